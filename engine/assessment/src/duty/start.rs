//! When a duty's clock started, or why it did not.

use std::collections::BTreeSet;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{ClueId, DutyId, FunctionId};
use tavolo_scenario::model::pack::{Anchor, Duty};
use tavolo_session::State;

use super::DutyTrace;
use super::judge::Before;
use crate::cue::{clues_showing, could_be_found};
use crate::due::{DueItem, trainee};
use crate::evidence::ENOUGH;
use crate::report::model::Moment;

/// When a duty's clock started.
pub(super) enum Start {
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
    /// Whether it started is not sure.
    Doubtful,
    /// It started, and nobody knows when: what is done counts, and nothing is late.
    Undated,
}

/// When the clock of a due duty started.
pub(super) fn start(
    content: &Content,
    end: &State,
    trace: &DutyTrace,
    duty: &Duty,
    item: &DueItem,
    before: &Before,
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
        Anchor::Done(first) => {
            let key = (first.clone(), item.subject.clone());
            let once = (first.clone(), None);
            match before.done.get(&key).or_else(|| before.done.get(&once)) {
                Some(at) => Start::At(*at, None, vec![]),
                None if before.undated.contains(&key) || before.undated.contains(&once) => Start::Undated,
                None if before.doubtful.contains(&key) || before.doubtful.contains(&once) => Start::Doubtful,
                None => Start::After(first.clone()),
            }
        }
        Anchor::Happened(_) => match trace.starts.get(&(item.duty.clone(), item.subject.clone())) {
            Some(act) if act.evidence < ENOUGH => Start::Doubtful,
            Some(act) => Start::At(act.at, None, vec![]),
            None if item.optional => Start::NotCalledFor,
            None => Start::NeverLooked,
        },
    }
}

/// Whether any of these functions has somebody who could go and look.
fn on_stage(content: &Content, functions: &[FunctionId]) -> bool {
    content.case.cast.keys().any(|id| trainee(content, id) && content.carries_out(id, functions))
}
