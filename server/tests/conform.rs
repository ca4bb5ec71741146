//! `tavolo conform` as its user meets it, and on the open sets where they are at hand.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const PROCEDURE: &str = r#"(
    format: 1,
    facts: ["child"],
    extra: {"harm": 4},
    tree: Sequence([
        Step(label: "ask", weight: 3),
        Choice([Step(label: "house", weight: 2), Sequence([Step(label: "walk"), Step(label: "company", weight: 2)])]),
        When(Fact("child"), Step(label: "guardian", weight: 5)),
    ]),
)"#;

const LOG: &str = r#"<log>
    <trace><string key="concept:name" value="well"/><event><string key="concept:name" value="ask"/></event><event><string key="concept:name" value="house"/></event></trace>
    <trace><string key="concept:name" value="half"/><event><string key="concept:name" value="walk"/></event><event><string key="concept:name" value="harm"/></event></trace>
    <trace><string key="concept:name" value="nothing"/></trace>
</log>"#;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn conform(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tavolo"));
    command.arg("conform").args(arguments).current_dir(root()).env_remove("TAVOLO_ROOT").env("LC_ALL", "C.UTF-8");
    command.output().expect("the program runs")
}

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).expect("a file");
        path.to_string_lossy().into_owned()
    }
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("packs")
}

fn rows(path: &Path) -> Vec<Value> {
    serde_json::from_slice(&fs::read(path).expect("rows")).expect("JSON")
}

#[test]
fn a_log_is_compared_with_a_procedure_and_the_rows_say_what_it_costs() {
    let folder = Folder::new();
    let model = folder.file("procedure.ron", PROCEDURE);
    let log = folder.file("log.xes.gz", packed(LOG.as_bytes()));
    let out = folder.0.path().join("deeper/out.json");
    let run = conform(&[&model, &log, "--out", &out.to_string_lossy()]);
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(run.status.success(), "{said}{}", String::from_utf8_lossy(&run.stderr));
    assert!(said.contains("three cases") || said.contains("3 cases, 3 variants, 4 events"), "{said}");
    assert!(said.contains("1 of 3 fit (33.3 %)") && said.contains("missed: ask") && !said.contains('⟦'), "{said}");
    let told: Vec<Value> = rows(&out);
    let row = |n: usize, key: &str| told[n][key].clone();
    assert_eq!((row(0, "case"), row(0, "cost"), row(0, "fitness")), ("well".into(), 0.into(), 1.0.into()));
    // Ask (3 points) and company are missed, harm is extra (4). The branch of three points is the heaviest.
    assert_eq!((row(1, "cost"), row(1, "weighted_cost")), (3.into(), 9.into()));
    assert_eq!((row(2, "cost"), row(2, "weighted_cost"), row(2, "fitness")), (2.into(), 6.into(), 0.0.into()));

    let child = conform(&[&model, &log, "--out", &out.to_string_lossy(), "--fact", "child", "--lang", "it"]);
    let said = String::from_utf8_lossy(&child.stdout).into_owned();
    assert!(said.contains("Conformi 0 su 3") && said.contains("mancato: guardian") && !said.contains('⟦'), "{said}");
    assert_eq!(rows(&out)[0]["weighted_cost"], 5);
}

