//! How traces are read, by hand-made cases: branches, order, roles, what is certain, what caused what, where the search is given up.

use std::collections::BTreeMap;

use tavolo_conformance::align::{Aligner, Alignment, Event, Move, Order, Prices};
use tavolo_conformance::compile::{Uncompiled, compile};
use tavolo_conformance::model::Model;
use tavolo_conformance::tree::{self, Branches, Guard, Tree, TreeFault, Unspecialised};

/// One officer asks and writes; then a house or a walk with company; then all is signed.
const PROCEDURE: &str = r#"(
    format: 1,
    facts: ["child"],
    tree: Sequence([
        Step(label: "ask", weight: 3, roles: ["officer"], tolerates: ["helper"]),
        Together([Step(label: "note"), Step(label: "call", weight: 5, roles: ["officer"])]),
        Choice([
            Step(label: "house", weight: 2, roles: ["helper"]),
            Sequence([Step(label: "walk", weight: 2, roles: ["helper"]), Step(label: "company", weight: 2)]),
        ]),
        When(Fact("child"), Step(label: "guardian", weight: 5)),
        Step(label: "sign", roles: ["desk"]),
    ]),
)"#;

struct Case {
    model: Model,
    trace: Vec<Event>,
    alignment: Alignment,
}

/// Aligns a trace, `label` or `label:role`, at what steps weigh.
fn case(tree: &Tree, trace: &str) -> Case {
    let mut model = compile(tree, Branches::Levelled).expect("compiles");
    let event = |(seq, word): (u64, &str)| {
        let (label, role) = word.split_once(':').map_or((word, None), |(l, r)| (l, Some(r)));
        Event { label: model.event_label(label), role: role.map(|r| model.event_role(r)), seq }
    };
    let trace: Vec<Event> = (10..).zip(trace.split_whitespace()).map(event).collect();
    let prices = Prices::weighed(&model);
    let alignment = Aligner::new(&model, &prices).align(&trace).expect("an optimum");
    Case { model, trace, alignment }
}

fn procedure(child: bool) -> Tree {
    let read = tree::read(PROCEDURE).expect("a procedure");
    read.tree.specialise(&BTreeMap::from([("child".to_owned(), child)])).expect("every fact is given")
}

impl Case {
    /// Deviations in words: kind and step or seq, and whether it is certain.
    fn told(&self) -> Vec<String> {
        let told = self.alignment.deviations.iter().map(|d| {
            let sure = if d.share.certain() { "" } else { "?" };
            match self.alignment.moves[d.at] {
                Move::Missed { transition } => format!("missed {}{sure}", self.model.id(transition)),
                Move::Extra { seq } => format!("extra {seq}{sure}"),
                Move::WrongRole { transition, .. } => format!("role {}{sure}", self.model.id(transition)),
                other => panic!("no deviation: {other:?}"),
            }
        });
        told.collect()
    }

    fn points(&self) -> f64 {
        self.alignment.cost.visible as f64 / 1_000.0
    }
}

#[test]
fn each_trace_is_read_as_a_teacher_would_read_it() {
    let adult = procedure(false);
    assert_eq!(adult.total(), 14_000);
    for (trace, points, told) in [
        ("ask note call house sign", 0.0, vec![]),
        ("ask call note walk company sign", 0.0, vec![]),
        ("", 14.0, vec!["missed ask", "missed note", "missed call", "missed house?", "missed sign"]),
        ("ask note house sign", 5.0, vec!["missed call"]),
        // A branch that was begun is the branch that was meant.
        ("ask note call walk sign", 2.0, vec!["missed company"]),
        // The later step at its place, the earlier one at another moment.
        ("note ask call house sign", 2.0, vec!["extra 10", "missed note"]),
        ("ask note call dance house sign", 1.0, vec!["extra 13"]),
        ("ask note note call house sign", 1.0, vec!["extra 12"]),
        ("ask note call", 5.0, vec!["missed house?", "missed sign"]),
        (
            "dance dance",
            16.0,
            vec!["extra 10", "extra 11", "missed ask", "missed note", "missed call", "missed house?", "missed sign"],
        ),
    ] {
        let case = case(&adult, trace);
        assert_eq!(case.points(), points, "{trace}");
        let (mut got, mut told) = (case.told(), told);
        got.sort();
        told.sort_unstable();
        // Of two extra events with the same label either may be meant.
        let same = got.iter().map(|g| g.trim_end_matches('?')).eq(told.iter().map(|t| t.trim_end_matches('?')));
        assert!(same, "{trace}: {got:?} and not {told:?}");
    }
}

