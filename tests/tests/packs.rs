//! Packs change the law and nothing else. Small packs of three countries say their hardest rules in the format, each judged
//! on one journal that keeps the rule and one that breaks it; and a pack derived in memory changes one line of the law.
//!
//! The packs stand in `tests/packs`, the case in `tests/cases/table`. Journals are written by hand: a minute of play is an
//! hour of the story. What an act or form brings about by the law goes into the journal with it.

use std::collections::BTreeMap;

use tavolo_acceptance::{files, root};
use tavolo_assessment::{Finding, Norm, Report, Status, assess, due_set};
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::model::common::DispatchKind::{Alert, Message, Referral, Request};
use tavolo_scenario::model::common::{Cut, DispatchKind, SpeechAct};
use tavolo_scenario::model::condition::ConsentIs::{Given, Refused};
use tavolo_scenario::model::condition::{ConsentIs, Effect, Pattern, Who};
use tavolo_scenario::model::pack::Class;
use tavolo_scenario::model::script::Answer;
use tavolo_scenario::source::SourceTree;
use tavolo_scenario::{Content, load_case, load_pack};
use tavolo_seat::How;
use tavolo_session::{Cause, Entry, Event, Object, Outcome, Source, Value};

const MINUTE: i64 = 60_000;

// ---- Law and case ----

/// The repository's packs, those of the tests, and the case under one of them; then files that a test writes itself.
fn tree(pack: &str, more: &[(&str, &str)]) -> SourceTree {
    let mut tree = SourceTree::new();
    let mut put = |path: String, bytes: &[u8]| tree.insert(&path, bytes, &mut Diagnostics::new());
    for folder in ["scenarios/packs", "tests/packs"] {
        for (path, bytes) in files(&root().join(folder), ".ron") {
            put(format!("packs/{path}"), &bytes);
        }
    }
    for (path, bytes) in files(&root().join("tests/cases/table"), ".ron") {
        let text =
            String::from_utf8(bytes).expect("authored files are UTF-8").replace("\"it-2026-07\"", &format!("{pack:?}"));
        put(format!("table/{path}"), text.as_bytes());
    }
    for (path, text) in more {
        put((*path).to_owned(), text.as_bytes());
    }
    tree
}

/// The case under the law of a pack.
fn under(pack: &str) -> Content {
    loaded(pack, &[])
}

/// The case under a pack that changes files of another.
fn under_changed(base: &str, changes: &[(&str, &str)]) -> Content {
    let head = format!("(format: 1, id: \"changed\", extends: {base:?})");
    let paths: Vec<String> = changes.iter().map(|(file, _)| format!("packs/changed/{file}")).collect();
    let mut more = vec![("packs/changed/pack.ron", head.as_str())];
    more.extend(paths.iter().map(String::as_str).zip(changes.iter().map(|(_, items)| *items)));
    loaded("changed", &more)
}

/// The case under Italian law with one line changed.
fn italy_but(file: &str, items: &str) -> Content {
    under_changed("it-2026-07", &[(file, items)])
}

fn loaded(pack: &str, more: &[(&str, &str)]) -> Content {
    let loaded = load_case(&tree(pack, more), "table");
    let found: Vec<String> = loaded.diagnostics.iter().map(|d| format!("{d:?}")).collect();
    loaded.content.unwrap_or_else(|| panic!("the case does not load under {pack}: {found:#?}"))
}

// ---- Journals ----

/// A journal written by hand.
struct Journal<'a> {
    content: &'a Content,
    entries: Vec<Entry>,
    spoken: u32,
    sent: u32,
    forms: u32,
}

impl<'a> Journal<'a> {
    /// The scene begins at minute 0.
    fn of(content: &'a Content) -> Self {
        let journal = Self { content, entries: vec![], spoken: 0, sent: 0, forms: 0 };
        let story_ms = content.case.start_ms;
        let started = Event::Started { seed: 0, holders: BTreeMap::new(), free_words: false };
        journal.at(0, vec![started, Event::SceneBegan { scene: "table".into(), story_ms, num: 60, den: 1 }])
    }

    fn at(mut self, minute: i64, events: Vec<Event>) -> Self {
        let exercise_ms = minute * MINUTE;
        self.entries.push(Entry {
            seq: self.entries.len() as u64,
            cause: Cause::Host,
            exercise_ms,
            story_ms: self.content.case.start_ms + 60 * exercise_ms,
            wall_ms: 0,
            outcome: Outcome::Events(events),
        });
        self
    }

    /// A sign of Mira's can be seen by these.
    fn seen(self, minute: i64, clue: &str, by: &[&str]) -> Self {
        let events = by.iter().map(|p| Event::CueAvailable { person: (*p).into(), clue: clue.into() }).collect();
        self.at(minute, events)
    }

    fn moved(self, minute: i64, person: &str, from: &str, to: &str) -> Self {
        self.at(minute, vec![Event::Moved { person: person.into(), from: from.into(), to: to.into() }])
    }

    fn said(mut self, minute: i64, by: &str, act: SpeechAct, topic: &str, to: &str) -> Self {
        self.spoken += 1;
        let said = Event::Said {
            utterance: self.spoken - 1,
            by: by.into(),
            to: to.into(),
            via: None,
            act,
            topic: topic.into(),
            about: None,
            tells: vec![],
            sentence: None,
            words: None,
            language: "ausonian".into(),
            ends_ms: minute * MINUTE + 5_000,
            interrupts: false,
            source: Source::Picked,
        };
        self.at(minute, vec![said])
    }

