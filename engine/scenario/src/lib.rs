//! Scenarios and packs: RON files in, checked case and law out, with every problem reported where it stands.

pub mod content;
pub mod diagnostic;
pub mod ids;
pub mod items;
pub mod model;
pub mod source;

pub use content::{Case, Content, Law, Line};
