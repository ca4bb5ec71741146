//! Rules over recorded events: correlation, scope and routing against their definitions, and what a bad rule is told.

#![expect(clippy::disallowed_methods, reason = "a suite reads how many seeds it shall run")]

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::sync::Arc;

use proptest::{collection::vec, prelude::*};
use serde_json::json;
use tavolo_conformance::{
    Act, Comparison, Condition, ConditionFault, Correlate, Data, End, Event, NameFault, Rule, RuleCase, RuleCaseFault,
    RuleFault, RuleSet, RuleWatch, Scope, Template, Type, Value, Window,
};

const ACTS: [&str; 3] = ["a", "b", "x"];
const ROLES: [&str; 2] = ["police", "health"];
const PERSONS: [&str; 2] = ["ana", "ben"];

/// An event that owns what it says.
#[derive(Clone, Debug)]
struct Kept {
    seq: u64,
    at_ms: i64,
    act: &'static str,
    role: &'static str,
    objects: Vec<String>,
    data: Data,
}

impl Kept {
    fn event(&self) -> Event<'_> {
        let Self { seq, at_ms, act, role, objects, data } = self;
        Event { seq: *seq, at_ms: *at_ms, act, role, objects, data }
    }
}

fn config() -> ProptestConfig {
    let cases = std::env::var("TAVOLO_SEEDS").ok().and_then(|seeds| seeds.parse().ok());
    ProptestConfig { cases: cases.unwrap_or(64), failure_persistence: None, ..ProptestConfig::default() }
}

fn trace() -> impl Strategy<Value = Vec<Kept>> {
    let event = (0..4_i64, 0..ACTS.len(), 0..ROLES.len(), any::<[bool; 2]>(), any::<Option<bool>>());
    vec(event, 0..30).prop_map(|steps| {
        let mut at_ms = 0;
        let with_seq = (1..).zip(steps);
        with_seq
            .map(|(seq, (gap_ms, act, role, about, minor))| {
                at_ms += gap_ms;
                let named = PERSONS.iter().zip(about).filter(|(_, about)| *about);
                Kept {
                    seq,
                    at_ms,
                    act: ACTS[act],
                    role: ROLES[role],
                    objects: named.map(|(person, _)| (*person).to_owned()).collect(),
                    data: minor.map(|minor| ("minor".to_owned(), Value::Truth(minor))).into_iter().collect(),
                }
            })
            .collect()
    })
}

fn scope() -> impl Strategy<Value = Scope> {
    prop_oneof![Just(Scope::All), Just(Scope::Role("police".to_owned())), Just(Scope::Correlated)]
}

fn correlate() -> impl Strategy<Value = Correlate> {
    prop_oneof![Just(Correlate::Nothing), Just(Correlate::Object), Just(Correlate::Role)]
}

fn act(name: &str) -> Act {
    Act { name: name.to_owned(), when: None }
}

fn rule(template: Template, correlate: Correlate, scope: Scope) -> Rule {
    let (a, t, c) = (act("a"), Some(act("b")), Some(act("x")));
    Rule { template, a, t, c, roles: BTreeSet::from(["police".to_owned()]), pair: Arc::default(), correlate, scope }
}

fn templates() -> Vec<Template> {
    let window = Window::within(6);
    let count = NonZeroU32::new(2).expect("at least 1");
    vec![
        Template::Response { window, consume: false },
        Template::Precedence { window, consume: true },
        Template::ChainSuccession { window },
        Template::NotChainResponse { window },
        Template::NotResponse { window },
        Template::Coexistence,
        Template::WhileValid,
        Template::Absence { count },
        Template::Exactly { count },
        Template::Init,
        Template::End,
        Template::ExclusiveChoice,
        Template::Role,
    ]
}

/// The keys of an event as a rule correlates; one that is about nobody has one of its own.
fn keys(event: &Kept, correlate: Correlate) -> Vec<String> {
    match correlate {
        Correlate::Nothing => vec![String::new()],
        Correlate::Role => vec![event.role.to_owned()],
        Correlate::Object if event.objects.is_empty() => vec![format!("nobody in {}", event.seq)],
        Correlate::Object => event.objects.clone(),
    }
}

