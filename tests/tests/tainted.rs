//! A thing that the wrong hand opens, or that is taken on no basis, is no evidence any more: given the shed of the farm, when
//! somebody opens or takes, then this happens, and this may be relied on. Through the public API alone.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use tavolo_acceptance::table::{Table, events, given_in, learners, person, refusal, thing};
use tavolo_acceptance::{content, play};
use tavolo_assessment::{Norm, Report, Status, assess};
use tavolo_scenario::Content;
use tavolo_scenario::model::condition::Condition;
use tavolo_seat::{FieldValue, Intent};
use tavolo_session::{Entry, Event, Scope, holds};

static FARM: LazyLock<Arc<Content>> = LazyLock::new(|| content("farm-inspection"));

const MINUTE: i64 = 60_000;
const PASSPORT: &str = "davin-passport-in-cabinet";

/// The shed, with whoever searches in it and whoever inspects.
fn shed() -> Table {
    let mut table = given_in(&FARM, "shed");
    for place in ["yard", "shed"] {
        assert_eq!(refusal(&table.go("livia", place)), None);
        table.wait(MINUTE);
    }
    table
}

fn does(table: &mut Table, by: &str, action: &str, on: &str) {
    let intent = Intent::Act {
        by: table.h(by, &person(by)),
        action: action.into(),
        on: Some(table.h(by, &thing(on))),
        via: None,
        with: BTreeMap::new(),
    };
    assert_eq!(refusal(&table.asks(by, &intent)), None, "{by}: {action} {on}");
    table.wait(MINUTE);
}

fn searches(table: &mut Table, by: &str) {
    assert_eq!(refusal(&table.search(by, &thing("grey-cabinet"))), None);
    table.wait(MINUTE);
}

fn fills(table: &mut Table, by: &str, form: &str, clues: &[&str]) {
    let named = clues.iter().map(|clue| table.h(by, &tavolo_acceptance::table::clue(clue))).collect();
    let fields = match clues {
        [] => BTreeMap::from([("basis".into(), FieldValue::Word("order".into()))]),
        _ => BTreeMap::from([("found".into(), FieldValue::Clues(named))]),
    };
    let intent = Intent::Fill { by: table.h(by, &person(by)), form: form.into(), about: None, fields };
    assert_eq!(refusal(&table.asks(by, &intent)), None, "{by}: {form}");
    table.wait(3 * MINUTE);
}

/// Which things were tainted, by whom and by the breach of which rule.
fn tainted(entries: &[Entry]) -> Vec<(&str, &str, &str)> {
    let mut found = Vec::new();
    for event in events(entries) {
        if let Event::Tainted { thing, by, rule } = event {
            found.push((thing.as_str(), by.as_str(), rule.as_str()));
        }
    }
    found
}

fn reliable(table: &Table, clue: &str) -> bool {
    table.session.state().reliable(&FARM, &clue.into())
}

fn stands(table: &Table, at_least: u32) -> bool {
    let condition = Condition::Stands { form: "exploitation-report".into(), at_least };
    holds(&FARM, table.session.state(), &condition, &Scope::default())
}

#[test]
fn the_wrong_hand_is_not_held_back_and_taints_what_lies_within() {
    let mut table = shed();
    let before = table.entries.len();
    does(&mut table, "livia", "open-locked", "grey-cabinet");
    let of_it = |id| (id, "livia", "X-35");
    assert_eq!(tainted(&table.entries), ["grey-cabinet", "hours-notebook", "passport-stack"].map(of_it));
    let opened = |event: &Event| matches!(event, Event::Acted { action, .. } if action.as_str() == "open-locked");
    assert!(events(&table.entries[before..]).any(opened), "it happens");
    // Who may search and has a basis comes too late: what is learnt of it is learnt, and is no evidence.
    fills(&mut table, "darro", "search-record", &[]);
    searches(&mut table, "darro");
    assert!(learners(&table.entries, PASSPORT).contains("darro"));
    assert!(!reliable(&table, PASSPORT));
}

#[test]
fn who_may_search_and_writes_down_why_keeps_it_clean() {
    let mut table = shed();
    fills(&mut table, "darro", "search-record", &[]);
    searches(&mut table, "darro");
    does(&mut table, "darro", "seize", "passport-stack");
    assert_eq!(tainted(&table.entries), []);
    assert!(reliable(&table, PASSPORT));
    // What was found before stays good, whoever meddles with it afterwards.
    does(&mut table, "livia", "open-locked", "grey-cabinet");
    assert!(tainted(&table.entries).contains(&("grey-cabinet", "livia", "X-35")));
    assert!(reliable(&table, PASSPORT));
}