    fn consented(self, minute: i64, person: &str, to: &str, is: ConsentIs, asked_by: &str) -> Self {
        self.at(
            minute,
            vec![Event::Consented { person: person.into(), to: to.into(), is, asked_by: Some(asked_by.into()) }],
        )
    }

    /// Somebody does something to a person, with the standings that it brings.
    fn acted(self, minute: i64, by: &str, action: &str, on: &str) -> Self {
        let acted = Event::Acted {
            action: action.into(),
            by: by.into(),
            on: Some(Object::Person(on.into())),
            via: None,
            with: BTreeMap::new(),
        };
        let standings = self.content.law.actions[&action.into()].effects.iter().filter_map(|effect| match effect {
            Effect::Status { who: Who::Target, is, on: up } => {
                Some(Event::StatusChanged { person: on.into(), is: is.clone(), on: *up, by: Some(by.into()) })
            }
            _ => None,
        });
        let events = std::iter::once(acted).chain(standings).collect();
        self.at(minute, events)
    }

    /// Somebody calls everybody to the table.
    fn convened(self, minute: i64, by: &str) -> Self {
        let action = "convene-conference".into();
        self.at(minute, vec![Event::Acted { action, by: by.into(), on: None, via: None, with: BTreeMap::new() }])
    }

    /// Somebody fills a form about a person, with the standing that it makes.
    fn filled(mut self, minute: i64, by: &str, form: &str, about: &str) -> Self {
        self.forms += 1;
        let filled = Event::Filled {
            document: format!("form-{}", self.forms).as_str().into(),
            form: form.into(),
            by: by.into(),
            about: Some(about.into()),
            fields: BTreeMap::new(),
            quality: 1_000,
        };
        let makes = self.content.law.forms[&form.into()].makes.clone();
        let makes = makes.map(|is| Event::StatusChanged { person: about.into(), is, on: true, by: Some(by.into()) });
        let events = std::iter::once(filled).chain(makes).collect();
        self.at(minute, events)
    }

    fn sent(mut self, minute: i64, by: &str, kind: DispatchKind, to: &[&str], about: &str, cut: Cut) -> Self {
        self.sent += 1;
        let sent = Event::Sent {
            dispatch: self.sent - 1,
            kind,
            by: by.into(),
            to: to.iter().map(|p| (*p).into()).collect(),
            about: Some(about.into()),
            clues: vec![],
            documents: vec![],
            cut,
            topic: None,
            classes: vec![],
            rings: false,
        };
        self.at(minute, vec![sent])
    }

    /// A message brings a paper.
    fn sent_with(self, minute: i64, by: &str, to: &str, paper: &str, cut: Cut) -> Self {
        let mut journal = self.sent(minute, by, Message, &[to], "mira", cut);
        if let Some(Entry { outcome: Outcome::Events(events), .. }) = journal.entries.last_mut()
            && let Some(Event::Sent { documents, .. }) = events.first_mut()
        {
            documents.push(paper.into());
        }
        journal
    }

    /// The last dispatch is answered.
    fn answered(self, minute: i64, by: &str, is: Answer) -> Self {
        let dispatch = self.sent - 1;
        self.at(minute, vec![Event::Answered { dispatch, by: by.into(), is, clues: vec![], reason: None }])
    }

    /// The case comes to its end, and is judged.
    fn judged(self) -> Report {
        let ended = Event::SceneEnded { scene: "table".into(), by_director: false };
        let journal = self.at(480, vec![ended, Event::Ended { ending: None, complete: true }]);
        assess(journal.content, &journal.entries)
    }
}

// ---- Verdicts ----

fn is(finding: &Finding, id: &str) -> bool {
    match &finding.of {
        Norm::Duty(duty) => duty.as_str() == id,
        Norm::Rule(rule) => rule.as_str() == id,
    }
}

/// The only finding of a duty or rule, if there is one.
fn finding<'r>(report: &'r Report, id: &str) -> Option<&'r Finding> {
    let mut found = report.findings.iter().filter(|f| is(f, id));
    let first = found.next();
    assert!(found.next().is_none(), "{id} is found more than once");
    first
}

fn status(report: &Report, id: &str) -> Option<Status> {
    finding(report, id).map(|f| f.status)
}

/// Something called upon the rule, and nothing breached it.
fn kept(report: &Report, rule: &str) -> bool {
    status(report, rule).is_none() && !report.not_exercised.contains(&rule.into())
}

/// Nothing called upon the rule.
fn untouched(report: &Report, rule: &str) -> bool {
    status(report, rule).is_none() && report.not_exercised.contains(&rule.into())
}

fn breached(report: &Report, rule: &str) -> bool {
    status(report, rule) == Some(Status::Breached)
}

/// Findings but for those of one duty or rule.
fn others(report: &Report, id: &str) -> Vec<Finding> {
    report.findings.iter().filter(|f| !is(f, id)).cloned().collect()
}

