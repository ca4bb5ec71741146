//! Bots at a table: the seats of a case played without people, over a bare session or over a host with its journal.

mod crew;
mod hosted;
mod loose;

pub(crate) use crew::bots;
pub(crate) use hosted::Hosted;
pub(crate) use loose::Loose;
