//! Events: what happened, past tense, as outcomes. Applying one runs no rule. Numbers are for ever: never reused, only added.

use std::collections::BTreeMap;

use minicbor::{Decode, Encode};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{Cut, DispatchKind, Gesture, InfoClass, Meter, SpeechAct};
use tavolo_scenario::model::condition::ConsentIs;
use tavolo_scenario::model::script::Answer;
use tavolo_seat::{ConversationIs, How, Manner, Refusal, Tap};

use crate::deed::{Deed, Object, Value};
use crate::rating::{LedgerLine, Mark};

/// Version of the engine's rules, in the header of every journal.
pub const ENGINE_VERSION: u32 = 6;

/// The unit of the journal: decided, committed and acknowledged whole.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Entry {
    /// Number in the journal, from 0, without gaps.
    #[n(0)]
    pub seq: u64,
    /// Why there is this entry.
    #[n(1)]
    pub cause: Cause,
    /// Exercise time, ms from start.
    #[n(2)]
    pub exercise_ms: i64,
    /// Story time, ms since 1970 UTC.
    #[n(3)]
    pub story_ms: i64,
    /// Wall time, ms since 1970 UTC: a stamp that no rule reads.
    #[n(4)]
    pub wall_ms: i64,
    /// What came of it.
    #[n(5)]
    pub outcome: Outcome,
}

/// What came of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Outcome {
    /// These events, in order.
    #[n(0)]
    Events(#[n(0)] Vec<Event>),
    /// Nothing, and why.
    #[n(1)]
    Refused {
        /// What was asked.
        #[n(0)]
        verb: String,
        /// On what, an authored id if known.
        #[n(1)]
        target: Option<String>,
        /// Why not.
        #[n(2)]
        reason: Refusal,
    },
}

impl Entry {
    /// Events of this entry; none if it was refused.
    pub fn events(&self) -> &[Event] {
        match &self.outcome {
            Outcome::Events(events) => events,
            Outcome::Refused { .. } => &[],
        }
    }
}

