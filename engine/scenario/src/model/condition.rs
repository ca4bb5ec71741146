//! Conditions, event patterns and effects: the closed lists with which packs and cases say what they mean.

use minicbor::{Decode, Encode};
use serde::{Deserialize, Serialize};

use super::common::{Cut, DispatchKind, Gesture, Limit, Meter, SpeechAct};
use crate::ids::*;

/// Whom a condition or effect speaks of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Who {
    /// Who does the act at hand.
    Actor,
    /// Who is spoken to or acted upon.
    Target,
    /// The person whose treatment is judged, or whose mind is meant.
    Subject,
    /// Whoever interprets the act at hand.
    Interpreter,
    /// Whoever controls the subject.
    Controller,
    /// Whoever is tied to the subject or its controller: kin, companion, boss.
    Linked,
    /// A person of the cast.
    Person(PersonId),
    /// Anybody of a function.
    Function(FunctionId),
}

/// What is so. At most 64 nodes, eight deep.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Condition {
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// Does not hold.
    Not(Box<Condition>),
    /// Somebody knows a clue.
    Knows { who: Who, clue: ClueId },
    /// Somebody holds a thing.
    Holds { who: Who, thing: ThingId },
    /// Somebody is at a place.
    At { who: Who, place: PlaceId },
    /// Two are at the same place.
    Together { a: Who, b: Who },
    /// Nobody hears the act but those who take part in it.
    Private,
    /// Somebody who is named can hear the act.
    Hears(Who),
    /// Somebody who is named can see the subject.
    Sees(Who),
    /// The act is interpreted by somebody who is (or is not) tied to the subject.
    Interpreted { neutral: bool },
    /// A language is shared, or rendered by the act's interpreter.
    Understood,
    /// The subject's answer on a consent.
    Consent { to: ConsentId, is: ConsentIs },
    /// A person's standing in the procedure.
    Status { who: Who, is: StatusId },
    /// Somebody is not busy.
    Free(Who),
    /// At least so many indicators of a set were perceivable about the subject.
    Indicators { set: IndicatorSetId, at_least: u32 },
    /// A meter of the subject's mind.
    Mind {
        meter: Meter,
        #[serde(default)]
        toward: Option<Who>,
        #[serde(default)]
        at_least: Option<i32>,
        #[serde(default)]
        at_most: Option<i32>,
    },
    /// Something happened before, about the subject if there is one.
    Did(Pattern),
    /// Something happened, and no longer ago than this.
    Since { did: Pattern, within: Limit },
    /// Something happened, and a limit of the pack that runs from it is not over.
    Running { did: Pattern, timer: TimerId },
    /// A flag of the case is up.
    Flag(FlagId),
    /// A scenario fact about the subject.
    Fact(FactId),
    /// The law under which the case is played asks for this: one of its duties is done by it.
    Asked(Means),
    /// Story time since the start of the case is at least this.
    Story(Limit),
    /// Exercise time since the start of the scene is at least this.
    Exercise(Limit),
    /// The act shares information that the pack's information rules do not let pass, of this class.
    Unlicensed(super::common::InfoClass),
    /// The actor already knows what the subject can tell on the topic of the act.
    TopicKnown,
    /// A thing was taken or opened in a way that spoils it as evidence: against a rule of the pack that `taints`.
    Tainted(ThingId),
    /// A form of this kind was filled, about the subject if there is one, and of the clues that it names at least so many can be
    /// relied on: they were not come by of a tainted thing alone.
    Stands { form: FormId, at_least: u32 },
    /// A resource still has room.
    Room(ResourceId),
    /// The subject has a place of the same resource as somebody: the same dormitory, the same van.
    HousedWith(Who),
    /// Somebody is out of reach: left for good, or with a standing that the pack's vocabulary lists as `gone`, and not before
    /// the eyes of whoever acts.
    Gone(Who),
}

/// A person's answer on a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[cbor(index_only)]
pub enum ConsentIs {
    /// Nobody asked, or no answer yet.
    #[n(0)]
    Open,
    /// Given and not withdrawn.
    #[n(1)]
    Given,
    /// Refused or withdrawn.
    #[n(2)]
    Refused,
}

/// By what a duty is done that one law may have and another not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Means {
    /// An action.
    Action(ActionId),
    /// A form that is filled or sent.
    Form(FormId),
}

