//! A room: people come in by the door, a bot gives way to each and comes back when somebody leaves quietly; anybody can
//! freeze play, and it goes on when whoever froze it agrees.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tavolo_host::{Delivery, Host, HostFault, Journal, Note, Review, Start};
use tavolo_players::lockstep::{Bots, Hung, Table as _};
use tavolo_players::{Player, Skill};
use tavolo_scenario::Content;
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::model::case::SeatKind;
use tavolo_seat::{Denial, Door, Exit, Hello, Intent, Mark, Refusal, Secret, Token};
use tavolo_session::{Entry, Holder, LedgerLine, Phase, Snapshot, Station};
use thiserror::Error;

use crate::board::Board;
use crate::pace::{Now, Pace};

mod direct;
mod share;

pub use direct::Closed;
pub use share::Share;

/// Skill of bots that take over a seat where no skill was chosen.
const STAND_IN: Skill = Skill::Average;

/// How a room is opened.
#[derive(Clone, Debug)]
pub struct Opening {
    /// How the session starts; its holders are those of seats in which nobody sits.
    pub start: Start,
    /// Secrets of the seats in which people may sit.
    pub secrets: BTreeMap<SeatId, Secret>,
    /// Secrets of those who have no seat: whoever runs the session, mentors, observers. The director first, if there is one.
    pub staff: Vec<(Station, Secret)>,
    /// Secrets of partners at other computers: the seat, and which of those who share it.
    pub partners: Vec<(SeatId, u8, Secret)>,
    /// Skill of agencies that are played by bots. None: seats in which nobody sat yet stay empty; one that is left or closed
    /// goes to a bot all the same.
    pub bots: Option<Skill>,
    /// Seed of the bots.
    pub seed: u64,
    /// Seats whose links open nothing, until whoever runs the session says so.
    pub closed: Vec<SeatId>,
}

/// A session with people and bots.
#[derive(Debug)]
pub struct Room<J> {
    board: Board<J>,
    bots: Bots,
    /// Bots of seats in which somebody sits, or nobody.
    resting: BTreeMap<usize, Player>,
    /// Seats whose link opens them no more.
    closed: BTreeSet<usize>,
    /// Holders of seats in which nobody sat yet.
    stand_ins: BTreeMap<SeatId, Holder>,
    door: Door,
    /// Who has no seat, in the order in which they stand at the door behind the seats.
    staff: Vec<Station>,
    /// Partners at other computers, behind those: the seat, and which of those who share it.
    partners: Vec<(usize, u8)>,
    /// Places from which seats are driven, where it is not the seat's own link.
    driving: BTreeMap<usize, usize>,
    content: Option<Mark>,
    pace: Pace,
    care: Care,
}

/// Who froze play and has not agreed yet that it goes on. No view, rule or report reads it; it is kept beside the entries, so
/// that it outlives the program, until they agree.
#[derive(Debug, Default)]
struct Care {
    seats: BTreeSet<usize>,
    /// Whoever runs the room holds play.
    host: bool,
}

/// Somebody has a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entered {
    /// Number of the seat, in the order of the case.
    pub seat: usize,
    /// Number of the visit.
    pub visit: u64,
    /// The visit that ends by this one.
    pub displaces: Option<u64>,
    /// Number of the next command.
    pub next_command: u64,
}

/// What became of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Why it was not carried out, if it was not.
    pub refusal: Option<Refusal>,
    /// Whether it had come before and took no effect again.
    pub repeated: bool,
}

