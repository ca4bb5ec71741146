//! The lines `#![…]` that may stand before the content of a file.

use super::lex::{Kind, Lexer, Token};

/// Skips the attributes and gives the first token of the content. What an attribute would switch on is on already
/// (`implicit_some`) or off for good, for it would change how values are written from file to file; `type` and
/// `schema` speak to editors and mean nothing here.
///
/// # Errors
/// The offset of an attribute that is not understood.
pub(super) fn skip_attributes(lexer: &mut Lexer<'_>, text: &str) -> Result<Option<Token>, usize> {
    loop {
        let Some(token) = lexer.next_token() else {
            return Ok(None);
        };
        if token.kind != Kind::Stray || !text[token.start..].starts_with('#') {
            return Ok(Some(token));
        }
        if !attribute(lexer, text) {
            return Err(token.start);
        }
    }
}

/// Reads `![enable(implicit_some)]` or `![type = "…"]`.
fn attribute(lexer: &mut Lexer<'_>, text: &str) -> bool {
    let mut next = || lexer.next_token().map(|token| (token.kind, &text[token.start..token.end]));
    if next() != Some((Kind::Stray, "!")) || next() != Some((Kind::Open('['), "[")) {
        return false;
    }
    match next() {
        Some((Kind::Word, "enable")) => {
            next() == Some((Kind::Open('('), "("))
                && next() == Some((Kind::Word, "implicit_some"))
                && match next() {
                    Some((Kind::Comma, _)) => next() == Some((Kind::Close(')'), ")")),
                    other => other == Some((Kind::Close(')'), ")")),
                }
        }
        Some((Kind::Word, "type" | "schema")) => {
            next() == Some((Kind::Stray, "=")) && next().is_some_and(|(kind, _)| kind == Kind::Text)
        }
        _ => return false,
    }
    .then(next)
    .flatten()
        == Some((Kind::Close(']'), "]"))
}
