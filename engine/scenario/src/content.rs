//! Checked content: the law of a pack chain, merged, and a case, as maps by id.
//!
//! Only [`crate::load`] makes these, after every reference was checked; so look-ups here may answer `None` only for
//! ids that come from outside.

mod asked;
mod aspects;
mod carry;
mod index;
mod indicators;

use std::collections::BTreeMap;

use crate::ids::*;
use crate::model::behaviour::Behaviour;
use crate::model::case::{
    CaseHead, Clue, Document, Ending, Inject, Person, Place, Resource, Scene, Seat, SeatKind, Sentence, Subject,
    SubjectKind, Thing,
};
use crate::model::common::{Clock, InfoClass, Length, Limit, SpeechAct};
use crate::model::condition::{Condition, Means, Pattern};
use crate::model::indicators::IndicatorSet;
use crate::model::pack::{
    Action, Bearer, Calendar, Contact, Cue, Duty, Element, Form, Function, InformationRule, Instrument, Objective,
    PackHead, Phrase, Procedure, ProcedureItem, Reaction, Role, Rule, Scope, Sign, Timer, Topic, Vocabulary,
};
use crate::model::responder::Responder;
use crate::model::script::WalkthroughFile;

pub use asked::{Asked, Of};
pub use aspects::Aspects;
pub use index::{Found, Index, Look, Sight, Told};
pub use indicators::{Conclusion, Follows, Member, Reason};

/// A case with the law under which it is played. Neither changes once this is made: look-ups are derived from them.
#[derive(Clone, Debug)]
pub struct Content {
    /// The case.
    pub case: Case,
    /// The law.
    pub law: Law,
    /// SHA-256 over the paths and bytes of all files that were read, lower-case hex.
    pub hash: String,
    index: Index,
}

/// The law: a pack merged with what it extends.
#[derive(Clone, Debug)]
pub struct Law {
    /// Head of the pack itself.
    pub head: PackHead,
    /// Packs from base to the pack itself.
    pub chain: Vec<PackId>,
    /// Names.
    pub vocabulary: Vocabulary,
    /// Who does what a case asks for.
    pub functions: BTreeMap<FunctionId, Function>,
    /// Offices.
    pub roles: BTreeMap<RoleId, Role>,
    /// Topics of talk.
    pub topics: BTreeMap<TopicId, Topic>,
    /// Verbs.
    pub actions: BTreeMap<ActionId, Action>,
    /// Forms.
    pub forms: BTreeMap<FormId, Form>,
    /// Who may be told what.
    pub information: Vec<InformationRule>,
    /// Limits.
    pub timers: BTreeMap<TimerId, Timer>,
    /// Office hours.
    pub calendars: BTreeMap<FunctionId, Calendar>,
    /// Sets of indicators.
    pub indicator_sets: BTreeMap<IndicatorSetId, IndicatorSet>,
    /// By what signs facts are believed.
    pub signs: BTreeMap<FactId, Sign>,
    /// Duties.
    pub duties: BTreeMap<DutyId, Duty>,
    /// Where duties stand.
    pub procedure: Vec<ProcedureItem>,
    /// Rules.
    pub rules: BTreeMap<RuleId, Rule>,
    /// Objectives.
    pub objectives: BTreeMap<ObjectiveId, Objective>,
    /// What a good or a harmful talk consists of.
    pub behaviours: BTreeMap<BehaviourId, Behaviour>,
    /// Phrase bank.
    pub phrases: BTreeMap<SentenceId, Phrase>,
    /// How minds answer.
    pub reactions: Vec<Reaction>,
    /// Instruments.
    pub sources: BTreeMap<InstrumentId, Instrument>,
    /// Invented contacts.
    pub contacts: BTreeMap<String, Contact>,
    /// How absent offices answer, in the order in which they are asked.
    pub responders: Vec<Responder>,
}

