//! The server is killed without a word, over and over, while seats act: nothing that was acknowledged is lost, nothing is
//! there twice, and what every seat sees is what a replay of the journal shows. `TAVOLO_SEEDS` says how often it is killed.

mod support;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use support::{Class, Seat, commands, replayed, runtime};
use tavolo_host::Journal as _;
use tavolo_journal::JournalFile;
use tavolo_net::JoinFault;
use tavolo_seat::{Denial, Refusal, Told};
use tavolo_session::{Cause, Entry, Outcome};
use tokio::sync::watch;

/// Seats that people have. Bots play the cast and leave agencies alone, so that nobody is busy with what a bot began.
const SEATS: [&str; 6] = ["medic", "border-lead", "judicial", "info-officer", "ngo", "mediator"];

fn kills() -> u64 {
    std::env::var("TAVOLO_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(3)
}

/// A seat and what it was told became of what it asked for.
struct Sitter {
    seat: Seat,
    told: BTreeMap<u64, Option<Refusal>>,
}

/// What all sitters share.
struct Load {
    /// How many answers came.
    answers: AtomicU64,
    /// Tells of them.
    changed: watch::Sender<u64>,
    /// Nobody asks for anything any more.
    over: AtomicBool,
}

impl Sitter {
    /// Asks for one thing after the other, and comes back whenever the link breaks.
    async fn sit(mut self, load: Arc<Load>) -> Self {
        while !load.over.load(Ordering::SeqCst) {
            // Whatever goes wrong while the server is gone passes.
            let Some(mut joined) = self.back().await else { continue };
            while self.one(&mut joined, &load).await.is_some() && !load.over.load(Ordering::SeqCst) {}
            if load.over.load(Ordering::SeqCst) {
                joined.close().await;
            }
        }
        self
    }

    async fn back(&mut self) -> Option<tavolo_net::Joined> {
        match self.seat.join().await {
            Ok(joined) => Some(joined),
            Err(JoinFault::Denied(denied)) if denied.why == Denial::UnknownKey.number() => {
                // A server that was started anew knows no tokens.
                self.seat.token = None;
                None
            }
            Err(_) => {
                tokio::task::yield_now().await;
                None
            }
        }
    }

    /// One order and its answer; none where the link is gone.
    async fn one(&mut self, joined: &mut tavolo_net::Joined, load: &Load) -> Option<()> {
        if self.seat.end.next_frame() > 0 && self.seat.end.on_their_way() == 0 {
            let order = self.seat.end.ask(self.seat.deed(self.told.len() as u64))?;
            joined.orders.send(&order).await.ok()?;
        }
        tokio::select! {
            bytes = joined.views.next() => {
                self.seat.end.take(&bytes.ok()??).expect("the next frame and no other");
            }
            told = joined.answers.next() => {
                if let Told::Done { n, refusal, .. } = told.ok()?? {
                    let before = self.told.insert(n, refusal);
                    assert!(before.is_none_or(|before| before == refusal), "order {n} was answered twice, differently");
                    self.seat.end.answered(n);
                    let count = load.answers.fetch_add(1, Ordering::SeqCst) + 1;
                    load.changed.send_replace(count);
                }
            }
        }
        Some(())
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "whoever runs it for longer wants to read how often it was killed")]
fn nothing_acknowledged_is_lost_however_often_the_server_is_killed() {
    let mut class = Class::open(&["--bots", "absent", "--at-once"]);
    let runtime = runtime();
    let load =
        Arc::new(Load { answers: AtomicU64::new(0), changed: watch::Sender::new(0), over: AtomicBool::new(false) });
    let sitting: Vec<_> = SEATS
        .iter()
        .map(|seat| Sitter { seat: Seat::new(&class.link(seat)), told: BTreeMap::new() })
        .map(|sitter| runtime.spawn(sitter.sit(load.clone())))
        .collect();
    let mut answers = load.changed.subscribe();
    for kill in 0..kills() {
        // Under load, at another moment each time: after some answers more.
        let more = *answers.borrow() + 1 + (kill * 37) % 29;
        runtime.block_on(answers.wait_for(|count| *count >= more)).expect("seats act");
        class.kill();
        let saved = JournalFile::open_read_only(&class.journal()).expect("the journal is whole").len();
        class.resume(&["--at-once"]);
        assert!(saved > 0);
    }
    let more = *answers.borrow() + 6;
    runtime.block_on(answers.wait_for(|count| *count >= more)).expect("seats act again");
    load.over.store(true, Ordering::SeqCst);
    let sitters: Vec<Sitter> = runtime.block_on(async { futures_of(sitting).await });
    let (_, entries) = class.close();
    assert!(entries.iter().enumerate().all(|(n, entry)| entry.seq == n as u64), "dense");
    for (name, sitter) in SEATS.iter().zip(&sitters) {
        let own = by_number(&commands(&entries, name));
        for (n, refusal) in &sitter.told {
            let recorded = own.get(n).unwrap_or_else(|| panic!("{name} was told of order {n}, and it is not there"));
            assert_eq!(recorded, refusal, "{name}: order {n}");
        }
        assert_eq!(*sitter.seat.end.view(), replayed(&entries, name, sitter.seat.end.next_frame()), "{name}");
    }
    assert!(sitters.iter().any(|s| s.told.values().any(Option::is_none)), "something was carried out");
    let asked: usize = sitters.iter().map(|s| s.told.len()).sum();
    println!("killed {} times; {asked} orders acknowledged, {} entries, none lost, none twice", kills(), entries.len());
}

async fn futures_of(tasks: Vec<tokio::task::JoinHandle<Sitter>>) -> Vec<Sitter> {
    let mut all = Vec::new();
    for task in tasks {
        all.push(task.await.expect("a sitter stays to the end"));
    }
    all
}

/// What became of each order of a seat, each there once and none left out.
fn by_number(entries: &[&Entry]) -> BTreeMap<u64, Option<Refusal>> {
    let mut numbers = BTreeMap::new();
    for entry in entries {
        let Cause::Command(_, n) = &entry.cause else { continue };
        let refusal = match &entry.outcome {
            Outcome::Events(_) => None,
            Outcome::Refused { reason, .. } => Some(*reason),
        };
        assert!(numbers.insert(*n, refusal).is_none(), "order {n} is there twice");
    }
    assert!(numbers.keys().copied().eq(0..numbers.len() as u64), "an order was left out");
    numbers
}
