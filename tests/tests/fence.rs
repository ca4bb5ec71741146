//! The fence: who may use whom. Reads the graph of dependencies as cargo resolves it, so that nothing can slip in behind a feature.

use std::collections::BTreeSet;
use std::process::Command;

/// Arrows between our crates; nothing else.
const ARROWS: &[(&str, &[&str])] = &[
    ("tavolo-scenario", &["tavolo-word"]),
    ("tavolo-word", &[]),
    ("tavolo-seat", &["tavolo-word"]),
    ("tavolo-conformance", &[]),
    ("tavolo-wording", &[]),
    ("tavolo-session", &["tavolo-scenario", "tavolo-seat", "tavolo-conformance"]),
    (
        "tavolo-assessment",
        &["tavolo-session", "tavolo-seat", "tavolo-conformance", "tavolo-scenario", "tavolo-wording"],
    ),
    ("tavolo-host", &["tavolo-session", "tavolo-scenario", "tavolo-wording", "tavolo-seat"]),
    ("tavolo-journal", &["tavolo-host", "tavolo-session", "tavolo-scenario"]),
    ("tavolo-players", &["tavolo-seat"]),
    ("tavolo-proof", &["tavolo-scenario"]),
    ("tavolo-net", &["tavolo-seat"]),
    ("tavolo-library", &["tavolo-scenario", "tavolo-wording"]),
    ("tavolo-panels", &["tavolo-seat", "tavolo-wording"]),
    ("tavolo-stage", &["tavolo-seat"]),
    (
        "tavolo-room",
        &["tavolo-host", "tavolo-players", "tavolo-scenario", "tavolo-seat", "tavolo-session", "tavolo-wording"],
    ),
    (
        "tavolo-hall",
        &[
            "tavolo-host",
            "tavolo-journal",
            "tavolo-library",
            "tavolo-net",
            "tavolo-players",
            "tavolo-room",
            "tavolo-scenario",
            "tavolo-seat",
            "tavolo-session",
            "tavolo-wording",
        ],
    ),
    (
        "tavolo-examiner",
        &["tavolo-assessment", "tavolo-hall", "tavolo-scenario", "tavolo-seat", "tavolo-session", "tavolo-wording"],
    ),
    (
        "tavolo-rehearsal",
        &[
            "tavolo-players",
            "tavolo-host",
            "tavolo-assessment",
            "tavolo-scenario",
            "tavolo-session",
            "tavolo-seat",
            "tavolo-wording",
        ],
    ),
];

/// Crates that reach no clock, no file and no window, by folder.
const KERNEL: &[&str] = &[
    "word",
    "scenario",
    "seat",
    "conformance",
    "session",
    "assessment",
    "players",
    "proof",
    "host",
    "rehearsal",
    "room",
];

/// Kernel crates reach none of these.
const OUTSIDE: &[&str] =
    &["bevy", "tokio", "quinn", "egui", "rusqlite", "rand", "getrandom", "mio", "async-std", "chrono"];

