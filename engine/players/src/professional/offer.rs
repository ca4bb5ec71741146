//! What needs a person's consent is offered to everybody: who is not asked cannot say that something hurts.

use std::cmp::Reverse;

use tavolo_seat::{Certainty, Condition, DueWatch, Handle, Intent, Scope, Way, holds};

use super::Step;
use super::act::act;
use super::move_to::toward;
use super::owed::{DAY_MS, LODGING_MS, lodges, sent_off, talk_first};
use crate::player::Mind;
use crate::skill::Slip;

/// What came to nothing now is offered again after this, ms.
const REST_MS: i64 = 30_000;
/// Who went to somebody to offer something does not come back for that so soon, ms.
const ROUND_MS: i64 = 600_000;
/// Who set out on a round keeps going for so long, ms.
const SET_OUT_MS: i64 = 150_000;

/// With nothing due, what one may offer is offered to whoever is here.
pub(super) fn offer(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let offers = offers(mind);
    if offers.is_empty() {
        return Step::Pass;
    }
    let mut here: Vec<Handle> = mind.here.iter().copied().filter(|h| view.office_of(*h).is_none()).collect();
    // Voices at the other end of a line were never seen.
    let seen = |h: &Handle| view.office_of(*h).is_none() && view.persons.get(h).is_some_and(|p| p.sex.is_some());
    let mut known: Vec<Handle> = view.persons.keys().copied().filter(seen).collect();
    // Whoever shows most comes first.
    here.sort_by_cached_key(|h| Reverse(shows(mind, *h)));
    known.sort_by_cached_key(|h| Reverse(shows(mind, *h)));
    for watch in offers {
        // A bed is given from a desk, to whoever was ever seen.
        for person in if lodges(mind, watch) { &known } else { &here } {
            let key = key(watch, *person);
            let done = watch.ways.iter().any(|w| view.record.happened(w, *person));
            let later = talk_first(mind, watch, Some(*person)) || sent_off(mind, watch, Some(*person), &key);
            if done || later || lodged_otherwise(mind, watch, *person) {
                continue;
            }
            if !mind.memory.may_try(&key, mind.now, 6) {
                continue;
            }
            for way in &watch.ways {
                let Way::Act { actions, with, .. } = way else { continue };
                if mind.slips(Slip::LeavesUndone, &key) {
                    continue;
                }
                let step = act(mind, Some(*person), actions, with.as_ref(), watch.provided.as_ref(), &key);
                if step != Step::Pass {
                    if matches!(step, Step::Do(Intent::Act { .. })) {
                        mind.memory.tried(key.clone(), mind.now, DAY_MS);
                    }
                    return step;
                }
            }
            mind.memory.tried(key, mind.now, REST_MS);
        }
    }
    Step::Pass
}

/// With nobody left here, one goes to those to whom nothing was offered yet, whoever shows most first.
pub(super) fn rounds(mind: &mut Mind<'_>) -> Step {
    if let Some((who, until)) = mind.memory.round.filter(|(_, until)| *until > mind.now)
        && !mind.here.contains(&who)
    {
        mind.memory.round = Some((who, until));
        return toward(mind, who);
    }
    let view = mind.view;
    let watches: Vec<&DueWatch> =
        offers(mind).into_iter().filter(|w| matches!(&w.provided, Some(Condition::Consent(_, Some(true))))).collect();
    if watches.is_empty() {
        return Step::Pass;
    }
    let wants = |h: &Handle| {
        watches.iter().any(|w| {
            let refused =
                matches!(&w.provided, Some(Condition::Consent(to, _)) if view.consent_of(*h, to) == Some(false));
            let done = w.ways.iter().any(|way| view.record.happened(way, *h));
            !refused && !done && mind.memory.may_try(&key(w, *h), mind.now, 6)
        }) && mind.memory.may_try(&format!("round:{}", h.0), mind.now, 3)
    };
    let here = view.at(mind.me);
    let elsewhere = |h: &Handle| view.found_at(*h).is_some_and(|at| Some(at) != here);
    let mut people: Vec<Handle> =
        view.persons.keys().copied().filter(|h| view.office_of(*h).is_none() && elsewhere(h) && wants(h)).collect();
    people.sort_by_cached_key(|h| Reverse(shows(mind, *h)));
    for who in people {
        mind.memory.tried(format!("round:{}", who.0), mind.now, ROUND_MS);
        let step = toward(mind, who);
        if step != Step::Pass {
            mind.memory.round = Some((who, mind.now + SET_OUT_MS));
            return step;
        }
    }
    Step::Pass
}

/// What is this person's to offer: what needs a consent, and in the evening a bed, whatever is believed of anybody.
fn offers<'a>(mind: &Mind<'a>) -> Vec<&'a DueWatch> {
    let view = mind.view;
    let evening = view.story_ms - view.vocabulary.start_story_ms >= LODGING_MS;
    let asks = |w: &DueWatch| matches!(&w.provided, Some(Condition::Consent(_, Some(true))));
    let first = view.vocabulary.duties.iter().filter(|w| w.mine.contains(&mind.me) && w.others_first.is_empty());
    first.filter(|w| asks(w) || evening && lodges(mind, w) && meant_here(mind, w)).collect()
}

/// Whether a duty means anybody who is known here: where nobody is such a person, nobody is lodged by it.
fn meant_here(mind: &Mind<'_>, watch: &DueWatch) -> bool {
    let view = mind.view;
    let meant = |target: &Handle| {
        let scope = Scope { me: Some(mind.me), target: Some(*target), ..Scope::default() };
        watch.applies.as_ref().is_none_or(|c| holds(view, c, &scope) == Certainty::Yes)
    };
    view.persons.keys().any(meant)
}

/// Whether another duty says how such a person is lodged, and this one does not.
fn lodged_otherwise(mind: &Mind<'_>, watch: &DueWatch, person: Handle) -> bool {
    let scope = Scope { me: Some(mind.me), target: Some(person), ..Scope::default() };
    let meant = |w: &DueWatch| {
        w.applies.as_ref().is_some_and(|c| holds(mind.view, c, &scope) == Certainty::Yes) && lodges(mind, w)
    };
    lodges(mind, watch) && !meant(watch) && mind.view.vocabulary.duties.iter().any(meant)
}

fn shows(mind: &Mind<'_>, who: Handle) -> usize {
    mind.view.notebook.of(who).flat_map(|n| &n.shows).count()
}

fn key(watch: &DueWatch, person: Handle) -> String {
    format!("offer:{}:{}", watch.duty, person.0)
}
