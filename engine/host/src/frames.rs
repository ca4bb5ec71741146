//! Frames of the kernel as they go over a link: their texts rendered in the seat's language.

use tavolo_seat::{Common, SeatFrame, Vocabulary};
use tavolo_session::{Frame, Snapshot, Text};
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
    with_texts(frame, &mut |text: Text| said(catalogue, language, words, text))
}

/// A snapshot with its texts in a language, as the frame after which it was taken; `vocabulary` is the snapshot's, in that
/// language.
#[must_use]
pub fn render_snapshot(
    catalogue: &Catalogue,
    language: &str,
    words: &dyn Fn(&str) -> Option<String>,
    snapshot: Snapshot,
    vocabulary: Common<Vocabulary>,
) -> SeatFrame {
    let Snapshot { n, view, .. } = snapshot;
    let view = view.with_texts(vocabulary, |text| said(catalogue, language, words, Text::unpacked(text)));
    let (exercise_ms, story_ms, snapshot) = (view.exercise_ms, view.story_ms, Some(Box::new(view)));
    SeatFrame { n, exercise_ms, story_ms, vocabulary: None, percepts: Vec::new(), snapshot }
}

/// Words of the pack in a language.
#[must_use]
pub fn render_vocabulary(catalogue: &Catalogue, language: &str, words: &Vocabulary<Text>) -> Common<Vocabulary> {
    Common::new(words.clone().map(&mut |text| said(catalogue, language, &|_| None, text)))
}

/// A text in a language.
fn said(catalogue: &Catalogue, language: &str, words: &dyn Fn(&str) -> Option<String>, text: Text) -> String {
    let say = |key: &str| catalogue.try_render(language, key, &Args::new()).unwrap_or_else(|| MISSING.to_owned());
    match text {
        Text::Key(key) => say(&key),
        Text::Words(reference) => words(&reference).unwrap_or_else(|| say("words-erased")),
    }
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
        vocabulary: frame.vocabulary.map(|v| v.into_inner().map(text)),
        percepts: frame.percepts.into_iter().map(|p| p.map(&mut |handle| handle, text)).collect(),
        snapshot: None,
    }
}
