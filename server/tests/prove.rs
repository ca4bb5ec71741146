//! Proving a case, comparing packs and judging a journal under another one, as their user meets them.

#[path = "support/files.rs"]
mod files;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use files::{copy, root};

fn tavolo(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tavolo"));
    command.args(arguments).current_dir(root).env_remove("TAVOLO_ROOT").env("LC_ALL", "C.UTF-8");
    command.output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON")
}

#[test]
fn a_healthy_case_is_proven_and_its_witnesses_can_be_played_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("own");
    copy(&root().join("scenarios"), &own.join("scenarios"));
    copy(&root().join("locales"), &own.join("locales"));
    let out = folder.path().join("proof.json");
    let out_text = out.to_string_lossy().into_owned();
    let proven = tavolo(&own, &["prove", "border-arrival", "--budget", "1", "--out", &out_text]);
    assert!(proven.status.success(), "{}{}", text(&proven.stdout), text(&proven.stderr));
    assert!(text(&proven.stdout).contains("Proven: nothing that this case needs is impossible."));
    let proof = json(&out);
    assert_eq!((&proof["holds"], &proof["winnable"]), (&Value::Bool(true), &Value::Bool(true)));
    assert_eq!(proof["search"]["plays"], 5);
    let witnesses = proof["witnesses"].as_array().expect("witnesses");
    assert!(witnesses.len() > 500 && !proof["not-found-in-budget"].as_array().expect("a list").is_empty());
    let scripted = witnesses
        .iter()
        .find(|w| w["script"].is_string() && w["kind"] == "clue" && w["exercise-ms"].as_i64() > Some(60_000));
    let witness = scripted.expect("a clue of a walkthrough");
    fs::write(
        own.join("scenarios/border-arrival/walkthroughs/witness.ron"),
        witness["script"].as_str().expect("a script"),
    )
    .expect("written");
    let demo = folder.path().join("demo");
    let again = tavolo(&own, &["demo", "--walkthrough", "witness", "--out", &demo.to_string_lossy()]);
    assert!(again.status.success(), "{}{}", text(&again.stdout), text(&again.stderr));
    let report = json(&demo.join("report.json"));
    let known = report["knowledge"].as_array().expect("clues").iter().find(|k| k["clue"] == witness["id"]);
    let learnt = known.and_then(|k| k["knew"].as_array()).map(Vec::len);
    assert!(learnt.unwrap_or(0) > 0, "{} is not known: {known:#?}", witness["id"]);
}

#[test]
fn a_broken_case_fails_with_what_is_missing_in_either_language() {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&root().join("scenarios"), &folder.path().join("scenarios"));
    copy(&root().join("locales"), &folder.path().join("locales"));
    let path = folder.path().join("scenarios/border-arrival/events.ron");
    let events = fs::read_to_string(&path).expect("events");
    fs::write(&path, events.replace("            Flag(flag: \"lioma-silent\"),\n", "")).expect("written");
    for (language, words) in [
        ("en", "Nothing raises the flag “lioma-silent” by then."),
        ("it", "Nulla alza fino ad allora la bandiera “lioma-silent”."),
    ] {
        let proven = tavolo(folder.path(), &["--lang", language, "prove", "border-arrival", "--budget", "0"]);
        let told = text(&proven.stdout);
        assert!(!proven.status.success() && told.contains(words) && told.contains("[P0008]"), "{told}");
        assert!(told.contains("scenarios/border-arrival/events.ron:"), "{told}");
    }
}

