//! `tavolo demo`: a case played by bots or by script, judged and explained.

mod over_quic;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::ValueEnum;
use tavolo_assessment::report::html::render_with;
use tavolo_assessment::report::json::to_json;
use tavolo_assessment::report::words;
use tavolo_assessment::{ObjectiveResult, Rating, Report, Status, assess};
use tavolo_hall::{Session, Transcript};
use tavolo_host::script::{self, ProblemKind, Script, ScriptProblem};
use tavolo_host::{Header, Host, Journal, Salts, Start};
use tavolo_journal::JournalFile;
use tavolo_players::Skill;
use tavolo_players::lockstep::Hung;
use tavolo_rehearsal::{Hosted, bots, holders, players};
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::ids::{SceneId, WalkthroughId};
use tavolo_scenario::model::common::Limit;
use tavolo_scenario::{Content, load_case_under};
use tavolo_session::{Entry, Holder};
use tavolo_wording::{Args, Catalogue, Value, clock, strip_isolates};

use crate::arguments::case;
use crate::desk::{Desk, Fault, Files, catalogue_of, tree_of};
use crate::{after, complain, prove, say};

#[derive(Debug, clap::Args)]
pub(crate) struct DemoOptions {
    /// Case to play, a folder of scenarios/
    #[arg(default_value = "border-arrival", value_parser = case)]
    pub(crate) case: String,
    /// Walkthrough to play, a file of the case's walkthroughs/; without one, bots play
    #[arg(long)]
    pub(crate) walkthrough: Option<String>,
    /// Seed of the bots: the same seed plays the same
    #[arg(long, default_value_t = 1, conflicts_with = "walkthrough")]
    pub(crate) seed: u64,
    /// Skill of agencies where bots play: exemplary, average, careless, absent
    #[arg(long, default_value = "exemplary", conflicts_with = "walkthrough")]
    pub(crate) skill: Skill,
    /// An earlier session, by name, folder or journal: what it left is taken up
    #[arg(long, value_name = "SESSION")]
    pub(crate) after: Option<PathBuf>,
    /// How bots are linked to the session
    #[arg(long, value_enum, default_value_t = LinkName::Quic)]
    pub(crate) link: LinkName,
    /// Folder for the report, the transcript and the journal
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LinkName {
    /// Over the network of this machine, as a class is
    Quic,
    /// In memory: the same journal, sooner
    Memory,
}

/// Sessions that a demo may write over, and no other.
const DEMO: &str = "demo-";

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &DemoOptions) -> Result<ExitCode, Fault> {
    let (content, files) = after::load(desk, desk.files(), (&options.case, None), options.after.as_deref())?;
    let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
    let texts = catalogue_of(&files, &chain, &options.case);
    let name = options.walkthrough.clone().unwrap_or_else(|| format!("{}-{}", options.skill, options.seed));
    let walkthrough = options.walkthrough.as_deref().map(|w| known(desk, &content, w)).transpose()?;
    let folder = options.out.clone().unwrap_or_else(|| PathBuf::from("out").join(format!("{}-{name}", options.case)));
    let file = folder.join("journal.tavolo");
    clear(desk, &folder, &file)?;
    let journal_fault = |e: tavolo_host::JournalFault| {
        let reason = desk.text(e.key(), &Args::new().with("reason", e.to_string()));
        desk.fault("cli-cannot-write", &Args::new().with("path", file.display().to_string()).with("reason", reason))
    };
    let host_fault = |e: tavolo_host::HostFault| desk.fault(e.key(), &Args::new().with("reason", e.to_string()));
    let wall_ms = wall();
    let mut header =
        Header::of(&content, &format!("{DEMO}{name}-{wall_ms}"), wall_ms, tavolo_library::embedded(&files, &content));
    let seed = walkthrough.is_none().then_some(options.seed);
    header.seed = seed.unwrap_or(header.seed);
    let journal = JournalFile::create(&file, header).map_err(journal_fault)?;
    let holders = match walkthrough {
        Some(_) => tavolo_session::Session::holders_all(&content, Holder::Script),
        None => holders(&content),
    };
    let start = Start { holders, at: None, seed, free_words: false, wall_ms, salts: salts(desk)? };
    let (mut host, first) = Host::start(content.clone(), journal, start).map_err(host_fault)?;
    let mut clean = true;
    let texts = Arc::new(texts);
    let journal = match (&walkthrough, options.link) {
        (Some(walkthrough), _) => {
            let tracks = content.case.resolve_walkthrough(walkthrough).map_err(|_| {
                desk.fault("cli-case-has-errors", &Args::new().with("case", options.case.as_str()).with("errors", 1))
            })?;
            let stops = stops(&content, walkthrough);
            let words = Some((&*texts, &*desk.lang));
            let script = Script { walkthrough, tracks: &tracks, stops: stops.as_ref(), words };
            let played = script::run(&mut host, script, wall_ms, |_| ()).map_err(host_fault)?;
            played.problems.iter().for_each(|problem| complain(&describe(desk, problem)));
            clean = played.problems.is_empty();
            host.into_journal()
        }
        (None, LinkName::Quic) => {
            let session = Session::new(content.clone(), texts.clone(), false);
            let players = players(&content, options.seed, options.skill);
            over_quic::play(desk, &Arc::new(session), host, first, players, wall_ms)?
        }
        (None, LinkName::Memory) => {
            let mut crew = bots(&content, options.seed, options.skill);
            let played = crew.play(&mut Hosted::new(&mut host, wall_ms), None);
            played.map_err(|hung| match hung {
                Hung::Table(fault) => host_fault(fault),
                Hung::Rounds { .. } => desk.fault("cli-bots-hung", &Args::new().with("reason", hung.to_string())),
            })?;
            host.into_journal()
        }
    };
    conclude(desk, &content, &texts, &journal, &folder)?;
    // A walkthrough that cannot be played to its end is a fault of the case, and shows in the exit code.
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Judges what was played, writes report and transcript beside the journal, and prints the verdict.
pub(crate) fn conclude(
    desk: &Desk,
    content: &Arc<Content>,
    texts: &Catalogue,
    journal: &JournalFile,
    folder: &Path,
) -> Result<(), Fault> {
    let records = journal.read(0, usize::try_from(journal.len()).unwrap_or(usize::MAX)).map_err(|e| {
        let reason = desk.text(e.key(), &Args::new().with("reason", e.to_string()));
        let path = folder.display().to_string();
        desk.fault("cli-cannot-read-journal", &Args::new().with("path", path).with("reason", reason))
    })?;
    let entries: Vec<Entry> = records.into_iter().map(|r| r.entry).collect();
    let words = |reference: &str| journal.words(reference).ok().flatten();
    judge(desk, content, texts, &entries, &words, folder)
}

/// Judges entries (`words` finds own words by their reference), writes report and transcript into a folder, and prints the verdict.
pub(crate) fn judge(
    desk: &Desk,
    content: &Arc<Content>,
    texts: &Catalogue,
    entries: &[Entry],
    words: &dyn Fn(&str) -> Option<String>,
    folder: &Path,
) -> Result<(), Fault> {
    let report = assess(content, entries);
    let page = folder.join("report.html");
    desk.write_private(&page, render_with(&report, texts, &desk.lang, words).as_bytes())?;
    desk.write_private(&folder.join("report.json"), to_json(&report).as_bytes())?;
    let transcript = Transcript { content, texts, lang: &desk.lang, words }.lines(entries);
    desk.write_private(&folder.join("transcript.txt"), (transcript.join("\n") + "\n").as_bytes())?;
    summarise(desk, texts, &report, &page);
    Ok(())
}

/// A walkthrough of the case, by name.
fn known(desk: &Desk, content: &Content, name: &str) -> Result<WalkthroughId, Fault> {
    let id = WalkthroughId::from(name);
    if content.case.walkthroughs.contains_key(&id) {
        return Ok(id);
    }
    let known: Vec<String> = content.case.walkthroughs.keys().map(ToString::to_string).collect();
    let args = Args::new().with("walkthrough", name).with("known", Value::list(known));
    Err(desk.fault("cli-no-such-walkthrough", &args))
}

/// Reads and checks a case, or says what is wrong with it.
pub(crate) fn load(desk: &Desk, files: &Files, case: &str) -> Result<Arc<Content>, Fault> {
    load_under(desk, files, case, None)
}

/// Reads and checks a case, under another pack than its own if one is named.
pub(crate) fn load_under(desk: &Desk, files: &Files, case: &str, pack: Option<&str>) -> Result<Arc<Content>, Fault> {
    let mut found = Diagnostics::new();
    let tree = tree_of(files, &mut found);
    let known = tavolo_scenario::cases(&tree);
    if !known.iter().any(|c| c == case) {
        let args = Args::new().with("case", case).with("known", Value::list(known));
        return Err(desk.fault("cli-no-such-case", &args));
    }
    prove::known(desk, &tree, case, pack)?;
    let loaded = load_case_under(&tree, case, pack);
    let errors = loaded.diagnostics.error_count();
    loaded
        .content
        .map(Arc::new)
        .ok_or_else(|| desk.fault("cli-case-has-errors", &Args::new().with("case", case).with("errors", errors as i64)))
}

/// Makes room for a new demo. Only the journal of an earlier demo is taken away.
fn clear(desk: &Desk, folder: &Path, file: &Path) -> Result<(), Fault> {
    fs::create_dir_all(folder).map_err(|e| desk.file_fault("cli-cannot-write", folder, &e))?;
    if !file.exists() {
        return Ok(());
    }
    let ours = JournalFile::open_read_only(file).is_ok_and(|j| j.header().session.starts_with(DEMO));
    if !ours {
        return Err(desk.fault("cli-journal-in-the-way", &Args::new().with("path", file.display().to_string())));
    }
    for suffix in ["", "-wal", "-shm"] {
        let path = PathBuf::from(format!("{}{suffix}", file.display()));
        if path.exists() {
            fs::remove_file(&path).map_err(|e| desk.file_fault("cli-cannot-write", &path, &e))?;
        }
    }
    Ok(())
}

pub(crate) fn salts(desk: &Desk) -> Result<Salts, Fault> {
    let mut key = [0; 32];
    getrandom::fill(&mut key)
        .map_err(|e| desk.fault("cli-no-randomness", &Args::new().with("reason", e.to_string())))?;
    Ok(Salts::new(key))
}

pub(crate) fn wall() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX))
}

