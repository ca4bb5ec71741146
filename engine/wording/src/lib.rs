//! Texts in every language: Fluent catalogues with fallback, typed values shown in the reader's own forms, and checks for authors.
//!
//! The crate reads no file and no clock: a catalogue is built from (language, layer, path, text), rendering is a function of
//! catalogue, language, key and [`Args`]. Catalogues are data from partners: nothing in them can panic or exhaust the program.
//!
//! | module | holds |
//! |---|---|
//! | `catalogue` | [`Catalogue`]: layers, fallback `pt-BR` → `pt` → `en` → `⟦key⟧`, rendering |
//! | `value` | [`Value`] and [`Args`]: what a sentence may be given |
//! | `forms` | number, money, date, duration, list; words and order stand in `locales/<lang>/app/forms.ftl` |
//! | [`civil`] | story time to civil date, exercise clock |
//! | [`matching`] | own words: what a typed line may mean |
//! | [`mod@check`] | problems of texts with file, line and a hint; stubs for texts still to be written |
//! | [`mod@pseudo`] | pseudo-language for tests |
//! | `guard` | keeps dangerous Fluent from the Fluent crates |
//! | `pattern` | what stands in a pattern |
//!
//! ```
//! use tavolo_wording::{Args, Catalogue, Value};
//!
//! let texts = Catalogue::build([
//!     ("en", "packs/base", "base.ftl", "-coordination-authority = { $form ->\n    [article] the board\n   *[plain] board\n}\n"),
//!     ("en", "scenarios/harbour", "harbour.ftl",
//!      "alert-late = { -coordination-authority(form: \"article\") } waits for { $count ->\n    [one] one alert\n   *[other] { $count } alerts\n}."),
//! ]);
//! assert_eq!(texts.render("en", "alert-late", &Args::new().with("count", 2)), "the board waits for 2 alerts.");
//! assert_eq!(texts.render("it", "alert-late", &Args::new().with("count", 1)), "the board waits for one alert.");
//! assert_eq!(texts.render("it", "nowhere", &Args::new()), "⟦nowhere⟧");
//! ```

mod catalogue;
pub mod check;
pub mod civil;
mod forms;
mod guard;
pub mod matching;
mod pattern;
pub mod pseudo;
mod value;

pub use catalogue::{Catalogue, FALLBACK, Manner, Rendered, Source, strip_isolates};
pub use check::{Expect, Kind, Severity, TextProblem, UNWRITTEN, Usage, UsedKey, check, missing_stub, own_keys};
pub use civil::clock;
pub use value::{Args, Value};
