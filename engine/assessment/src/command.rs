//! Orders: who followed what somebody in command had ordered does not answer for it. The charge goes to who gave the order;
//! for the team nothing changes.

use tavolo_scenario::Content;
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::case::Document;
use tavolo_scenario::model::common::{Clock, Cut, DispatchKind};
use tavolo_scenario::model::condition::Pattern;
use tavolo_scenario::model::pack::Scope;
use tavolo_session::{Event, State, matches};

use crate::evidence::ENOUGH;
use crate::report::model::{Finding, Moment, Norm, Ordered, Status, Why};
use crate::trace::Stamp;

/// Orders that were given, in order of time.
#[derive(Clone, Debug, Default)]
pub(crate) struct CommandTrace {
    given: Vec<Given>,
}

#[derive(Clone, Debug)]
struct Given {
    against: Norm,
    /// About whom; none: it was not said.
    about: Option<PersonId>,
    by: PersonId,
    to: PersonId,
    at: Moment,
    said: Option<u32>,
    evidence: i64,
}

impl CommandTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, state: &State, event: &Event, stamp: Stamp) {
        // Who reads an order on paper, or a message that brings it, has it from its author, as if it were sent.
        let (reader, papers) = match event {
            Event::ReadDocument { by, document } => (Some(by), std::slice::from_ref(document)),
            Event::ReadDispatch { by, dispatch } => {
                let whole = state.dispatches.get(*dispatch as usize).filter(|sent| sent.cut == Cut::Whole);
                (Some(by), whole.map_or(&[][..], |sent| &sent.documents))
            }
            _ => (None, &[][..]),
        };
        if let Some(reader) = reader {
            let orders = papers.iter().filter_map(|paper| as_sent(content.case.documents.get(paper)?, reader));
            orders.for_each(|sent| self.observe(content, state, &sent, stamp));
            return;
        }
        let (by, to, about) = match event {
            Event::Said { by, to, about, .. } => (by, std::slice::from_ref(to), about),
            Event::Sent { by, to, about, .. } => (by, &to[..], about),
            _ => return,
        };
        let Some(above) = content.function_of(by) else { return };
        let below = |p: &&PersonId| content.function_of(p).is_some_and(|f| content.law.commands(above, f));
        let to: Vec<&PersonId> = to.iter().filter(below).collect();
        if to.is_empty() {
            return;
        }
        let duties = content.law.duties.iter().map(|(id, d)| (Norm::Duty(id.clone()), &d.ordered, d.scope));
        let rules = content.law.rules.iter().map(|(id, r)| (Norm::Rule(id.clone()), &r.ordered, r.scope));
        for (against, ordered, scope) in duties.chain(rules) {
            let means = |pattern: &Pattern| matches(content, state, pattern, event, None);
            if ordered.as_ref().is_some_and(means) {
                let about = about.clone().filter(|_| scope == Scope::Subject);
                self.given.extend(to.iter().map(|to| Given {
                    against: against.clone(),
                    about: about.clone(),
                    by: by.clone(),
                    to: (*to).clone(),
                    at: stamp.at,
                    said: stamp.said,
                    evidence: stamp.evidence,
                }));
            }
        }
    }

    /// What comes of an utterance is as sure as that turned out to be.
    pub(crate) fn reweigh(&mut self, utterance: u32, evidence: i64) {
        let given = self.given.iter_mut().filter(|given| given.said == Some(utterance));
        given.for_each(|given| given.evidence = evidence);
    }

    /// Charges a line to who ordered it: a breach, sure or for a rater, if every time came after the order; what was missed, if each of those
    /// bound had the order.
    pub(crate) fn shift(&self, content: &Content, finding: &mut Finding) {
        let given = self.given.iter().filter(|given| {
            given.evidence >= ENOUGH
                && given.against == finding.of
                && (given.about.is_none() || given.about == finding.subject)
        });
        let order = match (finding.status, &finding.by) {
            (_, Some(by)) if breach(finding) => {
                let first = finding.at.iter().filter_map(|at| at.seq).min();
                let of_function = |to: &PersonId| content.function_of(to) == content.function_of(by);
                given.clone().find(|given| of_function(&given.to) && given.at.seq < first)
            }
            (Status::Missed, None) => {
                let bound = |function| given.clone().any(|given| content.function_of(&given.to) == Some(function));
                let all = !finding.functions.is_empty() && finding.functions.iter().all(bound);
                let in_time = |given: &&Given| match finding.due {
                    Some((due, Clock::Exercise)) => given.at.exercise_ms <= due.exercise_ms,
                    Some((due, Clock::Story)) => given.at.story_ms <= due.story_ms,
                    None => true,
                };
                given.clone().find(|given| all && in_time(given))
            }
            _ => None,
        };
        let Some(order) = order else { return };
        finding.by = breach(finding).then(|| order.by.clone());
        finding.functions = content.function_of(&order.by).cloned().into_iter().collect();
        finding.ordered = Some(Ordered { by: Some(order.by.clone()), to: Some(order.to.clone()), at: order.at });
    }
}

/// Whether a line is a breach, or would be one if a rater finds so.
fn breach(finding: &Finding) -> bool {
    let doubtful = finding.status == Status::NotAssessed(Why::WeakEvidence);
    matches!(finding.of, Norm::Rule(_)) && (finding.status == Status::Breached || doubtful)
}

/// An order on paper as the request that it is to its reader.
fn as_sent(paper: &Document, reader: &PersonId) -> Option<Event> {
    let order = paper.order.as_ref()?;
    Some(Event::Sent {
        dispatch: u32::MAX,
        kind: DispatchKind::Request,
        by: order.by.clone(),
        to: vec![reader.clone()],
        about: paper.about.clone(),
        clues: Vec::new(),
        documents: vec![paper.id.clone()],
        cut: Cut::Whole,
        topic: Some(order.topic.clone()),
        classes: Vec::new(),
        rings: false,
    })
}
