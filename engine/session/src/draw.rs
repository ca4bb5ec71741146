//! Keyed draws: the only randomness. Made in deciding, recorded as outcome, never made again.

use sha2::{Digest, Sha256};

/// A number that depends only on seed, purpose, subject and count.
pub fn draw(seed: u64, purpose: &str, subject: &str, count: u64) -> u64 {
    let mut hash = Sha256::new();
    hash.update(seed.to_be_bytes());
    for part in [purpose, subject] {
        // The length keeps ("ab", "c") apart from ("a", "bc").
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.update(count.to_be_bytes());
    let bytes = hash.finalize();
    u64::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7]])
}
