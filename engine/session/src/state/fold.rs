//! The fold: what each event makes of the state. It decides nothing.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::{Path, Seen, ThingAt, Trigger};
use tavolo_scenario::model::common::{Cut, InfoClass, Meter};
use tavolo_seat::{ConversationIs, How, Tap};

use super::memory::is_asked;
use super::{Asked, DispatchState, DocumentState, Known, Past, Phase, State, Utterance};
use crate::clock::StoryClock;
use crate::deed::{Deed, Object, Value};
use crate::event::{Event, Source};
use crate::timer::{TimerKey, TimerKind};

/// Milliseconds that writing a dispatch takes.
const SEND_MS: i64 = 8_000;

impl State {
    /// Folds an event in.
    pub fn apply(&mut self, content: &Content, event: &Event) {
        let now = self.exercise_ms;
        match event {
            Event::Started { seed, holders, free_words } => {
                self.seed = *seed;
                self.free_words = *free_words;
                self.holders.clone_from(holders);
            }
            Event::SceneBegan { scene, story_ms, num, den } => {
                self.clock = StoryClock { exercise_ms: now, story_ms: *story_ms, num: *num, den: *den };
                self.story_ms = *story_ms;
                self.phase = Phase::Playing;
                self.played.insert(scene.clone());
                self.timers.retain(|_, kind| !kind.ends_with_scene());
                if let Some(index) = content.case.scenes.iter().position(|(s, _)| &s.id == scene) {
                    (self.scene, self.cut_to) = (Some((index, now)), None);
                    let ends = now + content.case.scenes[index].0.length.ms();
                    self.time(ends, TimerKind::SceneEnd);
                    for inject in content.case.events.iter().filter(|i| &i.scene == scene) {
                        match &inject.when {
                            Trigger::After(limit) => self.time(now + limit.ms(), TimerKind::Inject(inject.id.clone())),
                            Trigger::When { not_before: Some(limit), .. } => {
                                self.time(now + limit.ms(), TimerKind::LookAgain(inject.id.clone()));
                            }
                            Trigger::When { not_before: None, .. } | Trigger::OnCall => {}
                        }
                    }
                }
            }
            Event::BookingBegan { scene } => {
                self.phase = Phase::Booking;
                let length = content.case.scenes.iter().find(|(s, _)| &s.id == scene).and_then(|(s, _)| s.booking);
                self.time(now + length.map_or(0, tavolo_scenario::model::common::Limit::ms), TimerKind::BookingEnd);
            }
            Event::SceneEnded { .. } => {
                self.phase = Phase::Between;
                self.end_lines();
                self.timers.retain(|_, kind| !kind.ends_with_scene());
                for person in self.persons.values_mut() {
                    (person.doing, person.busy_until, person.talking_until) = (None, now, now);
                }
                let next = self.next_scene();
                if let Some((_, story_ms)) = content.case.scenes.get(next) {
                    self.timers.insert(TimerKey::new(now, *story_ms, &TimerKind::NextScene), TimerKind::NextScene);
                    let due: Vec<_> =
                        self.bookings.iter().filter(|(_, b)| b.2 <= *story_ms).map(|(n, b)| (*n, b.2)).collect();
                    for (number, story_ms) in due {
                        let kind = TimerKind::Booking(number);
                        self.timers.insert(TimerKey::new(now, story_ms, &kind), kind);
                    }
                }
            }
            Event::Paused => self.paused = true,
            Event::Resumed => self.paused = false,
            Event::Ended { complete, .. } => {
                (self.phase, self.complete) = (Phase::Ended, *complete);
                self.end_lines();
                self.timers.clear();
            }
            Event::Held { seat, holder } => {
                self.holders.insert(seat.clone(), *holder);
                // Whoever comes next has the keys first.
                self.keys.remove(seat);
            }
            Event::Keys { seat, who } => {
                self.keys.insert(seat.clone(), *who);
            }
            Event::Began { by, deed, ends_ms } => {
                if let Some(person) = self.persons.get_mut(by) {
                    (person.doing, person.busy_until) = (Some(deed.clone()), *ends_ms);
                }
                self.time(*ends_ms, TimerKind::Done(by.clone()));
            }
            Event::BrokenOff { by } => self.free(by),
            Event::Moved { person, to, .. } => {
                if let Some(state) = self.persons.get_mut(person) {
                    state.place = to.clone();
                    state.present = !state.left;
                }
            }
            Event::Said {
                by, to, via, act, topic, about, tells, sentence, words, language, ends_ms, source, ..
            } => {
                let over: Vec<PersonId> = self.other_ends(by).cloned().collect();
                let speaker = self.persons.get(by).filter(|p| p.present || over.is_empty());
                let place = speaker.map_or_else(|| PlaceId::from(""), |p| p.place.clone());
                self.utterances.push(Utterance {
                    by: by.clone(),
                    to: to.clone(),
                    via: via.clone(),
                    act: *act,
                    topic: topic.clone(),
                    about: about.clone(),
                    tells: tells.clone(),
                    sentence: sentence.clone(),
                    language: language.clone(),
                    place,
                    over,
                    rendered: false,
                    struck: false,
                    words: words.clone(),
                    source: *source,
                    observed: *source == Source::Observed,
                    vouched: None,
                });
                self.occupy(by, *ends_ms, true);
            }
            Event::Rendered { utterance, by, ends_ms, .. } => {
                if let Some(said) = self.utterances.get_mut(*utterance as usize) {
                    said.rendered = true;
                }
                self.occupy(by, *ends_ms, true);
            }
            Event::KeptSilent { by, ends_ms, .. } => self.occupy(by, *ends_ms, false),
            Event::Looked { by, .. } => self.free(by),
            Event::Acted { by, .. } => self.free(by),
            Event::Filled { document, form, by, about, fields, quality } => {
                self.free(by);
                let (clues, classes) = contents(content, form, fields);
                self.documents.insert(
                    document.clone(),
                    DocumentState {
                        form: Some(form.clone()),
                        by: Some(by.clone()),
                        about: about.clone(),
                        fields: fields.clone(),
                        clues,
                        holders: BTreeSet::from([by.clone()]),
                        quality: *quality,
                        classes,
                    },
                );
            }
            Event::Sent { dispatch, kind, by, to, about, clues, documents, cut, rings, .. } => {
                // The dispatch is out at once; whoever wrote it is busy for as long as it takes.
                self.occupy(by, now + SEND_MS, false);
                self.dispatches.push(DispatchState {
                    kind: *kind,
                    by: by.clone(),
                    to: to.clone(),
                    about: about.clone(),
                    clues: clues.clone(),
                    documents: documents.clone(),
                    cut: *cut,
                    at_ms: now,
                    read_by: BTreeSet::new(),
                    answers: Vec::new(),
                    rings: *rings,
                    story_ms: self.story_ms,
                    intercepted: BTreeSet::new(),
                });
                if !rings {
                    self.hand_over(*dispatch, to);
                }
            }
            Event::Intercepted { dispatch, person, on } => {
                if let Some(state) = self.dispatches.get_mut(*dispatch as usize) {
                    if *on {
                        state.intercepted.insert(person.clone());
                    } else {
                        state.intercepted.remove(person);
                    }
                }
            }
            Event::Rang { dispatch, person } => self.begin_line(*dispatch, person),
            Event::PickedUp { dispatch, person, answered: true } => self.connect(*dispatch, person),
            Event::PickedUp { dispatch, person, answered: false } | Event::HungUp { dispatch, person, .. } => {
                self.end_line(*dispatch, person);
            }
            Event::Answered { dispatch, by, is, .. } => {
                if let Some(state) = self.dispatches.get_mut(*dispatch as usize) {
                    state.answers.push((by.clone(), *is));
                }
            }
            Event::ReadDispatch { by, dispatch } => {
                if let Some(state) = self.dispatches.get_mut(*dispatch as usize) {
                    state.read_by.insert(by.clone());
                }
            }
            Event::Given { what, from, to } => match what {
                Object::Thing(id) => {
                    self.things.insert(id.clone(), ThingAt::On(to.clone()));
                }
                Object::Document(id) => {
                    if let Some(state) = self.documents.get_mut(id) {
                        // Authored papers are single; a filled form can be copied.
                        if let (Some(from), None) = (from, &state.form) {
                            state.holders.remove(from);
                        }
                        state.holders.insert(to.clone());
                    }
                }
                Object::Person(_) | Object::Place(_) => {}
            },
            Event::Learned { person, clue, how, from } => {
                let tainted = things_of(content, clue, *how).any(|thing| self.tainted.contains(thing));
                if let Some(state) = self.persons.get_mut(person) {
                    let known = Known { how: *how, from: from.clone(), at_ms: now, tainted };
                    state.knows.entry(clue.clone()).or_insert(known);
                }
            }
            Event::Tainted { thing, .. } => drop(self.tainted.insert(thing.clone())),
            Event::CueAvailable { person, clue } => {
                self.cues.entry(clue.clone()).or_insert(now);
                if let Some(state) = self.persons.get_mut(person) {
                    state.cues.insert(clue.clone());
                }
            }
            Event::Felt { person, meter, toward, by } => self.feel(person, *meter, toward.as_ref(), *by),
            Event::Consented { person, to, is, .. } => {
                self.consents.insert((person.clone(), to.clone()), *is);
            }
            Event::StatusChanged { person, is, on, .. } => {
                if let Some(state) = self.persons.get_mut(person) {
                    if *on {
                        state.status.insert(is.clone());
                    } else {
                        state.status.remove(is);
                    }
                }
            }
            Event::Flagged { flag, on } => {
                if *on {
                    self.flags.insert(flag.clone());
                } else {
                    self.flags.remove(flag);
                }
            }
            Event::Fired { inject, contingency } => {
                if !contingency {
                    self.fired.insert(inject.clone(), now);
                    let waits = content.inject(inject).and_then(|i| i.within);
                    if let Some(limit) = waits {
                        self.time(now + limit.ms(), TimerKind::Contingency(inject.clone()));
                    }
                }
            }
            Event::Met { inject } => {
                self.met.insert(inject.clone());
            }
            Event::Booked { booking, by, action, on, story_ms, with } => {
                let deed = Deed::Act { action: action.clone(), on: on.clone(), via: None, with: with.clone() };
                self.bookings.insert(*booking, (by.clone(), deed, *story_ms));
                self.booked = self.booked.max(booking.saturating_add(1));
            }
            Event::BookingReturned { booking, .. } | Event::BookingKept { booking } => {
                self.bookings.remove(booking);
            }
            Event::Reserved { resource, person } => {
                // Whoever gets another place of the same kind gives the former up.
                if let Some(person) = person {
                    for taken in self.reserved.values_mut() {
                        taken.retain(|p| p.as_ref() != Some(person));
                    }
                }
                self.reserved.entry(resource.clone()).or_default().push(person.clone());
            }
            Event::DoorMoved { place, open } => {
                if *open {
                    self.shut.remove(place);
                } else {
                    self.shut.insert(place.clone());
                }
            }
            Event::LeaveDue { person } => {
                if let Some(state) = self.persons.get_mut(person) {
                    state.leave_due = true;
                }
            }
            Event::Left { person } => {
                if let Some(state) = self.persons.get_mut(person) {
                    (state.present, state.left) = (false, true);
                }
            }
            Event::Struck { utterance } => {
                if let Some(said) = self.utterances.get_mut(*utterance as usize) {
                    said.struck = true;
                    let words = said.words.clone();
                    words.into_iter().for_each(|words| self.strike_out(&words));
                }
            }
            Event::Effaced { words } => self.strike_out(words),
            Event::Conversed { by, with, is: ConversationIs::Began, via } => {
                self.begin_conversation(by, with, via.as_ref());
            }
            Event::Conversed { by, is: ConversationIs::Ended, .. } => self.close_conversation(by),
            Event::Marked { by, is: Tap::Promised, .. } => self.hear_promise(by),
            Event::Vouched { utterance, agrees, .. } => self.vouch(*utterance, *agrees),
            Event::Tapped { utterance, .. } => self.bear_out(*utterance),
            Event::Noted { conversation, by, act } => self.note_in_conversation(*conversation, by, *act),
            Event::AskedElse { by, words } => {
                self.asked.push(Asked { by: by.clone(), words: words.clone(), exercise_ms: now, settled: false });
            }
            Event::Settled { asked, .. } => {
                if let Some(asked) = self.asked.get_mut(*asked as usize) {
                    asked.settled = true;
                }
            }
            Event::RateChanged { num, den } => {
                self.clock = StoryClock { exercise_ms: now, story_ms: self.story_ms, num: *num, den: *den };
            }
            Event::CutTo { scene } => {
                self.cut_to = content.case.scenes.iter().position(|(s, _)| &s.id == scene);
            }
            Event::Skipped { inject } => {
                self.skipped.insert(inject.clone());
                self.timers.retain(|_, kind| {
                    use TimerKind::{Contingency, Inject, LookAgain};
                    !matches!(kind, Inject(id) | LookAgain(id) | Contingency(id) if id == inject)
                });
            }
            // Nothing that later decisions look at, but for the past below.
            Event::Gestured { .. }
            | Event::ReadDocument { .. }
            | Event::Sensed { .. }
            | Event::Cued { .. }
            | Event::Gated { .. }
            | Event::Engaged { .. }
            | Event::Hinted { .. }
            | Event::FoundGone { .. }
            | Event::Conversed { .. }
            | Event::Marked { .. }
            | Event::Remarked { .. }
            | Event::Rated { .. }
            | Event::Contested { .. } => {}
        }
        self.keep_words(event);
        if is_asked(&content.index().asked, event) {
            let past = self.memory(content, event);
            self.past.push(past);
        }
    }

