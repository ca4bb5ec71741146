//! Cuts RON into tokens from left to right, without recursion and without ever looking at a byte more than a few
//! times. It reports what is wrong within a token and goes on as if the token had been meant right.

use super::chars::{MAX_NUMBER, is_blank, is_curly_double, is_curly_single, is_word_start, quoted};
use crate::diagnostic::code;

mod quotes;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// Something in quotation marks.
    Text,
    /// Something that begins like a number.
    Number,
    /// A word without quotes.
    Word,
    /// A character without meaning outside of quotes.
    Stray,
}

/// One token and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Something found wrong: a code, its offset and the values of its message.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) code: &'static str,
    pub(super) at: usize,
    pub(super) args: Vec<(&'static str, String)>,
}

/// Faults kept of one file; a file of nothing but errors shall not fill the memory.
const MAX_FAULTS: usize = 500;

/// How far a lexer has come.
#[derive(Debug, Clone, Copy)]
struct Cursor {
    at: usize,
    /// Up to here the text was read once already, see [`Lexer::go_back`].
    broken_until: usize,
}

/// Cuts a text into tokens.
#[derive(Debug)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    cursor: Cursor,
    /// Bytes looked at, for the proof that work grows with the length of the text only.
    pub(super) steps: usize,
    pub(super) faults: Vec<Fault>,
    /// Faults found, kept or not.
    pub(super) fault_count: usize,
}

impl<'a> Lexer<'a> {
    /// Reads `text` from `start` on; offsets stay those of `text`.
    pub(super) fn new(text: &'a str, start: usize) -> Self {
        let cursor = Cursor { at: start, broken_until: 0 };
        Self { text, cursor, steps: 0, faults: Vec::new(), fault_count: 0 }
    }

    /// Notes something wrong.
    pub(super) fn fault(&mut self, code: &'static str, at: usize, args: Vec<(&'static str, String)>) {
        self.fault_count += 1;
        if self.faults.len() < MAX_FAULTS {
            self.faults.push(Fault { code, at, args });
        }
    }

    /// Whether nothing but blanks and comments is left.
    pub(super) fn at_end(&mut self) -> bool {
        let (cursor, kept, count) = (self.cursor, self.faults.len(), self.fault_count);
        let ended = self.next_token().is_none();
        self.cursor = cursor;
        self.faults.truncate(kept);
        self.fault_count = count;
        ended
    }

    /// The next token, blanks and comments skipped.
    pub(super) fn next_token(&mut self) -> Option<Token> {
        self.skip_blanks();
        let start = self.cursor.at;
        let first = self.rest().chars().next()?;
        let kind = match first {
            '(' | '[' | '{' => self.single(Kind::Open(first)),
            ')' | ']' | '}' => self.single(Kind::Close(first)),
            ',' => self.single(Kind::Comma),
            ':' => self.single(Kind::Colon),
            '"' => self.text(start),
            '\'' => self.wrong_quotes(code::SINGLE_QUOTES, |c| c == '\''),
            c if is_curly_double(c) => self.wrong_quotes(code::CURLY_QUOTES, |c| is_curly_double(c) || c == '"'),
            c if is_curly_single(c) => self.wrong_quotes(code::CURLY_QUOTES, |c| is_curly_single(c) || c == '\''),
            '0'..='9' | '+' | '-' | '.' => self.number(),
            c if is_word_start(c) => self.word(),
            c => {
                self.advance(c.len_utf8());
                Kind::Stray
            }
        };
        Some(Token { kind, start, end: self.cursor.at })
    }

    fn rest(&self) -> &'a str {
        &self.text[self.cursor.at..]
    }

    fn advance(&mut self, bytes: usize) {
        self.cursor.at += bytes;
        self.steps += bytes;
    }

    fn single(&mut self, kind: Kind) -> Kind {
        self.advance(1);
        kind
    }

    fn advance_while(&mut self, belongs: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.advance(rest.find(|c| !belongs(c)).unwrap_or(rest.len()));
    }

    fn skip_blanks(&mut self) {
        loop {
            self.advance_while(|c| is_blank(c) || crate::source::is_hidden_control(c));
            if self.rest().starts_with("//") {
                self.advance_while(|c| c != '\n');
            } else if self.rest().starts_with("/*") {
                self.block_comment();
            } else {
                return;
            }
        }
    }

    /// Block comments nest in RON.
    fn block_comment(&mut self) {
        let start = self.cursor.at;
        let mut open = 0_usize;
        loop {
            if self.rest().starts_with("/*") {
                self.advance(2);
                open += 1;
            } else if self.rest().starts_with("*/") {
                self.advance(2);
                open -= 1;
                if open == 0 {
                    return;
                }
            } else if let Some(c) = self.rest().chars().next() {
                self.advance(c.len_utf8());
            } else {
                self.fault(code::COMMENT_NEVER_CLOSED, start, Vec::new());
                return;
            }
        }
    }

    fn number(&mut self) -> Kind {
        let start = self.cursor.at;
        self.advance_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-' | '.'));
        let written = &self.text[start..self.cursor.at];
        let plain = written.trim_end_matches("f32").trim_end_matches("f64");
        if plain.len() > MAX_NUMBER {
            self.fault(code::OUT_OF_RANGE, start, vec![("found", quoted(written))]);
        } else if plain.parse::<f64>().is_ok_and(|value| !value.is_finite()) {
            self.fault(code::NOT_FINITE, start, vec![("found", quoted(written))]);
        }
        Kind::Number
    }

    fn word(&mut self) -> Kind {
        let start = self.cursor.at;
        if let Some(kind) = self.prefixed_text(start) {
            return kind;
        }
        let raw = self.rest().starts_with("r#");
        if raw {
            self.advance(2);
        }
        self.advance_while(|c| is_word_start(c) || c.is_numeric() || matches!(c, '-' | '+' | '.'));
        let word = &self.text[start..self.cursor.at];
        if matches!(word, "inf" | "NaN" | "inff32" | "inff64" | "NaNf32" | "NaNf64") {
            self.fault(code::NOT_FINITE, start, vec![("found", quoted(word))]);
        } else if !raw && word.contains(['-', '+', '.']) {
            self.fault(code::NEEDS_QUOTES, start, vec![("word", quoted(word))]);
        }
        Kind::Word
    }
}
