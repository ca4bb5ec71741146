//! The actor of a session: one thread that owns the room, takes what is said one thing after the other, and wakes when
//! something is due. Nobody else touches the room.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tavolo_host::{HostFault, Journal};
use tavolo_journal::JournalFile;
use tavolo_room::{Entered, Now, Room, RoomFault};
use tavolo_seat::{Denial, Exit, Hello, Intent, Parting, Token, Told};
use tokio::sync::{mpsc, oneshot};

use super::Session;
use super::shelf::Shelf;
use crate::{demo, say};

/// What is waited for to be taken in; who says more waits.
const INBOX: usize = 256;

/// What waits to be told to a link; one that does not listen for longer is let go.
const OUTBOX: usize = 128;

/// Something said to the hall.
pub(crate) enum Said {
    /// Somebody asks for a seat.
    Enter(Hello, oneshot::Sender<Result<Place, Denial>>),
    /// A seat asks for something: seat, visit, number.
    Order(usize, u64, u64, Intent),
    /// A seat freezes play.
    Freeze(usize, u64),
    /// A seat agrees that play goes on.
    Agree(usize, u64),
    /// A seat is given back.
    Leave(usize, u64),
    /// A link is gone.
    Dropped(usize, u64),
    /// Whoever runs the session lets play begin or go on.
    Release(oneshot::Sender<bool>),
    /// Whoever runs the session holds play.
    Hold,
    /// Who sits where: seats that are taken.
    Seated(oneshot::Sender<Vec<bool>>),
    /// The session is closed.
    End,
}

/// What is told to a link.
pub(crate) enum ToLink {
    /// A message.
    Told(Told),
    /// It is over.
    Part(Parting),
}

/// A seat that was given.
pub(crate) struct Place {
    pub(crate) entered: Entered,
    pub(crate) token: Token,
    pub(crate) exercise_ms: i64,
    pub(crate) running: bool,
    /// What is told to it.
    pub(crate) told: mpsc::Receiver<ToLink>,
    /// What it perceives.
    pub(crate) shelf: Arc<Shelf>,
}

/// How a session ended.
pub(crate) enum Ended {
    /// It was closed.
    Over,
    /// Nothing could be saved any more.
    NotSaved(HostFault),
}

/// The thread of a session, and how to speak to it.
pub(crate) struct Hall {
    say: mpsc::Sender<Said>,
    thread: JoinHandle<(Ended, JournalFile)>,
}

impl Hall {
    /// Starts the thread. When play is over it says so to whoever runs the session.
    pub(crate) fn start(room: Room<JournalFile>, session: &Session, over: String) -> Self {
        let (say, inbox) = mpsc::channel(INBOX);
        let shelves = session.seats.iter().map(|_| Arc::new(Shelf::new())).collect();
        let sitting =
            Sitting { room, shelves, links: BTreeMap::new(), ran: false, over: Some(over), since: Instant::now() };
        Self { say, thread: thread::spawn(move || sitting.run(inbox)) }
    }

    /// By which to speak to it.
    pub(crate) fn sender(&self) -> mpsc::Sender<Said> {
        self.say.clone()
    }

    /// How it ended, and its journal. To be called when it has.
    pub(crate) fn ended(self) -> (Ended, JournalFile) {
        drop(self.say);
        // A thread that failed takes the session with it, as it would take the program.
        self.thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    }
}

/// A room with those who are linked to it.
pub(crate) struct Sitting<J> {
    room: Room<J>,
    shelves: Vec<Arc<Shelf>>,
    /// By seat: the visit, and what tells it things.
    links: BTreeMap<usize, (u64, mpsc::Sender<ToLink>)>,
    /// Whether play ran when links were last told.
    ran: bool,
    /// What is said once when play is over.
    over: Option<String>,
    since: Instant,
}

