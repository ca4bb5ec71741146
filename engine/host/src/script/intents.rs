//! Intents from what a script says, in the handles of the seat that acts.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{ClueId, DocumentId, PersonId, PlaceId, ResourceId, ThingId};
use tavolo_scenario::model::case::Seen;
use tavolo_scenario::model::common::Cut;
use tavolo_scenario::model::pack::{Action, ParameterKind};
use tavolo_scenario::model::script::{Answer, Does, FieldWords, Tapped, Target};
use tavolo_seat::{Answered, FieldValue, Handle, Intent, Refusal, Shared, Tap, Word};
use tavolo_session::{Entity, Projection, State};
use tavolo_wording::civil::{DAY_MS, Date, days_from_civil};
use tavolo_wording::{Args, Catalogue};

use super::problem::ProblemKind;

/// What steps called documents and dispatches.
pub(super) type Names = BTreeMap<String, Entity>;

/// The hands of one person: the only way from ids to handles.
pub(super) struct Hands<'a> {
    pub(super) content: &'a Content,
    pub(super) state: &'a State,
    pub(super) projection: &'a Projection,
    pub(super) names: &'a Names,
    pub(super) words: Option<(&'a Catalogue, &'a str)>,
    pub(super) by: &'a PersonId,
}

type Found<T> = Result<T, ProblemKind>;

