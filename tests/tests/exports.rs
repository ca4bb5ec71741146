//! Exports of walkthroughs: the same bytes each time, in order, and nothing in them that must not leave the program. That other
//! programs read them is checked in CI (`tests/outside`).

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value;
use tavolo_acceptance::{Play, catalogue, content, play};
use tavolo_assessment::export::statistics::{Case, Sheet, Shown, cases, page, table};
use tavolo_assessment::export::{HOME_PAGE, Played, grades, ocel, statements, statements_json, xes};
use tavolo_assessment::{Report, assess};
use tavolo_scenario::Content;
use tavolo_scenario::ids::{ClueId, DocumentId, SeatId, SentenceId, ThingId};
use tavolo_session::{Entry, Event, Holder, Outcome};
use tavolo_wording::{Args, Catalogue};

/// An id of a session as a class may choose it: with a name in it.
const SESSION: &str = "evening class of Maria Rossi";

struct Session {
    content: Arc<Content>,
    entries: Vec<Entry>,
    report: Report,
    texts: Catalogue,
}

/// Every file of a session, by name.
struct Files {
    xes: String,
    ocel: String,
    statements: Vec<Value>,
    grades: String,
    statistics: String,
    page: String,
}

impl Session {
    fn of(walkthrough: &str) -> Self {
        Self::changed(walkthrough, |_| ())
    }

    fn changed(walkthrough: &str, change: impl FnOnce(&mut Vec<Entry>)) -> Self {
        let content = content("border-arrival");
        let Play { mut entries, .. } = play(&content, walkthrough);
        change(&mut entries);
        let report = assess(&content, &entries);
        let texts = catalogue(&content);
        Self { content, entries, report, texts }
    }

    fn played(&self) -> Played<'_> {
        Played::new(&self.content, &self.entries, &self.report, SESSION)
    }

    fn files(&self) -> Files {
        let played = self.played();
        let sheet = Sheet::of(1, &cases(&played), 3);
        Files {
            xes: xes(&played),
            ocel: ocel(&played),
            statements: statements(&played, &self.texts, HOME_PAGE),
            grades: grades(&played, &self.texts, "it"),
            statistics: table(&sheet, &self.texts, "it"),
            page: page(&sheet, &self.texts, "it"),
        }
    }
}

impl Files {
    fn all(&self) -> Vec<(&'static str, String)> {
        vec![
            ("xes", self.xes.clone()),
            ("ocel", self.ocel.clone()),
            ("statements", statements_json(&self.statements)),
            ("grades", self.grades.clone()),
            ("statistics", self.statistics.clone()),
            ("page", self.page.clone()),
        ]
    }

    /// Pseudonyms of the actors of statements.
    fn actors(&self) -> BTreeSet<&str> {
        self.statements.iter().filter_map(|s| s["actor"]["account"]["name"].as_str()).collect()
    }
}

/// Values of an attribute in an event log, in order.
fn values<'a>(xes: &'a str, key: &str) -> Vec<&'a str> {
    let start = format!("key=\"{key}\" value=\"");
    xes.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_same_journal_gives_the_same_bytes() {
    let session = Session::of("poor");
    assert_eq!(session.files().all(), session.files().all());
    let other = Played::new(&session.content, &session.entries, &session.report, "another session");
    assert_ne!(session.played().session(), other.session());
}

#[test]
fn an_event_log_is_in_order_and_no_two_events_are_at_one_instant() {
    for walkthrough in ["exemplary", "poor", "broken-off"] {
        let session = Session::of(walkthrough);
        let log = session.files().xes;
        let traces: Vec<&str> = log.split("<trace>").skip(1).collect();
        assert_eq!(traces.len(), 1 + session.content.case.subjects().count());
        for trace in traces {
            let stamps = values(trace, "time:timestamp");
            assert!(stamps.windows(2).all(|pair| pair[0] < pair[1]), "{walkthrough}");
            let seqs: Vec<u64> = values(trace, "seq").iter().map(|s| s.parse().expect("a number")).collect();
            assert!(seqs.is_sorted(), "{walkthrough}");
            assert_eq!(stamps.len(), values(trace, "org:resource").len());
        }
        // Story time never runs back, so a stamp is that of its entry and the ties before it.
        assert!(session.entries.is_sorted_by_key(|e| e.story_ms), "{walkthrough}");
    }
}

