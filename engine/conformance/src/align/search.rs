//! The search: A* over pairs of a marking and a place in the trace, in a normal form. Between two events that both sides
//! share, all moves of the model come before all moves of the log; this loses no optimum and spares most of the interleavings.
//! What is to come is underrated by the [`Surplus`]; where nothing is surplus this is Dijkstra's search.

use std::collections::BTreeMap;

use crate::align::cluster::Clusters;
use crate::align::price::{Packed, Prices, SILENT, deviation};
use crate::align::surplus::Surplus;
use crate::marking::{MarkingId, Markings, Step};
use crate::model::{Fit, Label, Model, Role};
use crate::table::{Table, mix};

/// An event as the search looks at it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sought {
    pub(crate) label: Label,
    pub(crate) role: Option<Role>,
    /// What it costs to leave it unexplained.
    pub(crate) extra: Packed,
}

/// A number in [`Space`].
pub(crate) type NodeId = u32;

/// Where a search can be: a marking, how many events are behind, and whether a move of the log was the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) marking: MarkingId,
    /// Twice the number of events behind, and one more after a move of the log.
    at: u32,
    /// The least cost known so far.
    pub(crate) cost: Packed,
    /// What is to come costs so much at least.
    ahead: Packed,
    /// From where, and by which move.
    pub(crate) from: NodeId,
    pub(crate) by: Move,
    pub(crate) settled: bool,
}

impl Node {
    pub(crate) fn position(&self) -> usize {
        (self.at >> 1) as usize
    }
}

/// A move: a transition with an event, a transition alone, or an event alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Move {
    Both(u32),
    Model(u32),
    Log,
}

/// An edge out of a node.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    pub(crate) by: Move,
    pub(crate) marking: MarkingId,
    at: u32,
    pub(crate) cost: Packed,
}

/// What a search needs to know, but for its memory.
#[derive(Clone, Copy)]
pub(crate) struct Sight<'a> {
    pub(crate) model: &'a Model,
    pub(crate) prices: &'a Prices,
    pub(crate) events: &'a [Sought],
    pub(crate) clusters: &'a Clusters,
    pub(crate) surplus: &'a Surplus,
    /// Of each label the position after its last event.
    pub(crate) last: &'a [usize],
}

impl Sight<'_> {
    /// All edges out of a node.
    pub(crate) fn edges(&self, markings: &mut Markings, node: Node, each: &mut Vec<Edge>) {
        each.clear();
        let event = self.events.get(node.position());
        let after_log = node.at & 1 == 1;
        let steps = markings.steps(node.marking);
        if !after_log {
            let position = node.position();
            let mut clusters =
                steps.clone().filter_map(|n| self.clusters.decidable(markings.step(n).transition, position, self.last));
            if let Some(cluster) = clusters.next() {
                let decided = steps.map(|n| markings.step(n)).filter(|s| self.clusters.holds(cluster, s.transition));
                each.extend(decided.map(|step| self.alone(node, step)));
                return;
            }
        }
        for index in steps {
            let step = markings.step(index);
            let transition = &self.model.steps[step.transition as usize];
            if let (Some(event), Some(label)) = (event, transition.label)
                && event.label == label
            {
                let cost = match self.model.fit(step.transition, event.role) {
                    Fit::Right => Some(0),
                    Fit::Tolerated => Some(deviation(self.prices.tolerated[step.transition as usize])),
                    Fit::Wrong => None,
                };
                let at = (node.at | 1) + 1;
                each.extend(cost.map(|cost| Edge { by: Move::Both(step.transition), marking: step.to, at, cost }));
            }
            if !after_log {
                each.push(self.alone(node, step));
            }
        }
        if let Some(event) = event {
            each.push(Edge { by: Move::Log, marking: node.marking, at: (node.at | 1) + 2, cost: event.extra });
        }
    }

    /// A move of the model without an event.
    fn alone(&self, node: Node, step: Step) -> Edge {
        let missed = |_| deviation(self.prices.missed[step.transition as usize]);
        let cost = self.model.steps[step.transition as usize].label.map_or(SILENT, missed);
        Edge { by: Move::Model(step.transition), marking: step.to, at: node.at, cost }
    }
}

