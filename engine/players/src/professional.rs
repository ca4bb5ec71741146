//! How somebody of an agency works: attend to whoever is there, do what is due, look around, talk.

mod act;
mod attend;
mod before;
mod book;
mod choices;
mod consent;
mod dispatches;
mod door;
mod due;
mod go_about;
mod move_to;
mod notice;
mod offer;
mod owed;
mod paper;
mod pass_on;
mod say;
mod share_out;
mod talk;

use tavolo_seat::{Intent, Phase};

pub(crate) use move_to::next_leg;

use crate::player::Mind;

/// What one comes to, thinking of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Do this now.
    Do(Intent),
    /// Wait for somebody; nothing else comes before that.
    Wait,
    /// Nothing here.
    Pass,
}

impl Step {
    fn or(self, next: impl FnOnce() -> Self) -> Self {
        if self == Self::Pass { next() } else { self }
    }
}

/// A meeting with which a scene begins lasts so long at least, ms.
const MEETING_MS: i64 = 90_000;
/// How long somebody without anything to do lets the world go on before looking up, ms.
const LOOK_UP_MS: i64 = 15_000;

/// What to do next.
pub(crate) fn next(mind: &mut Mind<'_>) -> Option<Intent> {
    if mind.absent() {
        return None;
    }
    // Offices at the other end of a line answer by themselves, or the director does.
    mind.view.at(mind.me)?;
    let step = if mind.view.phase == Phase::Booking {
        dispatches::answer(mind).or(|| book::book(mind))
    } else {
        attend::attend(mind)
            .or(|| dispatches::answer(mind))
            .or(|| crate::cast::follow(mind).map_or(Step::Pass, Step::Do))
            .or(|| move_to::give_room(mind))
            .or(|| notice::glance(mind))
            .or(|| share_out::take_on(mind))
            .or(|| pass_on::pass_on(mind))
            .or(|| due::due(mind))
            .or(|| move_to::follow_call(mind))
            .or(|| talk::talk(mind))
            .or(|| offer::offer(mind))
            .or(|| offer::rounds(mind))
            .or(|| notice::look_around(mind))
            .or(|| move_to::look_for(mind))
    };
    match step {
        // Who sent for a colleague does not walk off meanwhile, nor does anybody from a meeting that has just begun.
        Step::Do(Intent::Go { .. }) if mind.waits() || meeting(mind) => {
            mind.wake_at(mind.now + LOOK_UP_MS);
            None
        }
        Step::Do(go @ Intent::Go { .. }) => match notice::search_before_leaving(mind) {
            Step::Do(search) => Some(search),
            _ => Some(go),
        },
        Step::Do(intent) => Some(intent),
        Step::Wait => None,
        Step::Pass => {
            mind.wake_at(mind.now + LOOK_UP_MS);
            None
        }
    }
}

/// Whether colleagues of several offices were just brought together, with nobody else in the room.
fn meeting(mind: &Mind<'_>) -> bool {
    let view = mind.view;
    let here = || mind.here.iter().copied();
    let offices: std::collections::BTreeSet<_> =
        view.colleagues_here(Some(mind.me)).map(|h| view.office_of(h)).collect();
    mind.now - view.scene_began_ms < MEETING_MS && offices.len() > 2 && here().all(|h| view.office_of(h).is_some())
}
