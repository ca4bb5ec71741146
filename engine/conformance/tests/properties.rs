//! What must hold of every template on every trace. `TAVOLO_SEEDS` says how many traces each property tries.

#![expect(clippy::disallowed_methods, reason = "a suite reads how many seeds it shall run")]

use std::num::NonZeroU32;

use proptest::{collection::vec, option, prelude::*};
use tavolo_conformance::{
    Atoms, End, Instance, Judgement, Monitor, NO_DATA, Observation, Outcome, State, Template, Window,
};

const KEYS: [&str; 3] = ["", "p1", "p2"];

/// An event that owns nothing: its key is an index into [`KEYS`].
#[derive(Clone, Copy, Debug)]
struct Event {
    seq: u64,
    at_ms: i64,
    key: usize,
    atoms: Atoms,
}

impl Event {
    fn observation(&self) -> Observation<'static> {
        Observation { seq: self.seq, at_ms: self.at_ms, key: KEYS[self.key], atoms: self.atoms, data: &NO_DATA }
    }
}

fn config() -> ProptestConfig {
    let cases = std::env::var("TAVOLO_SEEDS").ok().and_then(|seeds| seeds.parse().ok());
    ProptestConfig { cases: cases.unwrap_or(64), failure_persistence: None, ..ProptestConfig::default() }
}

fn atoms() -> impl Strategy<Value = Atoms> {
    any::<[bool; 4]>().prop_map(|[activation, target, cancel, role_allowed]| Atoms {
        activation,
        target,
        cancel,
        role_allowed,
    })
}

/// Events in order, often several in the same millisecond.
fn trace() -> impl Strategy<Value = Vec<Event>> {
    vec((0..4_i64, 0..KEYS.len(), atoms()), 0..40).prop_map(|steps| {
        let mut at_ms = 0;
        let with_seq = (1..).zip(steps);
        with_seq
            .map(|(seq, (gap_ms, key, atoms))| {
                at_ms += gap_ms;
                Event { seq, at_ms, key, atoms }
            })
            .collect()
    })
}

fn window() -> impl Strategy<Value = Window> {
    (0..5_u64, option::weighted(0.8, 0..12_u64)).prop_map(|(lo_ms, hi_ms)| Window { lo_ms, hi_ms })
}

fn count() -> impl Strategy<Value = NonZeroU32> {
    (1..5_u32).prop_map(|n| NonZeroU32::new(n).expect("at least 1"))
}

/// The templates that correlate.
fn keyed_template() -> impl Strategy<Value = Template> {
    prop_oneof![
        (window(), any::<bool>()).prop_map(|(window, consume)| Template::Response { window, consume }),
        (window(), any::<bool>()).prop_map(|(window, consume)| Template::Precedence { window, consume }),
        window().prop_flat_map(|window| prop::sample::select(windowed(window))),
        Just(Template::RespondedExistence),
        Just(Template::Coexistence),
        Just(Template::NotCoexistence),
        Just(Template::WhileValid),
        count().prop_map(|count| Template::Absence { count }),
        Just(Template::Role),
    ]
}

/// Templates whose only parameter is a window.
fn windowed(window: Window) -> Vec<Template> {
    vec![
        Template::AlternateResponse { window },
        Template::ChainResponse { window },
        Template::AlternatePrecedence { window },
        Template::ChainPrecedence { window },
        Template::Succession { window },
        Template::AlternateSuccession { window },
        Template::ChainSuccession { window },
        Template::NotResponse { window },
        Template::NotChainResponse { window },
    ]
}

/// Templates of the whole case that count events and read no key and no order.
fn counting_template() -> impl Strategy<Value = Template> {
    prop_oneof![
        count().prop_map(|count| Template::Existence { count }),
        count().prop_map(|count| Template::Exactly { count }),
        Just(Template::Choice),
        Just(Template::ExclusiveChoice),
    ]
}

/// All templates.
fn template() -> impl Strategy<Value = Template> {
    prop_oneof![
        8 => keyed_template(),
        2 => counting_template(),
        1 => Just(Template::Init),
        1 => Just(Template::End),
    ]
}

fn end() -> impl Strategy<Value = End> {
    prop_oneof![Just(End::Complete), Just(End::Stopped)]
}

fn end_ms(trace: &[Event], after_ms: i64) -> i64 {
    trace.last().map_or(0, |last| last.at_ms) + after_ms
}

/// Feeds all events, then closes.
fn judge(template: Template, trace: &[Event], at_ms: i64, end: End) -> Box<dyn Monitor> {
    let mut monitor = template.monitor();
    for event in trace {
        monitor.observe(&event.observation());
    }
    monitor.close(at_ms, end);
    monitor
}

