//! Loading: a sound case is given whole; each mistake is told with its code at the line where it stands.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is an edge: it reads pages, messages and its environment"
)]

mod broken;
mod tiny;

use std::path::Path;

use broken::BROKEN;
use tavolo_scenario::check::{Kind, code};
use tavolo_scenario::diagnostic::{Diagnostic, Severity};
use tavolo_scenario::load::{fuzz, walkthrough::resolve_walkthrough};
use tavolo_scenario::source::SourceTree;
use tavolo_scenario::{Layer, cases, cast_table, load_case, load_pack, packs, real_contacts, text_keys};
use tiny::{FILES, changed, tree};

fn sound() -> SourceTree {
    tree(FILES.iter().copied())
}

fn told(tree: &SourceTree) -> Vec<Diagnostic> {
    load_case(tree, "tiny").diagnostics.into_sorted()
}

#[test]
fn a_sound_case_is_given_whole() {
    let tree = sound();
    assert_eq!(cases(&tree), ["tiny"]);
    assert_eq!(packs(&tree), ["base", "land"]);
    let loaded = load_case(&tree, "tiny");
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    let content = loaded.content.expect("content");
    assert_eq!(content.case.start_ms, 1_789_364_400_000);
    assert_eq!(content.hash.len(), 64);
    assert_eq!(
        content.law.chain.iter().map(tavolo_scenario::ids::PackId::as_str).collect::<Vec<_>>(),
        ["base", "land"]
    );
    assert_eq!(load_case(&tree, "tiny").content.expect("content").hash, content.hash);
    let other = changed("tiny/cast.ron", "age: 50", "age: 51");
    assert_ne!(load_case(&other, "tiny").content.expect("content").hash, content.hash);
    assert_eq!(cast_table(&content.case).rows.len(), 5);
    let alone = load_pack(&tree, "base");
    assert!(alone.law.is_some(), "{:#?}", alone.diagnostics);
}

#[test]
fn each_mistake_is_told_where_it_stands() {
    for &(path, from, to, code, file, line) in BROKEN {
        let problems = told(&changed(path, from, to));
        let found = problems.iter().any(|d| d.code == code && d.file == file && d.line == line);
        assert!(found, "{code} {file}:{line} for {path}: {from} -> {to}\n{problems:#?}");
    }
}

#[test]
fn every_code_is_tried() {
    let elsewhere = [
        code::NO_SUCH_CASE,
        code::CHAIN_TOO_LONG,
        code::CONDITION_TOO_LARGE,
        code::CONDITION_TOO_DEEP,
        code::TOO_MANY_EFFECTS,
        // Of two cases: `tests/tests/carry.rs`.
        code::TAKES_NOTHING,
        code::AFTER_NOTHING,
    ];
    for code in code::ALL {
        assert!(BROKEN.iter().any(|broken| broken.3 == *code) || elsewhere.contains(code), "{code}");
    }
}

