//! Talks: what of the behaviours that a pack lists play can show, by single acts and by their order and spans. A talk is
//! whatever one trainee says and does with one subject, and what the subject shows meanwhile; it counts once something was
//! asked. Nothing here is a mark.

mod seen;

use std::collections::{BTreeMap, BTreeSet};

use tavolo_conformance::{Atoms, End};
use tavolo_scenario::Content;
use tavolo_scenario::ids::{BehaviourId, PersonId};
use tavolo_scenario::model::behaviour::Behaviour;
use tavolo_scenario::model::common::SpeechAct;
use tavolo_scenario::model::condition::{Condition, Pattern};
use tavolo_scenario::model::pack::{Scope, Template};
use tavolo_session::{Event, LedgerLine, Mark, Scope as At, Source, State, actor, changes, holds};

use self::seen::{Seen, Showed};
use crate::due::trainee;
use crate::duty::concerned;
use crate::evidence::ENOUGH;
use crate::rating::{Ratings, Verdict};
use crate::report::model::{BehaviourShown, Given, GivenMark, Interviews, Moment, Rate, TalkHeld};
use crate::template::parts;
use crate::trace::Stamp;

/// Who talks with whom.
type Talk = (PersonId, PersonId);

/// After so long without a word, ms, what somebody shows is no part of a talk any more: chosen for play.
const TALKING_MS: i64 = 60_000;

/// What was gathered of talks.
#[derive(Debug, Default)]
pub(crate) struct InterviewTrace {
    /// With the first and the last question.
    talks: BTreeMap<Talk, (Moment, Moment)>,
    seen: BTreeMap<BehaviourId, BTreeMap<Talk, Seen>>,
    /// The trainee with whom each subject spoke last, and when, exercise ms.
    partners: BTreeMap<PersonId, (PersonId, i64)>,
    /// Subjects who went away: nobody can end a talk with them well any more.
    left: BTreeSet<PersonId>,
    /// Numbers of sentences that were picked from a list.
    picked: BTreeSet<u64>,
}

/// An event, with what is so just after it.
#[derive(Clone, Copy)]
struct Deed<'a> {
    content: &'a Content,
    state: &'a State,
    event: &'a Event,
}

