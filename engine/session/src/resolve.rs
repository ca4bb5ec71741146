//! From intents with a seat's handles to deeds with authored ids.

use std::collections::BTreeMap;

use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{Cut, DispatchKind, Gesture};
use tavolo_scenario::model::script::Answer;
use tavolo_seat::{Answered, FieldValue, Handle, Intent, Refusal, refuse};

use crate::deed::{Deed, Object, Value};
use crate::entity::Entity;
use crate::limits;
use crate::named;
use crate::project::Projection;

/// Resolves an intent.
pub(crate) fn resolve(projection: &Projection, intent: &Intent) -> Result<(PersonId, Deed), Refusal> {
    if let Some(refusal) = refuse(projection.view(), intent) {
        return Err(refusal);
    }
    let names = Names(projection);
    let by = names.person(intent.by())?;
    Ok((by, deed(&names, intent)?))
}

fn deed(names: &Names<'_>, intent: &Intent) -> Result<Deed, Refusal> {
    Ok(match intent {
        Intent::Say { to, sentence, phrase, via, about, words, aloud, .. } => Deed::Say {
            what: match (sentence, phrase) {
                (Some(handle), _) => Some(names.sentence(*handle)?),
                (None, phrase) => phrase.as_ref().map(|word| SentenceId::from(word.as_str())),
            },
            words: words.clone(),
            aloud: *aloud,
            to: names.person(*to)?,
            via: via.map(|v| names.person(v)).transpose()?,
            about: about.map(|a| names.person(a)).transpose()?,
        },
        Intent::Render { utterance, faithful, .. } => {
            Deed::Render { utterance: names.utterance(*utterance)?, faithful: *faithful }
        }
        Intent::Converse { with, .. } => Deed::Converse(names.person(*with)?),
        Intent::Conclude { .. } => Deed::Conclude,
        Intent::Tap { is, clue, .. } => Deed::Tap { is: *is, clue: names.clues(clue.as_slice())?.into_iter().next() },
        Intent::Vouch { utterance, agrees, .. } => {
            Deed::Vouch { utterance: names.utterance(*utterance)?, agrees: *agrees }
        }
        Intent::Silence { to, ms, .. } => Deed::Silence { to: names.person(*to)?, ms: (*ms).min(limits::SILENCE_MS) },
        Intent::Gesture { is, to, .. } => {
            Deed::Gesture { is: gesture(is)?, to: to.map(|t| names.person(t)).transpose()? }
        }
        Intent::Look { at, .. } => Deed::Look { at: names.object(*at)?, search: false },
        Intent::Search { at, .. } => Deed::Look { at: names.object(*at)?, search: true },
        Intent::Go { to, .. } => match names.entity(*to)? {
            Entity::Place(place) => Deed::Go { to: place.clone() },
            _ => return Err(Refusal::WrongParameter),
        },
        Intent::Act { action, on, via, with, .. } => Deed::Act {
            action: ActionId::from(action),
            on: on.map(|o| names.object(o)).transpose()?,
            via: via.map(|v| names.person(v)).transpose()?,
            with: names.values(with)?,
        },
        Intent::Fill { form, about, fields, .. } => Deed::Fill {
            form: FormId::from(form),
            about: about.map(|a| names.person(a)).transpose()?,
            fields: names.values(fields)?.into_iter().map(|(k, v)| (FieldId::from(&k), v)).collect(),
        },
        Intent::Send { kind, to, about, share, topic, .. } => {
            if to.len() > limits::ADDRESSEES || share.clues.len() + share.documents.len() > limits::SHARED {
                return Err(Refusal::TooMuch);
            }
            Deed::Send {
                kind: kind_of(kind)?,
                to: to.iter().map(|t| names.person(*t)).collect::<Result<_, _>>()?,
                about: about.map(|a| names.person(a)).transpose()?,
                clues: names.clues(&share.clues)?,
                documents: share.documents.iter().map(|d| names.document(*d)).collect::<Result<_, _>>()?,
                cut: if share.minimal { Cut::Minimal } else { Cut::Whole },
                topic: topic.as_ref().map(TopicId::from),
            }
        }
        Intent::Answer { dispatch, is, clues, reason, .. } => Deed::Answer {
            dispatch: names.dispatch(*dispatch)?,
            is: answer(*is),
            clues: names.clues(clues)?,
            reason: reason.as_ref().map(ReasonId::from),
        },
        Intent::Read { what, .. } => match names.entity(*what)? {
            Entity::Dispatch(n) => Deed::ReadDispatch(*n),
            Entity::Document(id) => Deed::ReadDocument(id.clone()),
            _ => return Err(Refusal::WrongParameter),
        },
        Intent::Give { thing, to, .. } => Deed::Give { what: names.object(*thing)?, to: names.person(*to)? },
        Intent::Book { action, on, story_ms, with, .. } => Deed::Book {
            action: ActionId::from(action),
            on: on.map(|o| names.object(o)).transpose()?,
            story_ms: *story_ms,
            with: names.values(with)?,
        },
        Intent::Leave { .. } => Deed::Leave,
        Intent::PickUp { call, .. } => Deed::PickUp(names.dispatch(*call)?),
        Intent::HangUp { call, .. } => Deed::HangUp(names.dispatch(*call)?),
        Intent::Else { words, .. } => Deed::Else { words: words.clone() },
    })
}

