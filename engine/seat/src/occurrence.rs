//! What a seat perceived to happen, and the ways in which something can happen: what due lines wait for, what bans forbid
//! and what conditions ask of the past are all said in ways.

use minicbor::{Decode, Encode};

use crate::handle::Handle;
use crate::intent::Answered;
use crate::percept::{Percept, Word};
use crate::view::SeatView;

/// Something that happened, as far as perceived.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Occurrence {
    /// When, exercise ms.
    #[n(0)]
    pub exercise_ms: i64,
    /// When, story ms.
    #[n(1)]
    pub story_ms: i64,
    /// Who brought it about.
    #[n(2)]
    pub by: Option<Handle>,
    /// Whom it concerns.
    #[n(3)]
    pub about: Vec<Handle>,
    /// What.
    #[n(4)]
    pub what: What,
    /// How often it happened in just that way; the rest tells of the last time.
    #[n(5)]
    pub times: u32,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Encode, Decode)]
pub enum What {
    /// An action was done, with this word as parameter if seen.
    #[n(0)]
    Acted(#[n(0)] Word, #[n(1)] Option<Word>),
    /// Something was said and understood: act, topic, to whom.
    #[n(1)]
    Said(#[n(0)] Word, #[n(1)] Word, #[n(2)] Handle),
    /// A dispatch was sent.
    #[n(2)]
    Sent {
        /// Kind.
        #[n(0)]
        kind: Word,
        /// To whom.
        #[n(1)]
        to: Vec<Handle>,
        /// Forms in it.
        #[n(2)]
        forms: Vec<Word>,
        /// Whether only the minimal cut was passed on.
        #[n(3)]
        minimal: bool,
    },
    /// A form was filled.
    #[n(3)]
    Filled(#[n(0)] Word),
    /// A dispatch of a kind was answered.
    #[n(4)]
    Answered(#[n(0)] Word, #[n(1)] Answered),
    /// A standing came to hold.
    #[n(5)]
    Became(#[n(0)] Word),
    /// A consent was given or not.
    #[n(6)]
    Consented(#[n(0)] Word, #[n(1)] bool),
    /// A gesture was made.
    #[n(7)]
    Gestured(#[n(0)] Word),
    /// Somebody looked closely.
    #[n(8)]
    Looked,
}

/// A way in which something can happen. Empty lists mean any; offices are roles of the pack.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Way {
    /// By one of these actions, with a word for a parameter where set.
    #[n(0)]
    Act {
        /// Actions.
        #[n(0)]
        actions: Vec<Word>,
        /// Parameter and word.
        #[n(1)]
        with: Option<(Word, Word)>,
        /// By whom.
        #[n(2)]
        by: Vec<Word>,
    },
    /// By saying something.
    #[n(1)]
    Say {
        /// Acts.
        #[n(0)]
        acts: Vec<Word>,
        /// Topics.
        #[n(1)]
        topics: Vec<Word>,
        /// By whom.
        #[n(2)]
        by: Vec<Word>,
        /// To whom.
        #[n(3)]
        to: Vec<Word>,
        /// Only by the person concerned.
        #[n(4)]
        own: bool,
    },
    /// By a dispatch to all of these offices.
    #[n(2)]
    Send {
        /// Kinds.
        #[n(0)]
        kinds: Vec<Word>,
        /// To each of these.
        #[n(1)]
        to: Vec<Word>,
        /// By whom.
        #[n(2)]
        by: Vec<Word>,
        /// With this form.
        #[n(3)]
        form: Option<Word>,
        /// Only in the minimal cut, or only whole.
        #[n(4)]
        minimal: Option<bool>,
    },
    /// By filling one of these forms.
    #[n(3)]
    Fill {
        /// Forms.
        #[n(0)]
        forms: Vec<Word>,
        /// By whom.
        #[n(1)]
        by: Vec<Word>,
    },
    /// By answering a dispatch.
    #[n(4)]
    Answer {
        /// Of these kinds.
        #[n(0)]
        kinds: Vec<Word>,
        /// By whom.
        #[n(1)]
        by: Vec<Word>,
        /// Granted, or refused.
        #[n(2)]
        granted: Option<bool>,
    },
    /// By an action with these offices present.
    #[n(5)]
    Meet {
        /// The action.
        #[n(0)]
        action: Word,
        /// Who is there.
        #[n(1)]
        offices: Vec<Word>,
    },
    /// By a standing coming to hold.
    #[n(6)]
    Become(#[n(0)] Vec<Word>),
    /// By a consent being given, or refused.
    #[n(7)]
    Consent(#[n(0)] Word, #[n(1)] bool),
    /// By a gesture.
    #[n(8)]
    Gesture(#[n(0)] Vec<Word>),
    /// By a close look.
    #[n(9)]
    Look,
}

impl Way {
    /// Whether something happened in this way.
    pub fn fits(&self, view: &SeatView, it: &Occurrence) -> bool {
        let by_any = |offices: &[Word]| {
            offices.is_empty()
                || it.by.and_then(|b| view.office_of(b)).is_some_and(|own| offices.iter().any(|o| o == own))
        };
        let reached = |office: &Word, to: &[Handle]| to.iter().any(|t| view.office_of(*t) == Some(office));
        match (self, &it.what) {
            (Self::Act { actions, with, by }, What::Acted(action, word)) => {
                actions.contains(action)
                    && with.as_ref().zip(word.as_ref()).is_none_or(|((_, wanted), given)| wanted == given)
                    && by_any(by)
            }
            (Self::Meet { action, offices }, What::Acted(done, _)) => {
                let here = |office: &Word| view.colleagues_here(it.by).any(|c| view.office_of(c) == Some(office));
                action == done && offices.iter().all(here)
            }
            (Self::Say { acts, topics, by, to, own: _ }, What::Said(act, topic, listener)) => {
                any(acts, act)
                    && any(topics, topic)
                    && by_any(by)
                    && (to.is_empty() || view.office_of(*listener).is_some_and(|own| to.contains(own)))
            }
            (Self::Send { kinds, to, by, form, minimal }, What::Sent { kind, to: reach, forms, minimal: cut }) => {
                any(kinds, kind)
                    && by_any(by)
                    && to.iter().all(|office| reached(office, reach))
                    && form.as_ref().is_none_or(|f| forms.contains(f))
                    && minimal.is_none_or(|m| m == *cut)
            }
            (Self::Fill { forms, by }, What::Filled(form)) => any(forms, form) && by_any(by),
            (Self::Answer { kinds, by, granted }, What::Answered(kind, is)) => {
                any(kinds, kind) && by_any(by) && granted.is_none_or(|g| g == (*is != Answered::Refused))
            }
            (Self::Become(list), What::Became(status)) => any(list, status),
            (Self::Consent(to, given), What::Consented(t, g)) => to == t && given == g,
            (Self::Gesture(list), What::Gestured(is)) => any(list, is),
            (Self::Look, What::Looked) => true,
            _ => false,
        }
    }
}

fn any(list: &[Word], word: &Word) -> bool {
    list.is_empty() || list.contains(word)
}

/// What a percept says to have happened, if it is one of the things that ways speak of.
pub(crate) fn occurrence(view: &SeatView, percept: &Percept) -> Option<Occurrence> {
    let one = |h: &Handle| vec![*h];
    let (by, about, what) = match percept {
        Percept::Acted { by, action, on, done: true, .. } => {
            let about = match on {
                Some(on) => one(on),
                None => view.others_here(Some(*by)).collect(),
            };
            (Some(*by), about, What::Acted(action.clone(), None))
        }
        Percept::Heard { by, to, via, act: Some(act), topic: Some(topic), about, tongue, .. } => {
            let concerned = about.map_or_else(|| addressed(view, (*by, *to, *via), tongue, act), |a| vec![a]);
            (Some(*by), concerned, What::Said(act.clone(), topic.clone(), *to))
        }
        Percept::Rendered { utterance, act: Some(act), topic: Some(topic), .. } => {
            let line = view.heard.iter().rev().find(|l| l.utterance == *utterance)?;
            // Who understood the words themselves had them before.
            if line.act.is_some() {
                return None;
            }
            let concerned = addressed(view, (line.by, line.to, line.via), &line.tongue, act);
            (Some(line.by), concerned, What::Said(act.clone(), topic.clone(), line.to))
        }
        Percept::Dispatch { kind, from, to, about, minimal, forms, .. } => {
            let what = What::Sent { kind: kind.clone(), to: to.clone(), forms: forms.clone(), minimal: *minimal };
            (Some(*from), about.iter().copied().collect(), what)
        }
        Percept::Filled { form, by, about, .. } => {
            (Some(*by), about.iter().copied().collect(), What::Filled(form.clone()))
        }
        Percept::Answered { dispatch, by, is, reason: _ } => {
            let sent = view.dispatches.get(dispatch)?;
            (Some(*by), sent.about.iter().copied().collect(), What::Answered(sent.kind.clone(), *is))
        }
        Percept::Status { person, is, on: true } => (None, one(person), What::Became(is.clone())),
        Percept::Consent { person, to, given } => (Some(*person), one(person), What::Consented(to.clone(), *given)),
        Percept::Gesture { by, is, to } => {
            (Some(*by), std::iter::once(*by).chain(*to).collect(), What::Gestured(is.clone()))
        }
        Percept::Looked { by, at, .. } => (Some(*by), one(at), What::Looked),
        _ => return None,
    };
    Some(Occurrence { exercise_ms: view.exercise_ms, story_ms: view.story_ms, by, about, what, times: 1 })
}

/// Whom words concern: what is said to inform reaches everybody who is there and understands the language, or the one into
/// which it is interpreted.
fn addressed(
    view: &SeatView,
    (by, to, via): (Handle, Handle, Option<Handle>),
    tongue: &Word,
    act: &str,
) -> Vec<Handle> {
    let mut about = vec![to, by];
    if matches!(act, "Inform" | "Introduce") {
        let understands = |h: &Handle| {
            view.speaks(*h).is_some_and(|l| l.contains(tongue)) || via.is_some_and(|v| view.share_language(v, *h))
        };
        about.extend(view.others_here(Some(by)).filter(|h| *h != to && understands(h)));
    }
    about
}