#[test]
fn sizes_are_limited() {
    let parts = |count: usize| format!("until: All([{}])", vec!["Private"; count].join(", "));
    let levels = |count: usize| format!("until: {}Private{}", "Not(".repeat(count), ")".repeat(count));
    let effects = |count: usize| format!("given: [{}]", vec!["EndScene"; count].join(", "));
    let tries = [
        (parts(63), parts(64), code::CONDITION_TOO_LARGE),
        (levels(7), levels(8), code::CONDITION_TOO_DEEP),
        (effects(64), effects(65), code::TOO_MANY_EFFECTS),
    ];
    for (right, wrong, code) in tries {
        assert!(told(&changed("tiny/scenes.ron", "until: Flag(\"searched\")", &right)).is_empty(), "{code}");
        let problems = told(&changed("tiny/scenes.ron", "until: Flag(\"searched\")", &wrong));
        assert_eq!(problems.iter().map(|d| (d.code, d.line)).collect::<Vec<_>>(), [(code, 3)]);
    }
    let mut long: Vec<(String, String)> = Vec::new();
    for level in 0..9 {
        let extends = if level < 8 { format!(", extends: \"p{}\"", level + 1) } else { String::new() };
        long.push((format!("packs/p{level}/pack.ron"), format!("(format: 1, id: \"p{level}\"{extends})")));
    }
    let long = tree(long.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    assert_eq!(load_pack(&long, "p0").diagnostics.into_sorted()[0].code, code::CHAIN_TOO_LONG);
    assert!(load_pack(&long, "p1").law.is_some());
    let none = load_case(&sound(), "tyni").diagnostics.into_sorted();
    assert_eq!((none[0].code, none[0].suggestion.as_deref()), (code::NO_SUCH_CASE, Some("tiny")));
}

#[test]
fn what_was_probably_meant_is_told() {
    let problems = told(&changed("tiny/things.ron", "On(\"lia\")", "On(\"lio\")"));
    let person = problems.iter().find(|d| d.code == code::UNKNOWN_REFERENCE).expect("told");
    assert_eq!((person.suggestion.as_deref(), person.args["kind"].as_str()), (Some("lia"), "person"));
    let problems = told(&changed("packs/land/actions.ron", "", "[\nDisable(id: \"give-water\")]"));
    let both = problems.iter().find(|d| d.code == code::DISABLED_REFERENCE).expect("told");
    assert_eq!((both.args["other-file"].as_str(), both.args["other-line"].as_str()), ("packs/land/actions.ron", "2"));
}

/// A pack that was written for other cases lacks offices: that is one matter, whatever else is wrong.
#[test]
fn functions_that_the_pack_lacks_are_told_once_and_nothing_that_follows_from_it() {
    let with = |cast: &'static str| {
        tree(FILES.iter().map(|&(path, text)| match path {
            "packs/land/functions.ron" => (path, "[]"),
            "tiny/cast.ron" => (path, cast),
            _ => (path, text),
        }))
    };
    let cast = FILES.iter().find(|(path, _)| *path == "tiny/cast.ron").expect("the cast").1;
    let of_case = |tree: &SourceTree| -> Vec<Diagnostic> {
        let errors = told(tree).into_iter().filter(|d| d.severity == Severity::Error);
        errors.filter(|d| d.file.starts_with("tiny/") || d.code == code::FUNCTIONS_UNMAPPED).collect()
    };
    let problems = of_case(&with(cast));
    let [problem] = &problems[..] else { panic!("{problems:#?}") };
    assert_eq!((problem.code, problem.file.as_str()), (code::FUNCTIONS_UNMAPPED, "packs/land/functions.ron"));
    assert_eq!((problem.args["missing"].as_str(), problem.args["count"].as_str()), ("guard, nurse", "2"));
    assert_eq!((problem.args["pack"].as_str(), problem.args["other-file"].as_str()), ("land", "tiny/cast.ron"));

    let elsewhere: &'static str = Box::leak(cast.replace("Flag(\"searched\")", "Flag(\"serched\")").into_boxed_str());
    let codes: Vec<&str> = of_case(&with(elsewhere)).iter().map(|d| d.code).collect();
    assert_eq!(codes, [code::FUNCTIONS_UNMAPPED, code::UNKNOWN_REFERENCE]);
}

#[test]
fn one_unreadable_item_brings_no_further_problems() {
    let problems = told(&changed("tiny/clues.ron", "\"lia\"", "lia"));
    assert_eq!(problems.len(), 1, "{problems:#?}");
}

