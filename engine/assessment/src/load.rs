//! Load: how busy each seat was, how long nobody needed it, how many waited for it.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::DispatchKind;
use tavolo_seat::ConversationIs;
use tavolo_session::{Event, Holder, State};

use crate::report::model::{Moment, SeatLoad};

/// Longer without doing or being spoken to is more than a case should ask of anybody, ms.
pub(crate) const IDLE_BAR_MS: i64 = 6 * 60_000;
/// More dispatches in a queue are more than a seat should have to bear.
pub(crate) const QUEUE_BAR: u32 = 2;
/// What waits together for so long is a queue, ms: whoever is in the middle of a talk or a form reads what came when it is done.
const QUEUE_STANDS_MS: i64 = 60_000;

/// Spells of each seat.
#[derive(Debug)]
pub(crate) struct LoadTrace {
    /// Busy spells, exercise ms.
    pub(crate) busy: BTreeMap<SeatId, Vec<(i64, i64)>>,
    /// Moments at which somebody of the seat was spoken to, acted upon or written to.
    touched: BTreeMap<SeatId, Vec<i64>>,
    /// Dispatches that wait for a seat, now, and how many since each moment at which that changed.
    waiting: BTreeMap<SeatId, BTreeSet<u32>>,
    queues: BTreeMap<SeatId, Vec<(i64, u32)>>,
    /// Seats that answer by themselves: nobody waits in them.
    automatic: BTreeSet<SeatId>,
    /// Since when anybody of a seat is in play, exercise ms: who is yet to come waits for nothing.
    there: BTreeMap<SeatId, i64>,
    /// Since when nobody of a seat is in play any more, exercise ms: who has left waits for nothing.
    gone: BTreeMap<SeatId, i64>,
    /// Who of those who share a seat has the keys since when, exercise ms; nobody: no human sits there.
    keys: BTreeMap<SeatId, Vec<(i64, Option<u8>)>>,
}

impl LoadTrace {
    /// Empty spells of every seat.
    pub(crate) fn new(content: &Content) -> Self {
        let seats = || content.case.seats.iter().map(|s| s.id.clone());
        Self {
            busy: seats().map(|s| (s, vec![])).collect(),
            touched: seats().map(|s| (s, vec![])).collect(),
            waiting: BTreeMap::new(),
            queues: BTreeMap::new(),
            automatic: BTreeSet::new(),
            there: BTreeMap::new(),
            gone: BTreeMap::new(),
            keys: BTreeMap::new(),
        }
    }

