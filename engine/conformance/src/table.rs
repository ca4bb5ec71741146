//! An open table of numbers whose keys lie elsewhere. The standard map has an order that differs from run to run.

/// Spreads the bits of a word, so that near words are far apart in a table.
pub(crate) fn mix(word: u64) -> u64 {
    let word = (word ^ word >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    word ^ word >> 29
}

/// The table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    slots: Vec<u32>,
    filled: usize,
}

const EMPTY: u32 = u32::MAX;

impl Table {
    /// The number that is `same`, among those of a hash.
    #[inline]
    pub(crate) fn find(&self, hash: u64, same: impl Fn(u32) -> bool) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            match self.slots[slot] {
                EMPTY => return None,
                id if same(id) => return Some(id),
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    /// Puts in a number that `find` missed. At most half of the slots are filled.
    pub(crate) fn insert(&mut self, hash: u64, id: u32, hash_of: impl Fn(u32) -> u64) {
        if (self.filled + 1) * 2 > self.slots.len() {
            let wider = (self.slots.len() * 2).max(64);
            let former = std::mem::replace(&mut self.slots, vec![EMPTY; wider]);
            for id in former.into_iter().filter(|id| *id != EMPTY) {
                self.put(hash_of(id), id);
            }
        }
        self.put(hash, id);
        self.filled += 1;
    }

    fn put(&mut self, hash: u64, id: u32) {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while self.slots[slot] != EMPTY {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = id;
    }

    /// Takes everything out, and keeps the room.
    pub(crate) fn clear(&mut self) {
        if self.filled > 0 {
            self.slots.fill(EMPTY);
            self.filled = 0;
        }
    }
}
