//! Checks at the boundary: each planted mistake is reported once, with its place.

use tavolo_wording::{Catalogue, Expect, Kind, Severity, TextProblem, UNWRITTEN, Usage, UsedKey, check, missing_stub};

const APP: [(&str, &str, &str, &str); 4] = [
    ("en", "app", "en/app/forms.ftl", include_str!("../../../locales/en/app/forms.ftl")),
    ("en", "app", "en/app/text-problems.ftl", include_str!("../../../locales/en/app/text-problems.ftl")),
    ("it", "app", "it/app/forms.ftl", include_str!("../../../locales/it/app/forms.ftl")),
    ("it", "app", "it/app/text-problems.ftl", include_str!("../../../locales/it/app/text-problems.ftl")),
];

fn used(key: &str, args: &[&str]) -> UsedKey {
    UsedKey {
        key: key.to_owned(),
        args: args.iter().map(|arg| (*arg).to_owned()).collect(),
        file: "clues.ron".to_owned(),
        line: 7,
    }
}

fn expect(languages: &[&str]) -> Expect {
    let owned = vec!["scenarios/x".to_owned()];
    Expect { languages: languages.iter().map(|lang| (*lang).to_owned()).collect(), owned, ..Expect::default() }
}

/// The problems of a scenario in English and one other language: kind, file:line, key, detail, suggestion.
fn problems(en: &str, lang: &str, other: &str, keys: Vec<UsedKey>) -> Vec<String> {
    let own = [("en", "scenarios/x", "x.ftl", en), (lang, "scenarios/x", "y.ftl", other)];
    let texts = Catalogue::build(APP.into_iter().chain(own));
    let found = check(&texts, &Usage { keys }, &expect(&["en"]));
    found.iter().map(shown).collect()
}

fn shown(problem: &TextProblem) -> String {
    let TextProblem { file, line, kind, key, detail, suggestion, .. } = problem;
    let hint = suggestion.as_ref().map_or_else(String::new, |hint| format!(" -> {hint}"));
    format!("{kind:?} {file}:{line} {key} {detail}{hint}").replace("  ", " ").trim_end().to_owned()
}

#[test]
fn the_app_texts_of_this_crate_are_complete_and_clean() {
    let texts = Catalogue::build(APP);
    let expect = Expect {
        languages: vec!["en".to_owned(), "it".to_owned()],
        owned: vec!["app".to_owned()],
        ..Expect::default()
    };
    assert_eq!(check(&texts, &Usage::default(), &expect), []);
}

#[test]
fn a_clean_scenario_has_no_problems() {
    let en = "-x = x\nhi = { $n ->\n    [one] one { -x }\n   *[other] { $n }\n}\nby = { hi }";
    let it = "-x = x\nhi = { $n ->\n    [one] uno { -x }\n   *[other] { $n }\n}\nby = { hi }";
    assert_eq!(problems(en, "it", it, vec![used("by", &["n"]), used("hi", &["n", "more"])]), Vec::<String>::new());
}

#[test]
fn missing_and_unused_keys() {
    let found = problems(
        "clue-passport = p\nclue-door = d",
        "it",
        "",
        vec![used("clue-pasport", &[]), used("clue-pasport", &[])],
    );
    assert_eq!(
        found,
        [
            "Missing clues.ron:7 clue-pasport -> clue-passport",
            "Unused x.ftl:1 clue-passport",
            "Unused x.ftl:2 clue-door",
        ]
    );
    let texts = Catalogue::build([("en", "scenarios/x", "x.ftl", "a = a"), ("it", "scenarios/x", "y.ftl", "")]);
    let found = check(&texts, &Usage { keys: vec![used("a", &[])] }, &expect(&["en", "it"]));
    assert_eq!(
        found.iter().map(|problem| (problem.kind, problem.lang.as_str())).collect::<Vec<_>>(),
        [(Kind::Missing, "it")]
    );
}

#[test]
fn broken_entries_keep_their_lines() {
    let en = "ok = ok\n\nbad { x\n\nno-star = { $n ->\n    [one] x\n}\n\ndeep = { { $n } }\n\nlater = { $n\n# n\nafter = saved";
    let found = problems(en, "it", "", vec![used("ok", &[]), used("after", &[])]);
    assert_eq!(found.len(), 4, "{found:#?}");
    assert!(found[0].starts_with("Syntax x.ftl:3 bad"), "{found:#?}");
    assert!(found[1].starts_with("NoDefault x.ftl:7 no-star"), "{found:#?}");
    assert!(found[2].starts_with("Refused x.ftl:9 deep"), "{found:#?}");
    assert!(found[3].starts_with("Syntax x.ftl:11 later"), "{found:#?}");
}

