//! A journal in memory, for tests, rehearsals and solo play that is not kept.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::ids::SeatId;

use crate::journal::{Header, Journal, JournalFault, Record};
use crate::words::{KeptWords, reference};

/// A journal that lives as long as the program.
#[derive(Clone, Debug)]
pub struct MemoryJournal {
    header: Header,
    records: Vec<Record>,
    words: BTreeMap<String, KeptWords>,
    names: BTreeMap<String, String>,
    care: BTreeSet<SeatId>,
}

impl MemoryJournal {
    /// An empty journal.
    #[must_use]
    pub fn new(header: Header) -> Self {
        Self { header, records: Vec::new(), words: BTreeMap::new(), names: BTreeMap::new(), care: BTreeSet::new() }
    }

    /// All records.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }
}

impl Journal for MemoryJournal {
    fn header(&self) -> &Header {
        &self.header
    }

    fn len(&self) -> u64 {
        self.records.len() as u64
    }

    fn append(&mut self, batch: &[Record]) -> Result<(), JournalFault> {
        for (expected, record) in (self.len()..).zip(batch) {
            if record.entry.seq != expected {
                return Err(JournalFault::Gap { seq: expected });
            }
        }
        for record in batch {
            for kept in &record.words {
                self.words.insert(kept.reference.clone(), kept.clone());
            }
            self.records.push(Record { words: Vec::new(), ..record.clone() });
        }
        Ok(())
    }

    fn read(&self, from: u64, limit: usize) -> Result<Vec<Record>, JournalFault> {
        let from = usize::try_from(from).unwrap_or(usize::MAX);
        Ok(self.records.iter().skip(from).take(limit).cloned().collect())
    }

    fn words(&self, by: &str) -> Result<Option<String>, JournalFault> {
        match self.words.get(by) {
            Some(kept) if reference(&kept.salt, &kept.words) != by => {
                Err(JournalFault::WordsChanged { reference: by.to_owned() })
            }
            kept => Ok(kept.map(|k| k.words.clone())),
        }
    }

    fn erase_words(&mut self, reference: &str) -> Result<bool, JournalFault> {
        Ok(self.words.remove(reference).is_some())
    }

    fn name(&self, pseudonym: &str) -> Result<Option<String>, JournalFault> {
        Ok(self.names.get(pseudonym).cloned())
    }

    fn keep_name(&mut self, pseudonym: &str, name: &str) -> Result<(), JournalFault> {
        self.names.insert(pseudonym.to_owned(), name.to_owned());
        Ok(())
    }

    fn erase_name(&mut self, pseudonym: &str) -> Result<bool, JournalFault> {
        Ok(self.names.remove(pseudonym).is_some())
    }

    fn care(&self) -> Result<Vec<SeatId>, JournalFault> {
        Ok(self.care.iter().cloned().collect())
    }

    fn keep_care(&mut self, seats: &[SeatId]) -> Result<(), JournalFault> {
        self.care = seats.iter().cloned().collect();
        Ok(())
    }
}
