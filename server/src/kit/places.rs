//! Who gets which seat. What was agreed holds; seats of the cast are for those who offered themselves, and only where the table
//! names the seat: nobody is drawn. Everybody else is placed in the order of the table, needed seats first.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::model::case::{Seat, SeatKind, SubjectKind};
use tavolo_wording::Args;

use super::columns::Offers;
use super::roster::{Person, Wrong};

/// A driver and two partners.
const AT_A_SEAT: usize = 3;

/// The age below which a person of the case is a child, in years.
const GROWN: u8 = 18;

/// Names at each seat; the first has the keys.
#[derive(Clone, Debug, Default)]
pub(super) struct Places(BTreeMap<SeatId, Vec<String>>);

impl Places {
    /// Who sits at a seat.
    pub(super) fn at(&self, seat: &SeatId) -> &[String] {
        self.0.get(seat).map_or(&[], Vec::as_slice)
    }

    fn put(&mut self, seat: &SeatId, person: &Person) {
        self.0.entry(seat.clone()).or_default().push(person.name.clone());
    }
}

/// Whether a child who is exploited is played from a seat: for a bot or a trained adult actor, and for no trainee.
pub(super) fn of_a_child(content: &Content, seat: &Seat) -> bool {
    seat.persons
        .iter()
        .filter_map(|p| content.case.cast.get(p))
        .any(|person| person.body.age < GROWN && person.subject.as_ref().is_some_and(|s| s.is == SubjectKind::Victim))
}

/// Gives everybody a seat, or says why that cannot be.
pub(super) fn seat(content: &Content, people: &[Person]) -> Result<Places, Vec<Wrong>> {
    let mut places = Places::default();
    let mut wrong = Vec::new();
    for person in people {
        if let Err(why) = agreed(content, person, &mut places) {
            wrong.push(why);
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut waiting: Vec<&Person> = people.iter().filter(|p| p.seat.is_none()).collect();
    let agencies =
        |needed: bool| content.case.seats.iter().filter(move |s| s.kind == SeatKind::Agency && s.needed == needed);
    let all: Vec<&Seat> = agencies(true).chain(agencies(false)).collect();
    let suits = |seat: &Seat, person: &Person| {
        person
            .wish
            .as_ref()
            .is_some_and(|f| seat.persons.iter().any(|p| content.carries_out(p, std::slice::from_ref(f))))
    };
    // Every needed seat has somebody before any other has; nobody has a partner before every agency has somebody.
    let rounds = [(agencies(true).collect::<Vec<_>>(), 1), (all.clone(), 1), (all.clone(), 2), (all, AT_A_SEAT)];
    for (seats, full) in rounds {
        for wished in [true, false] {
            for seat in &seats {
                while places.at(&seat.id).len() < full {
                    let fits = |p: &&Person| if wished { suits(seat, p) } else { true };
                    // Who wishes for nothing fills first, so that wishes for other seats stay open as long as they can.
                    let next = waiting
                        .iter()
                        .position(|p| fits(p) && (wished || p.wish.is_none()))
                        .or_else(|| waiting.iter().position(fits));
                    let Some(next) = next else { break };
                    places.put(&seat.id, waiting.remove(next));
                }
            }
        }
    }
    if waiting.is_empty() {
        return Ok(places);
    }
    let first = waiting.first().map_or(0, |p| p.line);
    Err(vec![Wrong::new(first, "kit-roster-too-many", Args::new().with("count", waiting.len() as i64))])
}

/// Takes a seat that was agreed.
fn agreed(content: &Content, person: &Person, places: &mut Places) -> Result<(), Wrong> {
    let wrong = |key, args| Err(Wrong::new(person.line, key, args));
    let seat = person.seat.as_ref().and_then(|id| content.case.seats.iter().find(|s| &s.id == id));
    let Some(seat) = seat else {
        // Whoever was hired for a part belongs to it.
        return if person.offers == Offers::AsActor {
            wrong("kit-roster-actor-needs-seat", Args::new())
        } else {
            Ok(())
        };
    };
    let args = Args::new().with("seat", seat.id.to_string());
    if of_a_child(content, seat) && person.offers != Offers::AsActor {
        return wrong("kit-roster-child-seat", args);
    }
    if seat.kind != SeatKind::Agency && person.offers == Offers::Nothing {
        return wrong("kit-roster-volunteer-needed", args);
    }
    if places.at(&seat.id).len() >= AT_A_SEAT {
        return wrong("kit-roster-seat-full", args.with("most", AT_A_SEAT as i64));
    }
    places.put(&seat.id, person);
    Ok(())
}
