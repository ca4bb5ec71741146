//! `tavolo calibrate`: what the marks of a case are worth, from many plays of bots at graded skill.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tavolo_assessment::rehearsal::html::render_calibration;
use tavolo_assessment::rehearsal::json::{calibration_to_json, runs_from_json, runs_to_json};
use tavolo_assessment::rehearsal::{Calibration, Reading, Rehearsal};
use tavolo_wording::{Args, Catalogue};

use crate::demo::load;
use crate::desk::{Desk, Fault, catalogue_of};
use crate::rehearse::{PlaysOptions, Rehearsed, rehearsed};
use crate::say;

#[derive(Debug, clap::Args)]
pub(crate) struct CalibrateOptions {
    #[command(flatten)]
    pub(crate) plays: PlaysOptions,
    /// File with the runs of an earlier calibration; nothing is played then
    #[arg(long, value_name = "FILE.runs.jsonl", conflicts_with_all = ["case", "runs", "skill", "seed"])]
    pub(crate) from: Option<PathBuf>,
    /// File for the page; figures and runs are written beside it. Else out/calibration-CASE.html
    #[arg(long, value_name = "FILE.html")]
    pub(crate) out: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &CalibrateOptions) -> Result<ExitCode, Fault> {
    let (rehearsal, texts, hung) = match &options.from {
        Some(file) => {
            let rehearsal = read(desk, file)?;
            let texts = texts_of(desk, &rehearsal)?;
            (rehearsal, texts, false)
        }
        None => {
            let Rehearsed { rehearsal, texts, hung, .. } = rehearsed(desk, &options.plays)?;
            (rehearsal, texts, hung)
        }
    };
    let page = options.out.clone().unwrap_or_else(|| PathBuf::from(format!("out/calibration-{}.html", rehearsal.case)));
    // Whoever names the file of figures, as of a rehearsal, gets the page beside it, and not over it.
    let page = page.with_extension("html");
    if options.from.is_none() {
        // What took long is saved first.
        desk.write(&page.with_extension("runs.jsonl"), runs_to_json(&rehearsal).as_bytes())?;
    }
    let calibration = rehearsal.calibration();
    desk.write(&page.with_extension("json"), calibration_to_json(&calibration).as_bytes())?;
    desk.write(&page, render_calibration(&calibration, &texts, &desk.lang).as_bytes())?;
    summarise(desk, &texts, &calibration);
    say(&desk.text("rehearse-page", &Args::new().with("path", page.display().to_string())));
    Ok(if hung { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Runs that were kept.
fn read(desk: &Desk, file: &Path) -> Result<Rehearsal, Fault> {
    let text = fs::read_to_string(file).map_err(|e| desk.file_fault("serve-cannot-read", file, &e))?;
    let rehearsal = runs_from_json(&text).map_err(|(line, _)| {
        let args = Args::new().with("path", file.display().to_string()).with("line", line as i64);
        desk.fault("calibrate-not-runs", &args)
    })?;
    Ok(rehearsal)
}

fn texts_of(desk: &Desk, rehearsal: &Rehearsal) -> Result<Catalogue, Fault> {
    let files = desk.files();
    let content = load(desk, &files, rehearsal.case.as_str())?;
    let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
    Ok(catalogue_of(&files, &chain, rehearsal.case.as_str()))
}

/// The figures on one screen.
fn summarise(desk: &Desk, texts: &Catalogue, calibration: &Calibration) {
    say(&texts.render(&desk.lang, "case-title", &Args::new()));
    let luck = calibration.luck;
    let percent = |thousandths: i64| (thousandths + 5).div_euclid(10);
    let args = Args::new()
        .with("runs", calibration.rehearsal.pace.runs as i64)
        .with("skill", percent(luck.skill))
        .with("seat", percent(luck.seat))
        .with("seed", percent(luck.seed))
        .with("rest", percent(luck.skill_and_seat + luck.rest));
    say(&desk.text("calibrate-luck", &args));
    let count = |reading: Reading| calibration.items.iter().filter(|item| item.reading == reading).count() as i64;
    let args = Args::new()
        .with("all", calibration.items.len() as i64)
        .with("telling", count(Reading::Telling))
        .with("weak", count(Reading::Weak))
        .with("fixed", count(Reading::Fixed))
        .with("reversed", count(Reading::Reversed))
        .with("unknown", count(Reading::Unknown));
    say(&desk.text("calibrate-items", &args));
}
