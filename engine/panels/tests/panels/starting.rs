//! The start screens: from nothing to a seat.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use tavolo_panels::{CaseCard, Hosted, HostedAt, SeatCard, Settings, Start, StartAround, StartWish, way_to_hosted};
use tavolo_wording::{Args, Catalogue};

use crate::picture::draw;
use crate::played::TEXTS;

pub(crate) fn cases() -> Vec<CaseCard> {
    let seat = |title: &str, volunteers| SeatCard { title: title.to_owned(), volunteers };
    vec![CaseCard {
        title: "Pier 3".to_owned(),
        about: "A boat comes in, and people of seven offices meet it.".to_owned(),
        minutes: 90,
        notes: vec!["Debt and control of workers.".to_owned()],
        seats: vec![seat("Case worker", false), seat("Young woman", true)],
    }]
}

/// The start screens with what was wished so far.
pub(crate) fn starting(start: Start, fault: Option<&'static str>) -> Harness<'static, (Start, Vec<StartWish>)> {
    let (cases, args) = (cases(), Args::new());
    let mut harness = Harness::builder().with_size([1280.0, 720.0]).build_ui_state(
        move |ui, it: &mut (Start, Vec<StartWish>)| {
            let fault = fault.map(|key| (key, &args));
            let around = StartAround {
                texts: &TEXTS,
                cases: &cases,
                tutorial: Some(0),
                controller: None,
                waits: None,
                hosted: None,
                fault,
            };
            it.1.extend(it.0.show(ui, &around));
        },
        (start, Vec::new()),
    );
    harness.run_steps(3);
    harness
}

fn click(harness: &mut Harness<'_, (Start, Vec<StartWish>)>, name: &str) {
    let role = |role| harness.query_by_role_and_label(role, name);
    let found = role(Role::Button).or_else(|| role(Role::RadioButton)).or_else(|| role(Role::CheckBox));
    found.unwrap_or_else(|| panic!("nothing is called {name}")).click_accesskit();
    harness.run_steps(3);
}

#[test]
fn from_settings_to_a_seat_of_ones_own() {
    let mut harness = starting(Start::new(Settings::default(), false), None);
    click(&mut harness, "Italiano");
    let italian = Settings { language: "it".to_owned(), ..Settings::default() };
    assert_eq!(harness.state().1, [StartWish::Settings(italian)]);
    click(&mut harness, "English");
    click(&mut harness, "Go on");
    harness.get_by_label_contains("F10 gives your seat to a bot at once");
    click(&mut harness, "I have read this");
    click(&mut harness, "Play alone");
    click(&mut harness, "Pier 3 · 1 h 30 min");
    harness.get_by_label("Debt and control of workers.");
    click(&mut harness, "Begin");
    assert!(!harness.state().1.iter().any(|wish| matches!(wish, StartWish::Alone { .. })), "no seat is chosen");
    click(&mut harness, "Case worker");
    click(&mut harness, "Begin");
    assert_eq!(harness.state().1.last(), Some(&StartWish::Alone { case: 0, seat: 0 }));
}

#[test]
fn learning_how_to_play_needs_no_choice_of_case_or_seat() {
    let mut harness = starting(Start::new(Settings::default(), true), None);
    click(&mut harness, "I have read this");
    click(&mut harness, "Learn how to play");
    assert_eq!(harness.state().1, [StartWish::Tutorial { case: 0 }]);
}

#[test]
fn nobody_plays_somebody_exploited_but_of_their_own_free_will() {
    let mut harness = starting(Start::new(Settings::default(), true), None);
    click(&mut harness, "I have read this");
    click(&mut harness, "Hold a session on this computer");
    click(&mut harness, "Pier 3 · 1 h 30 min");
    click(&mut harness, "Young woman (volunteers only)");
    click(&mut harness, "Open the session");
    assert!(harness.state().1.is_empty());
    click(&mut harness, "I take this seat of my own free will");
    click(&mut harness, "Open the session");
    assert_eq!(harness.state().1, [host(1, &[0])]);
}

fn host(seat: usize, people: &[usize]) -> StartWish {
    StartWish::Host { case: 0, seat, people: people.to_vec(), session: "session".to_owned() }
}

#[test]
fn whoever_holds_a_session_says_which_seats_are_for_people() {
    let mut harness = starting(Start::new(Settings::default(), true), None);
    click(&mut harness, "I have read this");
    click(&mut harness, "Hold a session on this computer");
    click(&mut harness, "Pier 3 · 1 h 30 min");
    harness.get_by_role_and_label(Role::Heading, "Seats for people");
    harness.query_all_by_role_and_label(Role::RadioButton, "Case worker").for_each(|seat| seat.click_accesskit());
    harness.run_steps(3);
    harness.query_all_by_role_and_label(Role::CheckBox, "Young woman (volunteers only)").for_each(|seat| {
        seat.click_accesskit();
    });
    harness.run_steps(3);
    click(&mut harness, "Open the session");
    assert_eq!(harness.state().1, [host(0, &[0, 1])]);
}

/// The page of a session that is held here.
pub(crate) fn hosting(texts: &'static Catalogue, language: &str) -> Harness<'static, (Start, Vec<StartWish>)> {
    held(texts, language, false)
}

/// The page of a session that is held here; `over`: it is played to its end.
fn held(texts: &'static Catalogue, language: &str, over: bool) -> Harness<'static, (Start, Vec<StartWish>)> {
    let links = [("Case worker", "tavolo://192.0.2.1:47811/abc"), ("Young woman", "tavolo://192.0.2.1:47811/def")];
    let links = links.map(|(place, link)| (place.to_owned(), link.to_owned())).to_vec();
    let at = |address: &str, here_only| HostedAt { address: address.to_owned(), here_only, links: links.clone() };
    let addresses = [at("192.0.2.1", false), at("127.0.0.1", true)];
    let settings = Settings { language: language.to_owned(), ..Settings::default() };
    let mut harness = Harness::builder().with_size([1280.0, 720.0]).build_ui_state(
        move |ui, it: &mut (Start, Vec<StartWish>)| {
            let (session, folder, addresses) = ("class-1", "out/class-1", &addresses[..]);
            let runs = it.1.last() == Some(&StartWish::Begin);
            let hosted = Some(Hosted { session, folder, addresses, runs, over, seated: false });
            let around =
                StartAround { texts, cases: &[], tutorial: None, controller: None, waits: None, hosted, fault: None };
            it.1.extend(it.0.show(ui, &around));
        },
        (Start::new(settings, true), Vec::new()),
    );
    harness.run_steps(3);
    harness
}

#[test]
fn the_page_of_a_session_that_was_played_to_its_end_says_so_and_begins_nothing() {
    let harness = held(&TEXTS, "en", true);
    harness.get_by_label("Play is over. End the session when everybody has read how it ended.");
    assert!(harness.query_by_label("Play stands until you begin it.").is_none());
    assert!(harness.query_by_label("Begin or go on").is_none());
    harness.get_by_label("End the session");
}

#[test]
fn a_session_that_is_held_shows_its_links_and_begins_and_ends_by_what_is_chosen() {
    let mut harness = hosting(&TEXTS, "en");
    assert_eq!(harness.query_all_by_label("tavolo://192.0.2.1:47811/abc").count(), 2, "one an address");
    harness.get_by_label_contains("tavolo sessions resume class-1");
    let copy = |role| harness.query_all_by_role_and_label(role, "Copy the link: Case worker").next();
    copy(Role::Button).expect("a link to copy").click_accesskit();
    harness.run_steps(1);
    let copied = |command: &egui::OutputCommand| matches!(command, egui::OutputCommand::CopyText(text) if text == "tavolo://192.0.2.1:47811/abc");
    assert!(harness.output().platform_output.commands.iter().any(copied), "the link is copied");
    click(&mut harness, "Begin or go on");
    harness.get_by_label("Play runs.");
    harness.get_by_label("Hold play");
    click(&mut harness, "Take my seat");
    // It does not end by a slip.
    click(&mut harness, "End the session");
    click(&mut harness, "Keep it open");
    click(&mut harness, "End the session");
    click(&mut harness, "Leave it for another day");
    harness.state_mut().0.ask_end();
    harness.run_steps(3);
    click(&mut harness, "End it for everybody");
    assert_eq!(harness.state().1, [StartWish::Begin, StartWish::Sit, StartWish::Adjourn, StartWish::End]);
}

#[test]
fn a_link_that_was_opened_stands_in_its_field_and_a_fault_says_what_to_do() {
    let start = Start::new(Settings::default(), true).with_link("tavolo://192.0.2.1:47811/abc");
    let mut harness = starting(start, Some("link-mistyped"));
    click(&mut harness, "I have read this");
    harness.get_by_label_contains("A letter of the link is wrong.");
    harness.get_by_label("Copy the link again, or compare it letter by letter");
    click(&mut harness, "Join");
    assert_eq!(harness.state().1, [StartWish::Join { link: "tavolo://192.0.2.1:47811/abc".to_owned() }]);
}

#[test]
fn pictures_of_the_start() {
    if crate::picture::folder().is_none() {
        return println!("no pictures: TAVOLO_PICTURES is not set");
    }
    let mut harness = starting(Start::new(Settings::default(), false), None);
    draw(&harness, "start-settings");
    for (page, name) in ["Go on", "I have read this", "Play alone", "Pier 3 · 1 h 30 min"].iter().enumerate() {
        click(&mut harness, name);
        draw(&harness, &format!("start-{page}"));
    }
    draw(&hosting(&TEXTS, "en"), "start-hosting");
}

#[test]
fn whoever_holds_a_session_and_sits_in_it_finds_the_way_to_its_page() {
    let show = |ui: &mut egui::Ui, taken: &mut u32| *taken += u32::from(way_to_hosted(ui, &TEXTS, "en"));
    let mut harness = Harness::builder().build_ui_state(show, 0);
    harness.get_by_label("The session on this computer: links, begin, end").click_accesskit();
    harness.run_steps(3);
    assert_eq!(*harness.state(), 1);
}
