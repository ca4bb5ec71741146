//! What is due: the open lines of the playbook, the most pressing first, and the next step toward each.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use tavolo_seat::{
    ActionWord, Answered, Ban, Certainty, Condition, DueLine, DueWatch, FieldValue, Handle, Intent, Opens, Reach,
    Scope, Slot, Way, What, Word, holds,
};

use super::Step;
use super::move_to::{apart_with, seek, toward};
use super::paper::{Dispatch, fill, send};
use super::say::{Speech, forbidden, say};
use super::share_out::anothers;
use crate::player::Mind;
use crate::skill::Slip;

/// Colleagues whose office comes first in the list get this long before the next steps in, ms.
const PATIENCE_MS: i64 = 75_000;
/// What a colleague of one's own office has in hand is left to that one for so long, ms.
const LEFT_MS: i64 = 180_000;
/// Less than this before its limit nobody leaves anything to anybody, ms.
const LAST_MS: i64 = 75_000;
/// Who went to somebody in vain turns to others for so long, ms.
const IN_VAIN_MS: i64 = 300_000;
/// A guardian who was sent for is given so long, ms.
const GUARDIAN_MS: i64 = 90_000;
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
/// A colleague who does not answer is asked again after this, ms.
const ASK_AGAIN_MS: i64 = 240_000;
/// So many open lines about one person call for going there.
const SEVERAL: u32 = 2;
/// Nobody is lodged before so much of the first day is over, ms.
pub(super) const LODGING_MS: i64 = 6 * 3_600_000;
/// A day, ms.
pub(super) const DAY_MS: i64 = 86_400_000;