#[test]
fn packs_are_compared_and_a_journal_is_judged_under_both() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let diff =
        tavolo(&root(), &["pack", "diff", "it-2026-07", "osce-generic", "border-arrival", "--out", &file("diff.json")]);
    let told = text(&diff.stdout);
    assert!(diff.status.success() && told.contains("limit: Days(45) → Days(30)"), "{told}{}", text(&diff.stderr));
    assert!(told.contains("Under osce-generic the case can be won"), "{told}");
    let difference = json(&folder.path().join("diff.json"));
    assert!(difference["case"]["scores"]["O3"].is_array() && difference["difference"]["changes"].is_array());
    let unknown = tavolo(&root(), &["pack", "diff", "it-2026-07", "nowhere"]);
    assert!(!unknown.status.success() && text(&unknown.stderr).contains("nowhere"));

    let demo = tavolo(&root(), &["demo", "--walkthrough", "poor", "--out", &file("demo")]);
    assert!(demo.status.success(), "{}", text(&demo.stderr));
    let journal = file("demo/journal.tavolo");
    let judged = tavolo(&root(), &["rejudge", &journal, "--pack", "osce-generic", "--out", &file("both.json")]);
    let told = text(&judged.stdout);
    assert!(judged.status.success(), "{told}{}", text(&judged.stderr));
    assert!(told.contains("base and it-2026-07, engine") && told.contains("base and osce-generic, engine"), "{told}");
    let both = json(&folder.path().join("both.json"));
    let verdicts = both["verdicts"].as_array().expect("two");
    assert_eq!(verdicts.len(), 2);
    assert_ne!(verdicts[0]["session"]["packs"], verdicts[1]["session"]["packs"]);
}

#[test]
fn a_case_is_proven_alone_and_after_another() {
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["scenarios", "locales"] {
        copy(&root().join(part), &folder.path().join(part));
    }
    let prove = || tavolo(folder.path(), &["prove", "farm-inspection", "--budget", "0"]);
    let proven = prove();
    assert!(proven.status.success(), "{}{}", text(&proven.stdout), text(&proven.stderr));
    assert!(text(&proven.stdout).contains("Proven also with what is taken up as pier-man-came-here"));
    // A defect there alone: said once, where its author finds it.
    let cast = folder.path().join("scenarios/after/farm-inspection/pier-man-came-here/cast.ron");
    let written = fs::read_to_string(&cast).expect("a cast");
    fs::write(&cast, written.replacen("speaks: [\"orsani\"]", "speaks: [\"liskan\"]", 1)).expect("written");
    let broken = prove();
    let said = text(&broken.stdout);
    assert!(!broken.status.success(), "{said}");
    assert!(said.contains("scenarios/after/farm-inspection/pier-man-came-here/cast.ron:"), "{said}");
    assert_eq!(said.matches("[P0014]").count(), 1, "{said}");
}

#[test]
fn what_comes_about_only_after_an_earlier_case_has_its_witness_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("proof.json");
    let proven = tavolo(&root(), &["prove", "farm-inspection", "--budget", "1", "--out", &out.to_string_lossy()]);
    assert!(proven.status.success(), "{}{}", text(&proven.stdout), text(&proven.stderr));
    assert!(text(&proven.stdout).contains("After border-arrival with pier-man-came-here"), "{}", text(&proven.stdout));
    let proof = json(&out);
    let witnesses = proof["witnesses"].as_array().expect("witnesses");
    let carried =
        witnesses.iter().find(|w| w["after"]["flag"] == "pier-man-came-here").expect("a witness after the pier");
    assert_eq!(carried["after"]["case"], "border-arrival");
    assert!(carried["see"].as_str().is_some_and(|see| see.ends_with("--after SESSION")), "{carried}");
    assert!(carried["script"].is_null() && witnesses.iter().any(|w| w["after"].is_null()));
}

#[test]
fn a_case_is_rehearsed_under_another_pack_if_one_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("figures.json");
    let out = out.to_string_lossy();
    let few = ["rehearse", "dublin-return", "--runs", "1", "--skill", "exemplary", "--out", &out, "--pack"];
    let played = tavolo(&root(), &[&few[..], &["osce-generic"]].concat());
    assert!(played.status.success(), "{}{}", text(&played.stdout), text(&played.stderr));
    let figures = json(Path::new(&*out));
    assert_eq!(figures["packs"], serde_json::json!(["base", "osce-generic"]));
    assert_eq!(figures["plays"][0]["runs"], 1);
    let unknown = tavolo(&root(), &[&few[..], &["no-such-pack"]].concat());
    assert!(!unknown.status.success());
    assert!(text(&unknown.stderr).contains("no-such-pack"), "{}", text(&unknown.stderr));
}
