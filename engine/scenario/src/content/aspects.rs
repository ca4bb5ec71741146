//! What a condition can depend on: the sides of a session's state, as a set. Whoever looks at a condition again and again
//! need not look while none of its sides has changed.

use std::ops::BitOr;

use crate::model::condition::{Condition, Pattern};

/// A set of sides of a session's state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aspects(u32);

impl Aspects {
    /// Time itself: whatever depends on it may change without an event.
    pub const TIME: Self = Self(1);
    /// Where persons are, and whether they are in play.
    pub const PLACES: Self = Self(1 << 1);
    /// Which places are shut.
    pub const DOORS: Self = Self(1 << 2);
    /// Where things are.
    pub const THINGS: Self = Self(1 << 3);
    /// Who knows what.
    pub const KNOWN: Self = Self(1 << 4);
    /// Which clues were perceivable.
    pub const CUES: Self = Self(1 << 5);
    /// Meters of minds.
    pub const MINDS: Self = Self(1 << 6);
    /// Standings in the procedure.
    pub const STATUS: Self = Self(1 << 7);
    /// Answers on consents.
    pub const CONSENTS: Self = Self(1 << 8);
    /// Flags.
    pub const FLAGS: Self = Self(1 << 9);
    /// Places of resources.
    pub const ROOM: Self = Self(1 << 10);
    /// What was said.
    pub const SAID: Self = Self(1 << 11);
    /// Actions carried out.
    pub const ACTED: Self = Self(1 << 12);
    /// Dispatches sent.
    pub const SENT: Self = Self(1 << 13);
    /// Dispatches answered.
    pub const ANSWERED: Self = Self(1 << 14);
    /// Forms filled.
    pub const FILLED: Self = Self(1 << 15);
    /// Items of the events list that fired.
    pub const FIRED: Self = Self(1 << 16);
    /// What was looked at.
    pub const LOOKED: Self = Self(1 << 17);
    /// Gestures.
    pub const GESTURED: Self = Self(1 << 18);
    /// Who is connected with whom by telephone.
    pub const LINES: Self = Self(1 << 19);
    /// None.
    pub const NONE: Self = Self(0);
    /// How many there are.
    pub const COUNT: usize = 20;
    const ALL: Self = Self((1 << Self::COUNT) - 1);

    /// Whether one of these is in the other set too.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Numbers of the sides in the set, from 0.
    pub fn numbers(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let next = (left != 0).then(|| left.trailing_zeros() as usize);
            left &= left.wrapping_sub(1);
            next
        })
    }

    /// What a condition can depend on besides the act at hand.
    #[must_use]
    pub fn of(condition: &Condition) -> Self {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().map(Self::of).fold(Self::NONE, Self::bitor),
            Condition::Not(inner) => Self::of(inner),
            Condition::Knows { .. } | Condition::TopicKnown => Self::KNOWN,
            Condition::Holds { .. } | Condition::Tainted(_) => Self::THINGS,
            Condition::Stands { .. } => Self::FILLED | Self::KNOWN | Self::THINGS,
            Condition::At { .. } | Condition::Together { .. } => Self::PLACES,
            Condition::Private | Condition::Hears(_) => Self::PLACES | Self::DOORS | Self::LINES,
            Condition::Sees(_) => Self::PLACES | Self::DOORS,
            Condition::Interpreted { .. } | Condition::Understood | Condition::Fact(_) | Condition::Asked(_) => {
                Self::NONE
            }
            Condition::Consent { .. } => Self::CONSENTS,
            Condition::Status { .. } => Self::STATUS,
            Condition::Free(_) | Condition::Story(_) | Condition::Exercise(_) => Self::TIME,
            Condition::Indicators { .. } => Self::CUES,
            Condition::Mind { .. } => Self::MINDS,
            Condition::Did(pattern) => Self::of_pattern(pattern),
            Condition::Since { did, .. } | Condition::Running { did, .. } => Self::of_pattern(did) | Self::TIME,
            Condition::Flag(_) => Self::FLAGS,
            Condition::Unlicensed(_) => Self::ALL,
            Condition::Room(_) | Condition::HousedWith(_) => Self::ROOM,
            Condition::Gone(_) => Self::PLACES | Self::STATUS,
        }
    }

    /// What was remembered when something happens that a pattern can mean.
    #[must_use]
    pub fn of_pattern(pattern: &Pattern) -> Self {
        match pattern {
            Pattern::Any(list) => list.iter().map(Self::of_pattern).fold(Self::NONE, Self::bitor),
            Pattern::Acted { .. } | Pattern::Met { .. } => Self::ACTED,
            Pattern::Said { .. } => Self::SAID,
            Pattern::Gestured(_) => Self::GESTURED,
            Pattern::Sent { .. } => Self::SENT,
            Pattern::Answered { .. } => Self::ANSWERED,
            Pattern::Filled { .. } => Self::FILLED,
            Pattern::Consented { .. } => Self::CONSENTS,
            Pattern::Became { .. } => Self::STATUS,
            Pattern::Learned { .. } => Self::KNOWN,
            Pattern::Looked { .. } => Self::LOOKED,
            Pattern::Fired(_) => Self::FIRED,
        }
    }
}

impl BitOr for Aspects {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
