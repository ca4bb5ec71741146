//! Passing on: a colleague of another office who owes something on a sign should hear of it, if the law lets it pass.

use tavolo_seat::{Certainty, Handle, How, Intent, Scope, Shared, What, Word};

use super::Step;
use super::paper::may_pass;
use super::say::{classes, forbidden};
use crate::player::Mind;
use crate::skill::Slip;

/// Clues in one message, at most.
const TOGETHER: usize = 4;

/// The next piece of news that somebody else needs.
pub(super) fn pass_on(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    for concern in &view.vocabulary.concerns {
        let of_office = |h: &Handle| view.office_of(*h) == Some(&concern.office);
        let Some(to) = view.persons.keys().copied().find(of_office) else { continue };
        let news = |n: &&tavolo_seat::Note| {
            n.me == mind.me
                // What came from a colleague, colleagues have.
                && !matches!(n.how, How::Sent | How::Told | How::Held)
                && n.from != Some(to)
                && n.shows.iter().any(|s| concern.signs.contains(s))
                && !mind.memory.told.contains(&(n.clue, to))
                && may_pass(mind, &n.class, &[to], n.about)
        };
        let Some(first) = view.notebook.iter().find(news) else { continue };
        let about = first.about;
        let clues: Vec<Handle> =
            view.notebook.iter().filter(news).filter(|n| n.about == about).map(|n| n.clue).take(TOGETHER).collect();
        mind.memory.told.extend(clues.iter().map(|c| (*c, to)));
        let key = format!("pass:{}:{}", concern.office, about.map_or(u32::MAX, |h| h.0));
        if mind.slips(Slip::HoardsInformation, &key) {
            continue;
        }
        let carries: Vec<Word> = classes(mind, &clues);
        let recipients = [to];
        let scope = Scope { me: Some(mind.me), target: about, carries: &carries, to: &recipients, ..Scope::default() };
        let what = What::Sent { kind: "Message".to_owned(), to: vec![to], forms: vec![], minimal: false };
        if forbidden(mind, &[what], &scope) != Certainty::No {
            continue;
        }
        let share = Shared { clues, documents: vec![], minimal: false };
        return Step::Do(Intent::Send {
            by: mind.me,
            kind: "Message".to_owned(),
            to: vec![to],
            about,
            share,
            topic: None,
        });
    }
    Step::Pass
}
