//! Editions: for whom a report is. What an edition does not show is taken out of the model, so that it is in no byte of
//! what is rendered or written from it.

mod own;
mod team;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_session::Entry;

use super::model::{Finding, Interviews, Rates, Recognition, Report, SaidAs, Score, Timeline, Witness};

/// For whom a report is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Edition {
    /// Everything, for instructors and examiners.
    #[default]
    Examiner,
    /// What a team may see together: what it did and missed as a whole. No person and no seat is marked or named.
    Team,
    /// What concerns one seat alone: its own lines, score, load and track of time. A seat that is not judged has no lines
    /// and no score, but what its person was told and decided.
    Own(SeatId),
}

impl Edition {
    /// Whether it shows everything.
    pub(crate) fn is_examiner(&self) -> bool {
        *self == Self::Examiner
    }
}

impl Report {
    /// What an edition shows of this report, an examiner's. The journal is that of the report.
    pub fn for_edition(&self, content: &Content, journal: &[Entry], edition: &Edition) -> Report {
        match edition {
            Edition::Examiner => self.clone(),
            Edition::Team => team::team(self, content),
            Edition::Own(seat) => own::own(self, content, journal, seat),
        }
    }

    /// What was played, and nothing of how.
    fn bare(&self, edition: Edition) -> Report {
        Report {
            format: self.format,
            session: self.session.clone(),
            team: Score::default(),
            seats: BTreeMap::new(),
            functions: BTreeMap::new(),
            competencies: BTreeMap::new(),
            pillars: Vec::new(),
            exposure: Vec::new(),
            fidelity: Vec::new(),
            objectives: Vec::new(),
            findings: Vec::new(),
            subjects: Vec::new(),
            recognition: Recognition::default(),
            rates: Rates::default(),
            sign_counts: Vec::new(),
            interviews: Interviews::default(),
            evidence: Vec::new(),
            knowledge: Vec::new(),
            timeline: Timeline { lanes: Vec::new(), injects: Vec::new() },
            load: Vec::new(),
            not_exercised: Vec::new(),
            not_aligned: Vec::new(),
            courses: Vec::new(),
            witnessed: Vec::new(),
            said: Vec::new(),
            edition,
            numbers: Vec::new(),
            track: Vec::new(),
        }
    }
}

/// Findings that an edition keeps: their places in the whole ledger, and from each place there to the place here.
struct Kept {
    findings: Vec<Finding>,
    numbers: Vec<usize>,
    places: BTreeMap<usize, usize>,
}

impl Kept {
    fn none() -> Self {
        Self { findings: Vec::new(), numbers: Vec::new(), places: BTreeMap::new() }
    }

    fn keep(&mut self, number: usize, finding: Finding) {
        self.places.insert(number, self.findings.len());
        self.numbers.push(number);
        self.findings.push(finding);
    }

    /// A line as it points to others here: to those that were kept, and never to itself.
    fn settle(&mut self) {
        for index in 0..self.findings.len() {
            let here = |whole: &usize| self.places.get(whole).copied().filter(|place| *place != index);
            let finding = &self.findings[index];
            let (blocked_by, same_cause) =
                (finding.blocked_by.as_ref().and_then(here), finding.same_cause.as_ref().and_then(here));
            let mut blocks: Vec<usize> = finding.blocks.iter().filter_map(here).collect();
            blocks.dedup();
            let finding = &mut self.findings[index];
            (finding.blocked_by, finding.same_cause, finding.blocks) = (blocked_by, same_cause, blocks);
        }
    }

    /// Who bears out the lines that are here.
    fn witnessed(&self, whole: &Report) -> Vec<(usize, Vec<Witness>)> {
        let here = whole.witnessed.iter().filter_map(|(line, who)| Some((*self.places.get(line)?, who.clone())));
        here.collect()
    }

    /// What was said that counts for the lines that are here, at the moments that they still have.
    fn said(&self, whole: &Report) -> Vec<(usize, Vec<SaidAs>)> {
        let here = whole.said.iter().filter_map(|(line, said)| {
            let place = *self.places.get(line)?;
            let own = said.iter().filter(|said| self.findings[place].at.contains(&said.at)).cloned();
            Some((place, own.collect::<Vec<_>>()))
        });
        here.filter(|(_, said)| !said.is_empty()).collect()
    }

    /// Indices as they are here; what was left out has none.
    fn indices(&self, whole: &[usize]) -> Vec<usize> {
        let mut indices: Vec<usize> = whole.iter().filter_map(|i| self.places.get(i).copied()).collect();
        indices.dedup();
        indices
    }
}
