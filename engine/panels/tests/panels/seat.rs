//! A seat at play: place, pages, papers, exits.

use std::sync::LazyLock;

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tavolo_panels::{LinkState, Screen, Settings, Wish};
use tavolo_seat::{CheckWord, Exit, FieldValue, FieldWord, Intent, Parting, Phase, Refusal, SeatView, Slot};

use crate::picture::draw;
use crate::played::{Room, before};
use crate::tree::{Seated, asked, click, press, seated, shown, tree};

/// A case worker in the midst of play.
pub(crate) static WORKER: LazyLock<SeatView> = LazyLock::new(|| before("ngo", "en", at_play));

/// Somebody exploited, in the midst of play.
pub(crate) static EXPLOITED: LazyLock<SeatView> = LazyLock::new(|| before("v-lioma", "en", in_distress));

/// About to speak, with some talk behind one.
pub(crate) fn at_play(view: &SeatView, intent: &Intent) -> bool {
    matches!(intent, Intent::Say { .. }) && view.heard.len() > 6
}

/// The same, earlier.
pub(crate) fn in_distress(view: &SeatView, intent: &Intent) -> bool {
    matches!(intent, Intent::Say { .. }) && view.heard.len() > 3
}

fn worker() -> Harness<'static, Seated> {
    seated(Room::new(WORKER.clone(), "en"), Settings::default())
}

#[test]
fn the_place_is_there_in_words_and_leaves_room_for_the_scene() {
    let harness = worker();
    let view = &harness.state().room.view;
    let me = *view.own.keys().next().unwrap();
    let place = &view.places[&view.at(me).unwrap()];
    harness.get_by_role_and_label(Role::Heading, &place.name);
    for who in view.others_here(Some(me)) {
        let name = view.persons[&who].name.clone().unwrap_or_default();
        assert!(harness.query_all_by_label_contains(&name).next().is_some(), "{name} is not there in words");
    }
    for way in &place.ways {
        assert!(harness.query_all_by_label_contains(&view.places[way].name).next().is_some());
    }
    let free = harness.state().free;
    assert!(free.width() > 500.0 && free.height() > 200.0, "{free:?}");
}

#[test]
fn walking_looking_and_handing_over_are_asked_for() {
    let mut harness = worker();
    let view = harness.state().room.view.clone();
    let me = *view.own.keys().next().unwrap();
    let to = *view.places[&view.at(me).unwrap()].ways.first().unwrap();
    click(&mut harness, &format!("Go: {}", view.places[&to].name));
    press(&mut harness, Key::PageDown);
    let who = harness.state().screen.focused().unwrap();
    click(&mut harness, "Look closely");
    assert_eq!(asked(&harness), [Intent::Go { by: me, to }, Intent::Look { by: me, at: who }]);
    assert!(harness.state().wishes.contains(&Wish::Focus(Some(who))));
}

#[test]
fn what_cannot_be_done_now_says_why_and_stays_in_reach() {
    let mut view = WORKER.clone();
    let me = *view.own.keys().next().unwrap();
    view.own.get_mut(&me).unwrap().busy_until_ms = view.exercise_ms + 60_000;
    let mut harness = seated(Room::new(view, "en"), Settings::default());
    let way = harness.get_all_by_label_contains("Go: ").next().unwrap();
    assert!(way.accesskit_node().is_disabled());
    assert!(way.accesskit_node().label().unwrap().ends_with("– Still busy."));
    way.click_accesskit();
    harness.run_steps(3);
    harness.get_by_label("Still busy.");
    assert!(asked(&harness).is_empty());
}

#[test]
fn freeze_is_one_key_and_so_is_going_on() {
    let mut harness = worker();
    press(&mut harness, Key::F9);
    harness.state_mut().room.view.phase = Phase::Paused;
    harness.run_steps(2);
    harness.get_by_label_contains("Play is frozen, for everybody.");
    press(&mut harness, Key::F9);
    assert_eq!(harness.state().wishes, [Wish::Freeze, Wish::GoOn]);
}

