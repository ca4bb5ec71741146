//! A DECLARE model: which of its constraints each case of a log breaks.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::process::ExitCode;

use serde::Deserialize;
use serde_json::json;
use tavolo_conformance::declare::{Constraint, Model, TraceResult};
use tavolo_conformance::log::Log;
use tavolo_conformance::{Parameters, Template};
use tavolo_wording::Args;

use super::rules::name_says;
use crate::conform::ConformOptions;
use crate::desk::{Desk, Fault};
use crate::say;

/// Most constraints that are named on the screen.
const MOST_NAMED: usize = 8;

/// A constraint as pm4py writes it below its template's name. Support and confidence are of its discovery: not read.
#[derive(Debug, Deserialize)]
struct Written {
    args: Vec<String>,
    /// How many, of absence, existence and exactly.
    #[serde(default)]
    n: Option<NonZeroU32>,
}

/// Judges every case of a log by a model.
pub(super) fn run(desk: &Desk, options: &ConformOptions, bytes: &[u8], log: &Log) -> Result<ExitCode, Fault> {
    let path = || Args::new().with("path", options.model.display().to_string());
    let fault = |reason: String| desk.fault("conform-declare-unreadable", &path().with("reason", reason));
    let written: BTreeMap<String, Vec<Written>> =
        serde_json::from_slice(bytes).map_err(|e| fault(super::said::json(desk, &e)))?;
    let (names, constraints) = constraints(desk, written).map_err(fault)?;
    if constraints.is_empty() {
        return Err(desk.fault("conform-nothing", &path()));
    }
    let results = Model::new(&constraints).judge(log);
    if let Some(out) = &options.out {
        desk.write(out, to_json(log, &names, &results).as_bytes())?;
    }
    print(desk, &names, &results);
    if let Some(out) = &options.out {
        say(&desk.text("conform-written", &Args::new().with("path", out.display().to_string())));
    }
    Ok(ExitCode::SUCCESS)
}

/// The constraints, each with its template's name and activities as the model has them; or in words what is wrong.
fn constraints(
    desk: &Desk,
    written: BTreeMap<String, Vec<Written>>,
) -> Result<(Vec<Vec<String>>, Vec<Constraint>), String> {
    let (mut names, mut constraints) = (Vec::new(), Vec::new());
    for (name, all) in written {
        for Written { args, n } in all {
            let given = Parameters { count: n, ..Parameters::default() };
            let template = Template::named(&name, given).map_err(|fault| name_says(desk, &fault))?;
            let about = || Args::new().with("name", name.clone());
            if matches!(template, Template::WhileValid | Template::Role) {
                return Err(desk.text("conform-declare-template", &about()));
            }
            let (a, t) = match (&args[..], template.takes_target()) {
                ([a], false) => (a.clone(), None),
                ([a, t], true) => (a.clone(), Some(t.clone())),
                (_, two) => return Err(desk.text("conform-declare-args", &about().with("wanted", 1 + i64::from(two)))),
            };
            constraints.push(Constraint { template, a, t });
            names.push([vec![name.clone()], args].concat());
        }
    }
    Ok((names, constraints))
}

/// A row a case; schema in docs/conformance.md.
fn to_json(log: &Log, names: &[Vec<String>], results: &[TraceResult]) -> String {
    let rows = log.traces.iter().zip(results).map(|(trace, result)| {
        let mut violated: Vec<&Vec<String>> = result.broken.iter().map(|index| &names[*index]).collect();
        violated.sort();
        let row = json!({
            "case": trace.case,
            "violated": violated,
            "activated_constraints": result.activated,
            "constraints": names.len(),
            "fitness": fitness(names, result),
        });
        format!(" {row}")
    });
    format!("[\n{}\n]\n", rows.collect::<Vec<_>>().join(",\n"))
}

/// The share of constraints that are kept.
fn fitness(names: &[Vec<String>], result: &TraceResult) -> f64 {
    if names.is_empty() { 1.0 } else { 1.0 - result.broken.len() as f64 / names.len() as f64 }
}

fn print(desk: &Desk, names: &[Vec<String>], results: &[TraceResult]) {
    let broken: usize = results.iter().map(|result| result.broken.len()).sum();
    let fitting = results.iter().filter(|result| result.broken.is_empty()).count();
    let mean = results.iter().map(|result| fitness(names, result)).sum::<f64>() / results.len().max(1) as f64;
    let args = Args::new()
        .with("constraints", names.len() as i64)
        .with("cases", results.len() as i64)
        .with("fitting", fitting as i64)
        .with("broken", broken as i64)
        .with("fitness", format!("{mean:.6}"));
    say(&desk.text("conform-declare", &args));
    let mut times: BTreeMap<usize, usize> = BTreeMap::new();
    results.iter().flat_map(|result| &result.broken).for_each(|index| *times.entry(*index).or_default() += 1);
    let mut often: Vec<(usize, usize)> = times.into_iter().collect();
    often.sort_by_key(|&(index, times)| (std::cmp::Reverse(times), index));
    for (index, times) in often.into_iter().take(MOST_NAMED) {
        let args = Args::new().with("times", format!("{times:>6}")).with("constraint", names[index].join(", "));
        say(&desk.text("conform-declare-broken", &args));
    }
}
