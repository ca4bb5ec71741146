//! A whole case on a disk that fails again and again: play goes on from the file each time, and comes to what it would have
//! come to. `TAVOLO_SEEDS` plays more.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tavolo_acceptance::{content, seeds};
use tavolo_disk::{Dice, Disk, Loss, Trap};
use tavolo_host::script::{Happened, Script, run};
use tavolo_host::{Delivery, Header, Host, HostFault, Journal, MemoryJournal, Salts, Start, Turn};
use tavolo_journal::JournalFile;
use tavolo_scenario::Content;
use tavolo_scenario::ids::{SeatId, WalkthroughId};
use tavolo_seat::{FieldValue, Intent};
use tavolo_session::{Entry, Holder, Session};

/// A command: its seat, its number there, what is asked, and when.
type Command = (SeatId, u64, Intent, i64);

fn start(content: &Arc<Content>) -> Start {
    let holders = Session::holders_all(content, Holder::Script);
    Start { holders, at: None, seed: None, free_words: false, wall_ms: 0, salts: Salts::new([7; 32]) }
}

fn header(content: &Content) -> Header {
    Header::of(content, "durable", 0, vec![])
}

/// The commands of a walkthrough, without own words: their references differ after each resume, by a new salt.
fn commands(content: &Arc<Content>, walkthrough: &str) -> Vec<Command> {
    let id = WalkthroughId::from(walkthrough);
    let tracks = content.case.resolve_walkthrough(&id).expect("a walkthrough of the case");
    let script = Script { walkthrough: &id, tracks: &tracks, stops: None, words: None };
    let (mut host, _) =
        Host::start(content.clone(), MemoryJournal::new(header(content)), start(content)).expect("a host");
    let mut commands = Vec::new();
    run(&mut host, script, 0, |happened| {
        if let Happened::Asked(seat, number, intent, at) = happened {
            let mut intent = intent.clone();
            if let Intent::Fill { fields, .. } = &mut intent {
                fields.retain(|_, value| !matches!(value, FieldValue::Words(_)));
            }
            if !matches!(intent, Intent::Else { .. }) {
                commands.push((seat.clone(), number, intent, at));
            }
        }
    })
    .expect("a journal in memory takes everything");
    commands
}

fn ask<J: Journal>(host: &mut Host<J>, (seat, number, intent, at): &Command) -> Result<Turn, HostFault> {
    host.submit(seat, *number, intent.clone(), *at, *at)
}

fn entries<J: Journal>(host: &Host<J>) -> Vec<Entry> {
    let records = host.journal().read(0, usize::MAX).expect("a journal that reads");
    records.into_iter().map(|record| record.entry).collect()
}

/// A host on a disk, and every frame that left it.
struct Play {
    disk: Arc<Disk>,
    path: PathBuf,
    content: Arc<Content>,
    host: Option<Host<JournalFile>>,
    left: Vec<Delivery>,
}

impl Play {
    fn starts(disk: &Arc<Disk>, path: &Path, content: &Arc<Content>) -> Self {
        let journal = JournalFile::create(path, header(content)).expect("a new journal");
        let (host, turn) = Host::start(content.clone(), journal, start(content)).expect("a host");
        let (disk, path, content) = (disk.clone(), path.to_owned(), content.clone());
        Self { disk, path, content, host: Some(host), left: turn.frames }
    }

    /// Opens the file and goes on. What left before is what the file gives, and perhaps a batch that was saved after all.
    fn resumes(&mut self) {
        self.host = None;
        let journal = JournalFile::open(&self.path).expect("a journal that opens");
        let mut given = Vec::new();
        let host = Host::resume(self.content.clone(), journal, Salts::new([7; 32]), |frame| given.push(frame));
        assert!(given.starts_with(&self.left), "nothing left that was not saved");
        self.left = given;
        self.host = Some(host.expect("a host that goes on"));
    }

    /// The process ends in order, is killed, or the power goes; then all is well again.
    fn breaks_off(&mut self, dice: &mut Dice) {
        match dice.below(4) {
            0 => self.disk.lose_power(Loss::Unsynced),
            1 => self.disk.lose_power(Loss::Some(dice)),
            2 => self.disk.kill(),
            _ => {}
        }
        self.host = None;
        self.disk.mend();
    }

    /// Whether the command was saved. Otherwise the host is broken, and shows and holds what was saved.
    fn asks(&mut self, command: &Command) -> bool {
        let host = self.host.as_mut().expect("a host");
        let before = host.journal().len();
        match ask(host, command) {
            Ok(turn) => {
                self.left.extend(turn.frames);
                true
            }
            Err(fault) => {
                assert_eq!(fault.key(), "host-not-saved");
                assert!(host.broken().is_some());
                assert_eq!(host.journal().len(), before);
                assert_eq!(ask(host, command).expect_err("a broken host does nothing"), fault);
                assert_eq!(host.advance(i64::MAX, 0).expect_err("a broken host does nothing"), fault);
                assert!(host.session().next_seq() <= before, "views know only what was saved");
                false
            }
        }
    }
}

#[test]
fn a_case_on_a_failing_disk_comes_to_what_it_would_have_come_to() {
    let disk = Arc::new(Disk::for_everything());
    let content = content("border-arrival");
    let commands = commands(&content, "exemplary");
    let (mut sound, turn) =
        Host::start(content.clone(), MemoryJournal::new(header(&content)), start(&content)).expect("a host");
    let mut frames = turn.frames;
    for command in &commands {
        frames.extend(ask(&mut sound, command).expect("memory takes everything").frames);
    }
    let expected = entries(&sound);

    for seed in 0..seeds(2) {
        let mut dice = Dice::new(seed);
        let folder = tempfile::tempdir().expect("a folder");
        let mut play = Play::starts(&disk, &folder.path().join("session.tavolo"), &content);
        let mut failures = 0;
        let arm = |dice: &mut Dice| {
            let traps = [Trap::PowerFails, Trap::FailsOnce, Trap::FailsForGood];
            disk.trap(dice.below(2_000), traps[dice.below(3) as usize]);
        };
        arm(&mut dice);
        for command in &commands {
            while !play.asks(command) {
                failures += 1;
                play.breaks_off(&mut dice);
                play.resumes();
                arm(&mut dice);
            }
        }
        assert!(failures > 1, "seed {seed}: the disk failed {failures} times");
        disk.lose_power(Loss::Unsynced);
        play.resumes();
        let host = play.host.as_ref().expect("a host");
        for (entry, expected) in entries(host).iter().zip(&expected) {
            assert_eq!(entry, expected, "seed {seed}");
        }
        assert_eq!(host.journal().len(), expected.len() as u64, "seed {seed}");
        assert_eq!(play.left, frames, "seed {seed}");
        assert_eq!(format!("{:?}", host.session().state()), format!("{:?}", sound.session().state()), "seed {seed}");
    }
}
