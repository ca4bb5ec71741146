//! Talk that no duty asks for and every good officer has: news for colleagues, a question after how somebody is, time.

use tavolo_seat::{
    Certainty, DueLine, Handle, Intent, Occurrence, Scope, SeatView, Shared, TopicWord, What, Word, holds,
};

use super::Step;
use super::door::make_sure;
use super::owed::last_call;
use super::say::{Speech, say, spoken};
use crate::player::Mind;
use crate::skill::Slip;
use crate::speech::Line;

/// Open questions to one person in a private talk, at most.
const QUESTIONS: u32 = 3;
/// So much is asked of who somebody is, at least, before it is written down what the person is held to be.
const HEARD: usize = 2;
/// For so long after a sign one waits with writing until the person was heard, and where the time for it is over anyway, ms.
const WRITE_MS: i64 = 120_000;
const LATE_MS: i64 = 480_000;
/// Nobody says nothing for longer than this, ms.
const STILL_MS: i64 = 170_000;
/// Who is not needed says so after so long, ms.
const STANDBY_MS: i64 = 200_000;
/// After this an unanswered question for a consent may be asked again, ms.
const AGAIN_MS: i64 = 120_000;
/// Between one question and the next, ms: people think before they answer.
const SILENCE_MS: u32 = 4_000;

/// Something worth saying.
pub(super) fn talk(mind: &mut Mind<'_>) -> Step {
    share_news(mind)
        .or(|| ask_again(mind))
        .or(|| interview(mind))
        .or(|| look_for_explanation(mind))
        .or(|| company(mind))
        .or(|| stand_by(mind))
}

/// Whom nobody needed for a while lets a colleague know: a message says where it comes from.
fn stand_by(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let interprets = |h: Handle| view.office_of(h).is_some_and(|o| view.vocabulary.interpreters.contains(o));
    if mind.now - mind.memory.worked_ms.max(view.scene_began_ms) < STANDBY_MS {
        return Step::Pass;
    }
    let told = |h: &Handle| mind.memory.tried.get(&format!("free:{}", h.0)).map_or(0, |(count, _)| *count);
    let colleagues =
        view.persons.iter().filter(|(h, p)| p.office.is_some() && (p.at.is_some() || p.acquainted) && !interprets(**h));
    let Some(to) = colleagues.map(|(h, _)| *h).min_by_key(|h| (told(h), *h)) else { return Step::Pass };
    mind.memory.tried(format!("free:{}", to.0), mind.now, 0);
    let share = Shared::default();
    Step::Do(Intent::Send { by: mind.me, kind: "Message".into(), to: vec![to], about: None, share, topic: None })
}

/// What one brought along is told to a colleague who is there, once.
fn share_news(mind: &mut Mind<'_>) -> Step {
    let Some(own) = mind.view.own.get(&mind.me) else { return Step::Pass };
    let known = |clue: &Handle| mind.view.notebook.iter().any(|n| n.clue == *clue && n.me == mind.me);
    let tellable = own.sentences.iter().filter(|s| !s.tells.is_empty() && s.tells.iter().all(known));
    let news: Vec<Line<'_>> = tellable.map(Line::of_sentence).collect();
    // What is nobody's business is not called across a room.
    let strangers = mind.here.iter().copied().any(|h| mind.view.office_of(h).is_none());
    for line in news {
        if strangers && super::say::classes(mind, line.tells).iter().any(|c| c != "Public") {
            continue;
        }
        if mind.memory.said.contains_key(&*line.key()) || mind.slips(Slip::HoardsInformation, &line.key()) {
            continue;
        }
        let known = |h: &Handle| mind.view.office_of(*h).is_some();
        let Some(to) = mind.here.iter().copied().find(known) else { return Step::Pass };
        let key = format!("news:{}:{}", line.key(), to.0);
        if !mind.memory.may_try(&key, mind.now, 1) {
            continue;
        }
        mind.memory.tried(key, mind.now, 0);
        let step = spoken(mind, &line, to, None, None);
        if step != Step::Pass {
            return step;
        }
    }
    Step::Pass
}

