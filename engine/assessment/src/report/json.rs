//! The report as JSON, for other programs and for comparing two runs. Schema: `docs/report-format.md`.

use super::model::Report;

/// The report as indented JSON with a newline at the end. The same report gives the same bytes: fields keep the order of
/// the model, tables are sorted by id and no number is a float.
pub fn to_json(report: &Report) -> String {
    let mut text = serde_json::to_string_pretty(report)
        .expect("the model has only text keys and whole numbers, which always serialise");
    text.push('\n');
    text
}
