//! Calibrating a case: what an examiner asks of it before anybody is marked by it. How hard each seat is, which lines of the
//! ledger tell good conduct from bad, how much of a result is luck, and how often somebody is taken for a victim who is none.
//!
//! It is made of the same runs as a rehearsal, and holds the rehearsal's [`Summary`]. Formulas are in `docs/calibration.md`.
//!
//! | module | holds |
//! |---|---|
//! | `items` | difficulty and discrimination of each line of a duty |
//! | `luck` | what a seat's result depends on: skill, seat, seed |
//! | `seats` | how hard each seat is, and whether enough is asked of it |

mod items;
mod luck;
mod seats;

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SubjectKind;

use super::model::{Apart, Rehearsal, Run};
use super::summary::{Fraction, Graded, Summary};
use crate::report::model::Rate;

/// Version of this schema.
pub const CALIBRATION_FORMAT: u32 = 1;

/// Everything that a calibration says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Calibration {
    /// Version of the schema.
    pub format: u32,
    /// Seats whose conduct is judged, in the order of their ids.
    pub seats: Vec<SeatDifficulty>,
    /// Lines of duties, the least telling first; lines that say nothing about conduct stand before them.
    pub items: Vec<Item>,
    /// What the results of seats depend on.
    pub luck: Luck,
    /// By skill: victims that were missed, and others who were taken for victims.
    pub mistaken: Vec<Mistaken>,
    /// The figures of the rehearsal.
    pub rehearsal: Summary,
}

/// How hard a seat is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeatDifficulty {
    /// The seat.
    pub seat: SeatId,
    /// Its standing.
    pub standing: Graded,
    /// Lines that are assessed of it a run, by skill.
    pub lines: Vec<Option<Fraction>>,
    /// Runs in which there are too few lines for a share to be shown, of all.
    pub too_little: Fraction,
    /// Why it is compared with no other seat, if it is not.
    pub apart: Option<Apart>,
}

/// A line of a duty as an item of an examination.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The duty.
    pub duty: DutyId,
    /// For whom; none: once in the session.
    pub subject: Option<PersonId>,
    /// Runs in which it was assessed.
    pub n: u32,
    /// Share of its points got, thousandths, over these runs: its difficulty, 1000 where everybody gets all.
    pub easiness: i64,
    /// The same by skill.
    pub by_skill: Vec<Option<i64>>,
    /// Correlation with the team's standing without this line, thousandths from −1000 to 1000; none where one of the two
    /// never varies.
    pub correlation: Option<i64>,
    /// Share of points got in the upper 27 % of runs, less that in the lower 27 %, thousandths; none for fewer than ten runs.
    pub discrimination: Option<i64>,
    /// What that says.
    pub reading: Reading,
}

/// What an item says about conduct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reading {
    /// Worse conduct gets more of it.
    Reversed,
    /// It is always got, or never: it says nothing about anybody.
    Fixed,
    /// Hardly more of it goes to better conduct.
    Weak,
    /// It tells conduct apart.
    Telling,
    /// Too few runs to say.
    Unknown,
    /// Hardly ever assessed at the best skill: it says what plays have left that went wrong before, and nothing about who did well.
    Aftermath,
}

/// Parts of what the results of seats vary by, thousandths of the whole; they sum to 1000 but for rounding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Luck {
    /// Results that were taken into account: each of these seats at each skill with each of these seeds.
    pub seats: u32,
    /// Seeds for which every skill was played.
    pub seeds: u32,
    /// How well it is played.
    pub skill: i64,
    /// Which seat one sits in.
    pub seat: i64,
    /// That some seats suffer more from bad play than others.
    pub skill_and_seat: i64,
    /// The seed: what falls to everybody in this play.
    pub seed: i64,
    /// What is left: what falls to one seat in one play.
    pub rest: i64,
}

/// Who was taken for what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mistaken {
    /// Victims missed, of victims, over all runs.
    pub missed: Rate,
    /// Others taken for victims, of others, over all runs.
    pub flagged: Rate,
}

impl Rehearsal {
    /// The calibration. Runs of a skill that is not in [`Rehearsal::skills`] are left out.
    pub fn calibration(&self) -> Calibration {
        let by_skill: Vec<Vec<&Run>> = self.skills.iter().map(|skill| self.runs_at(skill)).collect();
        Calibration {
            format: CALIBRATION_FORMAT,
            seats: seats::seats(&by_skill),
            items: items::items(&by_skill),
            luck: luck::luck(&by_skill),
            mistaken: by_skill.iter().map(|runs| mistaken(runs)).collect(),
            rehearsal: self.summary(),
        }
    }

    /// Runs of a skill by seed.
    fn runs_at(&self, skill: &str) -> Vec<&Run> {
        let mut runs: Vec<&Run> = self.runs.iter().filter(|run| run.skill == skill).collect();
        runs.sort_by_key(|run| run.seed);
        runs
    }
}

fn mistaken(runs: &[&Run]) -> Mistaken {
    let subjects = |is: SubjectKind| runs.iter().flat_map(|r| r.subjects.values()).filter(|s| s.is == is).count();
    Mistaken {
        missed: Rate::of(runs.iter().map(|r| r.recognition.victims_missed.len()).sum(), subjects(SubjectKind::Victim)),
        flagged: Rate::of(runs.iter().map(|r| r.recognition.others_flagged.len()).sum(), subjects(SubjectKind::Decoy)),
    }
}
