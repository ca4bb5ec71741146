//! The seating plan: a drawing of tables in rows, and a table that says who sits where and whom to keep away.

use maud::{Markup, html};
use tavolo_scenario::model::case::{Seat, SeatKind};
use tavolo_wording::Args;

use super::apart::{Why, apart};
use super::book::Book;
use super::room::{ACROSS, Room, set};

/// Size of a table and of what is around it, in units of the drawing.
const TABLE: (usize, usize) = (158, 58);
const STEP: (usize, usize) = (180, 82);
const MARGIN: usize = 6;
const FRONT: usize = 34;

/// Letters in a line of a table, and lines on it.
const LETTERS: usize = 21;
const LINES: usize = 2;

pub(super) fn part(book: &Book<'_>) -> Markup {
    // Whom a bot plays needs no table; where nobody was named yet, all do.
    let seats: Vec<&Seat> =
        book.content.case.seats.iter().filter(|s| !book.named || !book.places.at(&s.id).is_empty()).collect();
    let room = set(book.content, &seats);
    let number = |at: usize| {
        let tables = room.rows.iter().flatten().flatten();
        tables.enumerate().find(|(_, seat)| **seat == at).map_or(0, |(nth, _)| nth + 1)
    };
    html! {
        div.drawing { (drawing(book, &seats, &room)) }
        h3 { (book.t("kit-plan-rules")) }
        ul { @for why in [Why::Control, Why::Secret, Why::FindsOut] { li { (book.t(&format!("{}.rule", why.key()))) } } }
        @if room.left.is_empty() { p { strong { (book.t("kit-plan-all-apart")) } } }
        @else {
            p.notice { (book.t("kit-plan-left")) }
            ul {
                @for (a, b, why) in &room.left {
                    li { (book.seat(&seats[*a].id)) " – " (book.seat(&seats[*b].id)) ": " (book.t(why.key())) }
                }
            }
        }
        p { (book.t("kit-plan-screens")) }
        table.grid.plan {
            (book.heads(&["kit-plan-table", "kit-column-of-seat", "kit-column-of-people", "kit-plan-apart"]))
            tbody {
                @for at in room.rows.iter().flatten().flatten() {
                    tr {
                        td.number { (number(*at)) }
                        th scope="row" { (book.seat(&seats[*at].id)) }
                        td {
                            @for (nth, name) in book.places.at(&seats[*at].id).iter().enumerate() {
                                @if nth > 0 { br; }
                                (name)
                            }
                        }
                        td { (keep(book, &seats, *at)) }
                    }
                }
            }
        }
    }
}

/// From whom a seat is kept away; that agencies and cast sit apart is said once for all.
fn keep(book: &Book<'_>, seats: &[&Seat], at: usize) -> Markup {
    let of = |wanted: Why| {
        let others = seats
            .iter()
            .filter(|other| other.id != seats[at].id && apart(book.content, seats[at], other) == Some(wanted));
        others.map(|s| book.seat(&s.id)).collect::<Vec<String>>()
    };
    html! {
        @for why in [Why::Control, Why::Secret] {
            @let others = of(why);
            @if !others.is_empty() { p { strong { (book.list(others)) } ": " small { (book.t(why.key())) } } }
        }
        @let agency = seats[at].kind == SeatKind::Agency;
        p { small { (book.t(if agency { "kit-plan-from-cast" } else { "kit-plan-from-agencies" })) } }
    }
}

fn drawing(book: &Book<'_>, seats: &[&Seat], room: &Room) -> Markup {
    let (width, height) = (ACROSS * STEP.0, FRONT + room.rows.len() * STEP.1 + MARGIN);
    let mut nth = 0;
    let mut tables = Vec::new();
    for (row, places) in room.rows.iter().enumerate() {
        for (column, place) in places.iter().enumerate() {
            let (x, y) = (MARGIN + column * STEP.0, FRONT + MARGIN + row * STEP.1);
            if let Some(at) = place {
                nth += 1;
                tables.push(table(book, seats[*at], nth, x, y));
            } else if room.walkway != Some(row) {
                tables.push(html! { rect.empty x=(x) y=(y) width=(TABLE.0) height=(TABLE.1) rx="4" {} });
            }
        }
    }
    let middle = width / 2;
    html! {
        svg.room viewBox={ "0 0 " (width) " " (height) } role="img" aria-labelledby="room-t" {
            title #room-t { (book.t("kit-plan-title")) }
            rect.front x=(MARGIN) y="2" width=(width - 2 * MARGIN - STEP.0 + TABLE.0) height=(FRONT - 10) rx="4" {}
            text x=(middle) y=(FRONT - 14) text-anchor="middle" { (book.t("kit-plan-front")) }
            @if let Some(row) = room.walkway {
                @let y = FRONT + row * STEP.1 + STEP.1 / 2;
                line.walkway x1=(MARGIN) y1=(y - 16) x2=(width - MARGIN) y2=(y - 16) {}
                text.walkway x=(middle) y=(y + 4) text-anchor="middle" { (book.t("kit-plan-walkway")) }
                line.walkway x1=(MARGIN) y1=(y + 16) x2=(width - MARGIN) y2=(y + 16) {}
            }
            @for table in tables { (table) }
        }
    }
}

fn table(book: &Book<'_>, seat: &Seat, nth: usize, x: usize, y: usize) -> Markup {
    let chairs = book.places.at(&seat.id).len().max(1);
    let agency = seat.kind == SeatKind::Agency;
    let label = book.tw("kit-plan-number", &Args::new().with("number", nth as i64));
    html! {
        g {
            rect class=(if agency { "agency" } else { "cast" }) x=(x) y=(y) width=(TABLE.0) height=(TABLE.1) rx="4" {}
            text.nth x=(x + 8) y=(y + 16) { (label) }
            @for (line, words) in lines(&book.seat(&seat.id)).iter().enumerate() {
                text x=(x + 8) y=(y + 33 + line * 15) { (words) }
            }
            // Chairs stand behind the table: whoever sits in front sees no screen of those behind.
            @for chair in 0..chairs { circle cx=(x + 22 + chair * 30) cy=(y + TABLE.1 + 11) r="8" {} }
        }
    }
}

/// A title in lines that fit on a table.
fn lines(title: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in title.split_whitespace() {
        let full = lines.len() == LINES;
        let Some(last) = lines.last_mut() else { break };
        if last.is_empty() {
            word.clone_into(last);
        } else if last.chars().count() + 1 + word.chars().count() <= LETTERS {
            *last = format!("{last} {word}");
        } else if full {
            last.push('…');
            break;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}
