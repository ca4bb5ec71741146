//! Templates without time against their formulas in linear temporal logic over finite traces, on every short trace.
//!
//! The formulas are those of the DECLARE literature; the evaluator reads them word by word.

use std::num::NonZeroU32;

use Formula::{And, Is, Next, Not, Or, Until};
use tavolo_conformance::declare::{Constraint, Model};
use tavolo_conformance::log::{Log, LogEvent, Trace};
use tavolo_conformance::{Atoms, Conclusion, End, Monitor, NO_DATA, Observation, State, Template, Window};

#[derive(Clone, Debug)]
enum Formula {
    Is(char),
    Not(Box<Formula>),
    And(Box<Formula>, Box<Formula>),
    Or(Box<Formula>, Box<Formula>),
    /// There is a next event, and of it the formula holds.
    Next(Box<Formula>),
    Until(Box<Formula>, Box<Formula>),
}

fn a() -> Formula {
    Is('a')
}
fn b() -> Formula {
    Is('b')
}
fn not(f: Formula) -> Formula {
    Not(Box::new(f))
}
fn and(f: Formula, g: Formula) -> Formula {
    And(Box::new(f), Box::new(g))
}
fn or(f: Formula, g: Formula) -> Formula {
    Or(Box::new(f), Box::new(g))
}
fn implies(f: Formula, g: Formula) -> Formula {
    or(not(f), g)
}
fn next(f: Formula) -> Formula {
    Next(Box::new(f))
}
fn weak_next(f: Formula) -> Formula {
    not(next(not(f)))
}
fn until(f: Formula, g: Formula) -> Formula {
    Until(Box::new(f), Box::new(g))
}
fn whatever() -> Formula {
    or(a(), not(a()))
}
fn finally(f: Formula) -> Formula {
    until(whatever(), f)
}
fn globally(f: Formula) -> Formula {
    not(finally(not(f)))
}
fn weak_until(f: Formula, g: Formula) -> Formula {
    or(until(f.clone(), g), globally(f))
}
fn at_least(n: u32) -> Formula {
    if n == 1 { finally(a()) } else { finally(and(a(), next(at_least(n - 1)))) }
}

/// Whether a formula holds at a place of a trace.
fn holds(formula: &Formula, trace: &[char], at: usize) -> bool {
    match formula {
        Is(name) => trace[at] == *name,
        Not(f) => !holds(f, trace, at),
        And(f, g) => holds(f, trace, at) && holds(g, trace, at),
        Or(f, g) => holds(f, trace, at) || holds(g, trace, at),
        Next(f) => at + 1 < trace.len() && holds(f, trace, at + 1),
        Until(f, g) => {
            (at..trace.len()).any(|end| holds(g, trace, end) && (at..end).all(|before| holds(f, trace, before)))
        }
    }
}

fn count(n: u32) -> NonZeroU32 {
    NonZeroU32::new(n).expect("at least 1")
}

/// Every template of DECLARE with its formula.
fn templates() -> Vec<(Template, Formula)> {
    let window = Window::UNBOUNDED;
    let response = || globally(implies(a(), finally(b())));
    let precedence = || weak_until(not(b()), a());
    let alternate_response = || globally(implies(a(), next(until(not(a()), b()))));
    let alternate_precedence = || and(precedence(), globally(implies(b(), weak_next(precedence()))));
    let chain_response = || globally(implies(a(), next(b())));
    let chain_precedence = || and(globally(implies(next(b()), a())), not(b()));
    let both = || and(finally(a()), finally(b()));
    let either = || or(finally(a()), finally(b()));
    let mut all = vec![
        (Template::Response { window, consume: false }, response()),
        (Template::AlternateResponse { window }, alternate_response()),
        (Template::ChainResponse { window }, chain_response()),
        (Template::Precedence { window, consume: false }, precedence()),
        (Template::AlternatePrecedence { window }, alternate_precedence()),
        (Template::ChainPrecedence { window }, chain_precedence()),
        (Template::Succession { window }, and(response(), precedence())),
        (Template::AlternateSuccession { window }, and(alternate_response(), alternate_precedence())),
        (Template::ChainSuccession { window }, and(chain_response(), chain_precedence())),
        (Template::RespondedExistence, implies(finally(a()), finally(b()))),
        (Template::Coexistence, or(both(), not(either()))),
        (Template::NotCoexistence, not(both())),
        (Template::NotResponse { window }, globally(implies(a(), not(finally(b()))))),
        (Template::NotChainResponse { window }, globally(implies(a(), not(next(b()))))),
        (Template::Init, a()),
        (Template::End, finally(and(a(), not(next(whatever()))))),
        (Template::Choice, either()),
        (Template::ExclusiveChoice, and(either(), not(both()))),
    ];
    for n in 1..=3 {
        all.push((Template::Absence { count: count(n) }, not(at_least(n))));
        all.push((Template::Existence { count: count(n) }, at_least(n)));
        all.push((Template::Exactly { count: count(n) }, and(at_least(n), not(at_least(n + 1)))));
    }
    all
}

