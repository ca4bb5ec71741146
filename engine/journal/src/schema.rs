//! Tables and settings of a journal file.

use std::sync::Arc;

use rusqlite::Connection;
use tavolo_host::JournalFault;

/// Marks a SQLite file as a journal: "TAVJ".
pub(crate) const APPLICATION_ID: i32 = 0x5441_564A;

/// Durable at each commit; nothing of what is erased stays readable; a damaged file is noticed.
const SETTINGS: &str = "
    PRAGMA fullfsync = 1;
    PRAGMA checkpoint_fullfsync = 1;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA secure_delete = ON;
";

/// Settings that only a writer may make.
const DURABLE: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
";

const TABLES: &str = "
    CREATE TABLE meta (k TEXT PRIMARY KEY, v TEXT NOT NULL) STRICT;
    CREATE TABLE file (path TEXT PRIMARY KEY, hash BLOB NOT NULL, body BLOB NOT NULL) STRICT;
    CREATE TABLE entry (
        seq INTEGER PRIMARY KEY,
        cause TEXT NOT NULL,
        station TEXT,
        client_seq INTEGER,
        exercise_ms INTEGER NOT NULL,
        story_ms INTEGER NOT NULL,
        wall_ms INTEGER NOT NULL,
        body BLOB NOT NULL,
        leaf BLOB NOT NULL,
        UNIQUE (station, client_seq)
    ) STRICT;
    CREATE TABLE words (reference TEXT PRIMARY KEY, salt BLOB NOT NULL, words TEXT NOT NULL) STRICT;
    CREATE TABLE people (pseudonym TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
";

/// Came after the others: files of the same format may be without it.
const CARE: &str = "CREATE TABLE IF NOT EXISTS care (seat TEXT PRIMARY KEY) STRICT;";

pub(crate) fn configure(connection: &Connection, writes: bool) -> rusqlite::Result<()> {
    connection.execute_batch(SETTINGS)?;
    if writes { connection.execute_batch(DURABLE) } else { Ok(()) }
}

/// Makes the tables; part of the transaction that makes the whole file.
pub(crate) fn create(connection: &Connection, format: u32) -> rusqlite::Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", format)?;
    connection.execute_batch(TABLES)?;
    complete(connection)
}

/// Makes the tables that an older file of this format is without.
pub(crate) fn complete(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(CARE)
}

/// The format of a journal file.
pub(crate) fn format(connection: &Connection) -> Result<u32, JournalFault> {
    let id: i32 = pragma(connection, "application_id")?;
    if id != APPLICATION_ID {
        return Err(JournalFault::NotAJournal);
    }
    pragma(connection, "user_version")
}

fn pragma<T: rusqlite::types::FromSql>(connection: &Connection, name: &str) -> Result<T, JournalFault> {
    connection.pragma_query_value(None, name, |row| row.get(0)).map_err(unreadable)
}

/// A store that cannot be read; one that was never a store is told apart.
pub(crate) fn unreadable(error: rusqlite::Error) -> JournalFault {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => JournalFault::NotAJournal,
        _ => JournalFault::Unreadable { detail: Arc::from(error.to_string()) },
    }
}

/// A store that cannot be written.
pub(crate) fn unsaved(error: rusqlite::Error) -> JournalFault {
    JournalFault::NotSaved { detail: Arc::from(error.to_string()) }
}
