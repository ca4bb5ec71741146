//! The ledger while play goes on: after every entry it is what judging the journal so far would give.

use std::sync::Arc;

use tavolo_acceptance::{Dice, content, play, seeds};
use tavolo_assessment::{Ledger, Live, Report, assess};
use tavolo_players::Skill;
use tavolo_rehearsal::play as rehearse;
use tavolo_scenario::Content;
use tavolo_session::{Entry, Event, Outcome, Source, Station};

/// What a report says of the ledger; what would have altered a line is said once play is over.
fn of(report: &Report) -> Ledger {
    let mut findings = report.findings.clone();
    for finding in &mut findings {
        (finding.change, finding.unseen) = (None, None);
    }
    Ledger { findings, team: report.team, seats: report.seats.clone(), functions: report.functions.clone() }
}

/// Compares at the end and at so many moments before it, and after every entry that weighs words anew.
fn agrees(content: &Content, entries: &[Entry], moments: u64, dice: &mut Dice) {
    let mut live = Live::new(content);
    let wanted: Vec<usize> = (0..moments).map(|_| dice.below(entries.len())).collect();
    for (at, entry) in entries.iter().enumerate() {
        live.take(entry);
        if wanted.contains(&at) || at + 1 == entries.len() {
            let whole = of(&assess(content, &entries[..=at]));
            let now = live.ledger();
            assert_eq!(now.findings.len(), whole.findings.len());
            for (index, (a, b)) in now.findings.iter().zip(&whole.findings).enumerate() {
                assert_eq!(a, b, "line {} after entry {at}", index + 1);
            }
            assert_eq!(now, whole, "after entry {at}");
        }
    }
}

#[test]
fn after_every_entry_it_is_what_the_journal_so_far_gives() {
    let content = content("border-arrival");
    let mut dice = Dice::new(5);
    for walkthrough in ["exemplary", "poor", "broken-off", "spoken"] {
        agrees(&content, &play(&content, walkthrough).entries, 12 * seeds(1), &mut dice);
    }
}

#[test]
fn words_that_are_vouched_for_or_contested_later_weigh_as_they_do_in_the_end() {
    let content = content("border-arrival");
    let played = play(&content, "poor").entries;
    for seed in 0..seeds(3) {
        let mut dice = Dice::new(seed);
        agrees(&content, &doubted(&played, &mut dice), 10, &mut dice);
    }
}

/// Everything that was said has another source; onlookers and listeners bear it out or contest it, some time later.
fn doubted(played: &[Entry], dice: &mut Dice) -> Vec<Entry> {
    let sources = [Source::Picked, Source::Matched, Source::OneSided, Source::Observed];
    let mut entries = played.to_vec();
    let mut said: Vec<(u32, tavolo_scenario::ids::PersonId)> = Vec::new();
    for entry in &mut entries {
        let Outcome::Events(events) = &mut entry.outcome else { continue };
        for event in events.iter_mut() {
            if let Event::Said { utterance, to, source, .. } = event {
                *source = sources[dice.below(4)];
                said.push((*utterance, to.clone()));
            }
        }
        if !said.is_empty() && dice.below(6) == 0 {
            let (utterance, by) = said[dice.below(said.len())].clone();
            events.push(match dice.below(3) {
                0 => Event::Tapped { utterance, by: Station::Observer(1), source: Source::Observed },
                of => Event::Vouched { utterance, by, agrees: of == 1 },
            });
        }
    }
    entries
}

#[test]
fn plays_of_bots_too() {
    let content = content("border-arrival");
    for seed in 0..seeds(1) {
        let skill = if seed % 2 == 0 { Skill::Careless } else { Skill::Average };
        let entries = bots(&content, skill, seed);
        agrees(&content, &entries, 6, &mut Dice::new(seed));
    }
}

fn bots(content: &Arc<Content>, skill: Skill, seed: u64) -> Vec<Entry> {
    rehearse(content, seed, skill).unwrap_or_else(|unplayed| panic!("seed {seed}: {unplayed}")).entries
}
