//! Whom an event can reach: a first sieve before [`crate::perceive`], which alone decides. It may let persons through who
//! perceive nothing, and keeps nobody back who does; a debug build looks at everybody whom it keeps back.

use tavolo_scenario::Content;
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::common::DispatchKind;

use crate::deed::{Deed, Object};
use crate::event::Event;
use crate::state::State;

/// Whom an event can reach.
pub(crate) enum Reach<'a> {
    /// All of the cast.
    Everybody,
    /// These, some of them perhaps twice.
    Some(Vec<&'a PersonId>),
}

/// Whom an event that was just folded in can reach.
pub(crate) fn reach<'a>(content: &'a Content, state: &'a State, event: &'a Event) -> Reach<'a> {
    let nobody = || Reach::Some(Vec::new());
    let one = |person| Reach::Some(vec![person]);
    // Whoever sees where a person is, and the person.
    let watching = |person: &'a PersonId| {
        let place = state.place_of(person);
        Reach::Some(place.into_iter().flat_map(|place| state.seers(content, place)).chain([person]).collect())
    };
    let heard = |utterance: u32, by: &'a PersonId| {
        let said = state.utterances.get(utterance as usize);
        let hearers = said.into_iter().flat_map(|said| state.hearers_of(content, said));
        Reach::Some(hearers.chain([by]).collect())
    };
    // Both ends of a call.
    let ends = |dispatch: u32, called: &'a PersonId| {
        state.dispatches.get(dispatch as usize).map(|sent| &sent.by).into_iter().chain([called])
    };
    match event {
        Event::Began { by, deed: Deed::Act { .. }, .. }
        | Event::Gestured { by, .. }
        | Event::Looked { by, .. }
        | Event::Acted { by, .. } => watching(by),
        // A silence is heard over a line too.
        Event::KeptSilent { by, .. } => match watching(by) {
            Reach::Some(persons) => Reach::Some(persons.into_iter().chain(state.other_ends(by)).collect()),
            Reach::Everybody => Reach::Everybody,
        },
        Event::Began { by, .. }
        | Event::BrokenOff { by }
        | Event::FoundGone { by, .. }
        | Event::Filled { by, .. }
        | Event::ReadDocument { by, .. }
        | Event::ReadDispatch { by, .. }
        | Event::Booked { by, .. }
        | Event::BookingReturned { by, .. } => one(by),
        Event::Learned { person, .. }
        | Event::Felt { person, .. }
        | Event::Cued { person, .. }
        | Event::Settled { by: person, .. }
        | Event::Gated { person, .. }
        | Event::LeaveDue { person } => one(person),
        Event::Hinted { seat, .. } => Reach::Some(
            content.case.seats.iter().find(|s| s.id == *seat).and_then(|s| s.persons.first()).into_iter().collect(),
        ),
        // Everybody at the place notices that it rings.
        Event::Rang { dispatch, person } => {
            let near = state.place_of(person).into_iter().flat_map(|place| state.hearers(content, place));
            Reach::Some(near.chain(ends(*dispatch, person)).collect())
        }
        Event::Engaged { dispatch, person }
        | Event::PickedUp { dispatch, person, .. }
        | Event::HungUp { dispatch, person, .. } => Reach::Some(ends(*dispatch, person).collect()),
        Event::Moved { person, from, to } => {
            Reach::Some(state.seers(content, from).chain(state.seers(content, to)).chain([person]).collect())
        }
        Event::Marked { by, .. } => one(by),
        Event::Conversed { by, with, .. } => {
            let place = state.conversations.iter().rev().find(|c| &c.by == by && &c.with == with).map(|c| &c.place);
            Reach::Some(place.into_iter().flat_map(|place| state.hearers(content, place)).chain([by, with]).collect())
        }
        Event::Vouched { utterance, by, .. } => {
            let said = state.utterances.get(*utterance as usize);
            Reach::Some(said.map(|said| &said.by).into_iter().chain([by]).collect())
        }
        Event::Struck { utterance } => match state.utterances.get(*utterance as usize) {
            Some(said) => heard(*utterance, &said.by),
            None => nobody(),
        },
        Event::Said { utterance, by, .. } | Event::Rendered { utterance, by, .. } => heard(*utterance, by),
        Event::Sent { kind, by, to, .. } => {
            let place = state.place_of(by).filter(|_| *kind == DispatchKind::Call);
            let hearers = place.into_iter().flat_map(|place| state.hearers(content, place));
            Reach::Some(hearers.chain([by]).chain(to).collect())
        }
        Event::Given { what: Object::Thing(_), from, to } => match watching(to) {
            Reach::Some(persons) => Reach::Some(persons.into_iter().chain(from).collect()),
            Reach::Everybody => Reach::Everybody,
        },
        Event::Given { to, .. } => one(to),
        Event::StatusChanged { person, by, .. } => watching(by.as_ref().unwrap_or(person)),
        Event::Sensed { at, .. } => Reach::Some(state.seers(content, at).collect()),
        Event::CueAvailable { .. }
        | Event::Flagged { .. }
        | Event::Fired { .. }
        | Event::Met { .. }
        | Event::BookingKept { .. }
        | Event::AskedElse { .. }
        | Event::Effaced { .. }
        | Event::Tainted { .. }
        | Event::Held { .. }
        | Event::Keys { .. }
        | Event::Intercepted { .. }
        | Event::RateChanged { .. }
        | Event::CutTo { .. }
        | Event::Skipped { .. }
        | Event::Tapped { .. }
        | Event::Noted { .. }
        | Event::Remarked { .. }
        | Event::Rated { .. }
        | Event::Contested { .. } => nobody(),
        Event::Started { .. }
        | Event::SceneBegan { .. }
        | Event::BookingBegan { .. }
        | Event::SceneEnded { .. }
        | Event::Paused
        | Event::Resumed
        | Event::Ended { .. }
        | Event::Answered { .. }
        | Event::Consented { .. }
        | Event::Reserved { .. }
        | Event::DoorMoved { .. }
        | Event::Left { .. } => Reach::Everybody,
    }
}