/// The next step toward what is due.
pub(super) fn due(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let mut lines: Vec<(u8, bool, Reverse<u32>, u32, i64, usize)> = Vec::new();
    let mut weights: BTreeMap<Handle, u32> = BTreeMap::new();
    let alone = alone_with(mind);
    let called_for = called_for(mind);
    for (index, line) in view.due.iter().enumerate() {
        if line.closed_ms.is_some() {
            continue;
        }
        let Some(watch) = view.watch_of(line) else { continue };
        if !watch.mine.contains(&mind.me) {
            continue;
        }
        let paper = watch.ways.iter().all(|w| matches!(w, Way::Fill { .. } | Way::Act { .. }));
        let desk = watch.ways.iter().all(|w| at_a_desk(mind, w));
        let bookable = watch.ways.iter().all(|w| can_be_booked(mind, w));
        // What is done at a desk is done wherever one is.
        let here = desk || line.about.is_none_or(|a| view.others_here(Some(mind.me)).any(|h| h == a));
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
        lines.push((order, later, Reverse(weight), watch.place, line.since_ms, index));
    }
    lines.sort_unstable();
    // Who set out for somebody does not turn round at every door.
    let bound = mind
        .memory
        .heading
        .filter(|(who, until)| *until > mind.now && !view.others_here(Some(mind.me)).any(|h| h == *who));
    let mut errand = bound.map_or(Step::Pass, |(who, _)| toward(mind, who));
    let arrived = mind.memory.heading.filter(|(who, _)| view.others_here(Some(mind.me)).any(|h| h == *who));
    let mut missing_special = false;
    for (order, .., index) in lines {
        let line = &view.due[index];
        let key = format!("due:{}:{}", line.duty, line.about.map_or(u32::MAX, |h| h.0));
        let steps = mind.memory.steps.get(&key).copied().unwrap_or(0);
        if steps >= STEPS || mind.memory.believed_done.contains(&key) || !mind.memory.may_try(&key, mind.now, u32::MAX)
        {
            continue;
        }
        let Some(watch) = view.watch_of(line) else { continue };
        // Who is on the way to somebody does nothing else in between; whoever is needed most is looked for.
        if order >= ERRANDS && errand == Step::Pass && std::mem::take(&mut missing_special) {
            errand = seek(mind);
        }
        if order >= ERRANDS && errand != Step::Pass {
            break;
        }
        match plan(mind, line, watch, &key) {
            Step::Pass => {
                missing_special |= order == 4 && std::mem::take(&mut mind.memory.missed);
                let until = mind.now + REST_MS;
                mind.memory.tried.insert(key, (1, until));
            }
            Step::Do(go @ Intent::Go { .. }) => {
                if errand == Step::Pass {
                    errand = Step::Do(go);
                    mind.memory.heading = line.about.map(|who| (who, mind.now + COMMITTED_MS));
                }
            }
            step => {
                *mind.memory.steps.entry(key).or_default() += 1;
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

/// The only person of no agency who is here, if one talks to somebody alone or through an interpreter.
fn alone_with(mind: &Mind<'_>) -> Option<Handle> {
    let view = mind.view;
    let mut people = view.others_here(Some(mind.me)).filter(|h| view.office_of(*h).is_none());
    people.next().filter(|_| people.next().is_none())
}

/// Who needs one most: about whom several lines are open that are not everybody's, and who is signed nearly as strongly as
/// anybody of them.
fn called_for(mind: &Mind<'_>) -> BTreeSet<Handle> {
    let view = mind.view;
    let mut count: BTreeMap<Handle, u32> = BTreeMap::new();
    for line in view.due.iter().filter(|l| l.closed_ms.is_none()) {
        let (Some(about), Some(watch)) = (line.about, view.watch_of(line)) else { continue };
        let Some(applies) = watch.applies.as_ref().filter(|_| watch.mine.contains(&mind.me)) else { continue };
        let scope = Scope { me: Some(mind.me), target: Some(about), ..Scope::default() };
        let talks = watch.ways.iter().any(|w| matches!(w, Way::Say { .. }));
        if talks && watch.hard && decided(mind, about).is_none() && holds(view, applies, &scope) == Certainty::Yes {
            *count.entry(about).or_default() += 1;
        }
    }
    let weights: Vec<(Handle, u32)> =
        count.into_iter().filter(|(_, n)| *n >= SEVERAL).map(|(h, _)| (h, view.weight_of(h))).collect();
    let most = weights.iter().map(|(_, w)| *w).max().unwrap_or(0);
    let here: Vec<Handle> = view.others_here(Some(mind.me)).collect();
    let calls = |h: &Handle, weight: u32| weight * 2 > most || (here.contains(h) && view.corroborated(*h));
    weights.into_iter().filter(|(h, w)| calls(h, *w)).map(|(h, _)| h).collect()
}

/// What somebody has said, yes or no, to what the duties of talking to people lead up to.
fn decided(mind: &Mind<'_>, who: Handle) -> Option<bool> {
    let view = mind.view;
    let asked = |w: &Way| match w {
        Way::Say { acts, topics, .. } if acts.iter().all(|a| a == "AskConsent") => topics.clone(),
        _ => vec![],
    };
    let hard = view.vocabulary.duties.iter().filter(|w| w.hard && w.mine.contains(&mind.me));
    let topics: BTreeSet<Word> = hard.flat_map(|w| w.ways.iter().flat_map(asked)).collect();
    let consents =
        view.vocabulary.topics.iter().filter(|t| topics.contains(&t.word)).filter_map(|t| t.consent.as_ref());
    consents.filter_map(|c| view.consent_of(who, c)).max()
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
    let waited = mind.now - line.since_ms;
    if waited < PATIENCE_MS * watch.others_first.len() as i64 || passed_on(mind, line, watch) {
        return Step::Pass;
    }
    let last = line.until_exercise_ms.is_some_and(|u| u - mind.now < LAST_MS);
    if waited < LEFT_MS && !last && anothers(mind, line.about) {
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
        let step = go_about(mind, line, watch, way, key);
        if step != Step::Pass {
            return step;
        }
    }
    Step::Pass
}

/// Whether it is talk that must not be left out, and first of all this office's.
fn talks(watch: &DueWatch) -> bool {
    watch.hard && watch.others_first.len() <= 1 && watch.ways.iter().all(|w| matches!(w, Way::Say { .. }))
}

/// Whether something is done wherever one is.
fn at_a_desk(mind: &Mind<'_>, way: &Way) -> bool {
    let far = |a: &ActionWord| matches!(a.reach, Reach::PersonKnown | Reach::Nothing);
    match way {
        Way::Fill { .. } | Way::Send { .. } | Way::Answer { .. } => true,
        Way::Act { actions, .. } => every(mind, actions, far),
        _ => false,
    }
}

/// Whether something can be booked for the time between scenes.
fn can_be_booked(mind: &Mind<'_>, way: &Way) -> bool {
    matches!(way, Way::Act { actions, .. } if every(mind, actions, |a| a.bookable && a.reach == Reach::PersonKnown))
}

fn every(mind: &Mind<'_>, actions: &[Word], so: impl Fn(&ActionWord) -> bool) -> bool {
    let known = |word: &Word| mind.view.vocabulary.actions.iter().find(|a| &a.word == word);
    actions.iter().all(|word| known(word).is_some_and(&so))
}

/// Whether a duty is owed to whom one believes to be what its signs say.
fn rests_on_signs(mind: &Mind<'_>, watch: &DueWatch) -> bool {
    let suspects = |fact: &Word| mind.view.vocabulary.signs.iter().any(|s| s.alert && &s.fact == fact);
    watch.applies.as_ref().is_some_and(|c| c.beliefs().into_iter().any(suspects))
}

/// Whether a duty is owed only if a single sign says what it seems to say. Who asked for help is believed.
pub(super) fn doubtful(mind: &Mind<'_>, line: &DueLine, watch: &DueWatch) -> bool {
    let stands = |a: Handle| mind.view.corroborated(a) || decided(mind, a) == Some(true);
    line.about.is_some_and(|a| rests_on_signs(mind, watch) && !stands(a))
}

/// Whether a way settles what somebody is held to be: a paper that stays, or an act that makes it official.
pub(super) fn settles(mind: &Mind<'_>, way: &Way) -> bool {
    let vocabulary = &mind.view.vocabulary;
    let official = |made: &Word| vocabulary.signs.iter().any(|s| s.status.contains(made));
    match way {
        Way::Fill { .. } => true,
        Way::Send { form, .. } => form.is_some(),
        Way::Act { actions, .. } => {
            vocabulary.actions.iter().any(|a| actions.contains(&a.word) && a.makes.iter().any(official))
        }
        _ => false,
    }
}

/// What another office owes first is theirs: an alert once one has passed the sign on, a record once they raised the alert.
fn passed_on(mind: &Mind<'_>, line: &DueLine, watch: &DueWatch) -> bool {
    let about = |d: &tavolo_seat::DispatchSeen| d.about.is_some() && d.about == line.about;
    let sent = |d: &tavolo_seat::DispatchSeen| d.from == mind.me && about(d);
    let first = |h: Handle| mind.view.office_of(h).is_some_and(|o| watch.others_first.contains(o));
    let raised = |d: &tavolo_seat::DispatchSeen| d.kind == "Alert" && about(d) && first(d.from);
    let alert = watch.ways.iter().any(|w| matches!(w, Way::Send { minimal: Some(true), .. }));
    let record = watch.opens != Opens::Start && watch.ways.iter().all(|w| matches!(w, Way::Fill { .. }));
    !watch.others_first.is_empty() && mind.view.dispatches.values().any(|d| alert && sent(d) || record && raised(d))
}

/// Acts that have days, and stand at the end of the procedure, are not done on the first morning: a third of their time is
/// left to those who have to come before.
fn too_early(mind: &Mind<'_>, line: &DueLine, watch: &DueWatch) -> bool {
    if lodges(mind, watch) && mind.view.story_ms - mind.view.vocabulary.start_story_ms < LODGING_MS {
        return true;
    }
    let Some((until, limit)) = line.until_story_ms.zip(watch.story_ms) else { return false };
    let acts = watch.ways.iter().all(|w| matches!(w, Way::Act { .. }));
    let begun = mind.view.story_ms - (until - limit);
    acts && watch.opens == Opens::Start && limit >= DAY_MS && begun < limit * 3 / 10
}

/// What has to come before an act that stands at the end, for whoever shows signs, is seen to in good time.
fn prepare(mind: &mut Mind<'_>, line: &DueLine, watch: &DueWatch, key: &str) -> Step {
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

/// Whether it gives somebody a place to stay: that leads away, and is for the evening.
pub(super) fn lodges(mind: &Mind<'_>, watch: &DueWatch) -> bool {
    let gives = |action: &Word| {
        let known = mind.view.vocabulary.actions.iter().find(|a| &a.word == action);
        known.is_some_and(|a| a.with.iter().any(|p| p.is == Slot::Resource))
    };
    watch.ways.iter().any(|w| matches!(w, Way::Act { actions, .. } if actions.iter().all(gives)))
}

/// The slip that leaves this out altogether, if it is made.
fn leaves_out(mind: &mut Mind<'_>, way: &Way, key: &str) -> bool {
    let slip = match way {
        Way::Say { to, .. } if !to.is_empty() => Slip::HoardsInformation,
        Way::Say { .. } => Slip::LeavesUnsaid,
        Way::Act { .. } | Way::Meet { .. } => Slip::LeavesUndone,
        Way::Fill { .. } => Slip::LeavesUnwritten,
        Way::Send { to, .. } => {
            let here = |o: &Word| mind.view.colleagues_here(Some(mind.me)).any(|c| mind.view.office_of(c) == Some(o));
            if to.iter().all(here) { Slip::HoardsInformation } else { Slip::ForgetsAbsentOffice }
        }
        Way::Answer { .. } => Slip::LeavesUnread,
        Way::Become(_) | Way::Consent(..) | Way::Gesture(_) | Way::Look => return true,
    };
    mind.slips(slip, key)
}

fn go_about(mind: &mut Mind<'_>, line: &DueLine, watch: &DueWatch, way: &Way, key: &str) -> Step {
    let provided = watch.provided.as_ref();
    match way {
        Way::Act { actions, with, .. } => act(mind, line.about, actions, with.as_ref(), provided, key),
        Way::Meet { action, offices } => {
            if !all_here(mind, offices) {
                return Step::Pass;
            }
            act(mind, line.about, std::slice::from_ref(action), None, provided, key)
        }
        Way::Say { acts, topics, to, .. } => {
            let about = line.about;
            let listener = if to.is_empty() { about.or_else(|| anybody(mind)) } else { colleague(mind, to) };
            let Some(listener) = listener else { return Step::Pass };
            if mind.memory.in_vain.get(&listener).is_some_and(|until| *until > mind.now) {
                return Step::Pass;
            }
            if !mind.view.others_here(Some(mind.me)).any(|h| h == listener) {
                // Whose part it is only after others does it where the person happens to be.
                return if watch.others_first.len() <= 1 { toward(mind, listener) } else { Step::Pass };
            }
            if answered_already(mind, acts, topics, listener) {
                mind.memory.believed_done.insert(key.to_owned());
                return Step::Pass;
            }
            if acts.iter().any(|a| a == "AskConsent")
                && let Some(step) = with_guardian(mind, listener)
            {
                return step;
            }
            let about = about.filter(|a| *a != listener);
            let leads = watch.others_first.len() <= 1;
            say(mind, &Speech { acts, topics, to: listener, about, provided, key, leads })
        }
        Way::Fill { forms, .. } => fill(mind, forms, line.about, key),
        Way::Send { kinds, to, form, minimal, .. } => {
            let form = form.as_ref();
            send(mind, &Dispatch { kinds, to, form, minimal: *minimal, about: line.about, provided, key })
        }
        Way::Answer { kinds, .. } => answer(mind, kinds, line.about),
        Way::Become(_) | Way::Consent(..) | Way::Gesture(_) | Way::Look => Step::Pass,
    }
}

/// Whether somebody of each of these offices is here.
fn all_here(mind: &Mind<'_>, offices: &[Word]) -> bool {
    let here = |o: &Word| mind.view.colleagues_here(Some(mind.me)).any(|c| mind.view.office_of(c) == Some(o));
    offices.iter().all(here)
}

/// Whether only a consent would be asked for that is known already.
fn answered_already(mind: &Mind<'_>, acts: &[Word], topics: &[Word], listener: Handle) -> bool {
    let view = mind.view;
    let known = |topic: &Word| {
        let consent = view.vocabulary.topics.iter().find(|t| &t.word == topic).and_then(|t| t.consent.as_ref());
        consent.is_some_and(|c| view.consent_of(listener, c).is_some())
    };
    acts.iter().all(|a| a == "AskConsent") && !topics.is_empty() && topics.iter().all(known)
}

/// Somebody of no agency who is here, to speak to a group.
fn anybody(mind: &Mind<'_>) -> Option<Handle> {
    let view = mind.view;
    let strangers = || view.others_here(Some(mind.me)).filter(|h| view.office_of(*h).is_none());
    strangers().find(|h| view.share_language(mind.me, *h)).or_else(|| strangers().next())
}

/// A colleague of one of these offices, here rather than elsewhere.
fn colleague(mind: &Mind<'_>, offices: &[Word]) -> Option<Handle> {
    let view = mind.view;
    let of = |h: &Handle| view.office_of(*h).is_some_and(|o| offices.contains(o));
    view.others_here(Some(mind.me)).find(of)
}

fn answer(mind: &mut Mind<'_>, kinds: &[Word], about: Option<Handle>) -> Step {
    let open = mind.view.dispatches.iter().find(|(_, d)| {
        d.to.contains(&mind.me)
            && kinds.contains(&d.kind)
            && (about.is_none() || d.about == about)
            && !d.answers.iter().any(|(by, _)| *by == mind.me)
    });
    open.map_or(Step::Pass, |(dispatch, _)| {
        Step::Do(Intent::Answer {
            by: mind.me,
            dispatch: *dispatch,
            is: Answered::Granted,
            clues: vec![],
            reason: None,
        })
    })
}

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
    let many = view.others_here(Some(mind.me)).filter(|h| view.office_of(*h).is_none()).count() > 1;
    able.sort_by_key(|a| (a.reach == Reach::EverybodyHere) != many);
    for action in able {
        let on = match action.reach {
            Reach::Nothing => None,
            Reach::EverybodyHere => {
                if about.is_some_and(|a| !view.others_here(Some(mind.me)).any(|h| h == a)) {
                    continue;
                }
                None
            }
            Reach::PersonHere => {
                let Some(about) = about else { continue };
                if !view.others_here(Some(mind.me)).any(|h| h == about) {
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
            let cleared =
                about.is_some_and(|a| !missing(mind, &whats, &scope).is_empty() && answered_for(mind, &[], a));
            if forbidden(mind, &whats, &scope) != Certainty::No && !cleared {
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

/// Asks for a consent by the topic that gives it.
fn ask_consent(mind: &mut Mind<'_>, about: Option<Handle>, consent: &Word, key: &str) -> Step {
    let view = mind.view;
    let (Some(to), Some(topic)) =
        (about, view.vocabulary.topics.iter().find(|t| t.consent.as_ref() == Some(consent)).map(|t| t.word.clone()))
    else {
        return Step::Pass;
    };
    let asked = format!("consent:{topic}:{}", to.0);
    if !mind.memory.may_try(&asked, mind.now, 2) {
        return Step::Pass;
    }
    if !view.others_here(Some(mind.me)).any(|h| h == to) {
        return toward(mind, to);
    }
    if let Some(step) = with_guardian(mind, to) {
        return step;
    }
    let acts = ["AskConsent".to_owned()];
    let topics = std::slice::from_ref(&topic);
    let step = say(mind, &Speech { acts: &acts, topics, to, about: None, provided: None, key, leads: false });
    if matches!(&step, Step::Do(Intent::Say { phrase: Some(p), .. }) if asks(mind, p, &topic)) {
        mind.memory.tried(asked, mind.now, 90_000);
    }
    step
}

/// A child is asked for a consent with whoever stands up for it beside it: that one is sent for first, if there is one.
fn with_guardian(mind: &mut Mind<'_>, child: Handle) -> Option<Step> {
    let view = mind.view;
    let minor = view.vocabulary.signs.iter().filter(|s| s.child).any(|s| view.seems(child, &s.fact));
    let stands = |h: &Handle| view.office_of(*h).is_some_and(|o| view.vocabulary.confidants.contains(o));
    let here = view.colleagues_here(Some(mind.me)).any(|h| stands(&h));
    if !minor || here {
        return None;
    }
    let guardian = view.persons.keys().copied().find(|h| stands(h) && view.found_at(*h).is_some())?;
    let key = format!("guardian:{}", child.0);
    if mind.memory.may_try(&key, mind.now, 3) {
        mind.memory.tried(key, mind.now, GUARDIAN_MS);
        mind.memory.awaiting = Some((child, guardian, mind.now + GUARDIAN_MS));
        let share = tavolo_seat::Shared::default();
        let (by, about) = (mind.me, Some(child));
        return Some(Step::Do(Intent::Send {
            by,
            kind: "Request".to_owned(),
            to: vec![guardian],
            about,
            share,
            topic: None,
        }));
    }
    // Who was sent for is given time; a guardian who never comes keeps nobody from asking.
    mind.memory.tried.get(&key).filter(|(_, from)| *from > mind.now).map(|_| Step::Pass)
}

fn asks(mind: &Mind<'_>, phrase: &Word, topic: &Word) -> bool {
    mind.view.vocabulary.phrases.iter().any(|p| &p.word == phrase && p.act == "AskConsent" && &p.topic == topic)
}

/// What has to come first by a rule that asks for something before this: said or done oneself, or asked of whoever may.
/// Others may know what one does not: their part is asked for whatever one believes of the person.
fn make_good(mind: &mut Mind<'_>, whats: &[What], scope: &Scope<'_>, about: Option<Handle>, key: &str) -> Step {
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
                    if view.others_here(Some(mind.me)).any(|h| h == to) {
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
fn answered_for(mind: &Mind<'_>, offices: &[Word], about: Handle) -> bool {
    let view = mind.view;
    view.dispatches.values().any(|d| {
        d.from == mind.me
            && d.kind == "Request"
            && d.about == Some(about)
            && d.answers.iter().any(|(by, is)| {
                let asked = offices.is_empty() || view.office_of(*by).is_some_and(|o| offices.contains(o));
                *is == Answered::Granted && asked
            })
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
    // One question after the other: nobody's desk is buried.
    let open = |d: &tavolo_seat::DispatchSeen| {
        d.from == mind.me && d.kind == "Request" && d.to.contains(&to) && !d.answers.iter().any(|(by, _)| *by == to)
    };
    if view.dispatches.values().filter(|d| open(d)).count() > 1 {
        return Step::Pass;
    }
    let key = ("part".to_owned(), about);
    if mind.memory.asked_for.get(&key).is_some_and(|ms| mind.now - ms < ASK_AGAIN_MS) {
        return Step::Pass;
    }
    mind.memory.asked_for.insert(key, mind.now);
    let share = tavolo_seat::Shared::default();
    Step::Do(Intent::Send { by: mind.me, kind: "Request".to_owned(), to: vec![to], about, share, topic: None })
}

/// Ways to fill the parameters of an action, best first.
fn choices(
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

/// Places that could be given to somebody: those meant for such a person first, small before large.
fn places(mind: &mut Mind<'_>, about: Option<Handle>, key: &str) -> Vec<Handle> {
    let view = mind.view;
    let careless = mind.slips(Slip::TakesFirstOutcome, key);
    let mut free: Vec<(bool, u32, Handle)> = Vec::new();
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
        free.push((!meant, resource.room, *handle));
    }
    free.sort_unstable();
    if careless {
        free.reverse();
    }
    free.into_iter().map(|(_, _, h)| h).collect()
}
