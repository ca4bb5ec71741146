//! Exports: a played session in the forms that other programs read. Each is a pure function of content, journal and report;
//! the same journal gives the same bytes. What each holds, and how a school brings it into Moodle, an LRS or a tool of
//! process mining: `docs/exports.md`.
//!
//! | module | holds |
//! |---|---|
//! | `played` | [`Played`]: one session with its log, its pseudonyms and its ids |
//! | `deed` | what of an event is exported, and by which names: one exhaustive match |
//! | `log` | the journal as a log: acts in order, no two at one instant, with stage, place, consents and duties fulfilled |
//! | `xes` | event log, IEEE 1849: a trace for each subject, one for the session |
//! | `ocel` | object-centric event log, OCEL 2.0 as JSON |
//! | `xapi` | statements for a learning record store, xAPI 1.0.3 |
//! | `grades` | a row for each trainee, as Moodle's gradebook reads it |
//! | `statistics` | case statistics of one or many sessions, with small cells withheld |
//! | `stamp` | instants as text |
//!
//! No free words, no names of trainees, nothing that a person of the case told: seats are pseudonyms, and what was said is
//! there as act and topic.

mod deed;
mod grades;
mod log;
mod ocel;
mod played;
mod stamp;
pub mod statistics;
mod xapi;
mod xes;

pub use grades::grades;
pub use ocel::ocel;
pub use played::Played;
pub use xapi::{HOME_PAGE, statements, statements_json};
pub use xes::xes;
