//! The record of a view: what was perceived to happen, in order, with an index by what it was, so that asking about the
//! past does not walk through all of it.

use std::collections::BTreeMap;

use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};

use crate::handle::Handle;
use crate::occurrence::{Occurrence, Way, What};
use crate::percept::Word;

/// What was perceived to happen, in order.
#[derive(Clone, Debug, Default)]
pub struct Record {
    all: Vec<Occurrence>,
    /// Numbers of occurrences by kind, and by kind and word.
    by_kind: BTreeMap<Kind, Vec<u32>>,
    by_word: BTreeMap<Kind, BTreeMap<Word, Vec<u32>>>,
}

/// What an occurrence is, for the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Acted,
    Said,
    Sent,
    Filled,
    Answered,
    Became,
    Consented,
    Gestured,
    Looked,
}

impl Record {
    /// Everything, in order.
    pub fn all(&self) -> &[Occurrence] {
        &self.all
    }

    /// Takes in what happened.
    pub(crate) fn push(&mut self, it: Occurrence) {
        let number = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        let (kind, word) = kind_of(&it.what);
        self.by_kind.entry(kind).or_default().push(number);
        if let Some(word) = word {
            let words = self.by_word.entry(kind).or_default();
            match words.get_mut(word) {
                Some(numbers) => numbers.push(number),
                None => {
                    words.insert(word.clone(), vec![number]);
                }
            }
        }
        self.all.push(it);
    }

    /// What was said on a topic, latest first.
    pub fn said_on<'a>(&'a self, topic: &Word) -> impl Iterator<Item = &'a Occurrence> {
        self.word(Kind::Said, topic).into_iter().flat_map(|list| self.latest(list))
    }

    /// Whether something of this kind was done about somebody.
    pub fn happened(&self, way: &Way, about: Handle) -> bool {
        self.candidates(way).any(|it| it.about.contains(&about))
    }

    /// What may have happened in a way, latest first within each word of it; whoever asks still looks whether it fits.
    pub(crate) fn candidates<'a>(&'a self, way: &'a Way) -> impl Iterator<Item = &'a Occurrence> {
        self.lists(way).flat_map(|list| self.latest(list))
    }

    /// The same, as far back as it is recent: nothing in the record is earlier than what stands before it.
    pub(crate) fn lately<'a>(
        &'a self,
        way: &'a Way,
        recent: impl Fn(&Occurrence) -> bool + Copy + 'a,
    ) -> impl Iterator<Item = &'a Occurrence> {
        self.lists(way).flat_map(move |list| self.latest(list).take_while(move |it| recent(it)))
    }

    /// Numbers of what may have happened in a way, by the word of it.
    fn lists<'a>(&'a self, way: &'a Way) -> impl Iterator<Item = &'a [u32]> {
        let (kind, words) = kind_of_way(way);
        let whole = if words.is_empty() { self.by_kind.get(&kind).map(Vec::as_slice) } else { None };
        whole.into_iter().chain(words.iter().filter_map(move |word| self.word(kind, word)))
    }

    fn word(&self, kind: Kind, word: &Word) -> Option<&[u32]> {
        Some(self.by_word.get(&kind)?.get(word)?)
    }

    fn latest<'a>(&'a self, list: &'a [u32]) -> impl Iterator<Item = &'a Occurrence> {
        list.iter().rev().filter_map(|n| self.all.get(*n as usize))
    }
}

fn kind_of(what: &What) -> (Kind, Option<&Word>) {
    match what {
        What::Acted(action, _) => (Kind::Acted, Some(action)),
        What::Said(_, topic, _) => (Kind::Said, Some(topic)),
        What::Sent { .. } => (Kind::Sent, None),
        What::Filled(form) => (Kind::Filled, Some(form)),
        What::Answered(..) => (Kind::Answered, None),
        What::Became(status) => (Kind::Became, Some(status)),
        What::Consented(to, _) => (Kind::Consented, Some(to)),
        What::Gestured(is) => (Kind::Gestured, Some(is)),
        What::Looked => (Kind::Looked, None),
    }
}

fn kind_of_way(way: &Way) -> (Kind, &[Word]) {
    match way {
        Way::Act { actions, .. } => (Kind::Acted, actions),
        Way::Meet { action, .. } => (Kind::Acted, std::slice::from_ref(action)),
        Way::Say { topics, .. } => (Kind::Said, topics),
        Way::Send { .. } => (Kind::Sent, &[]),
        Way::Fill { forms, .. } => (Kind::Filled, forms),
        Way::Answer { .. } => (Kind::Answered, &[]),
        Way::Become(list) => (Kind::Became, list),
        Way::Consent(to, _) => (Kind::Consented, std::slice::from_ref(to)),
        Way::Gesture(list) => (Kind::Gestured, list),
        Way::Look => (Kind::Looked, &[]),
    }
}

impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.all == other.all
    }
}

impl Eq for Record {}

impl<C> Encode<C> for Record {
    fn encode<W: encode::Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), encode::Error<W::Error>> {
        self.all.encode(e, ctx)
    }
}

impl<'b, C> Decode<'b, C> for Record {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, decode::Error> {
        let mut record = Self::default();
        Vec::<Occurrence>::decode(d, ctx)?.into_iter().for_each(|it| record.push(it));
        Ok(record)
    }
}
