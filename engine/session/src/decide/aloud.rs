//! Conversations that are spoken aloud. The record learns of them by what those who speak and those who look on tap: the
//! same events as of sentences that were picked, with the source by which they are known.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SeatKind;
use tavolo_scenario::model::common::SpeechAct;
use tavolo_seat::{ConversationIs, Refusal, Tap};

use super::talk::{Meaning, Way};
use crate::condition::shared_language;
use crate::event::{Event, Source, Station};
use crate::session::Session;
use crate::state::State;

impl Session {
    /// Two speak aloud from now on, if nobody in earshot would understand what they must not.
    pub(super) fn converse(&mut self, by: &PersonId, with: &PersonId) -> Result<(), Refusal> {
        if by == with {
            return Err(Refusal::Pointless);
        }
        let free = self.state.conversation_of(by).is_none() && self.state.conversation_of(with).is_none();
        let may = free && !self.harms(by, with) && self.all_understand(by, with);
        let is = if may { ConversationIs::Began } else { ConversationIs::Shut };
        self.emit(Event::Conversed { by: by.clone(), with: with.clone(), is });
        Ok(())
    }

    pub(super) fn conclude(&mut self, by: &PersonId) -> Result<(), Refusal> {
        let number = self.state.conversation_of(by).ok_or(Refusal::NotAloud)?;
        self.end_conversation(number);
        Ok(())
    }

    /// Whoever is spoken to taps what they did or heard.
    pub(super) fn tap(&mut self, by: &PersonId, is: Tap, clue: Option<ClueId>) -> Result<(), Refusal> {
        let number = self.state.conversation_of(by).ok_or(Refusal::NotAloud)?;
        let asks = self.state.conversations[number].by.clone();
        if &asks == by {
            return Err(Refusal::Pointless);
        }
        self.emit(Event::Marked { by: by.clone(), is, clue: clue.clone() });
        match (is, clue) {
            (Tap::SaidIt | Tap::SaidPart, Some(clue)) => {
                let content = self.content.clone();
                let told = content.index().told_by(by).iter().find(|told| told.clue == clue);
                let topic = told.map_or_else(|| TopicId::from(""), |told| told.topic.clone());
                let meaning = Meaning { topic, tells: vec![clue], ..Meaning::of(SpeechAct::Tell) };
                self.utter(by, (&asks, None), meaning, Way::aloud(Source::OneSided))
            }
            (Tap::Promised, _) => {
                self.bear_out(&asks, SpeechAct::Promise);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    pub(super) fn vouch(&mut self, by: &PersonId, utterance: u32, agrees: bool) -> Result<(), Refusal> {
        let said = self.state.utterances.get(utterance as usize).ok_or(Refusal::NotPerceived)?;
        if &said.to != by || said.vouched.is_some() {
            return Err(Refusal::Pointless);
        }
        self.emit(Event::Vouched { utterance, by: by.clone(), agrees });
        Ok(())
    }

    /// Somebody who looks on taps what the one who asks does.
    pub(crate) fn note_act(&mut self, number: usize, by: Station, act: SpeechAct) -> Result<(), Refusal> {
        let open = self.state.conversations.get(number).filter(|c| c.open).ok_or(Refusal::NotAloud)?;
        let asks = open.by.clone();
        let conversation = u32::try_from(number).unwrap_or(u32::MAX);
        self.emit(Event::Noted { conversation, by, act });
        self.bear_out(&asks, act);
        Ok(())
    }

    /// What one side says was said, and what others tapped, come together.
    pub(super) fn bear_out(&mut self, asks: &PersonId, act: SpeechAct) {
        let Some(number) = self.state.conversation_of(asks) else { return };
        let conversation = &self.state.conversations[number];
        if &conversation.by != asks {
            return;
        }
        let noted = conversation.noted.iter().find(|(_, noted)| *noted == act).map(|(by, _)| by.clone());
        let promised = conversation.promised > 0 && act == SpeechAct::Promise;
        let with = conversation.with.clone();
        let said = || self.state.said_aloud(number).filter(|(_, said)| &said.by == asks && said.act == act);
        let unseen = said().find(|(_, said)| !said.observed).map(|(n, _)| n);
        let unvouched = said().find(|(_, said)| said.vouched.is_none()).map(|(n, _)| n);
        if let (Some(by), Some(utterance)) = (noted, unseen) {
            self.emit(Event::Tapped { utterance, by, source: Source::Observed });
        }
        if let (true, Some(utterance)) = (promised, unvouched) {
            self.emit(Event::Vouched { utterance, by: with, agrees: true });
        }
    }

    /// A conversation is over. What only others tapped was done all the same; on what is not known.
    pub(crate) fn end_conversation(&mut self, number: usize) {
        let Some(conversation) = self.state.conversations.get(number).filter(|c| c.open).cloned() else { return };
        let noted = conversation.noted.iter().map(|(_, act)| (*act, Source::Observed));
        let promised = (0..conversation.promised).map(|_| (SpeechAct::Promise, Source::OneSided));
        for (act, source) in noted.chain(promised) {
            // Nobody speaks to themselves or through themselves here.
            let _ = self.utter(&conversation.by, (&conversation.with, None), Meaning::of(act), Way::aloud(source));
        }
        let (by, with) = (conversation.by, conversation.with);
        self.emit(Event::Conversed { by, with, is: ConversationIs::Ended });
    }

    /// All conversations are over: a scene ends.
    pub(crate) fn end_conversations(&mut self) {
        (0..self.state.conversations.len()).for_each(|number| self.end_conversation(number));
    }

    /// Somebody came or went: conversations that cannot be spoken aloud any more are over.
    pub(crate) fn overheard_anew(&mut self, mover: &PersonId) {
        let open = self.state.conversations.iter().enumerate().filter(|(_, c)| c.open);
        let over = open.filter(|(_, c)| &c.by == mover || &c.with == mover || !self.all_understand(&c.by, &c.with));
        let over: Vec<usize> = over.map(|(number, _)| number).collect();
        over.into_iter().for_each(|number| self.end_conversation(number));
    }

    /// Whether nobody in earshot would understand by being in the room what the person they play does not.
    fn all_understand(&self, by: &PersonId, with: &PersonId) -> bool {
        let content = &*self.content;
        let Some(place) = self.state.place_of(by) else { return false };
        let language = shared_language(content, by, with);
        language.is_some_and(|language| self.state.hearers(content, place).all(|p| State::speaks(content, p, language)))
    }

    /// Whoever exploits speaks to a victim in the words that were written for it, unless the school turned free words on.
    fn harms(&self, by: &PersonId, with: &PersonId) -> bool {
        if self.state.free_words {
            return false;
        }
        let kind = |person| self.content.case.seat_of(person).map(|seat| seat.kind);
        matches!(
            (kind(by), kind(with)),
            (Some(SeatKind::Exploiter), Some(SeatKind::Subject)) | (Some(SeatKind::Subject), Some(SeatKind::Exploiter))
        )
    }
}
