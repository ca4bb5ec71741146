//! Events that stay extra whatever comes: of a label whose steps can each happen once more at most there are more events to come
//! than steps. What they cost is known beforehand, and a search that counts it in does not try in turn which of them to explain.

use crate::align::price::Packed;
use crate::align::search::Sought;
use crate::marking::{MarkingId, Markings};
use crate::model::{Label, Model};
use crate::net::{Net, Place, Transition};

/// A label of several events whose steps happen once at most.
#[derive(Clone, Debug)]
struct Bounded {
    /// What an event of it costs that is extra.
    extra: Packed,
    /// Of each of its steps the places from which it can still be reached.
    before: Vec<Vec<Place>>,
    /// How many of its events are to come, by position.
    to_come: Vec<usize>,
}

/// The labels of a trace that have more events than one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Surplus {
    labels: Vec<Bounded>,
}

impl Surplus {
    pub(crate) fn of(model: &Model, events: &[Sought]) -> Self {
        let mut labels: Vec<(Label, Packed)> = events.iter().map(|event| (event.label, event.extra)).collect();
        labels.sort_unstable();
        let several = labels.chunk_by(|a, b| a == b).filter(|events| events.len() > 1).map(|events| events[0]);
        Self { labels: several.filter_map(|(label, extra)| Bounded::of(model, events, label, extra)).collect() }
    }

    /// What events to come cost at least, as no step is left for them.
    #[inline]
    pub(crate) fn least(&self, markings: &Markings, marking: MarkingId, position: usize) -> Packed {
        let cost = |label: &Bounded| {
            let to_come = label.to_come[position];
            let possible = |before: &&Vec<Place>| before.iter().any(|place| markings.marked(marking, *place));
            // Few of the steps need to be looked at where few events are to come.
            let steps = if to_come == 0 { 0 } else { label.before.iter().filter(possible).take(to_come).count() };
            label.extra * (to_come - steps) as Packed
        };
        self.labels.iter().map(cost).sum()
    }
}

impl Bounded {
    fn of(model: &Model, events: &[Sought], label: Label, extra: Packed) -> Option<Self> {
        let steps = (0..model.steps.len()).filter(|t| model.steps[*t].label == Some(label));
        let before = steps.map(|t| before(&model.net, &model.net.transitions[t])).collect::<Option<Vec<_>>>()?;
        let mut to_come = vec![0; events.len() + 1];
        for (position, event) in events.iter().enumerate().rev() {
            to_come[position] = to_come[position + 1] + usize::from(event.label == label);
        }
        Some(Self { extra, before, to_come })
    }
}

/// The places from which a transition can be reached; none if it can be reached from those it puts into, and so happen again.
fn before(net: &Net, transition: &Transition) -> Option<Vec<Place>> {
    let mut seen = vec![false; net.places.len()];
    let mut open = transition.takes.clone();
    while let Some(place) = open.pop() {
        if !std::mem::replace(&mut seen[place as usize], true) {
            let leads = net.transitions.iter().filter(|t| t.puts.contains(&place));
            open.extend(leads.flat_map(|t| t.takes.iter().copied()));
        }
    }
    let again = transition.puts.iter().any(|place| seen[*place as usize]);
    (!again).then(|| (0..).zip(seen).filter(|(_, seen)| *seen).map(|(place, _)| place).collect())
}
