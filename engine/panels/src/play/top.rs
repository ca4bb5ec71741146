//! What always stands at the top: scene, clocks, link and exits; below it what is due next; news as they come.

use std::time::Duration;

use egui::{RichText, TextStyle, Ui};
use tavolo_seat::{CallIs, Phase};
use tavolo_wording::{Args, clock};

use super::{Asks, Desk, Out, Play, due, news};
use crate::around::LinkState;
use crate::parts::{aside, button, label, live, paragraph, region, tab, tells, warns};
use crate::wish::Wish;

/// How often the clock of what is due is shown anew.
const SECOND: Duration = Duration::from_secs(1);

/// What is shown of it, by how much room there is.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// Lines of news.
    pub(super) news: usize,
    /// Whether talk is on the screen: what is said to oneself is no news then.
    pub(super) talk: bool,
}

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, room: Room, out: &mut Out) {
    let words = &desk.words;
    region(ui, &words.plain("client-top"), |ui| {
        ui.horizontal_wrapped(|ui| {
            exits(play, ui, desk, out);
            persons(play, ui, desk);
            let scene = desk.view.scene.as_ref().map_or_else(String::new, |s| s.0.clone());
            let args = Args::new()
                .with("clock", clock(desk.view.exercise_ms))
                .with("story", words.instant(desk.view.story_ms))
                .with("scene", scene);
            aside(ui, words.text("replay-title", &args));
        });
        due_line(ui, desk);
    });
    live(ui, &words.plain("client-status"), |ui| {
        standing(ui, desk);
        play.sharing.show(ui, words);
        if let Some(coach) = &play.coach {
            coach.show(ui, desk);
        }
        if let Some(notice) = &play.notice {
            tells(ui, notice.text(words));
        }
        latest(ui, desk, room);
    });
    if desk.around.running && desk.view.phase == Phase::Playing {
        ui.ctx().request_repaint_after(SECOND);
    }
}

/// The news. Their room is kept where there are none: what stands below must not move under somebody's hand.
fn latest(ui: &mut Ui, desk: &Desk<'_>, room: Room) {
    // Where there are several, one of them may be long.
    let rows = if room.news > 1 { room.news + 1 } else { 1 } as f32;
    let row = ui.text_style_height(&TextStyle::Small) + ui.spacing().item_spacing.y;
    ui.scope(|ui| {
        ui.set_min_height(rows * row);
        for line in news::latest(desk, room.news, room.talk) {
            aside(ui, line);
        }
    });
}

/// How link and play stand, where that is not as usual.
fn standing(ui: &mut Ui, desk: &Desk<'_>) {
    let words = &desk.words;
    if desk.around.link == LinkState::Lost {
        warns(ui, &words.plain("client-link-lost"));
        if desk.around.on_their_way > 0 {
            aside(ui, words.with("client-link-waits", "count", desk.around.on_their_way as i64));
        }
    }
    let rings = desk.view.calls.iter().find(|call| call.me == desk.me && call.is == CallIs::Ringing);
    if let Some(call) = rings {
        let with = call.with.map_or_else(|| words.plain("replay-unknown"), |with| words.what(with));
        warns(ui, &words.with("seat-call-ringing", "with", with));
    }
    let text = match desk.view.phase {
        Phase::Paused => words.with("client-phase-paused", "key", desk.keys.freeze.name()),
        Phase::Before => words.plain("seat-phase-before"),
        Phase::Booking => words.plain("client-phase-booking"),
        Phase::Between => words.plain("seat-phase-between"),
        Phase::Playing if !desk.around.running => words.plain("seat-stands"),
        Phase::Playing | Phase::Ended => return,
    };
    warns(ui, &text);
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
    for (handle, own) in desk.view.own.iter().filter(|(_, own)| !own.left) {
        let here = *handle == desk.me;
        if desk.view.own.len() == 1 {
            label(ui, RichText::new(own.name.as_str()).strong());
        } else {
            let key = if here { "client-played" } else { "client-play-this" };
            let text = words.with(key, "name", own.name.as_str());
            if tab(ui, here, text).clicked() {
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
                paragraph(ui, RichText::new(line).strong());
            }
        }
        None => {
            aside(ui, words.plain("client-nothing-due"));
        }
    }
}
