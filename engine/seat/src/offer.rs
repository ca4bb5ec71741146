//! Offers: what a view allows or greys, and why. The only state looked at is the view itself, so an offer and a refusal
//! can never tell more than the seat already knows.

use crate::certainty::Certainty;
use crate::condition::{Condition, Scope, holds};
use crate::handle::Handle;
use crate::intent::{FieldValue, Intent, Refusal};
use crate::percept::{Phase, Word};
use crate::view::SeatView;
use crate::vocabulary::Reach;
use crate::wire::LINE_BYTES;

/// The kind of dispatch that rings.
const CALL: &str = "Call";

/// An action that one of the seat's persons could do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Who.
    pub me: Handle,
    /// The verb.
    pub action: Word,
    /// What it is called.
    pub label: String,
    /// On what.
    pub on: Option<Handle>,
    /// Why not now, if not.
    pub greyed: Option<Refusal>,
}

/// A sentence that one of the seat's persons could say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceOffer {
    /// Who.
    pub me: Handle,
    /// A sentence of the case, or
    pub sentence: Option<Handle>,
    /// a phrase of the pack.
    pub phrase: Option<Word>,
    /// The words.
    pub words: String,
}

/// Every action that the view offers, greyed ones with the reason, in a stable order.
pub fn offers(view: &SeatView) -> Vec<Offer> {
    let mut out = Vec::new();
    for action in &view.vocabulary.actions {
        for me in &action.may {
            let ready = ready(view, *me);
            for on in targets(view, *me, action.reach) {
                let greyed = ready.and_then(|()| needed(view, *me, action.needs.as_ref(), on)).err();
                out.push(Offer { me: *me, action: action.word.clone(), label: action.label.clone(), on, greyed });
            }
        }
    }
    out
}

/// Sentences for a person in focus: one's own first, then phrases.
pub fn sentences(view: &SeatView, me: Handle) -> Vec<SentenceOffer> {
    let Some(own) = view.own.get(&me) else { return vec![] };
    let own_sentences = own.sentences.iter().map(|s| SentenceOffer {
        me,
        sentence: Some(s.sentence),
        phrase: None,
        words: s.words.clone(),
    });
    let phrases = view.vocabulary.phrases.iter().map(|p| SentenceOffer {
        me,
        sentence: None,
        phrase: Some(p.word.clone()),
        words: p.words.clone(),
    });
    own_sentences.chain(phrases).collect()
}

/// Why an intent cannot be meant, from the view alone.
pub fn refuse(view: &SeatView, intent: &Intent) -> Option<Refusal> {
    check(view, intent).err()
}

