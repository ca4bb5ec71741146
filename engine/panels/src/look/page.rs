//! The page of whoever looks on.

use egui::{CentralPanel, Panel, RichText, Ui};
use tavolo_seat::{ConversationLine, Direction, Handle, Running, SeatView};
use tavolo_wording::{Args, Catalogue, Value, clock};

use super::keys::{READY, free, line_id, take};
use super::{Looker, LookerAround, rate};
use crate::around::{Around, LinkState};
use crate::parts::{
    as_read, aside, button, heading, label, live, region, says, scrolled, subheading, tells, warns, wide,
};
use crate::play::NARROW;
use crate::play::keys::digit;
use crate::screen::LINE;
use crate::theme;
use crate::wish::LookerWish;
use crate::words::Words;
use crate::written;

/// Levels of a hint: that something is due, what, for whom.
pub(super) const LEVELS: u32 = 3;

/// Lines of what is due at a seat that are shown.
const DUE: usize = 6;

/// Lines of what happened that are shown.
const HAPPENED: usize = 40;

/// Texts in the language of the person.
pub(super) struct Text<'a> {
    texts: &'a Catalogue,
    language: &'a str,
}

impl Text<'_> {
    pub(super) fn plain(&self, key: &str) -> String {
        self.with(key, &Args::new())
    }

    pub(super) fn with(&self, key: &str, args: &Args) -> String {
        written::sentence(self.texts, self.language, key, args)
    }
}

pub(super) fn show(looker: &mut Looker, ui: &mut Ui, around: &LookerAround<'_>, out: &mut Vec<LookerWish>) {
    let text = Text { texts: around.texts, language: around.language };
    let frame = theme::ground(ui);
    rate::keys(looker, ui);
    take(looker, ui, around, &text, out);
    Panel::top("look-top").frame(frame).show(ui, |ui| top(looker, ui, around, &text, out));
    let middle = |looker: &mut Looker, ui: &mut Ui, out: &mut Vec<LookerWish>| {
        if looker.rating.is_some() {
            return rate::show(looker, ui, around, &text, out);
        }
        strip(looker, ui, around, &text, out);
        remark(looker, ui, around, &text, out);
        rate::way(looker, ui, &text);
        hints(looker, ui, around, &text, out);
        see(looker, ui, around, &text, out);
    };
    if ui.available_width() < NARROW {
        CentralPanel::default().frame(frame).show(ui, |ui| {
            scrolled(ui, "look", true, |ui| {
                middle(looker, ui, out);
                seats(looker, ui, around, &text);
                happened(ui, around, &text);
            });
        });
        return;
    }
    Panel::left("look-seats").frame(frame).default_size(330.0).show(ui, |ui| {
        scrolled(ui, "seats", false, |ui| seats(looker, ui, around, &text));
    });
    Panel::right("look-happened").frame(frame).default_size(360.0).show(ui, |ui| {
        scrolled(ui, "happened", false, |ui| happened(ui, around, &text));
    });
    CentralPanel::default().frame(frame).show(ui, |ui| {
        scrolled(ui, "look", true, |ui| middle(looker, ui, out));
    });
}

fn top(looker: &Looker, ui: &mut Ui, around: &LookerAround<'_>, text: &Text<'_>, out: &mut Vec<LookerWish>) {
    let board = around.board;
    ui.horizontal_wrapped(|ui| {
        let scene = board.scene.and_then(|n| board.scenes.get(n as usize)).map_or("", |scene| &scene.title);
        let args = Args::new()
            .with("clock", clock(around.exercise_ms))
            .with("story", Value::Instant(board.story_ms))
            .with("scene", scene);
        label(ui, RichText::new(text.plain(&format!("client-look-{}", around.post.key()))).strong());
        aside(ui, text.with("replay-title", &args));
        let key = looker.settings.keys.freeze.name();
        if button(ui, format!("{key} {}", text.plain("client-freeze"))).clicked() {
            out.push(LookerWish::Freeze);
        }
        if around.post.may_release() && button(ui, text.plain("client-go-on")).clicked() {
            out.push(LookerWish::GoOn);
        }
        if button(ui, text.plain("client-quit")).clicked() {
            out.push(LookerWish::Quit);
        }
    });
    live(ui, &text.plain("client-status"), |ui| {
        if around.link == LinkState::Lost {
            warns(ui, &text.plain("client-link-lost"));
        }
        if let LinkState::Closed(parting) = around.link {
            warns(ui, &text.plain(&format!("parting-{}", parting.key())));
        }
        if board.frozen {
            warns(ui, &text.plain("client-look-frozen"));
        } else if board.held || !board.running {
            says(ui, text.plain("seat-stands"));
        }
        for alarm in &board.alarms {
            warns(ui, alarm);
        }
        if let Some(key) = &looker.notice {
            tells(ui, text.plain(key));
        }
    });
    if board.running {
        // The clock goes on by itself.
        ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
    }
}

