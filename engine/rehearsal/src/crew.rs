//! Who plays which seat.

use tavolo_players::lockstep::Bots;
use tavolo_players::{Player, Skill};
use tavolo_scenario::Content;
use tavolo_scenario::model::case::{Seat, SeatKind};

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
