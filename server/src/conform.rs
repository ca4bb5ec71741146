//! `tavolo conform`: an event log against a process model, each case at the least cost, or against a DECLARE model; rules
//! against the traces that they bring.

mod declare;
mod judged;
mod model;
mod read;
mod rules;
mod said;
mod summary;
mod weights;

use std::path::PathBuf;
use std::process::ExitCode;

use tavolo_wording::Args;

use crate::desk::{Desk, Fault};
use crate::{complain, say};

use model::Kind;

#[derive(Debug, clap::Args)]
pub(crate) struct ConformOptions {
    /// Model: PNML, a procedure as RON, DECLARE as JSON, or rules with their traces as JSON; what is written in it decides, not its name
    pub(crate) model: PathBuf,
    /// Log: XES, packed with gzip or not; rules bring their own traces
    pub(crate) log: Option<PathBuf>,
    /// File for a line a case as JSON; format in docs/conformance.md
    #[arg(long, value_name = "FILE.json")]
    pub(crate) out: Option<PathBuf>,
    /// File with what steps and extra events weigh; format in docs/conformance.md
    #[arg(long, value_name = "FILE.json")]
    pub(crate) weights: Option<PathBuf>,
    /// Fact that holds, as guards of a procedure ask for it; may be given several times
    #[arg(long = "fact", value_name = "FACT")]
    pub(crate) facts: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &ConformOptions) -> Result<ExitCode, Fault> {
    let bytes = read::bytes(desk, &options.model)?;
    let kind = Kind::of(&bytes);
    if matches!(kind, Kind::Rules | Kind::Declare) {
        unweighed(desk, options)?;
    }
    if kind == Kind::Rules {
        return rules::run(desk, options, &bytes);
    }
    let path = || Args::new().with("path", options.model.display().to_string());
    let log = options.log.as_ref().ok_or_else(|| desk.fault("conform-log-missing", &path()))?;
    if kind == Kind::Declare {
        return declare::run(desk, options, &bytes, &read::log(desk, log)?);
    }
    let measure = model::load(desk, options, &bytes)?;
    let log = read::log(desk, log)?;
    if log.nameless > 0 {
        complain(&desk.text("conform-nameless", &Args::new().with("count", log.nameless as i64)));
    }
    let judged = judged::judge(measure, &log);
    if let Some(out) = &options.out {
        desk.write(out, judged.to_json().as_bytes())?;
    }
    summary::print(desk, &judged);
    if let Some(out) = &options.out {
        say(&desk.text("conform-written", &Args::new().with("path", out.display().to_string())));
    }
    Ok(if judged.given_up() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Weights and facts are of nets and procedures: elsewhere they would be passed over in silence.
fn unweighed(desk: &Desk, options: &ConformOptions) -> Result<(), Fault> {
    if options.weights.is_none() && options.facts.is_empty() {
        return Ok(());
    }
    Err(desk.fault("conform-unweighed", &Args::new().with("path", options.model.display().to_string())))
}
