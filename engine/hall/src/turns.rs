//! The actor of a session in turns: it begins when every seat is taken, and time moves when every seat whose turn it is has
//! said what it wants. For programs in the seats; people are asked by the wall.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;

use tavolo_host::{HostFault, Journal};
use tavolo_journal::JournalFile;
use tavolo_room::{Answered, RoomFault, Rounds, Turn};
use tavolo_seat::{Denial, Hello, Parting, Post, Token, Told};
use tokio::sync::mpsc;

use crate::hall::{Ended, Hall, INBOX, OUTBOX, Place, Said, Sees, ToLink};
use crate::shelf::Shelf;

/// Starts the actor.
#[must_use]
pub fn start(rounds: Rounds<JournalFile>) -> Hall {
    let (say, inbox) = mpsc::channel(INBOX);
    let shelves = rounds.seats().iter().map(|_| Arc::new(Shelf::new())).collect();
    let sitting = Sitting { rounds, shelves, links: BTreeMap::new(), begun: false };
    Hall::of(say, thread::spawn(move || sitting.run(inbox)))
}

struct Sitting<J> {
    rounds: Rounds<J>,
    shelves: Vec<Arc<Shelf>>,
    links: BTreeMap<usize, (u64, mpsc::Sender<ToLink>)>,
    begun: bool,
}

impl<J: Journal> Sitting<J> {
    fn run(mut self, mut inbox: mpsc::Receiver<Said>) -> (Ended, J) {
        let mut ended = Ended::Over;
        self.deliver();
        while !self.rounds.is_over() {
            let Some(said) = inbox.blocking_recv() else { break };
            let done = match said {
                Said::End => self.rounds.stop().map_err(RoomFault::Host),
                said => self.take(said),
            };
            if let Err(fault) = done {
                ended = match fault {
                    RoomFault::Host(fault) => Ended::NotSaved(fault),
                    fault => Ended::Hung(fault.to_string()),
                };
                break;
            }
        }
        self.deliver();
        let why = if matches!(ended, Ended::Over) { Parting::Closed } else { Parting::NotSaved };
        for (_, link) in self.links.values() {
            let _ = link.blocking_send(ToLink::Part(why));
        }
        (ended, self.rounds.into_journal())
    }

    fn take(&mut self, said: Said) -> Result<(), RoomFault> {
        match said {
            Said::Enter(hello, reply) => {
                let place = self.enter(&hello);
                let entered = place.as_ref().map(|place| place.entered.seat).ok();
                let _ = reply.send(place);
                match entered {
                    Some(seat) if self.begun => self.rounds.turn_of(seat).into_iter().for_each(|t| self.call(t)),
                    Some(_) if self.rounds.is_full() => {
                        self.begun = true;
                        let turns = self.rounds.begin()?;
                        self.deliver();
                        turns.into_iter().for_each(|turn| self.call(turn));
                    }
                    _ => {}
                }
            }
            Said::Order(seat, visit, n, intent) => {
                let wanted = self.rounds.wants(seat, visit, n, intent);
                self.unless_stranger(seat, visit, wanted)?;
            }
            Said::Ready(seat, visit, wake_ms) => {
                let round = self.rounds.ready(seat, visit, wake_ms);
                if let Some(round) = self.unless_stranger(seat, visit, round)?.flatten() {
                    self.deliver();
                    for (seat, n, Answered { refusal, .. }) in round.answers {
                        let frames = self.shelves[seat].count();
                        self.tell(seat, Told::Done { n, refusal, frames });
                    }
                    round.turns.into_iter().for_each(|turn| self.call(turn));
                }
            }
            Said::Missed(seat, reply) => drop(reply.send(self.rounds.snapshot(seat))),
            Said::Dropped(seat, visit) => {
                self.rounds.drop_link(seat, visit);
                if self.links.get(&seat).is_some_and(|(there, _)| *there == visit) {
                    self.links.remove(&seat);
                }
            }
            // A session in turns has no wall to be stopped, and nobody who runs it.
            Said::Keys(..)
            | Said::Freeze(..)
            | Said::Agree(..)
            | Said::Leave(..)
            | Said::Report(..)
            | Said::Contest(..)
            | Said::Direct(..)
            | Said::Run(..)
            | Said::Hold
            | Said::Adjourn
            | Said::End => {}
            Said::Release(reply) => drop(reply.send(true)),
            Said::Seated(reply) => drop(reply.send(Vec::new())),
        }
        Ok(())
    }

    /// What comes out of turn comes from no program that plays in turns: it is let go.
    fn unless_stranger<T>(
        &mut self,
        seat: usize,
        visit: u64,
        outcome: Result<T, RoomFault>,
    ) -> Result<Option<T>, RoomFault> {
        match outcome {
            Ok(it) => Ok(Some(it)),
            Err(RoomFault::NotThere) => Ok(None),
            Err(RoomFault::OutOfOrder | RoomFault::Host(HostFault::IntentTooLarge)) => {
                if let Some((_, link)) = self.links.get(&seat).filter(|(there, _)| *there == visit) {
                    let _ = link.blocking_send(ToLink::Part(Parting::Malformed));
                }
                Ok(None)
            }
            Err(fault) => Err(fault),
        }
    }

    fn enter(&mut self, hello: &Hello) -> Result<Place, Denial> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| Denial::Over)?;
        let token = Token(bytes);
        let entered = self.rounds.enter(hello, token).map_err(|fault| match fault {
            RoomFault::Denied(denial) => denial,
            _ => Denial::UnknownKey,
        })?;
        let (tell, told) = mpsc::channel(OUTBOX);
        if let Some((_, former)) = self.links.insert(entered.seat, (entered.visit, tell)) {
            let _ = former.blocking_send(ToLink::Part(Parting::TakenOver));
        }
        let sees = Sees::Seat(entered.seat, self.shelves[entered.seat].clone());
        Ok(Place {
            entered,
            token,
            exercise_ms: self.rounds.exercise_ms(),
            running: self.begun,
            told,
            sees,
            post: Post::Seat,
            share: None,
        })
    }

    fn call(&self, turn: Turn) {
        let frames = self.shelves[turn.seat].count();
        let Turn { seat, exercise_ms, story_ms, next_command } = turn;
        self.tell(seat, Told::Turn { exercise_ms, story_ms, frames, next_command });
    }

    fn tell(&self, seat: usize, told: Told) {
        // One that is gone comes back and is called again.
        if let Some((_, link)) = self.links.get(&seat) {
            let _ = link.blocking_send(ToLink::Told(told));
        }
    }

    fn deliver(&mut self) {
        for delivery in self.rounds.take_frames() {
            if let Some(seat) = self.rounds.seats().iter().position(|s| *s == delivery.seat) {
                self.shelves[seat].put(&delivery.frame);
            }
        }
        drop(self.rounds.take_entries());
    }
}