fn seats(looker: &mut Looker, ui: &mut Ui, around: &LookerAround<'_>, text: &Text<'_>) {
    region(ui, &text.plain("client-look-seats"), |ui| {
        heading(ui, text.plain("client-look-seats"));
        let keys = looker.settings.keys;
        let args = Args::new().with("next", keys.next_person.name()).with("last", keys.last_person.name());
        aside(ui, text.with("client-look-seats-says", &args));
        for (number, seat) in (0u32..).zip(&around.board.seats) {
            let keeper = text.plain(&format!("keeper-{}", seat.keeper.key()));
            let args =
                Args::new().with("seat", seat.title.as_str()).with("keeper", keeper).with("count", i64::from(seat.due));
            let chosen = looker.seat == Some(number);
            if wide(ui, text.with("client-look-seat", &args), chosen).clicked() {
                looker.seat = if chosen { None } else { Some(number) };
            }
            for (person, place) in &seat.persons {
                aside(ui, place.as_ref().map_or_else(|| person.clone(), |place| format!("{person} · {place}")));
            }
        }
    });
}

fn happened(ui: &mut Ui, around: &LookerAround<'_>, text: &Text<'_>) {
    heading(ui, text.plain("client-look-happened"));
    live(ui, &text.plain("client-look-happened"), |ui| {
        for line in around.happened.iter().rev().take(HAPPENED) {
            // What stands in columns in a terminal is a line here.
            says(ui, line.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    });
}

/// Acts of whoever asks in a talk that is spoken aloud: a talk, and a button or a digit.
fn strip(looker: &mut Looker, ui: &mut Ui, around: &LookerAround<'_>, text: &Text<'_>, out: &mut Vec<LookerWish>) {
    heading(ui, text.plain("client-look-strip"));
    let talks = &around.board.talks;
    if talks.is_empty() {
        aside(ui, text.plain("client-look-no-talk"));
        return;
    }
    let here = |n: &u32| talks.iter().any(|talk| talk.number == *n);
    looker.talk = looker.talk.filter(here).or_else(|| talks.first().map(|talk| talk.number));
    for talk in talks {
        let chosen = looker.talk == Some(talk.number);
        if wide(ui, line(talk, text), chosen).clicked() {
            looker.talk = Some(talk.number);
        }
        for (act, borne) in talk.said.iter().rev().take(3).filter(|_| chosen) {
            let said = text.with("speech-act", &Args::new().with("act", act.as_str()));
            aside(ui, if *borne { text.with("client-look-borne", &Args::new().with("act", said)) } else { said });
        }
    }
    let Some(conversation) = looker.talk else { return };
    let pressed = if free(looker, ui) { digit(ui) } else { None };
    region(ui, &text.plain("client-look-strip"), |ui| {
        ui.horizontal_wrapped(|ui| {
            for (number, act) in (1..).zip(Direction::STRIP) {
                let said = text.with("speech-act", &Args::new().with("act", act));
                let label = if number <= 9 { format!("{number}  {said}") } else { said };
                if button(ui, label).clicked() || pressed == Some(number) {
                    out.push(LookerWish::Direct(Direction::Note { conversation, act: act.into() }));
                }
            }
        });
    });
}

fn line(talk: &ConversationLine, text: &Text<'_>) -> String {
    let args = Args::new()
        .with("by", talk.by.as_str())
        .with("with", talk.with.as_str())
        .with("place", talk.place.as_str())
        .with("since", clock(talk.since_ms));
    text.with("client-look-talk", &args)
}

/// A remark on this moment: on the seat that is chosen, or on all.
fn remark(looker: &mut Looker, ui: &mut Ui, around: &LookerAround<'_>, text: &Text<'_>, out: &mut Vec<LookerWish>) {
    heading(ui, text.plain("client-look-remark"));
    let seat = looker.seat.and_then(|n| around.board.seats.get(n as usize)).map(|seat| seat.title.clone());
    let on = match seat {
        Some(seat) => text.with("client-look-remark-on", &Args::new().with("seat", seat)),
        None => text.plain("client-look-remark-all"),
    };
    // What is typed is a remark, while nothing else has the focus.
    if ui.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none()) {
        ui.memory_mut(|memory| memory.request_focus(line_id()));
    }
    let entered = ui.memory(|memory| memory.has_focus(line_id()))
        && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Enter));
    line_field(ui, &on, &mut looker.remark);
    let pinned = button(ui, text.plain("client-look-pin")).clicked() || entered;
    let words = looker.remark.trim().to_owned();
    if pinned && !words.is_empty() {
        out.push(LookerWish::Direct(Direction::Remark { seat: looker.seat, words }));
        looker.remark.clear();
    }
    aside(ui, text.plain("client-look-remark-says"));
    ui.horizontal_wrapped(|ui| {
        for number in 1..=READY {
            let words = text.plain(&format!("client-look-ready-{number}"));
            if button(ui, format!("Alt {number}  {words}")).clicked() {
                out.push(LookerWish::Direct(Direction::Remark { seat: looker.seat, words }));
            }
        }
    });
}