impl<J: Journal> Sitting<J> {
    /// Takes things in until the session is closed.
    fn run(mut self, mut inbox: mpsc::Receiver<Said>) -> (Ended, J) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        // Without a runtime the program would not have come so far.
        let runtime = runtime.expect("a thread can wait");
        let ended = loop {
            self.deliver();
            let due = self.room.next_due_ms();
            let wait = due.map(|at| Duration::from_millis(u64::try_from(at - self.now().steady_ms).unwrap_or(0)));
            let said = runtime.block_on(async {
                match wait {
                    Some(wait) => tokio::time::timeout(wait, inbox.recv()).await.ok(),
                    None => Some(inbox.recv().await),
                }
            });
            let done = match said {
                Some(None | Some(Said::End)) => self.room.stop(self.now()).map(|()| true),
                Some(Some(said)) => self.take(said).map(|()| false),
                None => Ok(false),
            };
            let done = done.and_then(|ended| self.room.tick(self.now()).map(|()| ended));
            match done {
                Ok(false) if self.room.is_over() && self.is_read() => break Ended::Over,
                Ok(false) => {}
                Ok(true) => break Ended::Over,
                Err(fault) => break Ended::NotSaved(fault),
            }
        };
        self.deliver();
        let why = if matches!(ended, Ended::Over) { Parting::Closed } else { Parting::NotSaved };
        for (_, link) in self.links.values() {
            let _ = link.try_send(ToLink::Part(why));
        }
        (ended, self.room.into_journal())
    }

    /// Play is over: whether nobody is left who reads how it ended.
    fn is_read(&mut self) -> bool {
        if let Some(over) = self.over.take() {
            say(&over);
        }
        self.links.is_empty()
    }

    fn now(&self) -> Now {
        let steady_ms = i64::try_from(self.since.elapsed().as_millis()).unwrap_or(i64::MAX);
        Now { steady_ms, wall_ms: demo::wall() }
    }

    fn take(&mut self, said: Said) -> Result<(), HostFault> {
        let now = self.now();
        match said {
            Said::Enter(hello, reply) => {
                let place = self.enter(&hello, now)?;
                // Who no longer waits has hung up, and says so by its link.
                let _ = reply.send(place);
            }
            Said::Order(seat, visit, n, intent) => {
                let answered = self.room.order(seat, visit, n, intent, now);
                let told = answered.map(|a| Told::Done { n, refusal: a.refusal });
                self.answer(seat, visit, told)?;
            }
            Said::Freeze(seat, visit) => {
                let exit = self.room.freeze(seat, visit, now).map(Told::Exit);
                self.answer(seat, visit, exit)?;
            }
            Said::Agree(seat, visit) => {
                let exit = self.room.agree(seat, visit, now).map(Told::Exit);
                self.answer(seat, visit, exit)?;
            }
            Said::Leave(seat, visit) => {
                let exit = self.room.leave(seat, visit, now).map(Told::Exit);
                let left = matches!(exit, Ok(Told::Exit(Exit::Left)));
                self.answer(seat, visit, exit)?;
                if left {
                    self.part(seat, visit, Parting::Left);
                }
            }
            Said::Dropped(seat, visit) => {
                self.room.drop_link(seat, visit);
                if self.links.get(&seat).is_some_and(|(there, _)| *there == visit) {
                    self.links.remove(&seat);
                }
            }
            Said::Release(reply) => drop(reply.send(self.room.release(now)?)),
            Said::Hold => self.room.hold(now)?,
            Said::Seated(reply) => {
                let taken = (0..self.room.seats().len()).map(|seat| self.room.is_taken(seat));
                let _ = reply.send(taken.collect());
            }
            // Taken by whoever called.
            Said::End => {}
        }
        Ok(())
    }

    fn enter(&mut self, hello: &Hello, now: Now) -> Result<Result<Place, Denial>, HostFault> {
        if self.room.is_over() {
            return Ok(Err(Denial::Over));
        }
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
            Err(RoomFault::NotThere | RoomFault::OutOfOrder) => return Ok(Err(Denial::UnknownKey)),
        };
        if let Some(displaced) = entered.displaces {
            self.part(entered.seat, displaced, Parting::TakenOver);
        }
        let (tell, told) = mpsc::channel(OUTBOX);
        self.links.insert(entered.seat, (entered.visit, tell));
        let (exercise_ms, running) = self.room.clock(now);
        let shelf = self.shelves[entered.seat].clone();
        Ok(Ok(Place { entered, token, exercise_ms, running, told, shelf }))
    }

    /// Tells a link what became of what it said.
    fn answer(&mut self, seat: usize, visit: u64, told: Result<Told, RoomFault>) -> Result<(), HostFault> {
        match told {
            Ok(told) => self.tell(seat, visit, ToLink::Told(told)),
            // What came does not come from a client of ours.
            Err(RoomFault::OutOfOrder | RoomFault::Host(HostFault::IntentTooLarge)) => {
                self.part(seat, visit, Parting::Malformed);
            }
            // Whoever took the seat over has been told already.
            Err(RoomFault::NotThere | RoomFault::Denied(_)) => {}
            Err(RoomFault::Host(fault)) => return Err(fault),
        }
        Ok(())
    }

    fn tell(&mut self, seat: usize, visit: u64, what: ToLink) {
        let Some((_, link)) = self.links.get(&seat).filter(|(there, _)| *there == visit) else { return };
        if link.try_send(what).is_err() {
            // It does not listen: its task ends with the sender, and the seat may come back.
            self.links.remove(&seat);
        }
    }

    fn part(&mut self, seat: usize, visit: u64, why: Parting) {
        self.tell(seat, visit, ToLink::Part(why));
        if self.links.get(&seat).is_some_and(|(there, _)| *there == visit) {
            self.links.remove(&seat);
        }
    }

    /// Puts what seats perceived where their links find it, and tells all when play stops or goes on.
    fn deliver(&mut self) {
        for delivery in self.room.take_frames() {
            if let Some(seat) = self.room.seats().iter().position(|s| *s == delivery.seat) {
                self.shelves[seat].put(delivery.frame);
            }
        }
        let (exercise_ms, running) = self.room.clock(self.now());
        if running != self.ran {
            self.ran = running;
            let links: Vec<(usize, u64)> = self.links.iter().map(|(seat, (visit, _))| (*seat, *visit)).collect();
            for (seat, visit) in links {
                self.tell(seat, visit, ToLink::Told(Told::Clock { exercise_ms, running }));
            }
        }
    }
}