#[test]
fn who_may_search_and_has_nothing_in_writing_taints_it_too() {
    let mut table = shed();
    does(&mut table, "darro", "open-locked", "grey-cabinet");
    assert_eq!(tainted(&table.entries)[0], ("grey-cabinet", "darro", "X-34"));
    searches(&mut table, "darro");
    assert!(!reliable(&table, PASSPORT));
}

#[test]
fn whoever_is_there_can_open_what_is_shut_and_taints_it() {
    let mut table = shed();
    does(&mut table, "nadira", "open-locked", "grey-cabinet");
    let of_it = |id| (id, "nadira", "X-35");
    assert_eq!(tainted(&table.entries), ["grey-cabinet", "hours-notebook", "passport-stack"].map(of_it));
    // To seize is an act of an office, and of no other: that is refused, and nothing happens.
    let seize = Intent::Act {
        by: table.h("nadira", &person("nadira")),
        action: "seize".into(),
        on: Some(table.h("nadira", &thing("grey-cabinet"))),
        via: None,
        with: BTreeMap::new(),
    };
    assert!(refusal(&table.asks("nadira", &seize)).is_some());
    fills(&mut table, "darro", "search-record", &[]);
    searches(&mut table, "darro");
    assert!(!reliable(&table, PASSPORT));
}

#[test]
fn what_a_kind_hand_takes_along_is_no_evidence_any_more() {
    let mut table = shed();
    fills(&mut table, "darro", "search-record", &[]);
    does(&mut table, "livia", "take-thing", "grey-cabinet");
    assert!(tainted(&table.entries).contains(&("passport-stack", "livia", "X-36")), "{:?}", tainted(&table.entries));
    searches(&mut table, "darro");
    assert!(!reliable(&table, PASSPORT));
}

#[test]
fn a_search_with_nothing_in_writing_taints_although_it_opens_nothing() {
    let mut table = shed();
    searches(&mut table, "darro");
    assert!(learners(&table.entries, PASSPORT).contains("darro"), "what is found is found");
    assert_eq!(tainted(&table.entries)[0], ("grey-cabinet", "darro", "X-34"));
    assert!(!reliable(&table, PASSPORT));
    // A close look is no search.
    let mut clean = shed();
    let look = Intent::Look { by: clean.h("darro", &person("darro")), at: clean.h("darro", &thing("grey-cabinet")) };
    assert_eq!(refusal(&clean.asks("darro", &look)), None);
    clean.wait(MINUTE);
    assert_eq!(tainted(&clean.entries), []);
}

#[test]
fn a_report_stands_on_what_can_be_relied_on_alone() {
    let report = |spoilt: bool| {
        let mut table = shed();
        if spoilt {
            does(&mut table, "livia", "open-locked", "grey-cabinet");
        }
        fills(&mut table, "darro", "search-record", &[]);
        searches(&mut table, "darro");
        fills(&mut table, "darro", "exploitation-report", &[PASSPORT, "davin-page-of-debt"]);
        table
    };
    let clean = report(false);
    assert!(stands(&clean, 2) && !stands(&clean, 3));
    let spoilt = report(true);
    assert!(!stands(&spoilt, 1));
}

/// How a play of the farm is judged.
fn judged(walkthrough: &str) -> Report {
    assess(&FARM, &play(&FARM, walkthrough).entries)
}

#[test]
fn the_verdict_says_by_which_breach_what_was_lost() {
    let report = judged("poor");
    let breach = report.findings.iter().position(|f| f.of == Norm::Rule("X-35".into())).expect("the wrong hand");
    assert_eq!(report.findings[breach].status, Status::Breached);
    assert_eq!(report.findings[breach].by, Some("livia".into()));
    assert!(!report.findings[breach].at.is_empty(), "with its moment");
    let lost = || report.evidence.iter().flat_map(|m| &m.items).filter(|item| item.tainted_by.contains(&breach));
    assert!(lost().any(|item| item.clue == PASSPORT.into()), "found by somebody else, and later");
    let clean = judged("exemplary");
    assert!(clean.findings.iter().all(|f| f.of != Norm::Rule("X-35".into()) || f.status != Status::Breached));
    assert!(clean.evidence.iter().flat_map(|m| &m.items).all(|item| item.tainted_by.is_empty()));
    let reached = |report: &Report| {
        report.objectives.iter().find(|o| o.id == "O12".into()).expect("an objective of the case").unmet.is_empty()
    };
    assert!(reached(&clean) && !reached(&report));
}
