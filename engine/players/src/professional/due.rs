//! What is due: the open lines of the playbook, the most pressing first, and the next step toward each.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use tavolo_seat::{Certainty, DueLine, DueWatch, Handle, Intent, Opens, Scope, Way, Word, holds};

use super::Step;
use super::before::prepare;
use super::go_about::{all_here, go_about};
use super::move_to::{seek, toward};
use super::owed::{
    decided, doubtful, last_call, leaves_out, passed_on, rests_on_signs, sent_off, settles, talk_first, talks,
    too_early, too_late,
};
use super::share_out::{anothers, beside_anothers, taken_on};
use super::talk::hear_first;
use crate::index::Kind;
use crate::own_lines::{OwnLine, OwnLines};
use crate::player::Mind;
use crate::skill::Slip;

/// Colleagues whose office comes first in the list get this long before the next steps in, ms.
const PATIENCE_MS: i64 = 75_000;
/// What a colleague of one's own office has in hand is left to that one for so long, ms.
const LEFT_MS: i64 = 180_000;
/// Papers that fall to a colleague at the same desk are left to that one for so long, ms.
const SHARED_MS: i64 = 480_000;
/// Who went to somebody in vain turns to others for so long, ms.
const IN_VAIN_MS: i64 = 300_000;
/// From this order on, whoever has somebody to go to goes.
const ERRANDS: u8 = 5;
/// What came to nothing now is tried again after this, ms.
const REST_MS: i64 = 15_000;
/// Less than this before its limit something is pressing, ms.
const PRESSING_MS: i64 = 300_000;
/// Who set out keeps going for so long, ms.
const COMMITTED_MS: i64 = 150_000;
/// After so many steps toward one line something is wrong with it, and the others wait.
const STEPS: u32 = 12;
/// So many open lines about one person call for going there.
const SEVERAL: u32 = 2;

/// How pressing a line is: order, whether it is for later, weight of the person, place in the procedure, time, place in the view.
type Rank = (u8, bool, Reverse<u32>, u32, i64, usize);

/// The next step toward what is due.
pub(super) fn due(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let mut own = std::mem::take(&mut mind.memory.due);
    own.catch_up(view, mind.index(), mind.me);
    let step = pressing(mind, &mut own);
    mind.memory.due = own;
    step
}

/// Lines that do not rest, with how they are ranked: the most pressing is taken out first.
fn ranked(mind: &Mind<'_>, own: &OwnLines) -> BinaryHeap<Reverse<(Rank, usize)>> {
    let view = mind.view;
    // What rests, or seems done, is nothing to think of.
    let awake = |own: &OwnLine| {
        own.steps < STEPS && mind.now >= own.rests_until && !mind.memory.believed_done.contains(&own.key)
    };
    let awake: Vec<(usize, &OwnLine)> = own.open().filter(|(_, own)| awake(own)).collect();
    if awake.is_empty() {
        return BinaryHeap::new();
    }
    let mut lines = Vec::with_capacity(awake.len());
    let mut weights: BTreeMap<Handle, u32> = BTreeMap::new();
    let alone = alone_with(mind);
    let called_for = called_for(mind, own);
    for (number, own) in awake {
        let line = &view.due[own.line];
        let watch = &view.vocabulary.duties[own.watch];
        if too_late(mind, line, watch) {
            continue;
        }
        let Kind { paper, desk, bookable } = own.kind;
        // What is done at a desk is done wherever one is.
        let here = desk || line.about.is_none_or(|a| mind.here.contains(&a));
        let meets = watch.ways.iter().any(|w| matches!(w, Way::Meet { offices, .. } if all_here(mind, offices)));
        let pressing = line.until_exercise_ms.is_some_and(|u| u - mind.now < PRESSING_MS);
        let special = line.about.is_some_and(|a| called_for.contains(&a));
        let order = match (pressing, special, here) {
            // In a talk the person in front of one comes first, and words before paper.
            _ if meets || (alone.is_some() && line.about == alone) => 0,
            (true, _, true) => 1,
            // What can be booked for the time between scenes waits for that.
            _ if bookable && line.until_story_ms.is_none() => 10,
            // Whoever needs one most comes before the papers about everybody else.
            (false, true, true) if !desk => 2,
            // Who said yes is not left waiting for what follows from it.
            _ if desk && watch.hard && matches!(watch.opens, Opens::Seen(_)) && line.about.is_some() => 3,
            (true, _, false) => 3,
            (false, true, false) => 4,
            (false, true, true) => 5,
            (false, false, true) if !desk => 6,
            // A sign is a reason to go and talk.
            (false, false, false)
                if line.about.is_some_and(|a| talks(watch) && view.weight_of(a) > 0 && decided(mind, a).is_none()) =>
            {
                7
            }
            (false, false, true) => 8,
            (false, false, false) => 9,
        };
        let weight =
            line.about.filter(|_| special).map_or(0, |a| *weights.entry(a).or_insert_with(|| view.weight_of(a)));
        // At a desk, what somebody's word or deed set going comes before what is only suspected.
        let later = if order == 0 { paper } else { order >= 8 && !matches!(watch.opens, Opens::Seen(_)) };
        // Of what presses, what is soonest over comes first, and what is over already last.
        let rank = match line.until_exercise_ms.filter(|_| order == 1) {
            Some(until) => (order, until <= mind.now, Reverse(0), 0, until, own.line),
            None => (order, later, Reverse(weight), watch.place, line.since_ms, own.line),
        };
        lines.push(Reverse((rank, number)));
    }
    lines.into()
}