#[test]
fn three_countries_load_by_themselves_and_none_is_signed_off() {
    for pack in ["albania", "greece", "kazakhstan"] {
        let loaded = load_pack(&tree(pack, &[]), pack);
        let found: Vec<String> = loaded.diagnostics.iter().map(|d| format!("{d:?}")).collect();
        let law = loaded.law.unwrap_or_else(|| panic!("{pack} does not load: {found:#?}"));
        assert!(!law.head.signed_off);
        assert_eq!(law.chain.len(), 2, "{pack} changes the base and nothing else");
    }
}

// ---- Albania ----

#[test]
fn albania_the_initial_identification_is_a_joint_interview_of_police_and_social_services() {
    let law = under("albania");
    let together = Journal::of(&law).filled(10, "officer", "reasonable-grounds-note", "mira").judged();
    assert!(kept(&together, "AL-1"));
    for (who, writes) in [("worker", "officer"), ("officer", "worker")] {
        let alone =
            Journal::of(&law).moved(5, who, "room", "corridor").filled(10, writes, "reasonable-grounds-note", "mira");
        assert!(breached(&alone.judged(), "AL-1"), "without the {who}");
    }
    let away =
        Journal::of(&law).moved(5, "mira", "room", "corridor").filled(10, "officer", "reasonable-grounds-note", "mira");
    assert!(breached(&away.judged(), "AL-1"), "without the person");
}

#[test]
fn albania_official_status_comes_only_on_the_persons_request() {
    let law = under("albania");
    let asked = Journal::of(&law).said(10, "mira", SpeechAct::Request, "official-status", "officer").acted(
        20,
        "desk",
        "identify-formally",
        "mira",
    );
    assert!(kept(&asked.judged(), "AL-2"));
    let advised = Journal::of(&law).said(10, "officer", SpeechAct::Request, "official-status", "mira").acted(
        20,
        "desk",
        "identify-formally",
        "mira",
    );
    assert!(breached(&advised.judged(), "AL-2"), "what is requested of the person is no request of the person's");
    let other = Journal::of(&law).said(10, "toma", SpeechAct::Request, "official-status", "officer").acted(
        20,
        "desk",
        "identify-formally",
        "mira",
    );
    assert!(breached(&other.judged(), "AL-2"), "everybody requests for themselves");
}

#[test]
fn albania_potential_victims_have_the_same_services() {
    let law = under("albania");
    let potential = || Journal::of(&law).filled(10, "officer", "reasonable-grounds-note", "mira");
    let asked = || potential().sent(20, "worker", Referral, &["advocate"], "mira", Cut::Whole);
    assert!(untouched(&asked().answered(30, "advocate", Answer::Granted).judged(), "AL-3"));
    assert!(breached(&asked().answered(30, "advocate", Answer::Refused).judged(), "AL-3"));
    let unknown = Journal::of(&law).said(20, "advocate", SpeechAct::Refuse, "placement", "mira");
    assert!(kept(&unknown.judged(), "AL-3"), "nobody held her to be a victim yet");
    let told = potential().said(20, "advocate", SpeechAct::Refuse, "placement", "mira");
    assert!(breached(&told.judged(), "AL-3"));
}

#[test]
fn albania_a_mobile_unit_of_police_and_social_worker_finds_the_case() {
    let law = under("albania");
    let seen = || Journal::of(&law).seen(1, "looks-down", &["officer", "worker"]);
    let unit = seen().filled(10, "worker", "indicator-log", "mira").judged();
    assert_eq!(status(&unit, "AL-4"), Some(Status::Done));
    let alone = seen().moved(5, "officer", "room", "corridor").filled(10, "worker", "indicator-log", "mira").judged();
    assert_eq!(status(&alone, "AL-4"), Some(Status::Missed));
}

#[test]
fn albania_the_responsible_authority_is_informed_in_time() {
    let law = under("albania");
    let informed = |minute| {
        let known = Journal::of(&law).filled(10, "officer", "reasonable-grounds-note", "mira");
        known.sent(minute, "worker", Message, &["desk"], "mira", Cut::Whole).judged()
    };
    assert_eq!(status(&informed(10 + 24), "AL-5"), Some(Status::Done));
    assert_eq!(status(&informed(10 + 36), "AL-5"), Some(Status::Late));
    let elsewhere = Journal::of(&law).filled(10, "officer", "reasonable-grounds-note", "mira").sent(
        20,
        "worker",
        Message,
        &["advocate"],
        "mira",
        Cut::Whole,
    );
    assert_eq!(status(&elsewhere.judged(), "AL-5"), Some(Status::Missed));
}

// ---- Greece ----

/// Everybody who can tell something of Mira does, in Greece: of health it is a psychiatrist, of the support body a psychologist.
fn opinions<'a>(law: &'a Content, by: &[&str]) -> Journal<'a> {
    let refused = Journal::of(law).consented(5, "mira", "police-contact", Refused, "officer");
    by.iter().fold(refused, |journal, who| journal.filled(10, who, "reasonable-grounds-note", "mira"))
}

#[test]
fn greece_the_prosecutors_act_recognises() {
    let law = under("greece");
    let cooperates = || Journal::of(&law).consented(5, "mira", "police-contact", Given, "officer");
    let act = cooperates().acted(20, "prosecutor", "identify-formally", "mira").judged();
    assert!(kept(&act, "GR-1") && kept(&act, "GR-2"));
    for who in ["officer", "advocate", "desk"] {
        let act = cooperates().acted(20, who, "identify-formally", "mira").judged();
        assert!(breached(&act, "GR-1"), "{who} is no prosecutor");
    }
}

