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
    /// The utterance of which it comes, if of one: it is as sure as that.
    pub(crate) said: Option<u32>,
    /// How surely it happened, thousandths.
    pub(crate) evidence: i64,
}

/// The journal as it is folded again.
#[derive(Clone, Debug)]
pub(crate) struct Walk {
    pub(crate) state: State,
    number: u64,
}

impl Walk {
    pub(crate) fn new(content: &Content) -> Self {
        Self { state: State::new(content), number: 0 }
    }

    /// Folds an entry and hands out each event with the state just after it.
    pub(crate) fn entry(
        &mut self,
        content: &Content,
        entry: &Entry,
        known: &Evidence,
        mut each: impl FnMut(&State, &Event, Stamp),
    ) {
        self.state.set_time(entry.exercise_ms, entry.story_ms);
        let at = Moment { seq: Some(entry.seq), exercise_ms: entry.exercise_ms, story_ms: entry.story_ms };
        let mut said = None;
        for event in entry.events() {
            self.state.apply(content, event);
            said = utterance(event).or(said);
            let evidence = said.map_or(CERTAIN, |said| known.weight(said));
            each(&self.state, event, Stamp { at, number: self.number, said, evidence });
            self.number += 1;
        }
    }
}

/// Folds a whole journal and hands out each event with the state just after it.
pub(crate) fn walk(content: &Content, journal: &[Entry], mut each: impl FnMut(&State, &Event, Stamp)) -> State {
    let known = Evidence::of(journal);
    let mut walk = Walk::new(content);
    journal.iter().for_each(|entry| walk.entry(content, entry, &known, &mut each));
    walk.state
}
