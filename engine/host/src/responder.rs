//! Absent offices answer by themselves: in their hours, after their time, what is complete as the pack says, and the rest
//! with the reason. They ask for it from their seat like everybody else; the kernel knows nothing of them.
//!
//! What an office does next is a function of the session alone, so that a resumed session goes on as if nothing had been.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::ids::{PersonId, ReasonId, SeatId};
use tavolo_scenario::model::common::{Clock, Cut, Limit};
use tavolo_scenario::model::responder::{Complete, Responder};
use tavolo_scenario::model::script::Answer;
use tavolo_seat::Intent;
use tavolo_session::{DispatchState, Entity, Entry, Holder, Outcome, Phase, Scope, Session, TimerKind, holds};

use crate::script::answered;

/// An answer that an office is about to give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The dispatch.
    pub dispatch: u32,
    /// Who answers.
    pub person: PersonId,
    /// When, exercise ms. After the end of a scene it is given as soon as the next one lets it be.
    pub due_ms: i64,
    /// How.
    pub is: Answer,
    /// Why it comes back, if it does.
    pub reason: Option<ReasonId>,
}

/// Dispatches that an office could not answer, so that it does not try again and again.
pub(crate) type GivenUp = BTreeSet<(u32, PersonId)>;

/// Runs limits and answers in the order of their time, limits first, until an exercise time, and tells of each entry.
pub(crate) fn run(
    session: &mut Session,
    given_up: &mut GivenUp,
    first_command: impl Fn(&SeatId) -> u64,
    mut each: impl FnMut(&mut Session, Entry),
    until_ms: i64,
    wall_ms: i64,
) {
    let mut commands: BTreeMap<SeatId, u64> = BTreeMap::new();
    // One at a time: a limit may open a scene, and with it an office.
    while !offices(session).is_empty() {
        let timer = session.next_timer().filter(|timer| *timer <= until_ms);
        let due = next(session, given_up).filter(|due| due.at_ms <= until_ms && timer.is_none_or(|t| t > due.at_ms));
        match (due, timer) {
            (Some(due), _) => {
                let first = commands.get(&due.seat).copied().unwrap_or_else(|| first_command(&due.seat));
                let (asked, in_vain) = carry_out(session, &due, first, &mut each, wall_ms);
                if in_vain {
                    given_up.insert((due.dispatch, due.person));
                }
                commands.insert(due.seat, first + asked);
            }
            (None, Some(timer)) => run_limits(session, &mut each, timer, wall_ms),
            (None, None) => break,
        }
    }
    run_limits(session, &mut each, until_ms, wall_ms);
}

fn run_limits(session: &mut Session, each: &mut impl FnMut(&mut Session, Entry), until_ms: i64, wall_ms: i64) {
    while let Some(entry) = session.run_next_timer(until_ms, wall_ms) {
        each(session, entry);
    }
}

/// Asks for what an office does, one thing after the other, as long as nothing is refused: how often it asked, and whether
/// not even the first came to pass.
fn carry_out(
    session: &mut Session,
    due: &Due,
    first_command: u64,
    each: &mut impl FnMut(&mut Session, Entry),
    wall_ms: i64,
) -> (u64, bool) {
    let (mut asked, mut done) = (0, 0);
    for does in &due.deeds {
        let Some(intent) = intent(session, due, does) else { break };
        let entry = session.submit(&due.seat, first_command + asked, &intent, due.at_ms, wall_ms);
        let refused = matches!(entry.outcome, Outcome::Refused { .. });
        each(session, entry);
        asked += 1;
        if refused {
            break;
        }
        done += 1;
    }
    (asked, done == 0)
}

/// Exercise time of the next answer, while play runs.
pub(crate) fn next_ms(session: &Session, given_up: &GivenUp) -> Option<i64> {
    next(session, given_up).map(|due| due.at_ms)
}

/// Answers that offices are about to give, by dispatch.
pub(crate) fn pending(session: &Session) -> Vec<Pending> {
    let offices = offices(session);
    let mut found = Vec::new();
    for (number, sent) in numbered(session) {
        // Whoever rang off does not wait for an answer any more.
        let waits = |person: &PersonId| !sent.rings || session.state().lines.contains_key(&(number, person.clone()));
        let asked = |person: &PersonId| sent.reached(person) && open(sent, person) && waits(person);
        for (_, person) in offices.iter().filter(|(_, person)| asked(person)) {
            let Some(rule) = rule(session, sent, person) else { continue };
            let Some(due_ms) = due_ms(session, rule, sent, person) else { continue };
            let reason = lacks(session, rule, sent).cloned();
            let is = if reason.is_some() { Answer::Refused } else { rule.answers.into() };
            found.push(Pending { dispatch: number, person: person.clone(), due_ms, is, reason });
        }
    }
    found
}

