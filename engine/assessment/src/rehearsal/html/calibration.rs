//! The calibration of a case as one self-contained HTML page: for whoever has to defend a result.
//!
//! | module | holds |
//! |---|---|
//! | `verdict` | what to look at first |
//! | `seats`, `items`, `luck`, `mistaken` | the sections that a rehearsal does not have |
//!
//! The rest of the page is the rehearsal's. Texts are `calibration-*` in `locales/<lang>/app/calibration.ftl`.

mod items;
mod luck;
mod mistaken;
mod seats;
mod verdict;

use tavolo_wording::Catalogue;

use super::page::Page;
use super::{about, disclosure, duties, extremes, header, load, recognition, rules, scores, steps};
use crate::html::{Document, Section};
use crate::rehearsal::calibration::Calibration;

/// What it looks like beside what a rehearsal looks like.
const STYLE: &str = concat!(include_str!("rehearsal.css"), include_str!("calibration/calibration.css"));

/// The page in `lang`. Texts that are missing there are shown in English.
pub fn render_calibration(calibration: &Calibration, texts: &Catalogue, lang: &str) -> String {
    let page = Page::new(&calibration.rehearsal, texts, lang);
    let sections: Vec<Section> = vec![
        ("verdict", "rehearsal-verdict", verdict::section(&page, calibration)),
        ("seats", "calibration-seats", seats::section(&page, calibration)),
        ("items", "calibration-items", items::section(&page, calibration)),
        ("luck", "calibration-luck", luck::section(&page, calibration)),
        ("mistaken", "calibration-mistaken", mistaken::section(&page, calibration)),
        ("scores", "rehearsal-scores", scores::section(&page)),
        ("steps", "rehearsal-steps", steps::section(&page)),
        ("duties", "rehearsal-duties", duties::section(&page)),
        ("rules", "rehearsal-rules", rules::section(&page)),
        ("recognition", "rehearsal-recognition", recognition::section(&page)),
        ("disclosure", "rehearsal-disclosure", disclosure::section(&page)),
        ("load", "rehearsal-load", load::section(&page)),
        ("extremes", "rehearsal-extremes", extremes::section(&page)),
        ("about", "rehearsal-about", about::section(&page)),
    ];
    let document = Document {
        title: page.tw("calibration-title", [("case", page.t("case-title"))]),
        style: STYLE,
        top: header::top(&page, "calibration"),
        sections,
        footer: page.t("report-footer"),
    };
    document.written(&page)
}