#[test]
fn greece_without_cooperation_it_takes_the_opinions_of_two_specialists() {
    let law = under("greece");
    let recognised = |by: &[&str]| opinions(&law, by).acted(20, "prosecutor", "identify-formally", "mira").judged();
    for pair in [["advocate", "doctor"], ["advocate", "worker"], ["doctor", "worker"]] {
        assert!(kept(&recognised(&pair), "GR-2"), "{pair:?}");
    }
    for few in [&[][..], &["advocate"], &["doctor", "doctor"]] {
        assert!(breached(&recognised(few), "GR-2"), "{few:?}");
    }
    let another = opinions(&law, &["advocate"]).filled(11, "doctor", "reasonable-grounds-note", "toma");
    let another = another.acted(20, "prosecutor", "identify-formally", "mira").judged();
    assert!(breached(&another, "GR-2"), "an opinion on somebody else is none");
}

#[test]
fn greece_two_opinions_suffice_and_nobody_is_refused_for_want_of_cooperation() {
    let law = under("greece");
    let answered = |by: &[&str], is| {
        opinions(&law, by)
            .sent(15, "worker", Request, &["prosecutor"], "mira", Cut::Whole)
            .answered(20, "prosecutor", is)
            .judged()
    };
    assert!(untouched(&answered(&["doctor", "worker"], Answer::Granted), "GR-3"));
    assert!(breached(&answered(&["doctor", "worker"], Answer::Refused), "GR-3"));
    assert!(kept(&answered(&["worker"], Answer::Refused), "GR-3"), "one opinion does not bind");
}

#[test]
fn greece_the_keeper_of_the_mechanism_is_informed_in_time() {
    let law = under("greece");
    let informed = |minute| {
        let known = opinions(&law, &["doctor", "worker"]).acted(20, "prosecutor", "identify-formally", "mira");
        known.sent(minute, "prosecutor", Message, &["desk"], "mira", Cut::Whole).judged()
    };
    assert_eq!(status(&informed(30), "GR-4"), Some(Status::Done));
    assert_eq!(status(&informed(20 + 48), "GR-4"), Some(Status::Late));
    assert_eq!(status(&informed(15), "GR-4"), Some(Status::Missed), "before there was anything to tell");
}

#[test]
fn greece_nobody_is_removed_in_the_recovery_period() {
    let law = under("greece");
    let removed = Journal::of(&law).acted(10, "officer", "issue-certificate", "mira").acted(
        40,
        "officer",
        "order-removal",
        "mira",
    );
    assert!(breached(&removed.judged(), "GR-5"));
    let other = Journal::of(&law).acted(10, "officer", "issue-certificate", "mira").acted(
        40,
        "officer",
        "order-removal",
        "toma",
    );
    assert!(kept(&other.judged(), "GR-5"), "somebody else has no such period");
}

// ---- Kazakhstan ----

#[test]
fn kazakhstan_a_substitute_has_the_duties_of_a_body_that_does_not_exist() {
    let law = under("kazakhstan");
    let role = |function: &str| law.law.role_of(&function.into()).map(|r| r.id.as_str());
    assert_eq!(role("coordination-authority"), Some("interior-officer"));
    assert_eq!(role("residence-authority"), Some("interior-officer"), "a substitute of a substitute");
    assert_eq!(role("border-support"), None, "nobody stands in: the director answers");
    let convened = |by| Journal::of(&law).convened(10, by).judged();
    assert_eq!(status(&convened("officer"), "KZ-1"), Some(Status::Done));
    assert_eq!(status(&convened("advocate"), "KZ-1"), Some(Status::WrongRole));
    let alone = Journal::of(&law).moved(5, "worker", "room", "corridor").convened(10, "officer").judged();
    assert_eq!(status(&alone, "KZ-1"), Some(Status::Missed));
}

#[test]
fn kazakhstan_the_interior_body_refers_to_the_social_body_in_time() {
    let law = under("kazakhstan");
    let referred = |minute| {
        let known = Journal::of(&law).acted(10, "officer", "identify-formally", "mira");
        known.sent(minute, "officer", Referral, &["worker"], "mira", Cut::Whole).judged()
    };
    assert_eq!(status(&referred(10 + 24), "KZ-2"), Some(Status::Done));
    assert_eq!(status(&referred(10 + 30), "KZ-2"), Some(Status::Late));
}

#[test]
fn kazakhstan_the_social_body_takes_the_referral_up_before_anybody_places_the_person() {
    let law = under("kazakhstan");
    let referred = || Journal::of(&law).sent(10, "officer", Referral, &["worker"], "mira", Cut::Whole);
    let placed = referred().answered(20, "worker", Answer::Granted).acted(30, "worker", "place", "mira").judged();
    assert!(kept(&placed, "KZ-3"));
    assert!(breached(&referred().acted(30, "worker", "place", "mira").judged(), "KZ-3"));
    let refused = referred().answered(20, "worker", Answer::Refused).acted(30, "worker", "place", "mira").judged();
    assert!(breached(&refused, "KZ-3"));
}

