//! Attending: render what one was asked to render, let people answer, answer who speaks to one.

use tavolo_seat::{Handle, HeardLine, Intent, Word};

use super::Step;
use super::say::{Speech, say};
use crate::memory::ties;
use crate::player::Mind;
use crate::skill::Slip;

/// How long one waits for an answer, and for a rendering, ms.
const ANSWER_MS: i64 = 9_000;
const RENDERING_MS: i64 = 25_000;
/// What was not understood is asked for so long, ms: an interpreter has to come.
const STRANGE_MS: i64 = 150_000;
/// After this, nobody expects an answer any more.
const STALE_MS: i64 = 45_000;

/// Whoever is in front of one comes first.
pub(super) fn attend(mind: &mut Mind<'_>) -> Step {
    declare_ties(mind).or(|| render(mind)).or(|| hear_out(mind)).or(|| reply(mind)).or(|| ask_what(mind))
}

/// An interpreter who knows somebody here says so before anything else, to each colleague who has not heard it.
fn declare_ties(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let interprets = view.office_of(mind.me).is_some_and(|o| view.vocabulary.interpreters.contains(o));
    if !interprets {
        return Step::Pass;
    }
    let colleagues: Vec<Handle> = mind.here.iter().copied().filter(|h| view.office_of(*h).is_some()).collect();
    let tied = |h: &Handle| view.office_of(*h).is_none() && view.belongs(mind.me, *h);
    let untold = mind.here.iter().copied().filter(tied).find_map(|person| {
        let tries = if view.said_to_be_tied(mind.me, Some(person)) { 1 } else { 3 };
        let untold = |c: &Handle| mind.memory.may_try(&ties(person, *c), mind.now, tries);
        colleagues.iter().copied().find(untold).map(|colleague| (person, colleague))
    });
    let Some((person, colleague)) = untold else { return Step::Pass };
    let topics: Vec<Word> = view.vocabulary.topics.iter().filter(|t| t.ties).map(|t| t.word.clone()).collect();
    let lines = mind.phrases(&["Tell".into()], &topics);
    let Some(line) = mind.choose(lines, &ties(person, colleague)) else { return Step::Pass };
    let step = super::say::spoken(mind, &line, colleague, None, Some(person));
    // Whoever stands by has heard it too.
    for heard in colleagues {
        mind.memory.tried(ties(person, heard), mind.now, 10_000);
    }
    step
}

fn render(mind: &mut Mind<'_>) -> Step {
    let waiting = mind.view.own.get(&mind.me).map(|own| own.to_render.clone()).unwrap_or_default();
    for utterance in waiting {
        let key = format!("render:{}", utterance.0);
        // For people one knows somebody else has to interpret.
        let line = mind.view.heard.iter().rev().find(|l| l.utterance == utterance);
        let tied = |h: &Handle| mind.view.said_to_be_tied(mind.me, Some(*h));
        if !mind.memory.may_try(&key, mind.now, 2) || line.is_none_or(|l| tied(&l.by) || tied(&l.to)) {
            continue;
        }
        mind.memory.tried(key.clone(), mind.now, 5_000);
        let faithful = !mind.slips(Slip::RendersOtherwise, &key);
        return Step::Do(Intent::Render { by: mind.me, utterance, faithful });
    }
    Step::Pass
}

/// Whoever was asked is let time; what is being rendered is waited for.
fn hear_out(mind: &mut Mind<'_>) -> Step {
    let Some(mine) = mind.view.heard.iter().rev().find(|l| l.by == mind.me) else { return Step::Pass };
    let asked = mine
        .act
        .as_deref()
        .is_some_and(|a| matches!(a, "AskOpen" | "AskClosed" | "AskConsent" | "AskLeading" | "AskBlame" | "Request"));
    let unrendered = mine.via.is_some() && !mine.rendered && !mind.view.own.contains_key(&mine.to);
    let answered = mind.view.heard.iter().rev().take_while(|l| l.utterance != mine.utterance).any(|l| l.by == mine.to);
    let here = mind.view.can_speak(mind.me, mine.to);
    if answered || !here || !(asked || unrendered) {
        return Step::Pass;
    }
    let until = mine.exercise_ms + if mine.via.is_some() { RENDERING_MS } else { ANSWER_MS };
    if mind.now >= until {
        return Step::Pass;
    }
    mind.wake_at(until);
    Step::Wait
}

