//! A seat at play: bars, the place at the left, talk below, pages at the right, the scene in what is left free.

mod aloud;
mod beside;
mod card;
mod coach;
mod covers;
mod deeds;
mod due;
mod handbook;
mod heard;
mod help;
mod here;
pub(crate) mod keys;
mod layout;
mod messages;
mod news;
mod notebook;
mod own;
mod papers;
mod past;
mod post;
mod sharing;
mod slot;
mod speak;
mod telephone;
mod top;
mod voice;

use tavolo_seat::{Handle, Intent, Refusal, SeatView, refuse};
use tavolo_wording::Args;

use crate::around::Around;
use crate::settings::Keys;
use crate::wish::Wish;
use crate::words::Words;

pub(crate) use coach::Coach;
pub(crate) use layout::{NARROW, show};
use sharing::Sharing;

/// What is open, typed and in focus at play.
#[derive(Debug, Default)]
pub(crate) struct Play {
    /// Which of the seat's persons one plays, if one chose.
    pub(crate) me: Option<Handle>,
    /// Who or what is in focus.
    pub(crate) focus: Option<Handle>,
    /// The answer to what was done last.
    pub(crate) notice: Option<Notice>,
    pub(crate) talk: voice::Talk,
    /// The report on one's own seat, once play is over.
    pub(crate) own: own::Own,
    /// Says what to try next, where somebody learns how to play.
    pub(crate) coach: Option<Coach>,
    pub(crate) sharing: Sharing,
    page: Option<Page>,
    /// Whether the next Tab goes into the page, since its key opened it just now.
    into_page: bool,
    /// Whether the keys go to the place at the left with the next frame.
    go_here: bool,
    /// Which question is open over everything.
    asks: Option<Asks>,
    /// Whether the card is shown though no key is held: for who cannot hold one.
    card: bool,
    deed: deeds::Deed,
    form: papers::Form,
    post: post::Draft,
    filter: String,
}

/// A page beside the scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// Where one is: only where there is no room for it at the left.
    Here,
    /// Talk: only where there is no room for it below.
    Talk,
    Notebook,
    Papers,
    Messages,
    Due,
    Deeds,
    Handbook,
    Heard,
    Help,
}

impl Page {
    /// Last part of its text key.
    fn key(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Talk => "talk",
            Self::Notebook => "notebook",
            Self::Papers => "papers",
            Self::Messages => "messages",
            Self::Due => "due",
            Self::Deeds => "deeds",
            Self::Handbook => "handbook",
            Self::Heard => "heard",
            Self::Help => "help",
        }
    }

    /// The key that opens it.
    fn opens(self, keys: &Keys) -> Option<egui::Key> {
        match self {
            Self::Here => Some(keys.here),
            Self::Notebook => Some(keys.notebook),
            Self::Papers => Some(keys.papers),
            Self::Messages => Some(keys.messages),
            Self::Due => Some(keys.due),
            Self::Deeds => Some(keys.deeds),
            Self::Handbook => Some(keys.handbook),
            Self::Help => Some(keys.help),
            Self::Talk | Self::Heard => None,
        }
    }
}

/// A question that is open over everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asks {
    /// Give the seat back?
    Leave,
    /// End what is spoken aloud, though not everything may be noted?
    Conclude,
    /// Does the person go away for good?
    Depart,
}

impl Play {
    pub(crate) fn me(&self, view: &SeatView) -> Option<Handle> {
        let playing = |h: &Handle| view.own.get(h).is_some_and(|own| !own.left);
        let chosen = self.me.filter(playing);
        chosen.or_else(|| view.own.keys().copied().find(playing)).or_else(|| view.own.keys().next().copied())
    }
}

/// What a part of the screen looks at.
#[derive(Clone, Copy)]
pub(crate) struct Desk<'a> {
    pub(crate) around: &'a Around<'a>,
    pub(crate) view: &'a SeatView,
    pub(crate) words: Words<'a>,
    pub(crate) me: Handle,
    pub(crate) keys: Keys,
}

/// What answers something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    /// A text, by its key.
    Says(String),
    /// Two cannot speak aloud.
    NotAloud(Handle, Handle),
}

impl Notice {
    /// The text of a key.
    pub(crate) fn says(key: impl Into<String>) -> Self {
        Self::Says(key.into())
    }

    /// It was refused.
    pub(crate) fn refused(why: Refusal) -> Self {
        Self::Says(format!("refusal-{}", why.key()))
    }

    fn text(&self, words: &Words<'_>) -> String {
        match self {
            Self::Says(key) => words.plain(key),
            Self::NotAloud(by, with) => {
                let key = format!("seat-aloud-shut-{}", words.view().why_not_aloud(*by, *with));
                words.text(&key, &Args::new().with("by", words.what(*by)).with("with", words.what(*with)))
            }
        }
    }
}

/// What a part of the screen brings about.
#[derive(Debug, Default)]
pub(crate) struct Out {
    pub(crate) wishes: Vec<Wish>,
    /// The answer to what was done.
    pub(crate) notice: Option<Notice>,
}

impl Desk<'_> {
    /// Asks for something, unless the view itself speaks against it: then it is said why. Gives whether it was asked for.
    pub(crate) fn ask(&self, out: &mut Out, intent: Intent) -> bool {
        match refuse(self.view, &intent) {
            Some(why) => {
                out.notice = Some(Notice::refused(why));
                false
            }
            None => {
                out.notice = None;
                out.wishes.push(Wish::Ask(intent));
                true
            }
        }
    }

    /// Why something cannot be done now, as far as the view tells.
    pub(crate) fn greyed(&self, intent: &Intent) -> Option<String> {
        refuse(self.view, intent).map(|why| self.words.plain(&format!("refusal-{}", why.key())))
    }

    /// What speaks against an offer, in words.
    pub(crate) fn reason(&self, why: Refusal) -> String {
        self.words.plain(&format!("refusal-{}", why.key()))
    }
}
