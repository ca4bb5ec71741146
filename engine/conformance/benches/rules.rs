//! Figures of rules: DECLARE models, rules with data and time over logs, live updates. Prints them with the machine; no test.
//! Run: `cargo bench -p tavolo-conformance --bench rules`. Logs are generated, of the sizes of those that others measured.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    reason = "a benchmark reads the clock and prints its figures"
)]

#[expect(unreachable_pub, reason = "the same file is a public module of the acceptance tests")]
#[path = "../../../tests/src/measure.rs"]
mod measure;

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant};

use measure::{best, machine};
use tavolo_conformance::declare::{Constraint, Model, TraceResult};
use tavolo_conformance::log::{Log, LogEvent, Trace};
use tavolo_conformance::{
    Act, Comparison, Condition, Correlate, Data, End, Event, PairCondition, Rule, RuleSet, Scope, Template, Value,
    Window,
};

/// A sequence of numbers that is the same in every run (xorshift).
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

fn count(n: u32) -> NonZeroU32 {
    NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN)
}

fn name(activity: usize) -> String {
    format!("activity {activity:02} of some office")
}

/// As many traces as asked for, drawn from so many variants of about the same length.
fn log(draw: &mut Draw, traces: usize, variants: usize, length: usize, activities: usize) -> Vec<Vec<String>> {
    let variants: Vec<Vec<String>> = (0..variants)
        .map(|_| {
            // Mostly onward through a procedure, now and then anywhere.
            let mut at = 0;
            (0..length - 2 + draw.below(5))
                .map(|_| {
                    at = if draw.below(4) == 0 { draw.below(activities) } else { (at + 1) % activities };
                    name(at)
                })
                .collect()
        })
        .collect();
    (0..traces)
        .map(|index| variants[if index < variants.len() { index } else { draw.below(variants.len()) }].clone())
        .collect()
}

/// So many constraints, of all templates of a discovered model in turn.
fn constraints(draw: &mut Draw, how_many: usize, activities: usize) -> Vec<Constraint> {
    let window = Window::UNBOUNDED;
    let templates = [
        Template::NotResponse { window },
        Template::NotChainResponse { window },
        Template::NotCoexistence,
        Template::RespondedExistence,
        Template::Response { window, consume: false },
        Template::Precedence { window, consume: false },
        Template::Succession { window },
        Template::AlternateResponse { window },
        Template::AlternatePrecedence { window },
        Template::AlternateSuccession { window },
        Template::ChainResponse { window },
        Template::ChainPrecedence { window },
        Template::ChainSuccession { window },
        Template::Coexistence,
        Template::Absence { count: count(2) },
        Template::Existence { count: count(1) },
        Template::Exactly { count: count(1) },
        Template::Init,
    ];
    (0..how_many)
        .map(|index| {
            let a = draw.below(activities);
            let t = (a + 1 + draw.below(activities - 1)) % activities;
            Constraint { template: templates[index % templates.len()], a: name(a), t: Some(name(t)) }
        })
        .collect()
}

/// An event that owns what it says.
struct Kept {
    at_ms: i64,
    act: String,
    role: String,
    objects: Vec<String>,
    data: Data,
}

/// The same log with times, roles, persons and data.
fn recorded(draw: &mut Draw, log: &[Vec<String>]) -> Vec<Vec<Kept>> {
    let roles = ["police", "health", "social"];
    let trace = |trace: &Vec<String>| {
        let mut at_ms = 0;
        let event = |act: &String| {
            at_ms += draw.below(600_000) as i64;
            let data = Data::from([
                ("urgent".to_owned(), Value::Truth(draw.below(2) == 0)),
                ("level".to_owned(), Value::Real(draw.below(100) as f64 / 4.0)),
                ("group".to_owned(), Value::Text(format!("G{}", draw.below(3)))),
            ]);
            let role = roles[draw.below(roles.len())].to_owned();
            Kept { at_ms, act: act.clone(), role, objects: vec![format!("p{}", draw.below(3))], data }
        };
        trace.iter().map(event).collect()
    };
    log.iter().map(trace).collect()
}

