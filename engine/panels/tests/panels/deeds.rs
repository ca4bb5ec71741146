//! Deeds beside talk: orders for later, interpreting, the telephone, talks aloud, and choosing with keys alone.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tavolo_panels::{Profile, Settings};
use tavolo_seat::{CallIs, CallSeen, Handle, HeardLine, Intent, Manner, SeatView, Tap};

use crate::played::{Room, before};
use crate::seat::{EXPLOITED, WORKER};
use crate::tree::{Seated, asked, click, press, seated, tree};

fn me(view: &SeatView) -> Handle {
    *view.own.keys().next().unwrap()
}

#[test]
fn between_scenes_something_is_ordered_for_later() {
    let view = before("ngo", "en", |_, intent| matches!(intent, Intent::Book { .. }));
    let mut wished = None;
    crate::played::play("exemplary", "en", |seat, _, intent| {
        if wished.is_none() && seat.as_str() == "ngo" && matches!(intent, Intent::Book { .. }) {
            wished = Some(intent.clone());
        }
    });
    let Some(Intent::Book { by, action, on, .. }) = wished else { panic!("nothing is booked") };
    let label = view.vocabulary.actions.iter().find(|a| a.word == action).unwrap().label.clone();
    let (story_ms, named) = (view.story_ms, on.map(|on| view.persons[&on].name.clone().unwrap_or_default()));
    let mut harness = seated(Room::new(view, "en"), Settings { profile: Profile::Text, ..Settings::default() });
    harness.get_by_label_contains("The scene closes.");
    press(&mut harness, Key::F7);
    if let Some(named) = named {
        harness.get_by_role_and_label(Role::Button, "With whom or what").click_accesskit();
        harness.run_steps(3);
        let all: Vec<_> = harness.get_all_by_role(Role::RadioButton).collect();
        let it = all.iter().find(|node| node.accesskit_node().label().is_some_and(|label| label.contains(&named)));
        it.unwrap().click_accesskit();
        drop(all);
        harness.run_steps(3);
    }
    click(&mut harness, &label);
    harness.get_by_role_and_label(Role::TextInput, "In how many hours of story time? A whole number.").focus();
    harness.run_steps(2);
    harness.event(egui::Event::Text("3".to_owned()));
    harness.run_steps(2);
    click(&mut harness, &format!("Order it: {label}"));
    let asked = asked(&harness);
    let [Intent::Book { by: who, action: what, on: whom, story_ms: at, .. }] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!((who, what, whom, *at), (&by, &action, &on, story_ms + 3 * 3_600_000));
}

#[test]
fn what_is_to_be_interpreted_is_rendered_with_one_key() {
    let view = before("mediator", "en", |_, intent| matches!(intent, Intent::Render { .. }));
    let me = me(&view);
    let utterance = view.own[&me].to_render[0];
    let mut harness = seated(Room::new(view, "en"), Settings::default());
    press(&mut harness, Key::Num8);
    assert_eq!(asked(&harness), [Intent::Render { by: me, utterance, faithful: true }]);
}

#[test]
fn a_telephone_that_rings_is_heard_on_every_page_and_picked_up() {
    let mut view = WORKER.clone();
    let (me, with) = (me(&view), *view.persons.keys().next().unwrap());
    let call = Handle(9_000);
    view.calls.push(CallSeen { call, me, with: Some(with), is: CallIs::Ringing, since_ms: view.exercise_ms });
    let mut harness = seated(Room::new(view, "en"), Settings { text_percent: 200, ..Settings::default() });
    press(&mut harness, Key::F3);
    assert!(tree(&harness).contains("Your telephone rings"));
    press(&mut harness, Key::F5);
    click(&mut harness, "pick up");
    assert_eq!(asked(&harness), [Intent::PickUp { by: me, call }]);
}

/// A talk aloud between one's person and somebody there; who began it.
fn aloud(mut view: SeatView, began: bool) -> (SeatView, Handle, Handle) {
    let me = me(&view);
    let with = view.others_here(Some(me)).next().unwrap();
    view.aloud.push(if began { (me, with) } else { (with, me) });
    (view, me, with)
}

