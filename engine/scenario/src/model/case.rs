//! A case, file by file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::agenda::AgendaItem;
use super::common::{InfoClass, Length, Limit, SpeechAct};
use super::condition::{Condition, Effect, Pattern};
use crate::ids::*;

/// `case.ron`: the head of a case.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseHead {
    /// Version of the file format.
    pub format: u32,
    /// Folder name.
    pub id: CaseId,
    /// The law under which it is played.
    pub pack: PackId,
    /// Story instant of the start, `2026-09-14T05:40:00Z`.
    pub start: String,
    /// The language that agencies share.
    pub language: LanguageId,
    /// Objectives that the case exercises.
    pub objectives: Vec<ObjectiveId>,
    /// Content notes shown before play (`content-note-<id>`).
    pub content_notes: Vec<String>,
    /// Flags that the case uses.
    #[serde(default)]
    pub flags: Vec<FlagId>,
    /// What it leaves to cases that are played after it.
    #[serde(default)]
    pub leaves: Vec<Leaves>,
    /// What it takes up of a case that was played before it.
    #[serde(default)]
    pub takes: Vec<Takes>,
    /// Number from which all draws are keyed.
    #[serde(default)]
    pub seed: u64,
}

/// What a case leaves, if a condition holds when it has ended. Nothing of it is stored: it follows from what was played.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaves {
    /// Its name, by which later cases ask for it.
    pub id: OutcomeId,
    /// When it is left.
    pub when: Condition,
}

/// What a case takes up of an earlier one: a flag that is raised before play begins.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Takes {
    /// The earlier case.
    pub from: CaseId,
    /// What that one leaves.
    pub outcome: OutcomeId,
    /// The flag.
    pub flag: FlagId,
}

/// `seats.ron`: one or more persons played together.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// The seat.
    pub id: SeatId,
    /// Who is played from it.
    pub persons: Vec<PersonId>,
    /// What kind of player it wants.
    pub kind: SeatKind,
    /// Whether the case cannot be played without a holder here.
    #[serde(default)]
    pub needed: bool,
    /// Seats with which it may merge where people are few.
    #[serde(default)]
    pub merges: Vec<SeatId>,
    /// By what whoever sits here is marked.
    #[serde(default)]
    pub mark: Mark,
}

/// By what whoever sits somewhere is marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Mark {
    /// By the lines of the seat, where they are enough.
    #[default]
    Own,
    /// With the team alone: the office has its part, and too small a one to say anything about a person.
    Team,
}

/// What kind of player a seat wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SeatKind {
    /// A trainee of an agency: judged.
    Agency,
    /// A person whose treatment is judged: a volunteer or trained actor, never marked.
    Subject,
    /// An exploiter: a volunteer, never marked.
    Exploiter,
    /// Anybody else who makes the case real.
    Other,
}

/// `scenes.ron`: a scene, in the order of play.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// The scene.
    pub id: SceneId,
    /// Story instant at which it starts, `2026-09-14T05:40:00Z`.
    pub start: String,
    /// Story milliseconds for so many exercise milliseconds; face to face (1, 1).
    #[serde(default = "one_to_one")]
    pub rate: (u32, u32),
    /// How long it is played, exercise time.
    pub length: Limit,
    /// Booking phase that closes it, exercise time; none: no booking.
    #[serde(default)]
    pub booking: Option<Limit>,
    /// What is so where play starts at this scene, or continues with it.
    #[serde(default)]
    pub given: Vec<Effect>,
    /// What has happened before, for whoever starts play at this scene.
    #[serde(default)]
    pub before: Vec<Effect>,
    /// Ends early when this holds.
    #[serde(default)]
    pub until: Option<Condition>,
}

fn one_to_one() -> (u32, u32) {
    (1, 1)
}

/// `places.ron`: a place.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The place; its name is `place-<id>`, what is in plain sight `place-<id>.sight`.
    pub id: PlaceId,
    /// Where one can go, and how long that takes.
    #[serde(default)]
    pub ways: Vec<(PlaceId, Limit)>,
    /// How many persons it holds.
    pub holds: u32,
    /// Places that can be seen from here.
    #[serde(default)]
    pub sees: Vec<PlaceId>,
    /// Places that can be heard from here.
    #[serde(default)]
    pub hears: Vec<PlaceId>,
    /// Whether it starts shut; who holds the key may open it.
    #[serde(default)]
    pub key: Option<ThingId>,
    /// The scene as primitives, metres, for those who draw it.
    #[serde(default)]
    pub scene: Vec<Primitive>,
}

/// A primitive of a place's scene.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Primitive {
    /// Its form.
    pub is: Shape,
    /// Centre on the ground and height above it, decimetres.
    pub at: (i32, i32, i32),
    /// Width, depth, height, decimetres.
    pub size: (u32, u32, u32),
    /// Colour of the palette.
    pub colour: Colour,
}

/// Form of a primitive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// A box.
    Box,
    /// A cylinder.
    Cylinder,
    /// A flat area of ground or water.
    Area,
    /// A tent.
    Tent,
}

