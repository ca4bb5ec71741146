//! Whoever runs the session over a link: what is told to them, when it has changed.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tavolo_seat::{Board, DirectorFrame};
use tavolo_session::{Entry, Session};
use tavolo_wording::FALLBACK;
use tokio::sync::mpsc;

use super::shelf::Shelf;
use crate::transcript::Transcript;

/// How much of what happened whoever comes is told.
const LATELY: usize = 40;

/// How often it is told how everything stands, at most.
const EVERY: Duration = Duration::from_millis(500);

/// What goes to the link of whoever runs the session.
pub(crate) enum ToOverseer {
    /// To be shown.
    Frame(DirectorFrame),
    /// What this seat sees is shown from now on.
    See(Option<(u32, Arc<Shelf>)>),
}

/// The link of whoever runs the session, if there is one, and what it was told.
#[derive(Default)]
pub(crate) struct Overseer {
    link: Option<(String, mpsc::Sender<ToOverseer>)>,
    told: Option<Board>,
    told_at: Option<Instant>,
    /// Whether something may have changed since.
    stale: bool,
    lately: VecDeque<Entry>,
    /// How many orders came over the link.
    orders: u64,
}

impl Overseer {
    /// Somebody has come, who reads this language.
    pub(crate) fn linked(&mut self, lang: String, link: mpsc::Sender<ToOverseer>) {
        (self.link, self.told, self.told_at, self.stale) = (Some((lang, link)), None, None, true);
        self.orders = 0;
    }

    /// An order was carried out: what came of it is told at once.
    pub(crate) fn ordered(&mut self) {
        self.orders += 1;
        (self.stale, self.told_at) = (true, None);
    }

    /// Something else than the record may have changed.
    pub(crate) fn changed(&mut self) {
        self.stale = true;
    }

    /// The link is gone.
    pub(crate) fn gone(&mut self) {
        self.link = None;
    }

    /// Takes in what was recorded, and tells of it.
    pub(crate) fn happened(&mut self, transcript: &Transcript<'_>, session: &Session, entries: Vec<Entry>) {
        self.stale |= !entries.is_empty();
        if self.link.is_some() {
            let lines = entries.iter().flat_map(|entry| transcript.entry(session, entry)).collect();
            self.tell_lines(lines);
        }
        self.lately.extend(entries);
        let over = self.lately.len().saturating_sub(LATELY);
        self.lately.drain(..over);
    }

    /// Tells whoever has come what happened lately.
    pub(crate) fn remind(&mut self, transcript: &Transcript<'_>, session: &Session) {
        let lines = self.lately.iter().flat_map(|entry| transcript.entry(session, entry)).collect();
        self.tell_lines(lines);
    }

    /// The language of whoever is there.
    pub(crate) fn lang(&self) -> &str {
        self.link.as_ref().map_or(FALLBACK, |(lang, _)| lang)
    }

    /// Whether it is to be told now how everything stands.
    pub(crate) fn wants_board(&self, now: Instant) -> bool {
        self.link.is_some() && self.stale && self.told_at.is_none_or(|at| now >= at + EVERY)
    }

    /// When it is to be told how everything stands, if something changed.
    pub(crate) fn next(&self) -> Option<Instant> {
        let at = self.told_at.map_or_else(Instant::now, |at| at + EVERY);
        Some(at).filter(|_| self.stale && self.link.is_some())
    }

    /// Tells how everything stands, unless nothing but the time has changed.
    pub(crate) fn tell_board(&mut self, board: Board, now: Instant) {
        let board = Board { orders: self.orders, ..board };
        (self.stale, self.told_at) = (false, Some(now));
        let same = self.told.as_ref().is_some_and(|told| {
            *told == Board { exercise_ms: told.exercise_ms, story_ms: told.story_ms, ..board.clone() }
        });
        if !same {
            self.told = Some(board.clone());
            self.tell(ToOverseer::Frame(DirectorFrame::Board(Box::new(board))));
        }
    }

    /// Whether anybody listens.
    pub(crate) fn is_there(&self) -> bool {
        self.link.is_some()
    }

    /// Shows what a seat sees.
    pub(crate) fn see(&mut self, seat: Option<(u32, Arc<Shelf>)>) {
        self.tell(ToOverseer::See(seat));
    }

    fn tell_lines(&mut self, lines: Vec<String>) {
        if !lines.is_empty() {
            self.tell(ToOverseer::Frame(DirectorFrame::Happened(lines)));
        }
    }

    fn tell(&mut self, what: ToOverseer) {
        let told = self.link.as_ref().is_some_and(|(_, link)| link.try_send(what).is_ok());
        if !told {
            // It does not listen: its task ends with the sender, and whoever it was may come back.
            self.link = None;
        }
    }
}
