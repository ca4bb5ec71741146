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
//! | `shape` | how a template becomes a monitor |
//! | `response`, `alternate`, `chain`, `precedence`, `coexistence` | templates that set an A against a T |
//! | `while_valid`, `absence`, `existence`, `choice`, `first_last`, `role` | the other templates |
//! | `value`, `condition` | attributes of events, and conditions over those of one event or of two |
//! | `rule`, `rule_watch` | [`Rule`]s over recorded [`Event`]s: acts, conditions, correlation, scope; watched alone or as a [`RuleSet`] |
//! | `template_name`, `rule_file` | templates by name; rules with their traces as files hold them: [`RuleCase`] |
//! | [`declare`] | DECLARE models over logs |
//!
//! A further template is a new module with a shape and a new line in [`Template`].
//!
//! ```
//! use tavolo_conformance::{Atoms, Conclusion, End, NO_DATA, Observation, State, Template, Window};
//!
//! // Whoever rings must be answered within three seconds.
//! let mut monitor = Template::Response { window: Window::within(3_000), consume: false }.monitor();
//!
//! let rings = Atoms { activation: true, ..Atoms::default() };
//! monitor.observe(&Observation { seq: 1, at_ms: 500, key: "door", atoms: rings, data: &NO_DATA });
//! assert_eq!(monitor.state(), State::TemporarilyViolated);
//! assert_eq!(monitor.next_due(), Some(3_500));
//!
//! monitor.advance(3_500); // the last millisecond is still in time
//! let answers = Atoms { target: true, ..Atoms::default() };
//! monitor.observe(&Observation { seq: 2, at_ms: 3_500, key: "door", atoms: answers, data: &NO_DATA });
//! assert_eq!(monitor.state(), State::TemporarilySatisfied);
//!
//! let judgement = monitor.close(60_000, End::Complete);
//! assert_eq!((judgement.activations, judgement.fulfilled), (1, 1));
//! assert_eq!(judgement.conclusion, Conclusion::Satisfied);
//! ```

pub mod align;
pub mod compile;
pub mod declare;
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
mod alternate;
mod chain;
mod choice;
mod coexistence;
mod condition;
mod existence;
mod first_last;
mod judgement;
mod monitor;
mod precedence;
mod record;
mod response;
mod role;
mod rule;
mod rule_file;
mod rule_watch;
mod shape;
mod template;
mod template_name;
mod value;
mod while_valid;
mod window;

pub use condition::{Comparison, Condition, ConditionFault, PairCondition, Schema};
pub use judgement::{Conclusion, Instance, Judgement, Moment, Outcome, State};
pub use monitor::{Atoms, End, Monitor, Observation};
pub use record::Record;
pub use rule::{Act, Correlate, Event, Rule, RuleFault, Scope};
pub use rule_file::{RuleCase, RuleCaseFault, RuleVerdict, Written, WrittenEvent, WrittenGap, WrittenRule};
pub use rule_watch::{Gap, RuleSet, RuleSetWatch, RuleWatch};
pub use template::Template;
pub use template_name::{NameFault, Parameters};
pub use value::{Data, NO_DATA, Type, Value};
pub use window::Window;
