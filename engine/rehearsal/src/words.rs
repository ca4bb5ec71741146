//! How much is said: the words of sentences in one language. The journal knows none.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::{PersonId, SeatId};
use tavolo_session::{Entry, Event};
use tavolo_wording::{Args, Catalogue};

/// How many words each sentence has.
#[derive(Clone, Debug, Default)]
pub struct Words(BTreeMap<String, u32>);

impl Words {
    /// Of all sentences of case and pack, in a language.
    #[must_use]
    pub fn of(content: &Content, texts: &Catalogue, lang: &str) -> Self {
        let own = content.case.sentences.keys().map(|id| (id, format!("sentence-{id}")));
        let bank = content.law.phrases.keys().map(|id| (id, format!("phrase-{id}")));
        let count = |key: &str| texts.render(lang, key, &Args::new()).split_whitespace().count();
        Self(
            own.chain(bank).map(|(id, key)| (id.to_string(), u32::try_from(count(&key)).unwrap_or(u32::MAX))).collect(),
        )
    }

    /// Words spoken from each seat, and spoken to it.
    #[must_use]
    pub fn count(&self, content: &Content, entries: &[Entry]) -> BTreeMap<SeatId, (u32, u32)> {
        let mut all: BTreeMap<SeatId, (u32, u32)> = BTreeMap::new();
        let seat = |person: &PersonId| content.case.seat_of(person).map(|s| s.id.clone());
        for event in entries.iter().flat_map(Entry::events) {
            let Event::Said { by, to, sentence: Some(sentence), .. } = event else { continue };
            let words = self.0.get(sentence.as_str()).copied().unwrap_or(0);
            if let Some(seat) = seat(by) {
                all.entry(seat).or_default().0 += words;
            }
            if let Some(seat) = seat(to) {
                all.entry(seat).or_default().1 += words;
            }
        }
        all
    }
}
