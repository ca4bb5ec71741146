//! What is said of lines of the ledger once play is over.

use tavolo_session::{Cause, Event, Phase, Station};

use super::Host;
use crate::journal::Journal;
use crate::turn::{HostFault, Review, Turn};
use crate::words::KeptWords;

impl<J: Journal> Host<J> {
    /// Records that a line is contested, or what a rater holds it to be. Whether the line exists and whose it is, is the
    /// caller's to know. Nothing of play changes: exercise and story time stand where it ended.
    ///
    /// # Errors
    /// Where play is not over, the seat is unknown, what is written is too long, or the entry could not be saved.
    pub fn review(&mut self, review: Review, wall_ms: i64) -> Result<Turn, HostFault> {
        self.usable()?;
        if self.session.state().phase != Phase::Ended {
            return Err(HostFault::NotEnded);
        }
        let (station, event, words) = match review {
            Review::Contest { seat, line, words } => {
                self.session.projection(&seat).ok_or(HostFault::NoSuchSeat)?;
                let (words, kept) = self.apart(words)?;
                (Station::Seat(seat.clone()), Event::Contested { seat, line, words }, kept)
            }
            Review::Rate { rater, line, mark, reason } => {
                let (by, (reason, kept)) = (Station::Rater(rater), self.apart(reason)?);
                (by.clone(), Event::Rated { by, line, mark, reason }, kept)
            }
        };
        let number = self.last_of(&station).map_or(0, |last| last + 1);
        let now = self.session.state().exercise_ms;
        let entry = self.session.note(Cause::Command(station, number), event, now, wall_ms);
        let decided = vec![self.decided(entry)];
        self.commit(decided, words)
    }

    /// Words apart from the entry that refers to them.
    fn apart(&mut self, words: Option<String>) -> Result<(Option<String>, Vec<KeptWords>), HostFault> {
        let Some(mut words) = words else { return Ok((None, Vec::new())) };
        super::within_limits(&words)?;
        let kept = self.salts.take_words(&mut words);
        Ok((Some(words), kept))
    }
}
