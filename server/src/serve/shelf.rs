//! Frames of a seat, for whoever reads them: kept in order from the first on, so that a link that is slow or was lost goes on
//! where it stopped, and nothing piles up for one that does not read.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use tavolo_seat::Word;
use tavolo_session::Frame;
use tokio::sync::watch;

/// Frames handed out at a time.
const BATCH: usize = 64;

/// Frames of one seat.
#[derive(Debug)]
pub(crate) struct Shelf {
    frames: Mutex<Vec<Arc<Frame>>>,
    count: watch::Sender<usize>,
}

impl Shelf {
    pub(crate) fn new() -> Self {
        Self { frames: Mutex::default(), count: watch::Sender::new(0) }
    }

    /// Puts a frame on. One that is there already comes from a journal that was read again, and is the same.
    pub(crate) fn put(&self, frame: Frame) {
        let mut frames = self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        if frame.n < frames.len() as u64 {
            return;
        }
        frames.push(Arc::new(frame));
        self.count.send_replace(frames.len());
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
        let frames = self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        let told = frames.iter().rev().find_map(|frame| frame.vocabulary.as_ref());
        told.into_iter().flat_map(|told| &told.phrases).map(|phrase| phrase.word.clone()).collect()
    }

    /// Some frames from a number on.
    pub(crate) fn from(&self, next: u64) -> Vec<Arc<Frame>> {
        let frames = self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        let next = usize::try_from(next).unwrap_or(usize::MAX);
        frames.iter().skip(next).take(BATCH).cloned().collect()
    }
}
