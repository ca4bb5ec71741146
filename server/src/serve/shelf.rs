//! Frames of a seat, for whoever reads them: kept in order from the first on, so that a link that is slow or was lost goes on
//! where it stopped, and nothing piles up for one that does not read. Kept small, as bytes: a session has hundreds of thousands.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use tavolo_seat::Word;
use tavolo_session::Frame;
use tokio::sync::watch;

/// Frames handed out at a time.
const BATCH: usize = 64;

/// Frames of one seat.
#[derive(Debug)]
pub(crate) struct Shelf {
    kept: Mutex<Kept>,
    count: watch::Sender<usize>,
}

#[derive(Debug, Default)]
struct Kept {
    frames: Vec<Box<[u8]>>,
    /// Phrases of the pack that the seat has.
    phrases: BTreeSet<Word>,
}

impl Shelf {
    pub(crate) fn new() -> Self {
        Self { kept: Mutex::default(), count: watch::Sender::new(0) }
    }

    /// Puts a frame on. One that is there already comes from a journal that was read again, and is the same.
    pub(crate) fn put(&self, frame: &Frame) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if frame.n < kept.frames.len() as u64 {
            return;
        }
        if let Some(told) = &frame.vocabulary {
            kept.phrases = told.phrases.iter().map(|phrase| phrase.word.clone()).collect();
        }
        let bytes = minicbor::to_vec(frame).expect("writing into memory cannot fail");
        kept.frames.push(bytes.into_boxed_slice());
        self.count.send_replace(kept.frames.len());
    }

    /// Tells of changes.
    pub(crate) fn watch(&self) -> watch::Receiver<usize> {
        self.count.subscribe()
    }

    /// How many there are.
    pub(crate) fn count(&self) -> u64 {
        *self.count.borrow() as u64
    }

    /// Phrases of the pack that the seat has, by the last it was told.
    pub(crate) fn phrases(&self) -> BTreeSet<Word> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).phrases.clone()
    }

    /// Some frames from a number on.
    pub(crate) fn from(&self, next: u64) -> Vec<Frame> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let next = usize::try_from(next).unwrap_or(usize::MAX);
        let some = kept.frames.iter().skip(next).take(BATCH);
        some.map(|bytes| minicbor::decode(bytes).expect("these bytes were written here")).collect()
    }
}
