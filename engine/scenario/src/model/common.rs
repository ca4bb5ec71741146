//! Words that several files share.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use crate::ids::InstrumentId;

/// A span of time as authors write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// Seconds.
    Seconds(u32),
    /// Minutes.
    Minutes(u32),
    /// Hours.
    Hours(u32),
    /// Days of 24 hours.
    Days(u32),
}

impl Limit {
    /// Length in milliseconds.
    pub fn ms(self) -> i64 {
        match self {
            Self::Seconds(n) => i64::from(n) * 1_000,
            Self::Minutes(n) => i64::from(n) * 60_000,
            Self::Hours(n) => i64::from(n) * 3_600_000,
            Self::Days(n) => i64::from(n) * 86_400_000,
        }
    }
}

/// Which time a limit counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Clock {
    /// Milliseconds of play.
    Exercise,
    /// Milliseconds of the story.
    Story,
}

/// How well a parameter is founded. Stands at every parameter of a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Standing {
    /// Read in the text of the source.
    Verified,
    /// Read only in a page that describes the source.
    Secondary,
    /// Known, not read again.
    Unverified,
    /// Chosen for play, not law: labelled everywhere and caps nothing.
    ExerciseDefault,
}

/// Where a duty or rule is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRef {
    /// The instrument, of the pack's `sources.ron`.
    pub instrument: InstrumentId,
    /// Article, annex or step.
    pub at: String,
    /// How well founded.
    pub status: Standing,
}

/// Sensitivity of information, computed from content and never declared by a sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[cbor(index_only)]
pub enum InfoClass {
    /// Anybody may know.
    #[n(0)]
    Public,
    /// What a person lived through or said.
    #[n(1)]
    CaseContent,
    /// Body and mind.
    #[n(2)]
    Health,
    /// Where a protected person is or will be.
    #[n(3)]
    AddressSecret,
    /// An inquiry.
    #[n(4)]
    InvestigationSecret,
    /// About a child.
    #[n(5)]
    Child,
}

/// The engine's speech acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Encode, Decode)]
#[cbor(index_only)]
pub enum SpeechAct {
    /// Greet.
    #[n(0)]
    Greet,
    /// Say who one is, why one is here and what may be kept confidential.
    #[n(1)]
    Introduce,
    /// Give information on a topic.
    #[n(2)]
    Inform,
    /// Ask so that the person can answer freely.
    #[n(3)]
    AskOpen,
    /// Ask for yes, no or one fact.
    #[n(4)]
    AskClosed,
    /// Ask so that the answer is in the question.
    #[n(5)]
    AskLeading,
    /// Ask so that the person is blamed or disbelieved.
    #[n(6)]
    AskBlame,
    /// Offer something.
    #[n(7)]
    Offer,
    /// Request something.
    #[n(8)]
    Request,
    /// Ask for consent to the topic.
    #[n(9)]
    AskConsent,
    /// Tell something.
    #[n(10)]
    Tell,
    /// Deny.
    #[n(11)]
    Deny,
    /// Answer without answering.
    #[n(12)]
    Evade,
    /// Agree, or give consent to the topic.
    #[n(13)]
    Agree,
    /// Refuse, or refuse consent to the topic.
    #[n(14)]
    Refuse,
    /// Withdraw a consent.
    #[n(15)]
    Withdraw,
    /// Reassure.
    #[n(16)]
    Reassure,
    /// Promise.
    #[n(17)]
    Promise,
    /// Threaten, openly or by implication.
    #[n(18)]
    Threaten,
    /// Press for something against hesitation.
    #[n(19)]
    Press,
    /// Put together what was said and let it be corrected.
    #[n(20)]
    Summarise,
    /// Thank or close.
    #[n(21)]
    Thank,
    /// Leave a silence on purpose.
    #[n(22)]
    Silence,
    /// Render what somebody said into another language.
    #[n(23)]
    Render,
}

/// Gestures and postures, one key each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[cbor(index_only)]
pub enum Gesture {
    /// Looks down.
    #[n(0)]
    LookDown,
    /// Turns away.
    #[n(1)]
    TurnAway,
    /// Shakes.
    #[n(2)]
    Shake,
    /// Stares at somebody.
    #[n(3)]
    Stare,
    /// Holds the belly.
    #[n(4)]
    HoldBelly,
    /// Nods.
    #[n(5)]
    Nod,
    /// Shakes the head.
    #[n(6)]
    ShakeHead,
    /// Points at something.
    #[n(7)]
    Point,
    /// Weeps.
    #[n(8)]
    Weep,
    /// Sits down.
    #[n(9)]
    SitDown,
}

/// How long a sentence takes, in every language alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Length {
    /// Two seconds.
    Short,
    /// Five seconds.
    #[default]
    Medium,
    /// Ten seconds.
    Long,
}

impl Length {
    /// Milliseconds for which the speaker is busy.
    pub fn ms(self) -> i64 {
        match self {
            Self::Short => 2_000,
            Self::Medium => 5_000,
            Self::Long => 10_000,
        }
    }
}

/// Kinds of dispatch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[cbor(index_only)]
pub enum DispatchKind {
    /// A written message.
    #[n(0)]
    Message,
    /// A telephone call: rings, may be unanswered or overheard.
    #[n(1)]
    Call,
    /// An alert.
    #[n(2)]
    Alert,
    /// A referral.
    #[n(3)]
    Referral,
    /// A request that wants an answer.
    #[n(4)]
    Request,
}

/// How much of what is shared is passed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[cbor(index_only)]
pub enum Cut {
    /// Clues and documents as they are.
    #[default]
    #[n(0)]
    Whole,
    /// Only person, indicator yes or no, and need.
    #[n(1)]
    Minimal,
}

/// Meters of a mind, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[cbor(index_only)]
pub enum Meter {
    /// Trust in somebody's function.
    #[n(0)]
    Trust,
    /// Fear.
    #[n(1)]
    Fear,
    /// Fatigue.
    #[n(2)]
    Fatigue,
    /// Knowledge of one's rights.
    #[n(3)]
    Information,
}