#[test]
fn the_seat_is_left_quietly_only_once_that_is_confirmed_and_focus_comes_back() {
    let mut harness = worker();
    press(&mut harness, Key::F3);
    harness.get_by_role_and_label(Role::TextInput, "Search").focus();
    harness.run_steps(2);
    press(&mut harness, Key::F10);
    harness.get_by_role_and_label(Role::Dialog, "Leave");
    for _ in 0..4 {
        harness.key_press(Key::Tab);
        harness.run_steps(2);
        let focused = tree_focus(&harness);
        assert!(["No, go back", "Leave the seat"].contains(&focused.as_str()), "the keys left the dialog: {focused}");
    }
    press(&mut harness, Key::Escape);
    assert_eq!(tree_focus(&harness), "Search");
    assert!(harness.state().wishes.is_empty());
    press(&mut harness, Key::F10);
    click(&mut harness, "Leave the seat");
    assert_eq!(harness.state().wishes, [Wish::LeaveQuietly]);
}

/// What has the focus.
fn tree_focus(harness: &Harness<'_, Seated>) -> String {
    let nodes = harness.root().children_recursive();
    let focused = nodes.filter(egui_kittest::Node::is_focused).last();
    focused.map(|node| node.accesskit_node().label().unwrap_or_default()).unwrap_or_default()
}

#[test]
fn one_key_blanks_the_screen_and_the_exits_work_all_the_same() {
    let mut harness = worker();
    let name = harness.state().room.view.own.values().next().unwrap().name.clone();
    assert!(tree(&harness).contains(&name));
    press(&mut harness, Key::F12);
    assert!(!tree(&harness).contains(&name));
    press(&mut harness, Key::F9);
    assert_eq!(harness.state().wishes, [Wish::Freeze]);
    press(&mut harness, Key::F12);
    assert!(tree(&harness).contains(&name));
}

#[test]
fn the_card_is_shown_while_its_key_is_held_and_only_then() {
    let mut harness = seated(Room::new(EXPLOITED.clone(), "en"), Settings::default());
    let own = EXPLOITED.own.values().next().unwrap();
    let secret = own.brief.clone();
    assert!(!own.agenda.is_empty() && !tree(&harness).contains(&secret));
    harness.key_down(Key::F11);
    harness.run_steps(2);
    assert!(tree(&harness).contains(&secret));
    assert!(tree(&harness).contains(&own.agenda[0].text));
    harness.key_up(Key::F11);
    harness.run_steps(2);
    assert!(!tree(&harness).contains(&secret));
}

#[test]
fn what_a_cue_card_says_is_no_news() {
    let mut view = EXPLOITED.clone();
    let me = *view.own.keys().next().unwrap();
    let cue = (view.exercise_ms, "only for the player".to_owned());
    view.noticed.push(cue.clone());
    view.own.get_mut(&me).unwrap().cued.push(cue);
    let harness = seated(Room::new(view, "en"), Settings::default());
    assert!(!tree(&harness).contains("only for the player"));
    harness.get_by_label_contains("There is something new on your card.");
}

#[test]
fn what_oneself_was_told_stays_before_what_others_do_for_a_while() {
    let told_at = |ago: i64| {
        let mut view = WORKER.clone();
        let me = *view.own.keys().next().unwrap();
        let now = view.exercise_ms;
        let said =
            view.heard.iter().rev().find(|line| line.by != me && line.to != me).or(view.heard.back()).unwrap().clone();
        let other = *view.persons.keys().next().unwrap();
        for n in 0..4 {
            view.heard.push_back(tavolo_seat::HeardLine {
                by: other,
                to: other,
                exercise_ms: now - 3_000 + n,
                ..said.clone()
            });
        }
        view.own.get_mut(&me).unwrap().settled.push((now - ago, "granted for one night".to_owned()));
        tree(&seated(Room::new(view, "en"), Settings::default())).contains("granted for one night")
    };
    assert!(told_at(7_000), "what others say since does not push it away");
    assert!(!told_at(9_000), "later it is news like others");
}

#[test]
fn a_lost_link_is_said_and_a_closed_one_covers_all() {
    let mut harness = worker();
    harness.state_mut().room.link = LinkState::Lost;
    harness.run_steps(2);
    harness.get_by_label_contains("The link is lost.");
    harness.get_by_label("What you did last is sent again when the link is back.");
    harness.state_mut().room.link = LinkState::Closed(Parting::Adjourned);
    harness.run_steps(2);
    harness.get_by_label_contains("The same link brings you back then.");
    harness.get_by_role_and_label(Role::Heading, "Out of the role");
    click(&mut harness, "Close the program");
    assert_eq!(harness.state().wishes, [Wish::Quit]);
}

