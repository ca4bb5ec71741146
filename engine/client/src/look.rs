//! Somebody looks on, as mentor or observer: how everything stands comes over the link, and what they note or ask goes out.

use std::collections::{BTreeMap, VecDeque};

use egui::Ui;
use tavolo_panels::{LinkState, Looker, LookerAround, LookerWish, Settings};
use tavolo_seat::{
    Direction, DirectorEnd, DirectorFrame, EndFault, Exit, Order, Parting, Post, Refusal, Running, SeatEnd, Told,
    Welcome,
};
use tavolo_wording::{Args, Catalogue};

use crate::clock::Clock;
use crate::link::{Ending, Link, News};
use crate::seat::Parted;

/// Lines of what happened that are kept.
const HAPPENED: usize = 200;

/// Somebody who looks on, and their link.
pub(crate) struct Look {
    link: Link,
    post: Post,
    end: DirectorEnd,
    screen: Looker,
    labels: BTreeMap<String, String>,
    happened: VecDeque<String>,
    /// The seat that is shown, by its number, and what it sees.
    seen: Option<(u32, SeatEnd)>,
    clock: Clock,
    state: LinkState,
}

impl Look {
    /// A place that was just given.
    pub(crate) fn new(link: Link, welcome: Welcome, settings: Settings) -> Self {
        let mut end = DirectorEnd::new();
        // Nothing was asked for yet, so nothing is to be sent again.
        end.linked(welcome.next_command);
        Self {
            link,
            post: welcome.post,
            end,
            screen: Looker::new(settings),
            labels: welcome.labels,
            happened: VecDeque::new(),
            seen: None,
            clock: Clock::at(welcome.exercise_ms, welcome.running),
            state: LinkState::Up,
        }
    }

    /// Settings as they are.
    pub(crate) fn settings(&self) -> &Settings {
        self.screen.settings()
    }

    /// Takes in what came over the link.
    pub(crate) fn read(&mut self, parted: &mut Vec<Parted>) {
        while let Some(news) = self.link.next() {
            parted.extend(self.take(news));
        }
    }

    fn take(&mut self, news: News) -> Option<Parted> {
        match news {
            News::Seated(welcome) => {
                self.state = LinkState::Up;
                self.clock.set(welcome.exercise_ms, welcome.running);
                self.labels = welcome.labels;
                // What happened lately is told anew over each link, and a seat is shown from its beginning.
                self.happened.clear();
                self.end.linked(welcome.next_command).into_iter().for_each(|order| self.send(order));
                if let Some((seat, _)) = self.seen {
                    self.see(Some(seat));
                }
            }
            News::Frame(bytes) => {
                if let Err(fault) = self.frame(&bytes) {
                    return Some(Parted::Fault("seat-not-understood", Args::new().with("reason", fault.to_string())));
                }
            }
            News::Told(told) => return self.told(&told),
            News::Lost => self.state = LinkState::Lost,
            News::Over(Ending::Closed(Parting::Left)) => return Some(Parted::Left),
            News::Over(Ending::Closed(why)) => self.state = LinkState::Closed(why),
            News::Over(Ending::Fault(key, args)) => return Some(Parted::Fault(key, args)),
        }
        None
    }

    fn frame(&mut self, bytes: &[u8]) -> Result<(), EndFault> {
        match self.end.take(bytes)? {
            DirectorFrame::Board(board) => self.clock.set(board.exercise_ms, board.running),
            DirectorFrame::Happened(lines) => {
                self.happened.extend(lines);
                let over = self.happened.len().saturating_sub(HAPPENED);
                self.happened.drain(..over);
            }
            DirectorFrame::Seat { seat, frame } => {
                // Frames of a seat that is shown no more may still be on their way.
                if let Some((_, end)) = self.seen.as_mut().filter(|(shown, _)| *shown == seat) {
                    end.take(&frame)?;
                }
            }
        }
        Ok(())
    }

    fn told(&mut self, told: &Told) -> Option<Parted> {
        match told {
            Told::Done { n, refusal, .. } => {
                let asked = self.end.answered(*n)?;
                match (refusal, asked) {
                    (None, _) => self.screen.told("direct-done"),
                    (Some(Refusal::Pointless), Direction::Hint { .. }) => self.screen.told("direct-no-hint"),
                    (Some(refusal), _) => self.screen.told(&format!("refusal-{}", refusal.key())),
                }
            }
            Told::Ran { done: true } => {}
            Told::Ran { done: false } => self.screen.told("direct-nothing-to-do"),
            Told::Exit(Exit::Left) => return Some(Parted::Left),
            Told::Exit(Exit::Frozen) => self.screen.told("serve-held"),
            Told::Exit(Exit::GoesOn) => self.screen.told("serve-goes-on"),
            Told::Exit(Exit::Waits) => self.screen.told("serve-waits"),
            Told::Clock { exercise_ms, running } => self.clock.set(*exercise_ms, *running),
            // Of seats alone.
            Told::Turn { .. } | Told::Found { .. } | Told::Report(_) => {}
            Told::Contested { .. } | Told::Keys { .. } => {}
        }
        None
    }

    fn send(&self, order: Order) {
        // As at a seat: what was asked for while the link is lost goes out when it stands again.
        if self.state == LinkState::Up {
            self.link.send(order);
        }
    }

    fn see(&mut self, seat: Option<u32>) {
        self.seen = seat.map(|seat| (seat, SeatEnd::new()));
        self.send(Order::Run(Running::See { seat }));
    }

    /// Shows the screen, and does what is wished.
    pub(crate) fn show(&mut self, ui: &mut Ui, texts: &Catalogue) -> Option<Parted> {
        let exercise_ms = self.clock.now();
        if let Some((_, end)) = &mut self.seen {
            end.tick(exercise_ms);
        }
        let language = self.screen.settings().language.clone();
        let around = LookerAround {
            board: self.end.board(),
            exercise_ms,
            post: self.post,
            happened: self.happened.make_contiguous(),
            seen: self.seen.as_ref().map(|(seat, end)| (*seat, end.view())),
            texts,
            language: &language,
            labels: &self.labels,
            link: self.state,
        };
        let mut quit = None;
        for wish in self.screen.show(ui, &around) {
            match wish {
                LookerWish::Direct(direction) => {
                    if let Some(order) = self.end.ask(direction) {
                        self.send(order);
                    }
                }
                LookerWish::Run(Running::See { seat }) => self.see(seat),
                LookerWish::Run(running) => self.send(Order::Run(running)),
                LookerWish::Freeze => self.send(Order::Freeze),
                LookerWish::GoOn => self.send(Order::GoOn),
                LookerWish::Quit => quit = Some(Parted::Quit),
            }
        }
        quit
    }
}
