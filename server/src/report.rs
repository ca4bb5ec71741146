//! `tavolo report`: the report of a journal, from the journal alone.

use std::process::ExitCode;

use tavolo_assessment::assess;
use tavolo_assessment::report::html::{Edition, render};
use tavolo_assessment::report::json::to_json;

use crate::arguments::{EditionName, Format, ReportOptions};
use crate::desk::{Desk, Fault};
use crate::replay::Recording;
use crate::say;

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &ReportOptions) -> Result<ExitCode, Fault> {
    let recording = Recording::open(desk, &options.journal)?;
    let report = assess(&recording.content, &recording.entries);
    let EditionName::Examiner = options.edition;
    let text = match options.format {
        Format::Html => render(&report, &recording.texts, &desk.lang, Edition::Examiner),
        Format::Json => to_json(&report),
    };
    match &options.out {
        Some(path) => desk.write(path, text.as_bytes())?,
        None => say(&text),
    }
    Ok(ExitCode::SUCCESS)
}
