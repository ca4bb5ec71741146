//! What walkthroughs and agendas name. Labels of steps and of what they write are no ids: the walkthrough's own check
//! looks after them.

use super::{Found, Walk, ids};
use crate::model::agenda::Inclination;
use crate::model::script::{Does, Edit, FieldWords, Step, Target, Track, WalkthroughFile};

impl Walk for WalkthroughFile {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Walkthrough: &self.extends; Scene: self.stops.iter().map(|s| &s.0));
        for edit in &self.edits {
            match edit {
                Edit::Drop(_) | Edit::DropTrack(_) => {}
                Edit::Replace { by: steps, .. }
                | Edit::InsertAfter { steps, .. }
                | Edit::InsertBefore { steps, .. } => steps.iter().for_each(|s| s.walk(found)),
            }
        }
        self.tracks.iter().for_each(|t| t.walk(found));
    }
}

impl Walk for Track {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Scene: [&self.scene]);
        self.steps.iter().for_each(|s| s.walk(found));
    }
}

impl Walk for Step {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Person: [&self.by]);
        found.does(&self.does);
    }
}

impl<'a> Found<'a> {
    /// Notes what somebody's inclination names.
    pub(super) fn inclination(&mut self, does: &'a Inclination) {
        match does {
            Inclination::Say { what, to } => ids!(self, Sentence: [what]; Person: to),
            Inclination::Gesture { to, .. } => ids!(self, Person: to),
            Inclination::Look(seen) => self.seen(seen),
            Inclination::Go(place) => ids!(self, Place: [place]),
            Inclination::Act { action, on } => {
                ids!(self, Action: [action]);
                on.iter().for_each(|t| self.target(t));
            }
            Inclination::Send { to, about, .. } => ids!(self, Person: to, about),
            Inclination::Give { thing, to } => ids!(self, Thing: [thing]; Person: to),
            Inclination::Leave => {}
        }
    }

    /// Notes what a deed names.
    pub(super) fn does(&mut self, does: &'a Does) {
        match does {
            Does::Say { what, to, via, about, words: _, aloud: _ } => {
                ids!(self, Sentence: [what]; Person: [to], via, about);
            }
            Does::Converse(with) | Does::Vouch { of: with, .. } => ids!(self, Person: [with]),
            Does::Tap { clue, .. } => ids!(self, Clue: clue),
            Does::Silence { to, .. } => ids!(self, Person: [to]),
            Does::Gesture { to, .. } => ids!(self, Person: to),
            Does::Look(seen) | Does::Search(seen) => self.seen(seen),
            Does::Go(place) => ids!(self, Place: [place]),
            Does::Act { action, on, via, .. } => {
                ids!(self, Action: [action]; Person: via);
                on.iter().for_each(|t| self.target(t));
            }
            Does::Book { action, on, .. } => {
                ids!(self, Action: [action]);
                on.iter().for_each(|t| self.target(t));
            }
            Does::Fill { form, about, fields, .. } => {
                ids!(self, Form: [form]; Person: about);
                for words in fields.values() {
                    match words {
                        FieldWords::Clues(list) => ids!(self, Clue: list),
                        FieldWords::Person(id) => ids!(self, Person: [id]),
                        FieldWords::Place(id) => ids!(self, Place: [id]),
                        FieldWords::Ticked | FieldWords::Word(_) | FieldWords::Words(_) => {}
                    }
                }
            }
            Does::Send { to, about, clues, topic, .. } => ids!(self, Person: to, about; Clue: clues; Topic: topic),
            Does::Answer { clues, .. } => ids!(self, Clue: clues),
            Does::Give { to, .. } => ids!(self, Person: [to]),
            Does::Read(_) | Does::PickUp(_) | Does::HangUp(_) | Does::Conclude | Does::Leave | Does::Else(_) => {}
        }
    }

    fn target(&mut self, target: &'a Target) {
        match target {
            Target::Person(id) => ids!(self, Person: [id]),
            Target::Thing(id) => ids!(self, Thing: [id]),
            Target::Document(_) => {}
        }
    }
}
