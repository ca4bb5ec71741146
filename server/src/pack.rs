//! `tavolo pack diff`: how two laws differ, and what of a case that touches.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;
use tavolo_proof::{Change, Difference, How, Stands, Touched, difference, touched};
use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::source::SourceTree;
use tavolo_scenario::{Content, Law, load_case_under, load_pack};
use tavolo_wording::{Args, Value};

use crate::arguments::case;
use crate::check::of_diagnostic;
use crate::desk::{Desk, Fault, tree_of};
use crate::say;

#[derive(Debug, clap::Args)]
pub(crate) struct PackOptions {
    #[command(subcommand)]
    pub(crate) what: PackCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PackCommand {
    /// Steps, limits, actors and forms that differ from one pack to another, and what of a case that touches
    Diff(DiffOptions),
}

#[derive(Debug, clap::Args)]
pub(crate) struct DiffOptions {
    /// The pack from which one looks, a folder of scenarios/packs/
    pub(crate) from: String,
    /// The other one
    pub(crate) to: String,
    /// Case of which to say what is touched, and whether it can still be won
    #[arg(value_parser = case)]
    pub(crate) case: Option<String>,
    /// File for all of it as JSON; format in docs/proving.md
    #[arg(long, value_name = "FILE.json")]
    pub(crate) out: Option<PathBuf>,
}

/// Kinds of items, in the order in which they are told, and the word of their heading.
const KINDS: &[(&str, &[Kind])] = &[
    ("steps", &[Kind::Duty, Kind::Procedure]),
    ("rules", &[Kind::Rule, Kind::Information]),
    ("limits", &[Kind::Timer, Kind::Calendar]),
    ("actors", &[Kind::Function, Kind::Role, Kind::Responder]),
    ("forms", &[Kind::Form]),
    ("signs", &[Kind::Set, Kind::Sign]),
    ("goals", &[Kind::Objective]),
];

/// A value longer than this is named and not shown: the file has it.
const SHOWN: usize = 60;

/// So many ids are named in the terminal; the file has them all.
const NAMED: usize = 12;

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &PackOptions) -> Result<ExitCode, Fault> {
    let PackCommand::Diff(options) = &options.what;
    let tree = tree_of(&desk.files(), &mut Diagnostics::new());
    let (from, to) = (law(desk, &tree, &options.from)?, law(desk, &tree, &options.to)?);
    let difference = difference(&from, &to);
    tell(desk, options, &difference);
    let case = match &options.case {
        None => None,
        Some(case) => match (content(desk, &tree, case, &options.from)?, content(desk, &tree, case, &options.to)?) {
            (Some(before), Some(after)) => {
                let touched = touched(&difference, &before, &after);
                tell_case(desk, options, &touched);
                Some(touched)
            }
            // What stands in the way was said.
            _ => return Ok(ExitCode::FAILURE),
        },
    };
    if let Some(path) = &options.out {
        let value = json!({ "format": 1, "difference": difference, "case": case });
        desk.write(path, serde_json::to_string_pretty(&value).unwrap_or_default().as_bytes())?;
        say(&desk.text("pack-written", &Args::new().with("path", path.display().to_string())));
    }
    Ok(ExitCode::SUCCESS)
}

/// A pack for itself, or its errors.
fn law(desk: &Desk, tree: &SourceTree, pack: &str) -> Result<Law, Fault> {
    if !tavolo_scenario::packs(tree).iter().any(|known| known == pack) {
        return Err(desk.fault("cli-no-such-case", &Args::new().with("case", pack)));
    }
    let loaded = load_pack(tree, pack);
    let errors = loaded.diagnostics.error_count() as i64;
    let args = || Args::new().with("case", pack).with("errors", errors);
    loaded.law.ok_or_else(|| desk.fault("cli-case-has-errors", &args()))
}

