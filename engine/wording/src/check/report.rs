//! The problems of one language, check by check.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::VariantKey;

use super::walk::{self, Entry, Index};
use super::{Expect, Kind, TextProblem, UNWRITTEN, Usage, own_keys, plural};
use crate::catalogue::{self, Catalogue, Tongue};
use crate::guard::{Lines, Why};
use crate::pattern::Part;

/// Gathers the problems of one language.
pub(super) struct Report<'a> {
    pub(super) tongue: &'a Tongue,
    pub(super) problems: &'a mut Vec<TextProblem>,
}

impl Report<'_> {
    fn add(&mut self, kind: Kind, entry: &Entry<'_>, at: &str, detail: String, suggestion: Option<String>) {
        let (file, line) = (entry.file.path.clone(), entry.line(at));
        let (lang, key) = (self.tongue.language.clone(), entry.name());
        self.problems.push(TextProblem { file, line, kind, lang, key, detail, suggestion });
    }

    /// Entries lost in parsing.
    pub(super) fn faults(&mut self) {
        for file in self.tongue.files.iter().map(|layered| &layered.file) {
            let lines = Lines::of(&file.text);
            let faults = |entry| {
                let before = lines.line(catalogue::Entry::start(entry)) - 1;
                catalogue::Entry::faults(entry, file).iter().map(move |fault| (before + fault.line, fault))
            };
            for (line, fault) in file.entries().iter().flat_map(faults) {
                let kind = match fault.why {
                    Why::Syntax => Kind::Syntax,
                    Why::NoDefault => Kind::NoDefault,
                    Why::Refused => Kind::Refused,
                };
                self.problems.push(TextProblem {
                    file: file.path.clone(),
                    line,
                    kind,
                    lang: self.tongue.language.clone(),
                    key: fault.key.clone(),
                    detail: fault.detail.clone(),
                    suggestion: None,
                });
            }
        }
    }

    /// Names that stand twice or hide another.
    pub(super) fn names(&mut self, index: &Index<'_>) {
        let mut seen: BTreeMap<(usize, String), &Entry<'_>> = BTreeMap::new();
        for entry in &index.entries {
            if let Some(first) = seen.get(&(entry.layer, entry.name())) {
                let place = format!("{}:{}", first.file.path, first.line(first.written.id));
                self.add(Kind::Duplicate, entry, entry.written.id, place, None);
            } else {
                seen.insert((entry.layer, entry.name()), entry);
            }
            let other = if entry.written.term { index.message(entry.written.id) } else { index.term(entry.written.id) };
            if let Some(other) = other {
                self.add(Kind::NameClash, entry, entry.written.id, other.name(), None);
            }
            if entry.written.id == "NUMBER" {
                self.add(Kind::NameClash, entry, entry.written.id, "NUMBER()".to_owned(), None);
            }
            let mut attributes = BTreeSet::new();
            for attribute in entry.written.attributes.iter().map(|attribute| attribute.id.name) {
                if !attributes.insert(attribute) {
                    self.add(Kind::Duplicate, entry, attribute, format!(".{attribute}"), None);
                }
            }
        }
    }

    /// References, functions, plurals, texts still to be written.
    pub(super) fn contents(&mut self, index: &Index<'_>) {
        for entry in &index.entries {
            for part in entry.parts() {
                match part {
                    Part::Text(text) if text.contains(UNWRITTEN) => {
                        self.add(Kind::Unwritten, entry, text, String::new(), None);
                    }
                    Part::Message(id, attribute)
                        if !index.message(id).is_some_and(|known| known.answers(attribute)) =>
                    {
                        let near = nearest(id, index.messages.keys().copied().filter(|known| *known != id));
                        self.add(Kind::UnknownMessage, entry, id, dotted(id, attribute), near);
                    }
                    Part::Term(id, attribute) if !index.term(id).is_some_and(|known| known.answers(attribute)) => {
                        let near = nearest(id, index.terms.keys().copied().filter(|known| *known != id));
                        let near = near.map(|near| format!("-{near}"));
                        self.add(Kind::UnknownTerm, entry, id, format!("-{}", dotted(id, attribute)), near);
                    }
                    Part::Function(id) if id != "NUMBER" => {
                        self.add(Kind::UnknownFunction, entry, id, format!("{id}()"), Some("NUMBER()".to_owned()));
                    }
                    Part::Select(selector, variants) => {
                        let missing = plural::missing(&self.tongue.identifier, selector, variants);
                        let at = variants.first().map_or(entry.written.id, |variant| variant_name(&variant.key));
                        if !missing.is_empty() {
                            self.add(Kind::Plural, entry, at, missing.join(", "), None);
                        }
                    }
                    _ => {}
                }
            }
            let mut lost = Vec::new();
            if entry.written.term {
                entry.written.patterns().for_each(|pattern| {
                    walk::lost(pattern, false, &mut lost);
                });
            }
            for name in lost {
                self.add(Kind::VariableLost, entry, name, format!("${name}"), None);
            }
        }
    }

    /// Variables against what is supplied and against the source language.
    pub(super) fn variables(&mut self, index: &Index<'_>, source: Option<&Index<'_>>, usage: &Usage) {
        let mut used: BTreeMap<&str, Vec<&BTreeSet<String>>> = BTreeMap::new();
        for key in &usage.keys {
            used.entry(message_of(&key.key)).or_default().push(&key.args);
        }
        for (key, args) in own_keys() {
            let supplied: BTreeSet<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
            self.supplied(index, key, &supplied);
        }
        for (id, at) in &index.messages {
            let original: Option<BTreeSet<String>> = source
                .filter(|source| source.message(id).is_some())
                .map(|source| source.variables(id).into_iter().map(|(name, _)| name.to_owned()).collect());
            match (used.get(id), &original) {
                (Some(places), _) => places.iter().for_each(|args| self.supplied(index, id, args)),
                (None, Some(original)) => self.supplied(index, id, original),
                (None, None) => {}
            }
            let here: BTreeSet<&str> = index.variables(id).into_iter().map(|(name, _)| name).collect();
            for name in original.iter().flatten().filter(|name| !here.contains(name.as_str())) {
                let entry = &index.entries[*at];
                self.add(Kind::VariableUnused, entry, entry.written.id, format!("${name}"), None);
            }
        }
    }

    fn supplied(&mut self, index: &Index<'_>, id: &str, args: &BTreeSet<String>) {
        for (name, entry) in index.variables(id) {
            if !args.contains(name) {
                let near = nearest(name, args.iter().map(String::as_str)).map(|near| format!("${near}"));
                self.add(Kind::VariableNotSupplied, entry, name, format!("${name}"), near);
            }
        }
    }

    /// Messages of owned layers that nobody uses: neither RON nor code nor another message.
    pub(super) fn unused(&mut self, index: &Index<'_>, catalogue: &Catalogue, usage: &Usage, expect: &Expect) {
        let mut used: BTreeSet<&str> = usage.keys.iter().map(|key| message_of(&key.key)).collect();
        used.extend(own_keys().map(|(key, _)| key));
        for part in index.entries.iter().flat_map(Entry::parts) {
            if let Part::Message(id, _) = part {
                used.insert(id);
            }
        }
        for entry in index.entries.iter().filter(|entry| !entry.written.term && !used.contains(entry.written.id)) {
            // Cue lists are read by the names of acts and topics, which this crate does not know.
            let list = entry.written.id.starts_with(crate::matching::LISTS);
            if !list && expect.owned.contains(&catalogue.layers[entry.layer]) {
                self.add(Kind::Unused, entry, entry.written.id, String::new(), None);
            }
        }
    }
}

fn message_of(key: &str) -> &str {
    key.split_once('.').map_or(key, |(message, _)| message)
}

fn dotted(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

fn variant_name<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The known name closest to a mistyped one.
pub(super) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    known
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(name, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, candidate)| candidate.to_owned())
}
