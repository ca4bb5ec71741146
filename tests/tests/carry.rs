//! A case that is played after another: given what the earlier one left, when the later one begins, then it is known there,
//! and the journal says so by itself.

use std::collections::BTreeSet;
use std::sync::Arc;

use tavolo_acceptance::{content, content_after, content_with, play, tree};

use tavolo_assessment::{Finding, Norm, Report, Status, assess};
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::ids::{CaseId, FlagId, OutcomeId, PersonId};
use tavolo_scenario::model::case::Person;
use tavolo_scenario::{Content, carried, cases};
use tavolo_session::{Entity, Entry, Holder, Session, left};

const VAN: &str = "bastim-with-the-van";
const FLAG: &str = "pier-man-came-here";

fn outcomes(names: &[&str]) -> BTreeSet<OutcomeId> {
    names.iter().map(|name| OutcomeId::from(*name)).collect()
}

/// The field, played after a pier that left this.
fn after(left: &[&str]) -> Arc<Content> {
    content_after("farm-inspection", "border-arrival", left)
}

fn begun(content: &Arc<Content>, at: Option<&str>) -> (Session, Vec<Entry>) {
    let mut session = Session::new(content.clone());
    let holders = Session::holders_all(content, Holder::Script);
    let first = session.start(holders, at.map(Into::into).as_ref(), None, 0).expect("a scene of the case");
    let mut entries = vec![first];
    entries.extend(session.run_timers(100_000, 0));
    (session, entries)
}

fn has(session: &Session, paper: &str) -> bool {
    let inspector = session.projection(&"inspector".into()).expect("a seat");
    inspector.handle(&Entity::Document(paper.into())).is_some()
}

#[test]
fn whom_the_pier_lost_is_asked_for_at_the_field() {
    let (session, _) = begun(&after(&[VAN]), None);
    assert!(has(&session, "msg-pier-file"));
    assert!(!has(&session, "msg-pier-told"));
}

#[test]
fn whom_the_pier_did_not_lose_has_told_of_the_field() {
    let (session, _) = begun(&after(&["bastim-safe"]), None);
    assert!(has(&session, "msg-pier-told"));
    assert!(!has(&session, "msg-pier-file"));
}

#[test]
fn a_field_without_a_pier_is_whole() {
    for left in [&[][..], &["no-such-outcome"]] {
        let (session, _) = begun(&after(left), None);
        assert!(!has(&session, "msg-pier-file") && !has(&session, "msg-pier-told"));
    }
    let other = Arc::unwrap_or_clone(content("farm-inspection"));
    let (_, flags) = other.taking_up(&CaseId::from("dublin-return"), &outcomes(&[VAN]));
    assert_eq!(flags, BTreeSet::new(), "outcomes are those of the case that is named");
}

#[test]
fn it_is_taken_up_wherever_play_begins() {
    for scene in ["shed", "talks"] {
        let (session, _) = begun(&after(&[VAN]), Some(scene));
        assert!(session.state().flags.contains(&FlagId::from(FLAG)), "{scene}");
    }
}

#[test]
fn the_journal_says_it_without_the_earlier_one() {
    let (session, entries) = begun(&after(&[VAN]), None);
    let mut again = Session::new(content_with("farm-inspection", &BTreeSet::from([FlagId::from(FLAG)])));
    entries.iter().for_each(|entry| again.replay(entry));
    assert_eq!(again.state().flags, session.state().flags);
    assert!(has(&again, "msg-pier-file"));
}

#[test]
fn what_is_left_follows_from_what_was_played() {
    let pier = content("border-arrival");
    let exemplary = play(&pier, "exemplary");
    assert_eq!(left(&pier, exemplary.session.state()), outcomes(&["bastim-safe"]));
    let poor = play(&pier, "poor");
    assert_eq!(left(&pier, poor.session.state()), outcomes(&[VAN]));
    let broken_off = play(&pier, "broken-off");
    assert_eq!(left(&pier, broken_off.session.state()), outcomes(&[]));
}

