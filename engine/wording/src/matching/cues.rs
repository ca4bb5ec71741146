//! The cue lists of a language, from its catalogue, and what of them a line holds.
//!
//! A list is a message of many lines. Lists never fall back to another language: English cues say nothing of French.

use std::collections::{BTreeMap, BTreeSet};

use super::cue::{ASKS, Cue, Part, Stand};
use super::plain::{Same, Sentence, words};
use crate::catalogue::Catalogue;
use crate::value::Args;

/// What cues say of an act or a topic.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    /// How much: a thousand for each point of a cue's weight.
    pub(super) says: u32,
    /// The words of the line that cues for it hold, by sentence and place.
    pub(super) covers: BTreeSet<(usize, usize)>,
}

/// Evidence by act or by topic.
pub(super) type Evidences = BTreeMap<String, Evidence>;

/// Words that may have been misspelt are at least so long.
const TYPO_LETTERS: usize = 5;
/// From this length on two letters may be wrong.
const LONG_LETTERS: usize = 9;
/// Longer words are not looked at for typing errors.
const MOST_LETTERS: usize = 24;

/// Cues of one kind: of acts, or of topics.
#[derive(Clone, Debug, Default)]
struct Lists {
    /// A cue and what it speaks for.
    cues: Vec<(Cue, Vec<String>)>,
    /// Cues by their first word.
    by_word: BTreeMap<String, Vec<usize>>,
    /// Cues that begin with the beginning of a word.
    by_beginning: Vec<usize>,
}

impl Lists {
    fn new(all: BTreeMap<Cue, BTreeSet<String>>) -> Self {
        let mut lists = Self::default();
        for (at, (cue, names)) in all.into_iter().enumerate() {
            if let Some(Part::OneOf { words, beginnings }) = cue.parts.first() {
                if beginnings.is_empty() {
                    words.iter().for_each(|word| lists.by_word.entry(word.clone()).or_default().push(at));
                } else {
                    lists.by_beginning.push(at);
                }
            }
            lists.cues.push((cue, names.into_iter().collect()));
        }
        lists
    }

    /// What the line's cues speak for. A longer cue silences the shorter ones inside it.
    fn evidence(&self, said: &[Sentence]) -> Evidences {
        let mut evidences = Evidences::new();
        for (number, sentence) in said.iter().enumerate() {
            let mut words = sentence.words.clone();
            words.extend(sentence.asks.then(|| ASKS.to_owned()));
            let mut found: Vec<(usize, usize, usize)> = Vec::new();
            for at in 0..words.len() {
                let by_word = self.by_word.get(&words[at]).map_or(&[][..], Vec::as_slice);
                for cue in by_word.iter().chain(&self.by_beginning) {
                    if let Some(end) = self.cues[*cue].0.ends(&words, at) {
                        found.push((*cue, at, end));
                    }
                }
            }
            let weight = |cue: usize| self.cues[cue].0.weight();
            let silenced = |(cue, start, end): &(usize, usize, usize)| {
                found.iter().any(|(other, from, to)| from <= start && end <= to && weight(*other) > weight(*cue))
            };
            for it in &found {
                let (cue, start, end) = *it;
                let names = &self.cues[cue].1;
                for name in names {
                    let known = evidences.entry(name.clone()).or_default();
                    known.covers.extend((start..end.min(sentence.words.len())).map(|place| (number, place)));
                    if !silenced(it) {
                        let says = weight(cue) * 1000 / u32::try_from(names.len()).unwrap_or(u32::MAX);
                        // The best cue counts whole, each further one a quarter.
                        known.says = known.says.max(says) + known.says.min(says) / 4;
                    }
                }
            }
        }
        evidences
    }

    fn words(&self) -> impl Iterator<Item = &Part> {
        self.cues.iter().flat_map(|(cue, _)| &cue.parts)
    }
}

/// What a language knows about acts, topics and ways of typing.
#[derive(Clone, Debug, Default)]
pub(super) struct Cues {
    pub(super) same: Same,
    fillers: BTreeSet<String>,
    acts: Lists,
    topics: Lists,
    /// Acts that the end of a sentence makes, such as a tag: without any cue for it, no line is one of them.
    turned: BTreeSet<String>,
    known: BTreeSet<String>,
    beginnings: BTreeSet<String>,
}

