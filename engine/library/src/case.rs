//! Authored files of a case.

use tavolo_scenario::Content;
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::source::SourceTree;

use crate::folder::Files;

/// The tree of authored files out of a list with `scenarios/…` paths.
#[must_use]
pub fn tree_of(files: &Files, diagnostics: &mut Diagnostics) -> SourceTree {
    let mut tree = SourceTree::new();
    for (path, bytes) in files {
        if let Some(path) = path.strip_prefix("scenarios/").filter(|p| p.ends_with(".ron")) {
            tree.insert(path, bytes, diagnostics);
        }
    }
    tree
}

/// The files that a journal carries: the case, its packs, and the texts of all languages.
#[must_use]
pub fn embedded(files: &Files, content: &Content) -> Files {
    let case = &content.case.head.id;
    let ours = |path: &str| {
        let parts: Vec<&str> = path.split('/').collect();
        match parts[..] {
            ["scenarios", "packs", pack, ..] | ["locales", _, "packs", pack, ..] => {
                content.law.chain.iter().any(|p| p.as_str() == pack)
            }
            ["scenarios", folder, ..] | ["locales", _, "scenarios", folder, ..] => folder == case.as_str(),
            ["locales", _, "app", ..] => true,
            _ => false,
        }
    };
    files.iter().filter(|(path, _)| ours(path)).cloned().collect()
}
