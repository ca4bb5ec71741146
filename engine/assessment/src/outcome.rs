//! What became of each subject, and how well victims were told from others. No mark depends on a disclosure, a meter or
//! a walk-out: they are shown, not scored.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SubjectKind;
use tavolo_scenario::model::condition::{Condition, ConsentIs};
use tavolo_seat::How;
use tavolo_session::{Event, Scope as At, State, holds};

use crate::ledger::pooled;
use crate::report::model::{Finding, Moment, ReadAs, Recognition, SetResult, SubjectResult};

/// What was gathered about each subject.
#[derive(Debug, Default)]
pub(crate) struct OutcomeTrace {
    by_subject: BTreeMap<PersonId, Gathered>,
    /// Whether a cut is being carried out: what it gives was nobody's doing.
    cutting: bool,
}

#[derive(Debug, Default)]
struct Gathered {
    first_sign: Option<(ClueId, Moment)>,
    standings: Vec<(StatusId, Moment, Option<PersonId>)>,
    consents: Vec<(ConsentId, bool, Moment, Option<PersonId>)>,
    /// Standings that a cut gave.
    given: Vec<StatusId>,
    told: Vec<(ClueId, Moment, Option<PersonId>)>,
    asked_again: u32,
    left: Option<Moment>,
    mind: Vec<(i64, i32, i32, i32, i32)>,
}

