//! `tavolo conform` with rules and with DECLARE models, as its user meets it: files in, verdicts out.
//!
//! Cases of others are read below `TAVOLO_CONFORMANCE`, else below `../shared/conformance` beside the project's root,
//! where they are there.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use flate2::read::GzDecoder;
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn conform(arguments: &[&Path]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tavolo"));
    command.arg("conform").args(arguments).current_dir(root()).env_remove("TAVOLO_ROOT").env("LC_ALL", "C.UTF-8");
    command.output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON")
}

/// A file of an open set, unpacked; none, and said so, where it is not there.
#[expect(clippy::print_stdout, reason = "a skipped test says why")]
fn open_file(name: &str) -> Option<PathBuf> {
    let folder =
        std::env::var("TAVOLO_CONFORMANCE").map_or_else(|_| root().join("../shared/conformance"), PathBuf::from);
    let path = folder.join(name);
    if !path.exists() {
        println!("skipped: {} is not there; set TAVOLO_CONFORMANCE", path.display());
        return None;
    }
    Some(path)
}

#[test]
fn a_file_of_rules_is_answered_by_id() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("verdicts.json");
    let own = root().join("engine/conformance/tests/golden/rules.json");
    let files = [Some(own), open_file("golden/rules.json")];
    for cases in files.into_iter().flatten() {
        let ran = conform(&[&cases, Path::new("--out"), &out]);
        assert!(ran.status.success(), "{}{}", text(&ran.stdout), text(&ran.stderr));
        let (cases, verdicts) = (read(&cases), read(&out));
        let (cases, verdicts) = (cases.as_array().expect("a list"), verdicts.as_array().expect("a list"));
        assert_eq!(cases.len(), verdicts.len());
        for (case, verdict) in cases.iter().zip(verdicts) {
            assert_eq!(case["id"], verdict["id"]);
            for (name, value) in case["expect"].as_object().expect("what is expected") {
                assert!(value.is_null() || verdict[name] == *value, "{}: {name}: {verdict}", case["id"]);
            }
        }
    }
}

#[test]
fn a_rule_that_cannot_be_used_is_named_and_stops_no_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let (cases, out) = (folder.path().join("rules.json"), folder.path().join("verdicts.json"));
    let case = |id: &str, rule: Value| {
        let event = json!({"seq": 1, "sim_ms": 0, "act": "ask", "obj": ["ana"]});
        json!({"id": id, "rule": rule, "trace": [event], "end_sim_ms": 5, "complete": true})
    };
    let written = json!([
        case("unknown", json!({"template": "reply", "a": "ask"})),
        case("fine", json!({"template": "existence", "a": "ask"})),
        case("gap", json!({"template": "absence", "a": "ask", "cond_a": ["minor", "==", true]})),
    ]);
    fs::write(&cases, written.to_string()).expect("written");
    let ran = conform(&[&cases, Path::new("--out"), &out]);
    assert!(!ran.status.success());
    let said = text(&ran.stderr);
    assert!(said.contains("unknown: there is no template “reply”"), "{said}");
    assert!(said.contains("gap: event 1 lacks “minor”"), "{said}");
    let verdicts = read(&out);
    assert_eq!(verdicts[0], json!({"id": "unknown", "fault": "there is no template “reply”"}));
    assert_eq!(verdicts[1]["state"], "satisfied");
    assert_eq!(verdicts[2]["gaps"], json!([{"seq": 1, "attribute": "minor"}]));
}

#[test]
fn a_declare_model_says_of_each_case_what_it_breaks() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name);
    let (model, log, out) = (file("model.json"), file("log.xes"), file("cases.json"));
    let constraints = json!({
        "response": [{"args": ["ask", "answer"], "support": 2}],
        "nonsuccession": [{"args": ["answer", "ask"]}],
        "absence": [{"args": ["shout"], "n": 2}],
        "init": [{"args": ["ask"]}],
    });
    fs::write(&model, constraints.to_string()).expect("written");
    let trace = |case: &str, acts: &[&str]| {
        let named = |name: &str| format!("<string key=\"concept:name\" value=\"{name}\"/>");
        let events: String = acts.iter().map(|act| format!("<event>{}</event>", named(act))).collect();
        format!("<trace>{}{events}</trace>", named(case))
    };
    let traces = [trace("kept", &["ask", "answer"]), trace("broken", &["answer", "ask", "shout", "shout"])].concat();
    fs::write(&log, format!("<log>{traces}</log>")).expect("written");
    let ran = conform(&[&model, &log, Path::new("--out"), &out]);
    assert!(ran.status.success(), "{}", text(&ran.stderr));
    let rows = read(&out);
    assert_eq!(rows[0]["violated"], json!([]));
    assert_eq!(
        rows[1],
        json!({
            "case": "broken",
            "violated": [
                ["absence", "shout"], ["init", "ask"], ["nonsuccession", "answer", "ask"], ["response", "ask", "answer"],
            ],
            "activated_constraints": 4, "constraints": 4, "fitness": 0.0,
        })
    );

    let missing = conform(&[&model]);
    assert!(!missing.status.success() && text(&missing.stderr).contains("no log was named"));
}

#[test]
fn open_declare_sets_come_out_as_others_found() {
    for set in ["declare_running_example", "declare_running_example_conf80"] {
        let named = |name: &str| open_file(&format!("{set}/{name}"));
        let (Some(model), Some(expected), Some(log)) =
            (named("model.json"), named("expected_standard.json.gz"), open_file("running_example_im/log.xes"))
        else {
            return;
        };
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("cases.json");
        let ran = conform(&[&model, &log, Path::new("--out"), &out]);
        assert!(ran.status.success(), "{}", text(&ran.stderr));
        let mut unpacked = String::new();
        let packed = fs::File::open(expected).expect("a file");
        GzDecoder::new(packed).read_to_string(&mut unpacked).expect("gzip");
        let expected: Value = serde_json::from_str(&unpacked).expect("JSON");
        let (rows, expected) = (read(&out), expected.as_array().expect("a list").clone());
        assert_eq!(rows.as_array().expect("a list").len(), expected.len());
        for case in expected {
            let row = rows.as_array().and_then(|rows| rows.iter().find(|row| row["case"] == case["case"]));
            let row = row.expect("a row for each case");
            assert_eq!(row["violated"], case["violated"], "{set}, case {}", case["case"]);
            assert_eq!(row["activated_constraints"], case["activated_constraints"], "{set}, case {}", case["case"]);
        }
    }
}

#[test]
fn a_file_without_a_rule_judges_nothing_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let rules = folder.path().join("rules.json");
    fs::write(&rules, "[]").expect("a file");
    let run = conform(&[&rules]);
    let complaint = text(&run.stderr);
    assert!(!run.status.success() && complaint.contains("holds no rule"), "{complaint}");
    assert!(complaint.lines().count() >= 2 && !complaint.contains('⟦'), "what to do: {complaint}");
}