/// The next step toward the most pressing of one's lines.
fn pressing(mind: &mut Mind<'_>, own: &mut OwnLines) -> Step {
    let view = mind.view;
    let mut lines = ranked(mind, own);
    // Who set out for somebody does not turn round at every door.
    let bound = mind.memory.heading.filter(|(who, until)| *until > mind.now && !mind.here.contains(who));
    let mut errand = bound.map_or(Step::Pass, |(who, _)| toward(mind, who));
    let arrived = mind.memory.heading.filter(|(who, _)| mind.here.contains(who));
    let mut missing_special = false;
    while let Some(Reverse(((order, ..), number))) = lines.pop() {
        let OwnLine { line, watch, ref key, .. } = *own.line(number);
        let (line, watch) = (&view.due[line], &view.vocabulary.duties[watch]);
        // Who is on the way to somebody does nothing else in between; whoever is needed most is looked for.
        if order >= ERRANDS && errand == Step::Pass && std::mem::take(&mut missing_special) {
            errand = seek(mind);
        }
        if order >= ERRANDS && errand != Step::Pass {
            break;
        }
        match plan(mind, line, watch, key) {
            Step::Pass => {
                missing_special |= order == 4 && std::mem::take(&mut mind.memory.missed);
                own.line(number).rests_until = mind.now + REST_MS;
            }
            Step::Do(go @ Intent::Go { .. }) => {
                if errand == Step::Pass {
                    errand = Step::Do(go);
                    mind.memory.heading = line.about.map(|who| (who, mind.now + COMMITTED_MS));
                }
            }
            step => {
                own.line(number).steps += 1;
                mind.memory.heading = mind.memory.heading.filter(|(who, _)| line.about != Some(*who));
                return step;
            }
        }
    }
    // Who came to somebody and finds nothing to do there comes back later, if at all.
    if let Some((who, _)) = arrived {
        mind.memory.heading = mind.memory.heading.filter(|(whom, _)| *whom != who);
        mind.memory.in_vain.insert(who, mind.now + IN_VAIN_MS);
    }
    errand
}

/// Whether a line about a person is done at a desk.
fn desk(mind: &Mind<'_>, line: &DueLine) -> bool {
    line.about.is_some() && mind.index().kind(&line.duty).desk
}

/// The only person of no agency who is here, if one talks to somebody alone or through an interpreter.
fn alone_with(mind: &Mind<'_>) -> Option<Handle> {
    let view = mind.view;
    let mut people = mind.here.iter().copied().filter(|h| view.office_of(*h).is_none());
    people.next().filter(|_| people.next().is_none())
}

