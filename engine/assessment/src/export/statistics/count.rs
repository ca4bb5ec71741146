//! Victims of a session in the words of the tables.

use tavolo_scenario::ids::{FunctionId, PersonId};
use tavolo_scenario::model::case::{Person, Sex, SubjectKind};
use tavolo_scenario::model::common::DispatchKind;
use tavolo_session::{Entry, Event, State};

use super::By;
use crate::export::played::Played;

/// Where nothing else can be said: not stated, nobody, not recognised.
pub(super) const NONE: &str = "none";

/// First years of the bands of age; each lasts until the next.
pub(super) const BANDS: [u8; 6] = [0, 12, 18, 25, 35, 50];

/// A victim, by each of the tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    values: [String; 6],
}

impl Case {
    /// A case with a value for each table, in the order of [`By::ALL`].
    #[must_use]
    pub fn new(values: [String; 6]) -> Self {
        Self { values }
    }

    /// Its value in a table.
    #[must_use]
    pub fn value(&self, by: By) -> &str {
        &self.values[by as usize]
    }
}

/// The victims of a session, recognised or not, in the order of ids. Others whom somebody held to be victims are none.
#[must_use]
pub fn cases(played: &Played<'_>) -> Vec<Case> {
    let content = played.content;
    let victims = content.case.subjects().filter(|(_, truth)| truth.is == SubjectKind::Victim);
    let case = |(id, person, form): (&PersonId, &Person, Option<&String>)| {
        Case::new([
            form.map_or(NONE, String::as_str).to_owned(),
            sex(person.body.sex).to_owned(),
            band(person.body.age).to_string(),
            person.body.from.clone(),
            referred_by(played, id).map_or_else(|| NONE.to_owned(), ToString::to_string),
            outcome(played, id),
        ])
    };
    let with_person = victims.filter_map(|(id, truth)| {
        let person = content.case.cast.get(id)?;
        Some((id, person, truth.exploitation.as_ref()))
    });
    with_person.map(case).collect()
}

fn sex(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "female",
        Sex::Male => "male",
        Sex::Other => "other",
    }
}

/// The first year of the band of an age.
fn band(age: u8) -> u8 {
    BANDS.into_iter().rev().find(|from| *from <= age).unwrap_or_default()
}

/// The function that sent the first referral about somebody.
fn referred_by<'a>(played: &Played<'a>, person: &PersonId) -> Option<&'a FunctionId> {
    let events = played.entries.iter().flat_map(Entry::events);
    let mut referrals = events.filter_map(|event| match event {
        Event::Sent { kind: DispatchKind::Referral, by, about: Some(about), .. } if about == person => Some(by),
        _ => None,
    });
    referrals.find_map(|by| played.content.function_of(by))
}

/// What became of somebody at the end: out of reach, else the furthest standing that says *recognised*, in the order in
/// which the pack lists them, else not recognised.
fn outcome(played: &Played<'_>, person: &PersonId) -> String {
    let State { persons, .. } = &played.log.end;
    let vocabulary = &played.content.law.vocabulary;
    let Some(state) = persons.get(person) else { return NONE.to_owned() };
    let gone = vocabulary.gone.iter().find(|is| state.status.contains(*is));
    let held = vocabulary.recognised.iter().rev().find(|is| state.status.contains(*is));
    gone.or(held).map_or_else(|| NONE.to_owned(), ToString::to_string)
}
