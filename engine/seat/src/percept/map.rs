//! The same percepts and words with other names and other text: inside ids and keys, at a seat handles and sentences.

use super::Percept;
use crate::vocabulary::{ActionWord, DueWatch, FormWord, Vocabulary};

impl<R, T> Percept<R, T> {
    /// The same percept with other names and other text: ids become handles, keys become sentences.
    pub fn map<R2, T2>(self, r: &mut impl FnMut(R) -> R2, t: &mut impl FnMut(T) -> T2) -> Percept<R2, T2> {
        use Percept::*;
        match self {
            Yours { person, name, brief, agenda } => Yours {
                person: r(person),
                name: t(name),
                brief: t(brief),
                agenda: agenda.into_iter().map(&mut *t).collect(),
            },
            Scene { title, brief } => Scene { title: t(title), brief: t(brief) },
            Phase(it) => Phase(it),
            Place { me, place, name, sight, ways, overheard } => Place {
                me: r(me),
                place: r(place),
                name: t(name),
                sight: t(sight),
                ways: ways.into_iter().map(|(a, b)| (r(a), t(b))).collect(),
                overheard: overheard.into_iter().map(&mut *t).collect(),
            },
            Person { person, looks, place } => Person { person: r(person), looks: t(looks), place: r(place) },
            Gone { person } => Gone { person: r(person) },
            Name { person, name, role } => Name { person: r(person), name: t(name), role: role.map(&mut *t) },
            Thing { thing, name, at } => Thing { thing: r(thing), name: t(name), at: r(at) },
            Busy { me, until_ms } => Busy { me: r(me), until_ms },
            Heard { utterance, by, to, via, act, topic, words, language, interrupts } => Heard {
                utterance: r(utterance),
                by: r(by),
                to: r(to),
                via: via.map(&mut *r),
                act,
                topic,
                words: words.map(&mut *t),
                language: t(language),
                interrupts,
            },
            Rendered { utterance, by, act, topic, words } => {
                Rendered { utterance: r(utterance), by: r(by), act, topic, words: t(words) }
            }
            Silence { by, to } => Silence { by: r(by), to: r(to) },
            Gesture { by, is, to } => Gesture { by: r(by), is, to: to.map(&mut *r) },
            Looked { by, at, search } => Looked { by: r(by), at: r(at), search },
            Acted { by, action, label, on, done } => {
                Acted { by: r(by), action, label: t(label), on: on.map(&mut *r), done }
            }
            Learned { me, clue, about, text, shows, how, from } => Learned {
                me: r(me),
                clue: r(clue),
                about: about.map(&mut *r),
                text: t(text),
                shows,
                how,
                from: from.map(&mut *r),
            },
            Filled { document, form, label, by, about } => {
                Filled { document: r(document), form, label: t(label), by: r(by), about: about.map(&mut *r) }
            }
            Document { me, document, title, about } => {
                Document { me: r(me), document: r(document), title: t(title), about: about.map(&mut *r) }
            }
            Text { document, text } => Text { document: r(document), text: t(text) },
            Dispatch { dispatch, kind, from, to, about, topic, minimal, indicated } => Dispatch {
                dispatch: r(dispatch),
                kind,
                from: r(from),
                to: to.into_iter().map(&mut *r).collect(),
                about: about.map(&mut *r),
                topic,
                minimal,
                indicated,
            },
            Answered { dispatch, by, is, reason } => {
                Answered { dispatch: r(dispatch), by: r(by), is, reason: reason.map(&mut *t) }
            }
            Status { person, is, on } => Status { person: r(person), is, on },
            Consent { person, to, given } => Consent { person: r(person), to, given },
            Sensed { text } => Sensed { text: t(text) },
            Cue { me, text } => Cue { me: r(me), text: t(text) },
            Felt { me, meter, by } => Felt { me: r(me), meter, by },
            Gates { me, toward, open, shut } => {
                Gates { me: r(me), toward: r(toward), open: open.into_iter().map(&mut *r).collect(), shut }
            }
            LeaveDue { me } => LeaveDue { me: r(me) },
            Left { person } => Left { person: r(person) },
            Resource { resource, name, room } => Resource { resource: r(resource), name: t(name), room },
            Booked { me, action, story_ms, returned } => {
                Booked { me: r(me), action, story_ms, returned: returned.map(&mut *t) }
            }
            Sentence { me, sentence, act, topic, words } => {
                Sentence { me: r(me), sentence: r(sentence), act, topic, words: t(words) }
            }
            Door { place, open } => Door { place: r(place), open },
            Call { call, me, with, is } => Call { call: r(call), me: r(me), with: with.map(&mut *r), is },
            Ended { text } => Ended { text: t(text) },
        }
    }
}

impl<T> Vocabulary<T> {
    /// The same words with other text: keys become sentences.
    pub fn map<T2>(self, t: &mut impl FnMut(T) -> T2) -> Vocabulary<T2> {
        Vocabulary {
            actions: self
                .actions
                .into_iter()
                .map(|a| ActionWord {
                    word: a.word,
                    label: t(a.label),
                    reach: a.reach,
                    takes_ms: a.takes_ms,
                    with: a.with,
                    may: a.may,
                    bookable: a.bookable,
                })
                .collect(),
            forms: self
                .forms
                .into_iter()
                .map(|f| FormWord {
                    word: f.word,
                    label: t(f.label),
                    fields: f.fields.into_iter().map(|(word, label)| (word, t(label))).collect(),
                    takes_ms: f.takes_ms,
                    may: f.may,
                })
                .collect(),
            duties: self
                .duties
                .into_iter()
                .map(|d| DueWatch {
                    duty: d.duty,
                    label: t(d.label),
                    each_person: d.each_person,
                    opens: d.opens,
                    closes: d.closes,
                    exercise_ms: d.exercise_ms,
                    story_ms: d.story_ms,
                })
                .collect(),
            phrases: self.phrases.into_iter().map(|(w, a, p, label)| (w, a, p, t(label))).collect(),
        }
    }
}
