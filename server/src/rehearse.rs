//! `tavolo rehearse`: a case played by bots, over and over, at graded skill.

use std::process::ExitCode;
use std::time::Instant;

use tavolo_assessment::assess;

use crate::arguments::RehearseOptions;
use crate::demo::load;
use crate::desk::{Desk, Fault};
use crate::play::{Loose, bots};
use crate::say;

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &RehearseOptions) -> Result<ExitCode, Fault> {
    let files = desk.files();
    let content = load(desk, &files, &options.case)?;
    for skill in &options.skill {
        for run in 0..options.runs {
            let seed = options.seed + run;
            let begun = Instant::now();
            let mut table = Loose::start(&content, seed);
            let mut crew = bots(&content, seed, *skill);
            let outcome = crew.play(&mut table, None);
            if let Err(hung) = outcome {
                crate::complain(&format!("{hung}"));
            }
            if std::env::var("DBG").is_ok() {
                for e in table.entries().iter().rev().take(12) {
                    say(&format!("   {} {:?} {:?}", e.exercise_ms, e.cause, e.outcome));
                }
                let mut refused: std::collections::BTreeMap<String, u32> = Default::default();
                for e in table.entries() {
                    if let tavolo_session::Outcome::Refused { verb, target, reason } = &e.outcome {
                        *refused.entry(format!("{verb} {target:?} {reason:?} {:?}", e.cause)).or_default() += 1;
                    }
                }
                let mut r2: std::collections::BTreeMap<String, u32> = Default::default();
                for (k, n) in refused {
                    *r2.entry(k.split("Command").next().unwrap_or("").to_owned()).or_default() += n;
                }
                say(&format!("   refused {r2:?}"));
                let mut kinds: std::collections::BTreeMap<String, u32> = Default::default();
                for e in table.entries() {
                    for ev in e.events() {
                        let s = format!("{ev:?}");
                        let k = s.split([' ', '{']).next().unwrap_or("").to_owned();
                        *kinds.entry(k).or_default() += 1;
                    }
                }
                say(&format!("   events {kinds:?}"));
            }
            let played = begun.elapsed();
            if options.runs == 1 {
                for (i, seat) in content.case.seats.iter().enumerate() {
                    let view = tavolo_players::lockstep::Table::view(&table, i);
                    if seat.kind != tavolo_scenario::model::case::SeatKind::Agency {
                        continue;
                    }
                    for line in view.due.iter().filter(|l| l.closed_ms.is_none()) {
                        let Some(w) = view.watch_of(line) else { continue };
                        let scope = tavolo_seat::Scope {
                            me: view.own.keys().next().copied(),
                            target: line.about,
                            ..Default::default()
                        };
                        if w.applies
                            .as_ref()
                            .is_some_and(|c| tavolo_seat::holds(view, c, &scope) != tavolo_seat::Certainty::Yes)
                        {
                            continue;
                        }
                        let who = line
                            .about
                            .and_then(|a| view.persons.get(&a))
                            .map(|p| p.name.clone().unwrap_or(p.looks.clone()));
                        say(&format!("   open {} {} {:?} since {}", seat.id, line.duty, who, line.since_ms / 1000));
                    }
                }
            }
            let entries = table.into_entries();
            if let Ok(path) = std::env::var("DBGT") {
                let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
                let texts = crate::desk::catalogue_of(&files, &chain, &options.case);
                let t = crate::transcript::Transcript { content: &content, texts: &texts, lang: &desk.lang }
                    .lines(&entries);
                std::fs::write(path, t.join("\n")).ok();
            }
            let report = assess(&content, &entries);
            let judged = begun.elapsed() - played;
            say(&format!(
                "{skill} {seed}: {} entries, {} decisions, {} intents, {} refused, {played:?} {judged:?}, team {:?}",
                entries.len(),
                crew.effort().decisions,
                crew.effort().intents,
                crew.effort().refused,
                report.team.thousandths()
            ));
            if options.runs == 1 {
                for o in &report.objectives {
                    say(&format!("   {} {:?} {:?} unmet {:?}", o.id, o.rating, o.score.thousandths(), o.unmet));
                }
                for f in &report.findings {
                    if !matches!(f.status, tavolo_assessment::Status::Done) {
                        say(&format!(
                            "   {:?} {:?} {:?} by {:?} got {} of {} pen {} cue {:?} at {:?} due {:?}",
                            f.of,
                            f.subject,
                            f.status,
                            f.by,
                            f.got,
                            f.max,
                            f.penalty,
                            f.cue,
                            f.at.first().map(|m| m.exercise_ms / 1000),
                            f.due.map(|d| d.0.exercise_ms / 1000)
                        ));
                    }
                }
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