/// A case.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its head.
    pub head: CaseHead,
    /// Story instant of the start, ms since 1970 UTC.
    pub start_ms: i64,
    /// Seats in the order of the file.
    pub seats: Vec<Seat>,
    /// Scenes in the order of play, with their story instants.
    pub scenes: Vec<(Scene, i64)>,
    /// Places.
    pub places: BTreeMap<PlaceId, Place>,
    /// Cast.
    pub cast: BTreeMap<PersonId, Person>,
    /// Things.
    pub things: BTreeMap<ThingId, Thing>,
    /// Authored documents.
    pub documents: BTreeMap<DocumentId, Document>,
    /// Clues.
    pub clues: BTreeMap<ClueId, Clue>,
    /// Sentences.
    pub sentences: BTreeMap<SentenceId, Sentence>,
    /// Events list in the order of the file.
    pub events: Vec<Inject>,
    /// Resources.
    pub resources: BTreeMap<ResourceId, Resource>,
    /// Endings.
    pub endings: Vec<Ending>,
    /// Walkthroughs.
    pub walkthroughs: BTreeMap<WalkthroughId, WalkthroughFile>,
}

/// What saying a sentence does, wherever it is written.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// Key of its text.
    pub key: String,
    /// The act.
    pub act: SpeechAct,
    /// The topic.
    pub topic: &'a TopicId,
    /// Whom it is about, if set.
    pub about: Option<&'a PersonId>,
    /// What it tells.
    pub tells: &'a [ClueId],
    /// How long it takes.
    pub length: Length,
}

impl Law {
    /// Whether a duty is done by this.
    pub fn asks(&self, means: &Means) -> bool {
        self.duties.values().any(|duty| is_by(&duty.act, means))
    }

    /// The role that carries out a function here, following substitutes of absent ones.
    pub fn role_of(&self, function: &FunctionId) -> Option<&Role> {
        let mut at = function;
        // A chain of substitutes is short; the bound keeps a circle from hanging us.
        for _ in 0..8 {
            match &self.functions.get(at)?.by {
                Bearer::Role(role) => return self.roles.get(role),
                Bearer::Absent { substitute } => at = substitute.as_ref()?,
            }
        }
        None
    }

    /// Whether two functions are carried out by the same role.
    pub fn same_role(&self, a: &FunctionId, b: &FunctionId) -> bool {
        a == b || matches!((self.role_of(a), self.role_of(b)), (Some(x), Some(y)) if x.id == y.id)
    }

    /// Whether who carries out one function may order who carries out another.
    pub fn commands(&self, a: &FunctionId, b: &FunctionId) -> bool {
        let (Some(above), Some(below)) = (self.role_of(a), self.role_of(b)) else { return false };
        above.commands.iter().any(|(role, _)| role == &below.id)
    }

    /// What of the offence a clue is evidence of: what it says itself, and what its indicators bear on; in the order of the
    /// vocabulary.
    pub fn proves<'a>(&'a self, clue: &'a Clue) -> impl Iterator<Item = &'a ElementId> {
        let shown = |element: &&Element| element.shown_by.iter().any(|indicator| clue.shows.contains(indicator));
        let elements = self.vocabulary.elements.iter();
        elements.filter(move |e| clue.proves.contains(&e.id) || shown(e)).map(|e| &e.id)
    }

    /// Whether a function is there to render what others say and for nothing else: by the powers of its role.
    pub fn only_renders(&self, function: &FunctionId) -> bool {
        let powers = self.role_of(function).map_or(&[][..], |role| &role.powers);
        !powers.is_empty() && powers.iter().all(|power| self.vocabulary.interprets.contains(power))
    }

    /// Length in milliseconds and clock of a limit. Without a clock of its own it counts exercise time below one hour
    /// and story time from there.
    pub fn timer(&self, id: &TimerId) -> Option<(i64, Clock)> {
        let timer = self.timers.get(id)?;
        let ms = timer.limit.ms();
        Some((ms, timer.clock.unwrap_or(if ms < Limit::Hours(1).ms() { Clock::Exercise } else { Clock::Story })))
    }

    /// Whether requests may come back with this reason.
    pub fn is_reason(&self, id: &ReasonId) -> bool {
        self.responders.iter().flat_map(|responder| &responder.needs).any(|need| &need.reason == id)
    }

