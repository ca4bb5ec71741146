//! The after-action report: the [`model`], and the two forms in which it leaves the program.
//!
//! The model holds references and numbers. [`html::render`] makes a page for people, with the sentences of a catalogue;
//! [`json::to_json`] writes the model itself for other programs (`docs/report-format.md`); [`seat::own_report`] gives a seat its
//! own lines over its link.
//! For whom it is, is decided before that: [`model::Report::for_edition`] leaves out what an edition does not show.

mod edition;
pub mod html;
pub mod json;
pub mod model;
pub mod seat;
mod track;
pub mod words;