impl OutcomeTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, state: &State, event: &Event, at: Moment) {
        match event {
            Event::CutTo { .. } => self.cutting = true,
            Event::SceneBegan { .. } | Event::Ended { .. } => {
                self.cutting = false;
                for (subject, _) in content.case.subjects() {
                    self.feel(state, subject, at);
                }
            }
            Event::CueAvailable { person, clue } if content.function_of(person).is_some() => {
                let known = content.case.clues.get(clue);
                let counts = known.is_some_and(|c| counts_as_sign(content, &c.shows));
                if let (Some(about), true) = (known.and_then(|c| c.about.as_ref()), counts) {
                    self.of(content, about).map(|g| g.first_sign.get_or_insert((clue.clone(), at)));
                }
            }
            Event::StatusChanged { person, is, on: true, by } => {
                let given = self.cutting && by.is_none();
                if let Some(gathered) = self.of(content, person) {
                    let known = gathered.standings.iter().any(|(s, ..)| s == is);
                    if !known && given {
                        gathered.given.push(is.clone());
                    }
                    if !known {
                        gathered.standings.push((is.clone(), at, by.clone()));
                    }
                }
            }
            Event::Consented { person, to, is, asked_by } => {
                let given = *is == ConsentIs::Given;
                if let Some(gathered) = self.of(content, person) {
                    gathered.consents.push((to.clone(), given, at, asked_by.clone()));
                }
            }
            Event::Learned { person, clue, how: How::Told, from: Some(from) } => {
                let gathered = self.of(content, from);
                if let Some(gathered) = gathered.filter(|g| !g.told.iter().any(|(c, ..)| c == clue)) {
                    gathered.told.push((clue.clone(), at, Some(person.clone())));
                }
            }
            Event::Said { by, to, act, .. } => {
                use tavolo_scenario::model::common::SpeechAct::{AskBlame, AskClosed, AskLeading, AskOpen};
                let asks =
                    matches!(act, AskOpen | AskClosed | AskLeading | AskBlame) && content.function_of(by).is_some();
                let scope = At::of(state, event, Some(to));
                let again = asks && holds(content, state, &Condition::TopicKnown, &scope);
                if let Some(gathered) = self.of(content, to).filter(|_| again) {
                    gathered.asked_again += 1;
                }
            }
            Event::Felt { person, .. } => self.feel(state, person, at),
            Event::Left { person } => {
                if let Some(gathered) = self.of(content, person) {
                    gathered.left.get_or_insert(at);
                }
            }
            _ => {}
        }
    }

    fn of(&mut self, content: &Content, person: &PersonId) -> Option<&mut Gathered> {
        content.case.cast.get(person)?.subject.as_ref()?;
        Some(self.by_subject.entry(person.clone()).or_default())
    }

    fn feel(&mut self, state: &State, person: &PersonId, at: Moment) {
        let Some(mind) = state.persons.get(person).map(|p| &p.mind) else { return };
        let trust = mind.trust_in.values().copied().max().unwrap_or(mind.trust).max(mind.trust);
        let now = (at.exercise_ms, mind.fear, mind.fatigue, mind.information, trust);
        let gathered = self.by_subject.entry(person.clone()).or_default();
        match gathered.mind.last_mut() {
            Some(last) if last.0 == now.0 => *last = now,
            _ => gathered.mind.push(now),
        }
    }

    /// Results, in the order of ids, victims first.
    pub(crate) fn results(
        &self,
        content: &Content,
        findings: &[Finding],
        signs: impl Fn(&PersonId) -> Vec<SetResult>,
        read_as: impl Fn(&PersonId) -> ReadAs,
    ) -> Vec<SubjectResult> {
        let nothing = Gathered::default();
        let mut results: Vec<SubjectResult> = content
            .case
            .subjects()
            .map(|(person, truth)| {
                let gathered = self.by_subject.get(person).unwrap_or(&nothing);
                let own = || findings.iter().enumerate().filter(|(_, f)| f.subject.as_ref() == Some(person));
                SubjectResult {
                    person: person.clone(),
                    is: truth.is,
                    read_as: read_as(person),
                    score: pooled(own().map(|(_, f)| f)),
                    first_sign: gathered.first_sign.clone(),
                    standings: gathered.standings.clone(),
                    consents: gathered.consents.clone(),
                    told: gathered.told.clone(),
                    signs: signs(person),
                    asked_again: gathered.asked_again,
                    left: gathered.left,
                    mind: gathered.mind.clone(),
                    findings: own().map(|(index, _)| index).collect(),
                }
            })
            .collect();
        results.sort_by_key(|r| r.is == SubjectKind::Decoy);
        results
    }

    /// Victims and others by whether somebody held them to be victims.
    pub(crate) fn recognition(&self, content: &Content, end: &State) -> Recognition {
        let held = |person: &PersonId| {
            end.persons
                .get(person)
                .is_some_and(|p| content.law.vocabulary.recognised.iter().any(|status| p.status.contains(status)))
        };
        let mut recognition = Recognition::default();
        for (person, truth) in content.case.subjects() {
            if self.given(content, person) && held(person) {
                recognition.given.push(person.clone());
                continue;
            }
            let list = match (truth.is, held(person)) {
                (SubjectKind::Victim, true) => &mut recognition.victims_seen,
                (SubjectKind::Victim, false) => &mut recognition.victims_missed,
                (SubjectKind::Decoy, false) => &mut recognition.others_cleared,
                (SubjectKind::Decoy, true) => &mut recognition.others_flagged,
            };
            list.push(person.clone());
        }
        recognition
    }

    /// Whether somebody was held to be a victim by a cut alone.
    fn given(&self, content: &Content, person: &PersonId) -> bool {
        let Some(gathered) = self.by_subject.get(person) else { return false };
        let recognised = |status: &&StatusId| content.law.vocabulary.recognised.contains(status);
        let mut all = gathered.standings.iter().map(|(status, ..)| status).filter(recognised);
        all.all(|status| gathered.given.contains(status))
    }
}

/// Whether a clue shows an indicator that counts in any set of the pack.
fn counts_as_sign(content: &Content, shows: &[IndicatorId]) -> bool {
    let shows: std::collections::BTreeSet<_> = shows.iter().cloned().collect();
    content.law.indicator_sets.keys().any(|set| content.law.counted(set, |i| shows.contains(i)) > 0)
}
