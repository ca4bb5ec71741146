//! Golden cases S01 to S14: sequence of a, b and c together, d or (e then f), g; points a 3, b 1, c 5, d 2, e 2, f 2, g 1, of
//! which d weighs 4 once the branches weigh the same.

use tavolo_conformance::tree::{Step, Tree};
use tavolo_scenario::model::common::{Clock, SourceRef, Standing};
use tavolo_scenario::model::pack::Class;

use super::{OUT_OF_PLACE, Reading, read};
use crate::ledger::{charge_whole, pooled};
use crate::report::model::{Credit, Finding, Norm, Score, Status, Why};

const FULL: Credit = Credit { quality: 1_000, time: 1_000, order: 1_000, actor: 1_000 };

fn leaf(label: &str, weight: u32) -> Tree {
    Tree::Step(Step { label: label.to_owned(), weight, ..Step::default() })
}

fn procedure() -> Tree {
    Tree::Sequence(vec![
        leaf("a", 3),
        Tree::Together(vec![leaf("b", 1), leaf("c", 5)]),
        Tree::Choice(vec![leaf("d", 2), Tree::Sequence(vec![leaf("e", 2), leaf("f", 2)])]),
        leaf("g", 1),
    ])
}

/// Weights once branches weigh the same, thousandths.
fn weight(step: &str) -> i64 {
    match step {
        "a" => 3_000,
        "c" => 5_000,
        "d" => 4_000,
        "e" | "f" => 2_000,
        _ => 1_000,
    }
}

fn line(of: &str, status: Status) -> Finding {
    let source = SourceRef { instrument: "golden".into(), at: String::new(), status: Standing::ExerciseDefault };
    Finding::of(Norm::Duty(of.into()), None, (Class::G, &"golden".into(), &source), status)
}

/// The ledger of a trace.
fn ledger(trace: &str) -> Vec<Finding> {
    let acts: Vec<String> = trace.chars().map(String::from).collect();
    let acts: Vec<&str> = acts.iter().map(String::as_str).collect();
    let Reading { expected, out_of_place, .. } = read(&procedure(), &acts).expect("a small procedure");
    let lines = expected.iter().map(|step| {
        let max = weight(step);
        if !acts.contains(&step.as_str()) {
            return Finding { max, ..line(step, Status::Missed) };
        }
        let order = if out_of_place.contains_key(step) { OUT_OF_PLACE } else { 1_000 };
        let credit = Credit { order, ..FULL };
        Finding { max, got: credit.of(max), credit, ..line(step, Status::Done) }
    });
    lines.collect()
}

/// Points that were lost and that there were, thousandths, and the share in ten-thousandths.
fn lost(score: Score) -> (i64, i64, i64) {
    (score.max - score.got, score.max, (score.got - score.penalty).max(0) * 10_000 / score.max)
}

#[test]
fn both_branches_are_whole_and_what_runs_together_may_stand_in_any_order() {
    for trace in ["abcdg", "acbefg"] {
        assert_eq!(lost(pooled(ledger(trace).iter())), (0, 14_000, 10_000), "{trace}");
    }
}

#[test]
fn nothing_done_scores_nothing() {
    assert_eq!(lost(pooled(ledger("").iter())), (14_000, 14_000, 0));
}

#[test]
fn what_is_missed_is_missed_on_the_branch_that_was_begun() {
    assert_eq!(lost(pooled(ledger("abdg").iter())), (5_000, 14_000, 6_428));
    let begun = ledger("abceg");
    assert_eq!(lost(pooled(begun.iter())), (2_000, 14_000, 8_571));
    assert!(begun.iter().any(|f| f.of == Norm::Duty("f".into()) && f.status == Status::Missed));
}

#[test]
fn a_swap_is_one_step_out_of_its_place() {
    let swapped = ledger("bacdg");
    assert_eq!(lost(pooled(swapped.iter())), (500, 14_000, 9_642));
    assert_eq!(swapped.iter().filter(|f| f.credit.order == OUT_OF_PLACE).count(), 1);
}

