//! A session: content, state and the projection of each seat, moved on by entries.

use std::collections::BTreeMap;
use std::sync::Arc;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SeatKind;
use tavolo_seat::{Intent, Percept, Refusal, SeatView};

use crate::entity::Entity;

use crate::event::{Cause, Entry, Event, Holder, Outcome, Station};
use crate::limits;
use crate::perceive::perceive;
use crate::project::{Frame, Lexicon, Projection, Snapshot};
use crate::reach::{Reach, reach};
use crate::state::{Phase, State};
use crate::timer::TimerKind;
use crate::watch::Watch;

/// A session in play or in replay.
#[derive(Clone, Debug)]
pub struct Session {
    pub(crate) content: Arc<Content>,
    pub(crate) state: State,
    seats: BTreeMap<SeatId, Projection>,
    lexicon: Lexicon,
    /// Seats from which each person is played.
    seated: Arc<BTreeMap<PersonId, Vec<SeatId>>>,
    next_seq: u64,
    /// What changed since conditions were looked at.
    pub(crate) watch: Watch,
    /// Events of the entry that is being decided.
    pub(crate) events: Vec<Event>,
    pub(crate) effects_left: usize,
    pub(crate) fired_left: usize,
}

impl Session {
    /// A session in which nothing has happened.
    pub fn new(content: Arc<Content>) -> Self {
        let state = State::new(&content);
        let seats = content.case.seats.iter().map(|s| (s.id.clone(), Projection::new(s.clone()))).collect();
        let mut seated: BTreeMap<PersonId, Vec<SeatId>> = BTreeMap::new();
        for seat in &content.case.seats {
            for person in &seat.persons {
                seated.entry(person.clone()).or_default().push(seat.id.clone());
            }
        }
        let (watch, seated) = (Watch::new(&content), Arc::new(seated));
        Self {
            content,
            state,
            seats,
            lexicon: Lexicon::default(),
            seated,
            next_seq: 0,
            watch,
            events: Vec::new(),
            effects_left: 0,
            fired_left: 0,
        }
    }

    /// The content that is played.
    pub fn content(&self) -> &Arc<Content> {
        &self.content
    }

    /// The state now.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What a seat knows; texts are keys.
    pub fn view(&self, seat: &SeatId) -> Option<&SeatView> {
        self.seats.get(seat).map(Projection::view)
    }

    /// The projection of a seat, for those who translate between handles and ids on the server's side.
    pub fn projection(&self, seat: &SeatId) -> Option<&Projection> {
        self.seats.get(seat)
    }

    /// Number of the next entry.
    pub fn next_seq(&self) -> u64 {
        self.next_seq
    }

    /// Exercise time of the next limit, if play runs.
    pub fn next_timer(&self) -> Option<i64> {
        if self.state.paused {
            return None;
        }
        self.state.timers.keys().next().map(|k| k.exercise_ms)
    }

    /// Starts play at the first scene or at any other, with these holders of seats. Draws are keyed by the seed; none: the
    /// case's own. Exploiters have authored words only.
    pub fn start(
        &mut self,
        holders: BTreeMap<SeatId, Holder>,
        at: Option<&SceneId>,
        seed: Option<u64>,
        wall_ms: i64,
    ) -> Option<Entry> {
        self.start_with(holders, (at, seed), false, wall_ms)
    }

    /// Starts play as [`Session::start`] does. `free_words`: the school turned words of their own on for exploiters.
    pub fn start_with(
        &mut self,
        holders: BTreeMap<SeatId, Holder>,
        (at, seed): (Option<&SceneId>, Option<u64>),
        free_words: bool,
        wall_ms: i64,
    ) -> Option<Entry> {
        if self.state.phase != Phase::Before {
            return None;
        }
        let content = self.content.clone();
        let index = match at {
            Some(id) => content.case.scenes.iter().position(|(s, _)| &s.id == id)?,
            None => 0,
        };
        let (_, story_ms) = content.case.scenes.get(index)?;
        self.state.set_time(0, *story_ms);
        self.begin();
        self.emit(Event::Started { seed: seed.unwrap_or(content.case.head.seed), holders, free_words });
        if index > 0 {
            self.run_effects(&content.case.scenes[index].0.before, &crate::condition::Scope::default());
        }
        self.open_scene(index);
        self.settle();
        Some(self.close(Cause::Host, wall_ms))
    }

