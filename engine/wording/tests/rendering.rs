//! Rendering at the boundary: layers, fallback, values in English and Italian, hostile catalogues.

use proptest::prelude::*;
use tavolo_wording::{Args, Catalogue, Manner, Value, clock, strip_isolates};

const EN: &str = include_str!("../../../locales/en/app/forms.ftl");
const IT: &str = include_str!("../../../locales/it/app/forms.ftl");

/// The mark that stands for the sign between groups until a text is finished.
const MARK: char = '\u{f8f0}';
/// 14 September 2026, 05:40 UTC.
const DAWN: i64 = 20_710 * 86_400_000 + (5 * 60 + 40) * 60_000;

fn with(en: &str, it: &str) -> Catalogue {
    Catalogue::build([("en", "app", "f", EN), ("it", "app", "f", IT), ("en", "s", "s", en), ("it", "s", "s", it)])
}

fn both(value: Value) -> (String, String) {
    let texts = with("", "");
    (texts.show("en", &value), texts.show("it", &value))
}

fn pair(en: &str, it: &str) -> (String, String) {
    (en.to_owned(), it.to_owned())
}

#[test]
fn values_follow_the_language() {
    for (value, en, it) in [
        (Value::Instant(DAWN), "14 September 2026, 05:40", "14 settembre 2026, 05:40"),
        (Value::day_of(DAWN), "14 September 2026", "14 settembre 2026"),
        (Value::Day(20_697), "1 September 2026", "1º settembre 2026"),
        (Value::Time(DAWN), "05:40", "05:40"),
        (Value::Number(1_234_567), "1,234,567", "1.234.567"),
        (Value::Number(-1_200), "-1,200", "-1.200"),
        (Value::Number(i64::MIN), "-9,223,372,036,854,775,808", "-9.223.372.036.854.775.808"),
        (Value::money(120_000, "EUR"), "€1,200", "1.200 €"),
        (Value::money(-120_050, "EUR"), "€-1,200.50", "-1.200,50 €"),
        (Value::money(1_200, "JPY"), "JPY 1,200", "1.200 JPY"),
        (Value::Duration(40_000), "40 s", "40 s"),
        (Value::Duration(90_000), "1 min 30 s", "1 min 30 s"),
        (Value::Duration(600_000), "10 min", "10 min"),
        (Value::Duration(3_900_000), "1 h 05 min", "1 h 05 min"),
        (Value::Duration(96 * 3_600_000), "96 h", "96 h"),
        (Value::Duration(97 * 3_600_000), "4 days 1 h", "4 giorni 1 h"),
        (Value::Duration(45 * 86_400_000), "45 days", "45 giorni"),
        (Value::Duration(-7 * 86_400_000 - 3_600_000), "−7 days 1 h", "−7 giorni 1 h"),
        (Value::Duration(i64::MIN), "−106,751,991,167 days 7 h", "−106.751.991.167 giorni 7 h"),
        (Value::list(["a"]), "a", "a"),
        (Value::list(["a", "b", "c"]), "a, b and c", "a, b e c"),
        (Value::List(Vec::new()), "none", "nessuno"),
    ] {
        assert_eq!(both(value.clone()), pair(en, it), "{value:?}");
    }
    assert_eq!(clock(3_661_000), "01:01:01");
}

#[test]
fn numbers_choose_plurals_and_keep_their_form() {
    let texts = with(
        "n = { $n ->\n    [0] nobody\n    [one] one\n   *[other] { $n } people\n}\nplain = { NUMBER($n, useGrouping: \"false\") } { 2.5 } { NUMBER($n, minimumFractionDigits: 99999999999999) }",
        "plain = { NUMBER($n, useGrouping: \"false\") } { 2.5 } { NUMBER($n, minimumFractionDigits: 2) }",
    );
    let n = |n: i64| Args::new().with("n", n);
    assert_eq!(texts.render("en", "n", &n(0)), "nobody");
    assert_eq!(texts.render("en", "n", &n(1)), "one");
    assert_eq!(texts.render("en", "n", &n(1_200)), "1,200 people");
    assert_eq!(texts.render("en", "plain", &n(2_026)), "2026 2.5 2,026.000000");
    assert_eq!(texts.render("it", "plain", &n(2_026)), "2026 2,5 2.026,00");
}