#[test]
fn where_several_readings_cost_the_same_none_is_certain_and_shares_add_up() {
    let either = Tree::Choice(vec![Tree::step("a"), Tree::step("b")]);
    let missed = case(&either, "");
    assert_eq!(missed.told(), ["missed a?"], "the first one written is the canonical one");
    assert_eq!(missed.alignment.deviations[0].share.millionths(), 500_000);

    // Done twice, due once: either may be the extra one; the first counts as the step.
    let twice = case(&Tree::step("a"), "a a");
    assert_eq!(twice.told(), ["extra 11?"]);
    assert_eq!(twice.alignment.deviations[0].share.millionths(), 500_000);

    let once = case(&Tree::Sequence(vec![Tree::step("a"), Tree::step("b")]), "a x");
    assert!(once.alignment.deviations.iter().all(|d| d.share.certain()), "{:?}", once.told());
}

#[test]
fn a_role_that_is_put_up_with_costs_half_and_any_other_does_not_count() {
    let adult = procedure(false);
    let helper = case(&adult, "ask:helper note call house sign");
    assert_eq!((helper.points(), helper.told()), (1.5, vec!["role ask".to_owned()]));
    let desk = case(&adult, "ask:desk note call house sign");
    assert_eq!((desk.points(), desk.told()), (4.0, vec!["missed ask".to_owned(), "extra 10".to_owned()]));
    assert!(
        desk.alignment.out_of_order(&desk.model, &desk.trace).is_empty(),
        "another's act is not one's own too early"
    );
    let unknown = case(&adult, "ask note call house sign");
    assert_eq!(unknown.points(), 0.0, "who is not known is not charged");
}

#[test]
fn a_swap_is_one_step_at_another_moment() {
    let swapped = case(&procedure(false), "note ask call house sign");
    let pairs = swapped.alignment.out_of_order(&swapped.model, &swapped.trace);
    let [(missed, extra)] = pairs[..] else { panic!("{pairs:?}") };
    assert!(
        matches!(swapped.alignment.moves[missed], Move::Missed { transition } if swapped.model.id(transition) == "note")
    );
    assert_eq!(swapped.alignment.moves[extra], Move::Extra { seq: 10 });
}

#[test]
fn causes_are_those_of_the_procedure_not_of_the_clock() {
    let played = case(&procedure(false), "ask call note walk company sign");
    let order = Order::of(&played.model, &played.alignment);
    let at = |id: &str| {
        let is = |m: &Move| m.transition().is_some_and(|t| played.model.id(t) == id);
        played.alignment.moves.iter().position(is).expect("the step is there")
    };
    let before = |id: &str| {
        let names = order.before(at(id)).into_iter().filter_map(|n| played.alignment.moves[n].transition());
        let mut names: Vec<&str> = names.map(|t| played.model.id(t)).collect();
        names.sort_unstable();
        names
    };
    assert_eq!(before("ask"), Vec::<&str>::new());
    assert_eq!(before("note"), ["ask"], "the call came earlier, but not because of it");
    assert_eq!(before("walk"), ["ask", "call", "note"]);
    assert_eq!(before("sign"), ["ask", "call", "company", "note", "walk"]);
}

#[test]
fn facts_decide_before_anything_is_searched() {
    assert_eq!(procedure(true).total(), 19_000);
    let child = case(&procedure(true), "ask note call house sign");
    assert_eq!(child.told(), ["missed guardian"]);
    let read = tree::read(PROCEDURE).expect("a procedure");
    assert_eq!(read.tree.specialise(&BTreeMap::new()), Err(Unspecialised::Unknown("child".to_owned())));
    assert_eq!(compile(&read.tree, Branches::Levelled), Err(Uncompiled::Guarded));
    let never = Tree::Choice(vec![Tree::When(Guard::Any(vec![]), Tree::step("a").into())]);
    assert_eq!(never.specialise(&BTreeMap::new()), Err(Unspecialised::NoBranch(vec!["a".to_owned()])));
    let one_left = Tree::Choice(vec![Tree::When(Guard::Any(vec![]), Tree::step("a").into()), Tree::step("b")]);
    assert_eq!(one_left.specialise(&BTreeMap::new()), Ok(Tree::step("b")));
}

