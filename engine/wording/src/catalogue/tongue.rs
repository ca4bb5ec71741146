//! One language of a catalogue: its files, which of its entries counts for a name, and the Fluent bundles made of them.

use std::collections::{BTreeSet, VecDeque};
use std::fmt::{self, Write};
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

use super::file::{Entry, File, Written};
use super::{Catalogue, Manner};
use crate::forms::{self, Signs};
use crate::pattern::{Part, walk};

/// The longest text that one rendering gives; what is beyond is cut.
const TEXT_BYTES: usize = 64 * 1024;
/// A rendering passes through a hundred placeables at most, so what is farther away is never reached.
const DEPTH: usize = 100;

/// A file and the layer in which it stands: several catalogues may share it.
#[derive(Clone)]
pub(crate) struct Layered {
    pub(crate) layer: usize,
    pub(crate) file: Arc<File>,
}

/// Everything in one language.
pub(crate) struct Tongue {
    pub(crate) language: String,
    pub(crate) identifier: LanguageIdentifier,
    /// Lowest layer first.
    pub(crate) files: Vec<Layered>,
    manner: Manner,
    named: OnceLock<Vec<Named>>,
    signs: OnceLock<Signs>,
}

/// An entry that begins with a name.
struct Named {
    file: usize,
    entry: usize,
    /// It and all that it refers to, once it was rendered and was more than plain text.
    bundle: OnceLock<Box<FluentBundle<Arc<FluentResource>>>>,
}

/// A text that was found.
pub(crate) struct Found<'a> {
    pub(crate) tongue: &'a Tongue,
    named: &'a Named,
    pattern: &'a Pattern<&'a str>,
}

impl Tongue {
    pub(super) fn new(language: String, mut files: Vec<Layered>, manner: Manner) -> Self {
        files.sort_by_key(|file| file.layer);
        let identifier = language.parse().unwrap_or_default();
        Self { language, identifier, files, manner, named: OnceLock::new(), signs: OnceLock::new() }
    }

    /// All entries that have a name, in the order of names; of several with one name the last counts.
    fn named(&self) -> &[Named] {
        self.named.get_or_init(|| {
            let of_file = |(file, layered): (usize, &Layered)| {
                let entries = layered.file.entries().iter().enumerate();
                let has_name = |(_, entry): &(usize, &Entry)| !layered.file.name(entry).is_empty();
                entries.filter(has_name).map(|(entry, _)| (file, entry)).collect::<Vec<_>>()
            };
            let named = |(file, entry)| Named { file, entry, bundle: OnceLock::new() };
            let mut all: Vec<Named> = self.files.iter().enumerate().flat_map(of_file).map(named).collect();
            all.sort_by_key(|named| self.name(named));
            all
        })
    }

    fn file(&self, named: &Named) -> &File {
        &self.files[named.file].file
    }

    fn name(&self, named: &Named) -> &str {
        let file = self.file(named);
        file.name(&file.entries()[named.entry])
    }

    /// The entry of a name, a term's with its dash: the uppermost that can be read.
    fn entry(&self, name: &str) -> Option<(&Named, Written<'_>)> {
        let named = self.named();
        let end = named.partition_point(|known| self.name(known) <= name);
        let same = named[..end].iter().rev().take_while(|known| self.name(known) == name);
        same.into_iter().find_map(|known| {
            let file = self.file(known);
            Some((known, file.entries()[known.entry].written(file)?))
        })
    }

    /// The signs of its numbers.
    pub(crate) fn signs(&self, catalogue: &Catalogue) -> &Signs {
        self.signs.get_or_init(|| Signs::read(catalogue, self))
    }

    /// The text of a message, or of `message.attribute`.
    pub(crate) fn find(&self, key: &str) -> Option<Found<'_>> {
        let (message, attribute) = key.split_once('.').map_or((key, None), |(message, name)| (message, Some(name)));
        let (named, written) = self.entry(message).filter(|(_, written)| !written.term)?;
        Some(Found { tongue: self, named, pattern: written.pattern(attribute)? })
    }

    /// A bundle that holds an entry and all that it refers to, directly or not.
    fn bundle(&self, named: &Named) -> FluentBundle<Arc<FluentResource>> {
        let mut bundle = FluentBundle::new_concurrent(vec![self.identifier.clone()]);
        bundle.set_use_isolating(self.manner.isolating);
        bundle.set_transform(self.manner.pseudo.then_some(crate::pseudo::pseudo));
        bundle.set_formatter(Some(forms::write_number));
        // A message of this name would come first, which the checks report; rendering goes on without the function.
        let _ = bundle.add_function("NUMBER", forms::number_function);
        let (mut seen, mut open) = (BTreeSet::new(), VecDeque::from([(self.name(named).to_owned(), 0)]));
        while let Some((name, depth)) = open.pop_front() {
            let Some((named, written)) = self.entry(&name).filter(|_| depth <= DEPTH && !seen.contains(&name)) else {
                continue;
            };
            let file = self.file(named);
            bundle.add_resource_overriding(file.entries()[named.entry].resource(file));
            let mut parts = Vec::new();
            written.patterns().for_each(|pattern| walk(pattern, &mut parts));
            open.extend(parts.iter().filter_map(|part| match part {
                Part::Message(id, _) => Some(((*id).to_owned(), depth + 1)),
                Part::Term(id, _) => Some((format!("-{id}"), depth + 1)),
                _ => None,
            }));
            seen.insert(name);
        }
        bundle
    }
}

impl Found<'_> {
    /// What it says, with marks where signs of numbers are to stand.
    pub(super) fn write(&self, args: &FluentArgs<'_>, faults: &mut Vec<String>) -> String {
        let mut out = Bounded { text: String::new() };
        let mut errors = Vec::new();
        let written = self.plain(&mut out).unwrap_or_else(|| {
            let bundle = self.named.bundle.get_or_init(|| Box::new(self.tongue.bundle(self.named)));
            bundle.write_pattern(&mut out, self.pattern, Some(args), &mut errors)
        });
        if written.is_err() {
            faults.push(format!("Longer than {TEXT_BYTES} bytes"));
        }
        faults.extend(errors.iter().map(ToString::to_string));
        out.text
    }

    /// Writes a text in which nothing is to be put; such texts, and they are most, need no bundle.
    fn plain(&self, out: &mut Bounded) -> Option<fmt::Result> {
        let texts: Option<Vec<&str>> = self.pattern.elements.iter().map(text).collect();
        let pseudo = self.tongue.manner.pseudo;
        let write = |text: &str| out.write_str(&if pseudo { crate::pseudo::pseudo(text) } else { text.into() });
        Some(texts?.into_iter().try_for_each(write))
    }
}

fn text<'a>(element: &PatternElement<&'a str>) -> Option<&'a str> {
    match element {
        PatternElement::TextElement { value } => Some(value),
        PatternElement::Placeable { .. } => None,
    }
}

/// A text that refuses to grow without end.
struct Bounded {
    text: String,
}

impl Write for Bounded {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        let room = TEXT_BYTES.saturating_sub(self.text.len());
        if part.len() <= room {
            self.text.push_str(part);
            return Ok(());
        }
        self.text.push_str(&part[..part.floor_char_boundary(room)]);
        Err(fmt::Error)
    }
}
