//! Passing on: a colleague of another office who owes something on a sign should hear of it, if the law lets it pass.

use tavolo_seat::{Certainty, Handle, How, Intent, Scope, SeatView, Shared, What, Word};

use super::Step;
use super::paper::may_pass;
use super::say::{classes, forbidden};
use crate::player::Mind;
use crate::skill::Slip;

/// Clues in one message, at most.
const TOGETHER: usize = 4;

/// The next piece of news that somebody else needs: what the law lets pass as it is, of the rest only that there is a sign.
pub(super) fn pass_on(mind: &mut Mind<'_>) -> Step {
    whole(mind).or(|| minimal(mind))
}

fn minimal(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    for sign in view.vocabulary.signs.iter().filter(|s| s.alert) {
        let me = mind.me;
        let shows =
            |n: &&tavolo_seat::Note| n.me == me && n.shows.iter().any(|s| sign.shown_by.iter().any(|(w, _)| w == s));
        let persons: std::collections::BTreeSet<Handle> =
            view.notebook.iter().filter(shows).filter_map(|n| n.about).collect();
        for about in persons.into_iter().filter(|p| view.seems(*p, &sign.fact)) {
            for concern in &view.vocabulary.concerns {
                let key = format!("sign:{}:{}", concern.office, about.0);
                let known = view.dispatches.values().any(|d| {
                    d.about == Some(about)
                        && d.minimal == Some(true)
                        && (d.to.iter().chain([&d.from])).any(|h| view.office_of(*h) == Some(&concern.office))
                });
                if known || !mind.memory.may_try(&key, mind.now, 1) {
                    continue;
                }
                mind.memory.tried(key.clone(), mind.now, 0);
                if mind.slips(Slip::HoardsInformation, &key) {
                    continue;
                }
                let to = on_duty(view, &concern.office);
                if to.is_empty() {
                    continue;
                }
                let clues: Vec<Handle> = view
                    .notebook
                    .iter()
                    .filter(shows)
                    .filter(|n| n.about == Some(about))
                    .map(|n| n.clue)
                    .take(1)
                    .collect();
                let share = Shared { clues, documents: vec![], minimal: true };
                let (by, about) = (mind.me, Some(about));
                return Step::Do(Intent::Send { by, kind: "Message".to_owned(), to, about, share, topic: None });
            }
        }
    }
    Step::Pass
}

fn whole(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    for concern in &view.vocabulary.concerns {
        let to = on_duty(view, &concern.office);
        let Some(one) = to.first().copied() else { continue };
        let news = |n: &&tavolo_seat::Note| {
            n.me == mind.me
                // What came from a colleague, colleagues have.
                && !matches!(n.how, How::Sent | How::Told | How::Held)
                && n.shows.iter().any(|s| concern.signs.contains(s))
                && !mind.memory.told.contains(&(n.clue, one))
                && may_pass(mind, &n.class, &to, n.about)
        };
        let Some(first) = view.notebook.iter().find(news) else { continue };
        let about = first.about;
        let clues: Vec<Handle> =
            view.notebook.iter().filter(news).filter(|n| n.about == about).map(|n| n.clue).take(TOGETHER).collect();
        mind.memory.told.extend(clues.iter().map(|c| (*c, one)));
        let key = format!("pass:{}:{}", concern.office, about.map_or(u32::MAX, |h| h.0));
        if mind.slips(Slip::HoardsInformation, &key) {
            continue;
        }
        let carries: Vec<Word> = classes(mind, &clues);
        let scope = Scope { me: Some(mind.me), target: about, carries: &carries, to: &to, ..Scope::default() };
        let what = What::Sent { kind: "Message".to_owned(), to: to.clone(), forms: vec![], minimal: false };
        if forbidden(mind, &[what], &scope) != Certainty::No {
            continue;
        }
        let share = Shared { clues, documents: vec![], minimal: false };
        return Step::Do(Intent::Send { by: mind.me, kind: "Message".to_owned(), to, about, share, topic: None });
    }
    Step::Pass
}

/// Those of an office who are on the scene.
fn on_duty(view: &SeatView, office: &Word) -> Vec<Handle> {
    let there = |(h, p): &(&Handle, &tavolo_seat::PersonSeen)| {
        p.office.as_ref() == Some(office) && view.found_at(**h).is_some()
    };
    view.persons.iter().filter(there).map(|(h, _)| *h).collect()
}
