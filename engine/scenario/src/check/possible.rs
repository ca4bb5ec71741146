//! What can happen in a case at all, by its cast, its things and its events list. Generous where only play can tell.

use std::collections::BTreeSet;

use super::Context;
use crate::content::Content;
use crate::ids::{
    ActionId, ClueId, DocumentId, FormId, FunctionId, InjectId, PersonId, PowerId, SentenceId, StatusId, ThingId,
};
use crate::model::case::{Path, Person, Seen, ThingAt};
use crate::model::common::SpeechAct;
use crate::model::condition::{Effect, Pattern, Who};

/// What the effects of all items bring about.
pub(super) struct Possible<'a> {
    content: &'a Content,
    moved: BTreeSet<&'a PersonId>,
    statuses: BTreeSet<&'a StatusId>,
    arriving: BTreeSet<&'a str>,
    said: BTreeSet<&'a SentenceId>,
    /// Events that something fires.
    pub(super) called: BTreeSet<&'a InjectId>,
    /// Clues that an effect gives.
    pub(super) given: BTreeSet<&'a str>,
    taught: Vec<(&'a Who, &'a ClueId)>,
}

impl<'a> Possible<'a> {
    pub(super) fn new(context: &Context<'a, '_>, content: &'a Content) -> Self {
        let makes = content.law.forms.values().filter_map(|form| form.makes.as_ref());
        let makes = makes.chain(content.case.resources.values().filter_map(|resource| resource.makes.as_ref()));
        let mut possible = Self {
            content,
            moved: BTreeSet::new(),
            statuses: makes.collect(),
            arriving: BTreeSet::new(),
            said: BTreeSet::new(),
            called: BTreeSet::new(),
            given: BTreeSet::new(),
            taught: Vec::new(),
        };
        for effect in context.entries.iter().flat_map(|entry| entry.found.effects.iter().copied()) {
            possible.effect(effect);
        }
        possible
    }

    fn effect(&mut self, effect: &'a Effect) {
        match effect {
            Effect::Move { who: Who::Person(id), .. } => {
                self.moved.insert(id);
            }
            Effect::Status { is, on: true, .. } => {
                self.statuses.insert(is);
            }
            Effect::Send { document, .. } => {
                self.arriving.insert(document.as_str());
            }
            Effect::Give { thing, .. } => {
                self.arriving.insert(thing.as_str());
            }
            Effect::Say { sentence, .. } => {
                self.said.insert(sentence);
            }
            Effect::Fire(id) => {
                self.called.insert(id);
            }
            Effect::Learn { who, clue } => {
                self.given.insert(clue.as_str());
                self.taught.push((who, clue));
            }
            _ => {}
        }
    }

