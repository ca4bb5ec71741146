//! Those who share a seat: whoever has its link, and partners at other computers. All see what the seat sees; one of them has the
//! keys. Whoever shares a screen says so by letter; a link of one's own takes them over.

use tavolo_host::{HostFault, Journal, Note};
use tavolo_seat::{Exit, SHARE_A_SEAT, Told};
use tavolo_session::Holder;

use super::{Room, RoomFault};
use crate::pace::Now;

/// How those who share a seat stand, as a link of theirs is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Which of them the link is for, from 1.
    pub who: u8,
    /// Who has the keys, from 1.
    pub keys: u8,
    /// Whether what is asked for over this link is done.
    pub drives: bool,
    /// Number of the next order of the seat.
    pub next_command: u64,
}

impl Share {
    /// As it is told.
    #[must_use]
    pub fn told(self) -> Told {
        Told::Keys { who: self.keys, drives: self.drives, next_command: self.next_command }
    }
}

impl<J: Journal> Room<J> {
    /// The seat to which a place at the door belongs; none: that of somebody who has no seat.
    #[must_use]
    pub fn seat_at(&self, place: usize) -> Option<usize> {
        let seats = self.board.seats.len();
        if place < seats { Some(place) } else { self.partner(place).map(|(seat, _)| seat) }
    }

    /// Places at the door that belong to a seat, its own first.
    #[must_use]
    pub fn places_of(&self, seat: usize) -> Vec<usize> {
        let first = self.board.seats.len() + self.staff.len();
        let partners = (first..).zip(&self.partners).filter(|(_, (of, _))| *of == seat).map(|(place, _)| place);
        std::iter::once(seat).chain(partners).collect()
    }

    /// How those who share a seat stand, for one of its places.
    #[must_use]
    pub fn share(&self, place: usize) -> Option<Share> {
        let seat = self.seat_at(place)?;
        let keys = self.board.host.session().state().keys.get(&self.board.seats[seat]);
        Some(Share {
            who: self.partner(place).map_or(1, |(_, who)| who),
            keys: keys.copied().unwrap_or(1),
            drives: self.drives(place),
            next_command: self.board.next_command(seat),
        })
    }

    /// Somebody else of those who share a seat has the keys now: over a link of their own, if they have one, else over the link
    /// that says so. Tells which seat that is.
    ///
    /// # Errors
    /// Where the seat is another's, more would share it than may, or nothing can be saved any more.
    pub fn keys(&mut self, place: usize, visit: u64, who: u8, now: Now) -> Result<usize, RoomFault> {
        self.there(place, visit)?;
        let seat = self.seat_at(place).ok_or(RoomFault::OutOfOrder)?;
        if !(1..=SHARE_A_SEAT).contains(&who) {
            return Err(RoomFault::OutOfOrder);
        }
        let own = |of: &usize| self.partner(*of).map_or(1, |(_, who)| who) == who && self.door.is_taken(*of);
        let driver = self.places_of(seat).into_iter().find(own).unwrap_or(place);
        self.drive(seat, driver);
        self.sit_down(seat, now)?;
        self.note(Note::Keys(self.board.seats[seat].clone(), who), now)?;
        Ok(seat)
    }

    /// A seat is given back at once: whoever stood in for it before does so again. No reason, no notice to others. Who only
    /// shares it goes alone, and leaves the keys, if they had them, to the seat's own link.
    ///
    /// # Errors
    /// Where the seat is another's, or nothing can be saved any more.
    pub fn leave(&mut self, place: usize, visit: u64, now: Now) -> Result<Exit, RoomFault> {
        self.there(place, visit)?;
        let of = self.seat_at(place);
        let seat = of.filter(|_| self.drives(place));
        self.door.give_back(place);
        // Who froze play beside a bot and is gone cannot agree any more.
        let alone = of.filter(|seat| !self.is_taken(*seat));
        if alone.is_some_and(|seat| self.care.seats.remove(&seat)) {
            self.care.host = true;
            self.keep_care()?;
        }
        match seat {
            Some(seat) if seat != place && self.door.is_taken(seat) => {
                self.lets_go(place);
                self.keys_back(seat, now)?;
            }
            Some(seat) => {
                self.driving.remove(&seat);
                self.hand_over(seat, now)?;
            }
            None => {}
        }
        Ok(Exit::Left)
    }

    /// Whether what is asked for at a place is done.
    pub(super) fn drives(&self, place: usize) -> bool {
        self.seat_at(place).is_some_and(|seat| self.driving.get(&seat).copied().unwrap_or(seat) == place)
    }

    /// The keys of a seat are its own link's again.
    ///
    /// # Errors
    /// Where nothing can be saved any more.
    pub fn keys_back(&mut self, seat: usize, now: Now) -> Result<(), HostFault> {
        if self.is_over() { Ok(()) } else { self.note(Note::Keys(self.board.seats[seat].clone(), 1), now) }
    }

    /// A partner who is gone drives no more. Tells which seat that was.
    pub(super) fn lets_go(&mut self, place: usize) -> Option<usize> {
        let seat = self.seat_at(place).filter(|seat| *seat != place && self.drives(place))?;
        self.driving.remove(&seat);
        Some(seat)
    }

    fn partner(&self, place: usize) -> Option<(usize, u8)> {
        self.partners.get(place.checked_sub(self.board.seats.len() + self.staff.len())?).copied()
    }

    fn drive(&mut self, seat: usize, from: usize) {
        if from == seat {
            self.driving.remove(&seat);
        } else {
            self.driving.insert(seat, from);
        }
    }

    /// Who has the keys plays, and no bot.
    fn sit_down(&mut self, seat: usize, now: Now) -> Result<(), HostFault> {
        let name = self.board.seats[seat].clone();
        if self.is_over() || self.board.host.session().state().holders.get(&name) == Some(&Holder::Human) {
            return Ok(());
        }
        self.rest(seat);
        self.note(Note::Held(name, Holder::Human), now)
    }
}
