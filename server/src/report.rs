//! `tavolo report`: the report of a journal, or the sheet for a talk after a scene, from the journal alone.

use std::process::ExitCode;

use tavolo_assessment::report::html::render_with;
use tavolo_assessment::report::json::to_json;
use tavolo_assessment::{Edition, assess, hot_wash};
use tavolo_scenario::ids::{SceneId, SeatId};
use tavolo_wording::{Args, Value};

use crate::arguments::{EditionName, Format, ReportOptions};
use crate::desk::{Desk, Fault};
use crate::replay::Recording;
use crate::say;

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
