//! How steps come to their end: done, broken off, refused, or too late.

use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::script::Does;
use tavolo_session::{Entity, Entry, Event, Phase};

use super::intents::describe;
use super::problem::{ProblemKind, ScriptProblem};
use super::runner::Runner;
use super::thread::Stage;
use super::{Happened, ending_in};

use crate::journal::Journal;
use crate::turn::{HostFault, Turn};

impl<J: Journal> Runner<'_, J> {
    /// Steps that the kernel says are done, or broken off.
    pub(super) fn take_in(&mut self, turn: Turn) {
        for delivery in &turn.frames {
            (self.watch)(Happened::Frame(delivery));
        }
        for entry in &turn.entries {
            (self.watch)(Happened::Entry(entry));
            if let Some(ending) = ending_in(entry) {
                self.report.end.ending = ending;
            }
            for thread in 0..self.threads.len() {
                let at = &self.threads[thread];
                if let (Stage::Working, Some(step)) = (&at.stage, at.step()) {
                    match outcome(&step.by, &step.does, entry) {
                        Some(Finished::Whole(name)) => {
                            self.names.extend(name);
                            self.done(thread, entry.exercise_ms);
                        }
                        Some(Finished::Leg) => self.threads[thread].stage = Stage::OnTheWay,
                        Some(Finished::Nothing) => self.problem(thread, entry.exercise_ms, ProblemKind::BrokenOff),
                        None => {}
                    }
                }
            }
        }
    }

    pub(super) fn done(&mut self, thread: usize, at_ms: i64) {
        self.report.done += 1;
        self.pass(thread, at_ms);
    }

    pub(super) fn failed(&mut self, thread: usize, at_ms: i64, kind: ProblemKind) -> Result<(), HostFault> {
        self.problem(thread, at_ms, kind);
        Ok(())
    }

    /// Notes a problem and goes on, so that one run shows them all.
    fn problem(&mut self, thread: usize, at_ms: i64, kind: ProblemKind) {
        self.note(thread, at_ms, kind);
        self.pass(thread, at_ms);
    }

    fn pass(&mut self, thread: usize, at_ms: i64) {
        if let Some(label) = self.threads[thread].step().and_then(|s| s.id.clone()) {
            self.finished.insert(label, at_ms);
        }
        self.threads[thread].next(at_ms);
    }

    fn note(&mut self, thread: usize, at_ms: i64, kind: ProblemKind) {
        let problem = self.problem_of(thread, at_ms, kind);
        self.report.problems.extend(problem);
    }

    pub(super) fn problem_of(&self, thread: usize, at_ms: i64, kind: ProblemKind) -> Option<ScriptProblem> {
        let at = &self.threads[thread];
        let step = at.step()?;
        Some(ScriptProblem {
            walkthrough: self.script.walkthrough.clone(),
            track: at.track.id.clone(),
            index: at.index,
            step: step.id.clone(),
            scene: at.track.scene.clone(),
            at_ms,
            person: step.by.clone(),
            what: describe(&step.does),
            kind,
        })
    }

    /// Tracks whose scene is over come to nothing more.
    pub(super) fn close_scenes(&mut self) {
        let Some((now, _)) = self.state().scene else { return };
        let over = matches!(self.state().phase, Phase::Between | Phase::Ended);
        for thread in 0..self.threads.len() {
            let scene = self.scene_of(thread);
            if scene.is_some_and(|s| s >= self.first_scene && (s < now || s == now && over)) {
                self.close(thread);
            }
        }
    }

    pub(super) fn close(&mut self, thread: usize) {
        let at = &self.threads[thread];
        if at.closed {
            return;
        }
        let further = at.track.steps.len().saturating_sub(at.index + 1);
        let missing = at.step().and_then(|step| {
            let waits = [&at.track.after, &step.after].into_iter().flatten();
            waits.into_iter().find(|label| !self.finished.contains_key(*label)).cloned()
        });
        let kind = missing.map_or(ProblemKind::SceneOver { further }, ProblemKind::NeverDue);
        self.note(thread, self.host.exercise_ms(), kind);
        self.threads[thread].closed = true;
    }
}

enum Finished {
    Whole(Option<(String, Entity)>),
    Leg,
    Nothing,
}

/// What an entry says of something that somebody has begun.
fn outcome(by: &PersonId, does: &Does, entry: &Entry) -> Option<Finished> {
    let mut broken = None;
    for event in entry.events() {
        match (event, does) {
            (Event::Moved { person, .. }, Does::Go(_)) if person == by => return Some(Finished::Leg),
            (Event::Looked { by: who, .. }, Does::Look(_) | Does::Search(_))
            | (Event::Acted { by: who, .. }, Does::Act { .. })
                if who == by =>
            {
                return Some(Finished::Whole(None));
            }
            (Event::Filled { by: who, document, .. }, Does::Fill { name, .. }) if who == by => {
                return Some(Finished::Whole(Some((name.clone(), Entity::Document(document.clone())))));
            }
            // On arrival the walk is broken off first, and then comes the move.
            (Event::BrokenOff { by: who }, _) if who == by => broken = Some(Finished::Nothing),
            _ => {}
        }
    }
    broken
}
