//! What whoever runs a session may ask for, and what they see of it. A director sees everything that there is; what is of
//! the case is numbered in the order of its files, and its texts come rendered.

use minicbor::{Decode, Encode};

use crate::intent::{Answered, Intent};
use crate::percept::{Phase, Word};

/// What a director asks for in the case. Recorded, and numbered without gaps.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Direction {
    /// Story time runs so many ms for so many of exercise time, until the scene ends.
    #[n(0)]
    Rate {
        /// Story ms.
        #[n(0)]
        num: u32,
        /// Exercise ms.
        #[n(1)]
        den: u32,
    },
    /// The scene ends here, and a later one begins.
    #[n(1)]
    Cut {
        /// Number of the scene.
        #[n(0)]
        to: u32,
    },
    /// An item of the events list happens now.
    #[n(2)]
    Fire {
        /// Number of the item.
        #[n(0)]
        item: u32,
    },
    /// An item of the events list does not happen; of one that has happened, the contingency.
    #[n(3)]
    Skip {
        /// Number of the item.
        #[n(0)]
        item: u32,
    },
    /// What becomes of something else that a seat asked to do.
    #[n(4)]
    Settle {
        /// Number of what was asked.
        #[n(0)]
        asked: u32,
        /// What becomes of it.
        #[n(1)]
        how: Settlement,
    },
    /// A seat is given a hint: 1 that something is due, 2 what, 3 what and for whom.
    #[n(5)]
    Hint {
        /// Number of the seat.
        #[n(0)]
        seat: u32,
        /// How much is said, 1 to 3.
        #[n(1)]
        level: u32,
    },
    /// In a conversation that is spoken aloud, what the one who asks does.
    #[n(6)]
    Note {
        /// Number of the conversation.
        #[n(0)]
        conversation: u32,
        /// The act, a word of the engine.
        #[n(1)]
        act: Word,
    },
    /// Own words are struck: they are erased, and what they did stays. Field 0 was the seat whose last words were meant.
    #[n(7)]
    Strike {
        /// Number of the words, as [`Board::worded`] has it.
        #[n(1)]
        number: u32,
    },
    /// A remark on this moment, for talking about it afterwards.
    #[n(8)]
    Remark {
        /// On what happens at a seat; none: on all.
        #[n(0)]
        seat: Option<u32>,
        /// The remark; kept apart from the journal.
        #[n(1)]
        words: String,
    },
    /// What is seen is rated, on a scale in words, and pinned to this moment. Of each who rates the last word counts.
    #[n(9)]
    Mark {
        /// What is rated.
        #[n(0)]
        of: Marked,
        /// Where it stands: one of [`Marked::scale`].
        #[n(1)]
        is: Word,
    },
}

/// What somebody who looks on rates. Persons by their place in the cast.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Marked {
    /// A behaviour in a talk, of those that play cannot show.
    #[n(0)]
    Behaviour {
        /// Who asks.
        #[n(0)]
        by: u32,
        /// With whom.
        #[n(1)]
        with: u32,
        /// The behaviour: a word of the pack.
        #[n(2)]
        behaviour: Word,
    },
    /// A talk as a whole.
    #[n(1)]
    Talk {
        /// Who asks.
        #[n(0)]
        by: u32,
        /// With whom.
        #[n(1)]
        with: u32,
    },
    /// How a role was played, as a whole.
    #[n(2)]
    Seat {
        /// Number of the seat.
        #[n(0)]
        seat: u32,
    },
}

