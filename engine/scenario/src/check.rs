//! Checks of merged content. One kind of check a file; all of them look at the same `Context` and report at the item
//! that an author must change.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Content, Law};
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::Reader;

mod bounds;
pub mod carried;
mod cast;
pub mod cast_table;
mod clues;
pub mod code;
pub mod contacts;
mod events;
mod exercised;
mod functions;
mod goals;
pub mod keys;
mod kind;
mod places;
mod possible;
mod procedure;
mod references;
mod responders;
mod seats;
mod sentences;
mod sets;
mod sizes;
mod talks;
mod timers;
mod values;
mod victims;
pub(crate) mod walk;
mod walkthroughs;

pub use kind::Kind;
use walk::{Found, Walk};

/// One item and what it names.
pub(crate) struct Entry<'a> {
    kind: Kind,
    id: String,
    /// Whether it belongs to a pack.
    of_pack: bool,
    found: Found<'a>,
}

/// What every check looks at.
pub(crate) struct Context<'a, 'r> {
    reader: &'a Reader<'r>,
    law: &'a Law,
    content: Option<&'a Content>,
    entries: Vec<Entry<'a>>,
    problems: Vec<Diagnostic>,
}

impl<'a, 'r> Context<'a, 'r> {
    fn new(reader: &'a Reader<'r>, law: &'a Law, content: Option<&'a Content>) -> Self {
        let mut context = Self { reader, law, content, entries: Vec::new(), problems: Vec::new() };
        context.enter_law();
        if let Some(content) = content {
            context.enter_case(content);
        }
        context
    }

    fn enter(&mut self, kind: Kind, id: &str, of_pack: bool, item: &'a dyn Walk) {
        let mut found = Found::default();
        item.walk(&mut found);
        self.entries.push(Entry { kind, id: id.to_owned(), of_pack, found });
    }

    fn enter_law(&mut self) {
        let law = self.law;
        macro_rules! enter {
            ($($kind:ident: $list:expr),+ $(,)?) => {
                $(for (id, item) in &$list { self.enter(Kind::$kind, id.as_str(), true, item); })+
            };
        }
        self.enter(Kind::Vocabulary, "vocabulary", true, &law.vocabulary);
        enter!(
            Function: law.functions, Role: law.roles, Topic: law.topics, Action: law.actions, Form: law.forms,
            Timer: law.timers, Calendar: law.calendars, Set: law.indicator_sets, Sign: law.signs, Duty: law.duties, Rule: law.rules,
            Objective: law.objectives, Phrase: law.phrases, Contact: law.contacts, Behaviour: law.behaviours,
        );
        law.information.iter().for_each(|item| self.enter(Kind::Information, item.id.as_str(), true, item));
        law.responders.iter().for_each(|item| self.enter(Kind::Responder, item.id.as_str(), true, item));
        law.reactions.iter().for_each(|item| self.enter(Kind::Reaction, &item.id, true, item));
        for item in &law.procedure {
            self.enter(Kind::Procedure, &crate::merge::Keyed::key(item), true, item);
        }
    }

    fn enter_case(&mut self, content: &'a Content) {
        let case = &content.case;
        macro_rules! enter {
            ($($kind:ident: $list:expr),+ $(,)?) => {
                $(for item in $list { self.enter(Kind::$kind, item.id.as_str(), false, item); })+
            };
        }
        self.enter(Kind::Case, case.head.id.as_str(), false, &case.head);
        enter!(
            Seat: &case.seats, Scene: case.scenes.iter().map(|s| &s.0), Place: case.places.values(),
            Person: case.cast.values(), Thing: case.things.values(), Document: case.documents.values(),
            Clue: case.clues.values(), Sentence: case.sentences.values(), Event: &case.events,
            Resource: case.resources.values(), Ending: &case.endings, Walkthrough: case.walkthroughs.values(),
        );
    }

    /// A problem of an item, where a word of it stands.
    fn problem(&self, code: &'static str, kind: Kind, id: &str, needle: &str) -> Diagnostic {
        self.reader.error(code, kind, id, needle)
    }

