//! Figures of the kernel on border arrival: load, play, apply, perceive, judge. Prints them with the machine; no test.
//! Run: `cargo bench -p tavolo-acceptance`.

use std::time::{Duration, Instant};

use tavolo_acceptance::{content, play};
use tavolo_assessment::assess;
use tavolo_session::{Session, State, perceive};

fn best(times: u32, mut work: impl FnMut()) -> Duration {
    (0..times)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() {
    let machine = std::fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|t| {
            t.lines()
                .find(|l| l.starts_with("model name"))
                .map(|l| l.split(':').next_back().unwrap_or("").trim().to_owned())
        })
        .unwrap_or_else(|| "unknown processor".to_owned());
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    println!("machine: {machine}, {cores} cores; best of several runs, one thread");
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

    let load = best(3, || drop(content("border-arrival")));
    println!("load and check the case and its packs: {load:?}");
    let run = best(3, || drop(play(&case, "exemplary")));
    println!(
        "play, decided, journalled in memory and perceived by every seat: {run:?} ({:.0} entries/s)",
        entries.len() as f64 / run.as_secs_f64()
    );

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
