//! Scenarios and packs: RON files in, checked case and law out, with every problem reported where it stands.

pub mod check;
pub mod content;
pub mod diagnostic;
pub mod ids;
pub mod items;
pub mod load;
mod merge;
pub mod model;
pub mod source;

pub use check::carried::carried;
pub use check::cast_table::{CastTable, cast_table};
pub use check::contacts::real_contacts;
pub use check::keys::{Layer, TextKey, law_text_keys, text_keys};
pub use content::{Case, Content, Law, Line};
pub use load::{Loaded, LoadedPack, cases, load_case, load_case_under, load_pack, packs};
