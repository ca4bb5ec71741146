//! `tavolo rehearse`: a case played by bots, over and over, at graded skill, on all cores.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use tavolo_assessment::rehearsal::{self, Rehearsal, Run, Summary};
use tavolo_players::Skill;
use tavolo_rehearsal::{Words, play};
use tavolo_scenario::Content;
use tavolo_wording::{Args, Catalogue};

use crate::after;
use crate::arguments::case;
use crate::desk::{Desk, Fault, catalogue_of};
use crate::{complain, say};

/// Which plays of bots are wanted.
#[derive(Debug, clap::Args)]
pub(crate) struct PlaysOptions {
    /// Case to play, a folder of scenarios/
    #[arg(default_value = "border-arrival", value_parser = case)]
    pub(crate) case: String,
    /// Pack under which it is played, if another than the case names
    #[arg(long)]
    pub(crate) pack: Option<String>,
    /// An earlier session, by name, folder or journal: what it left is taken up
    #[arg(long, value_name = "SESSION")]
    pub(crate) after: Option<PathBuf>,
    /// Runs at each skill
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) runs: u64,
    /// Skills of agencies, from the best to the worst: exemplary, average, careless, absent
    #[arg(long, value_delimiter = ',', default_value = "exemplary,average,careless")]
    pub(crate) skill: Vec<Skill>,
    /// Seed of the first run; the others follow it
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
}

#[derive(Debug, clap::Args)]
pub(crate) struct RehearseOptions {
    #[command(flatten)]
    pub(crate) plays: PlaysOptions,
    /// File for the figures as JSON; the page is written beside it
    #[arg(long, value_name = "FILE.json")]
    pub(crate) out: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &RehearseOptions) -> Result<ExitCode, Fault> {
    let Rehearsed { rehearsal, texts, took, hung } = rehearsed(desk, &options.plays)?;
    let summary = rehearsal.summary();
    summarise(desk, &texts, &summary, took);
    if let Some(out) = &options.out {
        desk.write(out, rehearsal::json::to_json(&summary).as_bytes())?;
        let page = out.with_extension("html");
        desk.write(&page, rehearsal::html::render(&summary, &texts, &desk.lang).as_bytes())?;
        say("");
        say(&desk.text("rehearse-page", &Args::new().with("path", page.display().to_string())));
    }
    Ok(if hung { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// A case that was played many times.
pub(crate) struct Rehearsed {
    pub(crate) rehearsal: Rehearsal,
    pub(crate) texts: Catalogue,
    pub(crate) took: Duration,
    /// Whether some play did not come to its end, and is missing.
    pub(crate) hung: bool,
}

/// Plays a case at each skill with each seed, on all cores.
pub(crate) fn rehearsed(desk: &Desk, options: &PlaysOptions) -> Result<Rehearsed, Fault> {
    let (content, files) =
        after::load(desk, desk.files(), (&options.case, options.pack.as_deref()), options.after.as_deref())?;
    let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
    let texts = catalogue_of(&files, &chain, &options.case);
    let words = Words::of(&content, &texts, &desk.lang);
    let seeds: Vec<u64> = (0..options.runs).map(|n| options.seed.saturating_add(n)).collect();
    let plays: Vec<(u64, Skill)> = seeds.iter().flat_map(|s| options.skill.iter().map(|k| (*s, *k))).collect();
    let begun = Instant::now();
    let bar = progress(desk, "rehearse-progress", plays.len());
    let outcomes = in_parallel(&bar, &plays, |(seed, skill)| once(&content, &words, *seed, *skill));
    bar.finish_and_clear();
    let took = begun.elapsed();
    let mut runs = Vec::new();
    let mut hung = false;
    for outcome in outcomes {
        match outcome {
            Ok(run) => runs.push(run),
            Err(reason) => {
                hung = true;
                complain(&desk.text("cli-bots-hung", &Args::new().with("reason", reason)));
            }
        }
    }
    let skills = options.skill.iter().map(|s| s.name().to_owned()).collect();
    let packs = content.law.chain.clone();
    let rehearsal = Rehearsal { case: content.case.head.id.clone(), packs, seeds, skills, runs };
    Ok(Rehearsed { rehearsal, texts, took, hung })
}

/// Plays a case once, judges it, and keeps what is asked of it.
fn once(content: &Arc<Content>, words: &Words, seed: u64, skill: Skill) -> Result<Run, String> {
    let begun = Instant::now();
    let played = play(content, seed, skill).map_err(|unplayed| unplayed.to_string())?;
    let micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    Ok(played.boiled_down(content, words, seed, skill, micros))
}

/// A bar that shows how far it is, in the words of a text.
pub(crate) fn progress(desk: &Desk, key: &str, length: usize) -> ProgressBar {
    let bar = ProgressBar::new(length as u64);
    if let Ok(style) = ProgressStyle::with_template(&desk.text(key, &Args::new())) {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// Does all of it on every core.
pub(crate) fn in_parallel<T: Sync, R: Send>(bar: &ProgressBar, all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(all.len().max(1));
    let mut done: Vec<(usize, R)> = std::thread::scope(|scope| {
        let handles: Vec<_> = (0..workers)
            .map(|_| {
                scope.spawn(|| {
                    let mut mine = Vec::new();
                    while let Some((index, item)) = all.get(next.load(Ordering::Relaxed)).and_then(|_| {
                        let index = next.fetch_add(1, Ordering::Relaxed);
                        Some((index, all.get(index)?))
                    }) {
                        mine.push((index, work(item)));
                        bar.inc(1);
                    }
                    mine
                })
            })
            .collect();
        handles.into_iter().flat_map(|h| h.join().unwrap_or_default()).collect()
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// The figures on one screen.
fn summarise(desk: &Desk, texts: &Catalogue, summary: &Summary, took: Duration) {
    say(&texts.render(&desk.lang, "case-title", &Args::new()));
    let runs = summary.plays.iter().map(|p| u64::from(p.runs)).sum::<u64>();
    let seconds = took.as_secs_f64().max(0.001);
    let rate = |n: u64| (n as f64 / seconds) as i64;
    let args = Args::new()
        .with("runs", runs as i64)
        .with("seconds", seconds.round() as i64)
        .with("entries", summary.pace.entries.checked_div(runs).unwrap_or(0) as i64)
        .with("rate", rate(summary.pace.entries))
        .with("decisions", rate(summary.pace.decisions));
    say(&desk.text("rehearse-pace", &args));
    say("");
    let mean = |graded: &rehearsal::Graded, skill: usize| {
        let spread = graded.spreads.get(skill).and_then(Option::as_ref);
        spread.map_or_else(
            || "–".to_owned(),
            |s| format!("{}", (s.mean.0 as f64 / s.mean.1.max(1) as f64 / 10.0).round()),
        )
    };
    let header: Vec<String> =
        summary.skills.iter().map(|s| desk.text(&format!("rehearsal-skill-{s}"), &Args::new())).collect();
    say(&format!("  {:<34}{}", "", header.iter().map(|h| format!("{h:>12}")).collect::<String>()));
    let line = |label: &str, graded: &rehearsal::Graded| {
        let cells: String = (0..summary.skills.len()).map(|n| format!("{:>12}", mean(graded, n))).collect();
        say(&format!("  {label:<34}{cells}"));
    };
    for objective in &summary.objectives {
        let name = texts.render(&desk.lang, &format!("objective-{}", objective.id), &Args::new());
        line(&name, &objective.standing);
    }
    line(&desk.text("rehearse-team", &Args::new()), &summary.team);
}
