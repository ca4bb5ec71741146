//! The catalogue of a session: layers of Fluent files per language, fallback, rendering.

mod file;
mod tongue;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::FluentArgs;

use crate::forms::Shower;
use crate::value::{Args, Value};
pub(crate) use file::{Entry, File, Written};
use tongue::Found;
pub(crate) use tongue::{Layered, Tongue};

/// The language that every chain of fallback ends with.
pub const FALLBACK: &str = "en";

/// One Fluent file and where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Language tag, such as `it`.
    pub language: String,
    /// Layer, such as `app`, `packs/base`, `scenarios/border-arrival`. Layers override each other in the order of first appearance.
    pub layer: String,
    /// Path of the file, for reports only.
    pub file: String,
    /// Its text.
    pub text: String,
}

impl<L: Into<String>, Y: Into<String>, F: Into<String>, T: Into<String>> From<(L, Y, F, T)> for Source {
    fn from((language, layer, file, text): (L, Y, F, T)) -> Self {
        Self { language: language.into(), layer: layer.into(), file: file.into(), text: text.into() }
    }
}

/// How a catalogue renders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// Wrap every value in Unicode isolation marks, so that names of another direction stay whole. For screens; off for files,
    /// logs and tests. [`strip_isolates`] takes the marks out again.
    pub isolating: bool,
    /// Pass every text through [`crate::pseudo::pseudo`].
    pub pseudo: bool,
}

/// A rendered text and how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The text to show; never empty of meaning: at worst `⟦key⟧`.
    pub text: String,
    /// The language it was found in; none if the key is unknown everywhere.
    pub language: Option<String>,
    /// What Fluent complained about, in English, for developers.
    pub faults: Vec<String>,
}

/// The texts of a session in all its languages, each read when it is first asked for. Immutable, `Send` and `Sync`; rendering never panics.
pub struct Catalogue {
    pub(crate) layers: Vec<String>,
    pub(crate) tongues: BTreeMap<String, Tongue>,
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let languages: Vec<&String> = self.tongues.keys().collect();
        f.debug_struct("Catalogue").field("layers", &self.layers).field("languages", &languages).finish()
    }
}

impl Catalogue {
    /// Builds a catalogue without isolation marks. Broken entries are left out and kept for [`crate::check`].
    pub fn build<S: Into<Source>>(sources: impl IntoIterator<Item = S>) -> Self {
        Self::build_with(sources, Manner::default())
    }

    /// Builds a catalogue that renders in the given manner.
    pub fn build_with<S: Into<Source>>(sources: impl IntoIterator<Item = S>, manner: Manner) -> Self {
        let mut stack = Stack::default();
        sources.into_iter().for_each(|source| stack.lay(source.into()));
        stack.catalogue(manner)
    }

    /// A catalogue that has the files of another between what lies beneath and what lies above. They are held once, and so is
    /// what was read of them.
    pub fn around<S: Into<Source>>(
        &self,
        beneath: impl IntoIterator<Item = S>,
        above: impl IntoIterator<Item = S>,
    ) -> Self {
        let mut stack = Stack::default();
        beneath.into_iter().for_each(|source| stack.lay(source.into()));
        for tongue in self.tongues.values() {
            for layered in &tongue.files {
                stack.put(&tongue.language, &self.layers[layered.layer], Arc::clone(&layered.file));
            }
        }
        above.into_iter().for_each(|source| stack.lay(source.into()));
        stack.catalogue(Manner::default())
    }

