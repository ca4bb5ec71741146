//! Pseudo-language for tests: accented and about 40 % longer, so that cut texts and sentences in code show at a glance.

use std::borrow::Cow;

/// Accents every Latin letter and doubles the vowels. Only text of the catalogue passes here, never a value or a string literal.
///
/// ```
/// assert_eq!(tavolo_wording::pseudo::pseudo("Save 3"), "Šååṽéé 3");
/// ```
#[must_use]
pub fn pseudo(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        let accented = accent(letter);
        out.push(accented);
        if matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u') {
            out.push(accented);
        }
    }
    Cow::Owned(out)
}

fn accent(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçđéƒǧĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑǦĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    if !letter.is_ascii_alphabetic() {
        return letter;
    }
    PLAIN.find(letter).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_changes_and_prose_grows_by_two_fifths() {
        for letter in ('a'..='z').chain('A'..='Z') {
            assert_ne!(accent(letter), letter);
        }
        let prose = "The mediator asks whether she would rather speak with a woman before the interview begins";
        let grown = pseudo(prose).chars().count() * 100 / prose.chars().count();
        assert!((125..=150).contains(&grown), "grew to {grown} %");
        assert_eq!(pseudo("12:30 …"), "12:30 …");
    }
}
