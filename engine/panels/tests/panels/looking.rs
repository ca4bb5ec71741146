//! Mentors and observers.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use tavolo_panels::{LinkState, Looker, LookerAround, LookerWish, Settings};
use tavolo_seat::{
    BehaviourLine, Board, ConversationLine, Direction, Keeper, LimitLine, Marked, Post, Running, SceneLine,
};
use tavolo_seat::{SeatLine, TalkLine};

use crate::played::{TEXTS, labels};
use crate::seat::WORKER;
use crate::tree::tree;

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
        said: vec![("AskOpen".into(), true)],
        contested: Vec::new(),
        noted: Vec::new(),
    };
    let rateable = |by, with, seat, asks: &str, whom: &str| TalkLine {
        by,
        with,
        seat,
        asks: asks.to_owned(),
        whom: whom.to_owned(),
    };
    let behaviour = |word: &str, what: &str, harmful, looks: [&str; 3]| BehaviourLine {
        word: word.into(),
        what: what.to_owned(),
        harmful,
        looks: looks.map(str::to_owned).to_vec(),
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
        rateable: vec![rateable(3, 9, 1, "Ines Calder", "Teo"), rateable(2, 9, 0, "Bruna Ostrel", "Teo")],
        behaviours: vec![
            behaviour("IV-12", "Accept silence", false, ["Pressed on", "Waited, then pressed on", "Waited"]),
            behaviour("IV-63", "End abruptly", true, ["Said what comes next", "In haste", "Broke off"]),
        ],
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

/// The page on which talks are rated, and the steps of its first line.
pub(crate) fn rating(language: &'static str) -> String {
    let mut harness = looking(Post::Observer, language);
    let mut out = String::new();
    for key in [Key::F3, Key::Num1] {
        harness.key_press(key);
        harness.run_steps(3);
        out.push_str(&tree(&harness));
    }
    out
}

#[test]
fn an_act_of_a_talk_aloud_is_noted_with_a_talk_and_a_digit() {
    let mut harness = looking(Post::Observer, "en");
    harness.get_by_label_contains("Ines Calder with Teo").click_accesskit();
    harness.run_steps(3);
    harness.key_press(Key::Num5);
    harness.run_steps(3);
    let note = Direction::Note { conversation: 7, act: Direction::STRIP[4].into() };
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
fn what_is_seen_is_rated_with_three_keys_and_pinned_to_the_latest_talk() {
    let mut harness = looking(Post::Observer, "en");
    for key in [Key::F3, Key::Num2] {
        harness.key_press(key);
        harness.run_steps(3);
    }
    // The steps say what each looks like, and what does harm is marked in words.
    harness.get_by_label_contains("To avoid: End abruptly");
    harness.get_by_label("2  done – Broke off");
    harness.get_by_label("Ines Calder with Teo");
    assert!(harness.state().1.is_empty(), "nothing is rated yet");
    harness.key_press(Key::Num0);
    harness.run_steps(3);
    let of = Marked::Behaviour { by: 3, with: 9, behaviour: "IV-63".into() };
    assert_eq!(harness.state().1, [LookerWish::Direct(Direction::Mark { of, is: "not-shown".into() })]);
    // The page stays for the next line; the same key closes it, and what is typed is a remark again.
    harness.get_by_label("0  The talk as a whole");
    harness.key_press(Key::F3);
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::TextInput, "Remark on all");
}

#[test]
fn of_a_seat_that_is_chosen_its_role_and_its_own_talks_are_rated() {
    let mut harness = looking(Post::Mentor, "en");
    for key in [Key::PageDown, Key::F3] {
        harness.key_press(key);
        harness.run_steps(3);
    }
    assert!(harness.query_by_label("Ines Calder with Teo").is_none(), "another seat's");
    harness.key_press(Key::Num0);
    harness.run_steps(3);
    harness.key_press(Key::Num5);
    harness.run_steps(3);
    harness.get_by_label_contains("How Case worker is played").click_accesskit();
    harness.run_steps(3);
    // One step back, and forth again.
    harness.key_press(Key::Escape);
    harness.run_steps(3);
    harness.get_by_label_contains("How Case worker is played").click_accesskit();
    harness.run_steps(3);
    harness.get_by_label_contains("3  sound – what matters was done").click_accesskit();
    harness.run_steps(3);
    let mark = |of, is: &str| LookerWish::Direct(Direction::Mark { of, is: is.into() });
    let talk = mark(Marked::Talk { by: 2, with: 9 }, "outstanding");
    assert_eq!(harness.state().1, [talk, mark(Marked::Seat { seat: 0 }, "sound")]);
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
        let mut rating = looking(Post::Observer, "en");
        rating.key_press(Key::F3);
        rating.run_steps(3);
        crate::picture::draw(&rating, "rating");
        rating.key_press(Key::Num2);
        rating.run_steps(3);
        crate::picture::draw(&rating, "rating-step");
    }
}
