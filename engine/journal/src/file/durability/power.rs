//! The power fails.

use std::path::Path;

use tavolo_disk::{Dice, Disk, Loss, Trap};
use tavolo_host::{Header, Journal};
use tavolo_scenario::ids::SeatId;

use super::trial::{NAME, OFTEN, SELDOM, Trial, header, script, steps};
use crate::connection::{Opening, Place};
use crate::file::JournalFile;

fn seeds(few: u64) -> u64 {
    std::env::var("TAVOLO_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(few)
}

#[test]
fn what_was_acknowledged_is_there_wherever_the_power_fails() {
    for pages in [OFTEN, SELDOM] {
        for step in 0..steps(pages) {
            let mut trial = Trial::new(pages);
            trial.disk.trap(step, Trap::PowerFails);
            // The last steps come after everything was acknowledged.
            let _ = script(&mut trial);
            assert!(trial.disk.sprung());
            trial.loses_power(Loss::Unsynced);
            trial.opens();
            script(&mut trial).unwrap();
            trial.loses_power(Loss::Unsynced);
            trial.opens();
        }
    }
}

#[test]
fn what_was_acknowledged_is_there_whatever_else_survives() {
    for seed in 0..seeds(200) {
        let mut dice = Dice::new(seed);
        let mut trial = Trial::new(OFTEN);
        for _ in 0..4 {
            trial.disk.trap(dice.below(80), Trap::PowerFails);
            for _ in 0..dice.below(12) {
                let lengths: Vec<usize> = (0..=dice.below(4)).map(|_| (1 << dice.below(15)) as usize).collect();
                if trial.append(&lengths).is_err() {
                    break;
                }
                if dice.below(6) == 0 {
                    // Whether it is kept is not what is asked here.
                    let _ = trial.journal.as_mut().unwrap().keep_care(&[SeatId::from("police")]);
                }
            }
            trial.loses_power(Loss::Some(&mut dice));
            trial.opens();
        }
    }
}

#[test]
fn closing_and_opening_lose_nothing_wherever_the_power_fails() {
    for killed in [false, true] {
        for seed in 0..120 {
            let mut trial = Trial::new(SELDOM);
            script(&mut trial).unwrap();
            if killed {
                trial.killed();
            }
            // Every step of closing and opening in turn, and some after both.
            trial.disk.trap(seed / 3, Trap::PowerFails);
            trial.journal = None;
            let opened = JournalFile::open_for(trial.place(), Opening::Writing);
            let mut dice = Dice::new(seed);
            trial.disk.lose_power(if seed % 3 == 0 { Loss::Unsynced } else { Loss::Some(&mut dice) });
            drop(opened);
            trial.opens();
        }
    }
}

#[test]
fn what_was_erased_does_not_come_back() {
    for seed in 0..seeds(60) {
        let mut dice = Dice::new(seed);
        let mut trial = Trial::new(SELDOM);
        trial.append(&[100, 3_000]).unwrap();
        let kept = trial.saved[1].words.remove(0);
        assert!(trial.disk.holds(kept.words.as_bytes()));
        assert!(trial.journal.as_mut().unwrap().erase_words(&kept.reference).unwrap());
        assert!(!trial.disk.holds(kept.words.as_bytes()));
        trial.loses_power(Loss::Some(&mut dice));
        trial.opens();
        assert_eq!(trial.journal.as_ref().unwrap().words(&kept.reference), Ok(None));
        assert!(!trial.disk.holds(kept.words.as_bytes()), "seed {seed}");
    }
}

#[test]
fn a_journal_is_there_once_it_was_made_and_before_is_none() {
    let steps = Trial::new(SELDOM).disk.steps();
    let (mut made, mut unmade) = (0, 0);
    for step in 0..steps {
        for seed in 0..4 {
            let disk = Disk::new();
            let place = Place::on(disk.name(), Path::new(NAME));
            disk.trap(step, Trap::PowerFails);
            assert!(JournalFile::fill(place, header()).is_err());
            let mut dice = Dice::new(seed);
            disk.lose_power(if seed == 0 { Loss::Unsynced } else { Loss::Some(&mut dice) });
            match JournalFile::open_for(place, Opening::Writing) {
                Ok(journal) => {
                    assert!(journal.is_empty());
                    assert_eq!(journal.header(), &Header { files: vec![], ..header() });
                    assert_eq!(journal.files().unwrap(), header().files);
                    made += 1;
                }
                Err(fault) => {
                    let known = ["journal-not-a-journal", "journal-unreadable"];
                    assert!(known.contains(&fault.key()), "step {step}: {fault}");
                    unmade += 1;
                }
            }
        }
    }
    assert!(unmade > 0, "{made} of {steps} steps");
    assert_eq!(Trial::new(SELDOM).left(), Some(0));
}

/// Without this the tests above would prove nothing.
#[test]
fn without_full_syncs_the_same_loss_takes_what_was_acknowledged() {
    for (synchronous, kept) in [("FULL", 5), ("NORMAL", 1), ("OFF", 1)] {
        let mut trial = Trial::new(SELDOM);
        trial.append(&[1]).unwrap();
        trial.journal.as_ref().unwrap().connection.pragma_update(None, "synchronous", synchronous).unwrap();
        for _ in 0..4 {
            trial.append(&[1]).unwrap();
        }
        assert_eq!(trial.left(), Some(kept), "{synchronous}");
    }
}
