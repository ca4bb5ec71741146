//! What can be typed: the commands. What each of them takes stands where it is carried out. Help is English here: it is read before a language is chosen.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::{
    calibrate, check, conform, demo, export, join, kit, pack, prove, rate, rehearse, rejudge, replay, report, serve,
    sessions,
};

/// Tavolo: the role-play simulator for anti-trafficking schools. Training only: no real cases, no screening of real people.
#[derive(Debug, Parser)]
#[command(name = "tavolo", version, about)]
pub(crate) struct Arguments {
    /// Language of everything a person reads: en, it
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    /// Folder that holds scenarios/ and locales/; else TAVOLO_ROOT, else this folder or one above
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Play a case once with bots or by a walkthrough, judge it and write the report
    Demo(demo::DemoOptions),
    /// Hold a session that people join over the network, and print a link for each seat
    Serve(serve::ServeOptions),
    /// List the sessions that are kept here; go on with one, write its report, remove it
    Sessions(sessions::SessionsOptions),
    /// Take a seat in this terminal, by its link
    Join(join::JoinOptions),
    /// Print a kit for a class: role cards, badges, signs, forms, sheets for director and observers
    Kit(kit::KitOptions),
    /// Play a case with bots in every seat, over and over, and say how it went
    Rehearse(rehearse::RehearseOptions),
    /// Play a case with bots, over and over, and say what its marks are worth: difficulty, discrimination, luck
    Calibrate(calibrate::CalibrateOptions),
    /// Check scenarios and packs and say what is wrong, where, and what to do
    Check(check::CheckOptions),
    /// Prove what nobody can reach in a case, and seek a witness for all the rest in plays of bots
    Prove(prove::ProveOptions),
    /// Say how packs of law differ
    Pack(pack::PackOptions),
    /// Compare an event log with a process model, case by case, at the least cost
    Conform(conform::ConformOptions),
    /// Write the report of a journal
    Report(report::ReportOptions),
    /// After play: list lines that are for a rater, and say what one is
    Rate(rate::RateOptions),
    /// Judge a journal under another pack too, and show both verdicts
    Rejudge(rejudge::RejudgeOptions),
    /// Write what other programs read of a session: event logs, statements, grades, statistics, data
    Export(export::ExportOptions),
    /// Show what a seat perceived and could do at a moment of a journal
    Replay(replay::ReplayOptions),
}

/// A case by its name or by its folder.
pub(crate) fn case(text: &str) -> Result<String, String> {
    let name = text.trim_end_matches('/').rsplit('/').next().unwrap_or(text);
    if name.is_empty() { Err("a case is a folder of scenarios/".to_owned()) } else { Ok(name.to_owned()) }
}

/// A name that is a folder of its own everywhere.
pub(crate) fn session_name(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let named = !text.is_empty() && text.len() <= 64 && text.chars().all(fits) && !text.starts_with('.');
    if named { Ok(text.to_owned()) } else { Err("a name has up to 64 letters a-z, digits, - and _".to_owned()) }
}
