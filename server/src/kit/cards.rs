//! Role cards: one seat after the other, each from a right-hand sheet on, so that no sheet holds two seats even where somebody
//! prints on both sides. What stands on a card comes from that seat's own briefing and agenda, and from public law.

use maud::{Markup, html};
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::case::{Person, Seat, SeatKind};
use tavolo_scenario::model::pack::{Duty, Scope};
use tavolo_wording::Args;

use super::book::Book;
use super::places::of_a_child;

/// Duties on a card: those of the first hour. The others stand in the primer, and on the screen when they are due.
const FIRST: usize = 6;

pub(super) fn part(book: &Book<'_>) -> Markup {
    html! {
        @for seat in &book.content.case.seats {
            @for (nth, (id, person)) in played(book, seat).into_iter().enumerate() {
                article.card.next[nth > 0] data-seat=(seat.id) {
                    (top(book, seat))
                    h3 { (book.person(id)) }
                    (facts(book, seat, person))
                    @if let Some(brief) = book.if_any(&format!("person-{id}.brief")) { div.brief { (book.paragraphs(&brief)) } }
                    @match seat.kind {
                        SeatKind::Agency => (agency(book, id, person)),
                        SeatKind::Subject | SeatKind::Exploiter | SeatKind::Other => (cast(book, id, person)),
                    }
                    (exits(book, seat))
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
            div { dt { (book.t("kit-speaks")) } dd { (book.list(person.speaks.iter().map(|l| book.t(&format!("language-{l}"))))) } }
            @if !person.offstage {
                div { dt { (book.t("kit-begins")) } dd { @if person.later { (book.t("kit-begins.later")) } @else { (book.place(&person.place)) } } }
            }
        }
    }
}

/// What an office may do, and what it owes first.
fn agency(book: &Book<'_>, id: &PersonId, person: &Person) -> Markup {
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
    let (own, cues): (Vec<_>, Vec<_>) = person.agenda.iter().partition(|item| item.does.is_none() && item.cue.is_none());
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
