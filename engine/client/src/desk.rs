//! What is in front of the person: the start screens, a link that is being called, a seat, or all seats for who looks on.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use bevy::prelude::Resource;
use egui::{Rect, Ui};
use tavolo_net::{JoinLink, LinkProblem};
use tavolo_panels::{CaseCard, Screen, Settings, Start, StartAround, StartWish, Waits, way_to_hosted};
use tavolo_seat::Post;
use tavolo_wording::Args;

use crate::cases::{self, Case};
use crate::hosts::Hosts;
use crate::link::{Alone, Ending, HostPlan, Link, News, Wake, call, play_alone};
use crate::look::Look;
use crate::seat::{Parted, Seat};
use crate::{Ground, kept};

/// What is in front of the person.
#[derive(Resource)]
pub(crate) struct Desk {
    ground: Ground,
    out: PathBuf,
    wake: Wake,
    before: Before,
    place: Place,
    /// The session that is held here, if one is.
    hosts: Option<Hosts>,
}

/// Where the person is.
enum Place {
    /// At the start screens.
    Start,
    /// At a seat.
    Seat(Box<Seat>),
    /// Beside all of them.
    Look(Box<Look>),
}

/// Before anybody is seated.
struct Before {
    screen: Start,
    /// Cases, once they were read.
    cases: Vec<Case>,
    reading: Option<std::sync::Mutex<Receiver<Vec<Case>>>>,
    /// The same, in the language of the screen.
    cards: Option<(String, Vec<CaseCard>)>,
    /// What is waited for.
    waits: Option<Waiting>,
    fault: Option<(String, Args)>,
}

/// A link that stands not yet.
struct Waiting {
    link: Link,
    /// The address that is called; none: a case is loaded.
    address: Option<String>,
    /// Whether somebody learns how to play.
    coached: bool,
    /// How long a second of play takes, percent.
    time_percent: u16,
    /// The journal, where the session is held at this computer.
    kept: Option<String>,
}

/// What came of a frame.
pub(crate) struct Passed {
    /// Where the scene is seen, points; none where there is no scene.
    pub(crate) free: Option<Rect>,
    /// Whether the window is to be closed.
    pub(crate) quit: bool,
}

impl Desk {
    /// Before anybody is seated. `link` was given at the start, and is called at once.
    pub(crate) fn new(ground: Ground, settings: Settings, known: bool, out: PathBuf, wake: Wake) -> Self {
        let (tell, reading) = channel();
        let (root, woken) = (ground.root.clone(), wake.clone());
        std::thread::spawn(move || {
            // Who closed the window waits for nothing.
            let _ = tell.send(cases::read(&root));
            woken();
        });
        let before = Before {
            screen: Start::new(settings, known),
            cases: Vec::new(),
            reading: Some(std::sync::Mutex::new(reading)),
            cards: None,
            waits: None,
            fault: None,
        };
        Self { ground, out, wake, before, place: Place::Start, hosts: None }
    }

    /// Somebody who has a seat.
    pub(crate) fn seat(&self) -> Option<&Seat> {
        match &self.place {
            Place::Seat(seat) => Some(seat),
            Place::Start | Place::Look(_) => None,
        }
    }

    /// The same.
    pub(crate) fn seat_mut(&mut self) -> Option<&mut Seat> {
        match &mut self.place {
            Place::Seat(seat) => Some(seat),
            Place::Start | Place::Look(_) => None,
        }
    }

    /// Whether a clock is on the screen.
    pub(crate) fn is_at_play(&self) -> bool {
        !matches!(self.place, Place::Start)
    }

    /// Settings as they are.
    pub(crate) fn settings(&self) -> &Settings {
        match &self.place {
            Place::Start => self.before.screen.settings(),
            Place::Seat(seat) => seat.settings(),
            Place::Look(look) => look.settings(),
        }
    }

    /// A text of the program, in the language of the screen.
    pub(crate) fn text(&self, key: &str) -> String {
        self.ground.texts.render(&self.settings().language, key, &Args::new())
    }

    /// Calls the server of a link, as it was typed.
    pub(crate) fn join(&mut self, typed: &str) {
        match typed.trim().parse::<JoinLink>() {
            Ok(link) => self.call(link, None),
            Err(problem) => self.before.fault = Some((problem.key().to_owned(), arguments(&problem))),
        }
    }

    fn call(&mut self, link: JoinLink, kept: Option<String>) {
        let address = Some(format!("{}:{}", link.host, link.port));
        let link = call(link, self.settings().language.clone(), self.wake.clone());
        self.before.waits = Some(Waiting { link, address, coached: false, time_percent: 100, kept });
        self.before.fault = None;
    }

