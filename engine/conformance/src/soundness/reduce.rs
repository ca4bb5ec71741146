//! Soundness by making a net smaller: Murata's rules keep a net live and safe, or not, as it was. A workflow net is sound
//! just when it is live and bounded once its end leads back to its beginning (van der Aalst).

use std::collections::BTreeSet;

use crate::net::Net;

type Set = BTreeSet<usize>;

/// The net in mid reduction: places before and after each transition, and transitions before and after each place.
struct Shrinking {
    takes: Vec<Set>,
    puts: Vec<Set>,
    filled_by: Vec<Set>,
    emptied_by: Vec<Set>,
    marked: Vec<bool>,
    places: Set,
    transitions: Set,
}

/// Whether the net, its end joined to its beginning, shrinks to one marked place in which all goes round. If so it is safe and
/// sound; if not nothing is said.
pub(super) fn shrinks(net: &Net) -> bool {
    let mut net = Shrinking::of(net);
    while net.series_of_places() || net.series_of_transitions() || net.twins() {}
    let mut left = net.places.iter();
    let (Some(place), None) = (left.next(), left.next()) else { return false };
    let round = Set::from([*place]);
    net.marked[*place] && net.transitions.iter().all(|t| net.takes[*t] == round && net.puts[*t] == round)
}

impl Shrinking {
    fn of(net: &Net) -> Self {
        let set = |places: &[u32]| places.iter().map(|p| *p as usize).collect::<Set>();
        let mut takes: Vec<Set> = net.transitions.iter().map(|t| set(&t.takes)).collect();
        let mut puts: Vec<Set> = net.transitions.iter().map(|t| set(&t.puts)).collect();
        takes.push(set(&net.end));
        puts.push(set(&net.initial));
        let count = net.places.len();
        let (mut filled_by, mut emptied_by) = (vec![Set::new(); count], vec![Set::new(); count]);
        for t in 0..takes.len() {
            takes[t].iter().for_each(|p| {
                emptied_by[*p].insert(t);
            });
            puts[t].iter().for_each(|p| {
                filled_by[*p].insert(t);
            });
        }
        let marked = (0..count).map(|p| net.initial.contains(&u32::try_from(p).unwrap_or(u32::MAX))).collect();
        let transitions = (0..takes.len()).collect();
        Self { takes, puts, filled_by, emptied_by, marked, places: (0..count).collect(), transitions }
    }

    /// A place whose only way on is through a transition that does nothing else: the two places become one.
    fn series_of_places(&mut self) -> bool {
        let mut shrunk = false;
        for t in self.transitions.clone() {
            let (Some(p), Some(q)) = (only(&self.takes[t]), only(&self.puts[t])) else { continue };
            let apart = self.filled_by[p].is_disjoint(&self.filled_by[q]);
            if p == q || only(&self.emptied_by[p]) != Some(t) || !apart || self.marked[p] && self.marked[q] {
                continue;
            }
            self.remove_transition(t);
            for before in self.filled_by[p].clone() {
                self.puts[before].insert(q);
                self.filled_by[q].insert(before);
            }
            self.marked[q] |= self.marked[p];
            self.remove_place(p);
            shrunk = true;
        }
        shrunk
    }

    /// An empty place between two transitions, of which the second waits for nothing else: the two become one.
    fn series_of_transitions(&mut self) -> bool {
        let mut shrunk = false;
        for p in self.places.clone() {
            let (Some(first), Some(second)) = (only(&self.filled_by[p]), only(&self.emptied_by[p])) else { continue };
            let waits = only(&self.takes[second]) != Some(p);
            if first == second || waits || self.marked[p] || !self.puts[first].is_disjoint(&self.puts[second]) {
                continue;
            }
            for after in self.puts[second].clone() {
                self.puts[first].insert(after);
                self.filled_by[after].insert(first);
            }
            self.remove_transition(second);
            self.remove_place(p);
            shrunk = true;
        }
        shrunk
    }

    /// Places or transitions that stand between the same neighbours: one of them is enough. A transition that gives back what
    /// it takes is not needed either, as long as something else empties the place.
    fn twins(&mut self) -> bool {
        let mut shrunk = false;
        let mut met = BTreeSet::new();
        for p in self.places.clone() {
            if !met.insert((self.filled_by[p].clone(), self.emptied_by[p].clone(), self.marked[p])) {
                self.remove_place(p);
                shrunk = true;
            }
        }
        let mut met = BTreeSet::new();
        for t in self.transitions.clone() {
            let round = only(&self.takes[t]).filter(|p| only(&self.puts[t]) == Some(*p));
            let idle = round.is_some_and(|p| self.emptied_by[p].len() > 1);
            if idle || !met.insert((self.takes[t].clone(), self.puts[t].clone())) {
                self.remove_transition(t);
                shrunk = true;
            }
        }
        shrunk
    }

    fn remove_transition(&mut self, t: usize) {
        self.takes[t].iter().for_each(|p| {
            self.emptied_by[*p].remove(&t);
        });
        self.puts[t].iter().for_each(|p| {
            self.filled_by[*p].remove(&t);
        });
        self.transitions.remove(&t);
    }

    fn remove_place(&mut self, p: usize) {
        self.filled_by[p].iter().for_each(|t| {
            self.puts[*t].remove(&p);
        });
        self.emptied_by[p].iter().for_each(|t| {
            self.takes[*t].remove(&p);
        });
        self.places.remove(&p);
    }
}

/// The only member of a set.
fn only(set: &Set) -> Option<usize> {
    let mut members = set.iter();
    members.next().filter(|_| members.next().is_none()).copied()
}
