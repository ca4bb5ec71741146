//! Journal files: what goes in comes out, and whatever was changed since is named.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

#[path = "../../host/tests/tiny/mod.rs"]
mod tiny;

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tavolo_host::{Header, Host, HostFault, Journal, JournalFault, Parent, Record, Salts, leaf};
use tavolo_journal::JournalFile;
use tavolo_seat::{FieldValue, Intent};
use tavolo_session::{Event, Value};
use tempfile::TempDir;
use tiny::*;

const WORDS: &str = "cold hands, says nothing";

/// A session in a file: start, a note with free words, some events of the scene.
fn played(dir: &TempDir) -> (PathBuf, Vec<Record>, String) {
    let path = dir.path().join("session.tavolo");
    let content = content();
    let head = Header { parent: Some(Parent { session: "s-0".to_owned(), seq: 3 }), ..header(&content) };
    let journal = JournalFile::create(&path, head).unwrap();
    let start = begin(&content);
    let (mut host, _) = Host::start(content, journal, start).unwrap();
    let note = Intent::Fill {
        by: handle(&host, "police", person("olga")),
        form: "note".into(),
        about: None,
        fields: [("remark".into(), FieldValue::Words(WORDS.to_owned()))].into(),
    };
    // A number that SQLite has no positive integer for.
    host.submit(&seat("police"), u64::MAX, note, 1_000, WALL_MS).unwrap();
    let done = host.advance(200_000, WALL_MS).unwrap();
    let Event::Filled { fields, .. } = &done.entries[0].events()[0] else { panic!("{done:?}") };
    let Some(Value::Words(reference)) = fields.values().next() else { panic!("{fields:?}") };
    let records = host.journal().read(0, 100).unwrap();
    assert_eq!(records.len(), 5);
    (path, records, reference.clone())
}

/// Changes a file behind the journal's back.
fn tamper(path: &Path, sql: &str) {
    Connection::open(path).unwrap().execute_batch(sql).unwrap();
}

fn fault(path: &Path) -> JournalFault {
    let fault = JournalFile::open(path).unwrap_err();
    assert_eq!(JournalFile::open_read_only(path).unwrap_err(), fault);
    fault
}

#[test]
fn what_goes_in_comes_out() {
    let dir = TempDir::new().unwrap();
    let (path, records, reference) = played(&dir);
    for file in [JournalFile::open(&path).unwrap(), JournalFile::open_read_only(&path).unwrap()] {
        assert_eq!(file.files().unwrap(), header(&content()).files);
        assert_eq!(file.header().files, vec![], "they are held by nobody");
        assert_eq!(file.header().parent.as_ref().unwrap().seq, 3);
        assert_eq!(file.len(), 5);
        assert_eq!(file.records(0).collect::<Result<Vec<_>, _>>().unwrap(), records);
        assert_eq!(file.read(2, 2).unwrap(), records[2..4]);
        assert_eq!(file.words(&reference).unwrap().as_deref(), Some(WORDS));
    }
}

#[test]
fn a_session_goes_on_from_its_file() {
    let dir = TempDir::new().unwrap();
    let (path, records, _) = played(&dir);
    let journal = JournalFile::open(&path).unwrap();
    let mut host = Host::resume(content(), journal, Salts::new([1; 32]), |_| ()).unwrap();
    assert_eq!(host.last_command(&seat("police")), Some(u64::MAX));
    let turn = host.advance(700_000, WALL_MS).unwrap();
    assert_eq!(turn.entries[0].seq, records.len() as u64);
    drop(host);
    assert!(JournalFile::open(&path).unwrap().len() > 5);
}

#[test]
fn a_changed_byte_is_named_by_its_entry() {
    let dir = TempDir::new().unwrap();
    let (path, records, _) = played(&dir);
    for record in &records {
        let seq = record.entry.seq;
        for at in [0, record.bytes.len() / 2, record.bytes.len() - 1] {
            let mut bytes = record.bytes.clone();
            bytes[at] ^= 1;
            let connection = Connection::open(&path).unwrap();
            let set =
                |bytes: &[u8]| connection.execute("UPDATE entry SET body = ?1 WHERE seq = ?2", (bytes, seq as i64));
            set(&bytes).unwrap();
            assert_eq!(fault(&path), JournalFault::EntryChanged { seq });
            set(&record.bytes).unwrap();
        }
    }
    assert!(JournalFile::open(&path).is_ok());
    tamper(&path, "UPDATE entry SET exercise_ms = exercise_ms + 1 WHERE seq = 2");
    assert_eq!(fault(&path), JournalFault::EntryChanged { seq: 2 });
}

