//! All optima of a search at once: the canonical one, and in which share of them a deviation stands.

use std::collections::BTreeMap;

use crate::align::count::Count;
use crate::align::search::{Move, NodeId, Sight, Space};
use crate::marking::Markings;

/// An arc between two nodes that all optima through them share.
#[derive(Clone, Copy, Debug)]
struct Arc {
    by: Move,
    to: usize,
    /// Whether it is an event that a role did which is only put up with.
    tolerated: bool,
}

/// The nodes on optima, each after those before it, and the arcs between them.
pub(crate) struct Optima {
    positions: Vec<usize>,
    arcs: Vec<Vec<Arc>>,
    /// How many ways lead from each node to an end.
    ahead: Vec<Count>,
    events: usize,
}

impl Optima {
    /// Keeps of a finished search what lies on optima.
    pub(crate) fn of(space: &Space, sight: Sight<'_>, markings: &mut Markings, optimum: u128) -> Self {
        let end = markings.number(&sight.model.net.end);
        let mut settled: Vec<NodeId> =
            (0..).take(space.nodes.len()).filter(|n| space.nodes[*n as usize].settled).collect();
        // An arc leads to a higher cost, or at the same cost to a later event.
        settled.sort_by_key(|n| (space.nodes[*n as usize].cost, space.nodes[*n as usize].position()));
        let mut kept: Vec<Option<usize>> = vec![None; space.nodes.len()];
        let mut optima = Self { positions: vec![], arcs: vec![], ahead: vec![], events: sight.events.len() };
        let mut edges = Vec::new();
        // From the end, so that it is known of each node whether an end lies ahead.
        for id in settled.into_iter().rev() {
            let node = space.nodes[id as usize];
            let at_end = node.marking == end && node.position() == sight.events.len();
            let mut arcs = Vec::new();
            let mut ahead = Count::default();
            if at_end && node.cost == optimum {
                ahead = Count::ONE;
            } else if !at_end {
                sight.edges(markings, node, &mut edges);
                for edge in &edges {
                    let to = space.find(edge).filter(|to| space.nodes[*to as usize].cost == node.cost + edge.cost);
                    if let Some(to) = to.and_then(|to| kept[to as usize]) {
                        let tolerated = matches!(edge.by, Move::Both(_)) && edge.cost > 0;
                        arcs.push(Arc { by: edge.by, to, tolerated });
                        ahead = ahead.plus(optima.ahead[to]);
                    }
                }
            }
            if !ahead.is_zero() {
                kept[id as usize] = Some(optima.arcs.len());
                optima.positions.push(node.position());
                optima.arcs.push(arcs);
                optima.ahead.push(ahead);
            }
        }
        optima.reversed()
    }

    /// Turned so that the beginning comes first.
    fn reversed(mut self) -> Self {
        let last = self.arcs.len().saturating_sub(1);
        self.positions.reverse();
        self.arcs.reverse();
        self.ahead.reverse();
        self.arcs.iter_mut().flatten().for_each(|arc| arc.to = last - arc.to);
        self
    }

    /// The canonical optimum: of the events those that come first are shared first; then transitions are taken in the order of their numbers.
    pub(crate) fn canonical(&self) -> Vec<Move> {
        let shared = self.shared_first();
        let allowed = |node: usize, by: Move| match by {
            Move::Both(_) => shared[self.positions[node]],
            Move::Log => !shared[self.positions[node]],
            Move::Model(_) => true,
        };
        let mut leads = vec![false; self.arcs.len()];
        for node in (0..self.arcs.len()).rev() {
            leads[node] =
                self.arcs[node].is_empty() || self.arcs[node].iter().any(|a| allowed(node, a.by) && leads[a.to]);
        }
        let (mut node, mut moves) = (0, Vec::new());
        let order = |by: Move| match by {
            Move::Both(t) | Move::Model(t) => (t, by),
            Move::Log => (u32::MAX, by),
        };
        while let Some(arc) = self
            .arcs
            .get(node)
            .and_then(|arcs| arcs.iter().filter(|a| allowed(node, a.by) && leads[a.to]).min_by_key(|a| order(a.by)))
        {
            moves.push(arc.by);
            node = arc.to;
        }
        moves
    }

    /// Which events are shared with the model, if the first ones are preferred.
    fn shared_first(&self) -> Vec<bool> {
        let mut layers: Vec<Vec<usize>> = vec![vec![]; self.events + 1];
        (0..self.arcs.len()).for_each(|node| layers[self.positions[node]].push(node));
        let mut reached = vec![false; self.arcs.len()];
        reached[0] = true;
        let mut shared = vec![false; self.events];
        for (event, shared) in shared.iter_mut().enumerate() {
            let here = || layers[event].iter().copied();
            for node in here() {
                if reached[node] {
                    self.arcs[node]
                        .iter()
                        .filter(|a| matches!(a.by, Move::Model(_)))
                        .for_each(|a| reached[a.to] = true);
                }
            }
            let both = |arc: &&Arc| matches!(arc.by, Move::Both(_));
            *shared = here().filter(|n| reached[*n]).any(|n| self.arcs[n].iter().any(|a| both(&a)));
            let wanted = |arc: &&Arc| if *shared { both(arc) } else { arc.by == Move::Log };
            for node in here().filter(|n| reached[*n]).collect::<Vec<_>>() {
                self.arcs[node].iter().filter(wanted).for_each(|a| reached[a.to] = true);
            }
        }
        shared
    }