fn counts(scope: &Scope, event: &Kept) -> bool {
    !matches!(scope, Scope::Role(role) if role != event.role)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_next_event_is_the_next_that_counts(correlate in correlate(), scope in scope(), trace in trace()) {
        let counted: Vec<&Kept> = trace.iter().filter(|event| counts(&scope, event)).collect();
        let (mut kept, mut broken) = (0, 0);
        for (place, event) in counted.iter().enumerate().filter(|(_, event)| event.act == "a") {
            for key in keys(event, correlate) {
                let meets = |other: &&&Kept| scope != Scope::Correlated || keys(other, correlate).contains(&key);
                let next = counted[place + 1..].iter().find(meets);
                let answers = next.is_some_and(|next| next.act == "b" && keys(next, correlate).contains(&key));
                *(if answers { &mut kept } else { &mut broken }) += 1;
            }
        }
        let window = Window::UNBOUNDED;
        let rule = rule(Template::ChainResponse { window }, correlate, scope);
        let mut watch = RuleWatch::new(&rule);
        trace.iter().for_each(|event| watch.observe(&event.event()));
        let judgement = watch.close(1_000, End::Complete);
        prop_assert_eq!((judgement.fulfilled, judgement.violated), (kept, broken));
    }

    #[test]
    fn an_answer_is_one_that_meets(correlate in correlate(), scope in scope(), trace in trace()) {
        let counted: Vec<&Kept> = trace.iter().filter(|event| counts(&scope, event)).collect();
        let (mut kept, mut broken) = (0, 0);
        for (place, event) in counted.iter().enumerate().filter(|(_, event)| event.act == "a") {
            for key in keys(event, correlate) {
                let answers = |other: &&Kept| other.act == "b" && keys(other, correlate).contains(&key);
                *(if counted[place + 1..].iter().any(answers) { &mut kept } else { &mut broken }) += 1;
            }
        }
        let rule = rule(Template::Response { window: Window::UNBOUNDED, consume: false }, correlate, scope);
        let mut watch = RuleWatch::new(&rule);
        trace.iter().for_each(|event| watch.observe(&event.event()));
        let judgement = watch.close(1_000, End::Complete);
        prop_assert_eq!((judgement.fulfilled, judgement.violated), (kept, broken));
    }

    #[test]
    fn a_set_live_judges_as_each_rule_alone_afterwards(
        correlate in correlate(),
        scope in scope(),
        trace in trace(),
        complete in any::<bool>(),
    ) {
        let end = if complete { End::Complete } else { End::Stopped };
        let end_ms = trace.last().map_or(0, |last| last.at_ms + 3);
        let mut rules: Vec<Rule> =
            templates().into_iter().map(|template| rule(template, correlate, scope.clone())).collect();
        rules[0].a.when = Some(Condition::Is {
            attribute: "minor".to_owned(),
            comparison: Comparison::Equal,
            value: Value::Truth(true),
        });
        let set = RuleSet::new(rules);
        let mut live = set.watch();
        for event in &trace {
            while let Some(due_ms) = live.next_due().filter(|due_ms| *due_ms < event.at_ms) {
                live.advance(due_ms + 1);
            }
            live.observe(&event.event());
        }
        let together = live.close(end_ms, end);
        for ((rule, live), judgement) in set.rules().iter().zip(live.watches()).zip(together) {
            prop_assert_eq!(rule.check(None), Ok(()));
            let mut alone = RuleWatch::new(rule);
            trace.iter().for_each(|event| alone.observe(&event.event()));
            prop_assert_eq!(judgement, alone.close(end_ms, end));
            prop_assert_eq!(live.monitor().instances(), alone.monitor().instances());
            prop_assert_eq!(live.gaps(), alone.gaps());
        }
    }
}

/// What is wrong with a written rule.
fn fault(rule: serde_json::Value) -> RuleCaseFault {
    let case = json!({"id": "1", "rule": rule, "trace": [], "end_sim_ms": 0, "complete": true});
    let case: RuleCase = serde_json::from_value(case).expect("a case");
    case.judge().expect_err("a rule with a fault")
}

