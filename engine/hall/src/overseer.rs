//! Those who have no seat, over links: what is told to them, when it has changed.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tavolo_seat::{Board, DirectorFrame, LedgerBoard};
use tavolo_session::Entry;
use tokio::sync::mpsc;

use crate::shelf::Shelf;

/// How much of what happened whoever comes is told.
const LATELY: usize = 40;

/// How often it is told how everything stands, at most.
const EVERY: Duration = Duration::from_millis(500);

/// What goes to the link of somebody who has no seat.
pub(crate) enum ToOverseer {
    /// To be shown.
    Frame(DirectorFrame),
    /// What this seat sees is shown from now on.
    See(Option<(u32, Arc<Shelf>)>),
}

/// Everybody who has no seat and a link, by their place at the door.
#[derive(Default)]
pub(crate) struct Overseers {
    links: BTreeMap<usize, Overseer>,
    lately: VecDeque<Entry>,
}

/// One of them, and what they were told.
struct Overseer {
    lang: String,
    /// Whether it is the director's: nobody else is told how the points stand.
    directs: bool,
    link: mpsc::Sender<ToOverseer>,
    told: Option<Board>,
    told_at: Option<Instant>,
    /// Whether something may have changed since.
    stale: bool,
    /// How many orders came over the link.
    orders: u64,
}

impl Overseers {
    /// Somebody has come, who reads this language: they are told what happened lately.
    pub(crate) fn linked(
        &mut self,
        (place, directs): (usize, bool),
        lang: String,
        link: mpsc::Sender<ToOverseer>,
        lines: impl Fn(&str, &Entry) -> Vec<String>,
    ) {
        let lately = self.lately.iter().flat_map(|entry| lines(&lang, entry)).collect();
        self.links.insert(place, Overseer { lang, directs, link, told: None, told_at: None, stale: true, orders: 0 });
        self.tell_lines(place, lately);
    }

    /// An order was carried out: what came of it is told to whoever gave it at once.
    pub(crate) fn ordered(&mut self, place: usize) {
        if let Some(overseer) = self.links.get_mut(&place) {
            overseer.orders += 1;
            (overseer.stale, overseer.told_at) = (true, None);
        }
    }

    /// Something else than the record may have changed.
    pub(crate) fn changed(&mut self) {
        self.links.values_mut().for_each(|overseer| overseer.stale = true);
    }

    /// A link is gone.
    pub(crate) fn gone(&mut self, place: usize) {
        self.links.remove(&place);
    }

    /// Whether anybody listens there.
    pub(crate) fn is_there(&self, place: usize) -> bool {
        self.links.contains_key(&place)
    }

    /// Takes in what was recorded, and tells of it.
    pub(crate) fn happened(&mut self, lines: impl Fn(&str, &Entry) -> Vec<String>, entries: Vec<Entry>) {
        if entries.is_empty() {
            return;
        }
        self.changed();
        // Those who read the same language are told the same.
        let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let places: Vec<(usize, String)> = self.links.iter().map(|(place, o)| (*place, o.lang.clone())).collect();
        for (place, lang) in places {
            let all = || entries.iter().flat_map(|entry| lines(&lang, entry)).collect();
            let lines = told.entry(lang.clone()).or_insert_with(all).clone();
            self.tell_lines(place, lines);
        }
        self.lately.extend(entries);
        let over = self.lately.len().saturating_sub(LATELY);
        self.lately.drain(..over);
    }

    /// Languages of those who are to be told now how everything stands.
    pub(crate) fn waiting(&self, now: Instant) -> BTreeSet<String> {
        self.links.values().filter(|overseer| overseer.wants_board(now)).map(|overseer| overseer.lang.clone()).collect()
    }

    /// When somebody is to be told how everything stands, if something changed.
    pub(crate) fn next(&self) -> Option<Instant> {
        let stale = self.links.values().filter(|overseer| overseer.stale);
        stale.map(|overseer| overseer.told_at.map_or_else(Instant::now, |at| at + EVERY)).min()
    }

    /// Tells those who wait for it and read its language how everything stands, unless nothing but the time has changed.
    pub(crate) fn tell_board(&mut self, lang: &str, board: &Board, now: Instant) {
        let waiting = self.links.iter().filter(|(_, o)| o.lang == lang && o.wants_board(now));
        let places: Vec<usize> = waiting.map(|(place, _)| *place).collect();
        for place in places {
            let Some(overseer) = self.links.get_mut(&place) else { continue };
            let mut board = Board { orders: overseer.orders, ..board.clone() };
            if !overseer.directs {
                board.ledger = LedgerBoard::default();
            }
            (overseer.stale, overseer.told_at) = (false, Some(now));
            let same = overseer.told.as_ref().is_some_and(|told| {
                *told == Board { exercise_ms: told.exercise_ms, story_ms: told.story_ms, ..board.clone() }
            });
            if !same {
                overseer.told = Some(board.clone());
                self.tell(place, ToOverseer::Frame(DirectorFrame::Board(Box::new(board))));
            }
        }
    }

    /// Shows what a seat sees.
    pub(crate) fn see(&mut self, place: usize, seat: Option<(u32, Arc<Shelf>)>) {
        self.tell(place, ToOverseer::See(seat));
    }

    fn tell_lines(&mut self, place: usize, lines: Vec<String>) {
        if !lines.is_empty() {
            self.tell(place, ToOverseer::Frame(DirectorFrame::Happened(lines)));
        }
    }

    fn tell(&mut self, place: usize, what: ToOverseer) {
        let told = self.links.get(&place).is_some_and(|overseer| overseer.link.try_send(what).is_ok());
        if !told {
            // It does not listen: its task ends with the sender, and whoever it was may come back.
            self.links.remove(&place);
        }
    }
}

impl Overseer {
    fn wants_board(&self, now: Instant) -> bool {
        self.stale && self.told_at.is_none_or(|at| now >= at + EVERY)
    }
}
