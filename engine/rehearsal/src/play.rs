//! One play without people: from the first scene to the end, judged.

use std::sync::Arc;

use tavolo_assessment::rehearsal::{Extra, Run};
use tavolo_assessment::{Report, assess};
use tavolo_host::{Header, Host, HostFault, MemoryJournal, Salts, Start, holders};
use tavolo_players::Skill;
use tavolo_players::lockstep::{Effort, Hung};
use tavolo_scenario::Content;
use tavolo_session::Entry;
use thiserror::Error;

use crate::crew::bots;
use crate::hosted::Hosted;
use crate::words::Words;

/// Why a play did not come to its end.
#[derive(Debug, Error)]
pub enum Unplayed {
    /// It could not start.
    #[error(transparent)]
    NotStarted(#[from] HostFault),
    /// It did not go on.
    #[error(transparent)]
    Hung(#[from] Hung<HostFault>),
}

/// A play that came to its end.
#[derive(Debug)]
pub struct Played {
    /// What was written.
    pub entries: Vec<Entry>,
    /// The verdict.
    pub report: Report,
    /// Errors of each seat that bots made: seat, name, exercise ms.
    pub slips: Vec<(tavolo_scenario::ids::SeatId, String, i64)>,
    /// What it took the bots.
    pub effort: Effort,
}

/// Plays a case once. The same seed and skill give the same play.
///
/// # Errors
/// Where the content cannot be played, or bots go on and on at one instant.
pub fn play(content: &Arc<Content>, seed: u64, skill: Skill) -> Result<Played, Unplayed> {
    let mut header = Header::of(content, &format!("rehearsal-{skill}-{seed}"), 0, Vec::new());
    header.seed = seed;
    // No free words are said: there is nothing to salt.
    let salts = Salts::new([0; 32]);
    let start = Start { holders: holders(content), at: None, seed: Some(seed), free_words: false, wall_ms: 0, salts };
    let (mut host, first) = Host::start(content.clone(), MemoryJournal::new(header), start)?;
    host.views_only();
    let mut crew = bots(content, seed, skill);
    let mut table = Hosted::new(&mut host, 0);
    crew.play(&mut table, None)?;
    let mut entries = first.entries;
    entries.extend(table.into_entries());
    let report = assess(content, &entries);
    let mut slips = Vec::new();
    for (number, seat) in content.case.seats.iter().enumerate() {
        let made = crew.player(number).map_or(&[][..], |player| player.slips());
        slips.extend(made.iter().map(|s| (seat.id.clone(), s.slip.name().to_owned(), s.exercise_ms)));
    }
    Ok(Played { entries, report, slips, effort: crew.effort() })
}

impl Played {
    /// What is kept of it among thousands. `micros` is what it took, if anybody measured.
    #[must_use]
    pub fn boiled_down(&self, content: &Content, words: &Words, seed: u64, skill: Skill, micros: u64) -> Run {
        let extra = Extra {
            slips: self.slips.clone(),
            words: words.count(content, &self.entries),
            decisions: self.effort.decisions,
            micros,
        };
        Run::of(content, &self.report, skill.name(), seed, extra)
    }
}
