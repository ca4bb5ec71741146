//! What is said of a line of the ledger: after play, that it is contested, and what a rater holds it to be; during play, what
//! somebody who looks on makes of a talk or a role. The kernel only keeps it; what comes of it is for whoever judges the journal.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::*;

/// A line of the ledger, by what it is about: numbers are a report's and may change with the engine.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum LedgerLine {
    /// A duty, to somebody or once.
    #[n(0)]
    Duty {
        #[n(0)]
        duty: DutyId,
        #[n(1)]
        about: Option<PersonId>,
    },
    /// A breach of a rule toward somebody or once, by somebody of a function.
    #[n(1)]
    Rule {
        #[n(0)]
        rule: RuleId,
        #[n(1)]
        about: Option<PersonId>,
        #[n(2)]
        function: Option<FunctionId>,
    },
    /// A behaviour in what one person said to and did with another.
    #[n(2)]
    Behaviour {
        #[n(0)]
        behaviour: BehaviourId,
        #[n(1)]
        by: PersonId,
        #[n(2)]
        with: PersonId,
    },
    /// All that one person said to and did with another, as a whole.
    #[n(3)]
    Talk {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        with: PersonId,
    },
    /// How a role was played, as a whole.
    #[n(4)]
    Role {
        #[n(0)]
        seat: SeatId,
    },
}

/// What a rater holds a line to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, Serialize, Deserialize)]
#[cbor(index_only)]
pub enum Mark {
    /// Of a duty: done, in time and in its place.
    #[n(0)]
    Done,
    /// Of a duty: done in part. Of a behaviour: shown in part.
    #[n(1)]
    Partly,
    /// Of a duty: done, and late.
    #[n(2)]
    Late,
    /// Of a duty: done in time, and not in its place.
    #[n(3)]
    OutOfOrder,
    /// Of a duty: not done.
    #[n(4)]
    Missed,
    /// Of a rule: kept.
    #[n(5)]
    Kept,
    /// Of a rule: breached.
    #[n(6)]
    Breached,
    /// Of a behaviour: shown in this talk.
    #[n(7)]
    Shown,
    /// Of a behaviour: not shown in this talk.
    #[n(8)]
    NotShown,
    /// Of any: it cannot or may not be assessed.
    #[n(9)]
    SetAside,
    /// Of a whole: the lowest of five.
    #[n(10)]
    Poor,
    /// Of a whole: just not good enough.
    #[n(11)]
    Borderline,
    /// Of a whole: good enough.
    #[n(12)]
    Sound,
    /// Of a whole: better than that.
    #[n(13)]
    Good,
    /// Of a whole: the highest of five.
    #[n(14)]
    Outstanding,
}

impl Mark {
    /// Every mark, in the order of its numbers.
    pub const ALL: [Self; 15] = [
        Self::Done,
        Self::Partly,
        Self::Late,
        Self::OutOfOrder,
        Self::Missed,
        Self::Kept,
        Self::Breached,
        Self::Shown,
        Self::NotShown,
        Self::SetAside,
        Self::Poor,
        Self::Borderline,
        Self::Sound,
        Self::Good,
        Self::Outstanding,
    ];

    /// Its word, and the last part of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Late => "late",
            Self::OutOfOrder => "out-of-order",
            Self::Missed => "missed",
            Self::Kept => "kept",
            Self::Breached => "breached",
            Self::Shown => "shown",
            Self::NotShown => "not-shown",
            Self::SetAside => "set-aside",
            Self::Poor => "poor",
            Self::Borderline => "borderline",
            Self::Sound => "sound",
            Self::Good => "good",
            Self::Outstanding => "outstanding",
        }
    }

    /// Where it stands on the scale of its line, from 0: of duties and behaviours 0 to 2, of a whole 0 to 4. None: it is on none.
    #[must_use]
    pub fn step(self) -> Option<i64> {
        match self {
            Self::Missed | Self::NotShown | Self::Poor => Some(0),
            Self::Partly | Self::Late | Self::OutOfOrder | Self::Borderline => Some(1),
            Self::Done | Self::Shown | Self::Sound => Some(2),
            Self::Good => Some(3),
            Self::Outstanding => Some(4),
            Self::Kept | Self::Breached | Self::SetAside => None,
        }
    }
}

impl LedgerLine {
    /// Marks that make sense of this line.
    pub fn marks(&self) -> impl Iterator<Item = Mark> + '_ {
        use Mark::{
            Borderline, Breached, Done, Good, Kept, Late, Missed, NotShown, OutOfOrder, Outstanding, Partly, Poor,
        };
        use Mark::{SetAside, Shown, Sound};
        Mark::ALL.into_iter().filter(move |mark| match mark {
            Partly => matches!(self, Self::Duty { .. } | Self::Behaviour { .. }),
            Done | Late | OutOfOrder | Missed => matches!(self, Self::Duty { .. }),
            Kept | Breached => matches!(self, Self::Rule { .. }),
            Shown | NotShown => matches!(self, Self::Behaviour { .. }),
            Poor | Borderline | Sound | Good | Outstanding => matches!(self, Self::Talk { .. } | Self::Role { .. }),
            SetAside => true,
        })
    }
}