#[test]
fn kazakhstan_somebody_identifies_before_the_shelter_that_the_state_pays_for() {
    let law = under("kazakhstan");
    for who in ["officer", "worker", "advocate"] {
        let journal =
            Journal::of(&law).acted(10, who, "identify-formally", "mira").acted(20, "advocate", "take-charge", "mira");
        assert!(kept(&journal.judged(), "KZ-4"), "identified by {who}");
    }
    let wrong = Journal::of(&law).acted(10, "prosecutor", "identify-formally", "mira").acted(
        20,
        "advocate",
        "take-charge",
        "mira",
    );
    assert!(breached(&wrong.judged(), "KZ-4"), "not for the prosecutor to identify");
    let order = Journal::of(&law).acted(10, "advocate", "take-charge", "mira").acted(
        20,
        "advocate",
        "identify-formally",
        "mira",
    );
    assert!(breached(&order.judged(), "KZ-4"), "the wrong way round");
}

#[test]
fn kazakhstan_foreign_victims_have_the_same_benefits() {
    let law = under("kazakhstan");
    let asked = |about| {
        let known = Journal::of(&law).acted(10, "officer", "identify-formally", about);
        known.sent(20, "officer", Request, &["worker"], about, Cut::Whole)
    };
    assert!(untouched(&asked("mira").answered(30, "worker", Answer::Granted).judged(), "KZ-5"));
    assert!(breached(&asked("mira").answered(30, "worker", Answer::Refused).judged(), "KZ-5"));
    assert!(
        untouched(&asked("toma").answered(30, "worker", Answer::Refused).judged(), "KZ-5"),
        "the rule speaks of foreign victims"
    );
}

// ---- One line of the Italian law ----

/// Two agencies see a sign; the doctor or the social worker alerts the four whom the alert goes to.
fn alerted(law: &Content, minute: i64, by: &str) -> Report {
    let seen = Journal::of(law).seen(0, "papers-elsewhere", &["doctor", "worker"]);
    seen.sent(minute, by, Alert, &["gate", "desk", "house", "advocate"], "mira", Cut::Minimal).judged()
}

#[test]
fn another_deadline_changes_what_is_late() {
    let (law, longer) = (under("it-2026-07"), italy_but("timers.ron", "[Patch(id: \"alert\", limit: Minutes(30))]"));
    let shorter = italy_but("timers.ron", "[Patch(id: \"alert\", limit: Minutes(5))]");
    assert_eq!(status(&alerted(&law, 12, "doctor"), "S3-04"), Some(Status::Late));
    assert_eq!(status(&alerted(&longer, 12, "doctor"), "S3-04"), Some(Status::Done));
    assert_eq!(status(&alerted(&law, 8, "doctor"), "S3-04"), Some(Status::Done));
    assert_eq!(status(&alerted(&shorter, 8, "doctor"), "S3-04"), Some(Status::Late));
    assert_eq!(others(&alerted(&law, 12, "doctor"), "S3-04"), others(&alerted(&longer, 12, "doctor"), "S3-04"));
}

#[test]
fn what_is_done_for_somebody_who_left_counts_only_where_the_pack_says_so() {
    let law = under("it-2026-07");
    let other = italy_but("duties.ron", "[Patch(id: \"S4-03\", also_when_gone: true)]");
    let worked = |law, leaves: bool| {
        let seen = Journal::of(law).seen(0, "papers-elsewhere", &["advocate"]);
        let agreed = seen.consented(5, "mira", "referral", Given, "advocate");
        let left = if leaves { agreed.at(10, vec![Event::Left { person: "mira".into() }]) } else { agreed };
        let noted = left.filled(20, "advocate", "reasonable-grounds-note", "mira");
        noted.filled(25, "advocate", "risk-assessment", "mira").judged()
    };
    let (stayed, gone) = (worked(&law, false), worked(&law, true));
    assert_eq!(status(&stayed, "S4-03"), Some(Status::Done));
    assert_eq!(status(&gone, "S4-03"), Some(Status::Missed), "and it stays in the ledger");
    assert_eq!(finding(&stayed, "S4-03").map(|f| f.max), finding(&gone, "S4-03").map(|f| f.max));
    assert_eq!(status(&gone, "S2-06"), Some(Status::Done), "what was seen can still be put on paper");
    assert_eq!(status(&worked(&other, true), "S4-03"), Some(Status::Done));
}

#[test]
fn another_responsible_function_changes_whose_act_counts() {
    let law = under("it-2026-07");
    let other = italy_but("duties.ron", "[Patch(id: \"S3-04\", functions: [\"social-services\"])]");
    assert_eq!(status(&alerted(&law, 5, "doctor"), "S3-04"), Some(Status::Done));
    assert_eq!(status(&alerted(&law, 5, "worker"), "S3-04"), Some(Status::WrongRole));
    assert_eq!(status(&alerted(&other, 5, "doctor"), "S3-04"), Some(Status::WrongRole));
    assert_eq!(status(&alerted(&other, 5, "worker"), "S3-04"), Some(Status::Done));
    assert_eq!(others(&alerted(&law, 5, "doctor"), "S3-04"), others(&alerted(&other, 5, "doctor"), "S3-04"));
}