fn check(view: &SeatView, intent: &Intent) -> Result<(), Refusal> {
    let me = intent.by();
    ready_for(view, me, intent)?;
    match intent {
        Intent::Say { to, sentence, phrase, via, about, words, aloud, .. } => {
            in_talk(view, me, *to)?;
            via.map_or(Ok(()), |v| in_talk(view, me, v))?;
            known(view, *about)?;
            if *aloud && (words.is_some() || via.is_some()) {
                return Err(Refusal::WrongParameter);
            }
            if *aloud && view.speaks_aloud(me).is_none_or(|(with, _)| with != *to) {
                return Err(Refusal::NotAloud);
            }
            own_words(words.as_deref())?;
            let own = view.own.get(&me).ok_or(Refusal::NotYourPerson)?;
            match (sentence, phrase) {
                (Some(s), None) => {
                    own.sentences.iter().any(|o| o.sentence == *s).then_some(()).ok_or(Refusal::NotPerceived)
                }
                (None, Some(p)) => {
                    view.vocabulary.phrases.iter().any(|w| &w.word == p).then_some(()).ok_or(Refusal::UnknownWord)
                }
                (None, None) if words.is_some() => Ok(()),
                _ => Err(Refusal::WrongParameter),
            }
        }
        Intent::Converse { with, .. } => {
            in_talk(view, me, *with)?;
            let speaks = view.speaks_aloud(me).is_some() || view.speaks_aloud(*with).is_some();
            if speaks { Err(Refusal::Pointless) } else { Ok(()) }
        }
        Intent::Conclude { .. } => view.speaks_aloud(me).map(|_| ()).ok_or(Refusal::NotAloud),
        // Who is asked taps; who asks says what was asked.
        Intent::Tap { is, clue, .. } => match view.speaks_aloud(me) {
            Some((_, false)) if clue.is_some() && !is.tells() => Err(Refusal::WrongParameter),
            Some((_, false)) => clue.map_or(Ok(()), |clue| noted(view, clue)),
            Some((_, true)) => Err(Refusal::Pointless),
            None => Err(Refusal::NotAloud),
        },
        Intent::Vouch { utterance, .. } => {
            view.heard.iter().find(|line| line.utterance == *utterance).ok_or(Refusal::NotPerceived)?;
            view.to_vouch(me).find(|line| line.utterance == *utterance).map(|_| ()).ok_or(Refusal::Pointless)
        }
        Intent::Render { utterance, .. } => {
            let own = view.own.get(&me).ok_or(Refusal::NotYourPerson)?;
            own.to_render.contains(utterance).then_some(()).ok_or(Refusal::Pointless)
        }
        Intent::Silence { to, .. } => in_talk(view, me, *to),
        Intent::Gesture { to, .. } => to.map_or(Ok(()), |t| here(view, me, t)),
        Intent::Look { at, .. } | Intent::Search { at, .. } => in_sight(view, me, *at),
        Intent::Go { to, .. } => {
            let at = view.own.get(&me).and_then(|o| o.at).ok_or(Refusal::NotNow)?;
            view.places.get(&at).filter(|p| p.ways.contains(to)).map(|_| ()).ok_or(Refusal::NoWay)
        }
        Intent::Act { action, on, with, .. } | Intent::Book { action, on, with, .. } => {
            if let Intent::Act { via: Some(via), .. } = intent {
                here(view, me, *via)?;
            }
            let word = view.vocabulary.actions.iter().find(|a| &a.word == action).ok_or(Refusal::UnknownWord)?;
            if !word.may.contains(&me) {
                return Err(Refusal::NoPower);
            }
            if word.with.iter().any(|p| !with.contains_key(&p.name)) {
                return Err(Refusal::WrongParameter);
            }
            // Whoever must be there for it cannot be booked for when gone.
            if word.reach == Reach::PersonHere && on.is_some_and(|on| view.gone(on)) {
                return Err(Refusal::Gone);
            }
            match (word.reach, on) {
                (Reach::Nothing | Reach::EverybodyHere, None) => Ok(()),
                (Reach::PersonHere, Some(on)) if matches!(intent, Intent::Act { .. }) => here(view, me, *on),
                (Reach::PersonHere | Reach::PersonKnown, Some(on)) => known(view, Some(*on)),
                (Reach::Thing, Some(on)) => view.things.contains_key(on).then_some(()).ok_or(Refusal::NotPerceived),
                (Reach::Document, Some(on)) => view.documents.contains_key(on).then_some(()).ok_or(Refusal::NotInHand),
                _ => Err(Refusal::WrongParameter),
            }?;
            needed(view, me, word.needs.as_ref(), *on)
        }
        Intent::Fill { form, about, fields, .. } => {
            let word = view.vocabulary.forms.iter().find(|f| &f.word == form).ok_or(Refusal::UnknownWord)?;
            if !word.may.contains(&me) {
                return Err(Refusal::NoPower);
            }
            known(view, *about)?;
            needed(view, me, word.needs.as_ref(), *about)?;
            fields.iter().try_for_each(|(field, value)| {
                word.fields.iter().any(|f| &f.word == field).then_some(()).ok_or(Refusal::UnknownWord)?;
                value_known(view, value)
            })
        }
        Intent::Send { kind, to, about, share, .. } => {
            if to.is_empty() {
                return Err(Refusal::WrongParameter);
            }
            if kind == CALL && view.on_the_line(me) {
                return Err(Refusal::OnTheLine);
            }
            to.iter().try_for_each(|t| known(view, Some(*t)))?;
            known(view, *about)?;
            share.clues.iter().try_for_each(|c| noted(view, *c))?;
            share
                .documents
                .iter()
                .try_for_each(|d| view.documents.contains_key(d).then_some(()).ok_or(Refusal::NotInHand))
        }
        Intent::Answer { dispatch, clues, .. } => {
            view.dispatches.get(dispatch).filter(|d| d.to.contains(&me)).ok_or(Refusal::NotPerceived)?;
            clues.iter().try_for_each(|c| noted(view, *c))
        }
        Intent::Read { what, .. } => (view.documents.contains_key(what) || view.dispatches.contains_key(what))
            .then_some(())
            .ok_or(Refusal::NotInHand),
        Intent::Give { thing, to, .. } => {
            here(view, me, *to)?;
            let held = view.things.get(thing).is_some_and(|t| t.at == me) || view.documents.contains_key(thing);
            held.then_some(()).ok_or(Refusal::NotInHand)
        }
        Intent::PickUp { call, .. } => view.may_pick_up(me, *call),
        Intent::HangUp { call, .. } => view.may_hang_up(me, *call),
        Intent::Leave { .. } | Intent::Else { .. } => Ok(()),
    }
}

/// Own words are something, and no more than a line.
fn own_words(words: Option<&str>) -> Result<(), Refusal> {
    match words {
        Some(words) if words.trim().is_empty() => Err(Refusal::WrongParameter),
        Some(words) if words.len() > LINE_BYTES => Err(Refusal::TooMuch),
        _ => Ok(()),
    }
}

/// What must be so for an act, unless the seat can see that it is not so.
fn needed(view: &SeatView, me: Handle, needs: Option<&Condition>, target: Option<Handle>) -> Result<(), Refusal> {
    let scope = Scope { me: Some(me), target, ..Scope::default() };
    match needs.map(|needs| holds(view, needs, &scope)) {
        Some(Certainty::No) if target.is_some_and(|t| view.gone(t)) => Err(Refusal::Gone),
        Some(Certainty::No) => Err(Refusal::NotReady),
        _ => Ok(()),
    }
}

