//! Checks of texts: a pure function of a catalogue and of what is used, reporting every problem with file, line and a hint.

mod plural;
mod problem;
mod report;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

pub use problem::{Kind, Severity, TextProblem};
use report::{Report, nearest};
use walk::Index;

use crate::catalogue::{Catalogue, FALLBACK};
use crate::forms::FORM_KEYS;
use crate::guard::Lines;

/// Stands where a text is still to be written; a text that holds it is an error.
pub const UNWRITTEN: &str = "⟦write⟧";

/// A key that RON or code uses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UsedKey {
    /// A message or `message.attribute`.
    pub key: String,
    /// The arguments it is given.
    pub args: BTreeSet<String>,
    /// The file that uses it.
    pub file: String,
    /// Its line, from 1.
    pub line: u32,
}

/// Everything that is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// One for each place of use.
    pub keys: Vec<UsedKey>,
}

/// What the texts are expected to cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expect {
    /// Languages that must have every used key.
    pub languages: Vec<String>,
    /// The language that translations are compared with.
    pub source: String,
    /// Layers whose keys must all be used. With `app` among them, the keys of [`own_keys`] must be there.
    pub owned: Vec<String>,
}

impl Default for Expect {
    fn default() -> Self {
        Self { languages: Vec::new(), source: FALLBACK.to_owned(), owned: Vec::new() }
    }
}

/// Checks all texts of the catalogue. The problems are in the order of file and line.
#[must_use]
pub fn check(catalogue: &Catalogue, usage: &Usage, expect: &Expect) -> Vec<TextProblem> {
    let lines: BTreeMap<&str, Vec<Lines>> = catalogue
        .tongues
        .values()
        .map(|tongue| {
            (tongue.language.as_str(), tongue.files.iter().map(|layered| Lines::of(&layered.file.text)).collect())
        })
        .collect();
    let indexes: BTreeMap<&str, Index<'_>> = catalogue
        .tongues
        .values()
        .map(|tongue| (tongue.language.as_str(), Index::of(tongue, &lines[tongue.language.as_str()])))
        .collect();
    let mut problems = missing(catalogue, usage, expect, &indexes);
    for tongue in catalogue.tongues.values() {
        let index = &indexes[tongue.language.as_str()];
        let source = indexes.get(expect.source.as_str()).filter(|_| tongue.language != expect.source);
        let mut report = Report { tongue, problems: &mut problems };
        report.faults();
        report.names(index);
        report.contents(index);
        report.variables(index, source, usage);
        report.unused(index, catalogue, usage, expect);
    }
    problems.sort();
    problems.dedup();
    problems
}

/// The keys that this crate itself uses, each with its arguments: those of `app/forms.ftl` and `app/text-problems.ftl`.
/// They never count as unused.
pub fn own_keys() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let problems = Kind::ALL.iter().map(|kind| (kind.message(), &["key", "detail", "language"][..]));
    FORM_KEYS.into_iter().chain(problems).chain([(problem::SUGGESTION, &["suggestion"][..])])
}

/// Text to append to a Fluent file for keys that are still to be written: `key = ⟦write⟧`, attributes under their message.
/// For an attribute of a message that the file already has, the message must be merged by hand; the check says so.
#[must_use]
pub fn missing_stub<K: AsRef<str>>(keys: impl IntoIterator<Item = K>) -> String {
    let mut messages: BTreeMap<String, (bool, BTreeSet<String>)> = BTreeMap::new();
    for key in keys {
        match key.as_ref().split_once('.') {
            None => messages.entry(key.as_ref().to_owned()).or_default().0 = true,
            Some((message, attribute)) => {
                messages.entry(message.to_owned()).or_default().1.insert(attribute.to_owned());
            }
        }
    }
    let mut out = String::new();
    for (message, (value, attributes)) in messages {
        out.push_str(&message);
        out.push_str(" =");
        if value {
            out.push(' ');
            out.push_str(UNWRITTEN);
        }
        out.push('\n');
        for attribute in attributes {
            out.push_str(&format!("    .{attribute} = {UNWRITTEN}\n"));
        }
    }
    out
}

/// Used keys that a required language lacks.
fn missing(
    catalogue: &Catalogue,
    usage: &Usage,
    expect: &Expect,
    indexes: &BTreeMap<&str, Index<'_>>,
) -> Vec<TextProblem> {
    let mut problems = Vec::new();
    let known: BTreeSet<&str> = indexes.values().flat_map(|index| index.messages.keys().copied()).collect();
    let mut lack = |lang: &str, key: &str, file: &str, line: u32| {
        if !catalogue.has(lang, key) {
            let exists = indexes.keys().any(|other| catalogue.has(other, key));
            problems.push(TextProblem {
                file: file.to_owned(),
                line,
                kind: Kind::Missing,
                lang: lang.to_owned(),
                key: key.to_owned(),
                detail: String::new(),
                suggestion: if exists { None } else { nearest(key, known.iter().copied()) },
            });
        }
    };
    for lang in &expect.languages {
        let mut seen = BTreeSet::new();
        for used in &usage.keys {
            if seen.insert(used.key.as_str()) {
                lack(lang, &used.key, &used.file, used.line);
            }
        }
        if expect.owned.iter().any(|layer| layer == "app") {
            own_keys().for_each(|(key, _)| lack(lang, key, "app", 1));
        }
    }
    problems
}
