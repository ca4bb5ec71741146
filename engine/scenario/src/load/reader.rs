//! Reads the files of folders and keeps where every item stands.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use super::places::Stand;
use super::taken::TAKEN;
use super::{FORMAT, Places, is_ron, upcast};
use crate::check::{Kind, code};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::items::{self, Item, Span};
use crate::merge::Keyed;
use crate::source::{Position, SourceFile, SourceTree};

/// Longer ids make keys of texts that nobody can read.
const MAX_ID: usize = 64;

/// Where an item stands.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// Where it was written last: the patch of a patched item.
    pub(crate) at: Span,
    /// Where it was written first.
    pub(crate) first: Span,
}

/// What a folder may and must hold.
pub(super) struct Folder<'a> {
    /// Path with a `/` at its end.
    pub(super) path: String,
    /// The file with the format.
    pub(super) head: &'a str,
    /// All files it may hold.
    pub(super) files: &'a [&'a str],
    /// Those it must hold.
    pub(super) needed: &'a [&'a str],
    /// A folder inside whose files may have any name.
    pub(super) inner: Option<&'a str>,
    /// Files that may stand again, changed, in what was taken up of an earlier case.
    pub(super) taken: &'a [&'a str],
}

/// Reads files of a tree.
pub(crate) struct Reader<'a> {
    pub(super) tree: &'a SourceTree,
    files: BTreeMap<String, SourceFile>,
    marks: BTreeMap<(Kind, String), Mark>,
    /// Items that a pack takes away, and where it says so.
    pub(crate) disabled: BTreeMap<(Kind, String), Span>,
    /// Kinds of which some items could not be read: what they name may well exist.
    pub(crate) unsure: BTreeSet<Kind>,
    diagnostics: Diagnostics,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(tree: &'a SourceTree) -> Self {
        Self {
            tree,
            files: BTreeMap::new(),
            marks: BTreeMap::new(),
            disabled: BTreeMap::new(),
            unsure: BTreeSet::new(),
            diagnostics: Diagnostics::new(),
        }
    }

    /// Adds a problem.
    pub(crate) fn report(&mut self, problem: Diagnostic) {
        self.diagnostics.push(problem);
    }

    /// A file that was taken in.
    pub(crate) fn file(&self, path: &str) -> Option<&SourceFile> {
        self.files.get(path)
    }

    /// The files that were taken in, as they were handed in, by path.
    pub(super) fn originals(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.keys().filter_map(|path| self.tree.get(path))
    }

    /// Takes in the files of a folder and reports those that are missing, unknown, or of another format.
    pub(super) fn open(&mut self, folder: &Folder<'_>) -> bool {
        let name = |file: &SourceFile| file.path()[folder.path.len()..].to_owned();
        let tree = self.tree;
        let found: Vec<_> = tree.under(&folder.path).filter(|f| is_ron(f.path())).map(|f| (name(f), f)).collect();
        let head_path = format!("{}{}", folder.path, folder.head);
        let Some(head) = tree.get(&head_path) else {
            self.report(Diagnostic::of_file(code::MISSING_FILE, &head_path).with("file", folder.head));
            return false;
        };
        let format = upcast::declared(head).unwrap_or(FORMAT);
        if format != FORMAT && !self.may_bring_up(head, format) {
            return false;
        }
        for (name, file) in &found {
            let taken = name.strip_prefix(TAKEN).and_then(|rest| rest.split_once('/')).map(|(_, name)| name);
            let (name, known) = taken.map_or((name.as_str(), folder.files), |name| (name, folder.taken));
            let inner =
                folder.inner.is_some_and(|inner| name.strip_prefix(inner).is_some_and(|rest| !rest.contains('/')));
            if !inner && !known.contains(&name) {
                let guess = did_you_mean(name, known.iter().copied());
                self.report(Diagnostic::of_file(code::UNKNOWN_FILE, file.path()).with("file", name).suggest(guess));
                continue;
            }
            let text = upcast::bring_up(upcast::CHAIN, format, FORMAT, name, file.text());
            let file = match text {
                Some(text) if format < FORMAT => SourceFile::new(file.path(), &text),
                _ => (*file).clone(),
            };
            self.files.insert(file.path().to_owned(), file);
        }
        for needed in folder.needed.iter().filter(|n| !found.iter().any(|(name, _)| name == *n)) {
            let path = format!("{}{needed}", folder.path);
            self.report(Diagnostic::of_file(code::MISSING_FILE, &path).with("file", needed));
        }
        true
    }

    fn may_bring_up(&mut self, head: &SourceFile, format: u32) -> bool {
        let newer = format > FORMAT;
        if !newer && upcast::bring_up(upcast::CHAIN, format, FORMAT, "", "").is_some() {
            return true;
        }
        let code = if newer { code::NEWER_FORMAT } else { code::OLDER_FORMAT };
        let whole = Span { file: head.shared_path(), start: 0, end: head.text().len() };
        let at = items::locate(head, &whole, "format");
        self.report(Diagnostic::error(code, head, at).with("found", format).with("known", FORMAT));
        false
    }

    /// Reads a file with exactly one item.
    pub(super) fn one<T: DeserializeOwned>(&mut self, path: &str) -> Option<Item<T>> {
        items::parse_one(self.files.get(path)?, &mut self.diagnostics)
    }

    /// Divides a file into its items.
    pub(crate) fn outline(&mut self, path: &str, kind: Kind) -> Option<(SourceFile, Vec<std::ops::Range<usize>>)> {
        let file = self.files.get(path)?.clone();
        let errors = self.diagnostics.error_count();
        let outline = items::outline(&file, &mut self.diagnostics);
        if self.diagnostics.error_count() > errors {
            self.unsure.insert(kind);
        }
        Some((file, outline.items))
    }

    /// Reads one item of a file.
    pub(crate) fn item<T: DeserializeOwned>(
        &mut self,
        file: &SourceFile,
        item: std::ops::Range<usize>,
        kind: Kind,
    ) -> Option<Item<T>> {
        let read = items::parse_item(file, item, &mut self.diagnostics);
        if read.is_none() {
            self.unsure.insert(kind);
        }
        read
    }

    /// Reads a list of a case: ids must differ. What was taken up of an earlier case stands in the place of what has its id,
    /// or after the rest.
    pub(super) fn list<T: Keyed>(&mut self, folder: &str, name: &str) -> Vec<T> {
        let mut values = Vec::new();
        for item in self.items::<T>(&format!("{folder}/{name}.ron")) {
            if self.enter(T::KIND, &item.value.key(), item.at) {
                values.push(item.value);
            }
        }
        for path in self.taken(folder, name) {
            let mut written = BTreeSet::new();
            for item in self.items::<T>(&path) {
                let key = item.value.key();
                let place = values.iter().position(|value: &T| value.key() == key);
                match place.filter(|_| written.insert(key.clone())) {
                    Some(place) => {
                        self.note(T::KIND, &key, item.at);
                        values[place] = item.value;
                    }
                    None if self.enter(T::KIND, &key, item.at) => values.push(item.value),
                    None => {}
                }
                written.insert(key);
            }
        }
        values
    }

    fn items<T: DeserializeOwned + Keyed>(&mut self, path: &str) -> Vec<Item<T>> {
        let Some((file, items)) = self.outline(path, T::KIND) else { return Vec::new() };
        items.into_iter().filter_map(|item| self.item::<T>(&file, item, T::KIND)).collect()
    }

    /// Paths of this file in what was taken up.
    fn taken(&self, folder: &str, name: &str) -> Vec<String> {
        let (prefix, ending) = (format!("{folder}/{TAKEN}"), format!("/{name}.ron"));
        let of = |path: &&String| {
            path.strip_prefix(&prefix)
                .and_then(|rest| rest.strip_suffix(&ending))
                .is_some_and(|flag| !flag.contains('/'))
        };
        self.files.keys().filter(of).cloned().collect()
    }

    /// Notes where a new item stands, unless its id is taken or badly written.
    pub(crate) fn enter(&mut self, kind: Kind, id: &str, at: Span) -> bool {
        if let Some(mark) = self.marks.get(&(kind, id.to_owned())) {
            let first = mark.at.clone();
            let problem = self.error_at(code::DUPLICATE_ID, &at, id).with("kind", kind.word()).with("id", id);
            let problem = self.beside(problem, &first);
            self.report(problem);
            return false;
        }
        if id.is_empty() || id.len() > MAX_ID || !id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            let problem = self.error_at(code::BAD_ID, &at, id).with("id", id);
            self.report(problem);
        }
        self.marks.insert((kind, id.to_owned()), Mark { first: at.clone(), at });
        true
    }

    /// Notes where a name inside an item stands.
    pub(crate) fn note(&mut self, kind: Kind, id: &str, at: Span) {
        self.marks.insert((kind, id.to_owned()), Mark { first: at.clone(), at });
    }

    /// Notes that an item was written anew elsewhere.
    pub(crate) fn rewrite(&mut self, kind: Kind, id: &str, at: Span) {
        if let Some(mark) = self.marks.get_mut(&(kind, id.to_owned())) {
            mark.at = at;
        }
    }

    /// Notes that an item was taken away.
    pub(crate) fn disable(&mut self, kind: Kind, id: &str, at: Span) {
        self.marks.remove(&(kind, id.to_owned()));
        self.disabled.insert((kind, id.to_owned()), at);
    }

    /// Where an item stands.
    pub(crate) fn mark(&self, kind: Kind, id: &str) -> Option<&Mark> {
        self.marks.get(&(kind, id.to_owned()))
    }

    /// An error in an item, where a word of it stands.
    pub(crate) fn error(&self, code: &'static str, kind: Kind, id: &str, needle: &str) -> Diagnostic {
        match self.mark(kind, id) {
            Some(mark) => self.error_at(code, &mark.at, needle),
            None => Diagnostic::of_file(code, ""),
        }
    }

    /// An error in a span, where a word of it stands.
    pub(crate) fn error_at(&self, code: &'static str, at: &Span, needle: &str) -> Diagnostic {
        match self.files.get(&*at.file) {
            Some(file) => Diagnostic::error(code, file, items::locate(file, at, needle)),
            None => Diagnostic::of_file(code, &at.file),
        }
    }

    /// The problem with the place of something else that it concerns.
    pub(crate) fn beside(&self, problem: Diagnostic, other: &Span) -> Diagnostic {
        let line = self.position(other).map_or(0, |position| position.line);
        problem.with("other-file", &other.file).with("other-line", line)
    }

    fn position(&self, span: &Span) -> Option<Position> {
        self.files.get(&*span.file).map(|file| file.position(span.start))
    }

    /// Whether any error was found.
    pub(crate) fn has_errors(&self) -> bool {
        self.diagnostics.has_errors()
    }

    /// Ends the reading.
    pub(super) fn finish(self) -> (Places, Diagnostics) {
        // Names of the vocabulary share one item, so the id itself is looked for.
        let stand = |(key, mark): (&(Kind, String), &Mark)| {
            let file = self.files.get(&*mark.first.file)?;
            let id = key.1.rsplit_once('/').map_or(key.1.as_str(), |(_, field)| field);
            let line = items::locate(file, &mark.first, id).line;
            Some((key.clone(), Stand { file: mark.first.file.clone(), line }))
        };
        let stands = self.marks.iter().filter_map(stand).collect();
        (Places { stands }, self.diagnostics)
    }
}
