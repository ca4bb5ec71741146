//! What was said in earshot, and in which language where it was not understood.

use egui::Ui;
use tavolo_wording::clock;

use super::{Desk, news};
use crate::parts::{aside, says};

/// Lines at most: the latest.
const LINES: usize = 200;

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>) {
    if desk.view.heard.is_empty() {
        says(ui, desk.words.plain("client-talk-nothing-yet"));
    }
    for line in desk.view.heard.iter().rev().take(LINES) {
        let text = format!("{}  {}", clock(line.exercise_ms), news::heard_line(desk, line));
        if line.words.is_some() {
            says(ui, text)
        } else {
            aside(ui, text)
        };
        if line.vouched == Some(false) {
            aside(ui, desk.words.plain("client-heard-contested"));
        }
    }
}
