//! The actor of a session: one thread that owns the room, takes what is said one thing after the other, and wakes when
//! something is due. Nobody else touches the room.

mod after;
mod direct;
mod links;
mod said;
mod stall;

pub use said::Said;
pub(crate) use said::{Place, Sees, ToLink};
pub use stall::reason;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use tavolo_host::{HostFault, Journal, JournalFault};
use tavolo_journal::JournalFile;
use tavolo_room::{Now, Room, RoomFault};
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Denial, Exit, Intent, Parting, Post, Told};
use tokio::sync::mpsc;

use crate::examiner::Examiner;
use crate::overseer::Overseers;
use crate::session::Session;
use crate::shelf::Shelf;

/// What is waited for to be taken in; who says more waits.
pub(crate) const INBOX: usize = 256;

/// What waits to be told to a link; one that does not listen for longer is let go.
pub(crate) const OUTBOX: usize = 128;

/// Orders that are saved together, at most.
const TOGETHER: usize = 64;

/// How often it is tried whether the journal can be written again.
const TRIED_AGAIN: Duration = Duration::from_secs(2);

/// How a session ended.
#[derive(Debug)]
pub enum Ended {
    /// It was closed.
    Over,
    /// It was left for another day.
    Adjourned,
    /// It was closed while nothing could be saved.
    NotSaved(HostFault),
    /// In a session in turns, seats went on and on at one instant.
    Hung(String),
    /// Its thread failed: an error of the program.
    Failed,
}

/// The time of day, ms UTC since 1970.
pub(crate) fn wall_ms() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX))
}

/// What a session has in its folder.
pub(crate) struct Keeps<J> {
    /// Opens its journal anew, and verifies it.
    pub(crate) reopen: Box<dyn FnMut() -> Result<J, JournalFault> + Send>,
    /// Keeps which seats are closed.
    pub(crate) closed: Box<dyn FnMut(Vec<SeatId>) -> std::io::Result<()> + Send>,
}

