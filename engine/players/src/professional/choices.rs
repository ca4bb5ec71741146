//! What goes into the parameters of an act: the outcome that fits, the place that is meant for such a person.

use std::collections::BTreeMap;

use tavolo_seat::{ActionWord, Certainty, Condition, FieldValue, Handle, Scope, Slot, Way, Word, holds};

use crate::player::Mind;
use crate::skill::Slip;

/// Ways to fill the parameters of an action, best first.
pub(super) fn choices(
    mind: &mut Mind<'_>,
    action: &ActionWord,
    about: Option<Handle>,
    with: Option<&(Word, Word)>,
    key: &str,
) -> Vec<BTreeMap<Word, FieldValue>> {
    let view = mind.view;
    let mut all = vec![BTreeMap::new()];
    for parameter in &action.with {
        let values: Vec<FieldValue> = match &parameter.is {
            Slot::OneOf(words) => {
                let fixed = with.filter(|(name, _)| *name == parameter.name).map(|(_, word)| word.clone());
                let mut words = fixed.map_or_else(|| outcomes(mind, action, words, about), |w| vec![w]);
                if words.len() > 1 && mind.slips(Slip::TakesFirstOutcome, key) {
                    words.sort();
                }
                words.into_iter().map(FieldValue::Word).collect()
            }
            Slot::Place => view.at(mind.me).into_iter().map(FieldValue::One).collect(),
            Slot::Resource => places(mind, about, key).into_iter().map(FieldValue::One).collect(),
            Slot::Language => {
                about.and_then(|a| view.speaks(a)).into_iter().flatten().cloned().map(FieldValue::Word).collect()
            }
            Slot::Person => vec![FieldValue::One(mind.me)],
            Slot::Tick => vec![FieldValue::Ticked],
            Slot::Clues | Slot::Words => vec![],
        };
        all = all
            .into_iter()
            .flat_map(|done: BTreeMap<Word, FieldValue>| {
                values.iter().map(move |v| {
                    let mut one = done.clone();
                    one.insert(parameter.name.clone(), v.clone());
                    one
                })
            })
            .collect();
    }
    all
}

/// Words of a parameter in the order in which the playbook wants them: those that a duty asks for and that fit the person,
/// then those that no duty asks for, never those that a duty asks for others.
fn outcomes(mind: &Mind<'_>, action: &ActionWord, words: &[Word], about: Option<Handle>) -> Vec<Word> {
    let view = mind.view;
    let scope = Scope { me: Some(mind.me), target: about, ..Scope::default() };
    let mut wanted = Vec::new();
    let mut others = Vec::new();
    let mut maybe = Vec::new();
    for watch in &view.vocabulary.duties {
        for way in &watch.ways {
            let Way::Act { actions, with: Some((_, word)), .. } = way else { continue };
            if !actions.contains(&action.word) {
                continue;
            }
            let fits = watch.applies.as_ref().is_none_or(|c| holds(view, c, &scope) == Certainty::Yes);
            if watch.applies.as_ref().is_some_and(|c| !fits && possible(view, c, &scope) != Certainty::No) {
                maybe.push(word.clone());
            }
            if fits { wanted.push(word.clone()) } else { others.push(word.clone()) }
        }
    }
    let free = words.iter().filter(|w| !wanted.contains(w) && !others.contains(w)).cloned();
    let mut out: Vec<Word> = wanted.clone();
    out.extend(free);
    // Where all of these are forbidden, what a duty asks of persons who may be like this one.
    out.extend(maybe);
    let mut seen = Vec::new();
    out.retain(|w| {
        !seen.contains(w) && {
            seen.push(w.clone());
            true
        }
    });
    out
}

/// Whether a person may be such as a duty means, where no sign is no proof of the contrary.
fn possible(view: &tavolo_seat::SeatView, condition: &Condition, scope: &Scope<'_>) -> Certainty {
    match condition {
        Condition::All(list) => list.iter().map(|c| possible(view, c, scope)).min().unwrap_or(Certainty::Yes),
        Condition::Any(list) => list.iter().map(|c| possible(view, c, scope)).max().unwrap_or(Certainty::No),
        Condition::Not(inner) => !possible(view, inner, scope),
        Condition::Seems(_) => holds(view, condition, scope).max(Certainty::Unknown),
        other => holds(view, other, scope),
    }
}

/// Places that could be given to somebody: a child gets a place for children, others those meant for such a person first,
/// small before large.
fn places(mind: &mut Mind<'_>, about: Option<Handle>, key: &str) -> Vec<Handle> {
    let view = mind.view;
    let careless = mind.slips(Slip::TakesFirstOutcome, key);
    let for_children = |fact: &Word| view.vocabulary.signs.iter().any(|s| s.child && &s.fact == fact);
    let mut free: Vec<(bool, bool, u32, Handle)> = Vec::new();
    let sex = about.and_then(|a| view.persons.get(&a)).and_then(|p| p.sex.as_ref());
    for (handle, resource) in view.resources.iter().filter(|(_, r)| r.room > 0 && r.makes.is_some()) {
        // Women and men sleep apart.
        if resource.sex.as_ref().is_some_and(|s| sex.is_some_and(|own| own != s)) {
            continue;
        }
        let meant = match (&resource.meant_for, about) {
            (Some(fact), Some(about)) => {
                if !view.seems(about, fact) {
                    continue;
                }
                true
            }
            _ => false,
        };
        let child = meant && resource.meant_for.as_ref().is_some_and(for_children);
        free.push((!child, !meant, resource.room, *handle));
    }
    free.sort_unstable();
    if careless {
        free.reverse();
    }
    free.into_iter().map(|(.., h)| h).collect()
}
