//! Which nets are workflow nets that are safe and sound: they can always end, end properly, and have no part that is never used.

mod explore;
mod reduce;

use std::collections::BTreeSet;

use thiserror::Error;

use crate::model::Model;
use crate::net::Net;

/// Most markings that are looked at before a net counts as too large to be checked.
const MOST_MARKINGS: usize = 200_000;
/// Most places, and most transitions, of a net.
const MOST_NODES: usize = 4_096;

/// Why nothing can be aligned to a net. Places and transitions are named by their ids.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unsound {
    /// It has more places or transitions than are looked at.
    #[error("the net has more than {MOST_NODES} places or transitions")]
    TooManyNodes,
    /// It does not begin with one token in one place that nothing leads to.
    #[error("it begins in {}", list(.0))]
    Beginning(Vec<String>),
    /// It does not end with one token in one place from which nothing leads on.
    #[error("it ends in {}", list(.0))]
    End(Vec<String>),
    /// These places and transitions lie on no way from the beginning to the end.
    #[error("on no way from beginning to end: {}", list(.0))]
    Aside(Vec<String>),
    /// A transition can put a second token into a place.
    #[error("{transition} can put a second token into {place}")]
    Unsafe {
        /// The transition.
        transition: String,
        /// The place.
        place: String,
    },
    /// With tokens in these places nothing can happen any more.
    #[error("stuck with tokens in {}", list(.0))]
    Stuck(Vec<String>),
    /// From tokens in these places the end cannot be reached any more.
    #[error("no end from tokens in {}", list(.0))]
    Endless(Vec<String>),
    /// The end is reached while tokens are left in these places.
    #[error("at the end tokens are left in {}", list(.0))]
    Left(Vec<String>),
    /// These transitions can never happen.
    #[error("never happen: {}", list(.0))]
    Dead(Vec<String>),
    /// It has more markings than are looked at, and cannot be made smaller.
    #[error("more than {MOST_MARKINGS} markings")]
    TooLarge,
}

fn list(names: &[String]) -> String {
    names.join(", ")
}

impl Model {
    /// A model of a net, if it is a workflow net, safe and sound. Each visible transition weighs a point and is anybody's.
    ///
    /// # Errors
    /// Why it is not.
    pub fn of_net(net: Net) -> Result<Self, Unsound> {
        check(&net)?;
        Ok(Self::bare(net))
    }
}

/// Whether a net is a workflow net, safe and sound.
///
/// # Errors
/// Why it is not.
pub fn check(net: &Net) -> Result<(), Unsound> {
    if net.places.len() > MOST_NODES || net.transitions.len() > MOST_NODES {
        return Err(Unsound::TooManyNodes);
    }
    shape(net)?;
    // What is built of blocks, as discovered nets are, shrinks to a point; only the rest has to be looked at marking by marking.
    if reduce::shrinks(net) { Ok(()) } else { explore::explore(net, MOST_MARKINGS) }
}

/// One place to begin, one to end, everything on a way between them.
fn shape(net: &Net) -> Result<(), Unsound> {
    let names = |places: &[u32]| places.iter().filter_map(|p| net.places.get(*p as usize).cloned()).collect();
    let [begin] = net.initial[..] else { return Err(Unsound::Beginning(names(&net.initial))) };
    let [end] = net.end[..] else { return Err(Unsound::End(names(&net.end))) };
    if net.transitions.iter().any(|t| t.puts.contains(&begin)) {
        return Err(Unsound::Beginning(names(&[begin])));
    }
    if begin == end || net.transitions.iter().any(|t| t.takes.contains(&end)) {
        return Err(Unsound::End(names(&[end])));
    }
    let after = reached(net, begin, false);
    let before = reached(net, end, true);
    let aside = |node: &usize| !after.contains(node) || !before.contains(node);
    let count = net.places.len();
    let nodes = (0..count + net.transitions.len()).filter(aside);
    let name =
        |node: usize| if node < count { net.places[node].clone() } else { net.transitions[node - count].id.clone() };
    let aside: Vec<String> = nodes.map(name).collect();
    if aside.is_empty() { Ok(()) } else { Err(Unsound::Aside(aside)) }
}

/// Nodes that arcs lead to from a place, or from which they lead to it: places first, then transitions.
fn reached(net: &Net, from: u32, backwards: bool) -> BTreeSet<usize> {
    let count = net.places.len();
    let mut next: Vec<Vec<usize>> = vec![vec![]; count + net.transitions.len()];
    for (n, transition) in net.transitions.iter().enumerate() {
        let (entered, left) =
            if backwards { (&transition.puts, &transition.takes) } else { (&transition.takes, &transition.puts) };
        entered.iter().for_each(|p| next[*p as usize].push(count + n));
        next[count + n].extend(left.iter().map(|p| *p as usize));
    }
    let mut met = BTreeSet::from([from as usize]);
    let mut open = vec![from as usize];
    while let Some(node) = open.pop() {
        open.extend(next[node].iter().copied().filter(|n| met.insert(*n)));
    }
    met
}
