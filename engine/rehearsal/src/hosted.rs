//! A host as a table: what bots do there is committed to its journal like everybody's.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_host::{Host, HostFault, Journal, Turn};
use tavolo_players::lockstep::Table;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Intent, Refusal, SeatView};
use tavolo_session::{Entry, Phase};

/// A host, and which seats have something new to see.
#[derive(Debug)]
pub struct Hosted<'a, J> {
    host: &'a mut Host<J>,
    seats: Vec<SeatId>,
    places: BTreeMap<SeatId, usize>,
    stirred: BTreeSet<usize>,
    entries: Vec<Entry>,
    wall_ms: i64,
}

impl<'a, J: Journal> Hosted<'a, J> {
    /// A host that has started.
    #[must_use]
    pub fn new(host: &'a mut Host<J>, wall_ms: i64) -> Self {
        let seats: Vec<SeatId> = host.session().content().case.seats.iter().map(|s| s.id.clone()).collect();
        let places = seats.iter().cloned().zip(0..).collect();
        Self { host, places, stirred: (0..seats.len()).collect(), entries: Vec::new(), seats, wall_ms }
    }

    /// What was written since the table was made.
    #[must_use]
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }

    fn take(&mut self, turn: Turn) {
        for delivery in &turn.frames {
            self.stirred.extend(self.places.get(&delivery.seat));
        }
        self.entries.extend(turn.entries);
    }
}

impl<J: Journal> Table for Hosted<'_, J> {
    type Fault = HostFault;

    fn seats(&self) -> usize {
        self.seats.len()
    }

    fn view(&self, seat: usize) -> &SeatView {
        self.host.session().view(&self.seats[seat]).expect("each seat of the case has a view")
    }

    fn stirred(&mut self, seat: usize) -> bool {
        self.stirred.remove(&seat)
    }

    fn now(&self) -> i64 {
        self.host.exercise_ms()
    }

    fn over(&self) -> bool {
        self.host.session().state().phase == Phase::Ended
    }

    fn next_limit(&mut self) -> Option<i64> {
        self.host.next_timer()
    }

    fn advance(&mut self, exercise_ms: i64) -> Result<(), HostFault> {
        let turn = self.host.advance(exercise_ms, self.wall_ms + exercise_ms)?;
        self.take(turn);
        Ok(())
    }

    fn submit(&mut self, seat: usize, intent: Intent) -> Result<Option<Refusal>, HostFault> {
        let now = self.host.exercise_ms();
        // Offices of the seat that answer by themselves count on in the same row.
        let number = self.host.last_command(&self.seats[seat]).map_or(0, |n| n + 1);
        let turn = self.host.submit(&self.seats[seat], number, intent, now, self.wall_ms + now)?;
        let refusal = turn.answer.and_then(|a| a.refusal);
        self.take(turn);
        Ok(refusal)
    }
}
