//! Of what seats are reminded, against what is due.

use std::collections::BTreeSet;
use std::sync::Arc;

use tavolo_acceptance::{cases, content};
use tavolo_scenario::Content;
use tavolo_scenario::ids::{DutyId, Word};
use tavolo_session::{Holder, Session};

/// Duties of a seat's functions of which it is not reminded.
fn left_out(content: &Arc<Content>) -> BTreeSet<Word> {
    let mut session = Session::new(content.clone());
    session.start(Session::holders_all(content, Holder::Script), None, None, 0).expect("a session starts");
    let mut out = BTreeSet::new();
    for seat in &content.case.seats {
        let watched = &session.view(&seat.id).expect("a view of each seat").vocabulary.duties;
        let own =
            content.law.duties.values().filter(|d| seat.persons.iter().any(|p| content.carries_out(p, &d.functions)));
        out.extend(own.map(|d| d.id.word().clone()).filter(|id| !watched.iter().any(|w| w.duty == *id)));
    }
    out
}

#[test]
fn of_what_is_due_to_anybody_whose_duty_it_is_is_reminded() {
    for case in cases() {
        let content = content(&case);
        for duty in left_out(&content) {
            let due_if = content.law.duties[&DutyId::from(duty.as_str())].due_if.as_ref();
            let due: Vec<_> = content.case.subjects().filter(|(s, _)| content.due_to(due_if, Some(s))).collect();
            assert!(due.is_empty(), "{case}: {duty} is due to {due:?}");
        }
    }
}

#[test]
fn nobody_is_reminded_of_what_belongs_to_another_setting() {
    let pier = left_out(&content("border-arrival"));
    assert!(pier.contains("S6-05") && pier.contains("S11-04"), "returns, on a pier: {pier:?}");
    assert!(left_out(&content("dublin-return")).contains("S1-02"), "a landing, at a gate");
}
