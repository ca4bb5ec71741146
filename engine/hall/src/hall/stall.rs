//! While nothing can be saved.

use std::time::Instant;

use tavolo_host::{HostFault, Journal, JournalFault};
use tavolo_seat::{Denial, Parting};

use super::{Notice, Said, Sitting, TRIED_AGAIN};

impl<J: Journal> Sitting<J> {
    /// Nothing can be saved: play stands for all, and links go. They come back by themselves when it can be saved again, and
    /// send again what was not confirmed.
    pub(super) fn stall(&mut self, fault: HostFault) {
        self.room.stall(self.now());
        (self.notify)(Notice::NotSaved(&fault));
        self.stalled = Some(fault);
        self.tried_next = Instant::now() + TRIED_AGAIN;
        self.part_all(Parting::NotSaved);
    }

    /// Whether it can be saved again.
    pub(super) fn mend(&mut self) {
        let now = self.now();
        let mended = (self.keeps.reopen)().map_err(HostFault::NotRead).and_then(|journal| self.room.mend(journal, now));
        match mended {
            Ok(()) => {
                self.stalled = None;
                (self.notify)(Notice::Mended);
            }
            // Whatever is wrong now came of what was wrong first.
            Err(_) => self.tried_next = Instant::now() + TRIED_AGAIN,
        }
    }

    /// Said while nothing can be saved.
    pub(super) fn turn_away(&mut self, said: Said) {
        match said {
            Said::Enter(_, reply) => drop(reply.send(Err(Denial::NotSaved))),
            // What is known meanwhile may not be what was saved.
            Said::Missed(_, reply) => drop(reply),
            Said::Dropped(place, visit) => {
                self.room.drop_link(place, visit);
                self.unlink(place, visit);
            }
            Said::Seated(reply) => self.seated(reply),
            // Nothing runs, and nobody at a seat is why.
            Said::Release(reply) => drop(reply),
            // Links are gone; what they still said was not confirmed and is said again.
            Said::Order(..) | Said::Keys(..) | Said::Freeze(..) | Said::Agree(..) | Said::Leave(..) => {}
            Said::Direct(..) | Said::Run(..) | Said::Ready(..) | Said::Hold => {}
            Said::Report(..) | Said::Contest(..) => {}
            // Taken by whoever called.
            Said::Adjourn | Said::End => {}
        }
    }
}

/// What the store said of a write that failed.
#[must_use]
pub fn reason(fault: &HostFault) -> String {
    match fault {
        HostFault::NotSaved(JournalFault::NotSaved { detail }) => detail.to_string(),
        other => other.to_string(),
    }
}