#[test]
fn a_rule_with_a_fault_is_refused_before_any_event() {
    let condition = |fault| RuleCaseFault::Rule(RuleFault::Condition(fault));
    let with = |condition: serde_json::Value| {
        json!({
            "template": "response", "a": "a", "b": "b", "cond_a": condition,
            "attributes": {"minor": "truth", "age": "number", "place": "text"},
        })
    };
    assert_eq!(
        fault(with(json!(["height", "==", 2]))),
        condition(ConditionFault::UnknownAttribute("height".to_owned()))
    );
    let (is, compared_as) = (Type::Number, Type::Text);
    assert_eq!(
        fault(with(json!(["and", ["minor", "==", true], ["age", "==", "ten"]]))),
        condition(ConditionFault::WrongType { attribute: "age".to_owned(), is, compared_as })
    );
    assert_eq!(fault(with(json!(["place", "<", "port"]))), condition(ConditionFault::NoOrder("place".to_owned())));
    assert_eq!(fault(with(json!(["minor", "is", true]))), RuleCaseFault::Unreadable { field: "cond_a" });
    assert_eq!(fault(json!({"template": "response", "a": "a"})), RuleCaseFault::Rule(RuleFault::NoTarget));
    assert_eq!(fault(json!({"template": "while_valid", "a": "a", "b": "b"})), RuleCaseFault::Rule(RuleFault::NoCancel));
    assert_eq!(fault(json!({"template": "role", "a": "a"})), RuleCaseFault::Rule(RuleFault::NoRoles));
    assert_eq!(
        fault(json!({"template": "absence", "a": "a", "cond_ab": ["x", "==", "x"]})),
        RuleCaseFault::Rule(RuleFault::NoPair)
    );
    assert_eq!(
        fault(json!({"template": "reply", "a": "a"})),
        RuleCaseFault::Name(NameFault::UnknownTemplate("reply".to_owned()))
    );
    assert_eq!(
        fault(json!({"template": "response", "a": "a", "b": "b", "window_ms": [50, 5]})),
        RuleCaseFault::Unreadable { field: "window_ms" }
    );
    assert_eq!(
        fault(json!({"template": "init", "a": "a", "window_ms": [0, 5]})),
        RuleCaseFault::Name(NameFault::NoWindow)
    );
    assert_eq!(fault(json!({"template": "init", "a": "a", "n": 2})), RuleCaseFault::Name(NameFault::NoCount));
    assert_eq!(
        fault(json!({"template": "choice", "a": "a", "b": "b", "consume": true})),
        RuleCaseFault::Name(NameFault::NoConsume)
    );
    assert_eq!(
        fault(json!({"template": "init", "a": "a", "correlate": "moon"})),
        RuleCaseFault::Unreadable { field: "correlate" }
    );
}

#[test]
fn a_field_that_no_rule_has_is_refused() {
    let case = json!({"id": "1", "rule": {"template": "init", "a": "a", "condition": []}, "trace": []});
    assert!(serde_json::from_value::<RuleCase>(case).is_err());
}

#[test]
fn whole_numbers_and_fractions_compare_exactly() {
    let large = i64::MAX;
    let holds = |found: Value, comparison, value: Value| {
        let data = Data::from([("x".to_owned(), found)]);
        Condition::Is { attribute: "x".to_owned(), comparison, value }.holds(&data, &mut |_| {})
    };
    // 2^63 as a fraction is one more than the largest whole number.
    assert!(holds(Value::Whole(large), Comparison::Less, Value::Real(9_223_372_036_854_775_808.0)));
    assert!(!holds(Value::Whole(large), Comparison::Equal, Value::Real(9_223_372_036_854_775_808.0)));
    assert!(holds(Value::Whole(-1), Comparison::More, Value::Real(-1.5)));
    assert!(holds(Value::Real(2.0), Comparison::Equal, Value::Whole(2)));
    assert!(holds(Value::Real(2.5), Comparison::More, Value::Whole(2)));
    assert!(!holds(Value::Real(f64::NAN), Comparison::Unequal, Value::Whole(2)));
    assert!(holds(Value::Real(f64::INFINITY), Comparison::More, Value::Whole(large)));
}
