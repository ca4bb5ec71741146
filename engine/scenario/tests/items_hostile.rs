//! No file does harm: whatever it holds, reading ends with items or diagnostics, after work that grows with its
//! length only. The number of generated files is `TAVOLO_SEEDS` (200 unless set).
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test is an edge: it reads its corpus, the pages and its environment"
)]

use std::path::{Path, PathBuf};

use serde::Deserialize;
use tavolo_scenario::diagnostic::{Diagnostic, Diagnostics, code};
use tavolo_scenario::items::{outline, parse_items, parse_one};
use tavolo_scenario::source::{MAX_FILE_BYTES, Position, SourceFile};

/// Recursive in every way a model type can be.
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
    vars: std::collections::BTreeMap<String, u32>,
    #[serde(default)]
    inner: Option<Box<Node>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read by serde only")]
enum Kind {
    End,
    Say { who: String, then: Option<Box<Kind>> },
    All(Vec<Kind>),
    Not(Box<Kind>),
}

/// Reads bytes in every way and checks what holds for all files. Gives what was told.
fn read(bytes: &[u8]) -> (usize, Vec<Diagnostic>) {
    let file = match SourceFile::from_bytes("hostile.ron", bytes) {
        Ok(file) => file,
        Err(problem) => return (0, vec![*problem]),
    };
    let steps = outline(&file, &mut Diagnostics::new()).steps;
    let most = 8 * file.text().len() + 64;
    assert!(steps <= most, "{steps} steps for {} bytes", file.text().len());
    let mut diagnostics = Diagnostics::new();
    let items = parse_items::<Node>(&file, &mut diagnostics);
    parse_one::<Node>(&file, &mut Diagnostics::new());
    let last = file.position(file.text().len());
    for diagnostic in &diagnostics {
        let at = Position { line: diagnostic.line, column: diagnostic.column };
        assert!(at.line >= 1 && at.column >= 1 && at <= last, "{diagnostic:?}");
        assert!(at.column as usize <= file.line(at.line).chars().count() + 2, "{diagnostic:?}");
        assert!(diagnostic.excerpt.chars().count() <= 200);
        let shown = diagnostic.args.values().chain([&diagnostic.excerpt]);
        assert!(shown.flat_map(|text| text.chars()).all(|c| !c.is_control()), "{diagnostic:?}");
    }
    (items.len(), diagnostics.into_sorted())
}

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn corpus_ends_in_items_or_diagnostics() {
    let mut seen = 0;
    for entry in std::fs::read_dir(here("tests/corpus")).expect("corpus") {
        let path = entry.expect("entry").path();
        let name = path.file_name().expect("name").to_string_lossy().into_owned();
        let (items, told) = read(&std::fs::read(&path).expect("readable"));
        if name.starts_with("ok-") {
            assert!(items == 1 && told.is_empty(), "{name}: {told:#?}");
        } else {
            assert!(!told.is_empty(), "{name} is told to be sound");
        }
        seen += 1;
    }
    assert!(seen >= 50, "{seen} files");
}

/// Repeated to fill a file, alone and inside of others.
#[rustfmt::skip]
const PATTERNS: &[&str] = &[
    "[", "(", "{", "]", "[(", "[]", "\"", "'", "“", "r#\"", "r#", "#", "/*", "*/", "//", "/", "\\", "\\\"",
    "\\'", ",\\\"", "\"”\\\"", "\"a”b", "é", "(a:", "{\"a\":", "1", "1,", "-", ".", ",", ":", "a:", "a ", "\n",
    " ", "\u{0}", "\u{202E}", "a\"", "r\"", "b\"", "inf,", "@", "”", "'\\", "]/**/", "(]/**/", "\"\n", "a.b ",
];