/// The lines that `cargo tree` prints, without the mark of what it printed before.
fn tree(arguments: &[&str]) -> BTreeSet<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = Command::new(cargo);
    command.args(["tree", "--prefix", "none", "--locked", "--offline"]).args(arguments);
    let output = command.current_dir(tavolo_acceptance::root()).output().expect("cargo tree runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Names of what a package uses, directly or at any depth, leaving development dependencies out.
fn uses(package: &str, directly: bool) -> BTreeSet<String> {
    let depth: &[&str] = if directly { &["--depth", "1"] } else { &[] };
    let lines = tree(&[&["--package", package, "--edges", "normal", "--format", "{p}"], depth].concat());
    let names = lines.iter().filter_map(|line| line.split(' ').next()).filter(|name| *name != package);
    names.map(str::to_owned).collect()
}

#[test]
fn crates_use_only_what_the_arrows_allow() {
    for (package, allowed) in ARROWS {
        for used in uses(package, true).iter().filter(|p| p.starts_with("tavolo-")) {
            assert!(allowed.contains(&used.as_str()), "{package} must not use {used}: see ARCHITECTURE.md, arrows");
        }
    }
}

#[test]
fn bots_see_what_a_seat_sees_and_nothing_else() {
    let ours =
        |package: &str| uses(package, false).into_iter().filter(|p| p.starts_with("tavolo-")).collect::<Vec<_>>();
    assert_eq!(ours("tavolo-players"), ["tavolo-seat", "tavolo-word"]);
    // Whoever plays sessions in batches stands outside of them: no library is built on it.
    for (package, _) in ARROWS {
        assert!(!ours(package).contains(&"tavolo-rehearsal".to_owned()), "{package} must not use tavolo-rehearsal");
    }
    assert!(ours("tavolo-server").contains(&"tavolo-rehearsal".to_owned()));
}

#[test]
fn sockets_are_named_in_one_crate() {
    // A hall seats callers, and an examiner is handed to it; the socket is `net`'s all the same.
    let links = ["tavolo-net", "tavolo-hall", "tavolo-examiner"];
    for (package, _) in ARROWS.iter().filter(|(package, _)| !links.contains(package)) {
        let reached = uses(package, false);
        let named: Vec<&String> = reached.iter().filter(|r| r.starts_with("quinn") || *r == "tokio").collect();
        assert!(named.is_empty(), "{package} reaches {named:?}");
    }
    assert!(!uses("tavolo-hall", true).iter().any(|r| r.starts_with("quinn") || r == "rustls"));
    assert!(!uses("tavolo-hall", false).contains("tavolo-assessment"), "who judges is handed in");
    let server = uses("tavolo-server", true);
    assert!(server.contains("tavolo-net") && !server.iter().any(|r| r.starts_with("quinn") || r == "rustls"));
}

#[test]
fn what_draws_is_reached_by_the_client_alone() {
    let draws = |name: &str| {
        ["wgpu", "winit"].contains(&name) || name.starts_with("bevy_render") || name.starts_with("bevy_winit")
    };
    let packages = ARROWS.iter().map(|(package, _)| *package).chain(["tavolo-server"]);
    for package in packages {
        let reached: Vec<String> = uses(package, false).into_iter().filter(|name| draws(name)).collect();
        assert!(reached.is_empty(), "{package} reaches {reached:?}");
    }
    assert!(uses("tavolo-client", false).iter().any(|name| draws(name)));
    let bevy = |package: &str| uses(package, false).iter().any(|name| name == "bevy");
    assert!(bevy("tavolo-stage") && !bevy("tavolo-panels") && !bevy("tavolo-server"));
}

#[test]
fn the_client_knows_no_kernel() {
    let client = uses("tavolo-client", true);
    assert!(!client.contains("tavolo-session") && !client.contains("tavolo-assessment"));
}

/// Cargo adds up the features of whatever is built together. Were the client alone built of other sums than the workspace with its tests,
/// whoever runs it after them would wait for Bevy a second time.
#[test]
fn the_client_alone_is_built_of_what_the_tests_were_built_of() {
    let alone = tree(&["--package", "tavolo-client", "--edges", "normal", "--format", "{p} {f}"]);
    let whole = tree(&["--workspace", "--edges", "normal,dev", "--format", "{p} {f}"]);
    let other: Vec<&String> = alone.difference(&whole).collect();
    assert!(other.is_empty(), "engine/client/Cargo.toml lacks features that others give to {other:?}");
}

#[test]
fn unsafe_code_is_forbidden_but_in_one_package_that_nothing_ships() {
    let root = tavolo_acceptance::root();
    let text = |path: &str| std::fs::read_to_string(root.join(path)).expect("a manifest");
    assert!(text("Cargo.toml").contains("unsafe_code = \"forbid\""));
    let crates = std::fs::read_dir(root.join("engine")).expect("the crates").flatten();
    let names = crates.map(|folder| format!("engine/{}", folder.file_name().to_string_lossy()));
    for folder in names.chain(["server".to_owned(), "tests".to_owned()]) {
        let manifest = text(&format!("{folder}/Cargo.toml"));
        assert!(manifest.contains("[lints]\nworkspace = true"), "{folder} has lints of its own");
    }
    for package in ARROWS.iter().map(|(package, _)| *package).chain(["tavolo-server"]) {
        assert!(!uses(package, false).contains("tavolo-disk"), "{package} must not use tavolo-disk");
    }
}

#[test]
fn kernel_crates_reach_no_clock_no_file_no_window() {
    for package in KERNEL.iter().map(|folder| format!("tavolo-{folder}")) {
        for reached in uses(&package, false) {
            let outside = OUTSIDE.iter().any(|o| {
                reached == *o || reached.starts_with(&format!("{o}_")) || reached.starts_with(&format!("{o}-"))
            });
            assert!(!outside, "{package} reaches {reached}");
        }
    }
}

#[test]
fn screens_reach_no_session_no_window_and_no_socket() {
    let reached = uses("tavolo-panels", false);
    let outside = ["tavolo-session", "tavolo-scenario", "bevy", "winit", "wgpu", "tokio", "quinn", "rusqlite", "mio"];
    for outside in outside {
        assert!(!reached.contains(outside), "tavolo-panels reaches {outside}");
    }
}

#[test]
fn every_kernel_crate_forbids_the_outside_in_its_clippy_file() {
    for crate_name in KERNEL.iter().chain(&["panels"]) {
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
    let section = manifest
        .split("[workspace.dependencies]")
        .nth(1)
        .expect("dependencies")
        .split("\n[")
        .next()
        .expect("a section");
    for line in section.lines().filter(|l| l.contains(" = ") && !l.starts_with('#') && !l.contains("path =")) {
        let name = line.split(" = ").next().expect("a name").trim();
        assert!(reasons.contains(name), "docs/dependencies.md does not say why {name}");
    }
}