impl InterviewTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, state: &State, event: &Event, stamp: Stamp) {
        use SpeechAct::{AskBlame, AskClosed, AskConsent, AskLeading, AskOpen};
        if let Event::Left { person } = event {
            self.left.insert(person.clone());
        }
        let Some(by) = actor(event).filter(|_| stamp.evidence >= ENOUGH) else { return };
        if let Event::Said { to, act, source, .. } = event {
            if trainee(content, by) && subject(content, to) {
                self.partners.insert(to.clone(), (by.clone(), stamp.at.exercise_ms));
                if matches!(act, AskOpen | AskClosed | AskLeading | AskBlame | AskConsent) {
                    self.talks.entry((by.clone(), to.clone())).or_insert((stamp.at, stamp.at)).1 = stamp.at;
                }
            }
            if trainee(content, to) && subject(content, by) {
                self.partners.insert(by.clone(), (to.clone(), stamp.at.exercise_ms));
            }
            if *source == Source::Picked {
                self.picked.insert(stamp.number);
            }
        }
        let deed = Deed { content, state, event };
        let kind = changes(event);
        for (id, _) in content.index().behaviours.iter().filter(|(_, on)| on.meets(kind)) {
            let Some(behaviour) = content.law.behaviours.get(id) else { continue };
            if let Some(pattern) = &behaviour.shown_by {
                for talk in self.talks_of(deed, pattern, behaviour.provided.as_ref(), true) {
                    self.of(id, behaviour, talk, content).shown(stamp);
                }
            }
            for (nth, order) in behaviour.keeps.iter().enumerate() {
                for (talk, atoms) in self.roles(deed, order) {
                    self.of(id, behaviour, talk, content).observe(nth, atoms, stamp);
                }
            }
        }
    }

    fn of(&mut self, id: &BehaviourId, behaviour: &Behaviour, talk: Talk, content: &Content) -> &mut Seen {
        let talks = self.seen.entry(id.clone()).or_default();
        talks.entry(talk).or_insert_with(|| Seen::new(content, behaviour))
    }

    /// The parts that an event plays in an order or a span, by talk.
    fn roles(&self, deed: Deed<'_>, order: &Template) -> BTreeMap<Talk, Atoms> {
        let mut roles: BTreeMap<Talk, Atoms> = BTreeMap::new();
        for part in parts(order) {
            for talk in self.talks_of(deed, part.pattern, part.when, part.bound) {
                let atoms = roles.entry(talk).or_default();
                (part.set)(atoms);
                atoms.role_allowed = part.allows(deed.content, deed.event);
            }
        }
        roles
    }

    /// The talks in which an event is what a pattern means: done by whoever leads the talk, or unless it is `led`, by the
    /// subject.
    fn talks_of(&self, deed: Deed<'_>, pattern: &Pattern, when: Option<&Condition>, led: bool) -> Vec<Talk> {
        let Deed { content, state, event } = deed;
        let Some(by) = actor(event) else { return vec![] };
        let whom = concerned(content, state, pattern, event, Scope::Subject);
        if whom.is_empty() {
            return vec![];
        }
        let mut whom = whom.into_iter().flatten();
        let holds_for = |whom: &PersonId| {
            when.is_none_or(|condition| holds(content, state, condition, &At::of(state, event, Some(whom))))
        };
        if trainee(content, by) {
            let told =
                |whom: &PersonId| !matches!(event, Event::Said { to, about: Some(of), .. } if to != whom && of == whom);
            let whom = whom.filter(|whom| subject(content, whom) && told(whom) && holds_for(whom));
            return whom.map(|whom| (by.clone(), whom)).collect();
        }
        if led || !subject(content, by) || !whom.any(|whom| whom == *by) || !holds_for(by) {
            return vec![];
        }
        self.partner(deed, by).map(|with| (with.clone(), by.clone())).into_iter().collect()
    }

    /// Who talks with a subject that does something: whom it turns to, or else whoever is there and spoke with it just now.
    fn partner<'a>(&'a self, deed: Deed<'a>, subject: &PersonId) -> Option<&'a PersonId> {
        let to = match deed.event {
            Event::Said { to, .. } | Event::KeptSilent { to, .. } | Event::Gestured { to: Some(to), .. } => Some(to),
            _ => None,
        };
        let state = deed.state;
        let there =
            |(with, at): &&(PersonId, i64)| state.together(with, subject) && state.exercise_ms - at <= TALKING_MS;
        let partner = || self.partners.get(subject).filter(there).map(|(with, _)| with);
        to.filter(|to| trainee(deed.content, to)).or_else(partner)
    }

    /// Every behaviour that the pack lists, with the talks in which it was shown.
    pub(crate) fn results(&self, content: &Content, end: &State, ratings: &Ratings) -> Interviews {
        let behaviours = content.law.behaviours.values().map(|behaviour| {
            let (mut shown, mut asked, mut deeds) = (0, 0, BTreeSet::new());
            let seen = self.seen.get(&behaviour.id);
            let nothing = Seen::new(content, behaviour);
            let others = seen.into_iter().flat_map(BTreeMap::keys).filter(|talk| !self.talks.contains_key(*talk));
            for talk in self.talks.keys().chain(others) {
                let is_one = self.talks.contains_key(talk);
                let seen = seen.and_then(|talks| talks.get(talk)).unwrap_or(&nothing);
                let how = match end.complete && !self.left.contains(&talk.1) {
                    true => End::Complete,
                    false => End::Stopped,
                };
                match seen.showed(behaviour, end.exercise_ms, how) {
                    Showed::Yes(by) => {
                        shown += usize::from(is_one);
                        asked += usize::from(is_one);
                        deeds.extend(by);
                    }
                    Showed::No => asked += usize::from(is_one),
                    Showed::Nothing => {}
                }
            }
            let recognised = deeds.intersection(&self.picked).count();
            let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            BehaviourShown {
                id: behaviour.id.clone(),
                phase: behaviour.phase,
                harmful: behaviour.harmful,
                shown: behaviour.in_play().then(|| Rate::of(shown, asked)),
                rated: self.rated(&behaviour.id, ratings),
                recognised: count(recognised),
                produced: count(deeds.len() - recognised),
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
