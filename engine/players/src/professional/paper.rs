//! Forms and what goes into them; dispatches and what goes with them.

use std::collections::BTreeMap;

use tavolo_seat::{
    Certainty, CheckWord, Condition, FieldValue, FormWord, Handle, Intent, Licence, Scope, Shared, Slot, What, Word,
    holds,
};

use super::Step;
use super::pass_on::{alerted_with, aware, unaware};
use super::say::{classes, forbidden};
use crate::player::Mind;
use crate::skill::Slip;

/// For so long one waits for a colleague's answer before sending the next thing that wants one, ms.
const DESK_MS: i64 = 120_000;
/// Clues cited in a form or passed on, at most: who reads it should read it.
const CITED: usize = 5;

/// Fills one of these forms about somebody.
pub(super) fn fill(mind: &mut Mind<'_>, forms: &[Word], about: Option<Handle>, key: &str) -> Step {
    let view = mind.view;
    let able = |f: &&FormWord| forms.contains(&f.word) && f.may.contains(&mind.me);
    let Some(form) = view.vocabulary.forms.iter().find(able) else { return Step::Pass };
    let scope = Scope { me: Some(mind.me), target: about, ..Scope::default() };
    if form.needs.as_ref().is_some_and(|needs| holds(view, needs, &scope) == Certainty::No) {
        return Step::Pass;
    }
    let half = mind.slips(Slip::WritesHalf, key);
    let mut fields: BTreeMap<Word, FieldValue> = BTreeMap::new();
    for field in &form.fields {
        if let Some(value) = value(mind, form, &field.word, &field.is, about) {
            fields.insert(field.word.clone(), value);
        }
    }
    let short = |c: &CheckWord| match c {
        CheckWord::AtLeast(field, n) => match fields.get(field) {
            Some(FieldValue::Clues(list)) => list.len() < *n as usize,
            _ => true,
        },
        _ => false,
    };
    if form.checks.iter().any(short) {
        return Step::Pass;
    }
    if half {
        let kept = fields.len().div_ceil(2);
        fields = fields.into_iter().take(kept).collect();
    }
    let makes: Vec<Word> = form.makes.iter().cloned().collect();
    let scope = Scope { me: Some(mind.me), target: about, makes: &makes, ..Scope::default() };
    let whats = [What::Filled(form.word.clone())].into_iter().chain(makes.iter().cloned().map(What::Became));
    let whats: Vec<What> = whats.collect();
    if forbidden(mind, &whats, &scope) != Certainty::No && !mind.slips(Slip::BreaksTheBook, key) {
        return Step::Pass;
    }
    Step::Do(Intent::Fill { by: mind.me, form: form.word.clone(), about, fields })
}

fn value(mind: &Mind<'_>, form: &FormWord, field: &Word, is: &Slot, about: Option<Handle>) -> Option<FieldValue> {
    let view = mind.view;
    let wanted = form.checks.iter().any(|c| matches!(c, CheckWord::Filled(f) if f == field));
    match is {
        Slot::Tick => Some(FieldValue::Ticked),
        Slot::OneOf(words) => one_of(mind, form, field, words, about).map(FieldValue::Word),
        Slot::Clues => {
            let barred = |class: &Word| form.checks.iter().any(|c| matches!(c, CheckWord::Free(f) if f == class));
            let notes = view.notebook.iter().filter(|n| n.me == mind.me && n.about == about && !barred(&n.class));
            // About somebody signs are cited; about the matter itself whatever one knows of it.
            let telling = notes.filter(|n| about.is_none() || !n.shows.is_empty());
            let cited: Vec<Handle> = telling.map(|n| n.clue).take(CITED).collect();
            (!cited.is_empty()).then_some(FieldValue::Clues(cited))
        }
        Slot::Person => wanted.then_some(FieldValue::One(mind.me)),
        Slot::Place => view.at(mind.me).filter(|_| wanted).map(FieldValue::One),
        Slot::Resource | Slot::Language | Slot::Words => None,
    }
}

/// The word that fits what is believed: where a check wants one for a fact, that one if the fact is believed and another if
/// it is not; else the first.
fn one_of(mind: &Mind<'_>, form: &FormWord, field: &Word, words: &[Word], about: Option<Handle>) -> Option<Word> {
    let mut excluded: Vec<&Word> = Vec::new();
    for check in &form.checks {
        if let CheckWord::Says { field: f, word, fact } = check
            && f == field
        {
            if about.is_some_and(|a| mind.view.seems(a, fact)) {
                return Some(word.clone());
            }
            excluded.push(word);
        }
    }
    words.iter().find(|w| !excluded.contains(w)).or(words.first()).cloned()
}

/// What a dispatch is to be.
pub(super) struct Dispatch<'a> {
    pub(super) kinds: &'a [Word],
    pub(super) to: &'a [Word],
    pub(super) form: Option<&'a Word>,
    pub(super) minimal: Option<bool>,
    pub(super) about: Option<Handle>,
    pub(super) provided: Option<&'a Condition>,
    pub(super) key: &'a str,
    /// Whether it can wait no longer.
    pub(super) last: bool,
}