    /// Persons who can be met.
    fn on_scene(&self) -> impl Iterator<Item = &'a Person> {
        self.content.case.cast.values().filter(|person| self.meets(person))
    }

    fn meets(&self, person: &Person) -> bool {
        !person.offstage && (!person.later || self.moved.contains(&person.id))
    }

    fn met(&self, id: &PersonId) -> bool {
        self.content.case.cast.get(id).is_some_and(|person| self.meets(person))
    }

    /// Whether anybody of these functions is in the cast, also out of the scene.
    pub(super) fn present(&self, functions: &[FunctionId]) -> bool {
        functions.is_empty() || self.content.case.cast.keys().any(|id| self.content.carries_out(id, functions))
    }

    fn acts(&self, functions: &[FunctionId]) -> bool {
        functions.is_empty() || self.on_scene().any(|person| self.content.carries_out(&person.id, functions))
    }

    /// Whether somebody of both lists of functions may do an action.
    pub(super) fn performs(&self, action: &ActionId, by: &[FunctionId], doers: &[FunctionId]) -> bool {
        let Some(action) = self.content.law.actions.get(action) else { return false };
        self.on_scene().any(|person| {
            let id = &person.id;
            let of = |list: &[FunctionId]| list.is_empty() || self.content.carries_out(id, list);
            (action.anybody || self.empowered(person, &action.powers)) && of(by) && of(doers)
        })
    }

    /// Whether somebody has one of the powers. Whose function the pack does not map may have any: that it is missing is said once, and
    /// nothing else follows from it.
    fn empowered(&self, person: &Person, powers: &[PowerId]) -> bool {
        let unmapped = person.function.as_ref().is_some_and(|f| !self.content.law.functions.contains_key(f));
        unmapped || self.content.empowered(&person.id, powers)
    }

    /// Whether somebody of these functions may search.
    fn searches(&self, functions: &[FunctionId]) -> bool {
        let of = |p: &Person| functions.is_empty() || self.content.carries_out(&p.id, functions);
        self.on_scene().any(|person| self.empowered(person, &self.content.law.vocabulary.searches) && of(person))
    }

    fn thing(&self, id: &ThingId, depth: usize) -> bool {
        let Some(thing) = self.content.case.things.get(id) else {
            return self.document(&DocumentId::from(id.as_str()));
        };
        self.arriving.contains(id.as_str())
            || match &thing.at {
                ThingAt::Place(_) => true,
                ThingAt::On(person) => self.met(person),
                ThingAt::In(outer) => depth > 0 && self.thing(outer, depth - 1),
            }
    }

    /// Whether a document can come into anybody's hands.
    pub(super) fn document(&self, id: &DocumentId) -> bool {
        let held = self.content.case.documents.get(id).is_some_and(|document| document.holder.is_some());
        held || self.arriving.contains(id.as_str())
    }

    fn seen(&self, seen: &Seen) -> bool {
        match seen {
            Seen::Person(id) => self.met(id),
            Seen::Thing(id) => self.thing(id, 8),
            Seen::Place(_) => true,
        }
    }

    /// Whether a way to learn a clue can ever be gone.
    pub(super) fn path(&self, path: &Path, about: Option<&PersonId>) -> bool {
        match path {
            Path::Look { at, functions, .. } => self.seen(at) && self.acts(functions),
            Path::Search { at, functions } => self.seen(at) && self.searches(functions),
            Path::Hear { sentence } => {
                let by = self.content.case.sentences.get(sentence).map(|s| &s.by);
                self.said.contains(sentence) || by.is_none_or(|by| self.met(by))
            }
            Path::Witness { inject, .. } => self.content.case.events.iter().any(|event| event.id == *inject),
            Path::Read { document } => self.document(document),
            Path::Tell { by, .. } => self.met(by),
            Path::Find { action, functions } => {
                self.performs(action, functions, &[]) && about.is_none_or(|about| self.met(about))
            }
        }
    }

    /// Whether a person can come to know a clue: at the start, by an effect or a document, or, of an agency, on any
    /// way that is open to its function. What a person lived through nobody else finds out first.
    pub(super) fn knows(&self, id: &PersonId, clue: &ClueId) -> bool {
        let case = &self.content.case;
        let Some(person) = case.cast.get(id) else { return true };
        let teaches = |who: &Who| match who {
            Who::Person(taught) => taught == id,
            Who::Function(function) => self.content.carries_out(id, std::slice::from_ref(function)),
            _ => true,
        };
        let open = |path: &Path| match path {
            Path::Look { functions, .. } | Path::Search { functions, .. } | Path::Find { functions, .. } => {
                functions.is_empty() || self.content.carries_out(id, functions)
            }
            _ => true,
        };
        let Some(found) = case.clues.get(clue) else { return true };
        let agency = person.function.is_some();
        person.knows.contains(clue)
            || self.taught.iter().any(|(who, taught)| *taught == clue && teaches(who))
            || case.documents.values().any(|d| d.clues.contains(clue) && (agency || d.holder.as_ref() == Some(id)))
            || found.learn.iter().any(|path| match path {
                Path::Tell { by, .. } => agency || by == id,
                path => agency && open(path) && self.path(path, found.about.as_ref()),
            })
    }

    fn fills(&self, form: &FormId, by: &[FunctionId], doers: &[FunctionId]) -> bool {
        let Some(form) = self.content.law.forms.get(form) else { return false };
        let of = |person: &Person, list: &[FunctionId]| list.is_empty() || self.content.carries_out(&person.id, list);
        let agency = self.on_scene().filter(|person| person.function.is_some());
        agency.into_iter().any(|person| of(person, &form.by) && of(person, by) && of(person, doers))
    }

    fn says(&self, act: &[SpeechAct], topic: &[crate::ids::TopicId]) -> bool {
        let fits = |a: &SpeechAct, t| (act.is_empty() || act.contains(a)) && (topic.is_empty() || topic.contains(t));
        // Silence and rendering are no sentences.
        act.iter().any(|a| matches!(a, SpeechAct::Silence | SpeechAct::Render))
            || self.content.case.sentences.values().any(|s| fits(&s.act, &s.topic))
            || self.content.law.phrases.values().any(|p| fits(&p.act, &p.topic) && self.acts(&p.by))
    }

    /// Whether a pattern can ever be met, where it counts only if done by `doers`; none: by anybody.
    pub(super) fn pattern(&self, pattern: &Pattern, doers: &[FunctionId]) -> bool {
        match pattern {
            Pattern::Any(list) => list.iter().any(|p| self.pattern(p, doers)),
            Pattern::Acted { action, by, .. } => match action.is_empty() {
                true => self.acts(by) && self.acts(doers),
                false => action.iter().any(|action| self.performs(action, by, doers)),
            },
            Pattern::Said { act, topic, by, to, .. } => {
                self.acts(by) && self.acts(doers) && self.present(to) && self.says(act, topic)
            }
            Pattern::Gestured(_) => true,
            Pattern::Sent { to, by, form, .. } => {
                let each = to.iter().all(|function| self.present(std::slice::from_ref(function)));
                let filled = form.as_ref().is_none_or(|form| self.fills(form, &[], &[]));
                each && filled && self.present(by) && self.present(doers)
            }
            Pattern::Answered { by, .. } => self.present(by),
            Pattern::Filled { form, by } => form.is_empty() || form.iter().any(|form| self.fills(form, by, doers)),
            Pattern::Consented { to, .. } => {
                let topics = self.content.law.topics.values();
                topics.into_iter().any(|topic| topic.consent.as_ref() == Some(to))
            }
            Pattern::Became { status } => status.is_empty() || status.iter().any(|s| self.statuses.contains(s)),
            Pattern::Learned { shows, by } => {
                let shown = |clue: &crate::model::case::Clue| clue.shows.iter().any(|id| shows.contains(id));
                self.present(by) && (shows.is_empty() || self.content.case.clues.values().any(shown))
            }
            Pattern::Looked { by, searching: false } => self.acts(by),
            Pattern::Looked { by, searching: true } => self.searches(by) && self.searches(doers),
            Pattern::Fired(id) => self.content.case.events.iter().any(|event| event.id == *id),
            Pattern::Met { action, functions } => {
                let each = functions.iter().all(|function| self.acts(std::slice::from_ref(function)));
                each && self.performs(action, &[], &[])
            }
        }
    }
}
