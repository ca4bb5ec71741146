//! A case that is played after another: given what the earlier one left, when the later one begins, then it is known there,
//! and the journal says so by itself.

use std::collections::BTreeSet;
use std::sync::Arc;

use tavolo_acceptance::{content, play, tree};
use tavolo_scenario::ids::{CaseId, FlagId, OutcomeId};
use tavolo_scenario::{Content, carried, cases};
use tavolo_session::{Entity, Entry, Holder, Session, left};

const VAN: &str = "bastim-with-the-van";
const FLAG: &str = "pier-man-came-here";

fn outcomes(names: &[&str]) -> BTreeSet<OutcomeId> {
    names.iter().map(|name| OutcomeId::from(*name)).collect()
}

/// The field, played after a pier that left this.
fn after(left: &[&str]) -> Arc<Content> {
    let field = Arc::unwrap_or_clone(content("farm-inspection"));
    Arc::new(field.taking_up(&CaseId::from("border-arrival"), &outcomes(left)).0)
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
    let mut again = Session::new(content("farm-inspection"));
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
