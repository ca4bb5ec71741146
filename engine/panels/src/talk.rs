//! Which sentences are put before a person: six whole ones at a time, by who is in focus and what was typed. A function of
//! the view, so that it can be measured over every walkthrough.
//!
//! Suggestions are honest: no label says what a sentence does, natural but poor ones stand among them, and their order is
//! drawn, so that the place of a sentence tells nothing.

mod filter;
mod rank;

use tavolo_seat::{Handle, HeardLine, SeatView, SentenceOffer};

/// How many sentences are shown at once.
pub const SHOWN: usize = 6;

/// Sentences for one person in focus, best first in groups of [`SHOWN`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentences {
    ranked: Vec<SentenceOffer>,
}

impl Sentences {
    /// What a person of the seat could say to somebody.
    #[must_use]
    pub fn new(view: &SeatView, me: Handle, to: Handle) -> Self {
        Self { ranked: rank::ranked(view, me, to) }
    }

    /// The sentences that fit what was typed, best match first; nothing typed: the suggestions.
    #[must_use]
    pub fn matching(&self, typed: &str) -> Vec<&SentenceOffer> {
        filter::matching(&self.ranked, |offer| &offer.words, typed)
    }

    /// How many sentences there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ranked.len()
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ranked.is_empty()
    }
}

/// Who would render between two who share no language, likeliest first: whoever is known to speak with both, then whoever
/// is known to speak most languages. Empty where they share one.
#[must_use]
pub fn interpreters(view: &SeatView, me: Handle, to: Handle) -> Vec<Handle> {
    if view.share_language(me, to) {
        return Vec::new();
    }
    let mut others: Vec<Handle> = view.others_here(Some(me)).filter(|h| *h != to).collect();
    others.extend(view.other_ends(me).filter(|h| *h != to));
    others.sort();
    others.dedup();
    let between = |h: &Handle| view.share_language(me, *h) && view.share_language(*h, to);
    let known = |h: &Handle| view.speaks(*h).map_or(0, <[_]>::len);
    let interprets =
        |h: &Handle| view.office_of(*h).is_some_and(|office| view.vocabulary.interpreters.contains(office));
    others.sort_by_key(|h| (!between(h), !interprets(h), std::cmp::Reverse(known(h))));
    others
}

/// Through whom one speaks unless one chooses otherwise: through nobody to whom one has understood directly, through whoever
/// rendered the last time, else through an office that interprets or whoever is known to speak with both.
#[must_use]
pub fn interpreter(view: &SeatView, me: Handle, to: Handle) -> Option<Handle> {
    let may = interpreters(view, me, to);
    let between = |line: &&HeardLine| (line.by, line.to) == (me, to) || (line.by, line.to) == (to, me);
    let last = view.heard.iter().rev().find(between);
    match last {
        Some(line) if line.via.is_none() && !line.rendered && (line.words.is_some() || line.by == me) => return None,
        Some(line) if line.via.is_some_and(|via| may.contains(&via)) => return line.via,
        _ => {}
    }
    may.into_iter().find(|h| {
        let office = view.office_of(*h).is_some_and(|office| view.vocabulary.interpreters.contains(office));
        office || (view.share_language(me, *h) && view.share_language(*h, to))
    })
}

/// Who can be spoken to, in the order in which the keys go through them: whoever spoke last to oneself first.
#[must_use]
pub fn can_hear(view: &SeatView, me: Handle) -> Vec<Handle> {
    let mut all: Vec<Handle> = view.others_here(Some(me)).chain(view.other_ends(me)).collect();
    all.sort();
    all.dedup();
    let last = |who: &Handle| {
        let between = |line: &&HeardLine| (line.by == *who && line.to == me) || (line.by == me && line.to == *who);
        view.heard.iter().rev().find(between).map_or(i64::MIN, |line| line.exercise_ms)
    };
    all.sort_by_cached_key(|who| std::cmp::Reverse(last(who)));
    all
}

/// People whose names or looks fit what was typed, best match first.
#[must_use]
pub fn people<'a>(named: &'a [(String, Handle)], typed: &str) -> Vec<&'a (String, Handle)> {
    filter::matching(named, |(name, _)| name, typed)
}

/// At the beginning of a line: what follows chooses whom one speaks to.
pub const WHOM: char = ',';

/// At the beginning of a line: what follows chooses whom the next sentence is about.
pub const ABOUT: char = '.';