/// Whether an office may still answer a dispatch, by a rule or otherwise.
pub(crate) fn unanswered(session: &Session, dispatch: u32, person: &PersonId) -> bool {
    let sent = session.state().dispatches.get(dispatch as usize);
    sent.is_some_and(|sent| sent.to.contains(person) && !sent.answers.iter().any(|(by, _)| by == person))
        && offices(session).iter().any(|(_, office)| office == person)
}

/// What an office does at a moment.
struct Due {
    at_ms: i64,
    dispatch: u32,
    seat: SeatId,
    person: PersonId,
    deeds: Vec<Does>,
}

enum Does {
    PickUp,
    Answer(Answer, Option<ReasonId>),
    Act(String, PersonId),
    HangUp,
}

/// The first thing that an office does; of several at one time the one about the earliest dispatch.
fn next(session: &Session, given_up: &GivenUp) -> Option<Due> {
    let state = session.state();
    if state.paused || !matches!(state.phase, Phase::Playing | Phase::Booking) {
        return None;
    }
    let offices = offices(session);
    if offices.is_empty() {
        return None;
    }
    let seat_of = |person: &PersonId| offices.iter().find(|(_, p)| p == person).map(|(seat, _)| seat.clone());
    let calls = state.lines.iter().filter(|(_, line)| line.since_ms.is_none()).filter_map(|((dispatch, person), _)| {
        let sent = state.dispatches.get(*dispatch as usize).filter(|sent| open(sent, person))?;
        let rule = rule(session, sent, person)?;
        in_hours(session, rule, state.exercise_ms).filter(|at| *at == state.exercise_ms)?;
        let (seat, person) = (seat_of(person)?, person.clone());
        Some(Due { at_ms: state.exercise_ms, dispatch: *dispatch, seat, person, deeds: vec![Does::PickUp] })
    });
    let answers = pending(session).into_iter().filter_map(|pending| {
        let Pending { dispatch, person, due_ms, is, reason } = pending;
        let sent = state.dispatches.get(dispatch as usize)?;
        let rule = rule(session, sent, &person)?;
        let mut deeds = vec![Does::Answer(is, reason.clone())];
        if sent.rings {
            deeds.push(Does::HangUp);
        }
        if let (Some(action), Some(about), None) = (&rule.does, &sent.about, reason) {
            deeds.push(Does::Act(action.to_string(), about.clone()));
        }
        Some(Due { at_ms: due_ms, dispatch, seat: seat_of(&person)?, person, deeds })
    });
    let all = calls.chain(answers).filter(|due| !given_up.contains(&(due.dispatch, due.person.clone())));
    all.min_by_key(|due| (due.at_ms, due.dispatch, due.person.clone()))
}

/// Persons of seats that answer by themselves, in the order of the case.
fn offices(session: &Session) -> Vec<(SeatId, PersonId)> {
    let state = session.state();
    let held = |seat: &SeatId| state.holders.get(seat) == Some(&Holder::Responder);
    let here = |person: &PersonId| state.persons.get(person).is_some_and(|p| !p.left);
    let seats = session.content().case.seats.iter().filter(|seat| held(&seat.id));
    seats.flat_map(|s| s.persons.iter().filter(|p| here(p)).map(|p| (s.id.clone(), p.clone()))).collect()
}

fn numbered(session: &Session) -> impl Iterator<Item = (u32, &DispatchState)> {
    (0_u32..).zip(&session.state().dispatches)
}

fn open(sent: &DispatchState, person: &PersonId) -> bool {
    !sent.intercepted.contains(person) && !sent.answers.iter().any(|(by, _)| by == person)
}

/// By which rule of the pack an office answers: the first that fits.
fn rule<'a>(session: &'a Session, sent: &DispatchState, person: &PersonId) -> Option<&'a Responder> {
    let content = session.content();
    let function = content.function_of(person)?;
    let brings = |form| {
        let documents = &session.state().documents;
        sent.documents.iter().filter_map(|d| documents.get(d)).any(|d| d.form.as_ref() == Some(form))
    };
    content.law.responders.iter().find(|rule| {
        content.law.same_role(&rule.function, function)
            && (rule.takes.is_empty() || rule.takes.contains(&sent.kind))
            && rule.form.as_ref().is_none_or(brings)
    })
}

