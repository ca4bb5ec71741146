//! One walk over the journal, then the verdict.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_session::{ENGINE_VERSION, Entry, Event, State, was};

use crate::blocking::{BlockTrace, block};
use crate::course::courses;
use crate::due::{DueItem, due_set};
use crate::duty::{Before, DutyTrace, judge};
use crate::fidelity::FidelityTrace;
use crate::interview::InterviewTrace;
use crate::knowledge::KnowledgeTrace;
use crate::ledger::{by_competency, by_function, by_pillar, by_seat, pooled};
use crate::load::LoadTrace;
use crate::objective::rate;
use crate::order::Order;
use crate::outcome::OutcomeTrace;
use crate::report::model::{
    Edition, Finding, Norm, REPORT_FORMAT, Rate, Rates, Recognition, Report, SessionFacts, Status, Why,
};
use crate::rule::RuleTrace;
use crate::signs::SignTrace;
use crate::timeline::timeline;
use crate::trace::walk;
use crate::witness::witnessed;
use crate::{cause, explain};

/// Judges a journal: the same journal gives the same report.
pub fn assess(content: &Content, journal: &[Entry]) -> Report {
    let mut duties = DutyTrace::default();
    let mut rules = RuleTrace::new(content);
    let mut outcomes = OutcomeTrace::default();
    let mut signs = SignTrace::default();
    let mut knowledge = KnowledgeTrace::default();
    let mut load = LoadTrace::new(content);
    let mut blocks = BlockTrace::default();
    let mut interviews = InterviewTrace::default();
    let mut fidelity = FidelityTrace::default();
    let mut scenes = Vec::new();
    let mut ending = None;
    let end = walk(content, journal, |state, event, stamp| {
        let at = stamp.at;
        duties.observe(content, state, event, stamp);
        rules.observe(state, event, stamp);
        blocks.observe(content, event);
        interviews.observe(content, state, event, stamp);
        fidelity.observe(content, event, stamp);
        outcomes.observe(content, state, event, at);
        signs.observe(content, event);
        knowledge.observe(event, at);
        load.observe(content, state, event, at);
        match event {
            Event::SceneBegan { scene, .. } => scenes.push((scene.clone(), at.exercise_ms, state.story_ms)),
            Event::Ended { ending: reached, .. } => ending.clone_from(reached),
            _ => {}
        }
    });
    let (mut findings, not_aligned) = judged_duties(content, &end, &duties);
    let (breaches, not_exercised, exposure) = rules.close(&end);
    block(content, &end, &blocks, &mut findings);
    findings.extend(breaches);
    cause::merge(content, &mut findings);
    let recognition = outcomes.recognition(content, &end);
    let objectives = rate(content, &end, &findings, (&not_exercised, &recognition.given));
    let begin = duties.start;
    explain::explain(&end, begin, &objectives, &mut findings);
    let fidelity = fidelity.results();
    Report {
        format: REPORT_FORMAT,
        session: SessionFacts {
            case: content.case.head.id.clone(),
            packs: content.law.chain.clone(),
            signed_off: content.law.head.signed_off,
            content: content.hash.clone(),
            engine: ENGINE_VERSION,
            entries: journal.len() as u64,
            exercise_ms: end.exercise_ms,
            story_ms: (scenes.first().map_or(content.case.start_ms, |s| s.2), end.story_ms),
            complete: end.complete,
            ending,
            scenes: scenes.clone(),
        },
        team: pooled(findings.iter()),
        seats: by_seat(content, &findings, &fidelity),
        functions: by_function(content, &findings, &fidelity),
        competencies: by_competency(content, &findings),
        pillars: by_pillar(content, &findings),
        exposure,
        fidelity,
        objectives,
        rates: rates(&recognition),
        recognition,
        sign_counts: signs.counts(),
        interviews: interviews.results(content),
        subjects: outcomes.results(content, &findings, |subject| signs.results(content, &end, subject)),
        knowledge: knowledge.histories(content),
        timeline: timeline(content, &load, &findings, journal),
        load: load.results(content, &scenes, end.exercise_ms),
        courses: courses(content, &findings),
        witnessed: witnessed(&findings, journal),
        findings,
        not_exercised,
        not_aligned,
        edition: Edition::Examiner,
        numbers: Vec::new(),
        track: Vec::new(),
    }
}

/// Recognition as rates: held to be a victim who is none is an error as well.
fn rates(seen: &Recognition) -> Rates {
    let (victims, missed) = (seen.victims_seen.len(), seen.victims_missed.len());
    let (cleared, flagged) = (seen.others_cleared.len(), seen.others_flagged.len());
    Rates {
        sensitivity: Rate::of(victims, victims + missed),
        specificity: Rate::of(cleared, cleared + flagged),
        precision: Rate::of(victims, victims + flagged),
    }
}

/// Duties of the due set, judged: first by themselves, then each in its place among those that were done.
fn judged_duties(content: &Content, end: &State, trace: &DutyTrace) -> (Vec<Finding>, Vec<Option<PersonId>>) {
    let happened =
        |pattern: &_, subject: Option<&PersonId>| end.past.iter().any(|past| was(content, end, pattern, past, subject));
    let items = due_set(content, &happened);
    let each = settled(content, end, trace, &items, &Order::default());
    let order = Order::of(content, trace, &each, &happened);
    let mut findings = settled(content, end, trace, &items, &order);
    // In the order of the ledger: objective, duty, subject.
    findings.sort_by(|a, b| (&a.objective, norm(a), &a.subject).cmp(&(&b.objective, norm(b), &b.subject)));
    (findings, order.not_aligned)
}

/// Judges every item. A duty whose clock starts when another is done is judged after it.
fn settled(content: &Content, end: &State, trace: &DutyTrace, items: &[DueItem], order: &Order) -> Vec<Finding> {
    let mut known = Before::default();
    let mut findings: Vec<Option<Finding>> = vec![None; items.len()];
    // A chain of anchors settles in as many rounds as it is long; the bound keeps a circle from hanging us.
    for _ in 0..8 {
        let before = known.clone();
        for (index, item) in items.iter().enumerate() {
            let finding = judge(content, end, trace, item, &before, order);
            if let Some(finding) = &finding {
                let key = (item.duty.clone(), item.subject.clone());
                known.doubtful.remove(&key);
                known.done.remove(&key);
                match (finding.status, finding.at.first()) {
                    (Status::Done | Status::Late | Status::OutOfOrder, Some(at)) => {
                        known.done.insert(key, *at);
                    }
                    (Status::NotAssessed(Why::WeakEvidence), _) => {
                        known.doubtful.insert(key);
                    }
                    _ => {}
                }
            }
            findings[index] = finding;
        }
        if known == before {
            break;
        }
    }
    findings.into_iter().flatten().collect()
}

fn norm(finding: &Finding) -> &Norm {
    &finding.of
}
