//! Every screen as a screen reader reads it: in English, in Italian, and in a language of nobody that shows what was not
//! translated or does not fit; with text at 100 and 200 percent. After a change of screens or texts:
//! `INSTA_UPDATE=always cargo test -p tavolo-panels --test panels snapshots`, and read what differs.

use std::sync::LazyLock;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use tavolo_panels::{LinkState, Screen, Settings, Start};
use tavolo_seat::{Parting, SeatView};

use crate::looking::{looking, rating};
use crate::own::{over, report};
use crate::played::{PSEUDO, Room, TEXTS, keys_before};
use crate::seat::{WORKER, at_play, in_distress};
use crate::starting::{hosting, starting};
use crate::tree::{seated, shown, subtree, tree};

/// Views with keys for the words of case and pack: an author who changes a sentence changes no screen.
static PLAIN_WORKER: LazyLock<SeatView> = LazyLock::new(|| keys_before("ngo", at_play));
static PLAIN_EXPLOITED: LazyLock<SeatView> = LazyLock::new(|| keys_before("v-lioma", in_distress));

/// Pages that open beside the scene.
const PAGES: [(Key, &str); 8] = [
    (Key::F3, "notebook"),
    (Key::F4, "papers"),
    (Key::F5, "messages"),
    (Key::F6, "due"),
    (Key::F7, "deeds"),
    (Key::F8, "handbook"),
    (Key::F1, "help"),
    (Key::F2, "here"),
];

/// Lines of a page that are kept: its beginning shows what it is made of.
const LINES: usize = 60;

/// All screens of a seat, one after the other.
fn screens(language: &str, pseudo: bool, percent: u16) -> String {
    let settings = || Settings { text_percent: percent, language: language.to_owned(), ..Settings::default() };
    let room = |view: &SeatView| {
        let room = Room::new(view.clone(), language);
        if pseudo { Room { texts: PSEUDO.clone(), ..room } } else { room }
    };
    let mut out = String::new();
    let mut keep = |name: &str, tree: String| {
        out.push_str(&format!("\n== {name} ==\n"));
        tree.lines().take(LINES).for_each(|line| out.push_str(&format!("{line}\n")));
    };
    keep("notes", tree(&shown(Screen::new(settings()), room(&PLAIN_WORKER))));
    let mut harness = seated(room(&PLAIN_WORKER), settings());
    keep("at play", tree(&harness));
    harness.key_press(Key::PageDown);
    harness.run_steps(3);
    let words = tavolo_wording::Args::new();
    let talk = harness.state().room.texts.render(language, "client-page-talk", &words);
    keep("talk", harness.query_by_role_and_label(Role::Region, &talk).map(|node| subtree(&node)).unwrap_or_default());
    for (key, name) in PAGES {
        harness.key_press(key);
        harness.run_steps(3);
        let title = harness.state().room.texts.render(language, &format!("client-page-{name}"), &words);
        let page = harness.query_all_by_role_and_label(Role::Region, &title).last().map(|node| subtree(&node));
        keep(name, page.unwrap_or_default());
    }
    harness.key_press(Key::F10);
    harness.run_steps(3);
    let dialog = harness.query_all_by_role(Role::Dialog).next().map(|node| subtree(&node));
    keep("leaving", dialog.unwrap_or_default());
    let mut harness = seated(room(&PLAIN_EXPLOITED), settings());
    harness.key_down(Key::F11);
    harness.run_steps(3);
    keep("card", tree(&harness));
    let mut harness = seated(room(&PLAIN_WORKER), settings());
    harness.key_press(Key::F12);
    harness.run_steps(3);
    keep("blank", tree(&harness));
    let closed = Room { link: LinkState::Closed(Parting::Closed), ..room(&PLAIN_WORKER) };
    keep("closed", tree(&seated(closed, settings())));
    let mut harness = seated(room(&over(&PLAIN_WORKER)), settings());
    keep("over", tree(&harness));
    harness.state_mut().screen.report(Some(report()));
    harness.run_steps(3);
    let first = harness.query_all_by_role(Role::Button).next().map(|node| node.click_accesskit());
    assert!(first.is_some(), "a line can be opened");
    harness.run_steps(3);
    keep("own report", tree(&harness));
    harness.state_mut().room.past = Some(PLAIN_WORKER.clone());
    harness.run_steps(3);
    keep("a moment", tree(&harness));
    let mut aloud = PLAIN_WORKER.clone();
    let me = *aloud.own.keys().next().unwrap();
    let with = aloud.others_here(Some(me)).next().unwrap();
    aloud.aloud.push((me, with));
    keep("aloud", tree(&seated(room(&aloud), settings())));
    out
}

macro_rules! snapshots {
    ($($name:ident: $language:literal, $pseudo:literal, $percent:literal;)+) => {
        $(#[test]
        fn $name() {
            insta::assert_snapshot!(screens($language, $pseudo, $percent));
        })+
    };
}

snapshots! {
    english: "en", false, 100;
    english_large: "en", false, 200;
    italian: "it", false, 100;
    italian_large: "it", false, 200;
    pseudo: "en", true, 100;
    pseudo_large: "en", true, 200;
}

#[test]
fn a_session_that_is_held_here() {
    let mut out = tree(&hosting(&TEXTS, "en"));
    out.push_str(&tree(&hosting(&TEXTS, "it")));
    out.push_str(&tree(&hosting(&PSEUDO, "en")));
    insta::assert_snapshot!(out);
}

#[test]
fn start_and_looking_on() {
    let mut out = tree(&starting(Start::new(Settings::default(), false), None));
    out.push_str(&tree(&starting(Start::new(Settings::default(), true), None)));
    out.push_str(&tree(&looking(tavolo_seat::Post::Mentor, "en")));
    out.push_str(&tree(&looking(tavolo_seat::Post::Observer, "it")));
    out.push_str(&rating("en"));
    out.push_str(&rating("it"));
    insta::assert_snapshot!(out);
}

#[test]
fn nothing_of_the_program_is_left_untranslated() {
    let harness = seated(Room { texts: PSEUDO.clone(), ..Room::new(WORKER.clone(), "en") }, Settings::default());
    let text = tree(&harness);
    for plain in ["Freeze", "Leave", "Notebook", "Say something", "Who is here", "Next:"] {
        assert!(!text.contains(plain), "“{plain}” stands in code");
    }
    assert!(!text.contains('⟦'), "a text is missing: {text}");
}
