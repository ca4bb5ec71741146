//! How alike two texts are: trigrams of letters, each weighted by how rare it is in the bank. Whole numbers only, so that two
//! machines agree.

use std::collections::BTreeMap;

/// Likeness of two equal texts.
pub(super) const EQUAL: u32 = 1000;

/// Weights are held below this, so that sums cannot run over.
const MOST: u64 = 1 << 14;

/// A text as counted trigrams.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Trigrams(BTreeMap<u64, u64>);

impl Trigrams {
    pub(super) fn of<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut counted = BTreeMap::new();
        let mut last = [u64::from(' '), u64::from(' ')];
        let mut push = |letter: char| {
            let letter = u64::from(letter);
            let code = (last[0] << 42) | (last[1] << 21) | letter;
            last = [last[1], letter];
            *counted.entry(code).or_insert(0) += 1;
        };
        for word in words {
            word.chars().for_each(&mut push);
            push(' ');
        }
        Self(counted)
    }
}

/// Texts that others are compared with.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    /// Where a trigram occurs: text and count.
    places: BTreeMap<u64, Vec<(usize, u64)>>,
    /// Length of each text as a vector.
    lengths: Vec<u64>,
}

impl Index {
    pub(super) fn new(texts: &[Trigrams]) -> Self {
        let mut index = Self { places: BTreeMap::new(), lengths: vec![0; texts.len()] };
        for (at, text) in texts.iter().enumerate() {
            for (code, count) in &text.0 {
                index.places.entry(*code).or_default().push((at, *count));
            }
        }
        for (at, text) in texts.iter().enumerate() {
            index.lengths[at] = index.length(text);
        }
        index
    }

    /// Likeness with each text, 0 to [`EQUAL`].
    pub(super) fn likeness(&self, text: &Trigrams) -> Vec<u32> {
        let mut shared = vec![0_u64; self.lengths.len()];
        for (code, count) in &text.0 {
            let weight = self.weight(*code);
            for (at, theirs) in self.places.get(code).map_or(&[][..], Vec::as_slice) {
                shared[*at] += (count * weight) * (theirs * weight);
            }
        }
        let length = self.length(text);
        let alike = |(shared, theirs): (u64, &u64)| {
            let most = (length * theirs).max(1);
            u32::try_from(shared * u64::from(EQUAL) / most).unwrap_or(EQUAL).min(EQUAL)
        };
        shared.into_iter().zip(&self.lengths).map(alike).collect()
    }

    fn length(&self, text: &Trigrams) -> u64 {
        let squares = text.0.iter().map(|(code, count)| (count * self.weight(*code)).pow(2));
        squares.sum::<u64>().isqrt()
    }

    /// The rarer, the heavier: log2 of the share of texts without it, in 32nds. What the bank never says weighs most.
    fn weight(&self, code: u64) -> u64 {
        let holders = self.places.get(&code).map_or(0, Vec::len);
        log2(self.lengths.len() as u64 + 1, holders as u64 + 1).clamp(1, MOST)
    }
}

/// log2(over / under) in 32nds, by squaring.
fn log2(over: u64, under: u64) -> u64 {
    // 16 bits behind the point.
    let mut value = (over << 16) / under.max(1);
    let whole = u64::from(value.max(1 << 16).ilog2()) - 16;
    value >>= whole;
    let mut parts = 0;
    for _ in 0..5 {
        value = (value * value) >> 16;
        parts <<= 1;
        if value >= 2 << 16 {
            value >>= 1;
            parts |= 1;
        }
    }
    whole * 32 + parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_are_right_to_a_32nd() {
        for (over, under) in [(1, 1), (2, 1), (3, 1), (200, 7), (1000, 1), (u64::from(u32::MAX), 1)] {
            let exact = (over as f64 / under as f64).log2() * 32.0;
            assert!((log2(over, under) as f64 - exact).abs() <= 1.5, "{over}/{under}");
        }
    }

    #[test]
    fn a_text_is_equal_to_itself_and_unlike_strangers() {
        let of = |text: &str| Trigrams::of(text.split(' '));
        let index = Index::new(&[of("how old are you"), of("where are your papers"), of("zzz")]);
        let found = index.likeness(&of("how old are you"));
        assert!(found[0] >= 990 && found[1] < 500 && found[2] == 0, "{found:?}");
        assert_eq!(index.likeness(&of("")), [0, 0, 0]);
    }
}
