//! Object-centric event log: OCEL 2.0 as JSON. Each act stands once, whatever and whomever it concerns, tied to all of them
//! by what they are in it. Consents and standings of persons are attributes that change with time.

mod objects;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Value, json};
use tavolo_scenario::ids::*;

use super::deed::Tied;
use super::log::Logged;
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
    let objects = objects::objects(played);
    let ocel = Ocel { object_types: object_types(&objects), event_types: event_types(&events), objects, events };
    let mut text = serde_json::to_string(&ocel).expect("text keys, whole numbers and texts always serialise");
    text.push('\n');
    text
}

fn event(played: &Played<'_>, act: &Logged) -> Event {
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
fn relations(played: &Played<'_>, act: &Logged) -> Vec<Relation> {
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

fn thing_id(thing: &Tied) -> String {
    match thing {
        Tied::Person(id) => person_id(id),
        Tied::Place(id) => place_id(id),
        Tied::Document(id) => format!("document:{id}"),
        Tied::Dispatch(number) => format!("dispatch:{number}"),
        Tied::Thing(id) => format!("thing:{id}"),
        Tied::Resource(id) => format!("resource:{id}"),
    }
}

/// The agency for which somebody acts.
fn agency<'a>(played: &Played<'a>, person: &PersonId) -> Option<&'a AgencyId> {
    let content = played.content;
    content.law.role_of(content.function_of(person)?).map(|role| &role.agency)
}
