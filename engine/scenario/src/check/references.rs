//! Every id leads somewhere. An item of a pack may name things of its pack only.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, Entry, Kind, code};
use crate::diagnostic::{Diagnostic, did_you_mean};

/// Kinds that only cases have.
const OF_CASES: &[Kind] = &[
    Kind::Clue,
    Kind::Document,
    Kind::Ending,
    Kind::Event,
    Kind::Flag,
    Kind::Person,
    Kind::Place,
    Kind::Resource,
    Kind::Scene,
    Kind::Seat,
    Kind::Thing,
    Kind::Walkthrough,
];

pub(super) fn check(context: &mut Context<'_, '_>) {
    let known = context.all_ids();
    let abstract_pack = context.content.is_none() && context.law.functions.is_empty();
    let problems: Vec<_> = context.entries.iter().flat_map(|entry| of_entry(context, entry, &known)).collect();
    let (unmapped, problems): (Vec<_>, Vec<_>) =
        problems.into_iter().partition(|problem| problem.code == code::FUNCTION_UNMAPPED);
    without_office(context, unmapped);
    for problem in problems {
        // Functions of a pack that maps none are those of the packs that extend it.
        if !(abstract_pack && problem.args.get("kind").is_some_and(|kind| kind == Kind::Function.word())) {
            context.error(problem);
        }
    }
}

/// Says once which functions of a case its pack lacks, however often the case names them. One that is named once is told there: it may be
/// misspelt.
fn without_office(context: &mut Context<'_, '_>, mut named: Vec<Diagnostic>) {
    named.sort();
    let [first, _, ..] = &named[..] else {
        return named.into_iter().for_each(|problem| context.error(problem));
    };
    let missing: BTreeSet<&str> =
        named.iter().filter_map(|problem| problem.args.get("id").map(String::as_str)).collect();
    let pack = context.law.chain.last().map(ToString::to_string).unwrap_or_default();
    let problem = Diagnostic::of_file(code::FUNCTIONS_UNMAPPED, &format!("packs/{pack}/functions.ron"))
        .with("pack", &pack)
        .with("count", missing.len())
        .with("missing", missing.into_iter().collect::<Vec<_>>().join(", "))
        .with("mentions", named.len())
        .with("other-file", &first.file)
        .with("other-line", first.line);
    context.error(problem);
}

fn of_entry(context: &Context<'_, '_>, entry: &Entry<'_>, known: &BTreeMap<Kind, BTreeSet<&str>>) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    let refs = entry.found.refs.iter().filter(|named| seen.insert(**named));
    refs.filter_map(|&(kind, id)| {
        let out_of_reach = entry.of_pack && OF_CASES.contains(&kind);
        let known = known.get(&kind).filter(|_| !out_of_reach);
        if known.is_some_and(|known| known.contains(id)) || unsure(context, kind) {
            return None;
        }
        let disabled = context.reader.disabled.get(&(kind, id.to_owned()));
        let needed = kind == Kind::Function && !entry.of_pack;
        let code = match disabled {
            Some(_) => code::DISABLED_REFERENCE,
            None if needed => code::FUNCTION_UNMAPPED,
            None => code::UNKNOWN_REFERENCE,
        };
        let problem = context.problem(code, entry.kind, &entry.id, id).with("kind", kind.word()).with("id", id);
        Some(match disabled {
            Some(by) => context.reader.beside(problem, by),
            None => problem.suggest(known.and_then(|known| did_you_mean(id, known.iter().copied()))),
        })
    })
    .collect()
}

/// Whether an id may belong to an item that could not be read, which was reported already.
fn unsure(context: &Context<'_, '_>, kind: Kind) -> bool {
    let also = match kind {
        Kind::Sentence => Kind::Phrase,
        Kind::Thing => Kind::Document,
        _ => kind,
    };
    context.reader.unsure.contains(&kind) || context.reader.unsure.contains(&also)
}
