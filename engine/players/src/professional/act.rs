//! Acts as the book wants them: on whom, with what, once what must be so is so.

use tavolo_seat::{ActionWord, Certainty, Condition, FieldValue, Handle, Intent, Reach, Scope, What, Word, holds};

use super::Step;
use super::before::{make_good, vouched_for};
use super::choices::choices;
use super::consent::ask_consent;
use super::move_to::{apart_with, toward};
use super::say::forbidden;
use crate::player::Mind;
use crate::skill::Slip;

/// An action toward what is due, as the book wants it.
pub(super) fn act(
    mind: &mut Mind<'_>,
    about: Option<Handle>,
    actions: &[Word],
    with: Option<&(Word, Word)>,
    provided: Option<&Condition>,
    key: &str,
) -> Step {
    let view = mind.view;
    let able = |a: &&ActionWord| actions.contains(&a.word) && a.may.contains(&mind.me);
    let mut able: Vec<&ActionWord> = view.vocabulary.actions.iter().filter(able).collect();
    // Where several need the same, all are served at once.
    let many = mind.here.iter().copied().filter(|h| view.office_of(*h).is_none()).count() > 1;
    able.sort_by_key(|a| (a.reach == Reach::EverybodyHere) != many);
    for action in able {
        let on = match action.reach {
            Reach::Nothing => None,
            Reach::EverybodyHere => {
                if about.is_some_and(|a| !mind.here.contains(&a)) {
                    continue;
                }
                None
            }
            Reach::PersonHere => {
                let Some(about) = about else { continue };
                if !mind.here.contains(&about) {
                    let step = toward(mind, about);
                    if step != Step::Pass {
                        return step;
                    }
                    continue;
                }
                Some(about)
            }
            Reach::PersonKnown => match about {
                Some(about) => Some(about),
                None => continue,
            },
            Reach::Thing | Reach::Document => continue,
        };
        let scope = Scope { me: Some(mind.me), target: about, ..Scope::default() };
        if action.needs.as_ref().is_some_and(|needs| holds(view, needs, &scope) == Certainty::No) {
            continue;
        }
        let step = perform(mind, action, on, about, with, provided, key);
        if step != Step::Pass {
            return step;
        }
    }
    Step::Pass
}

fn perform(
    mind: &mut Mind<'_>,
    action: &ActionWord,
    on: Option<Handle>,
    about: Option<Handle>,
    with: Option<&(Word, Word)>,
    provided: Option<&Condition>,
    key: &str,
) -> Step {
    for choice in choices(mind, action, about, with, key) {
        let mut makes = action.makes.clone();
        let mut word = None;
        for value in choice.values() {
            match value {
                FieldValue::Word(w) => {
                    makes.extend(action.makes_by_word.iter().filter(|(x, _)| x == w).flat_map(|(_, m)| m.clone()));
                    word = Some(w.clone());
                }
                FieldValue::One(h) => makes.extend(mind.view.resources.get(h).and_then(|r| r.makes.clone())),
                FieldValue::Ticked | FieldValue::Clues(_) | FieldValue::Words(_) => {}
            }
        }
        let kept = |v: &FieldValue| matches!(v, FieldValue::One(h) if mind.view.resources.get(h).is_some_and(|r| r.meant_for.is_some()));
        let apart = choice.values().any(kept);
        let scope = Scope { me: Some(mind.me), target: about, makes: &makes, apart, ..Scope::default() };
        match stands(mind, provided, &scope, &makes) {
            Stand::Ready => {}
            Stand::First(consent) => {
                if !mind.slips(Slip::SkipsConsent, key) {
                    return ask_consent(mind, about, &consent, key);
                }
            }
            Stand::Never => continue,
            Stand::NotHere => {
                if !mind.slips(Slip::SkipsPrivacy, key) {
                    return about.map_or(Step::Pass, |a| apart_with(mind, a));
                }
            }
        }
        let mut whats = vec![What::Acted(action.word.clone(), word)];
        whats.extend(makes.iter().cloned().map(What::Became));
        if !mind.slips(Slip::BreaksTheBook, key) {
            match make_good(mind, &whats, &scope, about, key) {
                Step::Pass => {}
                // Somebody else comes first.
                Step::Wait => continue,
                step => return step,
            }
            let vouched = || about.is_some_and(|a| vouched_for(mind, &whats, &scope, a));
            if forbidden(mind, &whats, &scope) != Certainty::No && !vouched() {
                continue;
            }
        }
        let via = on.filter(|o| !mind.view.share_language(mind.me, *o)).and_then(|o| mind.interpreter_for(o));
        let intent = Intent::Act { by: mind.me, action: action.word.clone(), on, via, with: choice };
        if mind.memory.may_try(&crate::player::attempt(&intent), mind.now, 3) {
            return Step::Do(intent);
        }
    }
    Step::Pass
}

/// How what must be provided stands.
enum Stand {
    Ready,
    /// This consent is to be asked for first.
    First(Word),
    /// It is refused, or what would come of it is not what is wanted.
    Never,
    /// Not with these ears and eyes around.
    NotHere,
}

fn stands(mind: &Mind<'_>, provided: Option<&Condition>, scope: &Scope<'_>, makes: &[Word]) -> Stand {
    let Some(condition) = provided else { return Stand::Ready };
    match condition {
        Condition::All(list) => {
            for part in list {
                match stands(mind, Some(part), scope, makes) {
                    Stand::Ready => {}
                    other => return other,
                }
            }
            Stand::Ready
        }
        Condition::Consent(to, Some(wanted)) => match scope.target.and_then(|t| mind.view.consent_of(t, to)) {
            Some(given) if given == *wanted => Stand::Ready,
            Some(_) => Stand::Never,
            None => Stand::First(to.clone()),
        },
        // What nobody sees stands for what nobody does: only what is known to come of it counts.
        Condition::Not(inner) => match &**inner {
            Condition::Status(_, is) if makes.contains(is) => Stand::Never,
            Condition::Status(..) | Condition::Hidden | Condition::Housed => Stand::Ready,
            _ => certain(mind, condition, scope),
        },
        _ => certain(mind, condition, scope),
    }
}

fn certain(mind: &Mind<'_>, condition: &Condition, scope: &Scope<'_>) -> Stand {
    if holds(mind.view, condition, scope) == Certainty::Yes { Stand::Ready } else { Stand::NotHere }
}
