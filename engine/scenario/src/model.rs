//! The authored form: what the RON files say, word by word. Checked forms are [`crate::Law`] and [`crate::Case`].
//!
//! Engine words are capitalised and unquoted (`AskOpen`, `Minutes(10)`); authored ids are quoted (`"nadia"`).

pub mod agenda;
pub mod behaviour;
pub mod case;
pub mod common;
pub mod condition;
pub mod indicators;
pub mod pack;
pub mod responder;
pub mod script;
