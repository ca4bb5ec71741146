//! A mentor or an observer at a screen: who sits where, talks that are spoken aloud with a strip of twelve acts, remarks,
//! ratings on scales in words, hints, and a page of what a seat sees.

mod keys;
mod page;
mod rate;

use std::collections::BTreeMap;

use egui::Ui;
use tavolo_seat::{Board, Post, SeatView};
use tavolo_wording::Catalogue;

use crate::around::LinkState;
use crate::settings::Settings;
use crate::wish::LookerWish;

/// What the screen of somebody who looks on is given.
#[derive(Clone, Copy)]
pub struct LookerAround<'a> {
    /// How everything stands.
    pub board: &'a Board,
    /// Exercise time now, ms: the board says what it was when something last changed.
    pub exercise_ms: i64,
    /// What place this is: what may be asked for differs.
    pub post: Post,
    /// What was told of what happened, oldest first.
    pub happened: &'a [String],
    /// What the seat that is shown sees, by its number, if one is.
    pub seen: Option<(u32, &'a SeatView)>,
    /// Texts of the program.
    pub texts: &'a Catalogue,
    /// Language of the person at the screen.
    pub language: &'a str,
    /// What words of the pack are called.
    pub labels: &'a BTreeMap<String, String>,
    /// How the link stands.
    pub link: LinkState,
}

/// Somebody who looks on.
#[derive(Clone, Debug, Default)]
pub struct Looker {
    settings: Settings,
    /// Number of the seat that remarks and hints are on.
    seat: Option<u32>,
    /// Number of the talk whose acts are tapped.
    talk: Option<u32>,
    remark: String,
    /// What is being rated, while that page is open.
    rating: Option<rate::Rating>,
    /// Key of a text that answers what was done last.
    notice: Option<String>,
}

impl Looker {
    /// Somebody who comes to look on.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self { settings, ..Self::default() }
    }

    /// Settings as they are now.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What became of what was asked for last: the key of a text.
    pub fn told(&mut self, key: &str) {
        self.notice = Some(key.to_owned());
    }

    /// Shows the page, and takes what the person does.
    pub fn show(&mut self, ui: &mut Ui, around: &LookerAround<'_>) -> Vec<LookerWish> {
        self.settings.apply(ui.ctx());
        crate::parts::speaks(ui, around.language);
        let mut wishes = Vec::new();
        page::show(self, ui, around, &mut wishes);
        wishes
    }
}
