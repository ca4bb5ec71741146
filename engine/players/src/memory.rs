//! What a person remembers having done. It is only a help not to repeat oneself: whoever takes a seat over makes it anew
//! from the view.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_seat::{Handle, SeatView, What, Word};

use crate::news::News;
use crate::own_lines::OwnLines;
use crate::tray::Tray;

/// The memory of one person of a seat.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memory {
    /// Utterances that one answered, or let pass.
    pub(crate) answered: BTreeSet<Handle>,
    /// How often one raised a topic with somebody.
    pub(crate) raised: BTreeMap<(Handle, Word), u32>,
    /// To whom one introduced oneself.
    pub(crate) introduced: BTreeSet<Handle>,
    /// When one looked closely at somebody or something, exercise ms.
    pub(crate) looked: BTreeMap<Handle, i64>,
    /// What was tried in vain: how often, and when it may be tried again.
    pub(crate) tried: BTreeMap<String, (u32, i64)>,
    /// Items of the agenda that were done, and when.
    pub(crate) followed: BTreeMap<usize, i64>,
    /// Items of the agenda that were done and whose time has not passed since.
    pub(crate) resting: BTreeSet<usize>,
    /// The item of the agenda for which one is on the way, and where to.
    pub(crate) going: Option<(usize, Handle)>,
    /// How often each sentence was said, by words.
    pub(crate) said: BTreeMap<String, u32>,
    /// Requests sent: for what, about whom; and the dispatch, once seen.
    pub(crate) asked_for: BTreeMap<(Word, Option<Handle>), i64>,
    /// When one last did anything, exercise ms.
    pub(crate) acted_ms: i64,
    /// When one last did anything but look, exercise ms.
    pub(crate) worked_ms: i64,
    /// Whom to go to, on request, and about whom.
    pub(crate) called_to: Vec<(Handle, Option<Handle>, i64)>,
    /// Where one looked for somebody in the scene that began then.
    pub(crate) searched: BTreeSet<Handle>,
    pub(crate) searched_scene: i64,
    /// Who has which clue: one passed it on, or a message says so.
    pub(crate) told: BTreeSet<(Handle, Handle)>,
    /// Until when news about somebody are collected.
    pub(crate) collecting: BTreeMap<Handle, i64>,
    /// To which concerns of the pack somebody's signs are known, as one told them or somebody else did.
    pub(crate) aware: BTreeSet<(Handle, usize)>,
    /// Dispatches that may want something of one.
    pub(crate) tray: Tray,
    /// A room that one gave to a colleague, and until when.
    pub(crate) kept_out: Option<(Handle, i64)>,
    /// To whom one is on the way, and until when one keeps to that.
    pub(crate) heading: Option<(Handle, i64)>,
    /// To whom one is on the way to offer something, and until when.
    pub(crate) round: Option<(Handle, i64)>,
    /// Since when one books, and after the scene that began when.
    pub(crate) booking: Option<(i64, i64)>,
    /// What one believes to have done, and did not: lines of the playbook that a slip went past.
    pub(crate) believed_done: BTreeSet<String>,
    /// Due lines of one's own.
    pub(crate) due: OwnLines,
    /// What one noted, for whoever else may need it.
    pub(crate) news: News,
    /// With whom one waits, for which colleague, and until when.
    pub(crate) awaiting: Option<(Handle, Handle, i64)>,
    /// With whom nothing can be done just now, since no interpreter came or one went there in vain; and until when.
    pub(crate) in_vain: BTreeMap<Handle, i64>,
    /// Whom one should meet, at a colleague's request.
    pub(crate) wanted: Option<Handle>,
    /// Whether somebody was wanted who is not to be seen.
    pub(crate) missed: bool,
    /// How far the record was read.
    pub(crate) read: u32,
    /// Moments at which one was treated badly.
    pub(crate) hurt: Vec<i64>,
}

impl Memory {
    /// What the view says that this person did, from where reading stopped.
    pub(crate) fn catch_up(&mut self, view: &SeatView, me: Handle) {
        for it in view.record.since(self.read) {
            if it.by == Some(me) {
                self.acted_ms = self.acted_ms.max(it.exercise_ms);
                if it.what != What::Looked {
                    self.worked_ms = self.worked_ms.max(it.exercise_ms);
                }
                if let What::Said(act, topic, to) = &it.what {
                    if act == "Introduce" {
                        self.introduced.extend(it.about.iter().copied());
                    }
                    *self.raised.entry((*to, topic.clone())).or_default() += 1;
                }
            } else if let What::Said(act, _, to) = &it.what
                && *to == me
                && matches!(act.as_str(), "AskBlame" | "Threaten" | "Press")
            {
                self.hurt.push(it.exercise_ms);
            }
        }
        self.read = view.record.count();
    }

    /// Whether something may be tried now.
    pub(crate) fn may_try(&self, key: &str, now: i64, times: u32) -> bool {
        self.tried.get(key).is_none_or(|(count, from)| *count < times && now >= *from)
    }

    /// Notes that something was tried, and that it rests for a while.
    pub(crate) fn tried(&mut self, key: String, now: i64, rest_ms: i64) {
        let tried = self.tried.entry(key).or_default();
        tried.0 += 1;
        tried.1 = now + rest_ms * i64::from(tried.0);
    }
}

/// What a colleague was told of one's ties to somebody, as something tried.
pub(crate) fn ties(person: Handle, colleague: Handle) -> String {
    format!("ties:{}:{}", person.0, colleague.0)
}
