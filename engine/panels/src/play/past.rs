//! A moment that is over, as the seat saw it: beside the scene of then, what was heard, known and due. Nothing can be done
//! there but to go on or back in time, and back to the report.

use egui::{CentralPanel, Key, Modifiers, Panel, Rect, Ui};
use tavolo_seat::{Handle, SeatView};
use tavolo_wording::clock;

use super::{Desk, NARROW, Out, due, news};
use crate::around::Around;
use crate::parts::{aside, button, heading, main_button, says, scrolled, subheading, warns};
use crate::theme;
use crate::wish::Wish;
use crate::words::Words;

/// One step back or on, ms.
const STEP: i64 = 10_000;

/// Lines of what was heard, and of what was known, that are shown: the latest.
const LINES: usize = 12;

/// Shows the moment; gives where its scene is seen.
pub(super) fn show(ui: &mut Ui, now: &Desk<'_>, view: &SeatView, out: &mut Out) -> Rect {
    let around = Around { view, past: None, ..*now.around };
    let then = Desk { around: &around, view, words: Words::new(around), ..*now };
    let frame = theme::ground(ui);
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        out.wishes.push(Wish::Moment(None));
    }
    if ui.available_width() < NARROW {
        CentralPanel::default().frame(frame).show(ui, |ui| scrolled(ui, "past", true, |ui| page(ui, now, &then, out)));
        return Rect::NOTHING;
    }
    let half = ui.available_width() / 2.0;
    Panel::left("past").frame(frame).exact_size(half).show(ui, |ui| {
        scrolled(ui, "past", true, |ui| page(ui, now, &then, out));
    });
    ui.available_rect_before_wrap()
}

fn page(ui: &mut Ui, now: &Desk<'_>, then: &Desk<'_>, out: &mut Out) {
    let (view, words) = (then.view, &then.words);
    heading(ui, words.with("client-past", "at", clock(view.exercise_ms)));
    let end = now.view.exercise_ms;
    ui.horizontal_wrapped(|ui| {
        if main_button(ui, format!("Esc {}", words.plain("client-past-back"))).clicked() {
            out.wishes.push(Wish::Moment(None));
        }
        for (key, to) in
            [("client-past-earlier", view.exercise_ms - STEP), ("client-past-later", view.exercise_ms + STEP)]
        {
            if button(ui, words.with(key, "seconds", STEP / 1_000)).clicked() {
                out.wishes.push(Wish::Moment(Some(to.clamp(0, end.max(0)))));
            }
        }
    });
    if let Some((title, _)) = &view.scene {
        says(ui, title.as_str());
    }
    for (me, own) in &view.own {
        let place = own.at.map(|at| words.what(at)).unwrap_or_default();
        subheading(ui, format!("{} · {place}", own.name));
        let here: Vec<Handle> = view.others_here(Some(*me)).collect();
        says(ui, words.with("seat-here", "who", words.names(here)));
    }
    subheading(ui, words.plain("client-page-heard"));
    if view.heard.is_empty() {
        aside(ui, words.plain("client-talk-nothing-yet"));
    }
    for line in view.heard.iter().rev().take(LINES) {
        says(ui, format!("{}  {}", clock(line.exercise_ms), news::heard_line(then, line)));
    }
    subheading(ui, words.plain("client-page-due"));
    let open = due::open(then);
    if open.is_empty() {
        aside(ui, words.plain("client-nothing-due"));
    }
    for line in &open {
        let text = due::line(then, line);
        if line.late(then) {
            warns(ui, &text)
        } else {
            says(ui, text)
        };
    }
    if !view.notebook.is_empty() {
        subheading(ui, words.plain("client-page-notebook"));
    }
    for note in view.notebook.iter().rev().take(LINES) {
        says(ui, format!("{}  {}", clock(note.exercise_ms), note.text));
    }
}
