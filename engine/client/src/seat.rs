//! Somebody has a seat: what comes over the link goes into the view and the screen, and what is wished goes out.

use std::collections::BTreeMap;

use egui::Ui;
use tavolo_panels::{Around, LinkState, Screen, Settings, Shown, Wish};
use tavolo_seat::{
    ConversationIs, EndFault, Exit, Handle, Order, Parting, Percept, Recording, SeatEnd, SeatView, Told, Welcome,
};
use tavolo_wording::{Args, Catalogue};

use crate::clock::Clock;
use crate::link::{Ending, Link, News};

/// A seat and its link.
pub(crate) struct Seat {
    link: Link,
    end: SeatEnd,
    /// All that came, and what of it is seen again.
    recording: Recording,
    past: Option<SeatView>,
    screen: Screen,
    called: String,
    labels: BTreeMap<String, String>,
    notes: Vec<String>,
    clock: Clock,
    state: LinkState,
    /// The journal, where the session is held at this computer.
    kept: Option<String>,
}

/// What a seat leaves to whoever has the window.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Parted {
    /// Settings were changed: they are kept.
    Settings(Settings),
    /// The window is closed.
    Quit,
    /// The seat was given back.
    Left,
    /// What came cannot be understood: the key of a text, and its values.
    Fault(&'static str, Args),
}

impl Seat {
    /// A seat that was just given. A second of play takes so many percent of a second there; where the session is held at this
    /// computer, its journal is known.
    pub(crate) fn new(
        link: Link,
        welcome: Welcome,
        mut screen: Screen,
        (time_percent, kept): (u16, Option<String>),
    ) -> Self {
        let clock = Clock::at(welcome.exercise_ms, welcome.running).paced(time_percent);
        let (called, labels, notes) = (welcome.seat, welcome.labels, welcome.notes);
        screen.shares(welcome.who, welcome.drives);
        let mut end = SeatEnd::new();
        // Nothing was asked for yet, so nothing is to be sent again.
        end.linked(welcome.next_command);
        let (recording, past) = (Recording::default(), None);
        Self { link, end, recording, past, screen, called, labels, notes, clock, state: LinkState::Up, kept }
    }

    /// What the seat knows; what it knew, while a moment that is over is seen again.
    pub(crate) fn view(&self) -> &SeatView {
        self.past.as_ref().unwrap_or(self.end.view())
    }

    /// Whether play runs.
    pub(crate) fn runs(&self) -> bool {
        self.clock.runs
    }

    /// Settings as they are.
    pub(crate) fn settings(&self) -> &Settings {
        self.screen.settings()
    }

    /// The journal, where the session is held at this computer.
    pub(crate) fn kept(&self) -> Option<&str> {
        self.kept.as_deref()
    }

    /// Whose person is played, and who or what is in focus.
    pub(crate) fn attends(&self) -> (Option<Handle>, Option<Handle>) {
        (self.screen.me(self.view()), self.screen.focused())
    }

    /// Somebody was picked in the scene, or nobody.
    pub(crate) fn focus(&mut self, on: Option<Handle>) {
        self.screen.focus(on);
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
                self.screen.shares(welcome.who, welcome.drives);
                let again = self.end.linked(welcome.next_command);
                again.into_iter().for_each(|order| self.send(order));
            }
            News::Frame(bytes) => match self.end.take(&bytes) {
                Ok(frame) => {
                    self.recording.keep(frame.exercise_ms, bytes);
                    for percept in frame.percepts {
                        if let Percept::Conversation { by, with, is: ConversationIs::Shut } = percept {
                            self.screen.not_aloud(by, with);
                        }
                    }
                }
                Err(fault) => return Some(not_understood(fault)),
            },
            News::Told(told) => return self.told(told),
            News::Lost => self.state = LinkState::Lost,
            News::Over(Ending::Closed(Parting::Left)) => return Some(Parted::Left),
            News::Over(Ending::Closed(why)) => self.state = LinkState::Closed(why),
            News::Over(Ending::Fault(key, args)) => return Some(Parted::Fault(key, args)),
        }
        None
    }

    fn told(&mut self, told: Told) -> Option<Parted> {
        match told {
            Told::Done { n, refusal, frames: _ } => {
                let known = self.end.answered(n).is_some();
                if let (true, Some(refusal)) = (known, refusal) {
                    self.screen.refused(refusal);
                }
            }
            Told::Exit(Exit::Left) => return Some(Parted::Left),
            Told::Exit(exit) => self.screen.exit(exit),
            Told::Clock { exercise_ms, running } => self.clock.set(exercise_ms, running),
            Told::Found { phrases, certain } => self.screen.found(phrases, certain),
            Told::Report(report) => self.screen.report(report),
            Told::Keys { who, drives, next_command } => {
                self.end.handed(next_command);
                self.screen.keys(who, drives);
            }
            Told::Contested { line, refusal } => self.screen.contested(line, refusal),
            // A seat with a screen runs no room and plays in no turns.
            Told::Ran { .. } | Told::Turn { .. } => {}
        }
        None
    }

    fn send(&self, order: Order) {
        // While the link is lost nothing goes out; what was asked for goes out when it stands again. Where there is no room,
        // the person is quicker than anybody can mean it.
        if self.state == LinkState::Up {
            self.link.send(order);
        }
    }

    /// Shows the screen, and does what is wished.
    pub(crate) fn show(&mut self, ui: &mut Ui, texts: &Catalogue, parted: &mut Vec<Parted>) -> Shown {
        self.end.tick(self.clock.now());
        let language = self.screen.settings().language.clone();
        let around = Around {
            view: self.end.view(),
            texts,
            language: &language,
            labels: &self.labels,
            seat: &self.called,
            notes: &self.notes,
            running: self.clock.runs,
            link: self.state,
            on_their_way: self.end.on_their_way(),
            suggests: true,
            kept: self.kept.as_deref(),
            past: self.past.as_ref(),
        };
        let mut shown = self.screen.show(ui, &around);
        for wish in std::mem::take(&mut shown.wishes) {
            parted.extend(self.wish(wish));
        }
        shown
    }

    fn wish(&mut self, wish: Wish) -> Option<Parted> {
        match wish {
            Wish::Ask(intent) => {
                if let Some(order) = self.end.ask(intent) {
                    self.send(order);
                }
            }
            Wish::Find(line) => self.send(Order::Find { line }),
            Wish::Freeze => self.send(Order::Freeze),
            Wish::GoOn => self.send(Order::GoOn),
            Wish::LeaveQuietly => self.send(Order::Leave),
            Wish::Keys(who) => self.send(Order::Keys { who }),
            Wish::Settings(settings) => return Some(Parted::Settings(settings)),
            Wish::Quit => return Some(Parted::Quit),
            Wish::Report => self.send(Order::Report),
            Wish::Contest { line, words } => self.send(Order::Contest { line, words }),
            Wish::Moment(at) => match at.map(|at| self.recording.at(at)).transpose() {
                Ok(past) => self.past = past,
                Err(fault) => return Some(not_understood(fault)),
            },
            // The stage asks the screen who is in focus.
            Wish::Focus(_) => {}
        }
        None
    }
}

fn not_understood(fault: EndFault) -> Parted {
    Parted::Fault("seat-not-understood", Args::new().with("reason", fault.to_string()))
}