/// What is lacking first.
fn lacks<'a>(session: &Session, rule: &'a Responder, sent: &DispatchState) -> Option<&'a ReasonId> {
    let state = session.state();
    let about = sent.about.as_ref();
    let scope = Scope { actor: Some(&sent.by), target: about, subject: about, ..Scope::default() };
    let met = |is: &Complete| match is {
        Complete::About => about.is_some(),
        Complete::Cut(cut) => sent.cut == *cut,
        Complete::Form { form, quality } => {
            let brought = || sent.documents.iter().filter_map(|d| state.documents.get(d));
            sent.cut == Cut::Whole
                && brought()
                    .any(|d| d.form.as_ref() == Some(form) && d.quality >= *quality && d.about.as_ref() == about)
        }
        Complete::Holds(condition) => holds(session.content(), state, condition, &scope),
    };
    rule.needs.iter().find(|need| !met(&need.is)).map(|need| &need.reason)
}

/// When an office answers: after its time, when free, and in its hours. A cut lets time go by on either clock.
fn due_ms(session: &Session, rule: &Responder, sent: &DispatchState, person: &PersonId) -> Option<i64> {
    let state = session.state();
    let (ms, clock) = session.content().law.timer(&rule.after)?;
    let now = state.exercise_ms;
    let cut_between = state.scene.is_some_and(|(_, began)| began > sent.at_ms);
    let done = match clock {
        Clock::Exercise if cut_between && state.story_ms - sent.story_ms >= ms => now,
        Clock::Exercise => sent.at_ms + ms,
        Clock::Story => state.clock.exercise_at(sent.story_ms + ms)?,
    };
    let free = state.persons.get(person).map_or(0, |p| p.busy_until);
    let at = in_hours(session, rule, done.max(free).max(now))?;
    // What cannot be finished in this scene is begun in the next.
    let takes = rule.does.as_ref().and_then(|does| session.content().law.actions.get(does)).map_or(0, |a| a.takes.ms());
    let ends = scene_ends(session).filter(|ends| takes > 0 && at + takes >= *ends);
    Some(ends.map_or(at, |ends| at.max(ends)))
}

/// When the scene at hand is over, its booking phase too.
fn scene_ends(session: &Session) -> Option<i64> {
    let state = session.state();
    let booking = state.scene.and_then(|(n, _)| session.content().case.scenes.get(n)?.0.booking);
    state.timers.iter().find_map(|(key, kind)| match kind {
        TimerKind::SceneEnd => Some(key.exercise_ms + booking.map_or(0, Limit::ms)),
        TimerKind::BookingEnd => Some(key.exercise_ms),
        _ => None,
    })
}

/// The first exercise time at or after another at which the office is open, as long as this scene lasts.
fn in_hours(session: &Session, rule: &Responder, at_ms: i64) -> Option<i64> {
    let clock = &session.state().clock;
    match session.content().law.hours_of(&rule.function) {
        Some(hours) => {
            let opens = hours.next_open(clock.story_at(at_ms))?;
            Some(clock.exercise_at(opens)?.max(at_ms))
        }
        None => Some(at_ms),
    }
}

/// In the handles of the office's own seat. It knows only what came to it.
fn intent(session: &Session, due: &Due, does: &Does) -> Option<Intent> {
    let projection = session.projection(&due.seat)?;
    let person = |id: &PersonId| projection.handle(&Entity::Person(id.clone()));
    let (by, dispatch) = (person(&due.person)?, projection.handle(&Entity::Dispatch(due.dispatch))?);
    Some(match does {
        Does::PickUp => Intent::PickUp { by, call: dispatch },
        Does::HangUp => Intent::HangUp { by, call: dispatch },
        Does::Answer(is, reason) => {
            let reason = reason.as_ref().map(ToString::to_string);
            Intent::Answer { by, dispatch, is: answered(*is), clues: vec![], reason }
        }
        Does::Act(action, about) => {
            Intent::Act { by, action: action.clone(), on: Some(person(about)?), via: None, with: BTreeMap::new() }
        }
    })
}
