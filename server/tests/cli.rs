//! The program as its user meets it: real arguments, real files, exit codes and words.

#[path = "support/files.rs"]
mod files;

use std::fs;
use std::process::{Command, Output};

use files::{copy, root};

fn tavolo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tavolo"));
    command.args(arguments).current_dir(root()).env_remove("TAVOLO_ROOT").env("LC_ALL", "C.UTF-8");
    command
}

fn run(arguments: &[&str]) -> Output {
    tavolo(arguments).output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn demo_writes_journal_and_report_whatever_the_locale_and_time_zone() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut reports = Vec::new();
    for (n, (lang, zone)) in [("C.UTF-8", "UTC"), ("tr_TR.UTF-8", "Pacific/Apia")].iter().enumerate() {
        let out = folder.path().join(n.to_string());
        let out_text = out.to_string_lossy().into_owned();
        let demo = tavolo(&["demo", "--lang", "en", "--out", &out_text])
            .env("LC_ALL", lang)
            .env("TZ", zone)
            .output()
            .expect("runs");
        assert!(demo.status.success(), "{}{}", text(&demo.stdout), text(&demo.stderr));
        assert!(text(&demo.stdout).contains(&format!("{out_text}/report.html")), "{}", text(&demo.stdout));
        reports
            .push((fs::read(out.join("report.json")).expect("json"), fs::read(out.join("report.html")).expect("html")));
    }
    assert!(reports[0] == reports[1], "locale or time zone changed the report");

    // The report and a replay need nothing but the journal.
    let journal = folder.path().join("0/journal.tavolo").to_string_lossy().into_owned();
    let again = run(&["report", &journal, "--format", "json", "--edition", "examiner"]);
    assert!(again.status.success(), "{}", text(&again.stderr));
    assert_eq!(text(&again.stdout).trim(), text(&reports[0].0).trim());
    let page = run(&["report", &journal, "--lang", "it"]);
    assert!(text(&page.stdout).contains("lang=\"it\""));
    let team = run(&["report", &journal, "--format", "json", "--edition", "team"]);
    assert!(text(&team.stdout).contains("\"edition\": \"Team\"") && !text(&team.stdout).contains("\"border-lead\""));
    let own = run(&["report", &journal, "--format", "json", "--edition", "own", "--seat", "ngo"]);
    assert!(text(&own.stdout).contains("\"Own\": \"ngo\"") && !text(&own.stdout).contains("\"border-lead\""));
    let whose = run(&["report", &journal, "--edition", "own"]);
    assert!(!whose.status.success() && text(&whose.stderr).contains("--seat"), "{}", text(&whose.stderr));
    let replay = run(&["replay", &journal, "--at", "00:20:00", "--seat", "border-lead"]);
    assert!(replay.status.success(), "{}", text(&replay.stderr));
    let view = text(&replay.stdout);
    assert!(view.starts_with("00:20:00") && view.lines().count() > 20 && !view.contains('⟦'), "{view}");
    let nobody = run(&["replay", &journal, "--seat", "judge"]);
    assert!(!nobody.status.success() && text(&nobody.stderr).contains("border-lead"), "{}", text(&nobody.stderr));

    // A second demo takes the place of the first, but never of a journal that is not a demo's.
    let out = folder.path().join("0").to_string_lossy().into_owned();
    assert!(run(&["demo", "--out", &out]).status.success());
    fs::write(folder.path().join("0/journal.tavolo"), b"somebody's file").expect("written");
    let refused = run(&["demo", "--out", &out]);
    assert!(!refused.status.success());
    assert_eq!(fs::read(folder.path().join("0/journal.tavolo")).expect("still there"), b"somebody's file");
}

#[test]
fn words_say_what_is_wrong_and_what_to_do() {
    let unknown = run(&["demo", "border-arival"]);
    assert!(!unknown.status.success());
    assert!(text(&unknown.stderr).contains("border-arival"), "{}", text(&unknown.stderr));
    let walkthrough = run(&["demo", "--walkthrough", "perfect"]);
    assert!(text(&walkthrough.stderr).contains("exemplary"), "{}", text(&walkthrough.stderr));
    let lang = run(&["check", "--lang", "xx"]);
    assert!(!lang.status.success() && text(&lang.stderr).contains("it"), "{}", text(&lang.stderr));
    let journal = run(&["report", "nowhere.tavolo"]);
    assert!(!journal.status.success() && text(&journal.stderr).contains("nowhere.tavolo"));
    let time = run(&["replay", "nowhere.tavolo", "--at", "late"]);
    assert!(!time.status.success() && text(&time.stderr).contains("hh:mm:ss"), "{}", text(&time.stderr));
}

