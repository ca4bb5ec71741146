//! Badges to cut out and fold: outside name, role and agency, inside the link, so that nobody reads it from a chest. Nothing
//! tells what somebody of the cast is in the case, no id either.

use maud::{Markup, html};
use tavolo_scenario::model::case::{Seat, SeatKind};
use tavolo_wording::Args;

use super::book::Book;

/// Letters of a link that look alike: whoever types one finds the place again where the print changes.
const GROUP: usize = 4;

pub(super) fn part(book: &Book<'_>) -> Markup {
    html! {
        div.badges {
            @for seat in &book.content.case.seats {
                @let people = book.places.at(&seat.id);
                @if people.is_empty() { (badge(book, seat, None, true)) }
                @for (nth, name) in people.iter().enumerate() { (badge(book, seat, Some(name), nth == 0)) }
            }
        }
    }
}

fn badge(book: &Book<'_>, seat: &Seat, name: Option<&str>, drives: bool) -> Markup {
    let law = &book.content.law;
    let cast = seat.persons.iter().filter_map(|p| book.content.case.cast.get(p));
    // Where several are played from one seat, the seat's own title stands for them.
    let function = cast.filter_map(|p| p.function.as_ref()).next().filter(|_| seat.kind == SeatKind::Agency);
    let role = function.and_then(|f| law.role_of(f));
    let played = match seat.persons.as_slice() {
        [one] => book.person(one),
        _ => book.seat(&seat.id),
    };
    html! {
        article.badge data-seat=(seat.id) {
            div.front {
                @match name {
                    Some(name) => { p.name { (name) } },
                    None => { p.name.blank {} },
                }
                p.plays { (book.tw("kit-badge-plays", &Args::new().with("person", played))) }
                @if let Some(role) = role {
                    p.role { (book.t(&format!("role-{}", role.id))) }
                    p.agency { (book.t(&format!("agency-{}", role.agency))) }
                }
                p.case { (book.t("case-title")) " · " (book.t("report-training-only")) }
            }
            div.back {
                p.label { (book.tw("kit-badge-seat", &Args::new().with("seat", book.seat(&seat.id)))) }
                @if !drives { p { (book.t("kit-badge-partner")) } }
                @else if let Some(link) = book.links.get(seat.id.as_str()) { p.link { (grouped(&link.to_string())) } }
                @else { p.blank {} p.blank {} }
                p.hint { (book.t(if drives { "kit-badge-fold" } else { "kit-badge-fold.partner" })) }
            }
        }
    }
}

/// A link with its letters in groups of two kinds of print: read in groups, and copied as it is.
pub(super) fn grouped(link: &str) -> Markup {
    let (address, code) = link.rsplit_once('/').map_or((link, ""), |(address, code)| (address, code));
    let letters: Vec<char> = code.chars().collect();
    html! {
        (address) "/" wbr;
        @for (nth, group) in letters.chunks(GROUP).enumerate() {
            @let text = group.iter().collect::<String>();
            @if nth % 2 == 0 { b { (text) } } @else { i { (text) } }
            wbr;
        }
    }
}
