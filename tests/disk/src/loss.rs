//! What is left after a loss of power.

use crate::state::{Change, State};

/// What disks write as a whole.
const SECTOR: usize = 512;

/// What becomes of changes that were not synced.
#[derive(Debug)]
pub enum Loss<'a> {
    /// All of them are lost.
    Unsynced,
    /// Some are lost, others not, and some writes are torn.
    Some(&'a mut Dice),
}

/// A small generator: the same numbers on every machine.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// From a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 8) % n.max(1)
    }
}

impl State {
    pub(crate) fn lose_power(&mut self, mut loss: Loss<'_>) {
        // How many of eight changes survive: now nearly all, now nearly none.
        let survive = match &mut loss {
            Loss::Unsynced => 0,
            Loss::Some(dice) => dice.below(9),
        };
        let mut survives = || match &mut loss {
            Loss::Unsynced => false,
            Loss::Some(dice) => dice.below(8) < survive,
        };
        for naming in std::mem::take(&mut self.namings) {
            if survives() {
                naming.apply(&mut self.durable_names);
            }
        }
        self.names = self.durable_names.clone();
        for file in self.files.values_mut() {
            for change in std::mem::take(&mut file.changes) {
                match &change {
                    Change::Write { at, bytes } if survives() => {
                        let torn = !survives();
                        for (from, sector) in sectors(*at, bytes) {
                            if !torn || survives() {
                                Change::Write { at: from, bytes: sector.to_vec() }.apply(&mut file.durable);
                            }
                        }
                    }
                    Change::Length(_) if survives() => change.apply(&mut file.durable),
                    Change::Write { .. } | Change::Length(_) => {}
                }
            }
            file.now = file.durable.clone();
        }
        let names = &self.names;
        self.files.retain(|number, _| names.values().any(|file| file == number));
        self.power_is_back();
    }
}

/// The parts of a write, sector by sector of the file.
fn sectors(at: usize, bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut from = at;
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (part, after) = rest.split_at((SECTOR - from % SECTOR).min(rest.len()));
        let found = (from, part);
        from += part.len();
        rest = after;
        Some(found)
    })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::state::{Opened, Trap};

    const OLD: [u8; 1_500] = [1; 1_500];
    const NEW: [u8; 1_000] = [2; 1_000];

    fn synced() -> (State, Opened) {
        let mut state = State::default();
        let mut file = state.open(Some("log"), true, true).unwrap();
        state.write(&file, 0, &OLD).unwrap();
        state.sync(&mut file).unwrap();
        (state, file)
    }

    fn read(state: &mut State) -> Vec<u8> {
        let file = state.open(Some("log"), false, false).unwrap();
        let mut bytes = vec![0; 4_000];
        let count = state.read(&file, 0, &mut bytes).unwrap();
        bytes.truncate(count);
        bytes
    }

    #[test]
    fn what_was_synced_stays_and_the_rest_goes() {
        let (mut state, file) = synced();
        state.write(&file, 300, &NEW).unwrap();
        state.truncate(&file, 100).unwrap();
        state.open(Some("other"), true, false).unwrap();
        assert_eq!(read(&mut state).len(), 100);
        state.lose_power(Loss::Unsynced);
        assert_eq!(read(&mut state), OLD);
        assert_eq!(state.exists("other"), Ok(false));
        assert!(state.write(&file, 0, &NEW).is_err(), "what was open is gone");
    }

    #[test]
    fn a_write_survives_whole_torn_between_sectors_or_not_at_all() {
        let mut seen = BTreeSet::new();
        for seed in 0..200 {
            let (mut state, file) = synced();
            state.write(&file, 300, &NEW).unwrap();
            state.lose_power(Loss::Some(&mut Dice::new(seed)));
            let bytes = read(&mut state);
            // The write touches the sectors from 0, 512 and 1024: each is new as a whole or not at all.
            let parts = [&bytes[300..512], &bytes[512..1_024], &bytes[1_024..1_300]];
            assert!(parts.iter().all(|part| part.iter().all(|byte| *byte == part[0])));
            assert!(bytes[..300].iter().chain(&bytes[1_300..]).all(|byte| *byte == 1));
            seen.insert(parts.map(|part| part[0]));
        }
        assert_eq!(seen.len(), 8);
    }

    #[test]
    fn a_failed_sync_leaves_what_reads_well_and_never_is_durable() {
        let (mut state, mut file) = synced();
        state.write(&file, 0, &NEW).unwrap();
        state.trap = Some((state.steps, Trap::FailsOnce));
        assert!(state.sync(&mut file).is_err());
        assert_eq!(state.sync(&mut file), Ok(()));
        assert_eq!(read(&mut state)[..1_000], NEW);
        state.lose_power(Loss::Unsynced);
        assert_eq!(read(&mut state), OLD);
    }
}
