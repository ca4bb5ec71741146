//! What events say besides their name: attributes with typed values.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The attributes of one event, by name.
pub type Data = BTreeMap<String, Value>;

/// The attributes of an event that has none.
pub static NO_DATA: Data = Data::new();

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// True or false.
    Truth(bool),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Real(f64),
    /// Words.
    Text(String),
}

/// What kind of value an attribute has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// [`Value::Truth`].
    Truth,
    /// [`Value::Whole`] or [`Value::Real`]: both are numbers and can be compared.
    Number,
    /// [`Value::Text`].
    Text,
}

impl Value {
    /// What kind it is.
    #[must_use]
    pub const fn of_type(&self) -> Type {
        match self {
            Self::Truth(_) => Type::Truth,
            Self::Whole(_) | Self::Real(_) => Type::Number,
            Self::Text(_) => Type::Text,
        }
    }

    /// How it stands to another; none if they are of different types, or one is not a number at all.
    pub(crate) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Truth(one), Self::Truth(two)) => Some(one.cmp(two)),
            (Self::Text(one), Self::Text(two)) => Some(one.cmp(two)),
            (Self::Whole(one), Self::Whole(two)) => Some(one.cmp(two)),
            (Self::Real(one), Self::Real(two)) => one.partial_cmp(two),
            (Self::Whole(one), Self::Real(two)) => compare_mixed(*one, *two),
            (Self::Real(one), Self::Whole(two)) => compare_mixed(*two, *one).map(Ordering::reverse),
            _ => None,
        }
    }
}

/// Exact where a fraction cannot hold the whole number: first by the whole part, then by what is left.
#[expect(clippy::cast_possible_truncation, reason = "a cast to an integer saturates, and the ends compare rightly")]
fn compare_mixed(whole: i64, real: f64) -> Option<Ordering> {
    if real.is_nan() {
        return None;
    }
    let part = i128::from(whole).cmp(&(real.trunc() as i128));
    Some(part.then_with(|| 0.0_f64.partial_cmp(&real.fract()).unwrap_or(Ordering::Equal)))
}