#[test]
fn content_notes_and_exits_come_first_and_the_card_stays_closed() {
    let room = Room::new(EXPLOITED.clone(), "en");
    let mut harness = shown(Screen::new(Settings::default()), room);
    harness.get_by_label("Debt and control of workers.");
    harness.get_by_label_contains("F9 stops everything");
    click(&mut harness, "I have read this");
    assert!(!tree(&harness).contains(&EXPLOITED.own.values().next().unwrap().brief));
    click(&mut harness, "Take the seat");
    harness.get_by_role_and_label(Role::Region, "Talk");
}

#[test]
fn the_end_leads_out_of_the_role_and_to_the_report() {
    let mut view = WORKER.clone();
    view.phase = Phase::Ended;
    let mut harness = seated(Room::new(view, "en"), Settings::default());
    harness.get_by_role_and_label(Role::Heading, "Out of the role");
    click(&mut harness, "My report");
    assert_eq!(harness.state().wishes, [Wish::Report]);
}

#[test]
fn what_was_refused_and_what_became_of_an_exit_is_said() {
    let mut harness = worker();
    harness.state_mut().screen.refused(Refusal::Full);
    harness.run_steps(2);
    harness.get_by_label("There is no more room.");
    harness.state_mut().screen.exit(Exit::Waits);
    harness.run_steps(2);
    harness.get_by_label("You have agreed. Play waits for somebody else.");
}

#[test]
fn why_two_cannot_speak_aloud_is_said() {
    let mut harness = worker();
    let view = &harness.state().room.view;
    let me = *view.own.keys().next().unwrap();
    let with = *view.persons.keys().next().unwrap();
    harness.state_mut().screen.not_aloud(me, with);
    harness.run_steps(2);
    assert!(harness.query_by_label_contains("cannot speak aloud").is_some());
}

#[test]
fn the_first_tab_after_the_key_of_a_page_goes_into_it_and_later_ones_on() {
    let mut harness = worker();
    harness.run_steps(2);
    harness.key_press(Key::F4);
    harness.run_steps(2);
    let on_talk = tree_focus(&harness);
    harness.key_press(Key::Tab);
    harness.run_steps(2);
    let first = tree_focus(&harness);
    assert_ne!(first, on_talk);
    assert_eq!(first, "Read");
    harness.key_press(Key::Tab);
    harness.run_steps(2);
    assert!(tree_focus(&harness).contains("Give to"), "{}", tree_focus(&harness));
}

#[test]
fn a_form_shows_its_checks_while_it_is_filled_and_is_signed() {
    let view = before("medic", "en", |_, intent| matches!(intent, Intent::Fill { form, .. } if form == "triage-note"));
    let me = *view.own.keys().next().unwrap();
    let form =
        view.vocabulary.forms.iter().find(|form| form.word == "triage-note" && form.may.contains(&me)).unwrap().clone();
    let checked = |f: &&FieldWord| f.is == Slot::Tick && form.checks.contains(&CheckWord::Filled(f.word.clone()));
    let tick = form.fields.iter().find(checked).unwrap().clone();
    let mut harness = seated(Room::new(view, "en"), Settings::default());
    press(&mut harness, Key::F4);
    click(&mut harness, &format!("Fill: {}", form.label));
    let check = format!("{} is filled in", tick.label);
    harness.get_by_label(&format!("[not yet] {check}"));
    harness.get_by_role_and_label(Role::CheckBox, &tick.label).click_accesskit();
    harness.run_steps(3);
    harness.get_by_label(&format!("[yes] {check}"));
    click(&mut harness, "Sign and file");
    let [Intent::Fill { form: signed, fields, .. }] = &asked(&harness)[..] else { panic!("{:?}", asked(&harness)) };
    assert_eq!((signed, fields.get(&tick.word)), (&form.word, Some(&FieldValue::Ticked)));
}