#[test]
fn whom_the_pier_lost_holds_the_card_of_somebody_else() {
    let holder = |content: &Content| content.case.cast[&PersonId::from("davin")].clone();
    let (pier, taken, alone) = (content("border-arrival"), after(&[VAN]), content("farm-inspection"));
    let (man, held, otherwise) = (&pier.case.cast[&PersonId::from("bastim")].body, holder(&taken), holder(&alone));
    assert_eq!((held.body.age, held.body.height, &held.body.from), (man.age, man.height, &man.from));
    assert_ne!(held.body.height, otherwise.body.height);
    // What the card asks is the same: whoever plays it wants what its holder wanted.
    let wants = |person: &Person| person.agenda.iter().map(|item| item.id.clone()).collect::<Vec<_>>();
    assert_eq!(wants(&held), wants(&otherwise));
    for left in [&["bastim-safe"][..], &[]] {
        assert_eq!(holder(&after(left)).body.height, otherwise.body.height, "{left:?}");
    }
    assert_ne!(taken.hash, alone.hash, "a journal says which of them was played");
}

fn use_of_the_file(report: &Report) -> Option<&Finding> {
    report.findings.iter().find(|finding| matches!(&finding.of, Norm::Duty(duty) if duty.as_str() == "S3-15"))
}

#[test]
fn whoever_uses_the_number_of_the_earlier_file_earns_a_line_and_nobody_owes_it_without_one() {
    let judged = |content: &Arc<Content>, walkthrough: &str| {
        let play = play(content, walkthrough);
        assert!(play.played.is_clean(), "{walkthrough}: {:#?}", play.played.problems);
        assess(content, &play.entries)
    };
    let taken = after(&[VAN]);
    let used = judged(&taken, "after-the-pier");
    assert_eq!(use_of_the_file(&used).map(|line| line.status), Some(Status::Done));
    let unused = judged(&taken, "exemplary");
    assert_eq!(use_of_the_file(&unused).map(|line| line.status), Some(Status::Missed));
    assert!(used.team.thousandths() > unused.team.thousandths());
    for whole in [content("farm-inspection"), after(&["bastim-safe"])] {
        assert_eq!(use_of_the_file(&judged(&whole, "exemplary")), None);
    }
    // Every line, so that whoever changes the card sees what it comes to.
    let lines: Vec<String> = used.findings.iter().map(line).collect();
    insta::assert_snapshot!("farm-inspection-after-the-pier", lines.join("\n"));
}

fn line(finding: &Finding) -> String {
    let subject = finding.subject.as_ref().map_or("-", |subject| subject.as_str());
    format!("{:?} {subject} {:?}", finding.of, finding.status)
}

#[test]
fn what_lies_there_for_nothing_is_told() {
    let mut tree = tree();
    tree.insert("after/farm-inspection/pier-man-came/cast.ron", b"[]", &mut Diagnostics::new());
    tree.insert("after/farm-inspektion/pier-man-came-here/cast.ron", b"[]", &mut Diagnostics::new());
    let found = carried(&tree, &content("farm-inspection").case).into_sorted();
    let said: Vec<_> = found.iter().map(|d| (d.code, d.suggestion.as_deref())).collect();
    assert_eq!(said, [("S0125", Some(FLAG)), ("S0125", Some("farm-inspection"))]);
}

#[test]
fn what_is_taken_up_is_left_by_some_case() {
    let tree = tree();
    for case in cases(&tree) {
        assert!(carried(&tree, &content(&case).case).into_sorted().is_empty(), "{case}");
    }
    let mut field = Arc::unwrap_or_clone(content("farm-inspection")).case;
    field.head.takes[0].outcome = OutcomeId::from("bastim-with-a-van");
    field.head.takes[1].from = CaseId::from("border-arival");
    let found = carried(&tree, &field).into_sorted();
    let said: Vec<_> = found.iter().map(|d| (d.code, d.suggestion.as_deref())).collect();
    assert_eq!(said, [("S0124", Some("border-arrival")), ("S0124", Some(VAN))]);
}
