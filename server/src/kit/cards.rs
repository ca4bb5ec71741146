//! Role cards. Every person has one sheet: who one is in front, cue card or notes on the back. As the cards follow the two sides
//! of the cover, no sheet holds two seats even where somebody prints on both sides. What stands on a card comes from that
//! seat's own briefing and agenda, and from public law.

use maud::{Markup, html};
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::case::{Person, Seat, SeatKind};
use tavolo_scenario::model::pack::{Duty, Scope};
use tavolo_wording::Args;

use super::book::Book;
use super::places::of_a_child;

/// Duties on a card: those of the first hour. The others stand in the primer, and on the screen when they are due.
const FIRST: usize = 6;

/// Lines to write on: as many as fill a back; what is too much is cut off.
const LINES: usize = 32;

pub(super) fn part(book: &Book<'_>) -> Markup {
    // Seats of voices take as many sides as they need: after all others, where that moves nobody to another's sheet.
    let (voices, seats): (Vec<&Seat>, Vec<&Seat>) =
        book.content.case.seats.iter().partition(|s| s.persons.len() > 1 && s.kind == SeatKind::Other);
    html! {
        @for seat in seats {
            @for (id, person) in played(book, seat) { (card(book, seat, id, person)) }
        }
        @for seat in voices { (together(book, seat)) }
    }
}

/// A card of one person, front and back.
fn card(book: &Book<'_>, seat: &Seat, id: &PersonId, person: &Person) -> Markup {
    let agency = seat.kind == SeatKind::Agency;
    html! {
        article.card data-seat=(seat.id) {
            div.side {
                (top(book, seat))
                h3 { (book.person(id)) }
                (facts(book, seat, person))
                (brief(book, id))
                @if agency { (office(book, id, person)) }
                (exits(book, seat))
            }
            div.side.back {
                p.eyes { strong { (book.t("kit-secret")) } " " (book.person(id)) }
                @if !agency { (cast(book, id, person)) }
                h4 { (book.t("kit-own-notes")) }
                div.lines { @for _ in 0..LINES { span.rule {} } }
            }
        }
    }
}

/// The cards of voices that one seat speaks for, one below the other.
fn together(book: &Book<'_>, seat: &Seat) -> Markup {
    html! {
        article.card data-seat=(seat.id) {
            div.side {
                (top(book, seat))
                h3 { (book.seat(&seat.id)) }
                (exits(book, seat))
                @for (id, person) in played(book, seat) {
                    section.voice {
                        h4 { (book.person(id)) small { " · " (speaks(book, person)) } }
                        (brief(book, id))
                        (cast(book, id, person))
                    }
                }
            }
        }
    }
}

/// Persons of a seat who have something to read: whoever is only a voice may have no card.
fn played<'a>(book: &'a Book<'_>, seat: &'a Seat) -> Vec<(&'a PersonId, &'a Person)> {
    let persons = seat.persons.iter().filter_map(|id| Some((id, book.content.case.cast.get(id)?)));
    persons.filter(|(id, person)| !person.offstage || book.if_any(&format!("person-{id}.brief")).is_some()).collect()
}

fn brief(book: &Book<'_>, id: &PersonId) -> Markup {
    html! {
        @if let Some(text) = book.if_any(&format!("person-{id}.brief")) { div.brief { (book.paragraphs(&text)) } }
    }
}

/// For whose eyes the card is.
fn top(book: &Book<'_>, seat: &Seat) -> Markup {
    let people = book.places.at(&seat.id);
    html! {
        p.training { (book.t("kit-banner")) }
        p.eyes {
            strong { (book.t("kit-secret")) } " "
            @if people.is_empty() { (book.t("kit-secret.seat")) }
            @else { (book.tw("kit-secret.names", &Args::new().with("names", book.list(people.iter().cloned())))) }
        }
        p.kicker { (book.tw("kit-card-seat", &Args::new().with("seat", book.seat(&seat.id)))) }
        @if let Some(wants) = book.wants(seat) { p.wants { (wants) } }
        @if of_a_child(book.content, seat) { p.wants { (book.t("kit-child-seat")) } }
    }
}