#[test]
fn variables_against_use_and_source() {
    let en = "a = { $count } { $name }\nb = { $count }\nc = { a }";
    let it = "a = { $conto }\nb = due\nc = { a }";
    let found =
        problems(en, "it", it, vec![used("a", &["count", "name"]), used("b", &["count"]), used("c", &["count"])]);
    assert_eq!(
        found,
        [
            "VariableNotSupplied x.ftl:1 a $name",
            "VariableNotSupplied y.ftl:1 a $conto -> $count",
            "VariableUnused y.ftl:1 a $count",
            "VariableUnused y.ftl:1 a $name",
            "VariableUnused y.ftl:2 b $count",
            "VariableUnused y.ftl:3 c $count",
            "VariableUnused y.ftl:3 c $name",
        ]
    );
}

#[test]
fn references_functions_and_names() {
    let en = "-board = b\n    .gender = f\n-outer = { -board } { $form }\na = { -bord } { -board.gendr ->\n   *[f] x\n} { d.attr } { GRAND($n) }\nb = x\n    .one = { ab }\n    .one = y\nb = again\nboard = clash";
    let keys = ["a", "b", "board"].map(|key| used(key, &["n"])).to_vec();
    assert_eq!(
        problems(en, "it", "", keys),
        [
            "NameClash x.ftl:1 -board board",
            "VariableLost x.ftl:3 -outer $form",
            "UnknownTerm x.ftl:4 a -board.gendr",
            "UnknownTerm x.ftl:4 a -bord -> -board",
            "UnknownMessage x.ftl:6 a d.attr",
            "UnknownFunction x.ftl:6 a GRAND() -> NUMBER()",
            "UnknownMessage x.ftl:8 b ab",
            "Duplicate x.ftl:9 b .one",
            "Duplicate x.ftl:10 b x.ftl:7",
            "NameClash x.ftl:11 board -board",
        ]
    );
}

#[test]
fn plurals_follow_the_language() {
    let text = "a = { $n ->\n    [one] x\n   *[other] y\n}\nb = { $n ->\n    [0] none\n    [1] x\n   *[other] y\n}\nc = { $form ->\n    [article] x\n   *[other] y\n}\nd = { NUMBER($n, type: \"ordinal\") ->\n    [one] x\n   *[other] y\n}";
    let keys = ["a", "b", "c", "d"].map(|key| used(key, &["n", "form"])).to_vec();
    let found = problems(text, "ru", text, keys);
    assert_eq!(found, ["Plural x.ftl:15 d two, few", "Plural y.ftl:2 a few, many", "Plural y.ftl:6 b one, few, many"]);
    assert_eq!(Kind::Plural.severity(), Severity::Warning);
}

#[test]
fn stubs_are_fluent_and_stay_errors() {
    let stub = missing_stub(["b.hint", "a", "c.x", "c.y", "c"]);
    assert_eq!(
        stub,
        format!(
            "a = {UNWRITTEN}\nb =\n    .hint = {UNWRITTEN}\nc = {UNWRITTEN}\n    .x = {UNWRITTEN}\n    .y = {UNWRITTEN}\n"
        )
    );
    let keys = ["a", "b.hint", "c.x", "c.y", "c"].map(|key| used(key, &[])).to_vec();
    let found = problems(&stub, "it", "", keys);
    assert_eq!(found.len(), 5, "{found:#?}");
    assert!(found.iter().all(|line| line.starts_with("Unwritten")));
    assert_eq!(Kind::Unwritten.severity(), Severity::Error);
}

#[test]
fn problems_are_described_in_the_authors_language() {
    let texts = Catalogue::build(APP.into_iter().chain([("en", "scenarios/x", "x.ftl", "door = d")]));
    let found = check(&texts, &Usage { keys: vec![used("dor", &[]), used("door", &[])] }, &expect(&["en"]));
    assert_eq!(found[0].describe(&texts, "en"), "The text dor is missing in en. Did you mean door?");
    assert_eq!(found[0].describe(&texts, "it"), "Il testo dor manca in en. Si intendeva door?");
    for kind in Kind::ALL {
        assert!(texts.has("it", kind.message()) && texts.has("en", kind.message()));
    }
}