    /// Hours in which a function can be reached; none: always.
    pub fn hours_of(&self, function: &FunctionId) -> Option<&Calendar> {
        let own = self.calendars.get(function);
        own.or_else(|| self.calendars.values().find(|hours| self.same_role(&hours.id, function)))
    }

    /// Indicators that count as a cue.
    pub fn indicators_of<'a>(&'a self, cue: &'a Cue) -> Vec<&'a IndicatorId> {
        match cue {
            Cue::Indicators(list) => list.iter().collect(),
            Cue::Set(id) => self.indicator_sets.get(id).map_or(Vec::new(), |set| self.indicators_in(set)),
        }
    }

    /// Duties of a procedure tree, in its order.
    pub fn placed(&self, scope: Scope) -> Vec<&DutyId> {
        fn walk<'a>(tree: &'a Procedure, out: &mut Vec<&'a DutyId>) {
            match tree {
                Procedure::Sequence(parts) | Procedure::Together(parts) => parts.iter().for_each(|p| walk(p, out)),
                Procedure::Choice(branches) => branches.iter().for_each(|b| walk(&b.then, out)),
                Procedure::Optional(part) | Procedure::Loop(part) => walk(part, out),
                Procedure::Duty(id) => out.push(id),
            }
        }
        let mut out = Vec::new();
        self.procedure.iter().filter(|p| p.scope == scope).for_each(|p| walk(&p.tree, &mut out));
        out
    }
}

impl Content {
    /// Content of a case and its law, with the look-ups over both.
    pub fn new(case: Case, law: Law, hash: String) -> Self {
        let index = Index::new(&case, &law);
        Self { case, law, hash, index }
    }

    /// Look-ups.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// An item of the events list.
    pub fn inject(&self, id: &InjectId) -> Option<&Inject> {
        self.case.events.get(*self.index.injects.get(id)?)
    }

    /// The function of a person, if of an agency.
    pub fn function_of(&self, person: &PersonId) -> Option<&FunctionId> {
        self.case.cast.get(person)?.function.as_ref()
    }

    /// Whether a person carries out one of these functions, or one mapped to the same role.
    pub fn carries_out(&self, person: &PersonId, functions: &[FunctionId]) -> bool {
        !functions.is_empty()
            && self.index.functions.get(person).is_some_and(|own| functions.iter().any(|f| own.contains(f)))
    }

    /// Persons who carry out a function, in the order of the cast.
    pub fn carriers(&self, function: &FunctionId) -> &[PersonId] {
        self.index.carriers.get(function).map_or(&[], Vec::as_slice)
    }

    /// Persons who control somebody, in the order of the cast.
    pub fn controllers(&self, subject: &PersonId) -> &[PersonId] {
        self.index.controllers.get(subject).map_or(&[], Vec::as_slice)
    }

    /// Persons tied to somebody or to who controls them, in the order of the cast.
    pub fn linked(&self, subject: &PersonId) -> &[PersonId] {
        self.index.linked.get(subject).map_or(&[], Vec::as_slice)
    }

    /// The topic on which a clue can be told, if it can: the first of its ways counts.
    pub fn told_on(&self, clue: &ClueId) -> Option<&TopicId> {
        self.index.told_on.get(clue)
    }

    /// Whether a person keeps lists of places: whoever may give places away does.
    pub fn keeps_lists(&self, person: &PersonId) -> bool {
        self.index.keepers.contains(person)
    }

    /// Whether a person is played from a seat that is judged.
    pub fn is_trainee(&self, person: &PersonId) -> bool {
        self.index.trainees.contains(person)
    }

    /// Whether a person's role has one of these powers; an empty list asks only for an agency.
    pub fn empowered(&self, person: &PersonId, powers: &[PowerId]) -> bool {
        let Some(role) = self.index.roles.get(person).and_then(|r| self.law.roles.get(r)) else { return false };
        powers.is_empty() || powers.iter().any(|p| role.powers.contains(p))
    }

