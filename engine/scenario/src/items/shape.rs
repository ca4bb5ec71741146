//! Turns what ron says about one item into a diagnostic at the right place of the whole file.

use std::ops::Range;

use ron::error::{Error, Position as RonPosition, SpannedError};

use super::found::Tokens;
use super::lex::Kind;
use crate::diagnostic::{Diagnostic, code, did_you_mean};
use crate::source::SourceFile;

/// Says in the author's terms why ron could not read an item.
pub(super) fn diagnose(file: &SourceFile, item: Range<usize>, error: &SpannedError) -> Diagnostic {
    let slice = &file.text()[item.clone()];
    let place = |position| item.start + offset_of(slice, position);
    let place = Place {
        file,
        tokens: Tokens::new(file.text(), item.clone()),
        begun: place(error.span.start),
        reached: place(error.span.end),
    };
    place.diagnose(&error.code)
}

/// Where ron gave up: where its last piece began and how far it came.
struct Place<'a> {
    file: &'a SourceFile,
    tokens: Tokens<'a>,
    begun: usize,
    reached: usize,
}

impl Place<'_> {
    fn diagnose(&self, error: &Error) -> Diagnostic {
        let (begun, reached) = (self.tokens.index_at(self.begun), self.tokens.index_at(self.reached));
        match error {
            Error::NoSuchStructField { expected, found, .. } => self
                .at(code::UNKNOWN_FIELD, begun)
                .with("field", found)
                .with("expected", expected.join(", "))
                .suggest(did_you_mean(found, expected.iter().copied())),
            Error::NoSuchEnumVariant { expected, found, .. } => self
                .at(code::UNKNOWN_WORD, begun)
                .with("word", found)
                .with("expected", expected.join(", "))
                .suggest(did_you_mean(found, expected.iter().copied())),
            Error::MissingStructField { field, outer } => self
                .at(code::MISSING_FIELD, self.tokens.opener_of(reached))
                .with("field", field)
                .with("within", outer.as_deref().unwrap_or_default()),
            // The reader of items finds repeated fields first; this is for names that only serde holds equal.
            Error::DuplicateStructField { field, .. } => {
                let line = self.file.position(self.begun).line;
                self.at(code::FIELD_TWICE, begun).with("field", field).with("first-line", line)
            }
            Error::ExpectedDifferentStructName { expected, found } => self.struct_name(begun, expected, found),
            Error::ExpectedComma | Error::TrailingCharacters => self.unexpected(reached),
            Error::ExpectedMapColon => self.at(code::MISSING_COLON, reached),
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => self.at(code::WRONG_COUNT, reached),
            Error::ExpectedDifferentLength { .. } => self.at(code::WRONG_COUNT, self.tokens.opener_of(reached)),
            Error::IntegerOutOfBounds => self.number(code::OUT_OF_RANGE, begun),
            Error::InvalidIntegerDigit { .. } | Error::UnderscoreAtBeginning | Error::FloatUnderscore => {
                self.number(code::BAD_NUMBER, begun)
            }
            Error::InvalidEscape(_) => self.at(code::BAD_ESCAPE, begun).with("found", "\\"),
            Error::InvalidIdentifier(word) | Error::SuggestRawIdentifier(word) => {
                self.at(code::NEEDS_QUOTES, reached).with("word", word)
            }
            Error::ExceededRecursionLimit => self.at(code::TOO_DEEP, reached).with("limit", crate::source::MAX_DEPTH),
            Error::InvalidValueForType { expected, .. } => match kind_in_words(expected) {
                Some(kind) => self.wrong_kind(self.tokens.opener_of(begun), kind),
                None => self.at(code::REFUSED, self.tokens.opener_of(begun)).with("reason", expected),
            },
            Error::Message(reason) => self.at(code::REFUSED, self.tokens.opener_of(begun)).with("reason", reason),
            other => match expected_kind(other) {
                Some(kind) => self.wrong_kind(reached, kind),
                None => self.at(code::NOT_UNDERSTOOD, reached).with("reason", other),
            },
        }
    }

    fn at(&self, code: &'static str, index: usize) -> Diagnostic {
        let offset = self.tokens.get(index).map_or(self.reached, |token| token.start);
        Diagnostic::error(code, self.file, self.file.position(offset))
    }

    fn number(&self, code: &'static str, index: usize) -> Diagnostic {
        self.at(code, index).with("found", self.tokens.written(index))
    }

    fn wrong_kind(&self, index: usize, expected: &str) -> Diagnostic {
        // A number that does not even begin like one was meant as such: `1_` or `--5`.
        let found = self.tokens.kind(index);
        if found == expected && expected.ends_with("number") {
            return self.number(code::BAD_NUMBER, index);
        }
        self.at(code::WRONG_KIND, index).with("expected", expected).with("found", found)
    }

    /// ron asks for a comma or an end wherever a value goes on longer than its field allows.
    fn unexpected(&self, index: usize) -> Diagnostic {
        let Some(token) = self.tokens.get(index) else {
            return self.at(code::MISSING_COMMA, index);
        };
        match token.kind {
            // `1.5` for a whole number: ron has read the `1`.
            Kind::Number if token.start < self.reached => self.wrong_kind(index, "whole-number"),
            Kind::Open('(') if index > 0 && self.tokens.kind(index - 1) == "word" => {
                self.at(code::NO_PARENTHESES, index).with("word", self.tokens.written(index - 1))
            }
            _ => self.at(code::MISSING_COMMA, index),
        }
    }

    /// A word where ron expects nothing or the name of a struct: in `Ask(text: "a")` it is a field for which the
    /// inner parentheses are missing, else a wrong choice.
    fn struct_name(&self, index: usize, expected: &str, found: &str) -> Diagnostic {
        if self.tokens.written(index + 1) == ":" {
            return self.at(code::DOUBLE_PARENTHESES, index).with("word", found);
        }
        self.at(code::UNKNOWN_WORD, index)
            .with("word", found)
            .with("expected", expected)
            .suggest(did_you_mean(found, [expected]))
    }
}

