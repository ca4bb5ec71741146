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
/// What came to nothing now is tried again after this, ms.
const REST_MS: i64 = 15_000;
/// Less than this before its limit something is pressing, ms.
const PRESSING_MS: i64 = 180_000;
/// Who set out keeps going for so long, ms.
const COMMITTED_MS: i64 = 150_000;
/// After so many steps toward one line something is wrong with it, and the others wait.
const STEPS: u32 = 12;
/// A colleague who does not answer is asked again after this, ms.
const ASK_AGAIN_MS: i64 = 240_000;
/// So many open lines about one person call for going there.
const SEVERAL: u32 = 2;
/// Nobody is lodged before so much of the first day is over, ms.
const LODGING_MS: i64 = 6 * 3_600_000;
/// A day, ms.
const DAY_MS: i64 = 86_400_000;

/// The next step toward what is due.
pub(super) fn due(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let mut lines: Vec<(u32, bool, Reverse<u32>, u32, i64, usize)> = Vec::new();
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
        let desk = watch.ways.iter().all(|w| matches!(w, Way::Fill { .. } | Way::Send { .. } | Way::Answer { .. }));
        // What is done at a desk is done wherever one is.
        let here = desk || line.about.is_none_or(|a| view.others_here(Some(mind.me)).any(|h| h == a));
        let pressing = line.until_exercise_ms.is_some_and(|u| u - mind.now < PRESSING_MS);
        let special = line.about.is_some_and(|a| called_for.contains(&a));
        let order = match (pressing, special, here) {
            // In a talk the person in front of one comes first, and words before paper.
            _ if alone.is_some() && line.about == alone => 0,
            (true, _, true) => 1,
            (false, true, true) => 1,
            (true, _, false) => 2,
            (false, true, false) => 3,
            (false, false, true) => 4,
            (false, false, false) => 5,
        };
        let weight =
            line.about.filter(|_| special).map_or(0, |a| *weights.entry(a).or_insert_with(|| view.weight_of(a)));
        lines.push((order, order == 0 && paper, Reverse(weight), watch.place, line.since_ms, index));
    }
    lines.sort_unstable();
    // Who set out for somebody does not turn round at every door.
    let bound = mind
        .memory
        .heading
        .filter(|(who, until)| *until > mind.now && !view.others_here(Some(mind.me)).any(|h| h == *who));
    let mut errand = bound.map_or(Step::Pass, |(who, _)| toward(mind, who));
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
        if order >= 4 && errand == Step::Pass && std::mem::take(&mut missing_special) {
            errand = seek(mind);
        }
        if order >= 4 && errand != Step::Pass {
            break;
        }
        match plan(mind, line, watch, &key) {
            Step::Pass => {
                missing_special |= order == 3 && std::mem::take(&mut mind.memory.missed);
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
                return step;
            }
        }
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
        if talks && watch.hard && holds(view, applies, &scope) == Certainty::Yes {
            *count.entry(about).or_default() += 1;
        }
    }
    let weights: Vec<(Handle, u32)> =
        count.into_iter().filter(|(_, n)| *n >= SEVERAL).map(|(h, _)| (h, view.weight_of(h))).collect();
    let most = weights.iter().map(|(_, w)| *w).max().unwrap_or(0);
    weights.into_iter().filter(|(_, w)| w * 2 > most).map(|(h, _)| h).collect()
}

