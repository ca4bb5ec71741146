//! Case files and forms: papers in hand, and a form with its checks while it is filled.

use std::collections::BTreeMap;

use egui::Ui;
use tavolo_seat::{CheckWord, FieldValue, FormWord, Handle, Intent, Word};
use tavolo_wording::{Args, Value};

use super::slot::{Field, show as slot};
use super::{Desk, Out, Play, here};
use crate::parts::{Picker, aside, button, card, main_button, offer, says, subheading};

/// A form that is being filled.
#[derive(Debug, Default)]
pub(super) struct Form {
    form: Option<Word>,
    about: Option<Handle>,
    fields: BTreeMap<Word, Option<FieldValue>>,
}

impl Form {
    fn filled(&self) -> BTreeMap<Word, FieldValue> {
        self.fields.iter().filter_map(|(field, value)| Some((field.clone(), value.clone()?))).collect()
    }
}

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    if let Some(word) = play.form.form.clone() {
        match desk.view.vocabulary.forms.iter().find(|form| form.word == word) {
            Some(form) => return fill(play, ui, desk, form, out),
            None => play.form = Form::default(),
        }
    }
    subheading(ui, words.plain("client-papers-hand"));
    if desk.view.documents.is_empty() {
        aside(ui, words.plain("client-papers-none"));
    }
    for (handle, paper) in &desk.view.documents {
        card(ui, |ui| {
            says(ui, paper.title.as_str());
            if let Some(about) = paper.about {
                aside(ui, words.with("client-about", "who", words.what(about)));
            }
            match &paper.text {
                Some(text) => {
                    says(ui, text.as_str());
                }
                None => {
                    let intent = Intent::Read { by: desk.me, what: *handle };
                    if offer(ui, &words.plain("client-read"), desk.greyed(&intent).as_deref()).clicked() {
                        desk.ask(out, intent);
                    }
                }
            }
            here::give(ui, desk, *handle, out);
        });
    }
    subheading(ui, words.plain("client-forms"));
    let mine: Vec<&FormWord> = desk.view.vocabulary.forms.iter().filter(|form| form.may.contains(&desk.me)).collect();
    if mine.is_empty() {
        aside(ui, words.plain("client-forms-none"));
    }
    for form in mine {
        let args = Args::new().with("form", form.label.as_str()).with("takes", Value::Duration(form.takes_ms));
        if button(ui, words.text("client-form-open", &args)).clicked() {
            // A form is about somebody, and seldom about a colleague.
            let about =
                play.focus.filter(|who| desk.view.persons.contains_key(who) && desk.view.office_of(*who).is_none());
            play.form = Form { form: Some(form.word.clone()), about, ..Form::default() };
            play.into_page = true;
        }
    }
}

fn fill(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, form: &FormWord, out: &mut Out) {
    let words = &desk.words;
    subheading(ui, form.label.as_str());
    aside(ui, words.with("client-takes", "takes", Value::Duration(form.takes_ms)));
    aside(ui, words.plain("client-form-warning"));
    let mut options = vec![(words.plain("seat-nobody"), None)];
    options.extend(desk.view.persons.keys().map(|who| (words.what(*who), Some(*who))));
    let name = words.plain("client-form-about");
    let nothing = words.plain("seat-nobody");
    (Picker { id: "form-about", name: &name, nothing: &nothing }).show(ui, words, &options, &mut play.form.about);
    for field in &form.fields {
        let it = Field {
            id: format!("form-{}-{}", form.word, field.word),
            name: &field.label,
            kind: format!("form-{}-{}", form.word, field.word),
            about: play.form.about,
        };
        slot(ui, desk, &it, &field.is, play.form.fields.entry(field.word.clone()).or_default());
    }
    subheading(ui, words.plain("client-form-checks"));
    for check in form.checks.iter().filter_map(|check| told(desk, form, &play.form, check)) {
        let (met, text) = check;
        // The sign says it, not the colour.
        says(ui, format!("{} {text}", words.plain(if met { "client-check-met" } else { "client-check-open" })));
    }
    let intent =
        Intent::Fill { by: desk.me, form: form.word.clone(), about: play.form.about, fields: play.form.filled() };
    let why = desk.greyed(&intent);
    if let Some(why) = &why {
        aside(ui, why.as_str());
    }
    ui.horizontal_wrapped(|ui| {
        if main_button(ui, words.plain("client-form-sign")).clicked() && desk.ask(out, intent) {
            play.form = Form::default();
        }
        if button(ui, words.plain("client-back")).clicked() {
            play.form = Form::default();
        }
    });
}

/// Whether a check is met so far, and in words what it asks for. What a field should say of a person is the person's to
/// judge who fills it, and is not told.
fn told(desk: &Desk<'_>, form: &FormWord, draft: &Form, check: &CheckWord) -> Option<(bool, String)> {
    let words = &desk.words;
    let label = |field: &Word| {
        let known = form.fields.iter().find(|f| f.word == *field);
        known.map_or_else(|| field.to_string(), |f| f.label.clone())
    };
    let value = |field: &Word| draft.fields.get(field).and_then(Option::as_ref);
    let clues = |field: &Word| match value(field) {
        Some(FieldValue::Clues(clues)) => &clues[..],
        _ => &[],
    };
    let note = |clue: &Handle| desk.view.notebook.iter().find(|note| note.clue == *clue);
    match check {
        CheckWord::Filled(field) => {
            Some((value(field).is_some(), words.with("client-check-filled", "field", label(field))))
        }
        CheckWord::AtLeast(field, count) => {
            let args = Args::new().with("field", label(field)).with("count", i64::from(*count));
            Some((clues(field).len() >= *count as usize, words.text("client-check-at-least", &args)))
        }
        CheckWord::Free(class) => {
            let shown = form.fields.iter().filter(|f| draft.fields.get(&f.word).is_some_and(Option::is_some));
            let found = shown.clone().any(|f| f.class == *class)
                || shown.flat_map(|f| clues(&f.word)).filter_map(note).any(|note| note.class == *class);
            Some((!found, words.with("client-check-free", "class", class.as_str())))
        }
        CheckWord::AboutSubject(field) => {
            let all = clues(field).iter().filter_map(note).all(|note| note.about == draft.about);
            Some((all, words.with("client-check-about", "field", label(field))))
        }
        CheckWord::Says { .. } => None,
    }
}