impl Cues {
    pub(super) fn read(texts: &Catalogue, language: &str, acts: &BTreeSet<String>, topics: &BTreeSet<String>) -> Self {
        let mut same = Same::new();
        for line in list(texts, language, "own-words-same") {
            if let Some((short, long)) = line.split_once('=') {
                let long = words(long, &Same::new());
                same.extend(words(short, &Same::new()).into_iter().next().map(|short| (short, long)));
            }
        }
        let fillers: BTreeSet<String> =
            list(texts, language, "own-words-filler").iter().flat_map(|line| words(line, &same)).collect();
        let read = |names: &BTreeSet<String>, kind: &str| {
            let mut all: BTreeMap<Cue, BTreeSet<String>> = BTreeMap::new();
            for name in names {
                let key = format!("own-words-{kind}-{}", name.to_lowercase());
                for (key, stand) in [
                    (key.clone(), Stand::Anywhere),
                    (format!("{key}.start"), Stand::Start),
                    (format!("{key}.end"), Stand::End),
                ] {
                    for cue in list(texts, language, &key).iter().flat_map(|line| Cue::read(line, stand, &same)) {
                        let cue = cue.without(&fillers);
                        all.entry(cue).or_default().insert(name.clone());
                    }
                }
            }
            Lists::new(all)
        };
        let mut cues =
            Self { acts: read(acts, "act"), topics: read(topics, "topic"), same, fillers, ..Self::default() };
        let turned = cues.acts.cues.iter().filter(|(cue, _)| cue.stand == Stand::End).flat_map(|(_, names)| names);
        cues.turned = turned.cloned().collect();
        for part in cues.acts.words().chain(cues.topics.words()) {
            if let Part::OneOf { words, beginnings } = part {
                cues.known.extend(words.iter().cloned());
                cues.beginnings.extend(beginnings.iter().cloned());
            }
        }
        cues.known.extend(cues.fillers.iter().cloned());
        cues
    }

    /// Words of the bank: whoever types one of them made no error.
    pub(super) fn learn<'a>(&mut self, words: impl IntoIterator<Item = &'a String>) {
        self.known.extend(words.into_iter().cloned());
    }

    /// The line with slips of the keys put right and without words that say nothing.
    pub(super) fn tidy(&self, mut said: Vec<Sentence>) -> Vec<Sentence> {
        for word in said.iter_mut().flat_map(|sentence| &mut sentence.words) {
            if let Some(meant) = self.meant(word) {
                *word = meant.to_owned();
            }
        }
        let telling = |word: &&String| !self.fillers.contains(*word);
        if said.iter().flat_map(|sentence| &sentence.words).filter(telling).count() >= 2 {
            for sentence in &mut said {
                sentence.words.retain(|word| !self.fillers.contains(word));
            }
            said.retain(|sentence| !sentence.words.is_empty());
        }
        said
    }

    /// The known word that a misspelt one stands for.
    fn meant(&self, word: &str) -> Option<&str> {
        let letters = word.chars().count();
        let fine = |w: &str| self.known.contains(w) || self.beginnings.iter().any(|b| w.starts_with(b.as_str()));
        if !(TYPO_LETTERS..=MOST_LETTERS).contains(&letters) || fine(word) {
            return None;
        }
        let most = if letters < LONG_LETTERS { 1 } else { 2 };
        let first = word.chars().next()?;
        let near = self.known.range(first.to_string()..).take_while(|known| known.starts_with(first));
        near.filter(|known| known.chars().count().abs_diff(letters) <= most)
            .map(|known| (strsim::osa_distance(word, known), known))
            .filter(|(wrong, _)| *wrong <= most)
            .min()
            .map(|(_, known)| known.as_str())
    }

    /// Whether an act needs a cue of its own, however alike the words are: “they took it” is not “they took it, didn’t they”.
    pub(super) fn is_turned(&self, act: &str) -> bool {
        self.turned.contains(act)
    }

    pub(super) fn acts(&self, said: &[Sentence]) -> Evidences {
        self.acts.evidence(said)
    }

    pub(super) fn topics(&self, said: &[Sentence]) -> Evidences {
        self.topics.evidence(said)
    }
}

/// The lines of a list in exactly this language or, for `pt-BR`, in `pt`.
pub(super) fn list(texts: &Catalogue, language: &str, key: &str) -> Vec<String> {
    let found = texts.render_checked(language, key, &Args::new());
    let own = found.language.is_some_and(|of| language == of || language.starts_with(&format!("{of}-")));
    let lines = found.text.lines().map(str::trim).filter(|line| own && !line.is_empty());
    lines.map(str::to_owned).collect()
}
