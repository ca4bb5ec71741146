//! The entry point of fuzzers: whatever the bytes, loading ends with content or problems.

use super::load_case;
use crate::diagnostic::Diagnostics;
use crate::source::SourceTree;

/// A case as small as a case can be, and its pack.
const TINY: &[(&str, &str)] = &[
    ("packs/p/pack.ron", "(format: 1, id: \"p\")"),
    ("packs/p/vocabulary.ron", "(languages: [\"l\"], facts: [\"f\"], indicators: [\"i\"], statuses: [\"s\"])"),
    ("packs/p/topics.ron", "[(id: \"t\")]"),
    ("packs/p/actions.ron", "[(id: \"a\", target: Nothing, takes: Seconds(1))]"),
    ("packs/p/forms.ron", "[(id: \"g\", fields: [(id: \"x\", is: Tick)], takes: Seconds(1))]"),
    ("packs/p/duties.ron", "[]"),
    ("packs/p/procedure.ron", "[]"),
    ("packs/p/rules.ron", "[]"),
    ("packs/q/pack.ron", "(format: 1, id: \"q\", extends: \"p\")"),
    ("packs/q/forms.ron", "[Patch(id: \"g\", takes: Seconds(2))]"),
    ("packs/q/actions.ron", "[Disable(id: \"a\")]"),
    (
        "c/case.ron",
        "(format: 1, id: \"c\", pack: \"q\", start: \"2026-09-14T05:40:00Z\", language: \"l\", objectives: [], content_notes: [])",
    ),
    ("c/scenes.ron", "[(id: \"s\", start: \"2026-09-14T05:40:00Z\", length: Minutes(5))]"),
    ("c/seats.ron", "[(id: \"s\", persons: [\"p\"], kind: Other)]"),
    ("c/places.ron", "[(id: \"q\", holds: 5)]"),
    ("c/cast.ron", "[(id: \"p\", place: \"q\", speaks: [\"l\"], body: (sex: Female, age: 30, from: \"x\"))]"),
    ("c/things.ron", "[]"),
    ("c/documents.ron", "[]"),
    ("c/clues.ron", "[]"),
    ("c/sentences.ron", "[]"),
    ("c/events.ron", "[]"),
    ("c/resources.ron", "[]"),
    ("c/endings.ron", "[]"),
    ("c/walkthroughs/w.ron", "(format: 1, id: \"w\")"),
];

/// Puts the bytes in the place of each file of a tiny case, one after the other, and loads it. Panics only where
/// loading does, or where it gives content together with errors.
pub fn fuzz(bytes: &[u8]) {
    for (replaced, _) in TINY {
        let mut tree = SourceTree::new();
        for (path, text) in TINY {
            let bytes = if path == replaced { bytes } else { text.as_bytes() };
            tree.insert(path, bytes, &mut Diagnostics::new());
        }
        let loaded = load_case(&tree, "c");
        assert_eq!(loaded.content.is_some(), !loaded.diagnostics.has_errors(), "{replaced}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tiny_case_is_sound() {
        let mut tree = SourceTree::new();
        for (path, text) in TINY {
            assert!(tree.insert(path, text.as_bytes(), &mut Diagnostics::new()), "{path}");
        }
        let loaded = load_case(&tree, "c");
        assert!(loaded.content.is_some(), "{:#?}", loaded.diagnostics);
    }
}