#[test]
fn a_prohibition_taken_away_or_made_milder_changes_the_verdict() {
    let law = under("it-2026-07");
    let without = italy_but("rules.ron", "[Disable(id: \"X-20\")]");
    let milder = italy_but("rules.ron", "[Patch(id: \"X-20\", class: G)]");
    let promised = |law| Journal::of(law).said(10, "officer", SpeechAct::Promise, "residence", "mira").judged();
    let (before, after) = (promised(&law), promised(&milder));
    let (strict, mild) =
        (finding(&before, "X-20").expect("a breach"), finding(&after, "X-20").expect("a breach still"));
    assert_eq!((strict.class, mild.class), (Class::XS, Class::G));
    assert!(mild.penalty < strict.penalty);
    assert_eq!(status(&promised(&without), "X-20"), None);
    assert_eq!(others(&before, "X-20"), others(&after, "X-20"));
    assert_eq!(others(&before, "X-20"), promised(&without).findings);
}

#[test]
fn what_the_person_decides_makes_the_whole_neither_easier_nor_harder() {
    let duty = |id: &str| {
        format!(
            "(id: {id:?}, class: G, objective: \"O3\", functions: [\"social-services\"], act: Acted(action: [\"give-food\"]),
            after: Start, source: (instrument: \"exercise\", at: \"chosen for play\", status: ExerciseDefault))"
        )
    };
    let tree = "[Patch(scope: Subject, tree: Choice([
        (when: Consented(to: \"referral\", is: Given), then: Sequence([Duty(\"KZ-2\"), Duty(\"one\")])),
        (when: Consented(to: \"referral\", is: Refused), then: Duty(\"two\")),
    ]))]";
    let duties = format!("[{}, {}]", duty("one"), duty("two"));
    let law = under_changed("kazakhstan", &[("duties.ron", &duties), ("procedure.ron", tree)]);
    let weight = |decided: Option<ConsentIs>| -> i64 {
        let fell =
            |pattern: &Pattern, _: Option<&_>| matches!(pattern, Pattern::Consented { is, .. } if Some(*is) == decided);
        due_set(&law, &fell).iter().filter(|i| i.subject == Some("mira".into())).map(|i| i.weight).sum()
    };
    let nobody_asked = weight(None);
    assert!(nobody_asked > 0);
    assert_eq!((weight(Some(Given)), weight(Some(Refused))), (nobody_asked, nobody_asked));
}

// ---- The ledger by a small law ----

/// Kazakhstan with a duty of the doctor, one of the prosecutor that rests on it, and a third that comes after both.
fn chained() -> Content {
    let duty = |id: &str, function: &str, action: &str, more: &str| {
        format!(
            "(id: {id:?}, class: HS, objective: \"O3\", functions: [{function:?}], act: Acted(action: [{action:?}]), {more}
            source: (instrument: \"exercise\", at: \"chosen for play\", status: ExerciseDefault))"
        )
    };
    let duties = [
        duty("first", "health", "triage", "after: Start,"),
        duty(
            "second",
            "prosecutor",
            "assess-non-punishment",
            "after: Happened(Acted(action: [\"triage\"])), rests_on: [\"first\"],",
        ),
        duty("third", "social-services", "give-food", "after: Start,"),
    ];
    let tree = "[Patch(scope: Subject, tree: Together([
        Duty(\"KZ-2\"), Sequence([Duty(\"first\"), Duty(\"second\"), Duty(\"third\")]),
    ]))]";
    let duties = format!("[{}]", duties.join(", "));
    under_changed("kazakhstan", &[("duties.ron", &duties), ("procedure.ron", tree)])
}

#[test]
fn what_another_held_up_is_lost_for_the_team_and_charged_to_whoever_held_it_up() {
    let law = chained();
    let report = Journal::of(&law).judged();
    let line = |id: &str| {
        let own = |f: &&Finding| is(f, id) && f.subject == Some("mira".into());
        report.findings.iter().position(|f| own(&f)).expect("a line")
    };
    let (first, second) = (line("first"), line("second"));
    assert_eq!(report.findings[second].blocked_by, Some(first));
    assert_eq!(report.findings[first].blocks, vec![second]);
    // Nothing to do says nothing about the prosecutor; the team lost it all the same.
    assert_eq!(report.seats[&"court".into()].max, 0);
    assert_eq!(report.seats[&"medical".into()].max, 6_000);
    assert!(report.team.max >= 3_000 * 6 && report.team.got == 0);
}

#[test]
fn who_knew_and_asked_nobody_is_charged_with_waiting_and_who_asked_is_not() {
    let law = chained();
    let blocked = |journal: Journal<'_>| {
        let report = journal.judged();
        let own = |f: &&Finding| is(f, "second") && f.subject == Some("mira".into());
        report.findings.iter().find(own).expect("a line").blocked_by.is_some()
    };
    let aware = || Journal::of(&law).seen(1, "burnt-hand", &["prosecutor"]);
    assert!(!blocked(aware()));
    assert!(blocked(aware().sent(5, "prosecutor", Request, &["doctor"], "mira", Cut::Whole)));
}

