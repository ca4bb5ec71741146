//! Due lines that are a person's own, with what one keeps of each, so that a thought goes only through those which may need
//! something now. A view's due lines only grow, and what is closed stays closed.

use tavolo_seat::{DueLine, Handle, SeatView, Way};

use crate::index::{Index, Kind};

/// The due lines of a person.
#[derive(Clone, Debug, Default)]
pub(crate) struct OwnLines {
    /// How many lines of the view were read.
    read: usize,
    lines: Vec<OwnLine>,
}

/// A due line of one's own that was not closed when last looked at.
#[derive(Clone, Debug)]
pub(crate) struct OwnLine {
    /// Its place among the due lines of the view.
    pub(crate) line: usize,
    /// The place of its duty in the playbook.
    pub(crate) watch: usize,
    pub(crate) kind: Kind,
    /// Whether it is talk that must not be left out, owed to those of whom something is believed.
    pub(crate) calls: bool,
    /// The name under which it is remembered.
    pub(crate) key: String,
    /// How many steps one took toward it.
    pub(crate) steps: u32,
    /// Until when it rests, as nothing came of it.
    pub(crate) rests_until: i64,
}

impl OwnLines {
    /// Reads what has come to be due since, and lays aside what is done.
    pub(crate) fn catch_up(&mut self, view: &SeatView, index: &Index, me: Handle) {
        if view.due.len() < self.read {
            *self = Self::default();
        }
        self.lines.retain(|own| view.due[own.line].closed_ms.is_none());
        let new = view.due.iter().enumerate().skip(self.read);
        self.lines.extend(new.filter_map(|(place, line)| OwnLine::of(view, index, me, place, line)));
        self.read = view.due.len();
    }

    /// Those that are open.
    pub(crate) fn open(&self) -> impl Iterator<Item = (usize, &OwnLine)> {
        self.lines.iter().enumerate()
    }

    /// One of those that are open.
    pub(crate) fn line(&mut self, number: usize) -> &mut OwnLine {
        &mut self.lines[number]
    }
}

impl OwnLine {
    fn of(view: &SeatView, index: &Index, me: Handle, place: usize, line: &DueLine) -> Option<Self> {
        let watch = index.duty(&line.duty)?;
        let duty = view.vocabulary.duties.get(watch).filter(|duty| duty.mine.contains(&me))?;
        let talks = || duty.ways.iter().any(|way| matches!(way, Way::Say { .. }));
        (line.closed_ms.is_none()).then(|| Self {
            line: place,
            watch,
            kind: index.kind(&line.duty),
            calls: duty.hard && duty.applies.is_some() && line.about.is_some() && talks(),
            key: format!("due:{}:{}", line.duty, line.about.map_or(u32::MAX, |h| h.0)),
            steps: 0,
            rests_until: i64::MIN,
        })
    }
}
