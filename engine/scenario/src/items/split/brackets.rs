//! Brackets: opening, closing, and finding out where one is missing.

use std::collections::BTreeMap;

use super::{Form, Frame, Splitter};
use crate::diagnostic::code;
use crate::items::chars::closer_of;
use crate::items::lex::{Fault, Token};
use crate::source::{MAX_DEPTH, Position};

impl Splitter<'_> {
    pub(super) fn push(&mut self, opener: char, at: usize) {
        if self.stack.len() == MAX_DEPTH {
            self.fault(code::TOO_DEEP, at, vec![("limit", MAX_DEPTH.to_string())]);
            self.done = true;
            return;
        }
        self.stack.push(Frame { opener, at, key_from: None, entry_begun: false, keys: BTreeMap::new() });
    }

    pub(super) fn close(&mut self, closer: char, token: Token) {
        let matching = self.stack.iter().rposition(|frame| closer_of(frame.opener) == closer);
        let innermost = self.stack.len().wrapping_sub(1);
        match matching {
            Some(place) if place == innermost => {}
            // Closing the whole list from within an item is believed only at the end of the file.
            Some(place) if place >= self.item_depth() || self.lexer.at_end() => {
                self.wrong_closer(closer, token);
            }
            _ => {
                self.bracket_faults = true;
                return self.fault(code::NEVER_OPENED, token.start, vec![("closer", closer.to_string())]);
            }
        }
        let depth = matching.unwrap_or_default();
        self.stack.truncate(depth);
        if self.form == Form::List && depth == 0 {
            self.finish_item();
            self.done = true;
            if let Some(next) = self.lexer.next_token() {
                self.after_end(next);
            }
        } else if self.at_item_level()
            && let Some(begun) = &mut self.begun
        {
            (begun.complete, begun.after_word, begun.end) = (true, false, token.end);
        }
    }

    fn wrong_closer(&mut self, closer: char, token: Token) {
        self.bracket_faults = true;
        let Some(top) = self.stack.last() else { return };
        let Position { line, column } = self.file.position(top.at);
        let args = vec![
            ("opener", top.opener.to_string()),
            ("closer", closer_of(top.opener).to_string()),
            ("found", closer.to_string()),
            ("opened-line", line.to_string()),
            ("opened-column", column.to_string()),
        ];
        self.fault(code::WRONG_CLOSER, token.start, args);
    }

    /// Gives up an item whose brackets are still open where the next one begins.
    pub(super) fn abandon_item(&mut self) {
        self.never_closed();
        self.stack.truncate(self.item_depth());
        self.finish_item();
    }

    fn never_closed(&mut self) {
        self.bracket_faults = true;
        let Some(top) = self.stack.last() else { return };
        let args = vec![("opener", top.opener.to_string()), ("closer", closer_of(top.opener).to_string())];
        let at = top.at;
        self.fault(code::NEVER_CLOSED, at, args);
    }

    pub(super) fn end_of_file(&mut self) {
        if self.done {
            return;
        }
        if self.at_item_level() {
            self.finish_item();
        }
        // What swallowed the rest of the file was reported already; open brackets only follow from it.
        let swallowed = |fault: &Fault| is_swallowing(fault.code) && fault.at >= self.last.start;
        if !self.stack.is_empty() && !self.lexer.faults.last().is_some_and(swallowed) {
            self.never_closed();
        }
    }

    pub(super) fn column_bytes(&self, token: Token) -> usize {
        token.start - self.file.line_start(token.start)
    }

    pub(super) fn begins_line(&self, token: Token) -> bool {
        let before = &self.file.text()[self.file.line_start(token.start)..token.start];
        before.bytes().all(|byte| matches!(byte, b' ' | b'\t'))
    }

    /// Whether a token stands where the first item began. The column is asked first: it differs for all but one
    /// token of a line, so that a long indent is not read again for each of them.
    pub(super) fn begins_like_item(&self, token: Token) -> bool {
        self.indent == Some((self.column_bytes(token), token.kind)) && self.begins_line(token)
    }
}

fn is_swallowing(code: &str) -> bool {
    [code::COMMENT_NEVER_CLOSED, code::TEXT_NEVER_CLOSED].contains(&code)
}
