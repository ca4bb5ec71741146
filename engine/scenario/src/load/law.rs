//! Reads a pack with all it extends and merges them from the base on.

use std::collections::BTreeMap;

use super::case::{map, named};
use super::instant::is_day;
use super::reader::Folder;
use super::{Reader, packs};
use crate::check::{Kind, code};
use crate::content::Law;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::ids::PackId;
use crate::items::{Item, Span};
use crate::merge::{Keyed, Shelf, vocabulary};
use crate::model::pack::{PackHead, Vocabulary};

/// More levels than a country, a region, a town and a school need.
const MAX_CHAIN: usize = 8;

const FILES: &[&str] = &[
    "pack.ron",
    "vocabulary.ron",
    "functions.ron",
    "roles.ron",
    "topics.ron",
    "actions.ron",
    "forms.ron",
    "information.ron",
    "timers.ron",
    "calendars.ron",
    "indicator-sets.ron",
    "signs.ron",
    "duties.ron",
    "procedure.ron",
    "rules.ron",
    "objectives.ron",
    "behaviours.ron",
    "phrases.ron",
    "reactions.ron",
    "sources.ron",
    "contacts.ron",
    "responders.ron",
];

/// Reads the law of a pack. None where a pack of its chain is missing or has no head.
pub(super) fn read(reader: &mut Reader<'_>, pack: &str, from: Option<Span>) -> Option<Law> {
    let heads = chain(reader, pack, from)?;
    let levels: Vec<Level> = heads
        .iter()
        .map(|head| Level { pack: head.value.id.to_string(), base: head.value.extends.is_none() })
        .collect();
    let mut names = Vocabulary::default();
    for level in &levels {
        let path = level.path("vocabulary");
        if let Some(item) = reader.one::<Vocabulary>(&path) {
            vocabulary::unite(reader, &mut names, item, level.base);
        } else if reader.file(&path).is_some() {
            reader.unsure.extend(vocabulary::KINDS);
        }
    }
    Some(Law {
        head: heads.last()?.value.clone(),
        chain: levels.iter().map(|level| PackId::from(level.pack.as_str())).collect(),
        vocabulary: names,
        functions: by_id(reader, &levels, "functions"),
        roles: by_id(reader, &levels, "roles"),
        topics: by_id(reader, &levels, "topics"),
        actions: by_id(reader, &levels, "actions"),
        forms: by_id(reader, &levels, "forms"),
        information: shelf(reader, &levels, "information").into_values(),
        timers: by_id(reader, &levels, "timers"),
        calendars: by_id(reader, &levels, "calendars"),
        indicator_sets: by_id(reader, &levels, "indicator-sets"),
        signs: by_id(reader, &levels, "signs"),
        duties: by_id(reader, &levels, "duties"),
        procedure: shelf(reader, &levels, "procedure").into_values(),
        rules: by_id(reader, &levels, "rules"),
        objectives: by_id(reader, &levels, "objectives"),
        behaviours: by_id(reader, &levels, "behaviours"),
        phrases: by_id(reader, &levels, "phrases"),
        reactions: shelf(reader, &levels, "reactions").into_values(),
        sources: by_id(reader, &levels, "sources"),
        contacts: by_id(reader, &levels, "contacts"),
        responders: shelf(reader, &levels, "responders").into_values(),
    })
}

/// A pack of the chain.
struct Level {
    pack: String,
    base: bool,
}

impl Level {
    fn path(&self, file: &str) -> String {
        format!("packs/{}/{file}.ron", self.pack)
    }
}

fn shelf<T: Keyed>(reader: &mut Reader<'_>, levels: &[Level], file: &str) -> Shelf<T> {
    let mut shelf = Shelf::default();
    for level in levels {
        shelf.add_level(reader, &level.path(file), level.base);
    }
    shelf
}

fn by_id<K, T>(reader: &mut Reader<'_>, levels: &[Level], file: &str) -> BTreeMap<K, T>
where
    K: Ord + for<'a> From<&'a str>,
    T: Keyed,
{
    map(shelf(reader, levels, file).into_values(), |item: &T| K::from(&*item.key()))
}

/// Heads from the base to the pack itself.
fn chain(reader: &mut Reader<'_>, pack: &str, from: Option<Span>) -> Option<Vec<Item<PackHead>>> {
    let known = packs(reader.tree);
    let mut heads: Vec<Item<PackHead>> = Vec::new();
    let (mut at, mut from) = (pack.to_owned(), from);
    loop {
        let folder = format!("packs/{at}/");
        let problem = |reader: &Reader<'_>, code, from: &Option<Span>| match from {
            Some(span) => reader.error_at(code, span, &at),
            None => Diagnostic::of_file(code, &folder),
        };
        if !known.contains(&at) {
            let guess = did_you_mean(&at, known.iter().map(String::as_str));
            let problem = problem(reader, code::NO_SUCH_PACK, &from).with("id", &at).suggest(guess);
            reader.report(problem);
            return None;
        }
        if heads.iter().any(|head| head.value.id.as_str() == at) {
            let names: Vec<_> = heads.iter().map(|head| head.value.id.as_str()).collect();
            let problem = problem(reader, code::CHAIN_CIRCLE, &from).with("chain", names.join(", "));
            reader.report(problem);
            return None;
        }
        if heads.len() == MAX_CHAIN {
            let problem = problem(reader, code::CHAIN_TOO_LONG, &from).with("limit", MAX_CHAIN);
            reader.report(problem);
            return None;
        }
        let path = format!("{folder}pack.ron");
        let opened = Folder {
            path: folder.clone(),
            head: "pack.ron",
            files: FILES,
            needed: &["pack.ron"],
            inner: None,
            taken: &[],
        };
        if !reader.open(&opened) {
            return None;
        }
        let mut head = reader.one::<PackHead>(&path)?;
        named(reader, &head.at, head.value.id.as_str(), &at);
        // From here on the folder counts, so that a wrong id hides no other problem.
        head.value.id = at.as_str().into();
        reader.enter(Kind::Pack, &at, head.at.clone());
        if let Some(day) = head.value.valid_from.as_deref().filter(|day| !is_day(day)) {
            let problem = reader.error_at(code::BAD_INSTANT, &head.at, day).with("found", day).with("what", "day");
            reader.report(problem);
        }
        let next = head.value.extends.as_ref().map(ToString::to_string);
        from = Some(head.at.clone());
        heads.push(head);
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    heads.reverse();
    Some(heads)
}
