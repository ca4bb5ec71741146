//! Graded skill. A skill is nothing but how often each named slip happens, so that every loss of a bot has its error.

use std::fmt;
use std::str::FromStr;

/// How well somebody of an agency works. Victims, exploiters and all others are themselves at any skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skill {
    /// By the book, in time, with the person's consent.
    Exemplary,
    /// A colleague on an ordinary day.
    Average,
    /// Hurried, and sure of knowing better.
    Careless,
    /// Nobody acts.
    Absent,
}

impl Skill {
    /// Every skill, best first.
    pub const ALL: [Self; 4] = [Self::Exemplary, Self::Average, Self::Careless, Self::Absent];

    /// Its name on the command line and in text keys `skill-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exemplary => "exemplary",
            Self::Average => "average",
            Self::Careless => "careless",
            Self::Absent => "absent",
        }
    }

    /// How often a slip happens where it could, in a hundred.
    pub fn rate(self, slip: Slip) -> u32 {
        let (average, careless) = slip.rates();
        match self {
            Self::Exemplary => 0,
            Self::Average => average,
            Self::Careless => careless,
            Self::Absent => 100,
        }
    }
}

impl fmt::Display for Skill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Skill {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let names = || Self::ALL.map(Self::name).join(", ");
        Self::ALL.into_iter().find(|s| s.name() == text).ok_or_else(|| format!("one of {}", names()))
    }
}

/// A named error. Its text is `slip-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slip {
    /// Does not look where there would be something to see.
    LooksAway,
    /// Leaves a duty of talk undone.
    LeavesUnsaid,
    /// Leaves an act of care or protection undone.
    LeavesUndone,
    /// Leaves a form unwritten.
    LeavesUnwritten,
    /// Writes a form half.
    WritesHalf,
    /// Keeps what a colleague should know.
    HoardsInformation,
    /// Forgets to tell an office that is not in the room.
    ForgetsAbsentOffice,
    /// Puts things off.
    PutsOff,
    /// Acts without asking for consent.
    SkipsConsent,
    /// Talks where others listen.
    SkipsPrivacy,
    /// Talks past a language.
    SkipsInterpreter,
    /// Lets whoever came along interpret.
    LetsCompanionInterpret,
    /// Puts the answer into the question.
    AsksLeading,
    /// Blames or disbelieves.
    AsksBlaming,
    /// Asks again what was told.
    RepeatsQuestions,
    /// Presses where somebody hesitates.
    Presses,
    /// Promises what nobody can.
    Promises,
    /// Sends the whole file where a line would do.
    Overshares,
    /// Goes past a prohibition without a look at the book.
    BreaksTheBook,
    /// Takes one sign for a proof.
    JumpsToConclusions,
    /// Takes the first outcome of the list.
    TakesFirstOutcome,
    /// Leaves a dispatch unread.
    LeavesUnread,
    /// Renders other than was said.
    RendersOtherwise,
    /// Sends a child off to bed from a desk, before anybody heard what it has to ask.
    SendsChildOff,
}

impl Slip {
    /// Every slip.
    pub const ALL: [Self; 24] = [
        Self::LooksAway,
        Self::LeavesUnsaid,
        Self::LeavesUndone,
        Self::LeavesUnwritten,
        Self::WritesHalf,
        Self::HoardsInformation,
        Self::ForgetsAbsentOffice,
        Self::PutsOff,
        Self::SkipsConsent,
        Self::SkipsPrivacy,
        Self::SkipsInterpreter,
        Self::LetsCompanionInterpret,
        Self::AsksLeading,
        Self::AsksBlaming,
        Self::RepeatsQuestions,
        Self::Presses,
        Self::Promises,
        Self::Overshares,
        Self::BreaksTheBook,
        Self::JumpsToConclusions,
        Self::TakesFirstOutcome,
        Self::LeavesUnread,
        Self::RendersOtherwise,
        Self::SendsChildOff,
    ];

    /// Its name in text keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::LooksAway => "looks-away",
            Self::LeavesUnsaid => "leaves-unsaid",
            Self::LeavesUndone => "leaves-undone",
            Self::LeavesUnwritten => "leaves-unwritten",
            Self::WritesHalf => "writes-half",
            Self::HoardsInformation => "hoards-information",
            Self::ForgetsAbsentOffice => "forgets-absent-office",
            Self::PutsOff => "puts-off",
            Self::SkipsConsent => "skips-consent",
            Self::SkipsPrivacy => "skips-privacy",
            Self::SkipsInterpreter => "skips-interpreter",
            Self::LetsCompanionInterpret => "lets-companion-interpret",
            Self::AsksLeading => "asks-leading",
            Self::AsksBlaming => "asks-blaming",
            Self::RepeatsQuestions => "repeats-questions",
            Self::Presses => "presses",
            Self::Promises => "promises",
            Self::Overshares => "overshares",
            Self::BreaksTheBook => "breaks-the-book",
            Self::JumpsToConclusions => "jumps-to-conclusions",
            Self::TakesFirstOutcome => "takes-first-outcome",
            Self::LeavesUnread => "leaves-unread",
            Self::RendersOtherwise => "renders-otherwise",
            Self::SendsChildOff => "sends-child-off",
        }
    }

    /// How often it happens on an average and on a careless day, in a hundred. Chosen for play: three ordinary slips in a
    /// day of work for the one, most things half done for the other.
    fn rates(self) -> (u32, u32) {
        match self {
            Self::LooksAway => (20, 60),
            Self::LeavesUnsaid => (20, 45),
            Self::LeavesUndone => (18, 40),
            Self::LeavesUnwritten => (24, 50),
            Self::WritesHalf => (15, 60),
            Self::HoardsInformation => (35, 65),
            Self::ForgetsAbsentOffice => (28, 60),
            Self::PutsOff => (30, 45),
            Self::SkipsConsent => (4, 35),
            Self::SkipsPrivacy => (6, 45),
            Self::SkipsInterpreter => (4, 30),
            Self::LetsCompanionInterpret => (4, 40),
            Self::AsksLeading => (6, 30),
            Self::AsksBlaming => (1, 15),
            Self::RepeatsQuestions => (8, 35),
            Self::Presses => (2, 20),
            Self::Promises => (3, 20),
            Self::Overshares => (8, 40),
            Self::BreaksTheBook => (2, 30),
            Self::JumpsToConclusions => (15, 55),
            Self::TakesFirstOutcome => (5, 40),
            Self::LeavesUnread => (5, 40),
            Self::RendersOtherwise => (1, 8),
            Self::SendsChildOff => (12, 45),
        }
    }
}

/// A slip that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlipMade {
    /// When, exercise ms.
    pub exercise_ms: i64,
    /// Which.
    pub slip: Slip,
}
