//! One language of a catalogue: its files and the Fluent bundle made of them.

use std::fmt::{self, Write};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::{Catalogue, Manner};
use crate::forms::{self, Signs};
use crate::guard::{self, Fault};

/// The longest text that one rendering gives; what is beyond is cut.
const TEXT_BYTES: usize = 64 * 1024;

/// A file, read when somebody asks for a text of its language: a class reads one or two of those that there are, and what is
/// read takes nine times as much memory as the text.
pub(crate) struct File {
    pub(crate) path: String,
    /// The text, until it is read.
    text: Mutex<String>,
    read: OnceLock<Read>,
}

/// What a file holds.
pub(crate) struct Read {
    pub(crate) resource: Arc<FluentResource>,
    pub(crate) faults: Vec<Fault>,
}

impl File {
    pub(super) fn new(path: String, text: String) -> Self {
        Self { path, text: Mutex::new(text), read: OnceLock::new() }
    }

    pub(crate) fn read(&self) -> &Read {
        self.read.get_or_init(|| {
            let text = std::mem::take(&mut *self.text.lock().unwrap_or_else(PoisonError::into_inner));
            let (resource, faults) = guard::parse(&text);
            Read { resource, faults }
        })
    }
}

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
    bundle: OnceLock<FluentBundle<Arc<FluentResource>>>,
    signs: OnceLock<Signs>,
}

impl Tongue {
    pub(super) fn new(language: String, mut files: Vec<Layered>, manner: Manner) -> Self {
        files.sort_by_key(|file| file.layer);
        let identifier = language.parse().unwrap_or_default();
        Self { language, identifier, files, manner, bundle: OnceLock::new(), signs: OnceLock::new() }
    }

    fn bundle(&self) -> &FluentBundle<Arc<FluentResource>> {
        self.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.identifier.clone()]);
            bundle.set_use_isolating(self.manner.isolating);
            bundle.set_transform(self.manner.pseudo.then_some(crate::pseudo::pseudo));
            bundle.set_formatter(Some(forms::write_number));
            // A message of this name would come first, which the checks report; rendering goes on without the function.
            let _ = bundle.add_function("NUMBER", forms::number_function);
            for layered in &self.files {
                bundle.add_resource_overriding(Arc::clone(&layered.file.read().resource));
            }
            bundle
        })
    }

    /// The signs of its numbers.
    pub(crate) fn signs(&self, catalogue: &Catalogue) -> &Signs {
        self.signs.get_or_init(|| Signs::read(catalogue, self))
    }

    pub(crate) fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        match key.split_once('.') {
            None => self.bundle().get_message(key)?.value(),
            Some((message, attribute)) => Some(self.bundle().get_message(message)?.get_attribute(attribute)?.value()),
        }
    }

    /// What a pattern says, with marks where signs of numbers are to stand.
    pub(super) fn write(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>, faults: &mut Vec<String>) -> String {
        let mut out = Bounded { text: String::new() };
        let mut errors = Vec::new();
        if self.bundle().write_pattern(&mut out, pattern, Some(args), &mut errors).is_err() {
            faults.push(format!("Longer than {TEXT_BYTES} bytes"));
        }
        faults.extend(errors.iter().map(ToString::to_string));
        out.text
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
