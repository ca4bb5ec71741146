//! The templates against the table of definitions, read word by word over the whole trace in quadratic time and more.

#![expect(clippy::disallowed_methods, reason = "a suite reads how many seeds it shall run")]

use std::sync::Arc;

use proptest::{collection::vec, option, prelude::*};
use tavolo_conformance::{
    Atoms, Comparison, Data, End, Moment, Monitor, Observation, Outcome, PairCondition, Template, Value, Window,
};

/// Where an event stands, what it is, and its attribute `x`, if it has one.
#[derive(Clone, Debug)]
struct Event {
    at: Moment,
    atoms: Atoms,
    x: Option<i64>,
}

/// How many instances are fulfilled, violated and open.
type Counts = (usize, usize, usize);

fn config() -> ProptestConfig {
    let cases = std::env::var("TAVOLO_SEEDS").ok().and_then(|seeds| seeds.parse().ok());
    ProptestConfig { cases: cases.unwrap_or(64), failure_persistence: None, ..ProptestConfig::default() }
}

fn trace() -> impl Strategy<Value = Vec<Event>> {
    vec((0..4_i64, any::<[bool; 3]>(), option::weighted(0.8, 0..3_i64)), 0..30).prop_map(|steps| {
        let mut at_ms = 0;
        let with_seq = (1..).zip(steps);
        with_seq
            .map(|(seq, (gap_ms, [activation, target, cancel], x))| {
                at_ms += gap_ms;
                let atoms = Atoms { activation, target, cancel, role_allowed: false };
                Event { at: Moment { seq, at_ms }, atoms, x }
            })
            .collect()
    })
}

fn window() -> impl Strategy<Value = Window> {
    (0..5_u64, option::weighted(0.8, 0..12_u64)).prop_map(|(lo_ms, hi_ms)| Window { lo_ms, hi_ms })
}

/// Every template that sets an A against a T, without consumption.
fn template() -> impl Strategy<Value = Template> {
    window().prop_flat_map(|window| {
        prop::sample::select(vec![
            Template::Response { window, consume: false },
            Template::AlternateResponse { window },
            Template::ChainResponse { window },
            Template::Precedence { window, consume: false },
            Template::AlternatePrecedence { window },
            Template::ChainPrecedence { window },
            Template::Succession { window },
            Template::AlternateSuccession { window },
            Template::ChainSuccession { window },
            Template::RespondedExistence,
            Template::Coexistence,
            Template::NotCoexistence,
            Template::NotResponse { window },
            Template::NotChainResponse { window },
        ])
    })
}

fn condition() -> impl Strategy<Value = Option<Comparison>> {
    option::of(prop::sample::select(vec![
        Comparison::Equal,
        Comparison::Unequal,
        Comparison::Less,
        Comparison::AtMost,
        Comparison::More,
        Comparison::AtLeast,
    ]))
}

/// How a monitor judges a trace whose A and T must stand so to each other.
fn judged(
    template: Template,
    condition: Option<Comparison>,
    trace: &[Event],
    at_ms: i64,
    end: End,
) -> Box<dyn Monitor> {
    let x = || "x".to_owned();
    let pair: Arc<[PairCondition]> =
        condition.map(|comparison| PairCondition { of_a: x(), comparison, of_t: x() }).into_iter().collect();
    let mut monitor = template.monitor_where(pair);
    for event in trace {
        let data: Data = event.x.map(|value| (x(), Value::Whole(value))).into_iter().collect();
        let Moment { seq, at_ms } = event.at;
        monitor.observe(&Observation { seq, at_ms, key: "", atoms: event.atoms, data: &data });
    }
    monitor.close(at_ms, end);
    monitor
}

fn counts(monitor: &dyn Monitor) -> Counts {
    let judgement = monitor.judgement();
    (judgement.fulfilled, judgement.violated, judgement.pending)
}

/// `lo <= second - first <= hi` and strictly later, as the table of templates has it.
fn in_window(window: Window, first: Moment, second: Moment) -> bool {
    let passed_ms = i128::from(second.at_ms) - i128::from(first.at_ms);
    first.seq < second.seq
        && i128::from(window.lo_ms) <= passed_ms
        && window.hi_ms.is_none_or(|hi| passed_ms <= i128::from(hi))
}

/// The trace with what its A and T must be to each other, and its end.
struct Reading<'a> {
    trace: &'a [Event],
    condition: Option<Comparison>,
    end_ms: i64,
    end: End,
}

