//! Existence and exactly: A happens so many times, at least or just so.

use std::num::NonZeroU32;

use crate::shape::Shape;
use crate::{Moment, Observation, Record};

/// The whole case is the one instance, open from the start; each A counts once, whatever its keys.
#[derive(Clone, Debug)]
pub(crate) struct Existence {
    count: NonZeroU32,
    exactly: bool,
    seen: u32,
    /// An event observed under several keys is still one event.
    last_counted: Option<u64>,
    whole_case: usize,
}

impl Existence {
    /// With `exactly` more than `count` violates, else `count` fulfils.
    pub(crate) fn new(count: NonZeroU32, exactly: bool) -> Self {
        Self { count, exactly, seen: 0, last_counted: None, whole_case: 0 }
    }
}

impl Shape for Existence {
    fn start(&mut self, record: &mut Record) {
        self.whole_case = record.open("", None, None);
    }

    fn see(&mut self, record: &mut Record, now: Moment, event: &Observation<'_>) {
        if !event.atoms.activation || self.last_counted == Some(now.seq) {
            return;
        }
        self.last_counted = Some(now.seq);
        self.seen = self.seen.saturating_add(1);
        let count = self.count.get();
        if !self.exactly && self.seen >= count {
            record.fulfil(self.whole_case, now);
        } else if self.exactly && self.seen > count {
            record.violate(self.whole_case, now);
        } else {
            record.turn(self.whole_case, self.seen == count);
        }
    }

    /// What exists cannot cease to have existed.
    fn is_final(&self) -> bool {
        true
    }
}