#[test]
fn missing_and_surplus_entries_are_named() {
    for (sql, seq) in [
        ("DELETE FROM entry WHERE seq = 0", 0),
        ("DELETE FROM entry WHERE seq = 3", 3),
        ("DELETE FROM entry WHERE seq = 4", 4),
        ("UPDATE entry SET seq = 9 WHERE seq = 4", 4),
        ("UPDATE meta SET v = '4' WHERE k = 'length'", 4),
    ] {
        let dir = TempDir::new().unwrap();
        let (path, ..) = played(&dir);
        tamper(&path, sql);
        assert_eq!(fault(&path), JournalFault::Gap { seq }, "{sql}");
    }
}

#[test]
fn a_changed_head_is_refused() {
    for sql in [
        "UPDATE meta SET v = '8' WHERE k = 'seed'",
        "DELETE FROM meta WHERE k = 'case'",
        "DELETE FROM file",
        "UPDATE file SET path = 'other'",
        "UPDATE meta SET v = 's-9' WHERE k = 'parent-session'",
    ] {
        let dir = TempDir::new().unwrap();
        let (path, ..) = played(&dir);
        tamper(&path, sql);
        assert_eq!(fault(&path), JournalFault::HeaderChanged, "{sql}");
    }
    let dir = TempDir::new().unwrap();
    let (path, ..) = played(&dir);
    tamper(&path, "UPDATE file SET body = substr(body, 1, length(body) - 3)");
    assert_eq!(fault(&path).key(), "journal-file-changed");
}

#[test]
fn a_truncated_file_is_refused() {
    let dir = TempDir::new().unwrap();
    let (path, ..) = played(&dir);
    let whole = std::fs::read(&path).unwrap();
    for kept in [0, 100, whole.len() / 4, whole.len() / 2, whole.len() - 4_096] {
        std::fs::write(&path, &whole[..kept]).unwrap();
        let fault = JournalFile::open(&path).unwrap_err();
        assert!(
            matches!(fault.key(), "journal-not-a-journal" | "journal-unreadable" | "journal-gap"),
            "{kept}: {fault}"
        );
    }
}

#[test]
fn a_newer_format_is_refused_in_words() {
    let dir = TempDir::new().unwrap();
    let (path, ..) = played(&dir);
    tamper(&path, "PRAGMA user_version = 2");
    assert_eq!(fault(&path), JournalFault::NewerFormat { found: 2, known: 1 });
    let other = dir.path().join("other.sqlite");
    tamper(&other, "CREATE TABLE t (x)");
    assert_eq!(fault(&other), JournalFault::NotAJournal);
    let text = dir.path().join("notes.txt");
    std::fs::write(&text, "no journal at all, but long enough to be looked at".repeat(40)).unwrap();
    assert_eq!(fault(&text), JournalFault::NotAJournal);
}

#[test]
fn erasing_words_keeps_every_leaf_and_leaves_no_trace() {
    let dir = TempDir::new().unwrap();
    let (path, records, reference) = played(&dir);
    let trace = || {
        let files = std::fs::read_dir(dir.path()).unwrap().map(|f| std::fs::read(f.unwrap().path()).unwrap());
        files.into_iter().any(|bytes| bytes.windows(WORDS.len()).any(|w| w == WORDS.as_bytes()))
    };
    let mut file = JournalFile::open(&path).unwrap();
    assert!(trace());
    assert!(file.erase_words(&reference).unwrap());
    assert!(!file.erase_words(&reference).unwrap());
    assert!(!trace());
    assert_eq!(file.words(&reference).unwrap(), None);
    file.verify().unwrap();
    let after = file.read(0, 100).unwrap();
    assert_eq!(after, records);
    assert!(after.iter().all(|r| leaf(&r.bytes) == r.leaf));
}

#[test]
fn names_are_kept_and_erased() {
    let dir = TempDir::new().unwrap();
    let (path, ..) = played(&dir);
    let mut file = JournalFile::open(&path).unwrap();
    file.keep_name("seat-1", "A. Trainee").unwrap();
    assert_eq!(file.name("seat-1").unwrap().as_deref(), Some("A. Trainee"));
    assert!(file.erase_name("seat-1").unwrap());
    assert_eq!(file.name("seat-1").unwrap(), None);
    drop(file);
    let mut file = JournalFile::open_read_only(&path).unwrap();
    assert_eq!(file.keep_name("seat-1", "A. Trainee"), Err(JournalFault::ReadOnly));
    assert_eq!(file.append(&[]), Err(JournalFault::ReadOnly));
}

