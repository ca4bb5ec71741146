//! The place in words: what is in sight, who is here, what can be walked to, and what overhears. The scene shows the same.

use egui::{Response, Ui};
use tavolo_seat::{Handle, Intent, PlaceSeen};
use tavolo_wording::{Args, Value};

use super::{Desk, Out, Page, Play, voice};
use crate::parts::{Picker, aside, heading, named, offer, region, says, subheading, wide};
use crate::wish::Wish;

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    region(ui, &words.plain("client-page-here"), |ui| {
        let at = desk.view.at(desk.me);
        let Some(place) = at.and_then(|at| desk.view.places.get(&at)) else {
            says(ui, words.plain("client-nowhere"));
            return;
        };
        heading(ui, place.name.as_str());
        if let Some(sight) = &place.sight {
            says(ui, sight.as_str());
        }
        privacy(ui, desk, place);
        if let Some(at) = at {
            let look = act_on(ui, desk, Intent::Look { by: desk.me, at }, "client-look-place", out);
            if std::mem::take(&mut play.go_here) {
                look.request_focus();
            }
        }
        people(play, ui, desk, out);
        things(play, ui, desk, out);
        ways(ui, desk, place, out);
    });
}

/// Who can hear what is said here.
fn privacy(ui: &mut Ui, desk: &Desk<'_>, place: &PlaceSeen) {
    let words = &desk.words;
    match place.overheard.is_empty() {
        true => aside(ui, words.plain("client-private")),
        false => aside(ui, words.with("seat-overheard", "places", words.list(place.overheard.clone()))),
    };
}

fn people(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    subheading(ui, words.plain("client-people"));
    let mut people: Vec<Handle> = desk.view.others_here(Some(desk.me)).collect();
    let elsewhere = desk.view.persons.iter().filter(|(h, p)| p.in_sight && !people.contains(h) && **h != desk.me);
    people.extend(elsewhere.map(|(h, _)| *h).collect::<Vec<_>>());
    if people.is_empty() {
        aside(ui, words.plain("client-nobody-here"));
    }
    let partner = voice::partner(play, desk);
    named(ui, egui::accesskit::Role::List, &words.plain("client-people"), |ui| {
        for who in people {
            let focused = partner == Some(who);
            if wide(ui, person(desk, who, focused), focused).clicked() {
                voice::focus(play, who, out);
            }
            if focused {
                ui.indent(("person", who.0), |ui| doings(play, ui, desk, who, out));
            }
        }
    });
}

/// A person in a line: who, standing, place if it is not this one; in focus or not.
fn person(desk: &Desk<'_>, who: Handle, focused: bool) -> String {
    let words = &desk.words;
    let mut parts = vec![words.what(who)];
    parts.extend(words.standings(who));
    let seen = desk.view.persons.get(&who);
    if desk.view.at(who) != desk.view.at(desk.me) {
        parts.extend(desk.view.at(who).map(|at| words.what(at)));
    }
    if seen.is_some_and(|p| p.child) {
        parts.push(words.plain("client-child"));
    }
    let line = parts.join(" · ");
    if focused { words.with("client-in-focus", "who", line) } else { line }
}

/// What can be done with whoever is in focus.
fn doings(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, who: Handle, out: &mut Out) {
    let words = &desk.words;
    if let Some(seen) = desk.view.persons.get(&who).filter(|seen| seen.name.is_some() && !seen.looks.is_empty()) {
        aside(ui, seen.looks.as_str());
    }
    if let Some(tongues) = desk.view.speaks(who) {
        let names = tongues.iter().map(|l| words.label("language", l)).collect();
        aside(ui, words.with("replay-speaks", "language", words.list(names)));
    }
    let consents = desk.view.persons.get(&who).map(|p| &p.consents).into_iter().flatten();
    for (to, given) in consents {
        let key = if *given { "seat-consent" } else { "seat-consent-refused" };
        let args = Args::new().with("who", words.what(who)).with("to", words.label("consent", to));
        aside(ui, words.text(key, &args));
    }
    act_on(ui, desk, Intent::Look { by: desk.me, at: who }, "client-look", out);
    if desk.view.vocabulary.may_search.contains(&desk.me) {
        act_on(ui, desk, Intent::Search { by: desk.me, at: who }, "client-search", out);
    }
    if wide(ui, words.plain("client-do-with"), false).clicked() {
        play.page = Some(Page::Deeds);
        play.deed.on(who);
    }
}

