//! What somebody hears of talk: words as far as understood, what is rendered, and talks aloud.

use tavolo_scenario::ids::*;
use tavolo_seat::{ConversationIs, Manner, Percept};

use super::eye::Eye;
use super::{Seen, who};
use crate::condition::shared_language;
use crate::entity::{Entity, Text};
use crate::event::Source;
use crate::named;
use crate::state::{State, Utterance};

impl Eye<'_> {
    pub(super) fn said(&self, utterance: u32, ends_ms: i64, interrupts: bool) -> Vec<Seen> {
        let Some(said) = self.state.utterances.get(utterance as usize) else { return vec![] };
        if !self.state.heard(self.content, self.person, said) && self.person != &said.by {
            return vec![];
        }
        // What only somebody else noted of a talk aloud is the record's: those who talked have heard it.
        if said.source.manner() == Manner::Aloud && said.sentence.is_none() && said.tells.is_empty() {
            return vec![];
        }
        let understood = State::speaks(self.content, self.person, &said.language);
        // What nobody confirmed means nothing to the record.
        let meant = understood && said.source != Source::Unconfirmed;
        let mut seen = Vec::new();
        self.push_own(&said.by, &mut seen, self.busy(ends_ms));
        seen.push(Percept::Heard {
            utterance: Entity::Utterance(utterance),
            by: who(&said.by),
            to: who(&said.to),
            via: said.via.as_ref().map(who),
            act: meant.then(|| named::act(said.act)),
            topic: meant.then(|| said.topic.word().clone()),
            words: understood.then(|| self.words(said)).flatten(),
            manner: said.source.manner(),
            meant: said.words.as_ref().filter(|_| meant).and_then(|_| self.meaning(said)),
            language: Text::of(format!("language-{}", said.language)),
            interrupts,
            tongue: said.language.word().clone(),
            about: said.about.as_ref().filter(|_| understood).map(who),
        });
        if understood {
            seen.extend(self.introduced(said));
        }
        seen
    }

    pub(super) fn rendered(&self, utterance: u32, by: &PersonId, faithful: bool, ends_ms: i64) -> Vec<Seen> {
        let Some(said) = self.state.utterances.get(utterance as usize) else { return vec![] };
        let mut seen = Vec::new();
        self.push_own(by, &mut seen, self.busy(ends_ms));
        let hears = self.state.heard(self.content, self.person, said);
        let understands = State::speaks(self.content, self.person, &said.language)
            || shared_language(self.content, by, self.person).is_some();
        if !hears || !understands {
            return seen;
        }
        // Who has only the rendering hears what the interpreter makes of it, and cannot tell.
        let as_said = faithful || State::speaks(self.content, self.person, &said.language);
        let words = if as_said { self.words(said) } else { Some(Text::of("words-rendered-otherwise")) };
        if let Some(words) = words {
            seen.push(Percept::Rendered {
                utterance: Entity::Utterance(utterance),
                by: who(by),
                act: as_said.then(|| named::act(said.act)),
                topic: as_said.then(|| said.topic.word().clone()),
                words,
            });
            if as_said {
                seen.extend(self.introduced(said));
            }
        }
        seen
    }

    /// Whether what somebody said last was heard and understood, at once or by its rendering.
    pub(super) fn understood_last_of(&self, speaker: &PersonId) -> bool {
        let Some(said) = self.state.utterances.iter().rev().find(|u| &u.by == speaker) else { return false };
        let rendered = || {
            said.rendered && said.via.as_ref().is_some_and(|v| shared_language(self.content, v, self.person).is_some())
        };
        self.content.function_of(self.person).is_some()
            && self.state.heard(self.content, self.person, said)
            && (State::speaks(self.content, self.person, &said.language) || rendered())
    }

    /// Words of an utterance; struck ones are gone.
    fn words(&self, said: &Utterance) -> Option<Text> {
        if said.struck {
            return Some(Text::of("words-struck"));
        }
        if let Some(reference) = &said.words {
            return Some(Text::Words(reference.clone()));
        }
        match said.source.manner() {
            // Of what was said aloud one has heard the words; what was told stands for them.
            Manner::Aloud => {
                let told = || said.tells.first().map(|clue| Text::of(format!("clue-{clue}")));
                self.meaning(said).or_else(told)
            }
            Manner::Picked | Manner::Typed => self.meaning(said),
        }
    }

    /// The sentence that says what something means.
    fn meaning(&self, said: &Utterance) -> Option<Text> {
        let sentence = said.sentence.as_ref()?;
        self.content.line(sentence).map(|line| Text::of(line.key))
    }

    /// Two begin to speak aloud, or end it: who hears the place knows. That it cannot be, only who wanted to.
    pub(super) fn conversed(&self, by: &PersonId, with: &PersonId, is: ConversationIs) -> Vec<Seen> {
        let percept = Percept::Conversation { by: who(by), with: who(with), is };
        if is == ConversationIs::Shut {
            return self.own(by, percept);
        }
        let mut all = self.state.conversations.iter().rev();
        let place = all.find(|c| &c.by == by && &c.with == with).map(|c| &c.place);
        let hears = place.is_some_and(|place| self.state.hears(self.content, self.person, place));
        if hears || self.person == by || self.person == with { vec![percept] } else { vec![] }
    }

    /// Whom it was said to, and who said it, know that its meaning is agreed upon or not.
    pub(super) fn vouched(&self, utterance: u32, by: &PersonId, agrees: bool) -> Vec<Seen> {
        let said = self.state.utterances.get(utterance as usize);
        let concerned = self.person == by || said.is_some_and(|said| &said.by == self.person);
        let percept = || Percept::Vouched { utterance: Entity::Utterance(utterance), by: who(by), agrees };
        if concerned { vec![percept()] } else { vec![] }
    }

    /// Whoever heard something has its words no more.
    pub(super) fn struck(&self, utterance: u32) -> Vec<Seen> {
        let said = self.state.utterances.get(utterance as usize);
        let heard = |said: &Utterance| self.state.heard(self.content, self.person, said) || &said.by == self.person;
        let percept = || Percept::Struck { utterance: Entity::Utterance(utterance) };
        if said.is_some_and(heard) { vec![percept()] } else { vec![] }
    }

    /// Who says who they are is known by name from then on.
    fn introduced(&self, said: &Utterance) -> Option<Seen> {
        use tavolo_scenario::model::common::SpeechAct;
        let names = said.act == SpeechAct::Introduce
            || (said.act == SpeechAct::Tell
                && self.content.law.topics.get(&said.topic).is_some_and(|t| t.names)
                && said.about.is_none());
        (names && &said.by != self.person).then(|| self.name(&said.by))
    }
}
