//! A seat at play: place, pages, papers, exits.

use tavolo_panels::Settings;
use tavolo_seat::Intent;

use crate::picture::draw;
use crate::played::{Room, before};
use crate::tree::seated;

#[test]
fn pictures_of_a_seat() {
    if crate::picture::folder().is_none() {
        return println!("no pictures: TAVOLO_PICTURES is not set");
    }
    let view = before("ngo", "en", |view, intent| matches!(intent, Intent::Say { .. }) && view.heard.len() > 6);
    for percent in [100, 200] {
        let mut harness =
            seated(Room::new(view.clone(), "en"), Settings { text_percent: percent, ..Settings::default() });
        draw(&harness, &format!("talk-{percent}"));
        harness.key_press(egui::Key::PageDown);
        harness.run_steps(4);
        draw(&harness, &format!("focus-{percent}"));
        for key in [
            egui::Key::F2,
            egui::Key::F3,
            egui::Key::F4,
            egui::Key::F5,
            egui::Key::F6,
            egui::Key::F7,
            egui::Key::F8,
            egui::Key::F1,
        ] {
            harness.key_press(key);
            harness.run_steps(4);
            draw(&harness, &format!("{}-{percent}", key.name()));
        }
    }
}
