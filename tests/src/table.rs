//! Given, when, then: the border case at the beginning of a scene, and seats that ask for something.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{FieldValue, Handle, HeardLine, Intent, Note, PersonSeen, Refusal, SeatView, Shared};
use tavolo_session::{Cause, Entity, Entry, Event, Holder, Outcome, Session};

use crate::content;

/// The border case.
pub static CASE: LazyLock<Arc<Content>> = LazyLock::new(|| content("border-arrival"));

/// A session, and the moment to which it has come.
pub struct Table {
    /// The case.
    pub case: Arc<Content>,
    /// The session.
    pub session: Session,
    /// Exercise time, ms.
    pub now: i64,
    /// Everything that was recorded.
    pub entries: Vec<Entry>,
}

/// A scene that has just begun.
pub fn given(scene: &str) -> Table {
    given_with(scene, false)
}

/// The same, and exploiters may use words of their own.
pub fn given_free_words(scene: &str) -> Table {
    given_with(scene, true)
}

/// A scene of another case that has just begun.
pub fn given_in(case: &Arc<Content>, scene: &str) -> Table {
    begun(case, scene, false)
}

fn given_with(scene: &str, free_words: bool) -> Table {
    begun(&CASE, scene, free_words)
}

fn begun(case: &Arc<Content>, scene: &str, free_words: bool) -> Table {
    let mut session = Session::new(case.clone());
    let holders = Session::holders_all(case, Holder::Script);
    let entry = session.start_with(holders, (Some(&scene.into()), None), free_words, 0).expect("a scene of the case");
    Table { case: case.clone(), session, now: 0, entries: vec![entry] }
}

impl Table {
    /// The seat from which a person is played.
    pub fn seat(&self, person: &str) -> SeatId {
        let seat = self.case.case.seats.iter().find(|s| s.persons.iter().any(|p| p.as_str() == person));
        seat.unwrap_or_else(|| panic!("{person} has no seat")).id.clone()
    }

    /// Time goes by: what the limits due until then brought about.
    pub fn wait(&mut self, ms: i64) -> Vec<Entry> {
        self.now += ms;
        let entries = self.session.run_timers(self.now, 0);
        self.entries.extend(entries.clone());
        entries
    }

    /// A seat asks for something, now.
    pub fn asks(&mut self, who: &str, intent: &Intent) -> Entry {
        let entry = self.session.submit(&self.seat(who), self.entries.len() as u64, intent, self.now, 0);
        self.entries.push(entry.clone());
        entry
    }

    /// The handle that a person's seat has for something.
    pub fn h(&self, who: &str, what: &Entity) -> Handle {
        self.knows_of(who, what).unwrap_or_else(|| panic!("{who} has perceived nothing of {what:?}"))
    }

    /// The handle, if the seat has perceived it.
    pub fn knows_of(&self, who: &str, what: &Entity) -> Option<Handle> {
        self.session.projection(&self.seat(who)).expect("a seat").handle(what)
    }

    /// What the seat of a person knows.
    pub fn view(&self, who: &str) -> &SeatView {
        self.session.view(&self.seat(who)).expect("a seat")
    }

    /// Somebody as another sees them.
    pub fn seen(&self, by: &str, whom: &str) -> Option<&PersonSeen> {
        self.view(by).persons.get(&self.knows_of(by, &person(whom))?)
    }

    /// What was heard last.
    pub fn last_heard(&self, who: &str) -> &HeardLine {
        self.view(who).heard.back().expect("something was heard")
    }

    /// A note of the notebook.
    pub fn note(&self, who: &str, what: &str) -> Option<&Note> {
        let clue = self.knows_of(who, &clue(what))?;
        self.view(who).notebook.iter().find(|n| n.clue == clue)
    }

    /// Where somebody is.
    pub fn place(&self, who: &str) -> &str {
        self.session.state().place_of(&who.into()).expect("in play").as_str()
    }

    /// A sentence of the case or, where it has none of this name, a phrase of the pack.
    pub fn say(&mut self, by: &str, what: &str, to: &str) -> Entry {
        self.say_by_way_of(by, what, to, None)
    }

    /// A sentence of the case or, where it has none of this name, a phrase of the pack.
    pub fn say_by_way_of(&mut self, by: &str, what: &str, to: &str, via: Option<&str>) -> Entry {
        let sentence = self.knows_of(by, &Entity::Sentence(what.into()));
        let intent = Intent::Say {
            by: self.h(by, &person(by)),
            to: self.h(by, &person(to)),
            sentence,
            phrase: sentence.is_none().then(|| what.into()),
            via: via.map(|v| self.h(by, &person(v))),
            about: None,
            words: None,
            aloud: false,
        };
        self.asks(by, &intent)
    }

