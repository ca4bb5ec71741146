//! A journal file.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, params};
use tavolo_host::{Header, Journal, JournalFault, Record, reference};
use tavolo_scenario::ids::SeatId;

use crate::connection::{self, Opening, Place};
use crate::schema::{unreadable, unsaved};
use crate::{head, row, schema, upcast};

#[cfg(test)]
mod durability;

/// Entries verified at a time.
const PAGE: usize = 4_096;

/// One session in one file, through the only connection that writes to it.
#[derive(Debug)]
pub struct JournalFile {
    connection: Connection,
    header: Header,
    length: u64,
    opening: Opening,
    /// Set by the first write that failed: what is on disk is unknown until the file is opened and verified anew.
    failed: Option<JournalFault>,
    /// The log still has something of what was erased: somebody else was reading.
    traces: bool,
}

impl JournalFile {
    /// Makes a journal where no file is. A crash while doing so leaves a file that no opening takes for a journal.
    ///
    /// # Errors
    /// Where there is a file, it cannot be written, or the header is larger than any may be.
    pub fn create(path: &Path, header: Header) -> Result<Self, JournalFault> {
        upcast::admit(header.format, true)?;
        // What people did is for nobody else on this machine.
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => JournalFault::Exists,
            _ => JournalFault::NotSaved { detail: Arc::from(error.to_string()) },
        })?;
        Self::fill(Place::of(path), header)
    }

    /// Makes a journal of an empty file.
    fn fill(place: Place<'_>, mut header: Header) -> Result<Self, JournalFault> {
        header.files.sort();
        let mut connection = connection::open(place, Opening::Making).map_err(unsaved)?;
        connection::configure(&connection, Opening::Making)?;
        let transaction = connection.transaction().map_err(unsaved)?;
        schema::create(&transaction, header.format).map_err(unsaved)?;
        head::write(&transaction, &header)?;
        transaction.commit().map_err(unsaved)?;
        // They are in the file: a session that is held for hours asks for them once, at its end.
        header.files = Vec::new();
        Ok(Self { connection, header, length: 0, opening: Opening::Making, failed: None, traces: false })
    }

    /// Opens a journal to go on, and verifies all of it.
    ///
    /// # Errors
    /// Where the file is no journal, of another format, or not what was written.
    pub fn open(path: &Path) -> Result<Self, JournalFault> {
        Self::open_for(Place::of(path), Opening::Writing)
    }

    /// Opens a journal to look at, also one of an earlier format, and verifies all of it.
    ///
    /// # Errors
    /// Where the file is no journal, of a later format, or not what was written.
    pub fn open_read_only(path: &Path) -> Result<Self, JournalFault> {
        Self::open_for(Place::of(path), Opening::Reading)
    }

    fn open_for(place: Place<'_>, opening: Opening) -> Result<Self, JournalFault> {
        // Before any setting: a later version may not bear even those.
        let connection = connection::open(place, opening).map_err(unreadable)?;
        upcast::admit(schema::format(&connection)?, opening.writes())?;
        connection::configure(&connection, opening)?;
        let (mut header, length) = head::read(&connection)?;
        header.files = Vec::new();
        let file = Self { connection, header, length, opening, failed: None, traces: false };
        file.verify()?;
        if opening.writes() {
            schema::complete(&file.connection).map_err(unsaved)?;
            // A log that a killed process left may hold what a failed sync never wrote, though it can be read: what is
            // added behind that would be lost with it.
            if !connection::empty_log(&file.connection)? {
                return Err(connection::in_use());
            }
        }
        Ok(file)
    }

    /// Verifies every entry: none missing, none too many, each what was written.
    ///
    /// # Errors
    /// The first entry that is not, by its number.
    pub fn verify(&self) -> Result<(), JournalFault> {
        let mut next = 0;
        self.each(0, usize::MAX, |_| next += 1)?;
        if next == self.length { Ok(()) } else { Err(JournalFault::Gap { seq: next.min(self.length) }) }
    }

    /// The authored files that it carries: read when they are asked for, and not held with the head.
    ///
    /// # Errors
    /// Where they cannot be read or are not what was written.
    pub fn files(&self) -> Result<Vec<(String, Vec<u8>)>, JournalFault> {
        head::files(&self.connection)
    }

    /// Every record from a number on, read a page at a time.
    pub fn records(&self, from: u64) -> impl Iterator<Item = Result<Record, JournalFault>> + '_ {
        let mut next = from;
        let mut done = false;
        std::iter::from_fn(move || {
            if done {
                return None;
            }
            let page =
                self.read(next, PAGE).map_or_else(|fault| vec![Err(fault)], |page| page.into_iter().map(Ok).collect());
            done = page.len() < PAGE;
            next += page.len() as u64;
            Some(page)
        })
        .flatten()
    }

    fn each(&self, from: u64, limit: usize, mut take: impl FnMut(Record)) -> Result<(), JournalFault> {
        let mut statement = self.connection.prepare_cached(row::SELECT).map_err(unreadable)?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows = statement.query(params![from.cast_signed(), limit]).map_err(unreadable)?;
        let mut expected = from;
        while let Some(row) = rows.next().map_err(unreadable)? {
            take(row::read(row, self.header.format, expected)?);
            expected += 1;
        }
        Ok(())
    }

    fn writable(&self) -> Result<(), JournalFault> {
        match &self.failed {
            Some(fault) => Err(fault.clone()),
            None if self.opening.writes() => Ok(()),
            None => Err(JournalFault::ReadOnly),
        }
    }

    /// Writes, and nothing ever again once that has failed: a disk that failed says nothing reliable of what it holds.
    fn write<T>(&mut self, work: impl FnOnce(&mut Connection) -> Result<T, JournalFault>) -> Result<T, JournalFault> {
        self.writable()?;
        let done = work(&mut self.connection);
        if let Err(fault) = &done {
            self.failed = Some(fault.clone());
        }
        done
    }

    /// Deletes a row about somebody and everything that the log still has of it.
    fn erase(&mut self, statement: &str, key: &str) -> Result<bool, JournalFault> {
        let erased = self.write(|connection| connection.execute(statement, [key]).map_err(unsaved))?;
        self.erased(true)?;
        Ok(erased > 0)
    }

    /// Empties the log of what was erased, now or before. That somebody reads is no failure of the disk: play goes on.
    fn erased(&mut self, anything: bool) -> Result<(), JournalFault> {
        if anything || self.traces {
            self.traces = true;
            self.traces = !self.write(|connection| connection::empty_log(connection))?;
        }
        if self.traces { Err(connection::in_use()) } else { Ok(()) }
    }
}

