//! Own words in the record: said, written into forms and with actions, asked of whoever directs. The words themselves stand in
//! the erasable table; here is by what they are found and struck.

use tavolo_scenario::ids::*;

use super::State;
use crate::deed::Value;
use crate::event::Event;

/// Own words of somebody, which the record refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// Whose.
    pub by: PersonId,
    /// Reference of the words.
    pub words: String,
    /// For what.
    pub into: WordedIn,
    /// When, exercise ms.
    pub exercise_ms: i64,
    /// Whether they were struck.
    pub struck: bool,
}

/// For what own words were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordedIn {
    /// Said: number of the utterance.
    Talk(u32),
    /// Written into a form.
    Form(FormId),
    /// Written with an action.
    Action(ActionId),
    /// Something else was asked of whoever directs.
    Else,
}

impl State {
    /// Notes own words of an event.
    pub(super) fn keep_words(&mut self, event: &Event) {
        let exercise_ms = self.exercise_ms;
        let mut keep = |by: &PersonId, words: &str, into: WordedIn| {
            self.worded.push(Worded { by: by.clone(), words: words.to_owned(), into, exercise_ms, struck: false });
        };
        match event {
            Event::Said { utterance, by, words: Some(words), .. } => keep(by, words, WordedIn::Talk(*utterance)),
            Event::Filled { form, by, fields, .. } => {
                written(fields.values()).for_each(|words| keep(by, words, WordedIn::Form(form.clone())));
            }
            Event::Acted { action, by, with, .. } => {
                written(with.values()).for_each(|words| keep(by, words, WordedIn::Action(action.clone())));
            }
            Event::AskedElse { by, words } => keep(by, words, WordedIn::Else),
            _ => {}
        }
    }

    pub(super) fn strike_out(&mut self, words: &str) {
        self.worded.iter_mut().filter(|worded| worded.words == words).for_each(|worded| worded.struck = true);
    }
}

fn written<'a>(values: impl Iterator<Item = &'a Value>) -> impl Iterator<Item = &'a str> {
    values.filter_map(|value| match value {
        Value::Words(reference) => Some(reference.as_str()),
        _ => None,
    })
}
