//! Conversations spoken aloud, and what stands behind something that was said.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::SpeechAct;

use super::{State, Utterance};
use crate::event::{Source, Station};

/// A conversation that is spoken aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    /// Who began it, and asks.
    pub by: PersonId,
    /// Who is spoken to.
    pub with: PersonId,
    /// Who interprets, where the two share no language.
    pub via: Option<PersonId>,
    /// Where.
    pub place: PlaceId,
    /// When, exercise ms.
    pub began_ms: i64,
    /// Whether it goes on.
    pub open: bool,
    /// Number of the first utterance that can belong to it.
    pub first: u32,
    /// What others tapped and nobody has said yet.
    pub noted: Vec<(Station, SpeechAct)>,
    /// Promises that were heard and that nobody has said yet.
    pub promised: u32,
}

impl Conversation {
    /// Whether something that was said belongs to it.
    fn holds(&self, said: &Utterance) -> bool {
        let between = (&said.by, &said.to);
        between == (&self.by, &self.with) || between == (&self.with, &self.by)
    }
}

impl Utterance {
    /// What stands behind it, by all who said what it was.
    #[must_use]
    pub fn evidence(&self) -> Source {
        match self.source {
            Source::Picked => Source::Picked,
            // Who looks on outweighs whom it was said to.
            _ if self.observed => Source::Observed,
            source => self.vouched.map_or(source, |agrees| source.vouched(agrees)),
        }
    }
}

impl State {
    /// The conversation in which somebody speaks aloud now.
    #[must_use]
    pub fn conversation_of(&self, person: &PersonId) -> Option<usize> {
        self.conversations.iter().rposition(|c| c.open && (&c.by == person || &c.with == person))
    }

    /// What was said aloud in a conversation, by number.
    pub fn said_aloud(&self, number: usize) -> impl Iterator<Item = (u32, &Utterance)> {
        let conversation = self.conversations.get(number);
        conversation.into_iter().flat_map(|c| {
            let since = self.utterances.get(c.first as usize..).unwrap_or_default();
            (c.first..)
                .zip(since)
                .filter(|(_, said)| c.holds(said) && said.source.manner() == tavolo_seat::Manner::Aloud)
        })
    }

    pub(super) fn begin_conversation(&mut self, by: &PersonId, with: &PersonId, via: Option<&PersonId>) {
        let place = self.place_of(by).cloned().unwrap_or_else(|| PlaceId::from(""));
        self.conversations.push(Conversation {
            by: by.clone(),
            with: with.clone(),
            via: via.cloned(),
            place,
            began_ms: self.exercise_ms,
            open: true,
            first: u32::try_from(self.utterances.len()).unwrap_or(u32::MAX),
            noted: Vec::new(),
            promised: 0,
        });
    }

    pub(super) fn close_conversation(&mut self, by: &PersonId) {
        if let Some(number) = self.conversation_of(by) {
            let conversation = &mut self.conversations[number];
            (conversation.open, conversation.promised) = (false, 0);
            conversation.noted.clear();
        }
    }

    pub(super) fn note_in_conversation(&mut self, number: u32, by: &Station, act: SpeechAct) {
        if let Some(conversation) = self.conversations.get_mut(number as usize) {
            conversation.noted.push((by.clone(), act));
        }
    }

    /// A promise was heard.
    pub(super) fn hear_promise(&mut self, by: &PersonId) {
        if let Some(number) = self.conversation_of(by) {
            self.conversations[number].promised += 1;
        }
    }

    /// Something that was said is borne out by somebody who looked on.
    pub(super) fn bear_out(&mut self, utterance: u32) {
        let Some(said) = self.utterances.get_mut(utterance as usize) else { return };
        said.observed = true;
        let (by, act) = (said.by.clone(), said.act);
        if let Some(number) = self.conversation_of(&by) {
            let noted = &mut self.conversations[number].noted;
            if let Some(index) = noted.iter().position(|(_, noted)| *noted == act) {
                noted.remove(index);
            }
        }
    }

    /// Whom it was said to agrees or not.
    pub(super) fn vouch(&mut self, utterance: u32, agrees: bool) {
        let Some(said) = self.utterances.get_mut(utterance as usize) else { return };
        said.vouched = Some(agrees);
        let promise = said.act == SpeechAct::Promise;
        let by = said.by.clone();
        if let (true, Some(number)) = (promise, self.conversation_of(&by)) {
            let promised = &mut self.conversations[number].promised;
            *promised = promised.saturating_sub(1);
        }
    }
}
