//! What a case takes up, against the cases that should leave it. Apart from the checks of one case: a journal carries the
//! files of its own case only, and is whole with them.

use super::code;
use crate::content::Case;
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::load::taken::{AFTER, variants};
use crate::load::{cases, load_case};
use crate::source::SourceTree;

/// What the case takes up that no case of the tree leaves, and files for what it does not take up. Of a case that has errors
/// nothing is said here.
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
    for file in tree.under(AFTER) {
        let of = file.path()[AFTER.len()..].split('/').next().unwrap_or_default();
        if !folders.iter().any(|folder| folder == of) {
            let problem = Diagnostic::of_file(code::AFTER_NOTHING, file.path()).with("folder", AFTER).with("id", of);
            found.push(problem.with("what", "case").suggest(did_you_mean(of, folders.iter().map(String::as_str))));
        }
    }
    let case_id = case.head.id.as_str();
    for flag in variants(tree, case_id).iter().filter(|flag| !case.head.takes.iter().any(|t| t.flag == **flag)) {
        let folder = format!("{AFTER}{case_id}/");
        let problem = Diagnostic::of_file(code::AFTER_NOTHING, &format!("{folder}{flag}"));
        let problem = problem.with("folder", &folder).with("id", flag).with("what", "flag");
        let known = case.head.takes.iter().map(|t| t.flag.as_str());
        found.push(problem.suggest(did_you_mean(flag.as_str(), known)));
    }
    found
}
