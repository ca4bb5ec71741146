//! What a check reports.

use crate::catalogue::Catalogue;
use crate::value::Args;

/// The message that offers a suggestion.
pub(super) const SUGGESTION: &str = "text-problem-suggestion";

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The text does not do what it must.
    Error,
    /// Probably a mistake; the text still works.
    Warning,
}

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A required language lacks a used key.
    Missing,
    /// No one uses the key.
    Unused,
    /// The text holds [`crate::UNWRITTEN`].
    Unwritten,
    /// Not Fluent.
    Syntax,
    /// A select without default.
    NoDefault,
    /// Fluent, but left out for safety: too deep, too long, or a form that the Fluent crates cannot stand.
    Refused,
    /// A variable that is not supplied.
    VariableNotSupplied,
    /// A translation lacks a variable of the source language.
    VariableUnused,
    /// In a term, a variable after a reference to another term: fluent-bundle 0.16 has forgotten it by then.
    VariableLost,
    /// A reference to an unknown term or term attribute.
    UnknownTerm,
    /// A reference to an unknown message or attribute.
    UnknownMessage,
    /// A call of an unknown function.
    UnknownFunction,
    /// A plural without a category of the language.
    Plural,
    /// The same key twice in a layer.
    Duplicate,
    /// A message and a term (or function) of the same name: fluent-bundle keeps them in one table and one hides the other.
    NameClash,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 15] = [
        Self::Missing,
        Self::Unused,
        Self::Unwritten,
        Self::Syntax,
        Self::NoDefault,
        Self::Refused,
        Self::VariableNotSupplied,
        Self::VariableUnused,
        Self::VariableLost,
        Self::UnknownTerm,
        Self::UnknownMessage,
        Self::UnknownFunction,
        Self::Plural,
        Self::Duplicate,
        Self::NameClash,
    ];

    /// The message that describes it; `TextProblem::describe` renders it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Missing => "text-problem-missing",
            Self::Unused => "text-problem-unused",
            Self::Unwritten => "text-problem-unwritten",
            Self::Syntax => "text-problem-syntax",
            Self::NoDefault => "text-problem-no-default",
            Self::Refused => "text-problem-refused",
            Self::VariableNotSupplied => "text-problem-variable-not-supplied",
            Self::VariableUnused => "text-problem-variable-unused",
            Self::VariableLost => "text-problem-variable-lost",
            Self::UnknownTerm => "text-problem-unknown-term",
            Self::UnknownMessage => "text-problem-unknown-message",
            Self::UnknownFunction => "text-problem-unknown-function",
            Self::Plural => "text-problem-plural",
            Self::Duplicate => "text-problem-duplicate",
            Self::NameClash => "text-problem-name-clash",
        }
    }

    /// How bad it is.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::Unused | Self::VariableUnused | Self::VariableLost | Self::Plural => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// A problem with its place. Ordered by place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextProblem {
    /// The file at fault; for a missing text, the file that uses it.
    pub file: String,
    /// Its line, from 1.
    pub line: u32,
    /// What is wrong.
    pub kind: Kind,
    /// The language concerned.
    pub lang: String,
    /// The message or term concerned.
    pub key: String,
    /// The part at fault: `$name`, `-term`, `few, many`; for syntax the parser's own words.
    pub detail: String,
    /// What may have been meant.
    pub suggestion: Option<String>,
}

impl TextProblem {
    /// The problem in words, in the author's language. The texts stand in `app/text-problems.ftl`.
    #[must_use]
    pub fn describe(&self, texts: &Catalogue, language: &str) -> String {
        let args = Args::new()
            .with("key", self.key.as_str())
            .with("detail", self.detail.as_str())
            .with("language", self.lang.as_str());
        let mut words = texts.render(language, self.kind.message(), &args);
        if let Some(suggestion) = &self.suggestion {
            words.push(' ');
            words.push_str(&texts.render(language, SUGGESTION, &Args::new().with("suggestion", suggestion.as_str())));
        }
        words
    }
}
