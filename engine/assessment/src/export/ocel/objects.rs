//! The objects of a session, with what they are tied to and how their attributes change.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SubjectKind;
use tavolo_scenario::model::condition::ConsentIs;

use super::{Object, Relation, Timed, agency, agency_id, person_id, session_id, thing_id, trainee_id};
use crate::export::deed::Tied;
use crate::export::log::{Changed, Logged};
use crate::export::played::Played;
use crate::export::stamp::{instant, instant_us};

/// The session, everybody who appears in it with seat and agency, and every place, paper and thing that an act is tied to.
pub(super) fn objects(played: &Played<'_>) -> Vec<Object> {
    let acts = &played.log.acts;
    let linked = || acts.iter().flat_map(Logged::links).map(|(_, thing)| thing);
    let subjects = played.content.case.subjects().map(|(id, _)| id);
    let doers = acts.iter().filter_map(|a| a.described.by.as_ref());
    let persons: BTreeSet<&PersonId> = subjects.chain(doers).chain(linked().filter_map(Tied::person)).collect();
    let seats: BTreeSet<&SeatId> = persons.iter().filter_map(|p| played.judged_seat(p)).collect();
    let agencies: BTreeSet<&AgencyId> = persons.iter().filter_map(|p| agency(played, p)).collect();
    let standing = acts.iter().filter_map(|a| a.place.clone()).map(Tied::Place);
    let things: BTreeSet<Tied> = linked().filter(|t| t.person().is_none()).cloned().chain(standing).collect();
    let vary = Varying::of(played);

    let mut all = vec![session(played)];
    all.extend(seats.into_iter().map(|seat| trainee(played, seat, &persons)));
    all.extend(agencies.into_iter().map(|id| object(agency_id(id), "agency")));
    all.extend(persons.into_iter().map(|id| {
        Object {
            attributes: vary.attributes(played, id),
            relationships: [
                Some(tie(session_id(), "appears in")),
                agency(played, id).map(|a| tie(agency_id(a), "belongs to")),
            ]
            .into_iter()
            .flatten()
            .collect(),
            ..object(person_id(id), "case_person")
        }
    }));
    all.extend(things.iter().map(|thing| belonging(played, thing)));
    all
}

fn session(played: &Played<'_>) -> Object {
    let facts = &played.report.session;
    let packs: Vec<&str> = facts.packs.iter().map(PackId::as_str).collect();
    let attributes = vec![
        at_first("session", json!(played.session())),
        at_first("case", json!(facts.case.as_str())),
        at_first("packs", json!(packs.join(" "))),
        at_first("engine", json!(facts.engine)),
        at_first("complete", json!(facts.complete)),
    ];
    Object { attributes, ..object(session_id(), "session") }
}

/// A seat by its pseudonym, with those of its persons who appear.
fn trainee(played: &Played<'_>, seat: &SeatId, persons: &BTreeSet<&PersonId>) -> Object {
    let seats = &played.content.case.seats;
    let own = seats.iter().find(|s| &s.id == seat).map_or(&[][..], |s| &s.persons);
    let roles: Vec<String> = own.iter().map(|p| played.part_of(p)).collect();
    let plays = own.iter().filter(|p| persons.contains(p)).map(|p| tie(person_id(p), "plays"));
    Object {
        attributes: vec![at_first("role", json!(roles.join(" ")))],
        relationships: std::iter::once(tie(session_id(), "plays in")).chain(plays).collect(),
        ..object(trainee_id(played, seat), "trainee")
    }
}

/// A place, document, dispatch, thing or resource.
fn belonging(played: &Played<'_>, thing: &Tied) -> Object {
    let end = &played.log.end;
    let bare = |r#type| object(thing_id(thing), r#type);
    let concerns = |about: Option<&PersonId>| about.map(|p| tie(person_id(p), "concerns")).into_iter().collect();
    match thing {
        Tied::Document(id) => {
            let document = end.documents.get(id);
            let filled = document.and_then(|d| Some((d.form.as_ref()?, d.quality)));
            let attributes = match filled {
                Some((form, quality)) => {
                    vec![at_first("kind", json!(format!("form/{form}"))), at_first("quality", json!(quality))]
                }
                None => vec![at_first("kind", json!("paper"))],
            };
            let relationships = concerns(document.and_then(|d| d.about.as_ref()));
            Object { attributes, relationships, ..bare("document") }
        }
        Tied::Dispatch(number) => {
            let dispatch = end.dispatches.get(*number as usize);
            let kind = dispatch.map(|d| at_first("kind", json!(format!("{:?}", d.kind).to_lowercase())));
            let relationships = concerns(dispatch.and_then(|d| d.about.as_ref()));
            Object { attributes: kind.into_iter().collect(), relationships, ..bare("dispatch") }
        }
        Tied::Place(_) => bare("place"),
        Tied::Resource(_) => bare("resource"),
        Tied::Thing(_) => bare("thing"),
        Tied::Person(_) => bare("case_person"),
    }
}

fn object(id: String, r#type: &'static str) -> Object {
    Object { id, r#type, attributes: Vec::new(), relationships: Vec::new() }
}

fn at_first(name: &str, value: Value) -> Timed {
    Timed { name: name.to_owned(), time: instant(0), value }
}

fn tie(object_id: String, qualifier: &'static str) -> Relation {
    Relation { object_id, qualifier }
}

/// Consents and standings that change for anybody in this session, as they are at the beginning: every subject has them.
struct Varying(BTreeMap<String, Changed>);

impl Varying {
    fn of(played: &Played<'_>) -> Self {
        Self(played.log.changes.iter().map(|c| (c.what.name(), c.what.first())).collect())
    }

    fn attributes(&self, played: &Played<'_>, person: &PersonId) -> Vec<Timed> {
        let first = instant(0);
        let timed = |what: &Changed, time: &str| Timed { name: what.name(), time: time.to_owned(), value: value(what) };
        let truth = played.content.case.cast.get(person).and_then(|p| p.subject.as_ref());
        let kind = match truth.map(|s| s.is) {
            Some(SubjectKind::Victim) => "victim".to_owned(),
            Some(SubjectKind::Decoy) => "other".to_owned(),
            None => played.part_of(person),
        };
        let mut attributes = vec![at_first("kind", json!(kind))];
        if truth.is_some() {
            attributes.extend(self.0.values().map(|what| timed(what, &first)));
            let own = played.log.changes.iter().filter(|c| &c.person == person);
            attributes.extend(own.map(|c| timed(&c.what, &instant_us(c.story_us))));
        }
        attributes
    }
}

fn value(what: &Changed) -> Value {
    match what {
        Changed::Consent(_, ConsentIs::Open) => json!("open"),
        Changed::Consent(_, ConsentIs::Given) => json!("given"),
        Changed::Consent(_, ConsentIs::Refused) => json!("refused"),
        Changed::Standing(_, on) => json!(on),
    }
}
