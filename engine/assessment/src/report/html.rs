//! The report as one self-contained page: no script, no external resource; for the screen, a phone, a screen reader, paper.
//!
//! | module | holds |
//! |---|---|
//! | `page` | [`page::Page`]: report, catalogue and language; how names, times and points are written |
//! | `table`, `chart` | the two forms in which everything is shown |
//! | `mark` | status and rating: word, shape and colour |
//! | `header`, `summary`, `objectives`, `subjects`, `timeline`, `knowledge`, `findings`, `load`, `about` | the sections |
//! | `functions`, `own` | sections of the team's page, and of one's own |
//!
//! No sentence stands here: texts of the page are `report-*` in `locales/<lang>/app/report.ftl`, names are those of case and
//! pack. Every text is escaped by `maud`, ids never become anchors, and the page's own policy forbids scripts.

mod about;
mod chart;
mod findings;
mod functions;
mod header;
mod journey;
mod knowledge;
mod load;
mod mark;
mod objectives;
mod own;
mod page;
mod subjects;
mod summary;
mod table;
mod timeline;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use tavolo_wording::Catalogue;

use super::model::{Edition, Report};
use page::Page;

/// What the page looks like.
const STYLE: &str = include_str!("html/report.css");

/// Nothing may be loaded and nothing may run, whatever a text holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// A section: its anchor, the key of its heading, its content.
type Section = (&'static str, &'static str, Markup);

/// The anchor of a finding's line, by its place in the whole ledger ([`Report::number_of`]): `finding-1` is the first, as
/// on paper.
pub fn finding_anchor(number: usize) -> String {
    format!("finding-{}", number.saturating_add(1))
}

/// The report as a page in `lang`, with the sections of its edition. Texts that are missing there are shown in English
/// and marked as such.
pub fn render(report: &Report, texts: &Catalogue, lang: &str) -> String {
    let page = Page::new(report, texts, lang);
    let sections: Vec<Section> = match &report.edition {
        Edition::Examiner => vec![
            ("summary", "report-summary", summary::section(&page)),
            ("objectives", "report-objectives", objectives::section(&page)),
            ("subjects", "report-subjects", subjects::section(&page)),
            ("timeline", "report-timeline", timeline::section(&page)),
            ("knowledge", "report-knowledge", knowledge::section(&page)),
            ("findings", "report-findings", findings::section(&page)),
            ("load", "report-load", load::section(&page)),
            ("about", "report-about", about::section(&page)),
        ],
        Edition::Team => vec![
            ("summary", "report-summary", summary::section(&page)),
            ("objectives", "report-objectives", objectives::section(&page)),
            ("functions", "report-functions", functions::section(&page)),
            ("timeline", "report-timeline", timeline::section(&page)),
            ("knowledge", "report-knowledge", knowledge::section(&page)),
            ("subjects", "report-subjects", subjects::section(&page)),
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
            ("summary", "report-summary", own::unjudged(&page)),
            ("timeline", "report-own-time", own::time(&page)),
            ("about", "report-about", about::section(&page)),
        ],
    };
    whole(&page, &sections).into_string()
}

fn whole(page: &Page<'_>, sections: &[Section]) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(page.lang) dir=(page.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex";
                meta name="color-scheme" content="light dark";
                title { (page.title()) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#report" { (page.t("report-skip")) }
                (mark::shapes())
                (header::top(page))
                nav.contents aria-labelledby="contents" {
                    h2 #contents { (page.t("report-contents")) }
                    ol {
                        @for (anchor, key, _) in sections {
                            li { a href={ "#" (anchor) } { (page.t(key)) } }
                        }
                    }
                }
                main #report tabindex="-1" {
                    @for (anchor, key, content) in sections {
                        section id=(anchor) aria-labelledby={ (anchor) "-h" } {
                            h2 id={ (anchor) "-h" } { (page.t(key)) }
                            (content)
                        }
                    }
                }
                footer { p { (page.t("report-footer")) } }
            }
        }
    }
}
