//! What a duty is to whoever owes it: talk or paper, sure or doubtful, one's own or a colleague's, for now or for later.

use tavolo_seat::{Certainty, Condition, DueLine, DueWatch, Handle, Opens, Scope, Slot, Way, Word, holds};

use super::pass_on::aware;
use crate::player::Mind;
use crate::skill::Slip;

/// Nobody is lodged before so much of the first day is over, ms.
pub(super) const LODGING_MS: i64 = 6 * 3_600_000;
/// Less than this before its limit nobody leaves anything to anybody, ms.
const LAST_MS: i64 = 75_000;
/// So long whoever is met in a scene is left to those who talk to people, ms.
const TALK_MS: i64 = 600_000;
/// Hours of a day, story time (UTC), in which nobody goes to bed, ms.
const BY_DAY_MS: std::ops::Range<i64> = 5 * 3_600_000..14 * 3_600_000;
/// A day, ms.
pub(super) const DAY_MS: i64 = 86_400_000;

/// What somebody has said, yes or no, to what the duties of talking to people lead up to.
pub(super) fn decided(mind: &Mind<'_>, who: Handle) -> Option<bool> {
    mind.index().consents(mind.me).iter().filter_map(|to| mind.view.consent_of(who, to)).max()
}

/// Whether it is talk that must not be left out, and first of all this office's.
pub(super) fn talks(watch: &DueWatch) -> bool {
    watch.hard && watch.others_first.len() <= 1 && watch.ways.iter().all(|w| matches!(w, Way::Say { .. }))
}

/// Whether a duty is owed to whom one believes to be what its signs say.
pub(super) fn rests_on_signs(mind: &Mind<'_>, watch: &DueWatch) -> bool {
    watch.applies.as_ref().is_some_and(|c| c.beliefs().into_iter().any(|fact| suspects(mind, fact)))
}

/// Whether a fact is one that an alert is raised for.
fn suspects(mind: &Mind<'_>, fact: &Word) -> bool {
    mind.view.vocabulary.signs.iter().any(|s| s.alert && &s.fact == fact)
}

/// Whether a duty is owed to somebody for other reasons than what the person is suspected to be.
fn owed_anyway(mind: &Mind<'_>, condition: &Condition, scope: &Scope<'_>) -> bool {
    match condition {
        Condition::All(list) => list.iter().all(|c| owed_anyway(mind, c, scope)),
        Condition::Any(list) => list.iter().any(|c| owed_anyway(mind, c, scope)),
        Condition::Seems(fact) if suspects(mind, fact) => false,
        other => holds(mind.view, other, scope) == Certainty::Yes,
    }
}

/// Whether a duty is owed only if a single sign says what it seems to say. Who asked for help is believed, unless one knows
/// that the sign is nothing but ordinary.
pub(super) fn doubtful(mind: &Mind<'_>, line: &DueLine, watch: &DueWatch) -> bool {
    let explained = |a: Handle| mind.view.notebook.explained(a);
    let stands = |a: Handle| decided(mind, a) == Some(true) && !explained(a) || mind.view.corroborated(a);
    let anyway = |a: Handle| {
        let scope = Scope { me: Some(mind.me), target: Some(a), ..Scope::default() };
        watch.applies.as_ref().is_some_and(|c| owed_anyway(mind, c, &scope))
    };
    line.about.is_some_and(|a| rests_on_signs(mind, watch) && !stands(a) && !anyway(a))
}

/// Whether a way settles what somebody is held to be: a paper that stays, or an act that makes it official.
pub(super) fn settles(mind: &Mind<'_>, way: &Way) -> bool {
    let vocabulary = &mind.view.vocabulary;
    let official = |made: &Word| vocabulary.signs.iter().any(|s| s.status.contains(made));
    match way {
        Way::Fill { .. } => true,
        Way::Send { form, .. } => form.is_some(),
        Way::Act { actions, .. } => {
            vocabulary.actions.iter().any(|a| actions.contains(&a.word) && a.makes.iter().any(official))
        }
        _ => false,
    }
}

/// Whether the limit is so near that nobody leaves it to anybody.
pub(super) fn last_call(mind: &Mind<'_>, line: &DueLine) -> bool {
    line.until_exercise_ms.is_some_and(|until| until - mind.now < LAST_MS)
}