/// Why there is an entry.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Cause {
    /// A station asked.
    #[n(0)]
    Command(#[n(0)] Station, #[n(1)] u64),
    /// A limit was reached.
    #[n(1)]
    Timer(#[n(0)] String),
    /// The host did it.
    #[n(2)]
    Host,
}

/// Whoever may command.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub enum Station {
    /// A seat.
    #[n(0)]
    Seat(#[n(0)] SeatId),
    /// The director.
    #[n(1)]
    Director,
    /// A mentor, by number.
    #[n(2)]
    Mentor(#[n(0)] u32),
    /// An observer, by number.
    #[n(3)]
    Observer(#[n(0)] u32),
    /// A rater, by number.
    #[n(4)]
    Rater(#[n(0)] u32),
}

/// Who plays a seat. Changing holder changes no knowledge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Holder {
    /// A human.
    #[n(0)]
    Human,
    /// A bot.
    #[n(1)]
    Player,
    /// The director.
    #[n(2)]
    Director,
    /// Nobody.
    #[n(3)]
    Nobody,
    /// A script.
    #[n(4)]
    Script,
    /// Offices that answer by themselves, as the pack says.
    #[n(5)]
    Responder,
}

/// How it is known what was said; sets the weight of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum Source {
    /// A whole sentence was picked.
    #[n(0)]
    Picked,
    /// Own words were matched and confirmed.
    #[n(1)]
    Matched,
    /// An observer tapped it.
    #[n(2)]
    Observed,
    /// Speaker and role-player agree.
    #[n(3)]
    Agreed,
    /// One of the two alone.
    #[n(4)]
    OneSided,
    /// Unconfirmed: scores nothing.
    #[n(5)]
    Unconfirmed,
}

impl Source {
    /// The source once whom it was said to has agreed with what it is said to mean, or not.
    #[must_use]
    pub fn vouched(self, agrees: bool) -> Self {
        match (self, agrees) {
            (Self::Picked, _) => Self::Picked,
            (_, false) => Self::Unconfirmed,
            (Self::OneSided, true) => Self::Agreed,
            (source, true) => source,
        }
    }

    /// How something with this source came to be said.
    #[must_use]
    pub fn manner(self) -> Manner {
        match self {
            Self::Picked => Manner::Picked,
            Self::Matched | Self::Unconfirmed => Manner::Typed,
            Self::Observed | Self::Agreed | Self::OneSided => Manner::Aloud,
        }
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Event {
    /// The session started, with the seed of its draws and the holder of each seat.
    #[n(0)]
    Started {
        #[n(0)]
        seed: u64,
        #[n(1)]
        holders: BTreeMap<SeatId, Holder>,
        /// Whether exploiters may use words of their own: the school turned them on.
        #[n(2)]
        #[cbor(default)]
        free_words: bool,
    },
    /// A scene began; story time runs `num` to `den` exercise time from `story_ms`.
    #[n(1)]
    SceneBegan {
        #[n(0)]
        scene: SceneId,
        #[n(1)]
        story_ms: i64,
        #[n(2)]
        num: u32,
        #[n(3)]
        den: u32,
    },
    /// Its booking phase began.
    #[n(2)]
    BookingBegan {
        #[n(0)]
        scene: SceneId,
    },
    /// It ended; `by_director` if cut short by hand.
    #[n(3)]
    SceneEnded {
        #[n(0)]
        scene: SceneId,
        #[n(1)]
        by_director: bool,
    },
    /// Play was frozen.
    #[n(4)]
    Paused,
    /// Play goes on.
    #[n(5)]
    Resumed,
    /// The session is over: complete, or stopped before its end.
    #[n(6)]
    Ended {
        #[n(0)]
        ending: Option<EndingId>,
        #[n(1)]
        complete: bool,
    },
    /// A seat changed hands.
    #[n(7)]
    Held {
        #[n(0)]
        seat: SeatId,
        #[n(1)]
        holder: Holder,
    },
    /// Somebody set about something that takes time.
    #[n(8)]
    Began {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        deed: Deed,
        #[n(2)]
        ends_ms: i64,
    },
    /// It came to nothing.
    #[n(9)]
    BrokenOff {
        #[n(0)]
        by: PersonId,
    },
    /// Somebody is at another place.
    #[n(10)]
    Moved {
        #[n(0)]
        person: PersonId,
        #[n(1)]
        from: PlaceId,
        #[n(2)]
        to: PlaceId,
    },
    /// Something was said.
    #[n(11)]
    Said {
        #[n(0)]
        utterance: u32,
        #[n(1)]
        by: PersonId,
        #[n(2)]
        to: PersonId,
        #[n(3)]
        via: Option<PersonId>,
        #[n(4)]
        act: SpeechAct,
        #[n(5)]
        topic: TopicId,
        #[n(6)]
        about: Option<PersonId>,
        #[n(7)]
        tells: Vec<ClueId>,
        #[n(8)]
        sentence: Option<SentenceId>,
        #[n(9)]
        words: Option<String>,
        #[n(10)]
        language: LanguageId,
        #[n(11)]
        ends_ms: i64,
        #[n(12)]
        interrupts: bool,
        #[n(13)]
        source: Source,
    },
    /// What was said was rendered into another language.
    #[n(12)]
    Rendered {
        #[n(0)]
        utterance: u32,
        #[n(1)]
        by: PersonId,
        #[n(2)]
        faithful: bool,
        #[n(3)]
        ends_ms: i64,
    },
    /// A silence was left.
    #[n(13)]
    KeptSilent {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        to: PersonId,
        #[n(2)]
        ends_ms: i64,
        #[n(3)]
        after_question: bool,
    },
    /// A gesture was made.
    #[n(14)]
    Gestured {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        is: Gesture,
        #[n(2)]
        to: Option<PersonId>,
    },
    /// Something or somebody was looked at closely, or searched.
    #[n(15)]
    Looked {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        at: Object,
        #[n(2)]
        search: bool,
    },
    /// An action of the vocabulary was carried out.
    #[n(16)]
    Acted {
        #[n(0)]
        action: ActionId,
        #[n(1)]
        by: PersonId,
        #[n(2)]
        on: Option<Object>,
        #[n(3)]
        via: Option<PersonId>,
        #[n(4)]
        with: BTreeMap<Word, Value>,
    },
    /// A form was filled; `quality` is the share of its checks that hold, thousandths.
    #[n(17)]
    Filled {
        #[n(0)]
        document: DocumentId,
        #[n(1)]
        form: FormId,
        #[n(2)]
        by: PersonId,
        #[n(3)]
        about: Option<PersonId>,
        #[n(4)]
        fields: BTreeMap<FieldId, Value>,
        #[n(5)]
        quality: u32,
    },
    /// A dispatch was sent; classes are computed from what it carries.
    #[n(18)]
    Sent {
        #[n(0)]
        dispatch: u32,
        #[n(1)]
        kind: DispatchKind,
        #[n(2)]
        by: PersonId,
        #[n(3)]
        to: Vec<PersonId>,
        #[n(4)]
        about: Option<PersonId>,
        #[n(5)]
        clues: Vec<ClueId>,
        #[n(6)]
        documents: Vec<DocumentId>,
        #[n(7)]
        cut: Cut,
        #[n(8)]
        topic: Option<TopicId>,
        #[n(9)]
        classes: Vec<InfoClass>,
        /// Whether it is a call that rings and is passed on only where somebody picks up; else it arrives at once.
        #[n(10)]
        #[cbor(default)]
        rings: bool,
    },
    /// A dispatch was answered.
    #[n(19)]
    Answered {
        #[n(0)]
        dispatch: u32,
        #[n(1)]
        by: PersonId,
        #[n(2)]
        is: Answer,
        #[n(3)]
        clues: Vec<ClueId>,
        /// Why it comes back, in a word of the pack.
        #[n(4)]
        reason: Option<ReasonId>,
    },
    /// A document was read.
    #[n(20)]
    ReadDocument {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        document: DocumentId,
    },
    /// A dispatch was read.
    #[n(21)]
    ReadDispatch {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        dispatch: u32,
    },
    /// A thing or document changed hands.
    #[n(22)]
    Given {
        #[n(0)]
        what: Object,
        #[n(1)]
        from: Option<PersonId>,
        #[n(2)]
        to: PersonId,
    },
    /// Somebody learnt a clue.
    #[n(23)]
    Learned {
        #[n(0)]
        person: PersonId,
        #[n(1)]
        clue: ClueId,
        #[n(2)]
        how: How,
        #[n(3)]
        from: Option<PersonId>,
    },
    /// A clue became perceivable to somebody, noticed or not.
    #[n(24)]
    CueAvailable {
        #[n(0)]
        person: PersonId,
        #[n(1)]
        clue: ClueId,
    },
    /// A meter of a mind moved.
    #[n(25)]
    Felt {
        #[n(0)]
        person: PersonId,
        #[n(1)]
        meter: Meter,
        #[n(2)]
        toward: Option<FunctionId>,
        #[n(3)]
        by: i32,
    },
    /// A consent was given, refused or withdrawn, to somebody.
    #[n(26)]
    Consented {
        #[n(0)]
        person: PersonId,
        #[n(1)]
        to: ConsentId,
        #[n(2)]
        is: ConsentIs,
        #[n(3)]
        asked_by: Option<PersonId>,
    },
    /// Somebody's standing in the procedure changed.
    #[n(27)]
    StatusChanged {
        #[n(0)]
        person: PersonId,
        #[n(1)]
        is: StatusId,
        #[n(2)]
        on: bool,
        #[n(3)]
        by: Option<PersonId>,
    },
    /// A flag went up or down.
    #[n(28)]
    Flagged {
        #[n(0)]
        flag: FlagId,
        #[n(1)]
        on: bool,
    },
    /// An item of the events list fired, or its contingency.
    #[n(29)]
    Fired {
        #[n(0)]
        inject: InjectId,
        #[n(1)]
        contingency: bool,
    },
    /// The expected response to an item came.
    #[n(30)]
    Met {
        #[n(0)]
        inject: InjectId,
    },
    /// An action was booked for a story instant.
    #[n(31)]
    Booked {
        #[n(0)]
        booking: u32,
        #[n(1)]
        by: PersonId,
        #[n(2)]
        action: ActionId,
        #[n(3)]
        on: Option<Object>,
        #[n(4)]
        story_ms: i64,
        #[n(5)]
        with: BTreeMap<Word, Value>,
    },
    /// A booking came back undone.
    #[n(32)]
    BookingReturned {
        #[n(0)]
        booking: u32,
        #[n(1)]
        reason: Refusal,
        #[n(2)]
        by: PersonId,
        #[n(3)]
        action: ActionId,
        #[n(4)]
        story_ms: i64,
    },
    /// A place of a resource was taken.
    #[n(33)]
    Reserved {
        #[n(0)]
        resource: ResourceId,
        #[n(1)]
        person: Option<PersonId>,
    },
    /// Everybody at a place noticed something.
    #[n(34)]
    Sensed {
        #[n(0)]
        at: PlaceId,
        #[n(1)]
        text: String,
    },
    /// A role-player was cued.
    #[n(35)]
    Cued {
        #[n(0)]
        person: PersonId,
        #[n(1)]
        text: String,
    },
    /// A door opened or shut.
    #[n(36)]
    DoorMoved {
        #[n(0)]
        place: PlaceId,
        #[n(1)]
        open: bool,
    },
    /// Which clues somebody could tell whoever asked.
    #[n(37)]
    Gated {
        #[n(0)]
        person: PersonId,
        #[n(1)]
        toward: PersonId,
        #[n(2)]
        open: Vec<ClueId>,
        #[n(3)]
        shut: u32,
    },
    /// It is time for somebody to walk out; only the holder leaves.
    #[n(38)]
    LeaveDue {
        #[n(0)]
        person: PersonId,
    },
    /// Somebody left for good.
    #[n(39)]
    Left {
        #[n(0)]
        person: PersonId,
    },
    /// A seat asked the director for something else, in words kept apart.
    #[n(40)]
    AskedElse {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        words: String,
    },
    /// A telephone began to ring.
    #[n(41)]
    Rang {
        #[n(0)]
        dispatch: u32,
        #[n(1)]
        person: PersonId,
    },
    /// A ringing telephone was picked up, or rang in vain.
    #[n(42)]
    PickedUp {
        #[n(0)]
        dispatch: u32,
        #[n(1)]
        person: PersonId,
        #[n(2)]
        answered: bool,
    },
    /// Somebody who looks on bears out what was said aloud or in own words: its evidence is at least of this source.
    #[n(43)]
    Tapped {
        #[n(0)]
        utterance: u32,
        #[n(1)]
        by: Station,
        #[n(2)]
        source: Source,
    },
    /// Words were struck from the record; act and told clues stay.
    #[n(44)]
    Struck {
        #[n(0)]
        utterance: u32,
    },
    /// What a rater holds a line of the ledger to be; the reason stands apart. After play, but for talks and roles, which whoever
    /// looks on rates while they see them. Nothing that a rater said before is undone: the last counts. Fields 1 to 3 were of a form that nobody ever raised.
    #[n(45)]
    Rated {
        #[n(0)]
        by: Station,
        #[n(4)]
        line: LedgerLine,
        #[n(5)]
        mark: Mark,
        #[n(6)]
        reason: Option<String>,
    },
    /// A booking was carried out.
    #[n(46)]
    BookingKept {
        #[n(0)]
        booking: u32,
    },
    /// Somebody was called whose telephone is in use.
    #[n(47)]
    Engaged {
        #[n(0)]
        dispatch: u32,
        #[n(1)]
        person: PersonId,
    },
    /// A line of a call to a person is over: one of the two hung up or went away.
    #[n(48)]
    HungUp {
        #[n(0)]
        dispatch: u32,
        #[n(1)]
        person: PersonId,
        #[n(2)]
        by: PersonId,
    },
    /// The director took the answer to a dispatch away from the office that would have given it, or left it again.
    #[n(49)]
    Intercepted {
        #[n(0)]
        dispatch: u32,
        #[n(1)]
        person: PersonId,
        #[n(2)]
        on: bool,
    },
    /// The director let story time run otherwise, `num` to `den` exercise time.
    #[n(50)]
    RateChanged {
        #[n(0)]
        num: u32,
        #[n(1)]
        den: u32,
    },
    /// The director cut to a scene: the one that is played ends, and this one follows.
    #[n(51)]
    CutTo {
        #[n(0)]
        scene: SceneId,
    },
    /// The director left an item of the events list out, or its contingency.
    #[n(52)]
    Skipped {
        #[n(0)]
        inject: InjectId,
    },
    /// The director said what becomes of something else that was asked, by its number.
    #[n(53)]
    Settled {
        #[n(0)]
        asked: u32,
        #[n(1)]
        by: PersonId,
        #[n(2)]
        how: SettledAs,
    },
    /// The director gave a seat a hint, 1 to 3: that something is due, what, and for whom.
    #[n(54)]
    Hinted {
        #[n(0)]
        seat: SeatId,
        #[n(1)]
        level: u32,
        #[n(2)]
        duty: DutyId,
        #[n(3)]
        about: Option<PersonId>,
    },
    /// Whoever set about something with a person found that the person is gone.
    #[n(55)]
    FoundGone {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        person: PersonId,
    },
    /// Two speak with each other aloud, or do so no more, or could not.
    #[n(56)]
    Conversed {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        with: PersonId,
        #[n(2)]
        is: ConversationIs,
        /// Who interprets.
        #[n(3)]
        via: Option<PersonId>,
    },
    /// In a conversation spoken aloud, whoever was spoken to tapped what they did or heard.
    #[n(57)]
    Marked {
        #[n(0)]
        by: PersonId,
        #[n(1)]
        is: Tap,
        #[n(2)]
        clue: Option<ClueId>,
    },
    /// Whom something was said to agrees or not that it meant what it is said to mean.
    #[n(58)]
    Vouched {
        #[n(0)]
        utterance: u32,
        #[n(1)]
        by: PersonId,
        #[n(2)]
        agrees: bool,
    },
    /// Somebody who looks on taps what the one who asks does in a conversation spoken aloud.
    #[n(59)]
    Noted {
        #[n(0)]
        conversation: u32,
        #[n(1)]
        by: Station,
        #[n(2)]
        act: SpeechAct,
    },
    /// Somebody who looks on made a remark on this moment; the words stand apart.
    #[n(60)]
    Remarked {
        #[n(0)]
        by: Station,
        #[n(1)]
        seat: Option<SeatId>,
        #[n(2)]
        words: String,
    },
    /// Whoever had a seat contests a line of the ledger that is charged to it; the words stand apart.
    #[n(61)]
    Contested {
        #[n(0)]
        seat: SeatId,
        #[n(1)]
        line: LedgerLine,
        #[n(2)]
        words: Option<String>,
    },
    /// Somebody else of those who share a seat has the keys now: a number, and never a name.
    #[n(66)]
    Keys {
        #[n(0)]
        seat: SeatId,
        #[n(1)]
        who: u8,
    },
    /// Words that were written and not said, into a form or to whoever directs, were struck from the record: by their reference.
    #[n(67)]
    Effaced {
        #[n(0)]
        words: String,
    },
    /// A thing, or what lies in it, was taken or opened against a rule that makes it no evidence any more.
    #[n(68)]
    Tainted {
        #[n(0)]
        thing: ThingId,
        #[n(1)]
        by: PersonId,
        #[n(2)]
        rule: RuleId,
    },
}

/// What became of something else that was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum SettledAs {
    /// It happens; nothing else changes.
    #[n(0)]
    Happens,
    /// It cannot be done here.
    #[n(1)]
    NotHere,
    /// It is for somebody else.
    #[n(2)]
    NotYours,
    /// There are means for it already.
    #[n(3)]
    HasMeans,
    /// It was taken for something that can be done, and is.
    #[n(4)]
    Is,
}

impl SettledAs {
    /// Last part of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Happens => "happens",
            Self::NotHere => "not-here",
            Self::NotYours => "not-yours",
            Self::HasMeans => "has-means",
            Self::Is => "is",
        }
    }
}