fn line_field(ui: &mut Ui, name: &str, typed: &mut String) {
    let label = label(ui, RichText::new(name));
    let line = egui::TextEdit::singleline(typed).id(line_id()).char_limit(LINE).desired_width(ui.available_width());
    let line = line.min_size(egui::vec2(0.0, theme::TARGET)).vertical_align(egui::Align::Center).return_key(None);
    ui.add(line).labelled_by(label.id);
    as_read(ui, typed, ui.available_width());
}

/// Hints in three levels, for the seat that is chosen.
fn hints(looker: &Looker, ui: &mut Ui, around: &LookerAround<'_>, text: &Text<'_>, out: &mut Vec<LookerWish>) {
    let Some(seat) = looker.seat else { return };
    if !around.post.may_direct(&Direction::Hint { seat, level: 1 }) {
        return;
    }
    heading(ui, text.plain("client-look-hint"));
    ui.horizontal_wrapped(|ui| {
        for level in 1..=LEVELS {
            let says = text.with("client-look-hint-level", &Args::new().with("level", i64::from(level)));
            if button(ui, format!("Ctrl {level}  {says}")).clicked() {
                out.push(LookerWish::Direct(Direction::Hint { seat, level }));
            }
        }
    });
    let mut due: Vec<(&str, Vec<&str>)> = Vec::new();
    for limit in around.board.limits.iter().filter(|limit| limit.seat == seat) {
        let about = limit.about.as_deref();
        match due.iter_mut().find(|(label, _)| *label == limit.label) {
            Some((_, whom)) => whom.extend(about),
            None => due.push((&limit.label, about.into_iter().collect())),
        }
    }
    for (label, whom) in due.iter().take(DUE) {
        let about = match &whom[..] {
            [] => String::new(),
            [one] => format!(" — {one}"),
            many => text.with("seat-due-many", &Args::new().with("count", many.len() as i64)),
        };
        aside(ui, format!("{label}{about}"));
    }
    if due.len() > DUE {
        aside(ui, text.with("client-look-more", &Args::new().with("count", (due.len() - DUE) as i64)));
    }
}

/// What the seat that is chosen sees.
fn see(looker: &Looker, ui: &mut Ui, around: &LookerAround<'_>, text: &Text<'_>, out: &mut Vec<LookerWish>) {
    heading(ui, text.plain("client-look-see"));
    let shown = around.seen.map(|(seat, _)| seat);
    let see_this = format!("{} {}", looker.settings.keys.here.name(), text.plain("client-look-see-this"));
    if looker.seat.is_some() && shown != looker.seat && button(ui, see_this).clicked() {
        out.push(LookerWish::Run(Running::See { seat: looker.seat }));
    }
    if shown.is_some() && button(ui, text.plain("client-look-see-none")).clicked() {
        out.push(LookerWish::Run(Running::See { seat: None }));
    }
    if let Some((_, view)) = around.seen {
        seen(ui, around, view, text);
    }
}

fn seen(ui: &mut Ui, around: &LookerAround<'_>, view: &SeatView, text: &Text<'_>) {
    let as_seat = Around {
        view,
        texts: around.texts,
        language: around.language,
        labels: around.labels,
        seat: "",
        notes: &[],
        running: around.board.running,
        link: around.link,
        on_their_way: 0,
        suggests: false,
        kept: None,
        past: None,
    };
    let words = Words::new(as_seat);
    for (me, own) in &view.own {
        let place = own.at.map(|at| words.what(at)).unwrap_or_default();
        subheading(ui, format!("{} · {place}", own.name));
        let here: Vec<Handle> = view.others_here(Some(*me)).collect();
        says(ui, text.with("seat-here", &Args::new().with("who", words.names(here))));
        for line in view.open_due() {
            aside(ui, format!("{} · {}", line.label, words.until(line)));
        }
        for note in view.notebook.iter().rev().filter(|note| note.me == *me).take(8) {
            aside(ui, note.text.as_str());
        }
    }
}