#[test]
fn check_passes_the_repository_and_finds_what_an_author_broke() {
    let clean = run(&["check"]);
    assert!(clean.status.success(), "{}", text(&clean.stdout));
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["scenarios", "locales"] {
        copy(&root().join(part), &folder.path().join(part));
    }
    let place = folder.path().to_string_lossy().into_owned();
    let clues = folder.path().join("scenarios/border-arrival/clues.ron");
    let broken = fs::read_to_string(&clues).expect("clues").replacen("about: \"lioma\"", "about: \"lioam\"", 1);
    fs::write(&clues, &broken).expect("written");
    let line = broken.lines().position(|l| l.contains("lioam")).expect("the line") + 1;
    let found = run(&["check", "--root", &place, "border-arrival"]);
    assert!(!found.status.success());
    let said = text(&found.stdout);
    assert!(said.contains(&format!("scenarios/border-arrival/clues.ron:{line}:")) && said.contains("lioma"), "{said}");
    let json: serde_json::Value =
        serde_json::from_str(&text(&run(&["check", "--root", &place, "--json"]).stdout)).expect("JSON");
    assert!(json["problems"].as_array().expect("a list").iter().any(|p| p["severity"] == "error" && p["line"] == line));
}

#[test]
fn fix_creates_missing_texts_that_stay_errors_until_written() {
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["scenarios", "locales"] {
        copy(&root().join(part), &folder.path().join(part));
    }
    let place = folder.path().to_string_lossy().into_owned();
    let texts = folder.path().join("locales/it/scenarios/border-arrival/places.ftl");
    let kept: String = fs::read_to_string(&texts)
        .expect("texts")
        .lines()
        .filter(|l| !l.starts_with("place-pier-3 ="))
        .map(|l| format!("{l}\n"))
        .collect();
    // The attribute of the line that was taken out goes with it.
    let kept = kept.replacen("    .sight", "#    .sight", 1);
    fs::write(&texts, kept).expect("written");
    assert!(!run(&["check", "--root", &place, "border-arrival"]).status.success());
    let fixed = run(&["check", "--root", &place, "--fix", "border-arrival"]);
    assert!(!fixed.status.success());
    let stub = folder.path().join("locales/it/scenarios/border-arrival/to-write.ftl");
    let stubs = fs::read_to_string(&stub).expect("stubs were created");
    assert!(stubs.contains("place-pier-3 ="), "{stubs}");
    let still = run(&["check", "--root", &place, "border-arrival"]);
    assert!(!still.status.success() && text(&still.stdout).contains("place-pier-3"), "{}", text(&still.stdout));
}

#[test]
fn names_and_own_words_stand_beside_the_journal_and_are_erased_without_a_trace_in_any_verdict() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("monday").to_string_lossy().into_owned();
    let demo = run(&["demo", "--walkthrough", "exemplary", "--link", "memory", "--out", &out]);
    assert!(demo.status.success(), "{}", text(&demo.stderr));
    let journal = format!("{out}/journal.tavolo");
    let people = folder.path().join("people.csv");
    fs::write(&people, "name,seat\nAna Belo,ngo\nCarlo Dini,medic\nEva Fois,\n").expect("a table");
    let people = people.to_string_lossy().into_owned();
    let kept = run(&["sessions", "names", &out, "--roster", &people, "--lang", "en"]);
    let said = text(&kept.stdout);
    assert!(
        said.contains("2 names are kept") && said.contains("One person has no seat"),
        "{said}{}",
        text(&kept.stderr)
    );
    assert!(said.contains("ngo  Ana Belo") && !said.contains("Eva"), "{said}");
    let before = run(&["report", &journal, "--format", "json"]);
    assert!(!text(&before.stdout).contains("Ana Belo"), "no report has names");
    // Nothing is done before a yes; then of one seat, then of all.
    let asked = text(&run(&["sessions", "erase", &out, "--lang", "en"]).stdout);
    assert!(asked.contains("Would be erased: names 2") && !asked.contains("own words 0"), "{asked}");
    assert!(!run(&["sessions", "erase", &out, "--seat", "nobody", "--yes"]).status.success());
    assert!(run(&["sessions", "erase", &out, "--seat", "ngo", "--yes"]).status.success());
    let left = text(&run(&["sessions", "names", &out]).stdout);
    assert!(left.contains("Carlo Dini") && !left.contains("Ana Belo"), "{left}");
    assert!(run(&["sessions", "erase", &out, "--yes"]).status.success());
    let none = text(&run(&["sessions", "erase", &out, "--lang", "en"]).stdout);
    assert!(none.contains("Would be erased: names 0, texts in own words 0"), "{none}");
    let after = run(&["report", &journal, "--format", "json"]);
    assert!(after.status.success() && after.stdout == before.stdout, "the journal is whole, and the verdict the same");
}