#[test]
fn packs_add_patch_and_disable_over_several_levels() {
    let mut files: Vec<(&str, &str)> = FILES.to_vec();
    files.extend([
        ("packs/town/pack.ron", "(format: 1, id: \"town\", extends: \"land\")"),
        ("packs/town/timers.ron", "[Patch(id: \"soon\", /* quick */ limit: Minutes(4)), (id: \"late\", limit: Hours(2), source: (instrument: \"act\", at: \"9\", status: Verified))]"),
        ("packs/town/rules.ron", "[Disable(id: \"X-1\")]"),
        ("packs/town/forms.ron", "[Patch(id: \"note\", takes: Seconds(40), checks: [])]"),
        ("packs/school/pack.ron", "(format: 1, id: \"school\", extends: \"town\")"),
        ("packs/school/timers.ron", "[Patch(id: \"soon\", clock: Exercise)]"),
        ("packs/school/procedure.ron", "[Patch(scope: Session, tree: Optional(Duty(\"D-2\")))]"),
        ("packs/school/forms.ron", "[Patch(id: \"note\", fields: [(id: \"seen\", is: Clues), (id: \"room\", is: Words)])]"),
    ]);
    let loaded = load_pack(&tree(files), "school");
    let law = loaded.law.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics));
    let soon = &law.timers[&"soon".into()];
    assert_eq!(law.timer(&"soon".into()), Some((240_000, tavolo_scenario::model::common::Clock::Exercise)));
    assert_eq!(soon.source.at, "1");
    assert!(law.timers.contains_key(&"late".into()));
    assert!(law.rules.is_empty());
    let note = &law.forms[&"note".into()];
    assert_eq!((note.takes.ms(), note.checks.len(), note.fields.len()), (40_000, 0, 2));
    assert_eq!(law.procedure.len(), 2);
    let at = |id: &str| loaded.places.get(Kind::Field, id).expect("a place").file.to_string();
    assert_eq!((at("note/seen"), at("note/room")), ("packs/base/forms.ron".into(), "packs/school/forms.ron".into()));
}

#[test]
fn walkthroughs_are_edited_in_order() {
    let case = load_case(&sound(), "tiny").content.expect("content").case;
    let steps = |id: &str| -> Vec<String> {
        let tracks = resolve_walkthrough(&case, &id.into()).expect("tracks");
        let steps = tracks.iter().flat_map(|track| &track.steps);
        steps.map(|step| step.id.as_ref().map(ToString::to_string).unwrap_or_default()).collect()
    };
    assert_eq!(steps("poor"), ["ask", "tell", "fill", ""]);
    assert_eq!(steps("good"), ["look", "ask", "tell", "water", ""]);
    assert!(case.resolve_walkthrough(&"none".into()).is_err());
}

#[test]
fn a_long_walkthrough_is_read_track_by_track() {
    let long = |last: &str| {
        let track = |n: usize| {
            let step = "(by: \"guard\", does: Look(Person(\"lia\"))),\n".repeat(200);
            format!("(id: \"t{n}\", scene: \"quay\", steps: [\n{step}]),\n")
        };
        let tracks: String = (0..10).map(track).collect();
        format!("(format: 1, id: \"good\", tracks: [\n{tracks}], {last})")
    };
    let path = "tiny/walkthroughs/good.ron";
    let read = load_case(&changed(path, "", &long("extends: \"poor\"")), "tiny");
    let case = read.content.unwrap_or_else(|| panic!("{:#?}", read.diagnostics)).case;
    assert_eq!(resolve_walkthrough(&case, &"good".into()).expect("tracks").len(), 12);
    let codes = |last: &str| told(&changed(path, "", &long(last))).iter().map(|d| (d.code, d.line)).collect::<Vec<_>>();
    assert_eq!(codes("extend: \"poor\""), [("S0030", 2022)]);
    assert_eq!(codes("extends: 5"), [("S0033", 2022)]);
    assert_eq!(codes("extends: \"por\""), [(code::UNKNOWN_REFERENCE, 2022)]);
    let wrong = long("").replacen("Person", "Persn", 1);
    assert_eq!(told(&changed(path, "", &wrong)).iter().map(|d| (d.code, d.line)).collect::<Vec<_>>(), [("S0032", 3)]);
}