impl Reading<'_> {
    fn goes_with(&self, a: &Event, t: &Event) -> bool {
        let Some(comparison) = self.condition else { return true };
        let (Some(a), Some(t)) = (a.x, t.x) else { return false };
        match comparison {
            Comparison::Equal => a == t,
            Comparison::Unequal => a != t,
            Comparison::Less => a < t,
            Comparison::AtMost => a <= t,
            Comparison::More => a > t,
            Comparison::AtLeast => a >= t,
        }
    }

    fn activations(&self) -> impl Iterator<Item = (usize, &Event)> {
        self.trace.iter().enumerate().filter(|(_, event)| event.atoms.activation)
    }

    fn targets(&self) -> impl Iterator<Item = (usize, &Event)> {
        self.trace.iter().enumerate().filter(|(_, event)| event.atoms.target)
    }

    /// An instance that is not settled by an event: open at a stop before its time ran out, else as it lapses.
    fn lapsed(&self, window: Window, since: Moment, lapse: char) -> char {
        let over = window.hi_ms.is_some_and(|hi| {
            let last = self.trace.last().map_or(self.end_ms, |event| event.at.at_ms.max(self.end_ms));
            i128::from(since.at_ms) + i128::from(hi) < i128::from(last)
        });
        if over || self.end == End::Complete { lapse } else { 'p' }
    }

    /// Response, alternate response and the negation: the instance of each A.
    fn forward(&self, window: Window, alternate: bool, wanted: bool) -> Vec<char> {
        let (met, unmet) = if wanted { ('f', 'v') } else { ('v', 'f') };
        self.activations()
            .map(|(at, a)| {
                let next_a = self.activations().map(|(index, _)| index).find(|index| *index > at);
                let within = |index: usize| !alternate || next_a.is_none_or(|next| index <= next);
                let answered = self
                    .targets()
                    .any(|(index, t)| in_window(window, a.at, t.at) && within(index) && self.goes_with(a, t));
                if answered {
                    met
                } else if alternate && next_a.is_some() {
                    'v'
                } else {
                    self.lapsed(window, a.at, unmet)
                }
            })
            .collect()
    }

    fn chain_forward(&self, window: Window, wanted: bool) -> Vec<char> {
        let (met, unmet) = if wanted { ('f', 'v') } else { ('v', 'f') };
        self.activations()
            .map(|(at, a)| match self.trace.get(at + 1) {
                Some(t) if t.atoms.target && in_window(window, a.at, t.at) && self.goes_with(a, t) => met,
                Some(_) => unmet,
                None => self.lapsed(window, a.at, unmet),
            })
            .collect()
    }

    fn backward(&self, window: Window, alternate: bool) -> Vec<char> {
        self.targets()
            .map(|(at, t)| {
                let previous_t = self.targets().map(|(index, _)| index).filter(|index| *index < at).last();
                let since = |index: usize| !alternate || previous_t.is_none_or(|previous| previous <= index);
                let led =
                    |(index, a): (usize, &Event)| in_window(window, a.at, t.at) && since(index) && self.goes_with(a, t);
                if self.activations().any(led) { 'f' } else { 'v' }
            })
            .collect()
    }

    fn chain_backward(&self, window: Window) -> Vec<char> {
        self.targets()
            .map(|(at, t)| {
                let before = at.checked_sub(1).map(|before| &self.trace[before]);
                let led =
                    before.is_some_and(|a| a.atoms.activation && in_window(window, a.at, t.at) && self.goes_with(a, t));
                if led { 'f' } else { 'v' }
            })
            .collect()
    }

    /// Each A and whether there is another T; from T to A if `back`.
    fn anywhere(&self, back: bool, wanted: bool) -> Vec<char> {
        let (met, unmet) = if wanted { ('f', 'v') } else { ('v', 'f') };
        let asking = self.trace.iter().enumerate().filter(|(_, event)| asks(event, back));
        asking
            .map(|(at, one)| {
                let found = self.trace.iter().enumerate().any(|(index, other)| {
                    let goes = if back { self.goes_with(other, one) } else { self.goes_with(one, other) };
                    index != at && asks(other, !back) && goes
                });
                if found { met } else { self.lapsed(Window::UNBOUNDED, one.at, unmet) }
            })
            .collect()
    }

    fn read(&self, template: Template) -> Vec<char> {
        match template {
            Template::Response { window, .. } => self.forward(window, false, true),
            Template::AlternateResponse { window } => self.forward(window, true, true),
            Template::ChainResponse { window } => self.chain_forward(window, true),
            Template::Precedence { window, .. } => self.backward(window, false),
            Template::AlternatePrecedence { window } => self.backward(window, true),
            Template::ChainPrecedence { window } => self.chain_backward(window),
            Template::Succession { window } => {
                [self.forward(window, false, true), self.backward(window, false)].concat()
            }
            Template::AlternateSuccession { window } => {
                [self.forward(window, true, true), self.backward(window, true)].concat()
            }
            Template::ChainSuccession { window } => {
                [self.chain_forward(window, true), self.chain_backward(window)].concat()
            }
            Template::RespondedExistence => self.anywhere(false, true),
            Template::Coexistence => [self.anywhere(false, true), self.anywhere(true, true)].concat(),
            Template::NotCoexistence => [self.anywhere(false, false), self.anywhere(true, false)].concat(),
            Template::NotResponse { window } => self.forward(window, false, false),
            Template::NotChainResponse { window } => self.chain_forward(window, false),
            other => unreachable!("{other:?} sets no A against a T"),
        }
    }
}

