//! The fields of one item as spans of its text, so that a pack can change some of them and keep the others.

use std::ops::Range;

use super::found::plain_key;
use super::lex::{Kind, Lexer, Token};

/// One field of an item.
#[derive(Debug, Clone)]
pub(crate) struct FieldAt {
    /// Its name.
    pub(crate) name: String,
    /// From the first byte of the name to the last of the value.
    pub(crate) whole: Range<usize>,
    /// The value alone.
    pub(crate) value: Range<usize>,
}

/// An item cut into its word, if one stands before the parentheses, and its fields.
#[derive(Debug, Clone)]
pub(crate) struct Parts {
    /// The word before the parentheses.
    pub(crate) word: Option<Range<usize>>,
    /// The fields of the outermost parentheses, in order.
    pub(crate) fields: Vec<FieldAt>,
}

impl Parts {
    /// The field of a name.
    pub(crate) fn field(&self, name: &str) -> Option<&FieldAt> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// What a field says: the text in its quotation marks, or the word as it stands.
    pub(crate) fn says(&self, text: &str, name: &str) -> Option<String> {
        self.field(name).map(|field| plain_key(&text[field.value.clone()]))
    }
}

/// Cuts an item of the form `( … )` or `Word( … )`. Offsets are those of `text`.
pub(crate) fn parts(text: &str, item: Range<usize>) -> Option<Parts> {
    let mut lexer = Lexer::new(&text[..item.end], item.start);
    let mut next = || lexer.next_token();
    let mut word = None;
    let mut token = next()?;
    if token.kind == Kind::Word {
        word = Some(token.start..token.end);
        token = next()?;
    }
    if token.kind != Kind::Open('(') {
        return None;
    }
    let mut fields = Vec::new();
    let mut entry: Vec<Token> = Vec::new();
    let mut depth = 1_usize;
    for token in std::iter::from_fn(next) {
        match token.kind {
            Kind::Open(_) => depth += 1,
            Kind::Close(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && token.kind == Kind::Comma) {
            fields.extend(field(text, &entry));
            entry.clear();
        } else if entry.len() < 3 {
            entry.push(token);
        } else {
            entry[2].end = token.end;
        }
        if depth == 0 {
            break;
        }
    }
    Some(Parts { word, fields })
}

/// Cuts a list `[ … ]` into its elements. Offsets are those of `text`.
pub(crate) fn elements(text: &str, list: Range<usize>) -> Option<Vec<Range<usize>>> {
    let mut lexer = Lexer::new(&text[..list.end], list.start);
    if lexer.next_token()?.kind != Kind::Open('[') {
        return None;
    }
    let mut elements = Vec::new();
    let mut begun: Option<Range<usize>> = None;
    let mut depth = 1_usize;
    while let Some(token) = lexer.next_token() {
        match token.kind {
            Kind::Open(_) => depth += 1,
            Kind::Close(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && token.kind == Kind::Comma) {
            elements.extend(begun.take());
        } else {
            begun = Some(begun.map_or(token.start, |begun| begun.start)..token.end);
        }
        if depth == 0 {
            break;
        }
    }
    Some(elements)
}

/// Name, colon, and the value as one token.
fn field(text: &str, entry: &[Token]) -> Option<FieldAt> {
    let [name, colon, value] = entry else { return None };
    (name.kind == Kind::Word && colon.kind == Kind::Colon).then(|| FieldAt {
        name: plain_key(&text[name.start..name.end]),
        whole: name.start..value.end,
        value: value.start..value.end,
    })
}