#[test]
fn layers_override_and_terms_reach_across_them() {
    let texts = Catalogue::build([
        ("en", "app", "a", "only-app = app\nsame = app\n    .hint = app hint"),
        (
            "en",
            "packs/base",
            "b",
            "-board = { $form ->\n    [article] the board\n   *[plain] board\n}\n    .gender = n",
        ),
        (
            "en",
            "packs/it",
            "i",
            "-board = { $form ->\n    [article] the Committee\n   *[plain] Committee\n}\n    .gender = f\nsame = pack",
        ),
        (
            "en",
            "scenarios/x",
            "x",
            "call = { -board(form: \"article\") } or { -board } { -board.gender ->\n    [f] she\n   *[n] it\n}\nsame = scenario\n    .hint = said",
        ),
        ("it", "scenarios/x", "x", "it-only = solo"),
    ]);
    let none = Args::new();
    assert_eq!(texts.render("en", "call", &none), "the Committee or Committee she");
    assert_eq!(texts.render("it", "same", &none), "scenario");
    assert_eq!(texts.render("it-CH", "it-only", &none), "solo");
    assert_eq!(texts.render("en", "same.hint", &none), "said");
    assert!(texts.has("it", "it-only") && !texts.has("it", "same") && !texts.has("en", "same.other"));
    assert_eq!(texts.try_render("xx", "only-app", &none).as_deref(), Some("app"));
    assert_eq!(texts.try_render("en", "it-only", &none), None);
    let rendered = texts.render_checked("it", "gone.away", &none);
    assert_eq!((rendered.text.as_str(), rendered.language, rendered.faults.len()), ("⟦gone.away⟧", None, 1));
    assert_eq!(texts.layers().collect::<Vec<_>>(), ["app", "packs/base", "packs/it", "scenarios/x"]);
}

#[test]
fn phrases_stay_in_the_language_of_their_sentence() {
    let texts = with(
        "role = police\nsays = { $who } says { $what }\nheard = { $n } shots\nonly = { $who }",
        "role = polizia\nsays = { $who } dice { $what }\nheard = { $n } spari",
    );
    let heard = Value::Phrase { key: "heard".to_owned(), args: Args::new().with("n", 1_000) };
    let args = Args::new().with("who", Value::list([Value::key("role"), "Anna".into()])).with("what", heard);
    assert_eq!(texts.render("it", "says", &args), "polizia e Anna dice 1.000 spari");
    assert_eq!(texts.render("it", "only", &args), "police and Anna");
    let mut deep = Value::from("x");
    for _ in 0..200 {
        deep = Value::Phrase { key: "only".to_owned(), args: Args::new().with("who", Value::List(vec![deep])) };
    }
    assert!(texts.render("en", "only", &Args::new().with("who", deep)).contains('…'));
}

#[test]
fn isolation_and_pseudo_are_options() {
    let sources = || [("en", "app", "f", EN), ("en", "s", "s", "hello = Good day { $name }, it is { $at }")];
    let args = Args::new().with("name", "Anna").with("at", Value::Instant(DAWN));
    let isolating = Catalogue::build_with(sources(), Manner { isolating: true, pseudo: false });
    let text = isolating.render("en", "hello", &args);
    assert_eq!(text, "Good day \u{2068}Anna\u{2069}, it is \u{2068}14 September 2026, 05:40\u{2069}");
    assert_eq!(strip_isolates(&text), Catalogue::build(sources()).render("en", "hello", &args));
    let pseudo =
        Catalogue::build_with(sources(), Manner { isolating: false, pseudo: true }).render("en", "hello", &args);
    assert!(pseudo.starts_with("Ǧööööđ đååý Anna"), "{pseudo}");
}

