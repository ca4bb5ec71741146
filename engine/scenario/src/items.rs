//! Reads authored RON item by item, so that every item's first mistake is reported and one mistake hides no other.
//!
//! A file is a list `[ item, item, … ]` or a single `( … )`. A scanner without recursion walks it first: it reports
//! quotes, brackets, commas and sizes, and only items it finds sound are given to ron, which calls itself for every
//! bracket. All offsets are bytes of the whole file.

use std::ops::Range;
use std::sync::Arc;

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::source::{Position, SourceFile, is_hidden_control};

mod attribute;
mod chars;
mod fields;
mod found;
mod lex;
mod shape;
mod split;

pub(crate) use fields::{FieldAt, Parts, elements, parts};
pub use split::Form;

/// ron counts up to five calls for each bracket (entry, value, option, choice, its content), and [`MAX_DEPTH`]
/// brackets were counted before.
///
/// [`MAX_DEPTH`]: crate::source::MAX_DEPTH
const RECURSION_LIMIT: usize = 160;

/// A part of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Path of the file in its tree.
    pub file: Arc<str>,
    /// Offset of its first byte.
    pub start: usize,
    /// Offset behind its last byte.
    pub end: usize,
}

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<T> {
    /// The value as it was read.
    pub value: T,
    /// Where it stands.
    pub at: Span,
}

/// How a file is divided.
#[derive(Debug, Clone)]
pub struct Outline {
    /// A list or one item.
    pub form: Form,
    /// Where the content begins, behind comments and attributes.
    pub start: usize,
    /// Offsets of the items in which the scanner found nothing wrong.
    pub items: Vec<Range<usize>>,
    /// How many bytes the scanner looked at; grows with the length of the file and nothing else.
    pub steps: usize,
}

/// Divides a file into its items and reports what is wrong with its quotes, brackets, commas and sizes.
pub fn outline(file: &SourceFile, diagnostics: &mut Diagnostics) -> Outline {
    report_hidden_controls(file, diagnostics);
    let mut splitter = split::Splitter::new(file, false);
    splitter.run();
    let mut steps = splitter.lexer.steps;
    // With a bracket missing, one item swallows the next ones. Authors indent items alike, so a second reading that
    // trusts the indent finds where the bracket is missing and saves the other items.
    if splitter.bracket_faults && splitter.form == Form::List {
        let mut trusting = split::Splitter::new(file, true);
        trusting.run();
        steps += trusting.lexer.steps;
        if trusting.items.len() >= splitter.items.len() {
            splitter = trusting;
        }
    }
    diagnostics.drop_errors(splitter.lexer.fault_count - splitter.lexer.faults.len());
    for fault in splitter.lexer.faults {
        let mut diagnostic = Diagnostic::error(fault.code, file, file.position(fault.at));
        for (name, value) in fault.args {
            diagnostic = diagnostic.with(name, value);
        }
        diagnostics.push(diagnostic);
    }
    Outline { form: splitter.form, start: splitter.start, items: splitter.items, steps }
}

/// Reads every item of a file; a file of the form `( … )` counts as one item. Items with mistakes are reported and
/// left out.
pub fn parse_items<T: DeserializeOwned>(file: &SourceFile, diagnostics: &mut Diagnostics) -> Vec<Item<T>> {
    let outline = outline(file, diagnostics);
    outline.items.into_iter().filter_map(|item| parse_item(file, item, diagnostics)).collect()
}

/// Reads a file that must hold exactly one item `( … )`.
pub fn parse_one<T: DeserializeOwned>(file: &SourceFile, diagnostics: &mut Diagnostics) -> Option<Item<T>> {
    let outline = outline(file, diagnostics);
    if outline.form == Form::List {
        diagnostics.push(Diagnostic::error(code::ONE_EXPECTED, file, file.position(outline.start)));
        return None;
    }
    let item = outline.items.into_iter().next()?;
    parse_item(file, item, diagnostics)
}

/// Where in an item an id stands: its first occurrence in quotation marks, else the field of this name, else the
/// beginning of the item. Comments do not count.
#[must_use]
pub fn locate(file: &SourceFile, span: &Span, needle: &str) -> Position {
    let end = span.end.min(file.text().len());
    let part = span.start.min(end)..end;
    let found = found::Tokens::new(file.text(), part).find(needle);
    file.position(found.unwrap_or(span.start))
}

/// Reads one item that [`outline`] found sound.
pub(crate) fn parse_item<T: DeserializeOwned>(
    file: &SourceFile,
    item: Range<usize>,
    diagnostics: &mut Diagnostics,
) -> Option<Item<T>> {
    // `implicit_some` only: an author leaves out what is optional and never writes `Some`. The other extensions
    // would allow two spellings of the same thing.
    let options =
        Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(RECURSION_LIMIT);
    match options.from_str(&file.text()[item.clone()]) {
        Ok(value) => Some(Item { value, at: Span { file: file.shared_path(), start: item.start, end: item.end } }),
        Err(error) => {
            diagnostics.push(shape::diagnose(file, item, &error));
            None
        }
    }
}

/// Reports characters that nobody can see, once a line: they could hide a rule from the eyes of a reviewer.
fn report_hidden_controls(file: &SourceFile, diagnostics: &mut Diagnostics) {
    let mut last_line = None;
    let hidden = file.text().char_indices().filter(|&(_, c)| is_hidden_control(c));
    for (offset, c) in hidden {
        let line = file.line_start(offset);
        if last_line.replace(line) != Some(line) {
            let diagnostic = Diagnostic::error(code::HIDDEN_CONTROL, file, file.position(offset));
            diagnostics.push(diagnostic.with("character", chars::codepoint(c)));
        }
    }
}
