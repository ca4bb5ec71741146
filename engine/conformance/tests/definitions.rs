//! The correlated templates against their definitions, read word by word over the whole trace in quadratic time.

#![expect(clippy::disallowed_methods, reason = "a suite reads how many seeds it shall run")]

use proptest::{collection::vec, option, prelude::*};
use tavolo_conformance::{Atoms, End, Moment, Monitor, NO_DATA, Observation, Outcome, Template, Window};

type Event = (Moment, Atoms);

fn config() -> ProptestConfig {
    let cases = std::env::var("TAVOLO_SEEDS").ok().and_then(|seeds| seeds.parse().ok());
    ProptestConfig { cases: cases.unwrap_or(64), failure_persistence: None, ..ProptestConfig::default() }
}

fn trace() -> impl Strategy<Value = Vec<Event>> {
    vec((0..4_i64, any::<[bool; 3]>()), 0..30).prop_map(|steps| {
        let mut at_ms = 0;
        let with_seq = (1..).zip(steps);
        with_seq
            .map(|(seq, (gap_ms, [activation, target, cancel]))| {
                at_ms += gap_ms;
                let atoms = Atoms { activation, target, cancel, role_allowed: false };
                (Moment { seq, at_ms }, atoms)
            })
            .collect()
    })
}

fn window() -> impl Strategy<Value = Window> {
    (0..5_u64, option::weighted(0.8, 0..12_u64)).prop_map(|(lo_ms, hi_ms)| Window { lo_ms, hi_ms })
}

/// `lo <= second - first <= hi` and strictly later, as the table of templates has it.
fn in_window(window: Window, first: Moment, second: Moment) -> bool {
    let passed_ms = i128::from(second.at_ms) - i128::from(first.at_ms);
    first.seq < second.seq
        && i128::from(window.lo_ms) <= passed_ms
        && window.hi_ms.is_none_or(|hi| passed_ms <= i128::from(hi))
}

fn moments(trace: &[Event], atom: fn(&Atoms) -> bool) -> Vec<Moment> {
    let with_atom = trace.iter().filter(|(_, atoms)| atom(atoms));
    with_atom.map(|&(moment, _)| moment).collect()
}

/// Which instances a monitor found fulfilled at a complete end.
fn judged(template: Template, trace: &[Event]) -> Vec<bool> {
    let mut monitor: Box<dyn Monitor> = template.monitor();
    for &(Moment { seq, at_ms }, atoms) in trace {
        monitor.observe(&Observation { seq, at_ms, key: "", atoms, data: &NO_DATA });
    }
    let end_ms = trace.last().map_or(0, |(last, _)| last.at_ms);
    monitor.close(end_ms, End::Complete);
    let outcomes = monitor.instances().iter().map(|i| i.outcome);
    outcomes.map(|outcome| matches!(outcome, Outcome::Fulfilled { .. })).collect()
}

/// Finds a target for activation `a`, moving earlier activations to other targets if need be (Kuhn's algorithm).
fn find_target(a: usize, fits: &[Vec<bool>], taken: &mut [Option<usize>], seen: &mut [bool]) -> bool {
    for t in 0..taken.len() {
        if !fits[a][t] || std::mem::replace(&mut seen[t], true) {
            continue;
        }
        if taken[t].is_none_or(|other| find_target(other, fits, taken, seen)) {
            taken[t] = Some(a);
            return true;
        }
    }
    false
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn response_is_some_later_target_in_the_window(window in window(), trace in trace()) {
        let targets = moments(&trace, |atoms| atoms.target);
        let expected: Vec<bool> = moments(&trace, |atoms| atoms.activation)
            .iter()
            .map(|&a| targets.iter().any(|&t| in_window(window, a, t)))
            .collect();
        prop_assert_eq!(judged(Template::Response { window, consume: false }, &trace), expected);
    }

    #[test]
    fn consuming_response_fulfils_as_many_as_can_be(window in window(), trace in trace()) {
        let activations = moments(&trace, |atoms| atoms.activation);
        let targets = moments(&trace, |atoms| atoms.target);
        let fits: Vec<Vec<bool>> = activations
            .iter()
            .map(|&a| targets.iter().map(|&t| in_window(window, a, t)).collect())
            .collect();
        let mut taken = vec![None; targets.len()];
        let most = (0..activations.len())
            .filter(|&a| find_target(a, &fits, &mut taken, &mut vec![false; targets.len()]))
            .count();
        let found = judged(Template::Response { window, consume: true }, &trace);
        prop_assert_eq!(found.iter().filter(|&&fulfilled| fulfilled).count(), most);
    }

    #[test]
    fn precedence_is_some_earlier_activation_in_the_window(window in window(), trace in trace()) {
        let activations = moments(&trace, |atoms| atoms.activation);
        let expected: Vec<bool> = moments(&trace, |atoms| atoms.target)
            .iter()
            .map(|&t| activations.iter().any(|&a| in_window(window, a, t)))
            .collect();
        prop_assert_eq!(judged(Template::Precedence { window, consume: false }, &trace), expected);
    }

    #[test]
    fn while_valid_is_an_earlier_activation_and_no_cancel_between(trace in trace()) {
        let activations = moments(&trace, |atoms| atoms.activation);
        let cancels = moments(&trace, |atoms| atoms.cancel);
        let expected: Vec<bool> = moments(&trace, |atoms| atoms.target)
            .iter()
            .map(|t| {
                activations.iter().any(|a| {
                    a.seq < t.seq && !cancels.iter().any(|c| a.seq < c.seq && c.seq < t.seq)
                })
            })
            .collect();
        prop_assert_eq!(judged(Template::WhileValid, &trace), expected);
    }
}
