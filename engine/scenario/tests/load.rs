//! Loading: a sound case is given whole; each mistake is told with its code at the line where it stands.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is an edge: it reads pages, messages and its environment"
)]

mod tiny;

use std::path::Path;

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
    assert_eq!(content.law.chain.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["base", "land"]);
    assert_eq!(load_case(&tree, "tiny").content.expect("content").hash, content.hash);
    let other = changed("tiny/cast.ron", "age: 50", "age: 51");
    assert_ne!(load_case(&other, "tiny").content.expect("content").hash, content.hash);
    assert_eq!(cast_table(&content.case).rows.len(), 5);
    let alone = load_pack(&tree, "base");
    assert!(alone.law.is_some(), "{:#?}", alone.diagnostics);
}

/// File, what is replaced, by what; the code told and its file and line.
type Broken<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, u32);

const BROKEN: &[Broken<'_>] = &[
    ("tiny/cast.ron", "", "", code::MISSING_FILE, "tiny/cast.ron", 0),
    ("tiny/clue.ron", "", "[]", code::UNKNOWN_FILE, "tiny/clue.ron", 0),
    ("tiny/case.ron", "\"land\"", "\"lnad\"", code::NO_SUCH_PACK, "tiny/case.ron", 2),
    ("packs/base/pack.ron", "1", "2", code::NEWER_FORMAT, "packs/base/pack.ron", 1),
    ("packs/base/pack.ron", "1", "0", code::OLDER_FORMAT, "packs/base/pack.ron", 1),
    ("tiny/walkthroughs/poor.ron", "1", "3", code::NEWER_FORMAT, "tiny/walkthroughs/poor.ron", 1),
    ("tiny/scenes.ron", "14T18:00:00Z", "14T18:00:00+02:00", code::BAD_INSTANT, "tiny/scenes.ron", 3),
    ("packs/land/pack.ron", "07-16", "13-16", code::BAD_INSTANT, "packs/land/pack.ron", 1),
    ("tiny/case.ron", "id: \"tiny\"", "id: \"tny\"", code::ID_NOT_NAME, "tiny/case.ron", 2),
    ("tiny/things.ron", "\"purse\"", "\"bag\"", code::DUPLICATE_ID, "tiny/things.ron", 3),
    ("tiny/sentences.ron", "\"lia-tells\"", "\"ask-papers\"", code::DUPLICATE_ID, "tiny/sentences.ron", 2),
    ("tiny/things.ron", "\"purse\"", "\"the purse\"", code::BAD_ID, "tiny/things.ron", 3),
    ("tiny/things.ron", "On(\"lia\")", "On(\"lio\")", code::UNKNOWN_REFERENCE, "tiny/things.ron", 2),
    ("tiny/cast.ron", "Not(Flag(\"searched\"))", "Not(Flag(\"serched\"))", code::UNKNOWN_REFERENCE, "tiny/cast.ron", 8),
    ("packs/base/reactions.ron", "(id", "(when: At(who: Actor, place: \"quay\"), id", code::UNKNOWN_REFERENCE, "packs/base/reactions.ron", 1),
    ("packs/base/pack.ron", "\"base\"", "\"base\", extends: \"land\"", code::CHAIN_CIRCLE, "packs/base/pack.ron", 1),
    ("packs/land/topics.ron", "", "[(id: \"papers\")]", code::EXISTS_IN_BASE, "packs/land/topics.ron", 1),
    ("packs/land/forms.ron", "", "[\nPatch(id: \"nota\", takes: Seconds(1))]", code::NOTHING_TO_CHANGE, "packs/land/forms.ron", 2),
    ("packs/base/topics.ron", "(id: \"papers\")", "Disable(id: \"papers\")", code::CHANGE_IN_BASE, "packs/base/topics.ron", 1),
    ("packs/land/vocabulary.ron", "", "(powers: [\"fly\"])", code::BASE_ONLY, "packs/land/vocabulary.ron", 1),
    ("packs/land/actions.ron", "", "[(id: \"fly\", target: Nothing, takes: Seconds(1))]", code::BASE_ONLY, "packs/land/actions.ron", 1),
    ("packs/land/actions.ron", "", "[Patch(id: \"close\",\neffects: [])]", code::FIXED_FIELD, "packs/land/actions.ron", 2),
    ("packs/land/forms.ron", "", "[Patch(takes: Seconds(1))]", code::CHANGE_OF_WHAT, "packs/land/forms.ron", 1),
    ("packs/land/actions.ron", "", "[Disable(id: \"give-water\")]", code::DISABLED_REFERENCE, "packs/base/reactions.ron", 1),
    ("packs/land/forms.ron", "", "[Patch(\nid: \"note\",\ntakes: Second(1))]", "S0032", "packs/land/forms.ron", 3),
    ("packs/land/forms.ron", "", "[Patch(\nid: \"note\", by: [\n\"guard\", \"cook\"])]", code::UNKNOWN_REFERENCE, "packs/land/forms.ron", 3),
    ("tiny/places.ron", "ways: [(\"quay\", Seconds(20))], ", "", code::ONE_WAY, "tiny/places.ron", 2),
    ("tiny/places.ron", "[\n", "[(id: \"attic\", holds: 3),\n", code::UNREACHABLE_PLACE, "tiny/places.ron", 1),
    ("tiny/seats.ron", ", \"ugo\"", "", code::NO_SEAT, "tiny/cast.ron", 7),
    ("tiny/seats.ron", "\"guard\"", "\"guard\", \"tom\"", code::TWO_SEATS, "tiny/seats.ron", 4),
    ("tiny/seats.ron", "[\n", "[(id: \"empty\", persons: [], kind: Other),\n", code::EMPTY_SEAT, "tiny/seats.ron", 1),
    ("packs/land/roles.ron", "\"search\"", "", code::UNLEARNABLE, "tiny/clues.ron", 3),
    ("tiny/events.ron", ", Fire(\"shout\")", "", code::NEVER_CALLED, "tiny/events.ron", 3),
    ("tiny/events.ron", "Minutes(2)", "Minutes(20)", code::AFTER_SCENE, "tiny/events.ron", 2),
    ("packs/land/roles.ron", "\"care\"", "", code::NOBODY_MAY, "packs/base/actions.ron", 3),
    ("tiny/cast.ron", "facts: [\"victim\"]", "facts: []", code::DUTY_NOT_EXERCISED, "packs/land/duties.ron", 2),
    ("packs/land/rules.ron", "class", "due_if: Fact(\"citizen\"), class", code::RULE_NOT_EXERCISED, "packs/land/rules.ron", 1),
    ("tiny/cast.ron", "function: \"nurse\"", "function: \"nrse\"", code::FUNCTION_UNMAPPED, "tiny/cast.ron", 3),
    ("packs/land/functions.ron", "by: Role(\"nurse\")", "by: Absent(substitute: \"guard\")", code::FUNCTION_ABSENT, "packs/land/functions.ron", 3),
    ("packs/land/functions.ron", "by: Role(\"nurse\")", "by: Absent(substitute: \"nurse\")", code::SUBSTITUTE_CIRCLE, "packs/land/functions.ron", 3),
    ("packs/land/procedure.ron", "Duty(\"D-1\")", "", code::DUTY_NOT_PLACED, "packs/land/duties.ron", 2),
    ("packs/land/procedure.ron", "Duty(\"D-1\")", "Duty(\"D-1\"), Duty(\"D-1\")", code::DUTY_PLACED_TWICE, "packs/land/procedure.ron", 2),
    ("packs/land/procedure.ron", "Duty(\"D-1\")", "Duty(\"D-1\"), Duty(\"D-2\")", code::DUTY_WRONG_SCOPE, "packs/land/procedure.ron", 2),
    ("packs/land/timers.ron", "Minutes(5)", "Minutes(25)", code::LIMIT_OUTLASTS, "packs/land/timers.ron", 1),
    ("packs/land/timers.ron", "Minutes(5)", "Minutes(2), clock: Story", code::LIMIT_TOO_SHORT, "packs/land/timers.ron", 1),
    ("tiny/cast.ron", ", \"bag-full\"", "", code::FEW_CUES, "tiny/cast.ron", 5),
    ("tiny/cast.ron", "[\"shakes\",", "[\"story\", \"shakes\",", code::ONLY_TESTIMONY, "tiny/cast.ron", 4),
    ("tiny/cast.ron", "(is: Decoy))", "(is: Victim, recognised_by: [\"shakes\", \"bag-full\", \"letter-says\"]))", code::FEW_DECOYS, "tiny/cast.ron", 5),
    ("tiny/cast.ron", "age: 20, from: \"ausonia\"", "age: 20, from: \"orsan\"", code::ONE_SIDED, "tiny/cast.ron", 4),
    ("packs/land/objectives.ron", "Status(who: Subject, is: \"cared-for\")", "All([Did(Learned(shows: [\"fear\"]))])", code::GOAL_OF_DISCLOSURE, "packs/land/objectives.ron", 1),
    ("tiny/sentences.ron", "[\"story\"]", "[\"story\", \"shakes\"]", code::TELLS_UNKNOWN, "tiny/sentences.ron", 2),
    ("tiny/sentences.ron", "[\"story\"]", "[]", code::NEVER_TOLD, "tiny/clues.ron", 5),
    ("tiny/walkthroughs/poor.ron", "id: \"poor\"", "id: \"poor\", extends: \"good\"", code::WALK_CIRCLE, "tiny/walkthroughs/good.ron", 1),
    ("tiny/walkthroughs/good.ron", "\"fill\"", "\"fil\"", code::NO_SUCH_STEP, "tiny/walkthroughs/good.ron", 2),
    ("tiny/walkthroughs/good.ron", "id: \"look\"", "id: \"tell\"", code::STEP_TWICE, "tiny/walkthroughs/good.ron", 4),
    ("tiny/walkthroughs/poor.ron", "after: \"tell\"", "after: \"tel\"", code::NO_SUCH_STEP, "tiny/walkthroughs/poor.ron", 6),
    ("tiny/walkthroughs/poor.ron", "by: \"lia\"", "by: \"tom\"", code::WRONG_SPEAKER, "tiny/walkthroughs/poor.ron", 4),
    ("tiny/walkthroughs/poor.ron", "Word(\"ill\")", "Word(\"il\")", code::WRONG_VALUE, "tiny/walkthroughs/poor.ron", 7),
    ("tiny/walkthroughs/poor.ron", "{\"outcome\": \"yes\"}", "{}", code::WRONG_VALUE, "tiny/walkthroughs/poor.ron", 1),
    ("packs/base/forms.ron", "Filled(\"seen\")", "Filled(\"sean\")", code::WRONG_VALUE, "packs/base/forms.ron", 3),
    ("tiny/scenes.ron", "14T18", "14T02", code::SCENES_OUT_OF_ORDER, "tiny/scenes.ron", 3),
    ("tiny/scenes.ron", "(4, 1)", "(4, 0)", code::OUT_OF_BOUNDS, "tiny/scenes.ron", 3),
    ("tiny/seats.ron", "", "[]", code::EMPTY_LIST, "tiny/seats.ron", 0),
    ("tiny/things.ron", "On(\"lia\")", "In(\"purse\")", code::THING_CIRCLE, "tiny/things.ron", 2),
    ("packs/land/contacts.ron", "ext. 12", "+39 06 555 0123", code::REAL_CONTACT, "packs/land/contacts.ron", 1),
    ("packs/land/duties.ron", "Fact(\"victim\")", "Private", code::NOT_A_FACT, "packs/land/duties.ron", 2),
];

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
        code::NO_SUCH_CASE, code::CHAIN_TOO_LONG, code::CONDITION_TOO_LARGE, code::CONDITION_TOO_DEEP,
        code::TOO_MANY_EFFECTS,
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
    assert_eq!(problems[0].suggestion.as_deref(), Some("lia"));
    assert_eq!(problems[0].args["kind"], "person");
    let problems = told(&changed("packs/land/actions.ron", "", "[\nDisable(id: \"give-water\")]"));
    let both = problems.iter().find(|d| d.code == code::DISABLED_REFERENCE).expect("told");
    assert_eq!((both.args["other-file"].as_str(), both.args["other-line"].as_str()), ("packs/land/actions.ron", "2"));
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
fn every_text_has_a_key_a_layer_and_a_place() {
    let loaded = load_case(&sound(), "tiny");
    let keys = text_keys(&loaded.content.expect("content"), &loaded.places);
    let find = |key: &str| keys.iter().find(|text| text.key == key).unwrap_or_else(|| panic!("{key}"));
    let place = find("place-tent.sight");
    assert_eq!((place.layer.clone(), &*place.file, place.line), (Layer::Case("tiny".into()), "tiny/places.ron", 3));
    assert_eq!(find("form-note-state-ill").layer, Layer::Pack("base".into()));
    assert_eq!(find("duty-D-2.next").layer, Layer::Pack("land".into()));
    assert_eq!(find("status-cared-for").line, 3);
    for key in ["-function-guard", "function-name-guard", "agency-police", "action-close-yes", "case-title",
        "content-note-fear", "agenda-ugo-thirst", "sense-wind", "walkthrough-good", "objective-O1.goal"]
    {
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
    let invented = ["ext. 12", "on 2026-09-14", "14.09.2026", "1.000.000 people", "12 345 678", "care@help.example", "www.example.org",
        "at 05:40:00", "e.g. this", "room 12-14"];
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
