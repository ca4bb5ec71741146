//! Whether one condition follows from another, whatever happens: by its form alone.

use tavolo_scenario::model::condition::{Condition, ConsentIs};

/// Whether `b` holds wherever `a` does. *No* may also mean that the form of the two does not tell.
#[must_use]
pub fn implies(a: &Condition, b: &Condition) -> bool {
    if a == b {
        return true;
    }
    match (a, b) {
        (_, Condition::All(list)) => list.iter().all(|part| implies(a, part)),
        (Condition::Any(list), _) => !list.is_empty() && list.iter().all(|part| implies(part, b)),
        (Condition::All(parts), Condition::Any(list)) => {
            list.iter().any(|other| implies(a, other)) || parts.iter().any(|part| implies(part, b))
        }
        (_, Condition::Any(list)) => list.iter().any(|other| implies(a, other)),
        (Condition::All(list), _) => list.iter().any(|part| implies(part, b)),
        (Condition::Not(a), Condition::Not(b)) => implies(b, a),
        (Condition::Story(a), Condition::Story(b)) | (Condition::Exercise(a), Condition::Exercise(b)) => {
            a.ms() >= b.ms()
        }
        (Condition::Consent { to, is }, Condition::Not(inner)) => {
            matches!(&**inner, Condition::Consent { to: other, is: another } if to == other && is != another)
                || (*is != ConsentIs::Open && **inner == Condition::Consent { to: to.clone(), is: ConsentIs::Open })
        }
        (
            Condition::Mind { meter, toward, at_least, at_most },
            Condition::Mind { meter: other, toward: other_toward, at_least: least, at_most: most },
        ) => {
            meter == other
                && toward == other_toward
                && least.is_none_or(|n| at_least.is_some_and(|own| own >= n))
                && most.is_none_or(|n| at_most.is_some_and(|own| own <= n))
        }
        (Condition::Indicators { set, at_least }, Condition::Indicators { set: other, at_least: least }) => {
            set == other && at_least >= least
        }
        _ => false,
    }
}
