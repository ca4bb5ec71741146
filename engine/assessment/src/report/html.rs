//! The report as one self-contained page: no script, no external resource; for the screen, a phone, a screen reader, paper.
//!
//! | module | holds |
//! |---|---|
//! | `page` | [`page::Page`]: report, catalogue and language; how names, times and points are written |
//! | `chart` | the form in which time is shown; tables, and what all pages share, are in [`crate::html`] |
//! | `mark` | status and rating: word, shape and colour |
//! | `header`, `summary`, `objectives`, `subjects`, `evidence`, `interviews`, `timeline`, `knowledge`, `findings`, `load`, `about` | the sections |
//! | `journey`, `procedure`, `signs` | parts of a person's page: what is on record; the procedure as a graph; what the sets of indicators say |
//! | `review` | part: a line that was contested or rated, with both values |
//! | `filter`, `explanation`, `shares` | parts: filters of the ledger; why a line cost something; points by competency, pillar, function and seat |
//! | `functions`, `own` | sections of the team's page, and of one's own |
//!
//! No sentence stands here: texts of the page are `report-*` in `locales/<lang>/app/report.ftl`, names are those of case and
//! pack. Every text is escaped by `maud`, ids never become anchors, and the page's own policy forbids scripts.

mod about;
mod chart;
mod evidence;
mod explanation;
mod filter;
mod findings;
mod functions;
mod given;
mod header;
mod interviews;
mod journey;
mod knowledge;
mod load;
mod mark;
mod objectives;
mod own;
mod page;
mod procedure;
mod review;
mod shares;
mod signs;
mod source;
mod subjects;
mod summary;
mod timeline;

use maud::html;
use tavolo_wording::Catalogue;

use super::model::{Edition, Report};
use crate::html::{Document, Section};
use page::Page;
pub use source::{source, standing};

/// The anchor of a finding's line, by its place in the whole ledger ([`Report::number_of`]): `finding-1` is the first, as
/// on paper.
pub fn finding_anchor(number: usize) -> String {
    format!("finding-{}", number.saturating_add(1))
}

/// The report as a page in `lang`, with the sections of its edition. Texts that are missing there are shown in English
/// and marked as such.
pub fn render(report: &Report, texts: &Catalogue, lang: &str) -> String {
    render_with(report, texts, lang, &|_| None)
}

/// The same, with words that people wrote, by their references; none: they were erased.
pub fn render_with(report: &Report, texts: &Catalogue, lang: &str, words: &dyn Fn(&str) -> Option<String>) -> String {
    let page = Page::new(report, texts, lang, words);
    let mut sections: Vec<Section> = match &report.edition {
        Edition::Examiner => vec![
            ("summary", "report-summary", summary::section(&page)),
            ("objectives", "report-objectives", objectives::section(&page)),
            ("subjects", "report-subjects", subjects::section(&page)),
            ("evidence", "report-proof", evidence::section(&page)),
            ("interviews", "report-interviews", interviews::section(&page)),
            ("timeline", "report-timeline", timeline::section(&page)),
            ("knowledge", "report-knowledge", knowledge::section(&page)),
            ("findings", "report-findings", findings::section(&page)),
            ("load", "report-load", load::section(&page)),
            ("about", "report-about", about::section(&page)),
        ],
        Edition::Team => vec![
            ("summary", "report-summary", summary::section(&page)),
            ("objectives", "report-objectives", objectives::section(&page)),
            ("functions", "report-functions", maud::html! { (functions::section(&page)) (shares::skills(&page)) }),
            ("timeline", "report-timeline", timeline::section(&page)),
            ("knowledge", "report-knowledge", knowledge::section(&page)),
            ("subjects", "report-subjects", subjects::section(&page)),
            ("evidence", "report-proof", evidence::section(&page)),
            ("interviews", "report-interviews", interviews::section(&page)),
            ("findings", "report-findings", findings::section(&page)),
            ("about", "report-about", about::section(&page)),
        ],
        Edition::Own(_) if page.judged() => vec![
            ("summary", "report-summary", own::judged(&page)),
            ("timeline", "report-own-time", own::time(&page)),
            ("findings", "report-own-lines", findings::section(&page)),
            ("knowledge", "report-own-knowledge", knowledge::section(&page)),
            ("about", "report-about", about::section(&page)),
        ],
        Edition::Own(_) => vec![
            ("summary", "report-own-back", own::unjudged(&page)),
            ("timeline", "report-own-time", own::time(&page)),
            ("about", "report-about", about::section(&page)),
        ],
    };
    if page.is_own() && !page.report.interviews.given.is_empty() {
        sections.insert(sections.len() - 1, ("given", "report-given", given::section(&page)));
    }
    let document = Document {
        title: page.title(),
        style: "",
        top: html! { (mark::shapes()) (header::top(&page)) },
        sections,
        footer: page.t("report-footer"),
    };
    document.written(&page)
}
