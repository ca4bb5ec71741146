//! Who holds the seats in which nobody sits.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::model::case::Seat;
use tavolo_session::Holder;

/// Who holds each seat where nobody plays: a desk of offices that are not on the scene answers by itself.
#[must_use]
pub fn holders(content: &Content) -> BTreeMap<SeatId, Holder> {
    let holder = |seat: &Seat| if answers_by_itself(content, seat) { Holder::Responder } else { Holder::Player };
    content.case.seats.iter().map(|seat| (seat.id.clone(), holder(seat))).collect()
}

/// Whoever of such a seat is on the scene has a bot beside: a responder answers what is sent to it, and does nothing else.
fn answers_by_itself(content: &Content, seat: &Seat) -> bool {
    let offices = seat.persons.iter().filter(|p| content.function_of(p).is_some());
    offices.filter_map(|p| content.case.cast.get(p)).any(|p| p.offstage)
}
