//! Look-ups that play asks for after every entry: who carries out what, which clue lies on which way, what waits for what.
//! Derived once from case and law, when content is made.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::BitOr;

use super::{Asked, Aspects, Case, Law};
use crate::ids::*;
use crate::model::behaviour::Behaviour;
use crate::model::case::{Path, Seen, Trigger};
use crate::model::condition::Condition;
use crate::model::pack::{Anchor, Duty, ParameterKind, Template};

/// Look-ups over a case and the law under which it is played.
#[derive(Clone, Debug)]
pub struct Index {
    pub(super) roles: BTreeMap<PersonId, RoleId>,
    pub(super) functions: BTreeMap<PersonId, Vec<FunctionId>>,
    pub(super) carriers: BTreeMap<FunctionId, Vec<PersonId>>,
    pub(super) controllers: BTreeMap<PersonId, Vec<PersonId>>,
    pub(super) linked: BTreeMap<PersonId, Vec<PersonId>>,
    pub(super) keepers: BTreeSet<PersonId>,
    pub(super) trainees: BTreeSet<PersonId>,
    /// Ways to notice or look closely, in the order of clues and their ways.
    pub looks: Vec<Look>,
    by_look: BTreeMap<Seen, Vec<usize>>,
    by_search: BTreeMap<Seen, Vec<Found>>,
    by_sentence: BTreeMap<SentenceId, Vec<ClueId>>,
    by_document: BTreeMap<DocumentId, Vec<ClueId>>,
    by_action: BTreeMap<(PersonId, ActionId), Vec<Found>>,
    by_inject: BTreeMap<InjectId, Vec<(ClueId, PlaceId)>>,
    by_teller: BTreeMap<PersonId, Vec<Told>>,
    showing: BTreeMap<PersonId, Vec<ClueId>>,
    pub(super) told_on: BTreeMap<ClueId, TopicId>,
    pub(super) injects: BTreeMap<InjectId, usize>,
    /// Items of the events list that wait for a condition, by scene: number in the list, and what the condition depends on.
    pub waiting: BTreeMap<SceneId, Vec<(usize, Aspects)>>,
    /// Items of the events list that expect a response: number in the list, and what is remembered of such responses.
    pub expecting: Vec<(usize, Aspects)>,
    /// What the condition of each ending depends on.
    pub endings: Vec<Aspects>,
    /// What the early end of each scene depends on.
    pub until: Vec<Aspects>,
    /// What each reaction answers to.
    pub reactions: Vec<Aspects>,
    /// Duties, with what is remembered of the acts that fulfil them or start their clocks.
    pub duties: Vec<(DutyId, Aspects)>,
    /// Behaviours, with what is remembered of what shows them.
    pub behaviours: Vec<(BehaviourId, Aspects)>,
    /// What is ever asked of the past.
    pub asked: Asked,
    seen_from: BTreeMap<PlaceId, Vec<PlaceId>>,
    heard_from: BTreeMap<PlaceId, Vec<PlaceId>>,
}

/// A way to notice a clue, or to learn it by a close look.
#[derive(Clone, Debug)]
pub struct Look {
    /// The clue.
    pub clue: ClueId,
    /// Whom it is about.
    pub about: Option<PersonId>,
    /// What is looked at.
    pub at: Seen,
    /// What must be so.
    pub when: Option<Condition>,
    /// Who may see it, in the order of the cast.
    pub by: Vec<PersonId>,
    /// What it depends on.
    pub on: Aspects,
    /// Number of the way among those of its clue.
    way: usize,
}

/// A clue that some persons find.
#[derive(Clone, Debug)]
pub struct Found {
    /// The clue.
    pub clue: ClueId,
    /// Functions that find it; none: every agency.
    pub functions: Vec<FunctionId>,
    way: usize,
}

/// A clue that somebody can tell.
#[derive(Clone, Debug)]
pub struct Told {
    /// The clue.
    pub clue: ClueId,
    /// On which topic.
    pub topic: TopicId,
    /// What must be so.
    pub gate: Option<Condition>,
}

