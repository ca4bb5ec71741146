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
            let played = begun.elapsed();
            let entries = table.into_entries();
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
