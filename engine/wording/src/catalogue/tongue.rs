//! One language of a catalogue: its files and the Fluent bundle made of them.

use std::fmt::{self, Write};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::Manner;
use crate::forms::{self, Signs};
use crate::guard::Fault;

/// The longest text that one rendering gives; what is beyond is cut.
const TEXT_BYTES: usize = 64 * 1024;

/// A parsed file.
pub(crate) struct File {
    pub(crate) layer: usize,
    pub(crate) path: String,
    pub(crate) resource: Arc<FluentResource>,
    pub(crate) faults: Vec<Fault>,
}

/// Everything in one language.
pub(crate) struct Tongue {
    pub(crate) language: String,
    pub(crate) identifier: LanguageIdentifier,
    pub(crate) files: Vec<File>,
    pub(crate) signs: Signs,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Tongue {
    pub(super) fn new(language: String, mut files: Vec<File>, manner: Manner) -> Self {
        files.sort_by_key(|file| file.layer);
        let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier.clone()]);
        bundle.set_use_isolating(manner.isolating);
        bundle.set_transform(manner.pseudo.then_some(crate::pseudo::pseudo));
        bundle.set_formatter(Some(forms::write_number));
        // A message of this name would come first, which the checks report; rendering goes on without the function.
        let _ = bundle.add_function("NUMBER", forms::number_function);
        for file in &files {
            bundle.add_resource_overriding(Arc::clone(&file.resource));
        }
        Self { language, identifier, files, signs: Signs::default(), bundle }
    }

    pub(crate) fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        match key.split_once('.') {
            None => self.bundle.get_message(key)?.value(),
            Some((message, attribute)) => Some(self.bundle.get_message(message)?.get_attribute(attribute)?.value()),
        }
    }

    pub(super) fn write(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>, faults: &mut Vec<String>) -> String {
        let mut out = Bounded { text: String::new() };
        let mut errors = Vec::new();
        if self.bundle.write_pattern(&mut out, pattern, Some(args), &mut errors).is_err() {
            faults.push(format!("Longer than {TEXT_BYTES} bytes"));
        }
        faults.extend(errors.iter().map(ToString::to_string));
        self.signs.finish(out.text)
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
