//! What a case takes up, against the cases that should leave it. Apart from the checks of one case: a journal carries the
//! files of its own case only, and is whole with them.

use super::code;
use crate::content::Case;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::load::{cases, load_case};
use crate::source::SourceTree;

/// What the case takes up that no case of the tree leaves. Of a case that has errors nothing is said here.
#[must_use]
pub fn carried(tree: &SourceTree, case: &Case) -> Diagnostics {
    let mut found = Diagnostics::new();
    let folders = cases(tree);
    for taken in &case.head.takes {
        let (from, outcome) = (taken.from.as_str(), taken.outcome.as_str());
        let problem = || {
            let problem = Diagnostic::of_file(code::TAKES_NOTHING, &format!("{}/case.ron", case.head.id));
            problem.with("from", from).with("outcome", outcome)
        };
        if !folders.iter().any(|folder| folder == from) {
            let guess = did_you_mean(from, folders.iter().map(String::as_str));
            found.push(problem().with("what", "case").suggest(guess));
        } else if let Some(earlier) = load_case(tree, from).content {
            let left = || earlier.case.head.leaves.iter().map(|l| l.id.as_str());
            if !left().any(|id| id == outcome) {
                found.push(problem().with("what", "outcome").suggest(did_you_mean(outcome, left())));
            }
        }
    }
    found
}
