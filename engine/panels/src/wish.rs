//! What the person at the screen wants: the only thing that leaves a screen.

use tavolo_seat::{Direction, Handle, Intent, Running};

use crate::settings::Settings;

/// What the person at a seat wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Do this: `SeatEnd::ask`. The view alone has nothing against it.
    Ask(Intent),
    /// What may this line mean? `Order::Find`; the answer goes to [`crate::Screen::found`].
    Find(String),
    /// Everything stops, for everybody: `Order::Freeze`.
    Freeze,
    /// Play may go on, as far as this seat is concerned: `Order::GoOn`.
    GoOn,
    /// The seat is given back, quietly: `Order::Leave`. The person has confirmed it.
    LeaveQuietly,
    /// Somebody or something is in focus, or nothing any more: the stage looks there.
    Focus(Option<Handle>),
    /// Somebody else of those who share this seat has the keys, from 1 on: `Order::Keys`; the answer goes to
    /// [`crate::Screen::keys`].
    Keys(u8),
    /// Settings were changed: keep them.
    Settings(Settings),
    /// Show the report on one's own seat: `Order::Report`; the answer goes to [`crate::Screen::report`].
    Report,
    /// Contest a line of it: `Order::Contest`; the answer goes to [`crate::Screen::contested`]. The person has confirmed it.
    Contest {
        /// Number of the line.
        line: u32,
        /// Why.
        words: String,
    },
    /// Show what the seat knew at a moment that is over, exercise ms; none: no more. The answer is [`crate::Around::past`].
    Moment(Option<i64>),
    /// Close the window. The seat stays that person's.
    Quit,
}

/// What whoever looks on at a session wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookerWish {
    /// Something of the case: `DirectorEnd::ask`.
    Direct(Direction),
    /// Something of the room: `Order::Run`.
    Run(Running),
    /// Everything stops, for everybody.
    Freeze,
    /// Play may go on.
    GoOn,
    /// Close the window.
    Quit,
}

/// What somebody at the start screens wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartWish {
    /// Settings were changed: keep them, and show the program in their language from the next frame on.
    Settings(Settings),
    /// Play a case alone, with bots in all other seats.
    Alone {
        /// Number of the case, as it was given.
        case: usize,
        /// Number of its seat.
        seat: usize,
    },
    /// Play the case that teaches how to play, alone and with a coach ([`crate::Screen::coached`]).
    Tutorial {
        /// Number of the case.
        case: usize,
    },
    /// Hold a session on this computer.
    Host {
        /// Number of the case.
        case: usize,
        /// Number of the seat that one takes oneself.
        seat: usize,
        /// Numbers of the seats in which others may sit.
        people: Vec<usize>,
        /// Name of the session: letters, digits, `-` and `_`.
        session: String,
    },
    /// Take the seat in the session that is held here, or go back to it.
    Sit,
    /// Let play begin or go on in the session that is held here.
    Begin,
    /// Hold play there.
    Hold,
    /// Leave that session for another day.
    Adjourn,
    /// End that session for everybody.
    End,
    /// Take a seat of a session in the network.
    Join {
        /// The link as it was typed or pasted; the client reads it.
        link: String,
    },
    /// Give up waiting for what was asked.
    GiveUp,
    /// Close the window.
    Quit,
}
