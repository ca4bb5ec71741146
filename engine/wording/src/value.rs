//! What a sentence may be given: a small closed set of typed values, shown in each reader's own language.

use std::collections::{BTreeMap, BTreeSet};

/// A value given to a sentence. It holds facts, never a finished form: number, date and list words are chosen when rendering.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A name or free words, shown as they are.
    Text(String),
    /// A whole number; Fluent may select a plural on it.
    Number(i64),
    /// An amount in the currency's smallest unit; `currency` is an ISO 4217 code.
    Money {
        /// Smallest units: cents for EUR, yen for JPY.
        minor: i64,
        /// ISO 4217 code, such as `EUR`.
        currency: String,
    },
    /// A story instant (ms UTC), shown with date and time.
    Instant(i64),
    /// A calendar day (days from 1970-01-01), shown without a time.
    Day(i64),
    /// A story instant (ms UTC), shown as the time of day only.
    Time(i64),
    /// A length of time in ms.
    Duration(i64),
    /// Several values, joined with the language's "and".
    List(Vec<Value>),
    /// Another message, rendered without arguments in the same language.
    Key(String),
    /// Another message with arguments of its own, rendered in the same language.
    Phrase {
        /// The message, or `message.attribute`.
        key: String,
        /// Its arguments.
        args: Args,
    },
}

impl Value {
    /// The message `key`, rendered in the language of the sentence it stands in.
    pub fn key(key: impl Into<String>) -> Self {
        Self::Key(key.into())
    }

    /// Several values, joined with "and".
    pub fn list<T: Into<Value>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// The calendar day of a story instant (ms UTC).
    #[must_use]
    pub fn day_of(ms: i64) -> Self {
        Self::Day(ms.div_euclid(crate::civil::DAY_MS))
    }

    /// An amount in the smallest unit of `currency`.
    pub fn money(minor: i64, currency: impl Into<String>) -> Self {
        Self::Money { minor, currency: currency.into() }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

macro_rules! from_number {
    ($($kind:ty),*) => { $(impl From<$kind> for Value {
        fn from(number: $kind) -> Self {
            Self::Number(number.into())
        }
    })* };
}
from_number!(i64, i32, u32, u16, u8);

/// The named values of one sentence.
///
/// ```
/// use tavolo_wording::{Args, Value};
/// let args = Args::new().with("count", 3).with("by", Value::key("role-police"));
/// assert_eq!(args.get("count"), Some(&Value::Number(3)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Args(BTreeMap<String, Value>);

impl Args {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same values and one more.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.set(name, value);
        self
    }

    /// Adds or replaces a value.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.insert(name.into(), value.into());
    }

    /// The value called `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Names and values in the order of names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The names alone, as the checks want them.
    #[must_use]
    pub fn names(&self) -> BTreeSet<String> {
        self.0.keys().cloned().collect()
    }

    /// True if there are no values.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Args {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(values: I) -> Self {
        Self(values.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}
