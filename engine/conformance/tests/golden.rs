//! The golden cases of rules: hand-derived traces with the judgement that must come out.
//!
//! What the library leaves to its caller is done here: conditions and roles are evaluated into atoms.

use std::num::NonZeroU32;

use serde_json::Value;
use tavolo_conformance::{Atoms, Conclusion, End, Observation, Template, Window};

const CASES: &str = include_str!("golden/rules.json");

#[test]
fn every_golden_case_is_judged_as_written() {
    let cases: Vec<Value> = serde_json::from_str(CASES).expect("the golden file is JSON");
    assert!(!cases.is_empty());
    for case in &cases {
        let (id, expect) = (&case["id"], &case["expect"]);
        let rule = &case["rule"];
        let mut monitor = template(rule).monitor();
        for event in case["trace"].as_array().expect("trace") {
            for key in keys(rule, event) {
                monitor.observe(&Observation {
                    seq: event["seq"].as_u64().expect("seq"),
                    at_ms: event["sim_ms"].as_i64().expect("sim_ms"),
                    key,
                    atoms: atoms(rule, event),
                });
            }
        }
        let end = if case["complete"] == true { End::Complete } else { End::Stopped };
        let judgement = monitor.close(case["end_sim_ms"].as_i64().expect("end_sim_ms"), end);

        let conclusion = match judgement.conclusion {
            Conclusion::Satisfied => "satisfied",
            Conclusion::Violated => "violated",
            Conclusion::Pending => "pending",
            Conclusion::Vacuous => "vacuous",
        };
        assert_eq!(expect["state"], conclusion, "{id}: {}", case["why"]);
        assert_eq!(expect["activations"], judgement.activations, "{id} activations");
        assert_eq!(expect["fulfilled"], judgement.fulfilled, "{id} fulfilled");
        assert_eq!(expect["violated"], judgement.violated, "{id} violated");
        assert_eq!(expect["pending"], judgement.pending, "{id} pending");
    }
}

fn template(rule: &Value) -> Template {
    let count = || {
        let n = rule["n"].as_u64().expect("n");
        NonZeroU32::new(u32::try_from(n).expect("a small n")).expect("n of at least 1")
    };
    match rule["template"].as_str().expect("template") {
        "response" => Template::Response { window: window(rule), consume: rule["consume"] == true },
        "precedence" => Template::Precedence { window: window(rule) },
        "while_valid" => Template::WhileValid,
        "absence" => Template::Absence { count: count() },
        "existence" => Template::Existence { count: count() },
        "role" => Template::Role,
        other => unreachable!("{other} is not among the copied cases"),
    }
}

fn window(rule: &Value) -> Window {
    match rule.get("window_ms") {
        Some(ends) => Window { lo_ms: ends[0].as_u64().expect("lo"), hi_ms: ends[1].as_u64() },
        None => Window::UNBOUNDED,
    }
}

/// The persons an event names, or the one key of a rule that does not correlate.
fn keys<'a>(rule: &Value, event: &'a Value) -> Vec<&'a str> {
    if rule["correlate"] == "same_object" {
        let objects = event["obj"].as_array().expect("obj");
        objects.iter().filter_map(Value::as_str).collect()
    } else {
        vec![""]
    }
}

fn atoms(rule: &Value, event: &Value) -> Atoms {
    let is = |atom: &str| rule.get(atom).is_some_and(|act| *act == event["act"]);
    Atoms {
        activation: is("a") && condition_holds(rule, event),
        target: is("b"),
        cancel: is("c"),
        role_allowed: rule["roles"].as_array().is_some_and(|roles| roles.contains(&event["role"])),
    }
}

/// A missing attribute makes the condition false.
fn condition_holds(rule: &Value, event: &Value) -> bool {
    let Some(condition) = rule.get("cond_a") else {
        return true;
    };
    assert_eq!(condition[1], "==", "the only comparison in the cases");
    let attribute = condition[0].as_str().expect("attribute");
    event["data"].get(attribute) == Some(&condition[2])
}
