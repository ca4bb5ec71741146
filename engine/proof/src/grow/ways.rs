//! What eyes, searches and papers teach, and what changes hands.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::{Path, Seen, ThingAt};
use tavolo_scenario::model::condition::Effect;

use crate::world::{Scope, World, add};

impl<'a> World<'a> {
    /// Clues in sight of those who may notice them, and by a search of those who may make one.
    pub(super) fn notice(&mut self) {
        let content = self.content;
        for (id, clue) in &content.case.clues {
            for (number, path) in clue.learn.iter().enumerate() {
                match path {
                    Path::Look { at, functions, when } => {
                        let places = self.in_sight(at);
                        for person in self.agency.clone() {
                            let able = content.carries_out_or_any(person, functions) && self.sees(person, &places);
                            let scope = Scope::act(person, clue.about.as_ref());
                            if able && when.as_ref().is_none_or(|c| self.may(c, &scope)) {
                                self.gone(id, number);
                                self.learn(person, id);
                            }
                        }
                    }
                    Path::Search { at, functions } => {
                        let places = self.places_seen(at);
                        for person in self.agency.clone() {
                            let may = content.empowered(person, &content.law.vocabulary.searches);
                            if may && content.carries_out_or_any(person, functions) && self.sees(person, &places) {
                                self.gone(id, number);
                                self.learn(person, id);
                            }
                        }
                    }
                    Path::Read { document } => {
                        for person in self.agency.clone() {
                            if self.holds.contains(&(person, document.as_str())) {
                                self.gone(id, number);
                                self.learn(person, id);
                            }
                        }
                    }
                    Path::Hear { .. } | Path::Tell { .. } | Path::Witness { .. } | Path::Find { .. } => {}
                }
            }
        }
        for (id, document) in &content.case.documents {
            let readers: Vec<_> = self.holds.iter().filter(|(_, held)| *held == id.as_str()).map(|(p, _)| *p).collect();
            for reader in readers {
                document.clues.iter().for_each(|clue| self.learn(reader, clue));
            }
        }
        for (person, at) in self.sights() {
            add(&mut self.looked, (person, at), &mut self.grew);
        }
    }

    /// A way to a clue was gone.
    pub(super) fn gone(&mut self, clue: &'a ClueId, number: usize) {
        add(&mut self.ways, (clue, number), &mut self.grew);
    }

    /// What lies in a bag is looked at by whoever has it in hand.
    fn in_sight(&self, at: &'a Seen) -> std::collections::BTreeSet<&'a PlaceId> {
        match at {
            Seen::Thing(id) if !self.content.case.things.get(id).is_some_and(|thing| thing.plain) => {
                let holders = self.holds.iter().filter(|(_, held)| *held == id.as_str());
                holders.filter_map(|(holder, _)| self.here.get(*holder)).flatten().copied().collect()
            }
            _ => self.places_seen(at),
        }
    }

    /// Who can look at whom, or at something.
    fn sights(&self) -> Vec<(&'a PersonId, Option<&'a PersonId>)> {
        let mut all = Vec::new();
        for person in self.here.keys().copied().filter(|p| self.acts(p)) {
            all.push((person, None));
            for (other, places) in &self.here {
                if *other != person && !self.looked.contains(&(person, Some(other))) && self.sees(person, places) {
                    all.push((person, Some(*other)));
                }
            }
        }
        all
    }

    /// Things and papers go from hand to hand among those who meet, and come to light in a search.
    pub(super) fn hand_over(&mut self) {
        let content = self.content;
        let takes = content.law.actions.values().any(|action| action.effects.contains(&Effect::Take));
        let ids = content.case.things.keys().map(ThingId::as_str);
        let ids: Vec<&'a str> = ids.chain(content.case.documents.keys().map(DocumentId::as_str)).collect();
        let people: Vec<&'a PersonId> = self.actors();
        for id in ids {
            let holders: Vec<_> = self.holds.iter().filter(|(_, held)| *held == id).map(|(p, _)| *p).collect();
            let places = content.case.things.get_key_value(&ThingId::from(id)).map(|(id, _)| self.places_of(id));
            let hidden = content.case.things.get(&ThingId::from(id)).is_some_and(|t| matches!(t.at, ThingAt::In(_)));
            for person in &people {
                let given = holders.iter().any(|holder| self.reaches(holder, person) && self.given(holder, person));
                let there = places.as_ref().is_some_and(|places| self.sees(person, places));
                let may = content.empowered(person, &content.law.vocabulary.searches) || (takes && !hidden);
                if given || (there && may && content.function_of(person).is_some()) {
                    add(&mut self.holds, (*person, id), &mut self.grew);
                }
            }
        }
    }

    /// From hand to hand where they meet; agencies send papers to one another.
    fn given(&self, from: &PersonId, to: &PersonId) -> bool {
        let agencies = || self.content.function_of(from).is_some() && self.content.function_of(to).is_some();
        self.met.contains(&(from, to)) || agencies()
    }
}
