//! What a director asks for, as far as it is the case's.

use tavolo_seat::{Direction, Settlement};
use tavolo_session::{Outcome, Station};

use super::{Host, INTENT_BYTES, answer_of};
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
        if minicbor::to_vec(&direction).map_or(usize::MAX, |bytes| bytes.len()) > INTENT_BYTES {
            return Err(HostFault::IntentTooLarge);
        }
        let now = self.running_until(exercise_ms);
        let mut decided = self.run_timers(now, wall_ms);
        let mut words = match &mut direction {
            Direction::Settle { how: Settlement::Is(intent), .. } => self.salts.take(intent),
            _ => Vec::new(),
        };
        let entry = self.session.direct(client_seq, &direction, now, wall_ms);
        if matches!(entry.outcome, Outcome::Refused { .. }) {
            // Nothing refers to the words of what was not done.
            words.clear();
        }
        let answer = answer_of(&entry);
        decided.push(self.decided(entry));
        let turn = self.commit(decided, words)?;
        Ok(Turn { answer: Some(answer), ..turn })
    }
}
