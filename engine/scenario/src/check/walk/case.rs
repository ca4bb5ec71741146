//! What items of a case name.

use super::{Found, Walk, ids};
use crate::model::case::{
    CaseHead, Clue, Document, Ending, Inject, Path, Person, Place, Resource, Scene, Seat, Seen, Sentence, Thing,
    ThingAt, Trigger,
};

impl Walk for CaseHead {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Language: [&self.language]; Objective: &self.objectives;
            Flag: self.takes.iter().map(|t| &t.flag));
        self.leaves.iter().for_each(|l| found.condition(&l.when));
    }
}

impl Walk for Seat {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Person: &self.persons; Seat: &self.merges);
    }
}

impl Walk for Scene {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        found.effects(&self.given);
        found.effects(&self.before);
        self.until.iter().for_each(|c| found.condition(c));
    }
}

impl Walk for Place {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Place: self.ways.iter().map(|w| &w.0), &self.sees, &self.hears; Thing: &self.key);
    }
}

impl Walk for Person {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found,
            Function: &self.function, self.mind.trust_in.keys();
            Place: [&self.place];
            Language: &self.speaks;
            Person: &self.controls, &self.tied_to, &self.acquainted;
            Clue: &self.knows;
        );
        if let Some(subject) = &self.subject {
            ids!(found, Fact: &subject.facts; Clue: &subject.recognised_by);
        }
        for item in &self.agenda {
            item.when.iter().for_each(|c| found.condition(c));
            item.does.iter().for_each(|does| found.inclination(does));
        }
    }
}

impl Walk for Thing {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        match &self.at {
            ThingAt::Place(id) => ids!(found, Place: [id]),
            ThingAt::On(id) => ids!(found, Person: [id]),
            ThingAt::In(id) => ids!(found, Thing: [id]),
        }
    }
}

impl Walk for Document {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Person: &self.holder, &self.about; Clue: &self.clues);
        if let Some(order) = &self.order {
            ids!(found, Person: [&order.by]; Topic: [&order.topic]);
        }
    }
}

impl Walk for Clue {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Person: &self.about; Indicator: &self.shows, &self.explains; Element: &self.proves);
        for path in &self.learn {
            match path {
                Path::Look { at, functions, when } => {
                    found.seen(at);
                    ids!(found, Function: functions);
                    when.iter().for_each(|c| found.condition(c));
                }
                Path::Search { at, functions } => {
                    found.seen(at);
                    ids!(found, Function: functions);
                }
                Path::Hear { sentence } => ids!(found, Sentence: [sentence]),
                Path::Witness { inject, at } => ids!(found, Event: [inject]; Place: [at]),
                Path::Read { document } => ids!(found, Document: [document]),
                Path::Tell { by, topic, gate } => {
                    ids!(found, Person: [by]; Topic: [topic]);
                    gate.iter().for_each(|c| found.condition(c));
                }
                Path::Find { action, functions } => ids!(found, Action: [action]; Function: functions),
            }
        }
    }
}

impl Walk for Sentence {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Person: [&self.by], &self.about; Topic: [&self.topic]; Clue: &self.tells);
    }
}

impl Walk for Inject {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Scene: [&self.scene]; Person: &self.about);
        if let Trigger::When { holds, .. } = &self.when {
            found.condition(holds);
        }
        found.effects(&self.effects);
        self.expects.iter().for_each(|p| found.pattern(p));
        found.effects(&self.otherwise);
    }
}

impl Walk for Resource {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        ids!(found, Place: &self.at; Status: &self.makes; Fact: &self.meant_for);
    }
}

impl Walk for Ending {
    fn walk<'a>(&'a self, found: &mut Found<'a>) {
        self.when.iter().for_each(|c| found.condition(c));
    }
}

impl<'a> Found<'a> {
    pub(super) fn seen(&mut self, seen: &'a Seen) {
        match seen {
            Seen::Person(id) => ids!(self, Person: [id]),
            Seen::Thing(id) => ids!(self, Thing: [id]),
            Seen::Place(id) => ids!(self, Place: [id]),
        }
    }
}
