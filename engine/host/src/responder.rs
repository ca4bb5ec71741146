//! Absent offices answer by themselves: in their hours, after their time, what is complete as the pack says, and the rest
//! with the reason. They ask for it from their seat like everybody else; the kernel knows nothing of them.
//!
//! What an office does next is a function of the session alone, so that a resumed session goes on as if nothing had been.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::ids::{ActionId, PersonId, ReasonId, SeatId};
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

/// What offices have before them. It follows from the session, and is kept so that nobody reads through all dispatches
/// every time.
#[derive(Debug, Default)]
pub(crate) struct InTray {
    /// Dispatches read so far.
    read: u32,
    /// Which rule of the pack answers a dispatch that is open, and from which seat.
    open: BTreeMap<(u32, PersonId), (usize, SeatId)>,
    /// Dispatches that an office could not answer, so that it does not try again and again.
    given_up: BTreeSet<(u32, PersonId)>,
    /// What is done next, and after how many entries and at which exercise time that was found out.
    found: Option<(u64, i64, Option<Due>)>,
}

impl InTray {
    /// The tray of a session as it is.
    fn of(session: &Session) -> Self {
        let mut tray = Self::default();
        tray.catch_up(session);
        tray
    }

    /// Takes in what came, and lays aside what was answered.
    fn catch_up(&mut self, session: &Session) {
        let dispatches = &session.state().dispatches;
        for (number, sent) in (self.read..).zip(dispatches.iter().skip(self.read as usize)) {
            let ruled = |person: &PersonId| {
                let seat = session.content().case.seat_of(person)?.id.clone();
                Some(((number, person.clone()), (rule(session, sent, person)?, seat)))
            };
            self.open.extend(sent.to.iter().filter_map(ruled));
            self.read = number + 1;
        }
        let answered = |number: u32, person: &PersonId| {
            let sent = dispatches.get(number as usize);
            sent.is_none_or(|sent| sent.answers.iter().any(|(by, _)| by == person))
        };
        self.open.retain(|(number, person), _| !answered(*number, person));
    }

    /// What lies open before offices that answer by themselves, by dispatch.
    fn before_offices<'a>(&'a self, session: &'a Session) -> impl Iterator<Item = Open<'a>> {
        self.open.iter().filter_map(move |((dispatch, person), (rule, seat))| {
            let sent = session.state().dispatches.get(*dispatch as usize)?;
            let open = !sent.intercepted.contains(person) && office(session, person, seat);
            let rule = session.content().law.responders.get(*rule)?;
            open.then_some(Open { dispatch: *dispatch, sent, person, seat, rule })
        })
    }

    /// Calls that ring at an office which is there to pick up.
    fn ringing<'a>(&'a self, session: &'a Session) -> impl Iterator<Item = Open<'a>> {
        let state = session.state();
        let silent = !state.lines.values().any(|line| line.since_ms.is_none());
        let before = (!silent).then(|| self.before_offices(session)).into_iter().flatten();
        before.filter(move |open| {
            let line = state.lines.get(&(open.dispatch, open.person.clone()));
            let now = state.exercise_ms;
            line.is_some_and(|line| line.since_ms.is_none()) && in_hours(session, open.rule, now) == Some(now)
        })
    }

    /// What an office is about to answer.
    fn waiting<'a>(&'a self, session: &'a Session) -> impl Iterator<Item = Open<'a>> {
        self.before_offices(session).filter(|open| {
            let Open { dispatch, sent, person, .. } = open;
            // Whoever rang off does not wait for an answer any more.
            let waits = !sent.rings || session.state().lines.contains_key(&(*dispatch, (*person).clone()));
            waits && sent.reached(person)
        })
    }

    fn pending<'a>(&'a self, session: &'a Session) -> impl Iterator<Item = Pending> + 'a {
        self.waiting(session).filter_map(|open| {
            let due_ms = due_ms(session, open.rule, open.sent, open.person)?;
            let (is, reason) = open.answer(session);
            Some(Pending { dispatch: open.dispatch, person: open.person.clone(), due_ms, is, reason })
        })
    }
}

/// A dispatch that lies open before an office, and by which rule it answers.
#[derive(Clone, Copy)]
struct Open<'a> {
    dispatch: u32,
    sent: &'a DispatchState,
    person: &'a PersonId,
    seat: &'a SeatId,
    rule: &'a Responder,
}

impl Open<'_> {
    /// How it is answered as things stand, and why it comes back, if it does.
    fn answer(&self, session: &Session) -> (Answer, Option<ReasonId>) {
        match lacks(session, self.rule, self.sent) {
            Some(reason) => (Answer::Refused, Some(reason.clone())),
            None => (self.rule.answers.into(), None),
        }
    }

    /// What the office does about it.
    fn deeds(&self, session: &Session) -> Vec<Does> {
        let (is, reason) = self.answer(session);
        let mut deeds = vec![Does::Answer(is, reason.clone())];
        if self.sent.rings {
            deeds.push(Does::HangUp);
        }
        if let (Some(action), Some(about), None) = (&self.rule.does, &self.sent.about, reason) {
            deeds.push(Does::Act(action.clone(), about.clone()));
        }
        deeds
    }
}

