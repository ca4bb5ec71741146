//! Signs of each subject: what anybody of an agency could perceive, what agencies wrote down, and what the pack's sets say
//! of either. Shown, not scored.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::content::{Conclusion, Follows};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::Path;
use tavolo_scenario::model::indicators::{Concludes, IndicatorSet};
use tavolo_session::{Event, Scope, State, Value, holds};

use crate::due::trainee;
use crate::report::model::{Channel, DimensionShown, Followed, Rate, SetResult, SignCount, SignsShown};

/// Signs gathered about each subject.
#[derive(Debug, Default)]
pub(crate) struct SignTrace {
    by_subject: BTreeMap<PersonId, Signs>,
    /// Signs that each function could perceive, and whether it wrote them down.
    by_function: BTreeMap<FunctionId, BTreeMap<Sign, (Channel, bool)>>,
}

/// Of whom, and which.
type Sign = (PersonId, IndicatorId);

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
                self.count(content, person, clue, false);
            }
            Event::Filled { by, fields, .. } if agency(by) => {
                for value in fields.values() {
                    if let Value::Clues(clues) = value {
                        for clue in clues {
                            self.note(content, clue, |signs| &mut signs.recorded);
                            self.count(content, by, clue, true);
                        }
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

    fn count(&mut self, content: &Content, person: &PersonId, clue: &ClueId, recorded: bool) {
        let (Some(function), Some(clue)) = (content.function_of(person), content.case.clues.get(clue)) else { return };
        let (Some(about), Some(channel)) = (&clue.about, clue.learn.first().map(channel)) else { return };
        if !trainee(content, person) {
            return;
        }
        let own = self.by_function.entry(function.clone()).or_default();
        for sign in &clue.shows {
            own.entry((about.clone(), sign.clone())).or_insert((channel, false)).1 |= recorded;
        }
    }

    /// What each function could perceive by each channel, and how much of it it wrote down.
    pub(crate) fn counts(&self) -> Vec<SignCount> {
        let mut counts = Vec::new();
        for (function, signs) in &self.by_function {
            let mut by_channel: BTreeMap<Channel, (usize, usize)> = BTreeMap::new();
            for (channel, recorded) in signs.values() {
                let (part, whole) = by_channel.entry(*channel).or_default();
                *part += usize::from(*recorded);
                *whole += 1;
            }
            counts.extend(by_channel.into_iter().map(|(channel, (part, whole))| SignCount {
                function: function.clone(),
                channel,
                recorded: Rate::of(part, whole),
            }));
        }
        counts
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

/// The channel of a way to learn something; of several the first that the author wrote.
fn channel(path: &Path) -> Channel {
    match path {
        Path::Look { .. } => Channel::Look,
        Path::Search { .. } => Channel::Search,
        Path::Hear { .. } => Channel::Hear,
        Path::Witness { .. } => Channel::Witness,
        Path::Read { .. } => Channel::Read,
        Path::Tell { .. } => Channel::Tell,
        Path::Find { .. } => Channel::Find,
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
