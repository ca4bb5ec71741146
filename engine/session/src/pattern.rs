//! Whether an event is what a pattern means. Patterns stand in duties, rules, reactions, triggers and conditions.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{DispatchKind, SpeechAct};
use tavolo_scenario::model::condition::Pattern;
use tavolo_scenario::model::pack::TargetKind;

use crate::condition::shared_language;
use crate::deed::Value;
use crate::event::{Event, Source};
use crate::state::{Past, State};

/// Who brought the event about, if a person did.
pub fn actor(event: &Event) -> Option<&PersonId> {
    match event {
        Event::Began { by, .. }
        | Event::BrokenOff { by }
        | Event::FoundGone { by, .. }
        | Event::Said { by, .. }
        | Event::Rendered { by, .. }
        | Event::KeptSilent { by, .. }
        | Event::Gestured { by, .. }
        | Event::Looked { by, .. }
        | Event::Acted { by, .. }
        | Event::Filled { by, .. }
        | Event::Sent { by, .. }
        | Event::Answered { by, .. }
        | Event::ReadDocument { by, .. }
        | Event::ReadDispatch { by, .. }
        | Event::Booked { by, .. }
        | Event::Conversed { by, .. }
        | Event::Marked { by, .. }
        | Event::Vouched { by, .. }
        | Event::AskedElse { by, .. } => Some(by),
        Event::Moved { person, .. } | Event::Learned { person, .. } | Event::Left { person } => Some(person),
        Event::Consented { person, .. } => Some(person),
        Event::StatusChanged { by, .. } => by.as_ref(),
        Event::Given { from, .. } => from.as_ref(),
        _ => None,
    }
}

/// Whom the event is about: for duties and rules that are owed to each subject.
pub fn about<'a>(content: &'a Content, state: &'a State, event: &'a Event) -> Vec<&'a PersonId> {
    match event {
        Event::Said { by, to, via, act, about, language, .. } => match about {
            Some(about) => vec![about],
            None if matches!(act, SpeechAct::Inform | SpeechAct::Introduce) => {
                let mut persons = audience(content, state, by, via.as_ref(), language);
                persons.extend([to, by]);
                persons
            }
            None => vec![to, by],
        },
        Event::Rendered { utterance, .. } => state
            .utterances
            .get(*utterance as usize)
            .map_or(vec![], |said| said.about.as_ref().map_or(vec![&said.to, &said.by], |a| vec![a])),
        Event::KeptSilent { to, .. } => vec![to],
        Event::Gestured { by, to, .. } => std::iter::once(by).chain(to).collect(),
        Event::Looked { at, .. } => at.person().into_iter().collect(),
        Event::Acted { action, by, on, .. } if on.is_none() && for_everybody(content, action) => {
            state.persons.keys().filter(|p| *p != by && state.together(p, by)).collect()
        }
        Event::Acted { on, with, .. } => on
            .as_ref()
            .and_then(|o| o.person())
            .into_iter()
            .chain(with.values().filter_map(|v| match v {
                Value::Person(id) => Some(id),
                _ => None,
            }))
            .collect(),
        Event::Filled { about, .. } | Event::Sent { about, .. } => about.iter().collect(),
        Event::Answered { dispatch, .. } => {
            state.dispatches.get(*dispatch as usize).and_then(|d| d.about.as_ref()).into_iter().collect()
        }
        Event::Consented { person, .. }
        | Event::StatusChanged { person, .. }
        | Event::Moved { person, .. }
        | Event::Left { person }
        | Event::FoundGone { person, .. }
        | Event::Felt { person, .. }
        | Event::LeaveDue { person } => vec![person],
        Event::Learned { clue, .. } | Event::CueAvailable { clue, .. } => {
            content.case.clues.get(clue).and_then(|c| c.about.as_ref()).into_iter().collect()
        }
        _ => vec![],
    }
}

/// Who hears and understands what is said to many: by the language, or through the interpreter.
fn audience<'a>(
    content: &'a Content,
    state: &'a State,
    by: &'a PersonId,
    via: Option<&PersonId>,
    language: &LanguageId,
) -> Vec<&'a PersonId> {
    state
        .reached(content, by)
        .filter(|p| {
            State::speaks(content, p, language) || via.is_some_and(|v| shared_language(content, v, p).is_some())
        })
        .collect()
}

fn for_everybody(content: &Content, action: &ActionId) -> bool {
    content.law.actions.get(action).is_some_and(|a| a.target == TargetKind::EverybodyHere)
}

/// Whether an event is what a pattern means, about a subject if one is given.
pub fn matches(content: &Content, state: &State, pattern: &Pattern, event: &Event, subject: Option<&PersonId>) -> bool {
    if let Pattern::Any(list) = pattern {
        return list.iter().any(|p| matches(content, state, p, event, subject));
    }
    let present = |p: &PersonId, by: &PersonId| p == by || state.together(p, by);
    shape(content, state, pattern, event, &present)
        && subject.is_none_or(|s| {
            !concerns_persons(pattern) || (about(content, state, event).contains(&s) && by_own_mouth(pattern, event, s))
        })
}

/// Whether an event is what a pattern means, about somebody of those whom it is known to be about.
pub(crate) fn concerns(content: &Content, state: &State, pattern: &Pattern, event: &Event, subject: &PersonId) -> bool {
    if let Pattern::Any(list) = pattern {
        return list.iter().any(|p| concerns(content, state, p, event, subject));
    }
    shape(content, state, pattern, event, &|p, by| p == by || state.together(p, by))
        && (!concerns_persons(pattern) || by_own_mouth(pattern, event, subject))
}

