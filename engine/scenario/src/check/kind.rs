//! Kinds of authored things, for messages, look-ups and places.

use serde::Serialize;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $word:literal;)+) => {
        /// What an id stands for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Kind { $($(#[doc = $doc])+ $name,)+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The word by which messages choose.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }
        }
    };
}

kinds! {
    /// A verb.
    Action = "action";
    /// Something that people do in a talk.
    Behaviour = "behaviour";
    /// Office hours.
    Calendar = "calendar";
    /// A case's head.
    Case = "case";
    /// A clue.
    Clue = "clue";
    /// A competency.
    Competency = "competency";
    /// Something to consent to.
    Consent = "consent";
    /// An invented contact.
    Contact = "contact";
    /// A dimension of a set of indicators, as `set/dimension`.
    Dimension = "dimension";
    /// An authored document.
    Document = "document";
    /// A duty.
    Duty = "duty";
    /// Something that has to be proved.
    Element = "element";
    /// An ending.
    Ending = "ending";
    /// An item of the events list.
    Event = "event";
    /// A scenario fact.
    Fact = "fact";
    /// A field of a form, as `form/field`.
    Field = "field";
    /// A flag.
    Flag = "flag";
    /// A kind of form.
    Form = "form";
    /// A function.
    Function = "function";
    /// An indicator.
    Indicator = "indicator";
    /// An information rule.
    Information = "information";
    /// A source.
    Instrument = "instrument";
    /// A language of the story.
    Language = "language";
    /// An objective.
    Objective = "objective";
    /// What follows from a set of indicators, as `set/outcome`.
    Outcome = "outcome";
    /// A pack.
    Pack = "pack";
    /// A person of the cast.
    Person = "person";
    /// A phrase of a pack.
    Phrase = "phrase";
    /// A pillar of a referral mechanism.
    Pillar = "pillar";
    /// A place.
    Place = "place";
    /// A power.
    Power = "power";
    /// The order of duties of a scope.
    Procedure = "procedure";
    /// A reaction.
    Reaction = "reaction";
    /// A resource.
    Resource = "resource";
    /// How an office answers by itself.
    Responder = "responder";
    /// A role.
    Role = "role";
    /// A rule.
    Rule = "rule";
    /// A scene.
    Scene = "scene";
    /// A seat.
    Seat = "seat";
    /// A sentence of the case or a phrase of the pack.
    Sentence = "sentence";
    /// A set of indicators.
    Set = "set";
    /// Signs of a fact.
    Sign = "sign";
    /// A standing in the procedure.
    Status = "status";
    /// A thing, or a document where it can be handed over.
    Thing = "thing";
    /// A limit.
    Timer = "timer";
    /// A topic.
    Topic = "topic";
    /// The lists of names.
    Vocabulary = "vocabulary";
    /// A walkthrough.
    Walkthrough = "walkthrough";
}
