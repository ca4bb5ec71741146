//! The record of a view: what was perceived to happen, in order, with an index by what it was, so that asking about the
//! past does not walk through all of it. What happens in the very same way once more takes the place of what happened before,
//! and is counted: nothing that can be asked needs more, and a record grows with what differs, not with time.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};

use crate::handle::Handle;
use crate::occurrence::{Occurrence, Way, What};
use crate::percept::Word;

/// What was perceived to happen, in the order in which each last did.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Each keeps its slot, whenever it happens again.
    slots: Vec<Slot>,
    /// How much happened in all.
    count: u32,
    /// Slots in the order in which they last happened: of everything, by kind, and by kind and word.
    order: Vec<u32>,
    by_kind: BTreeMap<Kind, Vec<u32>>,
    by_word: BTreeMap<Kind, BTreeMap<Word, Vec<u32>>>,
    /// The slot of each by the way in which it happened, as a hash: of two ways with one hash only the later is found again.
    by_way: BTreeMap<u64, u32>,
}

/// A way in which something happened.
#[derive(Clone, Debug)]
struct Slot {
    /// How much had happened before it, whatever is still kept of that.
    number: u32,
    it: Occurrence,
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
    /// Everything, in the order in which it last happened.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Occurrence> + ExactSizeIterator {
        self.at(&self.order)
    }

    /// How much happened in all; for [`Record::since`].
    pub fn count(&self) -> u32 {
        self.count
    }

    /// What happened, or happened once more, since there was so much, in order.
    pub fn since(&self, count: u32) -> impl DoubleEndedIterator<Item = &Occurrence> {
        // Who asks has mostly read nearly all of it.
        let new = self.order.iter().rev().take_while(|slot| self.slots[**slot as usize].number >= count).count();
        self.at(&self.order[self.order.len() - new..])
    }

    /// Takes in what happened.
    pub(crate) fn push(&mut self, mut it: Occurrence) {
        let way = way(&it);
        let same = |o: &Occurrence| o.by == it.by && o.about == it.about && o.what == it.what;
        match self.by_way.get(&way).copied().filter(|slot| same(&self.slots[*slot as usize].it)) {
            Some(slot) => {
                it.times = it.times.saturating_add(self.slots[slot as usize].it.times);
                self.repeat(slot, it);
            }
            None => self.keep(way, self.count, it),
        }
        self.count = self.count.saturating_add(1);
    }

    /// Keeps what happened for the first time in its way as the last.
    fn keep(&mut self, way: u64, number: u32, it: Occurrence) {
        let slot = u32::try_from(self.slots.len()).unwrap_or(u32::MAX);
        let (kind, word) = kind_of(&it.what);
        self.by_way.insert(way, slot);
        self.order.push(slot);
        self.by_kind.entry(kind).or_default().push(slot);
        if let Some(word) = word {
            let words = self.by_word.entry(kind).or_default();
            match words.get_mut(word) {
                Some(slots) => slots.push(slot),
                None => {
                    words.insert(word.clone(), vec![slot]);
                }
            }
        }
        self.slots.push(Slot { number, it });
    }

    /// Makes what happened once more the last.
    fn repeat(&mut self, slot: u32, it: Occurrence) {
        let Self { slots, order, by_kind, by_word, .. } = self;
        let number = slots[slot as usize].number;
        let (kind, word) = kind_of(&it.what);
        let of_word = word.and_then(|word| by_word.get_mut(&kind)?.get_mut(word));
        for list in [Some(order), by_kind.get_mut(&kind), of_word].into_iter().flatten() {
            let place = list.partition_point(|slot| slots[*slot as usize].number < number);
            list[place..].rotate_left(1);
        }
        slots[slot as usize] = Slot { number: self.count, it };
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

    /// Slots of what may have happened in a way, by the word of it.
    fn lists<'a>(&'a self, way: &'a Way) -> impl Iterator<Item = &'a [u32]> {
        let (kind, words) = kind_of_way(way);
        let whole = if words.is_empty() { self.by_kind.get(&kind).map(Vec::as_slice) } else { None };
        whole.into_iter().chain(words.iter().filter_map(move |word| self.word(kind, word)))
    }

    fn word(&self, kind: Kind, word: &Word) -> Option<&[u32]> {
        Some(self.by_word.get(&kind)?.get(word)?)
    }

    fn latest<'a>(&'a self, list: &'a [u32]) -> impl Iterator<Item = &'a Occurrence> {
        self.at(list).rev()
    }

    fn at<'a>(&'a self, list: &'a [u32]) -> impl DoubleEndedIterator<Item = &'a Occurrence> + ExactSizeIterator {
        list.iter().map(|slot| &self.slots[*slot as usize].it)
    }

    fn numbers(&self) -> impl Iterator<Item = u32> {
        self.order.iter().map(|slot| self.slots[*slot as usize].number)
    }
}

