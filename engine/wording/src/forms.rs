//! How a value looks in a language: number, money, date, time, duration, list. Words and order stand in `app/forms.ftl`.

mod number;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::catalogue::{Catalogue, Tongue};
use crate::civil::{DAY_MS, civil_from_days, time_of};
use crate::value::Value;
use number::{DECIMAL, grouped};
pub(crate) use number::{Signs, number_function, write_number};

/// Values within values beyond this depth are cut.
const DEPTH: u8 = 8;
/// Up to this many hours a length of time is said in hours, as limits are in law (48, 72, 96 hours), then in days.
const HOURS_LIMIT: u64 = 96;
/// The greatest whole number that Fluent, which computes in f64, holds exactly.
const EXACT: u64 = 1 << 53;

/// Messages of `app/forms.ftl`, each with its arguments. They are used by code and so never count as unused.
pub(crate) const FORM_KEYS: [(&str, &[&str]); 30] = [
    ("number-group", &[]),
    ("number-group-from", &[]),
    ("number-decimal", &[]),
    ("money", &["amount", "code"]),
    ("date-month-1", &[]),
    ("date-month-2", &[]),
    ("date-month-3", &[]),
    ("date-month-4", &[]),
    ("date-month-5", &[]),
    ("date-month-6", &[]),
    ("date-month-7", &[]),
    ("date-month-8", &[]),
    ("date-month-9", &[]),
    ("date-month-10", &[]),
    ("date-month-11", &[]),
    ("date-month-12", &[]),
    ("date-day", &["day", "month", "year"]),
    ("date-time", &["date", "time"]),
    ("time-of-day", &["hour", "minute"]),
    ("duration-seconds", &["seconds"]),
    ("duration-minutes", &["minutes"]),
    ("duration-minutes-seconds", &["minutes", "seconds"]),
    ("duration-hours", &["hours"]),
    ("duration-hours-minutes", &["hours", "minutes"]),
    ("duration-days", &["days"]),
    ("duration-days-hours", &["days", "hours"]),
    ("duration-negative", &["duration"]),
    ("list-comma", &["first", "next"]),
    ("list-and", &["first", "last"]),
    ("list-none", &[]),
];

/// Renders values for one tongue and gathers what went wrong.
pub(crate) struct Shower<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) tongue: &'a Tongue,
    pub(crate) faults: &'a mut Vec<String>,
    pub(crate) depth: u8,
}

