//! Own words: which act on which topic a typed line is, by likeness to the sentences of a bank and by cues of its language.
//!
//! A [`Bank`] is built once for a language, from sentences with act and topic and from the cue lists of the catalogue
//! (`own-words-*`); [`Bank::matches`] is then a function of the line alone: whole numbers, the same on every machine, bounded by
//! [`LINE_CHARS`]. Acts and topics are words that this crate does not know the meaning of.
//!
//! | module | holds |
//! |---|---|
//! | `plain` | a line without case, marks, accents and short forms: sentences of words |
//! | `likeness` | trigrams of letters, weighted by how rare they are in the bank |
//! | `cue` | one cue: words, `word*`, `one|other`, `…` |
//! | `cues` | the cue lists of a language, and what of them a line holds |
//! | `bank` | [`Bank`] and [`Match`] |
//! | `measured` | for which languages, and from which score on, a match may be proposed |
//!
//! ```
//! use tavolo_wording::matching::{Bank, BankLine, Confidence};
//! use tavolo_wording::Catalogue;
//!
//! let texts = Catalogue::build([("en", "app", "own-words.ftl", "own-words-act-askclosed =\n    how old\n    have you\n")]);
//! let line = |key: &str, act: &str, topic: &str, text: &str| BankLine::new(key, act, topic, text);
//! let bank = Bank::new(&texts, "en", [
//!     line("how-old", "AskClosed", "age", "How old are you?"),
//!     line("papers", "AskClosed", "papers", "Have you got any papers?"),
//! ]);
//! let found = bank.matches("how old are u");
//! assert_eq!((found[0].act, found[0].topic), ("AskClosed", "age"));
//! assert_eq!(Confidence::of(&bank.matches("")), Confidence::Nothing);
//! ```

mod bank;
mod cue;
mod cues;
mod likeness;
mod measured;
mod plain;

/// How the keys of cue lists and example wordings begin.
pub const LISTS: &str = "own-words-";

pub use bank::{Bank, BankLine, Confidence, MATCHES, Match};
pub use measured::{certain_from, measured};
pub use plain::LINE_CHARS;
