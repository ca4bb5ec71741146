//! A Fluent file: its text, and where its entries stand. An entry is read when somebody first asks for it: what is read takes
//! nine times as much memory as the text, and a class asks for a small part of what there is.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Attribute, Entry as Ast, Pattern};

use crate::guard::{self, Fault};

pub(crate) struct File {
    /// Its path, for reports only.
    pub(crate) path: String,
    pub(crate) text: String,
    entries: OnceLock<Vec<Entry>>,
}

/// A stretch of a file that holds one message or term, or else a comment or what is no Fluent.
pub(crate) struct Entry {
    stretch: Range<usize>,
    read: OnceLock<Read>,
}

/// What a stretch holds.
struct Read {
    resource: Arc<FluentResource>,
    faults: Vec<Fault>,
}

/// A message or term as it is written.
#[derive(Clone, Copy)]
pub(crate) struct Written<'a> {
    pub(crate) id: &'a str,
    pub(crate) term: bool,
    pub(crate) value: Option<&'a Pattern<&'a str>>,
    pub(crate) attributes: &'a [Attribute<&'a str>],
}

impl File {
    pub(super) fn new(path: String, text: String) -> Self {
        let mut text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        text.push('\n');
        text.shrink_to_fit();
        Self { path, text, entries: OnceLock::new() }
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        self.entries.get_or_init(|| {
            let entry = |stretch| Entry { stretch, read: OnceLock::new() };
            guard::stretches(&self.text).into_iter().map(entry).collect()
        })
    }

    /// The name with which an entry begins, a term's with its dash; nothing if it begins with none.
    pub(crate) fn name(&self, entry: &Entry) -> &str {
        guard::name(&self.text[entry.stretch.clone()])
    }
}

impl Entry {
    fn read(&self, file: &File) -> &Read {
        self.read.get_or_init(|| {
            let (resource, faults) = guard::parse(&file.text[self.stretch.clone()]);
            Read { resource: Arc::new(resource), faults }
        })
    }

    /// What is wrong with it; lines count from where it begins.
    pub(crate) fn faults(&self, file: &File) -> &[Fault] {
        &self.read(file).faults
    }

    /// For a bundle.
    pub(super) fn resource(&self, file: &File) -> Arc<FluentResource> {
        Arc::clone(&self.read(file).resource)
    }

    /// The message or term, if it can be read.
    pub(crate) fn written<'a>(&'a self, file: &'a File) -> Option<Written<'a>> {
        self.read(file).resource.entries().find_map(|ast| match ast {
            Ast::Message(message) => Some(Written {
                id: message.id.name,
                term: false,
                value: message.value.as_ref(),
                attributes: &message.attributes,
            }),
            Ast::Term(term) => {
                Some(Written { id: term.id.name, term: true, value: Some(&term.value), attributes: &term.attributes })
            }
            _ => None,
        })
    }

    /// Where in its file it begins.
    pub(crate) fn start(&self) -> usize {
        self.stretch.start
    }

    /// Where in its file a part of what was read stands.
    pub(crate) fn offset(&self, file: &File, part: &str) -> usize {
        let source = self.read(file).resource.source().as_ptr() as usize;
        self.stretch.start + (part.as_ptr() as usize).saturating_sub(source)
    }
}

impl<'a> Written<'a> {
    /// All patterns: the value and those of the attributes.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = &'a Pattern<&'a str>> + use<'a> {
        self.value.into_iter().chain(self.attributes.iter().map(|attribute| &attribute.value))
    }

    /// Its value, or that of an attribute.
    pub(crate) fn pattern(&self, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        match attribute {
            None => self.value,
            Some(name) => self.attributes.iter().find(|known| known.id.name == name).map(|known| &known.value),
        }
    }
}
