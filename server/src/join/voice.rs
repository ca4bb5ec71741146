//! How things are called at this seat: persons by name or looks, words of the pack by their labels.

use std::collections::BTreeMap;

use tavolo_seat::{Handle, SeatView, Word};
use tavolo_wording::{Args, Value, clock};

use crate::desk::Desk;

/// Texts of the program, and labels that the server gave.
pub(crate) struct Voice<'a> {
    pub(crate) desk: &'a Desk,
    pub(crate) labels: BTreeMap<String, String>,
}

impl Voice<'_> {
    /// A text of the program.
    pub(crate) fn text(&self, key: &str, args: &Args) -> String {
        self.desk.text(key, args)
    }

    /// A text of the program without values.
    pub(crate) fn plain(&self, key: &str) -> String {
        self.desk.text(key, &Args::new())
    }

    /// What a word of the pack is called, by the beginning of its key.
    pub(crate) fn label(&self, kind: &str, word: &str) -> String {
        self.labels.get(&format!("{kind}-{word}")).cloned().unwrap_or_else(|| word.replace('-', " "))
    }

    /// Words of a kind with what they are called.
    pub(crate) fn all(&self, kind: &str) -> Vec<(Word, String)> {
        let words = self
            .labels
            .iter()
            .filter_map(|(key, label)| Some((key.strip_prefix(kind)?.strip_prefix('-')?.into(), label.clone())));
        words.collect()
    }

    /// How the seat knows somebody or something.
    pub(crate) fn what(&self, view: &SeatView, handle: Handle) -> String {
        view.known_as(handle).unwrap_or_else(|| self.plain("replay-unknown"))
    }

    /// A dispatch in a few words.
    pub(crate) fn dispatch(&self, view: &SeatView, handle: Handle) -> String {
        let Some(seen) = view.dispatches.get(&handle) else { return self.plain("replay-unknown") };
        let to: Vec<String> = seen.to.iter().map(|t| self.what(view, *t)).collect();
        let args = Args::new()
            .with("kind", self.plain(&format!("dispatch-{}", seen.kind.to_lowercase())))
            .with("from", self.what(view, seen.from))
            .with("to", Value::list(to))
            .with("clock", clock(seen.exercise_ms));
        match seen.about {
            Some(about) => self.text("seat-dispatch-about", &args.with("about", self.what(view, about))),
            None => self.text("seat-dispatch", &args),
        }
    }
}
