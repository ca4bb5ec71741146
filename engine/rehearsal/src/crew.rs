//! Who plays which seat.

use std::collections::BTreeMap;

use tavolo_players::lockstep::Bots;
use tavolo_players::{Player, Skill};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::model::case::{Seat, SeatKind};
use tavolo_session::Holder;

/// A bot for each seat. The skill is that of agencies; victims, exploiters and all others are themselves.
#[must_use]
pub fn bots(content: &Content, seed: u64, skill: Skill) -> Bots {
    Bots::new(players(content, seed, skill).into_iter().map(Some).collect())
}

/// The same, each by itself, in the order of seats.
#[must_use]
pub fn players(content: &Content, seed: u64, skill: Skill) -> Vec<Player> {
    let player = |(seat, number): (&Seat, u64)| {
        let skill = if seat.kind == SeatKind::Agency { skill } else { Skill::Exemplary };
        Player::new(seed, number, skill)
    };
    content.case.seats.iter().zip(0_u64..).map(player).collect()
}

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
