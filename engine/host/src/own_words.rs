//! Own words, before the kernel: which phrases of the pack a typed line may stand for, among those that the seat may say now.
//!
//! Nothing is decided here and nothing is written: what comes back is shown to the speaker, and only a phrase that the speaker
//! confirms becomes an intent. The line itself goes no further.

use std::collections::BTreeSet;

use tavolo_scenario::Content;
use tavolo_seat::{Handle, SeatView, Word};
use tavolo_wording::matching::{Bank, BankLine, Confidence};
use tavolo_wording::{Args, Catalogue};

/// The phrases of a pack in one language, ready to be matched with. Built once for a language and session.
#[derive(Clone, Debug)]
pub struct OwnWords {
    bank: Bank,
}

/// What a typed line may stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What saying it does.
    pub act: Word,
    /// What it is about.
    pub topic: Word,
    /// The phrase of the pack that says it.
    pub phrase: Word,
    /// Its words, as the seat reads them.
    pub words: String,
    /// How well it fits, 0 to 1000.
    pub score: u16,
    /// Whether it may be proposed, or is only one of several to choose from.
    pub certain: bool,
}

impl OwnWords {
    /// The phrases of professionals in a language. What anybody else may answer is left out: nobody has measured it.
    #[must_use]
    pub fn new(content: &Content, texts: &Catalogue, language: &str) -> Self {
        let phrases = content.law.phrases.iter().filter(|(_, phrase)| !phrase.cast);
        let lines = phrases.filter_map(|(id, phrase)| {
            let text = texts.try_render(language, &format!("phrase-{id}"), &Args::new())?;
            Some(BankLine::new(id.to_string(), format!("{:?}", phrase.act), phrase.topic.to_string(), text))
        });
        Self { bank: Bank::new(texts, language, lines) }
    }

    /// Up to six phrases that a line may stand for, best first, each act and topic once: those that this person of the seat may say,
    /// if `to` can hear it. Empty if nothing was understood.
    #[must_use]
    pub fn proposals(&self, view: &SeatView, me: Handle, to: Handle, line: &str) -> Vec<Proposal> {
        let speaks = view.own.get(&me).is_some_and(|own| !own.left);
        let hears = view.others_here(Some(me)).chain(view.other_ends(me)).any(|other| other == to);
        if !speaks || !hears || me == to {
            return Vec::new();
        }
        let may: BTreeSet<&str> = view.vocabulary.phrases.iter().map(|phrase| phrase.word.as_str()).collect();
        let found = self.bank.matches_among(line, |index| may.contains(&*self.bank.lines()[index].key));
        let proposal = |found: tavolo_wording::matching::Match<'_>| {
            let phrase = view.vocabulary.phrases.iter().find(|phrase| phrase.word == found.key)?;
            Some(Proposal {
                act: found.act.into(),
                topic: found.topic.into(),
                phrase: phrase.word.clone(),
                words: phrase.words.clone(),
                score: found.score,
                certain: found.confidence == Confidence::Certain,
            })
        };
        found.into_iter().filter_map(proposal).collect()
    }

    /// The same for a seat at the other end of a link, which knows whom it speaks to: phrases among those that it has, best
    /// first, and whether the first is certain.
    #[must_use]
    pub fn phrases(&self, has: &BTreeSet<Word>, line: &str) -> (Vec<Word>, bool) {
        let found = self.bank.matches_among(line, |index| has.contains(self.bank.lines()[index].key.as_str()));
        let certain = found.first().is_some_and(|first| first.confidence == Confidence::Certain);
        (found.into_iter().map(|found| found.key.into()).collect(), certain)
    }
}
