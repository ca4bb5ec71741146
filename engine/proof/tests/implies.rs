//! That one condition follows from another is seen by their form, and never claimed where it does not.

use tavolo_proof::implies;
use tavolo_scenario::model::common::{Limit, Meter};
use tavolo_scenario::model::condition::{Condition, ConsentIs};

fn flag(name: &str) -> Condition {
    Condition::Flag(name.into())
}

fn consent(is: ConsentIs) -> Condition {
    Condition::Consent { to: "referral".into(), is }
}

fn trust(at_least: i32) -> Condition {
    Condition::Mind { meter: Meter::Trust, toward: None, at_least: Some(at_least), at_most: None }
}

#[test]
fn what_follows_follows() {
    let both = Condition::All(vec![flag("a"), flag("b")]);
    let either = Condition::Any(vec![flag("a"), flag("b")]);
    assert!(implies(&both, &flag("a")) && implies(&both, &either) && implies(&flag("b"), &either));
    assert!(implies(&either, &Condition::Any(vec![flag("c"), flag("b"), flag("a")])));
    assert!(implies(&Condition::Story(Limit::Days(2)), &Condition::Story(Limit::Hours(3))));
    assert!(implies(&trust(60), &trust(40)));
    assert!(implies(&consent(ConsentIs::Given), &Condition::Not(Box::new(consent(ConsentIs::Refused)))));
    assert!(implies(&Condition::Not(Box::new(either)), &Condition::Not(Box::new(flag("a")))));
}

#[test]
fn what_does_not_is_not_claimed() {
    let both = Condition::All(vec![flag("a"), flag("b")]);
    let either = Condition::Any(vec![flag("a"), flag("b")]);
    assert!(!implies(&flag("a"), &both) && !implies(&either, &flag("a")) && !implies(&flag("a"), &flag("b")));
    assert!(!implies(&Condition::Story(Limit::Hours(3)), &Condition::Story(Limit::Days(2))));
    assert!(!implies(&trust(40), &trust(60)));
    assert!(!implies(&Condition::Any(vec![]), &flag("a")), "what never holds is told otherwise");
    assert!(!implies(&consent(ConsentIs::Open), &Condition::Not(Box::new(flag("a")))));
}
