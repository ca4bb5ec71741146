//! The host as the table of bots that play among people: what they do is committed like everybody's, and time is moved by
//! the wall and not by them.

use std::collections::BTreeSet;

use tavolo_host::{Delivery, Host, HostFault, Journal, Turn};
use tavolo_players::lockstep::Table;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Intent, Refusal, SeatView};
use tavolo_session::{Entry, Phase, Snapshot};

/// A host with what it let out and nobody has fetched yet.
#[derive(Debug)]
pub(crate) struct Board<J> {
    pub(crate) host: Host<J>,
    pub(crate) seats: Vec<SeatId>,
    /// Seats with something new for their bot to see.
    stirred: BTreeSet<usize>,
    frames: Vec<Delivery>,
    entries: Vec<Entry>,
    pub(crate) wall_ms: i64,
}

impl<J: Journal> Board<J> {
    pub(crate) fn new(host: Host<J>, wall_ms: i64) -> Self {
        let seats: Vec<SeatId> = host.session().content().case.seats.iter().map(|s| s.id.clone()).collect();
        Self { host, stirred: (0..seats.len()).collect(), frames: Vec::new(), entries: Vec::new(), seats, wall_ms }
    }

    /// Goes on with the journal opened anew, after a write that failed. Every frame there ever was comes out again.
    pub(crate) fn mend(&mut self, journal: J) -> Result<(), HostFault> {
        let frames = &mut self.frames;
        frames.clear();
        self.host.mend(journal, |delivery| frames.push(delivery))?;
        self.stirred = (0..self.seats.len()).collect();
        Ok(())
    }

    /// Takes what came of a call.
    pub(crate) fn take(&mut self, turn: Turn) {
        for delivery in &turn.frames {
            self.stirred.extend(self.seats.iter().position(|s| *s == delivery.seat));
        }
        self.frames.extend(turn.frames);
        self.entries.extend(turn.entries);
    }

    pub(crate) fn take_entries(&mut self) -> Vec<Entry> {
        std::mem::take(&mut self.entries)
    }

    /// Frames that there were before there was this board.
    pub(crate) fn with_frames(self, frames: Vec<Delivery>) -> Self {
        Self { frames, ..self }
    }

    pub(crate) fn take_frames(&mut self) -> Vec<Delivery> {
        std::mem::take(&mut self.frames)
    }

    /// What a seat knows after its last frame.
    pub(crate) fn snapshot(&self, seat: usize) -> Option<Snapshot> {
        self.host.snapshot(self.seats.get(seat)?)
    }

    /// Number of the next command of a seat.
    pub(crate) fn next_command(&self, seat: usize) -> u64 {
        self.host.last_command(&self.seats[seat]).map_or(0, |n| n + 1)
    }
}

impl<J: Journal> Table for Board<J> {
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
        let turn = self.host.advance(exercise_ms, self.wall_ms)?;
        self.take(turn);
        Ok(())
    }

    fn submit(&mut self, seat: usize, intent: Intent) -> Result<Option<Refusal>, HostFault> {
        let (now, number) = (self.host.exercise_ms(), self.next_command(seat));
        let turn = self.host.submit(&self.seats[seat], number, intent, now, self.wall_ms)?;
        let refusal = turn.answer.and_then(|a| a.refusal);
        self.take(turn);
        Ok(refusal)
    }
}