/// Who needs one most: about whom several lines are open that are not everybody's, and who is signed nearly as strongly as
/// anybody of them.
fn called_for(mind: &Mind<'_>, own: &OwnLines) -> BTreeSet<Handle> {
    let view = mind.view;
    let calls = || {
        let calling = own.open().filter(|(_, own)| own.calls);
        calling.filter_map(|(_, own)| Some((view.due[own.line].about?, &view.vocabulary.duties[own.watch])))
    };
    let mut open: Vec<Handle> = calls().map(|(about, _)| about).collect();
    open.sort_unstable();
    // Whether a line applies is asked only where there are enough of them.
    let several = |who: Handle| {
        let first = open.partition_point(|h| *h < who);
        open.get(first + SEVERAL as usize - 1) == Some(&who)
    };
    let mut count: BTreeMap<Handle, u32> = BTreeMap::new();
    for (about, watch) in calls().filter(|(about, _)| several(*about)) {
        let Some(applies) = &watch.applies else { continue };
        let scope = Scope { me: Some(mind.me), target: Some(about), ..Scope::default() };
        if !view.gone(about) && decided(mind, about).is_none() && holds(view, applies, &scope) == Certainty::Yes {
            *count.entry(about).or_default() += 1;
        }
    }
    let weights: Vec<(Handle, u32)> =
        count.into_iter().filter(|(_, n)| *n >= SEVERAL).map(|(h, _)| (h, view.weight_of(h))).collect();
    let most = weights.iter().map(|(_, w)| *w).max().unwrap_or(0);
    let calls = |h: &Handle, weight: u32| weight * 2 > most || (mind.here.contains(h) && view.corroborated(*h));
    weights.into_iter().filter(|(h, w)| calls(h, *w)).map(|(h, _)| h).collect()
}

/// How many of the offices that come first take part in the case, as far as one knows: what is to be done at once
/// is not left to the others.
fn taking_part(mind: &Mind<'_>, watch: &DueWatch) -> usize {
    let known = |office: &&Word| mind.view.persons.iter().any(|(_, p)| p.office.as_ref() == Some(*office));
    watch.others_first.iter().filter(known).count()
}

fn plan(mind: &mut Mind<'_>, line: &DueLine, watch: &DueWatch, key: &str) -> Step {
    let view = mind.view;
    let scope = Scope { me: Some(mind.me), target: line.about, ..Scope::default() };
    // To talk with somebody a sign is enough.
    let signed = || line.about.is_some_and(|a| talks(watch) && rests_on_signs(mind, watch) && view.weight_of(a) > 0);
    if watch.applies.as_ref().is_some_and(|c| holds(view, c, &scope) != Certainty::Yes) && !signed() {
        return Step::Pass;
    }
    if too_early(mind, line, watch) {
        return prepare(mind, line, watch, key);
    }
    if sent_off(mind, watch, line.about, key) || talk_first(mind, watch, line.about) && !last_call(mind, line) {
        return Step::Pass;
    }
    let waited = mind.now - line.since_ms;
    let at_once = desk(mind, line) && watch.exercise_ms.is_some_and(|limit| limit <= PRESSING_MS);
    let first = if at_once { taking_part(mind, watch) } else { watch.others_first.len() };
    if waited < PATIENCE_MS * first as i64 || passed_on(mind, line, watch) {
        return Step::Pass;
    }
    let last = last_call(mind, line);
    let theirs = match line.about.and_then(|a| taken_on(mind, a)) {
        Some(colleague) => colleague != mind.me,
        None => {
            waited < LEFT_MS && anothers(mind, line.about)
                || waited < SHARED_MS && desk(mind, line) && beside_anothers(mind, line)
        }
    };
    if !last && theirs {
        return Step::Pass;
    }
    let single = doubtful(mind, line, watch);
    if mind.slips(Slip::PutsOff, key) && waited < 360_000 + (mind.pick(240_000, key) as i64) {
        return Step::Pass;
    }
    for way in &watch.ways {
        if leaves_out(mind, way, key) || (single && settles(mind, way) && !mind.slips(Slip::JumpsToConclusions, key)) {
            continue;
        }
        let writes = settles(mind, way) && rests_on_signs(mind, watch);
        if writes
            && let Some(person) = line.about.filter(|a| decided(mind, *a) != Some(true))
            && !mind.slips(Slip::JumpsToConclusions, key)
            && let Some(step) = hear_first(mind, line, person)
        {
            return step;
        }
        let step = go_about(mind, line, watch, way, key);
        if step != Step::Pass {
            return step;
        }
    }
    Step::Pass
}
