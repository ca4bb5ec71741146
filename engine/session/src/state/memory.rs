//! What happened, for conditions that ask about the past: in order, and by kind, so that asking looks at few. What nothing in
//! case or law can ever ask about is not kept.

use std::collections::BTreeMap;

use tavolo_scenario::content::{Asked, Of};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::condition::Pattern;

use super::Past;
use crate::event::{Event, Source};

/// What happened.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    all: Vec<Past>,
    said: Kind<TopicId>,
    acted: Kind<ActionId>,
    filled: Kind<FormId>,
    fired: Kind<InjectId>,
    sent: Vec<usize>,
    answered: Vec<usize>,
    consented: Vec<usize>,
    status: Vec<usize>,
    looked: Vec<usize>,
    gestured: Vec<usize>,
    learned: Vec<usize>,
}

/// Events of a kind: all, and by what tells them apart best.
#[derive(Clone, Debug)]
struct Kind<K> {
    all: Vec<usize>,
    by: BTreeMap<K, Vec<usize>>,
}

impl<K> Default for Kind<K> {
    fn default() -> Self {
        Self { all: Vec::new(), by: BTreeMap::new() }
    }
}

impl<K: Ord + Clone> Kind<K> {
    fn push(&mut self, key: &K, number: usize) {
        self.all.push(number);
        match self.by.get_mut(key) {
            Some(list) => list.push(number),
            None => {
                self.by.insert(key.clone(), vec![number]);
            }
        }
    }

    fn of(&self, key: &K) -> &[usize] {
        self.by.get(key).map_or(&[], Vec::as_slice)
    }
}

impl Memory {
    /// Everything, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Past> {
        self.all.iter()
    }

    /// How much there is.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether nothing happened yet.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether something that a pattern can mean passes a test, from the latest back to the first that is not recent.
    /// The test is given the pattern, or of several the one that can mean it.
    pub fn any<'p>(
        &self,
        asked: &Asked,
        pattern: &'p Pattern,
        recent: impl Fn(&Past) -> bool + Copy,
        test: impl Fn(&'p Pattern, &Past) -> bool + Copy,
    ) -> bool {
        debug_assert!(asked.covers(pattern), "what is asked about was not kept: {pattern:?}");
        let among = |numbers: &[usize]| {
            let latest_first = numbers.iter().rev().map(|n| &self.all[*n]);
            latest_first.take_while(|past| recent(past)).any(|past| test(pattern, past))
        };
        match pattern {
            Pattern::Any(list) => list.iter().any(|p| self.any(asked, p, recent, test)),
            Pattern::Acted { action, .. } => action.iter().any(|a| among(self.acted.of(a))),
            Pattern::Met { action, .. } => among(self.acted.of(action)),
            Pattern::Said { topic, .. } if topic.is_empty() => among(&self.said.all),
            Pattern::Said { topic, .. } => topic.iter().any(|t| among(self.said.of(t))),
            Pattern::Filled { form, .. } if form.is_empty() => among(&self.filled.all),
            Pattern::Filled { form, .. } => form.iter().any(|f| among(self.filled.of(f))),
            Pattern::Fired(inject) => among(self.fired.of(inject)),
            Pattern::Sent { .. } => among(&self.sent),
            Pattern::Answered { .. } => among(&self.answered),
            Pattern::Consented { .. } => among(&self.consented),
            Pattern::Became { .. } => among(&self.status),
            Pattern::Looked { .. } => among(&self.looked),
            Pattern::Gestured(_) => among(&self.gestured),
            Pattern::Learned { .. } => among(&self.learned),
        }
    }

    /// Keeps what conditions may ask about; [`is_asked`] says what that is.
    pub(super) fn push(&mut self, past: Past) {
        let number = self.all.len();
        match &past.event {
            Event::Said { topic, .. } => self.said.push(topic, number),
            Event::KeptSilent { .. } => self.said.push(&TopicId::from(""), number),
            Event::Acted { action, .. } => self.acted.push(action, number),
            Event::Filled { form, .. } => self.filled.push(form, number),
            Event::Fired { inject, .. } => self.fired.push(inject, number),
            Event::Sent { .. } => self.sent.push(number),
            Event::Answered { .. } => self.answered.push(number),
            Event::Consented { .. } => self.consented.push(number),
            Event::StatusChanged { .. } => self.status.push(number),
            Event::Looked { .. } => self.looked.push(number),
            Event::Gestured { .. } => self.gestured.push(number),
            Event::Learned { .. } => self.learned.push(number),
            // No pattern means any other.
            _ => {}
        }
        self.all.push(past);
    }
}

/// Whether anything in case or law can ask about an event once it is past.
pub(super) fn is_asked(asked: &Asked, event: &Event) -> bool {
    match event {
        Event::Said { topic, source, .. } => {
            let sure = matches!(
                source,
                Source::Picked | Source::Matched | Source::Observed | Source::Agreed | Source::OneSided
            );
            sure && asked.said.has(topic)
        }
        // On no topic: only who asks about any finds it.
        Event::KeptSilent { .. } => asked.said == Of::All,
        Event::Acted { action, .. } => asked.acted.contains(action),
        Event::Filled { form, .. } => asked.filled.has(form),
        Event::Fired { inject, .. } => asked.fired.contains(inject),
        Event::Gestured { is, .. } => asked.gestured.has(is),
        Event::Consented { to, .. } => asked.consented.contains(to),
        Event::StatusChanged { is, .. } => asked.became.has(is),
        Event::Sent { .. } => asked.sent,
        Event::Answered { .. } => asked.answered,
        Event::Looked { .. } => asked.looked,
        Event::Learned { .. } => asked.learned,
        // No pattern means any other.
        _ => false,
    }
}
