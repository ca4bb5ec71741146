//! One played session as it is exported: its log, and the ids and pseudonyms that stand for it.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SeatKind;
use tavolo_session::{Entry, Event, Holder};
use uuid::Uuid;

use super::log::{Log, Logged, log};
use crate::report::model::{Norm, Report};

/// A session that was played, with the report of an examiner.
#[derive(Debug)]
pub struct Played<'a> {
    pub(super) content: &'a Content,
    pub(super) entries: &'a [Entry],
    pub(super) report: &'a Report,
    pub(super) log: Log,
    /// The session, the same at each export.
    pub(super) id: Uuid,
    humans: bool,
}

impl<'a> Played<'a> {
    /// A session by its journal. `session` is the id in the journal's head: nothing of it stands in an export, which has a
    /// number made from it in its place.
    pub fn new(content: &'a Content, entries: &'a [Entry], report: &'a Report, session: &str) -> Self {
        let began = entries.first().map_or(0, |e| e.wall_ms);
        let name = format!("tavolo:session:{}:{began}:{session}", content.hash);
        Self {
            content,
            entries,
            report,
            log: log(content, entries, report),
            id: Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()),
            humans: entries.iter().flat_map(Entry::events).any(given_to_a_human),
        }
    }

    /// How many acts the log holds.
    pub fn acts(&self) -> usize {
        self.log.acts.len()
    }

    /// The session's id, the same at each export of it.
    pub fn session(&self) -> String {
        self.id.to_string()
    }

    /// First eight digits of the session's id: enough to tell the sessions of a school apart.
    pub(super) fn short(&self) -> String {
        self.id.simple().to_string().chars().take(8).collect()
    }

    /// Pseudonym of whoever had a seat in this session.
    pub(super) fn pseudonym(&self, seat: &SeatId) -> String {
        format!("{seat}.{}", self.short())
    }

    /// Whether an act counts as a trainee's: a human's, or anybody's in a play that no human took part in, such as a demo.
    pub(super) fn counts(&self, holder: Option<Holder>) -> bool {
        !self.humans || holder == Some(Holder::Human)
    }

    /// Judged seats that a human held at some time; in a play without humans, all.
    pub(super) fn trainees(&self) -> Vec<&'a SeatId> {
        let judged = self.content.case.seats.iter().filter(|s| s.kind == SeatKind::Agency).map(|s| &s.id);
        judged.filter(|seat| !self.humans || self.held_by_a_human(seat)).collect()
    }

    fn held_by_a_human(&self, seat: &SeatId) -> bool {
        self.entries.iter().flat_map(Entry::events).any(|event| match event {
            Event::Started { holders, .. } => holders.get(seat) == Some(&Holder::Human),
            Event::Held { seat: held, holder } => held == seat && *holder == Holder::Human,
            _ => false,
        })
    }

    /// The judged seat from which somebody is played.
    pub(super) fn judged_seat(&self, person: &PersonId) -> Option<&'a SeatId> {
        self.content.case.seat_of(person).filter(|s| s.kind == SeatKind::Agency).map(|s| &s.id)
    }

    /// Who did an act, for a log: the pseudonym of a trainee, else the person of the case, else the session itself.
    pub(super) fn resource(&self, act: &Logged) -> String {
        match act.described.by.as_ref() {
            Some(by) => self.judged_seat(by).map_or_else(|| by.to_string(), |seat| self.pseudonym(seat)),
            None => "session".to_owned(),
        }
    }

    /// In which part: the function of an agency, else what the person is in the case.
    pub(super) fn role(&self, act: &Logged) -> String {
        act.described.by.as_ref().map_or_else(|| "session".to_owned(), |by| self.part_of(by))
    }

    /// The function of an agency's person, else what the seat is that plays the person.
    pub(super) fn part_of(&self, person: &PersonId) -> String {
        if let Some(function) = self.content.function_of(person) {
            return function.to_string();
        }
        match self.content.case.seat_of(person).map(|s| s.kind) {
            Some(SeatKind::Subject) => "subject".to_owned(),
            Some(SeatKind::Exploiter) => "exploiter".to_owned(),
            Some(SeatKind::Agency | SeatKind::Other) | None => "other".to_owned(),
        }
    }

    /// Wall time at a moment of play, ms: that of the last entry until then.
    pub(super) fn wall_at(&self, exercise_ms: i64) -> i64 {
        let until = self.entries.partition_point(|e| e.exercise_ms <= exercise_ms);
        self.entries.get(until.saturating_sub(1)).map_or(0, |e| e.wall_ms)
    }
}

fn given_to_a_human(event: &Event) -> bool {
    match event {
        Event::Started { holders, .. } => holders.values().any(|h| *h == Holder::Human),
        Event::Held { holder, .. } => *holder == Holder::Human,
        _ => false,
    }
}

/// The id of a duty or rule.
pub(super) fn norm_id(norm: &Norm) -> String {
    match norm {
        Norm::Duty(id) => id.to_string(),
        Norm::Rule(id) => id.to_string(),
    }
}

/// How a holder is called.
pub(super) fn holder_name(holder: Holder) -> &'static str {
    match holder {
        Holder::Human => "human",
        Holder::Player => "bot",
        Holder::Director => "director",
        Holder::Nobody => "nobody",
        Holder::Script => "script",
        Holder::Responder => "office",
    }
}
