//! The same percepts and words with other names and other text: inside ids and keys, at a seat handles and sentences.

use super::Percept;
use crate::vocabulary::{ActionWord, Ban, DueWatch, FieldWord, FormWord, PhraseWord, Vocabulary};

impl<R, T> Percept<R, T> {
    /// The same percept with other names and other text: ids become handles, keys become sentences.
    pub fn map<R2, T2>(self, r: &mut impl FnMut(R) -> R2, t: &mut impl FnMut(T) -> T2) -> Percept<R2, T2> {
        use Percept::*;
        match self {
            Yours { person, name, brief, agenda, office, speaks } => Yours {
                person: r(person),
                name: t(name),
                brief: t(brief),
                agenda: agenda.into_iter().map(|line| line.map(r, t)).collect(),
                office,
                speaks,
            },
            Scene { title, brief } => Scene { title: t(title), brief: t(brief) },
            Phase(it) => Phase(it),
            Place { me, place, name, sight, ways, overheard, holds, beyond, scene } => Place {
                me: r(me),
                place: r(place),
                name: t(name),
                sight: t(sight),
                ways: ways.into_iter().map(|(a, b)| (r(a), t(b))).collect(),
                overheard: overheard.into_iter().map(|(a, b)| (r(a), t(b))).collect(),
                holds,
                beyond,
                scene,
            },
            Person { person, looks, place, child, sex, likeness } => {
                Person { person: r(person), looks: t(looks), place: r(place), child, sex, likeness }
            }
            Gone { person } => Gone { person: r(person) },
            Name { person, name, role, office, speaks } => {
                Name { person: r(person), name: t(name), role: role.map(&mut *t), office, speaks }
            }
            Thing { thing, name, at } => Thing { thing: r(thing), name: t(name), at: r(at) },
            Busy { me, until_ms } => Busy { me: r(me), until_ms },
            Heard { utterance, by, to, via, act, topic, words, language, interrupts, tongue, about, manner, meant } => {
                Heard {
                    utterance: r(utterance),
                    by: r(by),
                    to: r(to),
                    via: via.map(&mut *r),
                    act,
                    topic,
                    words: words.map(&mut *t),
                    language: t(language),
                    interrupts,
                    tongue,
                    about: about.map(&mut *r),
                    manner,
                    meant: meant.map(&mut *t),
                }
            }
            Conversation { by, with, is } => Conversation { by: r(by), with: r(with), is },
            Tapped { me, is, clue } => Tapped { me: r(me), is, clue: clue.map(&mut *r) },
            Vouched { utterance, by, agrees } => Vouched { utterance: r(utterance), by: r(by), agrees },
            Struck { utterance } => Struck { utterance: r(utterance) },
            Rendered { utterance, by, act, topic, words } => {
                Rendered { utterance: r(utterance), by: r(by), act, topic, words: t(words) }
            }
            Silence { by, to } => Silence { by: r(by), to: r(to) },
            Gesture { by, is, to } => Gesture { by: r(by), is, to: to.map(&mut *r) },
            Looked { by, at, search } => Looked { by: r(by), at: r(at), search },
            Acted { by, action, label, on, done } => {
                Acted { by: r(by), action, label: t(label), on: on.map(&mut *r), done }
            }
            Learned { me, clue, about, text, shows, how, from, class, topic, explains } => Learned {
                me: r(me),
                clue: r(clue),
                about: about.map(&mut *r),
                text: t(text),
                shows,
                how,
                from: from.map(&mut *r),
                class,
                topic,
                explains,
            },
            Filled { document, form, label, by, about, classes } => {
                Filled { document: r(document), form, label: t(label), by: r(by), about: about.map(&mut *r), classes }
            }
            Document { me, document, title, about } => {
                Document { me: r(me), document: r(document), title: t(title), about: about.map(&mut *r) }
            }
            Text { document, text } => Text { document: r(document), text: t(text) },
            Dispatch { dispatch, kind, from, to, about, topic, minimal, indicated, forms } => Dispatch {
                dispatch: r(dispatch),
                kind,
                from: r(from),
                to: to.into_iter().map(&mut *r).collect(),
                about: about.map(&mut *r),
                topic,
                minimal,
                indicated,
                forms,
            },
            Contents { dispatch, clues } => {
                Contents { dispatch: r(dispatch), clues: clues.into_iter().map(&mut *r).collect() }
            }
            Answered { dispatch, by, is, reason } => {
                Answered { dispatch: r(dispatch), by: r(by), is, reason: reason.map(&mut *t) }
            }
            Status { person, is, on } => Status { person: r(person), is, on },
            Consent { person, to, given } => Consent { person: r(person), to, given },
            Sensed { text } => Sensed { text: t(text) },
            Cue { me, text } => Cue { me: r(me), text: t(text) },
            Hint { me, text, due, about } => {
                Hint { me: r(me), text: t(text), due: due.map(&mut *t), about: about.map(&mut *r) }
            }
            Settled { me, text } => Settled { me: r(me), text: t(text) },
            Felt { me, meter, by } => Felt { me: r(me), meter, by },
            Gates { me, toward, open, shut } => {
                Gates { me: r(me), toward: r(toward), open: open.into_iter().map(&mut *r).collect(), shut }
            }
            LeaveDue { me } => LeaveDue { me: r(me) },
            Left { person } => Left { person: r(person) },
            Resource { resource, name, room, makes, meant_for, sex } => {
                Resource { resource: r(resource), name: t(name), room, makes, meant_for, sex }
            }
            Booked { me, action, story_ms, returned } => {
                Booked { me: r(me), action, story_ms, returned: returned.map(&mut *t) }
            }
            Sentence { me, sentence, act, topic, words, tells, about } => Sentence {
                me: r(me),
                sentence: r(sentence),
                act,
                topic,
                words: t(words),
                tells: tells.into_iter().map(&mut *r).collect(),
                about: about.map(&mut *r),
            },
            Door { place, open } => Door { place: r(place), open },
            Call { call, me, with, is } => Call { call: r(call), me: r(me), with: with.map(&mut *r), is },
            Plan { place, name, holds, ways, seen_from } => Plan {
                place: r(place),
                name: t(name),
                holds,
                ways: ways.into_iter().map(|(way, takes_ms)| (r(way), takes_ms)).collect(),
                seen_from: seen_from.into_iter().map(&mut *r).collect(),
            },
            Whereabouts { person, place, name } => Whereabouts { person: r(person), place: r(place), name: t(name) },
            Ended { text } => Ended { text: t(text) },
        }
    }
}

