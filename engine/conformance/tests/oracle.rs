//! Alignments against two other ways to the same cost: dynamic programming on trees whose labels are unique, after Schwanen, Pakusa
//! and van der Aalst, and on small trees every run, tried one by one.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tavolo_conformance::align::{Aligner, Alignment, Event, Move, Order, Prices};
use tavolo_conformance::compile::compile;
use tavolo_conformance::model::Model;
use tavolo_conformance::soundness;
use tavolo_conformance::tree::{Branches, MILLI, Step, Tree};

// ---- Generated trees and traces ----

/// A shape with so many leaves at most, which are numbered afterwards.
fn shape(leaves: u32) -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![6 => (1_u32..9).prop_map(leaf), 1 => Just(Tree::Silent)];
    leaf.prop_recursive(4, leaves, 4, |inner| {
        let parts = || prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            3 => parts().prop_map(Tree::Sequence),
            2 => parts().prop_map(Tree::Choice),
            2 => parts().prop_map(Tree::Together),
            1 => (inner.clone(), inner.clone()).prop_map(|(b, a)| Tree::Loop { body: b.into(), again: a.into() }),
            1 => inner.prop_map(|p| Tree::Optional(p.into())),
        ]
    })
}

fn leaf(weight: u32) -> Tree {
    Tree::Step(Step { weight, ..Step::default() })
}

/// Names the steps `s0`, `s1`, …; labels repeat after `different` of them.
fn labelled(mut tree: Tree, different: usize) -> Tree {
    fn walk(tree: &mut Tree, next: &mut usize, different: usize) {
        match tree {
            Tree::Step(step) => {
                step.id = Some(format!("s{next}"));
                step.label = format!("l{}", *next % different);
                *next += 1;
            }
            Tree::Silent => {}
            Tree::Sequence(parts) | Tree::Choice(parts) | Tree::Together(parts) => {
                parts.iter_mut().for_each(|p| walk(p, next, different));
            }
            Tree::Loop { body, again } => {
                walk(body, next, different);
                walk(again, next, different);
            }
            Tree::Optional(part) | Tree::When(_, part) => walk(part, next, different),
        }
    }
    walk(&mut tree, &mut 0, different);
    tree
}

fn events(model: &mut Model, trace: &[u8]) -> Vec<Event> {
    (0..).zip(trace).map(|(seq, l)| Event { label: model.event_label(&format!("l{l}")), role: None, seq }).collect()
}

// ---- Dynamic programming ----

struct Oracle {
    missed: BTreeMap<String, u64>,
    extra: BTreeMap<String, u64>,
}

impl Oracle {
    fn of(model: &Model, extra: &[u32]) -> Self {
        let steps = (0..).zip(&model.net().transitions);
        let missed = steps.filter_map(|(n, t)| Some((t.label.clone()?, u64::from(model.weight(n))))).collect();
        let extra =
            (0..).zip(extra).map(|(n, points): (u32, _)| (format!("l{n}"), u64::from(*points) * MILLI)).collect();
        Self { missed, extra }
    }

