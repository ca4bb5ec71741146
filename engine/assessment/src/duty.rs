//! Duties: what fulfilled them, when their clock started, and what credit that gives.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{Clock, Standing};
use tavolo_scenario::model::condition::Pattern;
use tavolo_scenario::model::pack::{Anchor, Class, Duty, Scope};
use tavolo_session::{Event, Scope as At, State, about, actor, holds, matches};

use crate::cue::{CueSeen, clues_showing, could_be_found};
use crate::due::{DueItem, trainee};
use crate::report::model::{Finding, Moment, Norm, Status, Why};

/// An act that could fulfil a duty.
#[derive(Clone, Debug)]
pub(crate) struct Act {
    pub(crate) at: Moment,
    pub(crate) number: u64,
    pub(crate) by: Option<PersonId>,
    pub(crate) quality: i64,
}

/// What was gathered of the trace for judging duties.
#[derive(Debug, Default)]
pub(crate) struct DutyTrace {
    /// Acts by duty and subject.
    acts: BTreeMap<(DutyId, Option<PersonId>), Vec<Act>>,
    /// Starts of clocks that begin with something that happened.
    starts: BTreeMap<(DutyId, Option<PersonId>), Act>,
    /// Cues in order.
    pub(crate) cues: Vec<CueSeen>,
    /// Ends of scenes.
    pub(crate) scene_ends: Vec<Moment>,
    /// Cuts that the director made: when, and the story instant at which play went on.
    cuts: Vec<(Moment, i64)>,
    /// First moment of play.
    pub(crate) start: Option<Moment>,
    /// Flags that were ever up.
    pub(crate) raised: BTreeSet<FlagId>,
    /// Seats that were handed to a bot or the director, from when on.
    pub(crate) handed_over: BTreeMap<SeatId, i64>,
}

impl DutyTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, state: &State, event: &Event, at: Moment, number: u64) {
        self.cues.extend(CueSeen::of(event, at));
        match event {
            Event::SceneBegan { story_ms, .. } => {
                self.start.get_or_insert(at);
                self.cuts.iter_mut().filter(|(_, goes_on)| *goes_on == i64::MAX).for_each(|cut| cut.1 = *story_ms);
            }
            Event::SceneEnded { by_director, .. } => {
                self.scene_ends.push(at);
                if *by_director {
                    self.cuts.push((at, i64::MAX));
                }
            }
            Event::Flagged { flag, on: true } => {
                self.raised.insert(flag.clone());
            }
            Event::Held { seat, holder } => {
                use tavolo_session::Holder::{Director, Nobody, Player, Responder};
                if matches!(holder, Player | Director | Nobody | Responder) {
                    self.handed_over.entry(seat.clone()).or_insert(at.exercise_ms);
                }
            }
            // What an office answers by itself is nobody's.
            Event::Started { holders, .. } => {
                let offices = holders.iter().filter(|(_, holder)| **holder == tavolo_session::Holder::Responder);
                self.handed_over.extend(offices.map(|(seat, _)| (seat.clone(), at.exercise_ms)));
            }
            _ => {}
        }
        for (id, duty) in &content.law.duties {
            let act = || Act { at, number, by: actor(event).cloned(), quality: quality(state, event) };
            if let Anchor::Happened(pattern) = &duty.after {
                for subject in concerned(content, state, pattern, event, duty.scope) {
                    self.starts.entry((id.clone(), subject)).or_insert_with(act);
                }
            }
            // Only trainees are judged: what the events list or the cast brings about earns nobody anything.
            if actor(event).is_none_or(|p| !trainee(content, p)) {
                continue;
            }
            for subject in concerned(content, state, &duty.act, event, duty.scope) {
                let scope = At::of(state, event, subject.as_ref());
                // What is done for somebody who is gone helps nobody, unless the duty is one for those who are.
                let gone = subject.as_ref().is_some_and(|s| state.gone(content, s, actor(event)));
                if gone && !duty.also_when_gone {
                    continue;
                }
                if duty.provided.as_ref().is_none_or(|c| holds(content, state, c, &scope)) {
                    self.acts.entry((id.clone(), subject.clone())).or_default().push(act());
                }
            }
        }
    }
}

impl DutyTrace {
    /// Whether the director's own cut jumped over a limit of the story that was open. Nobody answers for it then; a limit
    /// that begins within a cut counts from its end anyway.
    fn cut_short(&self, since: Option<Moment>, due: Option<(Moment, Clock)>) -> bool {
        let (Some(since), Some((due, Clock::Story))) = (since, due) else { return false };
        self.cuts.iter().any(|(cut, goes_on)| {
            since.exercise_ms <= cut.exercise_ms && cut.story_ms <= due.story_ms && due.story_ms < *goes_on
        })
    }
}

