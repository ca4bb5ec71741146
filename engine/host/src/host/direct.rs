//! What a director asks for, as far as it is the case's.

use tavolo_seat::{Direction, Settlement};
use tavolo_session::{Event, Station};

use super::{Host, within_limits};
use crate::journal::Journal;
use crate::turn::{HostFault, Turn};

impl<J: Journal> Host<J> {
    /// A director, a mentor or an observer asks for something; whether they may is the caller's to know. Limits due until then
    /// run first. A command that came before has no effect again and gets its former answer.
    ///
    /// # Errors
    /// Where what is asked is too large, or the entries could not be saved.
    pub fn direct(
        &mut self,
        station: Station,
        client_seq: u64,
        mut direction: Direction,
        exercise_ms: i64,
        wall_ms: i64,
    ) -> Result<Turn, HostFault> {
        self.usable()?;
        if let Some(repeated) = self.answered_before(&station, client_seq) {
            return Ok(repeated);
        }
        within_limits(&direction)?;
        let now = self.running_until(exercise_ms);
        let decided = self.run_timers(now, wall_ms);
        let words = match &mut direction {
            Direction::Settle { how: Settlement::Is(intent), .. } => self.salts.take(intent),
            Direction::Remark { words, .. } => self.salts.take_words(words),
            _ => Vec::new(),
        };
        let entry = self.session.command(station, client_seq, &direction, now, wall_ms);
        let struck = entry.events().iter().any(|event| matches!(event, Event::Struck { .. } | Event::Effaced { .. }));
        let turn = self.answer_command(decided, entry, words)?;
        if struck {
            self.erase_struck()?;
        }
        Ok(turn)
    }

    /// Words that were struck are erased. The record of it stands before, so that what is broken off between is done when the
    /// session is taken up again.
    pub(super) fn erase_struck(&mut self) -> Result<(), HostFault> {
        for worded in self.session.state().worded.iter().filter(|worded| worded.struck) {
            self.journal.erase_words(&worded.words).map_err(HostFault::NotSaved)?;
        }
        Ok(())
    }
}
