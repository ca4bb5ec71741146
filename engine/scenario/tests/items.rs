//! Reading of authored RON: every mistake is told where it stands, and no file, however hostile, does harm.

use std::collections::BTreeMap;

use serde::Deserialize;
use tavolo_scenario::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use tavolo_scenario::items::{Item, locate, outline, parse_items, parse_one};
use tavolo_scenario::source::{Position, SourceFile};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by serde only")]
struct Node {
    id: String,
    kind: Kind,
    #[serde(default)]
    next: Vec<String>,
    #[serde(default)]
    count: Option<u8>,
    #[serde(default)]
    weight: Option<f64>,
    #[serde(default)]
    flag: Option<bool>,
    #[serde(default)]
    vars: BTreeMap<String, u32>,
    #[serde(default)]
    inner: Vec<Kind>,
    #[serde(default)]
    pair: Option<(u8, u8)>,
    #[serde(default)]
    colour: Option<Colour>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by serde only")]
enum Kind {
    Say { who: String, text: String },
    Ask(Ask),
    All(Vec<Kind>),
    End,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by serde only")]
struct Ask {
    text: String,
}

#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Colour;

impl TryFrom<String> for Colour {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        if name == "red" { Ok(Self) } else { Err("not-a-colour") }
    }
}

fn read(text: &str) -> (Vec<Item<Node>>, Vec<Diagnostic>) {
    let mut diagnostics = Diagnostics::new();
    let items = parse_items(&SourceFile::new("nodes.ron", text), &mut diagnostics);
    (items, diagnostics.into_sorted())
}

fn told(diagnostics: &[Diagnostic]) -> Vec<Told> {
    diagnostics.iter().map(|d| (d.code, d.line, d.column)).collect()
}

/// Inside a list, on line 2, `<>` stands for a good item; good items that must be read; what is told.
type Mistake = (&'static str, &'static str, usize, &'static [Told]);

/// Code, line and column of a diagnostic.
type Told = (&'static str, u32, u32);

#[rustfmt::skip]
const MISTAKES: &[Mistake] = &[
    ("nothing wrong", "<>, // c\n/* /* ] */ */ <>,", 2, &[]),
    ("comma in an item", "(id: \"a\" kind: End), <>", 1, &[("S0036", 2, 10)]),
    ("unknown field", "(id: \"a\", kind: End, nxt: [\"b\"]), <>", 1, &[("S0030", 2, 22)]),
    ("missing field", "(id: \"a\",\n kind: Say(who: \"s\")), <>", 1, &[("S0031", 3, 11)]),
    ("missing field outside", "<>, (kind: End)", 1, &[("S0031", 2, 23)]),
    ("unknown word", "(id: \"a\", kind: Edn), <>", 1, &[("S0032", 2, 17)]),
    ("text for a number", "(id: \"a\", kind: End, weight: \"high\"), <>", 1, &[("S0033", 2, 30)]),
    ("text for a whole number", "(id: \"a\", kind: End, count: \"3\"), <>", 1, &[("S0033", 2, 29)]),
    ("fraction for a whole number", "(id: \"a\", kind: End, count: 1.5), <>", 1, &[("S0033", 2, 29)]),
    ("word for a text", "(id: abc, kind: End), <>", 1, &[("S0033", 2, 6)]),
    ("number for a text", "(id: 7, kind: End), <>", 1, &[("S0033", 2, 6)]),
    ("text for a word", "(id: \"a\", kind: \"End\"), <>", 1, &[("S0033", 2, 17)]),
    ("text for a list", "(id: \"a\", kind: End, next: \"b\"), <>", 1, &[("S0033", 2, 28)]),
    ("list for a map", "(id: \"a\", kind: End, vars: [1]), <>", 1, &[("S0033", 2, 28)]),
    ("map for a struct", "(id: \"a\", kind: Ask({\"text\": \"b\"})), <>", 1, &[("S0033", 2, 21)]),
    ("word for yes or no", "(id: \"a\", kind: End, flag: yes), <>", 1, &[("S0033", 2, 28)]),
    ("hyphen without quotes", "(id: my-id, kind: End), <>", 1, &[("S0045", 2, 6)]),
    ("one pair of parentheses", "(id: \"a\", kind: Ask(text: \"x\")), <>", 1, &[("S0041", 2, 21)]),
    ("needless parentheses", "(id: \"a\", kind: End(1)), <>", 1, &[("S0046", 2, 20)]),
    ("two values for one", "(id: \"a\", kind: Ask((text: \"x\"), 2)), <>", 1, &[("S0042", 2, 34)]),
    ("one value for two", "(id: \"a\", kind: End, pair: (1)), <>", 1, &[("S0042", 2, 28)]),
    ("field twice", "(id: \"a\",\nid: \"b\", kind: End), <>", 1, &[("S0034", 3, 1)]),
    ("key twice", "(id: \"a\", kind: End, vars: {\"x\": 1, r\"x\": 2}), <>", 1, &[("S0035", 2, 37)]),
    ("key twice, escaped", "(id: \"a\", kind: End, vars: {\"x\": 1, \"\\x78\": 2}), <>", 1, &[("S0035", 2, 37)]),
    ("missing colon", "(id \"a\", kind: End), <>", 1, &[("S0037", 2, 5)]),
    ("out of range", "(id: \"a\", kind: End, count: 300), <>", 1, &[("S0038", 2, 29)]),
    ("below zero", "(id: \"a\", kind: End, count: -3), <>", 1, &[("S0038", 2, 29)]),
    ("letter in a number", "(id: \"a\", kind: End, count: 1e5), <>", 1, &[("S0039", 2, 29)]),
    ("without end", "(id: \"a\", kind: End, weight: 1e999), <>", 1, &[("S0043", 2, 30)]),
    ("infinite", "(id: \"a\", kind: End, weight: -inf), <>", 1, &[("S0043", 2, 30)]),
    ("no number", "(id: \"a\", kind: End, weight: NaN), <>", 1, &[("S0043", 2, 30)]),
    ("refused", "(id: \"a\", kind: End, colour: \"blue\"), <>", 1, &[("S0044", 2, 30)]),
    ("bad escape", "(id: \"C:\\dir\", kind: End), <>", 1, &[("S0040", 2, 9)]),
    ("lone surrogate", "(id: \"\\u{D800}\", kind: End), <>", 1, &[("S0040", 2, 7)]),
    ("curly quotes", "(id: “a”, kind: End), <>", 1, &[("S0010", 2, 6)]),
    ("apostrophe", "(id: “don’t”, kind: End), (id: \"don’t\", kind: End), <>", 2, &[("S0010", 2, 6)]),
    ("fields at the left", "(\nid: \"a\",\nkind: End\n),\n(id: \"b\", kind: End,\n<>", 2, &[("S0012", 6, 1)]),
    ("curly end", "(id: \"a”, kind: Say(who: \"s\", text: \"t\")), <>", 1, &[("S0010", 2, 8)]),
    ("single quotes", "(id: 'abc', kind: End), <>", 1, &[("S0011", 2, 6)]),
    ("text never closed", "(id: \"a, kind: End),\n<>", 1, &[("S0017", 2, 6)]),
    ("comment never closed", "<>, /* (id: \"a\", kind: End), <>", 1, &[("S0018", 2, 23)]),
    ("list inside never closed", "(id: \"a\", kind: End, next: [\"b\"), <>", 1, &[("S0014", 2, 32)]),
    ("item never closed", "(id: \"a\", kind: End,\n<>,\n<>", 2, &[("S0012", 2, 1)]),
    ("last item never closed", "<>,\n(id: \"a\", kind: End", 1, &[("S0014", 4, 1)]),
    ("bracket too many", "(id: \"a\", kind: End)),\n<>", 1, &[("S0013", 2, 21)]),
    ("list closed too early", "(id: \"a\", kind: End],\n<>", 1, &[("S0012", 2, 1), ("S0013", 2, 20)]),
    ("braces for an item", "{id: \"a\", kind: End}, <>", 1, &[("S0015", 2, 1)]),
    ("comma between items", "<>\n<>", 2, &[("S0016", 3, 1)]),
    ("comma twice", "<>,, <>", 2, &[("S0021", 2, 22)]),
    ("bare field", "id: \"a\", kind: End", 0, &[("S0025", 2, 1)]),
    ("stray character", "(id: \"a\", kind:\u{A0}End), <>", 1, &[("S0022", 2, 16)]),
    ("hidden control", "(id: \"a\u{202E}\", kind: End), <>", 2, &[("S0008", 2, 8)]),
    ("attribute inside", "#![enable(unwrap_newtypes)] <>", 1, &[("S0022", 2, 1), ("S0016", 2, 29)]),
    ("two mistakes", "(id: 7, kind: End),\n(id: \"b\", kind: Ends), <>", 1, &[("S0033", 2, 6), ("S0032", 3, 17)]),
    ("wide characters before", "(id: \"ÀÈ漢字\", kinds: End), <>", 1, &[("S0030", 2, 14)]),
];

const GOOD: &str = "(id: \"g\", kind: End)";

#[test]
fn every_mistake_is_told_where_it_stands_and_hides_no_good_item() {
    let mut wrong = Vec::new();
    for &(name, body, good, expected) in MISTAKES {
        let text = ["[", &body.replace("<>", GOOD), "]"].join("\n");
        let (items, diagnostics) = read(&text);
        let told = told(&diagnostics);
        if told != expected || items.len() != good {
            wrong.push(format!("{name}: {} items, {told:?}", items.len()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn lines_may_end_as_on_windows() {
    let (items, diagnostics) =
        read("\u{FEFF}[\r\n  (id: \"a\",\r\n   knd: End),\r\n  (id: \"b\", kind: End),\r\n]\r\n");
    assert_eq!(told(&diagnostics), [("S0030", 3, 4)]);
    assert_eq!((items.len(), diagnostics[0].excerpt.as_str()), (1, "   knd: End),"));
    assert_eq!(diagnostics[0].suggestion.as_deref(), Some("kind"));
}

#[test]
fn whole_files_have_two_forms() {
    let cases: &[(&str, &[Told])] = &[
        ("", &[("S0019", 1, 1)]),
        ("// only words", &[("S0019", 1, 14)]),
        ("[]", &[]),
        ("\"text\"", &[("S0019", 1, 1)]),
        ("{id: \"a\", kind: End}", &[("S0015", 1, 1)]),
        ("id: \"a\", kind: End", &[("S0025", 1, 1)]),
        ("(id: \"a\", kind: End)", &[]),
        ("Node(id: \"a\", kind: End)", &[]),
        ("(id: \"a\", kind: End),", &[("S0020", 1, 21)]),
        ("(id: \"a\", kind: End) (id: \"b\", kind: End)", &[("S0020", 1, 22)]),
        ("[(id: \"a\", kind: End)]]", &[("S0020", 1, 23)]),
        ("[(id: \"a\", kind: End)] /* ", &[("S0018", 1, 24)]),
        ("[(id: \"a\", kind: End)", &[("S0012", 1, 1)]),
        ("#![enable(implicit_some)]\n[(id: \"a\", kind: End)]", &[]),
        ("#![schema = \"node\"]\n#![enable(implicit_some,)]\n(id: \"a\", kind: End)", &[]),
        ("#![enable(unwrap_newtypes)]\n[]", &[("S0023", 1, 1)]),
    ];
    for (text, expected) in cases {
        assert_eq!(told(&read(text).1), *expected, "{text}");
    }
    let mut diagnostics = Diagnostics::new();
    let list = SourceFile::new("one.ron", "#![enable(implicit_some)]\n[(id: \"a\", kind: End)]");
    assert!(parse_one::<Node>(&list, &mut diagnostics).is_none());
    let one = SourceFile::new("one.ron", "(id: \"a\", kind: End, flag: true)");
    let node = parse_one::<Node>(&one, &mut diagnostics).expect("one sound item");
    assert_eq!((node.value.id.as_str(), node.at.start, node.at.end), ("a", 0, one.text().len()));
    assert_eq!(told(&diagnostics.into_sorted()), [("S0024", 2, 1)]);
}

#[test]
fn messages_have_their_values() {
    let (_, found) = read("[(id: \"a\", kind: Say(whom: \"b\"))]");
    assert_eq!((found[0].args["field"].as_str(), found[0].args["expected"].as_str()), ("whom", "who, text"));
    assert_eq!(found[0].suggestion.as_deref(), Some("who"));
    let (_, found) = read("[(id: \"a\",\n kind: End, next: [\"b\"), ]");
    let told: Vec<_> = found[0].args.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(told.join(" "), "closer=] found=) opened-column=19 opened-line=2 opener=[");
    let (_, found) = read("[(id: abc, kind: End)]");
    assert_eq!((found[0].args["expected"].as_str(), found[0].args["found"].as_str()), ("text", "word"));
    assert_eq!(found[0].message_id(), "diagnostic-s0033");
}

#[test]
fn did_you_mean_is_modest() {
    let candidates = ["coordination", "shelter", "health", "id"];
    assert_eq!(did_you_mean("sheltre", candidates).as_deref(), Some("shelter"));
    assert_eq!(did_you_mean("coordnation", candidates).as_deref(), Some("coordination"));
    assert_eq!(did_you_mean("xy", candidates), None);
    assert_eq!(did_you_mean("", candidates), None);
    assert_eq!(did_you_mean(&"a".repeat(5_000), candidates), None);
}

#[test]
fn ids_are_located_in_their_item() {
    let text = "[\n(id: \"a\", kind: End, /* \"b\" */ next: [\"b\"]),\n(id: \"b\", kind: End),\n]";
    let file = SourceFile::new("nodes.ron", text);
    let items: Vec<Item<Node>> = parse_items(&file, &mut Diagnostics::new());
    let at = |item: usize, needle| locate(&file, &items[item].at, needle);
    assert_eq!(at(0, "b"), Position { line: 2, column: 39 });
    assert_eq!(at(1, "b"), Position { line: 3, column: 6 });
    assert_eq!(at(0, "next"), Position { line: 2, column: 32 });
    assert_eq!(at(1, "nowhere"), Position { line: 3, column: 1 });
}

#[test]
fn limits_hold() {
    let many = format!("[{}]", format!("{GOOD},").repeat(2_001));
    let (items, diagnostics) = read(&many);
    assert_eq!((items.len(), told(&diagnostics)[0].0), (2_000, "S0005"));

    let long = format!("[{GOOD}, (id: \"{}\", kind: End), {GOOD}]", "x".repeat(70_000));
    let (items, diagnostics) = read(&long);
    assert_eq!((items.len(), told(&diagnostics)), (2, vec![("S0006", 1, 24)]));
    assert_eq!(diagnostics[0].excerpt.chars().count(), 200);

    let nested = |depth: usize| format!("[(id: \"a\", kind: {}End{})]", "All([".repeat(depth), "])".repeat(depth));
    assert_eq!(read(&nested(11)).0.len(), 1);
    assert_eq!(told(&read(&nested(12)).1)[0].0, "S0007");

    let broken = format!("[{}]", "(id: 7, kind: End),".repeat(1_000));
    let mut diagnostics = Diagnostics::new();
    parse_items::<Node>(&SourceFile::new("nodes.ron", &broken), &mut diagnostics);
    assert_eq!((diagnostics.iter().count(), diagnostics.total()), (500, 1_000));
    // The depth limit must leave ron room for every level that it allows.
    let mut diagnostics = Diagnostics::new();
    outline(&SourceFile::new("deep.ron", &"[".repeat(100_000)), &mut diagnostics);
    assert_eq!(told(&diagnostics.into_sorted()), [("S0007", 1, 25)]);
}