#[test]
fn every_act_stands_once_among_objects_and_is_tied_to_objects_that_are_there() {
    let session = Session::of("exemplary");
    let log: Value = serde_json::from_str(&session.files().ocel).expect("JSON");
    let list = |name: &str| log[name].as_array().cloned().unwrap_or_default();
    let text = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    assert_eq!(list("events").len(), session.played().acts());
    let ids: BTreeSet<String> = list("objects").iter().map(|o| text(o, "id")).collect();
    assert_eq!(ids.len(), list("objects").len());
    let types = |of: &str| -> BTreeSet<(String, String)> {
        let types = list(of).into_iter();
        let declared = |t: Value| {
            let name = text(&t, "name");
            let attributes = t["attributes"].as_array().cloned().unwrap_or_default();
            attributes.into_iter().map(|a| (name.clone(), text(&a, "name"))).collect::<Vec<_>>()
        };
        types.flat_map(declared).collect()
    };
    for (of, declared) in [("objects", types("objectTypes")), ("events", types("eventTypes"))] {
        for item in list(of) {
            for tie in item["relationships"].as_array().into_iter().flatten() {
                assert!(ids.contains(&text(tie, "objectId")), "{tie}");
            }
            for attribute in item["attributes"].as_array().into_iter().flatten() {
                assert!(declared.contains(&(text(&item, "type"), text(attribute, "name"))), "{attribute}");
            }
        }
    }
}

#[test]
fn no_word_no_clue_no_name_and_no_sentence_leaves_the_program() {
    let planted = "ref-of-own-words";
    let session = Session::changed("poor", |entries| {
        for entry in entries {
            let Outcome::Events(events) = &mut entry.outcome else { continue };
            for event in events {
                if let Event::Said { words, .. } = event {
                    *words = Some(planted.to_owned());
                }
            }
        }
    });
    let case = &session.content.case;
    // Papers and things stand in a log; some clues are called as they are.
    let papers: BTreeSet<&str> =
        case.documents.keys().map(DocumentId::as_str).chain(case.things.keys().map(ThingId::as_str)).collect();
    let clues = case.clues.keys().map(ClueId::as_str).filter(|c| !papers.contains(c));
    let sentences = case.sentences.keys().map(SentenceId::as_str);
    let mut hidden: Vec<String> = clues.chain(sentences).map(|id| format!("\"{id}\"")).collect();
    hidden.extend([planted, "Maria", "Rossi", SESSION].map(str::to_owned));
    for key in
        case.sentences.keys().map(|s| format!("sentence-{s}")).chain(case.clues.keys().map(|c| format!("clue-{c}")))
    {
        hidden.extend(
            ["en", "it"]
                .map(|lang| session.texts.render(lang, &key, &Args::new()))
                .into_iter()
                .filter(|t| t.len() > 12),
        );
    }
    for (name, file) in session.files().all() {
        for text in &hidden {
            assert!(!file.contains(text.as_str()), "{name} holds {text}");
        }
    }
}

#[test]
fn statements_are_known_again_and_all_accounts_have_the_home_page() {
    let session = Session::of("exemplary");
    let files = session.files();
    let ids: BTreeSet<&str> = files.statements.iter().filter_map(|s| s["id"].as_str()).collect();
    assert_eq!(ids.len(), files.statements.len());
    assert!(ids.iter().all(|id| id.len() == 36 && id.as_bytes()[14] == b'5'));
    let home = "https://learning.school.example";
    let others = statements(&session.played(), &session.texts, home);
    assert_eq!(ids, others.iter().filter_map(|s| s["id"].as_str()).collect());
    let text = statements_json(&others);
    assert!(text.contains(home) && !text.contains(HOME_PAGE));
    assert!(!text.contains("passed\"") && !text.contains("failed\""), "there is no cut score");
}

/// Gives a seat to a human from the start, and to a bot from the middle of play on.
fn with_a_human(entries: &mut [Entry]) {
    let middle = entries.len() / 2;
    if let Outcome::Events(events) = &mut entries[0].outcome
        && let Some(Event::Started { holders, .. }) = events.first_mut()
    {
        holders.insert(SeatId::from("ngo"), Holder::Human);
    }
    if let Outcome::Events(events) = &mut entries[middle].outcome {
        events.push(Event::Held { seat: SeatId::from("ngo"), holder: Holder::Player });
    }
}