/// Where a walkthrough, or the one that it extends, is broken off.
fn stops(content: &Content, id: &WalkthroughId) -> Option<(SceneId, Limit)> {
    content.case.walkthroughs.get(id)?.stops.clone()
}

/// A step that could not be carried out, for the author.
fn describe(desk: &Desk, problem: &ScriptProblem) -> String {
    let what = match &problem.kind {
        ProblemKind::NoSeat(person) | ProblemKind::Engaged(person) => person.to_string(),
        ProblemKind::NotPerceived(what) | ProblemKind::NothingCalled(what) => what.clone(),
        ProblemKind::Refused(refusal) => desk.text(&format!("refusal-{}", refusal.key()), &Args::new()),
        ProblemKind::NeverDue(step) => step.to_string(),
        ProblemKind::SceneOver { further } => further.to_string(),
        ProblemKind::BrokenOff => String::new(),
    };
    let step = problem.step.as_ref().map_or_else(|| format!("#{}", problem.index + 1), ToString::to_string);
    let args = Args::new()
        .with("clock", clock(problem.at_ms))
        .with("scene", problem.scene.to_string())
        .with("track", problem.track.to_string())
        .with("step", step)
        .with("person", problem.person.to_string())
        .with("what", problem.what.as_str())
        .with("reason", desk.text(problem.kind.key(), &Args::new().with("what", what)));
    desk.text("script-problem", &args)
}

