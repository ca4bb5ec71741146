//! Figures of the journal on disk: reopening a long one, and what a commit takes. Prints them with the machine; no test.
//! Run: `cargo bench -p tavolo-acceptance --bench journal`; with `-- only open` it opens again and again, for a profiler.

use std::path::Path;
use std::time::{Duration, Instant};

use tavolo_acceptance::measure::{best, machine};
use tavolo_acceptance::{content, play};
use tavolo_host::{Header, Journal, Record};
use tavolo_journal::JournalFile;
use tavolo_session::{Cause, Entry};

/// As many as the bar names.
const ENTRIES: u64 = 100_000;
/// Entries written at a time, where writing is not what is measured.
const BATCH: usize = 1_000;

/// The entries of a play, over and over, numbered on.
fn records(played: &[Entry], from: u64) -> impl Iterator<Item = Record> + '_ {
    (from..).zip(played.iter().cycle()).map(|(seq, entry)| {
        let mut entry = Entry { seq, ..entry.clone() };
        if let Cause::Command(_, number) = &mut entry.cause {
            *number = seq;
        }
        Record::of(entry, Vec::new()).expect("an entry of a play is small")
    })
}

fn long(path: &Path, header: Header, played: &[Entry]) -> u64 {
    let mut journal = JournalFile::create(path, header).expect("a journal");
    let mut all = records(played, 0);
    while journal.len() < ENTRIES {
        let batch: Vec<Record> = all.by_ref().take(BATCH).collect();
        journal.append(&batch).expect("room on the disk");
    }
    drop(journal);
    std::fs::metadata(path).map_or(0, |file| file.len())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Time on the wall of each commit of so many entries.
fn commits(path: &Path, header: Header, played: &[Entry], entries: usize) -> Vec<Duration> {
    let mut journal = JournalFile::create(path, header).expect("a journal");
    let mut all = records(played, 0);
    let commit = |_| {
        let batch: Vec<Record> = all.by_ref().take(entries).collect();
        let before = Instant::now();
        journal.append(&batch).expect("room on the disk");
        before.elapsed()
    };
    (0..500).map(commit).collect()
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() {
    println!("machine: {}", machine());
    let case = content("border-arrival");
    let played = play(&case, "exemplary").entries;
    let header = || Header::of(&case, "bench", 0, vec![]);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("long.tavolo");
    let bytes = long(&path, header(), &played);
    println!("journal: {ENTRIES} entries of the exemplary walkthrough, over and over; {} MB", bytes / 1_000_000);
    if std::env::args().any(|word| word == "only") {
        (0..40).for_each(|_| drop(JournalFile::open(&path).expect("a journal that opens")));
        return;
    }

    let opened = best(3, || {
        assert_eq!(JournalFile::open(&path).expect("a journal that opens").len(), ENTRIES);
    });
    println!("opened to go on, every entry verified: {opened:?} of processor time, best of three batches");
    let wall = median((0..5).map(|_| timed(|| drop(JournalFile::open(&path)))).collect());
    println!("the same on the wall, read from the cache: {wall:?}, median of five");
    let read = best(3, || {
        let journal = JournalFile::open_read_only(&path).expect("a journal that opens");
        assert_eq!(journal.records(0).filter(Result::is_ok).count() as u64, ENTRIES);
    });
    println!("opened to look at and read once more: {read:?} of processor time");

    for entries in [1, 10, 100] {
        let times = commits(&folder.path().join(format!("commits-{entries}.tavolo")), header(), &played, entries);
        let mut sorted = times.clone();
        sorted.sort();
        let at = |share: usize| sorted.get(sorted.len() * share / 100).copied().unwrap_or_default();
        println!("a commit of {entries}, durable, on the wall: median {:?}, p99 {:?}", at(50), at(99));
    }
}

fn timed(work: impl FnOnce()) -> Duration {
    let before = Instant::now();
    work();
    before.elapsed()
}
