//! Evidence as a matrix: what has to be proved, and by what it is.

use serde::{Deserialize, Serialize};
use tavolo_scenario::ids::*;

use super::finding::Moment;

/// What agencies have in hand about one subject. Nothing here is a mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceMatrix {
    /// About whom.
    pub subject: PersonId,
    /// What has to be proved, in the order of the vocabulary.
    pub elements: Vec<ElementProved>,
    /// What was learnt that bears on it, in order of time.
    pub items: Vec<EvidenceItem>,
}

/// How well an element is proved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ElementProved {
    /// The element.
    pub element: ElementId,
    /// Whether it has to be proved for this person.
    pub needed: bool,
    /// Sources that do not depend on each other, each lawfully come by and put on record.
    pub sources: u32,
    /// The items that bear on it, by index.
    pub items: Vec<usize>,
}

/// A clue that an agency learnt from a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceItem {
    /// What was learnt.
    pub clue: ClueId,
    /// From what. Two items of one origin are one source.
    pub origin: Origin,
    /// The function that learnt it first.
    pub by: FunctionId,
    /// When.
    pub at: Moment,
    /// Breaches by which it was come by, by index: what they gave counts for nothing here.
    pub tainted_by: Vec<usize>,
    /// Where it is on record, in order of time.
    pub custody: Vec<Custody>,
}

/// Where something was learnt from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Origin {
    /// What a person told or was heard to say.
    Said(PersonId),
    /// What could be seen on or of a person.
    Seen(PersonId),
    /// A person's body or papers, examined.
    Examined(PersonId),
    /// A thing.
    Thing(ThingId),
    /// A document.
    Document(DocumentId),
    /// A place.
    Place(PlaceId),
    /// Something that happened before somebody's eyes.
    Happened(InjectId),
}

/// A step of what became of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Custody {
    /// What was done.
    pub is: CustodyIs,
    /// The function that has it since.
    pub function: FunctionId,
    /// The document with which, if one.
    pub document: Option<DocumentId>,
    /// When.
    pub at: Moment,
}

/// What was done with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum CustodyIs {
    /// Written into a form.
    Recorded,
    /// The thing or document itself was handed over.
    HandedOver,
    /// Passed on in a dispatch.
    PassedOn,
}
