//! Tokens in quotation marks: texts, raw texts, escapes, and the wrong kinds of quotes.

use super::{Kind, Lexer};
use crate::diagnostic::code;
use crate::items::chars::{hex_digits, is_curly_double, is_word_start, unicode_escape};

impl Lexer<'_> {
    /// A text in straight quotes. It ends on its line: sentences stand in the Fluent files, so a text that runs on
    /// has lost its end, and saying so here beats an error pages later.
    pub(super) fn text(&mut self, start: usize) -> Kind {
        self.advance(1);
        let mut curly = None;
        loop {
            let rest = self.rest();
            let Some(c) = rest.chars().next().filter(|&c| c != '\n') else {
                self.unclosed_text(start, curly);
                return Kind::Text;
            };
            if c == '\\' {
                self.escape();
                continue;
            }
            if is_curly_double(c) && curly.is_none() {
                curly = Some(self.cursor.at);
            }
            self.advance(c.len_utf8());
            if c == '"' {
                break;
            }
        }
        // `"a”, title: "t"` reads as a text followed at once by a word: its true end is the curly quote.
        let runs_on = self.rest().chars().next().is_some_and(is_word_start);
        if let Some(at) = curly.filter(|_| runs_on) {
            self.end_at_curly(start, at);
        }
        Kind::Text
    }

    fn unclosed_text(&mut self, start: usize, curly: Option<usize>) {
        if let Some(at) = curly {
            self.end_at_curly(start, at);
            return;
        }
        self.fault(code::TEXT_NEVER_CLOSED, start, Vec::new());
        // The text most likely ended before the next comma or bracket; going on from there keeps the brackets in
        // balance.
        let body = &self.text[start + 1..self.cursor.at];
        if let Some(found) = body.find([',', ')', ']', '}']) {
            self.go_back(start, start + 1 + found);
        }
    }

    fn end_at_curly(&mut self, start: usize, at: usize) {
        let quote = self.text[at..].chars().next().unwrap_or('"');
        self.fault(code::CURLY_QUOTES, at, vec![("character", quote.to_string())]);
        self.go_back(start, at + quote.len_utf8());
    }

    /// Reads on from an earlier place than the one reached, but never twice over the same stretch: a line full of
    /// quotes would otherwise be searched again from each of them.
    fn go_back(&mut self, start: usize, to: usize) {
        if start >= self.cursor.broken_until {
            self.cursor.broken_until = self.cursor.at;
            self.cursor.at = to;
        }
    }

    /// A backslash and what follows it.
    fn escape(&mut self) {
        let start = self.cursor.at;
        self.advance(1);
        let rest = self.rest();
        let length = match rest.chars().next() {
            Some('\'' | '"' | '\\' | 'n' | 'r' | 't' | '0') => Some(1),
            Some('\n') => Some(1),
            Some('\r') if rest.starts_with("\r\n") => Some(2),
            Some('x') => hex_digits(&rest[1..], 2).filter(|&digits| digits == 2).map(|_| 3),
            Some('u') => unicode_escape(rest),
            _ => None,
        };
        match length {
            Some(length) if rest.starts_with(['\n', '\r']) => {
                // A text may be continued on the next line by a backslash; ron then drops the leading blanks.
                self.advance(length);
                self.advance_while(|c| matches!(c, ' ' | '\t' | '\n' | '\r'));
            }
            Some(length) => self.advance(length),
            None => {
                let found = rest.chars().next().map_or_else(String::new, |c| format!("\\{c}"));
                self.fault(code::BAD_ESCAPE, start, vec![("found", found)]);
            }
        }
    }

    /// `'id'` or `“id”`: reported, then taken for the text that was meant.
    pub(super) fn wrong_quotes(&mut self, code: &'static str, closes: fn(char) -> bool) -> Kind {
        let start = self.cursor.at;
        let quote = self.rest().chars().next().unwrap_or('\'');
        self.fault(code, start, vec![("character", quote.to_string())]);
        self.advance(quote.len_utf8());
        let found = self.rest().char_indices().find(|&(_, c)| c == '\n' || closes(c));
        let (inner, last) = found.unwrap_or((self.rest().len(), '\n'));
        self.steps += inner;
        if last != '\n' {
            self.cursor.at += inner + last.len_utf8();
        }
        Kind::Text
    }

    /// `r"…"`, `r#"…"#`, `b"…"` and `br#"…"#`.
    pub(super) fn prefixed_text(&mut self, start: usize) -> Option<Kind> {
        let rest = self.rest();
        if rest.starts_with("b\"") {
            self.advance(1);
            return Some(self.text(start + 1));
        }
        let prefix = if rest.starts_with("br") { 2 } else { 1 };
        if prefix == 1 && !rest.starts_with('r') {
            return None;
        }
        let hashes = rest[prefix..].bytes().take_while(|&byte| byte == b'#').count();
        self.steps += hashes;
        if !rest[prefix + hashes..].starts_with('"') {
            return None;
        }
        self.advance(prefix + hashes + 1);
        loop {
            self.advance_while(|c| c != '"');
            if self.rest().is_empty() {
                self.fault(code::TEXT_NEVER_CLOSED, start, Vec::new());
                return Some(Kind::Text);
            }
            self.advance(1);
            let found = self.rest().bytes().take(hashes).take_while(|&byte| byte == b'#').count();
            self.advance(found);
            if found == hashes {
                return Some(Kind::Text);
            }
        }
    }
}
