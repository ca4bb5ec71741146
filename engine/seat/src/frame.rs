//! Frames: what a seat gets at one moment, as it goes over a link. Both ends fold it into a [`SeatView`] and do nothing else.
//! Who missed too many gets one with the view itself: a snapshot is that fold.

use minicbor::{Decode, Encode};
use thiserror::Error;

use crate::common::Common;
use crate::handle::Handle;
use crate::percept::Percept;
use crate::view::SeatView;
use crate::vocabulary::Vocabulary;

/// The largest frame, bytes: the first one carries the words of a pack, some hundreds of kilobytes at most.
pub const FRAME_BYTES: usize = 4 << 20;

/// What a seat perceived at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct SeatFrame {
    /// Number for this seat, from 0, without gaps.
    #[n(0)]
    pub n: u64,
    /// Exercise time, ms.
    #[n(1)]
    pub exercise_ms: i64,
    /// Story time, ms since 1970 UTC.
    #[n(2)]
    pub story_ms: i64,
    /// Words of the pack, with the first frame.
    #[n(3)]
    pub vocabulary: Option<Vocabulary<String>>,
    /// What was perceived.
    #[n(4)]
    pub percepts: Vec<Percept<Handle, String>>,
    /// The whole view after this frame, for whoever missed some before it.
    #[n(5)]
    pub snapshot: Option<Box<SeatView>>,
}

/// What is wrong with a frame or a message. `Display` is the key of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FrameFault {
    /// Larger than any may be.
    #[error("frame-too-large")]
    TooLarge,
    /// Nothing that this program understands.
    #[error("frame-malformed")]
    Malformed,
}

impl SeatFrame {
    /// The frame as bytes.
    ///
    /// # Errors
    /// Where it is larger than any may be.
    pub fn encode(&self) -> Result<Vec<u8>, FrameFault> {
        encode(self, FRAME_BYTES)
    }

    /// The frame in bytes that came over a link.
    ///
    /// # Errors
    /// Where they are too many, are no frame, or go on after it.
    pub fn decode(bytes: &[u8]) -> Result<Self, FrameFault> {
        decode(bytes, FRAME_BYTES)
    }

    /// The number of the frame in bytes, without reading what it shows.
    #[must_use]
    pub fn number(bytes: &[u8]) -> Option<u64> {
        let mut decoder = minicbor::Decoder::new(bytes);
        // What stands here for those who see everything is a pair.
        decoder.array().ok().flatten().filter(|fields| *fields > 2)?;
        decoder.u64().ok()
    }

    /// Folds the frame into a view. Both ends of a link do this and nothing else.
    pub fn fold_into(self, view: &mut SeatView) {
        if let Some(snapshot) = self.snapshot {
            *view = *snapshot;
            return;
        }
        view.tick(self.exercise_ms, self.story_ms);
        if let Some(vocabulary) = self.vocabulary {
            view.take_vocabulary(Common::new(vocabulary));
        }
        for percept in self.percepts {
            view.fold(percept);
        }
    }
}

/// Something as bytes, no more than `limit` of them.
pub(crate) fn encode<T: Encode<()>>(it: &T, limit: usize) -> Result<Vec<u8>, FrameFault> {
    let bytes = minicbor::to_vec(it).map_err(|_| FrameFault::Malformed)?;
    if bytes.len() > limit { Err(FrameFault::TooLarge) } else { Ok(bytes) }
}

/// What bytes stand for, if they are no more than `limit` and nothing follows.
pub(crate) fn decode<T: for<'b> Decode<'b, ()>>(bytes: &[u8], limit: usize) -> Result<T, FrameFault> {
    if bytes.len() > limit {
        return Err(FrameFault::TooLarge);
    }
    let mut decoder = minicbor::Decoder::new(bytes);
    let it = decoder.decode().map_err(|_| FrameFault::Malformed)?;
    if decoder.position() == bytes.len() { Ok(it) } else { Err(FrameFault::Malformed) }
}
