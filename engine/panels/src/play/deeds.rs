//! What one can do: actions of the role, greyed ones with the reason; orders for later; and what nothing here offers.

use std::collections::BTreeMap;

use egui::Ui;
use tavolo_seat::{FieldValue, Handle, Intent, Offer, Phase, Slot, Word, offers};
use tavolo_wording::Args;

use super::slot::{Field, show as slot};
use super::{Asks, Desk, Notice, Out, Play};
use crate::parts::{Picker, aside, button, field, main_button, offer, says, subheading};
use crate::screen::LINE;
use crate::talk::{interpreter, interpreters};

const HOUR_MS: i64 = 3_600_000;

/// An action that is being put together.
#[derive(Debug, Default)]
pub(super) struct Deed {
    on: Option<Handle>,
    action: Option<Word>,
    with: BTreeMap<Word, Option<FieldValue>>,
    via: Option<Option<Handle>>,
    hours: String,
    other: String,
}

impl Deed {
    /// What can be done with somebody.
    pub(super) fn on(&mut self, who: Handle) {
        *self = Self { on: Some(who), other: std::mem::take(&mut self.other), ..Self::default() };
    }
}

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    let booking = desk.view.phase == Phase::Booking;
    let bookable = |word: &str| desk.view.vocabulary.actions.iter().any(|a| a.word == word && a.bookable);
    let all: Vec<Offer> =
        offers(desk.view).into_iter().filter(|o| o.me == desk.me && (!booking || bookable(&o.action))).collect();
    target(&mut play.deed, ui, desk, &all);
    if booking {
        says(ui, words.plain("client-phase-booking"));
    }
    subheading(ui, words.plain("client-deeds"));
    field(ui, &words.plain("client-filter"), &mut play.filter, 80);
    let filter = play.filter.to_lowercase();
    let fits = |o: &&Offer| {
        (o.on.is_none() || o.on == play.deed.on)
            && filter.split_whitespace().all(|p| o.label.to_lowercase().contains(p))
    };
    let (can, cannot): (Vec<&Offer>, Vec<&Offer>) = all.iter().filter(fits).partition(|o| o.greyed.is_none());
    if can.is_empty() && cannot.is_empty() {
        aside(ui, words.plain("seat-nothing"));
    }
    for it in can.into_iter().chain(cannot) {
        let open = play.deed.action.as_ref() == Some(&it.action);
        // In the booking phase it is said when, and only then whether it can be done.
        let why = it.greyed.filter(|_| !booking).map(|why| desk.reason(why));
        if offer(ui, &it.label, why.as_deref()).clicked() {
            if why.is_some() {
                out.notice = it.greyed.map(Notice::refused);
            } else if !open && at_once(desk, it, booking) {
                act(desk, it, BTreeMap::new(), interpreter_for(desk, it.on), out);
            } else {
                let on = play.deed.on;
                let other = std::mem::take(&mut play.deed.other);
                let action = (!open).then(|| it.action.clone());
                play.deed = Deed { on, action, other, ..Deed::default() };
            }
        }
        if open {
            ui.indent(("deed", it.action.as_str()), |ui| details(&mut play.deed, ui, desk, it, booking, out));
        }
    }
    otherwise(play, ui, desk, out);
}

/// On whom or what.
fn target(deed: &mut Deed, ui: &mut Ui, desk: &Desk<'_>, all: &[Offer]) {
    let words = &desk.words;
    let mut targets: Vec<Handle> = all.iter().filter_map(|o| o.on).collect();
    targets.sort();
    targets.dedup();
    let near = |who: &Handle| desk.view.others_here(Some(desk.me)).any(|here| here == *who);
    targets.sort_by_key(|who| !near(who));
    let mut options = vec![(words.plain("client-nobody-nothing"), None)];
    options.extend(targets.into_iter().map(|h| (words.what(h), Some(h))));
    let name = words.plain("client-deed-on");
    let nothing = words.plain("client-nobody-nothing");
    let before = deed.on;
    if (Picker { id: "deed-on", name: &name, nothing: &nothing }).show(ui, words, &options, &mut deed.on)
        && before != deed.on
    {
        deed.action = None;
    }
}

/// Whether nothing is to be said besides.
fn at_once(desk: &Desk<'_>, it: &Offer, booking: bool) -> bool {
    let word = desk.view.vocabulary.actions.iter().find(|a| a.word == it.action);
    !booking && word.is_some_and(|a| a.with.iter().all(|p| p.is == Slot::Tick))
}

