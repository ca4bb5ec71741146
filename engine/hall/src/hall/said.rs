//! What is said to the actor of a session, and what it tells.

use std::sync::Arc;

use tavolo_room::{Entered, Share};
use tavolo_seat::{Denial, Direction, Hello, Intent, Parting, Post, Running, Token, Told};
use tavolo_session::Snapshot;
use tokio::sync::{mpsc, oneshot};

use crate::overseer::ToOverseer;
use crate::shelf::Shelf;

/// Something said to the hall.
#[derive(Debug)]
pub enum Said {
    /// Somebody asks for a seat.
    Enter(Hello, oneshot::Sender<Result<Place, Denial>>),
    /// A seat asks for something: seat, visit, number.
    Order(usize, u64, u64, Intent),
    /// In a session in turns a seat wants nothing more, and when it wants to be asked again: seat, visit.
    Ready(usize, u64, Option<i64>),
    /// Somebody else of those who share a seat has the keys: seat, visit, who.
    Keys(usize, u64, u8),
    /// A seat freezes play.
    Freeze(usize, u64),
    /// A seat agrees that play goes on.
    Agree(usize, u64),
    /// A seat is given back.
    Leave(usize, u64),
    /// A link missed frames of a seat: what the seat knows after its last one.
    Missed(usize, oneshot::Sender<Option<Snapshot>>),
    /// A link is gone.
    Dropped(usize, u64),
    /// A seat asks for the report on itself: seat, visit, language.
    Report(usize, u64, String),
    /// A seat contests a line of that report: seat, visit, number, reason.
    Contest(usize, u64, u32, String),
    /// Whoever has no seat asks for something of the case: place, visit, number.
    Direct(usize, u64, u64, Direction),
    /// Whoever has no seat asks for something of the room: place, visit.
    Run(usize, u64, Running),
    /// Whoever runs the session lets play begin or go on.
    Release(oneshot::Sender<bool>),
    /// Whoever runs the session holds play.
    Hold,
    /// Who sits where: seats that are taken.
    Seated(oneshot::Sender<Vec<bool>>),
    /// The session is left for another day.
    Adjourn,
    /// The session is closed.
    End,
}

/// What is told to a link.
#[derive(Debug)]
pub(crate) enum ToLink {
    /// A message.
    Told(Told),
    /// It is over.
    Part(Parting),
}

/// A place that was given.
#[derive(Debug)]
pub struct Place {
    pub(crate) entered: Entered,
    pub(crate) token: Token,
    pub(crate) exercise_ms: i64,
    pub(crate) running: bool,
    /// What is told to it.
    pub(crate) told: mpsc::Receiver<ToLink>,
    /// What it perceives.
    pub(crate) sees: Sees,
    /// What place it is.
    pub(crate) post: Post,
    /// How those who share the seat stand.
    pub(crate) share: Option<Share>,
}

/// What is shown at a place.
#[derive(Debug)]
pub(crate) enum Sees {
    /// What a seat perceives, by its number.
    Seat(usize, Arc<Shelf>),
    /// Everything.
    Everything(mpsc::Receiver<ToOverseer>),
}