/// Nobody stands about: after a while without a word one asks somebody how it goes, or a colleague what is known.
fn company(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let turn = mind.memory.acted_ms.max(view.scene_began_ms);
    if mind.now - turn < STILL_MS {
        return Step::Pass;
    }
    let people = || mind.here.iter().copied().filter(|h| view.share_language(mind.me, *h));
    let person = people().find(|h| view.office_of(*h).is_none());
    let colleague = people().find(|h| view.office_of(*h).is_some());
    let (to, act, topic) = match (person, colleague) {
        (Some(person), _) => (person, "Offer", "needs"),
        (None, Some(colleague)) => (colleague, "AskOpen", "coordination"),
        (None, None) => return Step::Pass,
    };
    // What a colleague has just asked in one's hearing is not asked again.
    let lately = view.heard.iter().rev().take_while(|l| mind.now - l.exercise_ms < STILL_MS);
    if lately.into_iter().any(|l| l.by != mind.me && l.act.as_deref() == Some(act) && l.topic.as_deref() == Some(topic))
    {
        return Step::Pass;
    }
    let lines = mind.phrases(&[act.into()], &[topic.into()]);
    let Some(line) = mind.choose(lines, &format!("company{turn}")) else { return Step::Pass };
    mind.memory.acted_ms = mind.now;
    spoken(mind, &line, to, None, None)
}

/// Who did not answer when asked for a consent is asked again another time, without pressing.
fn ask_again(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let people: Vec<Handle> = mind.here.iter().copied().filter(|h| view.office_of(*h).is_none()).collect();
    if people.is_empty() {
        return Step::Pass;
    }
    // Each topic on which anybody was asked for a consent, with all such questions, the latest first.
    let question = |o: &&Occurrence| matches!(&o.what, What::Said(act, ..) if act == "AskConsent");
    let asked = |topic: &TopicWord| view.record.said_on(&topic.word).filter(question).collect::<Vec<_>>();
    let topics = view.vocabulary.topics.iter().filter_map(|t| Some((t, t.consent.as_ref()?, asked(t))));
    let topics: Vec<(&TopicWord, &Word, Vec<&Occurrence>)> = topics.filter(|(.., asked)| !asked.is_empty()).collect();
    for person in people {
        for (topic, consent, asked) in &topics {
            let Some(last) = asked.iter().find(|o| o.about.contains(&person)) else { continue };
            if view.consent_of(person, consent).is_some() {
                continue;
            }
            let key = format!("again:{}:{}", topic.word, person.0);
            if mind.now - last.exercise_ms < AGAIN_MS || !mind.memory.may_try(&key, mind.now, 2) {
                continue;
            }
            let acts = ["AskConsent".into()];
            let private = tavolo_seat::Condition::Private;
            let speech = Speech {
                acts: &acts,
                topics: std::slice::from_ref(&topic.word),
                to: person,
                about: None,
                provided: Some(&private),
                key: &key,
                leads: false,
            };
            let step = say(mind, &speech);
            if step != Step::Pass {
                mind.memory.tried(key, mind.now, 60_000);
                return step;
            }
        }
    }
    Step::Pass
}

/// In a private talk with somebody about whom there are signs, a few open questions, and time after each.
fn interview(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    // Who interprets asks nothing on one's own account.
    if view.office_of(mind.me).is_some_and(|o| view.vocabulary.interpreters.contains(o)) {
        return Step::Pass;
    }
    let Some(person) = in_private(mind) else { return Step::Pass };
    let sure = make_sure(mind);
    if sure != Step::Pass {
        return sure;
    }
    let asked = view.heard.iter().rev().find(|l| l.by == mind.me);
    if let Some(last) = asked.filter(|l| l.act.as_deref() == Some("AskOpen") && l.to == person) {
        let key = format!("time:{}", last.utterance.0);
        if mind.memory.may_try(&key, mind.now, 1) {
            mind.memory.tried(key, mind.now, 0);
            return Step::Do(Intent::Silence { by: mind.me, to: person, ms: SILENCE_MS });
        }
    }
    let count = format!("questions:{}", person.0);
    if !mind.memory.may_try(&count, mind.now, QUESTIONS) {
        return Step::Pass;
    }
    let mut topics: Vec<Word> = view.vocabulary.topics.iter().filter(|t| t.account).map(|t| t.word.clone()).collect();
    let repeated = mind.slips(Slip::RepeatsQuestions, &count);
    topics.retain(|t| repeated || !mind.memory.raised.contains_key(&(person, t.clone())));
    let start = mind.pick(topics.len().max(1), &count);
    let turn = start.min(topics.len());
    topics.rotate_left(turn);
    for topic in topics {
        let acts = ["AskOpen".into()];
        let key = format!("ask:{topic}:{}", person.0);
        let speech = Speech {
            acts: &acts,
            topics: std::slice::from_ref(&topic),
            to: person,
            about: None,
            provided: None,
            key: &key,
            leads: false,
        };
        let step = say(mind, &speech);
        if step != Step::Pass {
            mind.memory.tried(count, mind.now, 20_000);
            return step;
        }
    }
    Step::Pass
}

