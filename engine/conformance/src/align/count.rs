//! Counts of optima: far too many for any whole number, so with a mantissa and an exponent, alike on every machine.

use std::cmp::Ordering;

/// A count, `mantissa * 2^exponent`, rounded down. Zero is exact, and no sum or product of others is zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    mantissa: u64,
    exponent: u32,
}

impl Count {
    pub(crate) const ONE: Self = Self { mantissa: 1, exponent: 0 };

    fn of(mantissa: u128, exponent: u32) -> Self {
        let over = 64_u32.saturating_sub(mantissa.leading_zeros());
        Self { mantissa: u64::try_from(mantissa >> over).unwrap_or(u64::MAX), exponent: exponent.saturating_add(over) }
    }

    pub(crate) fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        let (low, high) = match self.exponent.cmp(&other.exponent) {
            _ if self.is_zero() => return other,
            _ if other.is_zero() => return self,
            Ordering::Greater => (other, self),
            Ordering::Less | Ordering::Equal => (self, other),
        };
        // The higher one is written with the lower exponent as far as it fits, then the lower one is rounded.
        let apart = high.exponent - low.exponent;
        let up = apart.min(high.mantissa.leading_zeros() + 63);
        let down = apart - up;
        let rounded = u128::from(low.mantissa).checked_shr(down).unwrap_or(0);
        Self::of((u128::from(high.mantissa) << up) + rounded, high.exponent - up)
    }

    pub(crate) fn times(self, other: Self) -> Self {
        if self.is_zero() || other.is_zero() {
            return Self::default();
        }
        Self::of(u128::from(self.mantissa) * u128::from(other.mantissa), self.exponent.saturating_add(other.exponent))
    }

    /// Parts of a million that this is of a whole.
    pub(crate) fn millionths_of(self, whole: Self) -> u32 {
        if self.is_zero() || whole.is_zero() {
            return 0;
        }
        let part = u128::from(self.mantissa) * 1_000_000;
        let parts = match self.exponent.cmp(&whole.exponent) {
            Ordering::Less => part.checked_shr(whole.exponent - self.exponent).unwrap_or(0),
            Ordering::Equal => part,
            Ordering::Greater => {
                let up = self.exponent - whole.exponent;
                if up > part.leading_zeros() { u128::MAX } else { part << up }
            }
        };
        u32::try_from(parts / u128::from(whole.mantissa)).unwrap_or(u32::MAX).min(1_000_000)
    }
}
