//! Frames as they go over a link: numbered fields, handles instead of ids, texts rendered in the seat's language.

use minicbor::{Decode, Encode};
use tavolo_seat::{Handle, Percept, SeatView, Vocabulary};
use tavolo_session::{Frame, Text};
use tavolo_wording::{Args, Catalogue, Value};
use thiserror::Error;

/// The largest frame: the first one carries the words of a pack, some hundreds of kilobytes at most.
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
}

/// What is wrong with a frame. `Display` is the key of its text, with figures for logs.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FrameFault {
    /// Larger than any may be.
    #[error("frame-too-large")]
    TooLarge,
    /// No frame that this program understands.
    #[error("frame-malformed")]
    Malformed,
}

impl SeatFrame {
    /// The frame as bytes.
    ///
    /// # Errors
    /// Where it is larger than any may be.
    pub fn encode(&self) -> Result<Vec<u8>, FrameFault> {
        let bytes = minicbor::to_vec(self).map_err(|_| FrameFault::Malformed)?;
        if bytes.len() > FRAME_BYTES { Err(FrameFault::TooLarge) } else { Ok(bytes) }
    }

    /// The frame in bytes that came over a link.
    ///
    /// # Errors
    /// Where they are too many, are no frame, or go on after it.
    pub fn decode(bytes: &[u8]) -> Result<Self, FrameFault> {
        if bytes.len() > FRAME_BYTES {
            return Err(FrameFault::TooLarge);
        }
        let mut decoder = minicbor::Decoder::new(bytes);
        let frame = decoder.decode().map_err(|_| FrameFault::Malformed)?;
        if decoder.position() == bytes.len() { Ok(frame) } else { Err(FrameFault::Malformed) }
    }

    /// Folds the frame into a view. Both ends of a link do this and nothing else.
    pub fn fold_into(self, view: &mut SeatView) {
        view.tick(self.exercise_ms, self.story_ms);
        if let Some(vocabulary) = self.vocabulary {
            view.take_vocabulary(vocabulary);
        }
        for percept in self.percepts {
            view.fold(percept);
        }
    }
}

/// What stands where a text is missing in every language. Not its key: keys are made of authored ids, and those never
/// go on the wire.
pub const MISSING: &str = "⟦…⟧";

/// A frame with its texts in a language.
#[must_use]
pub fn render(catalogue: &Catalogue, language: &str, frame: Frame) -> SeatFrame {
    with_texts(frame, &mut |text: Text| {
        let arg = |key: String| match catalogue.try_render(language, &key, &Args::new()) {
            Some(_) => Value::Key(key),
            None => Value::Text(MISSING.to_owned()),
        };
        let args: Args = text.args.into_iter().map(|(name, key)| (name, arg(key))).collect();
        catalogue.try_render(language, &text.key, &args).unwrap_or_else(|| MISSING.to_owned())
    })
}

/// A frame with keys for texts, for scripts and bots that read none.
#[must_use]
pub fn bare(frame: Frame) -> SeatFrame {
    with_texts(frame, &mut |text: Text| text.key)
}

fn with_texts(frame: Frame, text: &mut impl FnMut(Text) -> String) -> SeatFrame {
    SeatFrame {
        n: frame.n,
        exercise_ms: frame.exercise_ms,
        story_ms: frame.story_ms,
        vocabulary: frame.vocabulary.map(|v| v.map(text)),
        percepts: frame.percepts.into_iter().map(|p| p.map(&mut |handle| handle, text)).collect(),
    }
}
