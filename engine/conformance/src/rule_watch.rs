//! Rules watched over a trace: events in, monitors moved, gaps in the data told.

use std::collections::{BTreeMap, BTreeSet};

use crate::rule::{Act, Correlate, Event, Rule, Scope};
use crate::{Atoms, Condition, End, Judgement, Monitor, NO_DATA, Observation};

/// Something that a rule asked of an event in vain. What it asked for was taken as false.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gap {
    /// The event's number.
    pub seq: u64,
    /// The attribute that it does not have, or not in the type asked for; none if it is about nobody and the rule
    /// correlates by whom it is about.
    pub attribute: Option<String>,
}

/// A rule being watched over one trace.
#[derive(Clone, Debug)]
pub struct RuleWatch<'r> {
    rule: &'r Rule,
    monitor: Box<dyn Monitor>,
    /// Keys of the last event that counted, if it was A: whatever counts next is next to it.
    chained: BTreeSet<String>,
    gaps: Vec<Gap>,
}

impl<'r> RuleWatch<'r> {
    /// A watch before the first event. The rule should have been [checked](Rule::check).
    #[must_use]
    pub fn new(rule: &'r Rule) -> Self {
        let monitor = rule.template.monitor_where(rule.pair.clone());
        Self { rule, monitor, chained: BTreeSet::new(), gaps: Vec::new() }
    }

    /// The monitor: state, instances, what is due next.
    #[must_use]
    pub fn monitor(&self) -> &dyn Monitor {
        &*self.monitor
    }

    /// What was asked of events in vain, in their order.
    #[must_use]
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// Takes in one event.
    pub fn observe(&mut self, event: &Event<'_>) {
        if let Scope::Role(role) = &self.rule.scope
            && role != event.role
        {
            return;
        }
        let atoms = self.atoms(event);
        if atoms.activation || atoms.target {
            self.note_gaps_of_pair(event, atoms);
        }
        if atoms == Atoms::default() && !self.rule.template.sees_all() {
            return;
        }
        match self.rule.correlate {
            Correlate::Nothing => self.tell(event, "", atoms),
            Correlate::Role => self.tell_all(event, &[event.role], atoms),
            Correlate::Object if event.objects.is_empty() => {
                // About nobody: it is judged, and meets no other.
                if atoms.activation || atoms.target {
                    self.gaps.push(Gap { seq: event.seq, attribute: None });
                }
                self.tell_all(event, &[&format!("\0{}", event.seq)], atoms);
            }
            Correlate::Object => {
                let mut keys: Vec<&str> = event.objects.iter().map(String::as_str).collect();
                keys.sort_unstable();
                keys.dedup();
                self.tell_all(event, &keys, atoms);
            }
        }
    }

    /// Says that no event before `now_ms` will come any more.
    pub fn advance(&mut self, now_ms: i64) {
        self.monitor.advance(now_ms);
    }

    /// Ends the case and judges it.
    pub fn close(&mut self, at_ms: i64, end: End) -> Judgement {
        self.monitor.close(at_ms, end)
    }

    fn tell(&mut self, event: &Event<'_>, key: &str, atoms: Atoms) {
        self.monitor.observe(&Observation { seq: event.seq, at_ms: event.at_ms, key, atoms, data: event.data });
    }

    /// Tells of the event under each of its keys, and to chains of other keys that something came between.
    fn tell_all(&mut self, event: &Event<'_>, keys: &[&str], atoms: Atoms) {
        for key in keys {
            self.tell(event, key, atoms);
        }
        if !self.rule.template.is_chain() || self.rule.scope == Scope::Correlated {
            return;
        }
        for key in self.chained.iter().filter(|key| !keys.contains(&key.as_str())) {
            let (seq, at_ms, atoms) = (event.seq, event.at_ms, Atoms::default());
            self.monitor.observe(&Observation { seq, at_ms, key, atoms, data: &NO_DATA });
        }
        self.chained.clear();
        if atoms.activation {
            self.chained.extend(keys.iter().map(|&key| key.to_owned()));
        }
    }

