//! Rules with their traces: each is judged, and what came of it is written by id.

use std::collections::BTreeMap;
use std::process::ExitCode;

use serde_json::{Value, json};
use tavolo_conformance::{
    Conclusion, ConditionFault, NameFault, RuleCase, RuleCaseFault, RuleFault, RuleVerdict, Type,
};
use tavolo_wording::Args;

use super::said;
use crate::conform::ConformOptions;
use crate::desk::{Desk, Fault};
use crate::{complain, say};

/// A case: how it came out, or in the reader's language why its rule cannot be used.
type Outcome = Result<RuleVerdict, (String, String)>;

/// Judges every case of a file.
pub(super) fn run(desk: &Desk, options: &ConformOptions, bytes: &[u8]) -> Result<ExitCode, Fault> {
    let path = || Args::new().with("path", options.model.display().to_string());
    if options.log.is_some() {
        return Err(desk.fault("conform-rules-bring-traces", &path()));
    }
    let cases: Vec<Value> = serde_json::from_slice(bytes)
        .map_err(|e| desk.fault("conform-rules-unreadable", &path().with("reason", said::json(desk, &e))))?;
    if cases.is_empty() {
        return Err(desk.fault("conform-nothing", &path()));
    }
    let outcomes: Vec<Outcome> = (1..).zip(cases).map(|(number, case)| judge(desk, number, case)).collect();
    if let Some(out) = &options.out {
        desk.write(out, to_json(&outcomes).as_bytes())?;
    }
    print(desk, &outcomes);
    if let Some(out) = &options.out {
        say(&desk.text("conform-written", &Args::new().with("path", out.display().to_string())));
    }
    Ok(if outcomes.iter().all(Result::is_ok) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// One case. A rule that cannot be used stops no other.
fn judge(desk: &Desk, number: usize, case: Value) -> Outcome {
    let id = case["id"].as_str().map_or_else(|| format!("#{number}"), str::to_owned);
    let case: RuleCase = match serde_json::from_value(case) {
        Ok(case) => case,
        Err(e) => {
            return Err((id, desk.text("conform-rule-unreadable", &Args::new().with("reason", said::json(desk, &e)))));
        }
    };
    case.judge().map_err(|fault| (id, says(desk, &fault)))
}

fn to_json(outcomes: &[Outcome]) -> String {
    let row = |outcome: &Outcome| match outcome {
        Ok(verdict) => format!(" {}", json!(verdict)),
        Err((id, fault)) => format!(" {}", json!({"id": id, "fault": fault})),
    };
    format!("[\n{}\n]\n", outcomes.iter().map(row).collect::<Vec<_>>().join(",\n"))
}

fn print(desk: &Desk, outcomes: &[Outcome]) {
    let mut counts: BTreeMap<Conclusion, i64> = BTreeMap::new();
    for verdict in outcomes.iter().flatten() {
        *counts.entry(verdict.state).or_default() += 1;
    }
    let of = |state: Conclusion| counts.get(&state).copied().unwrap_or(0);
    let args = Args::new()
        .with("cases", outcomes.len() as i64)
        .with("satisfied", of(Conclusion::Satisfied))
        .with("violated", of(Conclusion::Violated))
        .with("pending", of(Conclusion::Pending))
        .with("vacuous", of(Conclusion::Vacuous));
    say(&desk.text("conform-rules", &args));
    for verdict in outcomes.iter().flatten() {
        for gap in &verdict.gaps {
            let seq = i64::try_from(gap.seq).unwrap_or(i64::MAX);
            let args = Args::new().with("id", verdict.id.clone()).with("event", seq);
            complain(&match &gap.attribute {
                Some(attribute) => desk.text("conform-rule-gap", &args.with("attribute", attribute.clone())),
                None => desk.text("conform-rule-gap-person", &args),
            });
        }
    }
    for (id, fault) in outcomes.iter().filter_map(|outcome| outcome.as_ref().err()) {
        let args = Args::new().with("id", id.clone()).with("fault", fault.clone());
        complain(&desk.text("conform-rule-fault", &args));
    }
}

/// A fault in the reader's language.
fn says(desk: &Desk, fault: &RuleCaseFault) -> String {
    let plain = |key: &str| desk.text(key, &Args::new());
    let named = |key: &str, name: &str| desk.text(key, &Args::new().with("name", name.to_owned()));
    match fault {
        RuleCaseFault::Name(fault) => name_says(desk, fault),
        RuleCaseFault::Unreadable { field } => named("conform-rule-field", field),
        RuleCaseFault::Rule(fault) => match fault {
            RuleFault::NoTarget => plain("conform-rule-no-target"),
            RuleFault::NoCancel => plain("conform-rule-no-cancel"),
            RuleFault::NoRoles => plain("conform-rule-no-roles"),
            RuleFault::NoPair => plain("conform-rule-no-pair"),
            RuleFault::Condition(ConditionFault::UnknownAttribute(name)) => named("conform-rule-unknown", name),
            RuleFault::Condition(ConditionFault::NoOrder(name)) => named("conform-rule-no-order", name),
            RuleFault::Condition(ConditionFault::WrongType { attribute, is, compared_as }) => {
                let of_type = |of: &Type| {
                    plain(match of {
                        Type::Truth => "conform-type-truth",
                        Type::Number => "conform-type-number",
                        Type::Text => "conform-type-text",
                    })
                };
                let args = Args::new().with("name", attribute.clone());
                let args = args.with("is", of_type(is)).with("compared", of_type(compared_as));
                desk.text("conform-rule-type", &args)
            }
        },
    }
}

/// A fault of a template's name or parameters in the reader's language.
pub(super) fn name_says(desk: &Desk, fault: &NameFault) -> String {
    match fault {
        NameFault::UnknownTemplate(name) => desk.text("conform-rule-template", &Args::new().with("name", name.clone())),
        NameFault::NoWindow => desk.text("conform-rule-no-window", &Args::new()),
        NameFault::NoCount => desk.text("conform-rule-no-count", &Args::new()),
        NameFault::NoConsume => desk.text("conform-rule-no-consume", &Args::new()),
    }
}
