//! Saying something to somebody as the book wants it: in a language understood, without strangers' ears, not forbidden.

use tavolo_seat::{Ban, Certainty, Condition, Handle, Intent, Occurrence, Scope, SeatView, What, Word, holds};

use super::Step;
use super::door::shut_the_door;
use super::move_to::apart_with;
use crate::player::Mind;
use crate::skill::Slip;
use crate::speech::Line;

/// How long one waits for an interpreter, ms.
const FETCH_MS: i64 = 75_000;
/// After waiting in vain one turns to others for so long, ms.
const IN_VAIN_MS: i64 = 240_000;

/// Somebody to whom a colleague said something is in a talk for so long, ms.
const TALK_MS: i64 = 12_000;

/// Acts that somebody who works by the book never chooses.
const POOR: &[&str] = &["AskLeading", "AskBlame", "Promise", "Threaten", "Press", "Refuse", "Deny", "Evade"];

/// Something to be said to somebody, and what must be so for it.
pub(super) struct Speech<'a> {
    pub(super) acts: &'a [Word],
    pub(super) topics: &'a [Word],
    pub(super) to: Handle,
    pub(super) about: Option<Handle>,
    pub(super) provided: Option<&'a Condition>,
    pub(super) key: &'a str,
    /// Whether one may lead the person away for it.
    pub(super) leads: bool,
}

/// The next step toward saying it.
pub(super) fn say(mind: &mut Mind<'_>, speech: &Speech<'_>) -> Step {
    let colleague = mind.view.office_of(speech.to).is_some();
    if !colleague && spoken_to(mind, speech.to) {
        return Step::Pass;
    }
    if !colleague {
        let before = introduce(mind, speech);
        if before != Step::Pass {
            return before;
        }
    }
    let Some(via) = through(mind, speech.to, speech.key) else { return Step::Pass };
    let via = match via {
        Voice::Direct => None,
        Voice::Via(via) => Some(via),
        Voice::First(step) => return step,
    };
    let acts: Vec<Word> = speech.acts.iter().filter(|a| !POOR.contains(&a.as_str())).cloned().collect();
    if acts.is_empty() && !speech.acts.is_empty() {
        return Step::Pass;
    }
    let poor = poorer(mind, speech);
    if poor.is_some() {
        mind.memory.believed_done.insert(speech.key.to_owned());
    }
    let mut lines = poor.unwrap_or_else(|| mind.phrases(&acts, speech.topics));
    if speech.acts.is_empty() {
        lines.retain(|l| !POOR.contains(&l.act.as_str()));
    }
    let Some(line) = mind.choose(lines, speech.key) else { return Step::Pass };
    let target = speech.about.unwrap_or(speech.to);
    if unheard(mind, &line, target, via, speech.provided) != Certainty::Yes
        && !mind.slips(Slip::SkipsPrivacy, speech.key)
    {
        let step = shut_the_door(mind, speech.to, via);
        return if speech.leads { step.or(|| apart_with(mind, speech.to)) } else { step };
    }
    spoken(mind, &line, speech.to, via, speech.about)
}

/// Whether a colleague is in the middle of a talk with somebody: nobody breaks into that. Interpreters and confidants have
/// no talk of their own.
fn spoken_to(mind: &Mind<'_>, who: Handle) -> bool {
    let view = mind.view;
    let aside = |o: &Word| view.vocabulary.interpreters.contains(o) || view.vocabulary.confidants.contains(o);
    let speaks = |h: Handle| h == mind.me || view.office_of(h).is_some_and(|o| !aside(o));
    let lately = view.heard.iter().rev().take_while(|l| mind.now - l.exercise_ms < TALK_MS);
    let lines: Vec<Handle> = lately.filter(|l| l.to == who && speaks(l.by)).map(|l| l.by).collect();
    !lines.contains(&mind.me) && lines.iter().any(|by| lines.iter().filter(|x| *x == by).count() > 1)
}