/// Runs limits and answers in the order of their time, limits first, until an exercise time, and tells of each entry.
pub(crate) fn run(
    session: &mut Session,
    tray: &mut InTray,
    first_command: impl Fn(&SeatId) -> u64,
    mut each: impl FnMut(&mut Session, Entry),
    until_ms: i64,
    wall_ms: i64,
) {
    let mut commands: BTreeMap<SeatId, u64> = BTreeMap::new();
    // One at a time: a limit may open a scene, and with it an office.
    loop {
        let timer = session.next_timer().filter(|timer| *timer <= until_ms);
        let due = next(session, tray).filter(|due| due.at_ms <= until_ms && timer.is_none_or(|t| t > due.at_ms));
        match (due, timer) {
            (Some(due), _) => {
                let first = commands.get(&due.seat).copied().unwrap_or_else(|| first_command(&due.seat));
                let (asked, in_vain) = carry_out(session, &due, first, &mut each, wall_ms);
                if in_vain {
                    tray.given_up.insert((due.dispatch, due.person));
                    tray.found = None;
                }
                commands.insert(due.seat, first + asked);
            }
            (None, Some(timer)) => run_limits(session, &mut each, timer, wall_ms),
            (None, None) => break,
        }
    }
    // Nothing is due any more; the clocks go on.
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
pub(crate) fn next_ms(session: &Session, tray: &mut InTray) -> Option<i64> {
    next(session, tray).map(|due| due.at_ms)
}

/// Answers that offices are about to give, by dispatch.
pub(crate) fn pending(session: &Session) -> Vec<Pending> {
    InTray::of(session).pending(session).collect()
}

/// Answers that the director has taken away from offices, as those would have given them.
pub(crate) fn taken(session: &Session) -> Vec<Pending> {
    let tray = InTray::of(session);
    let open = tray.open.iter().filter_map(|((number, person), (rule, seat))| {
        let sent = session.state().dispatches.get(*number as usize)?;
        let rule = session.content().law.responders.get(*rule)?;
        let taken = office(session, person, seat) && sent.intercepted.contains(person);
        let due_ms = due_ms(session, rule, sent, person)?;
        taken.then(|| Pending {
            dispatch: *number,
            person: person.clone(),
            due_ms,
            is: rule.answers.into(),
            reason: None,
        })
    });
    open.collect()
}

/// Whether an office may still answer a dispatch, by a rule or otherwise.
pub(crate) fn unanswered(session: &Session, dispatch: u32, person: &PersonId) -> bool {
    let sent = session.state().dispatches.get(dispatch as usize);
    sent.is_some_and(|sent| sent.to.contains(person) && !sent.answers.iter().any(|(by, _)| by == person))
        && session.content().case.seat_of(person).is_some_and(|seat| office(session, person, &seat.id))
}

/// What an office does at a moment.
#[derive(Clone, Debug)]
struct Due {
    at_ms: i64,
    dispatch: u32,
    seat: SeatId,
    person: PersonId,
    deeds: Vec<Does>,
}

#[derive(Clone, Debug)]
enum Does {
    PickUp,
    Answer(Answer, Option<ReasonId>),
    Act(ActionId, PersonId),
    HangUp,
}

/// The first thing that an office does; of several at one time the one about the earliest dispatch.
fn next(session: &Session, tray: &mut InTray) -> Option<Due> {
    let state = session.state();
    if state.paused || !matches!(state.phase, Phase::Playing | Phase::Booking) {
        return None;
    }
    match &tray.found {
        Some((entries, at_ms, due)) if (*entries, *at_ms) == (session.next_seq(), state.exercise_ms) => due.clone(),
        _ => {
            tray.catch_up(session);
            let due = find(session, tray);
            tray.found = Some((session.next_seq(), state.exercise_ms, due.clone()));
            due
        }
    }
}

fn find(session: &Session, tray: &InTray) -> Option<Due> {
    let state = session.state();
    let calls = tray.ringing(session).map(|open| (state.exercise_ms, open, true));
    let answers = tray
        .waiting(session)
        .filter_map(|open| Some((due_ms(session, open.rule, open.sent, open.person)?, open, false)));
    let all =
        calls.chain(answers).filter(|(_, open, _)| !tray.given_up.contains(&(open.dispatch, open.person.clone())));
    let (at_ms, open, rings) = all.min_by_key(|(at_ms, open, _)| (*at_ms, open.dispatch, open.person))?;
    let seat = open.seat.clone();
    let deeds = if rings { vec![Does::PickUp] } else { open.deeds(session) };
    Some(Due { at_ms, dispatch: open.dispatch, seat, person: open.person.clone(), deeds })
}

/// Whether somebody's seat answers by itself.
fn office(session: &Session, person: &PersonId, seat: &SeatId) -> bool {
    let state = session.state();
    state.holders.get(seat) == Some(&Holder::Responder) && state.persons.get(person).is_some_and(|p| !p.left)
}

/// By which rule of the pack an office answers: the first that fits.
fn rule(session: &Session, sent: &DispatchState, person: &PersonId) -> Option<usize> {
    let content = session.content();
    let function = content.function_of(person)?;
    let brings = |form| {
        let documents = &session.state().documents;
        sent.documents.iter().filter_map(|d| documents.get(d)).any(|d| d.form.as_ref() == Some(form))
    };
    content.law.responders.iter().position(|rule| {
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
            let reason = reason.as_ref().map(|reason| reason.word().clone());
            Intent::Answer { by, dispatch, is: answered(*is), clues: vec![], reason }
        }
        Does::Act(action, about) => Intent::Act {
            by,
            action: action.word().clone(),
            on: Some(person(about)?),
            via: None,
            with: BTreeMap::new(),
        },
    })
}