/// What happened. Empty lists mean *any*.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Pattern {
    /// Any of these.
    Any(Vec<Pattern>),
    /// An action of the vocabulary was carried out.
    Acted {
        action: Vec<ActionId>,
        #[serde(default)]
        by: Vec<FunctionId>,
        #[serde(default)]
        with: Option<(Word, Word)>,
    },
    /// Something was said, about the subject or to it; `own`: by the subject itself; `interrupts`: before the other had
    /// ended; `via`: through an interpreter who is tied to neither. A silence that was left is the act `Silence`, on no topic.
    Said {
        act: Vec<SpeechAct>,
        #[serde(default)]
        topic: Vec<TopicId>,
        #[serde(default)]
        by: Vec<FunctionId>,
        #[serde(default)]
        to: Vec<FunctionId>,
        #[serde(default)]
        own: bool,
        #[serde(default)]
        interrupts: bool,
        #[serde(default)]
        via: bool,
    },
    /// A gesture was made.
    Gestured(Vec<Gesture>),
    /// A dispatch was sent to all of `to`.
    Sent {
        kind: Vec<DispatchKind>,
        #[serde(default)]
        to: Vec<FunctionId>,
        #[serde(default)]
        by: Vec<FunctionId>,
        #[serde(default)]
        cut: Option<Cut>,
        #[serde(default)]
        form: Option<FormId>,
        #[serde(default)]
        topic: Vec<TopicId>,
    },
    /// A dispatch was answered.
    Answered {
        kind: Vec<DispatchKind>,
        #[serde(default)]
        by: Vec<FunctionId>,
        #[serde(default)]
        granted: Option<bool>,
    },
    /// A form was filled.
    Filled {
        form: Vec<FormId>,
        #[serde(default)]
        by: Vec<FunctionId>,
    },
    /// The subject gave, refused or withdrew a consent.
    Consented { to: ConsentId, is: ConsentIs },
    /// The subject's standing changed.
    Became { status: Vec<StatusId> },
    /// Somebody of these functions learnt a clue that shows one of these indicators.
    Learned {
        shows: Vec<IndicatorId>,
        #[serde(default)]
        by: Vec<FunctionId>,
    },
    /// Somebody was looked at or a thing was; `searching`: no glance counts, only a search.
    Looked {
        #[serde(default)]
        by: Vec<FunctionId>,
        #[serde(default)]
        searching: bool,
    },
    /// An item of the events list fired.
    Fired(InjectId),
    /// The case met: persons of all these functions were at one place with the actor of this action.
    Met { action: ActionId, functions: Vec<FunctionId> },
}

/// What an action or inject brings about. No nesting; delay only through the events list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Effect {
    /// Somebody learns a clue.
    Learn { who: Who, clue: ClueId },
    /// Somebody goes to a place.
    Move { who: Who, to: PlaceId },
    /// A thing or document goes into somebody's hands.
    Give { thing: ThingId, to: Who },
    /// The thing acted upon goes into the actor's hands.
    Take,
    /// A meter of somebody's mind moves by so much.
    Feel {
        who: Who,
        meter: Meter,
        #[serde(default)]
        toward: Option<FunctionId>,
        by: i32,
    },
    /// A flag goes up or down.
    Flag {
        flag: FlagId,
        #[serde(default = "yes")]
        on: bool,
    },
    /// A consent is set.
    Consent { who: Who, to: ConsentId, is: ConsentIs },
    /// Somebody's standing in the procedure changes.
    Status {
        who: Who,
        is: StatusId,
        #[serde(default = "yes")]
        on: bool,
    },
    /// A place of a resource is taken.
    Reserve { resource: ResourceId },
    /// Everybody at a place perceives something that the events list puts into words (`sense-<id>`).
    Sense { at: PlaceId, text: String },
    /// A person who is not seated says a sentence of the case.
    Say { by: PersonId, to: PersonId, sentence: SentenceId },
    /// A dispatch arrives.
    Send {
        kind: DispatchKind,
        by: PersonId,
        to: PersonId,
        #[serde(default)]
        about: Option<PersonId>,
        document: DocumentId,
    },
    /// A role-player reads what to do now (`cue-<id>`) on the cue card.
    Cue { person: PersonId, text: String },
    /// A door opens or shuts; without a place, where the actor is.
    Door {
        #[serde(default)]
        place: Option<PlaceId>,
        open: bool,
    },
    /// Another item of the events list fires.
    Fire(InjectId),
    /// Somebody goes away for good.
    Leave(Who),
    /// The scene ends.
    EndScene,
    /// The case ends.
    End(EndingId),
}

fn yes() -> bool {
    true
}
