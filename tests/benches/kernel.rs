//! Figures of the kernel on border arrival: load, play, apply, perceive, judge. Prints them with the machine; no test.
//! Run: `cargo bench -p tavolo-acceptance`; with `-- only <word>` only what the word names, again and again, for a profiler.

use std::sync::Arc;
use std::time::Duration;

use tavolo_acceptance::measure::{best, machine};
use tavolo_acceptance::{content, play};
use tavolo_assessment::assess;
use tavolo_host::script::{Happened, Script, run};
use tavolo_host::{Header, Host, Journal, MemoryJournal, Salts, Start};
use tavolo_scenario::Content;
use tavolo_scenario::ids::{SeatId, WalkthroughId};
use tavolo_seat::Intent;
use tavolo_session::{Holder, Session, State, perceive};

/// What a seat asked for, and at which exercise time.
type Command = (SeatId, u64, Intent, i64);

fn host(case: &Arc<Content>) -> Host<MemoryJournal> {
    let start = Start {
        holders: Session::holders_all(case, Holder::Script),
        at: None,
        seed: None,
        free_words: false,
        wall_ms: 0,
        salts: Salts::new([7; 32]),
    };
    let journal = MemoryJournal::new(Header::of(case, "bench", 0, vec![]));
    Host::start(case.clone(), journal, start).expect("a host starts").0
}

/// Everything that seats ask for in the exemplary walkthrough, so that it can be asked again without a script.
fn commands(case: &Arc<Content>) -> Vec<Command> {
    let id = WalkthroughId::from("exemplary");
    let tracks = case.case.resolve_walkthrough(&id).expect("a walkthrough of the case");
    let script = Script { walkthrough: &id, tracks: &tracks, stops: None, words: None };
    let mut asked = Vec::new();
    let watch = |happened: Happened<'_>| {
        if let Happened::Asked(seat, number, intent, at_ms) = happened {
            asked.push((seat.clone(), number, intent.clone(), at_ms));
        }
    };
    run(&mut host(case), script, 0, watch).expect("a journal in memory takes everything");
    asked
}

/// The same commands to a kernel without journal; frames are taken after each entry and dropped.
fn kernel(case: &Arc<Content>, commands: &[Command], end_ms: i64) -> u64 {
    let mut session = Session::new(case.clone());
    drop(session.start(Session::holders_all(case, Holder::Script), None, None, 0));
    let until = |session: &mut Session, at_ms| {
        while session.run_next_timer(at_ms, at_ms).is_some() {
            drop(session.frames());
        }
    };
    for (seat, number, intent, at_ms) in commands {
        until(&mut session, *at_ms);
        drop(session.submit(seat, *number, intent, *at_ms, *at_ms));
        drop(session.frames());
    }
    until(&mut session, end_ms);
    session.next_seq()
}

/// The same commands to a host with a journal in memory.
fn hosted(case: &Arc<Content>, commands: &[Command], end_ms: i64) -> u64 {
    let mut host = host(case);
    for (seat, number, intent, at_ms) in commands {
        drop(host.submit(seat, *number, intent.clone(), *at_ms, *at_ms).expect("a journal in memory takes everything"));
    }
    drop(host.advance(end_ms, end_ms).expect("a journal in memory takes everything"));
    host.journal().len()
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() {
    println!("machine: {}; processor time of one thread, best of three batches", machine());
    let case = content("border-arrival");
    let done = play(&case, "exemplary");
    let entries = &done.entries;
    let events: usize = entries.iter().map(|e| e.events().len()).sum();
    println!(
        "exemplary: {} entries, {events} events, {} seats, {} persons",
        entries.len(),
        case.case.seats.len(),
        case.case.cast.len()
    );

    let commands = commands(&case);
    let end_ms = entries.last().map_or(0, |e| e.exercise_ms);
    let count = entries.len() as u64;
    assert_eq!(kernel(&case, &commands, end_ms), count, "the kernel decides alike");
    assert_eq!(hosted(&case, &commands, end_ms), count, "the host decides alike");
    let words: Vec<String> = std::env::args().collect();
    if let Some(at) = words.iter().position(|w| w == "only") {
        for _ in 0..60 {
            match words.get(at + 1).map(String::as_str) {
                Some("kernel") => assert_eq!(kernel(&case, &commands, end_ms), count),
                Some("host") => assert_eq!(hosted(&case, &commands, end_ms), count),
                Some("play") => drop(play(&case, "exemplary")),
                Some("judge") => drop(assess(&case, entries)),
                _ => {
                    let mut session = Session::new(case.clone());
                    entries.iter().for_each(|e| session.replay(e));
                }
            }
        }
        return;
    }

    let load = best(3, || drop(content("border-arrival")));
    println!("load and check the case and its packs: {load:?}");
    let rate = |run: Duration| entries.len() as f64 / run.as_secs_f64();
    let run = best(10, || assert_eq!(kernel(&case, &commands, end_ms), count));
    println!("kernel alone, decided and perceived by every seat: {run:?} ({:.0} entries/s)", rate(run));
    let run = best(10, || assert_eq!(hosted(&case, &commands, end_ms), count));
    println!("host, journalled in memory besides: {run:?} ({:.0} entries/s)", rate(run));
    let run = best(5, || drop(play(&case, "exemplary")));
    println!("play by script through the host: {run:?} ({:.0} entries/s)", rate(run));

    let apply = best(10, || {
        let mut state = State::new(&case);
        for entry in entries {
            state.set_time(entry.exercise_ms, entry.story_ms);
            entry.events().iter().for_each(|e| state.apply(&case, e));
        }
    });
    println!("apply: {:.2} us an event", apply.as_secs_f64() * 1e6 / events as f64);

    let persons: Vec<_> = case.case.cast.keys().cloned().collect();
    let both = best(5, || {
        let mut state = State::new(&case);
        for entry in entries {
            state.set_time(entry.exercise_ms, entry.story_ms);
            for event in entry.events() {
                state.apply(&case, event);
                for person in &persons {
                    std::hint::black_box(perceive(&case, &state, event, person));
                }
            }
        }
    });
    let perceiving = both.saturating_sub(apply);
    println!(
        "perceive: {:.3} us an event and person",
        perceiving.as_secs_f64() * 1e6 / (events * persons.len()) as f64
    );

    let replay = best(5, || {
        let mut session = Session::new(case.clone());
        entries.iter().for_each(|e| session.replay(e));
    });
    println!("replay with all views: {replay:?} for {} ms of exercise", entries.last().map_or(0, |e| e.exercise_ms));
    let judge = best(5, || {
        std::hint::black_box(assess(&case, entries));
    });
    println!("judge: {judge:?} ({:.2} us an event)", judge.as_secs_f64() * 1e6 / events as f64);
}
