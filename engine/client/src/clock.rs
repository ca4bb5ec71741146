//! Exercise time as far as one can know it at this end of a link.

use std::time::{Duration, Instant};

/// What it was when it was told, and since when it goes on by itself.
#[derive(Clone, Copy)]
pub(crate) struct Clock {
    exercise_ms: i64,
    since: Instant,
    /// How long a second of play takes, percent of a second.
    percent: u16,
    /// Whether play runs.
    pub(crate) runs: bool,
}

impl Clock {
    /// It is so late now.
    pub(crate) fn at(exercise_ms: i64, runs: bool) -> Self {
        Self { exercise_ms, since: Instant::now(), percent: 100, runs }
    }

    /// The same where a second of play takes longer or shorter.
    pub(crate) fn paced(self, percent: u16) -> Self {
        Self { percent, ..self }
    }

    /// Told anew: the pace stays.
    pub(crate) fn set(&mut self, exercise_ms: i64, runs: bool) {
        *self = Self::at(exercise_ms, runs).paced(self.percent);
    }

    /// How late it is, ms.
    pub(crate) fn now(&self) -> i64 {
        let gone = if self.runs { self.since.elapsed() } else { Duration::ZERO };
        self.exercise_ms.saturating_add(paced_ms(gone, self.percent))
    }
}

/// How much play goes on in a time, ms, where a second of it takes so many percent of a second.
pub(crate) fn paced_ms(gone: Duration, percent: u16) -> i64 {
    let ms = gone.as_millis().saturating_mul(100) / u128::from(percent.max(1));
    i64::try_from(ms).unwrap_or(i64::MAX)
}

/// How long play takes to go on by so many ms.
pub(crate) fn lasts(play_ms: i64, percent: u16) -> Duration {
    let ms = u64::try_from(play_ms).unwrap_or(0).saturating_mul(u64::from(percent)).div_ceil(100);
    Duration::from_millis(ms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twice_the_time_is_half_the_play() {
        assert_eq!(paced_ms(Duration::from_secs(3), 100), 3_000);
        assert_eq!(paced_ms(Duration::from_secs(3), 200), 1_500);
        assert_eq!((lasts(1_500, 200), lasts(-5, 150)), (Duration::from_secs(3), Duration::ZERO));
        // What is waited for has come when it was waited for.
        for percent in [100, 150, 200] {
            assert!((0..1_000).all(|ms| paced_ms(lasts(ms, percent), percent) >= ms));
        }
    }
}