    fn error(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    fn warn(&mut self, problem: Diagnostic) {
        self.problems.push(problem.with_severity(Severity::Warning));
    }

    fn note(&mut self, problem: Diagnostic) {
        self.problems.push(problem.with_severity(Severity::Note));
    }

    /// Ids of a kind, in the words of the author.
    fn ids(&self, kind: Kind) -> BTreeSet<&'a str> {
        let (law, case) = (self.law, self.content.map(|content| &content.case));
        macro_rules! ids {
            ($list:expr) => { $list.iter().map(|id| id.as_str()).collect() };
            (keys $map:expr) => { $map.keys().map(|id| id.as_str()).collect() };
            (case $field:ident) => { case.map_or_else(BTreeSet::new, |case| ids!(keys case.$field)) };
            (items $field:ident) => {
                case.map_or_else(BTreeSet::new, |case| case.$field.iter().map(|item| item.id.as_str()).collect())
            };
        }
        match kind {
            Kind::Action => ids!(keys law.actions),
            Kind::Behaviour => ids!(keys law.behaviours),
            Kind::Calendar => ids!(keys law.calendars),
            Kind::Case => case.iter().map(|case| case.head.id.as_str()).collect(),
            Kind::Clue => ids!(case clues),
            Kind::Competency => ids!(law.vocabulary.competencies),
            Kind::Consent => ids!(law.vocabulary.consents),
            Kind::Contact => ids!(keys law.contacts),
            Kind::Document => ids!(case documents),
            Kind::Duty => ids!(keys law.duties),
            Kind::Element => law.vocabulary.elements.iter().map(|element| element.id.as_str()).collect(),
            Kind::Ending => ids!(items endings),
            Kind::Event => ids!(items events),
            Kind::Fact => ids!(law.vocabulary.facts),
            Kind::Flag => case.map_or_else(BTreeSet::new, |case| ids!(case.head.flags)),
            Kind::Form => ids!(keys law.forms),
            Kind::Function => ids!(keys law.functions),
            Kind::Indicator => ids!(law.vocabulary.indicators),
            Kind::Information => ids!(law.information.iter().map(|rule| &rule.id).collect::<Vec<_>>()),
            Kind::Instrument => ids!(keys law.sources),
            Kind::Language => ids!(law.vocabulary.languages),
            Kind::Objective => ids!(keys law.objectives),
            Kind::Pack => ids!(law.chain),
            Kind::Person => ids!(case cast),
            Kind::Phrase => ids!(keys law.phrases),
            Kind::Place => ids!(case places),
            Kind::Pillar => ids!(law.vocabulary.pillars),
            Kind::Power => ids!(law.vocabulary.powers),
            Kind::Resource => ids!(case resources),
            Kind::Responder => ids!(law.responders.iter().map(|responder| &responder.id).collect::<Vec<_>>()),
            Kind::Role => ids!(keys law.roles),
            Kind::Rule => ids!(keys law.rules),
            Kind::Scene => {
                case.map_or_else(BTreeSet::new, |case| case.scenes.iter().map(|s| s.0.id.as_str()).collect())
            }
            Kind::Seat => ids!(items seats),
            Kind::Sentence => &ids!(case sentences) | &self.ids(Kind::Phrase),
            Kind::Set => ids!(keys law.indicator_sets),
            Kind::Status => ids!(law.vocabulary.statuses),
            Kind::Thing => &ids!(case things) | &self.ids(Kind::Document),
            Kind::Timer => ids!(keys law.timers),
            Kind::Topic => ids!(keys law.topics),
            Kind::Walkthrough => ids!(case walkthroughs),
            Kind::Dimension
            | Kind::Field
            | Kind::Outcome
            | Kind::Procedure
            | Kind::Reaction
            | Kind::Sign
            | Kind::Vocabulary => BTreeSet::new(),
        }
    }

    fn all_ids(&self) -> BTreeMap<Kind, BTreeSet<&'a str>> {
        Kind::ALL.iter().map(|&kind| (kind, self.ids(kind))).collect()
    }
}

/// Checks a law for itself.
pub(crate) fn law(reader: &mut Reader<'_>, law: &Law) {
    let unread = reader.has_errors();
    let mut context = Context::new(reader, law, None);
    of_law(&mut context, unread);
    let problems = context.problems;
    problems.into_iter().for_each(|problem| reader.report(problem));
}

/// Checks a case with its law.
pub(crate) fn content(reader: &mut Reader<'_>, content: &Content) {
    let unread = reader.has_errors();
    let mut context = Context::new(reader, &content.law, Some(content));
    of_law(&mut context, unread);
    walkthroughs::check(&mut context);
    bounds::case(&mut context, content);
    values::case(&mut context, content);
    // What follows asks what nobody does, says or knows. Where items could not be read, everything would follow.
    if !unread {
        places::check(&mut context, content);
        seats::check(&mut context, content);
        clues::check(&mut context, content);
        events::check(&mut context, content);
        exercised::check(&mut context, content);
        functions::case(&mut context, content);
        timers::check(&mut context, content);
        victims::check(&mut context, content);
        cast::check(&mut context, content);
        sentences::check(&mut context, content);
    }
    let problems = context.problems;
    problems.into_iter().for_each(|problem| reader.report(problem));
}

fn of_law(context: &mut Context<'_, '_>, unread: bool) {
    references::check(context);
    sizes::check(context);
    bounds::law(context);
    values::law(context);
    functions::law(context);
    goals::check(context);
    responders::check(context);
    sets::check(context, unread);
    talks::check(context);
    if !unread {
        procedure::check(context);
    }
}