impl Hands<'_> {
    /// The intent of a step. A walk is one leg of it: the place to go to is given.
    pub(super) fn intent(&self, does: &Does, leg: Option<&PlaceId>) -> Found<Intent> {
        let by = self.person(self.by)?;
        Ok(match does {
            Does::Say { what, to, via, about, words, aloud } => {
                let own = self.content.case.sentences.contains_key(what);
                Intent::Say {
                    by,
                    to: self.person(to)?,
                    sentence: if own { Some(self.handle(&Entity::Sentence(what.clone()))?) } else { None },
                    phrase: (!own).then(|| what.word().clone()),
                    via: self.maybe(via.as_ref())?,
                    about: self.maybe(about.as_ref())?,
                    words: words.as_ref().map(|label| self.own_words(label)),
                    aloud: *aloud,
                }
            }
            Does::Converse(with) => Intent::Converse { by, with: self.person(with)? },
            Does::Conclude => Intent::Conclude { by },
            Does::Tap { is, clue } => {
                let clue = self.clues(clue.as_slice())?.into_iter().next();
                Intent::Tap { by, is: tapped(*is), clue }
            }
            Does::Vouch { of, agrees } => {
                let of = self.person(of)?;
                let said = self.projection.view().to_vouch(by).filter(|line| line.by == of).last();
                let utterance = said.ok_or(ProblemKind::Refused(Refusal::Pointless))?.utterance;
                Intent::Vouch { by, utterance, agrees: *agrees }
            }
            Does::Silence { to, lasts } => {
                Intent::Silence { by, to: self.person(to)?, ms: u32::try_from(lasts.ms()).unwrap_or(u32::MAX) }
            }
            Does::Gesture { is, to } => {
                Intent::Gesture { by, is: format!("{is:?}").into(), to: self.maybe(to.as_ref())? }
            }
            Does::Look(at) => Intent::Look { by, at: self.seen(at)? },
            Does::Search(at) => Intent::Search { by, at: self.seen(at)? },
            Does::Go(to) => Intent::Go { by, to: self.place(leg.unwrap_or(to))? },
            Does::Act { action, on, via, with } => Intent::Act {
                by,
                action: action.word().clone(),
                on: on.as_ref().map(|on| self.target(on)).transpose()?,
                via: self.maybe(via.as_ref())?,
                with: self.parameters(self.content.law.actions.get(action), with)?,
            },
            Does::Fill { form, about, fields, name: _ } => Intent::Fill {
                by,
                form: form.word().clone(),
                about: self.maybe(about.as_ref())?,
                fields: fields.iter().map(|(id, is)| Ok((id.word().clone(), self.field(is)?))).collect::<Found<_>>()?,
            },
            Does::Send { kind, to, about, clues, documents, cut, topic, rings: _, name: _ } => Intent::Send {
                by,
                kind: format!("{kind:?}").into(),
                to: to.iter().map(|to| self.person(to)).collect::<Found<_>>()?,
                about: self.maybe(about.as_ref())?,
                share: Shared {
                    clues: self.clues(clues)?,
                    documents: documents.iter().map(|name| self.document(name)).collect::<Found<_>>()?,
                    minimal: *cut == Cut::Minimal,
                },
                topic: topic.as_ref().map(|topic| topic.word().clone()),
            },
            Does::Answer { dispatch, is, clues } => {
                let (dispatch, clues) = (self.dispatch(dispatch)?, self.clues(clues)?);
                Intent::Answer { by, dispatch, is: answered(*is), clues, reason: None }
            }
            Does::PickUp(name) => Intent::PickUp { by, call: self.dispatch(name)? },
            Does::HangUp(name) => Intent::HangUp { by, call: self.dispatch(name)? },
            Does::Read(name) => Intent::Read { by, what: self.paper(name)? },
            Does::Give { thing, to } => Intent::Give { by, thing: self.thing(thing)?, to: self.person(to)? },
            Does::Book { action, on, at, with } => Intent::Book {
                by,
                action: action.word().clone(),
                on: on.as_ref().map(|on| self.target(on)).transpose()?,
                story_ms: instant(at).ok_or(ProblemKind::Refused(Refusal::WrongParameter))?,
                with: self.parameters(self.content.law.actions.get(action), with)?,
            },
            Does::Leave => Intent::Leave { by },
            Does::Else(label) => Intent::Else { by, words: self.own_words(label) },
        })
    }

    /// Picking up or hanging up a call.
    pub(super) fn telephone(&self, call: u32, pick_up: bool) -> Found<Intent> {
        let (by, call) = (self.person(self.by)?, self.handle(&Entity::Dispatch(call))?);
        Ok(if pick_up { Intent::PickUp { by, call } } else { Intent::HangUp { by, call } })
    }

    /// The faithful rendering of an utterance.
    pub(super) fn rendering(&self, utterance: u32) -> Found<Intent> {
        let by = self.person(self.by)?;
        Ok(Intent::Render { by, utterance: self.handle(&Entity::Utterance(utterance))?, faithful: true })
    }

    fn handle(&self, entity: &Entity) -> Found<Handle> {
        self.projection.handle(entity).ok_or_else(|| ProblemKind::NotPerceived(name_of(entity)))
    }

    pub(super) fn person(&self, id: &PersonId) -> Found<Handle> {
        self.handle(&Entity::Person(id.clone()))
    }

    fn maybe(&self, id: Option<&PersonId>) -> Found<Option<Handle>> {
        id.map(|id| self.person(id)).transpose()
    }

    fn place(&self, id: &PlaceId) -> Found<Handle> {
        self.handle(&Entity::Place(id.clone()))
    }

    fn seen(&self, at: &Seen) -> Found<Handle> {
        match at {
            Seen::Person(id) => self.person(id),
            Seen::Thing(id) => self.handle(&Entity::Thing(id.clone())),
            Seen::Place(id) => self.place(id),
        }
    }

    fn target(&self, on: &Target) -> Found<Handle> {
        match on {
            Target::Person(id) => self.person(id),
            Target::Thing(id) => self.handle(&Entity::Thing(id.clone())),
            Target::Document(name) => self.document(name),
        }
    }

    /// A thing; or a paper, which authors hand over in the same way.
    fn thing(&self, id: &ThingId) -> Found<Handle> {
        if self.content.case.things.contains_key(id) {
            self.handle(&Entity::Thing(id.clone()))
        } else {
            self.document(id.as_str())
        }
    }

    fn clues(&self, clues: &[ClueId]) -> Found<Vec<Handle>> {
        clues.iter().map(|clue| self.handle(&Entity::Clue(clue.clone()))).collect()
    }

    /// What a step called so, or an authored document.
    fn entity(&self, name: &str) -> Found<Entity> {
        if let Some(entity) = self.names.get(name) {
            return Ok(entity.clone());
        }
        let authored = DocumentId::from(name);
        let known = self.content.case.documents.contains_key(&authored);
        known.then_some(Entity::Document(authored)).ok_or_else(|| ProblemKind::NothingCalled(name.to_owned()))
    }

    fn document(&self, name: &str) -> Found<Handle> {
        match self.entity(name)? {
            entity @ Entity::Document(_) => self.handle(&entity),
            _ => Err(ProblemKind::Refused(Refusal::WrongParameter)),
        }
    }

    fn paper(&self, name: &str) -> Found<Handle> {
        self.handle(&self.entity(name)?)
    }

    /// A dispatch by the name that its step gave it; one of the events list by the document that came with it.
    fn dispatch(&self, name: &str) -> Found<Handle> {
        let number = match self.entity(name)? {
            entity @ Entity::Dispatch(_) => return self.handle(&entity),
            Entity::Document(id) => {
                self.state.dispatches.iter().rposition(|d| d.documents.contains(&id) && d.to.contains(self.by))
            }
            _ => None,
        };
        let number = number.and_then(|n| u32::try_from(n).ok());
        self.handle(&Entity::Dispatch(number.ok_or_else(|| ProblemKind::NothingCalled(name.to_owned()))?))
    }

    fn parameters(
        &self,
        action: Option<&Action>,
        with: &BTreeMap<String, String>,
    ) -> Found<BTreeMap<Word, FieldValue>> {
        with.iter()
            .map(|(name, word)| {
                let kind = action.and_then(|a| a.with.iter().find(|p| p.id == name.as_str())).map(|p| &p.is);
                let value = match kind {
                    Some(ParameterKind::Person) => FieldValue::One(self.person(&PersonId::from(word.as_str()))?),
                    Some(ParameterKind::Place) => FieldValue::One(self.place(&PlaceId::from(word.as_str()))?),
                    Some(ParameterKind::Resource) => {
                        FieldValue::One(self.handle(&Entity::Resource(ResourceId::from(word.as_str())))?)
                    }
                    Some(ParameterKind::OneOf(_) | ParameterKind::Language) | None => FieldValue::Word(word.into()),
                };
                Ok((name.into(), value))
            })
            .collect()
    }

    fn field(&self, is: &FieldWords) -> Found<FieldValue> {
        Ok(match is {
            FieldWords::Ticked => FieldValue::Ticked,
            FieldWords::Word(word) => FieldValue::Word(word.into()),
            FieldWords::Clues(clues) => FieldValue::Clues(self.clues(clues)?),
            FieldWords::Person(id) => FieldValue::One(self.person(id)?),
            FieldWords::Place(id) => FieldValue::One(self.place(id)?),
            FieldWords::Words(id) => FieldValue::Words(self.own_words(id)),
        })
    }

    fn own_words(&self, id: &str) -> String {
        let key = format!("words-{id}");
        self.words.map_or_else(|| key.clone(), |(texts, language)| texts.render(language, &key, &Args::new()))
    }
}

