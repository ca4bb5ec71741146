//! Every clue can be learnt by somebody, on some way.

use std::collections::BTreeSet;

use super::possible::Possible;
use super::{Context, Kind, code};
use crate::content::Content;

pub(super) fn check(context: &mut Context<'_, '_>, content: &Content) {
    let possible = Possible::new(context, content);
    let read = content.case.documents.values().filter(|document| possible.document(&document.id));
    let read: BTreeSet<_> = read.flat_map(|document| &document.clues).collect();
    let told = content.case.sentences.values().flat_map(|sentence| {
        let knows = content.case.cast.get(&sentence.by).map(|person| &person.knows);
        sentence.tells.iter().filter(move |clue| knows.is_some_and(|knows| knows.contains(clue)))
    });
    let told: BTreeSet<_> = told.collect();
    let mut problems = Vec::new();
    for (id, clue) in &content.case.clues {
        let learnt = read.contains(id)
            || told.contains(id)
            || possible.given.contains(id.as_str())
            || clue.learn.iter().any(|path| possible.path(path, clue.about.as_ref()));
        if !learnt {
            problems.push(context.problem(code::UNLEARNABLE, Kind::Clue, id.as_str(), id.as_str()).with("id", id));
        }
    }
    problems.into_iter().for_each(|problem| context.error(problem));
}