/// A hash of the way in which something happened.
fn way(it: &Occurrence) -> u64 {
    let mut hasher = DefaultHasher::new();
    (it.by, &it.about, &it.what).hash(&mut hasher);
    hasher.finish()
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
        self.count == other.count && self.all().eq(other.all()) && self.numbers().eq(other.numbers())
    }
}

impl Eq for Record {}

impl<C> Encode<C> for Record {
    fn encode<W: encode::Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), encode::Error<W::Error>> {
        e.array(3)?;
        e.array(self.order.len() as u64)?;
        self.all().try_for_each(|it| it.encode(e, ctx))?;
        e.array(self.order.len() as u64)?;
        self.numbers().try_for_each(|number| number.encode(e, ctx))?;
        self.count.encode(e, ctx)
    }
}

impl<'b, C> Decode<'b, C> for Record {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, decode::Error> {
        type Parts = (Vec<Occurrence>, Vec<u32>, u32);
        let (all, numbers, count) = Parts::decode(d, ctx)?;
        let in_order = numbers.is_sorted_by(|a, b| a < b) && numbers.last().is_none_or(|last| *last < count);
        if all.len() != numbers.len() || !in_order {
            return Err(decode::Error::message("a record whose numbers do not fit"));
        }
        let mut record = Self { count, ..Self::default() };
        numbers.into_iter().zip(all).for_each(|(number, it)| record.keep(way(&it), number, it));
        Ok(record)
    }
}

#[cfg(test)]
mod tests {
    use minicbor::decode as decode_bytes;

    use super::*;

    fn nod(by: u32, at_ms: i64) -> Occurrence {
        let what = What::Gestured("Nod".into());
        Occurrence {
            exercise_ms: at_ms,
            story_ms: at_ms,
            by: Some(Handle(by)),
            about: vec![Handle(by)],
            what,
            times: 1,
        }
    }

    #[test]
    fn what_happens_in_the_same_way_again_is_counted_and_comes_last() {
        let mut record = Record::default();
        [nod(1, 0), nod(2, 5), nod(1, 9)].into_iter().for_each(|it| record.push(it));
        assert!(record.all().eq(&[nod(2, 5), Occurrence { times: 2, ..nod(1, 9) }]));
        assert_eq!(record.count(), 3);
        let way = Way::Gesture(vec!["Nod".into()]);
        let times: Vec<(i64, u32)> = record.candidates(&way).map(|it| (it.exercise_ms, it.times)).collect();
        assert_eq!(times, [(9, 2), (5, 1)], "the latest first");
        assert_eq!(record.lately(&way, |it| it.exercise_ms > 5).count(), 1);
    }

    #[test]
    fn who_has_read_so_far_reads_what_came_since() {
        let mut record = Record::default();
        record.push(nod(1, 0));
        let read = record.count();
        assert_eq!(record.since(read).count(), 0);
        record.push(nod(2, 5));
        record.push(nod(1, 9));
        assert_eq!(record.since(read).count(), 2);
        let read = record.count();
        record.push(nod(2, 12));
        assert!(record.since(read).eq(&[Occurrence { times: 2, ..nod(2, 12) }]));
    }

    #[test]
    fn a_record_goes_over_a_link_as_it_is() {
        let mut record = Record::default();
        (0..40).for_each(|n| record.push(nod(n % 7, i64::from(n))));
        let bytes = minicbor::to_vec(&record).unwrap();
        let mut read: Record = decode_bytes(&bytes).unwrap();
        assert_eq!(read, record);
        read.push(nod(3, 50));
        record.push(nod(3, 50));
        assert_eq!(read, record);
        let torn = minicbor::to_vec((vec![nod(1, 0), nod(2, 0)], vec![4_u32, 4], 9_u32)).unwrap();
        assert!(decode_bytes::<Record>(&torn).is_err());
    }
}