    fn all_extra<'a>(&self, word: impl IntoIterator<Item = &'a String>) -> u64 {
        word.into_iter().map(|l| self.extra[l]).sum()
    }

    /// The least cost of a word; letters that the part does not know are extra.
    fn cost(&self, tree: &Tree, word: &[String]) -> u64 {
        let alphabet: BTreeSet<&String> = tree.steps().into_iter().map(|s| &s.label).collect();
        let (own, foreign): (Vec<String>, Vec<String>) = word.iter().cloned().partition(|l| alphabet.contains(l));
        self.all_extra(&foreign) + self.own(tree, &own)
    }

    fn own(&self, tree: &Tree, word: &[String]) -> u64 {
        match tree {
            Tree::Step(step) if word.is_empty() => self.missed[&step.label],
            Tree::Step(_) => self.all_extra(&word[1..]),
            Tree::Silent => 0,
            Tree::Choice(parts) => parts.iter().map(|p| self.cost(p, word)).min().unwrap_or(0),
            Tree::Together(parts) => {
                let own = |part: &Tree| {
                    let alphabet: BTreeSet<&String> = part.steps().into_iter().map(|s| &s.label).collect();
                    let word: Vec<String> = word.iter().filter(|l| alphabet.contains(l)).cloned().collect();
                    self.own(part, &word)
                };
                parts.iter().map(own).sum()
            }
            Tree::Sequence(parts) => {
                // The least cost of the parts so far on each prefix.
                let mut least: Vec<u64> = (0..=word.len()).map(|n| if n == 0 { 0 } else { u64::MAX }).collect();
                for part in parts {
                    let to = |end: usize| {
                        (0..=end).map(|begin| least[begin].saturating_add(self.cost(part, &word[begin..end]))).min()
                    };
                    least = (0..=word.len()).map(|end| to(end).unwrap_or(u64::MAX)).collect();
                }
                least[word.len()]
            }
            Tree::Loop { body, again } => {
                // After a round, and before one, on each prefix; until nothing gets cheaper.
                let mut before = vec![u64::MAX; word.len() + 1];
                let mut after = before.clone();
                before[0] = 0;
                loop {
                    let former = (before.clone(), after.clone());
                    for end in 0..=word.len() {
                        for begin in 0..=end {
                            let part = &word[begin..end];
                            after[end] = after[end].min(before[begin].saturating_add(self.cost(body, part)));
                            before[end] = before[end].min(after[begin].saturating_add(self.cost(again, part)));
                        }
                    }
                    if former == (before.clone(), after.clone()) {
                        return after[word.len()];
                    }
                }
            }
            Tree::Optional(part) => self.cost(part, word).min(self.all_extra(word)),
            Tree::When(..) => unreachable!("no guards are generated"),
        }
    }
}

// ---- Every run ----

/// Id and label of a step.
type Named = (String, String);
/// A visible run.
type Run = Vec<Named>;

/// All visible runs in which no loop goes round more than four times: traces are shorter.
fn runs(tree: &Tree) -> BTreeSet<Run> {
    let empty = || BTreeSet::from([Run::new()]);
    match tree {
        Tree::Step(step) => BTreeSet::from([vec![(step.name().to_owned(), step.label.clone())]]),
        Tree::Silent => empty(),
        Tree::Sequence(parts) => {
            parts.iter().fold(empty(), |so_far, part| pairs(&so_far, &runs(part), one_after_the_other))
        }
        Tree::Together(parts) => parts.iter().fold(empty(), |so_far, part| pairs(&so_far, &runs(part), interleaved)),
        Tree::Choice(parts) => parts.iter().flat_map(runs).collect(),
        Tree::Optional(part) => runs(part).into_iter().chain(empty()).collect(),
        Tree::Loop { body, again } => {
            let (body, again) = (runs(body), runs(again));
            let further =
                |so_far: &BTreeSet<Run>| pairs(&pairs(so_far, &again, one_after_the_other), &body, one_after_the_other);
            let rounds = std::iter::successors(Some(body.clone()), |so_far| Some(further(so_far)));
            rounds.take(4).flatten().collect()
        }
        Tree::When(..) => unreachable!("no guards are generated"),
    }
}

fn pairs(a: &BTreeSet<Run>, b: &BTreeSet<Run>, join: fn(&[Named], &[Named]) -> Vec<Run>) -> BTreeSet<Run> {
    a.iter().flat_map(|a| b.iter().flat_map(move |b| join(a, b))).collect()
}

fn one_after_the_other(a: &[Named], b: &[Named]) -> Vec<Run> {
    vec![[a, b].concat()]
}

fn interleaved(a: &[Named], b: &[Named]) -> Vec<Run> {
    match (a, b) {
        ([], rest) | (rest, []) => vec![rest.to_vec()],
        ([x, ..], [y, ..]) => {
            let with = |first: &Named, rest: Vec<Run>| {
                rest.into_iter().map(|r| [&[first.clone()][..], &r].concat()).collect::<Vec<_>>()
            };
            [with(x, interleaved(&a[1..], b)), with(y, interleaved(a, &b[1..]))].concat()
        }
    }
}

/// What deviates: ids of steps that are missed and places of events that are extra.
type Deviating = (Vec<String>, Vec<usize>);