/// The memory of a search, kept from one to the next for its room.
#[derive(Clone, Debug, Default)]
pub(crate) struct Space {
    pub(crate) nodes: Vec<Node>,
    table: Table,
    /// Nodes to look at, by what a way through them costs at least. Costs are few, so that a tree of buckets is quicker than a heap of nodes.
    open: BTreeMap<Packed, Vec<NodeId>>,
    spare: Vec<Vec<NodeId>>,
    edges: Vec<Edge>,
}

/// How a search ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// The least cost, and a node at which it is reached.
    Optimum(Packed, NodeId),
    /// There were too many nodes; the least cost is not below this.
    AtLeast(Packed),
}

impl Space {
    /// Searches from the beginning. With `all`, nodes on every optimum are settled; else the first optimum ends the search.
    pub(crate) fn search(&mut self, sight: Sight<'_>, markings: &mut Markings, most: usize, all: bool) -> Found {
        self.clear();
        let start = markings.number(&sight.model.net.initial);
        let end = markings.number(&sight.model.net.end);
        self.reach(sight, markings, Edge { by: Move::Log, marking: start, at: 0, cost: 0 }, 0, 0);
        let mut edges = std::mem::take(&mut self.edges);
        let mut found = None;
        while let Some((least, id)) = self.cheapest() {
            if found.is_some_and(|(cost, _)| least > cost) {
                break;
            }
            let node = self.nodes[id as usize];
            if node.settled || node.cost + node.ahead < least {
                continue;
            }
            self.nodes[id as usize].settled = true;
            if node.marking == end && node.position() == sight.events.len() {
                found = found.or(Some((least, id)));
                if all {
                    continue;
                }
                break;
            }
            if self.nodes.len() > most {
                self.edges = edges;
                // An optimum may be known by now, but not every one.
                return Found::AtLeast(least);
            }
            sight.edges(markings, node, &mut edges);
            for edge in &edges {
                self.reach(sight, markings, *edge, node.cost, id);
            }
        }
        self.edges = edges;
        found.map_or(Found::AtLeast(Packed::MAX), |(cost, id)| Found::Optimum(cost, id))
    }

    /// The node that an edge leads to, if it was met.
    pub(crate) fn find(&self, edge: &Edge) -> Option<NodeId> {
        let same = |id: NodeId| {
            let node = &self.nodes[id as usize];
            node.marking == edge.marking && node.at == edge.at
        };
        self.table.find(key(edge.marking, edge.at), same)
    }

    fn reach(&mut self, sight: Sight<'_>, markings: &Markings, edge: Edge, cost: Packed, from: NodeId) {
        let cost = cost + edge.cost;
        let id = match self.find(&edge) {
            Some(id) if self.nodes[id as usize].cost <= cost => return,
            Some(id) => {
                let node = &mut self.nodes[id as usize];
                // What lies ahead may have been underrated more on another way: then a node is looked at once more.
                (node.cost, node.from, node.by, node.settled) = (cost, from, edge.by, false);
                id
            }
            None => {
                let id = NodeId::try_from(self.nodes.len()).unwrap_or(NodeId::MAX);
                let ahead = sight.surplus.least(markings, edge.marking, (edge.at >> 1) as usize);
                let Edge { by, marking, at, .. } = edge;
                self.nodes.push(Node { marking, at, cost, ahead, from, by, settled: false });
                let nodes = &self.nodes;
                self.table.insert(key(edge.marking, edge.at), id, |id| {
                    let node = &nodes[id as usize];
                    key(node.marking, node.at)
                });
                id
            }
        };
        let (spare, least) = (&mut self.spare, cost + self.nodes[id as usize].ahead);
        self.open.entry(least).or_insert_with(|| spare.pop().unwrap_or_default()).push(id);
    }

    fn cheapest(&mut self) -> Option<(Packed, NodeId)> {
        loop {
            let mut first = self.open.first_entry()?;
            if let Some(id) = first.get_mut().pop() {
                return Some((*first.key(), id));
            }
            let (_, bucket) = first.remove_entry();
            self.spare.push(bucket);
        }
    }

    fn clear(&mut self) {
        self.nodes.clear();
        self.table.clear();
        while let Some((_, mut bucket)) = self.open.pop_first() {
            bucket.clear();
            self.spare.push(bucket);
        }
    }
}

fn key(marking: MarkingId, at: u32) -> u64 {
    mix(u64::from(marking) << 32 | u64::from(at))
}
