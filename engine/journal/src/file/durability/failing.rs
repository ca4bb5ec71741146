//! The disk is full, or fails.

use tavolo_disk::{Dice, Loss, Trap};
use tavolo_host::Journal;
use tempfile::TempDir;

use super::trial::{OFTEN, SELDOM, Trial, header, record, script, steps};
use crate::connection::Opening;
use crate::file::JournalFile;

#[test]
fn a_disk_that_fails_anywhere_loses_nothing_that_was_acknowledged() {
    for (trap, pages) in [(Trap::FailsOnce, OFTEN), (Trap::FailsOnce, SELDOM), (Trap::FailsForGood, SELDOM)] {
        for step in 0..steps(pages) {
            for killed in [false, true] {
                let mut trial = Trial::new(pages);
                trial.disk.trap(step, trap);
                if let Err(fault) = script(&mut trial) {
                    assert_eq!(fault.key(), "journal-not-saved");
                    // Nothing more is taken, whether the disk is well again or not.
                    let length = trial.journal.as_ref().unwrap().len();
                    let journal = trial.journal.as_mut().unwrap();
                    assert_eq!(journal.append(&[record(length, 1)]), Err(fault.clone()));
                    assert_eq!(journal.keep_care(&[]), Err(fault.clone()));
                    assert_eq!(journal.erase_name("seat-1"), Err(fault.clone()));
                    assert_eq!(journal.keep_name("seat-1", "B"), Err(fault));
                    assert_eq!(journal.len(), length);
                }
                if killed {
                    trial.killed();
                }
                trial.disk.mend();
                trial.opens();
                // What a failed sync left to be read is no ground to build on: the power fails after all.
                trial.append(&[1]).unwrap();
                trial.append(&[5_000, 1]).unwrap();
                let mut dice = Dice::new(step);
                trial.loses_power(if step % 2 == 0 { Loss::Unsynced } else { Loss::Some(&mut dice) });
                trial.opens();
            }
        }
    }
}

#[test]
fn a_full_disk_loses_nothing_and_play_goes_on_when_there_is_room() {
    for spare in (0..60_000).step_by(1_700) {
        let mut trial = Trial::new(OFTEN);
        trial.append(&[1]).unwrap();
        trial.disk.room(Some(trial.disk.used() + spare));
        let mut fault = None;
        for _ in 0..20 {
            fault = trial.append(&[1, 4_000, 1]).err();
            if fault.is_some() {
                break;
            }
        }
        assert_eq!(fault.unwrap().key(), "journal-not-saved", "{spare}");
        // Still full: whether it opens to go on or not, it is not harmed by being tried.
        trial.journal = None;
        if let Err(fault) = JournalFile::open_for(trial.place(), Opening::Writing) {
            assert!(["journal-not-saved", "journal-unreadable"].contains(&fault.key()), "{spare}: {fault}");
        }
        trial.disk.mend();
        trial.opens();
        trial.append(&[1, 4_000]).unwrap();
        trial.loses_power(Loss::Unsynced);
        trial.opens();
    }
}

#[test]
fn a_file_at_its_page_limit_takes_nothing_and_loses_nothing() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("session.tavolo");
    let mut journal = JournalFile::create(&path, header()).unwrap();
    journal.append(&[record(0, 1)]).unwrap();
    let pages: i64 = journal.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    journal.connection.pragma_update(None, "max_page_count", pages + 1).unwrap();
    let fault = journal.append(&[record(1, 1), record(2, 20_000)]).unwrap_err();
    assert_eq!(fault.key(), "journal-not-saved");
    assert!(fault.to_string().contains("full"), "{fault}");
    assert_eq!(journal.append(&[record(1, 1)]), Err(fault));
    assert_eq!(journal.read(0, 9).unwrap().len(), 1);
    let kept = record(1, 1).words.remove(0);
    assert_eq!(journal.words(&kept.reference).unwrap(), None);
    drop(journal);
    let mut journal = JournalFile::open(&path).unwrap();
    assert_eq!(journal.len(), 1);
    journal.append(&[record(1, 1), record(2, 20_000)]).unwrap();
    drop(journal);
    let journal = JournalFile::open(&path).unwrap();
    assert_eq!(journal.len(), 3);
    assert_eq!(journal.words(&kept.reference).unwrap(), Some(kept.words));
}
