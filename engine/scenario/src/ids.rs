//! Ids of authored things: short kebab-case words that authors write in quotes.
//!
//! Each kind has its own type, so a clue can never be passed where a person is meant. Cloning and comparing are cheap.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The text of an id, with its first bytes beside it: most comparisons end there.
#[derive(Clone)]
struct Word {
    /// The first eight bytes, as a number that is ordered as they are; short texts are filled up with zeros.
    head: u64,
    text: Arc<str>,
}

impl Word {
    fn new(text: Arc<str>) -> Self {
        let mut head = [0; 8];
        for (to, from) in head.iter_mut().zip(text.bytes()) {
            *to = from;
        }
        Self { head: u64::from_be_bytes(head), text }
    }
}

impl PartialEq for Word {
    fn eq(&self, other: &Self) -> bool {
        let length = self.text.len();
        self.head == other.head
            && length == other.text.len()
            && (length <= 8 || Arc::ptr_eq(&self.text, &other.text) || self.text == other.text)
    }
}

impl Eq for Word {}

impl PartialOrd for Word {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Word {
    fn cmp(&self, other: &Self) -> Ordering {
        // Where heads differ, texts differ in the same sense; where they do not, only the texts can tell.
        self.head.cmp(&other.head).then_with(|| {
            if Arc::ptr_eq(&self.text, &other.text) { Ordering::Equal } else { self.text.cmp(&other.text) }
        })
    }
}

impl Hash for Word {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl serde::Serialize for Word {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Word {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Arc::deserialize(deserializer).map(Self::new)
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident;)+) => {$(
        $(#[$doc])+
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(Word);

        impl $name {
            /// The id as the author wrote it.
            pub fn as_str(&self) -> &str {
                &self.0.text
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(Word::new(Arc::from(text)))
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

#[cfg(test)]
mod tests {
    use super::PersonId;

    #[test]
    fn ids_are_ordered_and_equal_as_their_texts_are() {
        let texts = ["", "a", "a\0", "ab", "abcdefgh", "abcdefgh\0", "abcdefghi", "abcdefghij", "b", "è", "ö-long-one"];
        for a in texts {
            for b in texts {
                let (x, y) = (PersonId::from(a), PersonId::from(b));
                assert_eq!((x.cmp(&y), x == y), (a.cmp(b), a == b), "{a:?} {b:?}");
            }
        }
    }
}
