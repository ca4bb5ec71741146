//! A rehearsal as JSON, for other programs and for comparing two of them. Schema: `docs/rehearsal-format.md`.

use super::calibration::Calibration;
use super::model::{Rehearsal, Run};
use super::summary::Summary;

/// The figures as indented JSON with a newline at the end. Equal rehearsals give equal bytes but for `pace.micros`.
pub fn to_json(summary: &Summary) -> String {
    let mut text = serde_json::to_string_pretty(summary)
        .expect("the figures have only text keys and whole numbers, which always serialise");
    text.push('\n');
    text
}

/// A calibration, as [`to_json`] writes figures. Schema: `docs/calibration.md`.
pub fn calibration_to_json(calibration: &Calibration) -> String {
    let mut text = serde_json::to_string_pretty(calibration)
        .expect("the figures have only text keys and whole numbers, which always serialise");
    text.push('\n');
    text
}

/// Every run, one a line behind a line that says what was rehearsed: for whoever wants other figures.
pub fn runs_to_json(rehearsal: &Rehearsal) -> String {
    let head = Rehearsal {
        case: rehearsal.case.clone(),
        packs: rehearsal.packs.clone(),
        seeds: rehearsal.seeds.clone(),
        skills: rehearsal.skills.clone(),
        runs: Vec::new(),
    };
    let mut text = serde_json::to_string(&head).expect("ids and numbers always serialise");
    text.push('\n');
    for run in &rehearsal.runs {
        text.push_str(&serde_json::to_string(run).expect("a run has only text keys and whole numbers"));
        text.push('\n');
    }
    text
}

/// Reads what [`runs_to_json`] wrote.
///
/// # Errors
/// The number of the line that cannot be read, from 1, and why.
pub fn runs_from_json(text: &str) -> Result<Rehearsal, (usize, String)> {
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let Some((_, first)) = lines.next() else { return Err((1, String::new())) };
    let mut rehearsal: Rehearsal = serde_json::from_str(first).map_err(|fault| (1, fault.to_string()))?;
    for (number, line) in lines {
        let run: Run = serde_json::from_str(line).map_err(|fault| (number, fault.to_string()))?;
        rehearsal.runs.push(run);
    }
    Ok(rehearsal)
}