    /// An event as it is remembered: whom it concerns and who is there at this moment.
    fn memory(&self, content: &Content, event: &Event) -> Past {
        let about = crate::pattern::about(content, self, event).into_iter().cloned().collect();
        let place = match event {
            Event::Acted { by, .. } => self.place_of(by),
            _ => None,
        };
        let here = |place| self.persons.iter().filter(move |(_, p)| p.present && &p.place == place);
        let present = place.into_iter().flat_map(here).map(|(id, _)| id.clone()).collect();
        Past { exercise_ms: self.exercise_ms, story_ms: self.story_ms, event: event.clone(), about, present }
    }

    /// Documents of a dispatch come into the hands of whom it has reached, unless only the minimal cut is passed on.
    pub(super) fn hand_over(&mut self, dispatch: u32, to: &[PersonId]) {
        let Some(sent) = self.dispatches.get(dispatch as usize).filter(|d| d.cut == Cut::Whole) else { return };
        for document in &sent.documents {
            if let Some(state) = self.documents.get_mut(document) {
                state.holders.extend(to.iter().cloned());
            }
        }
    }

    pub(super) fn time(&mut self, exercise_ms: i64, kind: TimerKind) {
        let story_ms = self.clock.story_at(exercise_ms);
        self.timers.insert(TimerKey::new(exercise_ms, story_ms, &kind), kind);
    }

