//! A rehearsal: a case played with bots in every seat, thousands of times at graded skills, the same seeds for each skill.
//!
//! Who plays keeps a [`Run`] of each play's report; [`Rehearsal::summary`] makes the figures that say whether the case can
//! be played, whether its score tells good conduct from bad, and where its duties bite. They are findings about the case
//! and not about anybody.
//!
//! | module | holds |
//! |---|---|
//! | `model` | [`Run`] and [`Rehearsal`]: what is kept of each play |
//! | `run` | [`Run::of`]: a report boiled down |
//! | `summary` | [`Summary`]: the figures as data |
//! | `statistics` | [`Rehearsal::summary`]: how the figures come about |
//! | `calibration` | [`Calibration`]: the case as an examination: difficulty, discrimination, luck |
//! | [`json`] | both as JSON (`docs/rehearsal-format.md`) |
//! | [`html`] | the figures as a page |
//!
//! Nothing is a float: shares and means are [`Fraction`]s, scores thousandths, times milliseconds. Everything stands in the
//! order of skills, of the case or of ids, so the same runs give the same bytes.

mod calibration;
pub mod html;
pub mod json;
mod model;
mod run;
mod statistics;
mod summary;

pub use calibration::*;
pub use model::*;
pub use summary::*;