#[test]
fn care_is_replaced_whole_and_leaves_no_trace() {
    let dir = TempDir::new().unwrap();
    let (path, records, _) = played(&dir);
    let trace = |of: &str| {
        let files = std::fs::read_dir(dir.path()).unwrap().map(|f| std::fs::read(f.unwrap().path()).unwrap());
        files.into_iter().any(|bytes| bytes.windows(of.len()).any(|w| w == of.as_bytes()))
    };
    let mut file = JournalFile::open(&path).unwrap();
    assert_eq!(file.care().unwrap(), []);
    // Ids that stand nowhere else in the file.
    file.keep_care(&[seat("presser-two"), seat("presser-one"), seat("presser-two")]).unwrap();
    drop(file);
    let mut file = JournalFile::open(&path).unwrap();
    assert_eq!(file.care().unwrap(), [seat("presser-one"), seat("presser-two")]);
    file.keep_care(&[seat("presser-two")]).unwrap();
    assert_eq!(file.care().unwrap(), [seat("presser-two")]);
    assert!(!trace("presser-one") && trace("presser-two"));
    file.keep_care(&[]).unwrap();
    assert_eq!(file.care().unwrap(), []);
    assert!(!trace("presser-two"));
    file.verify().unwrap();
    assert_eq!(file.read(0, 100).unwrap(), records);
    drop(file);
    let mut file = JournalFile::open_read_only(&path).unwrap();
    assert_eq!(file.keep_care(&[seat("guest")]), Err(JournalFault::ReadOnly));
}

#[test]
fn a_file_from_before_there_was_care_opens_and_gets_its_table() {
    let dir = TempDir::new().unwrap();
    let (path, records, _) = played(&dir);
    tamper(&path, "DROP TABLE care");
    let file = JournalFile::open_read_only(&path).unwrap();
    assert_eq!(file.care().unwrap(), []);
    drop(file);
    let mut file = JournalFile::open(&path).unwrap();
    file.keep_care(&[seat("guest")]).unwrap();
    drop(file);
    let file = JournalFile::open_read_only(&path).unwrap();
    assert_eq!(file.care().unwrap(), [seat("guest")]);
    assert_eq!(file.read(0, 100).unwrap(), records);
}

#[test]
fn words_put_under_another_reference_are_named() {
    let dir = TempDir::new().unwrap();
    let (path, _, reference) = played(&dir);
    tamper(&path, "UPDATE words SET words = 'something else'");
    let file = JournalFile::open(&path).unwrap();
    assert_eq!(file.words(&reference), Err(JournalFault::WordsChanged { reference }));
}

#[test]
fn a_batch_is_written_whole_or_not_at_all_and_a_failure_is_final() {
    let dir = TempDir::new().unwrap();
    let (path, records, _) = played(&dir);
    let mut file = JournalFile::open(&path).unwrap();
    let next = |seq: u64| {
        let entry = tavolo_session::Entry { seq, ..records[2].entry.clone() };
        Record::of(entry, Vec::new()).unwrap()
    };
    assert_eq!(file.append(&[next(5), next(7)]), Err(JournalFault::Gap { seq: 6 }));
    // A command that is there already: the table refuses it, and with it the whole batch.
    let twice = Record::of(tavolo_session::Entry { seq: 6, ..records[1].entry.clone() }, Vec::new()).unwrap();
    let fault = file.append(&[next(5), twice]).unwrap_err();
    assert_eq!(fault.key(), "journal-not-saved");
    assert_eq!(file.append(&[next(5)]), Err(fault));
    drop(file);
    let mut file = JournalFile::open(&path).unwrap();
    assert_eq!(file.len(), 5);
    file.append(&[next(5)]).unwrap();
    assert_eq!(JournalFile::open(&path).unwrap().len(), 6);
}

#[test]
fn a_journal_is_never_written_over() {
    let dir = TempDir::new().unwrap();
    let (path, ..) = played(&dir);
    assert_eq!(JournalFile::create(&path, header(&content())).unwrap_err(), JournalFault::Exists);
    let journal = JournalFile::open(&path).unwrap();
    let content = content();
    let start = begin(&content);
    assert_eq!(Host::start(content, journal, start).unwrap_err(), HostFault::JournalNotFit);
}
