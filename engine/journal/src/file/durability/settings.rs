//! What durability rests on.

use std::path::Path;

use rusqlite::Connection;
use tavolo_host::{Journal, JournalFault};
use tempfile::TempDir;

use super::trial::{SELDOM, Trial, header, record};
use crate::connection::{Place, in_use};
use crate::file::JournalFile;

#[test]
fn a_place_without_a_log_is_no_place_for_a_journal() {
    let fault = JournalFile::fill(Place::of(Path::new(":memory:")), header()).unwrap_err();
    assert_eq!(fault, JournalFault::NotSaved { detail: "the journal mode is memory".into() });
}

#[test]
fn a_live_connection_has_the_settings_that_durability_rests_on() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("session.tavolo");
    let made = JournalFile::create(&path, header()).unwrap();
    settled(&made.connection, true);
    drop(made);
    settled(&JournalFile::open(&path).unwrap().connection, true);
    settled(&JournalFile::open_read_only(&path).unwrap().connection, false);
}

fn settled(connection: &Connection, writes: bool) {
    let text = |name: &str| -> String { connection.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
    let number = |name: &str| -> i64 { connection.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
    assert_eq!(text("journal_mode"), "wal");
    let expected = [
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("secure_delete", 1),
    ];
    for (name, value) in expected {
        assert_eq!(number(name), value, "{name}");
    }
    if writes {
        assert_eq!(number("synchronous"), 2, "FULL");
    }
}

#[test]
fn a_batch_is_one_sync() {
    let mut trial = Trial::new(SELDOM);
    trial.append(&[1]).unwrap();
    let before = trial.disk.syncs();
    trial.append(&[1, 2, 3]).unwrap();
    assert_eq!(trial.disk.syncs() - before, 1);
}

#[test]
fn whoever_reads_holds_up_erasing_and_nothing_else() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("session.tavolo");
    let mut journal = JournalFile::create(&path, header()).unwrap();
    journal.connection.busy_timeout(std::time::Duration::ZERO).unwrap();
    let reader = JournalFile::open_read_only(&path).unwrap();
    reader.connection.execute_batch("BEGIN; SELECT count(*) FROM entry").unwrap();
    journal.keep_care(&["presser".into()]).unwrap();
    assert_eq!(journal.keep_care(&[]), Err(in_use()));
    assert_eq!(journal.care(), Ok(vec![]), "it is gone but for traces");
    journal.append(&[record(0, 1)]).unwrap();
    reader.connection.execute_batch("COMMIT").unwrap();
    journal.keep_care(&[]).unwrap();
    for file in std::fs::read_dir(dir.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(7).any(|window| window == b"presser"));
    }
}
