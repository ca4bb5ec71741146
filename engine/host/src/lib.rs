//! Runs sessions: seats, timers, delivery of percepts, and the [`Journal`] trait. No clock, no file, no thread, no global
//! randomness: time, wall stamps and the key of salts are arguments.
//!
//! What happens to a command: limits due until then run, the command is decided, the entries are appended to the journal,
//! and only then are they applied to the session that views and frames are taken from. What leaves a host is therefore a
//! function of its journal, and a journal that fails lets nothing out.
//!
//! | module | holds |
//! |---|---|
//! | `journal` | [`Record`], [`Header`], the [`Journal`] trait and its faults; [`MemoryJournal`] |
//! | `words` | free words taken out of intents, kept erasable beside the journal |
//! | `host` | [`Host`]: start, resume, submit, advance, note, intercept, stop, review |
//! | `holders` | who holds the seats in which nobody sits |
//! | `responder` | absent offices that answer by themselves, and [`Pending`] answers |
//! | `own_words` | [`OwnWords`]: phrases that a typed line may stand for |
//! | `frames` | what goes over a link, rendered in the seat's language |
//! | `link` | [`Link`]: the host's end of a link in memory |
//! | [`script`] | the runner of walkthroughs |

mod frames;
mod holders;
mod host;
mod journal;
mod link;
mod memory;
mod own_words;
mod responder;
pub mod script;
mod turn;
mod words;

pub use frames::{MISSING, bare, render, render_snapshot, render_vocabulary};
pub use holders::holders;
pub use host::{Host, INTENT_BYTES};
pub use journal::{ENTRY_BYTES, FORMAT, Header, Journal, JournalFault, Parent, Record, leaf};
pub use link::Link;
pub use memory::MemoryJournal;
pub use own_words::{OwnWords, Proposal};
pub use responder::Pending;
pub use turn::{Answer, Delivery, HostFault, Intercept, Note, Review, Start, Turn};
pub use words::{KeptWords, SALT_BYTES, Salts, reference};