/// The next step toward sending it: the form first, if it takes one.
pub(super) fn send(mind: &mut Mind<'_>, dispatch: &Dispatch<'_>) -> Step {
    let view = mind.view;
    // Nobody refers to one's own office.
    if view.office_of(mind.me).is_some_and(|own| dispatch.to.contains(own)) {
        return Step::Pass;
    }
    let mut to: Vec<Handle> = Vec::new();
    for office in dispatch.to {
        // Whoever stands beside one comes before a colleague on another shift.
        let known = || view.persons.iter().filter(|(h, p)| p.office.as_ref() == Some(office) && **h != mind.me);
        let somebody = known().find(|(_, p)| p.in_sight).or_else(|| known().next());
        match somebody {
            Some((h, _)) => to.push(*h),
            None => return Step::Pass,
        }
    }
    let waits = dispatch.kinds.iter().any(|k| matches!(k.as_str(), "Alert" | "Request" | "Referral"));
    if to.is_empty() || waits && !dispatch.last && to.iter().any(|h| buried(mind, *h)) {
        return Step::Pass;
    }
    if let (Some(true), Some(about)) = (dispatch.minimal, dispatch.about) {
        // Who was alerted by a colleague is not alerted again; who alerts tells all who owe something then.
        if dispatch.to.iter().all(|office| aware(view, office, about)) {
            return Step::Pass;
        }
        let alert = dispatch.kinds.iter().any(|k| k == "Alert");
        let others = if alert { alerted_with(mind) } else { unaware(mind, about) };
        to.extend(others.into_iter().filter(|h| !dispatch.to.iter().any(|o| view.office_of(*h) == Some(o))));
    }
    let scope = Scope { me: Some(mind.me), target: dispatch.about, to: &to, ..Scope::default() };
    if dispatch.provided.is_some_and(|c| holds(view, c, &scope) != Certainty::Yes)
        && !mind.slips(Slip::SkipsConsent, dispatch.key)
    {
        return Step::Pass;
    }
    let mut documents = Vec::new();
    if let Some(form) = dispatch.form {
        let filled = view.documents.iter().find(|(_, d)| d.form.as_ref() == Some(form) && d.about == dispatch.about);
        match filled {
            Some((document, _)) => documents.push(*document),
            None => return fill(mind, std::slice::from_ref(form), dispatch.about, dispatch.key),
        }
    }
    let whole = mind.slips(Slip::Overshares, dispatch.key);
    if whole {
        mind.memory.believed_done.insert(dispatch.key.to_owned());
    }
    let minimal = dispatch.minimal.unwrap_or(false) && !whole;
    let clues = shared(mind, dispatch, &to, whole || minimal);
    let mut carries = classes(mind, &clues);
    carries.extend(documents.iter().filter_map(|d| view.documents.get(d)).flat_map(|d| d.classes.iter().cloned()));
    if minimal {
        carries.clear();
    }
    let kind = dispatch.kinds.first().cloned().unwrap_or_else(|| "Message".into());
    // One call at a time.
    if kind == "Call" && view.on_the_line(mind.me) {
        return Step::Pass;
    }
    let forms: Vec<Word> = dispatch.form.into_iter().cloned().collect();
    let what = What::Sent { kind: kind.clone(), to: to.clone(), forms, minimal };
    let scope = Scope { carries: &carries, ..scope };
    if forbidden(mind, &[what], &scope) != Certainty::No && !mind.slips(Slip::BreaksTheBook, dispatch.key) {
        return Step::Pass;
    }
    let share = Shared { clues, documents, minimal };
    Step::Do(Intent::Send { by: mind.me, kind, to, about: dispatch.about, share, topic: None })
}

/// Whether a colleague has yet to answer what was sent a moment ago, by whomever, as far as one sees: nobody's desk is buried.
pub(super) fn buried(mind: &Mind<'_>, whom: Handle) -> bool {
    let open = |d: &&tavolo_seat::DispatchSeen| {
        d.to.contains(&whom)
            && matches!(d.kind.as_str(), "Alert" | "Request" | "Referral")
            && !d.answers.iter().any(|(by, _)| *by == whom)
    };
    mind.view.dispatches.values().any(|d| mind.now - d.exercise_ms < DESK_MS && open(&d))
}

/// What one knows of the person and may pass on to all of them; whole files know no bounds.
fn shared(mind: &Mind<'_>, dispatch: &Dispatch<'_>, to: &[Handle], all: bool) -> Vec<Handle> {
    let view = mind.view;
    let notes = view.notebook.iter().filter(|n| n.me == mind.me && n.about.is_some() && n.about == dispatch.about);
    notes.filter(|n| all || may_pass(mind, &n.class, to, dispatch.about)).map(|n| n.clue).take(CITED).collect()
}

/// Whether the information rules let something of a class about somebody pass to all of these.
pub(super) fn may_pass(mind: &Mind<'_>, class: &Word, to: &[Handle], about: Option<Handle>) -> bool {
    let view = mind.view;
    let licence = |l: &&Licence, office: &Word| {
        &l.class == class
            && l.to.contains(office)
            && (l.from.is_empty() || view.office_of(mind.me).is_some_and(|o| l.from.contains(o)))
            && l.consent.as_ref().is_none_or(|c| about.and_then(|a| view.consent_of(a, c)) == Some(true))
    };
    class == "Public"
        || to
            .iter()
            .all(|t| view.office_of(*t).is_some_and(|o| view.vocabulary.licences.iter().any(|l| licence(&l, o))))
}
