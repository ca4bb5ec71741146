//! Seats over the network: QUIC with a key that the join link pins, one command stream and one view stream a seat. The only
//! crate that names quinn. What is said on a stream, and how both ends behave, stands in `seat`; here are sockets.
//!
//! | module | holds |
//! |---|---|
//! | `identity` | [`Identity`]: the keys of a server, kept by whoever runs it |
//! | `pin` | [`Pin`]: by what a client knows the server's key |
//! | `join_link` | [`JoinLink`]: address, pin and secret of a seat as one line of text |
//! | `settings` | what QUIC may use, and why no more |
//! | `listener` | [`Listener`]: a task for each handshake, and who said hello |
//! | `caller` | [`Caller`], [`Seated`]: the server's end of a link to a seat |
//! | `dial` | [`join`], [`Joined`]: the seat's end |
//! | `streams` | messages over streams |

mod caller;
mod dial;
mod fault;
mod identity;
mod join_link;
mod listener;
mod pin;
mod settings;
mod streams;

pub use caller::{Caller, Frames, Hangup, Seated};
pub use dial::{Joined, join};
pub use fault::{JoinFault, Lost, NetFault};
pub use identity::Identity;
pub use join_link::{JoinLink, LinkProblem};
pub use listener::Listener;
pub use pin::Pin;
pub use streams::{Messages, Sender, Views};
