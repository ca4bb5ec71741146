//! Every person on the scene is played from exactly one seat.

use super::{Context, Kind, code};
use crate::content::Content;

pub(super) fn check(context: &mut Context<'_, '_>, content: &Content) {
    for seat in content.case.seats.iter().filter(|seat| seat.persons.is_empty()) {
        let problem = context.problem(code::EMPTY_SEAT, Kind::Seat, seat.id.as_str(), "persons");
        context.error(problem.with("id", &seat.id));
    }
    for (id, person) in &content.case.cast {
        let seats = content.case.seats.iter().filter(|seat| seat.persons.contains(id));
        let seats: Vec<_> = seats.map(|seat| seat.id.as_str()).collect();
        if seats.is_empty() && !person.offstage {
            let problem = context.problem(code::NO_SEAT, Kind::Person, id.as_str(), id.as_str());
            context.error(problem.with("id", id));
        } else if let [_, second, ..] = seats[..] {
            let problem = context.problem(code::TWO_SEATS, Kind::Seat, second, id.as_str());
            context.error(problem.with("id", id).with("seats", seats.join(", ")));
        }
    }
}