fn expected_kind(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedArray | Error::ExpectedArrayEnd => "list",
        Error::ExpectedMap | Error::ExpectedMapEnd => "map",
        Error::ExpectedBoolean => "yes-no",
        Error::ExpectedInteger | Error::ExpectedByteLiteral => "whole-number",
        Error::ExpectedFloat => "number",
        Error::ExpectedString | Error::ExpectedStringEnd | Error::ExpectedByteString | Error::ExpectedChar => "text",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "struct",
        Error::ExpectedIdentifier => "word",
        Error::ExpectedUnit => "unit",
        _ => return None,
    })
}

/// The kind meant by serde's English name of what a visitor takes.
fn kind_in_words(expected: &str) -> Option<&'static str> {
    const KINDS: &[(&str, &str)] = &[
        ("string", "text"),
        ("integer", "whole-number"),
        ("floating", "number"),
        ("boolean", "yes-no"),
        ("sequence", "list"),
        ("map", "map"),
        ("struct", "struct"),
        ("enum", "word"),
        ("variant", "word"),
    ];
    let sized = |word: &str| {
        let digits = word.trim_start_matches(['i', 'u', 'f']);
        digits.len() < word.len() && matches!(digits, "8" | "16" | "32" | "64" | "128" | "size")
    };
    if sized(expected) {
        return Some(if expected.starts_with('f') { "number" } else { "whole-number" });
    }
    KINDS.iter().find(|(word, _)| expected.contains(word)).map(|&(_, kind)| kind)
}

/// Byte offset of a place that ron counts in lines and characters from 1.
fn offset_of(text: &str, position: RonPosition) -> usize {
    let line = position.line.saturating_sub(1);
    let start = match line.checked_sub(1) {
        None => 0,
        Some(breaks) => text.match_indices('\n').nth(breaks).map_or(text.len(), |(offset, _)| offset + 1),
    };
    let rest = &text[start..];
    let column = position.col.saturating_sub(1);
    start + rest.char_indices().nth(column).map_or(rest.len(), |(offset, _)| offset)
}