fn things(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    let at = desk.view.at(desk.me);
    let near = |holder: Handle| {
        Some(holder) == at || holder == desk.me || desk.view.persons.get(&holder).is_some_and(|p| p.in_sight)
    };
    let inside = |holder: &Handle| desk.view.things.get(holder).is_some_and(|outer| near(outer.at));
    let things = desk.view.things.iter().filter(|(_, thing)| near(thing.at) || inside(&thing.at));
    let things: Vec<_> = things.collect();
    if things.is_empty() {
        return;
    }
    subheading(ui, words.plain("client-things"));
    for (handle, thing) in things {
        let focused = play.focus == Some(*handle);
        let text = match Some(thing.at) == at {
            true => thing.name.clone(),
            false => {
                let args = Args::new().with("thing", thing.name.as_str()).with("with", words.what(thing.at));
                words.text("client-thing-with", &args)
            }
        };
        let text = if focused { words.with("client-in-focus", "who", text) } else { text };
        if wide(ui, text, focused).clicked() {
            play.focus = if focused { None } else { Some(*handle) };
            out.wishes.push(Wish::Focus(play.focus));
        }
        if focused {
            ui.indent(("thing", handle.0), |ui| {
                act_on(ui, desk, Intent::Look { by: desk.me, at: *handle }, "client-look", out);
                if desk.view.vocabulary.may_search.contains(&desk.me) {
                    act_on(ui, desk, Intent::Search { by: desk.me, at: *handle }, "client-search", out);
                }
                if thing.at == desk.me {
                    give(ui, desk, *handle, out);
                }
            });
        }
    }
}

/// To whom something in hand is given.
pub(super) fn give(ui: &mut Ui, desk: &Desk<'_>, what: Handle, out: &mut Out) {
    let words = &desk.words;
    let mut options = vec![(words.plain("seat-nobody"), None)];
    options.extend(desk.view.others_here(Some(desk.me)).map(|to| (words.what(to), Some(to))));
    let (id, name, nothing) = (format!("give-{}", what.0), words.plain("client-give-to"), words.plain("seat-nobody"));
    let mut to = None;
    if (Picker { id: &id, name: &name, nothing: &nothing }).show(ui, words, &options, &mut to)
        && let Some(to) = to
    {
        desk.ask(out, Intent::Give { by: desk.me, thing: what, to });
    }
}

fn ways(ui: &mut Ui, desk: &Desk<'_>, place: &PlaceSeen, out: &mut Out) {
    let words = &desk.words;
    if place.ways.is_empty() {
        return;
    }
    subheading(ui, words.plain("client-ways"));
    for to in &place.ways {
        let takes = Value::Duration(place.takes_ms.get(to).copied().unwrap_or_default());
        let args = Args::new().with("place", words.what(*to)).with("takes", takes);
        let shut = desk.view.places.get(to).is_some_and(|there| there.shut);
        let text = words.text(if shut { "client-go-shut" } else { "client-go" }, &args);
        let intent = Intent::Go { by: desk.me, to: *to };
        if offer(ui, &text, desk.greyed(&intent).as_deref()).clicked() {
            desk.ask(out, intent);
        }
    }
}

/// Something that can be done at once, or says why not.
fn act_on(ui: &mut Ui, desk: &Desk<'_>, intent: Intent, text: &str, out: &mut Out) -> Response {
    let shown = offer(ui, &desk.words.plain(text), desk.greyed(&intent).as_deref());
    if shown.clicked() {
        desk.ask(out, intent);
    }
    shown
}
