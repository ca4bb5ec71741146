//! `tavolo report`: the report of a journal, or the sheet for a talk after a scene, from the journal alone.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use tavolo_assessment::report::html::render_with;
use tavolo_assessment::report::json::to_json;
use tavolo_assessment::{Edition, assess, hot_wash};
use tavolo_scenario::ids::{SceneId, SeatId};
use tavolo_wording::{Args, Value};

use crate::desk::{Desk, Fault};
use crate::replay::Recording;
use crate::say;

#[derive(Debug, clap::Args)]
pub(crate) struct ReportOptions {
    /// Journal file
    pub(crate) journal: PathBuf,
    /// Whom it is for
    #[arg(long, value_enum, default_value_t = EditionName::Examiner)]
    pub(crate) edition: EditionName,
    /// Seat whose own page it is
    #[arg(long, required_if_eq("edition", "own"))]
    pub(crate) seat: Option<String>,
    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Html)]
    pub(crate) format: Format,
    /// In place of the report the sheet for a talk right after a scene: three moments, three questions, no marks
    #[arg(long, conflicts_with_all = ["edition", "seat", "format"])]
    pub(crate) hot_wash: bool,
    /// Scene of that sheet; else the last that ended
    #[arg(long, requires = "hot_wash")]
    pub(crate) scene: Option<String>,
    /// File to write; else standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum EditionName {
    /// Everything
    Examiner,
    /// What a team may see together: no person and no seat is marked
    Team,
    /// What concerns one seat alone
    Own,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// One self-contained page
    Html,
    /// Data; schema in docs/report-format.md
    Json,
}

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &ReportOptions) -> Result<ExitCode, Fault> {
    let recording = Recording::open(desk, &options.journal)?;
    let text = if options.hot_wash { sheet(desk, &recording, options)? } else { report(desk, &recording, options)? };
    match &options.out {
        Some(path) => desk.write_private(path, text.as_bytes())?,
        None => say(&text),
    }
    Ok(ExitCode::SUCCESS)
}

/// The report in the edition and form that were asked for.
fn report(desk: &Desk, recording: &Recording, options: &ReportOptions) -> Result<String, Fault> {
    let edition = edition(desk, recording, options)?;
    let report = assess(&recording.content, &recording.entries);
    let report = report.for_edition(&recording.content, &recording.entries, &edition);
    Ok(match options.format {
        Format::Html => render_with(&report, &recording.texts, &desk.lang, &|reference| recording.words(reference)),
        Format::Json => to_json(&report),
    })
}

/// The sheet of a scene that was played.
fn sheet(desk: &Desk, recording: &Recording, options: &ReportOptions) -> Result<String, Fault> {
    let scene = options.scene.as_deref().map(SceneId::from);
    let sheet = hot_wash::hot_wash(&recording.content, &recording.entries, scene.as_ref());
    let sheet = sheet.ok_or_else(|| {
        let played = hot_wash::scenes(&recording.entries).into_iter().map(|id| id.to_string());
        match &options.scene {
            Some(scene) => {
                let args = Args::new().with("scene", scene.as_str()).with("played", Value::list(played));
                desk.fault("cli-no-such-scene", &args)
            }
            None => desk.fault("cli-no-scene-yet", &Args::new()),
        }
    })?;
    Ok(hot_wash::render(&sheet, &recording.texts, &desk.lang))
}

/// The edition that was asked for; one's own needs a seat of the case.
fn edition(desk: &Desk, recording: &Recording, options: &ReportOptions) -> Result<Edition, Fault> {
    let known = || recording.content.case.seats.iter().map(|s| s.id.to_string());
    let seat = match options.edition {
        EditionName::Examiner => return Ok(Edition::Examiner),
        EditionName::Team => return Ok(Edition::Team),
        EditionName::Own => options.seat.clone().unwrap_or_default(),
    };
    if known().any(|s| s == seat) {
        return Ok(Edition::Own(SeatId::from(seat.as_str())));
    }
    let args = Args::new().with("seat", seat).with("seats", Value::list(known()));
    Err(desk.fault("cli-no-such-seat", &args))
}
