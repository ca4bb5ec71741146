//! Journals on disk: one SQLite file a session, with erasable tables beside the entries.
//!
//! The file can be opened by whoever has SQLite: entries lie in `entry` with their times in the clear, authored files in
//! `file` (zstd), the head in `meta`. What is about people lies in `words`, `people` and `care` alone and can be
//! erased without touching an entry. Every batch is one transaction; opening verifies everything that was written.
//!
//! | module | holds |
//! |---|---|
//! | `file` | [`JournalFile`]: create, open, append, read, erase |
//! | `schema` | tables, pragmas |
//! | `head` | the header as rows, with a seal over it |
//! | `packed` | authored files, packed and unpacked within limits |
//! | [`upcast`] | entries of earlier formats made readable |
//! | `row` | entries as rows, verified |

mod file;
mod head;
mod packed;
mod row;
mod schema;
pub mod upcast;

pub use file::JournalFile;
pub use packed::UNPACKED_BYTES;