/// For whom an event is what a pattern means.
pub(crate) fn concerned(
    content: &Content,
    state: &State,
    pattern: &Pattern,
    event: &Event,
    scope: Scope,
) -> Vec<Option<PersonId>> {
    if !matches(content, state, pattern, event, None) {
        return vec![];
    }
    match scope {
        Scope::Session => vec![None],
        Scope::Subject => {
            let mut persons: Vec<&PersonId> = about(content, state, event);
            persons.sort();
            persons.dedup();
            // A list of patterns may hold one that fits the event but not the person.
            persons
                .into_iter()
                .filter(|p| matches(content, state, pattern, event, Some(p)))
                .cloned()
                .map(Some)
                .collect()
        }
    }
}

/// Quality of an act, thousandths: the share of a form's checks that hold; 1000 where the act is its own proof.
fn quality(state: &State, event: &Event) -> i64 {
    match event {
        Event::Filled { quality, .. } => i64::from(*quality),
        Event::Sent { documents, .. } => {
            documents.iter().filter_map(|d| state.documents.get(d)).map(|d| i64::from(d.quality)).min().unwrap_or(1_000)
        }
        _ => 1_000,
    }
}

/// When a duty's clock started.
enum Start {
    /// At this moment, with this clue if one; these functions had it.
    At(Moment, Option<ClueId>, Vec<FunctionId>),
    /// Another duty was never done.
    After(DutyId),
    /// Nobody went to look for what could have been found.
    NeverLooked,
    /// What calls for it never came.
    NotCalledFor,
    /// The clue was withheld.
    Withheld,
}

/// Judges a due duty.
pub(crate) fn judge(
    content: &Content,
    end: &State,
    trace: &DutyTrace,
    item: &DueItem,
    done: &BTreeMap<(DutyId, Option<PersonId>), Moment>,
) -> Option<Finding> {
    let duty = content.law.duties.get(&item.duty)?;
    let key = (item.duty.clone(), item.subject.clone());
    let acts = trace.acts.get(&key).map_or(&[][..], |a| &a[..]);
    let start = start(content, end, trace, duty, item, done);
    let timer =
        duty.within.as_ref().and_then(|t| Some((content.law.timer(t)?, content.law.timers.get(t)?.source.status)));
    let mut finding = Finding {
        of: Norm::Duty(item.duty.clone()),
        subject: item.subject.clone(),
        class: duty.class,
        objective: duty.objective.clone(),
        status: Status::Missed,
        functions: present(content, &duty.functions),
        by: None,
        since: None,
        cue: None,
        due: None,
        due_standing: timer.map(|(_, standing)| standing),
        at: vec![],
        max: item.weight,
        got: 0,
        penalty: 0,
        credit: (0, 0, 0),
        after_missing: None,
        source: duty.source.clone(),
    };
    let follows = matches!(duty.after, Anchor::Done(_) | Anchor::Happened(_));
    let since = match &start {
        Start::At(at, cue, functions) => {
            (finding.since, finding.cue) = (Some(*at), cue.clone());
            if !functions.is_empty() {
                finding.functions.clone_from(functions);
            }
            finding.due = timer.map(|((ms, clock), _)| (later(at, ms, clock), clock));
            Some(*at)
        }
        Start::After(before) => {
            finding.after_missing = Some(before.clone());
            None
        }
        Start::NeverLooked => trace.scene_ends.last().copied(),
        Start::NotCalledFor | Start::Withheld => None,
    };
    let eligible: Vec<&Act> = match (follows, since) {
        (true, Some(since)) => acts.iter().filter(|a| a.at.exercise_ms >= since.exercise_ms).collect(),
        (true, None) => vec![],
        (false, _) => acts.iter().collect(),
    };
    // A limit that the director cut off binds nobody: what is done after it is not late.
    let cut_short = trace.cut_short(finding.since, finding.due);
    let limit = timer.map(|(limit, _)| limit).filter(|_| !cut_short);
    let best = eligible
        .into_iter()
        .map(|act| (credit(content, duty, act, since, limit), act))
        .max_by_key(|((q, h, a), act)| (q * h * a, std::cmp::Reverse(act.number)));
    if let Some(((q, h, a), act)) = best {
        finding.by.clone_from(&act.by);
        finding.at = vec![act.at];
        finding.credit = (q, h, a);
        finding.got = item.weight * q / 1_000 * h / 1_000 * a / 1_000;
        finding.status = match (a, h) {
            (0, _) => Status::WrongRole,
            (_, 1_000) => Status::Done,
            _ => Status::Late,
        };
        if let Some(function) = act.by.as_ref().and_then(|p| content.function_of(p)) {
            finding.functions = vec![function.clone()];
        }
        if a > 0 {
            return Some(finding);
        }
    }
    if let Some(why) = not_assessed(content, end, trace, &start, &finding) {
        finding.status = Status::NotAssessed(why);
        (finding.max, finding.got) = (0, 0);
    }
    Some(finding)
}

