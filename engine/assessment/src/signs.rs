//! Signs of each subject: what anybody of an agency could perceive, what agencies wrote down, and what the pack's sets say
//! of either. Shown, not scored.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::content::{Conclusion, Follows};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::indicators::{Concludes, IndicatorSet};
use tavolo_session::{Event, Scope, State, Value, holds};

use crate::report::model::{DimensionShown, Followed, SetResult, SignsShown};

/// Signs gathered about each subject.
#[derive(Debug, Default)]
pub(crate) struct SignTrace {
    by_subject: BTreeMap<PersonId, Signs>,
}

#[derive(Debug, Default)]
struct Signs {
    perceivable: BTreeSet<IndicatorId>,
    recorded: BTreeSet<IndicatorId>,
}

impl SignTrace {
    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, event: &Event) {
        let agency = |person: &PersonId| content.function_of(person).is_some();
        match event {
            Event::CueAvailable { person, clue } | Event::Learned { person, clue, .. } if agency(person) => {
                self.note(content, clue, |signs| &mut signs.perceivable);
            }
            Event::Filled { by, fields, .. } if agency(by) => {
                for value in fields.values() {
                    if let Value::Clues(clues) = value {
                        clues.iter().for_each(|clue| self.note(content, clue, |signs| &mut signs.recorded));
                    }
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, content: &Content, clue: &ClueId, list: fn(&mut Signs) -> &mut BTreeSet<IndicatorId>) {
        let Some(clue) = content.case.clues.get(clue) else { return };
        if let Some(about) = &clue.about {
            list(self.by_subject.entry(about.clone()).or_default()).extend(clue.shows.iter().cloned());
        }
    }

    /// What the sets made for a subject say, without those of which nothing is shown.
    pub(crate) fn results(&self, content: &Content, end: &State, subject: &PersonId) -> Vec<SetResult> {
        let Some(signs) = self.by_subject.get(subject) else { return Vec::new() };
        let scope = Scope { subject: Some(subject), ..Scope::default() };
        let made_for = |set: &&IndicatorSet| set.applies_if.as_ref().is_none_or(|c| holds(content, end, c, &scope));
        let sets = content.law.indicator_sets.values().filter(made_for);
        let say = |set: &IndicatorSet, shown: &BTreeSet<IndicatorId>| {
            content.law.conclude(&set.id, shown).map(|conclusion| told(set, &conclusion)).unwrap_or_default()
        };
        sets.map(|set| SetResult {
            set: set.id.clone(),
            concludes: *content.law.rule_of(set) != Concludes::NamesOnly,
            source: set.source.clone(),
            perceivable: say(set, &signs.perceivable),
            recorded: say(set, &signs.recorded),
        })
        .filter(|result| !(result.perceivable.dimensions.is_empty() && result.recorded.dimensions.is_empty()))
        .collect()
    }
}

fn told(set: &IndicatorSet, conclusion: &Conclusion<'_>) -> SignsShown {
    let follows = conclusion.follows.map(|follows| {
        let (outcome, source) = match follows {
            Follows::Enough => (None, &set.source),
            Follows::Outcome(outcome) => (Some(outcome.id.clone()), &outcome.source),
        };
        Followed { outcome, enough: conclusion.is_enough(), source: source.clone() }
    });
    let dimensions = conclusion.reasons.iter().map(|reason| DimensionShown {
        dimension: reason.dimension.cloned(),
        positive: reason.positive,
        indicators: reason.shown.iter().map(|m| (m.indicator.clone(), m.strength, m.source.status)).collect(),
    });
    SignsShown { follows, dimensions: dimensions.collect() }
}
