//! Conditions over the attributes of one event, or of two.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{Data, Type, Value};

/// Which attributes there are, and of what type.
pub type Schema = BTreeMap<String, Type>;

/// How two values must stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Comparison {
    /// The same.
    Equal,
    /// Not the same.
    Unequal,
    /// Less; of numbers alone, as are the next three.
    Less,
    /// Less or the same.
    AtMost,
    /// More.
    More,
    /// More or the same.
    AtLeast,
}

/// A condition over the attributes of one event.
///
/// An attribute that the event does not have, or has in another type, makes what asks for it neither true nor false. A
/// whole that is not true for certain does not hold, so that `Not` makes nothing true out of what is not known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    /// An attribute stands so to a value.
    Is {
        /// The attribute's name.
        attribute: String,
        /// How it must stand to the value.
        comparison: Comparison,
        /// What it is compared with.
        value: Value,
    },
    /// An attribute is one of these.
    OneOf {
        /// The attribute's name.
        attribute: String,
        /// What it may be.
        values: Vec<Value>,
    },
    /// The condition is false.
    Not(Box<Condition>),
    /// All of them hold; so do none.
    All(Vec<Condition>),
    /// At least one of them holds.
    Any(Vec<Condition>),
}

/// A condition over two events: an attribute of A stands so to one of T.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PairCondition {
    /// The attribute of A.
    pub of_a: String,
    /// How it must stand to that of T.
    pub comparison: Comparison,
    /// The attribute of T.
    pub of_t: String,
}

/// What is wrong with a condition, whatever the events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConditionFault {
    /// No event has this attribute.
    UnknownAttribute(String),
    /// The attribute is of one type and compared as another.
    WrongType {
        /// The attribute's name.
        attribute: String,
        /// What type it has.
        is: Type,
        /// As what it is compared.
        compared_as: Type,
    },
    /// More and less are of numbers alone.
    NoOrder(String),
}

impl Comparison {
    /// Whether it is asked for more and less, not only for the same.
    const fn orders(self) -> bool {
        !matches!(self, Self::Equal | Self::Unequal)
    }

    fn holds(self, found: Ordering) -> bool {
        match self {
            Self::Equal => found.is_eq(),
            Self::Unequal => found.is_ne(),
            Self::Less => found.is_lt(),
            Self::AtMost => found.is_le(),
            Self::More => found.is_gt(),
            Self::AtLeast => found.is_ge(),
        }
    }

    /// The same read from the other side.
    const fn flipped(self) -> Self {
        match self {
            Self::Equal | Self::Unequal => self,
            Self::Less => Self::More,
            Self::AtMost => Self::AtLeast,
            Self::More => Self::Less,
            Self::AtLeast => Self::AtMost,
        }
    }
}

impl Condition {
    /// Whether it holds for certain. Names of attributes that it asked for in vain are told to `missing`.
    pub fn holds(&self, data: &Data, missing: &mut dyn FnMut(&str)) -> bool {
        self.read(data, missing) == Some(true)
    }

    /// What is wrong with it; of unknown attributes only where a schema is given.
    ///
    /// # Errors
    /// The first fault found.
    pub fn check(&self, schema: Option<&Schema>) -> Result<(), ConditionFault> {
        match self {
            Self::Is { attribute, comparison, value } => check_value(attribute, *comparison, value, schema),
            Self::OneOf { attribute, values } => {
                values.iter().try_for_each(|value| check_value(attribute, Comparison::Equal, value, schema))
            }
            Self::Not(inner) => inner.check(schema),
            Self::All(all) | Self::Any(all) => all.iter().try_for_each(|inner| inner.check(schema)),
        }
    }

    /// True, false, or neither (Kleene's three values).
    fn read(&self, data: &Data, missing: &mut dyn FnMut(&str)) -> Option<bool> {
        match self {
            Self::Is { attribute, comparison, value } => {
                let found = data.get(attribute).and_then(|found| found.compare(value));
                if found.is_none() {
                    missing(attribute);
                }
                found.map(|found| comparison.holds(found))
            }
            Self::OneOf { attribute, values } => {
                let Some(found) = data.get(attribute) else {
                    missing(attribute);
                    return None;
                };
                Some(values.iter().any(|value| found.compare(value).is_some_and(Ordering::is_eq)))
            }
            Self::Not(inner) => inner.read(data, missing).map(|held| !held),
            Self::All(all) => settle(all, data, missing, false),
            Self::Any(all) => settle(all, data, missing, true),
        }
    }
}

