//! After play: what a seat is told of itself, over its link.

use tavolo_host::{HostFault, Journal};
use tavolo_room::Now;
use tavolo_seat::Told;

use super::{Sitting, ToLink};
use crate::after;

impl<J: Journal> Sitting<J> {
    /// Whether anybody sits at a seat.
    pub(super) fn is_any_seated(&self) -> bool {
        self.links.keys().any(|place| self.room.seat_at(*place).is_some())
    }

    /// Tells a seat how it did, in its language.
    pub(super) fn report(&mut self, seat: usize, visit: u64, lang: &str) {
        let reader = (&*self.session.texts, lang);
        let report = after::own_report(&self.room, &mut *self.examiner, seat, reader);
        self.tell(seat, visit, ToLink::Told(Told::Report(report)));
    }

    /// A seat contests a line of its own. It is told so once that is saved.
    pub(super) fn contest(&mut self, at: (usize, u64), line: u32, words: String, now: Now) -> Result<(), HostFault> {
        let told = after::contest(&mut self.room, &mut *self.examiner, at, (line, words), now);
        // Whoever asks for the report next finds it there.
        self.deliver();
        self.answer(at.0, at.1, told)
    }
}
