//! After play: a seat reads its own report, and contests lines of it.

use tavolo_host::{HostFault, Journal};
use tavolo_room::Now;
use tavolo_seat::{CONTEST_BYTES, ContestRefusal, Told};
use tavolo_session::{Entry, LedgerLine};

use super::{Sitting, ToLink};

impl<J: Journal> Sitting<J> {
    /// Whether anybody sits at a seat.
    pub(super) fn is_any_seated(&self) -> bool {
        self.links.keys().any(|place| *place < self.shelves.len())
    }

    /// Tells a seat how it did, in its language.
    pub(super) fn report(&mut self, seat: usize, visit: u64, lang: &str) {
        let recorded = self.recorded().filter(|_| self.room.is_over());
        let id = self.session.seats.get(seat).cloned();
        let words = |reference: &str| self.room.host().journal().words(reference).ok().flatten();
        let report = id
            .zip(recorded)
            .and_then(|(id, recorded)| self.examiner.own_report(&id, recorded, (&self.session.texts, lang), &words));
        self.tell(seat, visit, ToLink::Told(Told::Report(report)));
    }

    /// A seat contests a line of its own. It is told so once that is saved.
    pub(super) fn contest(
        &mut self,
        (seat, visit): (usize, u64),
        line: u32,
        words: String,
        now: Now,
    ) -> Result<(), HostFault> {
        let refusal = match self.contestable(seat, line, &words) {
            Ok(contested) => match self.room.contest(seat, visit, (contested, words), now) {
                Ok(()) => None,
                Err(fault) => return self.answer(seat, visit, Err(fault)),
            },
            Err(refusal) => Some(refusal),
        };
        // Whoever asks for the report next finds it there.
        self.deliver();
        self.answer(seat, visit, Ok(Told::Contested { line, refusal }))
    }

    fn contestable(&mut self, seat: usize, line: u32, words: &str) -> Result<LedgerLine, ContestRefusal> {
        if words.trim().is_empty() {
            return Err(ContestRefusal::NoWords);
        }
        if words.len() > CONTEST_BYTES {
            return Err(ContestRefusal::TooLong);
        }
        let id = self.session.seats.get(seat).cloned().ok_or(ContestRefusal::NotOwn)?;
        let recorded = self.recorded().filter(|_| self.room.is_over()).ok_or(ContestRefusal::NotOver)?;
        self.examiner.contestable(&id, recorded, line)
    }

    /// Everything that was recorded; none where it cannot be read.
    fn recorded(&self) -> Option<Vec<Entry>> {
        let recorded = self.room.host().journal().read(0, usize::MAX).ok()?;
        Some(recorded.into_iter().map(|record| record.entry).collect())
    }
}
