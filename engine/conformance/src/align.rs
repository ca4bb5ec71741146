//! Alignments: how a trace and a model can be read together at the least cost.

mod cluster;
mod count;
mod optima;
mod order;
mod price;
mod search;
mod surplus;

use std::collections::BTreeMap;

use crate::marking::Markings;
use crate::model::{Fit, Label, Model, Role};

use cluster::Clusters;
use optima::{Optima, missed};
use price::{Packed, deviation};
use search::{Found, Sight, Sought, Space};
use surplus::Surplus;

pub use order::Order;
pub use price::{Cost, Prices};

/// What happened, as far as an alignment looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// What it is called, by [`Model::event_label`].
    pub label: Label,
    /// Whose it was, by [`Model::event_role`]. Who is not known is held to be right.
    pub role: Option<Role>,
    /// By what the caller knows it.
    pub seq: u64,
}

/// A move of an alignment. Transitions are numbers of the model's net; `seq` is that of the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// A step that was done.
    Done {
        /// The step.
        transition: u32,
        /// The event.
        seq: u64,
    },
    /// A step that was done from a role which is only put up with.
    WrongRole {
        /// The step.
        transition: u32,
        /// The event.
        seq: u64,
    },
    /// A step that was expected and that no event explains.
    Missed {
        /// The step.
        transition: u32,
    },
    /// An event that no step explains.
    Extra {
        /// The event.
        seq: u64,
    },
    /// A silent transition.
    Silent {
        /// The transition.
        transition: u32,
    },
}

/// In how many of the optimal alignments a deviation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(u32);

impl Share {
    /// In millionths: one million just when it stands in every one.
    #[must_use]
    pub fn millionths(self) -> u32 {
        self.0
    }

    /// Whether it stands in every optimal alignment; else it is one reading among others.
    #[must_use]
    pub fn certain(self) -> bool {
        self.0 == 1_000_000
    }
}

/// A deviation of the canonical optimum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deviation {
    /// Its place among the moves.
    pub at: usize,
    /// The share of optima in which it stands. Of a step that is missed several times, the nth stands where it is missed n times.
    pub share: Share,
}

/// The canonical one of all alignments at the least cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alignment {
    /// What it costs.
    pub cost: Cost,
    /// Its moves. Those of events stand in the order of the trace, those of transitions are a run of the model.
    pub moves: Vec<Move>,
    /// Its deviations, in the order of the moves.
    pub deviations: Vec<Deviation>,
}

/// The search was given up: there are more states than it may look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("more states than may be looked at; the cost is at least {least:?}")]
pub struct GaveUp {
    /// No alignment costs less.
    pub least: Cost,
}

/// A trace as the search looks at it.
struct Read {
    /// Events that a step may explain.
    sought: Vec<Sought>,
    /// Their places in the trace.
    places: Vec<usize>,
    /// What all the others cost.
    beside: Packed,
    /// Of each label the position after its last event.
    last: Vec<usize>,
    surplus: Surplus,
}

impl Read {
    fn sight<'a>(&'a self, model: &'a Model, prices: &'a Prices, clusters: &'a Clusters) -> Sight<'a> {
        Sight { model, prices, events: &self.sought, clusters, surplus: &self.surplus, last: &self.last }
    }
}

/// Most states that are looked at for a trace, if nothing else is said.
pub const MOST_STATES: usize = 2_000_000;

/// Aligns traces to a model. What is worked out about markings is kept from trace to trace.
#[derive(Clone, Debug)]
pub struct Aligner<'a> {
    model: &'a Model,
    prices: &'a Prices,
    most: usize,
    clusters: Clusters,
    markings: Markings,
    space: Space,
}

impl<'a> Aligner<'a> {
    /// An aligner that looks at [`MOST_STATES`] states at most.
    #[must_use]
    pub fn new(model: &'a Model, prices: &'a Prices) -> Self {
        let (clusters, markings) = (Clusters::of(model), Markings::of(&model.net));
        Self { model, prices, most: MOST_STATES, clusters, markings, space: Space::default() }
    }

    /// The same with another limit.
    #[must_use]
    pub fn with_most_states(self, most: usize) -> Self {
        Self { most, ..self }
    }

    /// The least cost of a trace.
    ///
    /// # Errors
    /// There are too many states; then the cost has at least a lower bound.
    pub fn cost(&mut self, trace: &[Event]) -> Result<Cost, GaveUp> {
        let read = self.read(trace);
        let (beside, sight) = (read.beside, read.sight(self.model, self.prices, &self.clusters));
        match self.space.search(sight, &mut self.markings, self.most, false) {
            Found::Optimum(cost, _) => Ok(Cost::unpacked(cost + beside)),
            Found::AtLeast(cost) => Err(GaveUp { least: Cost::unpacked(cost.saturating_add(beside)) }),
        }
    }

