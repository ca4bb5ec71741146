//! Talk in two keys: somebody in focus, and a digit. Typing filters, Enter takes the best match, own words are looked up.

use egui::{Key, Modifiers, ScrollArea, Ui};
use tavolo_seat::{Handle, HeardLine, SeatView, Word};

use super::keys::{digit, line_id};
use super::{Desk, Out, Play, beside, news, speak, telephone};
use crate::parts::{aside, button, live, says, subheading};
use crate::talk::{Sentences, can_hear};
use crate::wish::Wish;

/// Lines of a talk that are shown above what one could say.
const LATELY: usize = 8;

/// From this width on what was said stands beside what could be said, and sentences stand in two columns, points.
pub(super) const WIDE: f32 = 800.0;

/// How much of the width what was said takes.
const HEARD: f32 = 0.32;

/// What is typed and chosen in talk.
#[derive(Debug, Default)]
pub(crate) struct Talk {
    pub(super) typed: String,
    /// Digits are typed, and not taken as choices: the line is said in own words.
    pub(super) own: bool,
    /// Which six are shown.
    pub(super) six: usize,
    /// Through whom, if one chose.
    pub(super) via: Option<Option<Handle>>,
    /// Whom it is about, among colleagues.
    pub(super) about: Option<Handle>,
    /// A line in own words that is being looked up.
    pub(super) looks_up: Option<String>,
    /// What such a line may mean.
    pub(super) found: Option<Found>,
    pub(super) gestures: bool,
    known: Option<(Moment, Sentences)>,
}

/// What a line in own words may mean.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) line: String,
    pub(super) phrases: Vec<Word>,
    pub(super) certain: bool,
    /// Whether it was shown already.
    pub(super) shown: bool,
}

/// For what moment sentences were ranked: they stay in their places until something is said between the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Moment {
    me: Handle,
    to: Handle,
    lines: usize,
    sentences: usize,
}

impl Talk {
    pub(crate) fn found(&mut self, phrases: Vec<Word>, certain: bool) {
        if let Some(line) = self.looks_up.take() {
            self.found = Some(Found { line, phrases, certain, shown: false });
        }
    }

    /// Nothing is typed any more.
    pub(super) fn clear(&mut self) {
        self.typed.clear();
        (self.own, self.six, self.looks_up, self.found) = (false, 0, None, None);
    }

    /// The sentences for somebody, as they stood when something was last said between the two.
    pub(super) fn sentences(&mut self, view: &SeatView, me: Handle, to: Handle) -> &Sentences {
        let between = |line: &&HeardLine| (line.by == me && line.to == to) || (line.by == to && line.to == me);
        let lines = view.heard.iter().filter(between).count();
        let sentences = view.own.get(&me).map_or(0, |own| own.sentences.len());
        let now = Moment { me, to, lines, sentences };
        if self.known.as_ref().is_none_or(|(moment, _)| *moment != now) {
            self.known = None;
        }
        &self.known.get_or_insert_with(|| (now, Sentences::new(view, me, to))).1
    }
}

/// Who is spoken to: who is in focus, or else whoever spoke last with one, or the only one there.
pub(super) fn partner(play: &Play, desk: &Desk<'_>) -> Option<Handle> {
    let all = can_hear(desk.view, desk.me);
    let focused = play.focus.filter(|focus| all.contains(focus));
    let spoke = |who: &Handle| {
        desk.view.heard.iter().any(|l| (l.by, l.to) == (*who, desk.me) || (l.by, l.to) == (desk.me, *who))
    };
    focused.or_else(|| all.first().copied().filter(|who| all.len() == 1 || spoke(who)))
}

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    telephone::show(ui, desk, out);
    beside::to_vouch(ui, desk, out);
    beside::to_render(play, ui, desk, out);
    cycle(play, ui, desk, out);
    let Some(to) = partner(play, desk) else {
        whom(play, ui, desk, out);
        beside::gestures(play, ui, desk, out);
        return;
    };
    let width = ui.available_width();
    if width < WIDE {
        heard(ui, desk, to, 90.0);
        speak::speak(play, ui, desk, to, out);
        return manner(play, ui, desk, to, out);
    }
    let height = ui.available_height();
    ui.horizontal_top(|ui| {
        ui.allocate_ui(egui::vec2(width * HEARD, height), |ui| {
            ui.vertical(|ui| {
                ScrollArea::vertical().id_salt("beside").max_height(height).auto_shrink(false).show(ui, |ui| {
                    heard(ui, desk, to, height * 0.55);
                    manner(play, ui, desk, to, out);
                });
            });
        });
        ui.separator();
        ui.vertical(|ui| {
            ScrollArea::vertical().id_salt("speak").max_height(height).auto_shrink(false).show(ui, |ui| {
                speak::speak(play, ui, desk, to, out);
            });
        });
    });
}

