//! Badges to cut out and fold: outside name, role and agency, inside the link, so that nobody reads it from a chest. Nothing
//! tells what somebody of the cast is in the case, no id either.

use maud::{Markup, html};
use tavolo_hall::partner_name;
use tavolo_net::JoinLink;
use tavolo_scenario::model::case::{Seat, SeatKind};
use tavolo_seat::{SHARE_A_SEAT, partner};
use tavolo_wording::Args;

use super::book::Book;

/// Letters of a link that look alike: whoever types one finds the place again where the print changes.
const GROUP: usize = 4;

pub(super) fn part(book: &Book<'_>) -> Markup {
    html! {
        div.badges {
            @for seat in &book.content.case.seats {
                @let people = book.places.at(&seat.id);
                @for (who, name) in (1..).zip(people) { (badge(book, seat, Some(name), who)) }
                @if people.is_empty() {
                    (badge(book, seat, None, 1))
                    @for who in (2..=SHARE_A_SEAT).filter(|who| link(book, seat, *who).is_some()) { (badge(book, seat, None, who)) }
                }
            }
        }
    }
}

/// The link of somebody at a seat: of who has the keys first, or of a partner at another computer.
fn link<'a>(book: &'a Book<'_>, seat: &Seat, who: u8) -> Option<&'a JoinLink> {
    if who == 1 { book.links.get(seat.id.as_str()) } else { book.links.get(&partner_name(seat.id.as_str(), who)) }
}

fn badge(book: &Book<'_>, seat: &Seat, name: Option<&str>, who: u8) -> Markup {
    let link = link(book, seat, who);
    // Without a computer of one's own one looks on at that of the first.
    let beside = who > 1 && link.is_none();
    let shared = Args::new().with("who", partner(who).to_string()).with("number", i64::from(who));
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
                @if beside { p { (book.t("kit-badge-partner")) } }
                @else if let Some(link) = link { p.link { (grouped(&link.to_string())) } }
                @else { p.blank {} p.blank {} }
                @if who > 1 && !beside { p.hint { (book.tw("kit-badge-partner.apart", &shared)) } }
                p.hint { (book.t(if beside { "kit-badge-fold.partner" } else { "kit-badge-fold" })) }
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