#[test]
fn late_by_half_the_grace_keeps_three_quarters() {
    // 45 minutes after its anchor, limit 30, grace 30, floor a half.
    let mut lines = ledger("abcdg");
    for line in lines.iter_mut().filter(|f| f.of == Norm::Duty("c".into())) {
        line.credit.time = 750;
        line.got = line.credit.of(line.max);
        line.due = Some((crate::report::model::Moment { seq: None, exercise_ms: 0, story_ms: 0 }, Clock::Story));
    }
    assert_eq!(lost(pooled(lines.iter())), (1_250, 14_000, 9_107));
}

#[test]
fn harm_takes_points_off_and_repeating_gives_none() {
    let mut lines = ledger("abcxdg");
    lines.push(Finding { penalty: 2_000, ..line("x", Status::Breached) });
    assert_eq!(lost(pooled(lines.iter())), (0, 14_000, 8_571));
    assert_eq!(lost(pooled(ledger("abbcdg").iter())), (0, 14_000, 10_000));
}

#[test]
fn a_rule_that_earns_is_pooled_with_the_steps() {
    let mut lines = ledger("abcdg");
    lines.push(Finding { max: 4_000, got: 2_000, ..line("rule", Status::Done) });
    assert_eq!(lost(pooled(lines.iter())), (2_000, 18_000, 8_888));
}

#[test]
fn what_others_held_up_is_lost_for_the_team_alone() {
    let mut lines = ledger("abc");
    assert_eq!(lost(pooled(lines.iter())), (5_000, 14_000, 6_428));
    let of = |step: &str| lines.iter().position(|f| f.of == Norm::Duty(step.into())).expect("a line");
    // One missed step explains more than two: d is expected, and e and f are not.
    let (d, g) = (of("d"), of("g"));
    assert_eq!(lines.len(), 5);
    lines[g].blocked_by = Some(d);
    let role = |steps: &[&str]| {
        let mut score = Score::default();
        let own = lines.iter().filter(|f| steps.iter().any(|s| f.of == Norm::Duty((*s).into())));
        own.for_each(|f| charge_whole(&mut score, f));
        score.thousandths()
    };
    assert_eq!((role(&["a", "b", "c"]), role(&["d"]), role(&["g"])), (Some(1_000), Some(0), None));
    assert_eq!(lost(pooled(lines.iter())), (5_000, 14_000, 6_428));
}

#[test]
fn without_evidence_there_is_an_interval_and_no_silent_verdict() {
    let lines: Vec<Finding> = ledger("abcdg")
        .into_iter()
        .map(|f| match f.of == Norm::Duty("c".into()) {
            true => Finding { open: f.max, max: 0, got: 0, status: Status::NotAssessed(Why::WeakEvidence), ..f },
            false => f,
        })
        .collect();
    let score = pooled(lines.iter());
    assert_eq!((lost(score), score.interval()), ((0, 9_000, 10_000), Some((642, 1_000))));
}

// ---- Over random procedures ----

/// Numbers that are the same in every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % n.max(1) as u64).unwrap_or(0)
    }
}

/// A procedure of sequences and of parts that run together, with a run of it.
fn random(draw: &mut Draw, depth: usize, next: &mut usize) -> (Tree, Vec<String>) {
    if depth == 0 || draw.below(4) == 0 {
        *next += 1;
        let label = format!("s{next}");
        return (leaf(&label, 1 + u32::try_from(draw.below(5)).unwrap_or(0)), vec![label]);
    }
    let parts: Vec<(Tree, Vec<String>)> = (0..2 + draw.below(2)).map(|_| random(draw, depth - 1, next)).collect();
    let (trees, runs): (Vec<Tree>, Vec<Vec<String>>) = parts.into_iter().unzip();
    if draw.below(2) == 0 {
        return (Tree::Sequence(trees), runs.concat());
    }
    let mut open: Vec<std::vec::IntoIter<String>> = runs.into_iter().map(Vec::into_iter).collect();
    let mut run = Vec::new();
    while !open.is_empty() {
        let at = draw.below(open.len());
        match open[at].next() {
            Some(step) => run.push(step),
            None => drop(open.remove(at)),
        }
    }
    (Tree::Together(trees), run)
}

