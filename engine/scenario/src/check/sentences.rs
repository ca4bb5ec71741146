//! Who tells a clue can tell it, and what can be told is told by some sentence.

use super::possible::Possible;
use super::{Context, Kind, code};
use crate::content::Content;
use crate::model::case::Path;

pub(super) fn check(context: &mut Context<'_, '_>, content: &Content) {
    let case = &content.case;
    let possible = Possible::new(context, content);
    for (id, sentence) in &case.sentences {
        for clue in &sentence.tells {
            if !possible.knows(&sentence.by, clue) {
                let problem = context.problem(code::TELLS_UNKNOWN, Kind::Sentence, id.as_str(), clue.as_str());
                context.error(problem.with("id", id).with("clue", clue).with("person", &sentence.by));
            }
        }
    }
    for (id, clue) in &case.clues {
        for path in &clue.learn {
            let Path::Tell { by, .. } = path else { continue };
            if !case.sentences.values().any(|sentence| sentence.by == *by && sentence.tells.contains(id)) {
                let problem = context.problem(code::NEVER_TOLD, Kind::Clue, id.as_str(), by.as_str());
                context.warn(problem.with("id", id).with("person", by));
            }
        }
    }
}
