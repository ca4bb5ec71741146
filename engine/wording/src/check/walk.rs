//! Entries of a language and what stands in their patterns.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use crate::catalogue::{self, File, Layered, Tongue, Written};
use crate::guard::Lines;
use crate::pattern::{Part, walk, walk_inline};

/// A message or term with its place.
pub(super) struct Entry<'a> {
    pub(super) layer: usize,
    pub(super) file: &'a File,
    place: &'a catalogue::Entry,
    lines: &'a Lines,
    pub(super) written: Written<'a>,
}

impl<'a> Entry<'a> {
    /// The line on which a slice of the entry stands.
    pub(super) fn line(&self, part: &str) -> u32 {
        self.lines.line(self.place.offset(self.file, part))
    }

    /// The name as authors write it: a term with its dash.
    pub(super) fn name(&self) -> String {
        let Written { id, term, .. } = self.written;
        if term { format!("-{id}") } else { id.to_owned() }
    }

    /// Has it this attribute, or a value if none is asked for?
    pub(super) fn answers(&self, attribute: Option<&str>) -> bool {
        self.written.pattern(attribute).is_some()
    }

    /// Everything in its patterns.
    pub(super) fn parts(&self) -> Vec<Part<'a>> {
        let mut parts = Vec::new();
        self.written.patterns().for_each(|pattern| walk(pattern, &mut parts));
        parts
    }
}

/// All entries of a language; of several with one name, the maps hold the one that counts.
pub(super) struct Index<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    pub(super) messages: BTreeMap<&'a str, usize>,
    pub(super) terms: BTreeMap<&'a str, usize>,
}

impl<'a> Index<'a> {
    pub(super) fn of(tongue: &'a Tongue, lines: &'a [Lines]) -> Self {
        let (mut entries, mut messages, mut terms) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        for (Layered { layer, file }, lines) in tongue.files.iter().zip(lines) {
            for place in file.entries() {
                let Some(written) = place.written(file) else {
                    continue;
                };
                if written.term { &mut terms } else { &mut messages }.insert(written.id, entries.len());
                entries.push(Entry { layer: *layer, file, place, lines, written });
            }
        }
        Self { entries, messages, terms }
    }

    pub(super) fn message(&self, id: &str) -> Option<&Entry<'a>> {
        self.messages.get(id).map(|at| &self.entries[*at])
    }

    pub(super) fn term(&self, id: &str) -> Option<&Entry<'a>> {
        self.terms.get(id).map(|at| &self.entries[*at])
    }

    /// Variables that rendering a message needs, its references to other messages included: name, entry, slice.
    pub(super) fn variables(&self, id: &str) -> Vec<(&'a str, &Entry<'a>)> {
        let (mut out, mut seen, mut open) = (Vec::new(), BTreeSet::new(), vec![id]);
        // A rendering passes through a hundred placeables at most, so deeper references are never reached.
        while let Some(id) = open.pop().filter(|_| seen.len() < 100) {
            let Some(entry) = self.message(id).filter(|entry| seen.insert(entry.written.id)) else {
                continue;
            };
            for part in entry.parts() {
                match part {
                    Part::Variable(name) => out.push((name, entry)),
                    Part::Message(id, _) => open.push(id),
                    _ => {}
                }
            }
        }
        out
    }
}

/// Variables of a term that stand after a reference to another term. `after` says whether one came before; gives the same.
pub(super) fn lost<'a>(pattern: &'a Pattern<&'a str>, mut after: bool, out: &mut Vec<&'a str>) -> bool {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, &[][..]),
            Expression::Select { selector, variants } => (selector, &variants[..]),
        };
        let mut parts = Vec::new();
        walk_inline(inline, &mut parts);
        for part in parts {
            match part {
                Part::Variable(name) if after => out.push(name),
                Part::Term(..) => after = true,
                _ => {}
            }
        }
        let before = after;
        for variant in variants {
            after |= lost(&variant.value, before, out);
        }
    }
    after
}
