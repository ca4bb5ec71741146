//! Unattended runs. At an instant all bots that have something new to see are asked, what they want is sorted by seat and
//! carried out, again until nobody wants anything; then the clock jumps to the next limit or to whoever wanted to be asked.
//! So the same seed gives the same journal, and nothing depends on how fast anybody thinks.

use tavolo_seat::{Intent, Refusal, SeatView};
use thiserror::Error;

use crate::player::Player;

/// Rounds at one instant after which a run has hung: people do not talk in no time at all.
pub const ROUNDS: u32 = 64;

/// A session that bots can play: seats by number, in the order of the case.
pub trait Table {
    /// What can go wrong at the table itself.
    type Fault;

    /// How many seats there are.
    fn seats(&self) -> usize;

    /// What a seat knows, its clocks as of now.
    fn view(&self, seat: usize) -> &SeatView;

    /// Whether a seat has perceived something since this was last asked.
    fn stirred(&mut self, seat: usize) -> bool;

    /// Exercise time to which play has come, ms.
    fn now(&self) -> i64;

    /// Whether play is over.
    fn over(&self) -> bool;

    /// Exercise time of the next limit, if play runs.
    fn next_limit(&mut self) -> Option<i64>;

    /// Runs every limit due until then, and moves the clocks.
    ///
    /// # Errors
    /// Where nothing could be saved.
    fn advance(&mut self, exercise_ms: i64) -> Result<(), Self::Fault>;

    /// Asks for something in the name of a seat; gives the refusal, if it was refused.
    ///
    /// # Errors
    /// Where nothing could be saved.
    fn submit(&mut self, seat: usize, intent: Intent) -> Result<Option<Refusal>, Self::Fault>;
}

/// Why a run did not come to its end.
#[derive(Debug, Error)]
pub enum Hung<F> {
    /// The table failed.
    #[error("the session could not go on")]
    Table(F),
    /// Seats went on and on at one instant.
    #[error("seats {seats:?} still acted after {ROUNDS} rounds at {exercise_ms} ms")]
    Rounds {
        /// The instant.
        exercise_ms: i64,
        /// Who still acted.
        seats: Vec<usize>,
    },
}

/// What a run took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effort {
    /// How often a bot was asked.
    pub decisions: u64,
    /// What bots asked for.
    pub intents: u64,
    /// What of that was refused.
    pub refused: u64,
}

/// Bots at a table: some seats have none, and are whoever's they are.
#[derive(Debug)]
pub struct Bots {
    players: Vec<Option<Player>>,
    wakes: Vec<Option<i64>>,
    due: Vec<bool>,
    effort: Effort,
}

impl Bots {
    /// A table with these bots, by seat.
    #[must_use]
    pub fn new(players: Vec<Option<Player>>) -> Self {
        let seats = players.len();
        Self { players, wakes: vec![None; seats], due: vec![true; seats], effort: Effort::default() }
    }

    /// The bot of a seat.
    #[must_use]
    pub fn player(&self, seat: usize) -> Option<&Player> {
        self.players.get(seat)?.as_ref()
    }

    /// A bot takes a seat over, or leaves it.
    pub fn seat(&mut self, seat: usize, player: Option<Player>) -> Option<Player> {
        let place = self.players.get_mut(seat)?;
        (self.wakes[seat], self.due[seat]) = (None, player.is_some());
        std::mem::replace(place, player)
    }

    /// What it took so far.
    #[must_use]
    pub fn effort(&self) -> Effort {
        self.effort
    }

    /// When a bot next wants to be asked, exercise ms.
    #[must_use]
    pub fn next_wake(&self) -> Option<i64> {
        self.wakes.iter().flatten().min().copied()
    }

    /// Plays to the end, or until an instant.
    ///
    /// # Errors
    /// Where the table fails, or seats go on and on at one instant.
    pub fn play<T: Table>(&mut self, table: &mut T, until_ms: Option<i64>) -> Result<(), Hung<T::Fault>> {
        while !table.over() {
            self.instant(table)?;
            if table.over() {
                break;
            }
            let next = table.next_limit().into_iter().chain(self.next_wake()).min();
            let Some(next) = next.filter(|n| until_ms.is_none_or(|u| *n <= u)) else { break };
            table.advance(next.max(table.now())).map_err(Hung::Table)?;
        }
        Ok(())
    }

    /// Rounds at this instant until nobody wants anything.
    ///
    /// # Errors
    /// Where the table fails, or seats go on and on.
    pub fn instant<T: Table>(&mut self, table: &mut T) -> Result<(), Hung<T::Fault>> {
        for round in 0.. {
            let mut wanted: Vec<(usize, Intent)> = Vec::new();
            for seat in 0..self.players.len() {
                wanted.extend(self.ask(table, seat).into_iter().map(|intent| (seat, intent)));
            }
            if wanted.is_empty() {
                return Ok(());
            }
            if round == ROUNDS {
                let mut seats: Vec<usize> = wanted.into_iter().map(|(seat, _)| seat).collect();
                seats.dedup();
                return Err(Hung::Rounds { exercise_ms: table.now(), seats });
            }
            for (seat, intent) in wanted {
                if table.over() {
                    return Ok(());
                }
                self.effort.intents += 1;
                let refusal = table.submit(seat, intent.clone()).map_err(Hung::Table)?;
                self.due[seat] = true;
                if let (Some(reason), Some(player)) = (refusal, &mut self.players[seat]) {
                    self.effort.refused += 1;
                    player.refused(table.view(seat), &intent, reason);
                }
            }
        }
        Ok(())
    }

    fn ask<T: Table>(&mut self, table: &mut T, seat: usize) -> Vec<Intent> {
        let stirred = table.stirred(seat);
        let Some(player) = &mut self.players[seat] else { return vec![] };
        let woken = self.wakes[seat].is_some_and(|w| w <= table.now());
        if !(stirred || woken || self.due[seat]) {
            return vec![];
        }
        self.due[seat] = false;
        self.effort.decisions += 1;
        let thought = player.think(table.view(seat));
        self.wakes[seat] = thought.wake_ms;
        thought.intents
    }
}
