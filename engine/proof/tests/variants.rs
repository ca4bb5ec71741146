//! Each defect that an author could make is told, by `check` or by `prove`, and the healthy case passes.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is an edge: it reads the authored files"
)]

mod broken;
mod support;

use std::collections::BTreeSet;

use broken::{AFTER, BROKEN, Broken, ELSEWHERE};
use support::{files, files_after, line, told, told_of, tree};
use tavolo_scenario::diagnostic::Severity;

#[test]
fn the_healthy_case_passes() {
    let (all, _) = told(&tree(&files(), &[]));
    let wrong: Vec<String> = all.iter().filter(|p| p.severity == Severity::Error).map(line).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let doubtful: Vec<String> =
        all.iter().filter(|p| p.code.starts_with('P') && p.severity == Severity::Warning).map(line).collect();
    assert!(doubtful.is_empty(), "{doubtful:#?}");
}

#[test]
fn each_defect_is_found() {
    let files = files();
    let (healthy, _) = told(&tree(&files, &[]));
    let before: BTreeSet<String> = healthy.iter().map(line).collect();
    // Two at a time: each is the whole case, read and proven.
    let (left, right) = BROKEN.split_at(BROKEN.len() / 2);
    let missed: Vec<String> = std::thread::scope(|scope| {
        let halves = [left, right].map(|half| {
            let one = |b| missed(&files, "border-arrival", &before, b);
            scope.spawn(move || half.iter().filter_map(one).collect::<Vec<_>>())
        });
        halves.into_iter().flat_map(|half| half.join().expect("a half")).collect()
    });
    assert!(missed.is_empty(), "{} of {} not found:\n{}", missed.len(), BROKEN.len(), missed.join("\n"));
    assert!(BROKEN.len() >= 30);
}

#[test]
fn the_other_cases_pass_and_their_defects_are_found() {
    let files = files();
    for case in ["farm-inspection", "brothel-raid", "dublin-return"] {
        let (healthy, _) = told_of(&tree(&files, &[]), case);
        let wrong: Vec<String> = healthy.iter().filter(|p| p.severity == Severity::Error).map(line).collect();
        assert!(wrong.is_empty(), "{case}: {wrong:#?}");
        let before: BTreeSet<String> = healthy.iter().map(line).collect();
        let of_case: Vec<&Broken> = ELSEWHERE.iter().filter(|(of, _)| *of == case).map(|(_, broken)| broken).collect();
        assert!(of_case.len() >= 2, "{case}");
        let missed: Vec<String> = of_case.iter().filter_map(|b| missed(&files, case, &before, b)).collect();
        assert!(missed.is_empty(), "{case}:\n{}", missed.join("\n"));
    }
}

#[test]
fn a_case_after_another_passes_and_its_defects_are_found() {
    let (case, files) = ("farm-inspection", files_after("farm-inspection", "pier-man-came-here"));
    let (healthy, _) = told_of(&tree(&files, &[]), case);
    let wrong: Vec<String> = healthy.iter().filter(|p| p.severity == Severity::Error).map(line).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let before: BTreeSet<String> = healthy.iter().map(line).collect();
    let missed: Vec<String> = AFTER.iter().filter_map(|b| missed(&files, case, &before, b)).collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// A defect of which nothing new was told, with all that was told.
fn missed(files: &[(String, String)], case: &str, before: &BTreeSet<String>, broken: &Broken) -> Option<String> {
    let (name, edits, code, id) = broken;
    let (all, _) = told_of(&tree(files, edits), case);
    let about =
        |args: &std::collections::BTreeMap<&str, String>| id.is_empty() || args.values().any(|value| value == id);
    let new: Vec<_> = all.iter().filter(|p| !before.contains(&line(p))).collect();
    if new.iter().any(|p| p.code == *code && about(&p.args)) {
        return None;
    }
    let told: Vec<String> = new.into_iter().map(line).collect();
    Some(format!("{name}: {code} {id}\n    told: {}", told.join("\n          ")))
}

#[test]
fn every_code_has_a_page_and_messages_and_every_reason_its_words() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = |path: String| std::fs::read_to_string(root.join(&path)).unwrap_or_else(|_| panic!("{path}"));
    let sources = ["missing.rs", "find/clues.rs", "find/duties.rs", "find/events.rs", "find/talk.rs"];
    let reasons: BTreeSet<String> = sources
        .iter()
        .flat_map(|file| {
            let text = read(format!("engine/proof/src/{file}"));
            let words: Vec<String> = text
                .split("Missing::of(")
                .skip(1)
                .filter_map(|rest| Some(rest.trim_start().strip_prefix('"')?.split('"').next()?.to_owned()))
                .collect();
            words
        })
        .collect();
    assert!(reasons.len() > 30, "{reasons:?}");
    for language in ["en", "it"] {
        let messages = read(format!("locales/{language}/app/prove.ftl"));
        for reason in &reasons {
            assert!(messages.contains(&format!("\nmissing-{reason} =")), "{language} lacks missing-{reason}");
        }
        for code in tavolo_proof::code::ALL {
            assert!(read(format!("docs/diagnostics/{code}.md")).starts_with(&format!("# {code}: ")), "{code}");
            let message = messages.split(&format!("\ndiagnostic-{} =", code.to_ascii_lowercase())).nth(1);
            let own = message.and_then(|rest| rest.split("\ndiagnostic-").next()).unwrap_or_default();
            assert!(own.contains("\n    .hint ="), "{language} lacks {code}");
        }
    }
}
