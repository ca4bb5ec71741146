//! Process models, alignments to them, and monitors of rules over timed traces; knows nothing of any domain.
//!
//! # Models and alignments
//!
//! A procedure is a [`tree`] of steps, or a net read from [`pnml`]. Facts take branches away ([`tree::Tree::specialise`]), then a
//! tree is [compiled](compile::compile) to a safe workflow net whose branches weigh the same; a net from elsewhere is
//! [checked](soundness::check) first. An [`align::Aligner`] reads a trace against the [`model::Model`] at the least cost and gives the
//! canonical optimum: its moves, and of each deviation the share of optima in which it stands. What is computed and in which formats:
//! `docs/conformance.md`.
//!
//! | module | holds |
//! |---|---|
//! | `tree` | procedures: reading, facts, weights |
//! | `net`, `pnml`, `soundness` | nets, reading them, which of them can be used |
//! | `compile`, `model` | from tree to net; what transitions weigh and whose they are |
//! | `align` | costs, the search, all optima, order and causes |
//! | `log`, `xes` | event logs |
//!
//! ```
//! use std::collections::BTreeMap;
//! use tavolo_conformance::align::{Aligner, Event, Move, Order, Prices};
//! use tavolo_conformance::compile::compile;
//! use tavolo_conformance::tree;
//!
//! let procedure = tree::read(r#"(format: 1, facts: ["night"], tree: Sequence([
//!     Step(label: "knock", roles: ["porter"], tolerates: ["guest"]),
//!     Together([Step(label: "lamp", weight: 3), Step(label: "key")]),
//!     When(Fact("night"), Step(label: "lock", weight: 2)),
//! ]))"#)?;
//! let facts = BTreeMap::from([("night".to_owned(), true)]);
//! let mut model = compile(&procedure.tree.specialise(&facts)?, procedure.branches)?;
//!
//! // Events are numbers: label, role, and the caller's own seq.
//! let guest = Some(model.event_role("guest"));
//! let trace: Vec<Event> = [(7, "knock", guest), (8, "key", None), (9, "lock", None)]
//!     .map(|(seq, label, role)| Event { label: model.event_label(label), role, seq })
//!     .into();
//! let prices = Prices::weighed(&model);
//! let alignment = Aligner::new(&model, &prices).align(&trace)?;
//!
//! // The lamp is missed (3 points), and the guest knocked where the porter should have (half of 1).
//! assert_eq!(alignment.cost.visible, 3_500);
//! let told: Vec<(Move, bool)> =
//!     alignment.deviations.iter().map(|d| (alignment.moves[d.at], d.share.certain())).collect();
//! assert!(matches!(told[..], [(Move::WrongRole { seq: 7, .. }, true), (Move::Missed { .. }, true)]));
//! assert!(alignment.out_of_order(&model, &trace).is_empty());
//!
//! // What had to come before the lock, by the procedure and not by the clock.
//! let lock = alignment.moves.iter().position(|m| matches!(m, Move::Done { seq: 9, .. })).expect("it was done");
//! let before = Order::of(&model, &alignment).before(lock);
//! let names: Vec<&str> = before.iter().filter_map(|n| Some(model.id(alignment.moves[*n].transition()?))).collect();
//! assert_eq!(names.len(), 3, "{names:?}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Monitors
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
