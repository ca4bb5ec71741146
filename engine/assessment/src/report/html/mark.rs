//! Status and rating: always a word and a shape; colour only repeats them.

use maud::{Markup, html};

use super::page::Page;
use crate::report::model::{Rating, Status, Why};

/// The shapes of all marks, defined once in the page.
pub(super) fn shapes() -> Markup {
    html! {
        svg.shapes width="0" height="0" aria-hidden="true" focusable="false" {
            symbol #m-done viewBox="0 0 16 16" {
                circle cx="8" cy="8" r="7" class="fill" {}
                path d="M4.5 8.2l2.4 2.5 4.6-5.2" class="cut" {}
            }
            symbol #m-late viewBox="0 0 16 16" {
                circle cx="8" cy="8" r="6.2" class="ring" {}
                path d="M8 4.2V8l2.8 1.8" class="line" {}
            }
            symbol #m-out-of-order viewBox="0 0 16 16" {
                circle cx="8" cy="8" r="6.2" class="ring" {}
                path d="M5 6h6M9.4 4.4L11 6 9.4 7.6M11 10H5M6.6 8.4L5 10l1.6 1.6" class="line" {}
            }
            symbol #m-missed viewBox="0 0 16 16" {
                rect x="2" y="2" width="12" height="12" class="ring" {}
                path d="M5 5l6 6M11 5l-6 6" class="line" {}
            }
            symbol #m-wrong-role viewBox="0 0 16 16" {
                path d="M8 1.8L14.8 14H1.2z" class="ring" {}
                path d="M8 6v4M8 11.6v1" class="line" {}
            }
            symbol #m-breached viewBox="0 0 16 16" {
                path d="M8 .6L15.4 8 8 15.4.6 8z" class="fill" {}
                path d="M5 8h6" class="cut" {}
            }
            symbol #m-not-assessed viewBox="0 0 16 16" {
                circle cx="8" cy="8" r="6.2" class="ring dash" {}
            }
            symbol #m-not-due viewBox="0 0 16 16" {
                rect x="2" y="2" width="12" height="12" class="ring dash" {}
            }
            symbol #m-step viewBox="0 0 16 16" {
                circle cx="8" cy="8" r="7.6" class="fill" {}
            }
            symbol #m-yes viewBox="0 0 16 16" {
                rect x=".8" y=".8" width="14.4" height="14.4" rx="4" class="fill" {}
            }
            symbol #m-told viewBox="0 0 16 16" {
                circle cx="8" cy="8" r="7" class="ring" {}
            }
            symbol #m-no viewBox="0 0 16 16" {
                rect x="1.3" y="1.3" width="13.4" height="13.4" rx="4" class="ring" {}
            }
            symbol #m-event viewBox="0 0 16 16" {
                path d="M2 3h12L8 14z" class="fill" {}
            }
            symbol #m-event-contingency viewBox="0 0 16 16" {
                path d="M2.5 3.5h11L8 13.5z" class="ring" {}
            }
        }
    }
}

/// A shape in the running text.
pub(super) fn shape(name: &str) -> Markup {
    html! {
        svg class={ "shape " (name) } viewBox="0 0 16 16" aria-hidden="true" focusable="false" {
            use href={ "#m-" (name) } {}
        }
    }
}

/// Shape and word.
pub(super) fn status(page: &Page<'_>, status: Status) -> Markup {
    let name = status.key();
    html! {
        span class={ "status " (name) } {
            (shape(name)) span { (page.t(&format!("report-status-{name}"))) }
        }
    }
}

/// Why something is not assessed.
pub(super) fn why(page: &Page<'_>, why: Why) -> String {
    page.t(&format!("report-why-{}", why.key()))
}

/// The letter of a rating, as in the sources.
pub(super) fn letter(rating: Option<Rating>) -> &'static str {
    match rating {
        Some(Rating::P) => "P",
        Some(Rating::S) => "S",
        Some(Rating::M) => "M",
        Some(Rating::U) => "U",
        None => "–",
    }
}

/// The key of a rating's words.
pub(super) fn rating_key(rating: Option<Rating>) -> &'static str {
    match rating {
        Some(Rating::P) => "report-rating-p",
        Some(Rating::S) => "report-rating-s",
        Some(Rating::M) => "report-rating-m",
        Some(Rating::U) => "report-rating-u",
        None => "report-rating-none",
    }
}

/// Letter in a box and words.
pub(super) fn rating(page: &Page<'_>, rating: Option<Rating>) -> Markup {
    html! {
        span.rating {
            b class={ "letter r" (letter(rating)) } aria-hidden="true" { (letter(rating)) }
            " " span { (page.t(rating_key(rating))) }
        }
    }
}
