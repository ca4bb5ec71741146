//! Figures and reader together.

use std::ops::Deref;

use maud::{Markup, html};
use tavolo_wording::Catalogue;

use crate::html::Reader;
use crate::rehearsal::summary::{Fraction, ObjectiveSummary, Spread, Summary};

/// What every section is given.
pub(super) struct Page<'a> {
    pub(super) summary: &'a Summary,
    reader: Reader<'a>,
}

/// A page says everything in its reader's language.
impl<'a> Deref for Page<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl<'a> Page<'a> {
    pub(super) fn new(summary: &'a Summary, texts: &'a Catalogue, lang: &'a str) -> Self {
        Self { summary, reader: Reader::new(texts, lang) }
    }

    /// Skills with their place.
    pub(super) fn skills(&self) -> impl Iterator<Item = (usize, String)> {
        self.summary.skills.iter().map(|name| self.skill(name)).enumerate()
    }

    /// A skill by its text, or by its name where it has none.
    pub(super) fn skill(&self, name: &str) -> String {
        self.if_any(&format!("rehearsal-skill-{name}")).unwrap_or_else(|| name.to_owned())
    }

    /// A slip by its text, or by its name where it has none.
    pub(super) fn slip(&self, name: &str) -> String {
        self.if_any(&format!("slip-{name}")).unwrap_or_else(|| name.to_owned())
    }

    /// The words for a step from a skill to the next.
    pub(super) fn step(&self, index: usize) -> String {
        let name = |at: usize| self.summary.skills.get(at).map_or_else(String::new, |s| self.skill(s));
        self.tw("rehearsal-step", [("better", name(index)), ("worse", name(index + 1))])
    }

    /// Whether an objective stands by breaches and not by points.
    pub(super) fn by_breaches(objective: &ObjectiveSummary) -> bool {
        objective.measure == crate::rehearsal::summary::Measure::Breaches
    }

    /// A number of so many decimal places.
    pub(super) fn decimal(&self, value: i64, places: u32) -> String {
        let unit = 10_i64.pow(places.min(6));
        let (whole, rest) = (value.saturating_abs() / unit, value.saturating_abs() % unit);
        let sign = if value < 0 { "−" } else { "" };
        let whole = self.number(whole);
        if places == 0 {
            return format!("{sign}{whole}");
        }
        let width = places as usize;
        format!("{sign}{whole}{}{rest:0width$}", self.t("number-decimal"))
    }

    /// The same with its sign, as a difference.
    pub(super) fn difference(&self, value: i64, places: u32) -> String {
        let sign = if value > 0 { "+" } else { "" };
        format!("{sign}{}", self.decimal(value, places))
    }

    /// A share as percent, and of how many.
    pub(super) fn share(&self, part: i64, whole: i64) -> Markup {
        if whole == 0 {
            return html! { "–" };
        }
        html! { (self.percent(scaled(Fraction(part, whole), 1_000))) }
    }

    /// A standing, thousandths, as a number out of a hundred.
    pub(super) fn standing(&self, thousandths: i64) -> String {
        self.decimal(thousandths, 1)
    }

    /// A mean standing.
    pub(super) fn mean(&self, spread: &Spread) -> String {
        self.standing(scaled(spread.mean, 1))
    }
}

/// A fraction times a unit, rounded half away from zero.
pub(super) fn scaled(fraction: Fraction, unit: i64) -> i64 {
    let Fraction(sum, of) = fraction;
    if of == 0 {
        return 0;
    }
    let (sum, of) = (i128::from(sum) * i128::from(unit), i128::from(of));
    let rounded = (sum.abs() * 2 + of.abs()) / (of.abs() * 2);
    i64::try_from(if (sum < 0) == (of < 0) { rounded } else { -rounded }).unwrap_or(0)
}
