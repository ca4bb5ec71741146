//! Following the agenda: items whose time has come, from what the person perceives.

use tavolo_seat::{AgendaLine, Certainty, Handle, Inclination, Intent, Phase, Scope, SeatView, Shared, holds};

use crate::player::Mind;
use crate::professional::next_leg;
use crate::skill::Slip;

/// A cue is followed up for so long, ms.
const CUE_MS: i64 = 300_000;
/// Between one follow-up of the same item and the next, ms.
const AGAIN_MS: i64 = 45_000;

/// The first item whose time has come.
pub(crate) fn follow(mind: &mut Mind<'_>) -> Option<Intent> {
    items(mind, |_| true)
}

/// An item that answers what was just said.
pub(super) fn in_reply(mind: &mut Mind<'_>) -> Option<Intent> {
    items(mind, |line| {
        matches!(line.does, Some(Inclination::Say { to: None, .. })) && line.when.is_some() && line.cue.is_none()
    })
}

fn items(mind: &mut Mind<'_>, wanted: impl Fn(&AgendaLine) -> bool) -> Option<Intent> {
    let own = mind.view.own.get(&mind.me)?;
    if mind.view.phase != Phase::Playing {
        return None;
    }
    // A walk is done when one is there, whatever became of its reason on the way.
    if let Some((index, to)) = mind.memory.going
        && own.at == Some(to)
    {
        mind.memory.going = None;
        mind.memory.followed.insert(index, mind.now);
        mind.memory.resting.insert(index);
    }
    for (index, line) in own.agenda.iter().enumerate().filter(|(_, l)| wanted(l)) {
        let Some(does) = &line.does else { continue };
        let done = mind.memory.followed.get(&index).copied();
        // What nobody of an agency answered is asked again while its cue lasts.
        let unheard = done.is_some_and(|ms| unheard(mind, line, ms));
        if done.is_some() && !line.again && !unheard {
            continue;
        }
        if !due(mind, line, done.filter(|_| !unheard)) {
            mind.memory.resting.remove(&index);
            continue;
        }
        // What may be done again waits until it was not so in between.
        let resting = mind.memory.resting.contains(&index) && !unheard;
        if resting || done.is_some_and(|ms| mind.now - ms < AGAIN_MS) {
            continue;
        }
        if withheld(mind, does, index) {
            mind.memory.followed.insert(index, mind.now);
            continue;
        }
        if let Some(intent) = intent(mind, does, line.cue.is_some())
            && mind.memory.may_try(&crate::player::attempt(&intent), mind.now, 8)
        {
            // A walk takes several legs; the item is done when one is there.
            if let Inclination::Go(to) = does {
                mind.memory.going = Some((index, *to));
            } else {
                mind.memory.followed.insert(index, mind.now);
                mind.memory.resting.insert(index);
            }
            if matches!(does, Inclination::Say { to: None, .. }) {
                // This is the answer to whatever was said last.
                let mine = mind.view.heard.iter().rev().find(|l| l.to == mind.me);
                mind.memory.answered.extend(mine.map(|l| l.utterance));
            }
            return Some(intent);
        }
    }
    None
}

/// Whether somebody of an agency keeps news about a person, though the card calls for passing it on.
fn withheld(mind: &mut Mind<'_>, does: &Inclination, index: usize) -> bool {
    let news = matches!(does, Inclination::Send { about: Some(_), .. }) && mind.view.office_of(mind.me).is_some();
    news && mind.slips(Slip::HoardsInformation, &format!("card:{index}"))
}

fn due(mind: &Mind<'_>, line: &AgendaLine, done: Option<i64>) -> bool {
    let cued = line.cue.as_ref().is_none_or(|cue| {
        mind.view.own.get(&mind.me).is_some_and(|own| {
            own.cued.iter().any(|(ms, text)| text == cue && mind.now - ms < CUE_MS && done.is_none_or(|d| d < *ms))
        })
    });
    let scope = Scope { me: Some(mind.me), of_mine: true, ..Scope::default() };
    let time = || line.when.as_ref().is_none_or(|c| holds(mind.view, c, &scope) == Certainty::Yes);
    // An item without time or cue is for whoever reads the card.
    cued && (line.cue.is_some() || line.when.is_some()) && time()
}

/// Whoever last spoke to this person or to somebody of one's own, else whoever last spoke here.
fn speaker(mind: &Mind<'_>) -> Option<Handle> {
    let here = |h: &Handle| mind.view.can_speak(mind.me, *h);
    let mut lines = mind.view.heard.iter().rev().filter(|l| l.by != mind.me);
    let to_mine = |l: &&tavolo_seat::HeardLine| l.to == mind.me || mind.view.belongs(mind.me, l.to);
    let to_me = lines.clone().find(to_mine).map(|l| l.by).filter(here);
    to_me.or_else(|| lines.find(|l| here(&l.by)).map(|l| l.by)).or_else(|| {
        // With nobody talking, an officer who is here.
        mind.here.iter().copied().find(|h| mind.view.office_of(*h).is_some())
    })
}