    /// The languages that have any file, in order of tag.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.tongues.keys().map(String::as_str)
    }

    /// The layers, lowest first.
    pub fn layers(&self) -> impl Iterator<Item = &str> {
        self.layers.iter().map(String::as_str)
    }

    /// True if exactly this language has the text, without fallback.
    #[must_use]
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.tongues.get(language).is_some_and(|tongue| tongue.find(key).is_some())
    }

    /// The text in the language, else in English, else `⟦key⟧`. A key is a message or `message.attribute`.
    #[must_use]
    pub fn render(&self, language: &str, key: &str, args: &Args) -> String {
        self.render_checked(language, key, args).text
    }

    /// Like [`Catalogue::render`], but nothing if no language of the chain has the text.
    #[must_use]
    pub fn try_render(&self, language: &str, key: &str, args: &Args) -> Option<String> {
        let rendered = self.render_checked(language, key, args);
        rendered.language.is_some().then_some(rendered.text)
    }

    /// Like [`Catalogue::render`], with the language found and everything that went wrong.
    #[must_use]
    pub fn render_checked(&self, language: &str, key: &str, args: &Args) -> Rendered {
        let mut faults = Vec::new();
        let (text, found) = self.phrase(language, key, args, 0, &mut faults);
        Rendered { text, language: found.map(str::to_owned), faults }
    }

    /// A single value as it looks in the language, for tables and labels that are no sentence.
    #[must_use]
    pub fn show(&self, language: &str, value: &Value) -> String {
        let mut faults = Vec::new();
        match self.chain(language).next() {
            Some(tongue) => Shower { catalogue: self, tongue, faults: &mut faults, depth: 0 }.show(value),
            None => format!("{value:?}"),
        }
    }

    /// Renders a message with its values; gives the language it was found in.
    pub(crate) fn phrase<'a>(
        &'a self,
        language: &str,
        key: &str,
        args: &Args,
        depth: u8,
        faults: &mut Vec<String>,
    ) -> (String, Option<&'a str>) {
        let Some(found) = self.find(language, key) else {
            faults.push(format!("Unknown message: {key}"));
            return (format!("⟦{key}⟧"), None);
        };
        let tongue = found.tongue;
        let mut shower = Shower { catalogue: self, tongue, faults: &mut *faults, depth };
        let fluent: FluentArgs<'_> = args.iter().map(|(name, value)| (name, shower.fluent(value))).collect();
        let text = found.write(&fluent, faults);
        (tongue.signs(self).finish(text), Some(&tongue.language))
    }

    /// A message of `forms.ftl`, looked for along the chain of the tongue, without isolation marks.
    pub(crate) fn form(&self, tongue: &Tongue, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let found = self.find(&tongue.language, key)?;
        Some(strip_isolates(&found.write(args, &mut Vec::new())))
    }

    fn find<'a>(&'a self, language: &str, key: &str) -> Option<Found<'a>> {
        self.chain(language).find_map(|tongue| tongue.find(key))
    }

    /// `pt-BR`, `pt`, `en`: the languages to look in.
    fn chain<'a>(&'a self, language: &str) -> impl Iterator<Item = &'a Tongue> {
        std::iter::successors(Some(language), |tag| tag.rsplit_once('-').map(|(shorter, _)| shorter))
            .filter(|tag| *tag != FALLBACK)
            .chain(std::iter::once(FALLBACK))
            .filter_map(|tag| self.tongues.get(tag))
    }
}

/// Files of a catalogue to be, layer by layer.
#[derive(Default)]
struct Stack {
    layers: Vec<String>,
    files: BTreeMap<String, Vec<Layered>>,
}

impl Stack {
    fn lay(&mut self, Source { language, layer, file, text }: Source) {
        self.put(&language, &layer, Arc::new(File::new(file, text)));
    }

    fn put(&mut self, language: &str, layer: &str, file: Arc<File>) {
        let layer = self.layers.iter().position(|known| known == layer).unwrap_or_else(|| {
            self.layers.push(layer.to_owned());
            self.layers.len() - 1
        });
        self.files.entry(language.to_owned()).or_default().push(Layered { layer, file });
    }

    fn catalogue(self, manner: Manner) -> Catalogue {
        let tongue = |(language, files): (String, _)| (language.clone(), Tongue::new(language, files, manner));
        Catalogue { layers: self.layers, tongues: self.files.into_iter().map(tongue).collect() }
    }
}

/// Takes the isolation marks out of a text, for file names, logs and tests.
#[must_use]
pub fn strip_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
