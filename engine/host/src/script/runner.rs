//! The event loop of a run: over exercise time, without a clock.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{PersonId, PlaceId, SeatId, StepId};
use tavolo_scenario::model::common::Limit;
use tavolo_scenario::model::script::Does;
use tavolo_seat::{Intent, Refusal};
use tavolo_session::{Entity, Entry, Event, Phase, State};

use super::intents::{Hands, Names};
use super::problem::ProblemKind;
use super::route::first_leg;
use super::thread::{Stage, Thread};
use super::{End, Happened, Numbers, Report, Script};
use crate::host::Host;
use crate::journal::Journal;
use crate::turn::{HostFault, Turn};

/// How often somebody who is busy is asked again, and after which time if the kernel does not say until when.
const RETRIES: u32 = 60;
const RETRY_MS: i64 = 1_000;

pub(super) struct Runner<'a, J> {
    pub(super) host: &'a mut Host<J>,
    pub(super) content: Arc<Content>,
    pub(super) script: Script<'a>,
    pub(super) base_wall_ms: i64,
    pub(super) watch: &'a mut dyn FnMut(Happened<'_>),
    pub(super) threads: Vec<Thread<'a>>,
    pub(super) names: Names,
    /// When each labelled step was done.
    pub(super) finished: BTreeMap<StepId, i64>,
    numbers: Numbers,
    pub(super) report: Report,
    pub(super) first_scene: usize,
    /// When calls that go by themselves are put down: which, and by whom.
    pub(super) put_down: BTreeSet<(i64, u32, PersonId)>,
}