fn tapped(is: Tapped) -> Tap {
    match is {
        Tapped::SaidIt => Tap::SaidIt,
        Tapped::SaidPart => Tap::SaidPart,
        Tapped::Lied => Tap::Lied,
        Tapped::Silent => Tap::Silent,
        Tapped::AskedAgain => Tap::AskedAgain,
        Tapped::Promised => Tap::Promised,
    }
}

/// What a problem calls something that was not perceived.
fn name_of(entity: &Entity) -> String {
    match entity {
        Entity::Person(id) => id.to_string(),
        Entity::Place(id) => id.to_string(),
        Entity::Thing(id) => id.to_string(),
        Entity::Document(id) => id.to_string(),
        Entity::Clue(id) => id.to_string(),
        Entity::Sentence(id) => id.to_string(),
        Entity::Resource(id) => id.to_string(),
        Entity::Dispatch(number) => format!("dispatch {number}"),
        Entity::Utterance(number) => format!("utterance {number}"),
    }
}

/// A step in the words of a problem: verb and ids.
pub(super) fn describe(does: &Does) -> String {
    match does {
        Does::Say { what, to, via: None, .. } => format!("say {what} to {to}"),
        Does::Say { what, to, via: Some(via), .. } => format!("say {what} to {to} via {via}"),
        Does::Converse(with) => format!("converse with {with}"),
        Does::Conclude => "conclude".to_owned(),
        Does::Tap { is, .. } => format!("tap {is:?}"),
        Does::Vouch { of, agrees } => format!("vouch for {of}: {agrees}"),
        Does::Silence { to, .. } => format!("silence {to}"),
        Does::Gesture { is, .. } => format!("gesture {is:?}"),
        Does::Look(at) => format!("look {at:?}"),
        Does::Search(at) => format!("search {at:?}"),
        Does::Go(to) => format!("go {to}"),
        Does::Act { action, on: Some(on), .. } => format!("act {action} on {on:?}"),
        Does::Act { action, on: None, .. } => format!("act {action}"),
        Does::Fill { form, name, .. } => format!("fill {form} as {name}"),
        Does::Send { kind, name, .. } => format!("send {kind:?} as {name}"),
        Does::Answer { dispatch, .. } => format!("answer {dispatch}"),
        Does::PickUp(name) => format!("pick-up {name}"),
        Does::HangUp(name) => format!("hang-up {name}"),
        Does::Read(name) => format!("read {name}"),
        Does::Give { thing, to } => format!("give {thing} to {to}"),
        Does::Book { action, at, .. } => format!("book {action} at {at}"),
        Does::Leave => "leave".to_owned(),
        Does::Else(label) => format!("else {label}"),
    }
}

/// An answer of the case as one of a seat.
pub(crate) fn answered(is: Answer) -> Answered {
    match is {
        Answer::Acknowledged => Answered::Acknowledged,
        Answer::Granted => Answered::Granted,
        Answer::Refused => Answered::Refused,
        Answer::Informed => Answered::Informed,
    }
}

/// Story instant of `2026-09-14T05:40:00Z`, the one form in which cases write it.
fn instant(text: &str) -> Option<i64> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let three = |text: &str, sign: char| -> Option<[i64; 3]> {
        let parts: Vec<i64> = text.split(sign).map(|p| p.parse().ok()).collect::<Option<_>>()?;
        parts.try_into().ok()
    };
    let [year, month, day] = three(date, '-')?;
    let [hour, minute, second] = three(time, ':')?;
    let date = Date { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? };
    Some(days_from_civil(date) * DAY_MS + (hour * 3_600 + minute * 60 + second) * 1_000)
}
