//! The ways of the playbook, one by one: what to do, say, fill, send or answer next.

use tavolo_seat::{Answered, DueLine, DueWatch, Handle, Intent, Way, Word};

use super::Step;
use super::act::act;
use super::consent::with_guardian;
use super::move_to::toward;
use super::owed::last_call;
use super::paper::{Dispatch, fill, send};
use super::say::{Speech, say};
use crate::player::Mind;

pub(super) fn go_about(mind: &mut Mind<'_>, line: &DueLine, watch: &DueWatch, way: &Way, key: &str) -> Step {
    let provided = watch.provided.as_ref();
    match way {
        Way::Act { actions, with, .. } => act(mind, line.about, actions, with.as_ref(), provided, key),
        Way::Meet { action, offices } => {
            if !all_here(mind, offices) {
                return Step::Pass;
            }
            act(mind, line.about, std::slice::from_ref(action), None, provided, key)
        }
        Way::Say { acts, topics, to, .. } => {
            let about = line.about;
            let listener = if to.is_empty() { about.or_else(|| anybody(mind)) } else { colleague(mind, to) };
            let Some(listener) = listener else { return Step::Pass };
            if mind.memory.in_vain.get(&listener).is_some_and(|until| *until > mind.now) {
                return Step::Pass;
            }
            if !mind.here.contains(&listener) {
                // Whose part it is only after others does it where the person happens to be.
                return if watch.others_first.len() <= 1 { toward(mind, listener) } else { Step::Pass };
            }
            if acts.iter().all(|a| a == "Summarise") && !told_something(mind, listener) {
                return ask_first(mind, listener);
            }
            if answered_already(mind, acts, topics, listener) {
                mind.memory.believed_done.insert(key.to_owned());
                return Step::Pass;
            }
            if acts.iter().any(|a| a == "AskConsent")
                && let Some(step) = with_guardian(mind, listener)
            {
                return step;
            }
            let about = about.filter(|a| *a != listener);
            let leads = watch.others_first.len() <= 1;
            say(mind, &Speech { acts, topics, to: listener, about, provided, key, leads })
        }
        Way::Fill { forms, .. } => fill(mind, forms, line.about, key),
        Way::Send { kinds, to, form, minimal, .. } => {
            let form = form.as_ref();
            let (about, last) = (line.about, last_call(mind, line));
            send(mind, &Dispatch { kinds, to, form, minimal: *minimal, about, provided, key, last })
        }
        Way::Answer { kinds, .. } => answer(mind, kinds, line.about),
        Way::Become(_) | Way::Consent(..) | Way::Gesture(_) | Way::Look => Step::Pass,
    }
}

/// Whether somebody of each of these offices is here.
pub(super) fn all_here(mind: &Mind<'_>, offices: &[Word]) -> bool {
    let here = |o: &Word| mind.view.colleagues_here(Some(mind.me)).any(|c| mind.view.office_of(c) == Some(o));
    offices.iter().all(here)
}

/// Whether somebody said more to this person than a greeting: nothing is read back that nobody said.
fn told_something(mind: &Mind<'_>, who: Handle) -> bool {
    let more = |act: &Word| !matches!(act.as_str(), "Greet" | "Thank" | "Agree");
    mind.view.heard.iter().any(|l| l.by == who && l.to == mind.me && l.act.as_ref().is_some_and(more))
}

/// A question about the person, to which anybody can say as much as is wanted.
fn ask_first(mind: &mut Mind<'_>, to: Handle) -> Step {
    let key = format!("ask-first:{}", to.0);
    if !mind.memory.may_try(&key, mind.now, 2) {
        return Step::Pass;
    }
    let (acts, topics) = (["AskOpen".into()], ["identity".into()]);
    let speech = Speech { acts: &acts, topics: &topics, to, about: None, provided: None, key: &key, leads: false };
    let step = say(mind, &speech);
    if matches!(&step, Step::Do(Intent::Say { .. })) {
        mind.memory.tried(key, mind.now, 15_000);
    }
    step
}

/// Whether only a consent would be asked for that is known already.
fn answered_already(mind: &Mind<'_>, acts: &[Word], topics: &[Word], listener: Handle) -> bool {
    let view = mind.view;
    let known = |topic: &Word| {
        let consent = view.vocabulary.topics.iter().find(|t| &t.word == topic).and_then(|t| t.consent.as_ref());
        consent.is_some_and(|c| view.consent_of(listener, c).is_some())
    };
    acts.iter().all(|a| a == "AskConsent") && !topics.is_empty() && topics.iter().all(known)
}

/// Somebody of no agency who is here, to speak to a group.
fn anybody(mind: &Mind<'_>) -> Option<Handle> {
    let view = mind.view;
    let strangers = || mind.here.iter().copied().filter(|h| view.office_of(*h).is_none());
    strangers().find(|h| view.share_language(mind.me, *h)).or_else(|| strangers().next())
}

/// A colleague of one of these offices, here rather than elsewhere.
fn colleague(mind: &Mind<'_>, offices: &[Word]) -> Option<Handle> {
    let view = mind.view;
    let of = |h: &Handle| view.office_of(*h).is_some_and(|o| offices.contains(o));
    mind.here.iter().copied().find(of)
}

fn answer(mind: &mut Mind<'_>, kinds: &[Word], about: Option<Handle>) -> Step {
    let open = mind.view.dispatches.iter().find(|(_, d)| {
        d.to.contains(&mind.me)
            && kinds.contains(&d.kind)
            && (about.is_none() || d.about == about)
            && !d.answers.iter().any(|(by, _)| *by == mind.me)
    });
    open.map_or(Step::Pass, |(dispatch, _)| {
        Step::Do(Intent::Answer {
            by: mind.me,
            dispatch: *dispatch,
            is: Answered::Granted,
            clues: vec![],
            reason: None,
        })
    })
}