    fn atoms(&mut self, event: &Event<'_>) -> Atoms {
        let rule = self.rule;
        let is = |act: Option<&Act>, gaps: &mut Vec<Gap>| {
            act.is_some_and(|act| act.name == event.act && holds(act.when.as_ref(), event, gaps))
        };
        let activation = is(Some(&rule.a), &mut self.gaps);
        Atoms {
            activation,
            target: is(rule.t.as_ref(), &mut self.gaps),
            cancel: is(rule.c.as_ref(), &mut self.gaps),
            role_allowed: activation && rule.roles.contains(event.role),
        }
    }

    fn note_gaps_of_pair(&mut self, event: &Event<'_>, atoms: Atoms) {
        for pair in self.rule.pair.iter() {
            let asked = [(atoms.activation, &pair.of_a), (atoms.target, &pair.of_t)];
            for (_, attribute) in asked.into_iter().filter(|(asked, name)| *asked && !event.data.contains_key(*name)) {
                self.gaps.push(Gap { seq: event.seq, attribute: Some(attribute.clone()) });
            }
        }
    }
}

fn holds(when: Option<&Condition>, event: &Event<'_>, gaps: &mut Vec<Gap>) -> bool {
    let mut missing = |attribute: &str| gaps.push(Gap { seq: event.seq, attribute: Some(attribute.to_owned()) });
    when.is_none_or(|when| when.holds(event.data, &mut missing))
}

/// Rules that are watched together, with an index from acts to those that read them.
#[derive(Clone, Debug)]
pub struct RuleSet {
    rules: Vec<Rule>,
    by_act: BTreeMap<String, Vec<usize>>,
    /// Rules that see every event.
    sees_all: Vec<usize>,
}

impl RuleSet {
    /// A set of rules; each should have been [checked](Rule::check).
    #[must_use]
    pub fn new(rules: Vec<Rule>) -> Self {
        let mut by_act: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut sees_all = Vec::new();
        for (index, rule) in rules.iter().enumerate() {
            if rule.template.sees_all() {
                sees_all.push(index);
                continue;
            }
            let acts = [Some(&rule.a), rule.t.as_ref(), rule.c.as_ref()];
            let names: BTreeSet<&str> = acts.into_iter().flatten().map(|act| act.name.as_str()).collect();
            for name in names {
                by_act.entry(name.to_owned()).or_default().push(index);
            }
        }
        Self { rules, by_act, sees_all }
    }

    /// The rules, in the order in which they were given.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Watches of all rules over one trace.
    #[must_use]
    pub fn watch(&self) -> RuleSetWatch<'_> {
        RuleSetWatch { set: self, watches: self.rules.iter().map(RuleWatch::new).collect() }
    }
}

/// All rules of a set being watched over one trace.
#[derive(Clone, Debug)]
pub struct RuleSetWatch<'r> {
    set: &'r RuleSet,
    watches: Vec<RuleWatch<'r>>,
}

impl<'r> RuleSetWatch<'r> {
    /// One watch for each rule, in their order.
    #[must_use]
    pub fn watches(&self) -> &[RuleWatch<'r>] {
        &self.watches
    }

    /// Takes in one event, for the rules that read it.
    pub fn observe(&mut self, event: &Event<'_>) {
        let named = self.set.by_act.get(event.act).map_or(&[][..], Vec::as_slice);
        for &index in named.iter().chain(&self.set.sees_all) {
            self.watches[index].observe(event);
        }
    }

    /// Says that no event before `now_ms` will come any more.
    pub fn advance(&mut self, now_ms: i64) {
        self.watches.iter_mut().for_each(|watch| watch.advance(now_ms));
    }

    /// The earliest last millisecond in time among all open instances.
    #[must_use]
    pub fn next_due(&self) -> Option<i64> {
        self.watches.iter().filter_map(|watch| watch.monitor.next_due()).min()
    }

    /// Ends the case and judges each rule.
    pub fn close(&mut self, at_ms: i64, end: End) -> Vec<Judgement> {
        self.watches.iter_mut().map(|watch| watch.close(at_ms, end)).collect()
    }
}
