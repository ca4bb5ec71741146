//! Keeping company: nobody stands about for minutes like a post. People look around, shift, say a word to whoever is near.

use tavolo_seat::{Handle, Intent};

use crate::player::Mind;

/// Nobody is still for longer than this, ms; people differ.
const STILL_MS: (i64, i64) = (140_000, 220_000);

/// What somebody does who has nothing to do.
pub(super) fn keep(mind: &mut Mind<'_>) -> Option<Intent> {
    // Whoever is only a voice on the telephone is out of sight.
    mind.view.at(mind.me)?;
    let turn = mind.memory.acted_ms;
    let patience = STILL_MS.0 + mind.pick((STILL_MS.1 - STILL_MS.0) as usize, &format!("still{turn}")) as i64;
    let since = turn.max(mind.view.scene_began_ms);
    if mind.now < since + patience {
        mind.wake_at(since + patience);
        return None;
    }
    mind.memory.acted_ms = mind.now;
    let near: Vec<Handle> = mind.here.to_vec();
    let shared =
        near.iter().copied().find(|h| mind.view.office_of(*h).is_none() && mind.view.share_language(mind.me, *h));
    if let Some(neighbour) = shared.filter(|_| mind.happens(40, &format!("word{turn}"))) {
        let lines = mind.phrases(&["Tell".into(), "AskOpen".into()], &["small-talk".into()]);
        if let Some(line) = mind.choose(lines, &format!("small{turn}")) {
            mind.note_said(&line);
            return Some(line.intent(mind.me, neighbour, None, None));
        }
    }
    let postures = ["LookDown", "TurnAway", "SitDown"];
    let is = postures[mind.pick(postures.len(), &format!("posture{turn}"))].into();
    Some(Intent::Gesture { by: mind.me, is, to: None })
}
