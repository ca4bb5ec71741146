//! The same view with other texts: the server folds keys, and a snapshot shows sentences. Each struct is taken apart by all of
//! its fields, so that a new one is not forgotten.

use super::{
    DispatchSeen, DocumentSeen, DueLine, HeardLine, Note, OwnSentence, PersonSeen, PlaceSeen, ResourceSeen, SeatView,
    SelfSeen, ThingSeen,
};
use crate::common::Common;
use crate::vocabulary::Vocabulary;

/// Puts a text in the place of another.
type Put<'a> = &'a mut dyn FnMut(String) -> String;

impl SeatView {
    /// The view with each text put in the place of another, and with these words of the pack. A text that was never told
    /// is empty, and stays so.
    #[must_use]
    pub fn with_texts(self, vocabulary: Common<Vocabulary>, mut put: impl FnMut(String) -> String) -> Self {
        let t: Put<'_> = &mut |text: String| if text.is_empty() { text } else { put(text) };
        let Self {
            exercise_ms,
            story_ms,
            phase,
            scene,
            own,
            persons,
            places,
            things,
            notebook,
            heard,
            documents,
            dispatches,
            resources,
            due,
            vocabulary: _,
            noticed,
            record,
            scene_began_ms,
            ties,
            calls,
            aloud,
        } = self;
        Self {
            exercise_ms,
            story_ms,
            phase,
            scene: scene.map(|(title, brief)| (t(title), t(brief))),
            own: each(own, |it| it.with_texts(t)),
            persons: each(persons, |it| it.with_texts(t)),
            places: each(places, |it| it.with_texts(t)),
            things: each(things, |ThingSeen { name, at }| ThingSeen { name: t(name), at }),
            notebook: notebook.into_iter().map(|it| it.with_texts(t)).collect(),
            heard: heard.into_iter().map(|it| it.with_texts(t)).collect(),
            documents: each(documents, |it| it.with_texts(t)),
            dispatches: each(dispatches, |it| it.with_texts(t)),
            resources: each(resources, |it| it.with_texts(t)),
            due: due.into_iter().map(|it| it.with_texts(t)).collect(),
            vocabulary,
            noticed: timed(noticed, t),
            record,
            scene_began_ms,
            ties,
            calls,
            aloud,
        }
    }
}

fn each<M: IntoIterator<Item = (K, V)> + FromIterator<(K, V)>, K, V>(all: M, mut f: impl FnMut(V) -> V) -> M {
    all.into_iter().map(|(key, it)| (key, f(it))).collect()
}

fn timed(all: Vec<(i64, String)>, t: Put<'_>) -> Vec<(i64, String)> {
    all.into_iter().map(|(ms, text)| (ms, t(text))).collect()
}

impl SelfSeen {
    fn with_texts(self, t: Put<'_>) -> Self {
        let Self {
            name,
            brief,
            agenda,
            at,
            busy_until_ms,
            sentences,
            open,
            to_render,
            leave_due,
            left,
            office,
            speaks,
            cued,
            status,
            felt,
            settled,
            hints,
        } = self;
        Self {
            name: t(name),
            brief: t(brief),
            agenda: agenda.into_iter().map(|line| line.map(&mut |handle| handle, &mut |text| t(text))).collect(),
            at,
            busy_until_ms,
            sentences: sentences.into_iter().map(|it| it.with_texts(t)).collect(),
            open,
            to_render,
            leave_due,
            left,
            office,
            speaks,
            cued: timed(cued, t),
            status,
            felt,
            settled: timed(settled, t),
            hints: timed(hints, t),
        }
    }
}

impl OwnSentence {
    fn with_texts(self, t: Put<'_>) -> Self {
        let Self { sentence, act, topic, words, tells, about } = self;
        Self { sentence, act, topic, words: t(words), tells, about }
    }
}

impl PersonSeen {
    fn with_texts(self, t: Put<'_>) -> Self {
        let Self {
            looks,
            name,
            role,
            at,
            in_sight,
            status,
            consents,
            office,
            speaks,
            acquainted,
            at_ms,
            child,
            sex,
            likeness,
        } = self;
        let (looks, name, role) = (t(looks), name.map(&mut *t), role.map(&mut *t));
        Self {
            looks,
            name,
            role,
            at,
            in_sight,
            status,
            consents,
            office,
            speaks,
            acquainted,
            at_ms,
            child,
            sex,
            likeness,
        }
    }
}

impl PlaceSeen {
    fn with_texts(self, t: Put<'_>) -> Self {
        let Self { name, sight, ways, overheard, shut, overheard_from, holds, takes_ms, seen_from, scene } = self;
        let (name, sight) = (t(name), sight.map(&mut *t));
        let overheard = overheard.into_iter().map(t).collect();
        Self { name, sight, ways, overheard, shut, overheard_from, holds, takes_ms, seen_from, scene }
    }
}

impl ResourceSeen {
    fn with_texts(self, t: Put<'_>) -> Self {
        let Self { name, room, makes, meant_for, sex } = self;
        Self { name: t(name), room, makes, meant_for, sex }
    }
}

impl Note {
    fn with_texts(self, t: Put<'_>) -> Self {
        let Self { me, clue, about, text, shows, how, from, exercise_ms, class, topic, explains } = self;
        Self { me, clue, about, text: t(text), shows, how, from, exercise_ms, class, topic, explains }
    }
}

impl HeardLine {
    fn with_texts(self, t: Put<'_>) -> Self {
        let Self {
            utterance,
            by,
            to,
            act,
            topic,
            words,
            language,
            exercise_ms,
            via,
            rendered,
            tongue,
            manner,
            meant,
            vouched,
        } = self;
        let (words, language, meant) = (words.map(&mut *t), t(language), meant.map(&mut *t));
        Self {
            utterance,
            by,
            to,
            act,
            topic,
            words,
            language,
            exercise_ms,
            via,
            rendered,
            tongue,
            manner,
            meant,
            vouched,
        }
    }
}

impl DocumentSeen {
    fn with_texts(self, t: Put<'_>) -> Self {
        let Self { title, about, text, form, classes } = self;
        Self { title: t(title), about, text: text.map(&mut *t), form, classes }
    }
}

impl DispatchSeen {
    fn with_texts(self, t: Put<'_>) -> Self {
        let Self { kind, from, to, about, topic, minimal, answers, exercise_ms, forms, carries, reasons } = self;
        let reasons = reasons.into_iter().map(|(by, reason)| (by, t(reason))).collect();
        Self { kind, from, to, about, topic, minimal, answers, exercise_ms, forms, carries, reasons }
    }
}

impl DueLine {
    fn with_texts(self, t: Put<'_>) -> Self {
        let Self { duty, label, about, since_ms, until_exercise_ms, until_story_ms, closed_ms } = self;
        Self { duty, label: t(label), about, since_ms, until_exercise_ms, until_story_ms, closed_ms }
    }
}