/// One part that is `decisive` decides the whole; else one that is not known leaves it open.
fn settle(parts: &[Condition], data: &Data, missing: &mut dyn FnMut(&str), decisive: bool) -> Option<bool> {
    let mut whole = Some(!decisive);
    for part in parts {
        match part.read(data, missing) {
            Some(held) if held == decisive => return Some(decisive),
            Some(_) => {}
            None => whole = None,
        }
    }
    whole
}

fn check_value(
    attribute: &str,
    comparison: Comparison,
    value: &Value,
    schema: Option<&Schema>,
) -> Result<(), ConditionFault> {
    let compared_as = value.of_type();
    if let Some(is) = known(attribute, schema)?
        && is != compared_as
    {
        return Err(ConditionFault::WrongType { attribute: attribute.to_owned(), is, compared_as });
    }
    if comparison.orders() && compared_as != Type::Number {
        return Err(ConditionFault::NoOrder(attribute.to_owned()));
    }
    Ok(())
}

/// The type of an attribute; none where no schema is given.
fn known(attribute: &str, schema: Option<&Schema>) -> Result<Option<Type>, ConditionFault> {
    let Some(schema) = schema else { return Ok(None) };
    let found = schema.get(attribute).copied();
    found.map(Some).ok_or_else(|| ConditionFault::UnknownAttribute(attribute.to_owned()))
}

impl PairCondition {
    /// What is wrong with it; without a schema nothing can be said.
    ///
    /// # Errors
    /// The first fault found.
    pub fn check(&self, schema: Option<&Schema>) -> Result<(), ConditionFault> {
        let (Some(is), Some(compared_as)) = (known(&self.of_a, schema)?, known(&self.of_t, schema)?) else {
            return Ok(());
        };
        if is != compared_as {
            return Err(ConditionFault::WrongType { attribute: self.of_a.clone(), is, compared_as });
        }
        if self.comparison.orders() && is != Type::Number {
            return Err(ConditionFault::NoOrder(self.of_a.clone()));
        }
        Ok(())
    }
}

/// What a pair condition may ask of one event, in the order of the conditions.
pub(crate) type Facts = Vec<Option<Value>>;

/// All conditions over (A, T) of a rule; none admits every pair.
#[derive(Clone, Debug)]
pub(crate) struct Pair(Arc<[PairCondition]>);

impl Pair {
    pub(crate) fn new(conditions: Arc<[PairCondition]>) -> Self {
        Self(conditions)
    }

    /// Whether it admits every pair: then one event is as good as another, and only the latest need be kept.
    pub(crate) fn is_free(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn of_a(&self, data: &Data) -> Facts {
        self.0.iter().map(|condition| data.get(&condition.of_a).cloned()).collect()
    }

    pub(crate) fn of_t(&self, data: &Data) -> Facts {
        self.0.iter().map(|condition| data.get(&condition.of_t).cloned()).collect()
    }

    /// Whether every condition holds for certain.
    pub(crate) fn admits(&self, of_a: &[Option<Value>], of_t: &[Option<Value>]) -> bool {
        self.0.iter().zip(of_a.iter().zip(of_t)).all(|(condition, values)| match values {
            (Some(a), Some(t)) => a.compare(t).is_some_and(|found| condition.comparison.holds(found)),
            _ => false,
        })
    }

    /// The same conditions over (T, A).
    pub(crate) fn flipped(&self) -> Self {
        let flip = |condition: &PairCondition| PairCondition {
            of_a: condition.of_t.clone(),
            comparison: condition.comparison.flipped(),
            of_t: condition.of_a.clone(),
        };
        Self(self.0.iter().map(flip).collect())
    }
}
