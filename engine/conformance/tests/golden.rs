//! Golden cases of rules: hand-derived traces with the judgement that must come out.
//!
//! Our own stand in `golden/rules.json`, at least one for each template and for each point that must be fixed in
//! writing. Others are read from `golden/rules.json` below `TAVOLO_CONFORMANCE`, else below `../shared/conformance`
//! beside the project's root, where they are there.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a suite reads open cases that are no part of the project, and says so"
)]

use std::path::PathBuf;

use serde_json::{Value, json};
use tavolo_conformance::RuleCase;

const OWN: &str = include_str!("golden/rules.json");

#[test]
fn every_own_case_is_judged_as_written() {
    assert_eq!(wrong(OWN), Vec::<String>::new());
}

#[test]
fn every_open_case_is_judged_as_written() {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/conformance");
    let folder = std::env::var("TAVOLO_CONFORMANCE").map_or(beside, PathBuf::from);
    let file = folder.join("golden/rules.json");
    let Ok(cases) = std::fs::read_to_string(&file) else {
        println!("skipped: {} is not there; set TAVOLO_CONFORMANCE", file.display());
        return;
    };
    assert_eq!(wrong(&cases), Vec::<String>::new());
}

#[test]
fn the_order_of_a_trace_is_that_of_its_numbers() {
    let cases: Vec<RuleCase> = serde_json::from_str(OWN).expect("the golden file is JSON");
    for mut case in cases {
        let in_order = case.judge().expect("a rule that can be read");
        case.trace.reverse();
        assert_eq!(case.judge().expect("a rule that can be read"), in_order);
    }
}

/// The cases that come out otherwise than written. Where a count is not said, any will do.
fn wrong(cases: &str) -> Vec<String> {
    let read: Vec<RuleCase> = serde_json::from_str(cases).expect("cases are JSON");
    let written: Vec<Value> = serde_json::from_str(cases).expect("cases are JSON");
    assert!(!read.is_empty());
    let judged = read.iter().map(|case| case.judge().map(|verdict| json!(verdict)));
    let with_case = written.iter().zip(judged);
    with_case
        .filter_map(|(case, found)| {
            let found = found.unwrap_or_else(|fault| json!(format!("{fault:?}")));
            let expect = case["expect"].as_object().expect("what is expected");
            let differs = |(name, value): (&String, &Value)| !value.is_null() && found[name] != *value;
            expect.iter().any(differs).then(|| format!("{}: {}: {found}", case["id"], case["why"]))
        })
        .collect()
}