#[test]
fn too_many_states_are_told_with_a_bound_that_holds() {
    let lanes = Tree::Together(
        (0..9).map(|n| Tree::Sequence((0..4).map(|m| Tree::step(&format!("{n}-{m}"))).collect())).collect(),
    );
    let mut model = compile(&lanes, Branches::Levelled).expect("compiles");
    // Each lane the wrong way round.
    let labels: Vec<String> = (0..4).rev().flat_map(|m| (0..9).map(move |n| format!("{n}-{m}"))).collect();
    let trace: Vec<Event> =
        (0..).zip(&labels).map(|(seq, l)| Event { label: model.event_label(l), role: None, seq }).collect();
    let prices = Prices::counted(&model);
    let gave_up = Aligner::new(&model, &prices).with_most_states(2_000).align(&trace).expect_err("too many states");
    assert!(gave_up.least.visible <= 54, "in each lane three of four are missed, and three extra: {gave_up:?}");
}

#[test]
fn spam_long_traces_and_unknown_labels_do_no_harm() {
    let adult = procedure(false);
    let spam = case(&adult, &format!("ask note call house sign {}", "chat ".repeat(10_000)));
    assert_eq!(spam.points(), 10_000.0);
    assert!(spam.alignment.deviations.iter().all(|d| d.share.certain()));
    let round = Tree::Loop { body: Tree::step("a").into(), again: Tree::step("b").into() };
    let long = case(&round, &"a b ".repeat(5_000));
    assert_eq!(long.points(), 1.0, "the last b is one too many, or an a is missed after it");
    // Half of a round, over and over: what is missed each time is told each time, and all of it is certain.
    let halves = case(&round, &"b ".repeat(2_000));
    assert_eq!((halves.points(), halves.told().len()), (2_000.0 + 1.0, 2_001));
    let idle = Tree::Loop { body: Tree::Silent.into(), again: Tree::Silent.into() };
    assert_eq!(case(&idle, "").alignment.cost.silent, 3, "in, nothing, out; nobody goes round without need");
}

#[test]
fn procedures_are_read_strictly() {
    let wrong = |text: &str| tree::read(text).expect_err("not a procedure");
    let tree = |tree: &str| format!("(format: 1, tree: {tree})");
    assert!(matches!(wrong("(format: 1,\n tree: Step(label: \"a\", wieght: 2))"), TreeFault::Text { line: 2, .. }));
    assert_eq!(wrong("(format: 2, tree: Silent)"), TreeFault::Format(2));
    assert_eq!(wrong(&tree("Sequence([])")), TreeFault::Empty("Sequence"));
    assert_eq!(wrong(&tree("Step(label: \"\")")), TreeFault::NoLabel);
    assert_eq!(wrong(&tree("Step(label: \"a\", weight: 10001)")), TreeFault::Weight("a".to_owned()));
    let twice = "Sequence([Step(label: \"a\"), Step(label: \"a\")])";
    assert_eq!(wrong(&tree(twice)), TreeFault::Twice("a".to_owned()));
    assert!(tree::read(&tree(&twice.replacen("\"a\"", "\"a\", id: \"first\"", 1))).is_ok());
    assert_eq!(wrong(&tree("When(Fact(\"x\"), Silent)")), TreeFault::NoFact("x".to_owned()));
    let deep = format!("{}Silent{}", "Optional(".repeat(80), ")".repeat(80));
    assert!(matches!(wrong(&tree(&deep)), TreeFault::TooLarge | TreeFault::Text { .. }));
    let deeper = format!("{}Silent{}", "Optional(".repeat(100_000), ")".repeat(100_000));
    assert!(matches!(wrong(&tree(&deeper)), TreeFault::Text { .. }));
}

/// Four parts beside each other, each step of which was done six times: without a bound on what stays extra 75,000 states are
/// looked at, with it 3,100.
#[test]
fn steps_done_over_and_over_are_read_among_few_states() {
    let step = |part: usize, nth: usize| format!("{part}-{nth}");
    let part = |part| Tree::Sequence((0..4).map(|nth| Tree::step(&step(part, nth))).collect());
    let mut model = compile(&Tree::Together((0..4).map(part).collect()), Branches::Levelled).expect("compiles");
    let round = |nth: usize| (0..4).map(move |part| step(part, nth));
    let labels: Vec<String> = (0..4).flat_map(|nth| (0..6).flat_map(move |_| round(nth))).collect();
    let trace: Vec<Event> =
        (0..).zip(&labels).map(|(seq, l)| Event { label: model.event_label(l), role: None, seq }).collect();
    let prices = Prices::counted(&model);
    let read = Aligner::new(&model, &prices).with_most_states(5_000).align(&trace).expect("among few states");
    assert_eq!((read.cost.visible, read.deviations.len()), (80, 80), "of six each one has its place");
    assert!(read.deviations.iter().all(|d| !d.share.certain()), "any of the six may be the one");
}
