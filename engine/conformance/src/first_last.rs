//! Init and end: the first event of the case is A, or the last one is.

use crate::shape::Shape;
use crate::{Moment, Observation, Record};

/// The whole case is the one instance, settled by the first event.
#[derive(Clone, Debug, Default)]
pub(crate) struct Init {
    whole_case: usize,
}

impl Shape for Init {
    fn start(&mut self, record: &mut Record) {
        self.whole_case = record.open("", None, None);
    }

    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        // Settled once: later events change nothing.
        if event.atoms.activation {
            record.fulfil(self.whole_case, now);
        } else {
            record.violate(self.whole_case, now);
        }
    }

    fn is_final(&self) -> bool {
        true
    }
}

/// The whole case is the one instance; each event may be the last, so only the end of the case settles it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ending {
    whole_case: usize,
}

impl Shape for Ending {
    fn start(&mut self, record: &mut Record) {
        self.whole_case = record.open("", None, None);
    }

    fn see(&mut self, record: &mut Record, _now: Moment, event: &Observation<'_>) {
        record.turn(self.whole_case, event.atoms.activation);
    }

    fn is_final(&self) -> bool {
        true
    }
}
