//! The latest frames of a seat, for whoever reads them: in order, so that a link that is slow or was lost goes on where it
//! stopped. There are never more than some dozens or some kilobytes of them, however long a session goes on and whoever does not read:
//! who missed more is given a snapshot.

use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock, PoisonError};

use tavolo_seat::{Common, Vocabulary, Word};
use tavolo_session::{Frame, Text};
use tokio::sync::watch;

/// Frames handed out at a time, at most.
const BATCH: usize = 64;

/// The earlier half of what is kept goes when there are so many bytes: of people's acts some minutes.
const KEPT: usize = 8 * 1024;

/// So many are kept however large they are: when a scene begins much is seen at once, and who reads along misses nothing of it.
const LATEST: usize = 64;

/// Frames of one seat.
#[derive(Debug)]
pub(crate) struct Shelf {
    kept: Mutex<Kept>,
    /// Words of the pack, once they were told.
    words: OnceLock<Common<Vocabulary<Text>>>,
    count: watch::Sender<u64>,
}

/// What there is from a number on.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Here {
    /// Some frames; none only if there are no more yet.
    Frames(Vec<Frame>),
    /// That frame is not kept.
    Missed,
}

#[derive(Debug, Default)]
struct Kept {
    /// Number of the first frame that is kept.
    first: u64,
    /// Frames one after the other, and where each ends.
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Shelf {
    pub(crate) fn new() -> Self {
        Self { kept: Mutex::default(), words: OnceLock::new(), count: watch::Sender::new(0) }
    }

    /// Puts a frame on. One that was there already comes from a journal that was read again, and is the same.
    pub(crate) fn put(&self, frame: &Frame) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if frame.n < kept.count() {
            return;
        }
        if let Some(words) = &frame.vocabulary {
            self.words.get_or_init(|| words.clone());
            // Words of the pack are with the snapshot, which is what everybody reads first.
            *kept = Kept { first: frame.n + 1, ..Kept::default() };
        } else {
            let bytes = minicbor::to_vec(frame).expect("writing into memory cannot fail");
            kept.keep(&bytes);
        }
        self.count.send_replace(kept.count());
    }

    /// Tells of changes.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.count.subscribe()
    }

    /// How many there were.
    pub(crate) fn count(&self) -> u64 {
        *self.count.borrow()
    }

    /// Phrases of the pack that the seat has.
    pub(crate) fn phrases(&self) -> BTreeSet<Word> {
        let phrases = self.words.get().into_iter().flat_map(|words| &words.phrases);
        phrases.map(|phrase| phrase.word.clone()).collect()
    }

    /// Some frames from a number on.
    pub(crate) fn from(&self, next: u64) -> Here {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).from(next)
    }
}

impl Kept {
    fn count(&self) -> u64 {
        self.first + self.ends.len() as u64
    }

    fn keep(&mut self, frame: &[u8]) {
        let size = self.bytes.len() + frame.len();
        if size > KEPT {
            let half = self.ends.partition_point(|end| *end < size - KEPT / 2) + 1;
            self.forget(half.min(self.ends.len().saturating_sub(LATEST)));
        }
        self.bytes.extend(frame);
        self.ends.push(self.bytes.len());
    }

    /// Forgets the first few.
    fn forget(&mut self, few: usize) {
        let Some(bytes) = few.checked_sub(1).and_then(|last| self.ends.get(last)).copied() else { return };
        self.bytes.drain(..bytes);
        self.ends.drain(..few);
        self.ends.iter_mut().for_each(|end| *end -= bytes);
        self.first += few as u64;
    }

    fn from(&self, next: u64) -> Here {
        let Some(skipped) = next.checked_sub(self.first) else { return Here::Missed };
        let skipped = usize::try_from(skipped).unwrap_or(usize::MAX);
        let begin = skipped.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let mut begin = begin.unwrap_or(self.bytes.len());
        let ends = self.ends.iter().skip(skipped).take(BATCH);
        let frame = |end: &usize| {
            let bytes = &self.bytes[std::mem::replace(&mut begin, *end)..*end];
            minicbor::decode(bytes).expect("these bytes were written here")
        };
        Here::Frames(ends.map(frame).collect())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use tavolo_acceptance::{content, play};
    use tavolo_scenario::ids::SeatId;
    use tavolo_session::Session;

    use super::*;

    #[test]
    fn the_latest_frames_are_found_by_their_numbers_and_the_rest_is_missed() {
        let content = content("border-arrival");
        let mut session = Session::new(content.clone());
        let mut seats: BTreeMap<SeatId, Vec<Frame>> = BTreeMap::new();
        for entry in &play(&content, "exemplary").entries {
            session.replay(entry);
            session.frames().into_iter().for_each(|(seat, frame)| seats.entry(seat).or_default().push(frame));
        }
        let mut missed = 0;
        for frames in seats.values() {
            let shelf = Shelf::new();
            for frame in frames {
                shelf.put(frame);
                // One that is put on again changes nothing.
                shelf.put(frame);
                let kept = shelf.kept.lock().expect("nobody else");
                assert!(kept.bytes.len() <= KEPT || kept.ends.len() <= LATEST + 1);
            }
            assert_eq!(shelf.count(), frames.len() as u64);
            assert_eq!(shelf.from(0), Here::Missed, "the first has the words of the pack");
            assert_eq!(shelf.from(shelf.count()), Here::Frames(vec![]), "there are no more yet");
            let first = (0..shelf.count()).find(|n| shelf.from(*n) != Here::Missed).unwrap_or(shelf.count());
            missed += first;
            for (n, frame) in (0..).zip(frames).skip(first as usize) {
                let Here::Frames(some) = shelf.from(n) else { panic!("what came after is there") };
                assert_eq!(some.first(), Some(frame));
            }
            let mut read = Vec::new();
            while let Here::Frames(some) = shelf.from(first + read.len() as u64)
                && !some.is_empty()
            {
                read.extend(some);
            }
            assert_eq!(read, frames[first as usize..]);
            let told = frames.iter().find_map(|frame| frame.vocabulary.as_ref()).expect("the words of the pack");
            assert_eq!(shelf.phrases(), told.phrases.iter().map(|phrase| phrase.word.clone()).collect());
        }
        assert!(missed > seats.len() as u64, "more is missed than the first frames");
    }
}
