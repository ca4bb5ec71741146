//! Keyed draws of players: a number that depends on seed and key alone, so that the same seed plays the same.

/// Something that a draw is keyed by.
pub(crate) trait Key {
    fn feed(&self, hash: u64) -> u64;
}

impl Key for &str {
    fn feed(&self, hash: u64) -> u64 {
        // The length keeps ("ab", "c") apart from ("a", "bc").
        let start = mix(hash ^ self.len() as u64);
        self.bytes().fold(start, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
    }
}

impl Key for u64 {
    fn feed(&self, hash: u64) -> u64 {
        mix(hash ^ self.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }
}

/// A number that depends only on the seed and its keys.
pub(crate) fn draw(seed: u64, keys: &[&dyn Key]) -> u64 {
    mix(keys.iter().fold(mix(seed), |hash, key| key.feed(hash)))
}

/// A number below a bound.
pub(crate) fn below(bound: usize, seed: u64, keys: &[&dyn Key]) -> usize {
    if bound == 0 { 0 } else { (draw(seed, keys) % bound as u64) as usize }
}

/// Whether a chance of so many in a hundred comes up.
pub(crate) fn chance(percent: u32, seed: u64, keys: &[&dyn Key]) -> bool {
    draw(seed, keys) % 100 < u64::from(percent)
}

/// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
fn mix(mut z: u64) -> u64 {
    z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
