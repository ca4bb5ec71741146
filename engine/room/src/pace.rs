//! Exercise time as it goes with the clock on the wall, 1:1 while play runs.

/// The moment of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// A clock that never goes back, ms from anywhere.
    pub steady_ms: i64,
    /// Wall time, ms since 1970 UTC: a stamp that no rule reads.
    pub wall_ms: i64,
}

/// Turns steady time into exercise time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    exercise_ms: i64,
    /// When it had come there, if it runs.
    since_ms: Option<i64>,
}

impl Pace {
    /// Stands at an exercise time.
    pub(crate) fn standing(exercise_ms: i64) -> Self {
        Self { exercise_ms, since_ms: None }
    }

    /// Exercise time now, ms.
    pub(crate) fn exercise_ms(&self, now: Now) -> i64 {
        self.exercise_ms + self.since_ms.map_or(0, |since| (now.steady_ms - since).max(0))
    }

    /// When an exercise time comes, steady ms; none while it stands.
    pub(crate) fn steady_ms(&self, exercise_ms: i64) -> Option<i64> {
        self.since_ms.map(|since| since + (exercise_ms - self.exercise_ms).max(0))
    }

    /// Whether it runs.
    pub(crate) fn runs(&self) -> bool {
        self.since_ms.is_some()
    }

    /// Runs or stands from now on, from an exercise time.
    pub(crate) fn set(&mut self, runs: bool, exercise_ms: i64, now: Now) {
        if runs != self.runs() {
            (self.exercise_ms, self.since_ms) = (exercise_ms, runs.then_some(now.steady_ms));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(steady_ms: i64) -> Now {
        Now { steady_ms, wall_ms: 0 }
    }

    #[test]
    fn time_stands_still_between_freeze_and_resume() {
        let mut pace = Pace::standing(5);
        assert_eq!((pace.exercise_ms(at(100)), pace.steady_ms(9)), (5, None));
        pace.set(true, 5, at(100));
        assert_eq!((pace.exercise_ms(at(130)), pace.steady_ms(45)), (35, Some(140)));
        pace.set(true, 99, at(135));
        assert_eq!(pace.exercise_ms(at(140)), 45, "who runs already is not moved");
        pace.set(false, 45, at(140));
        assert_eq!(pace.exercise_ms(at(1_000)), 45);
        pace.set(true, 45, at(1_000));
        assert_eq!(pace.exercise_ms(at(1_001)), 46);
        assert_eq!(pace.exercise_ms(at(900)), 45, "a clock that goes back moves nothing");
    }
}
