//! What always stands at the top: scene, clocks, link and exits; below it what is due next; news as they come.

use std::time::Duration;

use egui::Ui;
use tavolo_seat::Phase;
use tavolo_wording::{Args, clock};

use super::{Asks, Desk, Out, Play, due, news};
use crate::around::LinkState;
use crate::parts::{aside, button, live, region, says, warns};
use crate::wish::Wish;

/// How often the clock of what is due is shown anew.
const SECOND: Duration = Duration::from_secs(1);

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    region(ui, &words.plain("client-top"), |ui| {
        ui.horizontal_wrapped(|ui| {
            let scene = desk.view.scene.as_ref().map_or_else(String::new, |s| s.0.clone());
            let args = Args::new()
                .with("clock", clock(desk.view.exercise_ms))
                .with("story", words.instant(desk.view.story_ms))
                .with("scene", scene);
            ui.strong(words.text("replay-title", &args));
            exits(play, ui, desk, out);
        });
        persons(play, ui, desk);
        due_line(ui, desk);
    });
    live(ui, &words.plain("client-status"), |ui| {
        match desk.around.link {
            LinkState::Lost => {
                warns(ui, &words.plain("client-link-lost"));
            }
            LinkState::Up | LinkState::Closed(_) => {}
        }
        match desk.view.phase {
            Phase::Paused => {
                warns(ui, &words.with("client-phase-paused", "key", desk.keys.freeze.name()));
            }
            Phase::Before => {
                warns(ui, &words.plain("seat-phase-before"));
            }
            Phase::Booking => {
                warns(ui, &words.plain("client-phase-booking"));
            }
            Phase::Between => {
                warns(ui, &words.plain("seat-phase-between"));
            }
            Phase::Playing if !desk.around.running => {
                warns(ui, &words.plain("seat-stands"));
            }
            Phase::Playing | Phase::Ended => {}
        }
        if let Some(key) = &play.notice {
            says(ui, words.plain(key));
        }
        for line in news::latest(desk) {
            says(ui, line);
        }
    });
    if desk.around.running && desk.view.phase == Phase::Playing {
        ui.ctx().request_repaint_after(SECOND);
    }
}

/// The two exits and the key that blanks the screen, always in the same place.
fn exits(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    let keyed = |key: egui::Key, text: &str| format!("{} {}", key.name(), words.plain(text));
    let paused = desk.view.phase == Phase::Paused;
    if button(ui, keyed(desk.keys.freeze, if paused { "client-go-on" } else { "client-freeze" })).clicked() {
        out.wishes.push(if paused { Wish::GoOn } else { Wish::Freeze });
    }
    if button(ui, keyed(desk.keys.leave, "client-leave")).clicked() {
        play.asks = Some(Asks::Leave);
    }
    if button(ui, keyed(desk.keys.card, "client-card")).clicked() {
        play.card = true;
    }
}

/// Which of one's persons is played, where there are several; and until when that person is busy.
fn persons(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>) {
    let words = &desk.words;
    ui.horizontal_wrapped(|ui| {
        for (handle, own) in desk.view.own.iter().filter(|(_, own)| !own.left) {
            let here = *handle == desk.me;
            if desk.view.own.len() == 1 {
                ui.strong(own.name.as_str());
            } else {
                let key = if here { "client-played" } else { "client-play-this" };
                let text = words.with(key, "name", own.name.as_str());
                if ui.add(egui::Button::selectable(here, text)).clicked() {
                    (play.me, play.focus) = (Some(*handle), None);
                }
            }
        }
        if let Some(own) = desk.view.own.get(&desk.me) {
            let left = own.busy_until_ms - desk.view.exercise_ms;
            if left > 0 {
                aside(ui, words.with("client-busy", "left", tavolo_wording::Value::Duration(left)));
            }
            if own.leave_due {
                warns(ui, &words.plain("client-leave-due"));
            }
        }
    });
}

/// What is due next, in one line.
fn due_line(ui: &mut Ui, desk: &Desk<'_>) {
    let words = &desk.words;
    match due::open(desk).into_iter().next() {
        Some(next) => {
            let line = words.with("client-next-due", "due", due::line(desk, &next));
            if next.late(desk) {
                warns(ui, &line);
            } else {
                ui.strong(line);
            }
        }
        None => {
            aside(ui, words.plain("client-nothing-due"));
        }
    }
}