#[test]
fn whoever_asks_aloud_notes_a_sentence_and_ends_the_talk_only_after_a_question() {
    let (view, me, with) = aloud(WORKER.clone(), true);
    let mut harness = seated(Room::new(view, "en"), Settings::default());
    harness.get_by_label_contains("You speak aloud with");
    press(&mut harness, Key::Num1);
    click(&mut harness, "End the talk");
    click(&mut harness, "Yes, end it");
    let asked = asked(&harness);
    let [Intent::Say { to, aloud: true, words: None, .. }, Intent::Conclude { by }] = &asked[..] else {
        panic!("{asked:?}")
    };
    assert_eq!((*to, *by), (with, me));
}

#[test]
fn whoever_is_asked_taps_and_says_what_was_told_and_confirms() {
    let (mut view, me, with) = aloud(EXPLOITED.clone(), false);
    view.heard.push_back(HeardLine {
        utterance: Handle(9_001),
        by: with,
        to: me,
        act: Some("AskOpen".into()),
        topic: Some("needs".into()),
        words: Some("What do you need?".to_owned()),
        language: "Liskan".to_owned(),
        exercise_ms: view.exercise_ms,
        via: None,
        rendered: false,
        tongue: "liskan".into(),
        manner: Manner::Aloud,
        meant: None,
        vouched: None,
    });
    let told = view.notebook.iter().find(|note| note.me == me && note.about == Some(me)).unwrap().clone();
    let mut harness = seated(Room::new(view, "en"), Settings::default());
    harness.get_by_role_and_label(Role::Button, "What you told").click_accesskit();
    harness.run_steps(3);
    harness.get_by_role_and_label(Role::RadioButton, &told.text).click_accesskit();
    harness.run_steps(3);
    click(&mut harness, "I said it");
    click(&mut harness, "I was promised something");
    click(&mut harness, "Yes, that was said to me");
    let said = Intent::Tap { by: me, is: Tap::SaidIt, clue: Some(told.clue) };
    let promised = Intent::Tap { by: me, is: Tap::Promised, clue: None };
    let vouched = Intent::Vouch { by: me, utterance: Handle(9_001), agrees: true };
    assert_eq!(asked(&harness), [said, promised, vouched]);
}

#[test]
fn a_choice_opens_is_made_and_closes_by_keys_alone_and_focus_stays() {
    let mut harness = seated(Room::new(WORKER.clone(), "en"), Settings::default());
    press(&mut harness, Key::F7);
    let head = || By(Role::Button, "With whom or what");
    head().get(&harness).focus();
    harness.run_steps(2);
    press(&mut harness, Key::Enter);
    assert!(harness.query_by_role_and_label(Role::RadioGroup, "With whom or what").is_some());
    press(&mut harness, Key::Escape);
    assert!(harness.query_by_role_and_label(Role::RadioGroup, "With whom or what").is_none());
    assert!(head().get(&harness).is_focused(), "what was opened has the focus again");
    press(&mut harness, Key::Space);
    press(&mut harness, Key::Tab);
    press(&mut harness, Key::Tab);
    press(&mut harness, Key::Num2);
    assert!(head().get(&harness).is_focused());
    let chosen = head().get(&harness).accesskit_node().value().unwrap_or_default();
    assert_ne!(chosen, "nobody and nothing");
}

/// A node by role and name.
struct By(Role, &'static str);

impl By {
    fn get<'a>(&self, harness: &'a Harness<'_, Seated>) -> egui_kittest::Node<'a> {
        harness.get_by_role_and_label(self.0, self.1)
    }
}

#[test]
fn where_nothing_is_drawn_a_page_has_the_room() {
    let harness = seated(Room::new(WORKER.clone(), "en"), Settings { profile: Profile::Text, ..Settings::default() });
    assert!(!harness.state().free.is_positive());
    harness.get_by_role_and_label(Role::Region, "Said");
}
