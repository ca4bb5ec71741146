//! Talk in two keys.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tavolo_panels::{Settings, Wish, talk};
use tavolo_seat::Intent;

use crate::played::{Room, before};
use crate::tree::seated;

/// The view of a case worker who is about to speak to somebody there, face to face and in a shared language.
fn about_to_speak() -> (Room, tavolo_seat::Handle, tavolo_seat::Handle) {
    let fits = |view: &tavolo_seat::SeatView, intent: &Intent| match intent {
        Intent::Say { by, to, via: None, .. } => view.share_language(*by, *to),
        _ => false,
    };
    let view = before("ngo", "en", fits);
    let me = *view.own.keys().next().unwrap();
    let to = talk::can_hear(&view, me)[0];
    (Room::new(view, "en"), me, to)
}

fn said(wishes: &[Wish]) -> Vec<&Intent> {
    wishes.iter().filter_map(|wish| if let Wish::Ask(intent) = wish { Some(intent) } else { None }).collect()
}

#[test]
fn a_digit_says_one_of_six_whole_sentences_to_whoever_is_in_focus() {
    let (room, me, to) = about_to_speak();
    let mut harness = seated(room, Settings::default());
    harness.state_mut().screen.focus(Some(to));
    harness.run_steps(2);
    let words = talk::Sentences::new(&harness.state().room.view, me, to).matching("")[1].clone();
    harness.get_by_label(&format!("2  {}", words.words));
    harness.key_press(Key::Num2);
    harness.run_steps(2);
    let wishes = &harness.state().wishes;
    let [Intent::Say { by, to: heard, sentence, phrase, .. }] = said(wishes)[..] else { panic!("{wishes:?}") };
    assert_eq!((*by, *heard, sentence, phrase), (me, to, &words.sentence, &words.phrase));
}

#[test]
fn typing_filters_and_enter_says_the_best_match() {
    let (room, me, to) = about_to_speak();
    let mut harness = seated(room, Settings::default());
    harness.state_mut().screen.focus(Some(to));
    harness.run_steps(2);
    let all = talk::Sentences::new(&harness.state().room.view, me, to);
    let typed = "thank";
    let best = all.matching(typed)[0].clone();
    harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Say something").type_text(typed);
    harness.run_steps(2);
    harness.get_by_label(&format!("1  {}", best.words));
    harness.key_press(Key::Enter);
    harness.run_steps(2);
    let wishes = &harness.state().wishes;
    let [Intent::Say { sentence, phrase, .. }] = said(wishes)[..] else { panic!("{wishes:?}") };
    assert_eq!((sentence, phrase), (&best.sentence, &best.phrase));
    assert!(best.words.to_lowercase().starts_with(typed));
}

#[test]
fn own_words_are_looked_up_and_said_only_once_their_meaning_is_confirmed() {
    let (room, _, to) = about_to_speak();
    let mut harness = seated(room, Settings::default());
    harness.state_mut().screen.focus(Some(to));
    harness.run_steps(2);
    let line = "xylophones zither quietly";
    harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Say something").type_text(line);
    harness.run_steps(2);
    harness.key_press(Key::Enter);
    harness.run_steps(2);
    assert!(harness.state().wishes.contains(&Wish::Find(line.to_owned())));
    assert!(said(&harness.state().wishes).is_empty(), "nothing is said yet");
    let phrase = harness.state().room.view.vocabulary.phrases[3].clone();
    harness.state_mut().screen.found(vec![phrase.word.clone()], false);
    harness.run_steps(2);
    harness.get_by_label(&format!("1  {}", phrase.words));
    harness
        .get_by_label("0  Say it otherwise")
        .accesskit_node()
        .is_focused()
        .then_some(())
        .expect("likely is not certain");
    harness.key_press(Key::Num1);
    harness.run_steps(2);
    let wishes = &harness.state().wishes;
    let [Intent::Say { words, phrase: meant, .. }] = said(wishes)[..] else { panic!("{wishes:?}") };
    assert_eq!((words.as_deref(), meant.as_ref()), (Some(line), Some(&phrase.word)));
}

#[test]
fn silence_and_gestures_are_acts_of_one_key() {
    let (room, me, to) = about_to_speak();
    let mut harness = seated(room, Settings::default());
    harness.state_mut().screen.focus(Some(to));
    harness.run_steps(2);
    harness.key_press(Key::Num0);
    harness.run_steps(2);
    harness.key_press_modifiers(Modifiers::ALT, Key::Num6);
    harness.run_steps(2);
    let nod = Intent::Gesture { by: me, is: "Nod".into(), to: Some(to) };
    assert_eq!(said(&harness.state().wishes), [&Intent::Silence { by: me, to, ms: 5_000 }, &nod]);
}

#[test]
fn keys_go_through_everybody_who_can_hear() {
    let (room, me, _) = about_to_speak();
    let all = talk::can_hear(&room.view, me);
    let mut harness = seated(room, Settings::default());
    let mut met = std::collections::BTreeSet::new();
    for _ in &all {
        harness.key_press(Key::PageDown);
        harness.run_steps(2);
        met.extend(harness.state().screen.focused());
    }
    assert_eq!(met, all.into_iter().collect());
}

#[test]
fn suggestions_name_no_act_and_hold_poor_ones_too() {
    let (room, me, to) = about_to_speak();
    let all = talk::Sentences::new(&room.view, me, to);
    let act = |word: &str| room.view.vocabulary.phrases.iter().find(|p| p.word == word).map(|p| p.act.clone());
    let poor = ["AskLeading", "AskBlame", "Press", "Promise", "Threaten"];
    let first = all.matching("");
    let six = first.iter().take(talk::SHOWN);
    let found =
        six.filter(|s| s.phrase.as_deref().and_then(act).is_some_and(|act| poor.contains(&act.as_str()))).count();
    assert_eq!(found, 2);
    assert_eq!(all, talk::Sentences::new(&room.view, me, to), "the same view gives the same order");
}

#[test]
fn examinations_suggest_nothing_and_filter_all_the_same() {
    let (mut room, me, to) = about_to_speak();
    room.view.heard.clear();
    let words = talk::Sentences::new(&room.view, me, to).matching("")[0].words.clone();
    let mut screen = tavolo_panels::Screen::back(Settings::default());
    screen.focus(Some(to));
    let mut harness = egui_kittest::Harness::builder().with_size([1280.0, 720.0]).build_ui_state(
        move |ui, screen: &mut tavolo_panels::Screen| {
            screen.show(ui, &tavolo_panels::Around { suggests: false, ..room.around() });
        },
        screen,
    );
    harness.run_steps(3);
    assert!(harness.query_by_label(&format!("1  {words}")).is_none());
    let beginning: String = words.split_inclusive(' ').take(4).collect();
    harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Say something").type_text(&beginning);
    harness.run_steps(2);
    assert!(harness.query_all_by_label_contains(&words).next().is_some());
    assert!(harness.root().accesskit_node().language().is_none_or(|language| language == "en"));
}
