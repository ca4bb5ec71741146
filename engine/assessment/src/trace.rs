//! The trace: the journal folded again, event by event, with what duties and rules need of the state at each of them.

use tavolo_scenario::Content;
use tavolo_session::{Entry, Event, State};

use crate::report::model::Moment;

/// Folds the journal and hands out each event with the state just after it.
pub(crate) fn walk(content: &Content, journal: &[Entry], mut each: impl FnMut(&State, &Event, Moment, u64)) -> State {
    let mut state = State::new(content);
    let mut number = 0;
    for entry in journal {
        state.set_time(entry.exercise_ms, entry.story_ms);
        let at = Moment { seq: Some(entry.seq), exercise_ms: entry.exercise_ms, story_ms: entry.story_ms };
        for event in entry.events() {
            state.apply(content, event);
            each(&state, event, at, number);
            number += 1;
        }
    }
    state
}
