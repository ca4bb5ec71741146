//! A skill against the next one, seed by seed: what the case itself makes harder falls out of the difference.

use std::collections::BTreeMap;

use super::count;
use super::spread::mean;
use crate::rehearsal::summary::Step;

/// Standings of the better skill and of the next, by seed.
pub(super) fn step(better: &[(i64, u64)], worse: &[(i64, u64)]) -> Step {
    let others: BTreeMap<u64, i64> = worse.iter().map(|(value, seed)| (*seed, *value)).collect();
    let differences: Vec<i64> =
        better.iter().filter_map(|(value, seed)| others.get(seed).map(|other| value - other)).collect();
    let of = |wanted: fn(&i64) -> bool| count(differences.iter().filter(|d| wanted(d)).count());
    Step {
        mean: mean(&differences),
        error: error(&differences),
        order: (of(|d| *d > 0), of(|d| *d == 0), of(|d| *d < 0)),
    }
}

/// Standard error of the mean, thousandths of the values' unit, rounded: the root of
/// `(n Σd² − (Σd)²) / (n² (n − 1))`, all in whole numbers.
fn error(differences: &[i64]) -> Option<i64> {
    let n = i128::try_from(differences.len()).ok().filter(|n| *n > 1)?;
    let sum: i128 = differences.iter().map(|d| i128::from(*d)).sum();
    let squares: i128 = differences.iter().map(|d| i128::from(*d) * i128::from(*d)).sum();
    // Four times a million: thousandths, and one bit more to round by.
    let scaled = (n * squares - sum * sum) * 4_000_000 / (n * n * (n - 1));
    i64::try_from((scaled.isqrt() + 1) / 2).ok()
}
