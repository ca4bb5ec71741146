//! The pack as a seat gets it once: verbs, forms, phrases, duties and bans as a playbook. Public law, and its words.

use minicbor::{Decode, Encode};

use crate::condition::Condition;
use crate::handle::Handle;
use crate::occurrence::Way;
use crate::percept::Word;

/// From how near an action works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Reach {
    /// On nothing.
    #[n(0)]
    Nothing,
    /// On somebody at the same place.
    #[n(1)]
    PersonHere,
    /// On somebody one knows of.
    #[n(2)]
    PersonKnown,
    /// On a thing in sight or in hand.
    #[n(3)]
    Thing,
    /// On a document in hand.
    #[n(4)]
    Document,
    /// On everybody at the same place.
    #[n(5)]
    EverybodyHere,
}

/// What may be written into a field or given as a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Slot {
    /// A tick.
    #[n(0)]
    Tick,
    /// One of these words.
    #[n(1)]
    OneOf(#[n(0)] Vec<Word>),
    /// Clues of the notebook.
    #[n(2)]
    Clues,
    /// A person.
    #[n(3)]
    Person,
    /// A place.
    #[n(4)]
    Place,
    /// Something scarce.
    #[n(5)]
    Resource,
    /// A language, by word.
    #[n(6)]
    Language,
    /// Free words.
    #[n(7)]
    Words,
}

/// A parameter of an action.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct ParameterWord {
    /// Its name.
    #[n(0)]
    pub name: Word,
    /// What it takes.
    #[n(1)]
    pub is: Slot,
}

/// A verb of the pack as a seat sees it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct ActionWord<T = String> {
    /// The word.
    #[n(0)]
    pub word: Word,
    /// What it is called.
    #[n(1)]
    pub label: T,
    /// On what it works.
    #[n(2)]
    pub reach: Reach,
    /// How long it takes, ms.
    #[n(3)]
    pub takes_ms: i64,
    /// Its parameters.
    #[n(4)]
    pub with: Vec<ParameterWord>,
    /// Persons of the seat whose role has the power.
    #[n(5)]
    pub may: Vec<Handle>,
    /// Whether it may be booked.
    #[n(6)]
    pub bookable: bool,
    /// Standings that it gives whom it is done to.
    #[n(7)]
    pub makes: Vec<Word>,
    /// Standings that a word of a parameter gives besides.
    #[n(8)]
    pub makes_by_word: Vec<(Word, Vec<Word>)>,
    /// Whether it opens the door of one's place, or shuts it.
    #[n(9)]
    pub door: Option<bool>,
    /// What must be so for it to be done.
    #[n(10)]
    pub needs: Option<Condition>,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct FieldWord<T = String> {
    /// The field.
    #[n(0)]
    pub word: Word,
    /// What it is called.
    #[n(1)]
    pub label: T,
    /// What it takes.
    #[n(2)]
    pub is: Slot,
    /// What it reveals when filled: a class of information.
    #[n(3)]
    pub class: Word,
}

/// What makes a form good.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum CheckWord {
    /// The field is filled.
    #[n(0)]
    Filled(#[n(0)] Word),
    /// At least so many entries.
    #[n(1)]
    AtLeast(#[n(0)] Word, #[n(1)] u32),
    /// Nothing of this class is in it.
    #[n(2)]
    Free(#[n(0)] Word),
    /// Everything in the field is about the person.
    #[n(3)]
    AboutSubject(#[n(0)] Word),
    /// If this fact about the person is believed, the field says this word.
    #[n(4)]
    Says {
        /// The field.
        #[n(0)]
        field: Word,
        /// What it says.
        #[n(1)]
        word: Word,
        /// The fact.
        #[n(2)]
        fact: Word,
    },
}

/// A form as a seat sees it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct FormWord<T = String> {
    /// The word.
    #[n(0)]
    pub word: Word,
    /// Its title.
    #[n(1)]
    pub label: T,
    /// Its fields.
    #[n(2)]
    pub fields: Vec<FieldWord<T>>,
    /// How long it takes, ms.
    #[n(3)]
    pub takes_ms: i64,
    /// Persons of the seat whose role may fill it.
    #[n(4)]
    pub may: Vec<Handle>,
    /// What makes it good.
    #[n(5)]
    pub checks: Vec<CheckWord>,
    /// The standing that it gives.
    #[n(6)]
    pub makes: Option<Word>,
    /// What must be so for it to be filled.
    #[n(7)]
    pub needs: Option<Condition>,
}

/// A topic of talk.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct TopicWord {
    /// The topic.
    #[n(0)]
    pub word: Word,
    /// The consent that agreeing to it gives.
    #[n(1)]
    pub consent: Option<Word>,
    /// Whether it is an account of what somebody lived through.
    #[n(2)]
    pub account: bool,
    /// Whether asking again is never a repetition.
    #[n(3)]
    pub always: bool,
    /// Whether an interpreter who tells about somebody on it says to have ties there.
    #[n(4)]
    pub ties: bool,
}

/// A phrase of the bank.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct PhraseWord<T = String> {
    /// The word.
    #[n(0)]
    pub word: Word,
    /// What saying it does.
    #[n(1)]
    pub act: Word,
    /// On what.
    #[n(2)]
    pub topic: Word,
    /// The words.
    #[n(3)]
    pub words: T,
}

