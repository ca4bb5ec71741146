//! The agenda of a person: what somebody of the cast wants, and prefers to do when. A human reads it as a cue card; a bot
//! acts on it, from what the person perceives and nothing else.

use serde::{Deserialize, Serialize};

use super::case::Seen;
use super::common::{DispatchKind, Gesture};
use super::condition::Condition;
use super::script::Target;
use crate::ids::*;

/// An item of an agenda.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// Its name; the cue card reads `agenda-<person>-<id>`.
    pub id: String,
    /// When it is time, as far as the person can tell.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The cue of the events list (`cue-<text>`) that calls for it; with `when`, both must be so.
    #[serde(default)]
    pub cue: Option<String>,
    /// What the person prefers to do then.
    #[serde(default)]
    pub does: Option<Inclination>,
    /// Whether it may be done again whenever it is time anew; else once in a session.
    #[serde(default)]
    pub again: bool,
}

/// What somebody is inclined to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Inclination {
    /// Say a sentence of one's own or a phrase of the pack; without `to`, to whoever spoke last to this person.
    Say {
        what: SentenceId,
        #[serde(default)]
        to: Option<PersonId>,
    },
    /// Make a gesture.
    Gesture {
        is: Gesture,
        #[serde(default)]
        to: Option<PersonId>,
    },
    /// Look closely.
    Look(Seen),
    /// Walk to a place, by way of those between.
    Go(PlaceId),
    /// Do an action of the vocabulary that anybody may do.
    Act {
        action: ActionId,
        #[serde(default)]
        on: Option<Target>,
    },
    /// Call or write to somebody.
    Send {
        kind: DispatchKind,
        to: Vec<PersonId>,
        #[serde(default)]
        about: Option<PersonId>,
    },
    /// Hand something over; without `to`, to whoever spoke last to this person.
    Give {
        thing: ThingId,
        #[serde(default)]
        to: Option<PersonId>,
    },
    /// Leave the place and the talk for good.
    Leave,
}
