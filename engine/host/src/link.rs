//! Both ends of a link in memory: solo play, tests and bots go the way of bytes like everybody else.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use tavolo_scenario::ids::SeatId;
use tavolo_seat::SeatView;
use tavolo_wording::Catalogue;
use thiserror::Error;

use crate::frames::{FrameFault, SeatFrame, render};
use crate::turn::Delivery;

/// The host's end: renders frames and keeps a queue of bytes for each seat that is connected.
#[derive(Debug)]
pub struct Link {
    catalogue: Arc<Catalogue>,
    seats: BTreeMap<SeatId, End>,
}

#[derive(Debug)]
struct End {
    language: String,
    view: SeatView,
    queue: VecDeque<Vec<u8>>,
}

/// What is wrong on a link. `Display` is the key of its text, with figures for logs.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkFault {
    /// A frame that cannot be read.
    #[error(transparent)]
    Frame(#[from] FrameFault),
    /// A frame is missing or came twice.
    #[error("link-gap: {expected}")]
    Gap {
        /// Number of the frame that should have come.
        expected: u64,
    },
}

impl Link {
    /// A link without seats.
    #[must_use]
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self { catalogue, seats: BTreeMap::new() }
    }

    /// Connects a seat, which reads this language.
    pub fn connect(&mut self, seat: SeatId, language: &str) {
        let end = End { language: language.to_owned(), view: SeatView::default(), queue: VecDeque::new() };
        self.seats.insert(seat, end);
    }

    /// Takes frames for the seats that are connected.
    ///
    /// # Errors
    /// Where a frame is too large to be sent.
    pub fn deliver(&mut self, frames: impl IntoIterator<Item = Delivery>) -> Result<(), LinkFault> {
        for Delivery { seat, frame } in frames {
            let Some(end) = self.seats.get_mut(&seat) else { continue };
            let frame = render(&self.catalogue, &end.language, frame);
            end.queue.push_back(frame.encode()?);
            frame.fold_into(&mut end.view);
        }
        Ok(())
    }

    /// The next bytes for a seat.
    pub fn receive(&mut self, seat: &SeatId) -> Option<Vec<u8>> {
        self.seats.get_mut(seat)?.queue.pop_front()
    }

    /// What the seat will know once it has read everything.
    #[must_use]
    pub fn view(&self, seat: &SeatId) -> Option<&SeatView> {
        self.seats.get(seat).map(|end| &end.view)
    }
}

/// The seat's end: folds what comes into a view.
#[derive(Clone, Debug, Default)]
pub struct Client {
    view: SeatView,
    next: u64,
}

impl Client {
    /// A seat that has read nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a frame.
    ///
    /// # Errors
    /// Where the bytes are no frame or not the next one; the view then stays as it was.
    pub fn take(&mut self, bytes: &[u8]) -> Result<(), LinkFault> {
        let frame = SeatFrame::decode(bytes)?;
        if frame.n != self.next {
            return Err(LinkFault::Gap { expected: self.next });
        }
        self.next += 1;
        frame.fold_into(&mut self.view);
        Ok(())
    }

    /// What the seat knows.
    #[must_use]
    pub fn view(&self) -> &SeatView {
        &self.view
    }

    /// Number of the next frame: what to ask for after a lost link.
    #[must_use]
    pub fn next(&self) -> u64 {
        self.next
    }
}
