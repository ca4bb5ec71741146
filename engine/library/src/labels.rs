//! What words of the pack are called: public law, and told to each seat once, so that a client needs no pack.

use std::collections::BTreeMap;

use tavolo_scenario::load::Places;
use tavolo_scenario::{Content, law_text_keys};
use tavolo_wording::{Args, Catalogue};

/// Beginnings of the keys that a seat meets as words.
const MET: &[&str] = &["status-", "consent-", "topic-", "language-", "form-", "action-", "indicator-"];

/// What the case may touch in people: said before play to whoever takes part.
#[must_use]
pub fn content_notes(content: &Content, texts: &Catalogue, lang: &str) -> Vec<String> {
    let notes = content.case.head.content_notes.iter();
    notes.map(|note| texts.render(lang, &format!("content-note-{note}"), &Args::new())).collect()
}

/// Labels in a language, by text key.
#[must_use]
pub fn labels(content: &Content, texts: &Catalogue, lang: &str) -> BTreeMap<String, String> {
    let keys = law_text_keys(&content.law, &Places::default()).into_iter().map(|k| k.key);
    let met = keys.filter(|key| MET.iter().any(|m| key.starts_with(m)) && !key.contains('.'));
    met.filter_map(|key| texts.try_render(lang, &key, &Args::new()).map(|text| (key, text))).collect()
}