#[test]
fn without_forms_nothing_is_lost() {
    let texts = Catalogue::build([("en", "s", "s", "at = { $at } { $n }")]);
    let rendered = texts.render_checked("en", "at", &Args::new().with("at", Value::Day(0)).with("n", 1_200));
    assert!(rendered.text.contains("1970") && rendered.text.ends_with("1200"), "{}", rendered.text);
    assert!(!rendered.faults.is_empty());
    assert!(!Catalogue::build::<(String, String, String, String)>([]).show("en", &Value::Day(0)).is_empty());
}

/// Not a timed test: it prints what building, checking and rendering cost, and fails only on another order of magnitude.
#[test]
fn a_large_catalogue_builds_at_once() {
    let entry = |at: usize| {
        "clue-NN = { $who } saw { $n ->\n    [one] one door\n   *[other] { $n } doors\n} near { -place(form: \"article\") }.\n    .hint = Look at the door again before you leave.\n"
            .replace("NN", &at.to_string())
    };
    let text: String = (0..1_200).map(entry).collect();
    let start = std::time::Instant::now();
    let texts = Catalogue::build([("en", "app", "f", EN), ("en", "s", "s", &text)]);
    let built = start.elapsed();
    let problems = tavolo_wording::check(&texts, &tavolo_wording::Usage::default(), &tavolo_wording::Expect::default());
    let checked = start.elapsed() - built;
    let args = Args::new().with("who", "Anna").with("n", 1_200);
    for at in 0..1_200 {
        assert!(texts.render("en", &format!("clue-{at}"), &args).contains("1,200 doors"));
    }
    let rendered = start.elapsed() - built - checked;
    #[expect(clippy::print_stderr, reason = "the figures are the point")]
    {
        eprintln!(
            "{} KB: built {built:?}, checked {checked:?} ({}), 1200 renderings {rendered:?}",
            text.len() / 1024,
            problems.len()
        );
    }
    assert!(built.as_millis() < 1_000);
}

#[test]
fn catalogues_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Catalogue>();
}

#[test]
fn hostile_entries_are_left_out_and_the_rest_still_works() {
    let nested = format!("nested = {}x{}", "{".repeat(100_000), "}".repeat(100_000));
    let calls = format!("calls = {{ {}1{} }}", "A(\n".repeat(100_000), ")".repeat(100_000));
    let selects = format!("selects = {}y", "{ $a ->\n *[x] ".repeat(299));
    let chain: String = (0..50_000).map(|at| format!("c{at} = {{ c{} }}\n", at + 1)).collect();
    let laughs = format!(
        "laugh = {}\n{}",
        "ha".repeat(20_000),
        (0..9).fold("w0 = { laugh }\n".to_owned(), |text, at| {
            format!("{text}w{} = {}\n", at + 1, format!("{{ w{at} }}").repeat(20))
        })
    );
    let many = format!(
        "many = {}\nself = {{ self }}\ninner = {{ {{ many }} }}\nliteral = {{ 1 ->\n *[x] {{ many }}\n}}",
        "{ $a }".repeat(150)
    );
    let cases = [
        nested.as_str(),
        &calls,
        &selects,
        &chain,
        &laughs,
        &many,
        "long = { 0.00000000000000000000000000001 ->\n [one] x\n *[other] y\n}",
        "frac = { NUMBER(1.5, minimumFractionDigits: 40) ->\n [one] x\n *[other] y\n}",
        "key = { $n ->\n [1.00000000000000000000000000000000] x\n *[other] y\n}",
        "esc = { \"\\u00é\" } { \"\\U0000è\" }",
        "NUMBER = mine\nuse = { NUMBER($n) }",
        "esc = { \"\\uD800 \\UFFFFFF \\{\" }",
        "\u{feff}esc = {",
        "-t = { -t }\nt = { -t }",
        "a = { -t( }",
        "a = {\nb = { { $n } }\nc = {\nd = {\ne = { 1 ->\n *[x] y\n}",
        "= x\n[\n*\n}{\r\n\r",
    ];
    for case in cases {
        let text = format!("{case}\n\nafter = still here\n");
        let texts = Catalogue::build([("en", "app", "f", EN), ("en", "s", "s", &text)]);
        assert_eq!(texts.render("en", "after", &Args::new()), "still here", "{}", &text[..text.len().min(60)]);
        let args = Args::new().with("n", 2).with("a", "x");
        for line in text.lines().take(300) {
            let key = line.split('=').next().unwrap_or_default().trim();
            assert!(texts.render("en", key, &args).len() < 70_000, "{key}");
        }
        let _ = tavolo_wording::check(&texts, &tavolo_wording::Usage::default(), &tavolo_wording::Expect::default());
    }
}

