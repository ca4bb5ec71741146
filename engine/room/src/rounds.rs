//! A session in turns, for programs in the seats: whoever has something new to see is asked, what they want is carried out
//! in the order of seats, again until nobody wants anything; then time jumps to the next limit, or to whoever asked to be
//! asked. No wall moves it: the same wishes give the same journal, however far away those who wish are.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_host::{Delivery, Host, HostFault, Journal};
use tavolo_players::lockstep::{ROUNDS, Table as _};
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Door, Hello, Intent, Mark, Secret, Token};
use tavolo_session::{Entry, Snapshot};

use crate::board::Board;
use crate::room::{Answered, Entered, RoomFault};

/// A session in turns.
#[derive(Debug)]
pub struct Rounds<J> {
    board: Board<J>,
    door: Door,
    content: Option<Mark>,
    /// When each seat asked to be asked, exercise ms.
    wakes: Vec<Option<i64>>,
    /// Seats to be asked though they saw nothing new: they have just asked for something, or never were.
    due: Vec<bool>,
    /// Seats that were asked and have not said yet that they want nothing more.
    asked: BTreeMap<usize, Vec<(u64, Intent)>>,
    /// Those of them who have said so.
    said: BTreeSet<usize>,
    /// Rounds at this instant.
    rounds: u32,
}

/// A seat's turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Number of the seat.
    pub seat: usize,
    /// Exercise time, ms.
    pub exercise_ms: i64,
    /// Story time, ms since 1970 UTC.
    pub story_ms: i64,
    /// Number of its next order: offices that answer by themselves count on in the same row.
    pub next_command: u64,
}

/// What comes of a round in which all that were asked have said what they want.
#[derive(Debug, Default)]
pub struct Round {
    /// What became of each order: seat, number.
    pub answers: Vec<(usize, u64, Answered)>,
    /// Whose turn it is now; nobody's: play is over.
    pub turns: Vec<Turn>,
}

impl<J: Journal> Rounds<J> {
    /// A session that has just started, with the secrets of its seats in the order of the case. Wall time is stamped as
    /// what it was at the start and exercise time since.
    pub fn new(host: Host<J>, first: tavolo_host::Turn, secrets: &BTreeMap<SeatId, Secret>, wall_ms: i64) -> Self {
        let content = Mark::of(&host.session().content().hash);
        let mut board = Board::new(host, wall_ms);
        board.take(first);
        let seats = board.seats.len();
        let door = Door::new(board.seats.iter().map(|seat| secrets.get(seat).copied()));
        let (wakes, due) = (vec![None; seats], vec![true; seats]);
        Self { board, door, content, wakes, due, asked: BTreeMap::new(), said: BTreeSet::new(), rounds: 0 }
    }

    /// Seats by number.
    #[must_use]
    pub fn seats(&self) -> &[SeatId] {
        &self.board.seats
    }

    /// Exercise time, ms.
    #[must_use]
    pub fn exercise_ms(&self) -> i64 {
        self.board.now()
    }