/// The verdict on one screen.
fn summarise(desk: &Desk, texts: &Catalogue, report: &Report, page: &Path) {
    let lang = &desk.lang;
    let text = |key: &str, args: &Args| texts.render(lang, key, args);
    say(&text("case-title", &Args::new()));
    let end = if report.session.complete { "demo-complete" } else { "demo-stopped" };
    say(&text(
        end,
        &Args::new().with("clock", clock(report.session.exercise_ms)).with("entries", report.session.entries as i64),
    ));
    say("");
    let name = |objective: &ObjectiveResult| text(&format!("objective-{}", objective.id), &Args::new());
    let width = report.objectives.iter().map(|o| strip_isolates(&name(o)).chars().count()).max().unwrap_or(0);
    for objective in &report.objectives {
        let rating = objective.rating.map_or("rating-none", |r| match r {
            Rating::P => "rating-p",
            Rating::S => "rating-s",
            Rating::M => "rating-m",
            Rating::U => "rating-u",
        });
        let share = words::share(texts, lang, &objective.score);
        say(&format!("  {:>2}  {:width$}  {share}", text(rating, &Args::new()), strip_isolates(&name(objective))));
    }
    let count = |wanted: fn(&Status) -> bool| report.findings.iter().filter(|f| wanted(&f.status)).count() as i64;
    let recognition = &report.recognition;
    let args = Args::new()
        .with("share", words::share(texts, lang, &report.team))
        .with("reached", words::reached(texts, lang, &report.team))
        .with("done", count(|s| *s == Status::Done))
        .with("late", count(|s| *s == Status::Late))
        .with("missed", count(|s| matches!(s, Status::Missed | Status::WrongRole)))
        .with("breached", count(|s| *s == Status::Breached))
        .with("open", count(|s| matches!(s, Status::NotAssessed(_))))
        .with("seen", recognition.victims_seen.len() as i64)
        .with("victims", (recognition.victims_seen.len() + recognition.victims_missed.len()) as i64)
        .with("cleared", recognition.others_cleared.len() as i64)
        .with("others", (recognition.others_cleared.len() + recognition.others_flagged.len()) as i64);
    say("");
    for key in ["demo-points", "demo-findings"] {
        say(&text(key, &args));
    }
    // A case without victims has nobody to be recognised.
    if !(recognition.victims_seen.is_empty() && recognition.victims_missed.is_empty()) {
        say(&text("demo-recognition", &args));
    }
    say("");
    say(&text("demo-report", &Args::new().with("path", page.display().to_string())));
}