fn plan(mind: &mut Mind<'_>, line: &DueLine, watch: &DueWatch, key: &str) -> Step {
    let view = mind.view;
    let scope = Scope { me: Some(mind.me), target: line.about, ..Scope::default() };
    if watch.applies.as_ref().is_some_and(|c| holds(view, c, &scope) != Certainty::Yes) {
        return Step::Pass;
    }
    if too_early(mind, line, watch) {
        return Step::Pass;
    }
    let waited = mind.now - line.since_ms;
    if waited < PATIENCE_MS * i64::from(watch.after_offices) || passed_on(mind, line, watch) {
        return Step::Pass;
    }
    let last = line.until_exercise_ms.is_some_and(|u| u - mind.now < LAST_MS);
    if waited < LEFT_MS && !last && anothers(mind, line.about) {
        return Step::Pass;
    }
    let single = line.about.is_some_and(|a| rests_on_signs(mind, watch) && !view.corroborated(a));
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

/// Whether a duty is owed to whom one believes to be what its signs say.
fn rests_on_signs(mind: &Mind<'_>, watch: &DueWatch) -> bool {
    let suspects = |fact: &Word| mind.view.vocabulary.signs.iter().any(|s| s.alert && &s.fact == fact);
    watch.applies.as_ref().is_some_and(|c| c.beliefs().into_iter().any(suspects))
}

/// Whether a way settles what somebody is held to be: a paper that stays, or an act that makes it official.
fn settles(mind: &Mind<'_>, way: &Way) -> bool {
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

/// With nothing due, what needs a person's consent is offered to whoever is there: who is not asked cannot say that
/// something hurts.
pub(super) fn offer(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let people: Vec<Handle> = view.others_here(Some(mind.me)).filter(|h| view.office_of(*h).is_none()).collect();
    let me = mind.me;
    for watch in view.vocabulary.duties.iter().filter(|w| w.mine.contains(&me) && w.after_offices == 0) {
        let Some(Condition::Consent(_, Some(true))) = &watch.provided else { continue };
        for person in &people {
            let key = format!("offer:{}:{}", watch.duty, person.0);
            let done =
                view.due.iter().any(|l| l.duty == watch.duty && l.about == Some(*person) && l.closed_ms.is_some());
            if done || !mind.memory.may_try(&key, mind.now, 6) {
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
            mind.memory.tried(key, mind.now, 30_000);
        }
    }
    Step::Pass
}

/// An alert that another office owes first is theirs, once one has passed the sign on.
fn passed_on(mind: &Mind<'_>, line: &DueLine, watch: &DueWatch) -> bool {
    let alert = watch.ways.iter().any(|w| matches!(w, Way::Send { minimal: Some(true), .. }));
    let sent = |d: &tavolo_seat::DispatchSeen| d.from == mind.me && d.about.is_some() && d.about == line.about;
    alert && watch.after_offices > 0 && mind.view.dispatches.values().any(sent)
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

/// Whether it gives somebody a place to stay: that leads away, and is for the evening.
fn lodges(mind: &Mind<'_>, watch: &DueWatch) -> bool {
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
            let here = |o: &Word| mind.view.colleagues_here(Some(mind.me)).any(|c| mind.view.office_of(c) == Some(o));
            if !offices.iter().all(here) {
                return Step::Pass;
            }
            act(mind, line.about, std::slice::from_ref(action), None, provided, key)
        }
        Way::Say { acts, topics, to, .. } => {
            let about = line.about;
            let listener = if to.is_empty() { about.or_else(|| anybody(mind)) } else { colleague(mind, to) };
            let Some(listener) = listener else { return Step::Pass };
            if !mind.view.others_here(Some(mind.me)).any(|h| h == listener) {
                return toward(mind, listener);
            }
            if answered_already(mind, acts, topics, listener) {
                mind.memory.believed_done.insert(key.to_owned());
                return Step::Pass;
            }
            let about = about.filter(|a| *a != listener);
            let leads = watch.after_offices <= 1;
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
    let acts = ["AskConsent".to_owned()];
    let topics = std::slice::from_ref(&topic);
    let step = say(mind, &Speech { acts: &acts, topics, to, about: None, provided: None, key, leads: false });
    if matches!(&step, Step::Do(Intent::Say { phrase: Some(p), .. }) if asks(mind, p, &topic)) {
        mind.memory.tried(asked, mind.now, 90_000);
    }
    step
}

fn asks(mind: &Mind<'_>, phrase: &Word, topic: &Word) -> bool {
    mind.view.vocabulary.phrases.iter().any(|p| &p.word == phrase && p.act == "AskConsent" && &p.topic == topic)
}

/// What has to come first by a rule that asks for something before this: said or done oneself, or asked of whoever may.
/// Others may know what one does not: their part is asked for whatever one believes of the person.
fn make_good(mind: &mut Mind<'_>, whats: &[What], scope: &Scope<'_>, about: Option<Handle>, key: &str) -> Step {
    let view = mind.view;
    for (ban, ways) in missing(mind, whats, scope) {
        let believed = ban.applies.as_ref().is_none_or(|c| holds(view, c, scope) != Certainty::No);
        if !believed {
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
                        // Whoever is with the person has perhaps said it.
                        others.extend(
                            view.vocabulary.concerns.iter().max_by_key(|c| c.signs.len()).map(|c| c.office.clone()),
                        );
                        Step::Pass
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
    for (handle, resource) in view.resources.iter().filter(|(_, r)| r.room > 0 && r.makes.is_some()) {
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
