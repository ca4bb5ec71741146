//! What a case and its law can ever ask of the past: patterns in conditions, expected responses, and those by which a procedure
//! branches. A session remembers nothing else, however long it is played.

use std::collections::BTreeSet;

use super::{Case, Law};
use crate::check::walk::Found;
use crate::ids::*;
use crate::model::common::Gesture;
use crate::model::condition::{Condition, Pattern};
use crate::model::pack::{Procedure, Template};

/// Of a kind: those that are asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of<T> {
    /// These.
    Some(BTreeSet<T>),
    /// Every one.
    All,
}

impl<T> Default for Of<T> {
    fn default() -> Self {
        Self::Some(BTreeSet::new())
    }
}

impl<T: Ord + Clone> Of<T> {
    /// Whether one is asked about.
    pub fn has(&self, it: &T) -> bool {
        match self {
            Self::All => true,
            Self::Some(list) => list.contains(it),
        }
    }

    /// A pattern with these: an empty list means any.
    fn add(&mut self, list: &[T]) {
        match self {
            Self::All => {}
            Self::Some(_) if list.is_empty() => *self = Self::All,
            Self::Some(known) => known.extend(list.iter().cloned()),
        }
    }
}

/// What is asked of the past, by the kind of pattern.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// What was said, by topic.
    pub said: Of<TopicId>,
    /// Actions, those at which several met too.
    pub acted: BTreeSet<ActionId>,
    /// Forms filled.
    pub filled: Of<FormId>,
    /// Items of the events list.
    pub fired: BTreeSet<InjectId>,
    /// Gestures.
    pub gestured: Of<Gesture>,
    /// Answers on consents.
    pub consented: BTreeSet<ConsentId>,
    /// Standings.
    pub became: Of<StatusId>,
    /// Dispatches.
    pub sent: bool,
    /// Their answers.
    pub answered: bool,
    /// What was learnt.
    pub learned: bool,
    /// What was looked at.
    pub looked: bool,
}

impl Asked {
    pub(super) fn new(case: &Case, law: &Law) -> Self {
        let mut found = Found::default();
        found.all([&case.head]);
        found.all(case.scenes.iter().map(|(scene, _)| scene));
        found.all(case.cast.values());
        found.all(case.clues.values());
        found.all(&case.events);
        found.all(&case.endings);
        found.all(law.actions.values());
        found.all(law.forms.values());
        found.all(law.indicator_sets.values());
        found.all(law.duties.values());
        found.all(law.rules.values());
        found.all(law.objectives.values());
        found.all(law.behaviours.values());
        found.all(&law.reactions);
        found.all(&law.responders);
        let mut asked = Self::default();
        found.conditions.iter().for_each(|condition| asked.condition(condition));
        // Whether the response to an item of the events list came is asked when its time is over.
        case.events.iter().filter_map(|item| item.expects.as_ref()).for_each(|pattern| asked.pattern(pattern));
        law.procedure.iter().for_each(|item| asked.branches(&item.tree));
        // Whether a thing is tainted by an act hangs on what was to come before it.
        for rule in law.rules.values().filter(|rule| rule.taints) {
            if let Template::Before { first, .. } = &rule.says {
                asked.pattern(first);
            }
        }
        asked
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| self.condition(c)),
            Condition::Not(inner) => self.condition(inner),
            Condition::Did(pattern)
            | Condition::Since { did: pattern, .. }
            | Condition::Running { did: pattern, .. } => self.pattern(pattern),
            _ => {}
        }
    }

    fn branches(&mut self, at: &Procedure) {
        match at {
            Procedure::Sequence(parts) | Procedure::Together(parts) => parts.iter().for_each(|p| self.branches(p)),
            Procedure::Choice(branches) => {
                for branch in branches {
                    branch.when.iter().for_each(|pattern| self.pattern(pattern));
                    self.branches(&branch.then);
                }
            }
            Procedure::Optional(part) | Procedure::Loop(part) => self.branches(part),
            Procedure::Duty(_) => {}
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Any(list) => list.iter().for_each(|p| self.pattern(p)),
            Pattern::Acted { action, .. } => self.acted.extend(action.iter().cloned()),
            Pattern::Met { action, .. } => drop(self.acted.insert(action.clone())),
            Pattern::Said { topic, .. } => self.said.add(topic),
            Pattern::Gestured(list) => self.gestured.add(list),
            Pattern::Sent { .. } => self.sent = true,
            Pattern::Answered { .. } => self.answered = true,
            Pattern::Filled { form, .. } => self.filled.add(form),
            Pattern::Consented { to, .. } => drop(self.consented.insert(to.clone())),
            Pattern::Became { status } => self.became.add(status),
            Pattern::Learned { .. } => self.learned = true,
            Pattern::Looked { .. } => self.looked = true,
            Pattern::Fired(inject) => drop(self.fired.insert(inject.clone())),
        }
    }

    /// Whether a pattern asks about nothing else than this.
    #[must_use]
    pub fn covers(&self, pattern: &Pattern) -> bool {
        fn of<T: Ord + Clone>(asked: &Of<T>, list: &[T]) -> bool {
            *asked == Of::All || !list.is_empty() && list.iter().all(|it| asked.has(it))
        }
        match pattern {
            Pattern::Any(list) => list.iter().all(|p| self.covers(p)),
            Pattern::Acted { action, .. } => action.iter().all(|a| self.acted.contains(a)),
            Pattern::Met { action, .. } => self.acted.contains(action),
            Pattern::Said { topic, .. } => of(&self.said, topic),
            Pattern::Gestured(list) => of(&self.gestured, list),
            Pattern::Sent { .. } => self.sent,
            Pattern::Answered { .. } => self.answered,
            Pattern::Filled { form, .. } => of(&self.filled, form),
            Pattern::Consented { to, .. } => self.consented.contains(to),
            Pattern::Became { status } => of(&self.became, status),
            Pattern::Learned { .. } => self.learned,
            Pattern::Looked { .. } => self.looked,
            Pattern::Fired(inject) => self.fired.contains(inject),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::common::SpeechAct;

    fn said(topics: &[&str]) -> Pattern {
        let topic = topics.iter().map(|topic| TopicId::from(*topic)).collect();
        Pattern::Said {
            act: vec![SpeechAct::Tell],
            topic,
            by: vec![],
            to: vec![],
            own: false,
            interrupts: false,
            via: false,
        }
    }

    #[test]
    fn what_is_asked_about_is_covered_and_nothing_else() {
        let mut asked = Asked::default();
        asked.condition(&Condition::Not(Box::new(Condition::Did(said(&["safety"])))));
        assert!(asked.covers(&said(&["safety"])));
        assert!(!asked.covers(&said(&["safety", "papers"])), "papers would not be found");
        assert!(!asked.covers(&said(&[])), "on any topic is more than on one");
        assert!(!asked.covers(&Pattern::Gestured(vec![])));
        asked.condition(&Condition::Did(Pattern::Any(vec![said(&[]), Pattern::Gestured(vec![Gesture::Nod])])));
        assert!(asked.covers(&said(&["papers"])));
        assert!(asked.gestured.has(&Gesture::Nod) && !asked.gestured.has(&Gesture::Weep));
        assert!(!asked.covers(&Pattern::Looked { by: vec![], searching: false }));
    }
}
