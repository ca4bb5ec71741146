//! How long it takes from an open link to the first act: all words on the way are counted, and the keys. Nobody was timed.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use tavolo_panels::{Screen, Settings};
use tavolo_wording::Args;

use crate::played::{CASE, Room, TEXTS, before};
use crate::tree::{Seated, press, shown};

/// Words a minute of a slow reader who reads everything.
const SLOW: usize = 175;

/// A key, and a decision, ms: as in the model of talk.
const KEY: usize = 280;
const DECISION: usize = 1_350;

/// From the open link to the first act, ms.
const BAR: usize = 180_000;

/// Words that are shown: of paragraphs, headings and buttons; a container has none of its own.
fn words(node: &Node<'_>) -> usize {
    let it = node.accesskit_node();
    let text = match it.role() {
        Role::Label => it.value().or_else(|| it.label()),
        Role::Heading | Role::Button | Role::CheckBox => it.label(),
        _ => None,
    };
    text.map_or(0, |text| counted(&text)) + node.children().map(|child| words(&child)).sum::<usize>()
}

fn counted(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

fn region(harness: &Harness<'_, Seated>, role: Role, key: &str) -> usize {
    let room = &harness.state().room;
    let name = room.texts.render(&room.language, key, &Args::new());
    harness.query_all_by_role_and_label(role, &name).map(|node| words(&node)).max().unwrap_or_default()
}

/// Words of the way to the first act at a seat: notes, briefing, and then place, talk and what is due.
fn way(seat: &str, language: &str) -> [usize; 3] {
    let view = before(seat, language, |_, _| true);
    let notes = CASE.case.head.content_notes.iter();
    let notes = notes.map(|note| TEXTS.render(language, &format!("content-note-{note}"), &Args::new())).collect();
    let room = Room { notes, ..Room::new(view, language) };
    let mut harness = shown(Screen::new(Settings { language: language.to_owned(), ..Settings::default() }), room);
    let notes = words(&harness.root());
    press(&mut harness, Key::Tab);
    press(&mut harness, Key::Enter);
    let briefing = words(&harness.root());
    press(&mut harness, Key::Tab);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::PageDown);
    // What is due next stands at the top; of whoever else is there one is in focus, and nobody reads how all the others look.
    let room = &harness.state().room;
    let place = room.view.own.values().next().and_then(|own| own.at).map(|at| &room.view.places[&at]).expect("a place");
    let due = room.texts.render(language, "client-next-due", &Args::new().with("due", ""));
    let due = harness.query_all_by_label_contains(due.trim()).map(|node| words(&node)).max().unwrap_or_default();
    let place = counted(&place.name) + place.sight.as_deref().map_or(0, counted);
    [notes, briefing, place + due + region(&harness, Role::List, "client-talk-sentences")]
}

#[test]
fn a_slow_reader_who_reads_everything_acts_within_three_minutes() {
    let mut slowest = 0;
    for language in ["en", "it"] {
        for seat in ["border-lead", "ngo", "info-officer", "reception"] {
            let parts = way(seat, language);
            let all: usize = parts.iter().sum();
            let ms = all * 60_000 / SLOW + 6 * KEY + 6 * DECISION;
            println!("{seat} {language}: {parts:?}, {all} words, {} s", ms / 1_000);
            assert!(parts.iter().all(|words| *words > 40), "{seat} {language}: a page was not read: {parts:?}");
            slowest = slowest.max(ms);
        }
    }
    assert!(slowest <= BAR, "{slowest} ms");
}

#[test]
fn what_is_not_read_at_once_is_read_on_request() {
    let note = "One man was exploited. It is never described.".to_owned();
    let room = Room { notes: vec![note.clone()], ..Room::new(crate::seat::WORKER.clone(), "en") };
    let mut harness = shown(Screen::new(Settings::default()), room);
    assert!(harness.query_by_label(&note).is_none());
    harness.get_by_label("One man was exploited.");
    harness.get_by_label("More").click_accesskit();
    harness.run_steps(3);
    harness.get_by_label(&note);
    harness.get_by_label("Less");
}
