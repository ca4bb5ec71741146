//! The document: one file without script and without anything from elsewhere, for A4 paper first and for a screen.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::book::Book;
use super::{badges, cards, cover, events, forms, law, observers, plan, safety, signs};

/// What the page looks like.
const STYLE: &str = include_str!("page.css");

/// Nothing may be loaded and nothing may run, whatever a text or a name holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// A part of the kit: its anchor, the key of its heading, its content.
type Part = (&'static str, &'static str, Markup);

/// The kit as one file.
pub(super) fn written(book: &Book<'_>) -> String {
    // Cards come right behind the two sides of the cover: so each begins on the front of a sheet. Then what everybody may
    // see, and last what is for observers and directors.
    let parts: Vec<Part> = vec![
        ("cards", "kit-cards", cards::part(book)),
        ("seats", "kit-seats", cover::seats(book)),
        ("safety", "kit-safety", safety::part(book)),
        ("plan", "kit-plan", plan::part(book)),
        ("badges", "kit-badges", badges::part(book)),
        ("signs", "kit-signs", signs::part(book)),
        ("forms", "kit-forms", forms::part(book)),
        ("law", "kit-law", law::part(book)),
        ("observers", "kit-observers", observers::part(book)),
        ("events", "kit-events", events::part(book)),
    ];
    let direction = if book.t("report-direction") == "rtl" { "rtl" } else { "ltr" };
    let page = html! {
        (DOCTYPE)
        html lang=(book.lang) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex";
                title { (book.t("case-title")) " – " (book.t("kit-title")) }
                style { (PreEscaped(STYLE)) (PreEscaped(margins(book))) }
            }
            body {
                (cover::cover(book, &parts.iter().map(|(anchor, key, _)| (*anchor, *key)).collect::<Vec<_>>()))
                main {
                    @for (anchor, key, content) in &parts {
                        section.part id=(anchor) aria-labelledby={ (anchor) "-h" } {
                            div.opening {
                                h2 id={ (anchor) "-h" } { (book.t(key)) }
                                @for line in book.t(&format!("{key}.intro")).lines() { p.intro { (line) } }
                            }
                            (content)
                        }
                    }
                }
            }
        }
    };
    page.into_string()
}

/// What stands in the margins of every sheet: what this is for, and the number of the sheet.
fn margins(book: &Book<'_>) -> String {
    let banner = quoted(&book.t("kit-banner"));
    let secret = quoted(&book.t("kit-secret"));
    format!(
        "@page {{ @top-left {{ content: {banner} }} @bottom-right {{ content: counter(page) \" / \" counter(pages) }} }}\n\
         @page secret {{ @top-right {{ content: {secret} }} }}\n"
    )
}

/// A string of CSS: whatever is no plain letter is written by its number, so that nothing ends the string or the style.
fn quoted(text: &str) -> String {
    let letter = |c: char| {
        if c.is_ascii_alphanumeric() || c == ' ' { c.to_string() } else { format!("\\{:x} ", u32::from(c)) }
    };
    format!("\"{}\"", text.chars().map(letter).collect::<String>())
}