/// Says a line, unless the book forbids it here.
pub(super) fn spoken(
    mind: &mut Mind<'_>,
    line: &Line<'_>,
    to: Handle,
    via: Option<Handle>,
    about: Option<Handle>,
) -> Step {
    let carries: Vec<Word> = classes(mind, line.tells);
    let scope = Scope {
        me: Some(mind.me),
        target: Some(about.unwrap_or(to)),
        via,
        topic: Some(line.topic),
        carries: &carries,
        to: std::slice::from_ref(&to),
        ..Scope::default()
    };
    let what = What::Said(line.act.clone(), line.topic.clone(), to);
    if forbidden(mind, &[what], &scope) != Certainty::No && !mind.slips(Slip::BreaksTheBook, &line.key()) {
        return Step::Pass;
    }
    let intent = line.intent(mind.me, to, via, about.filter(|a| *a != to));
    if !mind.memory.may_try(&crate::player::attempt(&intent), mind.now, 3) {
        return Step::Pass;
    }
    mind.note_said(line);
    Step::Do(intent)
}

/// Whoever is a stranger hears first who one is.
fn introduce(mind: &mut Mind<'_>, speech: &Speech<'_>) -> Step {
    if speech.acts.iter().any(|a| a == "Introduce" || a == "Greet") || mind.memory.introduced.contains(&speech.to) {
        return Step::Pass;
    }
    let key = format!("introduce:{}", speech.to.0);
    if !mind.memory.may_try(&key, mind.now, 2) || mind.slips(Slip::LeavesUnsaid, &key) {
        return Step::Pass;
    }
    let via = match through(mind, speech.to, &key) {
        Some(Voice::Direct) => None,
        Some(Voice::Via(via)) => Some(via),
        Some(Voice::First(step)) => return step,
        None => return Step::Pass,
    };
    mind.memory.tried(key.clone(), mind.now, 20_000);
    let lines = mind.phrases(&["Introduce".into()], &[]);
    let Some(line) = mind.choose(lines, &key) else { return Step::Pass };
    spoken(mind, &line, speech.to, via, None)
}

/// How words reach somebody.
pub(super) enum Voice {
    /// A language is shared.
    Direct,
    /// Through an interpreter who is here.
    Via(Handle),
    /// Something comes first.
    First(Step),
}

/// How words reach somebody; none if they cannot now.
pub(super) fn through(mind: &mut Mind<'_>, to: Handle, key: &str) -> Option<Voice> {
    let view = mind.view;
    if view.share_language(mind.me, to) {
        return Some(Voice::Direct);
    }
    if view.speaks(to).is_none() {
        // Nobody knows yet what the person speaks: a greeting is answered in the person's own language.
        let greeted = format!("greet:{}", to.0);
        if !mind.memory.may_try(&greeted, mind.now, 8) {
            return None;
        }
        let time = mind.memory.tried.get(&greeted).map_or(0, |(count, _)| *count);
        mind.memory.tried(greeted.clone(), mind.now, 15_000);
        let line = mind.choose(mind.phrases(&["Greet".into()], &[]), &greeted)?;
        // Where interpreters stand by, the greeting goes through one of them, another each time; else it goes by itself.
        let interpreters: Vec<Handle> = mind.interpreters_here().collect();
        let via = interpreters.get(time as usize % (interpreters.len() + 1)).copied();
        return Some(Voice::First(spoken(mind, &line, to, via, None)));
    }
    if mind.slips(Slip::LetsCompanionInterpret, key)
        && let Some(companion) = mind.companion_for(to)
    {
        return Some(Voice::Via(companion));
    }
    if let Some(interpreter) = mind.interpreter_for(to) {
        return Some(Voice::Via(interpreter));
    }
    if mind.slips(Slip::SkipsInterpreter, key) {
        return Some(Voice::Direct);
    }
    send_for_interpreter(mind, to)
}

/// Writes to an interpreter to come, and waits here for a while; where nobody comes, other people come first.
fn send_for_interpreter(mind: &mut Mind<'_>, to: Handle) -> Option<Voice> {
    match mind.memory.awaiting {
        Some((whom, _, until)) if whom == to && until <= mind.now => {
            mind.memory.awaiting = None;
            mind.memory.in_vain.insert(to, mind.now + IN_VAIN_MS);
            return None;
        }
        Some((.., until)) if until > mind.now => return None,
        _ => {}
    }
    if mind.memory.in_vain.get(&to).is_some_and(|until| *until > mind.now) {
        return None;
    }
    let tries = |h: &Handle| mind.memory.tried.get(&format!("fetch:{}", h.0)).map_or(0, |(count, _)| *count);
    let interpreter = mind.interpreters_elsewhere(to).min_by_key(|h| (tries(h), *h))?;
    mind.memory.tried(format!("fetch:{}", interpreter.0), mind.now, 0);
    mind.memory.awaiting = Some((to, interpreter, mind.now + FETCH_MS));
    mind.wake_at(mind.now + FETCH_MS);
    Some(Voice::First(Step::Do(Intent::Send {
        by: mind.me,
        kind: "Message".into(),
        to: vec![interpreter],
        about: Some(to),
        share: tavolo_seat::Shared::default(),
        topic: None,
    })))
}

