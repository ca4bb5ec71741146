//! `tavolo conform`: an event log against a process model, each case at the least cost.

mod judged;
mod model;
mod read;
mod summary;
mod weights;

use std::process::ExitCode;

use tavolo_wording::Args;

use crate::arguments::ConformOptions;
use crate::desk::{Desk, Fault};
use crate::{complain, say};

use model::Kind;

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &ConformOptions) -> Result<ExitCode, Fault> {
    let bytes = read::bytes(desk, &options.model)?;
    if Kind::of(&bytes) == Kind::Declare {
        let args = Args::new().with("path", options.model.display().to_string());
        return Err(desk.fault("conform-no-declare", &args));
    }
    let measure = model::load(desk, options, &bytes)?;
    let log = read::log(desk, &options.log)?;
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