    /// Whether the window may be closed now. While others play here it is asked first whether that is to end.
    pub(crate) fn may_close(&mut self) -> bool {
        match &mut self.hosts {
            Some(hosts) if hosts.is_open() => {
                hosts.shown = true;
                self.before.screen.ask_end();
                false
            }
            _ => true,
        }
    }

    /// Takes in what came since the last frame.
    pub(crate) fn read(&mut self) {
        self.before.take_cases();
        if let Some((key, args)) = self.hosts.as_mut().and_then(Hosts::read) {
            self.hosts = None;
            self.before.fault = Some((key.to_owned(), args));
        }
        self.be_seated();
        let mut parted = Vec::new();
        match &mut self.place {
            Place::Start => {}
            Place::Seat(seat) => seat.read(&mut parted),
            Place::Look(look) => look.read(&mut parted),
        }
        self.part(parted);
    }

    /// Shows what is in front, and does what is wished.
    pub(crate) fn show(&mut self, ui: &mut Ui) -> Passed {
        let mut parted = Vec::new();
        // The session that is held here lies over one's place in it, when it is asked for.
        let lang = self.settings().language.clone();
        if let Some(hosts) = self.hosts.as_mut().filter(|hosts| !hosts.shown) {
            hosts.shown = way_to_hosted(ui, &self.ground.texts, &lang);
        }
        let hosts = self.hosts.as_ref().is_some_and(|hosts| hosts.shown);
        let free = match &mut self.place {
            _ if hosts => return Passed { free: None, quit: self.show_start(ui) },
            Place::Start => return Passed { free: None, quit: self.show_start(ui) },
            Place::Seat(seat) => Some(seat.show(ui, &self.ground.texts, &mut parted).free).filter(Rect::is_positive),
            Place::Look(look) => {
                parted.extend(look.show(ui, &self.ground.texts));
                None
            }
        };
        Passed { free, quit: self.part(parted) }
    }

    /// Whoever waits for a link sits down when it stands, or hears why it does not.
    fn be_seated(&mut self) {
        let Some(Waiting { link, .. }) = &mut self.before.waits else { return };
        let Some(news) = link.next() else { return };
        let Some(Waiting { link, coached, time_percent, kept, .. }) = self.before.waits.take() else { return };
        match news {
            News::Seated(welcome) => {
                let settings = self.before.screen.settings().clone();
                match welcome.post {
                    Post::Seat => {
                        let screen = Screen::new(settings);
                        let screen = if coached { screen.coached() } else { screen };
                        self.place = Place::Seat(Box::new(Seat::new(link, *welcome, screen, (time_percent, kept))));
                        if let Some(hosts) = &mut self.hosts {
                            hosts.shown = false;
                        }
                    }
                    Post::Mentor | Post::Observer => {
                        self.place = Place::Look(Box::new(Look::new(link, *welcome, settings)));
                    }
                    Post::Director => {
                        self.before.fault = Some(("client-no-seat-link".to_owned(), Args::new()));
                    }
                }
            }
            News::Over(Ending::Fault(key, args)) => self.before.fault = Some((key.to_owned(), args)),
            News::Over(Ending::Closed(why)) => {
                self.before.fault = Some((format!("parting-{}", why.key()), Args::new()));
            }
            // Nothing else comes before a seat is given.
            News::Frame(_) | News::Told(_) | News::Lost => {}
        }
    }

    /// Does what a seat leaves to the window; tells if it is to be closed.
    fn part(&mut self, parted: Vec<Parted>) -> bool {
        let mut quit = false;
        for parted in parted {
            match parted {
                Parted::Settings(settings) => kept::write(&settings),
                Parted::Quit => quit = self.may_close(),
                Parted::Left => self.back(Some(self.left())),
                Parted::Fault(key, args) => self.back(Some((key.to_owned(), args))),
            }
        }
        quit
    }

    /// What whoever gave a seat back is told: of a session that was played alone, where it is.
    fn left(&self) -> (String, Args) {
        match self.seat().and_then(Seat::kept).filter(|_| self.hosts.is_none()) {
            Some(path) => ("client-left-alone".to_owned(), Args::new().with("path", path)),
            None => ("exit-left".to_owned(), Args::new()),
        }
    }

    /// Back to the start screens.
    fn back(&mut self, why: Option<(String, Args)>) {
        self.before.screen = Start::new(self.settings().clone(), true);
        self.before.fault = why;
        self.place = Place::Start;
        if let Some(hosts) = &mut self.hosts {
            hosts.shown = true;
        }
    }

