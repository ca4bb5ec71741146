//! Duties: what fulfilled them, when their clock started, and what credit that gives.

mod credit;
mod judge;
mod start;

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{Clock, Standing};
use tavolo_scenario::model::condition::Pattern;
use tavolo_scenario::model::pack::{Anchor, Scope};
use tavolo_session::{Event, Scope as At, State, about, actor, changes, holds, matches};

use crate::cue::CueSeen;
use crate::due::trainee;
use crate::evidence::ENOUGH;
use crate::report::model::Moment;
use crate::trace::Stamp;

pub(crate) use judge::{Before, judge};

/// A duty to somebody.
pub(crate) type Key = (DutyId, Option<PersonId>);

/// An act that could fulfil a duty.
#[derive(Clone, Debug)]
pub(crate) struct Act {
    pub(crate) at: Moment,
    pub(crate) number: u64,
    pub(crate) by: Option<PersonId>,
    pub(crate) quality: i64,
    /// The utterance of which it comes, if of one.
    pub(crate) said: Option<u32>,
    /// How surely it was done, thousandths.
    pub(crate) evidence: i64,
}

/// What was gathered of the trace for judging duties.
#[derive(Clone, Debug, Default)]
pub(crate) struct DutyTrace {
    /// Acts by duty and subject.
    acts: BTreeMap<Key, Vec<Act>>,
    /// Starts of clocks that begin with something that happened.
    starts: BTreeMap<Key, Act>,
    /// Cues in order.
    pub(crate) cues: Vec<CueSeen>,
    /// Ends of scenes.
    pub(crate) scene_ends: Vec<Moment>,
    /// Cuts that the director made: when, and the story instant at which play went on.
    cuts: Vec<(Moment, i64)>,
    /// First moment of play.
    pub(crate) start: Option<Moment>,
    /// Flags that were ever up.
    pub(crate) raised: BTreeSet<FlagId>,
    /// Seats that were handed to a bot or the director, from when on.
    pub(crate) handed_over: BTreeMap<SeatId, i64>,
}

impl DutyTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, state: &State, event: &Event, stamp: Stamp) {
        let Stamp { at, number, said, evidence } = stamp;
        self.cues.extend(CueSeen::of(event, at));
        match event {
            Event::SceneBegan { story_ms, .. } => {
                self.start.get_or_insert(at);
                self.cuts.iter_mut().filter(|(_, goes_on)| *goes_on == i64::MAX).for_each(|cut| cut.1 = *story_ms);
            }
            Event::SceneEnded { by_director, .. } => {
                self.scene_ends.push(at);
                if *by_director {
                    self.cuts.push((at, i64::MAX));
                }
            }
            Event::Flagged { flag, on: true } => {
                self.raised.insert(flag.clone());
            }
            Event::Held { seat, holder } => {
                use tavolo_session::Holder::{Director, Nobody, Player, Responder};
                if matches!(holder, Player | Director | Nobody | Responder) {
                    self.handed_over.entry(seat.clone()).or_insert(at.exercise_ms);
                }
            }
            // What an office answers by itself is nobody's.
            Event::Started { holders, .. } => {
                let offices = holders.iter().filter(|(_, holder)| **holder == tavolo_session::Holder::Responder);
                self.handed_over.extend(offices.map(|(seat, _)| (seat.clone(), at.exercise_ms)));
            }
            _ => {}
        }
        let by_trainee = actor(event).is_some_and(|p| trainee(content, p));
        let kind = changes(event);
        for (id, _) in content.index().duties.iter().filter(|(_, on)| on.meets(kind)) {
            let Some(duty) = content.law.duties.get(id) else { continue };
            let act = || Act { at, number, by: actor(event).cloned(), quality: quality(state, event), said, evidence };
            if let Anchor::Happened(pattern) = &duty.after {
                for subject in concerned(content, state, pattern, event, duty.scope) {
                    self.starts.entry((id.clone(), subject)).or_insert_with(act);
                }
            }
            // Only trainees are judged: what the events list or the cast brings about earns nobody anything.
            if !by_trainee {
                continue;
            }
            for subject in concerned(content, state, &duty.act, event, duty.scope) {
                let scope = At::of(state, event, subject.as_ref());
                // What is done for somebody who is gone helps nobody, unless the duty is one for those who are.
                let gone = subject.as_ref().is_some_and(|s| state.gone(content, s, actor(event)));
                if gone && !duty.also_when_gone {
                    continue;
                }
                if duty.provided.as_ref().is_none_or(|c| holds(content, state, c, &scope)) {
                    self.acts.entry((id.clone(), subject.clone())).or_default().push(act());
                }
            }
        }
    }
}

