//! Puts the fields of a patch and the remaining fields of its base into one item.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::items::{Parts, Span, parse_item, parts};
use crate::merge::Keyed;
use crate::source::{Position, SourceFile};

/// The patch as it is written, its word blanked, and behind it what it leaves of the base. So a place in the patch
/// keeps its line and column.
pub(super) fn compose(patch: &str, at: &Span, cut: &Parts, base: &str) -> String {
    let end = cut.fields.last().map_or(at.start, |field| field.whole.end);
    let word = cut.word.as_ref().map_or(at.start, |word| word.end);
    let mut text = " ".repeat(word - at.start);
    text.push_str(&patch[word..end]);
    for field in parts(base, 0..base.len()).iter().flat_map(|base| &base.fields) {
        if cut.field(&field.name).is_none() {
            text.push_str(",\n");
            text.push_str(&base[field.whole.clone()]);
        }
    }
    text.push_str("\n)");
    text
}

/// Reads a composed item. Problems point into the patch, or at its beginning where they lie in the base.
pub(super) fn read<T: Keyed>(file: &SourceFile, at: &Span, cut: &Parts, text: &str) -> Result<T, Vec<Diagnostic>> {
    let composed = SourceFile::new(file.path(), text);
    let mut problems = Diagnostics::new();
    if let Some(item) = parse_item::<T>(&composed, 0..text.len(), &mut problems) {
        return Ok(item.value);
    }
    let start = file.position(at.start);
    let end = file.position(cut.fields.last().map_or(at.end, |field| field.whole.end));
    let place = |d: &Diagnostic| {
        let shift = if d.line == 1 { start.column - 1 } else { 0 };
        let place = Position { line: start.line + d.line - 1, column: d.column + shift };
        if place > end { start } else { place }
    };
    let moved = problems.iter().map(|d| {
        let there = Diagnostic::error(d.code, file, place(d));
        Diagnostic { args: d.args.clone(), suggestion: d.suggestion.clone(), ..there }
    });
    Err(moved.collect())
}