/// Colours of scenes: a small palette by what things are made of, so that every place looks like the same world.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Colour {
    /// Blue, as of bedding and tarpaulin.
    Blue,
    /// Nearly black.
    Dark,
    /// Green, as of leaves and blankets.
    Green,
    /// Grey, as of concrete.
    Grey,
    /// Steel.
    Metal,
    /// Orange, as of life vests.
    Orange,
    /// Red, as of barriers.
    Red,
    /// Sand, as of canvas and plaster.
    Sand,
    /// Paving.
    Stone,
    /// Water, and glass.
    Water,
    /// White, as of walls and paper.
    White,
    /// Wood.
    Wood,
    /// Yellow, as of markings.
    Yellow,
}

/// `cast.ron`: a person.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The person; the name is `person-<id>`, looks `person-<id>.looks`, role card `person-<id>.brief`.
    pub id: PersonId,
    /// What the case asks of this person, if an agency's.
    #[serde(default)]
    pub function: Option<FunctionId>,
    /// Where the person is at the start.
    pub place: PlaceId,
    /// Languages spoken.
    pub speaks: Vec<LanguageId>,
    /// Body, for drawing and for the table of the cast.
    pub body: Body,
    /// Set where the person's treatment is judged.
    #[serde(default)]
    pub subject: Option<Subject>,
    /// Persons whom this person controls.
    #[serde(default)]
    pub controls: Vec<PersonId>,
    /// Persons to whom this person is tied as kin, companion or boss.
    #[serde(default)]
    pub tied_to: Vec<PersonId>,
    /// The mind at the start.
    #[serde(default)]
    pub mind: Mind,
    /// What the person knows at the start.
    #[serde(default)]
    pub knows: Vec<ClueId>,
    /// Persons whose names are known at the start.
    #[serde(default)]
    pub acquainted: Vec<PersonId>,
    /// What the person wants to do: intents for a bot, a cue card for a human (`agenda-<person>-<id>`).
    #[serde(default)]
    pub agenda: Vec<AgendaItem>,
    /// Not on the scene: reached by dispatch only, answered by injects or the director.
    #[serde(default)]
    pub offstage: bool,
    /// Enters the play only when an effect moves the person in.
    #[serde(default)]
    pub later: bool,
}

/// A body.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Sex, as lived.
    pub sex: Sex,
    /// True age in years.
    pub age: u8,
    /// Age that the person gives, if another.
    #[serde(default)]
    pub says: Option<u8>,
    /// Height in centimetres.
    #[serde(default = "height")]
    pub height: u8,
    /// A disability or condition that matters for access (`wheelchair`, `deaf`, `injured-leg` …).
    #[serde(default)]
    pub condition: Option<String>,
    /// Region of origin, invented.
    pub from: String,
}

fn height() -> u8 {
    168
}

/// Sex, as lived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Sex {
    /// A woman or girl.
    Female,
    /// A man or boy.
    Male,
    /// Otherwise.
    Other,
}

/// What is true about a person whose treatment is judged. Never shown in play.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// Victim of trafficking, or somebody who needs something else.
    pub is: SubjectKind,
    /// Form of exploitation, for the table of the cast.
    #[serde(default)]
    pub exploitation: Option<String>,
    /// Scenario facts that specialise the procedure.
    #[serde(default)]
    pub facts: Vec<FactId>,
    /// Clues by which the person can be recognised without testimony.
    #[serde(default)]
    pub recognised_by: Vec<ClueId>,
}

/// What a subject is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SubjectKind {
    /// A victim, or somebody about to become one.
    Victim,
    /// Not a victim: needs something else, or nothing.
    Decoy,
}

/// A mind at the start; meters 0 to 100.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mind {
    /// Fear.
    pub fear: i32,
    /// Fatigue.
    pub fatigue: i32,
    /// Knowledge of one's rights.
    pub information: i32,
    /// Trust in people at large.
    pub trust: i32,
    /// Trust in a function, where it differs.
    pub trust_in: BTreeMap<FunctionId, i32>,
    /// Leaving is due when fatigue less the trust in the speaker exceeds this.
    pub leaves_at: i32,
}

impl Default for Mind {
    fn default() -> Self {
        Self { fear: 30, fatigue: 20, information: 20, trust: 30, trust_in: BTreeMap::new(), leaves_at: 60 }
    }
}

/// `things.ron`: a thing.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thing {
    /// The thing; its name is `thing-<id>`.
    pub id: ThingId,
    /// Where it is at the start.
    pub at: ThingAt,
    /// Whether it is in plain sight.
    #[serde(default)]
    pub plain: bool,
}

/// Where a thing is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ThingAt {
    /// At a place.
    Place(PlaceId),
    /// On somebody.
    On(PersonId),
    /// In another thing.
    In(ThingId),
}

/// `documents.ron`: an authored document.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The document; its title is `document-<id>`, its text `document-<id>.text`.
    pub id: DocumentId,
    /// Who has it at the start; none: it arrives by inject.
    #[serde(default)]
    pub holder: Option<PersonId>,
    /// What its reader learns.
    #[serde(default)]
    pub clues: Vec<ClueId>,
    /// Whom it is about.
    #[serde(default)]
    pub about: Option<PersonId>,
    /// What it orders, where it is an order on paper.
    #[serde(default)]
    pub order: Option<PaperOrder>,
}

