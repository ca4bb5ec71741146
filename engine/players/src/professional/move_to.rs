//! Going where one is needed, and taking somebody where nobody listens.

use std::collections::{BTreeMap, VecDeque};

use tavolo_seat::{FieldValue, Handle, Intent, Reach, SeatView, Slot};

use super::Step;
use crate::player::Mind;

/// A room for a talk holds no more than this.
const ROOM: u32 = 6;
/// How long somebody who called is expected to need one, ms.
const CALL_MS: i64 = 300_000;
/// Who interpreted a moment ago, or may have to at once, stays so long, ms.
const LINGER_MS: i64 = 75_000;

/// The next leg of the shortest known way.
pub(crate) fn next_leg(view: &SeatView, from: Handle, to: Handle) -> Option<Handle> {
    let mut came: BTreeMap<Handle, Handle> = BTreeMap::new();
    let mut open = VecDeque::from([from]);
    while let Some(at) = open.pop_front() {
        if at == to {
            let mut leg = to;
            while came.get(&leg).is_some_and(|p| *p != from) {
                leg = came[&leg];
            }
            return (leg != from).then_some(leg);
        }
        for way in view.places.get(&at).into_iter().flat_map(|p| &p.ways) {
            if *way != from && !came.contains_key(way) {
                came.insert(*way, at);
                open.push_back(*way);
            }
        }
    }
    None
}

/// How many legs the shortest known way has.
fn legs(view: &SeatView, from: Handle, to: Handle) -> Option<u32> {
    let mut at = from;
    let mut count = 0;
    while at != to {
        at = next_leg(view, at, to)?;
        count += 1;
    }
    Some(count)
}

/// A step toward somebody who is elsewhere, as far as one knows where.
pub(super) fn toward(mind: &mut Mind<'_>, who: Handle) -> Step {
    let view = mind.view;
    let Some(to) = view.found_at(who) else {
        mind.memory.missed = true;
        return Step::Pass;
    };
    let Some(from) = view.at(mind.me) else { return Step::Pass };
    if taken(mind, who, to) {
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
    let mut seen = std::collections::BTreeSet::from([from]);
    let mut open = VecDeque::from([from]);
    while let Some(at) = open.pop_front() {
        if !mind.memory.searched.contains(&at) {
            let Some(leg) = next_leg(view, from, at) else { return Step::Pass };
            return Step::Do(Intent::Go { by: mind.me, to: leg });
        }
        for way in view.places.get(&at).into_iter().flat_map(|p| &p.ways) {
            if seen.insert(*way) {
                open.push_back(*way);
            }
        }
    }
    Step::Pass
}

/// Goes to whoever asked one to come, and stays as long as one may be needed.
pub(super) fn follow_call(mind: &mut Mind<'_>) -> Step {
    let now = mind.now;
    mind.memory.called_to.retain(|(_, _, until)| *until > now);
    let Some((who, about, _)) = mind.memory.called_to.first().copied() else { return Step::Pass };
    if needed_here(mind) {
        return Step::Pass;
    }
    let here = |h: Handle| mind.view.others_here(Some(mind.me)).any(|x| x == h);
    if here(who) || about.is_some_and(here) {
        return Step::Pass;
    }
    let step = toward(mind, who);
    if step == Step::Pass {
        mind.memory.called_to.remove(0);
    }
    step
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
    let here: Vec<Handle> = view.others_here(Some(mind.me)).collect();
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
    let mut people = view.others_here(Some(mind.me)).filter(|h| view.office_of(*h).is_none());
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
    let mut rooms: Vec<(u32, u32, Handle)> = view
        .places
        .iter()
        .filter(|(h, p)| **h != at && (1..=ROOM).contains(&p.holds) && !p.shut && empty(h))
        .filter_map(|(h, p)| Some((legs(view, at, *h)?, p.holds, *h)))
        .collect();
    rooms.sort_unstable();
    let lead = view.vocabulary.actions.iter().find(|a| {
        a.may.contains(&mind.me)
            && a.reach == Reach::PersonHere
            && matches!(&a.with[..], [only] if only.is == Slot::Place)
    });
    let (Some((_, _, room)), Some(lead)) = (rooms.first().copied(), lead) else { return Step::Pass };
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
    if !mind.memory.may_try(&key, mind.now, 2) {
        return Step::Pass;
    }
    mind.memory.tried(key, mind.now, 120_000);
    Step::Do(intent)
}
