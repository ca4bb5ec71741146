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
use crate::state::{Conversation, State};

impl Session {
    /// Two speak aloud from now on, face to face or over the telephone, if nobody in earshot would understand what they must
    /// not. Who shares no language needs somebody there whose office it is to interpret: what is said means something to the
    /// other once it was rendered, aloud as well, and whoever interprets has said so.
    pub(super) fn converse(&mut self, by: &PersonId, with: &PersonId) -> Result<(), Refusal> {
        if by == with {
            return Err(Refusal::Pointless);
        }
        let free = self.state.conversation_of(by).is_none() && self.state.conversation_of(with).is_none();
        let way = if free && !self.harms(by, with) { self.way_aloud(by, with) } else { None };
        let is = if way.is_some() { ConversationIs::Began } else { ConversationIs::Shut };
        self.emit(Event::Conversed { by: by.clone(), with: with.clone(), is, via: way.flatten() });
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
        let (asks, via) = (self.state.conversations[number].by.clone(), self.state.conversations[number].via.clone());
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
                self.utter(by, (&asks, via), meaning, Way::aloud(Source::OneSided))
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
            let to = (&conversation.with, conversation.via.clone());
            let _ = self.utter(&conversation.by, to, Meaning::of(act), Way::aloud(source));
        }
        let (by, with, via) = (conversation.by, conversation.with, conversation.via);
        self.emit(Event::Conversed { by, with, is: ConversationIs::Ended, via });
    }

    /// All conversations are over: a scene ends.
    pub(crate) fn end_conversations(&mut self) {
        (0..self.state.conversations.len()).for_each(|number| self.end_conversation(number));
    }

    /// Somebody came or went, or a line is closed: conversations that cannot be spoken aloud any more are over.
    pub(crate) fn overheard_anew(&mut self, mover: Option<&PersonId>) {
        let open = self.state.conversations.iter().enumerate().filter(|(_, c)| c.open);
        let gone = |c: &Conversation| mover.is_some_and(|mover| [&c.by, &c.with].contains(&mover));
        let over = open.filter(|(_, c)| gone(c) || !self.may_be_heard(&c.by, &c.with, c.via.as_ref()));
        let over: Vec<usize> = over.map(|(number, _)| number).collect();
        over.into_iter().for_each(|number| self.end_conversation(number));
    }

    /// By way of whom two can speak aloud, if they can: of nobody where they share a language, else of the first who is there and
    /// is at no talk already.
    fn way_aloud(&self, by: &PersonId, with: &PersonId) -> Option<Option<PersonId>> {
        if shared_language(&self.content, by, with).is_some() {
            return self.may_be_heard(by, with, None).then_some(None);
        }
        let interprets = |who: &&PersonId| {
            *who != by
                && *who != with
                && self.content.empowered(who, &self.content.law.vocabulary.interprets)
                && self.state.conversation_of(who).is_none()
                && self.may_be_heard(by, with, Some(who))
        };
        self.state.earshot(&self.content, by).find(interprets).map(|who| Some(who.clone()))
    }

    /// Whether nobody in earshot, at either end of a line, would understand by being in the room what the person they play does
    /// not: everybody speaks the language of the two, or with somebody between them one that is spoken there.
    fn may_be_heard(&self, by: &PersonId, with: &PersonId, via: Option<&PersonId>) -> bool {
        let (content, state) = (&*self.content, &self.state);
        let languages: Vec<&LanguageId> = match via {
            None => shared_language(content, by, with).into_iter().collect(),
            Some(via) => {
                [(by, via), (via, with)].into_iter().filter_map(|(a, b)| shared_language(content, a, b)).collect()
            }
        };
        let enough = languages.len() == if via.is_some() { 2 } else { 1 };
        let near = state.together(by, with) || state.other_ends(by).any(|end| end == with);
        let there = via.is_none_or(|via| state.together(via, by) || state.together(via, with));
        let mut earshot = state.earshot(content, by);
        enough && near && there && earshot.all(|p| languages.iter().any(|l| State::speaks(content, p, l)))
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
