//! Links: who has one, what is told over it, and what is put where it finds it.

use tavolo_host::{HostFault, Journal};
use tavolo_room::{Now, RoomFault};
use tavolo_seat::{Denial, Hello, Parting, Post, Token, Told};
use tavolo_session::{Entry, Event};
use tokio::sync::{mpsc, oneshot};

use super::direct::transcript;
use super::{OUTBOX, Place, Sees, Sitting, ToLink};

impl<J: Journal> Sitting<J> {
    pub(super) fn enter(&mut self, hello: &Hello, now: Now) -> Result<Result<Place, Denial>, HostFault> {
        let mut bytes = [0; 32];
        if getrandom::fill(&mut bytes).is_err() {
            // Without randomness there is no token, and without a token nobody could come back.
            return Ok(Err(Denial::Over));
        }
        let token = Token(bytes);
        let entered = match self.room.enter(hello, token, now) {
            Ok(entered) => entered,
            Err(RoomFault::Denied(denial)) => return Ok(Err(denial)),
            Err(RoomFault::Host(fault)) => return Err(fault),
            Err(RoomFault::NotThere | RoomFault::OutOfOrder | RoomFault::Endless { .. }) => {
                return Ok(Err(Denial::UnknownKey));
            }
        };
        if let Some(displaced) = entered.displaces {
            self.part(entered.seat, displaced, Parting::TakenOver);
        }
        let (tell, told) = mpsc::channel(OUTBOX);
        self.links.insert(entered.seat, (entered.visit, tell));
        let (exercise_ms, running) = self.room.clock(now);
        let seat = self.room.seat_at(entered.seat);
        let sees = match seat.and_then(|seat| Some((seat, self.shelves.get(seat)?))) {
            Some((seat, shelf)) => Sees::Seat(seat, shelf.clone()),
            None => {
                let (show, shown) = mpsc::channel(OUTBOX);
                let words = |reference: &str| self.session.typed.words(reference);
                let (session, state) = (&self.session, self.room.host().session());
                let lines = |lang: &str, entry: &Entry| transcript(session, lang, &words).entry(state, entry);
                let directs = self.room.post(entered.seat) == Post::Director;
                self.overseers.linked((entered.seat, directs), hello.language.clone(), show, lines);
                Sees::Everything(shown)
            }
        };
        let post = self.room.post(entered.seat);
        let share = self.room.share(entered.seat);
        Ok(Ok(Place { entered, token, exercise_ms, running, told, sees, post, share }))
    }

    /// Tells a link what became of what it said.
    pub(super) fn answer(&mut self, seat: usize, visit: u64, told: Result<Told, RoomFault>) -> Result<(), HostFault> {
        match told {
            Ok(told) => self.tell(seat, visit, ToLink::Told(told)),
            // What came does not come from a client of ours.
            Err(RoomFault::OutOfOrder | RoomFault::Host(HostFault::IntentTooLarge)) => {
                self.part(seat, visit, Parting::Malformed);
            }
            // Whoever took the seat over has been told already.
            Err(RoomFault::NotThere | RoomFault::Denied(_) | RoomFault::Endless { .. }) => {}
            Err(RoomFault::Host(fault)) => return Err(fault),
        }
        Ok(())
    }

    pub(super) fn tell(&mut self, seat: usize, visit: u64, what: ToLink) {
        let Some((_, link)) = self.links.get(&seat).filter(|(there, _)| *there == visit) else { return };
        if link.try_send(what).is_err() {
            // It does not listen: its task ends with the sender, and the seat may come back.
            self.unlink(seat, visit);
        }
    }

    pub(super) fn part(&mut self, seat: usize, visit: u64, why: Parting) {
        self.tell(seat, visit, ToLink::Part(why));
        self.unlink(seat, visit);
    }

    pub(super) fn part_all(&mut self, why: Parting) {
        let links: Vec<(usize, u64)> = self.links.iter().map(|(seat, (visit, _))| (*seat, *visit)).collect();
        links.into_iter().for_each(|(seat, visit)| self.part(seat, visit, why));
    }

    pub(super) fn unlink(&mut self, seat: usize, visit: u64) {
        if self.links.get(&seat).is_some_and(|(there, _)| *there == visit) {
            self.links.remove(&seat);
            self.overseers.gone(seat);
        }
    }

    /// Tells every link of a seat who has its keys.
    pub(super) fn tell_keys(&mut self, seat: usize) {
        for place in self.room.places_of(seat) {
            let (Some((visit, _)), Some(share)) = (self.links.get(&place), self.room.share(place)) else { continue };
            self.tell(place, *visit, ToLink::Told(share.told()));
        }
    }

    /// Puts what seats perceived where their links find it, and tells all when play stops or goes on.
    pub(super) fn deliver(&mut self) {
        let host = self.room.host();
        self.session.typed.take(host.session().state(), host.journal());
        for delivery in self.room.take_frames() {
            if let Some(seat) = self.room.seats().iter().position(|s| *s == delivery.seat) {
                self.shelves[seat].put(&delivery.frame);
            }
        }
        let (now, entries) = (self.now(), self.room.take_entries());
        self.words_of(&entries);
        let (exercise_ms, running) = self.room.clock(now);
        self.oversee(entries, now);
        if running != self.ran {
            self.ran = running;
            let links: Vec<(usize, u64)> = self.links.iter().map(|(seat, (visit, _))| (*seat, *visit)).collect();
            for (seat, visit) in links {
                self.tell(seat, visit, ToLink::Told(Told::Clock { exercise_ms, running }));
            }
        }
    }

    /// Remarks, and what was asked in own words, are read by those who have no seat. Words that were struck are shown to nobody any more, who comes late or
    /// comes back.
    fn words_of(&self, entries: &[Entry]) {
        let host = self.room.host();
        let utterances = &host.session().state().utterances;
        for event in entries.iter().flat_map(Entry::events) {
            match event {
                Event::Effaced { words } => self.session.typed.erase(words),
                Event::Struck { utterance } => {
                    let said = utterances.get(*utterance as usize).and_then(|said| said.words.as_ref());
                    said.into_iter().for_each(|reference| self.session.typed.erase(reference));
                }
                Event::Remarked { words: reference, .. } | Event::AskedElse { words: reference, .. } => {
                    let words = host.journal().words(reference).ok().flatten();
                    words.into_iter().for_each(|words| self.session.typed.keep(reference, words));
                }
                _ => {}
            }
        }
    }

    pub(super) fn seated(&self, reply: oneshot::Sender<Vec<bool>>) {
        let taken = (0..self.room.seats().len()).map(|seat| self.room.is_taken(seat));
        let _ = reply.send(taken.collect());
    }
}
