//! The ledger while play goes on: what stands if play were stopped now. It takes entries one by one and keeps what each left
//! behind, so that nothing is walked again; judged by the same functions as a whole journal, and therefore equal to it.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{FunctionId, PersonId, RuleId, SeatId};
use tavolo_session::{Entry, Event, State};

use crate::blocking::{BlockTrace, block};
use crate::cause;
use crate::command::CommandTrace;
use crate::duty::DutyTrace;
use crate::evidence::Evidence;
use crate::fidelity::FidelityTrace;
use crate::judge::judged_duties;
use crate::ledger::{by_function, by_seat, charged, pooled};
use crate::rating::Ratings;
use crate::report::model::{Exposure, Fidelity, Finding, Score};
use crate::rule::RuleTrace;
use crate::trace::{Stamp, Walk};

/// What lines are judged by, as far as the journal was read.
#[derive(Clone)]
pub struct Live<'a> {
    content: &'a Content,
    walk: Walk,
    evidence: Evidence,
    pub(crate) duties: DutyTrace,
    rules: RuleTrace<'a>,
    blocks: BlockTrace,
    commands: CommandTrace,
    fidelity: FidelityTrace,
    pub(crate) ratings: Ratings,
}

/// The lines as they stand, and the scores that come of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// Every line, in the order of the report.
    pub findings: Vec<Finding>,
    /// The team's score.
    pub team: Score,
    /// Scores of judged seats.
    pub seats: BTreeMap<SeatId, Score>,
    /// Scores by function.
    pub functions: BTreeMap<FunctionId, Score>,
}

/// Lines, with what else is known once they are judged.
pub(crate) struct Judged {
    pub(crate) findings: Vec<Finding>,
    pub(crate) not_aligned: Vec<Option<PersonId>>,
    pub(crate) not_exercised: Vec<RuleId>,
    pub(crate) exposure: Vec<Exposure>,
}

impl<'a> Live<'a> {
    /// Nothing has happened.
    pub fn new(content: &'a Content) -> Self {
        Self::knowing(content, Evidence::default())
    }

    /// The same, where it is known how sure everything will turn out to be.
    pub(crate) fn knowing(content: &'a Content, evidence: Evidence) -> Self {
        Self {
            content,
            walk: Walk::new(content),
            evidence,
            duties: DutyTrace::default(),
            rules: RuleTrace::new(content),
            blocks: BlockTrace::default(),
            commands: CommandTrace::default(),
            fidelity: FidelityTrace::default(),
            ratings: Ratings::default(),
        }
    }

    /// Takes the next entry of the journal.
    pub fn take(&mut self, entry: &Entry) {
        for event in entry.events() {
            // What is said now weighs on nothing that came before.
            let new = matches!(event, Event::Said { .. });
            if let Some(utterance) = self.evidence.observe(event).filter(|_| !new) {
                let weight = self.evidence.weight(utterance);
                self.duties.reweigh(utterance, weight);
                self.rules.reweigh(utterance, weight);
                self.commands.reweigh(utterance, weight);
                self.fidelity.reweigh(utterance, weight);
            }
        }
        self.fold(entry, |_, _, _| ());
    }

    /// Folds an entry, and hands out each event.
    pub(crate) fn fold(&mut self, entry: &Entry, mut each: impl FnMut(&State, &Event, Stamp)) {
        let content = self.content;
        let (duties, rules) = (&mut self.duties, &mut self.rules);
        let (blocks, commands, fidelity) = (&mut self.blocks, &mut self.commands, &mut self.fidelity);
        self.walk.entry(content, entry, &self.evidence, |state, event, stamp| {
            duties.observe(content, state, event, stamp);
            rules.observe(state, event, stamp);
            blocks.observe(content, event);
            commands.observe(content, state, event, stamp);
            fidelity.observe(content, event, stamp);
            each(state, event, stamp);
        });
        self.ratings.observe(entry);
    }

    /// The state after what was taken.
    pub fn state(&self) -> &State {
        &self.walk.state
    }

    /// Every line as it stands if play ended here.
    pub(crate) fn judged(&self) -> Judged {
        let (content, end) = (self.content, &self.walk.state);
        let (mut findings, not_aligned) = judged_duties(content, end, &self.duties, &self.commands, &self.ratings);
        let (breaches, not_exercised, exposure) = self.rules.close(end, &self.commands, &self.ratings);
        block(content, end, &self.blocks, &mut findings);
        findings.extend(breaches);
        cause::merge(content, &mut findings);
        for finding in &mut findings {
            finding.seats = charged(content, finding).into_iter().cloned().collect();
        }
        Judged { findings, not_aligned, not_exercised, exposure }
    }

    /// How faithfully those rendered who do nothing else.
    pub(crate) fn fidelity(&self) -> Vec<Fidelity> {
        self.fidelity.results()
    }

    /// The ledger as it stands.
    pub fn ledger(&self) -> Ledger {
        let Judged { findings, .. } = self.judged();
        let fidelity = self.fidelity();
        Ledger {
            team: pooled(findings.iter()),
            seats: by_seat(self.content, &findings, &fidelity),
            functions: by_function(self.content, &findings, &fidelity),
            findings,
        }
    }
}