impl DutyTrace {
    /// What comes of an utterance is as sure as that turned out to be.
    pub(crate) fn reweigh(&mut self, utterance: u32, evidence: i64) {
        let acts = self.acts.values_mut().flatten().chain(self.starts.values_mut());
        acts.filter(|act| act.said == Some(utterance)).for_each(|act| act.evidence = evidence);
    }

    /// Acts that are sure and by whom the duty binds or who is put up with, from a moment on if it follows on something.
    pub(crate) fn counting(&self, content: &Content, key: &Key, since: Option<Moment>) -> Vec<&Act> {
        let Some(duty) = content.law.duties.get(&key.0) else { return Vec::new() };
        let follows = matches!(duty.after, Anchor::Done(_) | Anchor::Happened(_));
        let from = since.filter(|_| follows).map_or(i64::MIN, |since| since.exercise_ms);
        let may = |by: &PersonId| content.carries_out(by, &duty.functions) || content.carries_out(by, &duty.tolerated);
        let counts =
            |act: &&Act| act.evidence >= ENOUGH && act.at.exercise_ms >= from && act.by.as_ref().is_some_and(may);
        self.acts.get(key).map_or(&[][..], |acts| &acts[..]).iter().filter(counts).collect()
    }

    /// Whether the director's own cut jumped over a limit of the story that was open. Nobody answers for it then; a limit
    /// that begins within a cut counts from its end anyway.
    fn cut_short(&self, since: Option<Moment>, due: Option<(Moment, Clock)>) -> bool {
        let (Some(since), Some((due, Clock::Story))) = (since, due) else { return false };
        self.cuts.iter().any(|(cut, goes_on)| {
            since.exercise_ms <= cut.exercise_ms && cut.story_ms <= due.story_ms && due.story_ms < *goes_on
        })
    }
}

/// For whom an event is what a pattern means.
pub(crate) fn concerned(
    content: &Content,
    state: &State,
    pattern: &Pattern,
    event: &Event,
    scope: Scope,
) -> Vec<Option<PersonId>> {
    if !matches(content, state, pattern, event, None) {
        return vec![];
    }
    match scope {
        Scope::Session => vec![None],
        Scope::Subject => {
            let mut persons: Vec<&PersonId> = about(content, state, event);
            persons.sort();
            persons.dedup();
            // A list of patterns may hold one that fits the event but not the person.
            persons
                .into_iter()
                .filter(|p| matches(content, state, pattern, event, Some(p)))
                .cloned()
                .map(Some)
                .collect()
        }
    }
}

/// Quality of an act, thousandths: the share of a form's checks that hold; 1000 where the act is its own proof.
fn quality(state: &State, event: &Event) -> i64 {
    match event {
        Event::Filled { quality, .. } => i64::from(*quality),
        Event::Sent { documents, .. } => {
            documents.iter().filter_map(|d| state.documents.get(d)).map(|d| i64::from(d.quality)).min().unwrap_or(1_000)
        }
        _ => 1_000,
    }
}

/// Whether a limit is law and not chosen for play.
pub(crate) fn binding(standing: Option<Standing>) -> bool {
    standing.is_some_and(|s| s != Standing::ExerciseDefault)
}
