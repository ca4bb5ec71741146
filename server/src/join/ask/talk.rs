//! Talk: whom one speaks to, which sentence or own words, through whom; and what is noted of a talk aloud.

use tavolo_seat::{Intent, Tap, sentences};
use tavolo_wording::Args;

use super::{Asker, Next, Pick, done};

impl Asker<'_> {
    pub(super) fn talk(&self, mut picks: impl Iterator<Item = Pick>) -> Next {
        let by = self.me;
        let to = picked!(picks, Pick::One(to) => to, self.choose("seat-ask-talk", self.can_hear()));
        let offered = sentences(self.view, by).into_iter();
        let said = offered.map(|s| (s.words, Pick::Sentence(s.sentence, s.phrase, None))).collect();
        // What is said aloud is only noted: whoever speaks has said it in whatever words.
        let aloud = self.view.speaks_aloud(by).is_some_and(|(with, _)| with == to);
        let ask = if aloud { "seat-ask-said" } else { "seat-ask-sentence" };
        let (sentence, phrase, words) = picked!(picks, Pick::Sentence(s, p, w) => (s, p, w), self.choose(ask, said));
        if aloud {
            return done(Intent::Say { by, to, sentence, phrase, via: None, about: None, words: None, aloud });
        }
        let via = match self.through(&mut picks, to) {
            Ok(via) => via,
            Err(question) => return question,
        };
        // Among colleagues a sentence of the bank may be about somebody.
        let of_office = self.view.office_of(to).is_some() && phrase.is_some();
        let about = if of_office {
            match self.maybe(&mut picks, "seat-ask-about", self.known(false)) {
                Ok(about) => about,
                Err(question) => return question,
            }
        } else {
            None
        };
        done(Intent::Say { by, to, sentence, phrase, via, about, words, aloud })
    }

    /// What whoever is asked taps while they talk aloud; of what was said, which clue.
    pub(super) fn tap(&self, mut picks: impl Iterator<Item = Pick>) -> Next {
        let by = self.me;
        match self.view.speaks_aloud(by) {
            Some((_, false)) => {}
            Some((_, true)) => return Next::Nothing("seat-tap-not-yours"),
            None => return Next::Nothing("refusal-not-aloud"),
        }
        let label = |tap: Tap| {
            let key = tap.key();
            (self.voice.plain(&format!("tap-{key}")), Pick::Word(key.into()))
        };
        let taps = Tap::ALL.into_iter().map(label).collect();
        let is = picked!(picks, Pick::Word(is) => is, self.choose("seat-ask-tap", taps));
        let Some(is) = Tap::ALL.into_iter().find(|tap| tap.key() == is) else { return Next::Nothing("seat-nothing") };
        let clue = if is.tells() {
            let mut told = self.notes(Some(by));
            told.insert(0, (self.voice.plain("seat-nothing-told"), Pick::Nobody));
            match picks.next() {
                Some(Pick::One(clue)) => Some(clue),
                Some(Pick::Nobody) => None,
                _ => return self.choose("seat-ask-told", told),
            }
        } else {
            None
        };
        done(Intent::Tap { by, is, clue })
    }

    /// What was said to one's person and waits to be agreed with: who said it, the words and what they are said to mean.
    pub(super) fn to_vouch(&self) -> Vec<(String, Pick)> {
        let label = |line: &tavolo_seat::HeardLine| {
            let words = line.words.clone().unwrap_or_default();
            let args = Args::new().with("by", self.voice.what(self.view, line.by)).with("words", words);
            match &line.meant {
                Some(meant) => self.voice.text("seat-vouch-own", &args.with("meant", meant.as_str())),
                None => self.voice.text("seat-vouch-aloud", &args),
            }
        };
        self.view.to_vouch(self.me).map(|line| (label(line), Pick::One(line.utterance))).collect()
    }
}
