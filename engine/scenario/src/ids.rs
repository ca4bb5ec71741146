//! Ids of authored things: short kebab-case words that authors write in quotes.
//!
//! Each kind has its own type, so a clue can never be passed where a person is meant. Cloning and comparing are cheap.

use std::fmt;

pub use tavolo_word::Word;

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident;)+) => {$(
        $(#[$doc])+
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(Word);

        impl $name {
            /// The id as the author wrote it.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// The id as a word.
            pub fn word(&self) -> &Word {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(Word::from(text))
            }
        }

        impl AsRef<Word> for $name {
            fn as_ref(&self) -> &Word {
                &self.0
            }
        }

        impl From<&Word> for $name {
            fn from(word: &Word) -> Self {
                Self(word.clone())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<C> minicbor::Encode<C> for $name {
            fn encode<W: minicbor::encode::Write>(
                &self,
                e: &mut minicbor::Encoder<W>,
                _: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                e.str(self.as_str())?.ok()
            }
        }

        impl<'b, C> minicbor::Decode<'b, C> for $name {
            fn decode(d: &mut minicbor::Decoder<'b>, _: &mut C) -> Result<Self, minicbor::decode::Error> {
                d.str().map(Self::from)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", self.as_str())
            }
        }
    )+};
}

ids! {
    /// A way in which an office answers by itself.
    ResponderId;
    /// Why a request comes back.
    ReasonId;
    /// A verb of the base pack.
    ActionId;
    /// An office or organisation of a pack.
    AgencyId;
    /// Something that people do in a talk, well or to harm.
    BehaviourId;
    /// A case.
    CaseId;
    /// A piece of knowledge.
    ClueId;
    /// A competency that duties and prohibitions call upon.
    CompetencyId;
    /// What a person may consent to.
    ConsentId;
    /// A dimension of a set of indicators.
    DimensionId;
    /// An authored or filled document.
    DocumentId;
    /// A duty of a pack.
    DutyId;
    /// Something that has to be proved.
    ElementId;
    /// An ending of a case.
    EndingId;
    /// A scenario fact about a subject.
    FactId;
    /// A field of a form.
    FieldId;
    /// A flag of a case.
    FlagId;
    /// A kind of form.
    FormId;
    /// What a case asks for, whatever the country: see GLOSSARY, *function*.
    FunctionId;
    /// An indicator of trafficking, or a cue of need.
    IndicatorId;
    /// A set of indicators with its rule to conclude.
    IndicatorSetId;
    /// An item of the events list.
    InjectId;
    /// A source of law or guidance.
    InstrumentId;
    /// A language of the story.
    LanguageId;
    /// An objective.
    ObjectiveId;
    /// What follows from a set of indicators.
    OutcomeId;
    /// A jurisdiction pack.
    PackId;
    /// A person of the cast.
    PersonId;
    /// A pillar of a referral mechanism.
    PillarId;
    /// A place.
    PlaceId;
    /// A power of a role.
    PowerId;
    /// A bookable resource.
    ResourceId;
    /// A role of a pack.
    RoleId;
    /// A rule of a pack.
    RuleId;
    /// A scene.
    SceneId;
    /// A seat.
    SeatId;
    /// A sentence of a case, or a phrase of a pack.
    SentenceId;
    /// A standing of a person in the procedure.
    StatusId;
    /// A label of a step or track in a walkthrough.
    StepId;
    /// A thing.
    ThingId;
    /// A named limit of a pack.
    TimerId;
    /// A topic of talk.
    TopicId;
    /// A walkthrough.
    WalkthroughId;
}