/// Through whom, about whom, and signs of the body.
fn manner(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, to: Handle, out: &mut Out) {
    beside::through(play, ui, desk, to);
    beside::gestures(play, ui, desk, out);
}

/// Somebody to speak to is chosen, by a digit or a button.
fn whom(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let all = can_hear(desk.view, desk.me);
    if all.is_empty() {
        says(ui, desk.words.plain("client-talk-nobody"));
        return;
    }
    says(ui, desk.words.plain("client-talk-choose"));
    let digit = if ui.memory(egui::Memory::focused).is_none() { digit(ui) } else { None };
    ui.horizontal_wrapped(|ui| {
        for (number, who) in (1..).zip(all) {
            let name = desk.words.what(who);
            let text = if number <= 9 { format!("{number}  {name}") } else { name };
            if button(ui, text).clicked() || digit == Some(number) {
                focus(play, who, out);
            }
        }
    });
}

/// The keys that go from one person to the next.
fn cycle(play: &mut Play, ui: &Ui, desk: &Desk<'_>, out: &mut Out) {
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let step = match (pressed(desk.keys.next_person), pressed(desk.keys.last_person)) {
        (true, _) => 1,
        (_, true) => -1,
        _ => return,
    };
    // Whoever goes to somebody means to speak: digits are for that again.
    ui.memory_mut(|memory| memory.request_focus(line_id()));
    let all = can_hear(desk.view, desk.me);
    let now = partner(play, desk).and_then(|to| all.iter().position(|who| *who == to));
    let count = all.len() as i64;
    let next = match now {
        Some(now) if count > 0 => (now as i64 + step).rem_euclid(count) as usize,
        _ => 0,
    };
    if let Some(who) = all.get(next) {
        focus(play, *who, out);
    }
}

/// Somebody is in focus from now on.
pub(super) fn focus(play: &mut Play, who: Handle, out: &mut Out) {
    if play.focus != Some(who) {
        play.focus = Some(who);
        play.talk.via = None;
        play.talk.six = 0;
        out.wishes.push(Wish::Focus(Some(who)));
    }
}

/// The last lines between the two, and what the other speaks.
fn heard(ui: &mut Ui, desk: &Desk<'_>, to: Handle, height: f32) {
    let words = &desk.words;
    ui.vertical(|ui| {
        subheading(ui, words.with("client-talk-with", "who", words.what(to)));
        ScrollArea::vertical().id_salt("heard").max_height(height - 40.0).stick_to_bottom(true).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let mine = |line: &&HeardLine| [line.by, line.to].contains(&to);
            let lines: Vec<&HeardLine> = desk.view.heard.iter().rev().filter(mine).take(LATELY).collect();
            live(ui, &words.plain("client-talk-lately"), |ui| {
                if lines.is_empty() {
                    aside(ui, words.plain("client-talk-nothing-yet"));
                }
                for line in lines.into_iter().rev() {
                    let text = news::heard_line(desk, line);
                    if line.words.is_some() {
                        says(ui, text)
                    } else {
                        aside(ui, text)
                    };
                }
            });
        });
    });
}
