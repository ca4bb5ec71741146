//! `tavolo rejudge`: the verdict on a journal under its own pack and under another, side by side.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::json;
use tavolo_assessment::{Rating, Report, assess};
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::{Content, load_case_under};
use tavolo_wording::{Args, Catalogue, Value};

use crate::check::of_diagnostic;
use crate::desk::{Desk, Fault, Files, catalogue_of, tree_of};
use crate::replay::Recording;
use crate::say;

#[derive(Debug, clap::Args)]
pub(crate) struct RejudgeOptions {
    /// Journal file
    pub(crate) journal: PathBuf,
    /// The other pack, a folder of scenarios/packs/
    #[arg(long)]
    pub(crate) pack: String,
    /// File for both verdicts as JSON; schema of each in docs/report-format.md
    #[arg(long, value_name = "FILE.json")]
    pub(crate) out: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &RejudgeOptions) -> Result<ExitCode, Fault> {
    let recording = Recording::open(desk, &options.journal)?;
    let case = recording.content.case.head.id.to_string();
    let files = with_packs(&recording.files, &desk.files());
    let tree = tree_of(&files, &mut Diagnostics::new());
    crate::prove::known(desk, &tree, &case, Some(&options.pack))?;
    let loaded = load_case_under(&tree, &case, Some(&options.pack));
    let Some(content) = loaded.content else {
        let problems = loaded.diagnostics.iter().map(|d| of_diagnostic(desk, d)).filter(|problem| problem.rank == 0);
        problems.for_each(|problem| problem.print(desk));
        say(&desk.text("pack-unreadable", &Args::new().with("case", case).with("pack", options.pack.as_str())));
        return Ok(ExitCode::FAILURE);
    };
    let own = assess(&recording.content, &recording.entries);
    let other = assess(&content, &recording.entries);
    let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
    let texts = catalogue_of(&files, &chain, &case);
    let args = Args::new().with("engine", i64::from(recording.engine)).with("entries", recording.entries.len() as i64);
    say(&desk.text("rejudge-played", &args));
    tell(desk, (&recording.content, &own, &recording.texts), (&content, &other, &texts));
    if let Some(path) = &options.out {
        let value = json!({ "format": 1, "played-by-engine": recording.engine, "verdicts": [own, other] });
        desk.write_private(path, serde_json::to_string_pretty(&value).unwrap_or_default().as_bytes())?;
        say(&desk.text("pack-written", &Args::new().with("path", path.display().to_string())));
    }
    Ok(ExitCode::SUCCESS)
}

/// The files of a journal, with the packs that it does not carry; what it carries stays as it was played.
fn with_packs(recorded: &Files, here: &Files) -> Files {
    let pack = |path: &str| match path.split('/').collect::<Vec<_>>()[..] {
        ["scenarios", "packs", pack, ..] | ["locales", _, "packs", pack, ..] => Some(pack.to_owned()),
        _ => None,
    };
    let carried: BTreeSet<String> = recorded.iter().filter_map(|(path, _)| pack(path)).collect();
    let added = here.iter().filter(|(path, _)| pack(path).is_some_and(|pack| !carried.contains(&pack)));
    let mut all: Files = recorded.iter().chain(added).cloned().collect();
    all.sort();
    all
}

type Side<'a> = (&'a Content, &'a Report, &'a Catalogue);

fn tell(desk: &Desk, own: Side<'_>, other: Side<'_>) {
    for (word, (content, report, _)) in [("rejudge-own", own), ("rejudge-other", other)] {
        let signed = if report.session.signed_off { "yes" } else { "no" };
        let args = Args::new()
            .with("packs", Value::list(report.session.packs.iter().map(ToString::to_string)))
            .with("engine", i64::from(report.session.engine))
            .with("content", content.hash.chars().take(12).collect::<String>())
            .with("signed", signed);
        say(&desk.text(word, &args));
    }
    say("");
    say(&format!("  {:<40}{:>14}{:>14}", "", own.0.law.head.id.as_str(), other.0.law.head.id.as_str()));
    for result in &own.1.objectives {
        let there = other.1.objectives.iter().find(|o| o.id == result.id);
        let name = own.2.render(&desk.lang, &format!("objective-{}", result.id), &Args::new());
        let cell = |o: Option<&tavolo_assessment::report::model::ObjectiveResult>| {
            let percent =
                o.and_then(|o| o.score.thousandths()).map_or("–".to_owned(), |t| format!("{} %", (t + 5) / 10));
            format!("{} {percent}", letter(o.and_then(|o| o.rating)))
        };
        say(&format!("  {name:<40}{:>14}{:>14}", cell(Some(result)), cell(there)));
    }
    let team = |report: &Report| report.team.thousandths().map_or("–".to_owned(), |t| format!("{} %", (t + 5) / 10));
    let name = desk.text("rejudge-team", &Args::new());
    say(&format!("  {name:<40}{:>14}{:>14}", team(own.1), team(other.1)));
    let name = desk.text("rejudge-lines", &Args::new());
    say(&format!("  {name:<40}{:>14}{:>14}", own.1.findings.len(), other.1.findings.len()));
}

fn letter(rating: Option<Rating>) -> &'static str {
    match rating {
        Some(Rating::P) => "P",
        Some(Rating::S) => "S",
        Some(Rating::M) => "M",
        Some(Rating::U) => "U",
        None => "·",
    }
}
