//! What is written into a field of a form or given with an action: a control for each kind of value.

use egui::Ui;
use tavolo_seat::{FieldValue, Handle, Slot, Word};

use super::Desk;
use crate::parts::{Picker, field, several, subheading, tick};
use crate::screen::LINE;

/// Whose words a field or parameter takes its labels from.
pub(super) struct Field<'a> {
    /// Different for each on a page.
    pub(super) id: String,
    /// What it is called.
    pub(super) name: &'a str,
    /// Beginning of the keys of its words.
    pub(super) kind: String,
    /// Whom the form is about: notes about that person come first.
    pub(super) about: Option<Handle>,
}

/// Shows the control and takes what is chosen; empty is none.
pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, it: &Field<'_>, slot: &Slot, value: &mut Option<FieldValue>) {
    let words = &desk.words;
    let known = |handles: Vec<Handle>| -> Vec<(String, Option<FieldValue>)> {
        handles.into_iter().map(|h| (words.what(h), Some(FieldValue::One(h)))).collect()
    };
    let by_word = |list: Vec<(Word, String)>| -> Vec<(String, Option<FieldValue>)> {
        list.into_iter().map(|(word, label)| (label, Some(FieldValue::Word(word)))).collect()
    };
    let view = desk.view;
    let options = match slot {
        Slot::Tick => {
            let mut on = value.is_some();
            tick(ui, &mut on, it.name);
            *value = on.then_some(FieldValue::Ticked);
            return;
        }
        Slot::Words => {
            let mut text = match value.take() {
                Some(FieldValue::Words(text)) => text,
                _ => String::new(),
            };
            field(ui, it.name, &mut text, LINE);
            *value = (!text.is_empty()).then_some(FieldValue::Words(text));
            return;
        }
        Slot::Clues => {
            subheading(ui, it.name);
            let mut chosen = match value.take() {
                Some(FieldValue::Clues(chosen)) => chosen,
                _ => Vec::new(),
            };
            several(ui, it.name, &notes(desk, it.about), &mut chosen);
            *value = (!chosen.is_empty()).then_some(FieldValue::Clues(chosen));
            return;
        }
        Slot::OneOf(list) => by_word(list.iter().map(|w| (w.clone(), words.label(&it.kind, w))).collect()),
        Slot::Language => by_word(words.all("language")),
        Slot::Person => known(view.persons.keys().copied().collect()),
        Slot::Place => known(view.places.keys().copied().collect()),
        Slot::Resource => known(view.resources.keys().copied().collect()),
    };
    let mut all = vec![(words.plain("client-empty"), None)];
    all.extend(options);
    let nothing = words.plain("client-empty");
    (Picker { id: &it.id, name: it.name, nothing: &nothing }).show(ui, words, &all, value);
}

/// Notes of one's person, those about somebody first and only those where there are any.
pub(super) fn notes(desk: &Desk<'_>, about: Option<Handle>) -> Vec<(String, Handle)> {
    let mine: Vec<_> = desk.view.notebook.iter().filter(|note| note.me == desk.me).collect();
    let of_whom = about.is_some() && mine.iter().any(|note| note.about == about);
    let label = |note: &tavolo_seat::Note| match note.about.filter(|_| !of_whom) {
        Some(about) => format!("{}: {}", desk.words.what(about), note.text),
        None => note.text.clone(),
    };
    mine.into_iter().filter(|note| !of_whom || note.about == about).map(|note| (label(note), note.clue)).collect()
}
