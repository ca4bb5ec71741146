//! The bank: sentences with act and topic, and what a typed line is most like.

use std::collections::{BTreeMap, BTreeSet};

use super::cues::{Cues, Evidence, Evidences, list};
use super::likeness::{EQUAL, Index, Trigrams};
use super::measured::certain_from;
use super::plain::{Sentence, sentences};
use crate::catalogue::Catalogue;

/// The most matches that are given for a line.
pub const MATCHES: usize = 6;

/// Below this score nothing was understood.
const LEAST: u16 = 330;

/// Evidence of cues is measured against that of the strongest act or topic, and at least against this: one cue of two words.
const FULL: u32 = 5000;

/// A line is explained if so many thousandths of its words are.
const FAIR: u32 = 750;

/// A sentence with fewer words is compared only together with the others of its line.
const PART: usize = 3;

/// One sentence of a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankLine {
    /// How the caller names it.
    pub key: String,
    /// What saying it does.
    pub act: String,
    /// What it is about.
    pub topic: String,
    /// Its words in the language of the bank.
    pub text: String,
}

impl BankLine {
    /// A sentence.
    pub fn new(
        key: impl Into<String>,
        act: impl Into<String>,
        topic: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self { key: key.into(), act: act.into(), topic: topic.into(), text: text.into() }
    }
}

/// How sure a match is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Nothing was understood.
    Nothing,
    /// One of several that may be meant: to be chosen from, never to be proposed.
    Suggestion,
    /// Sure enough to be proposed for confirmation.
    Certain,
}

impl Confidence {
    /// That of the best of some matches.
    #[must_use]
    pub fn of(matches: &[Match<'_>]) -> Self {
        matches.first().map_or(Self::Nothing, |best| best.confidence)
    }
}

/// What a line may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match<'a> {
    /// The act.
    pub act: &'a str,
    /// The topic.
    pub topic: &'a str,
    /// The sentence of the bank with this act and topic that is most like the line.
    pub key: &'a str,
    /// Its place in the bank.
    pub index: usize,
    /// How well it fits, 0 to 1000.
    pub score: u16,
    /// How sure it is; only the first may be certain.
    pub confidence: Confidence,
}

/// The sentences of a language that lines are matched with. Immutable; matching never panics.
#[derive(Clone, Debug)]
pub struct Bank {
    lines: Vec<BankLine>,
    cues: Cues,
    index: Index,
    /// Which sentence each text of the index belongs to.
    owners: Vec<usize>,
    certain_from: Option<(u16, u16)>,
}

impl Bank {
    /// A bank of these sentences in a language, with the cue lists of the catalogue.
    pub fn new(texts: &Catalogue, language: &str, lines: impl IntoIterator<Item = BankLine>) -> Self {
        let lines: Vec<BankLine> = lines.into_iter().collect();
        let acts: BTreeSet<String> = lines.iter().map(|line| line.act.clone()).collect();
        let topics: BTreeSet<String> = lines.iter().map(|line| line.topic.clone()).collect();
        let mut cues = Cues::read(texts, language, &acts, &topics);
        let (mut known, mut owners) = (Vec::new(), Vec::new());
        let mut own = |text: &str, owner: usize| {
            let said = sentences(text, &cues.same);
            cues.learn(said.iter().flat_map(|sentence| &sentence.words));
            let said = cues.tidy(said);
            // A whole sentence of the bank is often long: each part of it may be what was typed.
            let parts = said.iter().filter(|part| said.len() > 1 && part.words.len() >= PART).map(std::slice::from_ref);
            for part in std::iter::once(&said[..]).chain(parts) {
                known.push(trigrams(part));
                owners.push(owner);
            }
        };
        let mut pairs = BTreeMap::new();
        for (owner, line) in lines.iter().enumerate() {
            own(&line.text, owner);
            pairs.entry((line.act.to_lowercase(), &line.topic)).or_insert(owner);
        }
        // Example wordings stand for the first sentence with their act and topic.
        for ((act, topic), owner) in pairs {
            for example in list(texts, language, &format!("own-words-like-{act}-{topic}")) {
                own(&example, owner);
            }
        }
        Self { lines, cues, index: Index::new(&known), owners, certain_from: certain_from(language) }
    }

    /// The sentences.
    #[must_use]
    pub fn lines(&self) -> &[BankLine] {
        &self.lines
    }