#[test]
fn a_step_out_of_its_place_keeps_half_and_what_is_done_at_once_is_in_place() {
    let law = chained();
    let of = |journal: Journal<'_>, id: &str| {
        let report = journal.judged();
        let own = |f: &&Finding| is(f, id) && f.subject == Some("mira".into());
        let finding = report.findings.iter().find(own).expect("a line");
        (finding.status, finding.got, finding.certain)
    };
    let triage = |j: Journal<'static>, minute| j.acted(minute, "doctor", "triage", "mira");
    let feed = |j: Journal<'static>, minute| j.acted(minute, "worker", "give-food", "mira");
    let law: &'static Content = Box::leak(Box::new(law));
    let new = || Journal::of(law);
    assert_eq!(of(feed(triage(new(), 1), 2), "third"), (Status::Done, 3_000, true));
    let (first, third) = (of(triage(feed(new(), 1), 2), "first"), of(triage(feed(new(), 1), 2), "third"));
    // One of the two is out of its place, and which one is a matter of reading.
    let half = |line: &(Status, i64, bool)| *line == (Status::OutOfOrder, 1_500, false);
    assert_eq!([half(&first), half(&third)].iter().filter(|h| **h).count(), 1, "{first:?} {third:?}");
    // Within two seconds nobody was first.
    assert_eq!(of(triage(feed(new(), 1), 1), "first").0, Status::Done);
    assert_eq!(of(triage(feed(new(), 1), 1), "third").0, Status::Done);
    // Done again in its place it stands there.
    assert_eq!(of(feed(triage(feed(new(), 1), 2), 3), "third"), (Status::Done, 3_000, true));
}

// ---- Orders ----

/// A second statement, which the law forbids, after something else.
fn second_statement(before: Journal<'_>) -> Report {
    before.acted(20, "officer", "take-statement", "mira").acted(30, "officer", "take-statement", "mira").judged()
}

#[test]
fn who_followed_a_recorded_order_is_not_charged_and_who_gave_it_is() {
    let content = under("it-2026-07");
    let alone = second_statement(Journal::of(&content));
    let line = |report: &Report| finding(report, "X-16b").expect("it was breached").clone();
    assert_eq!((line(&alone).by, line(&alone).ordered), (Some("officer".into()), None));
    let ordered = Journal::of(&content).said(5, "prosecutor", SpeechAct::Request, "statement", "officer");
    let ordered = second_statement(ordered);
    let shifted = line(&ordered);
    assert_eq!((shifted.by.as_ref(), shifted.penalty), (Some(&"prosecutor".into()), line(&alone).penalty));
    assert_eq!(shifted.functions, ["prosecutor".into()]);
    let order = shifted.ordered.expect("there was an order");
    assert_eq!((order.by, order.to), (Some("prosecutor".into()), Some("officer".into())));
    // For the team nothing changes; of its seats another answers.
    assert_eq!(ordered.team.penalty, alone.team.penalty);
    let of = |report: &Report, seat: &str| report.seats.get(&seat.into()).map_or(0, |score| score.penalty);
    assert_eq!(of(&alone, "police") - of(&ordered, "police"), shifted.penalty);
    assert_eq!(of(&ordered, "court") - of(&alone, "court"), shifted.penalty);
}

#[test]
fn an_order_on_paper_counts_from_when_it_was_read() {
    let content = under("it-2026-07");
    let read = |minute, by: &str| {
        let event = Event::ReadDocument { by: by.into(), document: "written-order".into() };
        second_statement(Journal::of(&content).at(minute, vec![event]))
    };
    let line = |report: &Report| finding(report, "X-16b").expect("it was breached").clone();
    let followed = line(&read(5, "officer"));
    assert_eq!(followed.by, Some("prosecutor".into()));
    let order = followed.ordered.expect("there was an order");
    assert_eq!((order.by, order.to), (Some("prosecutor".into()), Some("officer".into())));
    // Read by somebody else it orders the officer nothing.
    assert_eq!(line(&read(5, "worker")).by, Some("officer".into()));
}

#[test]
fn an_order_that_a_message_brings_counts_once_the_message_was_read() {
    let content = under("it-2026-07");
    let line = |read: bool, cut: Cut| {
        let brought = Journal::of(&content).sent_with(2, "desk", "officer", "written-order", cut);
        let brought = match read {
            true => brought.at(5, vec![Event::ReadDispatch { by: "officer".into(), dispatch: 0 }]),
            false => brought,
        };
        finding(&second_statement(brought), "X-16b").expect("it was breached").clone()
    };
    let followed = line(true, Cut::Whole);
    // Whoever passes it on has not given it.
    assert_eq!(
        (followed.by, followed.ordered.and_then(|o| o.by)),
        (Some("prosecutor".into()), Some("prosecutor".into()))
    );
    assert_eq!(line(false, Cut::Whole).by, Some("officer".into()));
    // In the shortest form no paper is read.
    assert_eq!(line(true, Cut::Minimal).by, Some("officer".into()));
}

#[test]
fn what_is_no_order_shifts_nothing() {
    let content = under("it-2026-07");
    let charged = |before: Journal<'_>| second_statement(before).findings.iter().find(|f| is(f, "X-16b")).cloned();
    for before in [
        // Who has no command; something else; a question; to somebody else.
        Journal::of(&content).said(5, "worker", SpeechAct::Request, "statement", "officer"),
        Journal::of(&content).said(5, "prosecutor", SpeechAct::Request, "coordination", "officer"),
        Journal::of(&content).said(5, "prosecutor", SpeechAct::AskOpen, "statement", "officer"),
        Journal::of(&content).said(5, "prosecutor", SpeechAct::Request, "statement", "advocate"),
    ] {
        let line = charged(before).expect("it was breached");
        assert_eq!((line.by, line.ordered), (Some("officer".into()), None));
    }
    // An order that comes when it is done already.
    let late = Journal::of(&content)
        .acted(2, "officer", "take-statement", "mira")
        .acted(3, "officer", "take-statement", "mira")
        .said(5, "prosecutor", SpeechAct::Request, "statement", "officer");
    assert_eq!(charged(late).expect("it was breached").by, Some("officer".into()));
}