/// The case under a pack; where it has errors under it, they are said.
fn content(desk: &Desk, tree: &SourceTree, case: &str, pack: &str) -> Result<Option<Content>, Fault> {
    crate::prove::known(desk, tree, case, Some(pack))?;
    let loaded = load_case_under(tree, case, Some(pack));
    if loaded.content.is_none() {
        let problems = loaded.diagnostics.iter().map(|d| of_diagnostic(desk, d)).filter(|problem| problem.rank == 0);
        problems.for_each(|problem| problem.print(desk));
        say(&desk.text("pack-unreadable", &Args::new().with("case", case).with("pack", pack)));
    }
    Ok(loaded.content)
}

fn tell(desk: &Desk, options: &DiffOptions, difference: &Difference) {
    let args = Args::new().with("from", options.from.as_str()).with("to", options.to.as_str());
    say(&desk.text("pack-title", &args));
    for (word, kinds) in KINDS {
        let own: Vec<&Change> = difference.changes.iter().filter(|change| kinds.contains(&change.kind)).collect();
        let count = |how| own.iter().filter(|change| change.how == how).count() as i64;
        let args = Args::new()
            .with("added", count(How::Added))
            .with("removed", count(How::Removed))
            .with("changed", count(How::Changed));
        let heading = desk.text("pack-heading", &Args::new().with("of", *word));
        say(&format!("{heading:<28}{}", desk.text("pack-counts", &args)));
        own.into_iter().for_each(|change| tell_change(desk, change));
    }
}

fn tell_change(desk: &Desk, change: &Change) {
    let mark = match change.how {
        How::Added => "+",
        How::Removed => "-",
        How::Changed => "~",
    };
    let shown = |text: &str| text.chars().count() <= SHOWN;
    let long: Vec<String> =
        change.fields.iter().filter(|f| !(shown(&f.from) && shown(&f.to))).map(|f| f.name.to_owned()).collect();
    let more = if long.is_empty() { String::new() } else { format!("  ({})", long.join(", ")) };
    say(&format!("  {mark} {} {}{more}", change.kind.word(), change.id));
    for field in change.fields.iter().filter(|f| shown(&f.from) && shown(&f.to)) {
        let args =
            Args::new().with("field", field.name).with("from", field.from.as_str()).with("to", field.to.as_str());
        say(&format!("      {}", desk.text("pack-field", &args)));
    }
}

fn tell_case(desk: &Desk, options: &DiffOptions, touched: &Touched) {
    let text = |key: &str, args: &Args| desk.text(key, args);
    say("");
    say(&text("pack-case", &Args::new().with("case", touched.case.to_string())));
    let list = |mut ids: Vec<String>| {
        if ids.len() > NAMED {
            ids.truncate(NAMED);
            ids.push("…".to_owned());
        }
        Value::list(ids)
    };
    let scenes = touched.scenes.iter().map(ToString::to_string).collect::<Vec<_>>();
    say(&text("pack-scenes", &Args::new().with("count", scenes.len() as i64).with("ids", list(scenes))));
    let clues = touched.clues.iter().map(ToString::to_string).collect::<Vec<_>>();
    say(&text("pack-clues", &Args::new().with("count", clues.len() as i64).with("ids", list(clues))));
    for (objective, (before, after, differ)) in &touched.scores {
        let args = Args::new()
            .with("objective", objective.to_string())
            .with("before", *before as i64)
            .with("after", *after as i64)
            .with("differ", *differ as i64);
        say(&format!("  {}", text("pack-score", &args)));
    }
    let moved: BTreeMap<_, _> = touched.seats.iter().filter(|(_, (before, after))| before != after).collect();
    for (seat, (before, after)) in moved {
        let args =
            Args::new().with("seat", seat.to_string()).with("before", *before as i64).with("after", *after as i64);
        say(&format!("  {}", text("pack-seat", &args)));
    }
    for (pack, stands) in [(&options.from, touched.before), (&options.to, touched.after)] {
        say(&text(verdict(stands), &Args::new().with("pack", pack.as_str()).with("due", stands.due as i64)));
    }
}

fn verdict(stands: Stands) -> &'static str {
    match (stands.winnable, stands.holds) {
        (true, true) => "pack-winnable",
        (true, false) => "pack-winnable-with-faults",
        (false, _) => "pack-not-winnable",
    }
}
