//! The actor of a session: one thread that owns the room, takes what is said one thing after the other, and wakes when
//! something is due. Nobody else touches the room.

mod after;
mod direct;
mod links;
mod stall;

pub(super) use stall::reason;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use tavolo_host::{HostFault, Journal, JournalFault};
use tavolo_journal::JournalFile;
use tavolo_room::{Entered, Now, Room, RoomFault};
use tavolo_scenario::ids::SeatId;
use tavolo_seat::{Denial, Direction, Exit, Hello, Intent, Parting, Post, Running, Token, Told};
use tokio::sync::{mpsc, oneshot};

use super::Session;
use super::examiner::Examiner;
use super::overseer::{Overseers, ToOverseer};
use super::shelf::Shelf;
use crate::{demo, say};
use after::Verdict;

/// What is waited for to be taken in; who says more waits.
pub(super) const INBOX: usize = 256;

/// What waits to be told to a link; one that does not listen for longer is let go.
pub(super) const OUTBOX: usize = 128;

/// Orders that are saved together, at most.
const TOGETHER: usize = 64;

/// How often it is tried whether the journal can be written again.
const TRIED_AGAIN: Duration = Duration::from_secs(2);

/// Something said to the hall.
pub(crate) enum Said {
    /// Somebody asks for a seat.
    Enter(Hello, oneshot::Sender<Result<Place, Denial>>),
    /// A seat asks for something: seat, visit, number.
    Order(usize, u64, u64, Intent),
    /// In a session in turns a seat wants nothing more, and when it wants to be asked again: seat, visit.
    Ready(usize, u64, Option<i64>),
    /// A seat freezes play.
    Freeze(usize, u64),
    /// A seat agrees that play goes on.
    Agree(usize, u64),
    /// A seat is given back.
    Leave(usize, u64),
    /// A link is gone.
    Dropped(usize, u64),
    /// A seat asks for the report on itself: seat, visit, language.
    Report(usize, u64, String),
    /// A seat contests a line of that report: seat, visit, number, reason.
    Contest(usize, u64, u32, String),
    /// Whoever has no seat asks for something of the case: place, visit, number.
    Direct(usize, u64, u64, Direction),
    /// Whoever has no seat asks for something of the room: place, visit.
    Run(usize, u64, Running),
    /// Whoever runs the session lets play begin or go on.
    Release(oneshot::Sender<bool>),
    /// Whoever runs the session holds play.
    Hold,
    /// Who sits where: seats that are taken.
    Seated(oneshot::Sender<Vec<bool>>),
    /// The session is left for another day.
    Adjourn,
    /// Play ends; where it is over, or nobody sits at a seat who could read how it went, the session is closed.
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
    pub(crate) sees: Sees,
    /// What place it is.
    pub(crate) post: Post,
}

/// What is shown at a place.
pub(crate) enum Sees {
    /// What a seat perceives.
    Seat(Arc<Shelf>),
    /// Everything.
    Everything(mpsc::Receiver<ToOverseer>),
}

/// How a session ended.
pub(crate) enum Ended {
    /// It was closed.
    Over,
    /// It was left for another day.
    Adjourned,
    /// It was closed while nothing could be saved.
    NotSaved(HostFault),
    /// In a session in turns, seats went on and on at one instant.
    Hung(String),
}

/// Opens the journal of the session anew, and verifies it.
pub(crate) type Reopen<J> = Box<dyn FnMut() -> Result<J, JournalFault> + Send>;

/// Keeps which seats are closed.
pub(crate) type KeepClosed = Box<dyn FnMut(Vec<SeatId>) + Send>;

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
        session: &Arc<Session>,
        notices: Notices,
        reopen: Reopen<JournalFile>,
        keep_closed: KeepClosed,
    ) -> Self {
        let (say, inbox) = mpsc::channel(INBOX);
        let shelves = session.seats.iter().map(|_| Arc::new(Shelf::new())).collect();
        // A journal that cannot be read is found out when it is written.
        let recorded = room.host().journal().read(0, usize::MAX).unwrap_or_default();
        let recorded = recorded.into_iter().map(|record| record.entry).collect();
        let examiner = Examiner::new(Arc::clone(&session.content), recorded);
        let sitting = Sitting {
            examiner,
            room,
            shelves,
            links: BTreeMap::new(),
            overseers: Overseers::default(),
            session: session.clone(),
            ran: false,
            stalled: None,
            tried_next: Instant::now(),
            told_over: false,
            verdict: None,
            notices,
            reopen,
            keep_closed,
            since: Instant::now(),
        };
        Self { say, thread: thread::spawn(move || sitting.run(inbox)) }
    }

    /// An actor that was started elsewhere.
    pub(super) fn of(say: mpsc::Sender<Said>, thread: JoinHandle<(Ended, JournalFile)>) -> Self {
        Self { say, thread }
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
    overseers: Overseers,
    examiner: Examiner,
    session: Arc<Session>,
    /// Whether play ran when links were last told.
    ran: bool,
    /// Why nothing can be saved, as long as that is so.
    stalled: Option<HostFault>,
    /// When it is tried next whether it can be saved again.
    tried_next: Instant,
    /// Whether it was said that play is over.
    told_over: bool,
    /// The verdict on what is recorded, once somebody asked for it.
    verdict: Option<Verdict>,
    notices: Notices,
    reopen: Reopen<J>,
    keep_closed: KeepClosed,
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
            Ended::NotSaved(_) | Ended::Hung(_) => Parting::NotSaved,
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
            let frames = self.shelves.get(seat).map_or(0, |shelf| shelf.count());
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
            Said::Leave(seat, visit) => {
                let exit = self.room.leave(seat, visit, now).map(Told::Exit);
                let left = matches!(exit, Ok(Told::Exit(Exit::Left)));
                self.answer(seat, visit, exit)?;
                if left {
                    self.part(seat, visit, Parting::Left);
                }
            }
            Said::Report(seat, visit, lang) => self.report(seat, visit, &lang),
            Said::Contest(seat, visit, line, words) => self.contest((seat, visit), line, words, now)?,
            Said::Dropped(seat, visit) => self.dropped(seat, visit),
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
