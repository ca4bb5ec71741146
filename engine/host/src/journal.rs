//! What a journal holds and how it is written: records of entries behind a trait, so that a file, a database and memory
//! serve alike.

use std::sync::Arc;

use sha2::{Digest, Sha256};
use tavolo_scenario::Content;
use tavolo_scenario::ids::{CaseId, PackId, SeatId};
use tavolo_session::{ENGINE_VERSION, Entry};
use thiserror::Error;

use crate::words::KeptWords;

/// Version of the form in which entries are written now.
pub const FORMAT: u32 = 1;

/// The largest entry: about a hundred times the longest that the limits of a session allow in earnest.
pub const ENTRY_BYTES: usize = 1 << 20;

/// The head of a journal: everything that replay needs beside the entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Form of the entries.
    pub format: u32,
    /// Id of the session, chosen by whoever starts it.
    pub session: String,
    /// Seed of all draws.
    pub seed: u64,
    /// Version of the engine's rules.
    pub engine: u32,
    /// Hash of the content.
    pub content: String,
    /// The case.
    pub case: CaseId,
    /// Packs from base to the one played.
    pub packs: Vec<PackId>,
    /// Wall time of the start, ms since 1970 UTC.
    pub start_wall_ms: i64,
    /// Authored files and catalogues of all languages, by path. A store that keeps them elsewhere than in memory gives a head
    /// without them.
    pub files: Vec<(String, Vec<u8>)>,
    /// Where this session branched off another.
    pub parent: Option<Parent>,
}

/// Where a session branched off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parent {
    /// The other session.
    pub session: String,
    /// Its last entry that both share.
    pub seq: u64,
}

impl Header {
    /// The head of a new session of this content.
    #[must_use]
    pub fn of(content: &Content, session: &str, start_wall_ms: i64, files: Vec<(String, Vec<u8>)>) -> Self {
        Self {
            format: FORMAT,
            session: session.to_owned(),
            seed: content.case.head.seed,
            engine: ENGINE_VERSION,
            content: content.hash.clone(),
            case: content.case.head.id.clone(),
            packs: content.law.chain.clone(),
            start_wall_ms,
            files,
            parent: None,
        }
    }
}

/// An entry as it is stored and hashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The entry.
    pub entry: Entry,
    /// Its CBOR: the bytes that are stored and hashed, never encoded again to verify them.
    pub bytes: Vec<u8>,
    /// SHA-256 over a zero byte and the bytes: a leaf of a Merkle tree as in RFC 6962.
    pub leaf: [u8; 32],
    /// Free words that the entry refers to; written in the same commit, not read back with the entry.
    pub words: Vec<KeptWords>,
}

impl Record {
    /// Encodes an entry.
    ///
    /// # Errors
    /// Where it is larger than any entry may be.
    pub fn of(entry: Entry, words: Vec<KeptWords>) -> Result<Self, JournalFault> {
        let bytes = minicbor::to_vec(&entry).map_err(|_| JournalFault::Malformed { seq: entry.seq })?;
        if bytes.len() > ENTRY_BYTES {
            return Err(JournalFault::TooLarge { what: format!("entry {}", entry.seq), limit: ENTRY_BYTES });
        }
        let leaf = leaf(&bytes);
        Ok(Self { entry, bytes, leaf, words })
    }
}

/// Hash of the stored bytes of an entry.
#[must_use]
pub fn leaf(bytes: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update([0_u8]);
    hash.update(bytes);
    hash.finalize().into()
}

/// Where a session is recorded. Names of people, free words and who asked for care stand beside the entries and can be
/// erased; the entries hold only references, so that erasing leaves every leaf valid.
pub trait Journal {
    /// Head of the journal.
    fn header(&self) -> &Header;

    /// Number of entries: the next record's `seq`.
    fn len(&self) -> u64;

    /// Whether there is no entry yet.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends a batch whole and durably, or not at all.
    ///
    /// # Errors
    /// Where it could not be made durable; the journal then takes nothing more until it is opened anew.
    fn append(&mut self, batch: &[Record]) -> Result<(), JournalFault>;

    /// At most `limit` records from a number on, in order.
    ///
    /// # Errors
    /// Where they cannot be read or are not what was written.
    fn read(&self, from: u64, limit: usize) -> Result<Vec<Record>, JournalFault>;

    /// Free words by reference; none if they were erased.
    ///
    /// # Errors
    /// Where the table cannot be read, or holds other words than the reference was made of.
    fn words(&self, reference: &str) -> Result<Option<String>, JournalFault>;

