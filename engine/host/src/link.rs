//! The host's end of a link in memory: solo play, tests and bots go the way of bytes like everybody else. The other end is a
//! [`tavolo_seat::SeatEnd`].

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use tavolo_scenario::ids::SeatId;
use tavolo_seat::{FrameFault, SeatView};
use tavolo_wording::Catalogue;

use crate::frames::render;
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

    /// Takes frames for the seats that are connected. `words` finds own words by their reference.
    ///
    /// # Errors
    /// Where a frame is too large to be sent.
    pub fn deliver(
        &mut self,
        words: &dyn Fn(&str) -> Option<String>,
        frames: impl IntoIterator<Item = Delivery>,
    ) -> Result<(), FrameFault> {
        for Delivery { seat, frame } in frames {
            let Some(end) = self.seats.get_mut(&seat) else { continue };
            let frame = render(&self.catalogue, &end.language, words, frame);
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