/// What another office owes first is theirs: an alert once one has passed the sign on, a record once they raised the alert.
pub(super) fn passed_on(mind: &Mind<'_>, line: &DueLine, watch: &DueWatch) -> bool {
    let sent = |d: &tavolo_seat::DispatchSeen| d.from == mind.me;
    let first = |h: Handle| mind.view.office_of(h).is_some_and(|o| watch.others_first.contains(o));
    let raised = |d: &tavolo_seat::DispatchSeen| d.kind == "Alert" && first(d.from);
    let alert = watch.ways.iter().any(|w| matches!(w, Way::Send { minimal: Some(true), .. }));
    // Who heard of the sign from somebody else is heard of in turn; near its limit nobody relies on that.
    let aware = || line.about.is_some_and(|a| watch.others_first.iter().any(|office| aware(mind.view, office, a)));
    if alert && !last_call(mind, line) && aware() {
        return true;
    }
    let record = watch.opens != Opens::Start && watch.ways.iter().all(|w| matches!(w, Way::Fill { .. }));
    let mut told = line.about.into_iter().flat_map(|about| mind.view.dispatches.about(about));
    !watch.others_first.is_empty() && told.any(|d| alert && sent(d) || record && raised(d))
}

/// Acts that have days, and stand at the end of the procedure, are not done on the first morning: a third of their time is
/// left to those who have to come before.
pub(super) fn too_early(mind: &Mind<'_>, line: &DueLine, watch: &DueWatch) -> bool {
    if lodges(mind, watch) && mind.view.story_ms - mind.view.vocabulary.start_story_ms < LODGING_MS {
        return true;
    }
    let Some((until, limit)) = line.until_story_ms.zip(watch.story_ms) else { return false };
    let acts = watch.ways.iter().all(|w| matches!(w, Way::Act { .. }));
    let begun = mind.view.story_ms - (until - limit);
    acts && watch.opens == Opens::Start && limit >= DAY_MS && begun < limit * 3 / 10
}

/// Whether the person is known to be gone, and nothing of this can be done any more.
pub(super) fn too_late(mind: &Mind<'_>, line: &DueLine, watch: &DueWatch) -> bool {
    !watch.also_when_gone && line.about.is_some_and(|a| mind.view.gone(a))
}

/// Whether it gives somebody a place to stay: that leads away, and is for the evening.
pub(super) fn lodges(mind: &Mind<'_>, watch: &DueWatch) -> bool {
    let gives = |action: &Word| {
        let known = mind.view.vocabulary.actions.iter().find(|a| &a.word == action);
        known.is_some_and(|a| a.with.iter().any(|p| p.is == Slot::Resource))
    };
    watch.ways.iter().any(|w| matches!(w, Way::Act { actions, .. } if actions.iter().all(gives)))
}

/// Whether it leads somebody away to a bed by day who has only just come to where colleagues talk to people.
pub(super) fn talk_first(mind: &Mind<'_>, watch: &DueWatch, who: Option<Handle>) -> bool {
    let view = mind.view;
    let by_day = BY_DAY_MS.contains(&view.story_ms.rem_euclid(DAY_MS));
    let begun = mind.now - view.scene_began_ms < TALK_MS;
    by_day && begun && lodges(mind, watch) && who.is_some_and(|who| view.found_at(who).is_some())
}

/// Whether somebody is a child who is lodged when the day is over: nobody sends a child off to bed from a desk while it may
/// still have something to ask.
pub(super) fn sent_off(mind: &mut Mind<'_>, watch: &DueWatch, who: Option<Handle>, key: &str) -> bool {
    let view = mind.view;
    let child = |who: Handle| view.vocabulary.signs.iter().any(|s| s.child && view.seems(who, &s.fact));
    lodges(mind, watch) && who.is_some_and(child) && !mind.slips(Slip::SendsChildOff, key)
}

/// The slip that leaves this out altogether, if it is made.
pub(super) fn leaves_out(mind: &mut Mind<'_>, way: &Way, key: &str) -> bool {
    let slip = match way {
        Way::Say { to, .. } if !to.is_empty() => Slip::HoardsInformation,
        Way::Say { .. } => Slip::LeavesUnsaid,
        Way::Act { .. } | Way::Meet { .. } => Slip::LeavesUndone,
        Way::Fill { .. } => Slip::LeavesUnwritten,
        Way::Send { to, .. } => {
            let here = |o: &Word| mind.view.colleagues_here(Some(mind.me)).any(|c| mind.view.office_of(c) == Some(o));
            if to.iter().all(here) { Slip::HoardsInformation } else { Slip::ForgetsAbsentOffice }
        }
        Way::Answer { .. } => Slip::LeavesUnread,
        Way::Become(_) | Way::Consent(..) | Way::Gesture(_) | Way::Look => return true,
    };
    mind.slips(slip, key)
}
