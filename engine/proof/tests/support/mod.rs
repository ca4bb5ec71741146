//! The authored files of the repository, as they are or with one line changed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tavolo_proof::{Finding, diagnostic, prove};
use tavolo_scenario::diagnostic::{Diagnostic, Diagnostics, Severity};
use tavolo_scenario::ids::FlagId;
use tavolo_scenario::load::taken::laid;
use tavolo_scenario::load_case;
use tavolo_scenario::source::SourceTree;

/// Paths below the folder of scenarios, with their texts.
pub(crate) type Files = Vec<(String, String)>;

/// All files that a case and its packs may need.
pub(crate) fn files() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios");
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "ron") {
                let name = path.strip_prefix(&root).expect("below").to_string_lossy().replace('\\', "/");
                found.push((name, std::fs::read_to_string(&path).expect("UTF-8")));
            }
        }
    }
    found
}

/// The files of a case as it is for a flag that it takes up.
pub(crate) fn files_after(case: &str, flag: &str) -> Files {
    let flags = BTreeSet::from([FlagId::from(flag)]);
    let laid = |path: String| {
        let laid = laid(&format!("scenarios/{path}"), case, &flags);
        laid.and_then(|laid| laid.strip_prefix("scenarios/").map(str::to_owned)).unwrap_or(path)
    };
    files().into_iter().map(|(path, text)| (laid(path), text)).collect()
}

/// The files with edits: path, old text, new text. Each old text must be there.
pub(crate) fn tree(files: &[(String, String)], edits: &[(&str, &str, &str)]) -> SourceTree {
    let mut tree = SourceTree::new();
    let mut done = 0;
    for (path, text) in files {
        let mut text = text.clone();
        for (_, old, new) in edits.iter().filter(|(file, ..)| file == path) {
            assert!(text.contains(old), "{path} has no {old}");
            text = text.replacen(old, new, 1);
            done += 1;
        }
        assert!(tree.insert(path, text.as_bytes(), &mut Diagnostics::new()), "{path}");
    }
    assert_eq!(done, edits.len(), "an edit of no file: {edits:?}");
    tree
}

/// What `check` and `prove` say of border-arrival, and the findings of the latter.
pub(crate) fn told(tree: &SourceTree) -> (Vec<Diagnostic>, Vec<Finding>) {
    told_of(tree, "border-arrival")
}

/// What `check` and `prove` say of a case, and the findings of the latter.
pub(crate) fn told_of(tree: &SourceTree, case: &str) -> (Vec<Diagnostic>, Vec<Finding>) {
    let loaded = load_case(tree, case);
    let Some(content) = &loaded.content else { return (loaded.diagnostics.into_sorted(), Vec::new()) };
    let findings = prove(content).findings;
    let mut all = loaded.diagnostics.into_sorted();
    all.extend(findings.iter().map(|finding| diagnostic(tree, &loaded.places, finding)));
    (all, findings)
}

/// A problem in one line.
pub(crate) fn line(problem: &Diagnostic) -> String {
    let args: Vec<String> = problem.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let weight = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    format!("{} {weight} {}:{} {}", problem.code, problem.file, problem.line, args.join(" "))
}