    /// The interpreter renders what waits longest.
    pub fn render(&mut self, by: &str, faithful: bool) -> Entry {
        let me = self.h(by, &person(by));
        let utterance = self.view(by).own[&me].to_render[0];
        self.asks(by, &Intent::Render { by: me, utterance, faithful })
    }

    /// Looks closely.
    pub fn look(&mut self, by: &str, at: &Entity) -> Entry {
        self.asks(by, &Intent::Look { by: self.h(by, &person(by)), at: self.h(by, at) })
    }

    /// Searches.
    pub fn search(&mut self, by: &str, at: &Entity) -> Entry {
        self.asks(by, &Intent::Search { by: self.h(by, &person(by)), at: self.h(by, at) })
    }

    /// Walks to a place next door.
    pub fn go(&mut self, by: &str, to: &str) -> Entry {
        self.asks(by, &Intent::Go { by: self.h(by, &person(by)), to: self.h(by, &Entity::Place(to.into())) })
    }

    /// Does an action to a person.
    pub fn act(&mut self, by: &str, action: &str, on: &str) -> Entry {
        let (by_handle, on) = (self.h(by, &person(by)), self.h(by, &person(on)));
        let intent =
            Intent::Act { by: by_handle, action: action.into(), on: Some(on), via: None, with: BTreeMap::new() };
        self.asks(by, &intent)
    }

    /// Sends a dispatch.
    pub fn send(
        &mut self,
        by: &str,
        kind: &str,
        to: &str,
        about: Option<&str>,
        clues: &[&str],
        minimal: bool,
    ) -> Entry {
        let clues = clues.iter().map(|c| self.h(by, &clue(c))).collect();
        let intent = Intent::Send {
            by: self.h(by, &person(by)),
            kind: kind.into(),
            to: vec![self.h(by, &person(to))],
            about: about.map(|a| self.h(by, &person(a))),
            share: Shared { clues, documents: vec![], minimal },
            topic: None,
        };
        self.asks(by, &intent)
    }

    /// Reads a paper or a dispatch.
    pub fn read(&mut self, by: &str, what: &Entity) -> Entry {
        self.asks(by, &Intent::Read { by: self.h(by, &person(by)), what: self.h(by, what) })
    }

    /// Orders something for later.
    pub fn book(
        &mut self,
        by: &str,
        action: &str,
        on: Option<&str>,
        word: Option<(&str, &str)>,
        story_ms: i64,
    ) -> Entry {
        let with = word.map(|(name, word)| (name.into(), FieldValue::Word(word.into())));
        let intent = Intent::Book {
            by: self.h(by, &person(by)),
            action: action.into(),
            on: on.map(|o| self.h(by, &person(o))),
            story_ms,
            with: with.into_iter().collect(),
        };
        self.asks(by, &intent)
    }
}

/// A person, by id.
pub fn person(id: &str) -> Entity {
    Entity::Person(id.into())
}

/// A thing, by id.
pub fn thing(id: &str) -> Entity {
    Entity::Thing(id.into())
}

/// A clue, by id.
pub fn clue(id: &str) -> Entity {
    Entity::Clue(id.into())
}

/// Why an entry is a refusal, if it is one.
pub fn refusal(entry: &Entry) -> Option<Refusal> {
    match &entry.outcome {
        Outcome::Refused { reason, .. } => Some(*reason),
        Outcome::Events(_) => None,
    }
}

/// The outcome of what was refused.
pub fn refused(verb: &str, target: &str, reason: Refusal) -> Outcome {
    Outcome::Refused { verb: verb.to_owned(), target: Some(target.to_owned()), reason }
}

/// All that happened.
pub fn events(entries: &[Entry]) -> impl Iterator<Item = &Event> {
    entries.iter().flat_map(Entry::events)
}

/// Who learnt a clue.
pub fn learners<'e>(entries: &'e [Entry], what: &str) -> BTreeSet<&'e str> {
    events(entries)
        .filter_map(|e| match e {
            Event::Learned { person, clue, .. } if clue.as_str() == what => Some(person.as_str()),
            _ => None,
        })
        .collect()
}

/// Why entries came, where a limit brought them.
pub fn timers(entries: &[Entry]) -> Vec<&str> {
    entries
        .iter()
        .filter_map(|e| match &e.cause {
            Cause::Timer(name) => Some(name.as_str()),
            _ => None,
        })
        .collect()
}
