//! What a seat may say and see: intents, refusals, percepts and the view they fold into.
//!
//! Everything that a client, a bot or a panel knows of a session is a [`SeatView`], and the only way into a view is a
//! [`Percept`]. This crate knows no scenario, so peeking does not compile. Words of the pack (actions, forms, topics) are
//! public law and travel as they are; everything that belongs to the case travels as a [`Handle`], numbered for each seat
//! in order of first perception, and as text rendered in the seat's language. Playbooks (agencies) and agendas (cast) are
//! conditions over a view, and travel with it.
//!
//! What goes over a link and how both ends behave stands here too, without any socket: [`SeatFrame`], the messages of
//! `wire`, the [`Door`] at the host's end and the [`SeatEnd`] at the seat's.

mod agenda;
mod aloud;
mod by_handle;
mod call;
mod certainty;
mod common;
mod condition;
mod direction;
mod dispatches;
mod door;
mod end;
mod frame;
mod handle;
mod intent;
mod notebook;
mod occurrence;
mod offer;
mod own_report;
mod percept;
mod persons;
mod post;
mod record;
mod recording;
mod scenery;
mod view;
mod vocabulary;
mod wire;

pub use agenda::{AgendaLine, Inclination};
pub use aloud::{ConversationIs, Manner, Tap};
pub use call::{CallIs, CallOffer, CallSeen, calls};
pub use certainty::Certainty;
pub use common::Common;
pub use condition::{Condition, Scope, Whom, holds};
pub use direction::{
    AnswerLine, AskedLine, BehaviourLine, Board, ConversationLine, Direction, DirectorFrame, Interception, ItemIs,
    ItemLine, Keeper, LedgerBoard, LedgerPoints, LimitLine, LostLine, Marked, Running, SceneLine, SeatLine, Settlement,
    TalkLine, WordedLine,
};
pub use dispatches::Dispatches;
pub use door::{Admitted, Door};
pub use end::{DirectorEnd, EndFault, SeatEnd, UNANSWERED};
pub use frame::{FRAME_BYTES, FrameFault, SeatFrame};
pub use handle::Handle;
pub use intent::{Answered, FieldValue, Intent, Refusal, Shared};
pub use notebook::Notebook;
pub use occurrence::{Occurrence, Way, What};
pub use offer::{Offer, SentenceOffer, offers, refuse, sentences};
pub use own_report::{ContestRefusal, Contestable, OwnReport, ReportLine};
pub use percept::{How, Percept, Phase, Word};
pub use persons::Persons;
pub use post::Post;
pub use record::Record;
pub use recording::Recording;
pub use scenery::{Colour, Primitive, Shape};
pub use view::{
    DispatchSeen, DocumentSeen, DueLine, HeardLine, Note, OwnSentence, PersonSeen, PlaceSeen, ResourceSeen, SeatView,
    SelfSeen, ThingSeen,
};
pub use vocabulary::{
    ActionWord, Ban, CheckWord, Concern, DueWatch, FieldWord, FormWord, Licence, Opens, ParameterWord, PhraseWord,
    Reach, SignWord, Slot, TopicWord, Vocabulary,
};
pub use wire::{
    CONTEST_BYTES, Cutter, Denial, Denied, Exit, HELLO_BYTES, Hello, Key, LINE_BYTES, Mark, Message, ORDER_BYTES,
    Order, PROTOCOL, Parting, REPLY_BYTES, Reply, SHARE_A_SEAT, Secret, Token, Told, Welcome, framed, partner,
};
