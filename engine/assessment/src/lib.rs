//! The verdict: journal and pack become duties, a ledger, findings, ratings and a report.
//!
//! [`assess`] is a pure function of content and journal: the same journal gives the same [`Report`], byte for byte, in any
//! locale and time zone. A report model holds references and numbers; sentences come in only when it is rendered.
//! Nothing is a float: points are thousandths, times are milliseconds.

mod blocking;
mod cause;
mod command;
mod course;
mod cue;
mod due;
mod duty;
mod evidence;
mod explain;
pub mod export;
mod fidelity;
pub mod hot_wash;
mod html;
mod interview;
mod judge;
mod knowledge;
mod ledger;
mod live;
mod load;
mod objective;
mod order;
mod outcome;
mod proof;
mod rating;
mod read_as;
pub mod rehearsal;
pub mod report;
mod rule;
mod signs;
mod template;
mod timeline;
mod trace;
mod witness;

pub use due::{DueItem, due_set};
pub use judge::assess;
pub use live::{Ledger, Live};
pub use rating::{contested, for_raters, line_of};
pub use report::model::*;