    /// Looks at an event.
    pub(crate) fn observe(&mut self, content: &Content, state: &State, event: &Event, at: Moment) {
        let now = at.exercise_ms;
        if matches!(event, Event::SceneBegan { .. } | Event::Moved { .. }) {
            let present = |p: &PersonId| state.persons.get(p).is_some_and(|p| p.present);
            for seat in content.case.seats.iter().filter(|s| s.persons.iter().any(present)) {
                self.there.entry(seat.id.clone()).or_insert(now);
                self.gone.remove(&seat.id);
            }
        }
        match event {
            Event::SceneBegan { .. } => {
                let automatic = state.holders.iter().filter(|(_, holder)| **holder == Holder::Responder);
                self.automatic.extend(automatic.map(|(seat, _)| seat.clone()));
            }
            Event::Left { person } => {
                let present = |p: &PersonId| p != person && state.persons.get(p).is_some_and(|p| p.present);
                let seat = content.case.seat_of(person).filter(|seat| !seat.persons.iter().any(present));
                self.gone.extend(seat.map(|seat| (seat.id.clone(), now)));
            }
            Event::Held { seat, holder } => {
                // Whoever comes has the keys first.
                let who = (*holder == Holder::Human).then_some(1);
                self.keys.entry(seat.clone()).or_default().push((now, who));
            }
            Event::Keys { seat, who } => self.keys.entry(seat.clone()).or_default().push((now, Some(*who))),
            Event::Began { by, ends_ms, .. } | Event::Rendered { by, ends_ms, .. } => {
                self.spell(content, by, now, *ends_ms);
            }
            Event::Said { by, to, via, ends_ms, .. } => {
                self.spell(content, by, now, *ends_ms);
                self.spell(content, to, now, *ends_ms);
                if let Some(via) = via {
                    self.spell(content, via, now, *ends_ms);
                }
            }
            // Who speaks aloud is busy with it, from beginning to end.
            Event::Conversed { by, with, is: ConversationIs::Ended, .. } => {
                let talk = state.conversations.iter().rev().find(|c| &c.by == by && &c.with == with);
                let began = talk.map_or(now, |talk| talk.began_ms);
                self.cover(content, by, began, now);
                self.cover(content, with, began, now);
            }
            // A silence left on purpose is work, and never counted idle.
            Event::KeptSilent { by, to, ends_ms, .. } => {
                self.spell(content, by, now, *ends_ms);
                self.spell(content, to, now, *ends_ms);
            }
            Event::Gestured { by, .. } | Event::ReadDocument { by, .. } | Event::AskedElse { by, .. } => {
                self.touch(content, by, now);
            }
            Event::Given { to, .. } => self.touch(content, to, now),
            Event::Acted { on, .. } => {
                if let Some(person) = on.as_ref().and_then(|o| o.person()) {
                    self.touch(content, person, now);
                }
            }
            Event::Sent { dispatch, kind, by, to, .. } => {
                let ends = state.persons.get(by).map_or(now, |p| p.busy_until);
                self.spell(content, by, now, ends);
                for person in to {
                    self.touch(content, person, now);
                    if matches!(kind, DispatchKind::Request | DispatchKind::Referral | DispatchKind::Alert) {
                        self.wait(content, person, *dispatch, now, true);
                    }
                }
            }
            Event::ReadDispatch { by, dispatch } | Event::Answered { by, dispatch, .. } => {
                self.touch(content, by, now);
                self.wait(content, by, *dispatch, now, false);
            }
            _ => {}
        }
    }

    fn spell(&mut self, content: &Content, person: &PersonId, from: i64, to: i64) {
        let Some(seat) = content.case.seat_of(person) else { return };
        let Some(spells) = self.busy.get_mut(&seat.id) else { return };
        match spells.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => spells.push((from, to)),
        }
    }

    /// A spell in which others lie already.
    fn cover(&mut self, content: &Content, person: &PersonId, from: i64, to: i64) {
        let Some(seat) = content.case.seat_of(person) else { return };
        let Some(spells) = self.busy.get_mut(&seat.id) else { return };
        let within = spells.iter().filter(|spell| spell.1 >= from);
        let (first, last) = within.fold((from, to), |(first, last), spell| (first.min(spell.0), last.max(spell.1)));
        spells.retain(|spell| spell.1 < from);
        spells.push((first, last));
    }

    fn touch(&mut self, content: &Content, person: &PersonId, at: i64) {
        if let Some(list) = content.case.seat_of(person).and_then(|s| self.touched.get_mut(&s.id)) {
            list.push(at);
        }
    }

    fn wait(&mut self, content: &Content, person: &PersonId, dispatch: u32, at: i64, begins: bool) {
        let Some(seat) = content.case.seat_of(person) else { return };
        let open = self.waiting.entry(seat.id.clone()).or_default();
        if begins {
            open.insert(dispatch);
        } else {
            open.remove(&dispatch);
        }
        let queue = u32::try_from(open.len()).unwrap_or(u32::MAX);
        self.queues.entry(seat.id.clone()).or_default().push((at, queue));
    }

    /// How long each of those who share a seat had the keys between two moments, ms; of nobody, if only one ever had them.
    fn keys_of(&self, seat: &SeatId, (from, to): (i64, i64)) -> BTreeMap<u8, i64> {
        let had = self.keys.get(seat).map_or(&[][..], Vec::as_slice);
        let mut all: BTreeMap<u8, i64> = BTreeMap::new();
        if had.iter().all(|(_, who)| who.is_none_or(|who| who == 1)) {
            return all;
        }
        for (index, (since, who)) in had.iter().enumerate() {
            let until = had.get(index + 1).map_or(to, |(next, _)| *next).min(to);
            let spell = until - (*since).max(from);
            if let Some(who) = who.filter(|_| spell > 0) {
                *all.entry(who).or_default() += spell;
            }
        }
        all
    }

    /// Load of each seat in each scene.
    pub(crate) fn results(&self, content: &Content, scenes: &[(SceneId, i64, i64)], end_ms: i64) -> Vec<SeatLoad> {
        let mut results = Vec::new();
        for (index, (scene, from, _)) in scenes.iter().enumerate() {
            let to = scenes.get(index + 1).map_or(end_ms, |next| next.1);
            for seat in content.case.seats.iter().filter(|s| !self.automatic.contains(&s.id)) {
                let to = self.gone.get(&seat.id).map_or(to, |gone| to.min(*gone));
                let Some(from) = self.there.get(&seat.id).map(|since| *from.max(since)).filter(|f| *f < to) else {
                    continue;
                };
                let spells: Vec<(i64, i64)> = self.busy[&seat.id]
                    .iter()
                    .map(|(a, b)| ((*a).max(from), (*b).min(to)))
                    .filter(|(a, b)| a < b)
                    .collect();
                let mut marks: Vec<(i64, i64)> = spells.clone();
                marks.extend(self.touched[&seat.id].iter().filter(|t| **t >= from && **t < to).map(|t| (*t, *t)));
                marks.sort_unstable();
                let mut longest = 0;
                let mut last = from;
                for (a, b) in marks {
                    longest = longest.max(a - last);
                    last = last.max(b);
                }
                let queue = self.queues.get(&seat.id).map_or(0, |waiting| queue(waiting, (from, to)));
                results.push(SeatLoad {
                    seat: seat.id.clone(),
                    scene: scene.clone(),
                    length_ms: to - from,
                    busy_ms: spells.iter().map(|(a, b)| b - a).sum(),
                    longest_idle_ms: longest.max(to - last),
                    queue,
                    keys: self.keys_of(&seat.id, (from, to)),
                });
            }
        }
        results
    }
}

