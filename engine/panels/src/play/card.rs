//! The card of one's person: role, story, what may be said now, how the person feels. Shown while a key is held, since
//! others may look over a shoulder.

use egui::{CentralPanel, Ui};
use tavolo_seat::{AgendaLine, Certainty, Scope, SelfSeen, holds};
use tavolo_wording::{Args, clock};

use super::{Desk, Play};
use crate::parts::{aside, button, column, heading, region, says, scrolled, subheading};
use crate::theme;

/// From this much on a feeling is strong.
const STRONG: i32 = 25;

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>) {
    let words = &desk.words;
    let frame = theme::ground(ui).inner_margin(24);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        region(ui, &words.plain("client-card"), |ui| {
            let Some(own) = desk.view.own.get(&desk.me) else { return };
            heading(ui, own.name.as_str());
            aside(ui, words.with("client-card-only-you", "key", desk.keys.card.name()));
            if play.card && button(ui, words.plain("client-card-close")).clicked() {
                play.card = false;
            }
            scrolled(ui, "card", true, |ui| {
                column(ui, |ui| lines(ui, desk, own));
            });
        });
    });
}

fn lines(ui: &mut Ui, desk: &Desk<'_>, own: &SelfSeen) {
    let words = &desk.words;
    says(ui, own.brief.as_str());
    let scope = Scope { me: Some(desk.me), of_mine: true, ..Scope::default() };
    let due =
        |line: &&AgendaLine| line.when.as_ref().is_some_and(|when| holds(desk.view, when, &scope) == Certainty::Yes);
    let (now, later): (Vec<_>, Vec<_>) = own.agenda.iter().partition(due);
    let cued = own.cued.iter().rev().map(|(ms, text)| format!("{}  {text}", clock(*ms)));
    list(ui, &words.plain("client-card-now"), cued.chain(now.into_iter().map(|line| line.text.clone())));
    let open = desk.view.notebook.iter().filter(|n| n.me == desk.me && own.open.contains(&n.clue));
    list(ui, &words.plain("client-card-could-tell"), open.map(|note| note.text.clone()));
    let felt = own.felt.iter().filter(|(_, by)| **by != 0).map(|(meter, by)| {
        let much = if by.abs() >= STRONG { "much" } else { "some" };
        let args = Args::new().with("meter", meter.as_str()).with("much", much);
        words.text(if *by > 0 { "client-felt-more" } else { "client-felt-less" }, &args)
    });
    list(ui, &words.plain("client-card-felt"), felt);
    list(ui, &words.plain("client-card-agenda"), later.into_iter().map(|line| line.text.clone()));
    let tongues = own.speaks.iter().map(|tongue| words.label("language", tongue)).collect();
    aside(ui, words.with("client-card-speaks", "languages", words.list(tongues)));
}

/// Lines under a heading, where there are any.
fn list(ui: &mut Ui, name: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return;
    }
    subheading(ui, name);
    for line in lines {
        says(ui, format!("• {line}"));
    }
}