fn facts(book: &Book<'_>, seat: &Seat, person: &Person) -> Markup {
    let law = &book.content.law;
    let role = person.function.as_ref().and_then(|f| law.role_of(f));
    html! {
        dl.facts {
            @if let (Some(role), SeatKind::Agency) = (role, seat.kind) {
                div { dt { (book.t("kit-role")) } dd { (book.t(&format!("role-{}", role.id))) } }
                div { dt { (book.t("kit-agency")) } dd { (book.t(&format!("agency-{}", role.agency))) } }
            }
            div { dt { (book.t("kit-speaks")) } dd { (speaks(book, person)) } }
            @if !person.offstage {
                div {
                    dt { (book.t("kit-begins")) }
                    dd { @if person.later { (book.t("kit-begins.later")) } @else { (book.place(&person.place)) } }
                }
            }
        }
    }
}

fn speaks(book: &Book<'_>, person: &Person) -> String {
    book.list(person.speaks.iter().map(|language| book.t(&format!("language-{language}"))))
}

/// What an office may do, and what it owes first.
fn office(book: &Book<'_>, id: &PersonId, person: &Person) -> Markup {
    let law = &book.content.law;
    let powers = person.function.as_ref().and_then(|f| law.role_of(f)).map_or(&[][..], |r| r.powers.as_slice());
    let placed = [Scope::Session, Scope::Subject].into_iter().flat_map(|s| law.placed(s));
    let own = |duty: &&Duty| book.content.carries_out(id, &duty.functions);
    let duties: Vec<&Duty> = placed.filter_map(|d| law.duties.get(d)).filter(own).collect();
    html! {
        @if !powers.is_empty() {
            h4 { (book.t("kit-may")) }
            ul.short { @for power in powers { li { (book.t(&format!("power-{power}"))) } } }
        }
        @if !duties.is_empty() {
            h4 { (book.t("kit-first-duties")) }
            ul.ticks {
                @for duty in duties.iter().take(FIRST) {
                    li { span.box {} (book.t(&format!("duty-{}", duty.id))) " " small { (book.deadline(duty)) } }
                }
            }
            @if duties.len() > FIRST { p { small { (book.t("kit-more-duties")) } } }
        }
    }
}

/// What somebody of the cast wants, and what the moments call for.
fn cast(book: &Book<'_>, id: &PersonId, person: &Person) -> Markup {
    // What asks for no deed and waits for no cue is a purpose of one's own, worked at whenever there is time.
    let (own, cues): (Vec<_>, Vec<_>) =
        person.agenda.iter().partition(|item| item.does.is_none() && item.cue.is_none());
    let lines = |items: &[&tavolo_scenario::model::agenda::AgendaItem]| {
        let mut lines: Vec<String> = Vec::new();
        for line in items.iter().map(|item| book.t(&format!("agenda-{id}-{}", item.id))) {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    };
    html! {
        @if !own.is_empty() {
            h4 { (book.t("kit-goals")) }
            ul { @for line in lines(&own) { li { (line) } } }
        }
        @if !cues.is_empty() {
            h4 { (book.t("kit-cues")) }
            p.intro { (book.t("kit-cues.intro")) }
            ul.cues { @for line in lines(&cues) { li { (line) } } }
        }
    }
}

/// The way out stands on every card.
fn exits(book: &Book<'_>, seat: &Seat) -> Markup {
    let args = Args::new().with("freeze", book.t("seat-verb-freeze")).with("leave", book.t("seat-verb-leave"));
    html! {
        aside.exits {
            p { strong { (book.t("kit-card-exits")) } " " (book.tw("kit-card-exits.how", &args)) }
            @if seat.kind != SeatKind::Agency { p { (book.t("kit-card-unmarked")) } }
            @if seat.kind == SeatKind::Exploiter { p { (book.t("kit-card-control")) } }
        }
    }
}
