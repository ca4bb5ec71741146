//! The notebook: what one's persons know, about whom, how they learnt it and from whom.

use egui::Ui;
use tavolo_seat::{Handle, How, Note};
use tavolo_wording::{Args, clock};

use super::{Desk, Play};
use crate::parts::{aside, card, field, says, subheading};

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>) {
    let words = &desk.words;
    field(ui, &words.plain("client-filter"), &mut play.filter, 80);
    let filter = play.filter.to_lowercase();
    let fits = |note: &&Note| {
        let about = note.about.map(|about| words.what(about).to_lowercase()).unwrap_or_default();
        let text = note.text.to_lowercase();
        note.me == desk.me && filter.split_whitespace().all(|part| text.contains(part) || about.contains(part))
    };
    let mine: Vec<&Note> = desk.view.notebook.iter().filter(fits).collect();
    if mine.is_empty() {
        says(ui, words.plain("client-notebook-empty"));
    }
    let mut whom: Vec<Option<Handle>> = Vec::new();
    for note in mine.iter().rev() {
        if !whom.contains(&note.about) {
            whom.push(note.about);
        }
    }
    for about in whom {
        subheading(ui, about.map_or_else(|| words.plain("client-notebook-general"), |about| words.what(about)));
        for note in mine.iter().rev().filter(|note| note.about == about) {
            card(ui, |ui| {
                says(ui, note.text.as_str());
                aside(ui, source(desk, note));
                let shows: Vec<String> = note.shows.iter().map(|sign| words.label("indicator", sign)).collect();
                if !shows.is_empty() {
                    aside(ui, words.with("client-note-shows", "signs", words.list(shows)));
                }
            });
        }
    }
}

/// When, how and from whom something was learnt.
fn source(desk: &Desk<'_>, note: &Note) -> String {
    let words = &desk.words;
    let how = words.how(note.how);
    match (note.how, note.from) {
        (How::Held, _) => how,
        (_, Some(from)) => {
            let args =
                Args::new().with("clock", clock(note.exercise_ms)).with("how", how).with("from", words.what(from));
            words.text("client-note-from", &args)
        }
        (_, None) => format!("{} · {how}", clock(note.exercise_ms)),
    }
}
