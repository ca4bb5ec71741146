//! Authored files as they are handed in by a thin edge (a folder, an archive, a journal's header): no file system
//! here, limits before anything is read, and offsets turned into lines and columns.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// The largest authored file of the first case is a walkthrough of about 120 KB; a person cannot keep a longer one in order.
pub const MAX_FILE_BYTES: usize = 1 << 20;

/// A case, its packs and their texts are embedded in the header of every journal, which a seat PC must reopen fast.
pub const MAX_TREE_BYTES: usize = 16 << 20;

/// A case has about ten files, a pack about twenty, each times its languages: this leaves room for ten of both.
pub const MAX_FILES: usize = 400;

/// Conditions go eight deep and stand at most six brackets inside an item; ron calls itself for each bracket, so
/// this is also what keeps its stack small.
pub const MAX_DEPTH: usize = 24;

/// A phrase bank is the longest list, with some hundreds of lines; checks compare items with each other.
pub const MAX_ITEMS: usize = 2_000;

/// The longest item, a person with mind and agenda, is about 6 KiB; ron is called once per item and some of its
/// look-ahead grows with the square of what it is given.
pub const MAX_ITEM_BYTES: usize = 64 << 10;

/// Short enough for every file system and archive that a school may unpack a case into.
pub const MAX_PATH_BYTES: usize = 200;

/// A place as an author counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, counted from 1.
    pub line: u32,
    /// Column, counted from 1 in characters.
    pub column: u32,
}

/// One authored file: its path in the tree, its text without byte order mark, and where its lines begin.
#[derive(Debug, Clone)]
pub struct SourceFile {
    path: Arc<str>,
    text: Arc<str>,
    lines: Vec<usize>,
    /// Characters before every [`STRIDE`]th byte: a column costs one stride, even in a file that is one long line.
    chars: Vec<usize>,
}

/// Distance of the marks in [`SourceFile::chars`].
const STRIDE: usize = 1024;

impl SourceFile {
    /// A file from text; a byte order mark at its start is dropped.
    #[must_use]
    pub fn new(path: &str, text: &str) -> Self {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let breaks = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        let lines = std::iter::once(0).chain(breaks.map(|(offset, _)| offset + 1)).collect();
        let strides = text.as_bytes().chunks(STRIDE);
        let chars = strides
            .scan(0, |seen, stride| {
                let before = *seen;
                *seen += count_chars(stride);
                Some(before)
            })
            .collect();
        Self { path: path.into(), text: text.into(), lines, chars }
    }

    /// A file from bytes as they lie on a disk.
    ///
    /// # Errors
    /// Where the file is too large or not UTF-8 text.
    pub fn from_bytes(path: &str, bytes: &[u8]) -> Result<Self, Box<Diagnostic>> {
        if bytes.len() > MAX_FILE_BYTES {
            let problem = Diagnostic::of_file(code::FILE_TOO_LARGE, path);
            return Err(Box::new(problem.with("size", bytes.len()).with("limit", MAX_FILE_BYTES)));
        }
        std::str::from_utf8(bytes).map(|text| Self::new(path, text)).map_err(|error| {
            // Old editors on Windows save "Unicode" as UTF-16, which the author can put right by saving anew.
            let utf16 = matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
            let readable = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let before = Self::new(path, &readable);
            let at = before.position(before.text.len());
            Box::new(
                Diagnostic::error(code::NOT_UTF8, &before, at).with("reason", if utf16 { "utf-16" } else { "bytes" }),
            )
        })
    }

    /// Path in the tree, with `/` between folders.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path, shared.
    #[must_use]
    pub fn shared_path(&self) -> Arc<str> {
        Arc::clone(&self.path)
    }

