//! What an act earns: by quality, by being in time, by whose it was.

use tavolo_scenario::Content;
use tavolo_scenario::ids::FunctionId;
use tavolo_scenario::model::common::Clock;
use tavolo_scenario::model::pack::{Class, Duty};

use super::Act;
use crate::report::model::{Credit, Moment};

/// Credit of an act; `order` is what its place among the others leaves, judged when all are known.
pub(super) fn credit(
    content: &Content,
    duty: &Duty,
    act: &Act,
    since: Option<Moment>,
    timer: Option<(i64, Clock)>,
    order: i64,
) -> Credit {
    let by = act.by.as_ref();
    let carries = |functions: &[FunctionId]| by.is_some_and(|p| content.carries_out(p, functions));
    let actor = if carries(&duty.functions) {
        1_000
    } else if carries(&duty.tolerated) {
        500
    } else {
        0
    };
    let time = match (since, timer) {
        (Some(since), Some((limit, clock))) => timeliness(delay(&since, &act.at, clock), limit, duty.class),
        _ => 1_000,
    };
    Credit { quality: act.quality, time, order, actor }
}

/// Full until the limit, then falling to nothing at three times the limit; good practice keeps half.
fn timeliness(delay_ms: i64, limit_ms: i64, class: Class) -> i64 {
    let floor = if class == Class::G { 500 } else { 0 };
    if delay_ms <= limit_ms {
        return 1_000;
    }
    let grace = limit_ms.saturating_mul(2);
    if limit_ms <= 0 || delay_ms >= limit_ms.saturating_add(grace) {
        return floor;
    }
    1_000 - (1_000 - floor) * (delay_ms - limit_ms) / grace
}

fn delay(since: &Moment, at: &Moment, clock: Clock) -> i64 {
    match clock {
        Clock::Exercise => at.exercise_ms - since.exercise_ms,
        Clock::Story => at.story_ms - since.story_ms,
    }
}

pub(super) fn later(since: &Moment, ms: i64, clock: Clock) -> Moment {
    let (exercise, story) = match clock {
        Clock::Exercise => (ms, 0),
        Clock::Story => (0, ms),
    };
    Moment { seq: None, exercise_ms: since.exercise_ms + exercise, story_ms: since.story_ms + story }
}
