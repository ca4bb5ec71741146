//! Sets of indicators: every member can count, every dimension that is combined is there, and a set that is like
//! another says no more than what differs.

use std::collections::BTreeSet;

use super::{Context, Kind, code};
use crate::diagnostic::did_you_mean;
use crate::ids::{DimensionId, IndicatorId};
use crate::model::indicators::{Concludes, IndicatorSet, Strength};
use crate::model::pack::Cue;

/// Nobody lists more.
const MOST: i64 = 1_000;

pub(super) fn check(context: &mut Context<'_, '_>, unread: bool) {
    let law = context.law;
    for set in law.indicator_sets.values() {
        likeness(context, set);
        twice(context, set);
        strengths(context, set);
        rule(context, set);
    }
    believed(context);
    // The lists of a base are not yet those of a country, and what could not be read may have counted.
    if law.head.extends.is_some() && !law.indicator_sets.is_empty() && !unread {
        uncounted(context);
    }
}

/// A set that is like another takes over all but what differs, and the other stands by itself.
fn likeness(context: &mut Context<'_, '_>, set: &IndicatorSet) {
    let law = context.law;
    let id = set.id.as_str();
    if let Some(like) = &set.like {
        let chain = *like == set.id || law.indicator_sets.get(like).is_some_and(|other| other.like.is_some());
        let reason = match (chain, set.listed().next()) {
            (true, _) => Some("chain"),
            (false, Some(_)) => Some("members"),
            (false, None) => None,
        };
        if let Some(reason) = reason {
            let problem = context.problem(code::SET_LIKE, Kind::Set, id, like.as_str());
            context.error(problem.with("id", id).with("like", like).with("reason", reason));
        }
        if !law.indicator_sets.contains_key(like) {
            return;
        }
    }
    let members: BTreeSet<&IndicatorId> = law.members(set).map(|member| member.indicator).collect();
    for differs in set.differs.iter().filter(|differs| !members.contains(&differs.id)) {
        let guess = did_you_mean(differs.id.as_str(), members.iter().map(|id| id.as_str()));
        let problem = context.problem(code::NOT_A_MEMBER, Kind::Set, id, differs.id.as_str());
        context.error(problem.with("id", id).with("indicator", &differs.id).suggest(guess));
    }
    if members.is_empty() {
        context.within(Kind::Set, id, "members", 0, (1, MOST));
    }
}

/// An indicator counts once in a dimension; dimensions and outcomes have names of their own.
fn twice(context: &mut Context<'_, '_>, set: &IndicatorSet) {
    let mut seen: BTreeSet<(Kind, Option<&DimensionId>, &str)> = BTreeSet::new();
    let members = set.listed().map(|(dimension, id, _)| (Kind::Indicator, dimension, id.as_str()));
    let dimensions = set.dimensions.iter().map(|d| (Kind::Dimension, None, d.id.as_str()));
    let outcomes = match &set.concludes {
        Some(Concludes::ByDimension { outcomes, .. }) => outcomes.as_slice(),
        _ => &[],
    };
    let outcomes = outcomes.iter().map(|o| (Kind::Outcome, None, o.id.as_str()));
    for named in members.chain(dimensions).chain(outcomes) {
        if !seen.insert(named) {
            let (kind, _, id) = named;
            let problem = context.problem(code::DUPLICATE_ID, Kind::Set, set.id.as_str(), id);
            let problem = problem.with("kind", kind.word()).with("id", id);
            let problem = match context.reader.mark(Kind::Set, set.id.as_str()) {
                Some(mark) => context.reader.beside(problem, &mark.at),
                None => problem,
            };
            context.error(problem);
        }
    }
}

/// Each rule asks for strengths of its own.
fn strengths(context: &mut Context<'_, '_>, set: &IndicatorSet) {
    let id = set.id.as_str();
    let (fits, expected): (fn(Strength) -> bool, _) = match context.law.rule_of(set) {
        Concludes::NamesOnly => (|strength| strength == Strength::Plain, "Plain"),
        Concludes::AnySeveral { .. } => (|strength| strength <= Strength::Significant, "Plain, Significant"),
        Concludes::ByDimension { .. } => (|strength| strength >= Strength::Weak, "Weak, Medium, Strong"),
    };
    let given = set.listed().map(|(_, indicator, strength)| (indicator, strength));
    for (indicator, strength) in given.chain(set.differs.iter().map(|d| (&d.id, d.strength))) {
        if !fits(strength) {
            let problem = context.problem(code::WRONG_VALUE, Kind::Set, id, indicator.as_str());
            let found = format!("{strength:?}");
            context.error(problem.with("id", found).with("of", id).with("expected", expected));
        }
    }
}

fn rule(context: &mut Context<'_, '_>, set: &IndicatorSet) {
    let id = set.id.as_str();
    if let Concludes::ByDimension { .. } = context.law.rule_of(set) {
        for (indicator, _) in &set.members {
            let problem = context.problem(code::NO_DIMENSION, Kind::Set, id, indicator.as_str());
            context.error(problem.with("id", id).with("indicator", indicator));
        }
    }
    match &set.concludes {
        None | Some(Concludes::NamesOnly) => {}
        Some(Concludes::AnySeveral { several, significant }) => {
            context.within(Kind::Set, id, "several", i64::from(*several), (1, MOST));
            context.within(Kind::Set, id, "significant", i64::from(*significant), (1, MOST));
        }
        Some(Concludes::ByDimension { positive, outcomes, .. }) => {
            if positive.is_empty() {
                context.within(Kind::Set, id, "positive", 0, (1, MOST));
            }
            for mix in positive {
                let sum = [mix.strong, mix.medium, mix.weak].into_iter().map(i64::from).sum();
                context.within(Kind::Set, id, "positive", sum, (1, MOST));
            }
            let listed = set.like.as_ref().and_then(|like| context.law.indicator_sets.get(like)).unwrap_or(set);
            let known: BTreeSet<&DimensionId> = listed.dimensions.iter().map(|d| &d.id).collect();
            for dimension in outcomes.iter().flat_map(|o| o.when.dimensions()).filter(|d| !known.contains(d)) {
                let guess = did_you_mean(dimension.as_str(), known.iter().map(|d| d.as_str()));
                let problem = context.problem(code::UNKNOWN_REFERENCE, Kind::Set, id, dimension.as_str());
                context.error(problem.with("kind", Kind::Dimension.word()).with("id", dimension).suggest(guess));
            }
        }
    }
}

/// By what signs a fact is believed, seats weigh for themselves; they have lists, and no dimensions to combine.
fn believed(context: &mut Context<'_, '_>) {
    let law = context.law;
    for (fact, sign) in &law.signs {
        let Cue::Set(id) = &sign.by else { continue };
        let Some(set) = law.indicator_sets.get(id) else { continue };
        if !matches!(law.rule_of(set), Concludes::AnySeveral { .. }) {
            let problem = context.problem(code::SIGN_NO_LIST, Kind::Sign, fact.as_str(), id.as_str());
            context.error(problem.with("id", fact).with("set", id));
        }
    }
}

/// Indicators that no set counts: cues of need, or words that were forgotten.
fn uncounted(context: &mut Context<'_, '_>) {
    let law = context.law;
    let counted: BTreeSet<&IndicatorId> =
        law.indicator_sets.values().flat_map(|set| law.members(set)).map(|member| member.indicator).collect();
    for id in law.vocabulary.indicators.iter().filter(|id| !counted.contains(id)) {
        let problem = context.problem(code::UNCOUNTED, Kind::Indicator, id.as_str(), id.as_str());
        context.note(problem.with("id", id));
    }
}
