//! How the office of a function answers by itself, where nobody is seated there. Hours stand in `calendars.ron`.

use serde::{Deserialize, Serialize};

use super::common::{Cut, DispatchKind, SourceRef};
use super::condition::Condition;
use super::script::Answer;
use crate::ids::*;

/// `responders.ron`: what an office does with one kind of request. Of several the first that fits a dispatch answers it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Responder {
    /// Its name.
    pub id: ResponderId,
    /// Whose office it is.
    pub function: FunctionId,
    /// Kinds of dispatch that it takes; empty: all.
    #[serde(default)]
    pub takes: Vec<DispatchKind>,
    /// The form that comes with such a request; none: any, or none at all.
    #[serde(default)]
    pub form: Option<FormId>,
    /// What makes it complete. What is lacking first is the reason with which it is returned.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// How long the office takes, a limit of `timers.ron` on its own clock. Out of hours it answers when it opens.
    pub after: TimerId,
    /// The answer to a complete one; an incomplete one is refused with the reason.
    pub answers: Grant,
    /// What it then does about the person concerned.
    #[serde(default)]
    pub does: Option<ActionId>,
    /// Where it is written.
    pub source: SourceRef,
}

/// One thing that makes a request complete.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// What must be so.
    pub is: Complete,
    /// What the sender reads if it is not (`reason-<id>`).
    pub reason: ReasonId,
}

/// What can be asked of a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Complete {
    /// It says whom it is about.
    About,
    /// It passes on just so much.
    Cut(Cut),
    /// It brings a form of this kind about the person, of at least this quality in thousandths.
    Form { form: FormId, quality: u32 },
    /// This holds: the sender is the actor, the person concerned target and subject.
    Holds(Condition),
}

/// How a complete request is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Grant {
    /// Received.
    Acknowledged,
    /// Granted.
    Granted,
    /// Information given.
    Informed,
}

impl From<Grant> for Answer {
    fn from(is: Grant) -> Self {
        match is {
            Grant::Acknowledged => Self::Acknowledged,
            Grant::Granted => Self::Granted,
            Grant::Informed => Self::Informed,
        }
    }
}
