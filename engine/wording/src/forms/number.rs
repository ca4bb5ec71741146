//! Numbers: grouping, fraction, the signs of a language.

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};

use crate::catalogue::{Catalogue, Tongue};

/// Fraction digits that `NUMBER` may ask for.
const FRACTION: usize = 6;

// Fluent's number hook is a plain function that cannot see the catalogue, so numbers are written with these private marks and
// the language's own signs are put in when the sentence is finished.
const GROUP: char = '\u{f8f0}';
const GROUP_OF_FOUR: char = '\u{f8f1}';
pub(super) const DECIMAL: char = '\u{f8f2}';

/// The signs of a language's numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signs {
    group: String,
    decimal: String,
    /// Digits from which groups are marked.
    from: usize,
}

impl Signs {
    pub(crate) fn read(catalogue: &Catalogue, tongue: &Tongue) -> Self {
        let sign = |key| catalogue.form(tongue, key, &FluentArgs::new());
        Self {
            group: sign("number-group").unwrap_or_default(),
            decimal: sign("number-decimal").unwrap_or_else(|| ".".to_owned()),
            from: sign("number-group-from").and_then(|digits| digits.parse().ok()).unwrap_or(4),
        }
    }

    /// Puts the language's signs where the number hook left marks.
    pub(crate) fn finish(&self, text: String) -> String {
        if !text.contains([GROUP, GROUP_OF_FOUR, DECIMAL]) {
            return text;
        }
        text.replace(GROUP, &self.group)
            .replace(GROUP_OF_FOUR, if self.from <= 4 { &self.group } else { "" })
            .replace(DECIMAL, &self.decimal)
    }
}

/// Fluent's number hook.
pub(crate) fn write_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    let (least, most) = (options.minimum_fraction_digits.unwrap_or(0), options.maximum_fraction_digits);
    let mut text = most.map_or_else(|| value.to_string(), |most| format!("{value:.*}", most.min(FRACTION)));
    if most.is_some() && text.contains('.') {
        text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = if options.use_grouping { grouped(whole) } else { whole.to_owned() };
    if !fraction.is_empty() || least > 0 {
        out.push(DECIMAL);
        out.push_str(fraction);
        out.extend(std::iter::repeat_n('0', least.min(FRACTION).saturating_sub(fraction.len())));
    }
    Some(out)
}

/// Fluent's `NUMBER`, with bounds: the one of the crate repeats zeros and raises ten as often as the text asks.
pub(crate) fn number_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return FluentValue::Error;
    };
    let mut number = number.clone();
    number.options.merge(named);
    for digits in [&mut number.options.minimum_fraction_digits, &mut number.options.maximum_fraction_digits] {
        *digits = digits.map(|digits| digits.min(FRACTION));
    }
    FluentValue::Number(number)
}

/// Digits with a mark before each group of three.
pub(super) fn grouped(whole: &str) -> String {
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let mark = if digits.len() == 4 { GROUP_OF_FOUR } else { GROUP };
    let mut out = String::with_capacity(whole.len() * 2);
    out.push_str(&whole[..whole.len() - digits.len()]);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}
