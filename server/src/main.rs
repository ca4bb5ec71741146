//! The tavolo program: plays a case by script or by bots, judges it, writes the report; holds sessions over the network and
//! seats people in a terminal; prints what a class needs on paper; checks what authors wrote and proves what nobody can reach; shows again what a seat perceived.
//!
//! This is the edge: files, the clock, the terminal and the network are touched here and nowhere below.

mod after;
mod arguments;
mod calibrate;
mod check;
mod conform;
mod demo;
mod desk;
mod export;
mod join;
mod kit;
mod pack;
mod prove;
mod rate;
mod rehearse;
mod rejudge;
mod replay;
mod report;
mod serve;
mod sessions;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use desk::{Desk, Fault};

/// Play makes and gives away many small things: see docs/performance.md.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome =
        Desk::open(arguments.root.as_deref(), arguments.lang.as_deref()).and_then(|desk| match &arguments.command {
            Command::Demo(options) => demo::run(&desk, options),
            Command::Rehearse(options) => rehearse::run(&desk, options),
            Command::Calibrate(options) => calibrate::run(&desk, options),
            Command::Serve(options) => serve::run(&desk, options),
            Command::Sessions(options) => sessions::run(&desk, options),
            Command::Join(options) => join::run(&desk, options),
            Command::Kit(options) => kit::run(&desk, options),
            Command::Check(options) => check::run(&desk, options),
            Command::Prove(options) => prove::run(&desk, options),
            Command::Pack(options) => pack::run(&desk, options),
            Command::Conform(options) => conform::run(&desk, options),
            Command::Report(options) => report::run(&desk, options),
            Command::Rate(options) => rate::run(&desk, options),
            Command::Rejudge(options) => rejudge::run(&desk, options),
            Command::Export(options) => export::run(&desk, options),
            Command::Replay(options) => replay::run(&desk, options),
        });
    match outcome {
        Ok(code) => code,
        Err(fault) => {
            fault.print();
            ExitCode::FAILURE
        }
    }
}

/// Prints a line for whoever started the program.
pub(crate) fn say(line: &str) {
    use std::io::Write as _;
    // Whoever closes the pipe has read enough.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Prints a line about what went wrong.
#[expect(clippy::print_stderr, reason = "this is a program for the terminal")]
pub(crate) fn complain(line: &str) {
    eprintln!("{line}");
}

impl Fault {
    pub(crate) fn print(&self) {
        complain(&self.message);
        if let Some(hint) = &self.hint {
            complain(&format!("  {hint}"));
        }
    }
}
