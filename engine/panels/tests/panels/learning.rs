//! Learning how to play: what the coach says is what was not tried yet, and nothing else.

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use tavolo_panels::{Screen, Settings, Wish};
use tavolo_seat::{CallIs, CallSeen, Handle, Intent, Phase, SeatView, What};

use crate::played::{Room, before};
use crate::seat::WORKER;
use crate::tree::{Seated, shown};

fn learning(view: SeatView) -> Harness<'static, Seated> {
    shown(Screen::back(Settings::default()).coached(), Room::new(view, "en"))
}

fn me(view: &SeatView) -> Handle {
    *view.own.keys().next().unwrap()
}

#[test]
fn what_was_tried_is_said_no_more() {
    // The very first moment at which somebody is in the place: nothing was tried.
    let fresh = before("ngo", "en", |_, _| true);
    let harness = learning(fresh);
    harness.get_by_label_contains("To try (1 of 7): look around closely. F2 goes to the place");
    // The case worker has talked and looked, and was in one place alone.
    let did = |view: &SeatView, what: fn(&What) -> bool| {
        view.record.all().any(|it| it.by == Some(me(view)) && what(&it.what))
    };
    assert!(did(&WORKER, |what| matches!(what, What::Said(..))));
    let looked = did(&WORKER, |what| *what == What::Looked);
    let harness = learning(WORKER.clone());
    assert_eq!(harness.query_by_label_contains("look around closely.").is_none(), looked);
    assert!(harness.query_by_label_contains("speak to somebody.").is_none());
}

#[test]
fn both_exits_are_tried_without_leaving_and_then_everything_was() {
    let filled = before("ngo", "en", |view, _| {
        let did = |what: fn(&What) -> bool| view.record.all().any(|it| it.by == Some(me(view)) && what(&it.what));
        let walked = view.places.values().filter(|place| place.sight.is_some()).count() > 1;
        walked
            && did(|w| matches!(w, What::Filled(_)))
            && did(|w| *w == What::Looked)
            && did(|w| matches!(w, What::Said(..)))
    });
    let mut harness = learning(filled);
    let called =
        |harness: &Harness<'_, Seated>| harness.query_by_label_contains("call somebody who is not here").is_none();
    if !called(&harness) {
        harness.get_by_label_contains("To try (5 of 7): call somebody who is not here. F5 opens messages");
        let me = me(&harness.state().room.view);
        let call = CallSeen { call: Handle(9_001), me, with: None, is: CallIs::Over, since_ms: 0 };
        harness.state_mut().room.view.calls.push(call);
        harness.run_steps(2);
    }
    harness.get_by_label_contains("the first exit: F9 stops everything");
    harness.key_press(Key::F9);
    harness.run_steps(2);
    assert_eq!(harness.state().wishes, [Wish::Freeze]);
    harness.state_mut().room.view.phase = Phase::Paused;
    harness.run_steps(2);
    harness.state_mut().room.view.phase = Phase::Playing;
    harness.run_steps(2);
    harness.get_by_label_contains("the second exit: F10 asks");
    harness.key_press(Key::F10);
    harness.run_steps(3);
    harness.key_press(Key::Escape);
    harness.run_steps(3);
    harness.get_by_label_contains("You have tried everything there is.");
    assert_eq!(harness.state().wishes, [Wish::Freeze], "the seat is kept");
}

#[test]
fn the_place_is_looked_at_with_two_keys() {
    let mut harness = learning(WORKER.clone());
    harness.key_press(Key::F2);
    harness.run_steps(3);
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    let view = &harness.state().room.view;
    let look = Intent::Look { by: me(view), at: view.at(me(view)).unwrap() };
    assert_eq!(harness.state().wishes, [Wish::Ask(look)]);
    // From there it is two keys to a sentence.
    harness.key_press(Key::PageDown);
    harness.run_steps(3);
    harness.event(egui::Event::Text("1".to_owned()));
    harness.run_steps(3);
    assert!(
        matches!(harness.state().wishes.last(), Some(Wish::Ask(Intent::Say { .. }))),
        "{:?}",
        harness.state().wishes
    );
}
