//! Free words: taken out of intents before the kernel sees them, kept in an erasable table under a salted hash.
//!
//! The salt keeps a short sentence from being guessed from its reference; once words and salt are erased, the reference
//! in the journal says nothing any more.

use std::fmt::{self, Write as _};

use sha2::{Digest, Sha256};
use tavolo_seat::{FieldValue, Intent};

/// Length of a salt.
pub const SALT_BYTES: usize = 32;

/// Free words as the erasable table holds them.
#[derive(Clone, PartialEq, Eq)]
pub struct KeptWords {
    /// What the journal says instead.
    pub reference: String,
    /// The salt.
    pub salt: [u8; SALT_BYTES],
    /// The words.
    pub words: String,
}

impl fmt::Debug for KeptWords {
    // Words of people never get into a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeptWords").field("reference", &self.reference).finish_non_exhaustive()
    }
}

/// What the journal says instead of words: SHA-256 over salt and words, lower-case hex.
#[must_use]
pub fn reference(salt: &[u8; SALT_BYTES], words: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(words.as_bytes());
    hash.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing into a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Salts from a random key that the caller gives and that is stored nowhere. The key is replaced after each salt, so that
/// an erased salt cannot be made again.
#[derive(Clone)]
pub struct Salts([u8; 32]);

impl Salts {
    /// Salts from a key of good randomness, new at each start or resume.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self(key)
    }

    fn next(&mut self) -> [u8; SALT_BYTES] {
        let derive = |purpose: u8| -> [u8; 32] {
            let mut hash = Sha256::new();
            hash.update(self.0);
            hash.update([purpose]);
            hash.finalize().into()
        };
        let salt = derive(0);
        self.0 = derive(1);
        salt
    }

    fn keep(&mut self, words: &mut String, kept: &mut Vec<KeptWords>) {
        let salt = self.next();
        let reference = reference(&salt, words);
        let words = std::mem::replace(words, reference.clone());
        kept.push(KeptWords { reference, salt, words });
    }

    /// Puts a reference in place of words, and gives the words.
    pub(crate) fn take_words(&mut self, words: &mut String) -> Vec<KeptWords> {
        let mut kept = Vec::new();
        self.keep(words, &mut kept);
        kept
    }

    /// Puts references where an intent has free words, and gives the words.
    pub(crate) fn take(&mut self, intent: &mut Intent) -> Vec<KeptWords> {
        let mut kept = Vec::new();
        match intent {
            Intent::Else { words, .. } | Intent::Say { words: Some(words), .. } => self.keep(words, &mut kept),
            Intent::Act { with: values, .. }
            | Intent::Book { with: values, .. }
            | Intent::Fill { fields: values, .. } => {
                for value in values.values_mut() {
                    if let FieldValue::Words(words) = value {
                        self.keep(words, &mut kept);
                    }
                }
            }
            Intent::Say { .. }
            | Intent::Render { .. }
            | Intent::Silence { .. }
            | Intent::Gesture { .. }
            | Intent::Look { .. }
            | Intent::Search { .. }
            | Intent::Go { .. }
            | Intent::Send { .. }
            | Intent::Answer { .. }
            | Intent::Read { .. }
            | Intent::Give { .. }
            | Intent::Leave { .. }
            | Intent::PickUp { .. }
            | Intent::Converse { .. }
            | Intent::Conclude { .. }
            | Intent::Tap { .. }
            | Intent::Vouch { .. }
            | Intent::HangUp { .. } => {}
        }
        kept
    }
}

impl fmt::Debug for Salts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salts")
    }
}
