//! Dispatches: read what came, answer what wants an answer, go where one is asked to come.

use tavolo_seat::{Answered, DispatchSeen, Handle, Intent};

use super::Step;
use super::move_to::called;
use crate::player::Mind;
use crate::skill::Slip;

/// Reads and answers.
pub(super) fn answer(mind: &mut Mind<'_>) -> Step {
    let view = mind.view;
    let mine: Vec<(Handle, &DispatchSeen)> = view
        .dispatches
        .iter()
        .filter(|(_, d)| d.to.contains(&mind.me) && !d.answers.iter().any(|(by, _)| *by == mind.me))
        .map(|(h, d)| (*h, d))
        .collect();
    for (handle, dispatch) in mine {
        let key = format!("dispatch:{}", handle.0);
        if mind.slips(Slip::LeavesUnread, &key) || !mind.memory.may_try(&key, mind.now, 2) {
            continue;
        }
        if !mind.memory.tried.contains_key(&key) {
            mind.memory.tried(key, mind.now, 0);
            return Step::Do(Intent::Read { by: mind.me, what: handle });
        }
        if dispatch.kind == "Message" {
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
        return Step::Do(Intent::Answer { by: mind.me, dispatch: handle, is, clues: vec![] });
    }
    Step::Pass
}
