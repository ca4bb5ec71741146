//! The runner of walkthroughs.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod tiny;

use tavolo_host::script::{ProblemKind, Report, Script, run};
use tavolo_host::{Host, Journal, MemoryJournal, Start};
use tavolo_scenario::ids::{SceneId, WalkthroughId};
use tavolo_scenario::model::common::Limit;
use tavolo_scenario::model::script::Track;
use tavolo_seat::Refusal;
use tavolo_session::{Cause, Event, Holder, Session};
use tiny::*;

fn run_tracks(tracks: &str, stops: Option<(&str, Limit)>) -> (Report, Host<MemoryJournal>) {
    let content = content();
    let holders = Session::holders_all(&content, Holder::Script);
    let start = Start { holders, ..begin(&content) };
    let (mut host, _) = Host::start(content.clone(), MemoryJournal::new(header(&content)), start).unwrap();
    let tracks: Vec<Track> = parse(tracks);
    let walkthrough = WalkthroughId::from("test");
    let stops = stops.map(|(scene, limit)| (SceneId::from(scene), limit));
    let script = Script { walkthrough: &walkthrough, tracks: &tracks, stops: stops.as_ref(), words: None };
    let report = run(&mut host, script, WALL_MS, |_| ()).unwrap();
    (report, host)
}

/// When each event of a kind happened, seconds.
fn when(host: &Host<MemoryJournal>, is: impl Fn(&Event) -> bool) -> Vec<i64> {
    let entries = host.journal().records().iter().map(|r| &r.entry);
    entries.filter(|e| e.events().iter().any(&is)).map(|e| e.exercise_ms / 1_000).collect()
}

fn kinds(report: &Report) -> Vec<&ProblemKind> {
    report.problems.iter().map(|p| &p.kind).collect()
}

#[test]
fn a_talk_is_rendered_and_takes_twice_as_long() {
    let (report, host) = run_tracks(
        r#"[(id: "talk", scene: "quay", at: Seconds(10), steps: [
            (by: "olga", does: Say(what: "where-papers", to: "gina", via: "ivo")),
            (by: "olga", wait: Seconds(3), does: Silence(to: "gina", lasts: Seconds(6))),
            (by: "gina", does: Say(what: "he-has-them", to: "olga", via: "ivo")),
            (by: "olga", does: Gesture(is: Nod)),
        ])]"#,
        None,
    );
    assert!(report.is_clean(), "{:?}", report.problems);
    assert_eq!(report.done, 4);
    assert_eq!(when(&host, |e| matches!(e, Event::Said { .. })), [10, 29]);
    assert_eq!(when(&host, |e| matches!(e, Event::Rendered { faithful: true, .. })), [15, 39]);
    assert_eq!(when(&host, |e| matches!(e, Event::KeptSilent { .. })), [23]);
    assert_eq!(when(&host, |e| matches!(e, Event::Gestured { .. })), [49]);
    assert!(report.end.complete && report.end.ending.is_none());
    assert_eq!(report.end.at_ms, (10 + 2 + 5) * 60_000);
}

#[test]
fn a_walk_goes_the_quickest_way_and_stamps_are_of_exercise_time() {
    let (report, host) = run_tracks(
        r#"[(id: "way", scene: "quay", steps: [
            (by: "olga", does: Go("office")),
            (by: "olga", does: Go("office")),
        ])]"#,
        None,
    );
    assert!(report.is_clean(), "{:?}", report.problems);
    assert_eq!(when(&host, |e| matches!(e, Event::Moved { .. })), [20, 30]);
    for record in host.journal().records() {
        assert_eq!(record.entry.wall_ms - WALL_MS, record.entry.exercise_ms);
    }
}

