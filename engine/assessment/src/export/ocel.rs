//! Object-centric event log: OCEL 2.0 as JSON. Each act stands once, whatever and whomever it concerns, tied to all of them
//! by what they are in it. Consents and standings of persons are attributes that change with time.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Value, json};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SubjectKind;
use tavolo_scenario::model::condition::ConsentIs;

use super::deed::Thing;
use super::log::{Act, Changed};
use super::played::{Played, holder_name, norm_id};
use super::stamp::{instant, instant_us};

/// Attributes of events, the same of every type, and their types.
const EVENT: [(&str, &str); 9] = [
    ("stage", "string"),
    ("instance", "string"),
    ("role", "string"),
    ("holder", "string"),
    ("seq", "integer"),
    ("sim_ms", "integer"),
    ("exercise_ms", "integer"),
    ("wall", "time"),
    ("ledger", "string"),
];
/// The attribute that only filled forms have: share of checks that hold, thousandths.
const QUALITY: (&str, &str) = ("quality", "integer");

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Ocel {
    object_types: Vec<Type>,
    event_types: Vec<Type>,
    objects: Vec<Object>,
    events: Vec<Event>,
}

#[derive(Serialize)]
struct Type {
    name: String,
    attributes: Vec<Declared>,
}

#[derive(Serialize)]
struct Declared {
    name: String,
    r#type: &'static str,
}

#[derive(Serialize)]
struct Object {
    id: String,
    r#type: &'static str,
    attributes: Vec<Timed>,
    relationships: Vec<Relation>,
}

#[derive(Serialize)]
struct Timed {
    name: String,
    time: String,
    value: Value,
}

#[derive(Serialize)]
struct Event {
    id: String,
    r#type: String,
    time: String,
    attributes: Vec<Attribute>,
    relationships: Vec<Relation>,
}