impl<'a, J: Journal> Runner<'a, J> {
    pub(super) fn new(
        host: &'a mut Host<J>,
        script: Script<'a>,
        base_wall_ms: i64,
        watch: &'a mut dyn FnMut(Happened<'_>),
    ) -> Self {
        let content = host.session().content().clone();
        let first_scene = host.session().state().scene.map_or(0, |(index, _)| index);
        Self {
            threads: script.tracks.iter().map(Thread::new).collect(),
            report: Report { problems: Vec::new(), done: 0, end: End { at_ms: 0, complete: false, ending: None } },
            names: Names::new(),
            finished: BTreeMap::new(),
            numbers: Numbers::new(),
            host,
            content,
            script,
            base_wall_ms,
            watch,
            first_scene,
            put_down: BTreeSet::new(),
        }
    }

    pub(super) fn run(mut self) -> Result<Report, HostFault> {
        let mut stopped = false;
        loop {
            self.close_scenes();
            if self.state().phase == Phase::Ended {
                break;
            }
            let step = self.next_step();
            let timer = self.host.next_timer();
            let line = self.put_down.first().map(|(at, ..)| *at);
            let Some(next_ms) = step.map(|(at, _)| at).into_iter().chain(timer).chain(line).min() else { break };
            if let Some(stop_ms) = self.stop_ms().filter(|stop| *stop <= next_ms.max(self.state().exercise_ms)) {
                stopped = true;
                let turn = self.host.stop(stop_ms, self.base_wall_ms + stop_ms)?;
                self.take_in(turn);
                break;
            }
            match step {
                // Limits due at the same time run first, and telephones are put down before anything new is done.
                _ if line == Some(next_ms) && timer.is_none_or(|t| t > next_ms) => self.put_down_first()?,
                Some((at, thread)) if timer.is_none_or(|t| t > at) => self.attempt(thread, at)?,
                _ => {
                    let turn = self.host.advance(next_ms, self.base_wall_ms + next_ms)?;
                    self.take_in(turn);
                }
            }
        }
        if !stopped {
            for thread in 0..self.threads.len() {
                let scene = self.scene_of(thread);
                if scene.is_none_or(|index| index >= self.first_scene) {
                    self.close(thread);
                }
            }
        }
        let state = self.host.session().state();
        (self.report.end.at_ms, self.report.end.complete) = (state.exercise_ms, state.complete);
        Ok(self.report)
    }

    pub(super) fn state(&self) -> &State {
        self.host.session().state()
    }

    pub(super) fn scene_of(&self, thread: usize) -> Option<usize> {
        let scene = &self.threads[thread].track.scene;
        self.content.case.scenes.iter().position(|(s, _)| &s.id == scene)
    }

    /// When the script stops, once its last scene runs; at once if that scene was over before.
    fn stop_ms(&self) -> Option<i64> {
        let (scene, limit) = self.script.stops?;
        let last = self.content.case.scenes.iter().position(|(s, _)| &s.id == scene)?;
        let (now, began) = self.state().scene?;
        let over = now > last || now == last && self.state().phase == Phase::Between;
        if over { Some(self.state().exercise_ms) } else { (now == last).then_some(began + limit.ms()) }
    }

    /// The step that is ready first, and when; of several the one of the first track.
    fn next_step(&self) -> Option<(i64, usize)> {
        let now = self.host.exercise_ms();
        let ready = (0..self.threads.len()).filter_map(|t| Some((self.ready_ms(t)?.max(now), t)));
        ready.min()
    }

    fn ready_ms(&self, thread: usize) -> Option<i64> {
        let state = self.state();
        let (scene, began) = state.scene?;
        let at = &self.threads[thread];
        let step = at.step()?;
        if at.closed || self.scene_of(thread) != Some(scene) {
            return None;
        }
        let ready = match &at.stage {
            Stage::Working => return None,
            Stage::OnTheWay => self.free_ms(&step.by),
            Stage::Spoken { until_ms, via, .. } => (*until_ms).max(self.free_ms(via)),
            Stage::Waiting => {
                let booking = matches!(step.does, Does::Book { .. });
                if booking && state.phase != Phase::Booking {
                    return None;
                }
                let mut ready = at.since_ms.max(began);
                for after in [&at.track.after, &step.after].into_iter().flatten() {
                    ready = ready.max(*self.finished.get(after)?);
                }
                for limit in [at.track.at, step.at].into_iter().flatten() {
                    ready = ready.max(began + limit.ms());
                }
                ready += step.wait.map_or(0, Limit::ms);
                // A telephone is picked up and put down beside whatever one is at.
                let telephone = matches!(step.does, Does::PickUp(_) | Does::HangUp(_));
                if telephone { ready } else { ready.max(self.free_ms(&step.by)) }
            }
        };
        Some(ready.max(at.retry_ms))
    }

    /// When somebody is free, as far as kernel and own seat know.
    pub(super) fn free_ms(&self, person: &PersonId) -> i64 {
        let state = self.state().persons.get(person).map_or(0, |p| p.busy_until);
        let own = self.content.case.seat_of(person).and_then(|s| self.host.session().projection(&s.id)).and_then(|p| {
            let handle = p.handle(&Entity::Person(person.clone()))?;
            p.view().own.get(&handle).map(|own| own.busy_until_ms)
        });
        state.max(own.unwrap_or(0))
    }

    /// Tries the step at hand of a track.
    fn attempt(&mut self, thread: usize, at_ms: i64) -> Result<(), HostFault> {
        let Some(step) = self.threads[thread].step() else { return Ok(()) };
        let stage = self.threads[thread].stage.clone();
        let by = if let Stage::Spoken { via, .. } = &stage { via.clone() } else { step.by.clone() };
        let leg = match self.leg(&step.does, &by) {
            Ok(Leg::Arrived) => {
                self.done(thread, at_ms);
                return Ok(());
            }
            Ok(Leg::To(place)) => Some(place),
            Ok(Leg::None) => None,
            Err(kind) => return self.failed(thread, at_ms, kind),
        };
        let built = self.with_hands(&by, |hands| match &stage {
            Stage::Spoken { utterance, .. } => hands.rendering(*utterance),
            Stage::Waiting | Stage::Working | Stage::OnTheWay => hands.intent(&step.does, leg.as_ref()),
        });
        let (seat, intent) = match built {
            Ok(built) => built,
            Err(kind) => return self.failed(thread, at_ms, kind),
        };
        let number = self.number(&seat);
        (self.watch)(Happened::Asked(&seat, number, &intent, at_ms));
        let turn = self.host.submit(&seat, number, intent, at_ms, self.base_wall_ms + at_ms)?;
        match turn.answer.and_then(|answer| answer.refusal) {
            Some(Refusal::Busy) if self.threads[thread].retries < RETRIES => {
                self.take_in(turn);
                let free = self.free_ms(&by);
                let waiting = &mut self.threads[thread];
                waiting.retries += 1;
                waiting.retry_ms = if free > at_ms { free } else { at_ms + RETRY_MS };
                Ok(())
            }
            Some(refusal) => {
                self.take_in(turn);
                self.failed(thread, at_ms, ProblemKind::Refused(refusal))
            }
            None => {
                let call = self.call_made(thread, at_ms, &turn);
                self.carried_out(thread, &by, at_ms, &turn);
                self.take_in(turn);
                call.map_or(Ok(()), |call| self.take_call(call, at_ms))
            }
        }
    }

    fn leg(&self, does: &Does, by: &PersonId) -> Result<Leg, ProblemKind> {
        let Does::Go(to) = does else { return Ok(Leg::None) };
        let here = self.state().place_of(by).ok_or(ProblemKind::Refused(Refusal::NotNow))?;
        if here == to {
            return Ok(Leg::Arrived);
        }
        let first = first_leg(&self.content.case, here, to).ok_or(ProblemKind::Refused(Refusal::NoWay))?;
        Ok(Leg::To(first.clone()))
    }

    pub(super) fn with_hands(
        &self,
        by: &PersonId,
        build: impl FnOnce(&Hands<'_>) -> Result<Intent, ProblemKind>,
    ) -> Result<(SeatId, Intent), ProblemKind> {
        let nobody = || ProblemKind::NoSeat(by.clone());
        let seat = &self.content.case.seat_of(by).ok_or_else(nobody)?.id;
        let session = self.host.session();
        let hands = Hands {
            content: &self.content,
            state: session.state(),
            projection: session.projection(seat).ok_or_else(nobody)?,
            names: &self.names,
            words: self.script.words,
            by,
        };
        Ok((seat.clone(), build(&hands)?))
    }

    pub(super) fn number(&mut self, seat: &SeatId) -> u64 {
        let next = match self.numbers.get(seat) {
            Some(next) => *next,
            None => self.host.last_command(seat).map_or(0, |last| last + 1),
        };
        self.numbers.insert(seat.clone(), next + 1);
        next
    }

    /// An intent was taken: the step is done now, at a known time, or when the kernel says so.
    fn carried_out(&mut self, thread: usize, by: &PersonId, at_ms: i64, turn: &Turn) {
        let Some(step) = self.threads[thread].step() else { return };
        let events = turn.entries.last().map_or(&[][..], Entry::events);
        let done_ms = events.iter().find_map(|event| match (event, &step.does) {
            (Event::Began { by: who, .. }, _) if who == by => Some(Done::Later(Stage::Working)),
            // In a talk aloud the way is that of the talk, and no step names it.
            (Event::Said { utterance, by: who, ends_ms, via: Some(via), .. }, Does::Say { .. } | Does::Tap { .. })
                if who == by =>
            {
                Some(Done::Later(Stage::Spoken { utterance: *utterance, until_ms: *ends_ms, via: via.clone() }))
            }
            (Event::Said { by: who, ends_ms, .. } | Event::Rendered { by: who, ends_ms, .. }, Does::Say { .. })
            | (Event::KeptSilent { by: who, ends_ms, .. }, Does::Silence { .. })
                if who == by =>
            {
                Some(Done::At(*ends_ms))
            }
            (Event::Sent { dispatch, by: who, .. }, Does::Send { name, .. }) if who == by => {
                self.names.insert(name.clone(), Entity::Dispatch(*dispatch));
                Some(Done::At(self.free_ms(by)))
            }
            _ => None,
        });
        match done_ms.unwrap_or(Done::At(at_ms)) {
            Done::At(ms) => self.done(thread, ms),
            Done::Later(stage) => self.threads[thread].stage = stage,
        }
    }
}

enum Leg {
    None,
    To(PlaceId),
    Arrived,
}

enum Done {
    At(i64),
    Later(Stage),
}
