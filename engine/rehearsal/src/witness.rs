//! What one play shows to be possible, and when it was seen first: a witness for whoever asks whether it can happen at all.

use std::collections::BTreeMap;

use tavolo_assessment::Report;
use tavolo_assessment::report::model::{Norm, Status};
use tavolo_scenario::Content;
use tavolo_scenario::check::Kind;
use tavolo_scenario::ids::{PersonId, SeatId};
use tavolo_session::{Entry, Event};

/// The first moment at which something was so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sight {
    /// Exercise time, ms from start.
    pub exercise_ms: i64,
    /// Number of the entry.
    pub seq: u64,
    /// The seat that did it or learnt it, if one.
    pub seat: Option<SeatId>,
}

/// What was seen: kind and id, with the person or `none` where it is owed to somebody (`S1-03 lioma`).
pub type Seen = BTreeMap<(Kind, String), Sight>;

/// What a play shows: clues that agencies learnt, sentences, items of the events list, duties done, goals reached, its ending.
#[must_use]
pub fn seen(content: &Content, entries: &[Entry], report: &Report) -> Seen {
    let mut seen = Seen::new();
    let seat = |person: &PersonId| content.case.seat_of(person).map(|seat| seat.id.clone());
    for entry in entries {
        for event in entry.events() {
            let (kind, id, seat) = match event {
                Event::Learned { person, clue, .. } if content.function_of(person).is_some() => {
                    (Kind::Clue, clue.to_string(), seat(person))
                }
                Event::Said { sentence: Some(sentence), by, .. } => (Kind::Sentence, sentence.to_string(), seat(by)),
                Event::Fired { inject, contingency: false } => (Kind::Event, inject.to_string(), None),
                Event::Ended { ending: Some(ending), .. } => (Kind::Ending, ending.to_string(), None),
                _ => continue,
            };
            let sight = Sight { exercise_ms: entry.exercise_ms, seq: entry.seq, seat };
            seen.entry((kind, id)).or_insert(sight);
        }
    }
    let end = (report.session.exercise_ms, entries.last().map_or(0, |entry| entry.seq));
    let name = |person: &Option<PersonId>| person.as_ref().map_or("none".to_owned(), ToString::to_string);
    for finding in &report.findings {
        let done = matches!(finding.status, Status::Done | Status::Late | Status::OutOfOrder);
        let (Norm::Duty(duty), true) = (&finding.of, done) else { continue };
        let at = finding.at.first().map_or(end, |at| (at.exercise_ms, at.seq.unwrap_or(end.1)));
        let sight = Sight { exercise_ms: at.0, seq: at.1, seat: finding.by.as_ref().and_then(seat) };
        seen.insert((Kind::Duty, format!("{duty} {}", name(&finding.subject))), sight);
    }
    for objective in &report.objectives {
        for person in &objective.reached {
            let sight = Sight { exercise_ms: end.0, seq: end.1, seat: None };
            seen.insert((Kind::Objective, format!("{} {}", objective.id, name(person))), sight);
        }
    }
    seen
}
