//! Who plays which seat.

use tavolo_players::lockstep::Bots;
use tavolo_players::{Player, Skill};
use tavolo_scenario::Content;
use tavolo_scenario::model::case::SeatKind;

/// A bot for each seat. The skill is that of agencies; victims, exploiters and all others are themselves.
pub(crate) fn bots(content: &Content, seed: u64, skill: Skill) -> Bots {
    let players = content.case.seats.iter().zip(0_u64..).map(|(seat, number)| {
        let skill = if seat.kind == SeatKind::Agency { skill } else { Skill::Exemplary };
        Some(Player::new(seed, number, skill))
    });
    Bots::new(players.collect())
}
