//! What every page has to be: well formed, linked, complete.

use std::collections::BTreeSet;

/// Messages and attributes of a Fluent file.
pub(crate) fn keys(text: &str, prefix: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut message = "";
    for line in text.lines() {
        let Some((name, _)) = line.split_once(" =") else {
            continue;
        };
        if let Some(attribute) = name.trim_start().strip_prefix('.') {
            keys.insert(format!("{message}.{attribute}"));
        } else if name.starts_with(prefix) {
            message = name;
            keys.insert(name.to_owned());
        }
    }
    keys
}

/// Every link leads somewhere, and no anchor stands twice.
pub(crate) fn linked(page: &str) {
    let values = |start: &str| -> Vec<String> {
        let after = page.split(start).skip(1);
        after.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
    };
    let anchors = values(" id=\"");
    let known: BTreeSet<&String> = anchors.iter().collect();
    assert_eq!(known.len(), anchors.len());
    for target in values(" href=\"").iter().chain(&values("aria-labelledby=\"")) {
        let target = target.strip_prefix('#').unwrap_or(target).to_owned();
        assert!(known.contains(&target), "{target}");
    }
}

/// Every tag is closed in order; void elements are known; nothing but `<` of tags stands unescaped.
pub(crate) fn well_formed(page: &str) {
    const VOID: [&str; 4] = ["meta", "br", "input", "link"];
    let body = page.strip_prefix("<!DOCTYPE html>").unwrap();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = body;
    while let Some(at) = rest.find('<') {
        let tag = &rest[at + 1..];
        let end = tag.find('>').unwrap();
        let (inside, after) = (&tag[..end], &tag[end + 1..]);
        assert!(!inside.contains('<'), "<{inside}>");
        let name = inside.trim_start_matches('/').split([' ', '/']).next().unwrap();
        assert!(name.starts_with(|c: char| c.is_ascii_alphabetic()), "<{inside}>");
        rest = after;
        if inside.starts_with('/') {
            assert_eq!(open.pop(), Some(name));
        } else if name == "style" {
            rest = &after[after.find("</style>").unwrap()..];
            open.push(name);
        } else if !VOID.contains(&name) {
            assert_eq!(inside.matches('"').count() % 2, 0, "<{inside}>");
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}