#[test]
fn every_text_has_a_key_a_layer_and_a_place() {
    let loaded = load_case(&sound(), "tiny");
    let keys = text_keys(&loaded.content.expect("content"), &loaded.places);
    let find = |key: &str| keys.iter().find(|text| text.key == key).unwrap_or_else(|| panic!("{key}"));
    let place = find("place-tent.sight");
    assert_eq!((place.layer.clone(), &*place.file, place.line), (Layer::Case("tiny".into()), "tiny/places.ron", 3));
    assert_eq!(find("form-note-state-ill").layer, Layer::Pack("base".into()));
    assert_eq!(find("duty-D-2.next").layer, Layer::Pack("land".into()));
    assert_eq!(find("status-cared-for").line, 3);
    for key in [
        "-function-guard",
        "function-name-guard",
        "agency-police",
        "action-close-yes",
        "case-title",
        "content-note-fear",
        "agenda-ugo-thirst",
        "sense-wind",
        "walkthrough-good",
        "objective-O1.goal",
    ] {
        find(key);
    }
    assert!(keys.iter().all(|key| key.line > 0), "{keys:#?}");
}

#[test]
fn real_contacts_are_found_and_invented_ones_are_not() {
    let real = ["+39 06 555 0123", "06-5550123", "call 333 123 4567 now", "anna@posta.it", "see www.help.org."];
    for text in real {
        assert_eq!(real_contacts(text, &[]).len(), 1, "{text}");
    }
    let invented = [
        "ext. 12",
        "on 2026-09-14",
        "14.09.2026",
        "1.000.000 people",
        "12 345 678",
        "care@help.example",
        "www.example.org",
        "at 05:40:00",
        "e.g. this",
        "room 12-14",
    ];
    for text in invented {
        assert_eq!(real_contacts(text, &[]), [], "{text}");
    }
    assert_eq!(real_contacts("dial 0800 123 4567", &["0800 123 4567"]), []);
}

#[test]
fn every_code_has_a_page_and_messages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = |path: String| std::fs::read_to_string(root.join(&path)).unwrap_or_else(|_| panic!("{path}"));
    for code in code::ALL {
        assert!(read(format!("docs/diagnostics/{code}.md")).starts_with(&format!("# {code}: ")), "{code}");
        for language in ["en", "it"] {
            let messages = read(format!("locales/{language}/app/diagnostics-meaning.ftl"));
            let message = messages.split(&format!("\ndiagnostic-{} =", code.to_ascii_lowercase())).nth(1);
            let own = message.and_then(|rest| rest.split("\ndiagnostic-").next()).unwrap_or_default();
            assert!(own.contains("\n    .hint ="), "{language} lacks {code}");
        }
    }
    for (language, kind) in ["en", "it"].into_iter().flat_map(|l| Kind::ALL.iter().map(move |kind| (l, kind))) {
        let messages = read(format!("locales/{language}/app/diagnostics-meaning.ftl"));
        assert!(messages.contains(&format!("[{}]", kind.word())), "{language} lacks {}", kind.word());
    }
}

#[test]
fn no_bytes_do_harm() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    for entry in std::fs::read_dir(corpus).expect("a corpus") {
        fuzz(&std::fs::read(entry.expect("an entry").path()).expect("a file"));
    }
    let seeds = std::env::var("TAVOLO_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(100_u64);
    for seed in 1..=seeds {
        fuzz(&generated(seed));
    }
}

/// A file of the tiny case with pieces of others cut in, and some bytes of noise.
fn generated(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut draw = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below.max(1) as u64).unwrap_or_default()
    };
    let mut bytes = FILES[draw(FILES.len())].1.as_bytes().to_vec();
    for _ in 0..draw(6) {
        let piece = FILES[draw(FILES.len())].1.as_bytes();
        let from = draw(piece.len());
        let piece = &piece[from..(from + draw(40)).min(piece.len())];
        let at = draw(bytes.len());
        let until = (at + draw(20)).min(bytes.len());
        bytes.splice(at..until, piece.iter().copied());
    }
    for _ in 0..draw(3) {
        let at = draw(bytes.len());
        if let Some(byte) = bytes.get_mut(at) {
            *byte = b"()[]{}:,\"/*\\ \xff0a"[draw(16)];
        }
    }
    bytes
}

#[test]
fn notes_and_warnings_do_not_withhold_a_case() {
    let loaded = load_case(&changed("tiny/events.ron", ", Fire(\"shout\")", ""), "tiny");
    assert!(loaded.content.is_some());
    assert!(loaded.diagnostics.iter().all(|d| d.severity != Severity::Error));
}
