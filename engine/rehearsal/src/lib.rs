//! Bots at a host's table. A [`Hosted`] host is a [`tavolo_players::lockstep::Table`]: what bots do there goes the way of
//! everybody's commands, into the same journal. [`play`] plays a case once without people and judges it.

mod crew;
mod hosted;
mod play;
mod words;

pub use crew::{bots, players};
pub use hosted::Hosted;
pub use play::{Played, Unplayed, play};
pub use tavolo_host::holders;
pub use words::Words;
