//! How everybody without an office lives: answer, follow the agenda, keep company, leave. They are themselves at any skill.

mod answer;
mod company;
mod follow;

pub(crate) use follow::follow;

use tavolo_seat::Intent;

use crate::player::{Alarm, Mind};

/// Somebody who is treated badly so often within so long a time withdraws, ms.
const HURTS: usize = 4;
const HURT_MS: i64 = 180_000;
/// How long somebody without anything to do lets the world go on, ms.
const LOOK_UP_MS: i64 = 20_000;

/// What to do next.
pub(crate) fn next(mind: &mut Mind<'_>) -> Option<Intent> {
    if mind.view.phase != tavolo_seat::Phase::Playing {
        return None;
    }
    let intent = leave(mind).or_else(|| answer::answer(mind)).or_else(|| follow(mind)).or_else(|| company::keep(mind));
    if intent.is_none() {
        mind.wake_at(mind.now + LOOK_UP_MS);
    }
    intent
}

/// Goes when it is too much: when leaving is due, and when one is treated badly again and again.
fn leave(mind: &mut Mind<'_>) -> Option<Intent> {
    let now = mind.now;
    let abused = mind.memory.hurt.iter().filter(|ms| now - **ms < HURT_MS).count() >= HURTS;
    let due = mind.view.own.get(&mind.me).is_some_and(|own| own.leave_due);
    if abused {
        mind.memory.hurt.clear();
        mind.alarm(Alarm::Withdrew { person: mind.me, exercise_ms: now });
        return Some(Intent::Leave { by: mind.me });
    }
    // Not everybody who could walk out does: some have nowhere to go.
    (due && mind.happens(60, "leaves")).then_some(Intent::Leave { by: mind.me })
}
