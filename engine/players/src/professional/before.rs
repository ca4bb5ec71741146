//! What has to come first by a rule that asks for something before this: done oneself, or asked of whoever may.

use tavolo_seat::{
    Answered, Ban, Certainty, Condition, DueLine, DueWatch, Handle, Intent, Scope, Way, What, Word, holds,
};

use super::Step;
use super::move_to::toward;
use super::paper::{buried, fill};
use super::say::{Speech, say};
use crate::player::Mind;

/// A colleague who does not answer is asked again after this, ms.
const ASK_AGAIN_MS: i64 = 240_000;

/// What has to come before an act that stands at the end, for whoever shows signs, is seen to in good time.
pub(super) fn prepare(mind: &mut Mind<'_>, line: &DueLine, watch: &DueWatch, key: &str) -> Step {
    let signed = line.about.is_some_and(|a| mind.view.weight_of(a) > 0);
    let acts = watch.ways.iter().filter_map(|w| match w {
        Way::Act { actions, .. } if signed => Some(actions),
        _ => None,
    });
    let whats: Vec<What> = acts.flatten().map(|a| What::Acted(a.clone(), None)).collect();
    let scope = Scope { me: Some(mind.me), target: line.about, ..Scope::default() };
    match make_good(mind, &whats, &scope, line.about, key) {
        Step::Wait => Step::Pass,
        step => step,
    }
}

/// What has to come first by a rule that asks for something before this: said or done oneself, or asked of whoever may.
/// Others may know what one does not: their part is asked for whatever one believes of the person.
pub(super) fn make_good(
    mind: &mut Mind<'_>,
    whats: &[What],
    scope: &Scope<'_>,
    about: Option<Handle>,
    key: &str,
) -> Step {
    let view = mind.view;
    for (ban, ways) in missing(mind, whats, scope) {
        if super::say::applies(view, ban, scope) == Certainty::No {
            continue;
        }
        let me = mind.me;
        let mine = |by: &[Word]| by.is_empty() || view.office_of(me).is_some_and(|o| by.contains(o));
        let mut others: Vec<Word> = Vec::new();
        for way in ways {
            let step = match way {
                Way::Say { acts, topics, to, by, .. } if mine(by) && to.is_empty() => {
                    let Some(to) = about else { continue };
                    if mind.here.contains(&to) {
                        say(mind, &Speech { acts, topics, to, about: None, provided: None, key, leads: false })
                    } else {
                        // Whoever is with the person has perhaps said it; else one goes and says it.
                        others.extend(
                            view.vocabulary.concerns.iter().max_by_key(|c| c.signs.len()).map(|c| c.office.clone()),
                        );
                        if answered_for(mind, &[], to) { Step::Pass } else { toward(mind, to) }
                    }
                }
                Way::Fill { forms, by } if mine(by) => fill(mind, forms, about, key),
                Way::Say { by, .. } | Way::Act { by, .. } | Way::Send { by, .. } | Way::Answer { by, .. }
                    if !by.is_empty() && !mine(by) =>
                {
                    others.extend(by.iter().cloned());
                    Step::Pass
                }
                _ => Step::Pass,
            };
            if step != Step::Pass {
                return step;
            }
        }
        if !others.is_empty() && about.is_some_and(|a| !answered_for(mind, &[], a)) {
            let asked = ask_office(mind, &others, about);
            return if asked == Step::Pass { Step::Wait } else { asked };
        }
    }
    Step::Pass
}

/// Whether a colleague answered that what has to come first is done about somebody; of these offices, if any are named.
pub(super) fn answered_for(mind: &Mind<'_>, offices: &[Word], about: Handle) -> bool {
    let view = mind.view;
    view.dispatches.about(about).any(|d| {
        d.from == mind.me
            && d.kind == "Request"
            && d.answers.iter().any(|(by, is)| {
                let asked = offices.is_empty() || view.office_of(*by).is_some_and(|o| offices.contains(o));
                *is == Answered::Granted && asked
            })
    })
}

/// What rules miss before this may be done.
pub(super) fn missing<'a>(mind: &Mind<'a>, whats: &[What], scope: &Scope<'_>) -> Vec<(&'a Ban, &'a [Way])> {
    fn undone<'a>(view: &tavolo_seat::SeatView, condition: &'a Condition, scope: &Scope<'_>, out: &mut Vec<&'a [Way]>) {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| undone(view, c, scope, out)),
            Condition::Not(inner) => {
                if let Condition::Did(ways, _) = &**inner
                    && holds(view, inner, scope) != Certainty::Yes
                {
                    out.push(ways);
                }
            }
            _ => {}
        }
    }
    let view = mind.view;
    let mut out = Vec::new();
    for what in whats {
        let it = tavolo_seat::Occurrence {
            exercise_ms: view.exercise_ms,
            story_ms: view.story_ms,
            by: Some(mind.me),
            about: scope.target.into_iter().collect(),
            what: what.clone(),
            times: 1,
        };
        for ban in view.vocabulary.bans.iter().filter(|b| b.binds.contains(&mind.me)) {
            if ban.of.iter().any(|w| w.fits(view, &it))
                && let Some(when) = &ban.when
            {
                let mut ways = Vec::new();
                undone(view, when, scope, &mut ways);
                out.extend(ways.into_iter().map(|w| (ban, w)));
            }
        }
    }
    out
}

/// Asks an office to do its part about somebody.
fn ask_office(mind: &mut Mind<'_>, offices: &[Word], about: Option<Handle>) -> Step {
    let view = mind.view;
    let of = |(_, p): &(&Handle, &tavolo_seat::PersonSeen)| p.office.as_ref().is_some_and(|o| offices.contains(o));
    let known = || view.persons.iter().filter(of).map(|(h, _)| *h);
    let Some(to) = known().find(|h| view.found_at(*h).is_some()).or_else(|| known().next()) else {
        return Step::Pass;
    };
    if buried(mind, to) {
        return Step::Pass;
    }
    let key = (Word::from("part"), about);
    if mind.memory.asked_for.get(&key).is_some_and(|ms| mind.now - ms < ASK_AGAIN_MS) {
        return Step::Pass;
    }
    mind.memory.asked_for.insert(key, mind.now);
    let share = tavolo_seat::Shared::default();
    Step::Do(Intent::Send { by: mind.me, kind: "Request".into(), to: vec![to], about, share, topic: None })
}
