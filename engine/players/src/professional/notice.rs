//! Looking: what can be seen is seen only by whoever looks.

use tavolo_seat::{Handle, Intent};

use super::Step;
use crate::player::Mind;
use crate::skill::Slip;

/// Between one glance and the next, ms.
const GLANCE_MS: i64 = 40_000;
/// The same person is not stared at, ms.
const BETWEEN_MS: i64 = 75_000;
/// After this somebody may be worth another look though nothing happened, ms.
const AGAIN_MS: i64 = 360_000;
/// So many of the last words are gone through for who spoke or was spoken for.
const WORDS: usize = 40;

/// A glance in between: somebody here at whom one has not looked since something happened.
pub(super) fn glance(mind: &mut Mind<'_>) -> Step {
    let last = mind.memory.looked.values().max().copied().unwrap_or(i64::MIN / 2);
    if mind.now - last < GLANCE_MS { Step::Pass } else { look(mind, false) }
}

/// With nothing else to do one looks around.
pub(super) fn look_around(mind: &mut Mind<'_>) -> Step {
    look(mind, true)
}

/// Who may search a place does not leave it unsearched.
pub(super) fn search_before_leaving(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let Some(at) = view.at(mind.me).filter(|_| view.vocabulary.may_search.contains(&mind.me)) else {
        return Step::Pass;
    };
    let mut things = view.things.iter().filter(|(_, t)| t.at == at).map(|(h, _)| *h);
    match things.find(|h| !mind.memory.looked.contains_key(h)) {
        Some(thing) => turn_to(mind, thing, 0),
        None => Step::Pass,
    }
}

fn look(mind: &mut Mind<'_>, idle: bool) -> Step {
    let view = mind.view;
    let Some(at) = view.at(mind.me) else { return Step::Pass };
    let noticed = view.noticed.iter().rev().map(|(ms, _)| *ms).next().unwrap_or(i64::MIN / 2);
    // Who speaks, or is spoken to or for, shows how it is meant.
    let spoken = |who: Handle| {
        let mut lately = view.heard.iter().rev().take(WORDS);
        lately.find(|l| l.by == who || l.to == who).map_or(i64::MIN / 2, |l| l.exercise_ms)
    };
    // Things stay as they are; people are worth another look when something happened here.
    let fresh = |what: Handle, seen: Option<&i64>, person: bool| match seen {
        None => true,
        Some(ms) if !person || mind.now - ms <= BETWEEN_MS => false,
        Some(ms) => *ms < noticed.max(spoken(what)) || idle && mind.now - ms > AGAIN_MS,
    };
    let people = mind.here.iter().copied().filter(|h| view.office_of(*h).is_none());
    let things = view.things.iter().filter(|(_, t)| t.at == at).map(|(h, _)| *h);
    let mut candidates: Vec<Handle> = people.chain(things).chain([at]).collect();
    candidates.retain(|h| fresh(*h, mind.memory.looked.get(h), view.persons.contains_key(h)));
    candidates.sort_by_key(|h| mind.memory.looked.get(h).copied().unwrap_or(i64::MIN));
    for what in candidates {
        let round = mind.memory.looked.get(&what).copied().unwrap_or(0) / AGAIN_MS;
        let step = turn_to(mind, what, round);
        if step != Step::Pass {
            return step;
        }
    }
    Step::Pass
}

/// Looks closely at somebody or something, and searches what may be searched, unless one looks away.
fn turn_to(mind: &mut Mind<'_>, what: Handle, round: i64) -> Step {
    let view = mind.view;
    mind.memory.looked.insert(what, mind.now);
    if mind.slips(Slip::LooksAway, &format!("{}:{round}", what.0)) {
        return Step::Pass;
    }
    let searches = view.things.contains_key(&what) && view.vocabulary.may_search.contains(&mind.me);
    let by = mind.me;
    Step::Do(if searches { Intent::Search { by, at: what } } else { Intent::Look { by, at: what } })
}
