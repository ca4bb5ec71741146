//! Taming of untrusted Fluent text before the Fluent crates see it.
//!
//! A catalogue is data from a partner and must not end the program. fluent-syntax 0.12 and fluent-bundle 0.16 recurse as deep
//! as the text says, cut inside a letter after a bad `\u` escape, and panic on placeables in placeables, literal selectors and
//! long number literals. An entry that could do so is blanked (its lines stay, so that every other line keeps its number) and
//! reported as [`Why::Refused`].

mod danger;

use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};

use danger::danger;

/// Bytes of one entry.
const ENTRY_BYTES: usize = 64 * 1024;
/// Opening braces and parentheses of one entry: bounds the recursion of the parser.
const ENTRY_OPENERS: usize = 300;
/// Times that a file is read again to save entries that a broken one swallowed; each pass halves what is left.
const PASSES: usize = 20;

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

/// A place in a file where an entry was lost.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) line: u32,
    pub(crate) key: String,
    pub(crate) why: Why,
    pub(crate) detail: String,
}

/// Parses `text`, dropping what is dangerous and reporting what is wrong.
pub(crate) fn parse(text: &str) -> (Arc<FluentResource>, Vec<Fault>) {
    let mut text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
    text.push('\n');
    let chunks = chunks(&text);
    let mut faults = Vec::new();
    let mut refused: Vec<(Range<usize>, String)> = Vec::new();
    for chunk in &chunks {
        let body = &text[chunk.clone()];
        let openers = body.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
        if body.len() > ENTRY_BYTES {
            refused.push((chunk.clone(), format!("> {ENTRY_BYTES} bytes")));
        } else if openers > ENTRY_OPENERS {
            refused.push((chunk.clone(), format!("> {ENTRY_OPENERS} {{ (")));
        } else if broken_escape(body) {
            refused.push((chunk.clone(), "\\u".to_owned()));
        }
    }
    blank(&mut text, &refused, &mut faults);
    let (mut resource, mut errors) = read(text.clone());
    for _ in 0..PASSES {
        let swallowers: Vec<&ParserError> =
            errors.iter().filter(|error| junk(error).end > chunk_of(&chunks, junk(error).start).end).collect();
        if swallowers.is_empty() {
            break;
        }
        report(&text, &swallowers, &chunks, &mut faults);
        for error in swallowers {
            let start = junk(error).start;
            wipe(&mut text, start..chunk_of(&chunks, start).end);
        }
        (resource, errors) = read(text.clone());
    }
    report(&text, &errors.iter().collect::<Vec<_>>(), &chunks, &mut faults);
    // Last, when nothing more can come to light: an entry that parses lies within one chunk.
    let found: Vec<(Range<usize>, String)> = resource
        .entries()
        .filter_map(|entry| {
            let (name, reason) = danger(entry)?;
            let at = (name.as_ptr() as usize).saturating_sub(resource.source().as_ptr() as usize);
            Some((chunk_of(&chunks, at), reason.to_owned()))
        })
        .collect();
    if !found.is_empty() {
        blank(&mut text, &found, &mut faults);
        resource = read(text).0;
    }
    faults.sort_by_key(|fault| fault.line);
    (Arc::new(resource), faults)
}

/// What an error cost.
fn junk(error: &ParserError) -> Range<usize> {
    error.slice.clone().unwrap_or_else(|| error.pos.clone())
}

/// The chunk that holds an offset.
fn chunk_of(chunks: &[Range<usize>], at: usize) -> Range<usize> {
    let next = chunks.partition_point(|chunk| chunk.start <= at);
    chunks.get(next.saturating_sub(1)).cloned().unwrap_or_default()
}

/// Reports syntax errors, each in the entry that holds its beginning.
fn report(text: &str, errors: &[&ParserError], chunks: &[Range<usize>], faults: &mut Vec<Fault>) {
    let lines = Lines::of(text);
    for error in errors {
        let why = if error.kind == ErrorKind::MissingDefaultVariant { Why::NoDefault } else { Why::Syntax };
        let start = junk(error).start;
        let end = chunk_of(chunks, start).end;
        let at = if error.pos.start < end { error.pos.start } else { start };
        let key = head(text.get(start..end).unwrap_or_default());
        faults.push(Fault { line: lines.line(at), key, why, detail: error.kind.to_string() });
    }
}

/// Turns a stretch into blanks: every byte becomes one byte, so that offsets and lines stay.
fn wipe(text: &mut String, stretch: Range<usize>) {
    let Some(body) = text.get(stretch.clone()) else {
        return;
    };
    let empty: String = body.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    text.replace_range(stretch, &empty);
}

fn read(text: String) -> (FluentResource, Vec<ParserError>) {
    match FluentResource::try_new(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(resource_and_errors) => resource_and_errors,
    }
}

/// Stretches that begin where an entry or a comment may begin. Inside an expression such a line can only be an error, so the
/// parser's recursion never reaches across two of them.
fn chunks(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if at > 0 && begins_entry(line) {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(text.len());
    starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

fn begins_entry(line: &str) -> bool {
    if line.starts_with('#') {
        return true;
    }
    let name = line.strip_prefix('-').unwrap_or(line);
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .trim_start_matches(|part: char| part.is_ascii_alphanumeric() || part == '-' || part == '_')
            .trim_start_matches(' ')
            .starts_with('=')
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

fn blank(text: &mut String, refused: &[(Range<usize>, String)], faults: &mut Vec<Fault>) {
    if refused.is_empty() {
        return;
    }
    let lines = Lines::of(text);
    for (chunk, reason) in refused {
        let key = head(&text[chunk.clone()]);
        faults.push(Fault { line: lines.line(chunk.start), key, why: Why::Refused, detail: reason.clone() });
        wipe(text, chunk.clone());
    }
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