/// Every trace over three activities of at least one event and at most so many.
fn traces(longest: usize) -> Vec<Vec<char>> {
    let mut all: Vec<Vec<char>> = vec![vec![]];
    let mut from = 0;
    for _ in 0..longest {
        let until = all.len();
        for index in from..until {
            for name in ['a', 'b', 'c'] {
                let longer = all[index].iter().copied().chain([name]).collect();
                all.push(longer);
            }
        }
        from = until;
    }
    all.split_off(1)
}

fn log(traces: &[Vec<char>]) -> Log {
    let mut log = Log::default();
    for trace in traces {
        let mut event = |name: &char| LogEvent { activity: log.activities.number(&name.to_string()), role: None };
        let events = trace.iter().map(&mut event).collect();
        log.traces.push(Trace { case: String::new(), events });
    }
    log
}

fn watch(template: Template, trace: &[char]) -> Box<dyn Monitor> {
    let mut monitor = template.monitor();
    for (seq, name) in (1..).zip(trace) {
        let atoms = Atoms { activation: *name == 'a', target: *name == 'b', ..Atoms::default() };
        monitor.observe(&Observation { seq, at_ms: 0, key: "", atoms, data: &NO_DATA });
    }
    monitor
}

#[test]
fn a_complete_trace_is_violated_where_the_formula_is_false() {
    for (template, formula) in templates() {
        for trace in traces(6) {
            let judgement = watch(template, &trace).close(0, End::Complete);
            let kept = judgement.conclusion != Conclusion::Violated;
            assert_eq!(kept, holds(&formula, &trace, 0), "{template:?} on {trace:?}: {judgement:?}");
            assert_eq!(judgement.pending, 0);
        }
    }
}

#[test]
fn a_model_breaks_what_monitors_find_violated() {
    let templates = templates();
    let constraint = |(template, _): &(Template, Formula)| Constraint {
        template: *template,
        a: "a".to_owned(),
        t: template.takes_target().then(|| "b".to_owned()),
    };
    let model = Model::new(&templates.iter().map(constraint).collect::<Vec<_>>());
    let traces = traces(6);
    for (trace, result) in traces.iter().zip(model.judge(&log(&traces))) {
        let violated = |(_, (template, _)): &(usize, &(Template, Formula))| {
            watch(*template, trace).close(0, End::Complete).conclusion == Conclusion::Violated
        };
        let expected: Vec<usize> = templates.iter().enumerate().filter(violated).map(|(index, _)| index).collect();
        assert_eq!(result.broken, expected, "{trace:?}");
        let vacuous = |(template, _): &&(Template, Formula)| {
            let conclusion = watch(*template, trace).close(0, End::Complete).conclusion;
            conclusion == Conclusion::Vacuous
        };
        assert_eq!(result.activated, templates.len() - templates.iter().filter(vacuous).count(), "{trace:?}");
    }
}

#[test]
fn the_live_state_says_what_ending_now_and_what_going_on_would_bring() {
    let more = traces(4);
    for (template, formula) in templates() {
        for trace in traces(4) {
            let state = watch(template, &trace).state();
            let now = holds(&formula, &trace, 0);
            let kept_later = |rest: &Vec<char>| holds(&formula, &[&trace[..], rest].concat(), 0);
            let says = format!("{template:?} after {trace:?}: {state:?}");
            // What is permanent is so whatever comes. That nothing more can break a rule is not always known.
            match state {
                State::PermanentlyViolated => assert!(!now && !more.iter().any(kept_later), "{says}"),
                State::PermanentlySatisfied => assert!(now && more.iter().all(kept_later), "{says}"),
                State::TemporarilyViolated => assert!(!now && more.iter().any(kept_later), "{says}"),
                State::TemporarilySatisfied => assert!(now, "{says}"),
            }
        }
    }
}

#[test]
fn a_stopped_trace_is_violated_only_where_no_ending_would_have_kept_it() {
    for (template, _) in templates() {
        for trace in traces(5) {
            let mut monitor = watch(template, &trace);
            let state = monitor.state();
            let conclusion = monitor.close(0, End::Stopped).conclusion;
            assert_eq!(
                conclusion == Conclusion::Violated,
                state == State::PermanentlyViolated,
                "{template:?} on {trace:?}"
            );
        }
    }
}
