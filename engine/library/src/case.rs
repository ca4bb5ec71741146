//! Authored files of a case.

use std::collections::BTreeSet;

use tavolo_scenario::Content;
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::ids::FlagId;
use tavolo_scenario::load::taken;
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

/// The files of a case as it is played after another, for these flags: what is otherwise then is laid into its folder.
#[must_use]
pub fn taking(files: &Files, case: &str, flags: &BTreeSet<FlagId>) -> Files {
    let laid = |path: &String| taken::laid(path, case, flags).unwrap_or_else(|| path.clone());
    let mut files: Files = files.iter().map(|(path, bytes)| (laid(path), bytes.clone())).collect();
    files.sort();
    files
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
