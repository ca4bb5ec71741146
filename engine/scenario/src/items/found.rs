//! What stands at a place of an item: its tokens, their kinds in the author's words, and the bracket around them.

use std::ops::Range;

use super::lex::{Kind, Lexer, Token};

/// The tokens of one item. Made only where something is wrong or looked for.
pub(super) struct Tokens<'a> {
    text: &'a str,
    list: Vec<Token>,
}

impl<'a> Tokens<'a> {
    /// Cuts a part of a text.
    pub(super) fn new(text: &'a str, part: Range<usize>) -> Self {
        let mut lexer = Lexer::new(&text[..part.end], part.start);
        let list = std::iter::from_fn(|| lexer.next_token()).collect();
        Self { text, list }
    }

    /// Place in the list of the token at or after an offset.
    pub(super) fn index_at(&self, offset: usize) -> usize {
        self.list.partition_point(|token| token.end <= offset)
    }

    /// The token at a place.
    pub(super) fn get(&self, index: usize) -> Option<Token> {
        self.list.get(index).copied()
    }

    /// How a token is written; empty beyond the end.
    pub(super) fn written(&self, index: usize) -> &'a str {
        self.get(index).map_or("", |token| &self.text[token.start..token.end])
    }

    /// The kind of a token in the author's words.
    pub(super) fn kind(&self, index: usize) -> &'static str {
        self.get(index).map_or("nothing", |token| kind_of(token, self.text))
    }

    /// Place of the bracket that the closing bracket at a place closes; the place itself for other tokens.
    pub(super) fn opener_of(&self, index: usize) -> usize {
        let mut open = 0_usize;
        for place in (0..=index.min(self.list.len().saturating_sub(1))).rev() {
            match self.list.get(place).map(|token| token.kind) {
                Some(Kind::Close(_)) => open += 1,
                Some(Kind::Open(_)) => open = open.saturating_sub(1),
                _ => {}
            }
            if open == 0 {
                return place;
            }
        }
        index
    }

    /// Offset of the text `needle`, else of the field of this name.
    pub(super) fn find(&self, needle: &str) -> Option<usize> {
        let named = |place: usize, kind: Kind| {
            let token = self.list[place];
            token.kind == kind && plain_key(self.written(place)) == needle
        };
        let is_field = |place: usize| self.get(place + 1).is_some_and(|next| next.kind == Kind::Colon);
        let all = 0..self.list.len();
        let text = all.clone().find(|&place| named(place, Kind::Text));
        let field = || all.clone().find(|&place| named(place, Kind::Word) && is_field(place));
        text.or_else(field).map(|place| self.list[place].start)
    }
}

/// The kind of a token in words that messages choose by: `text`, `whole-number`, `number`, `word`, `yes-no`,
/// `struct`, `list`, `map`, `nothing`, `character`.
pub(super) fn kind_of(token: Token, text: &str) -> &'static str {
    let written = &text[token.start..token.end];
    match token.kind {
        Kind::Open('(') => "struct",
        Kind::Open('[') => "list",
        Kind::Open(_) => "map",
        Kind::Text => "text",
        Kind::Number if written.contains(['.', 'e', 'E']) && !written.contains(['x', 'b']) => "number",
        Kind::Number => "whole-number",
        Kind::Word if matches!(written, "true" | "false") => "yes-no",
        Kind::Word => "word",
        Kind::Close(_) | Kind::Comma | Kind::Colon => "nothing",
        Kind::Stray => "character",
    }
}

/// What a key or text means however it is written, so that `"a"`, `r"a"` and `"\x61"` are the same key.
pub(super) fn plain_key(written: &str) -> String {
    if let Some(inner) = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'))
        && !inner.contains(['\\', '"'])
    {
        return inner.to_owned();
    }
    if written.starts_with(['"', 'r'])
        && let Ok(text) = ron::from_str::<String>(written)
    {
        return text;
    }
    let word = written.strip_prefix("r#").unwrap_or(written);
    if let Ok(number) = word.replace('_', "").parse::<i64>() {
        return number.to_string();
    }
    word.chars().filter(|c| !c.is_whitespace()).collect()
}
