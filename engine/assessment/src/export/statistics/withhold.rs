//! Which numbers of a table are not shown, so that none below a limit can be known: neither read, nor recomputed from the sum,
//! nor found out by whoever knows this rule.

/// A number as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shown {
    /// As it is.
    Number(u32),
    /// Withheld.
    Withheld,
}

/// A table beside its known sum: numbers below `smallest` are withheld, and then more, the smallest first, until what is
/// withheld adds up to `smallest` at least and is not all the same number. None: there is no such table, and all of it is
/// withheld.
///
/// Equal numbers are withheld together, so the choice goes by numbers alone, never by their places. Hence whoever sees the
/// table can exchange any two numbers that are withheld and would see the same; as they are not all the same, each place has
/// at least two possible numbers. All numbers are 1 or more.
#[must_use]
pub fn withhold(numbers: &[u32], smallest: u32) -> Option<Vec<Shown>> {
    // Numbers up to this one are withheld.
    let mut limit = smallest.saturating_sub(1);
    loop {
        let hidden: Vec<u32> = numbers.iter().copied().filter(|n| *n <= limit).collect();
        let same = hidden.windows(2).all(|pair| pair[0] == pair[1]);
        let sum: u64 = hidden.iter().copied().map(u64::from).sum();
        if hidden.is_empty() || (!same && sum >= u64::from(smallest)) {
            let shown = |n: &u32| if *n <= limit { Shown::Withheld } else { Shown::Number(*n) };
            return Some(numbers.iter().map(shown).collect());
        }
        limit = numbers.iter().copied().filter(|n| *n > limit).min()?;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::Shown::{Number, Withheld};
    use super::*;

    #[test]
    fn a_lone_small_number_takes_the_next_one_with_it() {
        assert_eq!(withhold(&[2, 9, 7, 30], 5).unwrap(), [Withheld, Number(9), Withheld, Number(30)]);
        assert_eq!(withhold(&[9, 7, 30], 5).unwrap(), [Number(9), Number(7), Number(30)]);
    }

    #[test]
    fn equal_numbers_go_together_and_never_stand_alone() {
        // Were only the two fours withheld, their sum would say what each of them is.
        assert_eq!(withhold(&[4, 4, 20, 6], 5).unwrap(), [Withheld, Withheld, Number(20), Withheld]);
        assert_eq!(withhold(&[6, 6, 4], 5).unwrap(), [Withheld, Withheld, Withheld]);
    }

    #[test]
    fn what_is_withheld_is_no_small_group_itself() {
        assert_eq!(withhold(&[1, 2, 50, 8], 5).unwrap(), [Withheld, Withheld, Number(50), Withheld]);
    }

    #[test]
    fn a_table_that_cannot_be_kept_is_withheld_whole() {
        for table in [&[1, 1, 1, 1, 1][..], &[4, 4], &[3]] {
            assert_eq!(withhold(table, 5), None, "{table:?}");
        }
    }

    /// All tables of so many places and this sum, numbers of 1 or more.
    fn tables(places: usize, sum: u32) -> Vec<Vec<u32>> {
        if places == 0 {
            return if sum == 0 { vec![vec![]] } else { vec![] };
        }
        let mut all = Vec::new();
        for first in 1..=sum {
            for rest in tables(places - 1, sum - first) {
                all.push([vec![first], rest].concat());
            }
        }
        all
    }

    /// Every table of up to five places and a sum of up to 18: whoever knows the sum, what is shown and this very rule
    /// still has two numbers or more for each place that is withheld.
    #[test]
    fn nothing_withheld_can_be_found_out_even_by_who_knows_the_rule() {
        for smallest in 3..=5 {
            for (places, sum) in (1..=5).flat_map(|p| (1..=18).map(move |s| (p, s))) {
                let mut seen: BTreeMap<Vec<Shown>, Vec<Vec<u32>>> = BTreeMap::new();
                for table in tables(places, sum) {
                    if let Some(shown) = withhold(&table, smallest) {
                        seen.entry(shown).or_default().push(table);
                    }
                }
                for (shown, possible) in seen {
                    for place in (0..places).filter(|p| shown[*p] == Withheld) {
                        let numbers: BTreeSet<u32> = possible.iter().map(|t| t[place]).collect();
                        assert!(numbers.len() > 1, "{smallest}: {shown:?} of {sum} gives {place} away: {numbers:?}");
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn no_small_number_and_no_small_remainder_is_shown(
            numbers in prop::collection::vec(1_u32..40, 1..12), smallest in 3_u32..10,
        ) {
            let Some(shown) = withhold(&numbers, smallest) else { return Ok(()) };
            let hidden: Vec<u32> =
                numbers.iter().zip(&shown).filter(|(_, s)| **s == Withheld).map(|(n, _)| *n).collect();
            for (number, shown) in numbers.iter().zip(&shown) {
                prop_assert!(*shown == Withheld || *shown == Number(*number) && *number >= smallest);
            }
            // What subtraction from the sum gives is a group of two or more, and no small one.
            prop_assert!(hidden.is_empty() || hidden.len() > 1 && hidden.iter().sum::<u32>() >= smallest);
        }
    }
}
