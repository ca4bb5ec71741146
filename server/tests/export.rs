//! `tavolo export` as its user meets it: files, whose they are, and what it says where it cannot.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut command = Command::new(env!("CARGO_BIN_EXE_tavolo"));
    command.args(arguments).current_dir(root).env_remove("TAVOLO_ROOT").env("LC_ALL", "C.UTF-8");
    command.output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

const FILES: [&str; 7] = [
    "grades.csv",
    "report.json",
    "session.ocel.json",
    "session.xes",
    "statements.json",
    "statistics.csv",
    "statistics.html",
];

#[test]
fn a_journal_is_exported_again_and_again_for_its_owners_eyes_and_several_are_counted_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    for name in ["one", "two"] {
        let demo = run(&["demo", "--walkthrough", "poor", "--out", &path(name)]);
        assert!(demo.status.success(), "{}", text(&demo.stderr));
    }
    let (one, two) = (path("one/journal.tavolo"), path("two/journal.tavolo"));

    // Everything, twice: the same bytes, and every file is said and is its owner's alone.
    for to in ["first", "again"] {
        let export = run(&["export", &one, "--to", &path(to)]);
        assert!(export.status.success(), "{}", text(&export.stderr));
        assert!(FILES.iter().all(|file| text(&export.stdout).contains(&format!("{to}/{file}: "))));
    }
    let mut names: Vec<String> = fs::read_dir(folder.path().join("first"))
        .expect("the folder")
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, FILES);
    for file in FILES {
        let bytes = |to: &str| fs::read(folder.path().join(to).join(file)).expect("a file");
        assert!(bytes("first") == bytes("again"), "{file} differs");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(folder.path().join("first").join(file)).expect("a file").permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{file}");
        }
    }

    // Some of it, with a home page of the school's.
    let home = "https://lms.school.example";
    let some = run(&["export", &one, "--to", &path("some"), "--as", "xapi,csv", "--home-page", home]);
    assert!(some.status.success(), "{}", text(&some.stderr));
    assert_eq!(fs::read_dir(folder.path().join("some")).expect("the folder").count(), 2);
    assert!(fs::read_to_string(folder.path().join("some/statements.json")).expect("statements").contains(home));

    // Several are counted together, each once, and nothing else is made of them.
    let pooled = run(&["export", &one, &two, "--as", "statistics", "--smallest", "3", "--to", &path("pool")]);
    assert!(pooled.status.success(), "{}", text(&pooled.stderr));
    let sheet = fs::read_to_string(folder.path().join("pool/statistics.csv")).expect("the sheet");
    assert!(sheet.contains("all,,all victims,10,no"), "{sheet}");
    for (arguments, said) in [
        (vec!["export", &one, &two], "--as statistics"),
        (vec!["export", &one, &one, "--as", "statistics"], "named already"),
        (vec!["export", &one, "--home-page", "lms.school.example"], "https://"),
        (vec!["export", &one, "--smallest", "2"], "3.."),
    ] {
        let to = path("never");
        let refused = run(&[&arguments[..], &["--to", &to]].concat());
        assert!(!refused.status.success() && text(&refused.stderr).contains(said), "{}", text(&refused.stderr));
        assert!(!Path::new(&to).exists(), "{arguments:?}");
    }
}
