//! Limits that leave time to act. Where a duty starts only play can tell; so a limit is told only where it fits no
//! scene at all.

use std::collections::BTreeMap;

use super::{Context, Kind, code};
use crate::content::Content;
use crate::ids::TimerId;
use crate::model::common::Clock;

/// Three acts of ninety seconds: below that a limit measures the speed of fingers.
const LEAST_MS: i64 = 3 * 90_000;

pub(super) fn check(context: &mut Context<'_, '_>, content: &Content) {
    let law = &content.law;
    let duties = law.duties.iter().filter_map(|(id, duty)| Some((duty.within.as_ref()?, id.as_str())));
    let rules = law.rules.iter().filter_map(|(id, rule)| Some((rule.says.within()?, id.as_str())));
    let used: BTreeMap<&TimerId, &str> = duties.chain(rules).collect();
    let rates = content.case.scenes.iter().map(|(scene, _)| scene).filter(|scene| scene.rate.0 > 0 && scene.rate.1 > 0);
    let scenes: Vec<_> = rates.map(|scene| (scene.length.ms(), scene.rate)).collect();
    let longest = scenes.iter().map(|scene| scene.0).max().unwrap_or_default();
    for (id, user) in used {
        let Some((limit, clock)) = law.timer(id) else { continue };
        let played = |&(_, (story, exercise)): &(i64, (u32, u32))| limit * i64::from(exercise) / i64::from(story);
        let most = scenes.iter().map(played).max().unwrap_or_default();
        let problem = match clock {
            Clock::Exercise if limit > longest => code::LIMIT_OUTLASTS,
            Clock::Story if most < LEAST_MS => code::LIMIT_TOO_SHORT,
            _ => continue,
        };
        let problem = context.problem(problem, Kind::Timer, id.as_str(), id.as_str()).with("id", id);
        context.warn(problem.with("duty", user).with("seconds", most / 1_000));
    }
}
