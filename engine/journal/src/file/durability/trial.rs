//! A journal on a simulated disk, and what must be there of it.

use std::path::Path;

use tavolo_disk::{Disk, Loss};
use tavolo_host::{FORMAT, Header, Journal, JournalFault, KeptWords, Record, reference};
use tavolo_scenario::ids::SeatId;
use tavolo_session::{Cause, Entry, Event, Outcome, Station};

use crate::connection::{Opening, Place};
use crate::file::JournalFile;

pub(super) const NAME: &str = "/session.tavolo";

/// The log goes into the file every few pages, so that losses fall into that too; or as seldom as in earnest.
pub(super) const OFTEN: u32 = 12;
pub(super) const SELDOM: u32 = 1_000;

pub(super) fn header() -> Header {
    Header {
        format: FORMAT,
        session: "s-1".to_owned(),
        seed: 7,
        engine: 1,
        content: "00ff".to_owned(),
        case: "tiny".into(),
        packs: vec!["tiny-law".into()],
        start_wall_ms: 0,
        files: vec![("scenarios/tiny/case.ron".to_owned(), b"(id: \"tiny\")".repeat(900))],
        parent: None,
    }
}

/// An entry that takes some room, with words beside it.
pub(super) fn record(seq: u64, length: usize) -> Record {
    let salt = [seq as u8; 32];
    let words = format!("words of {seq}");
    let reference = reference(&salt, &words);
    let event = Event::AskedElse { by: "olga".into(), words: format!("{reference}{}", "x".repeat(length)) };
    let cause = Cause::Command(Station::Seat("police".into()), seq);
    let time = seq as i64;
    let outcome = Outcome::Events(vec![event]);
    let entry = Entry { seq, cause, exercise_ms: time, story_ms: time, wall_ms: time, outcome };
    Record::of(entry, vec![KeptWords { reference, salt, words }]).unwrap()
}

/// A journal on a simulated disk, and what a correct disk holds of it.
pub(super) struct Trial {
    pub(super) disk: Disk,
    pub(super) journal: Option<JournalFile>,
    /// Everything that was acknowledged, with its words.
    pub(super) saved: Vec<Record>,
    /// The batch that was refused last: after opening anew it is there whole or not at all.
    pub(super) unsure: Vec<Record>,
    /// After how many pages the log goes into the file.
    pages: u32,
}

impl Trial {
    pub(super) fn place(&self) -> Place<'_> {
        Place::on(self.disk.name(), Path::new(NAME))
    }

    pub(super) fn new(pages: u32) -> Self {
        let mut trial = Self { disk: Disk::new(), journal: None, saved: Vec::new(), unsure: Vec::new(), pages };
        let journal = JournalFile::fill(trial.place(), header()).unwrap();
        trial.takes(journal);
        trial
    }

    pub(super) fn takes(&mut self, journal: JournalFile) {
        journal.connection.pragma_update(None, "wal_autocheckpoint", self.pages).unwrap();
        self.journal = Some(journal);
    }

    pub(super) fn batch(&self, lengths: &[usize]) -> Vec<Record> {
        (self.saved.len() as u64..).zip(lengths).map(|(seq, length)| record(seq, *length)).collect()
    }

    pub(super) fn append(&mut self, lengths: &[usize]) -> Result<(), JournalFault> {
        let batch = self.batch(lengths);
        let done = self.journal.as_mut().unwrap().append(&batch);
        match &done {
            Ok(()) => self.saved.extend(batch),
            Err(_) => self.unsure = batch,
        }
        done
    }

    /// Opens the journal again and finds every acknowledged entry, and of the batch that was not acknowledged all or
    /// nothing.
    pub(super) fn opens(&mut self) {
        self.journal = None;
        let journal = JournalFile::open_for(self.place(), Opening::Writing).unwrap();
        let there = journal.len() as usize;
        let unsure = std::mem::take(&mut self.unsure);
        let whole = self.saved.len() + unsure.len();
        assert!(
            there == self.saved.len() || there == whole,
            "{there} entries, {} or {whole} were written",
            self.saved.len()
        );
        if there == whole {
            self.saved.extend(unsure);
        } else {
            let words = unsure.iter().flat_map(|record| &record.words);
            assert!(words.into_iter().all(|kept| journal.words(&kept.reference) == Ok(None)));
        }
        for (record, saved) in journal.records(0).zip(&self.saved) {
            assert_eq!(record.unwrap(), Record { words: Vec::new(), ..saved.clone() });
            for kept in &saved.words {
                assert_eq!(journal.words(&kept.reference).unwrap().as_ref(), Some(&kept.words));
            }
        }
        self.takes(journal);
    }

    /// Its process dies, with all that it had open.
    pub(super) fn killed(&mut self) {
        self.disk.kill();
        self.journal = None;
    }

    pub(super) fn loses_power(&mut self, loss: Loss<'_>) {
        self.disk.lose_power(loss);
        self.journal = None;
    }

    /// The length that the journal has after a loss of everything unsynced; none if it does not open.
    pub(super) fn left(mut self) -> Option<u64> {
        self.loses_power(Loss::Unsynced);
        JournalFile::open_for(self.place(), Opening::Writing).ok().map(|journal| journal.len())
    }
}

/// What is written in the trials that go through every step: batches of one page and of many, a name, care that is erased.
pub(super) fn script(trial: &mut Trial) -> Result<(), JournalFault> {
    trial.append(&[100])?;
    trial.append(&[10, 9_000, 10])?;
    let seat = SeatId::from("police");
    trial.journal.as_mut().unwrap().keep_name("seat-1", "A. Trainee")?;
    trial.journal.as_mut().unwrap().keep_care(&[seat])?;
    trial.append(&[200, 300])?;
    trial.journal.as_mut().unwrap().keep_care(&[])?;
    trial.append(&[30_000])?;
    trial.append(&[1, 2, 3, 4])?;
    trial.append(&[20_000, 1])
}

/// How many steps the script takes.
pub(super) fn steps(pages: u32) -> u64 {
    let mut trial = Trial::new(pages);
    let before = trial.disk.steps();
    script(&mut trial).unwrap();
    trial.disk.steps() - before
}
