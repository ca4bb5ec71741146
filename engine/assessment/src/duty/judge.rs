//! What became of a due duty.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::ids::{FunctionId, PersonId, SeatId};
use tavolo_scenario::model::common::Clock;
use tavolo_scenario::model::pack::{Anchor, Duty};
use tavolo_session::State;

use super::credit::{credit, later};
use super::start::{Start, start};
use super::{Act, DutyTrace, Key};
use crate::due::{DueItem, trainee};
use crate::evidence::{ENOUGH, together};
use crate::order::Order;
use crate::report::model::{Credit, Finding, Moment, Norm, Status, Why};

/// What is known of other duties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Before {
    /// When they were done.
    pub(crate) done: BTreeMap<Key, Moment>,
    /// Those of which it is not sure whether they were.
    pub(crate) doubtful: BTreeSet<Key>,
    /// Those that raters found done, of which nobody knows when.
    pub(crate) undated: BTreeSet<Key>,
}

impl Before {
    /// Takes in what became of a duty. That a rater found it wanting does not undo that it was done: what rests on it counts
    /// from then all the same.
    pub(crate) fn note(&mut self, item: &DueItem, finding: &Finding) {
        let key = (item.duty.clone(), item.subject.clone());
        self.done.remove(&key);
        self.doubtful.remove(&key);
        self.undated.remove(&key);
        let done = |status| matches!(status, Status::Done | Status::Late | Status::OutOfOrder);
        let before = finding.review.as_ref().and_then(|r| r.original.as_ref()).map(|o| o.status);
        if done(finding.status) || before.is_some_and(done) {
            match finding.at.first() {
                Some(at) => drop(self.done.insert(key, *at)),
                None => drop(self.undated.insert(key)),
            }
        } else if finding.status == Status::NotAssessed(Why::WeakEvidence) {
            self.doubtful.insert(key);
        }
    }
}

/// Judges a due duty.
pub(crate) fn judge(
    content: &Content,
    end: &State,
    trace: &DutyTrace,
    item: &DueItem,
    before: &Before,
    order: &Order,
) -> Option<Finding> {
    let duty = content.law.duties.get(&item.duty)?;
    let key = (item.duty.clone(), item.subject.clone());
    let acts = trace.acts.get(&key).map_or(&[][..], |a| &a[..]);
    let start = start(content, end, trace, duty, item, before);
    let timer =
        duty.within.as_ref().and_then(|t| Some((content.law.timer(t)?, content.law.timers.get(t)?.source.status)));
    let mut finding = Finding {
        functions: present(content, &duty.functions),
        due_standing: timer.map(|(_, standing)| standing),
        max: item.weight,
        certain: order.certain(&key),
        ..Finding::of(
            Norm::Duty(item.duty.clone()),
            item.subject.clone(),
            (duty.class, &duty.objective, &duty.source),
            Status::Missed,
        )
    };
    let follows = matches!(duty.after, Anchor::Done(_) | Anchor::Happened(_));
    let since = match &start {
        Start::At(at, cue, functions) => {
            (finding.since, finding.cue) = (Some(*at), cue.clone());
            if !functions.is_empty() {
                finding.functions = present(content, functions);
            }
            finding.due = timer.map(|((ms, clock), _)| (later(at, ms, clock), clock));
            Some(*at)
        }
        Start::After(first) => {
            finding.after_missing = Some(first.clone());
            None
        }
        Start::NeverLooked => trace.scene_ends.last().copied(),
        Start::NotCalledFor | Start::Withheld | Start::Doubtful | Start::Undated => None,
    };
    // What follows on something counts only from then on; where it is not sure whether that was, all of it may count.
    let doubtful = matches!(start, Start::Doubtful | Start::Undated);
    let eligible: Vec<&Act> = match (follows && !doubtful, since) {
        (true, Some(since)) => acts.iter().filter(|a| a.at.exercise_ms >= since.exercise_ms).collect(),
        (true, None) => vec![],
        (false, _) => acts.iter().collect(),
    };
    // A limit that the director cut off binds nobody: what is done after it is not late.
    let cut_short = trace.cut_short(finding.since, finding.due);
    let limit = timer.map(|(limit, _)| limit).filter(|_| !cut_short);
    let earns = |act: &Act| credit(content, duty, act, since, limit, order.share(&key));
    let (sure, weak): (Vec<&Act>, Vec<&Act>) = eligible.into_iter().partition(|act| act.evidence >= ENOUGH);
    if let Some(act) = best(&sure, &earns) {
        done(content, &mut finding, act, earns(act));
    }
    if finding.credit.actor == 0
        && let Some(act) = best(&by_anybody_bound(content, duty, &weak), &earns)
    {
        let together = together(surest(&weak).into_values());
        if together < ENOUGH {
            return Some(unsure(content, finding, act, together));
        }
        done(content, &mut finding, act, earns(act));
        finding.evidence = together;
    }
    if finding.credit.actor > 0 {
        return Some(finding);
    }
    if let Some(why) = not_assessed(content, end, trace, &start, &finding) {
        let open = if why == Why::WeakEvidence { finding.max } else { 0 };
        finding.status = Status::NotAssessed(why);
        (finding.max, finding.got, finding.open) = (0, 0, open);
    }
    Some(finding)
}

