//! How somebody of an agency works: attend to whoever is there, do what is due, look around, talk.

mod attend;
mod book;
mod dispatches;
mod due;
mod move_to;
mod notice;
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
            .or(|| due::due(mind))
            .or(|| move_to::follow_call(mind))
            .or(|| pass_on::pass_on(mind))
            .or(|| talk::talk(mind))
            .or(|| due::offer(mind))
            .or(|| notice::look_around(mind))
            .or(|| move_to::look_for(mind))
    };
    match step {
        Step::Do(intent) => Some(intent),
        Step::Wait => None,
        Step::Pass => {
            mind.wake_at(mind.now + LOOK_UP_MS);
            None
        }
    }
}
