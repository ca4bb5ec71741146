//! Orders and spans that talks keep: each can be shown, and on the clock on which people talk.

use super::{Context, Kind, code};
use crate::content::Law;
use crate::model::behaviour::Behaviour;
use crate::model::common::Clock;
use crate::model::pack::Template;

pub(super) fn check(context: &mut Context<'_, '_>) {
    let law = context.law;
    for (id, behaviour) in &law.behaviours {
        for (reason, word) in faults(law, behaviour) {
            let problem = context.problem(code::TALK_SHOWS_NOTHING, Kind::Behaviour, id.as_str(), &word);
            context.error(problem.with("id", id).with("reason", reason));
        }
    }
}

/// What would show nothing, each with the word at which it stands.
fn faults(law: &Law, behaviour: &Behaviour) -> Vec<(&'static str, String)> {
    let mut faults = Vec::new();
    if behaviour.provided.is_some() && behaviour.shown_by.is_none() {
        faults.push(("provided", "provided".to_owned()));
    }
    for order in &behaviour.keeps {
        // Staying away earns nothing: a prohibition that is kept shows no good.
        if !behaviour.harmful && matches!(order, Template::Never { .. } | Template::AtMost { .. }) {
            faults.push(("prohibition", "keeps".to_owned()));
        }
        let story = order.within().filter(|timer| matches!(law.timer(timer), Some((_, Clock::Story))));
        faults.extend(story.map(|timer| ("story", timer.to_string())));
    }
    faults
}
