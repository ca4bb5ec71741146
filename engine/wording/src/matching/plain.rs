//! A line without what people type differently: case, accents, apostrophes, punctuation, digits, letters held down.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Of a longer line only so many characters are looked at.
pub const LINE_CHARS: usize = 400;

/// How often a letter may stand in a row.
const HELD: usize = 2;

/// One sentence as words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sentence {
    pub(super) words: Vec<String>,
    /// Whether it ends with a question mark.
    pub(super) asks: bool,
}

/// What stands for a word, such as *you* for *u*.
pub(super) type Same = BTreeMap<String, Vec<String>>;

/// The sentences of a line.
pub(super) fn sentences(line: &str, same: &Same) -> Vec<Sentence> {
    let mut reader = Reader { same, done: Vec::new(), open: Sentence::default(), word: String::new() };
    let letters: Vec<char> = line.chars().take(LINE_CHARS).flat_map(unmarked).collect();
    for (at, letter) in letters.iter().copied().enumerate() {
        let after = &letters[at + 1..];
        match letter {
            '\'' => {
                // “didn’t” is one word, “l'asilo” two: what is short after the apostrophe belongs to the word before.
                let short = after.iter().take_while(|c| c.is_alphanumeric()).take(3).count();
                if !(1..=2).contains(&short) {
                    reader.end_word();
                }
            }
            c if c.is_alphanumeric() => reader.push(c),
            '?' => reader.end_sentence(true),
            '!' | ';' | '\n' => reader.end_sentence(false),
            // A full stop inside an abbreviation or a number ends nothing.
            '.' | ':' if after.first().is_none_or(|next| next.is_whitespace()) => reader.end_sentence(false),
            _ => reader.end_word(),
        }
    }
    reader.end_sentence(false);
    reader.done
}

/// Words alone, for cue lists.
pub(super) fn words(text: &str, same: &Same) -> Vec<String> {
    sentences(text, same).into_iter().flat_map(|sentence| sentence.words).collect()
}

fn unmarked(c: char) -> impl Iterator<Item = char> {
    let c = match c {
        '’' | '‘' | 'ʼ' | '´' | '`' | '′' => '\'',
        '？' | '؟' | '⁇' => '?',
        '！' => '!',
        '。' => '.',
        other => other,
    };
    std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase)
}

struct Reader<'a> {
    same: &'a Same,
    done: Vec<Sentence>,
    open: Sentence,
    word: String,
}

impl Reader<'_> {
    fn push(&mut self, letter: char) {
        // Which number it is makes no difference to what is asked.
        let letter = if letter.is_numeric() { '0' } else { letter };
        let held = self.word.chars().rev().take_while(|c| *c == letter).count();
        if held < if letter == '0' { 1 } else { HELD } {
            self.word.push(letter);
        }
    }

    fn end_word(&mut self) {
        let word = std::mem::take(&mut self.word);
        match self.same.get(&word) {
            Some(others) => self.open.words.extend(others.iter().cloned()),
            None if word.is_empty() => {}
            None => self.open.words.push(word),
        }
    }

    fn end_sentence(&mut self, asks: bool) {
        self.end_word();
        let open = std::mem::take(&mut self.open);
        if !open.words.is_empty() {
            self.done.push(Sentence { asks, ..open });
        } else if let Some(last) = self.done.last_mut() {
            // “…?!” and “? ?” belong to the sentence before.
            last.asks |= asks;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(line: &str) -> String {
        let said = sentences(line, &Same::from([("u".to_owned(), vec!["you".to_owned()])]));
        let shown = said.iter().map(|s| s.words.join(" ") + if s.asks { "?" } else { "." });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_typed_differently_comes_out_the_same() {
        assert_eq!(plain("Perché è QUI?!"), "perche e qui?");
        assert_eq!(plain("didn’t u say l'asilo"), "didnt you say l asilo.");
        assert_eq!(plain("at 10.30, pleeeease... ok?? "), "at 0 0 pleease. ok?");
        assert_eq!(plain("  \u{301}'' ?"), "");
    }
}