/// Functions that some trainee carries out.
fn present(content: &Content, functions: &[FunctionId]) -> Vec<FunctionId> {
    let there = |f: &&FunctionId| {
        content.case.cast.keys().any(|p| trainee(content, p) && content.carries_out(p, std::slice::from_ref(*f)))
    };
    functions.iter().filter(there).cloned().collect()
}

/// Whether any of these functions has somebody who could go and look.
fn on_stage(content: &Content, functions: &[FunctionId]) -> bool {
    content.case.cast.keys().any(|id| trainee(content, id) && content.carries_out(id, functions))
}

fn start(
    content: &Content,
    end: &State,
    trace: &DutyTrace,
    duty: &Duty,
    item: &DueItem,
    done: &BTreeMap<(DutyId, Option<PersonId>), Moment>,
) -> Start {
    let begin = trace.start.unwrap_or(Moment { seq: None, exercise_ms: 0, story_ms: content.case.start_ms });
    match &duty.after {
        Anchor::Start => Start::At(begin, None, vec![]),
        Anchor::FirstCue(cue) => {
            let indicators = content.law.indicators_of(cue);
            let clues: BTreeSet<&ClueId> = clues_showing(content, item.subject.as_ref(), &indicators).collect();
            let mut seen = trace.cues.iter().filter(|c| {
                clues.contains(&c.clue)
                    && trainee(content, &c.person)
                    && content.carries_out(&c.person, &duty.functions)
            });
            match seen.next() {
                Some(first) => {
                    let had: BTreeSet<FunctionId> = std::iter::once(first)
                        .chain(seen)
                        .filter_map(|c| content.function_of(&c.person).cloned())
                        .collect();
                    Start::At(first.at, Some(first.clue.clone()), had.into_iter().collect())
                }
                None if on_stage(content, &duty.functions)
                    && clues.iter().any(|c| could_be_found(content, end, &trace.raised, c)) =>
                {
                    Start::NeverLooked
                }
                None => Start::Withheld,
            }
        }
        Anchor::Done(before) => {
            let key = (before.clone(), item.subject.clone());
            let once = (before.clone(), None);
            match done.get(&key).or_else(|| done.get(&once)) {
                Some(at) => Start::At(*at, None, vec![]),
                None => Start::After(before.clone()),
            }
        }
        Anchor::Happened(_) => match trace.starts.get(&(item.duty.clone(), item.subject.clone())) {
            Some(act) => Start::At(act.at, None, vec![]),
            None if item.optional => Start::NotCalledFor,
            None => Start::NeverLooked,
        },
    }
}

/// Credit by quality, timeliness and actor, thousandths each.
fn credit(
    content: &Content,
    duty: &Duty,
    act: &Act,
    since: Option<Moment>,
    timer: Option<(i64, Clock)>,
) -> (i64, i64, i64) {
    let by = act.by.as_ref();
    let carries = |functions: &[FunctionId]| by.is_some_and(|p| content.carries_out(p, functions));
    let actor = if carries(&duty.functions) {
        1_000
    } else if carries(&duty.tolerated) {
        500
    } else {
        0
    };
    let timely = match (since, timer) {
        (Some(since), Some((limit, clock))) => timeliness(delay(&since, &act.at, clock), limit, duty.class),
        _ => 1_000,
    };
    (act.quality, timely, actor)
}

/// Full until the limit, then falling to nothing at three times the limit; good practice keeps half.
fn timeliness(delay_ms: i64, limit_ms: i64, class: Class) -> i64 {
    let floor = if class == Class::G { 500 } else { 0 };
    if delay_ms <= limit_ms {
        return 1_000;
    }
    let grace = limit_ms.saturating_mul(2);
    if limit_ms <= 0 || delay_ms >= limit_ms.saturating_add(grace) {
        return floor;
    }
    1_000 - (1_000 - floor) * (delay_ms - limit_ms) / grace
}

fn delay(since: &Moment, at: &Moment, clock: Clock) -> i64 {
    match clock {
        Clock::Exercise => at.exercise_ms - since.exercise_ms,
        Clock::Story => at.story_ms - since.story_ms,
    }
}

fn later(since: &Moment, ms: i64, clock: Clock) -> Moment {
    let (exercise, story) = match clock {
        Clock::Exercise => (ms, 0),
        Clock::Story => (0, ms),
    };
    Moment { seq: None, exercise_ms: since.exercise_ms + exercise, story_ms: since.story_ms + story }
}

/// Why a duty that was not done is not assessed, if it is not.
fn not_assessed(content: &Content, end: &State, trace: &DutyTrace, start: &Start, finding: &Finding) -> Option<Why> {
    match start {
        Start::NotCalledFor => return Some(Why::NotCalledFor),
        Start::Withheld => return Some(Why::Withheld),
        Start::At(..) | Start::After(_) | Start::NeverLooked => {}
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

/// Whether a limit is law and not chosen for play.
pub(crate) fn binding(standing: Option<Standing>) -> bool {
    standing.is_some_and(|s| s != Standing::ExerciseDefault)
}
