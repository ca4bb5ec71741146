//! What a session leaves to cases that are played after it.

use std::collections::BTreeSet;

use tavolo_scenario::Content;
use tavolo_scenario::ids::OutcomeId;

use crate::condition::{Scope, holds};
use crate::state::{Phase, State};

/// What was left, by the names that the case gives. A session that goes on, or was broken off, leaves nothing: what would
/// have become of people is not known.
#[must_use]
pub fn left(content: &Content, state: &State) -> BTreeSet<OutcomeId> {
    let leaves = content.case.head.leaves.iter().filter(|_| state.phase == Phase::Ended && state.complete);
    leaves.filter(|l| holds(content, state, &l.when, &Scope::default())).map(|l| l.id.clone()).collect()
}
