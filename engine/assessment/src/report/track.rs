//! A seat's own track of time: what its persons heard, said, did and decided. It is made of percepts, so it can hold
//! nothing that the seat did not perceive in play.

use serde::{Deserialize, Serialize};
use tavolo_scenario::Content;
use tavolo_scenario::ids::{ActionId, ConsentId, FormId, PersonId};
use tavolo_seat::Percept;
use tavolo_session::{Entity, Entry, State, Text, perceive};

use super::model::Moment;
use crate::trace::walk;

/// Something that a person of the seat perceived or did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// When.
    pub at: Moment,
    /// Which of the seat's persons.
    pub me: PersonId,
    /// What.
    pub what: StepKind,
}

/// What a person perceived or did. Words are keys of texts; none where they were in own words or not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StepKind {
    /// Was spoken to.
    Heard {
        /// By whom.
        from: PersonId,
        /// What, as far as understood.
        words: Option<String>,
    },
    /// Spoke.
    Said {
        /// To whom.
        to: PersonId,
        /// What.
        words: Option<String>,
    },
    /// Did something.
    Did {
        /// What.
        action: ActionId,
        /// To whom, if to a person.
        on: Option<PersonId>,
    },
    /// Had something done to.
    Met {
        /// By whom.
        by: PersonId,
        /// What.
        action: ActionId,
    },
    /// Filled a form.
    Filled {
        /// Which.
        form: FormId,
        /// About whom.
        about: Option<PersonId>,
    },
    /// Sent something.
    Sent {
        /// Its kind, as in `dispatch-<kind>`.
        kind: String,
        /// To whom.
        to: Vec<PersonId>,
    },
    /// Got something.
    Received {
        /// Its kind, as in `dispatch-<kind>`.
        kind: String,
        /// From whom.
        from: PersonId,
    },
    /// Decided on a consent.
    Decided {
        /// On what.
        consent: ConsentId,
        /// Yes or no.
        given: bool,
    },
    /// Walked out.
    Left,
}

/// The track of these persons.
pub(super) fn track(content: &Content, journal: &[Entry], persons: &[PersonId]) -> Vec<Step> {
    let mut steps = Vec::new();
    walk(content, journal, |state, event, stamp| {
        for me in persons {
            let seen = perceive(content, state, event, me);
            let kinds = seen.into_iter().filter_map(|percept| step(content, state, me, percept));
            steps.extend(kinds.map(|what| Step { at: stamp.at, me: me.clone(), what }));
        }
    });
    steps
}

/// Key of what was said. Own words stay where they can be erased: a report has what they are said to mean.
fn key(words: Text, meant: Option<Text>) -> String {
    match (words, meant) {
        (Text::Key(key), _) | (Text::Words(_), Some(Text::Key(key))) => key,
        (Text::Words(_), _) => "words-own".to_owned(),
    }
}

fn step(content: &Content, state: &State, me: &PersonId, percept: Percept<Entity, Text>) -> Option<StepKind> {
    let mine = |entity: &Entity| person(entity) == Some(me);
    match percept {
        Percept::Heard { by, to, words, meant, .. } if mine(&by) => {
            Some(StepKind::Said { to: person(&to)?.clone(), words: words.map(|words| key(words, meant)) })
        }
        // What is yet to be rendered is heard when it is.
        Percept::Heard { by, to, via, words, meant, .. } if mine(&to) && (words.is_some() || via.is_none()) => {
            Some(StepKind::Heard { from: person(&by)?.clone(), words: words.map(|words| key(words, meant)) })
        }
        Percept::Rendered { utterance: Entity::Utterance(number), words, .. } => {
            let said = state.utterances.get(usize::try_from(number).ok()?)?;
            let news = &said.to == me && !State::speaks(content, me, &said.language);
            news.then(|| StepKind::Heard { from: said.by.clone(), words: Some(key(words, None)) })
        }
        Percept::Acted { by, action, on, done: true, .. } if mine(&by) => {
            Some(StepKind::Did { action: ActionId::from(action.as_str()), on: on.as_ref().and_then(person).cloned() })
        }
        Percept::Acted { by, action, on: Some(on), done: true, .. } if mine(&on) => {
            Some(StepKind::Met { by: person(&by)?.clone(), action: ActionId::from(action.as_str()) })
        }
        Percept::Filled { form, by, about, .. } if mine(&by) => Some(StepKind::Filled {
            form: FormId::from(form.as_str()),
            about: about.as_ref().and_then(person).cloned(),
        }),
        Percept::Dispatch { kind, from, to, .. } if mine(&from) => {
            Some(StepKind::Sent { kind: kind.to_lowercase(), to: to.iter().filter_map(person).cloned().collect() })
        }
        Percept::Dispatch { kind, from, .. } => {
            Some(StepKind::Received { kind: kind.to_lowercase(), from: person(&from)?.clone() })
        }
        Percept::Consent { person: whose, to, given } if mine(&whose) => {
            Some(StepKind::Decided { consent: ConsentId::from(to.as_str()), given })
        }
        Percept::Left { person: who } if mine(&who) => Some(StepKind::Left),
        _ => None,
    }
}

fn person(entity: &Entity) -> Option<&PersonId> {
    match entity {
        Entity::Person(id) => Some(id),
        _ => None,
    }
}
