//! What acceptance tests share: the repository's content, and walkthroughs played in memory.

pub mod measure;
pub mod table;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tavolo_host::script::{Report as Played, Script, run};
use tavolo_host::{Header, Host, Journal, MemoryJournal, Salts, Start};
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::ids::{CaseId, FlagId, OutcomeId, WalkthroughId};
use tavolo_scenario::load::taken::laid;
use tavolo_scenario::source::SourceTree;
use tavolo_scenario::{Content, load_case};
use tavolo_session::{Entry, Holder, Session};
use tavolo_wording::Catalogue;

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// How many seeds a seeded suite runs: `TAVOLO_SEEDS`, or few enough for every day.
pub fn seeds(few: u64) -> u64 {
    std::env::var("TAVOLO_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(few)
}

/// Files below a folder with an ending, by path from that folder.
pub fn files(folder: &Path, ending: &str) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_path_buf(), String::new())];
    while let Some((path, prefix)) = open.pop() {
        let Ok(entries) = fs::read_dir(&path) else { continue };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_dir() {
                open.push((entry.path(), format!("{prefix}{name}/")));
            } else if name.ends_with(ending) {
                found.push((format!("{prefix}{name}"), fs::read(entry.path()).expect("a file of the repository")));
            }
        }
    }
    found.sort();
    found
}

/// The authored files of the repository.
pub fn tree() -> SourceTree {
    let mut tree = SourceTree::new();
    for (path, bytes) in files(&root().join("scenarios"), ".ron") {
        tree.insert(&path, &bytes, &mut Diagnostics::new());
    }
    tree
}

/// The cases of the repository, by folder.
pub fn cases() -> Vec<String> {
    let heads = files(&root().join("scenarios"), "case.ron").into_iter();
    heads.filter_map(|(path, _)| Some(path.split_once('/')?.0.to_owned())).collect()
}

/// A case of the repository.
pub fn content(case: &str) -> Arc<Content> {
    let loaded = load_case(&tree(), case);
    let errors: Vec<String> = loaded.diagnostics.iter().map(|d| format!("{d:?}")).collect();
    Arc::new(loaded.content.unwrap_or_else(|| panic!("{case} has errors: {errors:#?}")))
}

/// A case with what it takes up for these flags, as a journal of such a play carries it.
pub fn content_with(case: &str, flags: &BTreeSet<FlagId>) -> Arc<Content> {
    let mut tree = SourceTree::new();
    for (path, bytes) in files(&root().join("scenarios"), ".ron") {
        let path = format!("scenarios/{path}");
        let path = laid(&path, case, flags).unwrap_or(path);
        tree.insert(&path["scenarios/".len()..], &bytes, &mut Diagnostics::new());
    }
    let loaded = load_case(&tree, case);
    let errors: Vec<String> = loaded.diagnostics.iter().map(|d| format!("{d:?}")).collect();
    Arc::new(loaded.content.unwrap_or_else(|| panic!("{case} with {flags:?} has errors: {errors:#?}")))
}

/// A case as it is played after another that left this.
pub fn content_after(case: &str, from: &str, left: &[&str]) -> Arc<Content> {
    let (from, left) = (CaseId::from(from), left.iter().map(|name| OutcomeId::from(*name)).collect());
    let laid = content_with(case, &content(case).taken(&from, &left));
    Arc::new(Arc::unwrap_or_clone(laid).taking_up(&from, &left).0)
}

/// All texts for a case.
pub fn catalogue(content: &Content) -> Catalogue {
    let mut layers = vec!["app".to_owned()];
    layers.extend(content.law.chain.iter().map(|p| format!("packs/{p}")));
    layers.push(format!("scenarios/{}", content.case.head.id));
    let mut sources = Vec::new();
    for (path, bytes) in files(&root().join("locales"), ".ftl") {
        let Some((lang, rest)) = path.split_once('/') else { continue };
        let Some(position) = layers.iter().position(|l| rest.starts_with(&format!("{l}/"))) else { continue };
        let text = String::from_utf8(bytes).expect("texts are UTF-8");
        sources.push((position, lang.to_owned(), layers[position].clone(), path.clone(), text));
    }
    sources.sort();
    Catalogue::build(sources.into_iter().map(|(_, lang, layer, path, text)| (lang, layer, path, text)))
}

/// A walkthrough played in memory.
#[derive(Debug)]
pub struct Play {
    /// What did not go as written.
    pub played: Played,
    /// Entries of the journal.
    pub entries: Vec<Entry>,
    /// The session as the host left it.
    pub session: Session,
}

/// Plays a walkthrough.
pub fn play(content: &Arc<Content>, walkthrough: &str) -> Play {
    let id = WalkthroughId::from(walkthrough);
    let header = Header::of(content, "test", 0, vec![]);
    let start = Start {
        holders: Session::holders_all(content, Holder::Script),
        at: None,
        seed: None,
        free_words: false,
        wall_ms: 0,
        salts: Salts::new([7; 32]),
    };
    let (mut host, _) = Host::start(content.clone(), MemoryJournal::new(header), start).expect("a host starts");
    let tracks = content.case.resolve_walkthrough(&id).expect("a walkthrough of the case");
    let stops = content.case.walkthroughs[&id].stops.clone();
    let script = Script { walkthrough: &id, tracks: &tracks, stops: stops.as_ref(), words: None };
    let played = run(&mut host, script, 0, |_| ()).expect("a journal in memory takes everything");
    let session = host.session().clone();
    let journal = host.into_journal();
    let entries =
        journal.read(0, usize::MAX).expect("a journal in memory is read").into_iter().map(|r| r.entry).collect();
    Play { played, entries, session }
}

/// A small generator for seeded suites: the same numbers on every machine.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }

    /// One of a list.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        if list.is_empty() { None } else { list.get(self.below(list.len())) }
    }
}

/// CBOR of something that is recorded.
pub fn encode<T: minicbor::Encode<()>>(it: &T) -> Vec<u8> {
    minicbor::to_vec(it).expect("records are encoded")
}

/// What CBOR stands for.
pub fn decode<T: for<'b> minicbor::Decode<'b, ()>>(bytes: &[u8]) -> T {
    minicbor::decode(bytes).expect("records are decoded")
}