#[test]
fn who_was_ordered_to_leave_something_undone_does_not_answer_for_it() {
    let content = italy_but(
        "duties.ron",
        r#"[Patch(id: "S2-06", functions: ["investigation-authority"], after: Start, ordered: Said(act: [Request], topic: ["statement"]))]"#,
    );
    let line = |journal: Journal<'_>| {
        let report = journal.judged();
        let found = report.findings.iter().find(|f| is(f, "S2-06") && f.subject == Some("mira".into()));
        found.expect("it is due").clone()
    };
    let alone = line(Journal::of(&content));
    assert_eq!((alone.status, &alone.functions[..]), (Status::Missed, &["investigation-authority".into()][..]));
    let ordered = line(Journal::of(&content).said(5, "prosecutor", SpeechAct::Request, "statement", "officer"));
    assert_eq!((ordered.status, &ordered.functions[..]), (Status::Missed, &["prosecutor".into()][..]));
    assert_eq!(ordered.max, alone.max);
}

// ---- Evidence ----

impl Journal<'_> {
    /// Somebody learns a clue.
    fn learnt(self, minute: i64, person: &str, clue: &str, how: How, from: Option<&str>) -> Self {
        let from = from.map(Into::into);
        self.at(minute, vec![Event::Learned { person: person.into(), clue: clue.into(), how, from }])
    }

    /// Somebody writes clues down.
    fn recorded(mut self, minute: i64, by: &str, clues: &[&str]) -> Self {
        self.forms += 1;
        let document = format!("form-{}", self.forms).as_str().into();
        let clues = Value::Clues(clues.iter().map(|c| (*c).into()).collect());
        self.at(
            minute,
            vec![Event::Filled {
                document,
                form: "indicator-log".into(),
                by: by.into(),
                about: Some("mira".into()),
                fields: BTreeMap::from([("signs".into(), clues)]),
                quality: 1_000,
            }],
        )
    }
}

/// Independent sources of an element of Mira's case.
fn sources(report: &Report, element: &str) -> u32 {
    let matrix = report.evidence.iter().find(|m| m.subject == "mira".into()).expect("something was learnt");
    matrix.elements.iter().find(|e| e.element == element.into()).expect("an element of the vocabulary").sources
}

#[test]
fn a_source_counts_once_and_only_on_record_and_lawfully_come_by() {
    let content = under("it-2026-07");
    let seen = || {
        Journal::of(&content).learnt(1, "officer", "papers-elsewhere", How::Looked, None).learnt(
            2,
            "worker",
            "looks-down",
            How::Looked,
            None,
        )
    };
    let signs = ["papers-elsewhere", "looks-down"];
    assert_eq!(sources(&seen().judged(), "means"), 0, "nobody wrote it down");
    // Two signs seen on one person are one source; what a colleague passes on is none.
    let colleague = || seen().learnt(3, "advocate", "looks-down", How::Told, Some("worker"));
    assert_eq!(sources(&colleague().recorded(4, "officer", &signs).judged(), "means"), 1);
    // What she tells of it is another; an order of questions that blames her spoils that.
    let told = |act| {
        seen()
            .said(3, "advocate", act, "papers", "mira")
            .learnt(4, "advocate", "papers-elsewhere", How::Told, Some("mira"))
            .recorded(5, "advocate", &signs)
            .judged()
    };
    assert_eq!(sources(&told(SpeechAct::AskOpen), "means"), 2);
    let spoilt = told(SpeechAct::AskBlame);
    assert_eq!(sources(&spoilt, "means"), 1);
    let items = &spoilt.evidence[0].items;
    let tainted = items.iter().find(|item| !item.tainted_by.is_empty()).expect("a breach brought it");
    assert!(is(&spoilt.findings[tainted.tainted_by[0]], "X-21"));
    assert_eq!(sources(&spoilt, "purpose"), 0);
}

#[test]
fn the_report_says_how_the_procedure_was_read() {
    let content = under("it-2026-07");
    let read = |journal: Journal<'_>| {
        let report = journal.judged();
        report.subjects.iter().find(|s| s.person == "mira".into()).expect("a subject").read_as.clone()
    };
    let silent = read(Journal::of(&content));
    assert!(silent.facts.contains(&"victim".into()) && !silent.facts.contains(&"minor".into()));
    assert!(!silent.branches.is_empty() && silent.branches.iter().all(|branch| !branch.decided));
    let refused = read(Journal::of(&content).consented(5, "mira", "referral", Refused, "advocate"));
    let given = read(Journal::of(&content).consented(5, "mira", "referral", Given, "advocate"));
    assert!(refused.branches.iter().any(|branch| branch.decided));
    assert_ne!(refused.branches, given.branches);
    for branch in refused.branches.iter().filter(|branch| branch.decided) {
        assert!(branch.duties.iter().all(|duty| !branch.instead_of.contains(duty)));
    }
}