    fn occupy(&mut self, person: &PersonId, until_ms: i64, talking: bool) {
        if let Some(state) = self.persons.get_mut(person) {
            // Whoever is at something longer stays at it.
            state.busy_until = state.busy_until.max(until_ms);
            if talking {
                state.talking_until = until_ms;
            }
        }
    }

    /// Index of the scene that follows the one that is played.
    pub(crate) fn next_scene(&self) -> usize {
        self.cut_to.unwrap_or_else(|| self.scene.map_or(0, |(index, _)| index + 1))
    }

    fn free(&mut self, person: &PersonId) {
        if let Some(state) = self.persons.get_mut(person) {
            (state.doing, state.busy_until) = (None, self.exercise_ms);
        }
        self.timers.retain(|_, kind| !matches!(kind, TimerKind::Done(who) if who == person));
    }

    fn feel(&mut self, person: &PersonId, meter: Meter, toward: Option<&FunctionId>, by: i32) {
        let Some(state) = self.persons.get_mut(person) else { return };
        let mind = &mut state.mind;
        let value = match (meter, toward) {
            (Meter::Fear, _) => &mut mind.fear,
            (Meter::Fatigue, _) => &mut mind.fatigue,
            (Meter::Information, _) => &mut mind.information,
            (Meter::Trust, None) => &mut mind.trust,
            (Meter::Trust, Some(function)) => mind.trust_in.entry(function.clone()).or_insert(mind.trust),
        };
        *value = value.saturating_add(by).clamp(0, 100);
    }
}

/// Clues and classes of what is written into a form.
pub(crate) fn contents(
    content: &Content,
    form: &FormId,
    fields: &BTreeMap<FieldId, Value>,
) -> (Vec<ClueId>, BTreeSet<InfoClass>) {
    let mut clues = Vec::new();
    let mut classes = BTreeSet::new();
    let kinds = content.law.forms.get(form).map_or(&[][..], |f| &f.fields[..]);
    for (id, value) in fields {
        classes.extend(kinds.iter().find(|f| &f.id == id).map(|f| f.class));
        if let Value::Clues(list) = value {
            classes.extend(list.iter().map(|c| content.case.class_of(c)));
            clues.extend(list.iter().cloned());
        }
    }
    (clues, classes)
}

/// Things out of which a clue can be learnt so.
fn things_of<'a>(content: &'a Content, clue: &ClueId, how: How) -> impl Iterator<Item = &'a ThingId> {
    let paths = content.case.clues.get(clue).map_or(&[][..], |clue| &clue.learn);
    paths.iter().filter_map(move |path| match (how, path) {
        (How::Looked, Path::Look { at: Seen::Thing(thing), .. })
        | (How::Searched, Path::Search { at: Seen::Thing(thing), .. }) => Some(thing),
        _ => None,
    })
}
