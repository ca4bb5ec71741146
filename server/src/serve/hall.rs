//! The actor of a session: one thread that owns the room, takes what is said one thing after the other, and wakes when
//! something is due. Nobody else touches the room.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tavolo_host::{HostFault, Journal, JournalFault};
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

/// How often it is tried whether the journal can be written again.
const TRIED_AGAIN: Duration = Duration::from_secs(2);

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
    /// The session is left for another day.
    Adjourn,
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
    /// It was left for another day.
    Adjourned,
    /// It was closed while nothing could be saved.
    NotSaved(HostFault),
}

/// Opens the journal of the session anew, and verifies it.
pub(crate) type Reopen<J> = Box<dyn FnMut() -> Result<J, JournalFault> + Send>;

/// What the hall says to whoever runs the session, in their language.
pub(crate) struct Notices {
    /// Play is over.
    pub(crate) over: String,
    /// Nothing can be saved; beginning and end of the sentence, with the reason between.
    pub(crate) not_saved: (String, String),
    /// It can be saved again.
    pub(crate) mended: String,
}

/// The thread of a session, and how to speak to it.
pub(crate) struct Hall {
    say: mpsc::Sender<Said>,
    thread: JoinHandle<(Ended, JournalFile)>,
}

impl Hall {
    /// Starts the thread.
    pub(crate) fn start(
        room: Room<JournalFile>,
        session: &Session,
        notices: Notices,
        reopen: Reopen<JournalFile>,
    ) -> Self {
        let (say, inbox) = mpsc::channel(INBOX);
        let shelves = session.seats.iter().map(|_| Arc::new(Shelf::new())).collect();
        let sitting = Sitting {
            room,
            shelves,
            links: BTreeMap::new(),
            ran: false,
            stalled: None,
            told_over: false,
            notices,
            reopen,
            since: Instant::now(),
        };
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
    /// Why nothing can be saved, as long as that is so.
    stalled: Option<HostFault>,
    /// Whether it was said that play is over.
    told_over: bool,
    notices: Notices,
    reopen: Reopen<J>,
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
            let wait = self.wait();
            let said = runtime.block_on(async {
                match wait {
                    Some(wait) => tokio::time::timeout(wait, inbox.recv()).await.ok(),
                    None => Some(inbox.recv().await),
                }
            });
            if matches!(said, Some(Some(Said::Adjourn))) {
                break Ended::Adjourned;
            }
            let closing = matches!(said, Some(None | Some(Said::End)));
            match (self.stalled.take(), said) {
                (Some(fault), _) if closing => break Ended::NotSaved(fault),
                (Some(fault), Some(Some(said))) => {
                    self.stalled = Some(fault);
                    self.turn_away(said);
                }
                (Some(fault), _) => self.mend(fault),
                (None, said) => {
                    if let Err(fault) = self.go_on(said.flatten(), closing) {
                        self.stall(fault);
                    } else if closing || self.is_read() {
                        break Ended::Over;
                    }
                }
            }
        };
        self.deliver();
        let why = match ended {
            Ended::Over => Parting::Closed,
            Ended::Adjourned => Parting::Adjourned,
            Ended::NotSaved(_) => Parting::NotSaved,
        };
        self.part_all(why);
        (ended, self.room.into_journal())
    }

    /// How long nothing is to be done unless somebody says something.
    fn wait(&mut self) -> Option<Duration> {
        if self.stalled.is_some() {
            return Some(TRIED_AGAIN);
        }
        let due = self.room.next_due_ms()?;
        Some(Duration::from_millis(u64::try_from(due - self.now().steady_ms).unwrap_or(0)))
    }

    /// Does what was said, and what is due.
    fn go_on(&mut self, said: Option<Said>, closing: bool) -> Result<(), HostFault> {
        if closing {
            self.room.stop(self.now())?;
        } else if let Some(said) = said {
            self.take(said)?;
        }
        self.room.tick(self.now())
    }

    /// Nothing can be saved: play stands for all, and links go. They come back by themselves when it can be saved again, and
    /// send again what was not confirmed.
    fn stall(&mut self, fault: HostFault) {
        self.room.stall(self.now());
        let (begins, ends) = &self.notices.not_saved;
        say(&format!("{begins}{fault}{ends}"));
        self.stalled = Some(fault);
        self.part_all(Parting::NotSaved);
    }

    /// Whether it can be saved again.
    fn mend(&mut self, fault: HostFault) {
        let now = self.now();
        let mended = (self.reopen)().map_err(HostFault::NotRead).and_then(|journal| self.room.mend(journal, now));
        match mended {
            Ok(()) => say(&self.notices.mended),
            // Whatever is wrong now came of what was wrong first.
            Err(_) => self.stalled = Some(fault),
        }
    }

    /// Said while nothing can be saved.
    fn turn_away(&mut self, said: Said) {
        match said {
            Said::Enter(_, reply) => drop(reply.send(Err(Denial::NotSaved))),
            Said::Dropped(seat, visit) => self.dropped(seat, visit),
            Said::Seated(reply) => self.seated(reply),
            Said::Release(reply) => drop(reply.send(false)),
            // Links are gone; what they still said was not confirmed and is said again.
            Said::Order(..) | Said::Freeze(..) | Said::Agree(..) | Said::Leave(..) | Said::Hold => {}
            // Taken by whoever called.
            Said::Adjourn | Said::End => {}
        }
    }

    /// Whether play is over and nobody is left who reads how it ended.
    fn is_read(&mut self) -> bool {
        if !self.room.is_over() {
            return false;
        }
        if !std::mem::replace(&mut self.told_over, true) {
            say(&self.notices.over);
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
                let (place, fault) = match self.enter(&hello, now) {
                    Ok(place) => (place, None),
                    Err(fault) => (Err(Denial::NotSaved), Some(fault)),
                };
                // Who no longer waits has hung up, and says so by its link.
                let _ = reply.send(place);
                return fault.map_or(Ok(()), Err);
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
            Said::Dropped(seat, visit) => self.dropped(seat, visit),
            Said::Release(reply) => drop(reply.send(self.room.release(now)?)),
            Said::Hold => self.room.hold(now)?,
            Said::Seated(reply) => self.seated(reply),
            // Taken by whoever called.
            Said::Adjourn | Said::End => {}
        }
        Ok(())
    }

    fn seated(&self, reply: oneshot::Sender<Vec<bool>>) {
        let taken = (0..self.room.seats().len()).map(|seat| self.room.is_taken(seat));
        let _ = reply.send(taken.collect());
    }

    /// A link is gone.
    fn dropped(&mut self, seat: usize, visit: u64) {
        self.room.drop_link(seat, visit);
        if self.links.get(&seat).is_some_and(|(there, _)| *there == visit) {
            self.links.remove(&seat);
        }
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

    fn part_all(&mut self, why: Parting) {
        let links: Vec<(usize, u64)> = self.links.iter().map(|(seat, (visit, _))| (*seat, *visit)).collect();
        links.into_iter().for_each(|(seat, visit)| self.part(seat, visit, why));
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