    /// For each event the shares of optima, in millionths, in which it is extra, and in which its role is only put up with.
    pub(crate) fn shares_of_events(&self) -> Vec<(u32, u32)> {
        let behind = self.behind();
        let whole = self.ahead.first().copied().unwrap_or_default();
        let mut counts = vec![(Count::default(), Count::default()); self.events];
        let mut else_counts = vec![(false, false); self.events];
        for (node, arcs) in self.arcs.iter().enumerate() {
            for arc in arcs.iter().filter(|a| !matches!(a.by, Move::Model(_))) {
                let ways = behind[node].times(self.ahead[arc.to]);
                let (extra, tolerated) = &mut counts[self.positions[node]];
                let (not_extra, not_tolerated) = &mut else_counts[self.positions[node]];
                if arc.by == Move::Log {
                    *extra = extra.plus(ways);
                } else {
                    *not_extra = true;
                }
                if arc.tolerated { *tolerated = tolerated.plus(ways) } else { *not_tolerated = true }
            }
        }
        let share = |count: Count, otherwise: bool| share(count, whole, otherwise);
        counts.into_iter().zip(else_counts).map(|((e, t), (not_e, not_t))| (share(e, not_e), share(t, not_t))).collect()
    }

    /// Shares of optima in which a transition is missed at least once, twice, and so on.
    pub(crate) fn shares_of_missed(&self, transition: u32, times: usize) -> Vec<u32> {
        // By how often it was missed on the way; of a long trace with many rounds only few of these numbers are possible at a node.
        let mut behind = vec![Spread::default(); self.arcs.len()];
        let mut whole = vec![Count::default(); times + 1];
        if let Some(first) = behind.first_mut() {
            first.add(0, Count::ONE);
        }
        for node in 0..self.arcs.len() {
            let here = std::mem::take(&mut behind[node]);
            if self.arcs[node].is_empty() {
                here.each().for_each(|(n, count)| whole[n] = whole[n].plus(count));
            }
            for arc in &self.arcs[node] {
                let missed = usize::from(arc.by == Move::Model(transition));
                here.each().for_each(|(n, count)| behind[arc.to].add((n + missed).min(times), count));
            }
        }
        let all = whole.iter().fold(Count::default(), |sum, c| sum.plus(*c));
        let mut rest = all_from(&whole);
        let possible = whole.iter().position(|c| !c.is_zero()).unwrap_or(0);
        (1..=times).map(|n| share(std::mem::take(&mut rest[n]), all, possible < n)).collect()
    }

    /// How many ways lead to each node.
    fn behind(&self) -> Vec<Count> {
        let mut behind = vec![Count::default(); self.arcs.len()];
        if let Some(first) = behind.first_mut() {
            *first = Count::ONE;
        }
        for node in 0..self.arcs.len() {
            for arc in &self.arcs[node] {
                behind[arc.to] = behind[arc.to].plus(behind[node]);
            }
        }
        behind
    }
}

/// A share in millionths that is whole just when there is no other way, and nothing just when there is none.
fn share(count: Count, whole: Count, otherwise: bool) -> u32 {
    match (count.is_zero(), otherwise) {
        (true, _) => 0,
        (false, false) => 1_000_000,
        (false, true) => count.millionths_of(whole).clamp(1, 999_999),
    }
}

/// Of each number the sum from there on.
fn all_from(counts: &[Count]) -> Vec<Count> {
    let mut sums = counts.to_vec();
    for n in (0..sums.len().saturating_sub(1)).rev() {
        sums[n] = sums[n].plus(sums[n + 1]);
    }
    sums
}

/// Counts by a number, from the least number that is possible.
#[derive(Clone, Debug, Default)]
struct Spread {
    first: usize,
    counts: Vec<Count>,
}

impl Spread {
    fn add(&mut self, n: usize, count: Count) {
        if self.counts.is_empty() {
            self.first = n;
        }
        if n < self.first {
            self.counts.splice(0..0, vec![Count::default(); self.first - n]);
            self.first = n;
        }
        let at = n - self.first;
        if at >= self.counts.len() {
            self.counts.resize(at + 1, Count::default());
        }
        self.counts[at] = self.counts[at].plus(count);
    }

    fn each(&self) -> impl Iterator<Item = (usize, Count)> + '_ {
        (self.first..).zip(self.counts.iter().copied())
    }
}

/// How often each transition is missed on a way.
pub(crate) fn missed(moves: &[Move], silent: impl Fn(u32) -> bool) -> BTreeMap<u32, usize> {
    let mut times = BTreeMap::new();
    for by in moves {
        if let Move::Model(t) = by
            && !silent(*t)
        {
            *times.entry(*t).or_default() += 1;
        }
    }
    times
}