    /// Whether play is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.board.over()
    }

    /// The journal, when play is over.
    #[must_use]
    pub fn into_journal(self) -> J {
        self.board.host.into_journal()
    }

    /// What a seat knows after its last frame, for whoever missed frames; none before the first.
    #[must_use]
    pub fn snapshot(&self, seat: usize) -> Option<Snapshot> {
        self.board.snapshot(seat)
    }

    /// What seats perceived since this was last asked, in order; committed.
    pub fn take_frames(&mut self) -> Vec<Delivery> {
        self.board.take_frames()
    }

    /// What was recorded since this was last asked, in order.
    pub fn take_entries(&mut self) -> Vec<Entry> {
        self.board.take_entries()
    }

    /// Somebody asks for a seat. Who has it is not recorded: a session in turns begins with its holders.
    ///
    /// # Errors
    /// Where the seat is not given.
    pub fn enter(&mut self, hello: &Hello, fresh: Token) -> Result<Entered, RoomFault> {
        if self.content != Some(hello.content) {
            return Err(tavolo_seat::Denial::OtherContent.into());
        }
        let admitted = self.door.admit(&hello.key, fresh, |_| true)?;
        let next_command = self.board.next_command(admitted.seat);
        Ok(Entered { seat: admitted.seat, visit: admitted.visit, displaces: admitted.displaces, next_command })
    }

    /// Whether a visit has its seat.
    #[must_use]
    pub fn is_there(&self, seat: usize, visit: u64) -> bool {
        self.door.is_there(seat, visit)
    }

    /// A link is gone. Play waits for the seat to come back.
    pub fn drop_link(&mut self, seat: usize, visit: u64) {
        self.door.drop_link(seat, visit);
    }

    /// Whether somebody has every seat.
    #[must_use]
    pub fn is_full(&self) -> bool {
        (0..self.board.seats.len()).all(|seat| self.door.is_taken(seat))
    }

    /// The turn of a seat that is asked now: told again to one that comes back.
    #[must_use]
    pub fn turn_of(&self, seat: usize) -> Option<Turn> {
        self.asked.contains_key(&seat).then(|| self.turn(seat))
    }

    /// Begins: the first turns.
    ///
    /// # Errors
    /// Where nothing can be saved any more.
    pub fn begin(&mut self) -> Result<Vec<Turn>, RoomFault> {
        self.call()
    }

    /// A seat whose turn it is wants something. Under a number that came before it is not wanted again.
    ///
    /// # Errors
    /// Where it is not its turn, or a number was left out.
    pub fn wants(&mut self, seat: usize, visit: u64, n: u64, intent: Intent) -> Result<(), RoomFault> {
        if !self.is_there(seat, visit) {
            return Err(RoomFault::NotThere);
        }
        let next = self.board.next_command(seat);
        let wanted = self.asked.get_mut(&seat).ok_or(RoomFault::OutOfOrder)?;
        let expected = wanted.last().map_or(next, |(last, _)| last + 1);
        match n.cmp(&expected) {
            std::cmp::Ordering::Less => Ok(()),
            std::cmp::Ordering::Equal => {
                wanted.push((n, intent));
                Ok(())
            }
            std::cmp::Ordering::Greater => Err(RoomFault::OutOfOrder),
        }
    }

    /// A seat wants nothing more in this turn, and wants to be asked again at an instant though nothing happens. When all
    /// have said so, what they want is carried out.
    ///
    /// # Errors
    /// Where it is not its turn, nothing can be saved any more, or seats go on and on at one instant.
    pub fn ready(&mut self, seat: usize, visit: u64, wake_ms: Option<i64>) -> Result<Option<Round>, RoomFault> {
        if !self.is_there(seat, visit) {
            return Err(RoomFault::NotThere);
        }
        if !self.asked.contains_key(&seat) {
            return Err(RoomFault::OutOfOrder);
        }
        self.wakes[seat] = wake_ms;
        self.said.insert(seat);
        if self.said.len() < self.asked.len() {
            return Ok(None);
        }
        self.said.clear();
        let mut round = Round::default();
        for (seat, wanted) in std::mem::take(&mut self.asked) {
            for (n, intent) in wanted {
                if self.board.over() {
                    break;
                }
                let refusal = self.board.submit(seat, intent)?;
                self.due[seat] = true;
                round.answers.push((seat, n, Answered { refusal, repeated: false }));
            }
        }
        round.turns = self.call()?;
        Ok(Some(round))
    }

    /// Breaks play off.
    ///
    /// # Errors
    /// Where nothing can be saved any more.
    pub fn stop(&mut self) -> Result<(), HostFault> {
        let (now, wall_ms) = (self.board.now(), self.board.wall_ms);
        let turn = self.board.host.stop(now, wall_ms)?;
        self.board.take(turn);
        Ok(())
    }

    /// Whose turn it is: at this instant, or at the next at which anybody has something to do.
    fn call(&mut self) -> Result<Vec<Turn>, RoomFault> {
        while !self.board.over() {
            let now = self.board.now();
            let mut called = Vec::new();
            for seat in 0..self.board.seats.len() {
                let woken = self.wakes[seat].is_some_and(|wake| wake <= now);
                if self.board.stirred(seat) | woken | std::mem::replace(&mut self.due[seat], false) {
                    called.push(seat);
                }
            }
            if !called.is_empty() {
                if self.rounds == ROUNDS {
                    return Err(RoomFault::Endless { exercise_ms: now, seats: called });
                }
                self.rounds += 1;
                self.asked = called.iter().map(|seat| (*seat, Vec::new())).collect();
                return Ok(called.into_iter().map(|seat| self.turn(seat)).collect());
            }
            let next = self.board.next_limit().into_iter().chain(self.wakes.iter().flatten().copied()).min();
            // Where nothing is to come any more, play stands for ever.
            let Some(next) = next else { break };
            self.board.wall_ms += next.max(now) - now;
            self.board.advance(next.max(now))?;
            self.rounds = 0;
        }
        Ok(Vec::new())
    }

    fn turn(&self, seat: usize) -> Turn {
        Turn {
            seat,
            exercise_ms: self.board.now(),
            story_ms: self.board.host.story_ms(),
            next_command: self.board.next_command(seat),
        }
    }
}
