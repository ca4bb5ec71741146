//! Authored files: packed with zstd, unpacked within limits, known by their hash.

use std::io::Read;

use sha2::{Digest, Sha256};
use tavolo_host::JournalFault;

/// What the files of a journal may come to when unpacked, all together: four times the largest tree of authored files.
pub const UNPACKED_BYTES: usize = 64 << 20;

const LEVEL: i32 = 9;

/// Memory that a packed file may ask for to be unpacked, as a power of two.
const WINDOW_LOG_MAX: u32 = 23;

pub(crate) fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

pub(crate) fn pack(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), LEVEL)?;
    encoder.include_checksum(true)?;
    encoder.window_log(WINDOW_LOG_MAX)?;
    // Small files are packed in little memory, and not each in twenty MiB.
    encoder.set_pledged_src_size(Some(bytes.len() as u64))?;
    std::io::Write::write_all(&mut encoder, bytes)?;
    encoder.finish()
}

/// Unpacks a file of at most `limit` bytes with this hash.
pub(crate) fn unpack(path: &str, packed: &[u8], expected: &[u8], limit: usize) -> Result<Vec<u8>, JournalFault> {
    let changed = || JournalFault::FileChanged { path: path.to_owned() };
    let read = || -> std::io::Result<Vec<u8>> {
        let mut decoder = zstd::stream::read::Decoder::with_buffer(packed)?.single_frame();
        decoder.window_log_max(WINDOW_LOG_MAX)?;
        let mut bytes = Vec::new();
        decoder.take(limit as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|_| changed())?;
    if bytes.len() > limit {
        return Err(JournalFault::TooLarge { what: path.to_owned(), limit: UNPACKED_BYTES });
    }
    if hash(&bytes) == expected { Ok(bytes) } else { Err(changed()) }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_packed_file_comes_back() {
        let bytes = b"(id: \"landing\")".repeat(1_000);
        let packed = pack(&bytes).unwrap();
        assert!(packed.len() < bytes.len() / 10);
        assert_eq!(unpack("scenes.ron", &packed, &hash(&bytes), bytes.len()), Ok(bytes));
    }

    #[test]
    fn a_bomb_is_refused_before_it_fills_memory() {
        let bytes = vec![0_u8; 1 << 20];
        let packed = pack(&bytes).unwrap();
        assert!(packed.len() < 1_000);
        assert!(matches!(unpack("x", &packed, &hash(&bytes), 1 << 10), Err(JournalFault::TooLarge { .. })));
    }

    #[test]
    fn other_bytes_are_named() {
        let mut packed = pack(b"water first").unwrap();
        let last = packed.len() - 1;
        packed[last] ^= 1;
        let changed = JournalFault::FileChanged { path: "x".to_owned() };
        assert_eq!(unpack("x", &packed, &hash(b"water first"), 100), Err(changed.clone()));
        assert_eq!(unpack("x", &pack(b"water last").unwrap(), &hash(b"water first"), 100), Err(changed));
    }
}
