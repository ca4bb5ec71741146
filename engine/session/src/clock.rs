//! The two times: exercise time runs with the wall while play runs; story time is piecewise linear in it.

/// The current piece: story time runs `num` to `den` exercise time from an anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoryClock {
    /// Exercise ms at the anchor.
    pub exercise_ms: i64,
    /// Story ms at the anchor.
    pub story_ms: i64,
    /// Story ms for so many exercise ms.
    pub num: u32,
    /// Exercise ms.
    pub den: u32,
}

impl StoryClock {
    /// Story time at an exercise time of this piece.
    pub fn story_at(&self, exercise_ms: i64) -> i64 {
        let since = exercise_ms.saturating_sub(self.exercise_ms);
        self.story_ms.saturating_add(since.saturating_mul(i64::from(self.num)) / i64::from(self.den.max(1)))
    }

    /// The first exercise ms at or after a story instant; none if story time stands still.
    pub fn exercise_at(&self, story_ms: i64) -> Option<i64> {
        let since = story_ms.saturating_sub(self.story_ms).max(0);
        let num = i64::from(self.num);
        (num > 0).then(|| {
            let scaled = since.saturating_mul(i64::from(self.den.max(1)));
            self.exercise_ms.saturating_add(scaled / num + i64::from(scaled % num != 0))
        })
    }
}
