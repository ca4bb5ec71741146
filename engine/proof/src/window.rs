//! When a scene is played: which instants of exercise and story it holds.

use tavolo_scenario::Content;
use tavolo_scenario::model::common::Limit;
use tavolo_scenario::model::condition::Condition;

/// The time of one scene.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Window {
    /// Its number.
    pub(crate) scene: usize,
    /// Story ms since the start of the case at which it begins.
    story_ms: i64,
    /// Its length with the booking phase, exercise ms.
    length_ms: i64,
    /// Story ms for so many exercise ms.
    rate: (i64, i64),
    /// Story ms since the start of the case until which bookings made in it are carried out.
    booked_ms: i64,
}

/// An instant in a scene.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Instant {
    /// Story ms since the start of the case.
    pub(crate) story_ms: i64,
    /// Exercise ms since the start of the scene.
    pub(crate) exercise_ms: i64,
}

impl Window {
    /// The time of a scene, by its number.
    pub(crate) fn of(content: &Content, scene: usize) -> Self {
        let case = &content.case;
        let Some((own, start)) = case.scenes.get(scene) else { return Self { rate: (1, 1), ..Self::default() } };
        let booking = own.booking.map_or(0, Limit::ms);
        let rate = (i64::from(own.rate.0.max(1)), i64::from(own.rate.1.max(1)));
        let story_ms = start - case.start_ms;
        let mut window = Self { scene, story_ms, length_ms: own.length.ms() + booking, rate, booked_ms: 0 };
        let next = case.scenes.get(scene + 1).map(|(_, start)| start - case.start_ms);
        window.booked_ms = if booking > 0 { next.unwrap_or(i64::MAX) } else { window.last().story_ms };
        window
    }

    /// How long it is played, exercise ms.
    pub(crate) fn length_ms(&self) -> i64 {
        self.length_ms
    }

    fn at(&self, exercise_ms: i64) -> Instant {
        let passed = i128::from(exercise_ms) * i128::from(self.rate.0) / i128::from(self.rate.1);
        let passed = i64::try_from(passed).unwrap_or(i64::MAX);
        Instant { story_ms: self.story_ms.saturating_add(passed), exercise_ms }
    }

    fn last(&self) -> Instant {
        self.at(self.length_ms)
    }

    /// The instants at which something may become or cease to be so for which a condition waits: its two ends, and before and
    /// at each bound that the condition names.
    pub(crate) fn instants(&self, condition: &Condition, not_before_ms: i64) -> Vec<Instant> {
        let mut bounds = vec![0, self.length_ms];
        self.bounds(condition, &mut bounds);
        let around = bounds.iter().flat_map(|ms| [ms - 1, *ms, ms + 1]);
        let mut inside: Vec<i64> = around.filter(|ms| (not_before_ms..=self.length_ms).contains(ms)).collect();
        inside.push(not_before_ms.clamp(0, self.length_ms));
        inside.sort_unstable();
        inside.dedup();
        inside.into_iter().map(|ms| self.at(ms)).collect()
    }

    fn bounds(&self, condition: &Condition, out: &mut Vec<i64>) {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| self.bounds(c, out)),
            Condition::Not(inner) => self.bounds(inner, out),
            Condition::Exercise(limit) => out.push(limit.ms()),
            Condition::Story(limit) => {
                let left = i128::from(limit.ms() - self.story_ms) * i128::from(self.rate.1);
                let exact = left.div_euclid(i128::from(self.rate.0));
                out.push(i64::try_from(exact).unwrap_or(i64::MAX - 1).min(i64::MAX - 1));
            }
            _ => {}
        }
    }

    /// Whether hours of a day, minutes after midnight, meet the story time in which something can be done or was booked for.
    pub(crate) fn meets_hours(&self, content: &Content, hours: (u16, u16)) -> bool {
        const MINUTE: i64 = 60_000;
        const DAY: i64 = 1_440 * MINUTE;
        let (from, to) = (i64::from(hours.0) * MINUTE, i64::from(hours.1) * MINUTE);
        if from >= to {
            return false;
        }
        let begin = content.case.start_ms.saturating_add(self.story_ms);
        let end = content.case.start_ms.saturating_add(self.booked_ms.max(self.last().story_ms));
        if end.saturating_sub(begin) >= DAY {
            return true;
        }
        let today = begin.div_euclid(DAY);
        (today..=today + 1).any(|day| begin < day * DAY + to && end >= day * DAY + from)
    }
}