/// Whether something remembered is what a pattern means: whom it concerned and who was there is as it was then.
pub(crate) fn was(
    content: &Content,
    state: &State,
    pattern: &Pattern,
    past: &Past,
    subject: Option<&PersonId>,
) -> bool {
    if let Pattern::Any(list) = pattern {
        return list.iter().any(|p| was(content, state, p, past, subject));
    }
    // Whom it concerned is quicker to tell than what it was.
    subject
        .is_none_or(|s| !concerns_persons(pattern) || (past.about.contains(s) && by_own_mouth(pattern, &past.event, s)))
        && shape(content, state, pattern, &past.event, &|p, _| past.present.contains(p))
}

/// Where a pattern asks for the subject's own words, the subject spoke.
fn by_own_mouth(pattern: &Pattern, event: &Event, subject: &PersonId) -> bool {
    !matches!(pattern, Pattern::Said { own: true, .. }) || actor(event) == Some(subject)
}

/// Items of the events list and meetings concern nobody in particular.
fn concerns_persons(pattern: &Pattern) -> bool {
    !matches!(pattern, Pattern::Fired(_) | Pattern::Met { .. })
}

fn shape(
    content: &Content,
    state: &State,
    pattern: &Pattern,
    event: &Event,
    present: &dyn Fn(&PersonId, &PersonId) -> bool,
) -> bool {
    let by_any = |functions: &[FunctionId], who: &PersonId| functions.is_empty() || content.carries_out(who, functions);
    match (pattern, event) {
        (Pattern::Acted { action, by, with }, Event::Acted { action: a, by: b, with: w, .. }) => {
            action.contains(a)
                && by_any(by, b)
                && with.as_ref().is_none_or(|(name, word)| word_of(w.get(name)) == Some(word))
        }
        (
            Pattern::Said { act, topic, by, to, own: _, interrupts, via },
            Event::Said { act: a, topic: t, by: b, to: l, source, interrupts: i, via: through, .. },
        ) => {
            *source != Source::Unconfirmed
                && (*i || !interrupts)
                && (!via || through.as_ref().is_some_and(|i| ![b, l].iter().any(|p| content.case.linked(i, p))))
                && any(act, a)
                && any(topic, t)
                && by_any(by, b)
                && by_any(to, l)
        }
        (
            Pattern::Said { act, topic, by, to, interrupts: false, via: false, .. },
            Event::KeptSilent { by: b, to: l, .. },
        ) => act.contains(&SpeechAct::Silence) && topic.is_empty() && by_any(by, b) && by_any(to, l),
        (Pattern::Gestured(list), Event::Gestured { is, .. }) => any(list, is),
        (
            Pattern::Sent { kind, to, by, cut, form, topic },
            Event::Sent { kind: k, to: t, by: b, cut: c, documents, topic: on, .. },
        ) => {
            any(kind, k)
                && (topic.is_empty() || on.as_ref().is_some_and(|on| topic.contains(on)))
                && by_any(by, b)
                && cut.is_none_or(|cut| cut == *c)
                && to.iter().all(|f| t.iter().any(|p| content.carries_out(p, std::slice::from_ref(f))))
                && form.as_ref().is_none_or(|f| {
                    documents.iter().any(|d| state.documents.get(d).is_some_and(|d| d.form.as_ref() == Some(f)))
                })
        }
        (Pattern::Answered { kind, by, granted }, Event::Answered { dispatch, by: b, is, .. }) => {
            use tavolo_scenario::model::script::Answer;
            let sent: Option<DispatchKind> = state.dispatches.get(*dispatch as usize).map(|d| d.kind);
            sent.is_some_and(|k| any(kind, &k))
                && by_any(by, b)
                && granted.is_none_or(|g| g == matches!(is, Answer::Granted | Answer::Informed | Answer::Acknowledged))
        }
        (Pattern::Filled { form, by }, Event::Filled { form: f, by: b, .. }) => any(form, f) && by_any(by, b),
        (Pattern::Consented { to, is }, Event::Consented { to: t, is: i, .. }) => to == t && is == i,
        (Pattern::Became { status }, Event::StatusChanged { is, on: true, .. }) => any(status, is),
        (Pattern::Learned { shows, by }, Event::Learned { person, clue, .. }) => {
            by_any(by, person)
                && content
                    .case
                    .clues
                    .get(clue)
                    .is_some_and(|c| shows.is_empty() || c.shows.iter().any(|s| shows.contains(s)))
        }
        (Pattern::Looked { by, searching }, Event::Looked { by: b, search, .. }) => {
            (*search || !searching) && by_any(by, b)
        }
        (Pattern::Fired(id), Event::Fired { inject, contingency: false }) => id == inject,
        (Pattern::Met { action, functions }, Event::Acted { action: a, by, .. }) => {
            action == a && functions.iter().all(|f| content.carriers(f).iter().any(|p| present(p, by)))
        }
        _ => false,
    }
}

fn any<T: PartialEq>(list: &[T], it: &T) -> bool {
    list.is_empty() || list.contains(it)
}

fn word_of(value: Option<&Value>) -> Option<&Word> {
    match value {
        Some(Value::Word(word)) => Some(word),
        _ => None,
    }
}
