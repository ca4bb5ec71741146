//! What is looked up in the words of a seat again and again, found once: they never change.

use std::collections::BTreeMap;

use tavolo_seat::{ActionWord, DueWatch, Handle, Reach, Vocabulary, Way, Word};

/// Where things stand in a vocabulary.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// Duties by their id.
    duties: BTreeMap<Word, usize>,
    /// What each duty is, in their order.
    kinds: Vec<Kind>,
    /// Phrases by act, in the order of the bank.
    phrases: BTreeMap<Word, Vec<usize>>,
    /// By person: the consents to which the duties of talking to people lead up.
    consents: BTreeMap<Handle, Vec<Word>>,
}

/// What a duty is to whoever owes it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Kind {
    /// Forms and acts, no word to anybody.
    pub(crate) paper: bool,
    /// Done wherever one is.
    pub(crate) desk: bool,
    /// May be booked for the time between scenes.
    pub(crate) bookable: bool,
}

impl Index {
    /// Of a seat's words, for its persons.
    pub(crate) fn of<'a>(words: &Vocabulary, own: impl Iterator<Item = &'a Handle>) -> Self {
        let mut phrases: BTreeMap<Word, Vec<usize>> = BTreeMap::new();
        for (number, phrase) in words.phrases.iter().enumerate() {
            phrases.entry(phrase.act.clone()).or_default().push(number);
        }
        let duties = words.duties.iter().enumerate().rev().map(|(number, duty)| (duty.duty.clone(), number)).collect();
        let kinds = words.duties.iter().map(|duty| kind(words, duty)).collect();
        let consents = own.map(|me| (*me, consents(words, *me))).collect();
        Self { duties, kinds, phrases, consents }
    }

    /// The place of a duty.
    pub(crate) fn duty(&self, duty: &Word) -> Option<usize> {
        self.duties.get(duty).copied()
    }

    /// What a duty is.
    pub(crate) fn kind(&self, duty: &Word) -> Kind {
        self.duty(duty).and_then(|place| self.kinds.get(place)).copied().unwrap_or_default()
    }

    /// Places of the phrases of these acts, in the order of the bank; of none, if any act will do.
    pub(crate) fn phrases(&self, acts: &[Word]) -> Vec<usize> {
        let of_acts = acts.iter().filter_map(|act| self.phrases.get(act));
        let mut places: Vec<usize> = match acts {
            [] => self.phrases.values().flatten().copied().collect(),
            _ => of_acts.flatten().copied().collect(),
        };
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Consents to which the duties of somebody's talks lead up.
    pub(crate) fn consents(&self, me: Handle) -> &[Word] {
        self.consents.get(&me).map_or(&[], |list| list)
    }
}

fn kind(words: &Vocabulary, duty: &DueWatch) -> Kind {
    let known = |word: &Word| words.actions.iter().find(|a| &a.word == word);
    let every =
        |actions: &[Word], so: &dyn Fn(&ActionWord) -> bool| actions.iter().all(|word| known(word).is_some_and(so));
    let far = |a: &ActionWord| matches!(a.reach, Reach::PersonKnown | Reach::Nothing);
    let desk = |way: &Way| match way {
        Way::Fill { .. } | Way::Send { .. } | Way::Answer { .. } => true,
        Way::Act { actions, .. } => every(actions, &far),
        _ => false,
    };
    let booked = |a: &ActionWord| a.bookable && a.reach == Reach::PersonKnown;
    let bookable = |way: &Way| matches!(way, Way::Act { actions, .. } if every(actions, &booked));
    Kind {
        paper: duty.ways.iter().all(|w| matches!(w, Way::Fill { .. } | Way::Act { .. })),
        desk: duty.ways.iter().all(desk),
        bookable: duty.ways.iter().all(bookable),
    }
}

fn consents(words: &Vocabulary, me: Handle) -> Vec<Word> {
    let asked = |way: &Way, topic: &Word| matches!(way, Way::Say { acts, topics, .. } if acts.iter().all(|a| a == "AskConsent") && topics.contains(topic));
    let hard = || words.duties.iter().filter(|w| w.hard && w.mine.contains(&me));
    let leads_up = |topic: &Word| hard().any(|w| w.ways.iter().any(|way| asked(way, topic)));
    words.topics.iter().filter(|t| leads_up(&t.word)).filter_map(|t| t.consent.clone()).collect()
}
