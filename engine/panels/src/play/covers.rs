//! Pages that cover everything: a blank screen, waiting, content notes and briefing, a closed link, the end.

use egui::{CentralPanel, Ui};
use tavolo_seat::Parting;

use super::{Desk, Out};
use crate::parts::{
    self, aside, button, column, have_more, heading, headlines, live, main_button, more, says, scrolled, subheading,
    warns,
};
use crate::screen::{Screen, Stage};
use crate::theme;
use crate::wish::Wish;
use crate::words::Words;

pub(super) fn cover<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = theme::ground(ui).inner_margin(28);
    let page = CentralPanel::default().frame(frame);
    page.show(ui, |ui| scrolled(ui, "cover", true, |ui| column(ui, add))).inner
}

/// Nothing is shown; play goes on.
pub(super) fn blank(screen: &mut Screen, ui: &mut Ui, words: &Words<'_>) {
    cover(ui, |ui| {
        aside(ui, words.with("client-blank", "key", screen.settings.keys.blank.name()));
        if button(ui, words.plain("client-blank-back")).clicked() {
            screen.blank = false;
        }
    });
}

/// Nothing came yet.
pub(super) fn waiting(ui: &mut Ui, words: &Words<'_>) {
    cover(ui, |ui| live(ui, &words.plain("client-status"), |ui| says(ui, words.plain("client-waiting"))));
}

/// The link is closed for good.
pub(super) fn closed(ui: &mut Ui, desk: &Desk<'_>, parting: Parting, out: &mut Out) {
    cover(ui, |ui| {
        heading(ui, desk.words.plain("client-closed"));
        says(ui, desk.words.plain(&format!("parting-{}", parting.key())));
        de_role(ui, desk, out);
    });
}

/// Content notes, then who one is.
pub(super) fn arrival(screen: &mut Screen, ui: &mut Ui, desk: &Desk<'_>) {
    cover(ui, |ui| match screen.stage {
        Stage::Notes => notes(screen, ui, desk),
        Stage::Briefing | Stage::Play => briefing(screen, ui, desk),
    });
}

fn notes(screen: &mut Screen, ui: &mut Ui, desk: &Desk<'_>) {
    let words = &desk.words;
    heading(ui, words.with("client-seat", "seat", desk.around.seat));
    warns(ui, &words.plain("client-training-only"));
    if !desk.around.notes.is_empty() {
        subheading(ui, words.plain("client-notes"));
        headlines(ui, desk.around.notes);
    }
    subheading(ui, words.plain("client-exits"));
    says(ui, words.with("client-exit-freeze-says", "key", desk.keys.freeze.name()));
    says(ui, words.with("client-exit-leave-says", "key", desk.keys.leave.name()));
    says(ui, words.plain("client-exit-nobody-asks"));
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if main_button(ui, words.plain("client-understood")).clicked() {
            screen.stage = Stage::Briefing;
        }
        if have_more(desk.around.notes) {
            more(ui, |key| words.plain(key));
        }
    });
}

fn briefing(screen: &mut Screen, ui: &mut Ui, desk: &Desk<'_>) {
    let words = &desk.words;
    if let Some((title, brief)) = &desk.view.scene {
        heading(ui, title.as_str());
        says(ui, brief.as_str());
    }
    let mut longer = false;
    for own in desk.view.own.values() {
        subheading(ui, words.with("client-you-are", "name", own.name.as_str()));
        // What others should not read over a shoulder is on the card.
        if own.office.is_some() {
            longer |= parts::briefing(ui, &own.brief);
        } else {
            says(ui, words.with("client-card-says", "key", desk.keys.card.name()));
        }
    }
    ui.add_space(4.0);
    says(ui, words.plain("client-first-page"));
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if main_button(ui, words.plain("client-take-seat")).clicked() {
            screen.stage = Stage::Play;
        }
        if longer {
            more(ui, |key| words.plain(key));
        }
    });
}

/// Play is over: out of the role again.
pub(super) fn ended(ui: &mut Ui, desk: &Desk<'_>, notice: Option<String>, out: &mut Out) {
    cover(ui, |ui| {
        heading(ui, desk.words.plain("seat-phase-ended"));
        if let Some((_, text)) = desk.view.noticed.last() {
            says(ui, text.as_str());
        }
        de_role(ui, desk, out);
        ui.add_space(8.0);
        if main_button(ui, desk.words.plain("client-report")).clicked() {
            out.wishes.push(Wish::Report);
        }
        if let Some(notice) = notice {
            live(ui, &desk.words.plain("client-own-status"), |ui| says(ui, desk.words.plain(&notice)));
        }
        kept(ui, desk);
    });
}

/// Where the session is kept, and what prints its whole report: for who held it at this computer.
pub(super) fn kept(ui: &mut Ui, desk: &Desk<'_>) {
    if let Some(path) = desk.around.kept {
        aside(ui, desk.words.with("client-kept", "path", path));
    }
}

/// How one comes out of a role, and where to turn.
fn de_role(ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    subheading(ui, words.plain("client-de-role"));
    for key in ["client-de-role-name", "client-de-role-breath", "client-de-role-say", "client-de-role-help"] {
        says(ui, format!("• {}", words.plain(key)));
    }
    ui.add_space(8.0);
    if button(ui, words.plain("client-quit")).clicked() {
        out.wishes.push(Wish::Quit);
    }
}
