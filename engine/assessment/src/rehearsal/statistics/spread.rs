//! One measure over runs.

use super::count;
use crate::rehearsal::summary::{Fraction, Spread};

/// How many parts a spread is drawn in.
const BINS: i64 = 20;

/// The spread of (value, seed); none of nothing. `bins` says between which values it is drawn.
pub(super) fn spread(values: &[(i64, u64)], bins: (i64, i64)) -> Option<Spread> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let (least, greatest) = (sorted.first()?, sorted.last()?);
    // Of equal extremes the lowest seed is named, so that the same run is shown each time.
    let first_of_greatest = sorted.iter().find(|v| v.0 == greatest.0).unwrap_or(greatest);
    let plain: Vec<i64> = sorted.iter().map(|v| v.0).collect();
    Some(Spread {
        n: count(values.len()),
        mean: mean(&plain)?,
        min: *least,
        quartiles: quartiles(&plain)?,
        max: *first_of_greatest,
        bins: binned(&plain, bins),
    })
}

/// Between the least and the greatest value.
pub(super) fn own_bins(values: &[(i64, u64)]) -> (i64, i64) {
    let plain = || values.iter().map(|v| v.0);
    (plain().min().unwrap_or(0), plain().max().unwrap_or(0))
}

/// Sum over number; none of nothing.
pub(in crate::rehearsal) fn mean(values: &[i64]) -> Option<Fraction> {
    let sum = values.iter().fold(0_i64, |sum, v| sum.saturating_add(*v));
    (!values.is_empty()).then(|| Fraction(sum, i64::try_from(values.len()).unwrap_or(i64::MAX)))
}

/// First quartile, median, third quartile of sorted values: values that occurred.
pub(super) fn quartiles(sorted: &[i64]) -> Option<(i64, i64, i64)> {
    let at = |quarter: usize| sorted.get((sorted.len() * quarter).div_ceil(4).checked_sub(1)?).copied();
    Some((at(1)?, at(2)?, at(3)?))
}

/// The median of values in any order.
pub(super) fn median(mut values: Vec<i64>) -> Option<i64> {
    values.sort_unstable();
    quartiles(&values).map(|q| q.1)
}

fn binned(values: &[i64], (from, to): (i64, i64)) -> Vec<u32> {
    let mut bins = vec![0; usize::try_from(BINS).unwrap_or(0)];
    let width = i128::from(to) - i128::from(from);
    for value in values {
        let offset = i128::from((*value).clamp(from, to)) - i128::from(from);
        let bin = if width > 0 { (offset * i128::from(BINS) / width).min(i128::from(BINS) - 1) } else { 0 };
        if let Some(bin) = usize::try_from(bin).ok().and_then(|b| bins.get_mut(b)) {
            *bin += 1;
        }
    }
    bins
}
