//! Choice and exclusive choice: A or T happens, and with the latter not both.

use crate::shape::Shape;
use crate::{Moment, Observation, Record};

/// The whole case is the one instance, open from the start.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    exclusive: bool,
    seen_a: bool,
    seen_t: bool,
    whole_case: usize,
}

impl Choice {
    pub(crate) fn new(exclusive: bool) -> Self {
        Self { exclusive, seen_a: false, seen_t: false, whole_case: 0 }
    }
}

impl Shape for Choice {
    fn start(&mut self, record: &mut Record) {
        self.whole_case = record.open("", None, None);
    }

    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        self.seen_a |= event.atoms.activation;
        self.seen_t |= event.atoms.target;
        match (self.exclusive, self.seen_a, self.seen_t) {
            (_, false, false) => {}
            (false, ..) => record.fulfil(self.whole_case, now),
            (true, true, true) => record.violate(self.whole_case, now),
            // The other may still come.
            (true, ..) => record.turn(self.whole_case, true),
        }
    }

    fn is_final(&self) -> bool {
        true
    }
}
