//! Weights of steps: optional parts weigh nothing, branches of a choice weigh the same, and the sum is exact.

use thiserror::Error;

use super::{Branches, Step, Tree};

/// Thousandths of a point in a point.
pub const MILLI: u64 = 1_000;

/// The whole weighs more than four million points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the whole weighs too much")]
pub struct TooHeavy;

impl Tree {
    /// What can be reached, in thousandths of a point: the same by whatever branches, where they are levelled.
    #[must_use]
    pub fn total(&self) -> u64 {
        match self {
            Self::Step(step) => u64::from(step.weight) * MILLI,
            Self::Silent | Self::Optional(_) => 0,
            Self::Sequence(parts) | Self::Together(parts) => parts.iter().map(Self::total).sum(),
            Self::Choice(parts) => {
                // Beside an empty branch the others are optional.
                let totals = || parts.iter().map(Self::total);
                if totals().any(|t| t == 0) { 0 } else { totals().max().unwrap_or(0) }
            }
            // A round counts once, however often it is done.
            Self::Loop { body, .. } => body.total(),
            Self::When(_, part) => part.total(),
        }
    }

    /// The weight of each step as they are written, in thousandths of a point. What is left over in dividing goes to the
    /// parts with the largest remainder, so that sums are exact.
    ///
    /// # Errors
    /// The whole weighs more than fits.
    pub(crate) fn weights(&self, branches: Branches) -> Result<Vec<u32>, TooHeavy> {
        let mut weights = Vec::new();
        match branches {
            Branches::AsWritten => weights.extend(self.steps().iter().map(|s| u64::from(s.weight) * MILLI)),
            Branches::Levelled => self.share(self.total(), &mut weights),
        }
        weights.into_iter().map(|w| u32::try_from(w).map_err(|_| TooHeavy)).collect()
    }

    /// Gives the steps their parts of `due`.
    fn share(&self, due: u64, weights: &mut Vec<u64>) {
        match self {
            Self::Step(_) => weights.push(due),
            Self::Silent => {}
            Self::Sequence(parts) | Self::Together(parts) => {
                let totals: Vec<u64> = parts.iter().map(Self::total).collect();
                parts.iter().zip(divide(due, &totals)).for_each(|(part, due)| part.share(due, weights));
            }
            Self::Choice(parts) => parts.iter().for_each(|part| part.share(due, weights)),
            Self::Loop { body, again } => {
                body.share(due, weights);
                // A further round costs in proportion to the first.
                let (own, of) = (again.total(), body.total());
                let due = if of == 0 { own } else { scaled(own, due, of) };
                again.share(due, weights);
            }
            Self::Optional(part) => part.share(0, weights),
            Self::When(_, part) => part.share(due, weights),
        }
    }
}

impl Step {
    /// By what the step is told from others.
    #[must_use]
    pub fn name(&self) -> &str {
        self.id.as_deref().unwrap_or(&self.label)
    }
}

/// Parts of a whole in proportion to `shares`, exact in sum.
fn divide(whole: u64, shares: &[u64]) -> Vec<u64> {
    let of: u64 = shares.iter().sum();
    if of == 0 {
        return vec![0; shares.len()];
    }
    let mut parts: Vec<u64> = shares.iter().map(|s| scaled(*s, whole, of)).collect();
    let rest = usize::try_from(whole - parts.iter().sum::<u64>()).unwrap_or(0);
    let remainder = |n: usize| u128::from(shares[n]) * u128::from(whole) % u128::from(of);
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|n| (std::cmp::Reverse(remainder(*n)), *n));
    order.into_iter().take(rest).for_each(|n| parts[n] += 1);
    parts
}

/// `share * whole / of`, rounded down.
fn scaled(share: u64, whole: u64, of: u64) -> u64 {
    u64::try_from(u128::from(share) * u128::from(whole) / u128::from(of)).unwrap_or(u64::MAX)
}
