//! The first sheets: what is played, what to do with the kit, who sits where, what the case may touch in people.

use maud::{Markup, html};
use tavolo_library::content_notes;
use tavolo_scenario::model::case::{Seat, SeatKind};
use tavolo_scenario::model::common::Limit;
use tavolo_wording::{Args, Value};

use super::book::Book;

pub(super) fn cover(book: &Book<'_>, parts: &[(&str, &str)]) -> Markup {
    let law = &book.content.law;
    let played: i64 =
        book.content.case.scenes.iter().map(|(s, _)| s.length.ms() + s.booking.map_or(0, Limit::ms)).sum();
    html! {
        header.cover {
            p.banner { strong { (book.t("kit-banner")) } " " (book.t("kit-banner.more")) }
            p.kicker { (book.t("kit-title")) }
            h1 { (book.t("case-title")) }
            (book.paragraphs(&book.t("case-summary")))
            dl.facts {
                div {
                    dt { (book.t("kit-session")) }
                    dd { @if let Some(name) = book.session { (name) } @else { span.blank {} } }
                }
                div { dt { (book.t("kit-date")) } dd { span.blank {} } }
                div { dt { (book.t("kit-school")) } dd { span.blank {} } }
                div { dt { (book.t("kit-safety-person")) } dd { span.blank {} } }
                div { dt { (book.t("kit-length")) } dd { (book.texts.show(book.lang, &Value::Duration(played))) } }
                div {
                    dt { (book.t("report-law")) }
                    dd {
                        (book.t(&format!("pack-{}", law.head.id))) br;
                        small { (book.t(if law.head.signed_off { "report-signed-off" } else { "report-not-signed-off" })) }
                    }
                }
            }
            nav aria-labelledby="contents-h" {
                h2 #contents-h { (book.t("kit-contents")) }
                ol {
                    @for (anchor, key) in parts {
                        li { a href={ "#" (anchor) } { (book.t(key)) } ": " (book.t(&format!("{key}.for"))) }
                    }
                }
            }
            p.private { strong { (book.t("kit-private")) } " " (book.t(private(book))) }
        }
        section.part.cover-more aria-labelledby="notes-h" {
            h2 #notes-h { (book.t("kit-notes")) }
            p.intro { (book.t("kit-notes.intro")) }
            ul.notes { @for note in content_notes(book.content, book.texts, book.lang) { li { (note) } } }
            h2 { (book.t("kit-use")) }
            ol.use {
                @for step in ["print", "sort", "badges", "links", "cards", "room", "start", "after"] {
                    li { (book.t(&format!("kit-use-{}", if step == "links" { links(book) } else { step }))) }
                }
            }
        }
    }
}

/// What is to be kept from others in this file.
fn private(book: &Book<'_>) -> &'static str {
    match (book.named, book.links.is_empty()) {
        (true, true) => "kit-private.names",
        (true, false) => "kit-private.both",
        (false, false) => "kit-private.links",
        (false, true) => "kit-private.neither",
    }
}

fn links(book: &Book<'_>) -> &'static str {
    if book.links.is_empty() { "links-missing" } else { "links-there" }
}

/// Every seat, what it wants, and who sits there.
pub(super) fn seats(book: &Book<'_>) -> Markup {
    html! {
        table.grid {
            (book.heads(&["kit-column-of-seat", "kit-column-of-player", "kit-column-of-people"]))
            tbody {
                @for seat in &book.content.case.seats {
                    tr {
                        th scope="row" { (book.seat(&seat.id)) br; code { (seat.id) } }
                        td { (player(book, seat)) }
                        td.people {
                            @let people = book.places.at(&seat.id);
                            @if people.is_empty() {
                                @if book.named { (book.t("kit-nobody")) } @else { span.blank {} }
                            }
                            @for (nth, name) in people.iter().enumerate() {
                                @if nth > 0 { br; }
                                (name)
                                @if nth > 0 { " " small { (book.t("kit-partner")) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What kind of player a seat wants, and with which it may merge.
fn player(book: &Book<'_>, seat: &Seat) -> Markup {
    let merges = book.list(seat.merges.iter().map(|m| book.seat(m)));
    html! {
        @match (seat.kind, seat.needed) {
            (SeatKind::Agency, true) => { strong { (book.t("kit-needed")) } },
            (SeatKind::Agency, false) => { (book.t("kit-optional")) },
            _ => { @if let Some(wants) = book.wants(seat) { (wants) } },
        }
        @if !seat.merges.is_empty() { br; small { (book.tw("kit-merges", &Args::new().with("seats", merges))) } }
    }
}
