//! Perception: what one person perceives of one event. The only way out of the kernel; nothing by default.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::condition::ConsentIs;
use tavolo_scenario::model::script::Answer;
use tavolo_seat::{Answered, Percept, Phase as SeatPhase};

use crate::entity::{Entity, Text};
use crate::event::Event;
use crate::named;
use crate::state::{Phase, State};

mod ear;
mod eye;
mod phone;
mod scenery;

use eye::Eye;

type Seen = Percept<Entity, Text>;

/// What a person perceives of an event that was just folded into the state.
pub fn perceive(content: &Content, state: &State, event: &Event, person: &PersonId) -> Vec<Seen> {
    let eye = Eye { content, state, person };
    match event {
        Event::Started { .. } => eye.opening(),
        Event::SceneBegan { scene, .. } => {
            let mut seen = vec![
                Percept::Scene {
                    title: Text::of(format!("scene-{scene}")),
                    brief: Text::of(format!("scene-{scene}.brief")),
                },
                Percept::Phase(SeatPhase::Playing),
            ];
            seen.extend(eye.surroundings());
            seen.extend(eye.plan());
            seen.extend(eye.roster());
            seen
        }
        Event::BookingBegan { .. } => vec![Percept::Phase(SeatPhase::Booking)],
        Event::SceneEnded { .. } => vec![Percept::Phase(SeatPhase::Between), eye.busy(state.exercise_ms)],
        Event::Paused => vec![Percept::Phase(SeatPhase::Paused)],
        Event::Resumed => vec![Percept::Phase(phase(state.phase))],
        Event::Ended { ending, .. } => {
            let key = ending.as_ref().map_or_else(|| "ending".to_owned(), |e| format!("ending-{e}"));
            vec![Percept::Phase(SeatPhase::Ended), Percept::Ended { text: Text::of(key) }]
        }
        Event::Began { by, deed, ends_ms } => eye.began(by, deed, *ends_ms),
        Event::BrokenOff { by } => eye.own(by, eye.busy(state.exercise_ms)),
        Event::Moved { person: moved, from, to } => eye.moved(moved, from, to),
        Event::Said { utterance, ends_ms, interrupts, .. } => eye.said(*utterance, *ends_ms, *interrupts),
        Event::Rendered { utterance, by, faithful, ends_ms } => eye.rendered(*utterance, by, *faithful, *ends_ms),
        Event::KeptSilent { by, to, ends_ms, .. } => {
            // A silence is heard over a line as it is seen in a room.
            let noticed = eye.sees_person(by) || state.other_ends(by).any(|end| end == person);
            let mut seen = if noticed { vec![Percept::Silence { by: who(by), to: who(to) }] } else { vec![] };
            eye.push_own(by, &mut seen, eye.busy(*ends_ms));
            seen
        }
        Event::Gestured { by, is, to } => eye.if_seen(by, |seen| {
            seen.push(Percept::Gesture { by: who(by), is: named::gesture(*is), to: to.as_ref().map(who) });
        }),
        Event::Looked { by, at, search } => eye.looked(by, at, *search),
        Event::Acted { action, by, on, .. } => eye.if_seen(by, |seen| {
            eye.push_own(by, seen, eye.busy(state.exercise_ms));
            seen.push(eye.acted(by, action, on.as_ref(), true));
        }),
        Event::Filled { document, form, by, about, .. } => eye.own_all(by, || {
            vec![
                eye.busy(state.exercise_ms),
                Percept::Filled {
                    document: Entity::Document(document.clone()),
                    form: form.word().clone(),
                    label: Text::of(format!("form-{form}")),
                    by: who(by),
                    about: about.as_ref().map(who),
                    classes: eye.classes_of(document),
                },
            ]
        }),
        Event::Sent { dispatch, by, to, .. } => eye.dispatched(*dispatch, by, to),
        Event::Answered { dispatch, by, is, reason, .. } => {
            let party =
                state.dispatches.get(*dispatch as usize).is_some_and(|d| &d.by == person || d.to.contains(person));
            let percept = Percept::Answered {
                dispatch: Entity::Dispatch(*dispatch),
                by: who(by),
                is: answered(*is),
                reason: reason.as_ref().map(|r| Text::of(format!("reason-{r}"))),
            };
            if party { vec![percept] } else { vec![] }
        }
        Event::ReadDocument { by, document } => {
            eye.own_all(by, || std::iter::once(eye.text_of(document)).chain(eye.attested(document)).collect())
        }
        Event::ReadDispatch { by, dispatch } => eye.own_all(by, || {
            let contents = eye.contents(*dispatch);
            contents.into_iter().chain(eye.attested_in(*dispatch)).collect()
        }),
        Event::Given { what, from, to } => eye.given(what, from.as_ref(), to),
        Event::Learned { person: learner, clue, how, from } => {
            eye.own_all(learner, || vec![eye.learned(clue, *how, from.as_ref())])
        }
        // Noticed or not: what is available is no percept until somebody looks.
        Event::CueAvailable { .. } => vec![],
        Event::Felt { person: feeling, meter, by, .. } => {
            eye.own(feeling, Percept::Felt { me: who(feeling), meter: named::meter(*meter), by: *by })
        }
        Event::Consented { person: subject, to, is, asked_by } => {
            let there = person == subject || asked_by.as_ref() == Some(person) || eye.understood_last_of(subject);
            let percept =
                Percept::Consent { person: who(subject), to: to.word().clone(), given: *is == ConsentIs::Given };
            if there { vec![percept] } else { vec![] }
        }
        Event::StatusChanged { person: subject, is, on, by } => {
            // Standings are paper: known to whoever brought them about and to those who are there with them.
            let there = match by {
                Some(by) => {
                    let beside = by == person || state.together(by, person);
                    beside && (content.function_of(person).is_some() || person == subject)
                }
                None => content.function_of(person).is_some() && eye.sees_person(subject),
            };
            let percept = Percept::Status { person: who(subject), is: is.word().clone(), on: *on };
            if there { vec![percept] } else { vec![] }
        }
        Event::Flagged { .. } | Event::Fired { .. } | Event::Met { .. } => vec![],
        Event::Booked { by, action, story_ms, .. } => eye.own(
            by,
            Percept::Booked { me: who(by), action: action.word().clone(), story_ms: *story_ms, returned: None },
        ),
        Event::BookingReturned { reason, by, action, story_ms, .. } => eye.own(
            by,
            Percept::Booked {
                me: who(by),
                action: action.word().clone(),
                story_ms: *story_ms,
                returned: Some(Text::of(format!("refusal-{}", reason.key()))),
            },
        ),
        // The act itself is perceived.
        Event::BookingKept { .. } => vec![],
        Event::Reserved { resource, .. } => eye.resource(resource).into_iter().collect(),
        Event::Sensed { at, text } => {
            let here = state.place_of(person) == Some(at);
            if here { vec![Percept::Sensed { text: Text::of(format!("sense-{text}")) }] } else { vec![] }
        }
        Event::Cued { person: cued, text } => {
            eye.own(cued, Percept::Cue { me: who(cued), text: Text::of(format!("cue-{text}")) })
        }
        Event::DoorMoved { place, open } => eye.door(place, *open),
        Event::Gated { person: asked, toward, open, shut } => eye.own(
            asked,
            Percept::Gates {
                me: who(asked),
                toward: who(toward),
                open: open.iter().cloned().map(Entity::Clue).collect(),
                shut: *shut,
            },
        ),
        Event::LeaveDue { person: tired } => eye.own(tired, Percept::LeaveDue { me: who(tired) }),
        Event::Left { person: gone } => {
            let there =
                gone == person || state.persons.get(gone).is_some_and(|g| state.sees(content, person, &g.place));
            if there { vec![Percept::Left { person: who(gone) }] } else { vec![] }
        }
        // Who looked for somebody in vain knows now what others knew.
        Event::FoundGone { by, person: gone } => {
            let said = state
                .persons
                .get(gone)
                .into_iter()
                .flat_map(|p| content.law.vocabulary.gone.iter().filter(|s| p.status.contains(*s)));
            said.flat_map(|is| eye.own(by, Percept::Status { person: who(gone), is: is.word().clone(), on: true }))
                .collect()
        }
        // No view has them: of a form one reads clues and standing, of what was asked only who directs reads the words.
        // The act was seen; what the law makes of it is for whoever knows the law.
        Event::Effaced { .. } | Event::Tainted { .. } => vec![],
        Event::AskedElse { .. } => vec![],
        Event::Settled { by, how, .. } => {
            eye.own(by, Percept::Settled { me: who(by), text: Text::of(format!("settled-{}", how.key())) })
        }
        Event::Rang { dispatch, person: called } => eye.rang(*dispatch, called),
        Event::PickedUp { dispatch, person: called, answered } => eye.picked_up(*dispatch, called, *answered),
        Event::Engaged { dispatch, person: called } => eye.engaged(*dispatch, called),
        Event::HungUp { dispatch, person: called, .. } => eye.hung_up(*dispatch, called),
        Event::Hinted { seat, level, duty, about } => eye.hint(seat, *level, duty, about.as_ref()),
        Event::Conversed { by, with, is, .. } => eye.conversed(by, with, *is),
        Event::Marked { by, is, clue } => {
            eye.own(by, Percept::Tapped { me: who(by), is: *is, clue: clue.clone().map(Entity::Clue) })
        }
        Event::Vouched { utterance, by, agrees } => eye.vouched(*utterance, by, *agrees),
        Event::Struck { utterance } => eye.struck(*utterance),
        // Hand-overs, what others tap and marks are the record's, not the story's; what the director changes in time and in
        // the events list is perceived by what comes of it.
        Event::Held { .. }
        | Event::Keys { .. }
        | Event::RateChanged { .. }
        | Event::CutTo { .. }
        | Event::Skipped { .. }
        | Event::Intercepted { .. }
        | Event::Tapped { .. }
        | Event::Noted { .. }
        | Event::Remarked { .. }
        | Event::Rated { .. }
        | Event::Contested { .. } => vec![],
    }
}

fn who(id: &PersonId) -> Entity {
    Entity::Person(id.clone())
}

fn phase(phase: Phase) -> SeatPhase {
    match phase {
        Phase::Before => SeatPhase::Before,
        Phase::Playing => SeatPhase::Playing,
        Phase::Booking => SeatPhase::Booking,
        Phase::Between => SeatPhase::Between,
        Phase::Ended => SeatPhase::Ended,
    }
}

fn answered(is: Answer) -> Answered {
    match is {
        Answer::Acknowledged => Answered::Acknowledged,
        Answer::Granted => Answered::Granted,
        Answer::Refused => Answered::Refused,
        Answer::Informed => Answered::Informed,
    }
}