impl<T> Vocabulary<T> {
    /// The same words with other text: keys become sentences.
    pub fn map<T2>(self, t: &mut impl FnMut(T) -> T2) -> Vocabulary<T2> {
        Vocabulary {
            actions: self.actions.into_iter().map(|a| a.map(t)).collect(),
            forms: self.forms.into_iter().map(|f| f.map(t)).collect(),
            duties: self.duties.into_iter().map(|d| d.map(t)).collect(),
            phrases: self
                .phrases
                .into_iter()
                .map(|p| PhraseWord { word: p.word, act: p.act, topic: p.topic, words: t(p.words) })
                .collect(),
            bans: self.bans.into_iter().map(|b| b.map(t)).collect(),
            topics: self.topics,
            licences: self.licences,
            signs: self.signs,
            confidants: self.confidants,
            interpreters: self.interpreters,
            start_story_ms: self.start_story_ms,
            may_search: self.may_search,
            concerns: self.concerns,
            gone: self.gone,
        }
    }
}

impl<T> ActionWord<T> {
    fn map<T2>(self, t: &mut impl FnMut(T) -> T2) -> ActionWord<T2> {
        ActionWord {
            word: self.word,
            label: t(self.label),
            reach: self.reach,
            takes_ms: self.takes_ms,
            with: self.with,
            may: self.may,
            bookable: self.bookable,
            makes: self.makes,
            makes_by_word: self.makes_by_word,
            door: self.door,
            needs: self.needs,
        }
    }
}

impl<T> FormWord<T> {
    fn map<T2>(self, t: &mut impl FnMut(T) -> T2) -> FormWord<T2> {
        let field = |f: FieldWord<T>, t: &mut dyn FnMut(T) -> T2| FieldWord {
            word: f.word,
            label: t(f.label),
            is: f.is,
            class: f.class,
        };
        FormWord {
            word: self.word,
            label: t(self.label),
            fields: self.fields.into_iter().map(|f| field(f, t)).collect(),
            takes_ms: self.takes_ms,
            may: self.may,
            checks: self.checks,
            makes: self.makes,
            needs: self.needs,
        }
    }
}

impl<T> DueWatch<T> {
    fn map<T2>(self, t: &mut impl FnMut(T) -> T2) -> DueWatch<T2> {
        DueWatch {
            duty: self.duty,
            label: t(self.label),
            each_person: self.each_person,
            opens: self.opens,
            ways: self.ways,
            exercise_ms: self.exercise_ms,
            story_ms: self.story_ms,
            applies: self.applies,
            provided: self.provided,
            mine: self.mine,
            others_first: self.others_first,
            place: self.place,
            hard: self.hard,
            also_when_gone: self.also_when_gone,
        }
    }
}

impl<T> Ban<T> {
    fn map<T2>(self, t: &mut impl FnMut(T) -> T2) -> Ban<T2> {
        Ban {
            rule: self.rule,
            label: t(self.label),
            of: self.of,
            when: self.when,
            applies: self.applies,
            binds: self.binds,
        }
    }
}