fn asks(event: &Event, back: bool) -> bool {
    if back { event.atoms.target } else { event.atoms.activation }
}

/// Finds a partner for `a`, moving earlier ones to other partners if need be (Kuhn's algorithm).
fn find_partner(a: usize, fits: &[Vec<bool>], taken: &mut [Option<usize>], seen: &mut [bool]) -> bool {
    for t in 0..taken.len() {
        if !fits[a][t] || std::mem::replace(&mut seen[t], true) {
            continue;
        }
        if taken[t].is_none_or(|other| find_partner(other, fits, taken, seen)) {
            taken[t] = Some(a);
            return true;
        }
    }
    false
}

/// How many pairs an A and a T inside the window can make, each of them once.
fn most_pairs(window: Window, trace: &[Event]) -> usize {
    let moments = |is: fn(&Atoms) -> bool| -> Vec<Moment> {
        trace.iter().filter(|event| is(&event.atoms)).map(|event| event.at).collect()
    };
    let (activations, targets) = (moments(|atoms| atoms.activation), moments(|atoms| atoms.target));
    let fits = |a: &Moment| targets.iter().map(|&t| in_window(window, *a, t)).collect();
    let fits: Vec<Vec<bool>> = activations.iter().map(fits).collect();
    let mut taken = vec![None; targets.len()];
    (0..activations.len()).filter(|&a| find_partner(a, &fits, &mut taken, &mut vec![false; targets.len()])).count()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_template_is_judged_as_its_definition_reads(
        template in template(),
        condition in condition(),
        trace in trace(),
        after_ms in 0..15_i64,
        complete in any::<bool>(),
    ) {
        let end_ms = trace.last().map_or(0, |last| last.at.at_ms) + after_ms;
        let end = if complete { End::Complete } else { End::Stopped };
        let read = Reading { trace: &trace, condition, end_ms, end }.read(template);
        let count = |of| read.iter().filter(|outcome| **outcome == of).count();
        let found = judged(template, condition, &trace, end_ms, end);
        prop_assert_eq!(counts(&*found), (count('f'), count('v'), count('p')));
    }

    #[test]
    fn consuming_response_fulfils_as_many_as_can_be(window in window(), trace in trace()) {
        let end_ms = trace.last().map_or(0, |last| last.at.at_ms);
        let found = judged(Template::Response { window, consume: true }, None, &trace, end_ms, End::Complete);
        prop_assert_eq!(found.judgement().fulfilled, most_pairs(window, &trace));
    }

    #[test]
    fn consuming_precedence_fulfils_as_many_as_can_be(window in window(), trace in trace()) {
        let end_ms = trace.last().map_or(0, |last| last.at.at_ms);
        let found = judged(Template::Precedence { window, consume: true }, None, &trace, end_ms, End::Complete);
        prop_assert_eq!(found.judgement().fulfilled, most_pairs(window, &trace));
    }

    #[test]
    fn while_valid_is_an_earlier_activation_and_no_cancel_between(trace in trace()) {
        let moments = |is: fn(&Atoms) -> bool| -> Vec<Moment> {
            trace.iter().filter(|event| is(&event.atoms)).map(|event| event.at).collect()
        };
        let (given, cancels) = (moments(|atoms| atoms.activation), moments(|atoms| atoms.cancel));
        let expected: Vec<bool> = moments(|atoms| atoms.target)
            .iter()
            .map(|t| given.iter().any(|a| a.seq < t.seq && !cancels.iter().any(|c| a.seq < c.seq && c.seq < t.seq)))
            .collect();
        let found = judged(Template::WhileValid, None, &trace, 0, End::Complete);
        let found: Vec<bool> =
            found.instances().iter().map(|i| matches!(i.outcome, Outcome::Fulfilled { .. })).collect();
        prop_assert_eq!(found, expected);
    }
}