#[test]
fn names_carry_from_step_to_step_across_tracks() {
    let (report, host) = run_tracks(
        r#"[(id: "desk", scene: "quay", steps: [
                (by: "olga", does: Look(Person("gina"))),
                (id: "note-done", by: "olga",
                    does: Fill(form: "note", about: "gina", as: "n1", fields: {"signs": Clues(["shivers"]), "remark": Words("cold")})),
                (by: "olga", does: Send(kind: Referral, to: ["ivo"], about: "gina", clues: ["shivers"], documents: ["n1"], as: "r1")),
            ]),
            (id: "answer", scene: "quay", after: "note-done", steps: [
                (by: "ivo", wait: Seconds(20), does: Read("r1")),
                (by: "ivo", does: Read("n1")),
                (by: "ivo", does: Answer(dispatch: "r1", is: Granted)),
                (by: "ivo", does: Act(action: "accompany", on: Person("gina"), with: {"place": "hall"})),
            ])]"#,
        None,
    );
    assert!(report.is_clean(), "{:?}", report.problems);
    assert_eq!(report.done, 7);
    assert_eq!(when(&host, |e| matches!(e, Event::Looked { .. })), [3]);
    assert_eq!(when(&host, |e| matches!(e, Event::Filled { .. })), [23]);
    assert_eq!(when(&host, |e| matches!(e, Event::Sent { .. })), [23]);
    assert_eq!(when(&host, |e| matches!(e, Event::Answered { .. })), [43]);
    assert_eq!(when(&host, |e| matches!(e, Event::Moved { .. })), [73]);
}

#[test]
fn a_call_is_picked_up_at_once_and_put_down_when_all_is_said() {
    let (report, host) = run_tracks(
        r#"[(id: "calls", scene: "quay", at: Seconds(10), steps: [
                (by: "olga", does: Send(kind: Call, to: ["ivo"], as: "one")),
                (by: "olga", does: Send(kind: Call, to: ["ivo"], as: "two")),
            ])]"#,
        None,
    );
    assert!(report.is_clean(), "{:?}", report.problems);
    assert_eq!(when(&host, |e| matches!(e, Event::PickedUp { answered: true, .. })), [10, 18]);
    assert_eq!(when(&host, |e| matches!(e, Event::HungUp { .. })), [18, 26]);
}

#[test]
fn a_call_that_only_rings_is_picked_up_and_hung_up_by_steps_or_not_at_all() {
    let (report, host) = run_tracks(
        r#"[(id: "calls", scene: "quay", at: Seconds(10), steps: [
                (by: "olga", does: Send(kind: Call, to: ["ivo"], rings: true, as: "one")),
                (by: "ivo", at: Seconds(20), does: PickUp("one")),
                (by: "olga", does: Say(what: "hello", to: "ivo")),
                (by: "ivo", does: HangUp("one")),
                (by: "olga", does: Send(kind: Call, to: ["ivo"], rings: true, as: "two")),
            ])]"#,
        None,
    );
    assert!(report.is_clean(), "{:?}", report.problems);
    assert_eq!(report.done, 5);
    assert_eq!(when(&host, |e| matches!(e, Event::PickedUp { answered: true, .. })), [20]);
    assert_eq!(when(&host, |e| matches!(e, Event::HungUp { .. })), [22]);
    assert_eq!(when(&host, |e| matches!(e, Event::PickedUp { answered: false, .. })), [52], "30 s after the second");
}

#[test]
fn a_call_to_somebody_on_another_line_is_a_problem_of_the_script() {
    let (report, _) = run_tracks(
        r#"[(id: "first", scene: "quay", steps: [(by: "olga", does: Send(kind: Call, to: ["ivo"], as: "one"))]),
            (id: "then", scene: "quay", at: Seconds(2), steps: [(by: "gina", does: Send(kind: Call, to: ["ivo"], as: "two"))])]"#,
        None,
    );
    assert_eq!(kinds(&report), [&ProblemKind::Engaged("ivo".into())]);
}

#[test]
fn whoever_is_busy_in_another_track_is_waited_for() {
    let (report, host) = run_tracks(
        r#"[(id: "b", scene: "quay", steps: [(by: "olga", does: Act(action: "give-water", on: Person("gina")))]),
            (id: "a", scene: "quay", steps: [(by: "olga", does: Say(what: "hello", to: "ivo")), (by: "olga", does: Gesture(is: Nod))])]"#,
        None,
    );
    assert!(report.is_clean(), "{:?}", report.problems);
    assert_eq!(when(&host, |e| matches!(e, Event::Acted { .. })), [5]);
    assert_eq!(when(&host, |e| matches!(e, Event::Said { .. })), [5]);
    assert!(
        host.journal()
            .records()
            .iter()
            .all(|r| !r.entry.events().is_empty() || matches!(r.entry.cause, Cause::Timer(_)))
    );
}

