//! The kernel of a session: intents are decided into events, events folded into state, state perceived by persons.
//!
//! Calls come in four families. *Getters* ([`Session::state`], [`Session::next_timer`]) change nothing. *Inputs*
//! ([`Session::start`], [`Session::submit`], [`Session::direct`], [`Session::run_timers`], [`Session::stop`]) decide and return the entries to
//! journal. *Replay* ([`Session::replay`]) applies journalled entries without deciding anything. *Perception*
//! ([`perceive`], [`Projection`]) is the only way out. Time and wall stamps are arguments; there is no tick.

mod clock;
mod condition;
mod consequence;
mod decide;
mod deed;
mod direct;
mod draw;
mod effect;
mod entity;
mod event;
mod inject;
mod leave;
mod limits;
mod mind;
mod named;
mod pattern;
mod perceive;
mod playbook;
mod project;
mod rating;
mod reach;
mod resolve;
mod session;
mod state;
mod taint;
mod timer;
mod watch;

pub use clock::StoryClock;
pub use condition::{Scope, did, holds};
pub use deed::Object;
pub use deed::{Deed, Value};
pub use draw::draw;
pub use entity::{Entity, Text};
pub use event::{Cause, ENGINE_VERSION, Entry, Event, Holder, Outcome, SettledAs, Source, Station};
pub use leave::left;
pub use pattern::{about, actor, matches};
pub use perceive::perceive;
pub use project::{Frame, Projection, Snapshot};
pub use rating::{LedgerLine, Mark};
pub use session::Session;
pub use state::{
    Asked, Conversation, DispatchState, DocumentState, Known, Line, Memory, Past, PersonState, Phase, State, Utterance,
    Worded, WordedIn,
};
pub use tavolo_conformance as conformance;
pub use tavolo_scenario as scenario;
pub use tavolo_seat as seat;
pub use timer::{TimerKey, TimerKind};
pub use watch::changes;