/// Every way to read a run and a trace together, each with what deviates.
fn readings(run: &[Named], trace: &[String], at: usize) -> BTreeSet<Deviating> {
    let mut all = BTreeSet::new();
    match (run, trace.get(at)) {
        ([], None) => {
            all.insert((vec![], vec![]));
        }
        _ => {
            if let Some((id, label)) = run.first() {
                for (mut missed, extra) in readings(&run[1..], trace, at) {
                    missed.push(id.clone());
                    all.insert((missed, extra));
                }
                if trace.get(at) == Some(label) {
                    all.extend(readings(&run[1..], trace, at + 1));
                }
            }
            if at < trace.len() {
                for (missed, mut extra) in readings(run, trace, at + 1) {
                    extra.push(at);
                    all.insert((missed, extra));
                }
            }
        }
    }
    all.into_iter()
        .map(|(mut missed, mut extra)| {
            missed.sort();
            extra.sort_unstable();
            (missed, extra)
        })
        .collect()
}

// ---- What must hold ----

/// The moves are a run of the net and the trace in its order, and add up to the cost.
fn holds_together(model: &Model, prices_missed: &[u64], prices_extra: &[u64], trace: &[Event], alignment: &Alignment) {
    let net = model.net();
    let mut marked: BTreeSet<u32> = net.initial.iter().copied().collect();
    let (mut seqs, mut visible, mut silent) = (Vec::new(), 0, 0);
    for step in &alignment.moves {
        if let Some(transition) = step.transition() {
            let transition = &net.transitions[transition as usize];
            assert!(transition.takes.iter().all(|p| marked.remove(p)), "{step:?} cannot happen");
            assert!(transition.puts.iter().all(|p| marked.insert(*p)), "{step:?} puts a second token");
        }
        match *step {
            Move::Done { seq, transition } => {
                assert_eq!(model.label(transition), Some(model.labels().name(trace[seq as usize].label)));
                seqs.push(seq);
            }
            Move::WrongRole { seq, .. } => seqs.push(seq),
            Move::Extra { seq } => {
                visible += prices_extra[trace[seq as usize].label as usize];
                seqs.push(seq);
            }
            Move::Missed { transition } => visible += prices_missed[transition as usize],
            Move::Silent { .. } => silent += 1,
        }
    }
    assert_eq!(marked, net.end.iter().copied().collect());
    assert_eq!(seqs, (0..trace.len() as u64).collect::<Vec<_>>());
    assert_eq!((alignment.cost.visible, alignment.cost.silent), (visible, silent));
    assert_eq!(alignment.cost.deviations as usize, alignment.deviations.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn search_costs_what_dynamic_programming_costs(
        tree in shape(14),
        trace in prop::collection::vec(0_u8..12, 0..10),
        extra in prop::collection::vec(1_u32..6, 12),
        levelled in any::<bool>(),
    ) {
        let tree = labelled(tree, usize::MAX);
        let branches = if levelled { Branches::Levelled } else { Branches::AsWritten };
        let mut model = compile(&tree, branches).expect("compiles");
        let trace = events(&mut model, &trace);
        let oracle = Oracle::of(&model, &extra);
        let mut prices = Prices::weighed(&model);
        for (n, points) in extra.iter().enumerate() {
            prices.charge_extra(&mut model, &format!("l{n}"), *points);
        }
        let word: Vec<String> = trace.iter().map(|e| model.labels().name(e.label).to_owned()).collect();
        let mut aligner = Aligner::new(&model, &prices);
        let cost = aligner.cost(&trace).expect("an optimum");
        prop_assert_eq!(cost.visible, oracle.cost(&tree, &word));
        let alignment = aligner.align(&trace).expect("an optimum");
        prop_assert_eq!(alignment.cost, cost);
        prop_assert_eq!(&aligner.align(&trace).expect("again"), &alignment, "the same once more");
        let missed: Vec<u64> = (0..).take(model.net().transitions.len()).map(|t| u64::from(model.weight(t))).collect();
        let extra: Vec<u64> = model.labels().iter().map(|l| oracle.extra.get(l).copied().unwrap_or(MILLI)).collect();
        holds_together(&model, &missed, &extra, &trace, &alignment);
    }

    #[test]
    fn of_small_trees_with_repeated_labels_every_reading_is_weighed(
        tree in shape(5),
        trace in prop::collection::vec(0_u8..4, 0..4),
    ) {
        let tree = labelled(tree, 3);
        prop_assume!(tree.steps().len() <= 5);
        let all = runs(&tree);
        prop_assume!(all.len() <= 200 && all.iter().all(|r| r.len() <= 9));
        let mut model = compile(&tree, Branches::AsWritten).expect("compiles");
        let trace = events(&mut model, &trace);
        let word: Vec<String> = trace.iter().map(|e| model.labels().name(e.label).to_owned()).collect();
        let prices = Prices::counted(&model);
        let alignment = Aligner::new(&model, &prices).align(&trace).expect("an optimum");
        let readings: BTreeSet<Deviating> = all.iter().flat_map(|run| readings(run, &word, 0)).collect();
        let least = readings.iter().map(|(m, e)| m.len() + e.len()).min().expect("a reading");
        prop_assert_eq!(alignment.cost.visible as usize, least);
        // What is certain stands in every reading of least cost and least silence; what stands in all of least cost is certain.
        let best: Vec<&Deviating> = readings.iter().filter(|(m, e)| m.len() + e.len() == least).collect();
        for deviation in &alignment.deviations {
            let everywhere = match alignment.moves[deviation.at] {
                Move::Missed { transition } => {
                    let id = model.id(transition);
                    let nth = alignment.moves[..=deviation.at].iter().filter(|m| **m == Move::Missed { transition }).count();
                    best.iter().all(|(missed, _)| missed.iter().filter(|m| *m == id).count() >= nth)
                }
                Move::Extra { seq } => best.iter().all(|(_, extra)| extra.contains(&(seq as usize))),
                other => panic!("no deviation: {other:?}"),
            };
            prop_assert!(!everywhere || deviation.share.certain(), "{:?} of {:?}", deviation, best);
            prop_assert!(deviation.share.millionths() > 0);
        }
    }

    #[test]
    fn what_is_compiled_is_safe_and_sound(tree in shape(12)) {
        let model = compile(&labelled(tree, usize::MAX), Branches::Levelled).expect("compiles");
        prop_assert_eq!(soundness::check(model.net()), Ok(()));
    }

    #[test]
    fn every_branch_of_a_levelled_choice_reaches_the_same_total(tree in shape(12)) {
        let tree = labelled(tree, usize::MAX);
        let model = compile(&tree, Branches::Levelled).expect("compiles");
        let weight: BTreeMap<&str, u64> = (0..).zip(&model.net().transitions).map(|(n, t)| (t.id.as_str(), u64::from(model.weight(n)))).collect();
        // Runs without a second round: what a loop repeats counts once.
        fn once(tree: &Tree) -> Tree {
            let each = |parts: &Vec<Tree>| parts.iter().map(once).collect();
            match tree {
                Tree::Loop { body, .. } => once(body),
                Tree::Sequence(parts) => Tree::Sequence(each(parts)),
                Tree::Together(parts) => Tree::Sequence(each(parts)),
                Tree::Choice(parts) => Tree::Choice(each(parts)),
                Tree::Optional(part) => Tree::Optional(once(part).into()),
                other => other.clone(),
            }
        }
        for run in runs(&once(&tree)) {
            prop_assert_eq!(run.iter().map(|(id, _)| weight[id.as_str()]).sum::<u64>(), tree.total());
        }
    }

    #[test]
    fn causes_come_before_and_a_perfect_run_has_no_deviation(tree in shape(10), pick in any::<prop::sample::Index>()) {
        let tree = labelled(tree, usize::MAX);
        prop_assume!(tree.steps().len() <= 6);
        let all: Vec<Run> = runs(&tree).into_iter().collect();
        prop_assume!(all.len() <= 2_000);
        let run = pick.get(&all);
        let mut model = compile(&tree, Branches::Levelled).expect("compiles");
        let trace: Vec<Event> = (0..).zip(run).map(|(seq, (_, l))| Event { label: model.event_label(l), role: None, seq }).collect();
        let prices = Prices::weighed(&model);
        let alignment = Aligner::new(&model, &prices).align(&trace).expect("an optimum");
        prop_assert_eq!(alignment.cost.visible, 0);
        prop_assert!(alignment.deviations.is_empty());
        let order = Order::of(&model, &alignment);
        for at in 0..alignment.moves.len() {
            prop_assert!(order.before(at).iter().all(|before| *before < at));
        }
    }
}
