//! Monitors of rules over timed traces; knows nothing of any domain.
//!
//! A rule says what must follow, precede, stay away or be there in a trace of events. It has a [`Template`], and a
//! monitor made from it by [`Template::monitor`] watches one trace. Whoever owns the events decides which atoms of
//! the rule hold in each of them and hands the monitor an [`Observation`]; the monitor keeps an [`Instance`] for every
//! activation and says at any moment how the rule stands ([`State`]) and how it would be judged ([`Judgement`]).
//!
//! The same judgement comes out whether events arrive one by one with the clock advanced in between, or all at once
//! with a single close at the end.
//!
//! | module | holds |
//! |---|---|
//! | `monitor` | the trait [`Monitor`] and what it is told: [`Observation`], [`Atoms`], [`End`] |
//! | `judgement` | what it answers: [`Instance`], [`Outcome`], [`State`], [`Judgement`], [`Conclusion`], [`Moment`] |
//! | `record` | [`Record`], the instances and the clock that all monitors share |
//! | `window` | [`Window`], how long after an event another one counts |
//! | `template` | [`Template`], the list of templates and their parameters |
//! | `response`, `precedence`, `while_valid`, `absence`, `existence`, `role` | one template each |
//!
//! A further template is a new module that implements [`Monitor`] and a new line in [`Template`].
//!
//! ```
//! use tavolo_conformance::{Atoms, Conclusion, End, Observation, State, Template, Window};
//!
//! // Whoever rings must be answered within three seconds.
//! let mut monitor = Template::Response { window: Window::within(3_000), consume: false }.monitor();
//!
//! let rings = Atoms { activation: true, ..Atoms::default() };
//! monitor.observe(&Observation { seq: 1, at_ms: 500, key: "door", atoms: rings });
//! assert_eq!(monitor.state(), State::TemporarilyViolated);
//! assert_eq!(monitor.next_due(), Some(3_500));
//!
//! monitor.advance(3_500); // the last millisecond is still in time
//! let answers = Atoms { target: true, ..Atoms::default() };
//! monitor.observe(&Observation { seq: 2, at_ms: 3_500, key: "door", atoms: answers });
//! assert_eq!(monitor.state(), State::TemporarilySatisfied);
//!
//! let judgement = monitor.close(60_000, End::Complete);
//! assert_eq!((judgement.activations, judgement.fulfilled), (1, 1));
//! assert_eq!(judgement.conclusion, Conclusion::Satisfied);
//! ```

pub mod align;
pub mod compile;
pub mod log;
pub mod model;
pub mod names;
pub mod net;
pub mod pnml;
pub mod soundness;
pub mod tree;
pub mod xes;

mod marking;
mod table;
mod xml;

mod absence;
mod existence;
mod judgement;
mod monitor;
mod precedence;
mod record;
mod response;
mod role;
mod template;
mod while_valid;
mod window;

pub use judgement::{Conclusion, Instance, Judgement, Moment, Outcome, State};
pub use monitor::{Atoms, End, Monitor, Observation};
pub use record::Record;
pub use template::Template;
pub use window::Window;
