//! Figures of the ledger while play goes on, on border arrival. Prints them with the machine; no test.
//! Run: `cargo bench -p tavolo-acceptance --bench ledger`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use tavolo_acceptance::measure::{best, machine};
use tavolo_acceptance::{content, play};
use tavolo_assessment::{Live, assess};

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() {
    println!("machine: {}; processor time of one thread, best of three batches", machine());
    let case = content("border-arrival");
    for walkthrough in ["exemplary", "poor", "spoken"] {
        let entries = play(&case, walkthrough).entries;
        let events: usize = entries.iter().map(|e| e.events().len()).sum();
        println!("{walkthrough}: {} entries, {events} events", entries.len());
        let take = best(5, || {
            let mut live = Live::new(&case);
            entries.iter().for_each(|entry| live.take(entry));
            black_box(live.state().exercise_ms);
        });
        println!("  an event taken in: {:.2} us", take.as_secs_f64() * 1e6 / events as f64);
        // The least of five passes for each entry: what else the machine does then counts for little.
        let mut longest = vec![Duration::MAX; entries.len()];
        for _ in 0..5 {
            let mut live = Live::new(&case);
            for (entry, least) in entries.iter().zip(&mut longest) {
                let began = Instant::now();
                live.take(entry);
                *least = began.elapsed().min(*least);
            }
        }
        let (worst, entry) = longest.iter().zip(&entries).max_by_key(|(time, _)| **time).expect("entries");
        println!("  the entry that takes longest, of {} events, by the wall: {worst:?}", entry.events().len());
        let mut live = Live::new(&case);
        entries.iter().for_each(|entry| live.take(entry));
        let sum = best(5, || drop(black_box(live.ledger())));
        println!("  summed up when somebody looks: {sum:?}");
        let whole = best(5, || drop(black_box(assess(&case, &entries))));
        println!("  the whole journal judged at once: {whole:?}");
    }
}
