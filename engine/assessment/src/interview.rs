//! Talks: what of the behaviours that a pack lists play can show. A talk is whatever one trainee says and does with one
//! subject; it counts once something was asked. Nothing here is a mark.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::ids::{BehaviourId, PersonId};
use tavolo_scenario::model::common::SpeechAct;
use tavolo_scenario::model::pack::Scope;
use tavolo_session::{Event, LedgerLine, Mark, Scope as At, Source, State, actor, holds};

use crate::due::trainee;
use crate::duty::concerned;
use crate::evidence::ENOUGH;
use crate::rating::{Ratings, Verdict};
use crate::report::model::{BehaviourShown, Given, GivenMark, Interviews, Moment, Rate, TalkHeld};
use crate::trace::Stamp;

/// Who talks with whom.
type Talk = (PersonId, PersonId);

/// What was gathered of talks.
#[derive(Debug, Default)]
pub(crate) struct InterviewTrace {
    /// With the first and the last question.
    talks: BTreeMap<Talk, (Moment, Moment)>,
    shown: BTreeMap<BehaviourId, Shown>,
}

#[derive(Debug, Default)]
struct Shown {
    talks: BTreeSet<Talk>,
    recognised: u32,
    produced: u32,
}

impl InterviewTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, state: &State, event: &Event, stamp: Stamp) {
        use SpeechAct::{AskBlame, AskClosed, AskConsent, AskLeading, AskOpen};
        let Some(by) = actor(event).filter(|by| stamp.evidence >= ENOUGH && trainee(content, by)) else { return };
        if let Event::Said { to, act: AskOpen | AskClosed | AskLeading | AskBlame | AskConsent, .. } = event
            && subject(content, to)
        {
            self.talks.entry((by.clone(), to.clone())).or_insert((stamp.at, stamp.at)).1 = stamp.at;
        }
        for (id, behaviour) in &content.law.behaviours {
            let Some(pattern) = &behaviour.shown_by else { continue };
            for whom in concerned(content, state, pattern, event, Scope::Subject).into_iter().flatten() {
                let scope = At::of(state, event, Some(&whom));
                if !subject(content, &whom)
                    || !behaviour.provided.as_ref().is_none_or(|c| holds(content, state, c, &scope))
                {
                    continue;
                }
                let shown = self.shown.entry(id.clone()).or_default();
                match event {
                    Event::Said { source: Source::Picked, .. } => shown.recognised += 1,
                    _ => shown.produced += 1,
                }
                shown.talks.insert((by.clone(), whom));
            }
        }
    }

    /// Every behaviour that the pack lists, with the talks in which it was shown.
    pub(crate) fn results(&self, content: &Content, ratings: &Ratings) -> Interviews {
        let nothing = Shown::default();
        let behaviours = content.law.behaviours.values().map(|behaviour| {
            let shown = self.shown.get(&behaviour.id).unwrap_or(&nothing);
            let talks = shown.talks.iter().filter(|talk| self.talks.contains_key(talk)).count();
            BehaviourShown {
                id: behaviour.id.clone(),
                phase: behaviour.phase,
                harmful: behaviour.harmful,
                shown: behaviour.shown_by.as_ref().map(|_| Rate::of(talks, self.talks.len())),
                rated: self.rated(&behaviour.id, ratings),
                recognised: shown.recognised,
                produced: shown.produced,
            }
        });
        let talk = |((by, with), span): (&Talk, &_)| TalkHeld { by: by.clone(), with: with.clone(), span: *span };
        let mut held: Vec<TalkHeld> = self.talks.iter().map(talk).collect();
        // By time: whoever lists them without names tells nothing by their order.
        held.sort_by_key(|talk| talk.span.0.seq);
        let (given, agreement) = ratings.given();
        Interviews {
            talks: u32::try_from(self.talks.len()).unwrap_or(u32::MAX),
            behaviours: behaviours.collect(),
            held,
            given: given.into_iter().filter_map(|(line, marks)| given_for(content, line, marks)).collect(),
            agreement,
        }
    }

    /// What raters found of a behaviour, over the talks of which they agree.
    fn rated(&self, id: &BehaviourId, ratings: &Ratings) -> Option<Rate> {
        let found = |(by, with): &Talk| {
            let line = LedgerLine::Behaviour { behaviour: id.clone(), by: by.clone(), with: with.clone() };
            match ratings.verdict(&line)? {
                Verdict::Is(Mark::Shown | Mark::Partly) => Some(true),
                Verdict::Between(share) => Some(share >= 500),
                Verdict::Is(Mark::NotShown) => Some(false),
                _ => None,
            }
        };
        let found: Vec<bool> = self.talks.keys().filter_map(found).collect();
        (!found.is_empty()).then(|| Rate::of(found.iter().filter(|shown| **shown).count(), found.len()))
    }
}

/// What was given for a talk, something in it, or a role.
fn given_for(content: &Content, line: &LedgerLine, marks: Vec<GivenMark>) -> Option<Given> {
    let (behaviour, talk) = match line {
        LedgerLine::Behaviour { behaviour, by, with } => (Some(behaviour.clone()), Some((by, with))),
        LedgerLine::Talk { by, with } => (None, Some((by, with))),
        LedgerLine::Role { seat } => {
            return Some(Given { seat: seat.clone(), by: None, with: None, behaviour: None, marks });
        }
        LedgerLine::Duty { .. } | LedgerLine::Rule { .. } => return None,
    };
    let (by, with) = talk?;
    let seat = content.case.seat_of(by)?.id.clone();
    Some(Given { seat, by: Some(by.clone()), with: Some(with.clone()), behaviour, marks })
}

fn subject(content: &Content, person: &PersonId) -> bool {
    content.case.cast.get(person).is_some_and(|p| p.subject.is_some())
}
