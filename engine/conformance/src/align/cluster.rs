//! Choices that nothing else touches. Where no event to come bears a label of such a choice, it is decided among moves of the model
//! alone, and whenever it is decided, the rest of the run stays the same: so it may be decided at once. This spares the search all
//! orders in which such choices could be decided, and loses no set of deviations.

use std::collections::BTreeMap;

use crate::model::{Label, Model};
use crate::net::Place;

/// The choices of a net in which all transitions take from the same places, and no other transition takes from these.
#[derive(Clone, Debug)]
pub(crate) struct Clusters {
    /// Of each transition its choice, if it stands in one.
    of: Vec<Option<u32>>,
    /// Of each choice the labels in it.
    labels: Vec<Vec<Label>>,
}

impl Clusters {
    pub(crate) fn of(model: &Model) -> Self {
        let transitions = &model.net.transitions;
        let mut takers: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
        for (n, transition) in transitions.iter().enumerate() {
            transition.takes.iter().for_each(|p| takers.entry(*p).or_default().push(n));
        }
        let mut clusters = Self { of: vec![None; transitions.len()], labels: Vec::new() };
        for (n, transition) in transitions.iter().enumerate() {
            let Some(members) = transition.takes.first().map(|p| &takers[p]) else { continue };
            let alone = members.iter().all(|m| transitions[*m].takes == transition.takes)
                && transition.takes.iter().all(|p| takers[p] == *members);
            if alone && members.first() == Some(&n) {
                let cluster = u32::try_from(clusters.labels.len()).ok();
                members.iter().for_each(|m| clusters.of[*m] = cluster);
                clusters.labels.push(members.iter().filter_map(|m| model.steps[*m].label).collect());
            }
        }
        clusters
    }

    /// The choice of a transition, if no event after a position bears a label of it. `last` gives of each label the position after
    /// its last event.
    #[inline]
    pub(crate) fn decidable(&self, transition: u32, position: usize, last: &[usize]) -> Option<u32> {
        let cluster = self.of[transition as usize]?;
        let to_come = |label: &Label| last.get(*label as usize).is_some_and(|last| *last > position);
        (!self.labels[cluster as usize].iter().any(to_come)).then_some(cluster)
    }

    /// Whether a transition stands in a choice.
    #[inline]
    pub(crate) fn holds(&self, cluster: u32, transition: u32) -> bool {
        self.of[transition as usize] == Some(cluster)
    }
}
