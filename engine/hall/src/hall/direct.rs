//! Whoever runs the session over a link: what they ask of the room, and what they are told.

use std::time::Instant;

use tavolo_host::Journal;
use tavolo_room::{Now, RoomFault};
use tavolo_seat::{Board, Parting, Post, Running};
use tavolo_session::Entry;

use super::{Notice, Said, Sitting};
use crate::session::Session;
use crate::transcript::Transcript;

impl<J: Journal> Sitting<J> {
    /// What whoever runs the session says over a link is what they would say at the server.
    pub(super) fn spoken(&mut self, said: Option<Option<Said>>) -> Option<Option<Said>> {
        match said {
            Some(Some(Said::Run(place, visit, Running::End))) if self.directs(place, visit) => {
                // Who ends play is still there to close the session.
                self.overseers.ordered(place);
                Some(Some(Said::End))
            }
            Some(Some(Said::Run(place, visit, Running::Adjourn))) if self.directs(place, visit) => {
                Some(Some(Said::Adjourn))
            }
            said => said,
        }
    }

    /// Whether a visit is that of whoever runs the session.
    fn directs(&self, place: usize, visit: u64) -> bool {
        self.room.post(place) == Post::Director && self.is_there(place, visit)
    }

    fn is_there(&self, place: usize, visit: u64) -> bool {
        self.links.get(&place).is_some_and(|(there, _)| *there == visit)
    }

    /// Does something that whoever has no seat asks of the room. Tells whether there was anything to do.
    pub(super) fn run_room(
        &mut self,
        (place, visit): (usize, u64),
        running: Running,
        now: Now,
    ) -> Result<bool, RoomFault> {
        if !self.is_there(place, visit) {
            return Err(RoomFault::NotThere);
        }
        if !self.room.post(place).may_run(&running) {
            return Err(RoomFault::OutOfOrder);
        }
        match running {
            Running::Intercept { dispatch, office, how } => self.room.intercept((dispatch, office), &how, now),
            Running::Close { seat } => {
                let seat = seat as usize;
                let closed = self.room.close(seat, now)?;
                let any = closed.is_some();
                for (place, ended) in closed.into_iter().flat_map(|closed| closed.visits) {
                    self.part(place, ended, Parting::SeatClosed);
                }
                self.keep_closed();
                Ok(any)
            }
            Running::Open { seat } => {
                let opened = self.room.open_again(seat as usize);
                self.keep_closed();
                Ok(opened)
            }
            Running::See { seat } => {
                let shelf = seat.and_then(|seat| Some((seat, self.shelves.get(seat as usize)?.clone())));
                let there = shelf.is_some() || seat.is_none();
                self.overseers.see(place, shelf);
                Ok(there)
            }
            // Taken before.
            Running::Adjourn | Running::End => Ok(true),
        }
    }

    fn keep_closed(&mut self) {
        if let Err(fault) = (self.keeps.closed)(self.room.closed()) {
            (self.notify)(Notice::NotKept(&fault));
        }
    }

    /// Tells those who have no seat what happened, and how everything stands.
    pub(super) fn oversee(&mut self, entries: Vec<Entry>, now: Now) {
        let words = |reference: &str| self.session.typed.words(reference);
        self.examiner.takes(&entries);
        let (session, state) = (&self.session, self.room.host().session());
        self.overseers.happened(|lang, entry| transcript(session, lang, &words).entry(state, entry), entries);
        // Asked before it is read: it may be summed up while it is told, and then what was told is old.
        let behind = self.examiner.is_behind();
        let at = Instant::now();
        let written = |reference: &str| self.room.host().journal().words(reference).ok().flatten();
        for lang in self.overseers.waiting(at) {
            let ledger = self.examiner.board((&self.session.texts, &lang), &written);
            let board = Board { ledger, ..self.room.overview(&self.session.texts, &lang, now) };
            self.overseers.tell_board(&lang, &board, at);
        }
        // What has not been summed up yet is told the next time.
        if behind {
            self.overseers.changed();
        }
        // A link that does not listen ends; whoever it was may come back.
        let deaf: Vec<(usize, u64)> = self
            .links
            .iter()
            .filter(|(place, _)| self.room.post(**place) != Post::Seat && !self.overseers.is_there(**place))
            .map(|(place, (visit, _))| (*place, *visit))
            .collect();
        deaf.into_iter().for_each(|(place, visit)| self.unlink(place, visit));
    }
}

pub(super) fn transcript<'a>(
    session: &'a Session,
    lang: &'a str,
    words: &'a dyn Fn(&str) -> Option<String>,
) -> Transcript<'a> {
    Transcript { content: &session.content, texts: &session.texts, lang, words }
}