    /// Decides what a seat asks for. Limits due until then must have been run.
    pub fn submit(&mut self, seat: &SeatId, client_seq: u64, intent: &Intent, exercise_ms: i64, wall_ms: i64) -> Entry {
        let cause = Cause::Command(Station::Seat(seat.clone()), client_seq);
        self.tick(exercise_ms);
        let resolved = self.resolve(seat, intent);
        let named = || self.seats.get(seat).and_then(|p| p.entity(intent.target()?)).map(Entity::id);
        let target = resolved.as_ref().map_or_else(|_| named(), |(_, deed)| deed.target());
        self.begin();
        match resolved.and_then(|(by, deed)| self.decide(&by, deed)) {
            Ok(()) => {
                self.settle();
                self.close(cause, wall_ms)
            }
            Err(reason) => {
                self.events.clear();
                let outcome = Outcome::Refused { verb: intent.verb().to_owned(), target, reason };
                self.entry(cause, outcome, wall_ms)
            }
        }
    }

    /// Runs every limit due until an exercise time, each as an entry of its own.
    pub fn run_timers(&mut self, until_ms: i64, wall_ms: i64) -> Vec<Entry> {
        std::iter::from_fn(|| self.run_next_timer(until_ms, wall_ms)).collect()
    }

    /// Runs the next limit due until an exercise time, so that what its entry lets seats perceive can be told from what the
    /// next one does. Without one, only time moves on.
    pub fn run_next_timer(&mut self, until_ms: i64, wall_ms: i64) -> Option<Entry> {
        let next = self.state.timers.first_entry().filter(|t| t.key().exercise_ms <= until_ms && !self.state.paused);
        let Some((key, kind)) = next.map(std::collections::btree_map::OccupiedEntry::remove_entry) else {
            if self.state.phase != Phase::Ended {
                self.tick(until_ms);
            }
            return None;
        };
        self.state.set_time(key.exercise_ms.max(self.state.exercise_ms), key.story_ms);
        self.begin();
        self.run_timer(&kind);
        self.settle();
        Some(self.close(Cause::Timer(kind.name()), wall_ms))
    }

    /// Breaks the session off: limits still open stay open.
    pub fn stop(&mut self, exercise_ms: i64, wall_ms: i64) -> Option<Entry> {
        if self.state.phase == Phase::Ended {
            return None;
        }
        self.tick(exercise_ms);
        self.begin();
        self.end_conversations();
        self.emit(Event::Ended { ending: None, complete: false });
        Some(self.close(Cause::Host, wall_ms))
    }

    /// Records an event that the host brings about: a pause, a hand-over, a strike.
    pub fn note(&mut self, cause: Cause, event: Event, exercise_ms: i64, wall_ms: i64) -> Entry {
        self.tick(exercise_ms);
        self.begin();
        self.emit(event);
        self.close(cause, wall_ms)
    }

    /// Applies a journalled entry: decides nothing.
    pub fn replay(&mut self, entry: &Entry) {
        self.state.set_time(entry.exercise_ms, entry.story_ms);
        for projection in self.seats.values_mut() {
            projection.tick(entry.exercise_ms, entry.story_ms);
        }
        if let Cause::Timer(name) = &entry.cause {
            self.state.timers.retain(|key, kind| key.exercise_ms > entry.exercise_ms || &kind.name() != name);
        }
        for event in entry.events() {
            self.take(event);
        }
        self.next_seq = entry.seq + 1;
    }

    /// From now on frames tell only that a seat perceived something, and not what: for plays in which views are all that
    /// anybody looks at.
    pub fn views_only(&mut self) {
        self.seats.values_mut().for_each(Projection::views_only);
    }

    /// Takes what each seat perceived since it was last asked.
    pub fn frames(&mut self) -> Vec<(SeatId, Frame)> {
        let (exercise_ms, story_ms) = (self.state.exercise_ms, self.state.story_ms);
        self.seats
            .iter_mut()
            .filter_map(|(id, p)| p.take_frame(exercise_ms, story_ms).map(|f| (id.clone(), f)))
            .collect()
    }

    /// A seat's whole view after its last frame, for whoever missed frames; none before the first.
    pub fn snapshot(&self, seat: &SeatId) -> Option<Snapshot> {
        self.seats.get(seat)?.snapshot(&self.lexicon)
    }

    /// Default holders: a script everywhere, nobody offstage.
    pub fn holders_all(content: &Content, holder: Holder) -> BTreeMap<SeatId, Holder> {
        content.case.seats.iter().map(|s| (s.id.clone(), holder)).collect()
    }

    /// Seats that are judged.
    pub fn judged_seats(&self) -> impl Iterator<Item = &SeatId> {
        self.content.case.seats.iter().filter(|s| s.kind == SeatKind::Agency).map(|s| &s.id)
    }

    pub(crate) fn emit(&mut self, event: Event) {
        self.take(&event);
        self.events.push(event.clone());
        self.consequences(&event);
    }

