//! Answering: after a moment, in one's own words, with as much as one is ready to say.

use tavolo_seat::{HeardLine, Intent, Word};

use crate::player::Mind;
use crate::speech::Line;

/// After this, nobody expects an answer any more, ms.
const STALE_MS: i64 = 60_000;
/// The shortest and longest hesitation before an answer, ms.
const HESITATE_MS: (i64, i64) = (800, 3_200);
/// So many in a hundred keep to themselves, whatever is done right.
const RETICENT: u32 = 22;

/// Answers the last thing said to this person.
pub(super) fn answer(mind: &mut Mind<'_>) -> Option<Intent> {
    let line = last_to_me(mind)?;
    let moment =
        HESITATE_MS.0 + mind.pick((HESITATE_MS.1 - HESITATE_MS.0) as usize, &format!("h{}", line.utterance.0)) as i64;
    let spoken = line.exercise_ms + moment + if line.via.is_some() { 0 } else { 2_000 };
    if mind.now < spoken {
        mind.wake_at(spoken);
        return None;
    }
    let Some((act, topic)) = line.act.clone().zip(line.topic.clone()) else { return not_understood(mind, &line) };
    mind.memory.answered.insert(line.utterance);
    if !mind.view.can_speak(mind.me, line.by) {
        return None;
    }
    // What the agenda says to this comes before what anybody would say.
    if let Some(intent) = super::follow::in_reply(mind) {
        return Some(intent);
    }
    let reply = in_words(mind, &act, &topic, &line).or_else(|| gesture(mind, &act, &line));
    reply.filter(|intent| mind.memory.may_try(&crate::player::attempt(intent), mind.now, 6))
}

fn last_to_me(mind: &Mind<'_>) -> Option<HeardLine> {
    let fresh = |l: &&HeardLine| {
        l.to == mind.me
            && l.by != mind.me
            && mind.now - l.exercise_ms < STALE_MS
            && !mind.memory.answered.contains(&l.utterance)
    };
    let mut line = mind.view.heard.iter().rev().find(fresh).cloned()?;
    // Several at one seat hear the same words, each with ears of their own.
    let speaks = mind.view.own.get(&mind.me).is_some_and(|own| own.speaks.contains(&line.tongue));
    if speaks && line.act.is_none() {
        let same = mind.view.heard.iter().rev().find(|l| l.utterance == line.utterance && l.act.is_some());
        return same.cloned().or(Some(line));
    }
    if !speaks && !line.rendered {
        (line.act, line.topic) = (None, None);
    }
    Some(line)
}

/// What nobody rendered is not answered; one shows that one did not understand.
fn not_understood(mind: &mut Mind<'_>, line: &HeardLine) -> Option<Intent> {
    // An interpreter is about to speak.
    if line.via.is_some() {
        mind.wake_at(line.exercise_ms + STALE_MS);
        return None;
    }
    mind.memory.answered.insert(line.utterance);
    let lines: Vec<Line<'_>> = mind.phrases(&["Deny".into(), "Tell".into()], &["interpreter".into()]);
    let line_out = mind.choose(lines, "not-understood");
    match line_out.filter(|_| mind.happens(70, &format!("n{}", line.utterance.0))) {
        Some(words) => {
            mind.note_said(&words);
            Some(words.intent(mind.me, line.by, None, None))
        }
        None => Some(Intent::Gesture { by: mind.me, is: "ShakeHead".into(), to: Some(line.by) }),
    }
}

/// A sentence of one's own, else what anybody may answer.
fn in_words(mind: &mut Mind<'_>, act: &str, topic: &Word, line: &HeardLine) -> Option<Intent> {
    let acts: &[&str] = match act {
        "Greet" if mind.memory.raised.contains_key(&(line.by, topic.clone())) => return None,
        "Greet" => &["Greet"],
        "AskOpen" => &["Tell", "Evade", "Refuse", "Deny", "Agree"],
        "AskClosed" => &["Tell", "Agree", "Deny", "Evade", "Refuse"],
        "AskLeading" => &["Deny", "Evade", "Agree", "Tell"],
        "AskBlame" => &["Evade", "Refuse", "Deny"],
        // Who has said yes is asked in vain whether it is no by now.
        "AskConsent" if agreed(mind, topic) => &["Agree"],
        "AskConsent" => &["Agree", "Refuse"],
        "Offer" | "Request" => &["Agree", "Thank", "Refuse"],
        "Press" | "Threaten" => &["Evade", "Refuse", "Agree"],
        "Summarise" => &["Agree", "Thank"],
        "Inform" | "Introduce" | "Reassure" | "Thank" => {
            // Most listen; some say that they understood.
            if !mind.happens(35, &format!("ack{}", line.utterance.0)) {
                return None;
            }
            &["Agree", "Thank"]
        }
        _ => return None,
    };
    let own = mind.view.own.get(&mind.me)?;
    let open = |l: &Line<'_>| {
        l.tells.iter().all(|c| own.open.contains(c) || said_before(mind, l)) && (l.tells.is_empty() || ready(mind))
    };
    let mine: Vec<Line<'_>> = own
        .sentences
        .iter()
        .filter(|s| &s.topic == topic && acts.contains(&s.act.as_str()))
        .map(Line::of_sentence)
        .filter(|l| open(l) && mind.memory.said.get(&*l.key()).copied().unwrap_or(0) < 2)
        .collect();
    // Who is ready to tell tells.
    let telling: Vec<Line<'_>> = mine.iter().filter(|l| !l.tells.is_empty()).cloned().collect();
    let mine = if telling.is_empty() { mine } else { telling };
    let said = mind.choose(mine, &format!("a{}", line.utterance.0)).or_else(|| {
        let all: Vec<Word> = acts.iter().map(|a| Word::from(*a)).collect();
        mind.choose(mind.phrases(&all, std::slice::from_ref(topic)), &format!("u{}", line.utterance.0))
    })?;
    // The answer goes the way the question came.
    let via = line.via.filter(|v| mind.view.can_speak(mind.me, *v));
    mind.note_said(&said);
    Some(said.intent(mind.me, line.by, via, None))
}

/// Whether this person said yes to what a topic asks a consent for.
fn agreed(mind: &Mind<'_>, topic: &Word) -> bool {
    let mut topics = mind.view.vocabulary.topics.iter().filter(|t| &t.word == topic);
    let consent = topics.find_map(|t| t.consent.as_ref());
    consent.is_some_and(|to| mind.view.consent_of(mind.me, to) == Some(true))
}

fn said_before(mind: &Mind<'_>, line: &Line<'_>) -> bool {
    mind.memory.said.contains_key(&*line.key())
}

/// Whether this person, in this play, is one who tells at all.
fn ready(mind: &Mind<'_>) -> bool {
    !mind.happens(RETICENT, "reticent")
}

/// An answer without words.
fn gesture(mind: &Mind<'_>, act: &str, line: &HeardLine) -> Option<Intent> {
    let is = match act {
        "AskOpen" | "AskClosed" | "AskLeading" => "LookDown",
        "AskBlame" | "Press" | "Threaten" => "TurnAway",
        "AskConsent" => "LookDown",
        "Inform" | "Offer" | "Reassure" | "Summarise" | "Introduce" => "Nod",
        _ => return None,
    };
    Some(Intent::Gesture { by: mind.me, is: is.into(), to: Some(line.by) })
}