    /// The canonical alignment of a trace, with the share of optima in which each of its deviations stands.
    ///
    /// # Errors
    /// There are too many states; then the cost has at least a lower bound.
    pub fn align(&mut self, trace: &[Event]) -> Result<Alignment, GaveUp> {
        let read = self.read(trace);
        let (beside, sight) = (read.beside, read.sight(self.model, self.prices, &self.clusters));
        let cost = match self.space.search(sight, &mut self.markings, self.most, true) {
            Found::Optimum(cost, _) => cost,
            Found::AtLeast(cost) => return Err(GaveUp { least: Cost::unpacked(cost.saturating_add(beside)) }),
        };
        let optima = Optima::of(&self.space, sight, &mut self.markings, cost);
        let told = self.told(trace, &read.places, &optima);
        Ok(Alignment { cost: Cost::unpacked(cost + beside), ..told })
    }

    /// A trace as the search looks at it.
    fn read(&self, trace: &[Event]) -> Read {
        let mut possible: BTreeMap<(Label, Option<Role>), bool> = BTreeMap::new();
        let (mut sought, mut places, mut beside) = (Vec::new(), Vec::new(), 0);
        for (place, event) in trace.iter().enumerate() {
            let extra = deviation(self.prices.extra(event.label));
            let fits = |t: u32| {
                self.model.steps[t as usize].label == Some(event.label) && self.model.fit(t, event.role) != Fit::Wrong
            };
            let explained = *possible
                .entry((event.label, event.role))
                .or_insert_with(|| (0..).take(self.model.steps.len()).any(fits));
            if explained {
                sought.push(Sought { label: event.label, role: event.role, extra });
                places.push(place);
            } else {
                beside += extra;
            }
        }
        let mut last = vec![0; self.model.labels.len()];
        (1..).zip(&sought).for_each(|(after, event)| last[event.label as usize] = after);
        Read { surplus: Surplus::of(self.model, &sought), sought, places, beside, last }
    }

    /// The canonical optimum in the caller's words, with the events that no step could explain at their places.
    fn told(&self, trace: &[Event], places: &[usize], optima: &Optima) -> Alignment {
        let path = optima.canonical();
        let silent = |t: u32| self.model.steps[t as usize].label.is_none();
        let shares: BTreeMap<u32, Vec<u32>> =
            missed(&path, silent).into_iter().map(|(t, n)| (t, optima.shares_of_missed(t, n))).collect();
        let of_events = optima.shares_of_events();
        let mut again: BTreeMap<u32, usize> = BTreeMap::new();
        let (mut moves, mut deviations) = (Vec::new(), Vec::new());
        let (mut behind, mut sought) = (0, 0);
        let deviates = |moves: &[Move], share| Deviation { at: moves.len(), share: Share(share) };
        for step in path {
            if let search::Move::Model(transition) = step {
                if silent(transition) {
                    moves.push(Move::Silent { transition });
                } else {
                    let nth = again.entry(transition).or_default();
                    deviations.push(deviates(
                        &moves,
                        shares.get(&transition).and_then(|s| s.get(*nth)).copied().unwrap_or_default(),
                    ));
                    *nth += 1;
                    moves.push(Move::Missed { transition });
                }
                continue;
            }
            let place = places[sought];
            for event in &trace[behind..place] {
                deviations.push(deviates(&moves, 1_000_000));
                moves.push(Move::Extra { seq: event.seq });
            }
            let (event, (extra, tolerated)) = (&trace[place], of_events[sought]);
            let seq = event.seq;
            match step {
                search::Move::Both(transition) if self.model.fit(transition, event.role) == Fit::Tolerated => {
                    deviations.push(deviates(&moves, tolerated));
                    moves.push(Move::WrongRole { transition, seq });
                }
                search::Move::Both(transition) => moves.push(Move::Done { transition, seq }),
                search::Move::Model(_) | search::Move::Log => {
                    deviations.push(deviates(&moves, extra));
                    moves.push(Move::Extra { seq });
                }
            }
            (behind, sought) = (place + 1, sought + 1);
        }
        for event in &trace[behind..] {
            deviations.push(deviates(&moves, 1_000_000));
            moves.push(Move::Extra { seq: event.seq });
        }
        Alignment { cost: Cost::default(), moves, deviations }
    }
}