/// Whoever of an agency last spoke here, else anybody of one: papers are shown to nobody else unasked.
fn officer(mind: &Mind<'_>) -> Option<Handle> {
    let view = mind.view;
    let here: Vec<Handle> = mind.here.iter().copied().filter(|h| view.office_of(*h).is_some()).collect();
    let lines = view.heard.iter().rev().map(|l| l.by);
    lines.into_iter().find(|by| here.contains(by)).or_else(|| here.first().copied())
}

/// Whether a sentence of one's own asks for something.
fn question(mind: &Mind<'_>, sentence: Handle) -> bool {
    let own = mind.view.own.get(&mind.me).and_then(|own| own.sentences.iter().find(|s| s.sentence == sentence));
    own.is_some_and(|s| matches!(s.act.as_str(), "AskOpen" | "AskClosed" | "Request"))
}

/// Whether a question of one's own accord has had no answer since.
fn unheard(mind: &Mind<'_>, line: &AgendaLine, since: i64) -> bool {
    let Some(Inclination::Say { sentence: Some(asked), to: None, .. }) = &line.does else { return false };
    if line.cue.is_none() || !question(mind, *asked) {
        return false;
    }
    let own = mind.view.own.get(&mind.me).and_then(|own| own.sentences.iter().find(|s| s.sentence == *asked));
    let topic = own.map(|s| &s.topic);
    let to_it = |l: &&tavolo_seat::HeardLine| {
        l.to == mind.me && l.exercise_ms >= since && l.topic.as_ref() == topic && decides(mind.view, l.by)
    };
    !mind.view.heard.iter().rev().any(|l| to_it(&l))
}

/// Whether somebody of an agency can do something about what is asked: who interprets has no say.
fn decides(view: &SeatView, who: Handle) -> bool {
    view.office_of(who).is_some_and(|o| !view.vocabulary.interpreters.contains(o))
}

/// Whoever of an agency is here and understands, those who have a say and spoke last before the others; else anybody of one.
fn listener(mind: &Mind<'_>) -> Option<Handle> {
    let view = mind.view;
    let here: Vec<Handle> = mind.here.iter().copied().filter(|h| view.office_of(*h).is_some()).collect();
    let spoke = view.heard.iter().rev().map(|l| l.by).filter(|by| here.contains(by));
    let understands = |h: &Handle| view.share_language(mind.me, *h) || last_via(mind, *h).is_some();
    let known: Vec<Handle> = spoke.chain(here.iter().copied()).filter(understands).collect();
    known.iter().find(|h| decides(view, **h)).or(known.first()).or(here.first()).copied()
}

fn intent(mind: &Mind<'_>, does: &Inclination, of_own_accord: bool) -> Option<Intent> {
    let by = mind.me;
    let view = mind.view;
    let here = |h: Handle| mind.here.contains(&h);
    match does {
        Inclination::Say { sentence, phrase, to } => {
            // What one wants to know one asks those who can do something about it, once somebody of them is there.
            let asks = of_own_accord && sentence.is_some_and(|s| question(mind, s));
            let whom = || if asks { listener(mind) } else { speaker(mind) };
            let to = to.or_else(whom).filter(|t| view.can_speak(by, *t))?;
            let via = if view.share_language(by, to) { None } else { last_via(mind, to) };
            Some(Intent::Say {
                by,
                to,
                sentence: *sentence,
                phrase: phrase.clone(),
                via,
                about: None,
                words: None,
                aloud: false,
            })
        }
        Inclination::Gesture { is, to } => Some(Intent::Gesture { by, is: is.clone(), to: to.filter(|t| here(*t)) }),
        Inclination::Look(at) => Some(Intent::Look { by, at: *at }),
        Inclination::Go(to) => {
            let from = view.at(by)?;
            if from == *to {
                return None;
            }
            next_leg(view, from, *to).map(|leg| Intent::Go { by, to: leg })
        }
        Inclination::Act { action, on } => Some(Intent::Act {
            by,
            action: action.clone(),
            on: *on,
            via: None,
            with: std::collections::BTreeMap::new(),
        }),
        // One call at a time.
        Inclination::Send { kind, .. } if kind == "Call" && view.on_the_line(by) => None,
        Inclination::Send { kind, to, about } => Some(Intent::Send {
            by,
            kind: kind.clone(),
            to: to.clone(),
            about: *about,
            share: Shared::default(),
            topic: None,
        }),
        Inclination::Give { what, to } => {
            let to = to.or_else(|| officer(mind)).filter(|t| here(*t))?;
            view.holds(by, *what).then_some(Intent::Give { by, thing: *what, to })
        }
        Inclination::Leave => Some(Intent::Leave { by }),
    }
}

/// Through whom somebody last spoke to this person, else whoever stands here and interprets.
fn last_via(mind: &Mind<'_>, to: Handle) -> Option<Handle> {
    let last = mind.view.heard.iter().rev().find(|l| l.to == mind.me && l.by == to).and_then(|l| l.via);
    last.filter(|v| mind.view.can_speak(mind.me, *v)).or_else(|| mind.interpreter_for(to))
}
