//! The screens before anybody is seated: settings, what is kept and by whom, what to do, which case, which seat.

mod hosting;
pub(crate) mod pages;

pub use hosting::way_to_hosted;

use egui::Ui;
use tavolo_wording::{Args, Catalogue};

use crate::settings::Settings;
use crate::wish::StartWish;

/// What the start screens are given.
#[derive(Clone, Copy)]
pub struct StartAround<'a> {
    /// Texts of the program.
    pub texts: &'a Catalogue,
    /// Cases on this computer, in the language of the settings. Empty: one can only join.
    pub cases: &'a [CaseCard],
    /// Number of the case that teaches how to play, if there is one.
    pub tutorial: Option<usize>,
    /// Who is responsible for what is recorded here, as the school wrote it; none: the text says to ask.
    pub controller: Option<&'a str>,
    /// What is waited for.
    pub waits: Option<Waits<'a>>,
    /// The session that is held on this computer, if one is: its page is shown, and nothing else.
    pub hosted: Option<Hosted<'a>>,
    /// Why the last wish came to nothing: a text key and its values, as faults of links have them.
    pub fault: Option<(&'a str, &'a Args)>,
}

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits<'a> {
    /// The case is read and a host starts.
    Loading,
    /// A server is called.
    Calling(&'a str),
}

/// A session that is held on this computer.
#[derive(Clone, Copy, Debug)]
pub struct Hosted<'a> {
    /// By what it is found again.
    pub session: &'a str,
    /// Folder in which it is kept.
    pub folder: &'a str,
    /// Links, by address of this computer.
    pub addresses: &'a [HostedAt],
    /// Whether play was begun, and not held since.
    pub runs: bool,
    /// Whether it is played to its end.
    pub over: bool,
    /// Whether whoever holds it has taken their seat.
    pub seated: bool,
}

/// An address of this computer, and the links by which others come to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostedAt {
    /// The address.
    pub address: String,
    /// Whether it is good on this computer alone.
    pub here_only: bool,
    /// What each place is called, and its link.
    pub links: Vec<(String, String)>,
}

/// A case that can be played.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseCard {
    /// Its title.
    pub title: String,
    /// What it is about, in a few sentences that give nothing away.
    pub about: String,
    /// How long it takes, minutes.
    pub minutes: u32,
    /// What it may touch in people.
    pub notes: Vec<String>,
    /// Its seats.
    pub seats: Vec<SeatCard>,
}

/// A seat of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeatCard {
    /// What it is called.
    pub title: String,
    /// Whether it plays somebody exploited or an exploiter: for volunteers only.
    pub volunteers: bool,
}

/// Which page is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    #[default]
    Settings,
    Safety,
    Choose,
    Case,
    Seat,
    Join,
}

/// The start screens.
#[derive(Clone, Debug, Default)]
pub struct Start {
    settings: Settings,
    page: Page,
    /// Whether one holds a session for others, and does not play alone.
    hosts: bool,
    case: Option<usize>,
    seat: Option<usize>,
    /// Seats in which others may sit.
    people: Vec<usize>,
    /// Whether it is asked if the session is to end.
    ends: bool,
    session: String,
    link: String,
    volunteers: bool,
}

impl Start {
    /// For somebody who sits down at this computer. `known`: settings were kept from before, and are not asked again.
    #[must_use]
    pub fn new(settings: Settings, known: bool) -> Self {
        let page = if known { Page::Safety } else { Page::Settings };
        Self { settings, page, session: "session".to_owned(), ..Self::default() }
    }

    /// For somebody who opened a join link: it stands in its field already.
    #[must_use]
    pub fn with_link(mut self, link: &str) -> Self {
        link.trim().clone_into(&mut self.link);
        self
    }

    /// Asks whether the session that is held here is to end: somebody closes the window.
    pub fn ask_end(&mut self) {
        self.ends = true;
    }

    /// Settings as they are now.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Shows the page, and takes what the person does.
    pub fn show(&mut self, ui: &mut Ui, around: &StartAround<'_>) -> Vec<StartWish> {
        self.settings.apply(ui.ctx());
        crate::parts::rebind::catch(ui);
        crate::parts::speaks(ui, &self.settings.language);
        let mut wishes = Vec::new();
        pages::show(self, ui, around, &mut wishes);
        wishes
    }
}
