//! Talk: sentences, renderings, silences.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SeatKind;
use tavolo_scenario::model::common::{Length, SpeechAct};
use tavolo_seat::{Manner, Refusal};

use crate::condition::shared_language;
use crate::event::{Event, Source};
use crate::session::Session;
use crate::state::State;

/// What something that is said does.
pub(super) struct Meaning {
    pub(super) act: SpeechAct,
    /// Empty where nobody said on what.
    pub(super) topic: TopicId,
    pub(super) about: Option<PersonId>,
    pub(super) tells: Vec<ClueId>,
    pub(super) sentence: Option<SentenceId>,
}

impl Meaning {
    /// An act, and that it was done is all that is known of it.
    pub(super) fn of(act: SpeechAct) -> Self {
        Self { act, topic: TopicId::from(""), about: None, tells: Vec::new(), sentence: None }
    }
}

/// What a person says: a sentence, own words, or both.
pub(super) struct Said {
    pub(super) what: Option<SentenceId>,
    pub(super) about: Option<PersonId>,
    pub(super) words: Option<String>,
    pub(super) aloud: bool,
}

/// How it is known, and how long it takes, ms.
pub(super) struct Way {
    pub(super) words: Option<String>,
    pub(super) source: Source,
    pub(super) takes_ms: i64,
}

impl Way {
    /// What was said aloud has taken its time already.
    pub(super) fn aloud(source: Source) -> Self {
        Self { words: None, source, takes_ms: 0 }
    }
}

impl Session {
    /// A sentence is said: as it stands; aloud, in whatever words; or in own words. Own words without a sentence have no meaning
    /// that anybody confirmed.
    pub(super) fn say(
        &mut self,
        by: &PersonId,
        (to, via): (&PersonId, Option<PersonId>),
        said: Said,
    ) -> Result<(), Refusal> {
        let content = self.content.clone();
        // Whoever speaks aloud through somebody does so with all that is said there.
        let aloud = self.state.conversation_of(by).filter(|_| said.aloud);
        let via = via.or_else(|| self.state.conversations[aloud?].via.clone());
        let exploits = content.case.seat_of(by).is_some_and(|seat| seat.kind == SeatKind::Exploiter);
        if said.words.is_some() && exploits && !self.state.free_words {
            return Err(Refusal::NotOwnWords);
        }
        let line = said.what.as_ref().map(|what| content.line(what).ok_or(Refusal::UnknownWord)).transpose()?;
        let length = line.as_ref().map_or(Length::default(), |line| line.length);
        let way = match (said.words, said.aloud) {
            (None, false) => Way { words: None, source: Source::Picked, takes_ms: length.ms() },
            (None, true) => Way::aloud(Source::OneSided),
            (Some(words), _) => {
                let source = if line.is_some() { Source::Matched } else { Source::Unconfirmed };
                Way { words: Some(words), source, takes_ms: Length::Medium.ms() }
            }
        };
        let meaning = line.map_or(Meaning::of(SpeechAct::Tell), |line| Meaning {
            act: line.act,
            topic: line.topic.clone(),
            about: said.about.clone().or_else(|| line.about.cloned()),
            tells: line.tells.to_vec(),
            sentence: said.what,
        });
        let act = meaning.act;
        self.utter(by, (to, via), meaning, way)?;
        if said.aloud {
            self.bear_out(by, act);
        }
        Ok(())
    }

    /// Something is said.
    pub(super) fn utter(
        &mut self,
        by: &PersonId,
        (to, via): (&PersonId, Option<PersonId>),
        Meaning { act, topic, about, tells, sentence }: Meaning,
        Way { words, source, takes_ms }: Way,
    ) -> Result<(), Refusal> {
        if by == to || via.as_ref() == Some(by) || via.as_ref() == Some(to) {
            return Err(Refusal::Pointless);
        }
        let now = self.state.exercise_ms;
        self.emit(Event::Said {
            utterance: u32::try_from(self.state.utterances.len()).unwrap_or(u32::MAX),
            by: by.clone(),
            to: to.clone(),
            act,
            topic,
            about,
            tells,
            sentence,
            words,
            language: self.language_for(by, to, via.as_ref()),
            ends_ms: now + takes_ms,
            interrupts: self.state.persons.get(to).is_some_and(|p| p.talking_until > now),
            source,
            via,
        });
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
        // What was said aloud was rendered aloud, and has taken its time already.
        let length = match said.source.manner() {
            Manner::Aloud => 0,
            _ => said.sentence.as_ref().and_then(|s| content.line(s)).map_or(5_000, |l| l.length.ms()),
        };
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
