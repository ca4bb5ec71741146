//! From a tree of files to checked content. A case and the chain of its packs are read, merged and checked; every
//! problem is reported where it stands, and content is given only where there is no error.
//!
//! Paths are relative to the folder of scenarios: `border-arrival/clues.ron`, `packs/base/duties.ron`.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use crate::check::{self, code};
use crate::content::{Content, Law};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::source::SourceTree;

mod case;
mod fuzz;
mod instant;
mod known;
mod law;
mod long;
pub mod places;
mod reader;
pub mod taken;
pub mod upcast;
pub mod walkthrough;

pub use fuzz::fuzz;
pub(crate) use instant::{instant_ms, is_day};
pub use places::Places;
pub(crate) use reader::Reader;

/// The format of files that this program writes and reads.
pub const FORMAT: u32 = 1;

/// A case that was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The case with its law; none where there is any error.
    pub content: Option<Content>,
    /// Where everything stands.
    pub places: Places,
    /// What was found.
    pub diagnostics: Diagnostics,
}

/// A pack that was read for itself.
#[derive(Clone, Debug)]
pub struct LoadedPack {
    /// The law; none where there is any error.
    pub law: Option<Law>,
    /// SHA-256 over the paths and texts of the files that were read, lower-case hex.
    pub hash: String,
    /// Where everything stands.
    pub places: Places,
    /// What was found.
    pub diagnostics: Diagnostics,
}

/// Folders of cases, by name.
#[must_use]
pub fn cases(tree: &SourceTree) -> Vec<String> {
    let folders = tree.files().filter(|f| is_ron(f.path())).filter_map(|f| f.path().split_once('/'));
    let folders: BTreeSet<_> =
        folders.map(|(folder, _)| folder).filter(|folder| !["packs", "after"].contains(folder)).collect();
    folders.into_iter().map(str::to_owned).collect()
}

/// Folders of packs, by name.
#[must_use]
pub fn packs(tree: &SourceTree) -> Vec<String> {
    let files = tree.under("packs/").filter(|f| is_ron(f.path()));
    let folders = files.filter_map(|f| f.path().strip_prefix("packs/")?.split_once('/'));
    let folders: BTreeSet<_> = folders.map(|(folder, _)| folder).collect();
    folders.into_iter().map(str::to_owned).collect()
}

pub(crate) fn is_ron(path: &str) -> bool {
    path.ends_with(".ron")
}

/// Reads, merges and checks a case with its packs.
#[must_use]
pub fn load_case(tree: &SourceTree, case_folder: &str) -> Loaded {
    load_case_under(tree, case_folder, None)
}

/// The same under another pack than the case names, if one is given: the head of the case then names that one.
#[must_use]
pub fn load_case_under(tree: &SourceTree, case_folder: &str, pack: Option<&str>) -> Loaded {
    let mut reader = Reader::new(tree);
    let mut content = None;
    let folders = cases(tree);
    if folders.iter().any(|folder| folder == case_folder) {
        content = read_case(&mut reader, case_folder, pack);
    } else {
        let problem = Diagnostic::of_file(code::NO_SUCH_CASE, case_folder).with("id", case_folder);
        reader.report(problem.suggest(did_you_mean(case_folder, folders.iter().map(String::as_str))));
    }
    if let Some(content) = &mut content {
        content.hash = hash(&reader);
        check::content(&mut reader, content);
    }
    let (places, diagnostics) = reader.finish();
    Loaded { content: content.filter(|_| !diagnostics.has_errors()), places, diagnostics }
}

fn read_case(reader: &mut Reader<'_>, folder: &str, pack: Option<&str>) -> Option<Content> {
    let mut case = case::read(reader, folder);
    if let (Some(case), Some(pack)) = (&mut case, pack) {
        case.head.pack = pack.into();
    }
    let named = case::pack_of(reader, folder).map(|(own, from)| (pack.map_or(own, str::to_owned), from));
    let law = named.and_then(|(pack, from)| law::read(reader, &pack, Some(from)));
    let content = Content::new(case?, law?, String::new());
    known::shared_ids(reader, &content);
    Some(content)
}

/// Reads, merges and checks a pack for itself. A pack without functions is meant to be extended: what it says of
/// functions is then checked with the packs that extend it.
#[must_use]
pub fn load_pack(tree: &SourceTree, pack_id: &str) -> LoadedPack {
    let mut reader = Reader::new(tree);
    let law = law::read(&mut reader, pack_id, None);
    if let Some(law) = &law {
        check::law(&mut reader, law);
    }
    let hash = hash(&reader);
    let (places, diagnostics) = reader.finish();
    LoadedPack { law: law.filter(|_| !diagnostics.has_errors()), hash, places, diagnostics }
}

/// Over length and bytes of each path and text, by path: no two trees that differ give the same bytes.
fn hash(reader: &Reader<'_>) -> String {
    let mut hash = Sha256::new();
    for file in reader.originals() {
        for part in [file.path(), file.text()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
