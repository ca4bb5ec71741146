//! Keys that a person changes.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use tavolo_panels::{Settings, Wish};

use crate::played::Room;
use crate::seat::WORKER;
use crate::tree::{Seated, seated};

fn press(harness: &mut Harness<'_, Seated>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

fn click(harness: &mut Harness<'_, Seated>, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click_accesskit();
    harness.run_steps(3);
}

fn kept(harness: &Harness<'_, Seated>) -> Option<Settings> {
    let wishes = harness.state().wishes.iter().rev();
    wishes.clone().find_map(|wish| if let Wish::Settings(settings) = wish { Some(settings.clone()) } else { None })
}

#[test]
fn a_key_is_changed_a_conflict_is_told_and_two_are_exchanged() {
    let mut harness = seated(Room::new(WORKER.clone(), "en"), Settings::default());
    press(&mut harness, Key::F1);
    click(&mut harness, "Change keys");
    click(&mut harness, "F4 – Papers");
    harness.get_by_label_contains("Papers: press the new key. Escape keeps F4.");
    press(&mut harness, Key::A);
    harness.get_by_label_contains("Letters, digits and keys that move about belong to talk and to fields.");
    click(&mut harness, "Another key");
    // The key of an exit does nothing while a key is waited for.
    press(&mut harness, Key::F9);
    harness.get_by_label_contains("F9 does this already: Freeze");
    assert_eq!(harness.state().wishes, []);
    click(&mut harness, "Another key");
    press(&mut harness, Key::Insert);
    assert_eq!(kept(&harness).map(|settings| settings.keys.papers), Some(Key::Insert));
    press(&mut harness, Key::Insert);
    harness.get_by_label("In hand");
    press(&mut harness, Key::F1);
    click(&mut harness, "F3 – Notebook");
    press(&mut harness, Key::F9);
    click(&mut harness, "Exchange the two");
    let keys = kept(&harness).unwrap().keys;
    assert_eq!((keys.notebook, keys.freeze), (Key::F9, Key::F3));
    press(&mut harness, Key::F3);
    assert_eq!(harness.state().wishes.last(), Some(&Wish::Freeze));
    click(&mut harness, "All keys as at the beginning");
    assert_eq!(kept(&harness), Some(Settings::default()));
}

#[test]
fn escape_keeps_the_key_and_keys_work_again() {
    let mut harness = seated(Room::new(WORKER.clone(), "en"), Settings::default());
    press(&mut harness, Key::F1);
    click(&mut harness, "Change keys");
    click(&mut harness, "F12 – Blank the screen");
    press(&mut harness, Key::Escape);
    assert!(harness.query_by_label_contains("press the new key").is_none());
    assert_eq!(kept(&harness), None);
    press(&mut harness, Key::F9);
    assert_eq!(harness.state().wishes, [Wish::Freeze]);
}
