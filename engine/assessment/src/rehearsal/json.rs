//! A rehearsal as JSON, for other programs and for comparing two of them. Schema: `docs/rehearsal-format.md`.

use super::model::Rehearsal;
use super::summary::Summary;

/// The figures as indented JSON with a newline at the end. Equal rehearsals give equal bytes but for `pace.micros`.
pub fn to_json(summary: &Summary) -> String {
    let mut text = serde_json::to_string_pretty(summary)
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
