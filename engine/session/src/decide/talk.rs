//! Talk: sentences, renderings, silences.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::SpeechAct;
use tavolo_seat::Refusal;

use crate::condition::shared_language;
use crate::event::{Event, Source};
use crate::session::Session;
use crate::state::State;

impl Session {
    pub(super) fn say(
        &mut self,
        by: &PersonId,
        what: &SentenceId,
        to: &PersonId,
        via: Option<PersonId>,
        about: Option<PersonId>,
    ) -> Result<(), Refusal> {
        let content = self.content.clone();
        if by == to || via.as_ref() == Some(by) || via.as_ref() == Some(to) {
            return Err(Refusal::Pointless);
        }
        let line = content.line(what).ok_or(Refusal::UnknownWord)?;
        let language = self.language_for(by, to, via.as_ref());
        let now = self.state.exercise_ms;
        let interrupts = self.state.persons.get(to).is_some_and(|p| p.talking_until > now);
        let event = Event::Said {
            utterance: u32::try_from(self.state.utterances.len()).unwrap_or(u32::MAX),
            by: by.clone(),
            to: to.clone(),
            act: line.act,
            topic: line.topic.clone(),
            about: about.or_else(|| line.about.cloned()),
            tells: line.tells.to_vec(),
            sentence: Some(what.clone()),
            words: None,
            language,
            ends_ms: now + line.length.ms(),
            interrupts,
            source: Source::Picked,
            via,
        };
        self.emit(event);
        Ok(())
    }

    /// The language shared with the listener, else with the interpreter, else one's own first.
    fn language_for(&self, by: &PersonId, to: &PersonId, via: Option<&PersonId>) -> LanguageId {
        let content = &self.content;
        shared_language(content, by, to)
            .or_else(|| via.and_then(|v| shared_language(content, by, v)))
            .or_else(|| content.case.cast.get(by).and_then(|p| p.speaks.first()))
            .unwrap_or(&content.case.head.language)
            .clone()
    }

    pub(super) fn render(&mut self, by: &PersonId, utterance: u32, faithful: bool) -> Result<(), Refusal> {
        let content = self.content.clone();
        let said = self.state.utterances.get(utterance as usize).ok_or(Refusal::NotPerceived)?;
        if said.via.as_ref() != Some(by) || said.rendered {
            return Err(Refusal::Pointless);
        }
        if !State::speaks(&content, by, &said.language) {
            return Err(Refusal::Pointless);
        }
        if !self.state.heard(&content, by, said) {
            return Err(Refusal::NotHere);
        }
        let length = said.sentence.as_ref().and_then(|s| content.line(s)).map_or(5_000, |l| l.length.ms());
        let ends_ms = self.state.exercise_ms + length;
        self.emit(Event::Rendered { utterance, by: by.clone(), faithful, ends_ms });
        Ok(())
    }

    pub(super) fn keep_silent(&mut self, by: &PersonId, to: PersonId, ms: u32) -> Result<(), Refusal> {
        let last = self.state.utterances.iter().rev().find(|u| &u.by == by && u.to == to);
        let after_question = last.is_some_and(|u| u.act == SpeechAct::AskOpen);
        let ends_ms = self.state.exercise_ms + i64::from(ms);
        self.emit(Event::KeptSilent { by: by.clone(), to, ends_ms, after_question });
        Ok(())
    }
}
