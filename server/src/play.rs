//! Bots at a table: the seats of a case played without people, over a host and its journal like everything else.

mod crew;
mod hosted;

pub(crate) use crew::{bots, holders};
pub(crate) use hosted::Hosted;
