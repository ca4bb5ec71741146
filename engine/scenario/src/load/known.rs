//! Ids that are looked up in two lists may stand in one of them only.

use super::Reader;
use crate::check::{Kind, code};
use crate::content::Content;

/// Reports sentences of the case that have the id of a phrase of the pack, and documents that have that of a thing.
pub(super) fn shared_ids(reader: &mut Reader<'_>, content: &Content) {
    let phrases = content.case.sentences.keys().filter(|id| content.law.phrases.contains_key(id));
    let sentences = phrases.map(|id| (Kind::Sentence, Kind::Phrase, id.as_str()));
    let things =
        content.case.documents.keys().filter(|id| content.case.things.keys().any(|t| t.as_str() == id.as_str()));
    let documents = things.map(|id| (Kind::Document, Kind::Thing, id.as_str()));
    for (kind, other, id) in sentences.chain(documents).collect::<Vec<_>>() {
        let Some(first) = reader.mark(other, id).map(|mark| mark.at.clone()) else { continue };
        let problem = reader.error(code::DUPLICATE_ID, kind, id, id).with("kind", kind.word()).with("id", id);
        let problem = reader.beside(problem, &first);
        reader.report(problem);
    }
}
