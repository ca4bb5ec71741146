//! One person's senses: what is seen, heard, held and known.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::ThingAt;
use tavolo_scenario::model::common::{Cut, DispatchKind};
use tavolo_scenario::model::condition::{Effect, Who};
use tavolo_seat::{How, Percept};

use super::scenery::scenery;
use super::{Seen, who};
use crate::deed::{Deed, Object};
use crate::draw::draw;
use crate::entity::{Entity, Text};
use crate::named;
use crate::playbook::{agenda, office};
use crate::state::State;

/// Below this age in years nobody takes somebody for anything but a child.
const PLAINLY_A_CHILD: u8 = 15;

/// One person's senses.
pub(super) struct Eye<'a> {
    pub(super) content: &'a Content,
    pub(super) state: &'a State,
    pub(super) person: &'a PersonId,
}

impl Eye<'_> {
    pub(super) fn own(&self, whose: &PersonId, percept: Seen) -> Vec<Seen> {
        if whose == self.person { vec![percept] } else { vec![] }
    }

    pub(super) fn own_all(&self, whose: &PersonId, percepts: impl FnOnce() -> Vec<Seen>) -> Vec<Seen> {
        if whose == self.person { percepts() } else { vec![] }
    }

    pub(super) fn push_own(&self, whose: &PersonId, seen: &mut Vec<Seen>, percept: Seen) {
        if whose == self.person {
            seen.push(percept);
        }
    }

    pub(super) fn busy(&self, until_ms: i64) -> Seen {
        Percept::Busy { me: who(self.person), until_ms }
    }

    pub(super) fn sees_person(&self, other: &PersonId) -> bool {
        other == self.person
            || self.state.place_of(other).is_some_and(|p| self.state.sees(self.content, self.person, p))
    }

    pub(super) fn if_seen(&self, by: &PersonId, fill: impl FnOnce(&mut Vec<Seen>)) -> Vec<Seen> {
        let mut seen = Vec::new();
        if self.sees_person(by) {
            fill(&mut seen);
        }
        seen
    }

    /// What a person brings along: role card, colleagues, knowledge, papers, sentences, lists.
    pub(super) fn opening(&self) -> Vec<Seen> {
        let case = &self.content.case;
        let Some(own) = case.cast.get(self.person) else { return vec![] };
        let mut seen = vec![Percept::Yours {
            person: who(self.person),
            name: Text::of(format!("person-{}", self.person)),
            brief: Text::of(format!("person-{}.brief", self.person)),
            agenda: agenda(self.content, self.person),
            office: office(self.content, self.person),
            speaks: own.speaks.iter().map(|id| id.word().clone()).collect(),
        }];
        for (id, other) in &case.cast {
            if id != self.person && self.acquainted(own, id, other) {
                seen.push(self.name(id));
            }
        }
        for clue in &own.knows {
            seen.push(self.learned(clue, How::Held, None));
        }
        for (id, document) in &self.state.documents {
            if document.holders.contains(self.person) {
                seen.push(self.document(id));
            }
        }
        for (id, at) in &self.state.things {
            if *at == ThingAt::On(self.person.clone()) {
                seen.push(self.thing(id, Entity::Person(self.person.clone())));
            }
        }
        for (id, sentence) in case.sentences.iter().filter(|(_, s)| &s.by == self.person) {
            seen.push(Percept::Sentence {
                me: who(self.person),
                sentence: Entity::Sentence(id.clone()),
                act: named::act(sentence.act),
                topic: sentence.topic.word().clone(),
                words: Text::of(format!("sentence-{id}")),
                tells: sentence.tells.iter().cloned().map(Entity::Clue).collect(),
                about: sentence.about.as_ref().map(who),
            });
        }
        for id in case.resources.keys() {
            seen.extend(self.resource(id));
        }
        seen
    }

    /// Own place, and everybody and everything in plain sight of it.
    pub(super) fn surroundings(&self) -> Vec<Seen> {
        let Some(place) = self.state.place_of(self.person) else { return vec![] };
        let Some(kind) = self.content.case.places.get(place) else { return vec![] };
        let label = |id: &PlaceId| Text::of(format!("place-{id}"));
        let overheard = self.content.case.places.iter().filter(|(_, p)| p.hears.contains(place));
        let mut seen = vec![Percept::Place {
            me: who(self.person),
            place: Entity::Place(place.clone()),
            name: label(place),
            sight: Text::of(format!("place-{place}.sight")),
            ways: kind.ways.iter().map(|(w, _)| (Entity::Place(w.clone()), label(w))).collect(),
            overheard: overheard.map(|(id, _)| (Entity::Place(id.clone()), label(id))).collect(),
            holds: kind.holds,
            beyond: kind
                .ways
                .iter()
                .map(|(way, takes)| (self.content.case.places.get(way).map_or(0, |p| p.holds), takes.ms()))
                .collect(),
            scene: kind.scene.iter().map(scenery).collect(),
        }];
        for (id, other) in &self.state.persons {
            if id == self.person || !other.present {
                continue;
            }
            if self.state.sees(self.content, self.person, &other.place) {
                seen.push(self.body(id, &other.place));
            }
        }
        for (id, thing) in &self.content.case.things {
            let Some(at) = self.state.things.get(id) else { continue };
            let open = thing.plain || self.state.in_hand(self.person, &Object::Thing(id.clone()));
            let here = self.state.place_of_thing(id).is_some_and(|p| self.state.sees(self.content, self.person, p));
            if open && here {
                let at = match at {
                    ThingAt::Place(p) => Entity::Place(p.clone()),
                    ThingAt::On(p) => Entity::Person(p.clone()),
                    ThingAt::In(t) => Entity::Thing(t.clone()),
                };
                seen.push(self.thing(id, at));
            }
        }
        seen
    }

    /// Who of agencies knows where people are expected when a scene begins: colleagues arranged it. Not at the first, in
    /// which nobody has arranged anything yet.
    pub(super) fn roster(&self) -> Vec<Seen> {
        let later = self.state.scene.is_some_and(|(index, _)| index > 0);
        if !later || self.content.function_of(self.person).is_none() {
            return vec![];
        }
        let case = &self.content.case;
        // What the scene is about to do with people is what was arranged.
        let scene = self.state.scene.and_then(|(index, _)| case.scenes.get(index));
        let arranged: BTreeMap<&PersonId, &PlaceId> = scene
            .iter()
            .flat_map(|(scene, _)| &scene.given)
            .filter_map(|effect| match effect {
                Effect::Move { who: Who::Person(person), to } => Some((person, to)),
                _ => None,
            })
            .collect();
        let on_site = |p: &&PlaceId| case.places.get(*p).is_some_and(|p| !p.ways.is_empty());
        let others = self.state.persons.iter().filter(|(id, p)| *id != self.person && p.present);
        others
            .filter_map(|(id, _)| {
                let place = arranged.get(id).copied().or_else(|| self.state.place_of(id));
                Some((id, place.filter(on_site)?))
            })
            .map(|(id, place)| self.whereabouts(id, place))
            .collect()
    }

    /// The plan of the site, for whoever works there, when play begins: every place that one can walk to.
    pub(super) fn plan(&self) -> Vec<Seen> {
        if self.state.played.len() > 1 || self.content.function_of(self.person).is_none() {
            return vec![];
        }
        let on_site = self.content.case.places.iter().filter(|(_, place)| !place.ways.is_empty());
        on_site
            .map(|(id, place)| Percept::Plan {
                place: Entity::Place(id.clone()),
                name: Text::of(format!("place-{id}")),
                holds: place.holds,
                ways: place.ways.iter().map(|(way, takes)| (Entity::Place(way.clone()), takes.ms())).collect(),
                seen_from: self.seen_from(id),
            })
            .collect()
    }

    fn seen_from(&self, place: &PlaceId) -> Vec<Entity> {
        let places = self.content.case.places.iter();
        places.filter(|(_, p)| p.sees.contains(place)).map(|(id, _)| Entity::Place(id.clone())).collect()
    }

    pub(super) fn whereabouts(&self, person: &PersonId, place: &PlaceId) -> Seen {
        Percept::Whereabouts {
            person: who(person),
            place: Entity::Place(place.clone()),
            name: Text::of(format!("place-{place}")),
        }
    }

    pub(super) fn began(&self, by: &PersonId, deed: &Deed, ends_ms: i64) -> Vec<Seen> {
        self.if_seen(by, |seen| {
            self.push_own(by, seen, self.busy(ends_ms));
            if let Deed::Act { action, on, .. } = deed {
                seen.push(self.acted(by, action, on.as_ref(), false));
            }
        })
    }

    pub(super) fn acted(&self, by: &PersonId, action: &ActionId, on: Option<&Object>, done: bool) -> Seen {
        // Others see that somebody does something to whom; papers and pockets are no one's to see.
        let on = on.filter(|o| o.person().is_some() || by == self.person).map(Object::entity);
        Percept::Acted {
            by: who(by),
            action: action.word().clone(),
            label: Text::of(format!("action-{action}")),
            on,
            done,
        }
    }

    pub(super) fn moved(&self, moved: &PersonId, from: &PlaceId, to: &PlaceId) -> Vec<Seen> {
        if moved == self.person {
            let mut seen: Vec<Seen> = self
                .state
                .persons
                .iter()
                .filter(|(id, p)| {
                    *id != self.person && p.present && !self.state.sees(self.content, self.person, &p.place)
                })
                .filter(|(_, p)| {
                    let could = self.content.case.places.get(from).is_some_and(|f| f.sees.contains(&p.place));
                    &p.place == from || could
                })
                .map(|(id, _)| Percept::Gone { person: who(id) })
                .collect();
            seen.extend(self.surroundings());
            return seen;
        }
        if self.state.sees(self.content, self.person, to) {
            return vec![self.body(moved, to)];
        }
        if !self.state.sees(self.content, self.person, from) {
            return vec![];
        }
        let mut seen = vec![Percept::Gone { person: who(moved) }];
        // Whoever is in the room sees through which door somebody leaves.
        let here = self.state.place_of(self.person) == Some(from);
        if here && self.content.case.places.get(from).is_some_and(|f| f.ways.iter().any(|(way, _)| way == to)) {
            seen.push(self.whereabouts(moved, to));
        }
        seen
    }

    /// A door opens or shuts: who is behind it comes into sight or goes out of it.
    pub(super) fn door(&self, place: &PlaceId, open: bool) -> Vec<Seen> {
        let Some(kind) = self.state.place_of(self.person).and_then(|own| self.content.case.places.get(own)) else {
            return vec![];
        };
        let inside = self.state.place_of(self.person) == Some(place);
        if !inside && !kind.ways.iter().any(|(w, _)| w == place) && !kind.sees.contains(place) {
            return vec![];
        }
        let mut seen = vec![Percept::Door { place: Entity::Place(place.clone()), open }];
        if !inside && kind.sees.contains(place) {
            let behind = self.state.persons.iter().filter(|(_, p)| p.present && &p.place == place);
            seen.extend(
                behind.map(|(id, _)| if open { self.body(id, place) } else { Percept::Gone { person: who(id) } }),
            );
        }
        seen
    }

    pub(super) fn looked(&self, by: &PersonId, at: &Object, search: bool) -> Vec<Seen> {
        self.if_seen(by, |seen| {
            self.push_own(by, seen, self.busy(self.state.exercise_ms));
            let visible = by == self.person || at.person().is_some() || matches!(at, Object::Place(_));
            if visible {
                seen.push(Percept::Looked { by: who(by), at: at.entity(), search });
            }
        })
    }

    pub(super) fn dispatched(&self, number: u32, by: &PersonId, to: &[PersonId]) -> Vec<Seen> {
        let Some(sent) = self.state.dispatches.get(number as usize) else { return vec![] };
        if by != self.person && (sent.rings || !to.contains(self.person)) {
            return self.overheard_call(sent, by);
        }
        self.dispatch(number, sent)
    }

    /// A dispatch as its sender, or whom it has reached, perceives it.
    pub(super) fn dispatch(&self, number: u32, sent: &crate::state::DispatchState) -> Vec<Seen> {
        let by = &sent.by;
        let minimal = sent.cut == Cut::Minimal;
        let shows = |c: &ClueId| self.content.case.clues.get(c).is_some_and(|c| !c.shows.is_empty());
        let from_documents =
            sent.documents.iter().filter_map(|d| self.state.documents.get(d)).flat_map(|d| d.clues.iter());
        let indicated = sent.clues.iter().chain(from_documents).any(shows);
        let mut seen = Vec::new();
        if by == self.person {
            seen.push(self.busy(self.state.persons.get(by).map_or(0, |p| p.busy_until)));
        }
        // An addressee may never have met the person concerned: the dispatch itself says of whom it speaks.
        if let Some(about) = sent.about.as_ref().filter(|a| *a != self.person && by != self.person) {
            seen.push(self.described(about));
        }
        seen.push(Percept::Dispatch {
            dispatch: Entity::Dispatch(number),
            kind: named::kind(sent.kind),
            from: who(by),
            to: sent.to.iter().map(who).collect(),
            about: sent.about.as_ref().map(who),
            topic: None,
            minimal,
            indicated,
            forms: self.forms_in(sent, by),
        });
        if by == self.person {
            seen.extend(self.contents(number));
        }
        if by != self.person && !minimal {
            seen.extend(sent.documents.iter().map(|d| self.document(d)));
        }
        // A colleague says where to be found.
        let colleague = self.content.function_of(by).is_some() && self.content.function_of(self.person).is_some();
        if let Some(place) = self.state.place_of(by).filter(|_| by != self.person && colleague) {
            seen.push(self.whereabouts(by, place));
        }
        seen
    }

    /// A call made in earshot is heard, but not what the other side says.
    pub(super) fn overheard_call(&self, sent: &crate::state::DispatchState, by: &PersonId) -> Vec<Seen> {
        let near = sent.kind == DispatchKind::Call
            && self.state.place_of(by).is_some_and(|place| self.state.hears(self.content, self.person, place));
        if near { vec![Percept::Sensed { text: Text::of("overheard-call") }] } else { vec![] }
    }

    pub(super) fn given(&self, what: &Object, from: Option<&PersonId>, to: &PersonId) -> Vec<Seen> {
        let involved = to == self.person || from == Some(self.person);
        match what {
            Object::Document(id) if to == self.person => vec![self.document(id)],
            Object::Thing(id) if involved || (self.is_plain(id) && self.sees_person(to)) => {
                vec![self.thing(id, Entity::Person(to.clone()))]
            }
            _ => vec![],
        }
    }

    pub(super) fn is_plain(&self, thing: &ThingId) -> bool {
        self.content.case.things.get(thing).is_some_and(|t| t.plain)
    }

    pub(super) fn learned(&self, clue: &ClueId, how: How, from: Option<&PersonId>) -> Seen {
        let known = self.content.case.clues.get(clue);
        Percept::Learned {
            me: who(self.person),
            clue: Entity::Clue(clue.clone()),
            about: known.and_then(|c| c.about.as_ref()).map(who),
            text: Text::of(format!("clue-{clue}")),
            shows: known.map_or(vec![], |c| c.shows.iter().map(|id| id.word().clone()).collect()),
            explains: known.map_or(vec![], |c| c.explains.iter().map(|id| id.word().clone()).collect()),
            how,
            from: from.map(who),
            class: named::class(self.content.case.class_of(clue)),
            topic: self.content.told_on(clue).map(|id| id.word().clone()),
        }
    }

    /// Kinds of form in a dispatch: those of a minimal cut are known to the sender alone.
    fn forms_in(&self, sent: &crate::state::DispatchState, by: &PersonId) -> Vec<Word> {
        if sent.cut == Cut::Minimal && by != self.person {
            return vec![];
        }
        let form = |d: &DocumentId| self.state.documents.get(d).and_then(|d| d.form.as_ref());
        sent.documents.iter().filter_map(form).map(|form| form.word().clone()).collect()
    }

    pub(super) fn name(&self, of: &PersonId) -> Seen {
        let role = self.content.function_of(of).map(|f| Text::of(format!("function-name-{f}")));
        // Colleagues know of each other what they speak.
        let known = self.content.function_of(self.person).is_some() && role.is_some();
        let speaks = self.content.case.cast.get(of).filter(|_| known).map_or(&[][..], |p| &p.speaks);
        Percept::Name {
            person: who(of),
            name: Text::of(format!("person-{of}")),
            role,
            office: office(self.content, of),
            speaks: speaks.iter().map(|id| id.word().clone()).collect(),
        }
    }

    pub(super) fn body(&self, of: &PersonId, place: &PlaceId) -> Seen {
        let body = self.content.case.cast.get(of).map(|p| &p.body);
        Percept::Person {
            person: who(of),
            looks: Text::of(format!("person-{of}.looks")),
            place: Entity::Place(place.clone()),
            child: body.is_some_and(|b| b.age < PLAINLY_A_CHILD),
            sex: body.map(|b| named::sex(b.sex)),
            // A draw, so that no order of the case shows in it.
            likeness: (draw(self.state.seed, "likeness", of.as_str(), 0) >> 32) as u32,
        }
    }

    /// A hint to a seat, through the first of its persons.
    pub(super) fn hint(&self, seat: &SeatId, level: u32, duty: &DutyId, about: Option<&PersonId>) -> Vec<Seen> {
        let seat = self.content.case.seats.iter().find(|s| s.id == *seat);
        if seat.and_then(|s| s.persons.first()) != Some(self.person) {
            return vec![];
        }
        let due = (level > 1).then(|| Text::of(format!("duty-{duty}")));
        let about = about.filter(|_| level > 2).map(who);
        vec![Percept::Hint { me: who(self.person), text: Text::of("hint-look"), due, about }]
    }

    /// How a dispatch describes somebody: by name, as written in it.
    pub(super) fn described(&self, of: &PersonId) -> Seen {
        let name = Text::of(format!("person-{of}"));
        Percept::Name { person: who(of), name, role: None, office: None, speaks: vec![] }
    }

    pub(super) fn thing(&self, id: &ThingId, at: Entity) -> Seen {
        Percept::Thing { thing: Entity::Thing(id.clone()), name: Text::of(format!("thing-{id}")), at }
    }

    pub(super) fn document(&self, id: &DocumentId) -> Seen {
        let state = self.state.documents.get(id);
        let title = match state.and_then(|d| d.form.as_ref()) {
            Some(form) => format!("form-{form}"),
            None => format!("document-{id}"),
        };
        Percept::Document {
            me: who(self.person),
            document: Entity::Document(id.clone()),
            title: Text::of(title),
            about: state.and_then(|d| d.about.as_ref()).map(who),
        }
    }

    /// What is in a dispatch that is read: of a minimal cut, nothing more than it says.
    pub(super) fn contents(&self, dispatch: u32) -> Option<Seen> {
        let sent = self.state.dispatches.get(dispatch as usize)?;
        let carried = (sent.cut != Cut::Minimal).then_some(&sent.clues);
        let clues = carried.into_iter().flatten().map(|c| Entity::Clue(c.clone())).collect();
        Some(Percept::Contents { dispatch: Entity::Dispatch(dispatch), clues })
    }

    /// Consents of which the papers of a dispatch speak.
    pub(super) fn attested_in(&self, dispatch: u32) -> Vec<Seen> {
        let Some(sent) = self.state.dispatches.get(dispatch as usize) else { return vec![] };
        if sent.cut == Cut::Minimal {
            return vec![];
        }
        sent.documents.iter().filter_map(|d| self.attested(d)).collect()
    }

    /// The consent that a filled form says there is: the paper is believed.
    pub(super) fn attested(&self, document: &DocumentId) -> Option<Seen> {
        let filled = self.state.documents.get(document)?;
        let (field, to) = self.content.law.forms.get(filled.form.as_ref()?)?.attests.as_ref()?;
        let ticked = filled.fields.get(field) == Some(&crate::deed::Value::Ticked);
        let about = filled.about.as_ref().filter(|_| ticked)?;
        Some(Percept::Consent { person: who(about), to: to.word().clone(), given: true })
    }

    /// Classes of what is written in a document.
    pub(super) fn classes_of(&self, id: &DocumentId) -> Vec<Word> {
        let classes = self.state.documents.get(id).map(|d| &d.classes);
        classes.into_iter().flatten().map(|class| named::class(*class)).collect()
    }

    pub(super) fn text_of(&self, id: &DocumentId) -> Seen {
        let key = match self.state.documents.get(id).and_then(|d| d.form.as_ref()) {
            Some(form) => format!("form-{form}"),
            None => format!("document-{id}.text"),
        };
        Percept::Text { document: Entity::Document(id.clone()), text: Text::of(key) }
    }

    /// Lists of places are kept by whoever may give places away.
    pub(super) fn resource(&self, id: &ResourceId) -> Option<Seen> {
        let list = self.content.case.resources.get(id);
        self.content.keeps_lists(self.person).then(|| Percept::Resource {
            resource: Entity::Resource(id.clone()),
            name: Text::of(format!("resource-{id}")),
            room: self.state.room(self.content, id),
            makes: list.and_then(|r| r.makes.as_ref()).map(|id| id.word().clone()),
            meant_for: list.and_then(|r| r.meant_for.as_ref()).map(|id| id.word().clone()),
            sex: list.and_then(|r| r.sex).map(named::sex),
        })
    }
}