#[test]
fn large_files_cost_no_more_than_their_length() {
    let item = "(id: \"g\", kind: End),";
    for &pattern in PATTERNS {
        let many = pattern.repeat(200_000 / pattern.len());
        for (before, after) in [("", ""), ("[", "]"), ("[(id: \"", ""), ("[\n  (id: ", "\n]"), ("{", "}")] {
            let (_, told) = read(format!("{before}{many}{after}").as_bytes());
            assert!(!told.is_empty() || matches!(pattern, "//" | "\n" | " " | "[]"), "{pattern:?}");
        }
    }
    let (items, told) = read(format!("[{}]", item.repeat(2_000)).as_bytes());
    assert_eq!((items, told.len()), (2_000, 0));
    let (items, told) = read(format!("[(id: \"{}\", kind: End)]", "x".repeat(1_000_000)).as_bytes());
    assert_eq!((items, told[0].code), (0, code::ITEM_TOO_LARGE));
    let (_, told) = read(&vec![b' '; MAX_FILE_BYTES + 1]);
    assert_eq!(told[0].code, code::FILE_TOO_LARGE);
}

/// The generator of the tests: xorshift64*, so that a seed means the same file on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(high).unwrap_or_default() % bound
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

#[rustfmt::skip]
const PIECES: &[&str] = &[
    "(", ")", "[", "]", "{", "}", ",", ":", "\"", "'", "“", "”", "\n", " ", "\t", "\r\n", "//", "/*", "*/", "#",
    "!", "r#\"", "\"#", "\\", "\\u{", "}", "0x", "1e999", "-", "..", "inf", "id", "kind", "next", "vars",
    "inner", "End", "Say", "All", "Not", "Some", "None", "who", "\"a\"", "id: \"a\"", "kind: End",
    "(id: \"a\", kind: End)", "\u{0}", "\u{202E}", "é", "漢", "\u{A0}", "😀", "kind: All([", "inner: (",
    "kind: Say(who: \"a\", then: ", "{\"a\": 1, \"a\": 2}", "#![enable(implicit_some)]", "'a'", "b'",
];

const SOUND: &str = "// people\n[\n  (id: \"a\", kind: Say(who: \"b\", then: Not(End)), next: [\"c\", r#\"d\"#]),\n  (id: \"b\", kind: All([End, End]), vars: {\"x\": 1, \"y\": 2}),\n  (id: \"c\", kind: End, inner: (id: \"d\", kind: End), weight: 1.5, count: 3),\n]\n";

fn generate(random: &mut Random) -> Vec<u8> {
    if random.below(2) == 0 {
        let mut text = String::from(random.pick(&["", "[", "(", "[(id: \"a\", "]));
        for _ in 0..random.below(200) {
            let piece = random.pick(PIECES);
            let times = if random.below(20) == 0 { random.below(60) } else { 1 };
            text.push_str(&piece.repeat(times));
        }
        return text.into_bytes();
    }
    let mut bytes = SOUND.as_bytes().to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len());
        let until = (at + random.below(8)).min(bytes.len());
        let piece = match random.below(4) {
            0 => Vec::new(),
            1 => vec![u8::try_from(random.below(256)).unwrap_or_default()],
            2 => bytes[random.below(at + 1)..at].to_vec(),
            _ => random.pick(PIECES).as_bytes().to_vec(),
        };
        bytes.splice(at..until, piece);
    }
    bytes
}

#[test]
fn generated_files_end_in_items_or_diagnostics() {
    let seeds = std::env::var("TAVOLO_SEEDS").ok().and_then(|count| count.parse().ok()).unwrap_or(200_u64);
    assert_eq!(read(SOUND.as_bytes()).0, 3);
    for seed in 1..=seeds {
        let bytes = generate(&mut Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
        let first = read(&bytes);
        assert_eq!(first, read(&bytes), "seed {seed} is read differently a second time");
    }
}

#[test]
fn deepest_allowed_items_are_read_on_a_small_stack() {
    let deep = |levels: usize| {
        let text = "(id: \"a\", kind: End, inner: ".repeat(levels) + "(id: \"a\", kind: End)" + &")".repeat(levels);
        format!("[{text}]")
    };
    let run = move || (read(deep(22).as_bytes()).0, read(deep(23).as_bytes()).1[0].code);
    let thread = std::thread::Builder::new().stack_size(512 << 10).spawn(run).expect("thread");
    assert_eq!(thread.join().expect("no overflow"), (1, code::TOO_DEEP));
}