impl Marked {
    /// Where a behaviour can stand: 0, 1, 2. What each looks like is in the texts of the pack (`behaviour-<id>.none`, `.partly`,
    /// `.full`), or else of the program (`mark-<name>`).
    pub const SEEN: [&'static str; 3] = ["not-shown", "partly", "shown"];

    /// Where a talk or a role can stand as a whole: 1 to 5. Reads `mark-<name>`.
    pub const WHOLE: [&'static str; 5] = ["poor", "borderline", "sound", "good", "outstanding"];

    /// The scale on which it is rated, from its lower end.
    #[must_use]
    pub fn scale(&self) -> &'static [&'static str] {
        match self {
            Self::Behaviour { .. } => &Self::SEEN,
            Self::Talk { .. } | Self::Seat { .. } => &Self::WHOLE,
        }
    }
}

impl Direction {
    /// Acts that whoever looks on taps: those that make a talk good or bad.
    pub const STRIP: [&'static str; 12] = [
        "Introduce",
        "Inform",
        "AskOpen",
        "AskClosed",
        "AskLeading",
        "AskBlame",
        "AskConsent",
        "Reassure",
        "Offer",
        "Promise",
        "Press",
        "Threaten",
    ];
}

/// What a director asks for that is not the case's: of the room and of those in it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Running {
    /// What becomes of an answer that an office would give by itself.
    #[n(0)]
    Intercept {
        /// Number of the dispatch.
        #[n(0)]
        dispatch: u32,
        /// Number of the person who would answer.
        #[n(1)]
        office: u32,
        /// What becomes of it.
        #[n(2)]
        how: Interception,
    },
    /// A seat goes to a bot, and its link opens it no more.
    #[n(1)]
    Close {
        /// Number of the seat.
        #[n(0)]
        seat: u32,
    },
    /// The link of a seat opens it again.
    #[n(2)]
    Open {
        /// Number of the seat.
        #[n(0)]
        seat: u32,
    },
    /// What a seat sees is shown from now on, from the beginning; none: no seat's any more.
    #[n(3)]
    See {
        /// Number of the seat.
        #[n(0)]
        seat: Option<u32>,
    },
    /// The session is left for another day.
    #[n(4)]
    Adjourn,
    /// The session is closed.
    #[n(5)]
    End,
}

/// What becomes of something else that a seat asked to do.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Settlement {
    /// It happens as was asked; nothing else changes.
    #[n(0)]
    Happens,
    /// It cannot be done here.
    #[n(1)]
    NotHere,
    /// It is for somebody else to do.
    #[n(2)]
    NotYours,
    /// There are means for it already: among what can be said, done, filled in or sent.
    #[n(3)]
    HasMeans,
    /// It is this, done by that person: an intent in the names of that seat.
    #[n(4)]
    Is(#[n(0)] Intent),
}

/// What a director does about an answer that an office would give by itself.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Interception {
    /// The office does not answer.
    #[n(0)]
    Take,
    /// It answers so, with a reason of the pack if it has one.
    #[n(1)]
    Answer {
        /// How.
        #[n(0)]
        is: Answered,
        /// Why.
        #[n(1)]
        reason: Option<Word>,
    },
    /// It answers by itself again.
    #[n(2)]
    Leave,
}

/// A conversation that is spoken aloud.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct ConversationLine {
    /// Its number.
    #[n(0)]
    pub number: u32,
    /// Who asks.
    #[n(1)]
    pub by: String,
    /// With whom.
    #[n(2)]
    pub with: String,
    /// Where.
    #[n(3)]
    pub place: String,
    /// Since when, exercise ms.
    #[n(4)]
    pub since_ms: i64,
    /// What was said, by the words of the acts, with whether each is borne out.
    #[n(5)]
    pub said: Vec<(Word, bool)>,
    /// Acts that whom they were said to contests.
    #[n(6)]
    #[cbor(default)]
    pub contested: Vec<Word>,
    /// Acts that only somebody who looks on has noted.
    #[n(7)]
    #[cbor(default)]
    pub noted: Vec<Word>,
}

/// A talk that can be rated: what one trainee says to and does with one person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct TalkLine {
    /// Who asks, by the place in the cast.
    #[n(0)]
    pub by: u32,
    /// With whom, by the place in the cast.
    #[n(1)]
    pub with: u32,
    /// Number of the seat of who asks.
    #[n(2)]
    pub seat: u32,
    /// Who asks, by name.
    #[n(3)]
    pub asks: String,
    /// With whom, by name.
    #[n(4)]
    pub whom: String,
}

/// A behaviour that play cannot show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct BehaviourLine {
    /// Its word.
    #[n(0)]
    pub word: Word,
    /// What it is.
    #[n(1)]
    pub what: String,
    /// Whether it does harm.
    #[n(2)]
    pub harmful: bool,
    /// What each step of [`Marked::SEEN`] looks like.
    #[n(3)]
    pub looks: Vec<String>,
}

