//! Merges the packs of a chain, item by item. A derived pack adds `( … )`, changes fields with `Patch(id: …, …)` and
//! takes away with `Disable(id: …)`. Patches work on the text of an item, so that a field may be anything an author can
//! write and every field that is not named stays as it is.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use crate::check::{Kind, code};
use crate::diagnostic::did_you_mean;
use crate::items::{Parts, Span, parts};
use crate::load::Reader;
use crate::source::SourceFile;

mod compose;
mod keyed;
pub(crate) mod vocabulary;

/// What a derived pack may do to items of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Patchable {
    /// Change every field.
    Every,
    /// Change these fields only: what an item means belongs to the base.
    Only(&'static [&'static str]),
}

/// An item with an id.
pub(crate) trait Keyed: DeserializeOwned {
    /// What it is.
    const KIND: Kind;
    /// The field with its id.
    const KEY: &'static str = "id";
    /// What a derived pack may change.
    const PATCH: Patchable = Patchable::Every;
    /// Whether a derived pack may add further ones.
    const ADD: bool = true;

    /// Its id.
    fn key(&self) -> String;

    /// Names inside it that have texts of their own.
    fn inner(&self) -> Vec<(Kind, String)> {
        Vec::new()
    }
}

struct Held<T> {
    value: T,
    text: String,
}

/// The items of one kind, merged so far.
pub(crate) struct Shelf<T> {
    order: Vec<String>,
    held: BTreeMap<String, Held<T>>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self { order: Vec::new(), held: BTreeMap::new() }
    }
}

impl<T: Keyed> Shelf<T> {
    /// The items in the order in which they were written first.
    pub(crate) fn into_values(mut self) -> Vec<T> {
        self.order.iter().filter_map(|id| self.held.remove(id)).map(|held| held.value).collect()
    }

    /// Merges the file of the next pack of a chain.
    pub(crate) fn add_level(&mut self, reader: &mut Reader<'_>, path: &str, base: bool) {
        let Some((file, items)) = reader.outline(path, T::KIND) else { return };
        let mut level = Level { shelf: self, file: &file, base, seen: BTreeMap::new() };
        for item in items {
            level.item(reader, Span { file: file.shared_path(), start: item.start, end: item.end });
        }
    }
}

/// One file being merged.
struct Level<'a, T> {
    shelf: &'a mut Shelf<T>,
    file: &'a SourceFile,
    base: bool,
    seen: BTreeMap<String, Span>,
}

impl<T: Keyed> Level<'_, T> {
    fn item(&mut self, reader: &mut Reader<'_>, at: Span) {
        let text = self.file.text();
        let cut = parts(text, at.start..at.end);
        let word = cut.as_ref().and_then(|cut| cut.word.clone()).map_or("", |word| &text[word]);
        match (word, cut) {
            ("Patch" | "Disable", Some(cut)) => self.change(reader, at, word, &cut),
            _ => self.add(reader, at),
        }
    }

    fn add(&mut self, reader: &mut Reader<'_>, at: Span) {
        let Some(item) = reader.item::<T>(self.file, at.start..at.end, T::KIND) else { return };
        let id = item.value.key();
        let earlier = self.shelf.held.contains_key(&id) && !self.seen.contains_key(&id);
        let first = reader.mark(T::KIND, &id).map(|mark| mark.at.clone());
        if let (true, Some(first)) = (earlier, first) {
            let problem = reader.error_at(code::EXISTS_IN_BASE, &at, &id).with("kind", T::KIND.word()).with("id", &id);
            let problem = reader.beside(problem, &first);
            return reader.report(problem);
        }
        if !self.base && !T::ADD {
            let problem = reader.error_at(code::BASE_ONLY, &at, &id).with("kind", T::KIND.word()).with("id", &id);
            let guess = did_you_mean(&id, self.shelf.held.keys().map(String::as_str));
            return reader.report(problem.suggest(guess));
        }
        if reader.enter(T::KIND, &id, at.clone()) {
            note_inner(reader, &item.value, &at);
            self.seen.insert(id.clone(), at.clone());
            self.shelf.order.push(id.clone());
            let text = self.file.text()[at.start..at.end].to_owned();
            self.shelf.held.insert(id, Held { value: item.value, text });
        }
    }

    fn change(&mut self, reader: &mut Reader<'_>, at: Span, word: &str, cut: &Parts) {
        if self.base {
            let problem = reader.error_at(code::CHANGE_IN_BASE, &at, "").with("word", word);
            return reader.report(problem);
        }
        let disable = word == "Disable";
        let Some(id) = cut.says(self.file.text(), T::KEY).filter(|_| !disable || cut.fields.len() == 1) else {
            let problem = reader.error_at(code::CHANGE_OF_WHAT, &at, "").with("word", word).with("field", T::KEY);
            return reader.report(problem);
        };
        if let Some(first) = self.seen.insert(id.clone(), at.clone()) {
            let problem = reader.error_at(code::DUPLICATE_ID, &at, &id).with("kind", T::KIND.word()).with("id", &id);
            let problem = reader.beside(problem, &first);
            return reader.report(problem);
        }
        let Some(held) = self.shelf.held.get(&id) else {
            let guess = did_you_mean(&id, self.shelf.held.keys().map(String::as_str));
            let problem = reader.error_at(code::NOTHING_TO_CHANGE, &at, &id);
            return reader.report(problem.with("kind", T::KIND.word()).with("id", &id).suggest(guess));
        };
        if disable {
            self.shelf.held.remove(&id);
            self.shelf.order.retain(|other| *other != id);
            return reader.disable(T::KIND, &id, at);
        }
        if let Patchable::Only(allowed) = T::PATCH {
            let fixed = cut.fields.iter().find(|f| f.name != T::KEY && !allowed.contains(&f.name.as_str()));
            if let Some(fixed) = fixed {
                let problem = reader.error_at(code::FIXED_FIELD, &at, &fixed.name).with("field", &fixed.name);
                let allowed = if allowed.is_empty() { "none".to_owned() } else { allowed.join(", ") };
                return reader.report(problem.with("allowed", allowed));
            }
        }
        let text = compose::compose(self.file.text(), &at, cut, &held.text);
        match compose::read::<T>(self.file, &at, cut, &text) {
            Ok(value) => {
                note_inner(reader, &value, &at);
                reader.rewrite(T::KIND, &id, at);
                self.shelf.held.insert(id, Held { value, text });
            }
            Err(problems) => problems.into_iter().for_each(|problem| reader.report(problem)),
        }
    }
}

/// Notes names inside an item that are new.
fn note_inner<T: Keyed>(reader: &mut Reader<'_>, value: &T, at: &Span) {
    for (kind, id) in value.inner() {
        if reader.mark(kind, &id).is_none() {
            reader.note(kind, &id, at.clone());
        }
    }
}
