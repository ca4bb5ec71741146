//! The smallest content that shows everything a host does: three places in a row, an officer, an interpreter, a guest who
//! speaks another language, one scene of ten minutes with bookings and one of five.
#![allow(dead_code, reason = "each test file uses a part of this")]

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use tavolo_host::{Header, Host, Journal, MemoryJournal, Salts, Start, Turn};
use tavolo_scenario::ids::SeatId;
use tavolo_scenario::{Case, Content, Law};
use tavolo_seat::Handle;
use tavolo_session::{Entity, Holder, Session};

pub(crate) fn parse<T: DeserializeOwned>(text: &str) -> T {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text).unwrap_or_else(|e| panic!("{e} in {text}"))
}

fn by_id<K: Ord, T: DeserializeOwned>(text: &str, id: impl Fn(&T) -> K) -> BTreeMap<K, T> {
    parse::<Vec<T>>(text).into_iter().map(|item| (id(&item), item)).collect()
}

const START_MS: i64 = 1_789_364_400_000;

pub(crate) fn content() -> Arc<Content> {
    let case = Case {
        head: parse(
            r#"(format: 1, id: "tiny", pack: "tiny-law", start: "2026-09-14T05:40:00Z", language: "common",
                objectives: [], content_notes: [], seed: 7)"#,
        ),
        start_ms: START_MS,
        seats: parse(
            r#"[(id: "police", persons: ["olga"], kind: Agency), (id: "talk", persons: ["ivo"], kind: Agency),
                (id: "guest", persons: ["gina"], kind: Subject)]"#,
        ),
        scenes: vec![
            (
                parse(r#"(id: "quay", start: "2026-09-14T05:40:00Z", length: Minutes(10), booking: Minutes(2))"#),
                START_MS,
            ),
            (parse(r#"(id: "evening", start: "2026-09-14T18:00:00Z", length: Minutes(5))"#), START_MS + 44_400_000),
        ],
        places: by_id(
            r#"[(id: "pier", holds: 9, ways: [("hall", Seconds(20)), ("roundabout", Seconds(1))]),
                (id: "hall", holds: 9, ways: [("pier", Seconds(20)), ("office", Seconds(10))]),
                (id: "roundabout", holds: 9, ways: [("office", Seconds(90))]),
                (id: "office", holds: 9, ways: [("hall", Seconds(10))])]"#,
            |p: &tavolo_scenario::model::case::Place| p.id.clone(),
        ),
        cast: by_id(
            r#"[(id: "olga", function: "first-contact", place: "pier", speaks: ["common"],
                    body: (sex: Female, age: 40, from: "here")),
                (id: "ivo", function: "mediator", place: "pier", speaks: ["common", "far"],
                    body: (sex: Male, age: 30, from: "here")),
                (id: "gina", place: "pier", speaks: ["far"], knows: ["kept-papers"],
                    body: (sex: Female, age: 22, from: "far"), subject: (is: Victim))]"#,
            |p: &tavolo_scenario::model::case::Person| p.id.clone(),
        ),
        things: BTreeMap::new(),
        documents: by_id(r#"[(id: "list", holder: "olga")]"#, |d: &tavolo_scenario::model::case::Document| {
            d.id.clone()
        }),
        clues: by_id(
            r#"[(id: "kept-papers", about: "gina", shows: ["papers-held"], class: CaseContent,
                    learn: [Tell(by: "gina", topic: "papers")]),
                (id: "shivers", about: "gina", shows: ["cold"], class: Health, learn: [Look(at: Person("gina"))])]"#,
            |c: &tavolo_scenario::model::case::Clue| c.id.clone(),
        ),
        sentences: by_id(
            r#"[(id: "he-has-them", by: "gina", act: Tell, topic: "papers", tells: ["kept-papers"], length: Long)]"#,
            |s: &tavolo_scenario::model::case::Sentence| s.id.clone(),
        ),
        events: parse(
            r#"[(id: "rain", scene: "quay", when: After(Minutes(3)), effects: [Sense(at: "pier", text: "rain")]),
                (id: "horn", scene: "quay", when: After(Minutes(3)), effects: [Sense(at: "pier", text: "horn")])]"#,
        ),
        resources: BTreeMap::new(),
        endings: Vec::new(),
        walkthroughs: BTreeMap::new(),
    };
    let law = Law {
        head: parse(r#"(format: 1, id: "tiny-law")"#),
        chain: vec!["tiny-law".into()],
        vocabulary: parse("()"),
        functions: by_id(
            r#"[(id: "first-contact", by: Role("police")), (id: "mediator", by: Role("mediator"))]"#,
            |f: &tavolo_scenario::model::pack::Function| f.id.clone(),
        ),
        roles: by_id(
            r#"[(id: "police", agency: "police", powers: ["register"]), (id: "mediator", agency: "ngo")]"#,
            |r: &tavolo_scenario::model::pack::Role| r.id.clone(),
        ),
        topics: by_id(r#"[(id: "papers"), (id: "greeting")]"#, |t: &tavolo_scenario::model::pack::Topic| t.id.clone()),
        actions: by_id(
            r#"[(id: "give-water", target: PersonHere, takes: Seconds(5)),
                (id: "visit", target: PersonKnown, takes: Hours(1), bookable: true),
                (id: "accompany", target: PersonHere, takes: Seconds(30), with: [(id: "place", is: Place)]),
                (id: "weigh", target: PersonHere, takes: Seconds(5), needs: Flag("scales"))]"#,
            |a: &tavolo_scenario::model::pack::Action| a.id.clone(),
        ),
        forms: by_id(
            r#"[(id: "note", takes: Seconds(20), fields: [(id: "remark", is: Words), (id: "signs", is: Clues)])]"#,
            |f: &tavolo_scenario::model::pack::Form| f.id.clone(),
        ),
        information: Vec::new(),
        timers: BTreeMap::new(),
        calendars: BTreeMap::new(),
        indicator_sets: BTreeMap::new(),
        signs: BTreeMap::new(),
        duties: by_id(
            r#"[(id: "D1", class: G, objective: "O1", functions: ["first-contact"], act: Acted(action: ["give-water"]),
                after: FirstCue(Indicators(["cold"])), source: (instrument: "x", at: "1", status: ExerciseDefault))]"#,
            |d: &tavolo_scenario::model::pack::Duty| d.id.clone(),
        ),
        procedure: Vec::new(),
        rules: BTreeMap::new(),
        objectives: BTreeMap::new(),
        behaviours: BTreeMap::new(),
        phrases: by_id(
            r#"[(id: "hello", act: Greet, topic: "greeting", length: Short),
                (id: "where-papers", act: AskOpen, topic: "papers")]"#,
            |p: &tavolo_scenario::model::pack::Phrase| p.id.clone(),
        ),
        reactions: Vec::new(),
        sources: BTreeMap::new(),
        contacts: BTreeMap::new(),
        responders: Vec::new(),
    };
    Arc::new(Content::new(case, law, "00ff".to_owned()))
}

pub(crate) const WALL_MS: i64 = 1_795_000_000_000;

pub(crate) fn header(content: &Content) -> Header {
    Header::of(content, "s-1", WALL_MS, vec![("scenarios/tiny/case.ron".to_owned(), b"(id: \"tiny\")".to_vec())])
}

pub(crate) fn begin(content: &Content) -> Start {
    Start {
        holders: Session::holders_all(content, Holder::Human),
        at: None,
        seed: None,
        free_words: false,
        wall_ms: WALL_MS,
        salts: Salts::new([7; 32]),
    }
}

pub(crate) fn started() -> (Host<MemoryJournal>, Turn) {
    let content = content();
    let journal = MemoryJournal::new(header(&content));
    let start = begin(&content);
    Host::start(content, journal, start).unwrap()
}

pub(crate) fn seat(id: &str) -> SeatId {
    SeatId::from(id)
}

pub(crate) fn handle<J: Journal>(host: &Host<J>, of: &str, entity: Entity) -> Handle {
    host.session().projection(&seat(of)).unwrap().handle(&entity).unwrap()
}

pub(crate) fn person(id: &str) -> Entity {
    Entity::Person(id.into())
}
