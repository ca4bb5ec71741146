//! Every screen as egui functions: a view in, intents out; no window, no clock, no socket.
//!
//! # Contract with whoever owns the window
//!
//! A client runs one of three screens at a time and does what they wish:
//!
//! | screen | while | is given | gives |
//! |---|---|---|---|
//! | [`Start`] | nobody is seated | [`StartAround`] | [`StartWish`] |
//! | [`Screen`] | somebody has a seat | [`Around`] | [`Wish`], and the rectangle left for the scene |
//! | [`Looker`] | somebody looks on as mentor or observer | [`LookerAround`] | [`LookerWish`] |
//!
//! In each frame: move the clock of the view (`SeatEnd::tick`), call `show` with an [`egui::Ui`] over the whole window, do
//! what was wished. [`Screen::show`] sets zoom, colours and language of the window from [`Settings`]. Fonts, the forwarding
//! of actions of screen readers and the scene itself belong to the client.
//!
//! - **The scene** is drawn into [`Shown::free`], points; it has no area where a page covers everything. What it shows is
//!   also there in words. Someone or something that is picked in the scene goes to [`Screen::focus`]; [`Wish::Focus`] says
//!   that the screen moved the focus.
//! - **Answers** that are no percepts go in by [`Screen::found`] (to [`Wish::Find`]), [`Screen::report`] (to
//!   [`Wish::Report`]), [`Screen::contested`] (to [`Wish::Contest`]), [`Screen::refused`] and [`Screen::exit`], as they come.
//! - **Before play** a [`Screen`] shows content notes and the briefing by itself, whether one came by a link or by [`Start`].
//! - **Keys**: letters and digits belong to talk unless a field has the focus; everything else is in [`Keys`], which a person may change.
//! - A screen asks for another frame only where something moves by itself (the clock of what is due, once a second).
//!
//! Nothing here knows a case: what a person can do is what the view offers, and what is refused says why.

mod around;
mod letters;
mod look;
mod parts;
mod play;
mod screen;
mod settings;
mod start;
pub mod talk;
mod theme;
mod wish;
mod words;
mod written;

pub use around::{Around, LinkState};
pub use letters::{FONTS, fonts};
pub use look::{Looker, LookerAround};
pub use screen::{Screen, Shown};
pub use settings::{Does, KeyProblem, Keys, Profile, Settings, TEXT_PERCENT, TIME_PERCENT};
pub use start::{CaseCard, Hosted, HostedAt, SeatCard, Start, StartAround, Waits, way_to_hosted};
pub use wish::{LookerWish, StartWish, Wish};
pub use written::galley;
