//! Splits a file into its items with a stack of open brackets instead of recursion, and reports what is wrong with
//! brackets, commas, repeated fields and sizes. What it passes on is safe to give to ron.

use std::collections::BTreeMap;
use std::ops::Range;

use super::chars::codepoint;
use super::lex::{Kind, Lexer, Token};
use crate::diagnostic::code;
use crate::source::{MAX_ITEM_BYTES, MAX_ITEMS, SourceFile};

mod brackets;

/// How a file holds its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `[ item, item, … ]`
    List,
    /// `( … )`, one item.
    One,
    /// Neither; the diagnostics say what was found.
    Unknown,
}

/// An open bracket, and the names given inside it so far.
struct Frame {
    opener: char,
    at: usize,
    /// Where the entry begun last begins, until its colon is reached.
    key_from: Option<usize>,
    entry_begun: bool,
    keys: BTreeMap<String, usize>,
}

/// The item being read.
struct Begun {
    start: usize,
    end: usize,
    /// Whether it may end here: not after an opening bracket or a colon.
    complete: bool,
    /// Whether it ends in a word, which parentheses may follow.
    after_word: bool,
    faulty: bool,
}

/// Reads one file. After the run, `items` are the items without fault.
pub(super) struct Splitter<'a> {
    file: &'a SourceFile,
    pub(super) lexer: Lexer<'a>,
    pub(super) form: Form,
    pub(super) start: usize,
    pub(super) items: Vec<Range<usize>>,
    pub(super) bracket_faults: bool,
    /// Whether a line indented like the first item begins a new item, whatever brackets are open.
    trust_indent: bool,
    /// How far the first item is indented, where it begins its line, and with what kind of token.
    indent: Option<(usize, Kind)>,
    stack: Vec<Frame>,
    begun: Option<Begun>,
    seen: usize,
    last: Range<usize>,
    done: bool,
}

impl<'a> Splitter<'a> {
    pub(super) fn new(file: &'a SourceFile, trust_indent: bool) -> Self {
        Self {
            file,
            lexer: Lexer::new(file.text(), 0),
            form: Form::Unknown,
            start: 0,
            items: Vec::new(),
            bracket_faults: false,
            trust_indent,
            indent: None,
            stack: Vec::new(),
            begun: None,
            seen: 0,
            last: 0..0,
            done: false,
        }
    }

    pub(super) fn run(&mut self) {
        let text = self.file.text();
        let first = match super::attribute::skip_attributes(&mut self.lexer, text) {
            Ok(Some(first)) => first,
            Ok(None) if self.lexer.fault_count > 0 => return,
            Ok(None) => {
                let found = vec![("found", "nothing".to_owned())];
                return self.fault(code::FILE_FORM, text.len(), found);
            }
            Err(at) => return self.fault(code::BAD_ATTRIBUTE, at, Vec::new()),
        };
        self.start = first.start;
        match first.kind {
            Kind::Open('[') => {
                self.form = Form::List;
                self.push('[', first.start);
            }
            Kind::Open('(') | Kind::Word => {
                self.form = Form::One;
                self.value(first);
            }
            Kind::Open(_) => return self.fault(code::CURLY_ITEM, first.start, Vec::new()),
            _ => {
                let found = super::found::kind_of(first, text).to_owned();
                return self.fault(code::FILE_FORM, first.start, vec![("found", found)]);
            }
        }
        self.last = first.start..first.end;
        while !self.done {
            let faults = self.lexer.fault_count;
            let Some(token) = self.lexer.next_token() else {
                break;
            };
            let faulty = self.lexer.fault_count > faults;
            self.token(token);
            if let Some(begun) = &mut self.begun {
                begun.faulty |= faulty;
            }
            self.last = token.start..token.end;
        }
        self.end_of_file();
    }