/// To whom information of a class may pass.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Licence {
    /// The class.
    #[n(0)]
    pub class: Word,
    /// From these offices; empty: from any.
    #[n(1)]
    pub from: Vec<Word>,
    /// To these.
    #[n(2)]
    pub to: Vec<Word>,
    /// Only with this consent.
    #[n(3)]
    pub consent: Option<Word>,
}

/// By what signs a fact about a person is believed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct SignWord {
    /// The fact.
    #[n(0)]
    pub fact: Word,
    /// Indicators with their weight.
    #[n(1)]
    pub shown_by: Vec<(Word, u32)>,
    /// How much weight is enough.
    #[n(2)]
    pub enough: u32,
    /// Standings that say so on paper.
    #[n(3)]
    pub status: Vec<Word>,
    /// Whether it shows in sharing no language.
    #[n(4)]
    pub no_shared_language: bool,
    /// Whether an alert says so.
    #[n(5)]
    pub alert: bool,
    /// Whether it shows in somebody being plainly a child.
    #[n(6)]
    pub child: bool,
}

/// Signs of which an office should hear, since something is due of it then.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Concern {
    /// The office.
    #[n(0)]
    pub office: Word,
    /// The signs.
    #[n(1)]
    pub signs: Vec<Word>,
}

/// What opens a due line: things that the seat's person learns.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Opens {
    /// The start of play; for a duty owed to each person, meeting the person.
    #[n(0)]
    Start,
    /// A clue that shows one of these indicators; or, where the second says so, an alert about the person.
    #[n(1)]
    Learnt(#[n(0)] Vec<Word>, #[n(1)] bool),
    /// Something the seat perceives to happen.
    #[n(2)]
    Seen(#[n(0)] Vec<Way>),
}

/// A duty as a seat's playbook watches for it: only over what the seat perceives.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct DueWatch<T = String> {
    /// The duty, or the rule that asks for it.
    #[n(0)]
    pub duty: Word,
    /// What is due.
    #[n(1)]
    pub label: T,
    /// For each person, or once.
    #[n(2)]
    pub each_person: bool,
    /// What opens it.
    #[n(3)]
    pub opens: Opens,
    /// The ways in which it is done.
    #[n(4)]
    pub ways: Vec<Way>,
    /// Limit in exercise ms, if it counts in exercise time.
    #[n(5)]
    pub exercise_ms: Option<i64>,
    /// Limit in story ms, if it counts in story time.
    #[n(6)]
    pub story_ms: Option<i64>,
    /// For which persons, by what is believed of them.
    #[n(7)]
    pub applies: Option<Condition>,
    /// What must be so when it is done.
    #[n(8)]
    pub provided: Option<Condition>,
    /// Persons of the seat whose duty it is.
    #[n(9)]
    pub mine: Vec<Handle>,
    /// The offices that come before this seat's in the list of those who owe it.
    #[n(10)]
    pub others_first: Vec<Word>,
    /// Where it stands in the procedure: lower first.
    #[n(11)]
    pub place: u32,
    /// Whether it is law, and not good practice.
    #[n(12)]
    pub hard: bool,
    /// Whether it can still be done for somebody who is gone.
    #[n(13)]
    pub also_when_gone: bool,
}

/// A prohibition as a seat can watch over itself.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Ban<T = String> {
    /// The rule.
    #[n(0)]
    pub rule: Word,
    /// What is forbidden.
    #[n(1)]
    pub label: T,
    /// What must not be done.
    #[n(2)]
    pub of: Vec<Way>,
    /// Where this holds.
    #[n(3)]
    pub when: Option<Condition>,
    /// Toward which persons, by what is believed of them.
    #[n(4)]
    pub applies: Option<Condition>,
    /// Persons of the seat whom it binds.
    #[n(5)]
    pub binds: Vec<Handle>,
}

/// The pack as a seat gets it once: public law and its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub struct Vocabulary<T = String> {
    /// Verbs that a person of the seat may use.
    #[n(0)]
    pub actions: Vec<ActionWord<T>>,
    /// Forms that a person of the seat may fill.
    #[n(1)]
    pub forms: Vec<FormWord<T>>,
    /// Duties that the seat's functions have.
    #[n(2)]
    pub duties: Vec<DueWatch<T>>,
    /// Phrase bank.
    #[n(3)]
    pub phrases: Vec<PhraseWord<T>>,
    /// What the seat's persons must not do.
    #[n(4)]
    pub bans: Vec<Ban<T>>,
    /// Topics of talk.
    #[n(5)]
    pub topics: Vec<TopicWord>,
    /// Who may be told what.
    #[n(6)]
    pub licences: Vec<Licence>,
    /// By what signs facts are believed.
    #[n(7)]
    pub signs: Vec<SignWord>,
    /// Offices whose hearing leaves a talk private.
    #[n(8)]
    pub confidants: Vec<Word>,
    /// Offices that interpret.
    #[n(9)]
    pub interpreters: Vec<Word>,
    /// Story instant of the start, ms since 1970 UTC.
    #[n(10)]
    pub start_story_ms: i64,
    /// Which signs other offices should hear of.
    #[n(12)]
    pub concerns: Vec<Concern>,
    /// Persons of the seat who may search.
    #[n(11)]
    pub may_search: Vec<Handle>,
    /// Standings that say that somebody is out of reach.
    #[n(13)]
    pub gone: Vec<Word>,
}