/// The act that earns most, of several the first.
fn best<'a>(acts: &[&'a Act], earns: &dyn Fn(&Act) -> Credit) -> Option<&'a Act> {
    acts.iter().copied().max_by_key(|act| (earns(act).product(), std::cmp::Reverse(act.number)))
}

/// Acts of those who may do it.
fn by_anybody_bound<'a>(content: &Content, duty: &Duty, acts: &[&'a Act]) -> Vec<&'a Act> {
    let may = |by: &PersonId| content.carries_out(by, &duty.functions) || content.carries_out(by, &duty.tolerated);
    acts.iter().copied().filter(|act| act.by.as_ref().is_some_and(may)).collect()
}

/// The surest act of each person: one who repeats it makes nothing surer, several who do it each for themselves do.
fn surest<'a>(acts: &[&'a Act]) -> BTreeMap<Option<&'a PersonId>, i64> {
    let mut surest = BTreeMap::new();
    for act in acts {
        let known = surest.entry(act.by.as_ref()).or_insert(0);
        *known = act.evidence.max(*known);
    }
    surest
}

/// Notes the act that stands for the duty.
fn done(content: &Content, finding: &mut Finding, act: &Act, credit: Credit) {
    finding.by.clone_from(&act.by);
    finding.at = vec![act.at];
    finding.evidence = act.evidence;
    finding.credit = credit;
    finding.got = credit.of(finding.max);
    finding.status = credit.status();
    if let Some(function) = act.by.as_ref().and_then(|p| content.function_of(p)) {
        finding.functions = vec![function.clone()];
    }
}

/// A line whose act is not sure: it is for a rater to look at.
fn unsure(content: &Content, finding: Finding, act: &Act, evidence: i64) -> Finding {
    let function = act.by.as_ref().and_then(|p| content.function_of(p)).cloned();
    Finding {
        status: Status::NotAssessed(Why::WeakEvidence),
        by: act.by.clone(),
        functions: function.map_or(finding.functions.clone(), |f| vec![f]),
        at: vec![act.at],
        open: finding.max,
        max: 0,
        got: 0,
        credit: Credit::NONE,
        evidence,
        ..finding
    }
}

/// Functions that some trainee carries out. Who renders what others say is not charged with what others could have done.
fn present(content: &Content, functions: &[FunctionId]) -> Vec<FunctionId> {
    let renders = |f: &&FunctionId| content.law.only_renders(f);
    let there = |f: &&FunctionId| {
        content.case.cast.keys().any(|p| trainee(content, p) && content.carries_out(p, std::slice::from_ref(*f)))
    };
    let (rendering, others): (Vec<_>, Vec<_>) = functions.iter().filter(there).partition(renders);
    (if others.is_empty() { rendering } else { others }).into_iter().cloned().collect()
}

/// Why a duty that was not done is not assessed, if it is not.
fn not_assessed(content: &Content, end: &State, trace: &DutyTrace, start: &Start, finding: &Finding) -> Option<Why> {
    match start {
        Start::NotCalledFor => return Some(Why::NotCalledFor),
        Start::Withheld => return Some(Why::Withheld),
        Start::Doubtful => return Some(Why::WeakEvidence),
        Start::At(..) | Start::After(_) | Start::NeverLooked | Start::Undated => {}
    }
    // Where play began at a later scene, what was to be done before it is nobody's now: its clock stood at the start.
    let begin = trace.start.map(|s| s.exercise_ms);
    let late_start = content.case.scenes.first().is_some_and(|(s, _)| !end.played.contains(&s.id));
    if late_start && (finding.since.is_none() || finding.since.map(|s| s.exercise_ms) == begin) {
        return Some(Why::Unplayed);
    }
    if trace.cut_short(finding.since, finding.due) {
        return Some(Why::CutShort);
    }
    let now = end.exercise_ms;
    let elapsed = finding.due.is_some_and(|(due, clock)| match clock {
        Clock::Exercise => due.exercise_ms < now,
        Clock::Story => due.story_ms < end.story_ms,
    });
    if !end.complete && !elapsed {
        return Some(Why::Stopped);
    }
    if let (Some(since), Some((due, Clock::Exercise))) = (finding.since, finding.due) {
        // A scene may begin at the moment at which another ends: what it brings is of the new one.
        let after = |e: &&Moment| match (e.seq, since.seq) {
            (Some(end), Some(since)) => end > since,
            _ => e.exercise_ms >= since.exercise_ms,
        };
        let scene_end = trace.scene_ends.iter().find(after);
        if scene_end.is_some_and(|e| e.exercise_ms < due.exercise_ms) {
            return Some(Why::SceneEnded);
        }
    }
    let charged: Vec<&SeatId> = content
        .case
        .seats
        .iter()
        .filter(|s| s.persons.iter().any(|p| content.carries_out(p, &finding.functions)))
        .map(|s| &s.id)
        .collect();
    let until = finding.due.map_or(now, |(due, _)| due.exercise_ms);
    let handed =
        !charged.is_empty() && charged.iter().all(|s| trace.handed_over.get(*s).is_some_and(|at| *at <= until));
    handed.then_some(Why::HandedOver)
}
