//! What was said of a trainee's lines before raters decided otherwise is voided, and said anew. A statement that was sent once
//! stays known: it is never taken back by leaving it out of a later export.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tavolo_scenario::ids::SeatId;
use tavolo_session::{Entry, Event, LedgerLine};
use uuid::Uuid;

use super::{Teller, Verb, result};
use crate::export::played::Played;
use crate::export::stamp::instant;
use crate::judge::assess;
use crate::report::model::{Edition, Report};

/// The verdict at the end of play, and each that raters made of it, with the journal that it is of.
pub(super) struct Verdicts<'a>(Vec<(&'a [Entry], Report)>);

impl<'a> Verdicts<'a> {
    pub(super) fn of(played: &'a Played<'a>) -> Self {
        let entries = played.entries;
        // What is given for talks and roles, also while they are seen, changes no line.
        let rates = |event: &Event| {
            matches!(event, Event::Rated { line: LedgerLine::Duty { .. } | LedgerLine::Rule { .. }, .. })
        };
        let rated = |entry: &Entry| entry.events().iter().any(rates);
        let Some(first) = entries.iter().position(rated) else { return Self(vec![(entries, played.report.clone())]) };
        let after = (first..entries.len()).filter(|at| rated(&entries[*at])).map(|at| at + 1);
        let ends = std::iter::once(first).chain(after);
        Self(ends.map(|end| (&entries[..end], assess(played.content, &entries[..end]))).collect())
    }
}

/// Statements about one seat, from the verdict at the end of play on, through each that raters changed.
pub(super) fn of_seat(teller: &Teller<'_>, seat: &SeatId, verdicts: &Verdicts<'_>) -> Vec<Value> {
    let mut told = Told::default();
    for (entries, report) in &verdicts.0 {
        let own = report.for_edition(teller.played.content, entries, &Edition::Own(seat.clone()));
        told.say(teller, result::of_seat(teller, seat, &own), entries.last());
    }
    told.all
}

/// What was told so far.
#[derive(Default)]
struct Told {
    all: Vec<Value>,
    /// What holds, by its id; with the id under which it was told.
    hold: BTreeMap<String, String>,
    voided: BTreeSet<String>,
}

impl Told {
    /// Tells what is new, and voids what holds no more.
    fn say(&mut self, teller: &Teller<'_>, statements: Vec<Value>, last: Option<&Entry>) {
        let ids: BTreeSet<String> = statements.iter().map(id).collect();
        for (_, told) in self.hold.extract_if(.., |id, _| !ids.contains(id)).collect::<Vec<_>>() {
            self.all.push(voiding(teller, &told, last));
            self.voided.insert(told);
        }
        for mut statement in statements {
            let id = id(&statement);
            if self.hold.contains_key(&id) {
                continue;
            }
            // What was voided cannot be told again under the same id.
            let mut told = id.clone();
            while self.voided.contains(&told) {
                told = Uuid::new_v5(&teller.played.id, format!("again/{told}").as_bytes()).to_string();
            }
            statement["id"] = json!(told);
            self.hold.insert(id, told);
            self.all.push(statement);
        }
    }
}

fn id(statement: &Value) -> String {
    statement["id"].as_str().unwrap_or_default().to_owned()
}

fn voiding(teller: &Teller<'_>, told: &str, last: Option<&Entry>) -> Value {
    let rater = last.iter().flat_map(|e| e.events()).find_map(|event| match event {
        Event::Rated { by, .. } => Some(by),
        _ => None,
    });
    json!({
        "id": Uuid::new_v5(&teller.played.id, format!("voided/{told}").as_bytes()).to_string(),
        "version": "1.0.3",
        "timestamp": instant(last.map_or(0, |e| e.wall_ms)),
        "actor": teller.rater(rater),
        "verb": { "id": Verb::Voided.iri(), "display": teller.names("export-verb-voided") },
        "object": { "objectType": "StatementRef", "id": told },
        "context": { "registration": teller.played.id.to_string() },
    })
}
