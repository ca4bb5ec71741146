//! A talk that is spoken aloud: look at each other, and not at the screen. Who asks notes what was said, who is asked taps.

use egui::{Id, Key, Modifiers, RichText, Ui};
use tavolo_seat::{Handle, Intent, SentenceOffer, Tap};

use super::beside::to_vouch;
use super::keys::{digit, line_field, takes_keys};
use super::speak::pick;
use super::{Asks, Desk, Out, Play, telephone};
use crate::parts::{Picker, as_read, aside, button, heading, label, live, says, subheading};
use crate::talk::SHOWN;

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, with: Handle, began: bool, out: &mut Out) {
    let words = &desk.words;
    telephone::show(ui, desk, out);
    ui.horizontal_wrapped(|ui| {
        heading(ui, words.with("client-aloud", "who", words.what(with)));
        if button(ui, words.plain("client-conclude")).clicked() {
            if began {
                play.asks = Some(Asks::Conclude);
            } else {
                desk.ask(out, Intent::Conclude { by: desk.me });
            }
        }
    });
    live(ui, &words.plain("client-status"), |ui| {
        let place = desk.view.at(desk.me).and_then(|at| desk.view.places.get(&at));
        let near = place.map(|place| place.overheard.clone()).unwrap_or_default();
        ui.horizontal_wrapped(|ui| {
            says(ui, words.with("client-aloud-here", "who", words.names(desk.view.others_here(Some(desk.me)))));
            match near.is_empty() {
                true => aside(ui, words.plain("client-aloud-private")),
                false => says(ui, words.with("client-aloud-overheard", "places", words.list(near))),
            };
        });
    });
    to_vouch(ui, desk, out);
    if began {
        note(play, ui, desk, with, out);
    } else {
        tap(ui, desk, out);
    }
}

/// Whoever asks notes the sentence that comes closest to what was said.
fn note(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, with: Handle, out: &mut Out) {
    let words = &desk.words;
    let keys = takes_keys(ui);
    let digit = if keys { digit(ui) } else { None };
    let enter = keys && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let mut line = ui.data_mut(|data| data.get_temp_mut_or_default::<String>(Id::new("aloud-line")).clone());
    ui.horizontal_wrapped(|ui| {
        let label = label(ui, RichText::new(words.plain("client-aloud-note")));
        line_field(ui, &mut line, 360.0, words.plain("client-talk-hint"), label.id);
    });
    as_read(ui, &line, ui.available_width());
    let six: Vec<SentenceOffer> =
        play.talk.sentences(desk.view, desk.me, with).matching(&line).into_iter().take(SHOWN).cloned().collect();
    let mut chosen = pick(ui, &words.plain("client-talk-sentences"), &six, digit);
    if enter && !line.trim().is_empty() {
        chosen = six.first().cloned();
    }
    if let Some(SentenceOffer { sentence, phrase, .. }) = chosen {
        let by = desk.me;
        let said = Intent::Say { by, to: with, sentence, phrase, via: None, about: None, words: None, aloud: true };
        if desk.ask(out, said) {
            line.clear();
        }
    }
    ui.data_mut(|data| data.insert_temp(Id::new("aloud-line"), line));
}

/// Whoever is asked taps what they did or heard; and of what was said, which clue.
fn tap(ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    subheading(ui, words.plain("client-aloud-tap"));
    let id = Id::new("aloud-told");
    let mut told: Option<Handle> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let mine = desk.view.notebook.iter().filter(|note| note.me == desk.me && note.about == Some(desk.me));
    let mut options = vec![(words.plain("seat-nothing-told"), None)];
    options.extend(mine.map(|note| (note.text.clone(), Some(note.clue))));
    let name = words.plain("client-aloud-told");
    let nothing = words.plain("seat-nothing-told");
    (Picker { id: "told", name: &name, nothing: &nothing }).show(ui, words, &options, &mut told);
    let digit = if ui.memory(egui::Memory::focused).is_none() { digit(ui) } else { None };
    ui.horizontal_wrapped(|ui| {
        for (number, is) in (1..).zip(Tap::ALL) {
            let text = words.plain(&format!("tap-{}", is.key()));
            if button(ui, format!("{number}  {text}")).clicked() || digit == Some(number) {
                let clue = told.filter(|_| is.tells());
                if desk.ask(out, Intent::Tap { by: desk.me, is, clue }) {
                    told = None;
                }
            }
        }
    });
    aside(ui, words.plain("client-aloud-tap-says"));
    ui.data_mut(|data| data.insert_temp(id, told));
}
