//! Finding words: which phrase or sentence does what is meant, and through whom.

use std::borrow::Cow;

use tavolo_seat::{Handle, Intent, OwnSentence, PhraseWord, SeatView, Word};

use crate::player::Mind;

/// What is said: a sentence of one's own, or a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Words<'a> {
    /// A sentence of one's own.
    Sentence(Handle),
    /// A phrase of the bank.
    Phrase(&'a Word),
}

/// Something to say, with what saying it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    pub(crate) words: Words<'a>,
    pub(crate) act: &'a Word,
    pub(crate) topic: &'a Word,
    pub(crate) tells: &'a [Handle],
}

impl<'a> Line<'a> {
    pub(crate) fn of_phrase(phrase: &'a PhraseWord) -> Self {
        Self { words: Words::Phrase(&phrase.word), act: &phrase.act, topic: &phrase.topic, tells: &[] }
    }

    pub(crate) fn of_sentence(sentence: &'a OwnSentence) -> Self {
        Self {
            words: Words::Sentence(sentence.sentence),
            act: &sentence.act,
            topic: &sentence.topic,
            tells: &sentence.tells,
        }
    }

    /// A name under which it is remembered.
    pub(crate) fn key(&self) -> Cow<'a, str> {
        match self.words {
            Words::Sentence(handle) => Cow::Owned(format!("s{}", handle.0)),
            Words::Phrase(word) => Cow::Borrowed(word),
        }
    }

    /// The intent to say it.
    pub(crate) fn intent(&self, by: Handle, to: Handle, via: Option<Handle>, about: Option<Handle>) -> Intent {
        let (sentence, phrase) = match &self.words {
            Words::Sentence(handle) => (Some(*handle), None),
            Words::Phrase(word) => (None, Some((*word).clone())),
        };
        Intent::Say { by, to, sentence, phrase, via, about, words: None, aloud: false }
    }
}

impl<'a> Mind<'a> {
    /// Phrases that do one of these acts on one of these topics; empty lists mean any.
    pub(crate) fn phrases(&self, acts: &[Word], topics: &[Word]) -> Vec<Line<'a>> {
        let view: &'a SeatView = self.view;
        let bank = &view.vocabulary.phrases;
        let places = self.index().phrases(acts);
        let of_acts = places.into_iter().filter_map(|place| bank.get(place));
        of_acts.filter(|p| topics.is_empty() || topics.contains(&p.topic)).map(Line::of_phrase).collect()
    }

    /// One of several lines: those said least so far, then by seed.
    pub(crate) fn choose<'l>(&self, mut lines: Vec<Line<'l>>, key: &str) -> Option<Line<'l>> {
        let said = |line: &Line<'_>| self.memory.said.get(&*line.key()).copied().unwrap_or(0);
        let least = lines.iter().map(&said).min()?;
        lines.retain(|l| said(l) == least);
        let index = self.pick(lines.len(), key);
        lines.into_iter().nth(index)
    }

    /// Notes that a line is said.
    pub(crate) fn note_said(&mut self, line: &Line<'_>) {
        *self.memory.said.entry(line.key().into_owned()).or_default() += 1;
    }

    /// A colleague here who interprets between oneself and somebody, and has no ties there.
    pub(crate) fn interpreter_for(&self, other: Handle) -> Option<Handle> {
        let view = self.view;
        let able = |h: &Handle| {
            *h != other
                && view.office_of(*h).is_some_and(|o| view.vocabulary.interpreters.contains(o))
                && view.share_language(self.me, *h)
                && view.share_language(*h, other)
                && !view.said_to_be_tied(*h, Some(other))
        };
        self.here.iter().copied().find(able)
    }

    /// Interpreters who are here, whatever the other speaks.
    pub(crate) fn interpreters_here(&self) -> impl Iterator<Item = Handle> {
        let view = self.view;
        let able = |h: &Handle| {
            view.office_of(*h).is_some_and(|o| view.vocabulary.interpreters.contains(o))
                && view.share_language(self.me, *h)
        };
        self.here.iter().copied().filter(able)
    }

    /// Somebody who came along and speaks both languages: the wrong interpreter.
    pub(crate) fn companion_for(&self, other: Handle) -> Option<Handle> {
        let view = self.view;
        let able = |h: &Handle| {
            *h != other
                && view.office_of(*h).is_none()
                && view.share_language(self.me, *h)
                && view.share_language(*h, other)
        };
        self.here.iter().copied().find(able)
    }

    /// Interpreters elsewhere who could help with somebody.
    pub(crate) fn interpreters_elsewhere(&self, other: Handle) -> impl Iterator<Item = Handle> {
        let view = self.view;
        let offices = &view.vocabulary.interpreters;
        let able = move |(h, p): &(&Handle, &tavolo_seat::PersonSeen)| {
            p.office.as_ref().is_some_and(|o| offices.contains(o))
                && view.share_language(self.me, **h)
                && view.share_language(**h, other)
                && !view.said_to_be_tied(**h, Some(other))
        };
        view.persons.iter().filter(able).map(|(h, _)| *h)
    }

    /// Whether one waits here with somebody for a colleague.
    pub(crate) fn waits(&self) -> bool {
        let here = |who: Handle| self.here.contains(&who);
        self.memory.awaiting.is_some_and(|(whom, who, until)| until > self.now && here(whom) && !here(who))
    }
}