/// Rules with windows, conditions on A and on pairs, correlation, a scope.
fn rules(draw: &mut Draw, how_many: usize, activities: usize) -> Vec<Rule> {
    (0..how_many)
        .map(|index| {
            let window = Window::within(1_800_000);
            let template = match index % 8 {
                0 | 1 => Template::Response { window, consume: index % 2 == 0 },
                2 => Template::Precedence { window, consume: false },
                3 => Template::AlternateResponse { window },
                4 => Template::NotResponse { window },
                5 => Template::ChainResponse { window },
                6 => Template::RespondedExistence,
                _ => Template::Absence { count: count(2) },
            };
            let urgent = Condition::Is {
                attribute: "urgent".to_owned(),
                comparison: Comparison::Equal,
                value: Value::Truth(true),
            };
            let level =
                Condition::Is { attribute: "level".to_owned(), comparison: Comparison::More, value: Value::Whole(5) };
            let pair =
                PairCondition { of_a: "group".to_owned(), comparison: Comparison::Equal, of_t: "group".to_owned() };
            Rule {
                template,
                a: Act { name: name(draw.below(activities)), when: Some(urgent) },
                t: Some(Act { name: name(draw.below(activities)), when: Some(level) }),
                c: None,
                roles: BTreeSet::new(),
                pair: if index % 3 == 0 && template.takes_pair() { Arc::from([pair]) } else { Arc::default() },
                correlate: if index % 2 == 0 { Correlate::Object } else { Correlate::Nothing },
                scope: if template.is_chain() { Scope::Role("police".to_owned()) } else { Scope::All },
            }
        })
        .collect()
}

fn judge_all(set: &RuleSet, log: &[Vec<Kept>]) -> usize {
    let mut activations = 0;
    for trace in log {
        let mut watch = set.watch();
        for (seq, kept) in (1..).zip(trace) {
            watch.observe(&event(seq, kept));
        }
        let end_ms = trace.last().map_or(0, |last| last.at_ms);
        activations += watch.close(end_ms, End::Complete).iter().map(|judgement| judgement.activations).sum::<usize>();
    }
    activations
}

fn event(seq: u64, kept: &Kept) -> Event<'_> {
    let Kept { at_ms, act, role, objects, data } = kept;
    Event { seq, at_ms: *at_ms, act, role, objects, data }
}

fn as_log(traces: &[Vec<String>]) -> Log {
    let mut log = Log::default();
    for trace in traces {
        let mut event = |name: &String| LogEvent { activity: log.activities.number(name), role: None };
        let events = trace.iter().map(&mut event).collect();
        log.traces.push(Trace { case: String::new(), events });
    }
    log
}

fn declare(what: &str, cases: &[Vec<String>], constraints: &[Constraint]) {
    let model = Model::new(constraints);
    let log = &as_log(cases);
    let broken: usize = model.judge(log).iter().map(|result: &TraceResult| result.broken.len()).sum();
    let events: usize = cases.iter().map(Vec::len).sum();
    let variants: BTreeSet<&Vec<String>> = cases.iter().collect();
    let run = best(20, || {
        std::hint::black_box(model.judge(log));
    });
    println!(
        "DECLARE, {what}: {} constraints, {} cases, {events} events, {} variants, {broken} broken: {run:?}",
        constraints.len(),
        cases.len(),
        variants.len()
    );
}

fn main() {
    println!("machine: {}; processor time of one thread, best of three batches", machine());
    let mut draw = Draw(0x9e37_79b9_7f4a_7c15);
    let receipt = log(&mut draw, 1_434, 116, 6, 27);
    declare("the size of receipt", &receipt, &constraints(&mut draw, 960, 27));
    let sepsis = log(&mut draw, 846, 846, 16, 16);
    declare("the size of sepsis, no two traces alike", &sepsis, &constraints(&mut draw, 975, 16));

    let full = log(&mut draw, 1_050, 846, 14, 16);
    let full = recorded(&mut draw, &full);
    let set = RuleSet::new(rules(&mut draw, 25, 16));
    let events: usize = full.iter().map(Vec::len).sum();
    let activations = judge_all(&set, &full);
    let run = best(5, || assert_eq!(judge_all(&set, &full), activations));
    println!("rules with data and time: 25 rules, 1,050 cases, {events} events, {activations} activations: {run:?}");

    let long = log(&mut draw, 1, 1, 2_000, 40);
    let long = recorded(&mut draw, &long);
    let set = RuleSet::new(rules(&mut draw, 50, 40));
    let mut slowest = Duration::MAX;
    let whole = best(5, || {
        let mut watch = set.watch();
        let mut worst = Duration::ZERO;
        for (seq, kept) in (1..).zip(&long[0]) {
            let before = Instant::now();
            watch.observe(&event(seq, kept));
            watch.advance(kept.at_ms);
            std::hint::black_box(watch.next_due());
            worst = worst.max(before.elapsed());
        }
        slowest = slowest.min(worst);
    });
    println!(
        "live: 50 rules, {} events: {:?} an event, with the clock moved and what is due next; slowest event of a run {slowest:?}",
        long[0].len(),
        whole / long[0].len() as u32
    );
}