/// What a director sees at once: how everything stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Board {
    /// Exercise time, ms.
    #[n(0)]
    pub exercise_ms: i64,
    /// Story time, ms since 1970 UTC.
    #[n(1)]
    pub story_ms: i64,
    /// Whether play runs.
    #[n(2)]
    pub running: bool,
    /// Whether whoever runs the session holds it.
    #[n(3)]
    pub held: bool,
    /// Whether somebody at a seat froze it and has yet to agree. Who it was is told to nobody.
    #[n(4)]
    pub frozen: bool,
    /// Where play stands.
    #[n(5)]
    pub phase: Phase,
    /// Scenes in order.
    #[n(6)]
    pub scenes: Vec<SceneLine>,
    /// The scene that is played.
    #[n(7)]
    pub scene: Option<u32>,
    /// When it ends by itself, exercise ms.
    #[n(8)]
    pub scene_ends_ms: Option<i64>,
    /// The events list.
    #[n(9)]
    pub items: Vec<ItemLine>,
    /// Seats.
    #[n(10)]
    pub seats: Vec<SeatLine>,
    /// Something else that was asked, and not settled yet.
    #[n(11)]
    pub asked: Vec<AskedLine>,
    /// Answers that offices are about to give.
    #[n(12)]
    pub answers: Vec<AnswerLine>,
    /// What is due at seats that are judged, as they know it.
    #[n(13)]
    pub limits: Vec<LimitLine>,
    /// Who withdrew from how they were treated.
    #[n(14)]
    pub alarms: Vec<String>,
    /// How many orders that came over this link are seen in it.
    #[n(15)]
    pub orders: u64,
    /// Conversations that are spoken aloud now.
    #[n(16)]
    #[cbor(default)]
    pub talks: Vec<ConversationLine>,
    /// The ledger, if play were stopped now.
    #[n(17)]
    #[cbor(default)]
    pub ledger: LedgerBoard,
    /// Talks that can be rated, the latest first.
    #[n(18)]
    #[cbor(default)]
    pub rateable: Vec<TalkLine>,
    /// Behaviours of talks that play cannot show.
    #[n(19)]
    #[cbor(default)]
    pub behaviours: Vec<BehaviourLine>,
    /// Own words of late, said and written, the latest last.
    #[n(20)]
    #[cbor(default)]
    pub worded: Vec<WordedLine>,
}

/// Own words of somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct WordedLine {
    /// Their number.
    #[n(0)]
    pub number: u32,
    /// Whose.
    #[n(1)]
    pub by: String,
    /// What they are in: the name of a form or an action; none: they were said, or asked of whoever directs.
    #[n(2)]
    pub into: Option<String>,
    /// Whether they were asked of whoever directs.
    #[n(3)]
    pub asked: bool,
    /// The words; none if they were struck or erased.
    #[n(4)]
    pub words: Option<String>,
    /// When, exercise ms.
    #[n(5)]
    pub exercise_ms: i64,
}

/// The ledger while play goes on: what would stand if it were stopped now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct LedgerBoard {
    /// The team's points.
    #[n(0)]
    pub team: LedgerPoints,
    /// Points of judged seats, by number of the seat.
    #[n(1)]
    pub seats: Vec<(u32, LedgerPoints)>,
    /// Lines that cost something, the dearest first, as many as are shown.
    #[n(2)]
    pub lost: Vec<LostLine>,
    /// How many more there are.
    #[n(3)]
    pub more: u32,
    /// Once play is over: what seats contest, in words, in the order in which they did.
    #[n(4)]
    #[cbor(default)]
    pub contested: Vec<String>,
}

/// Points in thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct LedgerPoints {
    /// What could be got so far.
    #[n(0)]
    pub max: i64,
    /// What was got.
    #[n(1)]
    pub got: i64,
    /// What breaches cost.
    #[n(2)]
    pub penalty: i64,
}

/// A line that cost something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct LostLine {
    /// What was due, or forbidden.
    #[n(0)]
    pub what: String,
    /// To whom; none: once in the session.
    #[n(1)]
    pub whom: Option<String>,
    /// What became of it, a word of the engine.
    #[n(2)]
    pub is: Word,
    /// What it cost, thousandths of a point.
    #[n(3)]
    pub lost: i64,
    /// When it happened or was due, exercise ms, if that is known.
    #[n(4)]
    pub at_ms: Option<i64>,
}

/// A scene of the case.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct SceneLine {
    /// Its title.
    #[n(0)]
    pub title: String,
    /// When it begins, story ms.
    #[n(1)]
    pub story_ms: i64,
    /// Whether it was begun.
    #[n(2)]
    pub played: bool,
}

/// How an item of the events list stands. Reads `item-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum ItemIs {
    /// Yet to come, by itself.
    #[n(0)]
    ToCome,
    /// Comes only if it is asked for.
    #[n(1)]
    OnCall,
    /// Came, and its response is waited for.
    #[n(2)]
    Waits,
    /// Came.
    #[n(3)]
    Came,
    /// Its response came.
    #[n(4)]
    Met,
    /// Left out.
    #[n(5)]
    Skipped,
    /// Its scene is over.
    #[n(6)]
    Over,
}

