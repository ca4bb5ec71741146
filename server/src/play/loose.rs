//! A bare session as a table: for rehearsals, where nothing is stored and nothing goes over a link.

use std::convert::Infallible;
use std::sync::Arc;

use tavolo_players::lockstep::Table;
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Intent, Refusal, SeatView};
use tavolo_session::{Entry, Holder, Outcome, Phase, Session};

/// A session with what it wrote so far.
pub(crate) struct Loose {
    session: Session,
    seats: Vec<SeatId>,
    numbers: Vec<u64>,
    entries: Vec<Entry>,
}

impl Loose {
    /// Starts a session; bots hold all seats.
    pub(crate) fn start(content: &Arc<Content>, seed: u64) -> Self {
        let mut session = Session::new(content.clone());
        let holders = Session::holders_all(content, Holder::Player);
        let entries = session.start(holders, None, Some(seed), 0).into_iter().collect();
        let seats: Vec<SeatId> = content.case.seats.iter().map(|s| s.id.clone()).collect();
        Self { session, numbers: vec![0; seats.len()], seats, entries }
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What was written.
    pub(crate) fn into_entries(self) -> Vec<Entry> {
        self.entries
    }
}

impl Table for Loose {
    type Fault = Infallible;

    fn seats(&self) -> usize {
        self.seats.len()
    }

    fn view(&self, seat: usize) -> &SeatView {
        self.session.view(&self.seats[seat]).expect("each seat of the case has a view")
    }

    fn stirred(&mut self, seat: usize) -> bool {
        self.session.stirred(&self.seats[seat])
    }

    fn now(&self) -> i64 {
        self.session.state().exercise_ms
    }

    fn over(&self) -> bool {
        self.session.state().phase == Phase::Ended
    }

    fn next_limit(&self) -> Option<i64> {
        self.session.next_timer()
    }

    fn advance(&mut self, exercise_ms: i64) -> Result<(), Infallible> {
        self.entries.extend(self.session.run_timers(exercise_ms, exercise_ms));
        Ok(())
    }

    fn submit(&mut self, seat: usize, intent: Intent) -> Result<Option<Refusal>, Infallible> {
        let now = self.now();
        let entry = self.session.submit(&self.seats[seat], self.numbers[seat], &intent, now, now);
        self.numbers[seat] += 1;
        let refusal = match &entry.outcome {
            Outcome::Events(_) => None,
            Outcome::Refused { reason, .. } => Some(*reason),
        };
        self.entries.push(entry);
        Ok(refusal)
    }
}
