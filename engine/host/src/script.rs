//! The runner of walkthroughs: drives every seat through [`Host::submit`], with intents built from that seat's own handles
//! only. What a script asks of somebody who could not know it, or may not do it, is a problem of the script.
//!
//! A step starts when the step before it in its track is done, its `at` and `after` have come, its `wait` is over and its
//! person is free. A sentence with an interpreter is rendered as soon as it was spoken, and done when the rendering is.
//! A call is picked up at once by those whom a script plays and put down when its caller has said all, unless it `rings`.
//! What cannot be done counts as done at once, so that one run shows every problem. Ties go by the order of tracks.

mod intents;
mod problem;
mod progress;
mod route;
mod runner;
mod telephone;
mod thread;

use tavolo_scenario::ids::{EndingId, SceneId, SeatId, WalkthroughId};
use tavolo_scenario::model::common::Limit;
use tavolo_scenario::model::script::Track;
use tavolo_seat::Intent;
use tavolo_session::{Entry, Event};
use tavolo_wording::Catalogue;

use crate::host::Host;
use crate::journal::Journal;
use crate::turn::{Delivery, HostFault};

pub(crate) use intents::answered;
pub use problem::{ProblemKind, ScriptProblem};

/// A walkthrough that is ready to be run: what it extends is resolved.
#[derive(Clone, Copy, Debug)]
pub struct Script<'a> {
    /// Its name, for problems.
    pub walkthrough: &'a WalkthroughId,
    /// Its tracks.
    pub tracks: &'a [Track],
    /// Scene and time into it at which play is broken off.
    pub stops: Option<&'a (SceneId, Limit)>,
    /// Where free words stand (`words-<id>`), and in which language they are written; without, the keys are written.
    pub words: Option<(&'a Catalogue, &'a str)>,
}

/// What is told of a run while it goes on, besides its report.
#[derive(Clone, Debug)]
pub enum Happened<'a> {
    /// A seat asks for something at an exercise time; the number is that of its command.
    Asked(&'a SeatId, u64, &'a Intent, i64),
    /// An entry was committed.
    Entry(&'a Entry),
    /// A seat got a frame.
    Frame(&'a Delivery),
}

/// What came of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Everything that did not go as written, in order of time.
    pub problems: Vec<ScriptProblem>,
    /// Steps that were carried out.
    pub done: usize,
    /// How it ended.
    pub end: End,
}

impl Report {
    /// Whether everything went as written.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// Exercise time, ms.
    pub at_ms: i64,
    /// Whether the case came to its end, or was broken off.
    pub complete: bool,
    /// The ending, if one was reached before the last scene was over.
    pub ending: Option<EndingId>,
}

/// Runs a walkthrough on a host that has just started; play then ends by itself or where the script stops it. Wall stamps
/// are `base_wall_ms` and exercise time.
///
/// # Errors
/// Where the host cannot go on, say because nothing can be saved.
pub fn run<J: Journal>(
    host: &mut Host<J>,
    script: Script<'_>,
    base_wall_ms: i64,
    mut watch: impl FnMut(Happened<'_>),
) -> Result<Report, HostFault> {
    runner::Runner::new(host, script, base_wall_ms, &mut watch).run()
}

/// The ending in an entry that ended the case.
fn ending_in(entry: &Entry) -> Option<Option<EndingId>> {
    entry.events().iter().find_map(|event| match event {
        Event::Ended { ending, .. } => Some(ending.clone()),
        _ => None,
    })
}

/// Numbers of commands, for each seat.
type Numbers = std::collections::BTreeMap<SeatId, u64>;
