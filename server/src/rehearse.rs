//! `tavolo rehearse`: a case played by bots, over and over, at graded skill, on all cores.

use std::collections::BTreeMap;
use std::fs;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use tavolo_assessment::assess;
use tavolo_assessment::rehearsal::{self, Extra, Rehearsal, Run, Summary};
use tavolo_host::{Header, Host, MemoryJournal, Salts, Start};
use tavolo_players::Skill;
use tavolo_scenario::Content;
use tavolo_scenario::ids::{PersonId, SeatId};
use tavolo_session::{Entry, Event};
use tavolo_wording::{Args, Catalogue};

use crate::arguments::RehearseOptions;
use crate::demo::load;
use crate::desk::{Desk, Fault, catalogue_of};
use crate::play::{Hosted, bots, holders};
use crate::{complain, say};

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &RehearseOptions) -> Result<ExitCode, Fault> {
    let files = desk.files();
    let content = load(desk, &files, &options.case)?;
    let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
    let texts = catalogue_of(&files, &chain, &options.case);
    let words = Words::of(&content, &texts, &desk.lang);
    let seeds: Vec<u64> = (0..options.runs).map(|n| options.seed.saturating_add(n)).collect();
    let plays: Vec<(u64, Skill)> = seeds.iter().flat_map(|s| options.skill.iter().map(|k| (*s, *k))).collect();
    let begun = Instant::now();
    let outcomes = in_parallel(desk, &plays, |(seed, skill)| play(&content, &words, *seed, *skill));
    let took = begun.elapsed();
    let mut runs = Vec::new();
    let mut hung = 0_usize;
    for outcome in outcomes {
        match outcome {
            Ok(run) => runs.push(run),
            Err(reason) => {
                hung += 1;
                complain(&desk.text("cli-bots-hung", &Args::new().with("reason", reason)));
            }
        }
    }
    let skills = options.skill.iter().map(|s| s.name().to_owned()).collect();
    let packs = content.law.chain.clone();
    let rehearsal = Rehearsal { case: content.case.head.id.clone(), packs, seeds, skills, runs };
    let summary = rehearsal.summary();
    summarise(desk, &texts, &summary, took);
    if let Some(out) = &options.out {
        if let Some(folder) = out.parent().filter(|f| !f.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(|e| desk.file_fault("cli-cannot-write", folder, &e))?;
        }
        desk.write(out, rehearsal::json::to_json(&summary).as_bytes())?;
        let page = out.with_extension("html");
        desk.write(&page, rehearsal::html::render(&summary, &texts, &desk.lang).as_bytes())?;
        say("");
        say(&desk.text("rehearse-page", &Args::new().with("path", page.display().to_string())));
    }
    Ok(if hung == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Plays a case once, and judges it.
fn play(content: &Arc<Content>, words: &Words, seed: u64, skill: Skill) -> Result<Run, String> {
    let begun = Instant::now();
    let mut header = Header::of(content, &format!("rehearsal-{skill}-{seed}"), 0, Vec::new());
    header.seed = seed;
    let start = Start { holders: holders(content), at: None, seed: Some(seed), wall_ms: 0, salts: Salts::new([0; 32]) };
    let (mut host, first) =
        Host::start(content.clone(), MemoryJournal::new(header), start).map_err(|fault| fault.to_string())?;
    let mut crew = bots(content, seed, skill);
    let mut table = Hosted::new(&mut host, 0);
    crew.play(&mut table, None).map_err(|hung| hung.to_string())?;
    let mut entries = first.entries;
    entries.extend(table.into_entries());
    let report = assess(content, &entries);
    let micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    let seats = content.case.seats.iter().enumerate();
    let slips = seats.filter_map(|(n, seat)| Some((seat.id.clone(), crew.player(n)?))).flat_map(|(seat, player)| {
        let made = player.slips().iter().map(move |s| (seat.clone(), s.slip.name().to_owned(), s.exercise_ms));
        made.collect::<Vec<_>>()
    });
    let extra = Extra {
        slips: slips.collect(),
        words: words.count(content, &entries),
        decisions: crew.effort().decisions,
        micros,
    };
    Ok(Run::of(content, &report, skill.name(), seed, extra))
}

/// How many words each sentence has, in one language.
struct Words(BTreeMap<String, u32>);

impl Words {
    fn of(content: &Content, texts: &Catalogue, lang: &str) -> Self {
        let own = content.case.sentences.keys().map(|id| (id, format!("sentence-{id}")));
        let bank = content.law.phrases.keys().map(|id| (id, format!("phrase-{id}")));
        let count = |key: &str| texts.render(lang, key, &Args::new()).split_whitespace().count();
        Self(
            own.chain(bank).map(|(id, key)| (id.to_string(), u32::try_from(count(&key)).unwrap_or(u32::MAX))).collect(),
        )
    }

    /// Words spoken from each seat, and spoken to it.
    fn count(&self, content: &Content, entries: &[Entry]) -> BTreeMap<SeatId, (u32, u32)> {
        let mut all: BTreeMap<SeatId, (u32, u32)> = BTreeMap::new();
        let seat = |person: &PersonId| content.case.seat_of(person).map(|s| s.id.clone());
        for event in entries.iter().flat_map(Entry::events) {
            let Event::Said { by, to, sentence: Some(sentence), .. } = event else { continue };
            let words = self.0.get(sentence.as_str()).copied().unwrap_or(0);
            if let Some(seat) = seat(by) {
                all.entry(seat).or_default().0 += words;
            }
            if let Some(seat) = seat(to) {
                all.entry(seat).or_default().1 += words;
            }
        }
        all
    }
}

/// Does all of it on every core, with a bar that shows how far it is.
fn in_parallel<T: Sync, R: Send>(desk: &Desk, all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let bar = ProgressBar::new(all.len() as u64);
    if let Ok(style) = ProgressStyle::with_template(&desk.text("rehearse-progress", &Args::new())) {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
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
    bar.finish_and_clear();
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
        .with("entries", if runs == 0 { 0 } else { (summary.pace.entries / runs) as i64 })
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
