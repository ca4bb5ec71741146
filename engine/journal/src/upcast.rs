//! Entries of earlier formats made readable: a chain of steps, each from one format to the next, over the stored bytes.
//! Leaves are verified over the bytes as stored, before any step.

use tavolo_host::{FORMAT, JournalFault};

/// A step: the bytes of an entry of a format into those of the next; none if they are not of that format.
pub type Step = fn(&[u8]) -> Option<Vec<u8>>;

/// The steps from format 1 on; the first format has none yet. A step is added with each new format, none is ever changed.
pub const STEPS: &[Step] = &[];

/// The bytes of an entry of `format` in the newest format of a chain.
///
/// # Errors
/// Where a step does not understand the bytes.
pub fn upcast(steps: &[Step], format: u32, seq: u64, bytes: Vec<u8>) -> Result<Vec<u8>, JournalFault> {
    let from = (format as usize).saturating_sub(1);
    let rest = steps.get(from..).unwrap_or_default();
    rest.iter().try_fold(bytes, |bytes, step| step(&bytes).ok_or(JournalFault::Malformed { seq }))
}

/// Whether a format can be read, and whether journals of it can be continued.
///
/// # Errors
/// Where the format is newer than the program, or older and play is to go on.
pub fn admit(format: u32, writes: bool) -> Result<(), JournalFault> {
    match format {
        0 => Err(JournalFault::NotAJournal),
        _ if format > FORMAT => Err(JournalFault::NewerFormat { found: format, known: FORMAT }),
        _ if writes && format < FORMAT => Err(JournalFault::OlderFormat { found: format, known: FORMAT }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(bytes: &[u8], old: u8, new: u8) -> Option<Vec<u8>> {
        let (first, rest) = bytes.split_first()?;
        (*first == old).then(|| [&[new], rest].concat())
    }

    const CHAIN: &[Step] = &[|bytes| marked(bytes, 1, 2), |bytes| marked(bytes, 2, 3)];

    #[test]
    fn there_is_a_step_for_every_format_before_the_current() {
        assert_eq!(STEPS.len() as u32 + 1, FORMAT);
    }

    #[test]
    fn a_chain_starts_at_the_format_of_the_file() {
        assert_eq!(upcast(CHAIN, 1, 0, vec![1, 9]), Ok(vec![3, 9]));
        assert_eq!(upcast(CHAIN, 2, 0, vec![2, 9]), Ok(vec![3, 9]));
        assert_eq!(upcast(CHAIN, 3, 0, vec![3, 9]), Ok(vec![3, 9]));
    }

    #[test]
    fn bytes_of_another_format_are_named_by_entry() {
        assert_eq!(upcast(CHAIN, 2, 17, vec![1, 9]), Err(JournalFault::Malformed { seq: 17 }));
    }
}
