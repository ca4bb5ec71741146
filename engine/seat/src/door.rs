//! The door: who may sit where. A seat's secret, as its link has it, lets somebody in while nobody sits there; the token
//! given then lets the same person back in from anywhere, and whoever sits there under it has to go.
//!
//! The token of a visit stays good until the next one is used, so that nobody is shut out by a reply that was lost.

use crate::wire::{Denial, Key, Secret, Token};

/// Who may sit where, by number of the seat.
#[derive(Clone, Debug)]
pub struct Door {
    seats: Vec<Keys>,
    visits: u64,
}

/// The keys of a seat.
#[derive(Clone, Debug)]
struct Keys {
    secret: Option<Secret>,
    current: Option<Token>,
    former: Option<Token>,
    visit: Option<u64>,
}

/// Somebody is let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// The seat.
    pub seat: usize,
    /// Number of the visit: tells this link to the seat from others.
    pub visit: u64,
    /// The visit that ends by this one.
    pub displaces: Option<u64>,
}

impl Door {
    /// Seats by their secrets; in one without nobody ever sits.
    #[must_use]
    pub fn new(secrets: impl IntoIterator<Item = Option<Secret>>) -> Self {
        let keys = |secret| Keys { secret, current: None, former: None, visit: None };
        Self { seats: secrets.into_iter().map(keys).collect(), visits: 0 }
    }

    /// Lets somebody in by a key, or says why not. `fresh` is random and becomes the token of this visit; `open` tells
    /// whether anybody is let into a seat at all.
    ///
    /// # Errors
    /// Where no seat has the key, the seat is closed, or the secret is that of a seat in which somebody sits.
    pub fn admit(&mut self, key: &Key, fresh: Token, open: impl Fn(usize) -> bool) -> Result<Admitted, Denial> {
        let number = self.seats.iter().position(|seat| seat.fits(key)).ok_or(Denial::UnknownKey)?;
        if !open(number) {
            return Err(Denial::Closed);
        }
        let seat = &mut self.seats[number];
        match key {
            Key::Secret(_) if seat.visit.is_some() => return Err(Denial::SeatTaken),
            Key::Secret(_) => seat.former = None,
            Key::Token(token) => seat.former = Some(*token),
        }
        seat.current = Some(fresh);
        self.visits += 1;
        let displaces = seat.visit.replace(self.visits);
        Ok(Admitted { seat: number, visit: self.visits, displaces })
    }

    /// Whether this visit is the one that holds the seat.
    #[must_use]
    pub fn is_there(&self, seat: usize, visit: u64) -> bool {
        self.seats.get(seat).is_some_and(|s| s.visit == Some(visit))
    }

    /// Whether anybody sits there.
    #[must_use]
    pub fn is_taken(&self, seat: usize) -> bool {
        self.seats.get(seat).is_some_and(|s| s.visit.is_some())
    }

    /// A link is gone. The seat stays that person's. Tells whether it was the one that held the seat.
    pub fn drop_link(&mut self, seat: usize, visit: u64) -> bool {
        let there = self.is_there(seat, visit);
        if there {
            self.seats[seat].visit = None;
        }
        there
    }

    /// Somebody gives the seat back: no token opens it any more, only the link. Tells which visit ends by that.
    pub fn give_back(&mut self, seat: usize) -> Option<u64> {
        let keys = self.seats.get_mut(seat)?;
        (keys.current, keys.former) = (None, None);
        keys.visit.take()
    }
}

impl Keys {
    fn fits(&self, key: &Key) -> bool {
        match key {
            Key::Secret(secret) => self.secret.is_some_and(|own| same(&own.0, &secret.0)),
            Key::Token(token) => [&self.current, &self.former].into_iter().flatten().any(|t| same(&t.0, &token.0)),
        }
    }
}

/// Compares every byte, wherever the first difference is: how long it takes tells nothing.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(n: u8) -> Token {
        Token([n; 32])
    }

    fn door() -> Door {
        Door::new([None, Some(Secret([2; 16]))])
    }

    const LINK: Key = Key::Secret(Secret([2; 16]));

    #[test]
    fn a_link_opens_its_seat_while_nobody_sits_there() {
        let mut door = door();
        let first = door.admit(&LINK, token(1), |_| true).unwrap();
        assert_eq!((first.seat, first.displaces), (1, None));
        assert_eq!(door.admit(&LINK, token(2), |_| true), Err(Denial::SeatTaken));
        assert!(door.drop_link(1, first.visit));
        assert!(door.admit(&LINK, token(3), |_| true).is_ok());
        assert_eq!(door.admit(&Key::Token(token(1)), token(4), |_| true), Err(Denial::UnknownKey), "a new sitting, new tokens");
        for unknown in [Secret([9; 16]), Secret([0; 16])] {
            assert_eq!(door.admit(&Key::Secret(unknown), token(4), |_| true), Err(Denial::UnknownKey));
        }
    }

    #[test]
    fn a_token_takes_the_seat_over_and_whoever_sat_there_goes() {
        let mut door = door();
        let first = door.admit(&LINK, token(1), |_| true).unwrap();
        let second = door.admit(&Key::Token(token(1)), token(2), |_| true).unwrap();
        assert_eq!((second.seat, second.displaces), (1, Some(first.visit)));
        assert!(!door.drop_link(1, first.visit), "the link that was displaced ends nothing");
        assert!(door.is_there(1, second.visit));
    }

    #[test]
    fn the_former_token_is_good_until_the_new_one_is_used() {
        let mut door = door();
        door.admit(&LINK, token(1), |_| true).unwrap();
        // The reply with token 2 is lost: token 1 is all that is known.
        door.admit(&Key::Token(token(1)), token(2), |_| true).unwrap();
        door.admit(&Key::Token(token(1)), token(3), |_| true).unwrap();
        assert_eq!(door.admit(&Key::Token(token(2)), token(9), |_| true), Err(Denial::UnknownKey));
        door.admit(&Key::Token(token(3)), token(4), |_| true).unwrap();
        assert_eq!(door.admit(&Key::Token(token(1)), token(9), |_| true), Err(Denial::UnknownKey));
    }

    #[test]
    fn who_gave_the_seat_back_comes_in_by_the_link_alone() {
        let mut door = door();
        door.admit(&LINK, token(1), |_| true).unwrap();
        door.give_back(1);
        assert!(!door.is_taken(1));
        assert_eq!(door.admit(&Key::Token(token(1)), token(2), |_| true), Err(Denial::UnknownKey));
        assert!(door.admit(&LINK, token(2), |_| true).is_ok());
    }
}