    /// A sentence of the case or a phrase of the pack.
    pub fn line(&self, id: &SentenceId) -> Option<Line<'_>> {
        if let Some(s) = self.case.sentences.get(id) {
            return Some(Line {
                key: format!("sentence-{id}"),
                act: s.act,
                topic: &s.topic,
                about: s.about.as_ref(),
                tells: &s.tells,
                length: s.length,
            });
        }
        let p = self.law.phrases.get(id)?;
        Some(Line {
            key: format!("phrase-{id}"),
            act: p.act,
            topic: &p.topic,
            about: None,
            tells: &[],
            length: p.length,
        })
    }
}

impl Case {
    /// The seat from which a person is played.
    pub fn seat_of(&self, person: &PersonId) -> Option<&Seat> {
        self.seats.iter().find(|s| s.persons.contains(person))
    }

    /// Persons whose treatment is judged, with what is true about them.
    pub fn subjects(&self) -> impl Iterator<Item = (&PersonId, &Subject)> {
        self.cast.iter().filter_map(|(id, p)| p.subject.as_ref().map(|s| (id, s)))
    }

    /// Subjects who are victims.
    pub fn victims(&self) -> impl Iterator<Item = &PersonId> {
        self.subjects().filter(|(_, s)| s.is == SubjectKind::Victim).map(|(id, _)| id)
    }

    /// Whether somebody controls a subject.
    pub fn controls(&self, who: &PersonId, subject: &PersonId) -> bool {
        self.cast.get(who).is_some_and(|p| p.controls.contains(subject))
    }

    /// Whether somebody is tied to a subject or to who controls it.
    pub fn linked(&self, who: &PersonId, subject: &PersonId) -> bool {
        who != subject
            && self.cast.get(who).is_some_and(|p| {
                p.controls.contains(subject)
                    || p.tied_to.contains(subject)
                    || p.tied_to.iter().any(|t| self.controls(t, subject))
            })
    }

    /// Class of a clue; unknown ids are public.
    pub fn class_of(&self, clue: &ClueId) -> InfoClass {
        self.clues.get(clue).map_or(InfoClass::Public, |c| c.class)
    }

    /// Whether a seat is judged.
    pub fn judged(&self, seat: &SeatId) -> bool {
        self.seats.iter().any(|s| &s.id == seat && s.kind == SeatKind::Agency)
    }
}

impl Content {
    /// Whether a `due_if` holds for a subject, or none was written. It goes by the facts of the case alone: what is due may not
    /// depend on what happens in play.
    pub fn due_to(&self, due_if: Option<&Condition>, subject: Option<&PersonId>) -> bool {
        let truth = subject.and_then(|s| self.case.cast.get(s)).and_then(|p| p.subject.as_ref());
        due_if.is_none_or(|due_if| by_facts(due_if, truth.map_or(&[], |t| &t.facts)))
    }

    /// Whether a person of an agency carries out one of these functions; an empty list asks only for an agency.
    pub fn carries_out_or_any(&self, person: &PersonId, functions: &[FunctionId]) -> bool {
        self.index
            .functions
            .get(person)
            .is_some_and(|own| functions.is_empty() || functions.iter().any(|f| own.contains(f)))
    }
}

fn by_facts(condition: &Condition, facts: &[FactId]) -> bool {
    match condition {
        Condition::All(list) => list.iter().all(|c| by_facts(c, facts)),
        Condition::Any(list) => list.iter().any(|c| by_facts(c, facts)),
        Condition::Not(inner) => !by_facts(inner, facts),
        Condition::Fact(fact) => facts.contains(fact),
        _ => false,
    }
}

fn is_by(act: &Pattern, means: &Means) -> bool {
    match (act, means) {
        (Pattern::Any(list), _) => list.iter().any(|act| is_by(act, means)),
        (Pattern::Acted { action, .. }, Means::Action(id)) => action.contains(id),
        (Pattern::Filled { form, .. }, Means::Form(id)) => form.contains(id),
        (Pattern::Sent { form, .. }, Means::Form(id)) => form.as_ref() == Some(id),
        _ => false,
    }
}
