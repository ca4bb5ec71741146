//! What a case takes up of one that was played before it.
//!
//! It is raised as flags by the effects with which play begins, wherever it begins. So the journal says it in its first
//! entry: whoever replays it needs no other journal, and the rules of play know of nothing but flags. What else is otherwise
//! then, whose card it is above all, stands in files that were laid into the case before it was read ([`crate::load::taken`]).

use std::collections::BTreeSet;

use super::Content;
use crate::ids::{CaseId, FlagId, OutcomeId};
use crate::model::condition::Effect;

impl Content {
    /// The flags that are raised after another case that left this.
    #[must_use]
    pub fn taken(&self, from: &CaseId, left: &BTreeSet<OutcomeId>) -> BTreeSet<FlagId> {
        let taken = self.case.head.takes.iter().filter(|t| t.from == *from && left.contains(&t.outcome));
        taken.map(|t| t.flag.clone()).collect()
    }

    /// The case as it is played after another that left this, and the flags that are raised for it.
    #[must_use]
    pub fn taking_up(self, from: &CaseId, left: &BTreeSet<OutcomeId>) -> (Self, BTreeSet<FlagId>) {
        let flags = self.taken(from, left);
        let Self { mut case, law, hash, .. } = self;
        for (number, (scene, _)) in case.scenes.iter_mut().enumerate() {
            // The first scene always begins with what is given; a later one that play starts at, with what was before.
            let start = if number == 0 { &mut scene.given } else { &mut scene.before };
            start.extend(flags.iter().map(|flag| Effect::Flag { flag: flag.clone(), on: true }));
        }
        (Self::new(case, law, hash), flags)
    }
}