/// What a seat's handles stand for.
struct Names<'a>(&'a Projection);

impl Names<'_> {
    fn entity(&self, handle: Handle) -> Result<&Entity, Refusal> {
        self.0.entity(handle).ok_or(Refusal::NotPerceived)
    }

    fn person(&self, handle: Handle) -> Result<PersonId, Refusal> {
        match self.entity(handle)? {
            Entity::Person(id) => Ok(id.clone()),
            _ => Err(Refusal::WrongParameter),
        }
    }

    fn sentence(&self, handle: Handle) -> Result<SentenceId, Refusal> {
        match self.entity(handle)? {
            Entity::Sentence(id) => Ok(id.clone()),
            _ => Err(Refusal::WrongParameter),
        }
    }

    fn document(&self, handle: Handle) -> Result<DocumentId, Refusal> {
        match self.entity(handle)? {
            Entity::Document(id) => Ok(id.clone()),
            _ => Err(Refusal::WrongParameter),
        }
    }

    fn utterance(&self, handle: Handle) -> Result<u32, Refusal> {
        match self.entity(handle)? {
            Entity::Utterance(number) => Ok(*number),
            _ => Err(Refusal::WrongParameter),
        }
    }

    fn dispatch(&self, handle: Handle) -> Result<u32, Refusal> {
        match self.entity(handle)? {
            Entity::Dispatch(number) => Ok(*number),
            _ => Err(Refusal::WrongParameter),
        }
    }

    fn object(&self, handle: Handle) -> Result<Object, Refusal> {
        match self.entity(handle)? {
            Entity::Person(id) => Ok(Object::Person(id.clone())),
            Entity::Thing(id) => Ok(Object::Thing(id.clone())),
            Entity::Place(id) => Ok(Object::Place(id.clone())),
            Entity::Document(id) => Ok(Object::Document(id.clone())),
            _ => Err(Refusal::WrongParameter),
        }
    }

    fn clues(&self, handles: &[Handle]) -> Result<Vec<ClueId>, Refusal> {
        handles
            .iter()
            .map(|h| match self.entity(*h)? {
                Entity::Clue(id) => Ok(id.clone()),
                _ => Err(Refusal::WrongParameter),
            })
            .collect()
    }

    fn values(&self, values: &BTreeMap<Word, FieldValue>) -> Result<BTreeMap<Word, Value>, Refusal> {
        if values.len() > limits::FIELDS {
            return Err(Refusal::TooMuch);
        }
        values.iter().map(|(name, value)| Ok((name.clone(), self.value(value)?))).collect()
    }

    fn value(&self, value: &FieldValue) -> Result<Value, Refusal> {
        Ok(match value {
            FieldValue::Ticked => Value::Ticked,
            FieldValue::Word(word) => Value::Word(word.clone()),
            FieldValue::Clues(clues) => Value::Clues(self.clues(clues)?),
            FieldValue::Words(words) => Value::Words(words.clone()),
            FieldValue::One(handle) => match self.entity(*handle)? {
                Entity::Person(id) => Value::Person(id.clone()),
                Entity::Place(id) => Value::Place(id.clone()),
                Entity::Resource(id) => Value::Resource(id.clone()),
                _ => return Err(Refusal::WrongParameter),
            },
        })
    }
}

fn answer(is: Answered) -> Answer {
    match is {
        Answered::Acknowledged => Answer::Acknowledged,
        Answered::Granted => Answer::Granted,
        Answered::Refused => Answer::Refused,
        Answered::Informed => Answer::Informed,
    }
}

/// Words of kinds and gestures as they stand on the wire.
fn kind_of(word: &str) -> Result<DispatchKind, Refusal> {
    use DispatchKind::*;
    [Message, Call, Alert, Referral, Request].into_iter().find(|k| named::kind(*k) == *word).ok_or(Refusal::UnknownWord)
}

fn gesture(word: &str) -> Result<Gesture, Refusal> {
    use Gesture::*;
    [LookDown, TurnAway, Shake, Stare, HoldBelly, Nod, ShakeHead, Point, Weep, SitDown]
        .into_iter()
        .find(|g| named::gesture(*g) == *word)
        .ok_or(Refusal::UnknownWord)
}
