//! One walk over the journal, then the verdict.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::condition::Pattern;
use tavolo_session::{ENGINE_VERSION, Entry, Event, State, did};

use crate::command::CommandTrace;
use crate::course::courses;
use crate::due::{DueItem, due_set};
use crate::duty::{Before, DutyTrace, judge};
use crate::evidence::Evidence;
use crate::explain;
use crate::interview::InterviewTrace;
use crate::knowledge::KnowledgeTrace;
use crate::ledger::{by_competency, by_function, by_pillar, by_seat, pooled};
use crate::live::{Judged, Live};
use crate::load::LoadTrace;
use crate::objective::rate;
use crate::order::Order;
use crate::outcome::OutcomeTrace;
use crate::proof::ProofTrace;
use crate::rating::Ratings;
use crate::read_as::read_as;
use crate::report::model::{Edition, Finding, Norm, REPORT_FORMAT, Rate, Rates, Recognition, Report, SessionFacts};
use crate::signs::SignTrace;
use crate::timeline::timeline;
use crate::witness::{said, witnessed};

/// Judges a journal: the same journal gives the same report.
pub fn assess(content: &Content, journal: &[Entry]) -> Report {
    let mut live = Live::knowing(content, Evidence::of(journal));
    let mut outcomes = OutcomeTrace::default();
    let mut signs = SignTrace::default();
    let mut knowledge = KnowledgeTrace::default();
    let mut load = LoadTrace::new(content);
    let mut interviews = InterviewTrace::default();
    let mut proof = ProofTrace::default();
    let mut scenes = Vec::new();
    let mut ending = None;
    for entry in journal {
        live.fold(entry, |state, event, stamp| {
            let at = stamp.at;
            interviews.observe(content, state, event, stamp);
            proof.observe(content, state, event, at);
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
    }
    let end = live.state();
    let Judged { mut findings, not_aligned, not_exercised, exposure } = live.judged();
    let recognition = outcomes.recognition(content, end);
    let objectives = rate(content, end, &findings, (&not_exercised, &recognition.given));
    explain::explain(end, live.duties.start, &objectives, &mut findings);
    let fidelity = live.fidelity();
    let decided = |subject: &PersonId, pattern: &Pattern| did(content, end, pattern, Some(subject));
    let read = |subject: &PersonId| read_as(content, subject, &|pattern| decided(subject, pattern));
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
        interviews: interviews.results(content, end, &live.ratings),
        evidence: proof.matrices(content, &findings),
        subjects: outcomes.results(content, &findings, |subject| signs.results(content, end, subject), read),
        knowledge: knowledge.histories(content),
        timeline: timeline(content, &load, &findings, journal),
        load: load.results(content, &scenes, end.exercise_ms),
        courses: courses(content, &findings),
        witnessed: witnessed(&findings, journal),
        said: said(&findings, journal),
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
pub(crate) fn judged_duties(
    content: &Content,
    end: &State,
    trace: &DutyTrace,
    commands: &CommandTrace,
    ratings: &Ratings,
) -> (Vec<Finding>, Vec<Option<PersonId>>) {
    let happened = |pattern: &Pattern, subject: Option<&PersonId>| did(content, end, pattern, subject);
    let items = due_set(content, &happened);
    let each = settled(content, end, trace, &items, &Order::default(), (commands, ratings));
    let order = Order::of(content, trace, &each, &happened);
    let mut findings = settled(content, end, trace, &items, &order, (commands, ratings));
    // In the order of the ledger: objective, duty, subject.
    findings.sort_by(|a, b| (&a.objective, norm(a), &a.subject).cmp(&(&b.objective, norm(b), &b.subject)));
    (findings, order.not_aligned)
}

/// Judges every item. A duty whose clock starts when another is done is judged after it.
fn settled(
    content: &Content,
    end: &State,
    trace: &DutyTrace,
    items: &[DueItem],
    order: &Order,
    (commands, ratings): (&CommandTrace, &Ratings),
) -> Vec<Finding> {
    let mut known = Before::default();
    let mut findings: Vec<Option<Finding>> = vec![None; items.len()];
    // A chain of anchors settles in as many rounds as it is long; the bound keeps a circle from hanging us.
    for _ in 0..8 {
        let before = known.clone();
        for (index, item) in items.iter().enumerate() {
            let mut finding = judge(content, end, trace, item, &before, order);
            if let Some(finding) = &mut finding {
                commands.shift(content, finding);
                ratings.apply(finding, item.weight);
                known.note(item, finding);
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
