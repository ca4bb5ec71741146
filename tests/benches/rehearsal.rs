//! Figures of rehearsals: every seat a bot, perceived and judged. Prints them with the machine; no test.
//! Run: `cargo bench -p tavolo-acceptance --bench rehearsal`; with `-- alike` only a fingerprint of what is written in each play:
//! two builds whose bots decide alike print the same. With `-- only <case>` plays of that case, again and again, for a profiler.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use tavolo_acceptance::measure::{best, machine};
use tavolo_acceptance::{cases, content};
use tavolo_players::Skill;
use tavolo_rehearsal::{Played, play};
use tavolo_scenario::Content;

/// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SKILLS: [Skill; 3] = [Skill::Exemplary, Skill::Average, Skill::Careless];
/// Plays of which a figure is the mean: no two are equally long.
const SEEDS: std::ops::RangeInclusive<u64> = 1..=6;

fn played(case: &Arc<Content>, seed: u64, skill: Skill) -> Played {
    play(case, seed, skill).expect("bots play to the end")
}

/// A number that stands for everything that was written, for what bots got wrong, and for how much they asked for.
fn fingerprint(played: &Played) -> u64 {
    let mut hash = DefaultHasher::new();
    minicbor::to_vec(&played.entries).expect("entries are encoded").hash(&mut hash);
    (&played.slips, played.effort.intents, played.effort.refused).hash(&mut hash);
    hash.finish()
}

#[expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
fn main() {
    let words: Vec<String> = std::env::args().collect();
    let named = |word: &str| words.iter().position(|w| w == word);
    if let Some(at) = named("only") {
        let case = content(words.get(at + 1).map_or("border-arrival", String::as_str));
        SEEDS.for_each(|seed| drop(played(&case, seed, Skill::Exemplary)));
        return;
    }
    let alike = named("alike").is_some();
    if !alike {
        println!(
            "machine: {}; processor time of one thread, best of three batches of {} plays",
            machine(),
            SEEDS.count()
        );
    }
    for name in cases() {
        let case = content(&name);
        for skill in SKILLS {
            if alike {
                for seed in SEEDS {
                    let done = played(&case, seed, skill);
                    println!("{name} {skill} {seed}: {} entries, {:016x}", done.entries.len(), fingerprint(&done));
                }
                continue;
            }
            let (mut entries, mut decisions) = (0, 0);
            for seed in SEEDS {
                let done = played(&case, seed, skill);
                entries += done.entries.len();
                decisions += done.effort.decisions;
            }
            let took = best(1, || SEEDS.for_each(|seed| drop(played(&case, seed, skill))));
            let rate = entries as f64 / took.as_secs_f64();
            println!(
                "{name}, {skill}: {took:?} for {entries} entries and {decisions} decisions ({rate:.0} entries a second and core)"
            );
        }
    }
}
