//! The booking phase: what is still due and can be done without anybody there is booked for the time between scenes.

use tavolo_seat::{FieldValue, Intent};

use super::Step;
use super::act::act;
use super::owed::{doubtful, settles, too_late};
use super::share_out::anothers;
use crate::player::Mind;
use crate::skill::Slip;

/// How long after the booking phase a booking is carried out, story ms.
const AFTER_MS: i64 = 3_600_000;

/// What falls to a colleague of one's own office is left to that one for so long, ms.
const LEFT_MS: i64 = 60_000;

/// Books the next thing that is due.
pub(super) fn book(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let since = match mind.memory.booking {
        Some((scene, since)) if scene == view.scene_began_ms => since,
        _ => mind.now,
    };
    mind.memory.booking = Some((view.scene_began_ms, since));
    let first = mind.now - since < LEFT_MS;
    for line in view.due.iter().filter(|l| l.closed_ms.is_none()) {
        let Some(watch) = mind.watch_of(line).filter(|w| w.mine.contains(&mind.me)) else { continue };
        if too_late(mind, line, watch) {
            continue;
        }
        let key = format!("book:{}:{}", line.duty, line.about.map_or(u32::MAX, |h| h.0));
        if !mind.memory.may_try(&key, mind.now, 1) || (first && anothers(mind, line.about)) {
            continue;
        }
        let scope = tavolo_seat::Scope { me: Some(mind.me), target: line.about, ..tavolo_seat::Scope::default() };
        let applies =
            watch.applies.as_ref().is_none_or(|c| tavolo_seat::holds(view, c, &scope) == tavolo_seat::Certainty::Yes);
        if !applies {
            continue;
        }
        let doubtful = doubtful(mind, line, watch);
        for way in &watch.ways {
            if doubtful && settles(mind, way) && !mind.slips(Slip::JumpsToConclusions, &key) {
                continue;
            }
            let tavolo_seat::Way::Act { actions, with, .. } = way else { continue };
            let step = act(mind, line.about, actions, with.as_ref(), watch.provided.as_ref(), &key);
            let (by, action, on, with) = match step {
                Step::Do(Intent::Act { by, action, on, with, .. }) => (by, action, on, with),
                // A colleague has to be asked first.
                Step::Do(asks @ Intent::Send { .. }) => return Step::Do(asks),
                Step::Do(_) | Step::Wait | Step::Pass => continue,
            };
            let bookable = view.vocabulary.actions.iter().any(|a| a.word == action && a.bookable);
            if !bookable || with.values().any(|v| matches!(v, FieldValue::Words(_))) {
                continue;
            }
            mind.memory.tried(key, mind.now, 0);
            return Step::Do(Intent::Book { by, action, on, story_ms: view.story_ms + AFTER_MS, with });
        }
    }
    Step::Pass
}