#[test]
fn a_message_is_answered_and_a_new_one_is_put_together() {
    let mut harness = worker();
    press(&mut harness, Key::F5);
    let answers: Vec<_> = harness.get_all_by_label("Answer: received").collect();
    answers[0].click_accesskit();
    drop(answers);
    harness.run_steps(3);
    assert!(matches!(&asked(&harness)[..], [Intent::Answer { .. }]), "{:?}", asked(&harness));
    click(&mut harness, "Write or call");
    click(&mut harness, "Send");
    harness.get_by_label("Choose what is sent, and to whom.");
    harness.get_by_role_and_label(Role::RadioButton, "alert").click_accesskit();
    harness.get_by_role_and_label(Role::Button, "To whom").click_accesskit();
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::RadioButton, "Ludo Venn (Prefecture)").click_accesskit();
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::CheckBox, "only the least").click_accesskit();
    harness.run_steps(3);
    click(&mut harness, "Send");
    let asked = asked(&harness);
    let Some(Intent::Send { kind, to, share, .. }) = asked.last() else { panic!("{asked:?}") };
    assert_eq!((kind.as_str(), to.len(), share.minimal), ("Alert", 1, true));
}

#[test]
fn something_else_goes_to_whoever_runs_the_session() {
    let mut harness = worker();
    press(&mut harness, Key::F7);
    harness.get_by_role_and_label(Role::TextInput, "What do you do? Write no real names.").focus();
    harness.run_steps(2);
    harness.event(egui::Event::Text("open the window".to_owned()));
    harness.run_steps(2);
    click(&mut harness, "Ask for it");
    assert!(matches!(&asked(&harness)[..], [Intent::Else { words, .. }] if words == "open the window"));
}

#[test]
fn everything_that_can_be_operated_has_a_name_and_is_large_enough() {
    for (view, percent) in [(&*WORKER, 100), (&*WORKER, 200), (&*EXPLOITED, 100)] {
        let settings = Settings { text_percent: percent, ..Settings::default() };
        let mut harness = seated(Room::new(view.clone(), "en"), settings);
        let keys = [Key::F1, Key::F2, Key::F3, Key::F4, Key::F5, Key::F6, Key::F7, Key::F8];
        for key in keys {
            press(&mut harness, key);
            press(&mut harness, Key::PageDown);
            let nodes = harness.root().children_recursive();
            let operable = [Role::Button, Role::CheckBox, Role::RadioButton, Role::TextInput];
            for node in nodes.filter(|node| operable.contains(&node.accesskit_node().role())) {
                let it = node.accesskit_node();
                let name = it.label().unwrap_or_default();
                assert!(!name.trim().is_empty(), "{:?} without a name on {}", it.role(), key.name());
                let height = node.rect().height();
                assert!(height >= 17.9, "{name} is {height} high on {}", key.name());
                if it.role() == Role::Button {
                    assert!(height >= 24.0, "{name} is {height} high on {}", key.name());
                }
            }
        }
    }
}

#[test]
fn the_tree_says_in_which_language_it_is_and_what_is_read_as_it_comes() {
    let harness = worker();
    let root = harness.root();
    let language = root.accesskit_node().language().map(str::to_owned);
    assert_eq!(language.as_deref(), Some("en"));
    let live = root.children_recursive().any(|node| node.accesskit_node().live() == egui::accesskit::Live::Polite);
    assert!(live);
}

#[test]
fn everything_is_in_reach_in_a_small_window() {
    let room = Room::new(WORKER.clone(), "en");
    let mut harness = Harness::builder().with_size([640.0, 480.0]).build_ui_state(
        |ui, it: &mut (Screen, Room, Vec<Wish>)| {
            let shown = it.0.show(ui, &it.1.around());
            assert!(!shown.free.is_positive(), "there is no room for the scene");
            it.2.extend(shown.wishes);
        },
        (Screen::back(Settings::default()), room, Vec::new()),
    );
    harness.run_steps(4);
    for key in [Key::F2, Key::F3, Key::F4, Key::F5, Key::F6, Key::F7, Key::F8, Key::F1] {
        harness.key_press(key);
        harness.run_steps(4);
        for node in harness.root().children_recursive().filter(|node| node.accesskit_node().role() == Role::Button) {
            let rect = node.rect();
            let name = node.accesskit_node().label().unwrap_or_default();
            assert!(rect.left() >= 0.0 && rect.right() <= 640.0, "{name} is cut off on {}: {rect:?}", key.name());
        }
    }
    harness.key_press_modifiers(Modifiers::NONE, Key::F9);
    harness.run_steps(2);
    assert_eq!(harness.state().2, [Wish::Freeze]);
}