    fn take(&mut self, event: &Event) {
        self.state.apply(&self.content, event);
        self.watch.note(event);
        let (content, state, lexicon) = (&*self.content, &self.state, &mut self.lexicon);
        match reach(content, state, event) {
            Reach::Everybody => {
                self.seats.values_mut().for_each(|seat| perceive_for(seat, (content, state), lexicon, event));
            }
            Reach::Some(persons) => {
                let mut seats: Vec<&SeatId> = persons.iter().filter_map(|p| self.seated.get(p)).flatten().collect();
                seats.sort_unstable();
                seats.dedup();
                debug_assert!(
                    self.seats.iter().filter(|(id, _)| !seats.contains(id)).all(|(_, seat)| {
                        seat.persons().iter().all(|p| perceive(content, state, event, p).is_empty())
                    }),
                    "kept from somebody: {event:?}"
                );
                for id in seats {
                    if let Some(seat) = self.seats.get_mut(id) {
                        perceive_for(seat, (content, state), lexicon, event);
                    }
                }
            }
        }
    }

    pub(crate) fn tick(&mut self, exercise_ms: i64) {
        let now = exercise_ms.max(self.state.exercise_ms);
        let story = self.state.clock.story_at(now).max(self.state.story_ms);
        let running = matches!(self.state.phase, Phase::Playing | Phase::Booking);
        self.state.set_time(now, if running { story } else { self.state.story_ms });
        let story_ms = self.state.story_ms;
        for projection in self.seats.values_mut() {
            projection.tick(now, story_ms);
        }
    }

    pub(crate) fn begin(&mut self) {
        let (now, story_ms) = (self.state.exercise_ms, self.state.story_ms);
        for projection in self.seats.values_mut() {
            projection.tick(now, story_ms);
        }
        self.events.clear();
        self.effects_left = limits::EFFECTS_PER_ENTRY;
        self.fired_left = limits::FIRED_PER_ENTRY;
    }

    pub(crate) fn close(&mut self, cause: Cause, wall_ms: i64) -> Entry {
        let events = std::mem::take(&mut self.events);
        self.entry(cause, Outcome::Events(events), wall_ms)
    }

    pub(crate) fn entry(&mut self, cause: Cause, outcome: Outcome, wall_ms: i64) -> Entry {
        let seq = self.next_seq;
        self.next_seq += 1;
        Entry { seq, cause, exercise_ms: self.state.exercise_ms, story_ms: self.state.story_ms, wall_ms, outcome }
    }

    fn run_timer(&mut self, kind: &TimerKind) {
        match kind {
            TimerKind::Done(person) => self.finish(person),
            TimerKind::Unanswered(dispatch, person) => self.ring_out(*dispatch, person),
            TimerKind::Booking(number) => self.carry_out(*number),
            TimerKind::Inject(id) => self.fire(id),
            // Settling looks at every open trigger anyway.
            TimerKind::LookAgain(_) => {}
            TimerKind::Contingency(id) => self.fire_contingency(id),
            TimerKind::SceneEnd => self.close_scene(),
            TimerKind::BookingEnd => self.end_scene(),
            TimerKind::NextScene => {
                let (played, next) = (self.state.scene.map_or(0, |(i, _)| i + 1), self.state.next_scene());
                // Where scenes were left out, what was done in them is given.
                if next > played
                    && let Some((scene, _)) = self.content.clone().case.scenes.get(next)
                {
                    self.run_effects(&scene.before, &crate::condition::Scope::default());
                }
                self.open_scene(next);
            }
        }
    }
}

/// Percepts of every person of a seat, equal ones once.
fn perceive_for(
    projection: &mut Projection,
    (content, state): (&Content, &State),
    lexicon: &mut Lexicon,
    event: &Event,
) {
    let mut all = Vec::new();
    for person in projection.persons() {
        let percepts = perceive(content, state, event, person);
        if all.is_empty() && percepts.len() < 2 {
            all = percepts;
            continue;
        }
        for percept in percepts {
            if !all.contains(&percept) {
                all.push(percept);
            }
        }
    }
    if all.is_empty() {
        return;
    }
    // Whoever one person of the seat loses from sight may still be seen by another.
    let seen = |who: &PersonId| {
        let place = state.place_of(who);
        place.is_some_and(|place| projection.persons().iter().any(|p| state.sees(content, p, place)))
    };
    all.retain(|percept| !matches!(percept, Percept::Gone { person: Entity::Person(who) } if seen(who)));
    projection.deliver(content, state, lexicon, all);
}

impl Session {
    /// Intent of a seat into a deed of one of its persons, refused from what the seat itself can see.
    pub(crate) fn resolve(&self, seat: &SeatId, intent: &Intent) -> Result<(PersonId, crate::deed::Deed), Refusal> {
        let projection = self.seats.get(seat).ok_or(Refusal::NotYourPerson)?;
        if self.state.paused {
            return Err(Refusal::NotNow);
        }
        crate::resolve::resolve(projection, intent)
    }
}