/// What whoever runs the session is told, whatever seat they look at.
#[derive(Debug)]
pub enum Notice<'a> {
    /// Play is over.
    Over,
    /// Nothing can be saved: play stands.
    NotSaved(&'a HostFault),
    /// It can be saved again.
    Mended,
    /// Which seats are closed could not be kept for whoever goes on with the session.
    NotKept(&'a std::io::Error),
}

/// Tells whoever runs the session.
pub type Notify = Box<dyn FnMut(Notice<'_>) + Send>;

/// The thread of a session, and how to speak to it.
#[derive(Debug)]
pub struct Hall {
    say: mpsc::Sender<Said>,
    thread: JoinHandle<(Ended, JournalFile)>,
}

impl Hall {
    /// Starts the thread.
    pub(crate) fn start(
        room: Room<JournalFile>,
        session: &Arc<Session>,
        examiner: Box<dyn Examiner>,
        notify: Notify,
        keeps: Keeps<JournalFile>,
    ) -> Self {
        let (say, inbox) = mpsc::channel(INBOX);
        let sitting = Sitting {
            examiner,
            room,
            shelves: session.seats.iter().map(|_| Arc::new(Shelf::new())).collect(),
            links: BTreeMap::new(),
            overseers: Overseers::default(),
            session: session.clone(),
            ran: false,
            stalled: None,
            tried_next: Instant::now(),
            told_over: false,
            notify,
            keeps,
            since: Instant::now(),
        };
        Self { say, thread: thread::spawn(move || sitting.run(inbox)) }
    }

    /// An actor that was started elsewhere.
    pub(crate) fn of(say: mpsc::Sender<Said>, thread: JoinHandle<(Ended, JournalFile)>) -> Self {
        Self { say, thread }
    }

    /// By which to speak to it.
    #[must_use]
    pub fn sender(&self) -> mpsc::Sender<Said> {
        self.say.clone()
    }

    /// How it ended, and its journal; none if its thread failed. To be called when it has ended.
    pub(crate) fn ended(self) -> (Ended, Option<JournalFile>) {
        drop(self.say);
        // Sessions beside it go on: what was confirmed is in the journal of the one that failed.
        self.thread.join().map_or((Ended::Failed, None), |(ended, journal)| (ended, Some(journal)))
    }
}

/// A room with those who are linked to it.
struct Sitting<J> {
    room: Room<J>,
    shelves: Vec<Arc<Shelf>>,
    /// By seat: the visit, and what tells it things.
    links: BTreeMap<usize, (u64, mpsc::Sender<ToLink>)>,
    overseers: Overseers,
    examiner: Box<dyn Examiner>,
    session: Arc<Session>,
    /// Whether play ran when links were last told.
    ran: bool,
    /// Why nothing can be saved, as long as that is so.
    stalled: Option<HostFault>,
    /// When it is tried next whether it can be saved again.
    tried_next: Instant,
    /// Whether it was said that play is over.
    told_over: bool,
    notify: Notify,
    keeps: Keeps<J>,
    since: Instant,
}

impl<J: Journal> Sitting<J> {
    /// Takes things in until the session is closed.
    fn run(mut self, mut inbox: mpsc::Receiver<Said>) -> (Ended, J) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        // Without a runtime the program would not have come so far.
        let runtime = runtime.expect("a thread can wait");
        // Something else than an order, that was said after orders that were taken together.
        let mut next = None;
        let ended = loop {
            self.deliver();
            let wait = self.wait();
            let said = match next.take() {
                Some(said) => Some(Some(said)),
                None => runtime.block_on(async {
                    match wait {
                        Some(wait) => tokio::time::timeout(wait, inbox.recv()).await.ok(),
                        None => Some(inbox.recv().await),
                    }
                }),
            };
            let said = self.spoken(said);
            if matches!(said, Some(Some(Said::Adjourn))) && !self.room.is_over() {
                break Ended::Adjourned;
            }
            let ends = matches!(said, Some(None | Some(Said::End | Said::Adjourn)));
            // Who has a seat is not sent away by the end of play: there is a report to be read.
            let closing = ends && (matches!(said, Some(None)) || self.room.is_over() || !self.is_any_seated());
            match (self.stalled.take(), said) {
                (Some(fault), _) if ends => break Ended::NotSaved(fault),
                (Some(fault), said) => {
                    self.stalled = Some(fault);
                    said.flatten().into_iter().for_each(|said| self.turn_away(said));
                    // Those who come and are turned away hold up nothing.
                    if Instant::now() >= self.tried_next {
                        self.mend();
                    }
                }
                (None, Some(Some(Said::Order(seat, visit, n, intent)))) => {
                    let orders = (seat, visit, n, intent);
                    let done = self.orders(orders, &mut inbox, &mut next);
                    if let Err(fault) = done {
                        self.stall(fault);
                    }
                }
                (None, said) => {
                    if let Err(fault) = self.go_on(said.flatten(), ends) {
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
            Ended::NotSaved(_) | Ended::Hung(_) | Ended::Failed => Parting::NotSaved,
        };
        self.part_all(why);
        (ended, self.room.into_journal())
    }

    /// How long nothing is to be done unless somebody says something.
    fn wait(&mut self) -> Option<Duration> {
        if self.stalled.is_some() {
            return Some(self.tried_next.saturating_duration_since(Instant::now()));
        }
        let now = self.now().steady_ms;
        let due = self.room.next_due_ms().map(|due| Duration::from_millis(u64::try_from(due - now).unwrap_or(0)));
        let told = self.overseers.next().map(|at| at.saturating_duration_since(Instant::now()));
        due.into_iter().chain(told).min()
    }

    /// Does what was said, and what is due.
    fn go_on(&mut self, said: Option<Said>, ends: bool) -> Result<(), HostFault> {
        if ends {
            self.room.stop(self.now())?;
        } else if let Some(said) = said {
            self.take(said)?;
        }
        self.room.tick(self.now())
    }

    /// Takes an order and those that wait behind it, and saves them together: while it is written, others come. What else
    /// was said after them is `other`.
    fn orders(
        &mut self,
        first: (usize, u64, u64, Intent),
        inbox: &mut mpsc::Receiver<Said>,
        other: &mut Option<Said>,
    ) -> Result<(), HostFault> {
        let (mut order, mut answers) = (Some(first), Vec::new());
        self.overseers.changed();
        self.room.gather();
        while let Some((seat, visit, n, intent)) = order.take() {
            let answered = self.room.order(seat, visit, n, intent, self.now());
            if let Err(RoomFault::Host(fault @ HostFault::NotSaved(_))) = answered {
                return Err(fault);
            }
            answers.push((seat, visit, n, answered));
            if answers.len() < TOGETHER {
                match inbox.try_recv() {
                    Ok(Said::Order(seat, visit, n, intent)) => order = Some((seat, visit, n, intent)),
                    Ok(said) => *other = Some(said),
                    Err(_) => {}
                }
            }
        }
        self.room.settle()?;
        // What is told is saved.
        self.deliver();
        for (seat, visit, n, answered) in answers {
            let shelf = self.room.seat_at(seat).and_then(|seat| self.shelves.get(seat));
            let frames = shelf.map_or(0, |shelf| shelf.count());
            self.answer(seat, visit, answered.map(|a| Told::Done { n, refusal: a.refusal, frames }))?;
        }
        self.room.tick(self.now())
    }

    /// Whether play is over and nobody is left who reads how it ended.
    fn is_read(&mut self) -> bool {
        if !self.room.is_over() {
            return false;
        }
        if !std::mem::replace(&mut self.told_over, true) {
            (self.notify)(Notice::Over);
        }
        self.links.is_empty()
    }

    fn now(&self) -> Now {
        let steady_ms = i64::try_from(self.since.elapsed().as_millis()).unwrap_or(i64::MAX);
        Now { steady_ms, wall_ms: wall_ms() }
    }

    fn take(&mut self, said: Said) -> Result<(), HostFault> {
        let now = self.now();
        // Who sits where and who holds play is not in the record.
        self.overseers.changed();
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
            Said::Freeze(seat, visit) if self.room.post(seat) != Post::Seat => {
                self.room.hold(now)?;
                self.tell(seat, visit, ToLink::Told(Told::Exit(Exit::Frozen)));
            }
            Said::Agree(seat, visit) if self.room.post(seat) != Post::Seat => {
                let may = self.room.post(seat).may_release();
                let exit = if may && self.room.release(now)? { Exit::GoesOn } else { Exit::Waits };
                self.tell(seat, visit, ToLink::Told(Told::Exit(exit)));
            }
            Said::Freeze(seat, visit) => {
                let exit = self.room.freeze(seat, visit, now).map(Told::Exit);
                self.answer(seat, visit, exit)?;
            }
            Said::Agree(seat, visit) => {
                let exit = self.room.agree(seat, visit, now).map(Told::Exit);
                self.answer(seat, visit, exit)?;
            }
            Said::Leave(place, visit) => {
                let exit = self.room.leave(place, visit, now).map(Told::Exit);
                let left = matches!(exit, Ok(Told::Exit(Exit::Left)));
                self.answer(place, visit, exit)?;
                if left {
                    self.part(place, visit, Parting::Left);
                    self.room.seat_at(place).into_iter().for_each(|seat| self.tell_keys(seat));
                }
            }
            Said::Keys(place, visit, who) => match self.room.keys(place, visit, who, now) {
                Ok(seat) => self.tell_keys(seat),
                Err(fault) => self.answer(place, visit, Err(fault))?,
            },
            Said::Report(seat, visit, lang) => self.report(seat, visit, &lang),
            Said::Contest(seat, visit, line, words) => self.contest((seat, visit), line, words, now)?,
            // Who no longer waits has hung up.
            Said::Missed(seat, reply) => drop(reply.send(self.room.snapshot(seat))),
            Said::Dropped(place, visit) => {
                self.unlink(place, visit);
                if let Some(seat) = self.room.drop_link(place, visit) {
                    self.room.keys_back(seat, now)?;
                    self.tell_keys(seat);
                }
            }
            Said::Direct(place, visit, n, direction) => {
                let answered = self.room.direct((place, visit), n, direction, now);
                let told = answered.map(|a| Told::Done { n, refusal: a.refusal, frames: 0 });
                self.overseers.ordered(place);
                self.answer(place, visit, told)?;
            }
            Said::Run(place, visit, running) => {
                let ran = self.run_room((place, visit), running, now).map(|done| Told::Ran { done });
                self.overseers.ordered(place);
                self.answer(place, visit, ran)?;
            }
            Said::Release(reply) => drop(reply.send(self.room.release(now)?)),
            Said::Hold => self.room.hold(now)?,
            Said::Seated(reply) => self.seated(reply),
            // Taken by whoever called; and here nobody waits for turns.
            Said::Order(..) | Said::Adjourn | Said::End | Said::Ready(..) => {}
        }
        Ok(())
    }
}