impl Shower<'_> {
    /// The value as Fluent takes it: a number stays a number, so that plurals work.
    pub(crate) fn fluent(&mut self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Number(number) if number.unsigned_abs() <= EXACT => FluentValue::from(*number),
            other => FluentValue::from(self.show(other)),
        }
    }

    /// The value as text.
    pub(crate) fn show(&mut self, value: &Value) -> String {
        let text = match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => grouped(&number.to_string()),
            Value::Money { minor, currency } => self.money(*minor, currency),
            Value::Instant(ms) => {
                let (date, time) = (self.day(ms.div_euclid(DAY_MS)), self.time(*ms));
                self.form("date-time", &[("date", date.into()), ("time", time.into())])
            }
            Value::Day(days) => self.day(*days),
            Value::Time(ms) => self.time(*ms),
            Value::Duration(ms) => self.duration(*ms),
            Value::List(items) => self.list(items),
            Value::Key(key) => self.phrase(key, &crate::Args::new()),
            Value::Phrase { key, args } => self.phrase(key, args),
        };
        self.tongue.signs(self.catalogue).finish(text)
    }

    /// A message of `forms.ftl`; without it, its key and the bare values, so that nothing is silently lost.
    fn form(&mut self, key: &str, args: &[(&'static str, FluentValue<'static>)]) -> String {
        let fluent: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.catalogue.form(self.tongue, key, &fluent).unwrap_or_else(|| {
            self.faults.push(format!("Unknown message: {key}"));
            let bare = args.iter().filter_map(|(_, value)| match value {
                FluentValue::String(text) => Some(text.to_string()),
                FluentValue::Number(number) => Some(number.as_string().into_owned()),
                _ => None,
            });
            std::iter::once(format!("⟦{key}⟧")).chain(bare).collect::<Vec<_>>().join(" ")
        })
    }

    fn day(&mut self, days: i64) -> String {
        let date = civil_from_days(days);
        let month = self.form(&format!("date-month-{}", date.month), &[]);
        let args =
            [("day", i64::from(date.day).into()), ("month", month.into()), ("year", date.year.to_string().into())];
        self.form("date-day", &args)
    }

    fn time(&mut self, ms: i64) -> String {
        let time = time_of(ms);
        let two = |number: u8| FluentValue::from(format!("{number:02}"));
        self.form("time-of-day", &[("hour", two(time.hour)), ("minute", two(time.minute))])
    }

    fn money(&mut self, minor: i64, currency: &str) -> String {
        let digits = match currency {
            "JPY" | "KRW" | "VND" | "CLP" | "ISK" | "UGX" | "XAF" | "XOF" | "PYG" | "RWF" => 0,
            "TND" | "KWD" | "BHD" | "JOD" | "OMR" | "IQD" | "LYD" => 3,
            _ => 2,
        };
        let unit = 10_u64.pow(digits);
        let (whole, rest) = (minor.unsigned_abs() / unit, minor.unsigned_abs() % unit);
        let mut amount = grouped(&whole.to_string());
        if rest > 0 {
            amount.push_str(&format!("{DECIMAL}{rest:0width$}", width = digits as usize));
        }
        if minor < 0 {
            amount.insert(0, '-');
        }
        let amount = self.tongue.signs(self.catalogue).finish(amount);
        self.form("money", &[("amount", amount.into()), ("code", currency.to_owned().into())])
    }

    fn duration(&mut self, ms: i64) -> String {
        let number = |value: u64| FluentValue::from(value);
        let two = |value: u64| FluentValue::from(format!("{value:02}"));
        let seconds = ms.unsigned_abs() / 1_000;
        let (minutes, hours) = (seconds / 60, seconds / 3_600);
        let text = if minutes == 0 {
            self.form("duration-seconds", &[("seconds", number(seconds))])
        } else if hours == 0 && !seconds.is_multiple_of(60) {
            self.form("duration-minutes-seconds", &[("minutes", number(minutes)), ("seconds", two(seconds % 60))])
        } else if hours == 0 {
            self.form("duration-minutes", &[("minutes", number(minutes))])
        } else if hours < HOURS_LIMIT && minutes % 60 > 0 {
            self.form("duration-hours-minutes", &[("hours", number(hours)), ("minutes", two(minutes % 60))])
        } else if hours <= HOURS_LIMIT {
            self.form("duration-hours", &[("hours", number(hours))])
        } else if hours % 24 == 0 {
            self.form("duration-days", &[("days", number(hours / 24))])
        } else {
            self.form("duration-days-hours", &[("days", number(hours / 24)), ("hours", number(hours % 24))])
        };
        if ms < 0 && seconds > 0 { self.form("duration-negative", &[("duration", text.into())]) } else { text }
    }

    fn list(&mut self, items: &[Value]) -> String {
        let Some(inner) = self.deeper() else {
            return "…".to_owned();
        };
        let mut shown = items.iter().map(|item| Shower { depth: inner, faults: &mut *self.faults, ..*self }.show(item));
        let Some(mut text) = shown.next() else {
            return self.form("list-none", &[]);
        };
        let rest: Vec<String> = shown.collect();
        let last = rest.len().saturating_sub(1);
        for (at, item) in rest.into_iter().enumerate() {
            let (key, name) = if at == last { ("list-and", "last") } else { ("list-comma", "next") };
            text = self.form(key, &[("first", text.into()), (name, item.into())]);
        }
        text
    }

    fn phrase(&mut self, key: &str, args: &crate::Args) -> String {
        let Some(depth) = self.deeper() else {
            return "…".to_owned();
        };
        self.catalogue.phrase(&self.tongue.language, key, args, depth, self.faults).0
    }

    fn deeper(&self) -> Option<u8> {
        (self.depth < DEPTH).then_some(self.depth + 1)
    }
}
