//! Proving a case: what nobody can ever reach, shown from the files of case and pack alone.
//!
//! [`prove`] lets everything grow that play could make grow: who can be where, who can come to know what, which standing,
//! consent, flag or item of the events list can come about. Nothing is ever taken away, minds are ranges, *not yet* is always
//! possible, and whoever holds a seat does whatever can be done there. So the picture holds every play and more besides: what is
//! not in it can happen in none. What is in it may still need luck; for that there are players
//! ([`tavolo rehearse`](../../../docs/rehearsals.md)) and witnesses.

mod difference;
mod find;
mod finding;
mod grow;
mod happen;
mod imply;
mod may;
mod missing;
mod window;
mod world;

pub use difference::{Change, Difference, Field, How, Stands, Touched, difference, touched};
pub use find::{Proof, prove, without_seats};
pub use finding::{Finding, Missing, code, diagnostic};
pub use imply::implies;
