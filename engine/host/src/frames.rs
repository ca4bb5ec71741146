//! Frames of the kernel as they go over a link: their texts rendered in the seat's language.

use tavolo_seat::SeatFrame;
use tavolo_session::{Frame, Text};
use tavolo_wording::{Args, Catalogue};

/// What stands where a text is missing in every language. Not its key: keys are made of authored ids, and those never
/// go on the wire.
pub const MISSING: &str = "⟦…⟧";

/// A frame with its texts in a language. `words` finds own words by their reference; none: they were erased.
#[must_use]
pub fn render(
    catalogue: &Catalogue,
    language: &str,
    words: &dyn Fn(&str) -> Option<String>,
    frame: Frame,
) -> SeatFrame {
    let say = |key: &str| catalogue.try_render(language, key, &Args::new()).unwrap_or_else(|| MISSING.to_owned());
    with_texts(frame, &mut |text: Text| match text {
        Text::Key(key) => say(&key),
        Text::Words(reference) => words(&reference).unwrap_or_else(|| say("words-erased")),
    })
}

/// A frame with keys for texts, for scripts and bots that read none.
#[must_use]
pub fn bare(frame: Frame) -> SeatFrame {
    with_texts(frame, &mut Text::bare)
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
