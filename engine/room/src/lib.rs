//! One session with people and bots in real time. A [`Room`] holds a host, the door to its seats, the bots of seats in which
//! nobody sits, and the clock on the wall as it is told. It has no clock and no socket of its own: [`Now`] comes in with each
//! call, what seats perceived goes out by [`Room::take_frames`], and [`Room::next_due_ms`] says when to call again.
//!
//! | module | holds |
//! |---|---|
//! | `room` | [`Room`]: orders, hand-over, exits |
//! | `board` | the host as the bots' table, moved by the wall |
//! | `pace` | exercise time as it goes with the wall |
//! | `rounds` | [`Rounds`]: a session in turns, moved by those in the seats and by no wall |

mod board;
mod pace;
mod room;
mod rounds;

pub use pace::Now;
pub use room::{Answered, Closed, Entered, Opening, Room, RoomFault, Share};
pub use rounds::{Round, Rounds, Turn};