#[test]
fn only_humans_are_trainees_and_only_what_they_did_themselves_is_theirs() {
    let session = Session::changed("exemplary", |entries| with_a_human(entries));
    let files = session.files();
    let id: String = session.played().session().chars().take(8).collect();
    assert_eq!(files.actors().into_iter().collect::<Vec<_>>(), [format!("ngo.{id}")]);
    assert_eq!(files.grades.lines().count(), 2);
    let middle = session.entries[session.entries.len() / 2].seq;
    let seq = |s: &Value| s["context"]["extensions"]["https://tavolo.example/xapi/extensions/seq"].as_u64();
    let of_others = |s: &&Value| s["verb"]["id"].as_str().is_some_and(|v| !v.ends_with("/terminated"));
    assert!(files.statements.iter().filter(of_others).filter_map(seq).all(|seq| seq <= middle));
    // That somebody went is told nowhere: not when, and not by whom the seat was taken over.
    for (name, file) in files.all() {
        assert!(!file.contains("hand-over") && !file.contains("\"Held\""), "{name}");
    }
    // A demo has no humans: there everybody's seat counts.
    let demo = Session::of("exemplary").files();
    assert_eq!(demo.actors().len(), demo.grades.lines().count() - 1);
    assert!(demo.actors().len() > 5);
}

#[test]
fn a_mediators_feedback_is_of_renderings() {
    let files = Session::of("exemplary").files();
    let of_mediators = |line: &&str| line.starts_with(",,mediator");
    let lines: Vec<&str> = files.grades.lines().filter(of_mediators).collect();
    assert!(!lines.is_empty());
    assert!(lines.iter().all(|line| line.contains("Traduzioni fedeli ") && !line.contains("In tempo ")), "{lines:?}");
    let rendering = |line: &&str| line.contains("Traduzioni fedeli ");
    assert_eq!(files.grades.lines().filter(rendering).count(), lines.len());
}

#[test]
fn a_grade_is_empty_where_nothing_was_assessed() {
    let files = Session::of("broken-off").files();
    let mut lines = files.grades.lines();
    let head = lines.next().expect("headings");
    assert!(head.starts_with("First name,Last name,ID number,Institution,Department,Email address,"));
    let grades: Vec<&str> = lines.filter_map(|line| line.split(',').nth(6)).collect();
    assert!(grades.contains(&""));
    for grade in grades.into_iter().filter(|g| !g.is_empty()) {
        let percent: f64 = grade.parse().expect("a number");
        assert!((0.0..=100.0).contains(&percent));
    }
}

#[test]
fn statistics_are_pooled_and_small_numbers_withheld() {
    let (exemplary, poor) = (Session::of("exemplary"), Session::of("poor"));
    let mut pool: Vec<Case> = Vec::new();
    for _ in 0..9 {
        pool.extend(cases(&exemplary.played()));
    }
    pool.extend(cases(&poor.played()));
    assert_eq!(pool.len(), 50);
    let sheet = Sheet::of(10, &pool, 5);
    assert_eq!(sheet.all, Some(50));
    for (by, counts) in &sheet.tables {
        let counts = counts.as_ref().unwrap_or_else(|| panic!("{by:?} is withheld"));
        let hidden = counts.iter().filter(|(_, shown)| *shown == Shown::Withheld).count();
        let seen = counts.iter().filter_map(|(_, s)| if let Shown::Number(n) = s { Some(*n) } else { None });
        assert!(seen.clone().all(|n| n >= 5) && hidden != 1, "{by:?}: {counts:?}");
        assert_eq!(hidden == 0, seen.sum::<u32>() == 50, "{by:?}: {counts:?}");
    }
    assert!(!Sheet::of(1, &pool[..2], 5).tables.iter().any(|(_, counts)| counts.is_some()));
    for lang in ["en", "it"] {
        let page = page(&sheet, &exemplary.texts, lang);
        assert!(!page.contains('⟦'), "{lang}");
    }
}