/// The slips of the tongue: a worse way to put it.
fn poorer<'a>(mind: &mut Mind<'a>, speech: &Speech<'_>) -> Option<Vec<Line<'a>>> {
    let asks = speech.acts.iter().any(|a| a.starts_with("Ask"));
    let informs = speech.acts.iter().any(|a| a == "Inform" || a == "Offer");
    let instead = |slip: Slip, act: &str, mind: &mut Mind<'a>| {
        if !mind.prone_to(slip) {
            return None;
        }
        let lines = mind.phrases(&[act.into()], speech.topics);
        (!lines.is_empty() && mind.slips(slip, speech.key)).then_some(lines)
    };
    if asks {
        return instead(Slip::AsksBlaming, "AskBlame", mind)
            .or_else(|| instead(Slip::AsksLeading, "AskLeading", mind))
            .or_else(|| instead(Slip::Presses, "Press", mind));
    }
    if informs { instead(Slip::Promises, "Promise", mind) } else { None }
}

/// Whether a line may be said here: what must be so is so, and nobody hears who must not.
fn unheard(
    mind: &Mind<'_>,
    line: &Line<'_>,
    target: Handle,
    via: Option<Handle>,
    provided: Option<&Condition>,
) -> Certainty {
    let scope = Scope { me: Some(mind.me), target: Some(target), via, topic: Some(line.topic), ..Scope::default() };
    provided.map_or(Certainty::Yes, |c| holds(mind.view, c, &scope))
}

/// How sure it is that the book forbids any of this.
pub(super) fn forbidden(mind: &Mind<'_>, whats: &[What], scope: &Scope<'_>) -> Certainty {
    against(mind, whats, scope).map(|(_, sure)| sure).max().unwrap_or(Certainty::No)
}

fn against<'a>(mind: &Mind<'a>, whats: &[What], scope: &Scope<'_>) -> impl Iterator<Item = (&'a Ban, Certainty)> {
    let view = mind.view;
    let about: Vec<Handle> = scope.target.into_iter().collect();
    let its: Vec<Occurrence> = whats
        .iter()
        .map(|what| Occurrence {
            exercise_ms: view.exercise_ms,
            story_ms: view.story_ms,
            by: Some(mind.me),
            about: about.clone(),
            what: what.clone(),
            times: 1,
        })
        .collect();
    let touched = view
        .vocabulary
        .bans
        .iter()
        .filter(|b| b.binds.contains(&mind.me) && its.iter().any(|it| b.of.iter().any(|w| w.fits(view, it))));
    let found: Vec<(&Ban, Certainty)> = touched
        .map(|ban| {
            let applies = applies(view, ban, scope);
            let when = ban.when.as_ref().map_or(Certainty::Yes, |c| holds(view, c, scope));
            (ban, applies.min(when))
        })
        .collect();
    found.into_iter()
}

/// Whether a rule is meant for such a person. Where there is a sign, doubt protects.
pub(super) fn applies(view: &SeatView, ban: &Ban, scope: &Scope<'_>) -> Certainty {
    let Some(condition) = &ban.applies else { return Certainty::Yes };
    let sure = holds(view, condition, scope);
    let suspects = |fact: &Word| view.vocabulary.signs.iter().any(|s| s.alert && &s.fact == fact);
    let signed = |t: Handle| view.weight_of(t) > 0;
    let doubt = || condition.beliefs().into_iter().any(suspects) && scope.target.is_some_and(signed);
    if sure == Certainty::No && doubt() { Certainty::Unknown } else { sure }
}

/// Classes of what clues say.
pub(super) fn classes(mind: &Mind<'_>, clues: &[Handle]) -> Vec<Word> {
    let class = |c: &Handle| mind.view.notebook.iter().find(|n| n.clue == *c).map(|n| n.class.clone());
    let mut out: Vec<Word> = clues.iter().filter_map(class).collect();
    out.sort();
    out.dedup();
    out
}
