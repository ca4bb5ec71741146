//! How a journal file is opened: where it lies, what for, and with which settings.

use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, OpenFlags};
use tavolo_host::JournalFault;

use crate::schema::{unreadable, unsaved};

/// Durable at each commit; nothing of what is erased stays readable; a damaged file is noticed.
const SETTINGS: &str = "
    PRAGMA fullfsync = 1;
    PRAGMA checkpoint_fullfsync = 1;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA secure_delete = ON;
    PRAGMA cache_size = -512;
";

/// Settings that only a writer may make.
const DURABLE: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
";

/// Where a journal lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    path: &'a Path,
    /// A file system of SQLite other than the usual one, by name.
    system: Option<&'a str>,
}

impl<'a> Place<'a> {
    pub(crate) fn of(path: &'a Path) -> Self {
        Self { path, system: None }
    }

    #[cfg(test)]
    pub(crate) fn on(system: &'a str, path: &'a Path) -> Self {
        Self { path, system: Some(system) }
    }
}

/// What a file is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// To make it.
    Making,
    /// To go on.
    Writing,
    /// To look at.
    Reading,
}

impl Opening {
    pub(crate) fn writes(self) -> bool {
        self != Self::Reading
    }
}

/// A connection without any setting.
pub(crate) fn open(place: Place<'_>, opening: Opening) -> rusqlite::Result<Connection> {
    let access = match opening {
        Opening::Making => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Opening::Writing => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Opening::Reading => OpenFlags::SQLITE_OPEN_READ_ONLY,
    } | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match place.system {
        None => Connection::open_with_flags(place.path, access),
        Some(system) => Connection::open_with_flags_and_vfs(place.path, access, system),
    }
}

/// Makes the settings.
///
/// # Errors
/// Also where there can be no write-ahead log: SQLite would go on without one and without a word.
pub(crate) fn configure(connection: &Connection, opening: Opening) -> Result<(), JournalFault> {
    connection.execute_batch(SETTINGS).map_err(unreadable)?;
    if !opening.writes() {
        return Ok(());
    }
    connection.execute_batch(DURABLE).map_err(unreadable)?;
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).map_err(unreadable)?;
    if mode == "wal" {
        Ok(())
    } else {
        Err(JournalFault::NotSaved { detail: Arc::from(format!("the journal mode is {mode}")) })
    }
}

/// Brings what the write-ahead log has into the file and makes the log empty. What was erased would otherwise stay in it
/// until it is written over. False if somebody else is reading, and it could not be.
pub(crate) fn empty_log(connection: &Connection) -> Result<bool, JournalFault> {
    let busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).map_err(unsaved)?;
    Ok(!busy)
}

/// The log was to be made empty, and somebody else is reading.
pub(crate) fn in_use() -> JournalFault {
    JournalFault::NotSaved { detail: Arc::from("the write-ahead log is in use") }
}
