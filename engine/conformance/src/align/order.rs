//! What an alignment says about order: which moves had to come before which, and which step was merely done at another moment.

use std::collections::{BTreeMap, BTreeSet};

use crate::align::{Alignment, Event, Move};
use crate::model::{Fit, Model};

/// The partial order of an alignment's run: what stands side by side in the model has no order, however it was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// For each move the moves whose tokens it takes.
    direct: Vec<Vec<usize>>,
    silent: Vec<bool>,
}

impl Order {
    /// The order of a run.
    #[must_use]
    pub fn of(model: &Model, alignment: &Alignment) -> Self {
        let mut last: BTreeMap<u32, usize> = BTreeMap::new();
        let mut direct = vec![vec![]; alignment.moves.len()];
        let mut silent = vec![false; alignment.moves.len()];
        for (n, step) in alignment.moves.iter().enumerate() {
            let Some(transition) = step.transition().and_then(|t| model.net.transitions.get(t as usize)) else {
                continue;
            };
            silent[n] = transition.label.is_none();
            direct[n] = transition.takes.iter().filter_map(|p| last.remove(p)).collect();
            direct[n].sort_unstable();
            direct[n].dedup();
            last.extend(transition.puts.iter().map(|p| (*p, n)));
        }
        Self { direct, silent }
    }

    /// The visible moves that had to come before a move, as places among the moves, ascending.
    #[must_use]
    pub fn before(&self, at: usize) -> Vec<usize> {
        let mut met = BTreeSet::new();
        let mut open: Vec<usize> = self.direct.get(at).cloned().unwrap_or_default();
        while let Some(n) = open.pop() {
            if met.insert(n) {
                open.extend(&self.direct[n]);
            }
        }
        met.into_iter().filter(|n| !self.silent[*n]).collect()
    }
}

impl Move {
    /// The transition of a move, if the model takes part.
    #[must_use]
    pub fn transition(self) -> Option<u32> {
        match self {
            Self::Done { transition, .. }
            | Self::WrongRole { transition, .. }
            | Self::Missed { transition }
            | Self::Silent { transition } => Some(transition),
            Self::Extra { .. } => None,
        }
    }
}

impl Alignment {
    /// Missed steps and the extra events that did them at another moment, as places among the moves: each missed step with the first
    /// extra event of its label, from a role that is right or put up with, that no other has.
    #[must_use]
    pub fn out_of_order(&self, model: &Model, trace: &[Event]) -> Vec<(usize, usize)> {
        let by_seq: BTreeMap<u64, &Event> = trace.iter().map(|e| (e.seq, e)).collect();
        let mut extra: Vec<(usize, &Event)> = Vec::new();
        for (n, step) in self.moves.iter().enumerate() {
            if let Move::Extra { seq } = step {
                extra.extend(by_seq.get(seq).map(|e| (n, *e)));
            }
        }
        let mut pairs = Vec::new();
        for (n, step) in self.moves.iter().enumerate() {
            let Move::Missed { transition } = *step else { continue };
            let label = model.steps.get(transition as usize).and_then(|s| s.label);
            let same = |(_, e): &(usize, &Event)| Some(e.label) == label && model.fit(transition, e.role) != Fit::Wrong;
            if let Some(found) = extra.iter().position(same) {
                pairs.push((n, extra.remove(found).0));
            }
        }
        pairs
    }
}
