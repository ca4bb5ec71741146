//! What a screen is given at each frame: the view and what stands around it. The client owns all of it.

use std::collections::BTreeMap;

use tavolo_seat::{Parting, SeatView};
use tavolo_wording::Catalogue;

/// What a screen is given. Borrowed for one frame; nothing of it is kept.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The view, its clock moved to now (`SeatEnd::tick`).
    pub view: &'a SeatView,
    /// Texts of the program: the layer `app` of a locale. Best built with isolation marks.
    pub texts: &'a Catalogue,
    /// Language of the person at the screen: a tag, such as `it`.
    pub language: &'a str,
    /// What words of the pack are called, by text key: `Welcome::labels`.
    pub labels: &'a BTreeMap<String, String>,
    /// What the seat is called: `Welcome::seat`.
    pub seat: &'a str,
    /// What the case may touch in people: `Welcome::notes`.
    pub notes: &'a [String],
    /// Whether play runs: `Welcome::running`, then `Told::Clock`.
    pub running: bool,
    /// How the link stands.
    pub link: LinkState,
    /// Orders that are not answered yet: `SeatEnd::on_their_way`.
    pub on_their_way: usize,
    /// Whether sentences are suggested before anything is typed. Off in examinations.
    pub suggests: bool,
    /// The journal of the session, where it is held at this computer: whoever sits here can have it judged.
    pub kept: Option<&'a str>,
    /// What the seat knew at the moment that is seen again: the answer to [`crate::Wish::Moment`].
    pub past: Option<&'a SeatView>,
}

/// How the link stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinkState {
    /// Orders go out and views come in.
    #[default]
    Up,
    /// It is lost, and tried again by itself.
    Lost,
    /// It is closed for good from the other end, and why.
    Closed(Parting),
}
