//! Asking for a consent: by its topic, beside the guardian of a child.

use tavolo_seat::{Handle, Intent, Word};

use super::Step;
use super::move_to::toward;
use super::say::{Speech, say};
use crate::player::Mind;

/// A guardian who was sent for is given so long, ms.
const GUARDIAN_MS: i64 = 90_000;

/// Asks for a consent by the topic that gives it.
pub(super) fn ask_consent(mind: &mut Mind<'_>, about: Option<Handle>, consent: &Word, key: &str) -> Step {
    let view = mind.view;
    let (Some(to), Some(topic)) =
        (about, view.vocabulary.topics.iter().find(|t| t.consent.as_ref() == Some(consent)).map(|t| t.word.clone()))
    else {
        return Step::Pass;
    };
    let asked = format!("consent:{topic}:{}", to.0);
    if !mind.memory.may_try(&asked, mind.now, 2) || refused(mind, to, &topic) {
        return Step::Pass;
    }
    if !mind.here.contains(&to) {
        return toward(mind, to);
    }
    if let Some(step) = with_guardian(mind, to) {
        return step;
    }
    let acts = ["AskConsent".into()];
    let topics = std::slice::from_ref(&topic);
    let step = say(mind, &Speech { acts: &acts, topics, to, about: None, provided: None, key, leads: false });
    if matches!(&step, Step::Do(Intent::Say { phrase: Some(p), .. }) if asks(mind, p, &topic)) {
        mind.memory.tried(asked, mind.now, 90_000);
    }
    step
}

/// Whether somebody said no to one on a topic, as far back as words are remembered: that is an answer.
fn refused(mind: &Mind<'_>, who: Handle, topic: &Word) -> bool {
    let mut lines = mind.view.heard.iter().filter(|l| l.by == who && l.to == mind.me);
    lines.any(|l| l.act.as_deref() == Some("Refuse") && l.topic.as_ref() == Some(topic))
}

/// A child is asked for a consent with whoever stands up for it beside it: that one is sent for first, if there is one.
pub(super) fn with_guardian(mind: &mut Mind<'_>, child: Handle) -> Option<Step> {
    let view = mind.view;
    let minor = view.vocabulary.signs.iter().filter(|s| s.child).any(|s| view.seems(child, &s.fact));
    let stands = |h: &Handle| view.office_of(*h).is_some_and(|o| view.vocabulary.confidants.contains(o));
    let here = view.colleagues_here(Some(mind.me)).any(|h| stands(&h));
    if !minor || here {
        return None;
    }
    let guardian = view.persons.keys().copied().find(|h| stands(h) && view.found_at(*h).is_some())?;
    let key = format!("guardian:{}", child.0);
    if mind.memory.may_try(&key, mind.now, 3) {
        mind.memory.tried(key, mind.now, GUARDIAN_MS);
        mind.memory.awaiting = Some((child, guardian, mind.now + GUARDIAN_MS));
        let share = tavolo_seat::Shared::default();
        let (by, about) = (mind.me, Some(child));
        return Some(Step::Do(Intent::Send {
            by,
            kind: "Request".into(),
            to: vec![guardian],
            about,
            share,
            topic: None,
        }));
    }
    // Who was sent for is given time; a guardian who never comes keeps nobody from asking.
    mind.memory.tried.get(&key).filter(|(_, from)| *from > mind.now).map(|_| Step::Pass)
}

fn asks(mind: &Mind<'_>, phrase: &Word, topic: &Word) -> bool {
    mind.view.vocabulary.phrases.iter().any(|p| &p.word == phrase && p.act == "AskConsent" && &p.topic == topic)
}
