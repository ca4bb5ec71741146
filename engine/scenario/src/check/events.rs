//! Every item of the events list can fire. Scenes that do not exist are reported as unknown ids.

use super::possible::Possible;
use super::{Context, Kind, code};
use crate::content::Content;
use crate::model::case::Trigger;

pub(super) fn check(context: &mut Context<'_, '_>, content: &Content) {
    let called = Possible::new(context, content).called;
    for event in &content.case.events {
        let id = event.id.as_str();
        let scene = content.case.scenes.iter().map(|scene| &scene.0).find(|scene| scene.id == event.scene);
        let after = match &event.when {
            Trigger::After(limit) => Some(*limit),
            Trigger::When { not_before, .. } => *not_before,
            Trigger::OnCall => {
                if !called.contains(&event.id) {
                    let problem = context.problem(code::NEVER_CALLED, Kind::Event, id, id);
                    context.warn(problem.with("id", id));
                }
                None
            }
        };
        if let (Some(after), Some(scene)) = (after, scene)
            && after.ms() >= scene.length.ms()
        {
            let problem = context.problem(code::AFTER_SCENE, Kind::Event, id, "when");
            context.error(problem.with("id", id).with("scene", &scene.id));
        }
    }
}