impl Journal for JournalFile {
    fn header(&self) -> &Header {
        &self.header
    }

    fn len(&self) -> u64 {
        self.length
    }

    fn append(&mut self, batch: &[Record]) -> Result<(), JournalFault> {
        self.writable()?;
        for (expected, record) in (self.length..).zip(batch) {
            if record.entry.seq != expected {
                return Err(JournalFault::Gap { seq: expected });
            }
        }
        let length = self.length + batch.len() as u64;
        self.write(|connection| {
            let transaction = connection.transaction().map_err(unsaved)?;
            row::write(&transaction, batch)?;
            transaction
                .prepare_cached("UPDATE meta SET v = ?1 WHERE k = 'length'")
                .and_then(|mut update| update.execute([length.to_string()]))
                .map_err(unsaved)?;
            transaction.commit().map_err(unsaved)
        })?;
        self.length = length;
        Ok(())
    }

    fn read(&self, from: u64, limit: usize) -> Result<Vec<Record>, JournalFault> {
        let mut records = Vec::new();
        self.each(from, limit, |record| records.push(record))?;
        Ok(records)
    }

    fn words(&self, by: &str) -> Result<Option<String>, JournalFault> {
        let row: Option<(Vec<u8>, String)> = self
            .connection
            .query_row("SELECT salt, words FROM words WHERE reference = ?1", [by], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()
            .map_err(unreadable)?;
        row.map(|(salt, words)| {
            let salt: Option<[u8; 32]> = salt.try_into().ok();
            let fits = salt.is_some_and(|salt| reference(&salt, &words) == by);
            fits.then_some(words).ok_or_else(|| JournalFault::WordsChanged { reference: by.to_owned() })
        })
        .transpose()
    }

    fn erase_words(&mut self, reference: &str) -> Result<bool, JournalFault> {
        self.erase("DELETE FROM words WHERE reference = ?1", reference)
    }

    fn name(&self, pseudonym: &str) -> Result<Option<String>, JournalFault> {
        self.connection
            .query_row("SELECT name FROM people WHERE pseudonym = ?1", [pseudonym], |row| row.get(0))
            .optional()
            .map_err(unreadable)
    }

    fn keep_name(&mut self, pseudonym: &str, name: &str) -> Result<(), JournalFault> {
        self.write(|connection| {
            let keep = "INSERT OR REPLACE INTO people (pseudonym, name) VALUES (?1, ?2)";
            connection.execute(keep, [pseudonym, name]).map(drop).map_err(unsaved)
        })
    }

    fn erase_name(&mut self, pseudonym: &str) -> Result<bool, JournalFault> {
        self.erase("DELETE FROM people WHERE pseudonym = ?1", pseudonym)
    }

    fn care(&self) -> Result<Vec<SeatId>, JournalFault> {
        if !self.connection.table_exists(None, "care").map_err(unreadable)? {
            return Ok(Vec::new());
        }
        let mut statement =
            self.connection.prepare_cached("SELECT seat FROM care ORDER BY seat").map_err(unreadable)?;
        let seats = statement.query_map([], |row| row.get::<_, String>(0)).map_err(unreadable)?;
        seats.map(|seat| seat.map(|seat| SeatId::from(seat.as_str())).map_err(unreadable)).collect()
    }

    fn keep_care(&mut self, seats: &[SeatId]) -> Result<(), JournalFault> {
        let gone: Vec<SeatId> = self.care()?.into_iter().filter(|kept| !seats.contains(kept)).collect();
        self.write(|connection| {
            let transaction = connection.transaction().map_err(unsaved)?;
            for seat in &gone {
                transaction.execute("DELETE FROM care WHERE seat = ?1", [seat.as_str()]).map_err(unsaved)?;
            }
            for seat in seats {
                let keep = "INSERT OR IGNORE INTO care (seat) VALUES (?1)";
                transaction.execute(keep, [seat.as_str()]).map_err(unsaved)?;
            }
            transaction.commit().map_err(unsaved)
        })?;
        self.erased(!gone.is_empty())
    }
}
