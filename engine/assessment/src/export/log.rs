//! The journal as a log: acts in order, each at an instant of its own, with what a reader needs to know of the moment.

use std::collections::BTreeMap;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::condition::ConsentIs;
use tavolo_session::{Entry, Event, Holder, State, about};

use super::deed::{Described, Stage, Tied, described};
use crate::report::model::{Norm, Report, Status};
use crate::trace::{Stamp, walk};

/// An event as other programs get it: an act, or something that happened.
#[derive(Clone, Debug)]
pub(super) struct Logged {
    /// The entry of the journal.
    pub(super) seq: u64,
    /// The event, counted from 0 over the whole journal, whether exported or not.
    pub(super) number: u64,
    /// Story time in µs: that of the entry, or the first free µs after the act before, so that sorting keeps the order.
    pub(super) story_us: i64,
    /// Story time of the entry, ms.
    pub(super) story_ms: i64,
    /// Exercise time, ms.
    pub(super) exercise_ms: i64,
    /// Wall time, ms.
    pub(super) wall_ms: i64,
    pub(super) described: Described,
    /// What ties the stages of one act together.
    pub(super) instance: String,
    /// Where its doer was.
    pub(super) place: Option<PlaceId>,
    /// Who held its doer's seat.
    pub(super) holder: Option<Holder>,
    /// Subjects whom it concerns, in the order of ids.
    pub(super) subjects: Vec<PersonId>,
    /// Duties that it fulfilled and rules that it breached, with the person to whom they were owed.
    pub(super) ledger: Vec<(Norm, Option<PersonId>)>,
}

/// A change of what is so about a person.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) story_us: i64,
    pub(super) person: PersonId,
    pub(super) what: Changed,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Changed {
    /// An answer on a consent.
    Consent(ConsentId, ConsentIs),
    /// A standing came or went.
    Standing(StatusId, bool),
}

impl Changed {
    /// The name of the attribute that changed.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Consent(id, _) => format!("consent_{id}"),
            Self::Standing(id, _) => format!("status_{id}"),
        }
    }

    /// As it is before anything happened.
    pub(super) fn first(&self) -> Self {
        match self {
            Self::Consent(id, _) => Self::Consent(id.clone(), ConsentIs::Open),
            Self::Standing(id, _) => Self::Standing(id.clone(), false),
        }
    }
}

/// The log of a journal.
#[derive(Debug)]
pub(super) struct Log {
    pub(super) acts: Vec<Logged>,
    /// Changes about subjects, in order; what comes to be as it was is none.
    pub(super) changes: Vec<Change>,
    pub(super) end: State,
}

/// Folds the journal into its log.
pub(super) fn log(content: &Content, entries: &[Entry], report: &Report) -> Log {
    let walls: BTreeMap<u64, i64> = entries.iter().map(|e| (e.seq, e.wall_ms)).collect();
    let ledger = Ledger::of(report);
    let (mut acts, mut changes): (Vec<Logged>, Vec<Change>) = (Vec::new(), Vec::new());
    let mut doing: BTreeMap<PersonId, (String, String)> = BTreeMap::new();
    let mut known: BTreeMap<(PersonId, String), Changed> = BTreeMap::new();
    let mut last = i64::MIN;
    let end = walk(content, entries, |state, event, Stamp { at, number, .. }| {
        let Some(described) = described(content, state, event) else { return };
        let seq = at.seq.unwrap_or_default();
        let Some((described, instance)) = named(described, number, &mut doing) else { return };
        // No two at one instant: who sorts by time keeps the order of the journal.
        last = at.story_ms.saturating_mul(1_000).max(last.saturating_add(1));
        let by = described.by.as_ref();
        let subjects = subjects(content, state, event, &described);
        if let Some((person, what)) = changed(content, event)
            && known.insert((person.clone(), what.name()), what.clone()).unwrap_or_else(|| what.first()) != what
        {
            changes.push(Change { story_us: last, person: person.clone(), what });
        }
        let seat = by.and_then(|by| content.case.seat_of(by));
        acts.push(Logged {
            seq,
            number,
            story_us: last,
            story_ms: at.story_ms,
            exercise_ms: at.exercise_ms,
            wall_ms: walls.get(&seq).copied().unwrap_or_default(),
            place: by.and_then(|by| state.place_of(by)).cloned(),
            holder: seat.and_then(|s| state.holders.get(&s.id)).copied(),
            ledger: ledger.of_act(seq, &described, &subjects),
            subjects,
            instance,
            described,
        });
    });
    Log { acts, changes, end }
}

