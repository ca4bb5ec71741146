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
        for way in ways {
            let step = match way {
                Way::Say { acts, topics, to, by, .. } if mine(mind, by) && to.is_empty() => {
                    let Some(to) = about else { continue };
                    if mind.here.contains(&to) {
                        say(mind, &Speech { acts, topics, to, about: None, provided: None, key, leads: false })
                    } else {
                        // Whoever is with the person has perhaps said it; else one goes and says it.
                        if answered_for(mind, ways, to) { Step::Pass } else { toward(mind, to) }
                    }
                }
                Way::Fill { forms, by } if mine(mind, by) => fill(mind, forms, about, key),
                _ => Step::Pass,
            };
            if step != Step::Pass {
                return step;
            }
        }
        let others = others(mind, ways);
        if !others.is_empty() && about.is_some_and(|a| !answered_for(mind, ways, a)) {
            let asked = ask_office(mind, &others, about);
            return if asked == Step::Pass { Step::Wait } else { asked };
        }
    }
    Step::Pass
}

/// Whether this may be done by one's own office.
fn mine(mind: &Mind<'_>, by: &[Word]) -> bool {
    by.is_empty() || mind.view.office_of(mind.me).is_some_and(|o| by.contains(o))
}

/// Whom to ask whether what has to come first is done: the offices that have to do it, else the one that is told most signs.
fn others(mind: &Mind<'_>, ways: &[Way]) -> Vec<Word> {
    let vocabulary = &mind.view.vocabulary;
    let mut offices = Vec::new();
    for way in ways {
        match way {
            Way::Say { by, to, .. } if mine(mind, by) && to.is_empty() => {
                offices.extend(vocabulary.concerns.iter().max_by_key(|c| c.signs.len()).map(|c| c.office.clone()));
            }
            Way::Say { by, .. } | Way::Act { by, .. } | Way::Send { by, .. } | Way::Answer { by, .. }
                if !mine(mind, by) =>
            {
                offices.extend(by.iter().cloned());
            }
            _ => {}
        }
    }
    offices
}

/// Whether rules miss something before this, and for each of them a colleague answered that it is done.
pub(super) fn vouched_for(mind: &Mind<'_>, whats: &[What], scope: &Scope<'_>, about: Handle) -> bool {
    let missing = missing(mind, whats, scope);
    !missing.is_empty() && missing.iter().all(|(_, ways)| answered_for(mind, ways, about))
}

/// Whether a colleague who would know answered that what has to come first is done about somebody. What was answered before an
/// alert about the person says nothing any more.
fn answered_for(mind: &Mind<'_>, ways: &[Way], about: Handle) -> bool {
    let view = mind.view;
    let offices = others(mind, ways);
    let alerts = view.dispatches.about(about).filter(|d| d.kind == "Alert").map(|d| d.exercise_ms);
    let alerted = alerts.max().unwrap_or(i64::MIN);
    view.dispatches.about(about).any(|d| {
        d.from == mind.me
            && d.kind == "Request"
            && d.exercise_ms >= alerted
            && d.answers
                .iter()
                .any(|(by, is)| *is == Answered::Granted && view.office_of(*by).is_some_and(|o| offices.contains(o)))
    })
}

/// What rules miss before this may be done.
fn missing<'a>(mind: &Mind<'a>, whats: &[What], scope: &Scope<'_>) -> Vec<(&'a Ban, &'a [Way])> {
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
    let asked = mind.memory.asked_for.get(&key);
    // Nobody is reminded in the scene in which they were asked: they answer when they have done it.
    let open = || about.is_some_and(|a| unanswered(mind, a));
    if asked.is_some_and(|ms| mind.now - ms < ASK_AGAIN_MS || *ms >= view.scene_began_ms && open()) {
        return Step::Pass;
    }
    mind.memory.asked_for.insert(key, mind.now);
    let share = tavolo_seat::Shared::default();
    Step::Do(Intent::Send { by: mind.me, kind: "Request".into(), to: vec![to], about, share, topic: None })
}

/// Whether a colleague whom one asked about somebody has not answered yet.
fn unanswered(mind: &Mind<'_>, about: Handle) -> bool {
    let mut asked = mind.view.dispatches.about(about).filter(|d| d.from == mind.me && d.kind == "Request");
    asked.any(|d| d.answers.is_empty())
}