    /// Reports a fault, of the item being read if there is one.
    fn fault(&mut self, code: &'static str, at: usize, args: Vec<(&'static str, String)>) {
        if let Some(begun) = &mut self.begun {
            begun.faulty = true;
        }
        self.lexer.fault(code, at, args);
    }

    fn item_depth(&self) -> usize {
        usize::from(self.form == Form::List)
    }

    fn at_item_level(&self) -> bool {
        self.stack.len() == self.item_depth()
    }

    fn token(&mut self, token: Token) {
        match token.kind {
            Kind::Comma => self.comma(token),
            Kind::Colon => self.colon(),
            Kind::Close(closer) => self.close(closer, token),
            _ => self.value(token),
        }
    }

    fn comma(&mut self, token: Token) {
        if !self.at_item_level() {
            if let Some(frame) = self.stack.last_mut() {
                (frame.key_from, frame.entry_begun) = (None, false);
            }
        } else if self.form == Form::One {
            self.after_end(token);
        } else if self.begun.is_some() {
            self.finish_item();
        } else {
            self.fault(code::EXTRA_COMMA, token.start, Vec::new());
        }
    }

    fn colon(&mut self) {
        if self.at_item_level() {
            // The rest of the file is fields without their item.
            self.fault(code::BARE_FIELD, self.last.start, Vec::new());
            self.begun = None;
            self.done = true;
            return;
        }
        let Some(frame) = self.stack.last_mut() else {
            return;
        };
        let Some(from) = frame.key_from.take() else {
            return;
        };
        let written = &self.file.text()[from..self.last.end];
        let key = super::found::plain_key(written);
        if let Some(&first) = frame.keys.get(&key) {
            let line = self.file.position(first).line.to_string();
            let (code, name) =
                if frame.opener == '{' { (code::KEY_TWICE, "key") } else { (code::FIELD_TWICE, "field") };
            self.fault(code, from, vec![(name, key), ("first-line", line)]);
        } else {
            frame.keys.insert(key, from);
        }
    }

    /// Any token that is or begins a value.
    fn value(&mut self, token: Token) {
        if self.trust_indent && !self.at_item_level() && self.begins_like_item(token) {
            self.abandon_item();
        }
        if self.at_item_level() {
            self.value_at_item_level(token);
            if self.done {
                return;
            }
        } else if let Some(frame) = self.stack.last_mut()
            && !frame.entry_begun
        {
            (frame.key_from, frame.entry_begun) = (Some(token.start), true);
        }
        match token.kind {
            Kind::Open(opener) => self.push(opener, token.start),
            Kind::Stray => self.stray(token),
            _ => {}
        }
    }

    fn value_at_item_level(&mut self, token: Token) {
        let opens = token.kind == Kind::Open('(');
        if let Some(begun) = &self.begun
            && begun.complete
            && !(begun.after_word && opens)
        {
            if self.form == Form::One {
                return self.after_end(token);
            }
            self.finish_item();
            self.fault(code::MISSING_ITEM_COMMA, token.start, Vec::new());
        }
        if self.begun.is_none() && !self.begin_item(token) {
            return;
        }
        if let Some(begun) = &mut self.begun {
            begun.complete = !matches!(token.kind, Kind::Open(_) | Kind::Stray);
            begun.after_word = token.kind == Kind::Word;
            begun.end = token.end;
        }
    }

    fn begin_item(&mut self, token: Token) -> bool {
        if self.seen == MAX_ITEMS {
            self.fault(code::TOO_MANY_ITEMS, token.start, vec![("limit", MAX_ITEMS.to_string())]);
            self.done = true;
            return false;
        }
        self.seen += 1;
        self.begun =
            Some(Begun { start: token.start, end: token.end, complete: true, after_word: false, faulty: false });
        if token.kind == Kind::Open('{') {
            self.fault(code::CURLY_ITEM, token.start, Vec::new());
        }
        if self.seen == 1 && self.begins_line(token) {
            self.indent = Some((self.column_bytes(token), token.kind));
        }
        true
    }

    fn finish_item(&mut self) {
        let Some(begun) = self.begun.take() else {
            return;
        };
        let size = begun.end - begun.start;
        if size > MAX_ITEM_BYTES {
            let args = vec![("size", size.to_string()), ("limit", MAX_ITEM_BYTES.to_string())];
            self.fault(code::ITEM_TOO_LARGE, begun.start, args);
        } else if !begun.faulty {
            self.items.push(begun.start..begun.end);
        }
    }

    /// A stray character is told once an item: text without quotes would give one for each letter.
    fn stray(&mut self, token: Token) {
        if self.begun.as_ref().is_none_or(|begun| !begun.faulty) {
            let c = self.file.text()[token.start..].chars().next().unwrap_or_default();
            let args = vec![("character", c.to_string()), ("codepoint", codepoint(c))];
            self.fault(code::STRAY_CHARACTER, token.start, args);
        }
    }

    fn after_end(&mut self, token: Token) {
        self.finish_item();
        self.fault(code::AFTER_END, token.start, Vec::new());
        self.done = true;
    }
}
