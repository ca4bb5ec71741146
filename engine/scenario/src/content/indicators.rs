//! What a set of indicators says of those that are shown: what follows by its rule, and by which signs of which
//! dimensions, so that whoever is told the conclusion can be told the reason.

use std::collections::BTreeSet;

use super::Law;
use crate::ids::*;
use crate::model::common::SourceRef;
use crate::model::indicators::{Combination, Concludes, IndicatorSet, Mix, Outcome, Strength};

/// An indicator as a set counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member<'a> {
    /// The indicator.
    pub indicator: &'a IndicatorId,
    /// Its dimension, where the set has them.
    pub dimension: Option<&'a DimensionId>,
    /// How strongly it counts.
    pub strength: Strength,
    /// Where that is written.
    pub source: &'a SourceRef,
}

/// What a set says of the indicators that are shown.
#[derive(Clone, Debug)]
pub struct Conclusion<'a> {
    /// What follows; none: nothing yet.
    pub follows: Option<Follows<'a>>,
    /// Dimensions of which something is shown, in the order of the set.
    pub reasons: Vec<Reason<'a>>,
}

/// What follows from a set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Follows<'a> {
    /// Enough of the list is shown.
    Enough,
    /// An outcome of the set.
    Outcome(&'a Outcome),
}

/// What is shown of a dimension, or of a list without dimensions.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason<'a> {
    /// The dimension.
    pub dimension: Option<&'a DimensionId>,
    /// Whether that is enough for the dimension, or for the list.
    pub positive: bool,
    /// Members shown, in the order of the set.
    pub shown: Vec<Member<'a>>,
}

impl Conclusion<'_> {
    /// Whether it is enough to act as for a victim.
    pub fn is_enough(&self) -> bool {
        match self.follows {
            Some(Follows::Enough) => true,
            Some(Follows::Outcome(outcome)) => outcome.enough,
            None => false,
        }
    }
}

impl Law {
    /// Members of a set with the strength that holds: what differs for the set, else for the one it is like, else as
    /// listed.
    pub fn members<'a>(&'a self, set: &'a IndicatorSet) -> impl Iterator<Item = Member<'a>> {
        let lister = self.lister(set);
        lister.listed().map(move |(dimension, indicator, listed)| {
            let differs = set.differs.iter().chain(&lister.differs).find(|d| d.id == *indicator);
            let (strength, source) = differs.map_or((listed, &set.source), |d| (d.strength, &d.source));
            Member { indicator, dimension, strength, source }
        })
    }

    /// Indicators of a set, each once.
    pub(super) fn indicators_in<'a>(&'a self, set: &'a IndicatorSet) -> Vec<&'a IndicatorId> {
        let mut seen = BTreeSet::new();
        self.lister(set).listed().map(|listed| listed.1).filter(|id| seen.insert(*id)).collect()
    }

    /// How many of these indicators a set counts, whatever their strength.
    pub fn counted(&self, set: &IndicatorSetId, shown: impl Fn(&IndicatorId) -> bool) -> usize {
        let set = self.indicator_sets.get(set);
        set.map_or(0, |set| self.indicators_in(set).into_iter().filter(|id| shown(id)).count())
    }

    /// The rule of a set.
    pub fn rule_of<'a>(&'a self, set: &'a IndicatorSet) -> &'a Concludes {
        let rule = set.concludes.as_ref().or(self.lister(set).concludes.as_ref());
        rule.unwrap_or(&Concludes::NamesOnly)
    }

    /// The set that lists the members: the set itself, or the one it is like.
    fn lister<'a>(&'a self, set: &'a IndicatorSet) -> &'a IndicatorSet {
        set.like.as_ref().and_then(|like| self.indicator_sets.get(like)).unwrap_or(set)
    }

    /// Whether these indicators are enough, by the rule of a set, to act as for a victim.
    pub fn concludes(&self, set: &IndicatorSetId, shown: &BTreeSet<IndicatorId>) -> bool {
        self.conclude(set, shown).is_some_and(|conclusion| conclusion.is_enough())
    }

    /// What a set says of these indicators, and why. None where there is no such set.
    pub fn conclude<'a>(&'a self, set: &IndicatorSetId, shown: &BTreeSet<IndicatorId>) -> Option<Conclusion<'a>> {
        let set = self.indicator_sets.get(set)?;
        let mut reasons: Vec<Reason<'a>> = Vec::new();
        for member in self.members(set).filter(|member| shown.contains(member.indicator)) {
            match reasons.iter_mut().find(|reason| reason.dimension == member.dimension) {
                Some(reason) => reason.shown.push(member),
                None => {
                    reasons.push(Reason { dimension: member.dimension, positive: false, shown: vec![member] });
                }
            }
        }
        let follows = match self.rule_of(set) {
            Concludes::NamesOnly => None,
            Concludes::AnySeveral { several, significant } => {
                let enough = any_several(&reasons, *several, *significant);
                reasons.iter_mut().for_each(|reason| reason.positive = enough);
                enough.then_some(Follows::Enough)
            }
            Concludes::ByDimension { positive, outcomes, .. } => {
                for reason in &mut reasons {
                    reason.positive = reason.dimension.is_some() && positive.iter().any(|mix| reason.has(*mix));
                }
                outcomes.iter().find(|outcome| holds(&outcome.when, &reasons)).map(Follows::Outcome)
            }
        };
        Some(Conclusion { follows, reasons })
    }
}

/// An indicator under two dimensions is shown once.
fn any_several(reasons: &[Reason<'_>], several: u32, significant: u32) -> bool {
    let shown = || reasons.iter().flat_map(|reason| &reason.shown);
    let all: BTreeSet<_> = shown().map(|member| member.indicator).collect();
    let weighty = shown().filter(|member| member.strength == Strength::Significant);
    let weighty: BTreeSet<_> = weighty.map(|member| member.indicator).collect();
    all.len() >= several as usize || weighty.len() >= significant as usize
}

impl Reason<'_> {
    fn count(&self, strength: Strength) -> usize {
        self.shown.iter().filter(|member| member.strength == strength).count()
    }

    fn has(&self, mix: Mix) -> bool {
        self.count(Strength::Strong) >= mix.strong as usize
            && self.count(Strength::Medium) >= mix.medium as usize
            && self.count(Strength::Weak) >= mix.weak as usize
    }
}

fn holds(combination: &Combination, reasons: &[Reason<'_>]) -> bool {
    let of = |dimension: &DimensionId| reasons.iter().find(|reason| reason.dimension == Some(dimension));
    match combination {
        Combination::AllOf(parts) => parts.iter().all(|part| holds(part, reasons)),
        Combination::AnyOf(parts) => parts.iter().any(|part| holds(part, reasons)),
        Combination::NoneOf(parts) => !parts.iter().any(|part| holds(part, reasons)),
        Combination::AtLeast(least, parts) => {
            parts.iter().filter(|part| holds(part, reasons)).count() >= *least as usize
        }
        Combination::Positive(dimension) => of(dimension).is_some_and(|reason| reason.positive),
        Combination::Shown { of: dimension, strength } => {
            of(dimension).is_some_and(|reason| reason.shown.iter().any(|member| member.strength >= *strength))
        }
    }
}
