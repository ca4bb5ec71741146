//! Doors and windows: what stands open between a talk and strangers' ears is shut.

use tavolo_seat::{Handle, Intent};

use super::Step;
use crate::player::Mind;

/// Where only a door or window stands between a talk and strangers' ears, it is shut first.
pub(super) fn shut_the_door(mind: &mut Mind<'_>, to: Handle, via: Option<Handle>) -> Step {
    let view = mind.view;
    let alone = !mind.here.iter().copied().any(|h| {
        h != to && Some(h) != via && view.office_of(h).is_none_or(|o| !view.vocabulary.confidants.contains(o))
    });
    let open =
        view.at(mind.me).and_then(|at| view.places.get(&at)).is_some_and(|p| !p.shut && !p.overheard_from.is_empty());
    if alone && open { shut(mind) } else { Step::Pass }
}

/// Once in a scene one makes sure that a room with a window or door to others is shut, whatever it was before one came.
pub(super) fn make_sure(mind: &mut Mind<'_>) -> Step {
    let Some(at) = mind.view.at(mind.me) else { return Step::Pass };
    let opens = mind.view.places.get(&at).is_some_and(|p| !p.overheard_from.is_empty());
    let key = format!("sure:{}:{}", at.0, mind.view.scene_began_ms);
    if !opens || !mind.memory.may_try(&key, mind.now, 1) {
        return Step::Pass;
    }
    mind.memory.tried(key, mind.now, 0);
    shut(mind)
}

/// Shuts the place where one is.
fn shut(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let shuts = view.vocabulary.actions.iter().find(|a| a.door == Some(false) && a.may.contains(&mind.me));
    let key = format!("door:{}", view.at(mind.me).map_or(u32::MAX, |h| h.0));
    let Some(shuts) = shuts.filter(|_| mind.memory.may_try(&key, mind.now, 3)) else { return Step::Pass };
    mind.memory.tried(key, mind.now, 60_000);
    Step::Do(Intent::Act {
        by: mind.me,
        action: shuts.word.clone(),
        on: None,
        via: None,
        with: std::collections::BTreeMap::new(),
    })
}
