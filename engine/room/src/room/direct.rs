//! Whoever runs the session: what they ask for, and how everything stands.

use tavolo_host::{HostFault, Intercept, Journal};
use tavolo_players::{Alarm, Player};
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Board, Direction, Interception, Keeper, Post};
use tavolo_session::{Entity, Station};
use tavolo_wording::{Args, Catalogue};

use super::{Answered, Room, RoomFault};
use crate::pace::Now;

/// A seat was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// Visits that end by that, each with its place at the door.
    pub visits: Vec<(usize, u64)>,
}

impl<J: Journal> Room<J> {
    /// Who stands at the door under a number, where it is no seat's.
    #[must_use]
    pub fn station(&self, place: usize) -> Option<&Station> {
        self.staff.get(place.checked_sub(self.board.seats.len())?)
    }

    /// What place that is.
    #[must_use]
    pub fn post(&self, place: usize) -> Post {
        match self.station(place) {
            None | Some(Station::Seat(_)) => Post::Seat,
            Some(Station::Director) => Post::Director,
            Some(Station::Mentor(_)) => Post::Mentor,
            Some(Station::Observer(_) | Station::Rater(_)) => Post::Observer,
        }
    }

    /// Whoever has no seat asks for something that is the case's. Under a number that came before it takes no effect
    /// again.
    ///
    /// # Errors
    /// Where it is somebody else, or not theirs to ask for, a number was left out, or nothing can be saved any more.
    pub fn direct(
        &mut self,
        (place, visit): (usize, u64),
        n: u64,
        direction: Direction,
        now: Now,
    ) -> Result<Answered, RoomFault> {
        self.there(place, visit)?;
        let station = self.station(place).cloned().ok_or(RoomFault::NotThere)?;
        let next = self.board.host.last_of(&station).map_or(0, |n| n + 1);
        if n > next || !self.post(place).may_direct(&direction) {
            return Err(RoomFault::OutOfOrder);
        }
        self.tick(now)?;
        let turn = self.board.host.direct(station, n, direction, self.pace.exercise_ms(now), now.wall_ms)?;
        let answered = Answered { refusal: turn.answer.and_then(|a| a.refusal), repeated: turn.repeated };
        self.board.take(turn);
        // A cut goes on at once, and does not wait for the wall.
        self.tick(now)?;
        Ok(answered)
    }

    /// What whoever runs the session does about an answer of an office; persons by their place in the cast. Tells whether
    /// there was such an answer to come.
    ///
    /// # Errors
    /// Where nothing can be saved any more.
    pub fn intercept(
        &mut self,
        (dispatch, office): (u32, u32),
        how: &Interception,
        now: Now,
    ) -> Result<bool, RoomFault> {
        let case = &self.board.host.session().content().case;
        let Some(person) = case.cast.keys().nth(office as usize).cloned() else { return Ok(false) };
        let how = match how {
            Interception::Take => Intercept::Take,
            Interception::Leave => Intercept::Leave,
            Interception::Answer { is, reason } => {
                Intercept::Answer { is: *is, reason: reason.as_deref().map(Into::into) }
            }
        };
        let turn = self.board.host.intercept(dispatch, &person, how, self.pace.exercise_ms(now), now.wall_ms)?;
        let done = !turn.entries.is_empty() && turn.answer.is_none_or(|a| a.refusal.is_none());
        self.board.take(turn);
        Ok(done)
    }

    /// A seat goes to a bot, and its link opens it no more. None where it was closed already, or there is no such seat.
    ///
    /// # Errors
    /// Where nothing can be saved any more.
    pub fn close(&mut self, seat: usize, now: Now) -> Result<Option<Closed>, HostFault> {
        if seat >= self.board.seats.len() || !self.closed.insert(seat) {
            return Ok(None);
        }
        self.hand_over(seat, now)?;
        self.driving.remove(&seat);
        let places = self.places_of(seat);
        let visits = places.into_iter().filter_map(|place| Some((place, self.door.give_back(place)?))).collect();
        Ok(Some(Closed { visits }))
    }

    /// The link of a seat opens it again. Tells whether it did not.
    pub fn open_again(&mut self, seat: usize) -> bool {
        self.closed.remove(&seat)
    }

    /// Seats whose links open nothing: to be kept, and given to [`Opening`](crate::Opening) when the room is opened again.
    pub fn closed(&self) -> Vec<SeatId> {
        self.closed.iter().map(|seat| self.board.seats[*seat].clone()).collect()
    }

    /// How everything stands, for whoever runs the session.
    pub fn overview(&self, texts: &Catalogue, lang: &str, now: Now) -> Board {
        let mut board = self.board.host.board(texts, lang);
        (board.exercise_ms, board.running) = self.clock(now);
        (board.held, board.frozen) = (self.care.host, !self.care.seats.is_empty());
        for (number, line) in board.seats.iter_mut().enumerate() {
            line.open = !self.closed.contains(&number);
            if self.is_taken(number) {
                line.keeper = Keeper::Person;
            }
        }
        for (number, seat) in self.board.seats.iter().enumerate() {
            let alarms = self.bots.player(number).or_else(|| self.resting.get(&number)).map_or(&[][..], Player::alarms);
            let names = self.board.host.session().projection(seat);
            for Alarm::Withdrew { person, exercise_ms } in alarms {
                if let Some(Entity::Person(who)) = names.and_then(|names| names.entity(*person)) {
                    let args = Args::new()
                        .with("who", texts.render(lang, &format!("person-{who}"), &Args::new()))
                        .with("clock", tavolo_wording::clock(*exercise_ms));
                    board.alarms.push(texts.render(lang, "direct-withdrew", &args));
                }
            }
        }
        board
    }
}
