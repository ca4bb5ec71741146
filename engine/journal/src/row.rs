//! Entries as rows. The body is the truth; the columns beside it are for whoever reads the file with other tools, and are
//! verified against it.

use rusqlite::{Row, Transaction, params};
use tavolo_host::{ENTRY_BYTES, JournalFault, Record, leaf};
use tavolo_session::{Cause, Entry, Station};

use crate::schema::{unreadable, unsaved};
use crate::upcast::{STEPS, upcast};

/// Columns in the order in which [`read`] wants them.
pub(crate) const SELECT: &str = "SELECT seq, cause, station, client_seq, exercise_ms, story_ms, wall_ms, body, leaf
    FROM entry WHERE seq >= ?1 ORDER BY seq LIMIT ?2";

const INSERT: &str = "INSERT INTO entry (seq, cause, station, client_seq, exercise_ms, story_ms, wall_ms, body, leaf)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

/// Cause, station and number of a command as columns.
fn cause(entry: &Entry) -> (String, Option<String>, Option<i64>) {
    match &entry.cause {
        // Numbers beyond 2^63 are stored as SQLite's negative ones; the body has them as they are.
        Cause::Command(station, number) => ("command".to_owned(), Some(name(station)), Some(number.cast_signed())),
        Cause::Timer(name) => (format!("timer {name}"), None, None),
        Cause::Host => ("host".to_owned(), None, None),
    }
}

fn name(station: &Station) -> String {
    match station {
        Station::Seat(seat) => format!("seat {seat}"),
        Station::Director => "director".to_owned(),
        Station::Mentor(number) => format!("mentor {number}"),
        Station::Observer(number) => format!("observer {number}"),
        Station::Rater(number) => format!("rater {number}"),
    }
}

/// Writes records with their words, as part of a transaction.
pub(crate) fn write(transaction: &Transaction<'_>, batch: &[Record]) -> Result<(), JournalFault> {
    let mut insert = transaction.prepare_cached(INSERT).map_err(unsaved)?;
    let mut words = transaction
        .prepare_cached("INSERT INTO words (reference, salt, words) VALUES (?1, ?2, ?3)")
        .map_err(unsaved)?;
    for Record { entry, bytes, leaf, words: kept } in batch {
        if bytes.len() > ENTRY_BYTES {
            return Err(JournalFault::TooLarge { what: format!("entry {}", entry.seq), limit: ENTRY_BYTES });
        }
        let (cause, station, number) = cause(entry);
        let seq = entry.seq.cast_signed();
        insert
            .execute(params![
                seq,
                cause,
                station,
                number,
                entry.exercise_ms,
                entry.story_ms,
                entry.wall_ms,
                bytes,
                leaf.as_slice()
            ])
            .map_err(unsaved)?;
        for kept in kept {
            words.execute(params![kept.reference, kept.salt.as_slice(), kept.words]).map_err(unsaved)?;
        }
    }
    Ok(())
}

/// Reads a row that should be entry `expected`.
pub(crate) fn read(row: &Row<'_>, format: u32, expected: u64) -> Result<Record, JournalFault> {
    let seq = row.get::<_, i64>(0).map_err(unreadable)?.cast_unsigned();
    if seq != expected {
        return Err(JournalFault::Gap { seq: expected });
    }
    let changed = JournalFault::EntryChanged { seq };
    let blob = |i: usize| row.get_ref(i).map_err(unreadable)?.as_blob().map_err(|_| changed.clone());
    let body = blob(7)?;
    if body.len() > ENTRY_BYTES {
        return Err(JournalFault::TooLarge { what: format!("entry {seq}"), limit: ENTRY_BYTES });
    }
    let bytes = body.to_vec();
    let leaf = leaf(&bytes);
    if blob(8)? != leaf {
        return Err(changed);
    }
    let current = upcast(STEPS, format, seq, bytes.clone())?;
    let entry: Entry = minicbor::decode(&current).map_err(|_| JournalFault::Malformed { seq })?;
    let columns = (|| -> rusqlite::Result<_> {
        Ok((row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?))
    })()
    .map_err(unreadable)?;
    let (cause, station, number) = cause(&entry);
    if entry.seq != seq || columns != (cause, station, number, entry.exercise_ms, entry.story_ms, entry.wall_ms) {
        return Err(changed);
    }
    Ok(Record { entry, bytes, leaf, words: Vec::new() })
}
