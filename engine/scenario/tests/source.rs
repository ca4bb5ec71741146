//! Files and trees of files: limits, positions, and the page and messages of every code of the reading layer.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is an edge: it reads pages and catalogues"
)]

use std::path::{Path, PathBuf};

use tavolo_scenario::diagnostic::{Diagnostics, code};
use tavolo_scenario::source::{MAX_FILE_BYTES, MAX_FILES, MAX_TREE_BYTES, Position, SourceFile, SourceTree};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn positions_are_right_in_long_lines() {
    let text = "é😀a".repeat(3_000) + "\nü";
    let file = SourceFile::new("long.ron", &text);
    for (characters, (offset, _)) in text.char_indices().enumerate().take(9_000) {
        let column = u32::try_from(characters + 1).expect("small");
        assert_eq!(file.position(offset), Position { line: 1, column });
    }
    assert_eq!(file.position(text.len()), Position { line: 2, column: 2 });
    assert_eq!(file.position(usize::MAX), Position { line: 2, column: 2 });
    assert_eq!((file.line(2), file.line(0), file.line(3)), ("ü", "", ""));
}

#[test]
fn trees_have_limits() {
    let mut told = Diagnostics::new();
    let mut tree = SourceTree::new();
    for path in ["../a.ron", "/a.ron", "a//b.ron", "a\\b.ron", "c:a.ron", "", "a/./b", "a\n.ron", "a./b"] {
        assert!(!tree.insert(path, b"[]", &mut told), "{path}");
    }
    for number in 0..=MAX_FILES {
        tree.insert(&format!("case/{number}.ron"), b"[]", &mut told);
    }
    assert!(tree.insert("case/0.ron", b"[ ]", &mut told), "a known file may be replaced");
    assert_eq!((tree.len(), tree.under("case/1").count()), (MAX_FILES, 111));
    let codes: Vec<_> = told.iter().map(|diagnostic| diagnostic.code).collect();
    assert_eq!(codes, [vec![code::BAD_PATH; 9], vec![code::TOO_MANY_FILES]].concat());

    let (mut tree, mut told) = (SourceTree::new(), Diagnostics::new());
    let full = vec![b' '; MAX_FILE_BYTES];
    let taken = (0..20).filter(|number| tree.insert(&format!("{number}.ron"), &full, &mut told)).count();
    assert_eq!((taken, told.total()), (MAX_TREE_BYTES / MAX_FILE_BYTES, 4));
}

#[test]
fn every_code_has_its_page_and_its_messages() {
    let root = here("../..");
    let read = |path: String| std::fs::read_to_string(root.join(&path)).unwrap_or_else(|_| panic!("{path} is missing"));
    for language in ["en", "it"] {
        let messages = read(format!("locales/{language}/app/diagnostics-format.ftl"));
        for code in code::ALL {
            let id = format!("\ndiagnostic-{} =", code.to_ascii_lowercase());
            let message = messages.split(&id).nth(1).unwrap_or_else(|| panic!("{language} lacks {code}"));
            let own = message.split("\ndiagnostic-").next().unwrap_or_default();
            assert!(own.contains("\n    .hint ="), "{language} lacks a hint for {code}");
        }
    }
    for code in code::ALL {
        let page = read(format!("docs/diagnostics/{code}.md"));
        assert!(page.starts_with(&format!("# {code}: ")), "{code}");
    }
}
