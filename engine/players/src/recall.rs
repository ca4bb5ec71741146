//! What somebody did before this player took the seat over, as the view tells it: a seat that changes hands, or a server that
//! starts again, is no reason to say and do everything once more.

use std::collections::BTreeMap;

use tavolo_seat::{Handle, HeardLine, Inclination, Occurrence, OwnSentence, SeatView, What};

use crate::memory::{Memory, ties};
use crate::speech::Line;

impl Memory {
    /// The memory of a person whom somebody else played until now. Who did nothing yet remembers nothing.
    pub(crate) fn recall(view: &SeatView, me: Handle) -> Self {
        let mut memory = Self::default();
        let Some(own) = view.own.get(&me) else { return memory };
        let mine = || view.record.since(0).filter(|it| it.by == Some(me));
        let Some(last_ms) = mine().map(|it| it.exercise_ms).max() else { return memory };
        for it in mine().filter(|it| it.what == What::Looked) {
            memory.looked.extend(it.about.iter().map(|at| (*at, it.exercise_ms)));
        }
        let mut said_ms = BTreeMap::new();
        for heard in view.heard.iter().filter(|heard| heard.by == me) {
            let Some(line) = line(view, &own.sentences, heard) else { continue };
            let key = line.key().into_owned();
            said_ms.insert(key.clone(), heard.exercise_ms);
            *memory.said.entry(key).or_default() += 1;
            memory.told.extend(line.tells.iter().map(|clue| (*clue, heard.to)));
        }
        // Of what is long ago the words are gone, and only what they did is known.
        for sentence in own.sentences.iter().filter(|one| own.sentences.iter().filter(|o| alike(o, one)).count() == 1) {
            let did = |it: &&Occurrence| matches!(&it.what, What::Said(act, topic, _) if *act == sentence.act && *topic == sentence.topic);
            let key = Line::of_sentence(sentence).key().into_owned();
            if let (Some(it), false) = (mine().rev().find(did), said_ms.contains_key(&key)) {
                said_ms.insert(key.clone(), it.exercise_ms);
                memory.said.insert(key, it.times);
            }
        }
        // Who stands by when a seat changes hands has heard of the ties that were declared.
        for (_, person) in view.ties.iter().filter(|(by, _)| *by == me) {
            for colleague in view.colleagues_here(Some(me)) {
                memory.tried(ties(*person, colleague), last_ms, 0);
            }
        }
        // Whatever was said before the last thing done was answered, or let pass.
        let before = view.heard.iter().filter(|heard| heard.to == me && heard.exercise_ms < last_ms);
        memory.answered.extend(before.map(|heard| heard.utterance));
        for (index, does) in own.agenda.iter().enumerate().filter_map(|(n, line)| Some((n, line.does.as_ref()?))) {
            let done_ms = match does {
                Inclination::Say { sentence: Some(sentence), .. } => said_ms.get(&format!("s{}", sentence.0)).copied(),
                Inclination::Say { phrase: Some(phrase), .. } => said_ms.get(phrase.as_str()).copied(),
                _ => mine().rev().find(|it| is(it, does)).map(|it| it.exercise_ms),
            };
            if let Some(done_ms) = done_ms {
                memory.followed.insert(index, done_ms);
                memory.resting.insert(index);
            }
        }
        memory
    }
}

fn alike(one: &OwnSentence, other: &OwnSentence) -> bool {
    (&one.act, &one.topic) == (&other.act, &other.topic)
}

/// What was said, by its words: the view names no sentence.
fn line<'a>(view: &'a SeatView, own: &'a [OwnSentence], heard: &HeardLine) -> Option<Line<'a>> {
    let words = heard.words.as_ref()?;
    let sentence = own.iter().find(|sentence| &sentence.words == words).map(Line::of_sentence);
    sentence.or_else(|| view.vocabulary.phrases.iter().find(|phrase| &phrase.words == words).map(Line::of_phrase))
}

/// Whether somebody did what the card calls for.
fn is(it: &Occurrence, does: &Inclination) -> bool {
    match (does, &it.what) {
        (Inclination::Look(at), What::Looked) => it.about.contains(at),
        (Inclination::Gesture { is, .. }, What::Gestured(made)) => is == made,
        (Inclination::Act { action, on }, What::Acted(done, _)) => {
            action == done && on.is_none_or(|on| it.about.contains(&on))
        }
        (Inclination::Send { kind, to, about }, What::Sent { kind: sent, to: received, .. }) => {
            kind == sent
                && to.iter().any(|to| received.contains(to))
                && about.is_none_or(|about| it.about.contains(&about))
        }
        _ => false,
    }
}
