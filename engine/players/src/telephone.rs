//! The telephone, as everybody uses it: picked up after a moment, put down when nobody says anything any more.

use tavolo_seat::{CallIs, CallSeen, Intent};

use crate::player::Mind;

/// The shortest and longest time until somebody picks up, ms.
const PICK_UP_MS: (i64, i64) = (2_000, 6_000);
/// After so long without a word whoever called puts down, ms; whoever was called waits longer.
const SILENT_CALLER_MS: i64 = 8_000;
const SILENT_CALLED_MS: i64 = 45_000;

/// Picks up what rings, puts down what is over; it needs no free hand.
pub(crate) fn attend(mind: &mut Mind<'_>) -> Option<Intent> {
    let (view, by) = (mind.view, mind.me);
    for seen in view.calls.iter().filter(|c| c.me == by) {
        let call = seen.call;
        let (at, intent) = match seen.is {
            CallIs::Ringing => {
                let moment = mind.pick((PICK_UP_MS.1 - PICK_UP_MS.0) as usize, &format!("rings{}", call.0)) as i64;
                (seen.since_ms + PICK_UP_MS.0 + moment, Intent::PickUp { by, call })
            }
            CallIs::Connected => (silent_until(mind, seen), Intent::HangUp { by, call }),
            CallIs::Calling | CallIs::Busy | CallIs::NoAnswer | CallIs::Over => continue,
        };
        if mind.now >= at {
            return Some(intent);
        }
        mind.wake_at(at);
    }
    None
}

/// When there has been silence for long enough.
fn silent_until(mind: &Mind<'_>, call: &CallSeen) -> i64 {
    let over = |by, to| by == mind.me && Some(to) == call.with || Some(by) == call.with && to == mind.me;
    let last = mind.view.heard.iter().rev().find(|l| over(l.by, l.to)).map_or(call.since_ms, |l| l.exercise_ms);
    let called = mind.view.dispatches.get(&call.call).is_none_or(|d| d.from != mind.me);
    last.max(call.since_ms) + if called { SILENT_CALLED_MS } else { SILENT_CALLER_MS }
}
