//! Going where one is needed, and taking somebody where nobody listens.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_seat::{FieldValue, Handle, Intent, Reach, SeatView, Slot};

use super::Step;
use crate::player::Mind;

/// A room for a talk holds no more than this.
const ROOM: u32 = 6;
/// How long somebody who called is expected to need one, ms.
const CALL_MS: i64 = 300_000;
/// Who interpreted a moment ago, or may have to at once, stays so long, ms.
const LINGER_MS: i64 = 75_000;
/// Nobody looks for somebody farther off than this, ms.
const FAR_MS: i64 = 75_000;
/// How long a walk may take of which one knows nothing, ms.
const UNKNOWN_MS: i64 = 60_000;
/// Who gave a room to a colleague does not come back so soon, ms.
const GIVEN_MS: i64 = 180_000;

/// The quickest known way: its first leg, and how long all of it takes, ms.
fn quickest(view: &SeatView, from: Handle, to: Handle) -> Option<(Handle, i64)> {
    let mut best: BTreeMap<Handle, i64> = BTreeMap::from([(from, 0)]);
    let mut open: BTreeSet<(i64, Handle, Option<Handle>)> = BTreeSet::from([(0, from, None)]);
    while let Some((ms, at, leg)) = open.pop_first() {
        if at == to {
            return leg.map(|leg| (leg, ms));
        }
        if best.get(&at).is_some_and(|known| *known < ms) {
            continue;
        }
        let Some(place) = view.places.get(&at) else { continue };
        for way in &place.ways {
            let there = ms + place.takes_ms.get(way).copied().unwrap_or(UNKNOWN_MS);
            if best.get(way).is_none_or(|known| there < *known) {
                best.insert(*way, there);
                open.insert((there, *way, leg.or(Some(*way))));
            }
        }
    }
    None
}

/// The next leg of the quickest known way.
pub(crate) fn next_leg(view: &SeatView, from: Handle, to: Handle) -> Option<Handle> {
    quickest(view, from, to).map(|(leg, _)| leg)
}

/// A step toward somebody who is elsewhere, as far as one knows where.
pub(super) fn toward(mind: &mut Mind<'_>, who: Handle) -> Step {
    let view = mind.view;
    if mind.memory.in_vain.get(&who).is_some_and(|until| *until > mind.now) {
        return Step::Pass;
    }
    let Some(to) = view.found_at(who) else {
        mind.memory.missed = true;
        return Step::Pass;
    };
    let Some(from) = view.at(mind.me) else { return Step::Pass };
    let kept_out = mind.memory.kept_out.is_some_and(|(room, until)| room == to && until > mind.now);
    if kept_out || taken(mind, who, to) {
        return Step::Pass;
    }
    if from == to {
        return Step::Pass;
    }
    let Some(leg) = next_leg(view, from, to) else { return Step::Pass };
    let intent = Intent::Go { by: mind.me, to: leg };
    if !mind.memory.may_try(&crate::player::attempt(&intent), mind.now, 6) {
        return Step::Pass;
    }
    Step::Do(intent)
}

/// With nothing else to do, one looks for whoever was wanted and is not here.
pub(super) fn look_for(mind: &mut Mind<'_>) -> Step {
    if let Some(who) = mind.memory.wanted {
        if mind.view.persons.get(&who).is_some_and(|p| p.in_sight) {
            mind.memory.wanted = None;
        } else {
            mind.memory.missed = true;
        }
    }
    let missed = std::mem::take(&mut mind.memory.missed);
    let interprets = mind.view.office_of(mind.me).is_some_and(|o| mind.view.vocabulary.interpreters.contains(o));
    if missed && !interprets { seek(mind) } else { Step::Pass }
}

/// Whether a colleague sits with somebody in a room for talks: nobody walks in on that.
fn taken(mind: &Mind<'_>, who: Handle, room: Handle) -> bool {
    let view = mind.view;
    let talks = view.places.get(&room).is_some_and(|p| (1..=ROOM).contains(&p.holds));
    let sits = |h: &Handle| {
        *h != who
            && *h != mind.me
            && view.found_at(*h) == Some(room)
            && view
                .office_of(*h)
                .is_some_and(|o| !view.vocabulary.interpreters.contains(o) && !view.vocabulary.confidants.contains(o))
    };
    talks && view.office_of(who).is_none() && view.persons.keys().any(sits)
}

/// Looks for somebody who is not where one saw the person last: the nearest place where one has not looked in this scene.
pub(super) fn seek(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let Some(from) = view.at(mind.me) else { return Step::Pass };
    if mind.memory.searched_scene != view.scene_began_ms {
        mind.memory.searched_scene = view.scene_began_ms;
        mind.memory.searched.clear();
    }
    mind.memory.searched.insert(from);
    let unsearched = view.places.keys().filter(|p| !mind.memory.searched.contains(p));
    let nearest = unsearched.filter_map(|p| quickest(view, from, *p).map(|(leg, ms)| (ms, leg))).min();
    let Some((_, leg)) = nearest.filter(|(ms, _)| *ms <= FAR_MS) else { return Step::Pass };
    Step::Do(Intent::Go { by: mind.me, to: leg })
}