/// An order on paper: to whoever reads it, it is what a request of its author on that topic would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperOrder {
    /// Who gives it.
    pub by: PersonId,
    /// On what.
    pub topic: TopicId,
}

/// `clues.ron`: a piece of knowledge.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clue {
    /// The clue; what one learns is `clue-<id>`.
    pub id: ClueId,
    /// Whom it is about; none: the case.
    #[serde(default)]
    pub about: Option<PersonId>,
    /// Indicators and needs that it shows.
    #[serde(default)]
    pub shows: Vec<IndicatorId>,
    /// Signs of the person that it explains in an ordinary way: whoever knows it does not count them any more.
    #[serde(default)]
    pub explains: Vec<IndicatorId>,
    /// What of the offence it is evidence of, beside what its indicators are.
    #[serde(default)]
    pub proves: Vec<ElementId>,
    /// How sensitive it is.
    pub class: InfoClass,
    /// The only ways to learn it.
    pub learn: Vec<Path>,
}

/// A way to learn a clue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Path {
    /// Look closely at somebody, something or a place in plain sight.
    Look {
        at: Seen,
        #[serde(default)]
        functions: Vec<FunctionId>,
        #[serde(default)]
        when: Option<Condition>,
    },
    /// Search a thing or person, with the power to.
    Search {
        at: Seen,
        #[serde(default)]
        functions: Vec<FunctionId>,
    },
    /// Be in earshot when a sentence of the case is said in a language understood.
    Hear { sentence: SentenceId },
    /// Be there when an item of the events list fires.
    Witness { inject: InjectId, at: PlaceId },
    /// Read a document.
    Read { document: DocumentId },
    /// Be told by somebody on a topic, once the gate is open.
    Tell {
        by: PersonId,
        topic: TopicId,
        #[serde(default)]
        gate: Option<Condition>,
    },
    /// Find it by an action on the person it is about (a medical check, an age check …).
    Find {
        action: ActionId,
        #[serde(default)]
        functions: Vec<FunctionId>,
    },
}

/// What can be looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Seen {
    /// A person.
    Person(PersonId),
    /// A thing.
    Thing(ThingId),
    /// A place.
    Place(PlaceId),
}

/// `sentences.ron`: what one person of the case may say (`sentence-<id>`).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// The sentence.
    pub id: SentenceId,
    /// Who says it.
    pub by: PersonId,
    /// What saying it does.
    pub act: SpeechAct,
    /// What it is about.
    pub topic: TopicId,
    /// Whom it is about, if neither speaker nor listener.
    #[serde(default)]
    pub about: Option<PersonId>,
    /// Clues that it passes on.
    #[serde(default)]
    pub tells: Vec<ClueId>,
    /// How long it takes.
    #[serde(default)]
    pub length: Length,
}

/// `events.ron`: an item of the events list. Players never see the list.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inject {
    /// The inject; its synopsis is `event-<id>`, the expected response `event-<id>.expected`.
    pub id: InjectId,
    /// The scene in which it may fire.
    pub scene: SceneId,
    /// What makes it fire.
    pub when: Trigger,
    /// What then happens.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What the players should do.
    #[serde(default)]
    pub expects: Option<Pattern>,
    /// About whom the expected response is.
    #[serde(default)]
    pub about: Option<PersonId>,
    /// Within which time they should; then the contingency fires.
    #[serde(default)]
    pub within: Option<Limit>,
    /// What happens if they do not.
    #[serde(default)]
    pub otherwise: Vec<Effect>,
}

/// What makes an inject fire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Trigger {
    /// So long after the scene began, exercise time.
    After(Limit),
    /// As soon as this holds (looked at after every entry); `After` may come first.
    When {
        holds: Condition,
        #[serde(default)]
        not_before: Option<Limit>,
    },
    /// Only when another inject or the director fires it.
    OnCall,
}

/// `resources.ron`: something that is scarce.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// The resource; its name is `resource-<id>`.
    pub id: ResourceId,
    /// How many there are.
    pub room: u32,
    /// Where it is.
    #[serde(default)]
    pub at: Option<PlaceId>,
    /// Whether its address must be kept.
    #[serde(default)]
    pub secret: bool,
    /// The standing of whoever is given a place here.
    #[serde(default)]
    pub makes: Option<StatusId>,
    /// For whom it is meant, of whom this fact is true; none: for anybody. Those who keep the list read it there.
    #[serde(default)]
    pub meant_for: Option<FactId>,
    /// For whom it is by sex, where women and men sleep apart; none: for everybody.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// Hours in which a place can be given, minutes after midnight (story time, UTC); none: always.
    #[serde(default)]
    pub open: Option<(u16, u16)>,
}

/// `endings.ron`: a way in which the case can end before its last scene is over.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// The ending; it reads `ending-<id>`.
    pub id: EndingId,
    /// When it is reached; none: only by effect, or when the last scene ends.
    #[serde(default)]
    pub when: Option<Condition>,
}