#[test]
fn a_booking_waits_for_its_phase() {
    let (report, host) = run_tracks(
        r#"[(id: "book", scene: "quay", steps: [
            (by: "olga", does: Book(action: "visit", on: Person("gina"), at: "2026-09-14T09:00:00Z"))])]"#,
        None,
    );
    assert!(report.is_clean(), "{:?}", report.problems);
    assert_eq!(when(&host, |e| matches!(e, Event::Booked { .. })), [600]);
    assert_eq!(when(&host, |e| matches!(e, Event::Acted { .. })), [720]);
}

#[test]
fn every_problem_is_told_and_the_rest_goes_on() {
    let (report, _) = run_tracks(
        r#"[(id: "one", scene: "quay", steps: [
                (id: "first", by: "olga", does: Send(kind: Message, to: ["ivo"], clues: ["kept-papers"], as: "m")),
                (by: "gina", does: Act(action: "give-water", on: Person("ivo"))),
                (by: "ivo", does: Answer(dispatch: "m", is: Granted)),
                (by: "olga", does: Act(action: "weigh", on: Person("gina"))),
                (by: "nobody", does: Leave),
                (by: "olga", does: Say(what: "hello", to: "ivo")),
            ]),
            (id: "two", scene: "quay", after: "first", steps: [
                (by: "ivo", does: Gesture(is: Nod)), (by: "ivo", after: "nowhere", does: Gesture(is: Nod))]),
            (id: "three", scene: "evening", at: Minutes(4), steps: [
                (by: "ivo", does: Gesture(is: Nod)), (id: "late", by: "ivo", wait: Minutes(2), does: Gesture(is: Nod)),
                (by: "ivo", does: Leave)]),
        ]"#,
        None,
    );
    let expected = [
        ProblemKind::NotPerceived("kept-papers".to_owned()),
        ProblemKind::Refused(Refusal::UnknownWord),
        ProblemKind::NothingCalled("m".to_owned()),
        ProblemKind::BrokenOff,
        ProblemKind::NoSeat("nobody".into()),
        ProblemKind::NeverDue("nowhere".into()),
        ProblemKind::SceneOver { further: 1 },
    ];
    assert_eq!(kinds(&report), expected.iter().collect::<Vec<_>>());
    assert_eq!(report.done, 3);
    let late = &report.problems[6];
    assert_eq!(
        (late.index, late.step.as_ref().map(tavolo_scenario::ids::StepId::as_str), late.track.as_str()),
        (1, Some("late"), "three")
    );
    let weigh = &report.problems[3];
    assert_eq!(weigh.to_string(), r#"test quay 00:00:05 one[3] olga: act weigh on Person("gina"): script-broken-off"#);
}

#[test]
fn a_script_that_stops_leaves_the_rest_undone_without_a_word() {
    let tracks = r#"[(id: "a", scene: "quay", at: Minutes(2), steps: [(by: "olga", does: Gesture(is: Nod))]),
        (id: "b", scene: "quay", at: Minutes(5), steps: [(by: "olga", does: Gesture(is: Nod))])]"#;
    let (report, host) = run_tracks(tracks, Some(("quay", Limit::Minutes(4))));
    assert!(report.is_clean(), "{:?}", report.problems);
    assert_eq!((report.done, report.end.at_ms, report.end.complete), (1, 240_000, false));
    assert!(matches!(host.journal().records().last().unwrap().entry.events(), [Event::Ended { complete: false, .. }]));
}

#[test]
fn the_same_script_gives_the_same_journal() {
    let tracks = r#"[(id: "a", scene: "quay", steps: [(by: "olga", does: Look(Person("gina"))), (by: "olga", does: Else("odd"))])]"#;
    let (_, a) = run_tracks(tracks, None);
    let (_, b) = run_tracks(tracks, None);
    assert_eq!(a.journal().records(), b.journal().records());
    let asked = a.journal().records().iter().find_map(|r| match r.entry.events() {
        [Event::AskedElse { words, .. }, ..] => Some(words.clone()),
        _ => None,
    });
    assert_eq!(a.journal().words(&asked.unwrap()).unwrap().as_deref(), Some("words-odd"));
}