#[test]
fn what_cannot_be_used_is_told_with_what_to_do() {
    let folder = Folder::new();
    let (model, log) = (folder.file("procedure.ron", PROCEDURE), folder.file("log.xes", LOG));
    let unsound = "<pnml><net id='n'><place id='i'/><place id='o'/><transition id='t'><name><text>a</text></name></transition></net></pnml>";
    let unsound = folder.file("unsound.pnml", unsound);
    let stuck = "<pnml><net id='n'><place id='i'/><place id='p'/><place id='q'/><place id='o'/>
        <transition id='a'/><transition id='b'/><transition id='j'/>
        <arc source='i' target='a'/><arc source='a' target='p'/><arc source='i' target='b'/><arc source='b' target='q'/>
        <arc source='p' target='j'/><arc source='q' target='j'/><arc source='j' target='o'/></net></pnml>";
    let stuck = folder.file("stuck.pnml", stuck);
    let torn = folder.file("torn.xes", &LOG[..200]);
    let typo = folder.file("typo.ron", PROCEDURE.replace("weight: 5", "wieght: 5"));
    let weights = folder.file("weights.json", r#"{"model_weights": {"askk": 3}}"#);
    let wrong = folder.file("wrong.json", r#"{"weights": {}}"#);
    let whole = packed(LOG.as_bytes());
    let cut = folder.file("cut.xes.gz", &whole[..whole.len() / 2]);
    let bomb = folder.file("bomb.xes.gz", packed(&vec![b' '; (512 << 20) + 1]));
    for (arguments, words) in [
        (vec![model.as_str(), "nowhere.xes"], "nowhere.xes cannot be read"),
        (vec![&log, &model], "the outermost element is log, not pnml"),
        (vec![&unsound, &log], "no initial marking"),
        (vec![&stuck, &log], "stuck with tokens in "),
        (vec![&model, &torn], "cannot be read as an event log"),
        (vec![&typo, &log], "line 8"),
        (vec![&typo, &log], "look at “wieght”"),
        (vec![&model, &cut], "cut off or damaged"),
        (vec![&model, &log, "--fact", "adult"], "It knows these: child"),
        (vec![&stuck, &log, "--fact", "adult"], "leave --fact out"),
        (vec![&model, &log, "--weights", &weights], "“askk”"),
        (vec![&model, &log, "--weights", &wrong], "model_weights"),
        (vec![&model, &bomb], "larger than 512 MiB"),
    ] {
        let run = conform(&arguments);
        let complaint = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(!run.status.success() && complaint.contains(words), "{words}: {complaint}");
        assert!(complaint.lines().count() >= 2 && !complaint.contains('⟦'), "what to do: {complaint}");
    }
}

/// The open sets are not ours, so they lie beside the project; `TAVOLO_CONFORMANCE` says where else.
#[test]
#[expect(clippy::print_stdout, reason = "whoever runs it should know that nothing was compared")]
fn the_open_sets_cost_what_is_known_of_them() {
    let beside =
        std::env::var_os("TAVOLO_CONFORMANCE").map_or_else(|| root().join("../shared/conformance"), PathBuf::from);
    let Ok(sets) = fs::read_dir(&beside) else {
        println!("skipped: there are no open sets in {}", beside.display());
        return;
    };
    let folder = Folder::new();
    let out = folder.0.path().join("out.json");
    let mut compared = 0;
    for set in sets.flatten().map(|e| e.path()).filter(|p| p.join("model.pnml").exists()) {
        let file = |name: &str| set.join(name).to_string_lossy().into_owned();
        let log = if set.join("log.xes").exists() { file("log.xes") } else { file("log.xes.gz") };
        let (model, summary) = (file("model.pnml"), file("summary.json"));
        let mut arguments = vec![model.as_str(), &log, "--out", out.to_str().expect("a path")];
        if fs::read_to_string(&summary).is_ok_and(|s| s.contains("model_weights")) {
            arguments.extend(["--weights", &summary]);
        }
        let run = conform(&arguments);
        assert!(run.status.success(), "{}: {}", set.display(), String::from_utf8_lossy(&run.stderr));
        let got = rows(&out);
        for known in known(&set) {
            // A case without events may be missing from a log.
            let Some(row) = got.iter().find(|row| row["case"] == known["case"]) else {
                assert_eq!(known["activities"].as_array().map(Vec::len), Some(0), "{}", known["case"]);
                continue;
            };
            let known_of = |name: &str, other: &str| known.get(name).unwrap_or(&known[other]).as_u64();
            assert_eq!(row["cost"].as_u64(), known_of("visible_moves", "cost"), "{} {}", set.display(), known["case"]);
            assert_eq!(row["tau"].as_u64(), known_of("tau_moves", "tau"), "{} {}", set.display(), known["case"]);
            assert_eq!(row.get("weighted_cost"), known.get("weighted_cost"), "{} {}", set.display(), known["case"]);
            let (is, should) =
                (row["fitness"].as_f64().expect("a number"), known["fitness"].as_f64().expect("a number"));
            assert!((is - should).abs() < 1e-9, "{} {}", set.display(), known["case"]);
            compared += 1;
        }
    }
    assert!(compared > 0, "sets without cases in {}", beside.display());
}

fn known(set: &Path) -> Vec<Value> {
    if let Ok(bytes) = fs::read(set.join("expected.json")) {
        return serde_json::from_slice(&bytes).expect("JSON");
    }
    let packed = fs::read(set.join("expected.json.gz")).expect("what is known");
    let mut bytes = Vec::new();
    flate2::read::MultiGzDecoder::new(&packed[..]).read_to_end(&mut bytes).expect("gzip");
    serde_json::from_slice(&bytes).expect("JSON")
}