/// How many waited together for [`QUEUE_STANDS_MS`] between two moments, of how many waited since each moment.
fn queue(waiting: &[(i64, u32)], (from, to): (i64, i64)) -> u32 {
    let next = waiting.iter().skip(1).map(|(at, _)| *at).chain([i64::MAX]);
    let spells: Vec<(i64, i64, u32)> =
        waiting.iter().zip(next).map(|((at, count), until)| ((*at).max(from), until.min(to), *count)).collect();
    let stands = |level: u32| {
        let mut since = None;
        spells.iter().filter(|(at, until, _)| at < until).any(|(at, until, count)| {
            since = (*count >= level).then(|| since.unwrap_or(*at));
            since.is_some_and(|since| until - since >= QUEUE_STANDS_MS)
        })
    };
    let most = spells.iter().map(|(.., count)| *count).max().unwrap_or(0);
    (1..=most).rev().find(|level| stands(*level)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::queue;

    const SECOND: i64 = 1_000;
    const SCENE: (i64, i64) = (0, 600 * SECOND);

    /// How many wait since each second.
    fn waiting(counts: &[(i64, u32)]) -> Vec<(i64, u32)> {
        counts.iter().map(|(at, count)| (at * SECOND, *count)).collect()
    }

    #[test]
    fn what_is_read_within_the_minute_is_no_queue() {
        // Three alerts within one sentence, read after half a minute.
        let counts = waiting(&[(10, 1), (11, 2), (12, 3), (42, 2), (43, 1), (44, 0)]);
        assert_eq!(queue(&counts, SCENE), 0);
        assert_eq!(queue(&[], SCENE), 0);
    }

    #[test]
    fn a_queue_is_as_long_as_what_waits_together_for_a_minute() {
        // Three for a minute, of which one is read and a fourth comes at once; five only for some seconds.
        let counts = waiting(&[(10, 3), (40, 2), (40, 3), (50, 5), (55, 3), (71, 0)]);
        assert_eq!(queue(&counts, SCENE), 3);
        assert_eq!(queue(&waiting(&[(10, 3), (69, 2), (75, 0)]), SCENE), 2);
    }

    #[test]
    fn what_waits_from_the_scene_before_still_waits_and_what_nobody_reads_waits_to_the_end() {
        let counts = waiting(&[(10, 4)]);
        assert_eq!(queue(&counts, (30 * SECOND, 95 * SECOND)), 4);
        assert_eq!(queue(&counts, (30 * SECOND, 80 * SECOND)), 0);
    }
}