    fn show_start(&mut self, ui: &mut Ui) -> bool {
        let before = &mut self.before;
        let lang = before.screen.settings().language.clone();
        if before.cards.as_ref().is_none_or(|(of, _)| *of != lang) {
            before.cards = Some((lang.clone(), before.cases.iter().map(|case| case.card(&lang)).collect()));
        }
        let cards = before.cards.as_ref().map(|(_, cards)| cards.as_slice()).unwrap_or_default();
        let opens = self.hosts.as_ref().is_some_and(|hosts| !hosts.is_open());
        let waits = match &before.waits {
            Some(Waiting { address: Some(address), .. }) => Some(Waits::Calling(address)),
            Some(_) => Some(Waits::Loading),
            None => opens.then_some(Waits::Loading),
        };
        let runs = match &self.place {
            Place::Seat(seat) => Some(seat.runs()),
            Place::Start | Place::Look(_) => None,
        };
        let hosted = self.hosts.as_ref().and_then(|hosts| hosts.hosted(runs));
        let fault = self.hosts.as_ref().and_then(Hosts::saying);
        let fault = fault.or(before.fault.as_ref().map(|(key, args)| (key.as_str(), args)));
        let tutorial = before.cases.iter().position(|case| case.name == cases::TUTORIAL);
        let around =
            StartAround { texts: &self.ground.texts, cases: cards, tutorial, controller: None, waits, hosted, fault };
        let mut quit = false;
        for wish in before.screen.show(ui, &around) {
            quit |= wish == StartWish::Quit;
            self.wish(wish);
        }
        quit
    }

    fn wish(&mut self, wish: StartWish) {
        match wish {
            StartWish::Settings(settings) => kept::write(&settings),
            StartWish::Alone { case, seat } => self.play_alone(case, Some(seat)),
            StartWish::Tutorial { case } => self.play_alone(case, None),
            StartWish::Host { case, seat, people, session } => self.host(case, seat, people, session),
            StartWish::Join { link } => self.join(&link),
            StartWish::GiveUp => {
                if self.before.waits.take().is_none() {
                    self.hosts = None;
                }
            }
            StartWish::Quit => {}
            StartWish::Sit => self.sit(),
            StartWish::Begin | StartWish::Hold | StartWish::Adjourn | StartWish::End => {
                if let Some(hosts) = &mut self.hosts {
                    hosts.wish(&wish);
                }
            }
        }
    }

    /// Holds a session for others.
    fn host(&mut self, case: usize, seat: usize, people: Vec<usize>, session: String) {
        let Some(case) = self.before.cases.get(case) else { return };
        let plan = HostPlan {
            root: self.ground.root.clone(),
            out: self.out.clone(),
            case: case.name.clone(),
            session,
            seat,
            people,
            language: self.settings().language.clone(),
            listen: None,
        };
        self.hosts = Some(Hosts::new(plan, self.wake.clone()));
        self.before.fault = None;
    }

    /// Sits down in the session that is held here, or goes back to the seat there.
    fn sit(&mut self) {
        let Some(hosts) = &mut self.hosts else { return };
        match (&self.place, hosts.own()) {
            (Place::Seat(_) | Place::Look(_), _) => hosts.shown = false,
            (Place::Start, Some((own, kept))) => self.call(own, Some(kept)),
            (Place::Start, None) => {}
        }
    }

    /// Plays a case alone; without a seat, to learn how to play.
    fn play_alone(&mut self, case: usize, seat: Option<usize>) {
        let Some(case) = self.before.cases.get(case) else { return };
        let time_percent = self.settings().time_percent;
        let what = Alone {
            root: self.ground.root.clone(),
            folder: Alone::folder(&self.out, &case.name),
            case: case.name.clone(),
            seat: seat.unwrap_or_else(|| case.first_seat()),
            time_percent,
            language: self.settings().language.clone(),
        };
        let kept = Some(what.journal().display().to_string());
        let link = play_alone(what, self.wake.clone());
        self.before.waits = Some(Waiting { link, address: None, coached: seat.is_none(), time_percent, kept });
        self.before.fault = None;
    }
}

impl Before {
    fn take_cases(&mut self) {
        let Some(reading) = &self.reading else { return };
        let read = reading.lock().map_or(Err(TryRecvError::Disconnected), |reading| reading.try_recv());
        match read {
            Ok(cases) => (self.cases, self.cards, self.reading) = (cases, None, None),
            Err(TryRecvError::Disconnected) => self.reading = None,
            Err(TryRecvError::Empty) => {}
        }
    }
}

fn arguments(problem: &LinkProblem) -> Args {
    match problem {
        LinkProblem::Letter(letter) => Args::new().with("letter", letter.to_string()),
        LinkProblem::Length { found, expected } => {
            Args::new().with("found", *found as i64).with("expected", *expected as i64)
        }
        LinkProblem::OtherVersion(version) => Args::new().with("version", i64::from(*version)),
        _ => Args::new(),
    }
}