/// The act with its name and what ties it to its beginning: a person does one thing at a time.
fn named(
    mut act: Described,
    number: u64,
    doing: &mut BTreeMap<PersonId, (String, String)>,
) -> Option<(Described, String)> {
    let own = format!("a{number}");
    let Some(by) = act.by.clone() else { return Some((act, own)) };
    match act.stage {
        Stage::Start => {
            doing.insert(by, (act.what.clone(), own.clone()));
            Some((act, own))
        }
        Stage::Abort => {
            let (what, instance) = doing.remove(&by)?;
            act.what = what;
            Some((act, instance))
        }
        Stage::Complete => match doing.get(&by) {
            Some((what, _)) if *what == act.what => {
                let (_, instance) = doing.remove(&by)?;
                Some((act, instance))
            }
            _ => Some((act, own)),
        },
        Stage::Schedule | Stage::Withdraw | Stage::Suspend | Stage::Resume => Some((act, own)),
    }
}

/// Subjects whom an act concerns: whom rules see in it, who is linked with it, and who does it.
fn subjects(content: &Content, state: &State, event: &Event, act: &Described) -> Vec<PersonId> {
    let mut found: Vec<PersonId> = about(content, state, event).into_iter().cloned().collect();
    found.extend(act.links.iter().filter_map(|(_, thing)| thing.person()).cloned());
    found.extend(act.by.clone());
    found.retain(|p| content.case.cast.get(p).is_some_and(|person| person.subject.is_some()));
    found.sort();
    found.dedup();
    found
}

fn changed<'a>(content: &Content, event: &'a Event) -> Option<(&'a PersonId, Changed)> {
    let (person, what) = match event {
        Event::Consented { person, to, is, .. } => (person, Changed::Consent(to.clone(), *is)),
        Event::StatusChanged { person, is, on, .. } => (person, Changed::Standing(is.clone(), *on)),
        _ => return None,
    };
    content.case.cast.get(person)?.subject.as_ref()?;
    Some((person, what))
}

/// What the ledger says of entries: which duties were fulfilled and which rules breached there.
struct Ledger {
    lines: BTreeMap<u64, Vec<Line>>,
}

struct Line {
    of: Norm,
    subject: Option<PersonId>,
    by: Option<PersonId>,
}

impl Ledger {
    fn of(report: &Report) -> Self {
        let mut lines: BTreeMap<u64, Vec<Line>> = BTreeMap::new();
        for finding in &report.findings {
            if matches!(finding.status, Status::Missed | Status::NotAssessed(_)) {
                continue;
            }
            for seq in finding.at.iter().filter_map(|at| at.seq) {
                lines.entry(seq).or_default().push(Line {
                    of: finding.of.clone(),
                    subject: finding.subject.clone(),
                    by: finding.by.clone(),
                });
            }
        }
        Self { lines }
    }

    /// Lines of an entry that an act of it answers for: its doer's own, or nobody's, owed to somebody whom it concerns.
    fn of_act(&self, seq: u64, act: &Described, subjects: &[PersonId]) -> Vec<(Norm, Option<PersonId>)> {
        if act.stage != Stage::Complete || act.by.is_none() {
            return Vec::new();
        }
        let lines = self.lines.get(&seq).map_or(&[][..], Vec::as_slice);
        let own = lines.iter().filter(|l| l.by.is_none() || l.by == act.by);
        let owed = own.filter(|l| l.subject.as_ref().is_none_or(|s| subjects.contains(s)));
        owed.map(|l| (l.of.clone(), l.subject.clone())).collect()
    }
}

impl Logged {
    /// Links with places, documents and the like; persons too.
    pub(super) fn links(&self) -> impl Iterator<Item = (&'static str, &Tied)> {
        self.described.links.iter().map(|(part, thing)| (*part, thing))
    }
}
