//! Bots that hold seats. A [`Player`] is a function of what its seat perceives, a [`Skill`] and a keyed seed; it gives
//! intents and says when it wants to be asked again. This crate knows a seat's view and nothing else, so peeking does not
//! compile. People of agencies follow the playbook that the pack gave their seat; the cast follows its agendas.
//!
//! | module | holds |
//! |---|---|
//! | [`skill`] | graded skill as named slips, so that a finding can be traced to its error |
//! | `professional` | how somebody of an agency works: attend, do what is due, look around, talk |
//! | `cast` | how everybody else lives: answer, follow the agenda, keep company, leave |
//! | `memory` | what a person remembers having done; made anew from the view by whoever takes a seat over |
//! | `own_lines`, `news`, `tray` | of the view what a person may still have to do something about, so that no thought goes through all of it |
//! | `index` | what is looked up in the words of a seat, found once |
//! | `telephone` | picked up, and put down, by everybody alike |
//! | [`lockstep`] | unattended runs: rounds at an instant, then the clock jumps |

mod cast;
mod draw;
mod index;
pub mod lockstep;
mod memory;
mod news;
mod own_lines;
mod player;
mod professional;
mod recall;
pub mod skill;
mod speech;
mod telephone;
mod tray;

pub use player::{Alarm, Player, Thought};
pub use skill::{Skill, Slip, SlipMade};