/// Pieces of Fluent, so that random text is often nearly right.
fn fluent_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        "b",
        "-t",
        "NUMBER",
        " = ",
        "=",
        "\n",
        "\n    ",
        "\r\n",
        "{ ",
        " }",
        "{",
        "}",
        "$n",
        "$s",
        "(",
        ")",
        " ->\n",
        "[one]",
        "*[other]",
        "[1.50]",
        "[x]",
        "\n    .attr = ",
        ".attr",
        "\"",
        "\\u00",
        "\\U0001F6",
        "\\",
        "é",
        "1",
        "0.5",
        "-3",
        ",",
        "form: \"x\"",
        "minimumFractionDigits: 9",
        "# c",
        "text ",
        "⟦write⟧",
        "{ $n ->\n    [one] x\n   *[other] y\n}",
        "{ -t(form: \"x\") }",
        "{ a }",
        "{ NUMBER($n) }",
        "\na = ",
        "\n-t = ",
        "\nb = ",
    ]);
    prop_oneof![
        3 => prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
    ]
}

fn seeds() -> u32 {
    std::env::var("TAVOLO_SEEDS").ok().and_then(|seeds| seeds.parse().ok()).unwrap_or(64)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: seeds(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_in_a_catalogue_makes_rendering_or_checking_panic(low in fluent_text(), high in fluent_text(), n in any::<i64>(), s in any::<String>()) {
        let text = format!("a = {low}");
        let texts = Catalogue::build_with(
            [("en", "app", "f", EN.to_owned()), ("it", "p", "l", text), ("it", "s", "h", high)],
            Manner { isolating: n % 2 == 0, pseudo: n % 3 == 0 },
        );
        let args = Args::new().with("n", n).with("s", s.as_str());
        for key in ["a", "b", "t", "a.attr", "b.attr", "NUMBER", "NUMBER.attr", s.as_str(), "", "."] {
            let shown = texts.render("it", key, &args);
            prop_assert!(!shown.contains(MARK) || s.contains(MARK), "{key}: {shown}");
        }
        let usage = tavolo_wording::Usage::default();
        let expect = tavolo_wording::Expect { languages: vec!["it".to_owned()], owned: vec!["s".to_owned()], ..Default::default() };
        let _ = tavolo_wording::check(&texts, &usage, &expect);
    }

    #[test]
    fn every_value_has_a_form(n in any::<i64>(), text in any::<String>()) {
        let texts = with("k = { $v }", "k = { $v }");
        for value in [
            Value::Number(n), Value::Instant(n), Value::Day(n), Value::Time(n), Value::Duration(n), Value::money(n, text.clone()),
            Value::Key(text.clone()), Value::list([text.as_str(), ""]),
        ] {
            let rendered = texts.render_checked("it", "k", &Args::new().with("v", value));
            prop_assert!(rendered.language.is_some());
        }
    }
}
