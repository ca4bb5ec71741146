//! The trace: the journal folded again, event by event, with what duties and rules need of the state at each of them.

use tavolo_scenario::Content;
use tavolo_session::{Entry, Event, State};

use crate::evidence::{CERTAIN, Evidence, utterance};
use crate::report::model::Moment;

/// Where an event stands in the trace.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stamp {
    /// When.
    pub(crate) at: Moment,
    /// Its number among all events.
    pub(crate) number: u64,
    /// How surely it happened, thousandths: what comes of an utterance is as sure as the utterance.
    pub(crate) evidence: i64,
}

/// Folds the journal and hands out each event with the state just after it.
pub(crate) fn walk(content: &Content, journal: &[Entry], mut each: impl FnMut(&State, &Event, Stamp)) -> State {
    let known = Evidence::of(journal);
    let mut state = State::new(content);
    let mut number = 0;
    for entry in journal {
        state.set_time(entry.exercise_ms, entry.story_ms);
        let at = Moment { seq: Some(entry.seq), exercise_ms: entry.exercise_ms, story_ms: entry.story_ms };
        let mut evidence = CERTAIN;
        for event in entry.events() {
            state.apply(content, event);
            if let Some(said) = utterance(event) {
                evidence = known.weight(said);
            }
            each(&state, event, Stamp { at, number, evidence });
            number += 1;
        }
    }
    state
}
