//! The cases and packs of this repository: loads them all and, where `TAVOLO_CHECK` names a file, writes there what
//! was found, for whoever is mending them.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is an edge: it reads the repository and its environment"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use tavolo_scenario::diagnostic::{Diagnostics, Severity};
use tavolo_scenario::source::SourceTree;
use tavolo_scenario::{cases, load_case, load_pack, packs, text_keys};

fn add(tree: &mut SourceTree, root: &Path, folder: &Path, problems: &mut Diagnostics) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            add(tree, root, &path, problems);
        } else if path.extension().is_some_and(|ending| ending == "ron") {
            let name = path.strip_prefix(root).expect("inside").to_str().expect("plain").replace('\\', "/");
            tree.insert(&name, &fs::read(&path).expect("a file"), problems);
        }
    }
}

fn listed(out: &mut String, diagnostics: &Diagnostics) {
    for problem in diagnostics.clone().into_sorted() {
        let args: Vec<_> = problem.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let guess = problem.suggestion.as_ref().map(|word| format!("  did you mean {word}?")).unwrap_or_default();
        let severity = match problem.severity {
            Severity::Error => "ERROR",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let (file, line, column, code) = (&problem.file, problem.line, problem.column, problem.code);
        writeln!(out, "{severity} {code} {file}:{line}:{column} {}{guess}", args.join(" ")).expect("a text grows");
    }
}

#[test]
fn what_the_repository_holds_can_be_loaded() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios");
    let (mut tree, mut problems) = (SourceTree::new(), Diagnostics::new());
    add(&mut tree, &root, &root, &mut problems);
    let mut out = String::new();
    listed(&mut out, &problems);
    for pack in packs(&tree) {
        let loaded = load_pack(&tree, &pack);
        writeln!(out, "== pack {pack}: {} errors", loaded.diagnostics.error_count()).expect("a text grows");
        listed(&mut out, &loaded.diagnostics);
        assert_eq!(loaded.law.is_some(), !loaded.diagnostics.has_errors());
    }
    for case in cases(&tree) {
        let loaded = load_case(&tree, &case);
        writeln!(out, "== case {case}: {} errors", loaded.diagnostics.error_count()).expect("a text grows");
        listed(&mut out, &loaded.diagnostics);
        assert_eq!(loaded.content.is_some(), !loaded.diagnostics.has_errors());
        if let Some(content) = &loaded.content {
            let keys = text_keys(content, &loaded.places);
            assert!(keys.iter().all(|key| key.line > 0), "{:?}", keys.iter().find(|key| key.line == 0));
            writeln!(out, "{} texts, hash {}", keys.len(), content.hash).expect("a text grows");
        }
    }
    if let Ok(path) = std::env::var("TAVOLO_CHECK") {
        fs::write(path, out).expect("a report");
    }
}
