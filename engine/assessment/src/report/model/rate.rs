//! Rates with the counts and the interval that go with them: counts are few, and a bare percentage says too much.

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::FunctionId;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    /// So many.
    pub part: u32,
    /// Of so many.
    pub whole: u32,
    /// Where the true share lies with a confidence of 95 %, thousandths, from and to; none of nothing.
    pub interval: Option<(i64, i64)>,
}

impl Rate {
    /// A rate of counts.
    pub fn of(part: usize, whole: usize) -> Self {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (part, whole) = (count(part.min(whole)), count(whole));
        Self { part, whole, interval: wilson(part, whole) }
    }
}

/// The score interval of Wilson (1927), which holds for few and for none too, in whole numbers.
fn wilson(part: u32, whole: u32) -> Option<(i64, i64)> {
    const UNIT: u128 = 1_000_000;
    // The square of 1.959964, in units.
    const Z2: u128 = 3_841_459;
    if whole == 0 {
        return None;
    }
    let (k, n) = (u128::from(part), u128::from(whole));
    let spread = (Z2 * (Z2 + 4 * k * (n - k) * UNIT / n)).isqrt();
    let (middle, below) = (2 * k * UNIT + Z2, 2 * (n * UNIT + Z2));
    let thousandths = |points: u128| i64::try_from(points * 1_000 / below).unwrap_or(1_000).min(1_000);
    Some((thousandths(middle.saturating_sub(spread)), thousandths(middle + spread)))
}

/// How well victims were told from others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rates {
    /// Victims who were recognised, of victims.
    pub sensitivity: Rate,
    /// Others who were not held to be victims, of others: whoever holds everybody to be a victim has none.
    pub specificity: Rate,
    /// Victims among those who were held to be victims.
    pub precision: Rate,
}

/// How a sign comes to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Channel {
    /// By looking closely.
    Look,
    /// By searching.
    Search,
    /// By being in earshot.
    Hear,
    /// By being there.
    Witness,
    /// On paper.
    Read,
    /// From the person or somebody else.
    Tell,
    /// By an examination.
    Find,
}

/// Signs that a function could perceive by a channel, and those of them that it wrote down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignCount {
    /// The function.
    pub function: FunctionId,
    /// The channel.
    pub channel: Channel,
    /// Signs written down, of those that could be perceived: each sign of each person once.
    pub recorded: Rate,
}

#[cfg(test)]
mod tests {
    use super::Rate;

    #[test]
    fn intervals_are_those_of_the_textbook() {
        assert_eq!(Rate::of(4, 5).interval, Some((375, 963)));
        assert_eq!(Rate::of(0, 10).interval, Some((0, 277)));
        assert_eq!(Rate::of(10, 10).interval, Some((722, 1_000)));
        assert_eq!(Rate::of(81, 263).interval, Some((255, 366)));
        assert_eq!(Rate::of(0, 0).interval, None);
    }
}
