//! Dispatches: read what came, answer what wants an answer, go where one is asked to come.

use tavolo_seat::{Answered, Handle, Intent, Way, What};

use super::Step;
use super::move_to::called;
use crate::player::Mind;
use crate::skill::Slip;

/// Somebody signed as strongly as this is met before an answer about the person is given.
const STRONG: u32 = 3;

/// Whether somebody is still to be met: there are signs, one has a part in it, and one never spoke to the person.
fn to_be_met(mind: &Mind<'_>, about: Handle) -> bool {
    let view = mind.view;
    let owed = view.due.iter().any(|l| {
        l.about == Some(about)
            && l.closed_ms.is_none()
            && mind.watch_of(l).is_some_and(|w| {
                let scope = tavolo_seat::Scope { me: Some(mind.me), target: Some(about), ..Default::default() };
                w.mine.contains(&mind.me)
                    && w.hard
                    && w.others_first.is_empty()
                    && w.ways.iter().any(|way| matches!(way, Way::Say { .. }))
                    && w.applies
                        .as_ref()
                        .is_some_and(|c| tavolo_seat::holds(view, c, &scope) == tavolo_seat::Certainty::Yes)
            })
    });
    // Whoever was told what one has to tell is met: by oneself or one's office, and not by somebody else in one's hearing.
    let tells = |w: &Way| matches!(w, Way::Say { acts, .. } if acts.iter().any(|a| a == "Inform"));
    let told = || {
        view.due.iter().any(|l| {
            let own = |w: &tavolo_seat::DueWatch| w.hard && w.applies.is_some() && w.ways.iter().any(tells);
            l.about == Some(about) && l.closed_ms.is_some() && mind.watch_of(l).is_some_and(own)
        })
    };
    let ours = |who: Handle| who == mind.me || view.office_of(who) == view.office_of(mind.me);
    let spoke = || {
        view.record.all().any(|it| {
            it.by.is_some_and(ours)
                && matches!(&it.what, What::Said(act, _, to) if *to == about && (act == "Introduce" || act == "Inform"))
        })
    };
    owed && !(told() && spoke()) && (view.weight_of(about) >= STRONG || view.reported(about) > 0)
}

/// Reads and answers.
pub(super) fn answer(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    // Papers in hand are read once.
    let unread = view.documents.iter().find(|(h, d)| {
        d.text.is_none() && d.form.is_none() && mind.memory.may_try(&format!("paper:{}", h.0), mind.now, 1)
    });
    if let Some((paper, _)) = unread {
        let key = format!("paper:{}", paper.0);
        mind.memory.tried(key.clone(), mind.now, 0);
        if !mind.slips(Slip::LeavesUnread, &key) {
            return Step::Do(Intent::Read { by: mind.me, what: *paper });
        }
    }
    mind.memory.tray.catch_up(view, mind.me);
    for (handle, dispatch) in mind.memory.tray.open(view, mind.me) {
        let key = format!("dispatch:{}", handle.0);
        if mind.slips(Slip::LeavesUnread, &key) || !mind.memory.may_try(&key, mind.now, 2) {
            mind.memory.tray.lay_aside(handle);
            continue;
        }
        if !mind.memory.tried.contains_key(&key) {
            mind.memory.tried(key, mind.now, 0);
            return Step::Do(Intent::Read { by: mind.me, what: handle });
        }
        if dispatch.kind == "Message" {
            // Who interprets is wanted where somebody writes about a person.
            let interprets = view.office_of(mind.me).is_some_and(|o| view.vocabulary.interpreters.contains(o));
            if interprets && dispatch.about.is_some() && mind.memory.may_try(&key, mind.now, 2) {
                mind.memory.tried(key, mind.now, 0);
                called(mind, dispatch.from, dispatch.about);
            }
            mind.memory.tray.lay_aside(handle);
            continue;
        }
        if dispatch.kind == "Request" && dispatch.about.is_some_and(|a| to_be_met(mind, a)) {
            // One's own part first: the answer waits until one has met the person.
            mind.memory.wanted = dispatch.about;
            continue;
        }
        mind.memory.tried(key, mind.now, 0);
        let is = match dispatch.kind.as_str() {
            "Request" => Answered::Granted,
            _ => Answered::Acknowledged,
        };
        if dispatch.kind == "Request" {
            called(mind, dispatch.from, dispatch.about);
        }
        return Step::Do(Intent::Answer { by: mind.me, dispatch: handle, is, clues: vec![], reason: None });
    }
    Step::Pass
}
