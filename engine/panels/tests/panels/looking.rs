//! Mentors and observers.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use tavolo_panels::{LinkState, Looker, LookerAround, LookerWish, Settings};
use tavolo_seat::{Board, ConversationLine, Direction, Keeper, LimitLine, Post, Running, SceneLine, SeatLine};

use crate::played::{TEXTS, labels};
use crate::seat::WORKER;

pub(crate) fn board() -> Board {
    let seat = |title: &str, due| SeatLine {
        title: title.to_owned(),
        keeper: Keeper::Person,
        open: true,
        persons: vec![("Bruna Ostrel".to_owned(), Some("Medical tent".to_owned()))],
        last_ms: Some(60_000),
        due,
    };
    let talk = |number, by: &str| ConversationLine {
        number,
        by: by.to_owned(),
        with: "Teo".to_owned(),
        place: "Medical tent".to_owned(),
        since_ms: 90_000,
        said: vec![("AskOpen".to_owned(), true)],
        contested: Vec::new(),
        noted: Vec::new(),
    };
    Board {
        exercise_ms: 120_000,
        running: true,
        scenes: vec![SceneLine { title: "The tents".to_owned(), story_ms: 0, played: true }],
        scene: Some(0),
        seats: vec![seat("Case worker", 2), seat("Doctor", 0)],
        limits: vec![LimitLine {
            seat: 0,
            label: "Inform about rights".to_owned(),
            about: None,
            until_exercise_ms: Some(600_000),
            until_story_ms: None,
        }],
        talks: vec![talk(4, "Bruna Ostrel"), talk(7, "Ines Calder")],
        ..Board::default()
    }
}

pub(crate) fn looking(post: Post, language: &'static str) -> Harness<'static, (Looker, Vec<LookerWish>)> {
    let (board, labels) = (board(), labels(&TEXTS, language));
    let settings = Settings { language: language.to_owned(), ..Settings::default() };
    let mut harness = Harness::builder().with_size([1280.0, 720.0]).build_ui_state(
        move |ui, it: &mut (Looker, Vec<LookerWish>)| {
            let happened = ["Bruna Ostrel comes to: Medical tent".to_owned()];
            let around = LookerAround {
                board: &board,
                exercise_ms: board.exercise_ms,
                post,
                happened: &happened,
                seen: Some((0, &WORKER)),
                texts: &TEXTS,
                language,
                labels: &labels,
                link: LinkState::Up,
            };
            it.1.extend(it.0.show(ui, &around));
        },
        (Looker::new(settings), Vec::new()),
    );
    harness.run_steps(3);
    harness
}

#[test]
fn an_act_of_a_talk_aloud_is_noted_with_a_talk_and_a_digit() {
    let mut harness = looking(Post::Observer, "en");
    harness.get_by_label_contains("Ines Calder with Teo").click_accesskit();
    harness.run_steps(3);
    harness.key_press(Key::Num5);
    harness.run_steps(3);
    let note = Direction::Note { conversation: 7, act: Direction::STRIP[4].to_owned() };
    assert_eq!(harness.state().1, [LookerWish::Direct(note)]);
}

#[test]
fn a_remark_is_pinned_to_the_moment_with_enter() {
    let mut harness = looking(Post::Observer, "en");
    harness.key_press(Key::PageDown);
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::TextInput, "Remark on: Case worker");
    harness.event(egui::Event::Text("waits for the answer".to_owned()));
    harness.run_steps(2);
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    let remark = Direction::Remark { seat: Some(0), words: "waits for the answer".to_owned() };
    assert_eq!(harness.state().1, [LookerWish::Direct(remark)]);
}

#[test]
fn a_remark_that_stands_ready_takes_a_key_for_the_seat_and_one_for_the_remark() {
    let mut harness = looking(Post::Observer, "en");
    harness.key_press(Key::PageUp);
    harness.run_steps(2);
    let modifiers = egui::Modifiers::ALT;
    let pressed = egui::Event::Key { key: Key::Num4, physical_key: None, pressed: true, repeat: false, modifiers };
    // The window says at once that the digit was typed as well.
    harness.input_mut().events.extend([egui::Event::Text("4".to_owned()), pressed]);
    harness.run_steps(3);
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    let remark = Direction::Remark { seat: Some(1), words: "Did not wait for the answer".to_owned() };
    assert_eq!(harness.state().1, [LookerWish::Direct(remark)]);
}

#[test]
fn a_hint_has_a_key_for_its_level_and_play_stops_and_goes_on_by_one() {
    let mut harness = looking(Post::Mentor, "en");
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Num3);
    harness.run_steps(2);
    assert!(harness.state().1.is_empty(), "no seat is chosen");
    harness.key_press(Key::PageDown);
    harness.run_steps(2);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Num3);
    harness.key_press(Key::F9);
    harness.key_press(Key::F2);
    harness.run_steps(3);
    let hint = LookerWish::Direct(Direction::Hint { seat: 0, level: 3 });
    // The seat that is chosen is shown already: the same key shows it no more.
    let none = LookerWish::Run(Running::See { seat: None });
    assert_eq!(harness.state().1, [hint, LookerWish::Freeze, none]);
}

#[test]
fn hints_are_for_mentors_and_letting_play_go_on_too() {
    let mut mentor = looking(Post::Mentor, "en");
    mentor.get_by_label_contains("Case worker").click_accesskit();
    mentor.run_steps(3);
    mentor.get_by_label("Ctrl 2  what is due").click_accesskit();
    mentor.run_steps(3);
    mentor.get_by_role_and_label(Role::Button, "Go on");
    assert_eq!(mentor.state().1, [LookerWish::Direct(Direction::Hint { seat: 0, level: 2 })]);
    let mut observer = looking(Post::Observer, "en");
    observer.get_by_label_contains("Case worker").click_accesskit();
    observer.run_steps(3);
    assert!(observer.query_by_label("Ctrl 2  what is due").is_none());
    assert!(observer.query_by_role_and_label(Role::Button, "Go on").is_none());
}

#[test]
fn a_seat_is_shown_as_it_sees() {
    let mut harness = looking(Post::Mentor, "en");
    let own = WORKER.own.values().next().unwrap();
    assert!(harness.query_all_by_label_contains(&own.name).count() > 1);
    harness.get_by_label_contains("Doctor").click_accesskit();
    harness.run_steps(3);
    harness.get_by_label("F2 Show the seat that is chosen").click_accesskit();
    harness.run_steps(3);
    assert_eq!(harness.state().1, [LookerWish::Run(Running::See { seat: Some(1) })]);
}

#[test]
fn pictures_of_looking_on() {
    if crate::picture::folder().is_some() {
        crate::picture::draw(&looking(Post::Mentor, "en"), "looking");
    }
}