/// Goes to whoever asked one to come, and stays as long as one may be needed.
pub(super) fn follow_call(mind: &mut Mind<'_>) -> Step {
    let now = mind.now;
    mind.memory.called_to.retain(|(_, _, until)| *until > now);
    if needed_here(mind) {
        return Step::Pass;
    }
    while let Some((who, about, _)) = mind.memory.called_to.first().copied() {
        let here = |h: Handle| mind.here.contains(&h);
        if here(who) || about.is_some_and(here) {
            // Who came and is not needed after all goes to whoever called next.
            let wanted = here(who) && about.is_some_and(|a| here(a) && !mind.view.share_language(who, a));
            if wanted || mind.memory.called_to.len() == 1 {
                return Step::Pass;
            }
        } else {
            let step = toward(mind, who);
            if step != Step::Pass {
                return step;
            }
        }
        mind.memory.called_to.remove(0);
    }
    Step::Pass
}

/// Whether one interprets here just now: nobody leaves in the middle of a talk.
pub(super) fn needed_here(mind: &Mind<'_>) -> bool {
    let recent = |l: &tavolo_seat::HeardLine| mind.now - l.exercise_ms < LINGER_MS;
    mind.view.heard.iter().rev().take_while(|l| recent(l)).any(|l| l.via == Some(mind.me))
        || mind.now - mind.view.scene_began_ms < LINGER_MS && bridges(mind)
}

/// Whether a colleague and somebody else are here who understand each other only through this person.
fn bridges(mind: &Mind<'_>) -> bool {
    let view = mind.view;
    let interprets = view.office_of(mind.me).is_some_and(|o| view.vocabulary.interpreters.contains(o));
    let here: Vec<Handle> = mind.here.to_vec();
    let colleague = |h: &&Handle| view.office_of(**h).is_some();
    interprets
        && here.iter().filter(colleague).any(|c| {
            here.iter().any(|p| {
                view.office_of(*p).is_none() && !view.share_language(*c, *p) && view.share_language(mind.me, *p)
            })
        })
}

/// Who is not needed in a room where a colleague talks to somebody steps out.
pub(super) fn give_room(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let Some(place) = view.at(mind.me).and_then(|at| view.places.get(&at)) else { return Step::Pass };
    let mut people = mind.here.iter().copied().filter(|h| view.office_of(*h).is_none());
    let person = people.next().filter(|_| people.next().is_none());
    let confidant = view.office_of(mind.me).is_some_and(|o| view.vocabulary.confidants.contains(o));
    let (Some(person), false, true) = (person, confidant, (1..=ROOM).contains(&place.holds)) else { return Step::Pass };
    // The last who spoke to the person has the talk; an interpreter stays while used.
    let lately = |l: &&tavolo_seat::HeardLine| mind.now - l.exercise_ms < LINGER_MS;
    let mut lines = view.heard.iter().rev().take_while(lately).filter(|l| l.to == person || l.by == person);
    let talks = lines.clone().find(|l| l.to == person && view.office_of(l.by).is_some()).map(|l| l.by);
    let used = lines.any(|l| l.via == Some(mind.me));
    if used || talks.is_none_or(|t| t == mind.me) {
        return Step::Pass;
    }
    let Some(out) = place.ways.iter().next().copied() else { return Step::Pass };
    let room = view.at(mind.me);
    mind.memory.kept_out = room.map(|room| (room, mind.now + GIVEN_MS));
    mind.memory.heading = None;
    Step::Do(Intent::Go { by: mind.me, to: out })
}

/// Remembers to go to somebody who asked.
pub(super) fn called(mind: &mut Mind<'_>, by: Handle, about: Option<Handle>) {
    let until = mind.now + CALL_MS;
    mind.memory.called_to.push((by, about, until));
}

/// Takes somebody to a room where nobody listens, if one is known.
pub(super) fn apart_with(mind: &mut Mind<'_>, who: Handle) -> Step {
    let view = mind.view;
    let Some(at) = view.at(mind.me) else { return Step::Pass };
    let empty = |place: &Handle| {
        !view.persons.keys().any(|h| view.found_at(*h) == Some(*place))
            && !view.own.values().any(|o| o.at == Some(*place))
    };
    // A room for talks, else any place where nobody is; what others can look into comes last.
    let mut rooms: Vec<(bool, bool, i64, Handle)> = view
        .places
        .iter()
        .filter(|(h, p)| **h != at && p.holds > 0 && !p.shut && empty(h))
        .filter_map(|(h, p)| Some((!p.seen_from.is_empty(), p.holds > ROOM, quickest(view, at, *h)?.1, *h)))
        .collect();
    rooms.sort_unstable();
    let lead = view.vocabulary.actions.iter().find(|a| {
        a.may.contains(&mind.me)
            && a.reach == Reach::PersonHere
            && matches!(&a.with[..], [only] if only.is == Slot::Place)
    });
    let (Some((.., room)), Some(lead)) = (rooms.first().copied(), lead) else { return Step::Pass };
    let with = lead.with.iter().map(|p| (p.name.clone(), FieldValue::One(room))).collect();
    let intent = Intent::Act { by: mind.me, action: lead.word.clone(), on: Some(who), via: None, with };
    // Somebody whom a colleague is talking to is not led away.
    let with_colleague = view.heard.iter().rev().take_while(|l| mind.now - l.exercise_ms < LINGER_MS).any(|l| {
        l.to == who
            && l.by != mind.me
            && view.office_of(l.by).is_some_and(|o| !view.vocabulary.interpreters.contains(o))
    });
    if with_colleague {
        return Step::Pass;
    }
    let key = format!("apart:{}", who.0);
    if !mind.memory.may_try(&key, mind.now, 4) {
        return Step::Pass;
    }
    mind.memory.tried(key, mind.now, 20_000);
    Step::Do(intent)
}