/// Why something was not done.
#[derive(Debug, Error)]
pub enum RoomFault {
    /// The session cannot go on.
    #[error(transparent)]
    Host(#[from] HostFault),
    /// The seat is no longer that visit's.
    #[error("room-not-there")]
    NotThere,
    /// A number was left out: what comes is no client of this program.
    #[error("room-out-of-order")]
    OutOfOrder,
    /// Nobody gets in.
    #[error(transparent)]
    Denied(#[from] Denial),
    /// Seats in turns went on and on at one instant.
    #[error("seats {seats:?} still acted at {exercise_ms} ms")]
    Endless {
        /// The instant.
        exercise_ms: i64,
        /// Who still acted.
        seats: Vec<usize>,
    },
}

impl<J: Journal> Room<J> {
    /// Opens a room with an empty journal. Play is frozen until it is told to go on, so that people can take their seats.
    ///
    /// # Errors
    /// Where play cannot start.
    pub fn open(content: &Arc<Content>, journal: J, opening: Opening) -> Result<Self, HostFault> {
        let wall_ms = opening.start.wall_ms;
        let (host, turn) = Host::start(content.clone(), journal, opening.start.clone())?;
        let mut board = Board::new(host, wall_ms);
        board.take(turn);
        Self::furnished(content, board, opening)
    }

    /// Goes on from the journal of a room that was closed or broke off. Whoever sat in a seat finds it as it was; everything
    /// there was to see comes out of [`Room::take_frames`] once more; play is held until it is told to go on.
    ///
    /// # Errors
    /// Where the journal is another's, or cannot be read or written.
    pub fn reopen(content: &Arc<Content>, journal: J, opening: Opening) -> Result<Self, HostFault> {
        let (wall_ms, mut frames) = (opening.start.wall_ms, Vec::new());
        let opening_bots = opening.bots.is_some();
        let salts = opening.start.salts.clone();
        let host = Host::resume(content.clone(), journal, salts, |delivery| frames.push(delivery))?;
        let mut room = Self::furnished(content, Board::new(host, wall_ms).with_frames(frames), opening)?;
        let holders = &room.board.host.session().state().holders;
        let human = |seat: &&SeatId| holders.get(*seat) == Some(&Holder::Human);
        let sat: Vec<usize> = room.board.seats.iter().enumerate().filter(|(_, s)| human(s)).map(|(n, _)| n).collect();
        for seat in sat {
            room.rest(seat);
        }
        // Where there are bots now, they sit down in seats that were empty.
        let empty: Vec<SeatId> = if opening_bots {
            let holders = &room.board.host.session().state().holders;
            room.board.seats.iter().filter(|s| holders.get(*s) == Some(&Holder::Nobody)).cloned().collect()
        } else {
            Vec::new()
        };
        for seat in empty {
            room.note(Note::Held(seat, Holder::Player), Now { steady_ms: 0, wall_ms })?;
        }
        let froze = room.board.host.journal().care().map_err(HostFault::NotRead)?;
        room.care.seats =
            room.board.seats.iter().enumerate().filter(|(_, s)| froze.contains(s)).map(|(n, _)| n).collect();
        Ok(room)
    }

    /// A room around a board: bots, door, and play held.
    fn furnished(content: &Arc<Content>, board: Board<J>, opening: Opening) -> Result<Self, HostFault> {
        let (stand_ins, wall_ms) = (opening.start.holders, opening.start.wall_ms);
        let player = |(number, seat): (u64, &tavolo_scenario::model::case::Seat)| {
            let skill = if seat.kind == SeatKind::Agency { opening.bots.unwrap_or(STAND_IN) } else { Skill::Exemplary };
            Player::new(opening.seed, number, skill)
        };
        let mut players: Vec<Option<Player>> =
            (0..).zip(&content.case.seats).map(|numbered| Some(player(numbered))).collect();
        let mut resting = BTreeMap::new();
        if opening.bots.is_none() {
            // Desks that answer by themselves have somebody beside only where there are bots.
            resting = players.iter_mut().enumerate().filter_map(|(n, p)| Some((n, p.take()?))).collect();
        }
        let closed =
            (0..).zip(&board.seats).filter(|(_, seat)| opening.closed.contains(seat)).map(|(n, _)| n).collect();
        let secrets = board.seats.iter().map(|seat| opening.secrets.get(seat).copied());
        let staff_secrets = opening.staff.iter().map(|(_, secret)| Some(*secret));
        let number = |id: &SeatId| board.seats.iter().position(|seat| seat == id);
        let partners: Vec<(usize, u8, Secret)> =
            opening.partners.iter().filter_map(|(seat, who, secret)| Some((number(seat)?, *who, *secret))).collect();
        let door = Door::new(secrets.chain(staff_secrets).chain(partners.iter().map(|(.., secret)| Some(*secret))));
        let staff = opening.staff.into_iter().map(|(station, _)| station).collect();
        let mut room = Self {
            pace: Pace::standing(board.host.exercise_ms()),
            board,
            bots: Bots::new(players),
            resting,
            closed,
            stand_ins,
            door,
            staff,
            partners: partners.into_iter().map(|(seat, who, _)| (seat, who)).collect(),
            driving: BTreeMap::new(),
            content: Mark::of(&content.hash),
            care: Care { host: true, ..Care::default() },
        };
        room.note(Note::Pause, Now { steady_ms: 0, wall_ms })?;
        Ok(room)
    }

    /// What is played, as links and hellos say it.
    #[must_use]
    pub fn content(&self) -> Option<Mark> {
        self.content
    }

    /// Seats by number.
    #[must_use]
    pub fn seats(&self) -> &[SeatId] {
        &self.board.seats
    }

    /// The host.
    #[must_use]
    pub fn host(&self) -> &Host<J> {
        &self.board.host
    }

    /// The journal, when the room is closed.
    #[must_use]
    pub fn into_journal(self) -> J {
        self.board.host.into_journal()
    }

    /// Exercise time now, ms, and whether it runs.
    #[must_use]
    pub fn clock(&self, now: Now) -> (i64, bool) {
        (self.pace.exercise_ms(now), self.pace.runs())
    }

    /// Whether play is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.board.over()
    }

    /// Whether anybody sits in a seat.
    #[must_use]
    pub fn is_taken(&self, seat: usize) -> bool {
        self.places_of(seat).into_iter().any(|place| self.door.is_taken(place))
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

    /// When something is due that nobody asks for, steady ms: [`Room::tick`] is to be called then.
    pub fn next_due_ms(&mut self) -> Option<i64> {
        let next = self.board.next_limit().into_iter().chain(self.bots.next_wake()).min()?;
        self.pace.steady_ms(next)
    }

    /// Limits that are due run, and bots do what they want to do by now.
    ///
    /// # Errors
    /// Where nothing can be saved any more.
    pub fn tick(&mut self, now: Now) -> Result<(), HostFault> {
        self.board.wall_ms = now.wall_ms;
        let until = self.pace.exercise_ms(now);
        // Bots act when it is time for them, also where the wall was quicker than the program.
        let played = self.bots.play(&mut self.board, Some(until));
        match played {
            Err(Hung::Table(fault)) => return Err(fault),
            // Whoever goes on and on is asked again at the next moment, and not in this one.
            Err(Hung::Rounds { .. }) | Ok(()) => self.board.advance(until)?,
        }
        if self.is_over() {
            self.pace.set(false, until, now);
        }
        Ok(())
    }

    /// Somebody asks for a seat. `fresh` is random and becomes the token of the visit.
    ///
    /// # Errors
    /// Where the seat is not given, or nothing can be saved any more.
    pub fn enter(&mut self, hello: &Hello, fresh: Token, now: Now) -> Result<Entered, RoomFault> {
        if self.content != Some(hello.content) {
            return Err(Denial::OtherContent.into());
        }
        let (closed, seats, others) = (&self.closed, self.board.seats.len(), self.staff.len());
        let partner = |place: usize| self.partners.get(place.checked_sub(seats + others)?);
        let of = |place: usize| partner(place).map_or(place, |(seat, _)| *seat);
        let admitted = self.door.admit(&hello.key, fresh, |place| !closed.contains(&of(place)))?;
        let seat = admitted.seat;
        let next_command = match self.station(seat) {
            // Who only shares a seat takes nothing over.
            None if partner(seat).is_some() => self.board.next_command(of(seat)),
            Some(station) => self.board.host.last_of(station).map_or(0, |n| n + 1),
            // Who comes to read how it ended takes nothing over.
            None if self.is_over() => self.board.next_command(seat),
            None => {
                self.rest(seat);
                self.note(Note::Held(self.board.seats[seat].clone(), Holder::Human), now)?;
                self.board.next_command(seat)
            }
        };
        Ok(Entered { seat, visit: admitted.visit, displaces: admitted.displaces, next_command })
    }

    /// A link is gone without a word. The seat stays that person's. Tells of which seat it had the keys without being its own
    /// link: they are to be given back, by [`Room::keys_back`].
    pub fn drop_link(&mut self, place: usize, visit: u64) -> Option<usize> {
        if self.door.drop_link(place, visit) { self.lets_go(place) } else { None }
    }

    /// A seat asks for something. Under a number that came before it takes no effect again.
    ///
    /// # Errors
    /// Where the seat is another's, a number was left out, or nothing can be saved any more.
    pub fn order(&mut self, place: usize, visit: u64, n: u64, intent: Intent, now: Now) -> Result<Answered, RoomFault> {
        self.there(place, visit)?;
        let seat = self.seat_at(place).ok_or(RoomFault::OutOfOrder)?;
        if !self.drives(place) {
            return Ok(Answered { refusal: Some(Refusal::NoKeys), repeated: false });
        }
        if n > self.board.next_command(seat) {
            return Err(RoomFault::OutOfOrder);
        }
        // What was due before is done before.
        self.tick(now)?;
        let exercise_ms = self.pace.exercise_ms(now);
        let name = self.board.seats[seat].clone();
        let turn = self.board.host.submit(&name, n, intent, exercise_ms, now.wall_ms)?;
        let answered = Answered { refusal: turn.answer.and_then(|a| a.refusal), repeated: turn.repeated };
        self.board.take(turn);
        Ok(answered)
    }

    /// A seat contests a line of its own, once play is over. Whether it is its own is the caller's to know.
    ///
    /// # Errors
    /// Where the seat is another's, play is not over, or nothing can be saved any more.
    pub fn contest(
        &mut self,
        seat: usize,
        visit: u64,
        (line, words): (LedgerLine, String),
        now: Now,
    ) -> Result<(), RoomFault> {
        self.there(seat, visit)?;
        let name = self.seat_at(seat).map(|seat| self.board.seats[seat].clone()).ok_or(RoomFault::NotThere)?;
        let review = Review::Contest { seat: name, line, words: Some(words) };
        let turn = self.board.host.review(review, now.wall_ms)?;
        self.board.take(turn);
        Ok(())
    }

    /// Orders that come from now on are saved together, by [`Room::settle`]; nothing of them is to be told before.
    pub fn gather(&mut self) {
        self.board.host.gather();
    }

    /// Saves what was gathered. What was answered meanwhile may be told if this succeeds, and only then.
    ///
    /// # Errors
    /// Where it could not be saved: nothing of it has happened then.
    pub fn settle(&mut self) -> Result<(), HostFault> {
        let turn = self.board.host.settle()?;
        self.board.take(turn);
        Ok(())
    }

    /// A seat stops everything, for everybody. Who it was is told to nobody.
    ///
    /// # Errors
    /// Where the seat is another's, or nothing can be saved any more.
    pub fn freeze(&mut self, seat: usize, visit: u64, now: Now) -> Result<Exit, RoomFault> {
        self.there(seat, visit)?;
        let seat = self.seat_at(seat).ok_or(RoomFault::OutOfOrder)?;
        if self.care.seats.insert(seat) {
            self.keep_care()?;
        }
        self.note(Note::Pause, now)?;
        Ok(Exit::Frozen)
    }

    /// A seat agrees that play goes on.
    ///
    /// # Errors
    /// Where the seat is another's, or nothing can be saved any more.
    pub fn agree(&mut self, seat: usize, visit: u64, now: Now) -> Result<Exit, RoomFault> {
        self.there(seat, visit)?;
        let seat = self.seat_at(seat).ok_or(RoomFault::OutOfOrder)?;
        if self.care.seats.remove(&seat) {
            self.keep_care()?;
        }
        self.go_on_if_all_agree(now)?;
        Ok(if self.pace.runs() { Exit::GoesOn } else { Exit::Waits })
    }

    /// A seat passes from whoever has it to a bot.
    fn hand_over(&mut self, seat: usize, now: Now) -> Result<(), HostFault> {
        // Who goes home leaves nobody to play on.
        if self.is_over() {
            return Ok(());
        }
        let name = self.board.seats[seat].clone();
        let holder = match self.stand_ins.get(&name) {
            Some(Holder::Responder) => Holder::Responder,
            _ => Holder::Player,
        };
        self.note(Note::Held(name, holder), now)?;
        if let Some(player) = self.resting.remove(&seat) {
            self.bots.seat(seat, Some(player));
        }
        // Who froze play and is gone cannot agree any more: whoever runs the room decides.
        if self.care.seats.remove(&seat) {
            self.care.host = true;
            self.keep_care()?;
        }
        Ok(())
    }

    /// Whoever runs the room holds play.
    ///
    /// # Errors
    /// Where nothing can be saved any more.
    pub fn hold(&mut self, now: Now) -> Result<(), HostFault> {
        self.care.host = true;
        self.note(Note::Pause, now)
    }

    /// Whoever runs the room lets play go on. Tells whether it does: somebody at a seat may have yet to agree.
    ///
    /// # Errors
    /// Where nothing can be saved any more.
    pub fn release(&mut self, now: Now) -> Result<bool, HostFault> {
        self.care.host = false;
        self.go_on_if_all_agree(now)?;
        Ok(self.pace.runs())
    }

    /// Breaks the session off.
    ///
    /// # Errors
    /// Where nothing can be saved any more.
    pub fn stop(&mut self, now: Now) -> Result<(), HostFault> {
        let exercise_ms = self.pace.exercise_ms(now);
        let turn = self.board.host.stop(exercise_ms, now.wall_ms)?;
        self.board.take(turn);
        self.pace.set(false, exercise_ms, now);
        Ok(())
    }

    /// Nothing can be saved: play stands, whatever the wall says, until [`Room::mend`].
    pub fn stall(&mut self, now: Now) {
        self.pace.set(false, self.board.host.exercise_ms(), now);
    }

    /// Goes on with the journal opened anew, after a write that failed. What was confirmed is there; play is held. Everything
    /// there was to see comes out of [`Room::take_frames`] once more.
    ///
    /// # Errors
    /// Where it is another journal, or cannot be read or written yet.
    pub fn mend(&mut self, journal: J, now: Now) -> Result<(), HostFault> {
        self.board.mend(journal)?;
        self.pace = Pace::standing(self.board.host.exercise_ms());
        self.hold(now)
    }

    /// The bot of a seat leaves it to somebody else.
    fn rest(&mut self, seat: usize) {
        if let Some(player) = self.bots.seat(seat, None) {
            self.resting.insert(seat, player);
        }
    }

    fn there(&self, seat: usize, visit: u64) -> Result<(), RoomFault> {
        if self.door.is_there(seat, visit) { Ok(()) } else { Err(RoomFault::NotThere) }
    }

    fn keep_care(&mut self) -> Result<(), HostFault> {
        let seats: Vec<SeatId> = self.care.seats.iter().map(|seat| self.board.seats[*seat].clone()).collect();
        self.board.host.journal_mut().keep_care(&seats).map_err(HostFault::NotSaved)
    }

    fn go_on_if_all_agree(&mut self, now: Now) -> Result<(), HostFault> {
        if self.care.host || !self.care.seats.is_empty() { Ok(()) } else { self.note(Note::Resume, now) }
    }

    fn note(&mut self, note: Note, now: Now) -> Result<(), HostFault> {
        let turn = self.board.host.note(note, self.pace.exercise_ms(now), now.wall_ms)?;
        self.board.take(turn);
        let state = self.board.host.session().state();
        let runs = !state.paused && state.phase != Phase::Ended;
        self.pace.set(runs, state.exercise_ms, now);
        Ok(())
    }
}
