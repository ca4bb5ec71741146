//! Sessions that people join over the network, for whichever program holds them: the server, or a client that is the server too.
//!
//! A session is an actor: one thread owns its room, and each link has tasks of its own. Several in a program share
//! nothing: each has its folder, its socket and its thread, and one that fails ends alone.
//!
//! | module | holds |
//! |---|---|
//! | `ground` | what a session needs before anybody can come: folder, lock, keys, socket; and its links |
//! | `hall` | the actor: what is said to it, what it tells |
//! | `turns` | the actor of a session in turns, for programs in the seats |
//! | `seating` | callers and links |
//! | `examiner` | who judges while play goes on and after it, if anybody does |
//! | `after` | what a seat reads of itself once play is over, and contests; also where no link leads to the room |
//! | `class` | what is kept of a class beside its journal |
//! | `shelf` | what each seat perceived, for its link |
//! | `transcript` | what happened, in sentences |

pub mod after;
mod class;
mod examiner;
mod fault;
mod ground;
mod hall;
mod keys;
mod overseer;
mod private;
mod seating;
mod session;
mod shelf;
mod staff;
mod transcript;
pub mod turns;
mod typed;

pub use class::{CLASS, Class, JOURNAL, LINKS, LOCK, is_held};
pub use examiner::{Examiner, Nobody, Reader, Written};
pub use fault::{Fault, journal_fault};
pub use ground::{Ground, Held, Left, LinksAt, Plan};
pub use hall::{Ended, Hall, Notice, Notify, Said, reason};
pub use keys::{addresses, open as open_keys};
pub use private::write_private;
pub use seating::serve;
pub use session::Session;
pub use staff::{DIRECTOR, Staff, name as place_name, partner_name, title as place_title};
pub use transcript::Transcript;
