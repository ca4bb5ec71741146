//! The rehearsal as one self-contained HTML page: for whoever writes a case or vouches for one.
//!
//! | module | holds |
//! |---|---|
//! | `page` | [`page::Page`]: figures and reader; how shares, means and skills are written |
//! | `plot` | what all plots share: rows of label and picture, scales, axes |
//! | [`render_calibration`] | the page of a calibration, which has these sections and more |
//! | `header`, `verdict`, `scores`, `steps`, `load`, `disclosure`, `recognition`, `duties`, `rules`, `slips`, `extremes`, `about` | the sections |
//!
//! Each plot has a table that says the same; what a colour says, a shape, a dash or a word says too. Texts are
//! `rehearsal-*` in `locales/<lang>/app/rehearsal.ftl`.

mod about;
mod calibration;
mod disclosure;
mod duties;
mod extremes;
mod header;
mod load;
mod page;
mod plot;
mod recognition;
mod rules;
mod scores;
mod slips;
mod steps;
mod verdict;

use tavolo_wording::Catalogue;

use super::summary::Summary;
use crate::html::{Document, Section};
pub use calibration::render_calibration;
use page::Page;

/// What it looks like beside what all pages look like.
const STYLE: &str = include_str!("html/rehearsal.css");

/// The page in `lang`. Texts that are missing there are shown in English.
pub fn render(summary: &Summary, texts: &Catalogue, lang: &str) -> String {
    let page = Page::new(summary, texts, lang);
    let sections: Vec<Section> = vec![
        ("verdict", "rehearsal-verdict", verdict::section(&page)),
        ("scores", "rehearsal-scores", scores::section(&page)),
        ("steps", "rehearsal-steps", steps::section(&page)),
        ("duties", "rehearsal-duties", duties::section(&page)),
        ("rules", "rehearsal-rules", rules::section(&page)),
        ("recognition", "rehearsal-recognition", recognition::section(&page)),
        ("disclosure", "rehearsal-disclosure", disclosure::section(&page)),
        ("load", "rehearsal-load", load::section(&page)),
        ("slips", "rehearsal-slips", slips::section(&page)),
        ("extremes", "rehearsal-extremes", extremes::section(&page)),
        ("about", "rehearsal-about", about::section(&page)),
    ];
    let document = Document {
        title: page.tw("rehearsal-title", [("case", page.t("case-title"))]),
        style: STYLE,
        top: header::top(&page, "rehearsal"),
        sections,
        footer: page.t("report-footer"),
    };
    document.written(&page)
}
