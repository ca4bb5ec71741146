//! What a director asks for, as far as it is the case's.

use tavolo_seat::{Direction, Settlement};
use tavolo_session::Station;

use super::{Host, within_limits};
use crate::journal::Journal;
use crate::turn::{HostFault, Turn};

impl<J: Journal> Host<J> {
    /// A director asks for something. Limits due until then run first. A command that came before has no effect again and
    /// gets its former answer.
    ///
    /// # Errors
    /// Where what is asked is too large, or the entries could not be saved.
    pub fn direct(
        &mut self,
        client_seq: u64,
        mut direction: Direction,
        exercise_ms: i64,
        wall_ms: i64,
    ) -> Result<Turn, HostFault> {
        self.usable()?;
        if let Some(repeated) = self.answered_before(&Station::Director, client_seq) {
            return Ok(repeated);
        }
        within_limits(&direction)?;
        let now = self.running_until(exercise_ms);
        let decided = self.run_timers(now, wall_ms);
        let words = match &mut direction {
            Direction::Settle { how: Settlement::Is(intent), .. } => self.salts.take(intent),
            _ => Vec::new(),
        };
        let entry = self.session.direct(client_seq, &direction, now, wall_ms);
        self.answer_command(decided, entry, words)
    }
}