/// Answers the last thing that was said to one and understood.
fn reply(mind: &mut Mind<'_>) -> Step {
    let now = mind.now;
    let open = |l: &&HeardLine| {
        l.to == mind.me
            && l.by != mind.me
            && l.act.is_some()
            && now - l.exercise_ms < STALE_MS
            && !mind.memory.answered.contains(&l.utterance)
    };
    let Some(line) = mind.view.heard.iter().rev().find(open).cloned() else { return Step::Pass };
    mind.memory.answered.insert(line.utterance);
    if !mind.view.can_speak(mind.me, line.by) {
        return Step::Pass;
    }
    let (Some(act), Some(topic)) = (line.act, line.topic) else { return Step::Pass };
    let colleague = mind.view.office_of(line.by).is_some();
    // Colleagues answer each other's questions, and leave it at that.
    if colleague && !matches!(act.as_str(), "AskOpen" | "AskClosed" | "Request" | "Greet") {
        return Step::Pass;
    }
    let acts: &[&str] = match act.as_str() {
        "Greet" if mind.memory.raised.contains_key(&(line.by, topic.clone())) => return Step::Pass,
        "Greet" => &["Greet"],
        // Who asks for something that is theirs to decide is asked for it, and so knows that it was heard.
        "AskOpen" | "AskClosed" | "Request" if !colleague && decides(mind, &topic) => {
            &["AskConsent", "Inform", "Agree", "Tell"]
        }
        "AskOpen" | "AskClosed" => &["Tell", "Agree", "Inform"],
        "Request" => &["Agree", "Offer", "Inform"],
        // Who tells something of what was lived through is thanked for it, once on each topic.
        "Tell" if mind.memory.may_try(&format!("thanks:{topic}:{}", line.by.0), now, 1) => {
            mind.memory.tried(format!("thanks:{topic}:{}", line.by.0), now, 0);
            &["Thank"]
        }
        "Thank" | "Agree" | "Tell" | "Inform" | "Introduce" | "Summarise" | "Silence" => return Step::Pass,
        "Refuse" | "Withdraw" => &["Reassure", "Inform"],
        _ => &["Reassure", "Inform"],
    };
    let via =
        if mind.view.share_language(mind.me, line.by) || colleague { None } else { mind.interpreter_for(line.by) };
    if via.is_none() && !mind.view.share_language(mind.me, line.by) {
        return Step::Pass;
    }
    for act in acts {
        let lines = mind.phrases(&[(*act).into()], std::slice::from_ref(&topic));
        let Some(said) = mind.choose(lines, &format!("reply:{}", line.utterance.0)) else { continue };
        let step = super::say::spoken(mind, &said, line.by, via, None);
        // Where one's office may not ask, it says.
        if step != Step::Pass || *act != "AskConsent" {
            return step;
        }
    }
    Step::Pass
}

/// Who said something that one did not understand is asked what it was, through an interpreter.
fn ask_what(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    if view.office_of(mind.me).is_some_and(|o| view.vocabulary.interpreters.contains(o)) {
        return Step::Pass;
    }
    let strange = |l: &&HeardLine| {
        l.to == mind.me && l.act.is_none() && view.office_of(l.by).is_none() && view.can_speak(mind.me, l.by)
    };
    let lately = |l: &&HeardLine| mind.now - l.exercise_ms < STRANGE_MS;
    let Some(line) = view.heard.iter().rev().take_while(lately).find(strange) else { return Step::Pass };
    let since = view.heard.iter().rev().take_while(|l| l.utterance != line.utterance);
    let spoke = since.clone().any(|l| l.by == mind.me && l.to == line.by);
    // What goes through an interpreter is rendered first.
    let rendering = line.via.is_some() && mind.now - line.exercise_ms < RENDERING_MS;
    if spoke || rendering {
        return Step::Pass;
    }
    let (acts, topics) = (["AskOpen".into(), "Offer".into()], ["needs".into()]);
    let key = format!("what:{}", line.utterance.0);
    let (acts, topics, to, key) = (&acts[..], &topics[..], line.by, key.as_str());
    say(mind, &Speech { acts, topics, to, about: None, provided: None, key, leads: false })
}

/// Whether a topic is one on which people decide for themselves.
fn decides(mind: &Mind<'_>, topic: &Word) -> bool {
    mind.view.vocabulary.topics.iter().any(|t| &t.word == topic && t.consent.is_some())
}