#[test]
fn every_run_is_in_order_and_what_is_missing_puts_nothing_out_of_place() {
    for seed in 0..200 {
        let mut draw = Draw(seed);
        let (tree, run) = random(&mut draw, 3, &mut 0);
        let acts: Vec<&str> = run.iter().map(String::as_str).collect();
        let whole = read(&tree, &acts).expect("a small procedure");
        assert_eq!((whole.out_of_place.len(), whole.cost, whole.expected.len()), (0, 0, acts.len()), "seed {seed}");
        let some: Vec<&str> = acts.iter().copied().filter(|_| draw.below(3) > 0).collect();
        let part = read(&tree, &some).expect("a small procedure");
        assert!(part.out_of_place.is_empty(), "seed {seed}: {some:?} of {tree:?}");
        // A step that is done again gives nothing and takes nothing.
        let twice: Vec<&str> = acts.iter().flat_map(|act| [*act, *act]).collect();
        assert!(read(&tree, &twice).expect("a small procedure").out_of_place.is_empty(), "seed {seed}");
    }
}

/// Points that a trace earns of a procedure whose steps weigh as they are written, thousandths: none for what is not done, half for
/// what is out of its place.
fn earned(tree: &Tree, acts: &[&str]) -> i64 {
    let reading = read(tree, acts).expect("a small procedure");
    let weigh = |name: &str| {
        let weight = tree.steps().into_iter().find(|step| step.name() == name).map_or(0, |step| step.weight);
        i64::from(weight) * 1_000
    };
    let done = reading.expected.iter().filter(|step| acts.contains(&step.as_str()));
    done.map(|step| weigh(step) * if reading.out_of_place.contains_key(step) { OUT_OF_PLACE } else { 1_000 } / 1_000)
        .sum()
}

#[test]
fn a_missed_step_done_after_all_in_its_place_never_lowers_the_score() {
    for seed in 0..200 {
        let mut draw = Draw(seed);
        let (tree, run) = random(&mut draw, 3, &mut 0);
        let mut done: Vec<bool> = run.iter().map(|_| draw.below(2) == 0).collect();
        let trace = |done: &[bool]| -> Vec<&str> {
            run.iter().zip(done).filter(|(_, done)| **done).map(|(step, _)| step.as_str()).collect()
        };
        let mut points = earned(&tree, &trace(&done));
        while let Some(missed) = done.iter().position(|done| !done) {
            done[missed] = true;
            let more = earned(&tree, &trace(&done));
            assert!(more > points, "seed {seed}: {:?} of {tree:?}", trace(&done));
            points = more;
        }
    }
}

#[test]
fn sums_are_exact_over_random_ledgers_however_lines_are_shared() {
    for seed in 0..200 {
        let mut draw = Draw(seed);
        let lines: Vec<Finding> = (0..draw.below(40))
            .map(|nth| {
                let max = 1_000 * draw.below(8) as i64 + draw.below(1_000) as i64;
                let share = |draw: &mut Draw| draw.below(1_001) as i64;
                let credit = Credit { quality: share(&mut draw), time: share(&mut draw), order: 500, actor: 1_000 };
                let penalty = if draw.below(5) == 0 { 3_000 } else { 0 };
                Finding { max, got: credit.of(max), credit, penalty, ..line(&format!("l{nth}"), Status::Late) }
            })
            .collect();
        let score = pooled(lines.iter());
        let lost: i64 = lines.iter().map(Finding::lost).sum();
        assert_eq!(score.max - score.got + score.penalty, lost, "seed {seed}");
        for (points, of) in lines.iter().map(|f| (f.got, 1 + draw.below(7))) {
            let parts: i64 = (0..of).map(|part| crate::ledger::portion(points, part, of)).sum();
            assert_eq!(parts, points, "seed {seed}");
        }
    }
}