#[test]
fn long_pages_are_scrolled_by_keys() {
    let settings = Settings { text_percent: 200, ..Settings::default() };
    let mut harness = seated(Room::new(WORKER.clone(), "en"), settings);
    press(&mut harness, Key::F6);
    let top = |harness: &Harness<'_, Seated>| harness.get_by_role_and_label(Role::Heading, "Due").rect().top();
    let before = top(&harness);
    for _ in 0..5 {
        press(&mut harness, Key::ArrowDown);
    }
    harness.run_steps(40);
    let down = top(&harness);
    assert!(down < before - 100.0, "{before} to {down}");
    for _ in 0..5 {
        press(&mut harness, Key::ArrowUp);
    }
    harness.run_steps(40);
    assert!(top(&harness) > down + 100.0);
}

#[test]
fn pictures_of_a_seat() {
    if crate::picture::folder().is_none() {
        return println!("no pictures: TAVOLO_PICTURES is not set");
    }
    for percent in [100, 200] {
        let settings = Settings { text_percent: percent, light: percent == 200, ..Settings::default() };
        let mut harness = shown(Screen::new(settings), Room::new(WORKER.clone(), "en"));
        draw(&harness, &format!("notes-{percent}"));
        click(&mut harness, "I have read this");
        draw(&harness, &format!("briefing-{percent}"));
        click(&mut harness, "Take the seat");
        draw(&harness, &format!("talk-{percent}"));
        press(&mut harness, Key::PageDown);
        for key in [Key::F2, Key::F3, Key::F4, Key::F5, Key::F6, Key::F7, Key::F8, Key::F1, Key::F10] {
            press(&mut harness, key);
            draw(&harness, &format!("{}-{percent}", key.name()));
        }
        press(&mut harness, Key::Escape);
        press(&mut harness, Key::F4);
        harness.get_by_label_contains("Fill: Referral").click_accesskit();
        harness.run_steps(3);
        draw(&harness, &format!("form-{percent}"));
        let settings = Settings { text_percent: percent, ..Settings::default() };
        let mut harness = seated(Room::new(EXPLOITED.clone(), "it"), settings);
        draw(&harness, &format!("exploited-{percent}"));
        harness.key_down(Key::F11);
        harness.run_steps(2);
        draw(&harness, &format!("card-{percent}"));
    }
}

#[test]
fn who_shares_the_seat_says_by_a_key_or_on_the_page_that_helps_who_has_the_keys() {
    let mut harness = worker();
    press(&mut harness, Key::F1);
    assert!(on(&harness, "A (Ctrl 1)"));
    click(&mut harness, "B (Ctrl 2)");
    harness.key_press_modifiers(Modifiers::CTRL, Key::Num3);
    harness.run_steps(2);
    assert_eq!(harness.state().wishes, [Wish::Keys(2), Wish::Keys(3)]);
    harness.state_mut().screen.keys(3, true);
    harness.run_steps(3);
    harness.get_by_label("C has the keys now.");
    assert!(on(&harness, "C (Ctrl 3)") && !on(&harness, "A (Ctrl 1)"));
}

#[test]
fn a_partner_at_another_computer_reads_at_any_time_whether_what_is_done_there_counts() {
    let elsewhere = "somebody else has the keys, at another computer";
    let mut harness = worker();
    assert!(harness.query_by_label_contains("Partner").is_none(), "who has the seat alone reads nothing of it");
    harness.state_mut().screen.shares(2, false);
    harness.run_steps(2);
    harness.get_by_label_contains(elsewhere);
    harness.state_mut().screen.keys(2, true);
    harness.run_steps(2);
    harness.get_by_label_contains("Partner B: you have the keys");
    assert!(harness.query_by_label_contains(elsewhere).is_none());
    harness.state_mut().screen.keys(3, false);
    harness.run_steps(2);
    harness.get_by_label_contains("Partner B: C has the keys, at another computer");
    harness.get_by_label_contains("Ctrl 2");
}

/// Whether one of a few is chosen.
fn on(harness: &Harness<'_, Seated>, name: &str) -> bool {
    harness.get_by_role_and_label(Role::RadioButton, name).accesskit_node().toggled() == Some(Toggled::True)
}
