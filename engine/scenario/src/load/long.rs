//! Walkthroughs are the one kind of item that grows with the case: every step of every seat. One that is too long to be
//! read at once is read track by track, so that the reader of RON still never sees more than one ordinary item.

use std::ops::Range;

use serde::de::DeserializeOwned;

use super::Reader;
use crate::check::Kind;
use crate::diagnostic::{Diagnostic, Diagnostics, code, did_you_mean};
use crate::items::{self, FieldAt, Form, Item, Span};
use crate::model::script::WalkthroughFile;
use crate::source::{MAX_ITEM_BYTES, MAX_ITEMS, SourceFile};

const FIELDS: [&str; 6] = ["format", "id", "extends", "edits", "tracks", "stops"];

/// Reads a walkthrough of any length that a file may have.
pub(super) fn walkthrough(reader: &mut Reader<'_>, path: &str) -> Option<Item<WalkthroughFile>> {
    let file = reader.file(path)?.clone();
    let mut problems = Diagnostics::new();
    let outline = items::outline(&file, &mut problems);
    let only_long = problems.total() == 1 && problems.iter().all(|problem| problem.code == code::ITEM_TOO_LARGE);
    if !only_long || outline.form != Form::One {
        return reader.one(path);
    }
    let at = Span { file: file.shared_path(), start: outline.start, end: file.text().len() };
    let cut = items::parts(file.text(), at.start..at.end)?;
    for field in cut.fields.iter().filter(|field| !FIELDS.contains(&field.name.as_str())) {
        let problem = Diagnostic::error(code::UNKNOWN_FIELD, &file, file.position(field.whole.start));
        let problem = problem.with("field", &field.name).with("expected", FIELDS.join(", "));
        reader.report(problem.suggest(did_you_mean(&field.name, FIELDS)));
    }
    let mut pieces = Pieces { reader, file: &file, sound: cut.fields.iter().all(|f| FIELDS.contains(&&*f.name)) };
    let format = pieces.one(cut.field("format"));
    let id = pieces.one(cut.field("id"));
    let extends = pieces.one(cut.field("extends"));
    let edits = pieces.list(cut.field("edits"));
    let tracks = pieces.list(cut.field("tracks"));
    let stops = pieces.one(cut.field("stops"));
    let sound = pieces.sound;
    for name in ["format", "id"].into_iter().filter(|name| cut.field(name).is_none()) {
        let problem = reader.error_at(code::MISSING_FIELD, &at, "").with("field", name);
        reader.report(problem.with("within", "WalkthroughFile"));
    }
    let value = WalkthroughFile { format: format?, id: id?, extends, edits, tracks, stops };
    sound.then_some(Item { value, at })
}

/// Reads pieces of a file.
struct Pieces<'a, 'r> {
    reader: &'a mut Reader<'r>,
    file: &'a SourceFile,
    sound: bool,
}

impl Pieces<'_, '_> {
    fn read<T: DeserializeOwned>(&mut self, at: Range<usize>) -> Option<T> {
        let read = if at.len() > MAX_ITEM_BYTES {
            let problem = Diagnostic::error(code::ITEM_TOO_LARGE, self.file, self.file.position(at.start));
            self.reader.report(problem.with("size", at.len()).with("limit", MAX_ITEM_BYTES));
            None
        } else {
            self.reader.item(self.file, at, Kind::Walkthrough)
        };
        self.sound &= read.is_some();
        read.map(|item: Item<T>| item.value)
    }

    fn one<T: DeserializeOwned>(&mut self, field: Option<&FieldAt>) -> Option<T> {
        self.read(field?.value.clone())
    }

    fn list<T: DeserializeOwned>(&mut self, field: Option<&FieldAt>) -> Vec<T> {
        let Some(field) = field else { return Vec::new() };
        let Some(elements) = items::elements(self.file.text(), field.value.clone()) else {
            return self.read(field.value.clone()).unwrap_or_default();
        };
        if elements.len() > MAX_ITEMS {
            let problem = Diagnostic::error(code::TOO_MANY_ITEMS, self.file, self.file.position(field.value.start));
            self.reader.report(problem.with("limit", MAX_ITEMS));
            self.sound = false;
            return Vec::new();
        }
        elements.into_iter().filter_map(|at| self.read(at)).collect()
    }
}
