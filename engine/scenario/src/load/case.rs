//! Reads the folder of a case.

use super::reader::Folder;
use super::taken::TAKEN;
use super::{Reader, instant_ms};
use crate::check::{Kind, code};
use crate::content::Case;
use crate::items::{self, Item, Span};
use crate::merge::Keyed;
use crate::model::case::{CaseHead, Scene};
use crate::model::script::WalkthroughFile;

/// The files of a case, beside its walkthroughs.
const FILES: &[&str] = &[
    "case.ron",
    "seats.ron",
    "scenes.ron",
    "places.ron",
    "cast.ron",
    "things.ron",
    "documents.ron",
    "clues.ron",
    "sentences.ron",
    "events.ron",
    "resources.ron",
    "endings.ron",
];

/// What may be otherwise after another case: who is there, what can be seen, said and read, what comes. Where and when stays.
const TAKEN_FILES: &[&str] =
    &["cast.ron", "things.ron", "documents.ron", "clues.ron", "sentences.ron", "events.ron", "endings.ron"];

/// Without these there is nothing to play.
const NEEDED: &[&str] = &["case.ron", "scenes.ron", "seats.ron", "places.ron", "cast.ron"];

const WALKTHROUGHS: &str = "walkthroughs/";

/// The pack that a case names, and where; also of a head that cannot be read otherwise.
pub(super) fn pack_of(reader: &Reader<'_>, folder: &str) -> Option<(String, Span)> {
    let file = reader.file(&format!("{folder}/case.ron"))?;
    let item = items::outline(file, &mut crate::diagnostic::Diagnostics::new()).items.into_iter().next()?;
    let pack = items::parts(file.text(), item.clone())?.says(file.text(), "pack")?;
    Some((pack, Span { file: file.shared_path(), start: item.start, end: item.end }))
}

/// Reads a case. None where its head or a needed file fails.
pub(super) fn read(reader: &mut Reader<'_>, folder: &str) -> Option<Case> {
    let path = format!("{folder}/");
    if !reader.open(&Folder {
        path,
        head: "case.ron",
        files: FILES,
        needed: NEEDED,
        inner: Some(WALKTHROUGHS),
        taken: TAKEN_FILES,
    }) {
        return None;
    }
    let head = reader.one::<CaseHead>(&format!("{folder}/case.ron"));
    let start_ms = head.as_ref().and_then(|head| read_head(reader, head, folder));
    let scenes = reader.list::<Scene>(folder, "scenes").into_iter();
    let scenes = scenes.filter_map(|scene| {
        let start = instant(reader, Kind::Scene, scene.id.as_str(), &scene.start)?;
        Some((scene, start))
    });
    let scenes = scenes.collect();
    let case = Case {
        head: head.as_ref().map(|head| head.value.clone()).unwrap_or_else(no_head),
        start_ms: start_ms.unwrap_or_default(),
        seats: reader.list(folder, "seats"),
        scenes,
        places: map(reader.list(folder, "places"), |x| x.id.clone()),
        cast: map(reader.list(folder, "cast"), |x| x.id.clone()),
        things: map(reader.list(folder, "things"), |x| x.id.clone()),
        documents: map(reader.list(folder, "documents"), |x| x.id.clone()),
        clues: map(reader.list(folder, "clues"), |x| x.id.clone()),
        sentences: map(reader.list(folder, "sentences"), |x| x.id.clone()),
        events: reader.list(folder, "events"),
        resources: map(reader.list(folder, "resources"), |x| x.id.clone()),
        endings: reader.list(folder, "endings"),
        walkthroughs: map(walkthroughs(reader, folder), |x| x.id.clone()),
    };
    let complete = NEEDED.iter().all(|name| reader.file(&format!("{folder}/{name}")).is_some());
    (head.is_some() && complete).then_some(case)
}

fn no_head() -> CaseHead {
    CaseHead {
        format: super::FORMAT,
        id: "".into(),
        pack: "".into(),
        start: String::new(),
        language: "".into(),
        objectives: Vec::new(),
        content_notes: Vec::new(),
        flags: Vec::new(),
        leaves: Vec::new(),
        takes: Vec::new(),
        seed: 0,
    }
}

pub(super) fn map<K: Ord, T>(list: Vec<T>, key: impl Fn(&T) -> K) -> std::collections::BTreeMap<K, T> {
    list.into_iter().map(|value| (key(&value), value)).collect()
}

fn read_head(reader: &mut Reader<'_>, head: &Item<CaseHead>, folder: &str) -> Option<i64> {
    let id = head.value.id.as_str();
    named(reader, &head.at, id, folder);
    reader.enter(Kind::Case, id, head.at.clone());
    for flag in &head.value.flags {
        reader.enter(Kind::Flag, flag.as_str(), head.at.clone());
    }
    instant(reader, Kind::Case, id, &head.value.start)
}

/// Reports an id that is not the name of its folder or file.
pub(super) fn named(reader: &mut Reader<'_>, at: &Span, id: &str, name: &str) {
    if id != name {
        let problem = reader.error_at(code::ID_NOT_NAME, at, id).with("id", id).with("name", name);
        reader.report(problem.suggest(Some(name.to_owned())));
    }
}

fn instant(reader: &mut Reader<'_>, kind: Kind, id: &str, text: &str) -> Option<i64> {
    let ms = instant_ms(text);
    if ms.is_none() {
        let problem = reader.error(code::BAD_INSTANT, kind, id, text).with("found", text).with("what", "instant");
        reader.report(problem);
    }
    ms
}

fn walkthroughs(reader: &mut Reader<'_>, folder: &str) -> Vec<WalkthroughFile> {
    let (case, tree) = (format!("{folder}/"), reader.tree);
    let mut read = Vec::new();
    for path in tree.under(&case).map(crate::source::SourceFile::path) {
        let Some(name) = walkthrough(&path[case.len()..]) else { continue };
        if reader.file(path).is_none() {
            continue;
        }
        let Some(item) = super::long::walkthrough(reader, path) else {
            reader.unsure.insert(Kind::Walkthrough);
            continue;
        };
        named(reader, &item.at, item.value.id.as_str(), name);
        if item.value.format != super::FORMAT {
            let code = if item.value.format > super::FORMAT { code::NEWER_FORMAT } else { code::OLDER_FORMAT };
            let problem = reader.error_at(code, &item.at, "format");
            reader.report(problem.with("found", item.value.format).with("known", super::FORMAT));
        }
        if reader.enter(Kind::Walkthrough, &item.value.key(), item.at) {
            read.push(item.value);
        }
    }
    read
}

/// The name of a walkthrough, of the case or of what was taken up.
fn walkthrough(path: &str) -> Option<&str> {
    let own = path.strip_prefix(TAKEN).and_then(|rest| rest.split_once('/')).map_or(path, |(_, rest)| rest);
    own.strip_prefix(WALKTHROUGHS)?.strip_suffix(".ron")
}
