//! A place at a session as a conversation of lines: a seat, or that of whoever runs it. No socket, no clock.

use tavolo_seat::{EndFault, Key, Order, Told, Welcome};

/// What comes of a line, or of what was told.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    /// Read this aloud.
    Say(String),
    /// Send this.
    Send(Order),
    /// Nothing more is read for so long, ms.
    Wait(u64),
    /// Close the terminal; the place stays that person's.
    Quit,
}

/// A place at a session.
pub(crate) trait Place {
    /// By what to ask for the place: the token, once there is one.
    fn token(&self) -> Option<Key>;

    /// The token is no longer good: the place was given back, or the server is another.
    fn forget_token(&mut self);

    /// Number of the first frame wanted.
    fn next_frame(&self) -> u64;

    /// Whether the next line can be taken: everything was read, everything asked for was answered.
    fn is_ready(&self) -> bool;

    /// A link stands.
    fn linked(&mut self, welcome: Welcome) -> Vec<Deed>;

    /// A frame came.
    fn frame(&mut self, bytes: &[u8]) -> Result<Vec<Deed>, EndFault>;

    /// Something was told.
    fn told(&mut self, told: &Told) -> Vec<Deed>;

    /// A line was typed, at an exercise time.
    fn line(&mut self, line: &str, exercise_ms: i64) -> Vec<Deed>;

    /// An exit, whatever else is going on; none if the line is something else.
    fn exit(&mut self, line: &str) -> Option<Vec<Deed>>;
}
