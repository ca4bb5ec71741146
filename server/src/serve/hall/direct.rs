//! Whoever runs the session over a link: what they ask of the room, and what they are told.

use std::time::Instant;

use tavolo_host::Journal;
use tavolo_room::{Now, RoomFault};
use tavolo_seat::{Parting, Running};
use tavolo_session::Entry;

use super::{Said, Sitting};
use crate::serve::Session;
use crate::transcript::Transcript;

impl<J: Journal> Sitting<J> {
    /// What whoever runs the session says over a link is what they would say at the server.
    pub(super) fn spoken(&self, said: Option<Option<Said>>) -> Option<Option<Said>> {
        match said {
            Some(Some(Said::Run(visit, Running::End))) if self.directs(visit) => Some(Some(Said::End)),
            Some(Some(Said::Run(visit, Running::Adjourn))) if self.directs(visit) => Some(Some(Said::Adjourn)),
            said => said,
        }
    }

    /// Whether a visit is that of whoever runs the session.
    pub(super) fn directs(&self, visit: u64) -> bool {
        self.links.get(&self.room.director()).is_some_and(|(there, _)| *there == visit)
    }

    /// Does something that whoever runs the session asks of the room. Tells whether there was anything to do.
    pub(super) fn run_room(&mut self, visit: u64, running: Running, now: Now) -> Result<bool, RoomFault> {
        if !self.directs(visit) {
            return Err(RoomFault::NotThere);
        }
        match running {
            Running::Intercept { dispatch, office, how } => self.room.intercept(visit, (dispatch, office), &how, now),
            Running::Close { seat } => {
                let seat = seat as usize;
                let closed = self.room.close(seat, now)?;
                if let Some(ended) = closed.and_then(|ended| ended.visit) {
                    self.part(seat, ended, Parting::SeatClosed);
                }
                Ok(closed.is_some())
            }
            Running::Open { seat } => Ok(self.room.open_again(seat as usize)),
            Running::See { seat } => {
                let shelf = seat.and_then(|seat| Some((seat, self.shelves.get(seat as usize)?.clone())));
                let there = shelf.is_some() || seat.is_none();
                self.overseer.see(shelf);
                Ok(there)
            }
            // Taken before.
            Running::Adjourn | Running::End => Ok(true),
        }
    }

    /// Tells whoever runs the session what happened, and how everything stands.
    pub(super) fn oversee(&mut self, entries: Vec<Entry>, now: Now) {
        let lang = self.overseer.lang().to_owned();
        let words = |reference: &str| self.session.typed.words(reference);
        self.overseer.happened(&transcript(&self.session, &lang, &words), self.room.host().session(), entries);
        let at = Instant::now();
        if self.overseer.wants_board(at) {
            self.overseer.tell_board(self.room.overview(&self.session.texts, &lang, now), at);
        }
        // A link that does not listen ends; whoever it was may come back.
        let director = self.room.director();
        if !self.overseer.is_there()
            && let Some((visit, _)) = self.links.get(&director)
        {
            self.unlink(director, *visit);
        }
    }
}

pub(super) fn transcript<'a>(
    session: &'a Session,
    lang: &'a str,
    words: &'a dyn Fn(&str) -> Option<String>,
) -> Transcript<'a> {
    Transcript { content: &session.content, texts: &session.texts, lang, words }
}