    /// What a line may mean, best first: at most [`MATCHES`], each act and topic once. Empty if nothing was understood.
    #[must_use]
    pub fn matches(&self, line: &str) -> Vec<Match<'_>> {
        self.matches_among(line, |_| true)
    }

    /// The same among some sentences only, by place in the bank: those that may be said now.
    #[must_use]
    pub fn matches_among(&self, line: &str, may: impl Fn(usize) -> bool) -> Vec<Match<'_>> {
        let said = self.cues.tidy(sentences(line, &self.cues.same));
        if said.is_empty() {
            return Vec::new();
        }
        let alike = self.alike(&said);
        let words = said.iter().map(|sentence| sentence.words.len()).sum::<usize>();
        let (acts, topics) = (self.cues.acts(&said), self.cues.topics(&said));
        let (most_act, most_topic) = (strongest(&acts), strongest(&topics));
        let nothing = Evidence::default();
        let mut best: BTreeMap<(&str, &str), (u32, usize)> = BTreeMap::new();
        for (index, line) in self.lines.iter().enumerate().filter(|(index, _)| may(*index)) {
            let act = acts.get(&line.act).unwrap_or(&nothing);
            let topic = topics.get(&line.topic).unwrap_or(&nothing);
            let alike = if act.says == 0 && self.cues.is_turned(&line.act) { 0 } else { alike[index] };
            let covered = u32::try_from(act.covers.union(&topic.covers).count() * 1000 / words).unwrap_or(EQUAL);
            let score = score(act.says * EQUAL / most_act, topic.says * EQUAL / most_topic, covered, alike);
            let known = best.entry((line.act.as_str(), line.topic.as_str())).or_insert((score, index));
            if score > known.0 {
                *known = (score, index);
            }
        }
        let mut ranked: Vec<_> =
            best.into_iter().map(|((act, topic), (score, index))| (score, act, topic, index)).collect();
        ranked.sort_by(|a, b| b.0.cmp(&a.0).then(a.3.cmp(&b.3)));
        let lead = ranked.first().map_or(0, |first| first.0 - ranked.get(1).map_or(0, |second| second.0));
        let sure = |place: usize, score: u16| {
            let certain = |(from, by): (u16, u16)| place == 0 && score >= from && lead >= u32::from(by);
            if self.certain_from.is_some_and(certain) { Confidence::Certain } else { Confidence::Suggestion }
        };
        let shown = ranked.into_iter().take(MATCHES).enumerate().map(|(place, (score, act, topic, index))| {
            let score = u16::try_from(score).unwrap_or(u16::MAX).min(1000);
            Match { act, topic, key: &self.lines[index].key, index, score, confidence: sure(place, score) }
        });
        shown.filter(|found| found.score >= LEAST).collect()
    }

    /// Likeness of the line, or of one of its sentences, with each sentence of the bank.
    fn alike(&self, said: &[Sentence]) -> Vec<u32> {
        let mut best = vec![0; self.lines.len()];
        let words = |part: &[Sentence]| part.iter().map(|sentence| sentence.words.len() as u64).sum::<u64>();
        let parts = said.iter().filter(|part| said.len() > 1 && part.words.len() >= PART).map(std::slice::from_ref);
        for part in std::iter::once(said).chain(parts) {
            // One sentence of several says less than all of them.
            let share = 400 + 600 * words(part) / words(said).max(1);
            for (at, alike) in self.index.likeness(&trigrams(part)).into_iter().enumerate() {
                let alike = u32::try_from(u64::from(alike) * share / 1000).unwrap_or(EQUAL);
                let known = &mut best[self.owners[at]];
                *known = alike.max(*known);
            }
        }
        best
    }
}

fn trigrams(said: &[Sentence]) -> Trigrams {
    Trigrams::of(said.iter().flat_map(|sentence| sentence.words.iter().map(String::as_str)))
}

/// The strongest evidence, against which the others are measured.
fn strongest(evidences: &Evidences) -> u32 {
    evidences.values().map(|evidence| evidence.says).max().unwrap_or(0).max(FULL)
}

/// Act, topic and likeness as one number, 0 to 1000; less where cues leave much of the line unexplained. Who types a sentence of
/// the bank is believed without any cue.
fn score(act: u32, topic: u32, covered: u32, alike: u32) -> u32 {
    let together = (act * 38 + topic * 42 + alike * 20) / 100;
    let explained = covered.max(alike).min(FAIR) * 1000 / FAIR;
    (together * (700 + explained * 3 / 10) / 1000).max(alike * 9 / 10)
}
