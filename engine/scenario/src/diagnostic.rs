//! Problems in authored files: a code, a place and the values of the message. The words of a problem stand in
//! the Fluent files (`diagnostic-<code>`, its attribute `.hint`), never here.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::source::{Position, SourceFile};

pub mod code;

/// A source line is shown up to this many characters, so that a file on one line does not flood a report.
pub const MAX_EXCERPT_CHARS: usize = 200;

/// A message value is cut to this many characters: it may quote a hostile file.
pub const MAX_ARG_CHARS: usize = 300;

/// More problems than this help nobody; they are counted and not kept.
pub const MAX_DIAGNOSTICS: usize = 500;

/// How much a problem weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The file cannot be used before this is put right.
    Error,
    /// The file can be used, but probably does not mean what its author meant.
    Warning,
    /// Worth knowing.
    Note,
}

/// One problem at one place. Ordered by file, line, column and code, as a reader works through a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Diagnostic {
    /// Path of the file, relative to the root of its tree.
    pub file: String,
    /// Line, counted from 1; 0 where the problem is the file as a whole.
    pub line: u32,
    /// Column, counted from 1 in characters; 0 where the problem is the file as a whole.
    pub column: u32,
    /// `S` and four digits; a code never changes its meaning.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The source line, safe to print: cut, tabs as one blank, control characters replaced.
    pub excerpt: String,
    /// Values of the message.
    pub args: BTreeMap<&'static str, String>,
    /// What the author most probably meant, for *did you mean*.
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// An error at a place in a file.
    #[must_use]
    pub fn error(code: &'static str, file: &SourceFile, at: Position) -> Self {
        Self {
            line: at.line,
            column: at.column,
            excerpt: printable(file.line(at.line), MAX_EXCERPT_CHARS),
            ..Self::of_file(code, file.path())
        }
    }

    /// An error of a file as a whole, or of a file that could not be taken in.
    #[must_use]
    pub fn of_file(code: &'static str, path: &str) -> Self {
        Self {
            file: printable(path, MAX_ARG_CHARS),
            line: 0,
            column: 0,
            code,
            severity: Severity::Error,
            excerpt: String::new(),
            args: BTreeMap::new(),
            suggestion: None,
        }
    }

    /// The same with another severity.
    #[must_use]
    pub fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same with a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        let value = printable(&value.to_string(), MAX_ARG_CHARS);
        self.args.insert(name, value);
        self
    }

    /// The same with what the author probably meant.
    #[must_use]
    pub fn suggest(mut self, suggestion: Option<String>) -> Self {
        self.suggestion = suggestion;
        self
    }

    /// Name of the Fluent message, `diagnostic-s0001`; its attribute `hint` tells the remedy.
    #[must_use]
    pub fn message_id(&self) -> String {
        format!("diagnostic-{}", self.code.to_ascii_lowercase())
    }
}

/// Collects problems up to [`MAX_DIAGNOSTICS`] and counts the rest.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    kept: Vec<Diagnostic>,
    dropped: usize,
    errors: usize,
}

impl Diagnostics {
    /// An empty collection.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem. In a full collection an error takes the place of a warning or note, so that a list
    /// without errors always means a file without errors.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let is_error = diagnostic.severity == Severity::Error;
        self.errors += usize::from(is_error);
        if self.kept.len() < MAX_DIAGNOSTICS {
            self.kept.push(diagnostic);
            return;
        }
        self.dropped += 1;
        let weaker = || self.kept.iter().rposition(|kept| kept.severity != Severity::Error);
        if let Some(place) = is_error.then(weaker).flatten() {
            self.kept[place] = diagnostic;
        }
    }

    /// Counts errors that a reader found but did not keep.
    pub(crate) fn drop_errors(&mut self, count: usize) {
        self.dropped += count;
        self.errors += count;
    }

    /// Takes over all problems of another collection.
    pub fn append(&mut self, other: Self) {
        self.dropped += other.dropped;
        let errors = self.errors + other.errors;
        for diagnostic in other.kept {
            self.push(diagnostic);
        }
        self.errors = errors;
    }

    /// Whether any error was seen, kept or not.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// How many errors were seen, kept or not.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.errors
    }

    /// How many problems were seen, kept or not.
    #[must_use]
    pub fn total(&self) -> usize {
        self.kept.len() + self.dropped
    }

    /// How many problems were counted but not kept.
    #[must_use]
    pub fn dropped(&self) -> usize {
        self.dropped
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The kept problems in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.kept.iter()
    }

    /// The kept problems by file, line, column and code.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.kept.sort();
        self.kept
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The candidate most like a mistyped word, if any is like it at all. Of equals the first in the alphabet wins,
/// so that two machines print the same report.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    /// Comparing costs the product of both lengths, and no id is as long.
    const LONGEST: usize = 100;
    let length = word.chars().count();
    if length == 0 || length > LONGEST {
        return None;
    }
    // Two letters of three would make anything alike.
    let most_edits = (length / 2).min(2);
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        if candidate == word || candidate.len() > 4 * LONGEST {
            continue;
        }
        let likeness = strsim::jaro_winkler(word, candidate);
        if likeness < 0.8 && strsim::levenshtein(word, candidate) > most_edits {
            continue;
        }
        if best.is_none_or(|(top, name)| likeness > top || (likeness == top && candidate < name)) {
            best = Some((likeness, candidate));
        }
    }
    best.map(|(_, name)| name.to_owned())
}

/// Text that cannot move the cursor of a terminal or turn the reading direction of a report, cut to a length.
fn printable(text: &str, most: usize) -> String {
    text.chars()
        .take(most)
        .map(|c| match c {
            '\t' => ' ',
            c if crate::source::is_hidden_control(c) || c.is_control() => char::REPLACEMENT_CHARACTER,
            c => c,
        })
        .collect()
}
