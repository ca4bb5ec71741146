//! `tavolo rate` as an instructor types it.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tavolo_acceptance::{catalogue, content};
use tavolo_wording::Args;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What the program says: whether it went well, and its lines.
fn tavolo(words: &[&str]) -> (bool, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_tavolo"))
        .arg("--root")
        .arg(root())
        .args(["--lang", "en"])
        .args(words)
        .output()
        .expect("the program starts");
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    (done.status.success(), said)
}

struct Played {
    journal: String,
    _folder: tempfile::TempDir,
}

fn played() -> Played {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().display().to_string();
    let (well, said) = tavolo(&["demo", "--walkthrough", "poor", "--link", "memory", "--out", &out]);
    assert!(well, "{said}");
    Played { journal: folder.path().join("journal.tavolo").display().to_string(), _folder: folder }
}

impl Played {
    fn rate(&self, words: &[&str]) -> (bool, String) {
        tavolo(&[&["rate", &self.journal][..], words].concat())
    }

    /// The same session as a school names it, by its folder.
    fn contest(&self, words: &[&str]) -> (bool, String) {
        let folder = self.journal.trim_end_matches("/journal.tavolo");
        tavolo(&[&["sessions", "contest", folder][..], words].concat())
    }

    /// The first finding with a status, its number from 1.
    fn line(&self, status: &str) -> (String, Value) {
        let (well, json) = tavolo(&["report", &self.journal, "--format", "json"]);
        assert!(well, "{json}");
        let report: Value = serde_json::from_str(&json).expect("a report is JSON");
        let findings = report["findings"].as_array().expect("lines");
        let at = findings.iter().position(|f| f["status"] == status && f["by"] != Value::Null).expect("a line");
        ((at + 1).to_string(), findings[at].clone())
    }
}

#[test]
fn a_line_is_contested_seen_without_mark_or_name_decided_and_shown_with_both_values() {
    let played = played();
    assert!(played.rate(&[]).1.contains("No line waits"), "nothing is contested yet");
    let (number, finding) = played.line("Late");
    let by = finding["by"].as_str().expect("somebody did it");
    let (well, said) = played.contest(&["v-lioma", &number, "--reason", "It was not me"]);
    assert!(!well && said.contains("no such line"), "{said}");
    let (well, said) = played.contest(&["medic", &number, "--reason", " "]);
    assert!(!well && said.contains("Say why"), "{said}");
    // Whoever did it contests it.
    let seat = ["medic", "border-lead", "border-second", "reception", "info-officer", "ngo", "social", "guardian"]
        .into_iter()
        .find(|seat| played.contest(&[seat, &number, "--reason", "The van stood in the way"]).0)
        .expect("one of these had the seat");
    let (_, own) = played.contest(&[seat]);
    assert!(
        own.lines().any(|line| line.starts_with(&format!("{number}  Late")) && line.ends_with("contested")),
        "{own}"
    );
    // Whoever reads the play again reads it too.
    let (_, replayed) = tavolo(&["replay", &played.journal, "--transcript"]);
    assert!(replayed.contains("After play a line is contested"), "{replayed}");
    assert!(!replayed.contains("The van"), "whoever rates reads it too");
    let (_, open) = played.rate(&[]);
    assert!(open.contains(&format!("{number}  ")) && open.contains("say one of: done, partly, late"), "{open}");
    let texts = catalogue(&content("border-arrival"));
    let named = |key: String| texts.render("en", &key, &Args::new());
    for hidden in
        ["The van".to_owned(), named(format!("seat-{seat}")), named(format!("person-{by}")), "done late".to_owned()]
    {
        assert!(!open.contains(&hidden), "{hidden} is told to who has to judge: {open}");
    }
    let (well, said) = played.rate(&["--line", &number, "--value", "done"]);
    assert!(!well && said.contains("with a reason only"), "{said}");
    let (well, said) = played.rate(&["--line", &number, "--value", "kept", "--reason", "x"]);
    assert!(!well && said.contains("Say one of: done"), "{said}");
    let (well, said) = played.rate(&["--line", &number, "--value", "done", "--reason", "Nobody could pass"]);
    assert!(well && said.contains("before: Late") && said.contains("now: Done"), "{said}");
    let (_, decided) = played.rate(&["--decided"]);
    assert!(decided.contains("Nobody could pass") && decided.contains("The van stood in the way"), "{decided}");
    let (well, said) = played.contest(&[seat, &number, "--reason", "Once more"]);
    assert!(!well && said.contains("decided"), "{said}");
    assert!(played.rate(&[]).1.contains("No line waits"));
    let (_, page) = tavolo(&["report", &played.journal]);
    assert!(page.contains("Nobody could pass") && page.contains("rater 1: done"));
    let (well, said) = played.rate(&["--line", "T1/IV-08", "--value", "shown"]);
    assert!(well && said.contains("is noted"), "{said}");
    let (well, said) = played.rate(&["--line", "9999", "--value", "done", "--reason", "x"]);
    assert!(!well && said.contains("There is no line"), "{said}");
}