    /// The text, without byte order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column of a byte offset; an offset beyond the end counts as the end.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.lines.partition_point(|&start| start <= offset);
        let column = self.chars_before(offset) - self.chars_before(self.line_start(offset)) + 1;
        let narrow = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Position { line: narrow(line), column: narrow(column) }
    }

    /// Offset at which the line of this offset begins.
    #[must_use]
    pub fn line_start(&self, offset: usize) -> usize {
        let line = self.lines.partition_point(|&start| start <= offset);
        self.lines[line.saturating_sub(1)]
    }

    /// The text of a line counted from 1, without its end; empty beyond the file.
    #[must_use]
    pub fn line(&self, line: u32) -> &str {
        let index = usize::try_from(line).unwrap_or(usize::MAX);
        let Some(&start) = index.checked_sub(1).and_then(|index| self.lines.get(index)) else {
            return "";
        };
        let end = self.lines.get(index).copied().unwrap_or(self.text.len());
        self.text[start..end].trim_end_matches(['\n', '\r'])
    }

    fn chars_before(&self, offset: usize) -> usize {
        let mark = offset / STRIDE;
        match self.chars.get(mark) {
            Some(&seen) => seen + count_chars(&self.text.as_bytes()[mark * STRIDE..offset]),
            // The end of a text that fills its last stride.
            None => {
                self.chars.last().map_or(0, |&seen| seen + count_chars(&self.text.as_bytes()[(mark - 1) * STRIDE..]))
            }
        }
    }
}

/// The files of a scenario or pack, by path.
#[derive(Debug, Clone, Default)]
pub struct SourceTree {
    files: BTreeMap<String, SourceFile>,
    bytes: usize,
}

impl SourceTree {
    /// An empty tree.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in a file unless its path, its size, its encoding or the size of the tree forbid it; a file of the
    /// same path is replaced. Tells whether it was taken.
    pub fn insert(&mut self, path: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> bool {
        let file = match self.admit(path, bytes) {
            Ok(file) => file,
            Err(problem) => {
                diagnostics.push(*problem);
                return false;
            }
        };
        self.bytes += file.text.len();
        if let Some(old) = self.files.insert(path.to_owned(), file) {
            self.bytes -= old.text.len();
        }
        true
    }

    fn admit(&self, path: &str, bytes: &[u8]) -> Result<SourceFile, Box<Diagnostic>> {
        let refuse = |code, limit: usize| Err(Box::new(Diagnostic::of_file(code, path).with("limit", limit)));
        if !is_plain_path(path) {
            return Err(Box::new(Diagnostic::of_file(code::BAD_PATH, path).with("path", path)));
        }
        let old = self.files.get(path);
        if old.is_none() && self.files.len() >= MAX_FILES {
            return refuse(code::TOO_MANY_FILES, MAX_FILES);
        }
        let file = SourceFile::from_bytes(path, bytes)?;
        if self.bytes - old.map_or(0, |old| old.text.len()) + file.text.len() > MAX_TREE_BYTES {
            return refuse(code::TREE_TOO_LARGE, MAX_TREE_BYTES);
        }
        Ok(file)
    }

    /// The file at a path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.files.get(path)
    }

    /// All files by path.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.values()
    }

    /// The files whose path begins so (a folder with its `/`), by path.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        let from = self.files.range::<str, _>((std::ops::Bound::Included(prefix), std::ops::Bound::Unbounded));
        from.take_while(move |(path, _)| path.starts_with(prefix)).map(|(_, file)| file)
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// Whether a path stays in its folder and means the same on every computer.
fn is_plain_path(path: &str) -> bool {
    let plain = |part: &str| !matches!(part, "" | "." | "..") && !part.ends_with(['.', ' ']);
    path.len() <= MAX_PATH_BYTES
        && !path.chars().any(|c| c.is_control() || is_hidden_control(c) || r#"\:*?"<>|"#.contains(c))
        && path.split('/').all(plain)
}

/// Characters that hide or reorder what an author sees: control characters other than blanks and line ends, and
/// the marks that override the reading direction. Plain direction marks stay, for right-to-left languages need them.
#[must_use]
pub fn is_hidden_control(c: char) -> bool {
    let blank = matches!(c, '\t' | '\n' | '\r' | '\x0B' | '\x0C' | '\u{85}');
    (c.is_control() && !blank) || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Counts the bytes that begin a character.
fn count_chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}