/// A way on which a close look or a search leads to a clue.
#[derive(Clone, Copy, Debug)]
pub enum Sight<'a> {
    /// By looking.
    Look(&'a Look),
    /// By searching.
    Search(&'a Found),
}

impl Index {
    pub(super) fn new(case: &Case, law: &Law) -> Self {
        let pattern = |p: &Option<_>| p.as_ref().map(Aspects::of_pattern);
        let condition = |c: Option<&Condition>| c.map_or(Aspects::NONE, Aspects::of);
        let mut index = Self {
            roles: BTreeMap::new(),
            functions: BTreeMap::new(),
            carriers: BTreeMap::new(),
            controllers: BTreeMap::new(),
            linked: BTreeMap::new(),
            keepers: BTreeSet::new(),
            trainees: trainees(case),
            looks: Vec::new(),
            by_look: BTreeMap::new(),
            by_search: BTreeMap::new(),
            by_sentence: BTreeMap::new(),
            by_document: BTreeMap::new(),
            by_action: BTreeMap::new(),
            by_inject: BTreeMap::new(),
            by_teller: BTreeMap::new(),
            showing: BTreeMap::new(),
            told_on: BTreeMap::new(),
            injects: case.events.iter().enumerate().rev().map(|(n, i)| (i.id.clone(), n)).collect(),
            waiting: BTreeMap::new(),
            expecting: case.events.iter().enumerate().filter_map(|(n, i)| Some((n, pattern(&i.expects)?))).collect(),
            endings: case.endings.iter().map(|e| condition(e.when.as_ref())).collect(),
            until: case.scenes.iter().map(|(s, _)| condition(s.until.as_ref())).collect(),
            reactions: law.reactions.iter().map(|r| Aspects::of_pattern(&r.to)).collect(),
            duties: law.duties.iter().map(|(id, duty)| (id.clone(), acts_of(duty))).collect(),
            behaviours: law.behaviours.iter().map(|(id, behaviour)| (id.clone(), shows(behaviour))).collect(),
            asked: Asked::new(case, law),
            seen_from: BTreeMap::new(),
            heard_from: BTreeMap::new(),
        };
        index.people(case, law);
        index.ways(case);
        index.places(case);
        for (number, inject) in case.events.iter().enumerate() {
            if let Trigger::When { holds, .. } = &inject.when {
                index.waiting.entry(inject.scene.clone()).or_default().push((number, Aspects::of(holds)));
            }
        }
        index
    }

    fn people(&mut self, case: &Case, law: &Law) {
        for (id, person) in &case.cast {
            for other in case.cast.keys() {
                if case.controls(id, other) {
                    self.controllers.entry(other.clone()).or_default().push(id.clone());
                }
                if case.linked(id, other) {
                    self.linked.entry(other.clone()).or_default().push(id.clone());
                }
            }
            let Some(own) = &person.function else { continue };
            let known = law.functions.keys().filter(|f| law.same_role(own, f));
            let all: BTreeSet<FunctionId> = known.chain([own]).cloned().collect();
            for function in &all {
                self.carriers.entry(function.clone()).or_default().push(id.clone());
            }
            self.functions.insert(id.clone(), all.into_iter().collect());
            if let Some(role) = law.role_of(own) {
                self.roles.insert(id.clone(), role.id.clone());
                let gives = law.actions.values().any(|a| {
                    a.with.iter().any(|p| p.is == ParameterKind::Resource)
                        && (a.powers.is_empty() || a.powers.iter().any(|p| role.powers.contains(p)))
                });
                if gives {
                    self.keepers.insert(id.clone());
                }
            }
        }
    }

    fn ways(&mut self, case: &Case) {
        for (id, clue) in &case.clues {
            if let (Some(about), false) = (&clue.about, clue.shows.is_empty()) {
                self.showing.entry(about.clone()).or_default().push(id.clone());
            }
            for (way, path) in clue.learn.iter().enumerate() {
                let found = |functions: &[FunctionId]| Found { clue: id.clone(), functions: functions.to_vec(), way };
                match path {
                    Path::Look { at, functions, when } => {
                        let on = when.as_ref().map_or(Aspects::NONE, Aspects::of);
                        self.by_look.entry(at.clone()).or_default().push(self.looks.len());
                        self.looks.push(Look {
                            clue: id.clone(),
                            about: clue.about.clone(),
                            at: at.clone(),
                            when: when.clone(),
                            by: self.carrying(functions),
                            on: on | Aspects::PLACES | Aspects::DOORS | Aspects::THINGS,
                            way,
                        });
                    }
                    Path::Search { at, functions } => {
                        self.by_search.entry(at.clone()).or_default().push(found(functions));
                    }
                    Path::Hear { sentence } => once(self.by_sentence.entry(sentence.clone()).or_default(), id),
                    Path::Read { document } => once(self.by_document.entry(document.clone()).or_default(), id),
                    Path::Witness { inject, at } => {
                        self.by_inject.entry(inject.clone()).or_default().push((id.clone(), at.clone()));
                    }
                    Path::Tell { by, topic, gate } => {
                        let told = Told { clue: id.clone(), topic: topic.clone(), gate: gate.clone() };
                        self.by_teller.entry(by.clone()).or_default().push(told);
                        self.told_on.entry(id.clone()).or_insert_with(|| topic.clone());
                    }
                    Path::Find { action, functions } => {
                        if let Some(about) = &clue.about {
                            let key = (about.clone(), action.clone());
                            self.by_action.entry(key).or_default().push(found(functions));
                        }
                    }
                }
            }
        }
    }

    fn places(&mut self, case: &Case) {
        for (id, place) in &case.places {
            for seen in &place.sees {
                once(self.seen_from.entry(seen.clone()).or_default(), id);
            }
            for heard in &place.hears {
                once(self.heard_from.entry(heard.clone()).or_default(), id);
            }
        }
    }

    /// Persons who carry out one of these functions, in the order of the cast; without functions, all of agencies.
    fn carrying(&self, functions: &[FunctionId]) -> Vec<PersonId> {
        let fits = |own: &[FunctionId]| functions.is_empty() || functions.iter().any(|f| own.contains(f));
        self.functions.iter().filter(|(_, own)| fits(own)).map(|(id, _)| id.clone()).collect()
    }

    /// Clues that are heard in a sentence.
    #[must_use]
    pub fn heard_in(&self, sentence: &SentenceId) -> &[ClueId] {
        self.by_sentence.get(sentence).map_or(&[], Vec::as_slice)
    }

    /// Clues that are read in a document, besides those it lists.
    #[must_use]
    pub fn read_in(&self, document: &DocumentId) -> &[ClueId] {
        self.by_document.get(document).map_or(&[], Vec::as_slice)
    }

    /// Clues about a person that an action finds, in the order of clues and their ways.
    #[must_use]
    pub fn found_by(&self, person: &PersonId, action: &ActionId) -> &[Found] {
        self.by_action.get(&(person.clone(), action.clone())).map_or(&[], Vec::as_slice)
    }

    /// Clues that an item of the events list shows, and where.
    #[must_use]
    pub fn witnessed_at(&self, inject: &InjectId) -> &[(ClueId, PlaceId)] {
        self.by_inject.get(inject).map_or(&[], Vec::as_slice)
    }

    /// Clues that a person can tell.
    #[must_use]
    pub fn told_by(&self, person: &PersonId) -> &[Told] {
        self.by_teller.get(person).map_or(&[], Vec::as_slice)
    }

    /// Clues about a person that show an indicator.
    #[must_use]
    pub fn showing(&self, person: &PersonId) -> &[ClueId] {
        self.showing.get(person).map_or(&[], Vec::as_slice)
    }

    /// Ways that a close look at something leads along, and a search too, in the order of clues and their ways.
    #[must_use]
    pub fn sights(&self, at: &Seen, search: bool) -> Vec<Sight<'_>> {
        let looked = self.by_look.get(at).into_iter().flatten().map(|n| &self.looks[*n]);
        let searched = self.by_search.get(at).filter(|_| search).into_iter().flatten();
        let mut all: Vec<_> = looked.map(Sight::Look).chain(searched.map(Sight::Search)).collect();
        all.sort_by_key(|sight| match sight {
            Sight::Look(look) => (&look.clue, look.way),
            Sight::Search(found) => (&found.clue, found.way),
        });
        all
    }

    /// Places from which a place is seen while it is open, itself left out.
    #[must_use]
    pub fn seen_from(&self, place: &PlaceId) -> &[PlaceId] {
        self.seen_from.get(place).map_or(&[], Vec::as_slice)
    }

    /// Places from which a place is heard while it is open, itself left out.
    #[must_use]
    pub fn heard_from(&self, place: &PlaceId) -> &[PlaceId] {
        self.heard_from.get(place).map_or(&[], Vec::as_slice)
    }
}

/// Adds what is not the last already.
fn once<T: PartialEq + Clone>(list: &mut Vec<T>, it: &T) {
    if list.last() != Some(it) {
        list.push(it.clone());
    }
}

/// Persons of the seats that are judged.
fn trainees(case: &Case) -> BTreeSet<PersonId> {
    case.seats.iter().filter(|seat| case.judged(&seat.id)).flat_map(|seat| seat.persons.iter().cloned()).collect()
}

/// What is remembered of acts that fulfil a duty or start its clock.
fn acts_of(duty: &Duty) -> Aspects {
    let starts = match &duty.after {
        Anchor::Happened(pattern) => Aspects::of_pattern(pattern),
        _ => Aspects::NONE,
    };
    Aspects::of_pattern(&duty.act) | starts
}

/// What is remembered of what shows a behaviour, or plays a part in an order or a span of it.
fn shows(behaviour: &Behaviour) -> Aspects {
    let patterns = behaviour.shown_by.iter().chain(behaviour.keeps.iter().flat_map(Template::patterns));
    patterns.map(Aspects::of_pattern).fold(Aspects::NONE, BitOr::bitor)
}