/// A sign may have an ordinary explanation, and a child somebody who can tell where it belongs: whoever is here is asked.
fn look_for_explanation(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    if view.office_of(mind.me).is_some_and(|o| view.vocabulary.interpreters.contains(o)) {
        return Step::Pass;
    }
    let people: Vec<Handle> = mind.here.iter().copied().filter(|h| view.office_of(*h).is_none()).collect();
    for person in people {
        // Who knows of no sign has nothing to have explained.
        let signed =
            view.notebook.of(person).any(|n| n.me == mind.me && !n.shows.is_empty()) && view.weight_of(person) > 0;
        let child = view.persons.get(&person).is_some_and(|p| p.child);
        if (signed || child) && reached(mind, person) {
            let step = ask_explanation(mind, person);
            if step != Step::Pass {
                return step;
            }
        }
    }
    Step::Pass
}

/// An open question about who somebody is and where the person belongs, which nobody here has asked yet.
fn ask_explanation(mind: &mut Mind<'_>, person: Handle) -> Step {
    let view = mind.view;
    let count = format!("explanation:{}", person.0);
    if !mind.memory.may_try(&count, mind.now, QUESTIONS) {
        return Step::Pass;
    }
    let mut topics: Vec<Word> = plain(view).filter(|t| !asked(view, person, t)).cloned().collect();
    let start = mind.pick(topics.len().max(1), &count);
    let turn = start.min(topics.len());
    topics.rotate_left(turn);
    let acts = ["AskOpen".into()];
    for topic in topics {
        let key = format!("ask:{topic}:{}", person.0);
        let topics = std::slice::from_ref(&topic);
        let speech = Speech { acts: &acts, topics, to: person, about: None, provided: None, key: &key, leads: false };
        let step = say(mind, &speech);
        if step != Step::Pass {
            mind.memory.tried(count, mind.now, 30_000);
            return step;
        }
    }
    Step::Pass
}

/// Before it is written down what somebody is held to be, the person is heard by somebody, if there is time for it and no
/// sign is so strong that it stands alone; none: nothing more is to be asked.
pub(super) fn hear_first(mind: &mut Mind<'_>, line: &DueLine, person: Handle) -> Option<Step> {
    let view = mind.view;
    let heard = plain(view).filter(|t| asked(view, person, t)).count();
    if heard >= HEARD || stands_alone(view, person) {
        return None;
    }
    let here = mind.here.contains(&person);
    let newest = view.notebook.of(person).map(|n| n.exercise_ms).max();
    let since = mind.now - newest.unwrap_or(line.since_ms);
    // What is late already is not made better by haste.
    let late = line.until_exercise_ms.is_some_and(|until| until < mind.now);
    let hurry = !late && (last_call(mind, line) || !here);
    if hurry || since > if late { LATE_MS } else { WRITE_MS } {
        return None;
    }
    // Where one is not there oneself, a colleague who is there asks.
    Some(if here { ask_explanation(mind, person) } else { Step::Pass })
}

/// Whether one of the signs noted of somebody is enough by itself.
fn stands_alone(view: &SeatView, person: Handle) -> bool {
    let words = || view.notebook.of(person).flat_map(|n| &n.shows);
    let mut signs = view.vocabulary.signs.iter().filter(|s| s.alert);
    signs.any(|sign| words().any(|w| sign.shown_by.iter().any(|(word, weight)| word == w && *weight >= sign.enough)))
}

fn reached(mind: &Mind<'_>, person: Handle) -> bool {
    mind.view.share_language(mind.me, person) || mind.interpreter_for(person).is_some()
}

/// Topics of who somebody is: no account, no care, no consent.
fn plain(view: &SeatView) -> impl Iterator<Item = &Word> {
    view.vocabulary.topics.iter().filter(|t| !t.account && !t.always && t.consent.is_none()).map(|t| &t.word)
}

/// Whether somebody was asked about a topic, as far as one perceived.
fn asked(view: &SeatView, person: Handle, topic: &Word) -> bool {
    let asks = |what: &What| matches!(what, What::Said(act, _, to) if act.starts_with("Ask") && *to == person);
    view.record.said_on(topic).any(|it| asks(&it.what))
}

/// Somebody with whom one is alone, or with an interpreter, and about whom one has learnt something that matters.
fn in_private(mind: &Mind<'_>) -> Option<Handle> {
    let view = mind.view;
    let mut strangers = mind.here.iter().copied().filter(|h| view.office_of(*h).is_none());
    let person = strangers.next().filter(|_| strangers.next().is_none())?;
    let via = if view.share_language(mind.me, person) { None } else { mind.interpreter_for(person) };
    let scope = Scope { me: Some(mind.me), target: Some(person), via, ..Scope::default() };
    let signs = view.notebook.of(person).any(|n| !n.shows.is_empty());
    (signs && holds(view, &tavolo_seat::Condition::Private, &scope) == Certainty::Yes).then_some(person)
}
