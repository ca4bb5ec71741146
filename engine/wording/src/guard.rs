//! Taming of untrusted Fluent text before the Fluent crates see it.
//!
//! A catalogue is data from a partner and must not end the program. fluent-syntax 0.12 and fluent-bundle 0.16 recurse as deep
//! as the text says, cut inside a letter after a bad `\u` escape, and panic on placeables in placeables, literal selectors and
//! long number literals. An entry that could do so is left out and reported as [`Why::Refused`]. Each stretch of a file that may
//! hold an entry is read by itself.

mod danger;

use std::ops::Range;

use fluent_bundle::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};

use danger::danger;

/// Bytes of one entry.
const ENTRY_BYTES: usize = 64 * 1024;
/// Opening braces and parentheses of one entry: bounds the recursion of the parser.
const ENTRY_OPENERS: usize = 300;
/// Why an entry is not usable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// Not Fluent.
    Syntax,
    /// A select without `*[...]`.
    NoDefault,
    /// Fluent, but beyond what a catalogue may ask of the machine.
    Refused,
}

/// A place in a stretch where an entry was lost.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// From 1, counted from where the stretch begins.
    pub(crate) line: u32,
    pub(crate) key: String,
    pub(crate) why: Why,
    pub(crate) detail: String,
}

/// Parses a stretch, dropping what is dangerous and reporting what is wrong.
pub(crate) fn parse(stretch: &str) -> (FluentResource, Vec<Fault>) {
    if let Some(reason) = too_much(stretch) {
        return refuse(stretch, reason);
    }
    let (resource, errors) = match FluentResource::try_new(stretch.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err(resource_and_errors) => resource_and_errors,
    };
    if let Some(reason) = resource.entries().find_map(danger) {
        return refuse(stretch, reason.to_owned());
    }
    (resource, errors.iter().map(|error| report(stretch, error)).collect())
}

/// Nothing of a stretch, and why.
fn refuse(stretch: &str, reason: String) -> (FluentResource, Vec<Fault>) {
    let fault = Fault { line: 1, key: head(stretch), why: Why::Refused, detail: reason };
    let nothing = FluentResource::try_new(String::new()).unwrap_or_else(|(nothing, _)| nothing);
    (nothing, vec![fault])
}

/// Why a stretch must not reach the parser.
fn too_much(stretch: &str) -> Option<String> {
    let openers = stretch.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
    if stretch.len() > ENTRY_BYTES {
        Some(format!("> {ENTRY_BYTES} bytes"))
    } else if openers > ENTRY_OPENERS {
        Some(format!("> {ENTRY_OPENERS} {{ ("))
    } else {
        broken_escape(stretch).then(|| "\\u".to_owned())
    }
}

/// A syntax error, in the stretch that holds its beginning.
fn report(stretch: &str, error: &ParserError) -> Fault {
    let why = if error.kind == ErrorKind::MissingDefaultVariant { Why::NoDefault } else { Why::Syntax };
    let start = error.slice.clone().unwrap_or_else(|| error.pos.clone()).start;
    let at = if error.pos.start < stretch.len() { error.pos.start } else { start };
    let key = head(stretch.get(start..).unwrap_or_default());
    Fault { line: Lines::of(stretch).line(at), key, why, detail: error.kind.to_string() }
}

/// Stretches that begin where an entry or a comment may begin. Inside an expression such a line can only be an error, so the
/// parser's recursion never reaches across two of them, and a broken entry swallows no other.
pub(crate) fn stretches(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if at > 0 && (line.starts_with('#') || !name(line).is_empty()) {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(text.len());
    starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

/// The name with which an entry begins, a term's with its dash; nothing where none begins.
pub(crate) fn name(entry: &str) -> &str {
    let word = entry.strip_prefix('-').unwrap_or(entry);
    if !word.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return "";
    }
    let after = word.trim_start_matches(|part: char| part.is_ascii_alphanumeric() || part == '-' || part == '_');
    if after.trim_start_matches(' ').starts_with('=') { &entry[..entry.len() - after.len()] } else { "" }
}

/// A `\u` or `\U` whose hexadecimal digits end at a letter of several bytes, inside which the parser would cut.
fn broken_escape(body: &str) -> bool {
    let bytes = body.as_bytes();
    bytes.windows(2).enumerate().any(|(at, pair)| {
        let digits = match pair {
            b"\\u" => 4,
            b"\\U" => 6,
            _ => return false,
        };
        bytes[at + 2..].iter().take(digits).find(|byte| !byte.is_ascii_hexdigit()).is_some_and(|byte| !byte.is_ascii())
    })
}

/// The name before `=`, for a message about an entry that could not be read.
fn head(entry: &str) -> String {
    let name = entry.lines().next().unwrap_or_default().split('=').next().unwrap_or_default().trim();
    name.chars().take(80).collect()
}

/// Line numbers of a text.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        Self(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect())
    }

    /// The line, from 1, of a byte offset.
    pub(crate) fn line(&self, at: usize) -> u32 {
        u32::try_from(self.0.partition_point(|end| *end < at) + 1).unwrap_or(u32::MAX)
    }
}