fn of_key(monitor: &dyn Monitor, key: &str) -> Vec<Instance> {
    let all = monitor.instances().iter();
    all.filter(|instance| instance.key == key).cloned().collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn live_equals_final(
        template in template(),
        trace in trace(),
        // Before each event the clock stops at some of the moments that lead to it; sometimes a copy takes over.
        moves in vec((vec(0..4_i64, 0..3), any::<bool>()), 41),
        after_ms in 0..15_i64,
        end in end(),
    ) {
        let at_ms = end_ms(&trace, after_ms);
        let mut live = template.monitor();
        let mut since_ms = 0;
        let moments = trace.iter().map(|event| (event.at_ms, Some(event)));
        for ((until_ms, event), (steps, copied)) in moments.chain([(at_ms, None)]).zip(&moves) {
            for step_ms in steps {
                live.advance((since_ms + step_ms).min(until_ms));
            }
            if *copied {
                live = live.clone();
            }
            if let Some(event) = event {
                live.observe(&event.observation());
            }
            since_ms = until_ms;
        }
        let judgement = live.close(at_ms, end);
        let at_once = judge(template, &trace, at_ms, end);
        prop_assert_eq!(judgement, at_once.judgement());
        prop_assert_eq!(live.instances(), at_once.instances());
        prop_assert_eq!(live.state(), at_once.state());
    }

    #[test]
    fn what_is_settled_never_turns_back(template in template(), trace in trace(), end in end()) {
        let mut monitor = template.monitor();
        let (mut before, mut state) = (Vec::<Instance>::new(), monitor.state());
        let last_ms = end_ms(&trace, 3);
        for event in trace.iter().map(Some).chain([None]) {
            match event {
                Some(event) => monitor.observe(&event.observation()),
                None => { monitor.close(last_ms, end); },
            }
            prop_assert!(monitor.instances().len() >= before.len());
            for (was, is) in before.iter().zip(monitor.instances()) {
                if !matches!(was.outcome, Outcome::Pending { .. } | Outcome::Holding { .. }) {
                    prop_assert_eq!(was, is);
                }
            }
            if matches!(state, State::PermanentlyViolated | State::PermanentlySatisfied) {
                prop_assert_eq!(monitor.state(), state);
            }
            state = monitor.state();
            before = monitor.instances().to_vec();
        }
    }

    #[test]
    fn judgement_counts_the_instances(template in template(), trace in trace(), end in end()) {
        let monitor = judge(template, &trace, end_ms(&trace, 3), end);
        let Judgement { activations, fulfilled, violated, pending, .. } = monitor.judgement();
        let count = |of: fn(&Outcome) -> bool| {
            monitor.instances().iter().filter(|i| of(&i.outcome)).count()
        };
        prop_assert_eq!(activations, monitor.instances().len());
        prop_assert_eq!(fulfilled, count(|o| matches!(o, Outcome::Fulfilled { .. })));
        prop_assert_eq!(violated, count(|o| matches!(o, Outcome::Violated { .. })));
        prop_assert_eq!(pending, count(|o| matches!(o, Outcome::Pending { .. } | Outcome::Holding { .. })));
        prop_assert!(end == End::Stopped || pending == 0);
    }

    #[test]
    fn keys_do_not_meet(template in keyed_template(), trace in trace(), end in end()) {
        let at_ms = end_ms(&trace, 3);
        let together = judge(template, &trace, at_ms, end);
        for (index, key) in KEYS.iter().enumerate() {
            let own: Vec<Event> = trace.iter().filter(|e| e.key == index).copied().collect();
            let alone = judge(template, &own, at_ms, end);
            prop_assert_eq!(of_key(&*together, key), of_key(&*alone, key));
        }
    }

    #[test]
    fn order_between_keys_of_one_instant_changes_nothing(
        template in prop_oneof![4 => keyed_template(), 1 => counting_template()],
        trace in trace(),
        end in end(),
    ) {
        let at_ms = end_ms(&trace, 3);
        let mut permuted = trace.clone();
        permuted.sort_by_key(|event| (event.at_ms, event.key, event.seq));
        let (one, other) = (judge(template, &trace, at_ms, end), judge(template, &permuted, at_ms, end));
        prop_assert_eq!(one.judgement(), other.judgement());
    }

    #[test]
    fn any_input_is_survived(
        template in template(),
        lo_ms in any::<u64>(),
        hi_ms in any::<Option<u64>>(),
        calls in vec((0..4_u8, any::<u64>(), any::<i64>(), 0..KEYS.len(), atoms()), 0..40),
    ) {
        let wild = Window { lo_ms, hi_ms };
        let template = match template {
            Template::Response { consume, .. } => Template::Response { window: wild, consume },
            Template::Precedence { consume, .. } => Template::Precedence { window: wild, consume },
            Template::Succession { .. } => Template::Succession { window: wild },
            Template::AlternateSuccession { .. } => Template::AlternateSuccession { window: wild },
            Template::ChainSuccession { .. } => Template::ChainSuccession { window: wild },
            Template::NotResponse { .. } => Template::NotResponse { window: wild },
            other => other,
        };
        let mut monitor = template.monitor();
        for (call, seq, at_ms, key, atoms) in calls {
            match call {
                0 | 1 => monitor.observe(&Event { seq, at_ms, key, atoms }.observation()),
                2 => monitor.advance(at_ms),
                _ if seq % 8 == 0 => { monitor.close(at_ms, End::Stopped); },
                _ => { monitor.next_due(); },
            }
        }
        monitor.close(i64::MAX, End::Complete);
    }
}