fn ready_for(view: &SeatView, me: Handle, intent: &Intent) -> Result<(), Refusal> {
    match (view.phase, intent) {
        (Phase::Booking, Intent::Book { .. }) => {}
        (_, Intent::Book { .. }) => return Err(Refusal::OnlyWhenBooking),
        (Phase::Playing | Phase::Booking, _) => {}
        _ => return Err(Refusal::NotNow),
    }
    match ready(view, me) {
        // A telephone is picked up and put down, and what was said is tapped, beside whatever one is at.
        Err(Refusal::Busy) if beside(intent) => Ok(()),
        ready => ready,
    }
}

/// What needs nobody to have their hands free.
fn beside(intent: &Intent) -> bool {
    use Intent::{Conclude, HangUp, PickUp, Tap, Vouch};
    matches!(intent, PickUp { .. } | HangUp { .. } | Conclude { .. } | Tap { .. } | Vouch { .. })
}

fn ready(view: &SeatView, me: Handle) -> Result<(), Refusal> {
    let own = view.own.get(&me).ok_or(Refusal::NotYourPerson)?;
    if own.left || !matches!(view.phase, Phase::Playing | Phase::Booking) {
        return Err(Refusal::NotNow);
    }
    if own.busy_until_ms > view.exercise_ms {
        return Err(Refusal::Busy);
    }
    Ok(())
}

/// At the same place, or at the other end of the line.
fn in_talk(view: &SeatView, me: Handle, who: Handle) -> Result<(), Refusal> {
    if view.connected(me, who) { Ok(()) } else { here(view, me, who) }
}

fn here(view: &SeatView, me: Handle, who: Handle) -> Result<(), Refusal> {
    if me == who {
        return Err(Refusal::Pointless);
    }
    let at = view.own.get(&me).and_then(|o| o.at);
    if let Some(own) = view.own.get(&who) {
        return (own.at == at && at.is_some()).then_some(()).ok_or(Refusal::NotHere);
    }
    let seen = view.persons.get(&who).ok_or(Refusal::NotPerceived)?;
    (seen.in_sight && seen.at == at && at.is_some()).then_some(()).ok_or(Refusal::NotHere)
}

fn in_sight(view: &SeatView, me: Handle, what: Handle) -> Result<(), Refusal> {
    let at = view.own.get(&me).and_then(|o| o.at);
    let seen = view
        .persons
        .get(&what)
        .map(|p| p.in_sight)
        .or_else(|| view.places.get(&what).map(|_| at == Some(what)))
        .or_else(|| {
            view.things.get(&what).map(|t| {
                Some(t.at) == at
                    || t.at == me
                    || view.persons.get(&t.at).is_some_and(|p| p.in_sight)
                    || view.things.contains_key(&t.at)
            })
        })
        .or_else(|| view.own.get(&what).map(|o| o.at == at));
    match seen {
        Some(true) => Ok(()),
        Some(false) => Err(Refusal::NotHere),
        None => Err(Refusal::NotPerceived),
    }
}

fn known(view: &SeatView, who: Option<Handle>) -> Result<(), Refusal> {
    match who {
        Some(who) if !view.persons.contains_key(&who) && !view.own.contains_key(&who) => Err(Refusal::NotPerceived),
        _ => Ok(()),
    }
}

fn noted(view: &SeatView, clue: Handle) -> Result<(), Refusal> {
    view.notebook.iter().any(|n| n.clue == clue).then_some(()).ok_or(Refusal::NotPerceived)
}

fn value_known(view: &SeatView, value: &FieldValue) -> Result<(), Refusal> {
    match value {
        FieldValue::Clues(clues) => clues.iter().try_for_each(|c| noted(view, *c)),
        FieldValue::One(one) => (view.persons.contains_key(one)
            || view.own.contains_key(one)
            || view.places.contains_key(one)
            || view.resources.contains_key(one))
        .then_some(())
        .ok_or(Refusal::NotPerceived),
        FieldValue::Ticked | FieldValue::Word(_) | FieldValue::Words(_) => Ok(()),
    }
}

fn targets(view: &SeatView, me: Handle, reach: Reach) -> Vec<Option<Handle>> {
    let at = view.own.get(&me).and_then(|o| o.at);
    match reach {
        Reach::Nothing | Reach::EverybodyHere => vec![None],
        Reach::PersonHere => at.into_iter().flat_map(|at| view.persons.in_sight_at(at)).map(Some).collect(),
        Reach::PersonKnown => view.persons.keys().map(|h| Some(*h)).collect(),
        Reach::Thing => {
            view.things.iter().filter(|(_, t)| t.at == me || Some(t.at) == at).map(|(h, _)| Some(*h)).collect()
        }
        Reach::Document => view.documents.keys().map(|h| Some(*h)).collect(),
    }
}