fn interpreter_for(desk: &Desk<'_>, on: Option<Handle>) -> Option<Handle> {
    on.filter(|on| desk.view.persons.contains_key(on)).and_then(|on| interpreter(desk.view, desk.me, on))
}

/// What is to be said besides: parameters, through whom, when.
fn details(deed: &mut Deed, ui: &mut Ui, desk: &Desk<'_>, it: &Offer, booking: bool, out: &mut Out) {
    let words = &desk.words;
    let Some(word) = desk.view.vocabulary.actions.iter().find(|a| a.word == it.action) else { return };
    for parameter in word.with.iter().filter(|p| p.is != Slot::Tick) {
        let name = words.plain("seat-ask-parameter");
        let field = Field {
            id: format!("deed-{}-{}", it.action, parameter.name),
            name: &name,
            kind: format!("action-{}", it.action),
            about: it.on,
        };
        slot(ui, desk, &field, &parameter.is, deed.with.entry(parameter.name.clone()).or_default());
    }
    let mut via = deed.via.unwrap_or_else(|| interpreter_for(desk, it.on));
    if let Some(on) = it.on.filter(|on| !booking && desk.view.persons.contains_key(on)) {
        let may = interpreters(desk.view, desk.me, on);
        if !may.is_empty() {
            let mut options = vec![(words.plain("client-talk-directly"), None)];
            options.extend(may.into_iter().map(|who| (words.what(who), Some(who))));
            let name = words.plain("client-talk-through");
            let nothing = words.plain("client-talk-directly");
            if (Picker { id: "deed-via", name: &name, nothing: &nothing }).show(ui, words, &options, &mut via) {
                deed.via = Some(via);
            }
        }
    }
    if word.takes_ms > 0 {
        aside(ui, words.with("client-takes", "takes", tavolo_wording::Value::Duration(word.takes_ms)));
    }
    let mut with: BTreeMap<Word, FieldValue> =
        deed.with.iter().filter_map(|(name, value)| Some((name.clone(), value.clone()?))).collect();
    let ticks = word.with.iter().filter(|p| p.is == Slot::Tick);
    with.extend(ticks.map(|p| (p.name.clone(), FieldValue::Ticked)));
    if !booking {
        if main_button(ui, words.with("client-deed-do", "action", it.label.as_str())).clicked() {
            act(desk, it, with, via, out);
        }
        return;
    }
    field(ui, &words.plain("seat-ask-hours"), &mut deed.hours, 5);
    let hours = deed.hours.trim().parse::<u16>();
    if main_button(ui, words.with("client-deed-book", "action", it.label.as_str())).clicked() {
        match hours {
            Ok(hours) => {
                let story_ms = desk.view.story_ms + i64::from(hours) * HOUR_MS;
                desk.ask(out, Intent::Book { by: desk.me, action: it.action.clone(), on: it.on, story_ms, with });
            }
            Err(_) => out.notice = Some(Notice::says("client-hours-wrong")),
        }
    }
}

fn act(desk: &Desk<'_>, it: &Offer, mut with: BTreeMap<Word, FieldValue>, via: Option<Handle>, out: &mut Out) {
    let word = desk.view.vocabulary.actions.iter().find(|a| a.word == it.action);
    let ticks = word.into_iter().flat_map(|a| &a.with).filter(|p| p.is == Slot::Tick);
    with.extend(ticks.map(|p| (p.name.clone(), FieldValue::Ticked)));
    desk.ask(out, Intent::Act { by: desk.me, action: it.action.clone(), on: it.on, via, with });
}

/// Something else, in own words; and going away for good.
fn otherwise(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    subheading(ui, words.plain("client-else"));
    aside(ui, words.plain("client-else-says"));
    field(ui, &words.plain("seat-ask-else"), &mut play.deed.other, LINE);
    ui.horizontal_wrapped(|ui| {
        let typed = play.deed.other.trim().to_owned();
        if button(ui, words.plain("client-else-ask")).clicked()
            && !typed.is_empty()
            && desk.ask(out, Intent::Else { by: desk.me, words: typed })
        {
            play.deed.other.clear();
        }
        if desk.view.own.get(&desk.me).is_some_and(|own| own.office.is_none())
            && button(ui, words.plain("client-depart")).clicked()
        {
            play.asks = Some(Asks::Depart);
        }
    });
    let settled = desk.view.own.get(&desk.me).map_or(&[][..], |own| &own.settled[..]);
    for (ms, text) in settled.iter().rev() {
        let args = Args::new().with("who", words.what(desk.me)).with("text", text.as_str());
        aside(ui, format!("{} {}", tavolo_wording::clock(*ms), words.text("seat-settled", &args)));
    }
}
