//! Markings, each kept once, with what can happen in each of them worked out once.

use crate::net::{Net, Place};
use crate::table::{Table, mix};

/// Number of a marking in [`Markings`].
pub(crate) type MarkingId = u32;

/// A transition that can happen, and where it leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// Number of the transition.
    pub(crate) transition: u32,
    /// The marking after it.
    pub(crate) to: MarkingId,
}

/// A transition that would put a second token where one lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Crowded {
    /// Number of the transition.
    pub(crate) transition: u32,
    /// The place.
    pub(crate) place: Place,
}

/// Places a transition takes from and puts into, as bits.
#[derive(Clone, Debug)]
struct Masks {
    takes: Box<[u64]>,
    puts: Box<[u64]>,
}

/// All markings met so far. A marking is a set of places, one bit a place.
#[derive(Clone, Debug)]
pub(crate) struct Markings {
    width: usize,
    masks: Vec<Masks>,
    bits: Vec<u64>,
    table: Table,
    steps: Vec<Step>,
    /// For each marking where its steps stand in `steps`; `UNKNOWN` before they are worked out.
    ranges: Vec<(u32, u32)>,
}

const UNKNOWN: (u32, u32) = (u32::MAX, 0);

impl Markings {
    /// No marking yet.
    pub(crate) fn of(net: &Net) -> Self {
        let width = net.places.len().div_ceil(64).max(1);
        let masks = net.transitions.iter();
        let masks = masks.map(|t| Masks { takes: bits(width, &t.takes), puts: bits(width, &t.puts) }).collect();
        Self { width, masks, bits: Vec::new(), table: Table::default(), steps: Vec::new(), ranges: Vec::new() }
    }

    /// How many markings were met.
    pub(crate) fn len(&self) -> usize {
        self.ranges.len()
    }

    /// The number of a marking given by its places.
    pub(crate) fn number(&mut self, places: &[Place]) -> MarkingId {
        let bits = bits(self.width, places);
        self.intern(&bits)
    }

    /// Whether a place holds a token in a marking.
    pub(crate) fn marked(&self, marking: MarkingId, place: Place) -> bool {
        self.bits[marking as usize * self.width + place as usize / 64] >> (place % 64) & 1 == 1
    }

    /// The places that hold a token in a marking, ascending.
    pub(crate) fn places(&self, marking: MarkingId) -> Vec<Place> {
        let all = Place::try_from(self.width * 64).unwrap_or(Place::MAX);
        (0..all).filter(|p| self.marked(marking, *p)).collect()
    }

    /// What can happen in a marking, by number of transition, as a range for [`Self::step`]. A net that is safe is never crowded;
    /// a crowded step would be left out.
    pub(crate) fn steps(&mut self, marking: MarkingId) -> std::ops::Range<usize> {
        // That a net is crowded was told when it was checked.
        let _ = self.work_out(marking);
        let (from, to) = self.ranges[marking as usize];
        from as usize..to as usize
    }

    /// One step out of a range.
    #[inline]
    pub(crate) fn step(&self, index: usize) -> Step {
        self.steps[index]
    }

    /// Works out what can happen in a marking, and whether that would put two tokens into one place.
    pub(crate) fn work_out(&mut self, marking: MarkingId) -> Result<(), Crowded> {
        if self.ranges[marking as usize] != UNKNOWN {
            return Ok(());
        }
        let from = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        let at = marking as usize * self.width;
        let here: Box<[u64]> = self.bits[at..at + self.width].into();
        let mut crowded = Ok(());
        let mut after = here.clone();
        for transition in 0..self.masks.len() {
            let masks = &self.masks[transition];
            if !here.iter().zip(&masks.takes).all(|(h, t)| h & t == *t) {
                continue;
            }
            let transition = u32::try_from(transition).unwrap_or(u32::MAX);
            let mut doubled = None;
            for word in 0..self.width {
                let left = here[word] & !masks.takes[word];
                let twice = left & masks.puts[word];
                if twice != 0 {
                    doubled = Some(u32::try_from(word).unwrap_or(0) * 64 + twice.trailing_zeros());
                }
                after[word] = left | masks.puts[word];
            }
            match doubled {
                Some(place) => crowded = Err(Crowded { transition, place }),
                None => {
                    let to = self.intern(&after);
                    self.steps.push(Step { transition, to });
                }
            }
        }
        self.ranges[marking as usize] = (from, u32::try_from(self.steps.len()).unwrap_or(u32::MAX));
        crowded
    }

    fn intern(&mut self, bits: &[u64]) -> MarkingId {
        let width = self.width;
        let hash = hash(bits);
        let same = |id: u32| &self.bits[id as usize * width..(id as usize + 1) * width] == bits;
        if let Some(id) = self.table.find(hash, same) {
            return id;
        }
        let id = u32::try_from(self.ranges.len()).unwrap_or(u32::MAX);
        self.bits.extend_from_slice(bits);
        self.ranges.push(UNKNOWN);
        let all = &self.bits;
        self.table.insert(hash, id, |id| self::hash(&all[id as usize * width..(id as usize + 1) * width]));
        id
    }
}

fn hash(bits: &[u64]) -> u64 {
    bits.iter().fold(0, |hash, word| mix(hash ^ word))
}

fn bits(width: usize, places: &[Place]) -> Box<[u64]> {
    let mut bits = vec![0_u64; width];
    for place in places {
        bits[*place as usize / 64] |= 1 << (place % 64);
    }
    bits.into()
}
