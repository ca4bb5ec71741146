//! The cast by sex, part and form of exploitation, so that authors see which picture of people their case draws.

use std::collections::BTreeMap;

use crate::content::Case;
use crate::ids::PersonId;
use crate::model::case::{Person, SeatKind, Sex, SubjectKind};

/// The part that a person has in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// A victim.
    Victim,
    /// A subject who is no victim.
    Decoy,
    /// Somebody who controls others.
    Exploiter,
    /// Somebody of an agency.
    Agency,
    /// Anybody else.
    Other,
}

/// A person of the table.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Row {
    /// Who.
    pub person: PersonId,
    /// The part.
    pub part: Part,
    /// The sex.
    pub sex: Sex,
    /// True age in years.
    pub age: u8,
    /// Region of origin.
    pub from: String,
    /// Form of exploitation.
    pub exploitation: Option<String>,
    /// Whether a citizen of the host country.
    pub citizen: bool,
}

/// A cell: part, form of exploitation (empty where none) and sex.
pub type Cell = (Part, String, Sex);

/// The whole table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CastTable {
    /// Persons by id.
    pub rows: Vec<Row>,
    /// How many persons each cell has.
    pub cells: BTreeMap<Cell, usize>,
}

/// The table of a case's cast.
#[must_use]
pub fn cast_table(case: &Case) -> CastTable {
    let rows: Vec<_> = case.cast.values().map(|person| row(case, person)).collect();
    let mut cells = BTreeMap::new();
    for row in &rows {
        *cells.entry((row.part, row.exploitation.clone().unwrap_or_default(), row.sex)).or_default() += 1;
    }
    CastTable { rows, cells }
}

fn row(case: &Case, person: &Person) -> Row {
    let seat = case.seat_of(&person.id).map(|seat| seat.kind);
    let part = match &person.subject {
        Some(subject) if subject.is == SubjectKind::Victim => Part::Victim,
        _ if seat == Some(SeatKind::Exploiter) => Part::Exploiter,
        Some(_) => Part::Decoy,
        None if person.function.is_some() => Part::Agency,
        None if !person.controls.is_empty() => Part::Exploiter,
        None => Part::Other,
    };
    let fact = person.subject.as_ref().is_some_and(|subject| subject.facts.iter().any(|f| f.as_str() == "citizen"));
    Row {
        person: person.id.clone(),
        part,
        sex: person.body.sex,
        age: person.body.age,
        from: person.body.from.clone(),
        exploitation: person.subject.as_ref().and_then(|subject| subject.exploitation.clone()),
        citizen: fact || person.body.from.eq_ignore_ascii_case("ausonia"),
    }
}