    /// Erases free words and their salt. Tells whether there were any.
    ///
    /// # Errors
    /// Where the table cannot be written.
    fn erase_words(&mut self, reference: &str) -> Result<bool, JournalFault>;

    /// The name behind a pseudonym; none if it was erased.
    ///
    /// # Errors
    /// Where the table cannot be read.
    fn name(&self, pseudonym: &str) -> Result<Option<String>, JournalFault>;

    /// Keeps the name behind a pseudonym.
    ///
    /// # Errors
    /// Where the table cannot be written.
    fn keep_name(&mut self, pseudonym: &str, name: &str) -> Result<(), JournalFault>;

    /// Erases the name behind a pseudonym. Tells whether there was one.
    ///
    /// # Errors
    /// Where the table cannot be written.
    fn erase_name(&mut self, pseudonym: &str) -> Result<bool, JournalFault>;

    /// Seats that froze play and have not agreed yet that it goes on, each once, in the order of their ids. Beside the
    /// entries, so that nothing that reads those can come to know it.
    ///
    /// # Errors
    /// Where the table cannot be read.
    fn care(&self) -> Result<Vec<SeatId>, JournalFault>;

    /// Keeps these seats in place of those that were kept before, of which nothing stays. None erases all.
    ///
    /// # Errors
    /// Where the table cannot be written.
    fn keep_care(&mut self, seats: &[SeatId]) -> Result<(), JournalFault>;
}

/// What is wrong with a journal. [`JournalFault::key`] is the key of its text; `Display` is for logs.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum JournalFault {
    /// There is a file already where a new journal should be.
    #[error("journal-exists")]
    Exists,
    /// The file is no journal, or one whose making was broken off.
    #[error("journal-not-a-journal")]
    NotAJournal,
    /// Written by a later version of the program.
    #[error("journal-newer-format: {found}, known up to {known}")]
    NewerFormat {
        /// Format of the file.
        found: u32,
        /// Newest format that this program knows.
        known: u32,
    },
    /// Written by an earlier version: it can be read, not continued.
    #[error("journal-older-format: {found}, current {known}")]
    OlderFormat {
        /// Format of the file.
        found: u32,
        /// Format in which this program writes.
        known: u32,
    },
    /// The head is not what was written.
    #[error("journal-header-changed")]
    HeaderChanged,
    /// An embedded file is not what was written.
    #[error("journal-file-changed: {path}")]
    FileChanged {
        /// Its path.
        path: String,
    },
    /// An entry is not what was written.
    #[error("journal-entry-changed: {seq}")]
    EntryChanged {
        /// Its number.
        seq: u64,
    },
    /// An entry is missing, or is one too many.
    #[error("journal-gap: {seq}")]
    Gap {
        /// The number that should have come.
        seq: u64,
    },
    /// An entry is whole but cannot be understood.
    #[error("journal-malformed: {seq}")]
    Malformed {
        /// Its number.
        seq: u64,
    },
    /// Free words are not those that the record refers to.
    #[error("journal-words-changed: {reference}")]
    WordsChanged {
        /// Their reference.
        reference: String,
    },
    /// Something is larger than it may be.
    #[error("journal-too-large: {what}, limit {limit}")]
    TooLarge {
        /// What.
        what: String,
        /// Largest size allowed, bytes.
        limit: usize,
    },
    /// The store could not be read.
    #[error("journal-unreadable: {detail}")]
    Unreadable {
        /// What the store said.
        detail: Arc<str>,
    },
    /// The store could not be written: the session stops here.
    #[error("journal-not-saved: {detail}")]
    NotSaved {
        /// What the store said.
        detail: Arc<str>,
    },
    /// Opened for reading only.
    #[error("journal-read-only")]
    ReadOnly,
}

impl JournalFault {
    /// Key of its text.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Exists => "journal-exists",
            Self::NotAJournal => "journal-not-a-journal",
            Self::NewerFormat { .. } => "journal-newer-format",
            Self::OlderFormat { .. } => "journal-older-format",
            Self::HeaderChanged => "journal-header-changed",
            Self::FileChanged { .. } => "journal-file-changed",
            Self::EntryChanged { .. } => "journal-entry-changed",
            Self::Gap { .. } => "journal-gap",
            Self::Malformed { .. } => "journal-malformed",
            Self::WordsChanged { .. } => "journal-words-changed",
            Self::TooLarge { .. } => "journal-too-large",
            Self::Unreadable { .. } => "journal-unreadable",
            Self::NotSaved { .. } => "journal-not-saved",
            Self::ReadOnly => "journal-read-only",
        }
    }
}