#[derive(Serialize)]
struct Attribute {
    name: &'static str,
    value: Value,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Relation {
    object_id: String,
    qualifier: &'static str,
}

/// The log as JSON.
pub fn ocel(played: &Played<'_>) -> String {
    let events: Vec<Event> = played.log.acts.iter().map(|act| event(played, act)).collect();
    let objects = objects(played);
    let ocel = Ocel { object_types: object_types(&objects), event_types: event_types(&events), objects, events };
    let mut text = serde_json::to_string(&ocel).expect("text keys, whole numbers and texts always serialise");
    text.push('\n');
    text
}

fn event(played: &Played<'_>, act: &Act) -> Event {
    let some = |name, value: Option<Value>| value.map(|value| Attribute { name, value });
    let ledger: Vec<String> = act.ledger.iter().map(|(norm, _)| norm_id(norm)).collect();
    let attributes = [
        some("stage", Some(json!(act.described.stage.name()))),
        some("instance", Some(json!(act.instance))),
        some("role", Some(json!(played.role(act)))),
        some("holder", act.holder.map(|h| json!(holder_name(h)))),
        some("seq", Some(json!(act.seq))),
        some("sim_ms", Some(json!(act.story_ms))),
        some("exercise_ms", Some(json!(act.exercise_ms))),
        some("wall", Some(json!(instant(act.wall_ms)))),
        some("ledger", (!ledger.is_empty()).then(|| json!(ledger.join(" ")))),
        some(QUALITY.0, act.described.quality.map(|q| json!(q))),
    ];
    Event {
        id: format!("e{}", act.number),
        r#type: act.described.what.clone(),
        time: instant_us(act.story_us),
        attributes: attributes.into_iter().flatten().collect(),
        relationships: relations(played, act),
    }
}

/// Who and what an event is tied to, each as what it is in it. Nothing is tied twice in the same part.
fn relations(played: &Played<'_>, act: &Act) -> Vec<Relation> {
    let mut ties = vec![(session_id(), "in")];
    if let Some(by) = &act.described.by {
        ties.extend(played.judged_seat(by).map(|seat| (trainee_id(played, seat), "actor")));
        ties.push((person_id(by), "acts as"));
        ties.extend(agency(played, by).map(|id| (agency_id(id), "acts for")));
    }
    ties.extend(act.place.as_ref().map(|place| (place_id(place), "at place")));
    ties.extend(act.links().map(|(part, thing)| (thing_id(thing), part)));
    let named: BTreeSet<&PersonId> = act.links().filter_map(|(_, t)| t.person()).chain(&act.described.by).collect();
    // Whoever else is concerned: those who heard what was said to many, or whom a reading or an answer is about.
    ties.extend(act.subjects.iter().filter(|s| !named.contains(s)).map(|s| (person_id(s), "concerns")));
    ties.into_iter().map(|(object_id, qualifier)| Relation { object_id, qualifier }).collect()
}

/// Objects: the session, its trainees and agencies, everybody and everything that an act is tied to.
fn objects(played: &Played<'_>) -> Vec<Object> {
    let content = played.content;
    let begin = instant(0);
    let at_first = |name: &str, value: Value| Timed { name: name.to_owned(), time: begin.clone(), value };
    let tie = |object_id: String, qualifier| Relation { object_id, qualifier };
    let packs: Vec<&str> = content.law.chain.iter().map(|p| p.as_str()).collect();
    let mut objects = vec![Object {
        id: session_id(),
        r#type: "session",
        attributes: vec![
            at_first("session", json!(played.id.to_string())),
            at_first("case", json!(content.case.head.id.as_str())),
            at_first("packs", json!(packs.join(" "))),
            at_first("engine", json!(played.report.session.engine)),
            at_first("complete", json!(played.report.session.complete)),
        ],
        relationships: Vec::new(),
    }];

    let mut persons: BTreeSet<&PersonId> = content.case.subjects().map(|(id, _)| id).collect();
    persons.extend(played.log.acts.iter().filter_map(|a| a.described.by.as_ref()));
    let mut things: BTreeSet<&Thing> = BTreeSet::new();
    let mut places: BTreeSet<&PlaceId> = played.log.acts.iter().filter_map(|a| a.place.as_ref()).collect();
    for (_, thing) in played.log.acts.iter().flat_map(Act::links) {
        match thing {
            Thing::Person(id) => _ = persons.insert(id),
            Thing::Place(id) => _ = places.insert(id),
            Thing::Document(_) | Thing::Dispatch(_) | Thing::Thing(_) | Thing::Resource(_) => _ = things.insert(thing),
        }
    }

    let seats: BTreeSet<&SeatId> = persons.iter().filter_map(|p| played.judged_seat(p)).collect();
    for seat in seats {
        let played_from = content.case.seats.iter().find(|s| &s.id == seat).map_or(&[][..], |s| &s.persons);
        let mut relationships = vec![tie(session_id(), "plays in")];
        relationships.extend(played_from.iter().filter(|p| persons.contains(p)).map(|p| tie(person_id(p), "plays")));
        let functions: Vec<String> = played_from.iter().map(|p| played.part_of(p)).collect();
        objects.push(Object {
            id: trainee_id(played, seat),
            r#type: "trainee",
            attributes: vec![at_first("role", json!(functions.join(" ")))],
            relationships,
        });
    }
    let agencies: BTreeSet<&AgencyId> = persons.iter().filter_map(|p| agency(played, p)).collect();
    objects.extend(agencies.into_iter().map(|id| Object {
        id: agency_id(id),
        r#type: "agency",
        attributes: Vec::new(),
        relationships: Vec::new(),
    }));
    let vary = Varying::of(played);
    for id in persons {
        let mut relationships = vec![tie(session_id(), "appears in")];
        relationships.extend(agency(played, id).map(|a| tie(agency_id(a), "belongs to")));
        objects.push(Object {
            id: person_id(id),
            r#type: "case_person",
            attributes: vary.attributes(played, id),
            relationships,
        });
    }
    objects.extend(places.into_iter().map(|id| Object {
        id: place_id(id),
        r#type: "place",
        attributes: Vec::new(),
        relationships: Vec::new(),
    }));
    objects.extend(things.into_iter().map(|thing| belonging(played, thing, &begin)));
    objects
}

/// A document, dispatch, thing or resource.
fn belonging(played: &Played<'_>, thing: &Thing, begin: &str) -> Object {
    let at_first = |name: &str, value: Value| Timed { name: name.to_owned(), time: begin.to_owned(), value };
    let concerns = |about: Option<&PersonId>| {
        let tie = about.map(|p| Relation { object_id: person_id(p), qualifier: "concerns" });
        tie.into_iter().collect::<Vec<_>>()
    };
    let end = &played.log.end;
    let (r#type, attributes, relationships) = match thing {
        Thing::Document(id) => {
            let document = end.documents.get(id);
            let form = document.and_then(|d| d.form.as_ref());
            let mut attributes =
                vec![at_first("kind", json!(form.map_or_else(|| "paper".to_owned(), |f| format!("form/{f}"))))];
            attributes.extend(form.and(document).map(|d| at_first("quality", json!(d.quality))));
            ("document", attributes, concerns(document.and_then(|d| d.about.as_ref())))
        }
        Thing::Dispatch(number) => {
            let dispatch = end.dispatches.get(*number as usize);
            let kind = dispatch.map_or_else(String::new, |d| format!("{:?}", d.kind).to_lowercase());
            ("dispatch", vec![at_first("kind", json!(kind))], concerns(dispatch.and_then(|d| d.about.as_ref())))
        }
        Thing::Resource(_) => ("resource", Vec::new(), Vec::new()),
        Thing::Thing(_) | Thing::Person(_) | Thing::Place(_) => ("thing", Vec::new(), Vec::new()),
    };
    Object { id: thing_id(thing), r#type, attributes, relationships }
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
        let mut attributes = vec![Timed { name: "kind".to_owned(), time: first.clone(), value: json!(kind) }];
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

// ---- Types ----

fn object_types(objects: &[Object]) -> Vec<Type> {
    let mut types: BTreeMap<&str, BTreeMap<&str, &'static str>> = BTreeMap::new();
    for object in objects {
        let declared = types.entry(object.r#type).or_default();
        for attribute in &object.attributes {
            declared.insert(&attribute.name, type_of(&attribute.value));
        }
    }
    let declared = |(name, r#type): (&str, &'static str)| Declared { name: name.to_owned(), r#type };
    types
        .into_iter()
        .map(|(name, attributes)| Type {
            name: name.to_owned(),
            attributes: attributes.into_iter().map(declared).collect(),
        })
        .collect()
}

fn event_types(events: &[Event]) -> Vec<Type> {
    let names: BTreeSet<&str> = events.iter().map(|e| e.r#type.as_str()).collect();
    let declared = |(name, r#type): &(&str, &'static str)| Declared { name: (*name).to_owned(), r#type };
    let of = |name: &str| {
        let own = name.starts_with("fill/").then_some(QUALITY);
        EVENT.iter().chain(own.as_ref()).map(declared).collect()
    };
    names.into_iter().map(|name| Type { name: name.to_owned(), attributes: of(name) }).collect()
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        _ => "string",
    }
}

// ---- Ids: unique over all types ----

fn session_id() -> String {
    "session".to_owned()
}

fn trainee_id(played: &Played<'_>, seat: &SeatId) -> String {
    format!("trainee:{}", played.pseudonym(seat))
}

fn person_id(id: &PersonId) -> String {
    format!("person:{id}")
}

fn place_id(id: &PlaceId) -> String {
    format!("place:{id}")
}

fn agency_id(id: &AgencyId) -> String {
    format!("agency:{id}")
}

fn thing_id(thing: &Thing) -> String {
    match thing {
        Thing::Person(id) => person_id(id),
        Thing::Place(id) => place_id(id),
        Thing::Document(id) => format!("document:{id}"),
        Thing::Dispatch(number) => format!("dispatch:{number}"),
        Thing::Thing(id) => format!("thing:{id}"),
        Thing::Resource(id) => format!("resource:{id}"),
    }
}

/// The agency for which somebody acts.
fn agency<'a>(played: &Played<'a>, person: &PersonId) -> Option<&'a AgencyId> {
    let content = played.content;
    content.law.role_of(content.function_of(person)?).map(|role| &role.agency)
}
