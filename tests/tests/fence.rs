//! The fence: who may use whom. Reads the resolved graph of dependencies, so that nothing can slip in behind a feature.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// Arrows between our crates; nothing else.
const ARROWS: &[(&str, &[&str])] = &[
    ("tavolo-scenario", &[]),
    ("tavolo-seat", &[]),
    ("tavolo-conformance", &[]),
    ("tavolo-wording", &[]),
    ("tavolo-session", &["tavolo-scenario", "tavolo-seat", "tavolo-conformance"]),
    (
        "tavolo-assessment",
        &["tavolo-session", "tavolo-seat", "tavolo-conformance", "tavolo-scenario", "tavolo-wording"],
    ),
    ("tavolo-host", &["tavolo-session", "tavolo-scenario", "tavolo-wording", "tavolo-seat"]),
    ("tavolo-journal", &["tavolo-host", "tavolo-session", "tavolo-scenario"]),
];

/// Kernel crates reach none of these.
const OUTSIDE: &[&str] = &["bevy", "tokio", "quinn", "egui", "rusqlite", "rand", "getrandom", "mio", "async-std", "chrono"];

struct Graph {
    uses: BTreeMap<String, BTreeSet<String>>,
}

fn graph() -> Graph {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .current_dir(tavolo_acceptance::root())
        .output()
        .expect("cargo metadata runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let data: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON");
    let name = |id: &Value| -> String {
        let package = data["packages"].as_array().expect("packages").iter().find(|p| p["id"] == *id).expect("a package");
        package["name"].as_str().expect("a name").to_owned()
    };
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for node in data["resolve"]["nodes"].as_array().expect("nodes") {
        let own = uses.entry(name(&node["id"])).or_default();
        for dependency in node["deps"].as_array().expect("deps") {
            let normal = dependency["dep_kinds"].as_array().expect("kinds").iter().any(|k| k["kind"].is_null());
            if normal {
                own.insert(name(&dependency["pkg"]));
            }
        }
    }
    Graph { uses }
}

impl Graph {
    fn reach(&self, from: &str) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut open = vec![from.to_owned()];
        while let Some(package) = open.pop() {
            for used in &self.uses[&package] {
                if seen.insert(used.clone()) {
                    open.push(used.clone());
                }
            }
        }
        seen
    }
}

#[test]
fn crates_use_only_what_the_arrows_allow() {
    let graph = graph();
    for (package, allowed) in ARROWS {
        let ours: Vec<&String> = graph.uses[*package].iter().filter(|p| p.starts_with("tavolo-")).collect();
        for used in ours {
            assert!(allowed.contains(&used.as_str()), "{package} must not use {used}: see ARCHITECTURE.md, arrows");
        }
    }
}

#[test]
fn kernel_crates_reach_no_clock_no_file_no_window() {
    let graph = graph();
    for package in ["tavolo-scenario", "tavolo-seat", "tavolo-conformance", "tavolo-session", "tavolo-assessment", "tavolo-host"] {
        for reached in graph.reach(package) {
            let outside = OUTSIDE.iter().any(|o| reached == *o || reached.starts_with(&format!("{o}_")) || reached.starts_with(&format!("{o}-")));
            assert!(!outside, "{package} reaches {reached}");
        }
    }
}

#[test]
fn every_kernel_crate_forbids_the_outside_in_its_clippy_file() {
    for crate_name in ["scenario", "seat", "conformance", "session", "assessment", "host"] {
        let path = tavolo_acceptance::root().join("engine").join(crate_name).join("clippy.toml");
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        for banned in ["std::time::Instant::now", "std::fs::read", "std::collections::HashMap", "std::thread::spawn"] {
            assert!(text.contains(banned), "{} does not ban {banned}", path.display());
        }
    }
}

#[test]
fn dependencies_have_their_reason_written_down() {
    let root = tavolo_acceptance::root();
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).expect("the workspace manifest");
    let reasons = std::fs::read_to_string(root.join("docs/dependencies.md")).expect("docs/dependencies.md");
    let section = manifest.split("[workspace.dependencies]").nth(1).expect("dependencies").split("\n[").next().expect("a section");
    for line in section.lines().filter(|l| l.contains(" = ") && !l.starts_with('#') && !l.contains("path =")) {
        let name = line.split(" = ").next().expect("a name").trim();
        assert!(reasons.contains(name), "docs/dependencies.md does not say why {name}");
    }
}
