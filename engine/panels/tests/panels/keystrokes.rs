//! How many keys it takes to say each utterance of the walkthroughs from this screen, and how long that is by a model.
//!
//! The keystroke-level model (Card, Moran and Newell 1980): a key takes an average typist 0.28 s, pointing with the mouse
//! 1.1 s, a press of its button 0.1 s, and a person thinks 1.35 s before each step. Here one thinks twice: what to say, and
//! which of the sentences shown it is. No time is measured.

use std::collections::BTreeMap;

use tavolo_panels::talk::{SHOWN, Sentences, can_hear, interpreter, people};
use tavolo_seat::{Handle, Intent, SeatView, SentenceOffer};

use crate::played::{CASE, play};

const KEY_MS: usize = 280;
const POINT_MS: usize = 1_200;
const THINK_MS: usize = 1_350;

/// Six seconds an utterance.
const BAR_MS: usize = 6_000;

/// What it takes to say something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Effort {
    keys: usize,
    points: usize,
}

impl Effort {
    fn ms(self) -> usize {
        2 * THINK_MS + self.keys * KEY_MS + self.points * POINT_MS
    }
}

/// Keys that bring somebody into focus: from one to the next, or a comma and the beginning of a name.
fn focusing(view: &SeatView, me: Handle, to: Handle, last: Option<Handle>) -> usize {
    let all = can_hear(view, me);
    let at = |who: Handle| all.iter().position(|other| *other == who);
    match (last.and_then(at), at(to)) {
        (Some(now), Some(then)) => {
            let around = (then + all.len() - now) % all.len();
            around.min(all.len() - around).min(naming(view, &all, to))
        }
        (None, Some(then)) => (then + 1).min(naming(view, &all, to)),
        (_, None) => 0,
    }
}

/// Keys that choose a person by name: the mark, the beginning of a word of the name or looks, a digit.
fn naming(view: &SeatView, among: &[Handle], who: Handle) -> usize {
    let name = |handle: &Handle| {
        let seen = view.persons.get(handle);
        let own = view.own.get(handle).map(|own| own.name.clone());
        own.or_else(|| seen.map(|p| p.name.clone().unwrap_or_else(|| p.looks.clone()))).unwrap_or_default()
    };
    let named: Vec<(String, Handle)> = among.iter().map(|handle| (name(handle), *handle)).collect();
    let shown = |typed: &str| people(&named, typed).into_iter().take(SHOWN).any(|(_, it)| *it == who);
    let own = name(&who);
    let words = own.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let typed = words.flat_map(|word| {
        word.char_indices().map(move |(at, c)| &word[..at + c.len_utf8()]).filter(|typed| shown(typed)).take(1)
    });
    let letters = if shown("") { Some(0) } else { typed.map(|typed| typed.chars().count()).min() };
    letters.map_or(usize::MAX / 2, |letters| letters + 2)
}

/// Keys that say a sentence: its digit where it is shown, more of the same with 7, or the beginning of one of its words
/// and what follows, until it is among the six.
fn saying(all: &Sentences, wanted: &dyn Fn(&SentenceOffer) -> bool) -> usize {
    let place = |typed: &str| all.matching(typed).into_iter().position(wanted);
    let Some(first) = place("") else { return usize::MAX };
    let words = all.matching("")[first].words.clone();
    let mut least = first / SHOWN + 1;
    let starts = words.char_indices().filter(|(at, c)| {
        c.is_alphanumeric() && words[..*at].chars().next_back().is_none_or(|before| !before.is_alphanumeric())
    });
    for (start, _) in starts {
        for (keys, (end, c)) in (1..least).zip(words[start..].char_indices()) {
            let typed = &words[start..start + end + c.len_utf8()];
            if place(typed).is_some_and(|place| place < SHOWN) {
                least = least.min(keys + 1);
                break;
            }
        }
    }
    least
}

fn effort(view: &SeatView, intent: &Intent, last: Option<Handle>) -> Option<Effort> {
    let Intent::Say { by, to, sentence, phrase, via, about, words, aloud } = intent else { return None };
    if *aloud {
        return None;
    }
    let mut effort = Effort { keys: focusing(view, *by, *to, last), points: 0 };
    effort.keys += match words {
        // Own words are typed, looked up with Enter, and confirmed with a digit.
        Some(words) => words.chars().count() + 2,
        None => {
            let wanted = |offer: &SentenceOffer| offer.sentence == *sentence && offer.phrase == *phrase;
            saying(&Sentences::new(view, *by, *to), &wanted)
        }
    };
    // Another interpreter is chosen with the mouse: open, and choose.
    effort.points += if *via == interpreter(view, *by, *to) { 0 } else { 2 };
    let known: Vec<Handle> = view.persons.keys().copied().collect();
    effort.keys += about.filter(|_| phrase.is_some()).map_or(0, |about| naming(view, &known, about));
    Some(effort)
}

#[test]
fn an_utterance_takes_six_seconds_by_the_model() {
    println!("walkthrough   utterances  one key  two keys  keys (mean)  seconds (mean)  within 6 s");
    for walkthrough in CASE.case.walkthroughs.keys().map(|id| id.as_str().to_owned()) {
        let mut last: BTreeMap<Handle, BTreeMap<String, Handle>> = BTreeMap::new();
        let mut efforts: Vec<(Effort, String)> = Vec::new();
        play(&walkthrough, "en", |seat, view, intent| {
            let Intent::Say { by, to, sentence, phrase, .. } = intent else { return };
            let spoken = last.entry(*by).or_default();
            let before = spoken.insert(seat.as_str().to_owned(), *to);
            let what = format!("{seat}: {sentence:?} {phrase:?}");
            efforts.extend(effort(view, intent, before).map(|effort| (effort, what)));
        });
        if efforts.is_empty() {
            println!("{walkthrough:12}  all aloud");
            continue;
        }
        let count = efforts.len();
        let share = |fits: &dyn Fn(&Effort) -> bool| efforts.iter().filter(|(it, _)| fits(it)).count() * 100 / count;
        let keys = efforts.iter().map(|(it, _)| it.keys).sum::<usize>() * 10 / count;
        let ms = efforts.iter().map(|(it, _)| it.ms()).sum::<usize>() / count;
        let within = share(&|it| it.ms() <= BAR_MS);
        println!(
            "{walkthrough:12}  {count:10}  {:6} %  {:7} %  {:9}.{}  {:12}.{:02}  {within:8} %",
            share(&|it| it.keys <= 1 && it.points == 0),
            share(&|it| it.keys <= 2 && it.points == 0),
            keys / 10,
            keys % 10,
            ms / 1_000,
            ms % 1_000 / 10,
        );
        efforts.sort_by_key(|(it, _)| it.ms());
        for (effort, what) in efforts.iter().rev().take(3) {
            println!("              the longest: {} keys, {} points, {what}", effort.keys, effort.points);
        }
        assert!(ms <= BAR_MS, "{walkthrough}: {ms} ms an utterance");
    }
}