impl ItemIs {
    /// Last part of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::ToCome => "to-come",
            Self::OnCall => "on-call",
            Self::Waits => "waits",
            Self::Came => "came",
            Self::Met => "met",
            Self::Skipped => "skipped",
            Self::Over => "over",
        }
    }
}

/// An item of the events list.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct ItemLine {
    /// Number of its scene.
    #[n(0)]
    pub scene: u32,
    /// What happens.
    #[n(1)]
    pub text: String,
    /// What is expected of the players.
    #[n(2)]
    pub expected: Option<String>,
    /// How it stands.
    #[n(3)]
    pub is: ItemIs,
    /// When it comes, or its contingency does, exercise ms, where that is known.
    #[n(4)]
    pub due_ms: Option<i64>,
}

/// Who has a seat. Reads `keeper-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Keeper {
    /// A person who is there.
    #[n(0)]
    Person,
    /// A person whose link is gone.
    #[n(1)]
    Away,
    /// A bot.
    #[n(2)]
    Bot,
    /// Nobody.
    #[n(3)]
    Nobody,
    /// A script.
    #[n(4)]
    Script,
}

impl Keeper {
    /// Last part of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Away => "away",
            Self::Bot => "bot",
            Self::Nobody => "nobody",
            Self::Script => "script",
        }
    }
}

/// A seat.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct SeatLine {
    /// What it is called.
    #[n(0)]
    pub title: String,
    /// Who has it.
    #[n(1)]
    pub keeper: Keeper,
    /// Whether its link opens it.
    #[n(2)]
    pub open: bool,
    /// Its persons, each with where they are.
    #[n(3)]
    pub persons: Vec<(String, Option<String>)>,
    /// When it last did something, exercise ms.
    #[n(4)]
    pub last_ms: Option<i64>,
    /// How much is due there and not done.
    #[n(5)]
    pub due: u32,
}

/// Something else that a seat asked to do.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct AskedLine {
    /// Its number.
    #[n(0)]
    pub number: u32,
    /// Number of the seat.
    #[n(1)]
    pub seat: u32,
    /// Who.
    #[n(2)]
    pub by: String,
    /// What was asked; none if the words were erased.
    #[n(3)]
    pub words: Option<String>,
    /// When, exercise ms.
    #[n(4)]
    pub exercise_ms: i64,
}

/// An answer that an office is about to give.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct AnswerLine {
    /// Number of the dispatch.
    #[n(0)]
    pub dispatch: u32,
    /// Number of the person who answers.
    #[n(1)]
    pub office: u32,
    /// Who that is.
    #[n(2)]
    pub name: String,
    /// Who asked.
    #[n(3)]
    pub from: String,
    /// About whom.
    #[n(4)]
    pub about: Option<String>,
    /// When it is given, exercise ms.
    #[n(5)]
    pub due_ms: i64,
    /// How.
    #[n(6)]
    pub is: Answered,
    /// Why it comes back.
    #[n(7)]
    pub reason: Option<String>,
    /// Whether the director has taken it away from the office.
    #[n(8)]
    pub taken: bool,
}

/// Something that is due at a seat.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct LimitLine {
    /// Number of the seat.
    #[n(0)]
    pub seat: u32,
    /// What.
    #[n(1)]
    pub label: String,
    /// For whom.
    #[n(2)]
    pub about: Option<String>,
    /// Until, exercise ms.
    #[n(3)]
    pub until_exercise_ms: Option<i64>,
    /// Until, story ms.
    #[n(4)]
    pub until_story_ms: Option<i64>,
}

impl Board {
    /// Limits that a cut to a scene would bring to their end: those of play end with the scene, those of the story where
    /// the story jumps over them.
    pub fn cut_off(&self, to: u32) -> impl Iterator<Item = &LimitLine> {
        let begins = self.scenes.get(to as usize).map(|scene| scene.story_ms);
        self.limits.iter().filter(move |limit| {
            limit.until_exercise_ms.is_some_and(|until| until >= self.exercise_ms)
                || limit.until_story_ms.zip(begins).is_some_and(|(until, at)| until >= self.story_ms && until < at)
        })
    }
}

/// What comes to a director, one after the other.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum DirectorFrame {
    /// How everything stands now.
    #[n(0)]
    Board(#[n(0)] Box<Board>),
    /// What happened, in words.
    #[n(1)]
    Happened(#[n(0)] Vec<String>),
    /// A frame of the seat that is shown, as that seat gets it.
    #[n(2)]
    Seat {
        /// Number of the seat.
        #[n(0)]
        seat: u32,
        /// The frame.
        #[cbor(n(1), with = "minicbor::bytes")]
        frame: Vec<u8>,
    },
}
