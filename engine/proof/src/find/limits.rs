//! Limits that leave less time than what is asked for takes.

use std::collections::BTreeMap;

use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::Severity;
use tavolo_scenario::ids::{PersonId, PlaceId};
use tavolo_scenario::model::common::Clock;
use tavolo_scenario::model::condition::{Effect, Pattern};
use tavolo_scenario::model::pack::{Action, Anchor, ParameterKind, TargetKind};

use super::duties;
use crate::find::Proof;
use crate::finding::{Finding, code};
use crate::window::Window;
use crate::world::World;

/// Milliseconds that a close look takes.
const LOOK_MS: i64 = 3_000;

/// Longer than any case.
const NEVER_MS: i64 = i64::MAX / 4;

pub(super) fn find<'a>(world: &World<'a>, proof: &mut Proof) {
    let law = &world.content.law;
    for (duty, subject) in duties::due(world) {
        let Some((limit, Clock::Exercise)) = duty.within.as_ref().and_then(|id| law.timer(id)) else { continue };
        let doers = duties::doers(world, duty);
        // Only what begins with play cannot have been begun before.
        let from_start = duty.after == Anchor::Start;
        let least = least_ms(world, &duty.act, subject.filter(|_| from_start), &doers);
        if least.is_some_and(|least| least > limit) {
            let severity = if from_start { Severity::Error } else { Severity::Warning };
            let name = subject.map_or("none".to_owned(), ToString::to_string);
            let finding = Finding::new(code::LIMIT, severity, Kind::Duty, &duty.id).at("within").with("person", name);
            let needed = least.unwrap_or_default().div_euclid(1_000);
            proof.findings.push(finding.with("limit", limit / 1_000).with("needed", needed));
        }
    }
    for inject in &world.content.case.events {
        let (Some(limit), Some(expects)) = (inject.within, &inject.expects) else { continue };
        let least = least_ms(world, expects, None, &world.agency);
        if let Some(least) = least.filter(|least| *least > limit.ms()) {
            let finding = Finding::new(code::LIMIT, Severity::Warning, Kind::Event, &inject.id).at("within");
            let finding = finding.with("person", "none").with("limit", limit.ms() / 1_000);
            proof.findings.push(finding.with("needed", least / 1_000));
        }
    }
}

/// The least time in which one of these can bring a pattern about; with a subject, from where both are when play begins.
fn least_ms<'a>(
    world: &World<'a>,
    pattern: &'a Pattern,
    subject: Option<&'a PersonId>,
    doers: &[&'a PersonId],
) -> Option<i64> {
    let law = &world.content.law;
    match pattern {
        Pattern::Any(list) => list.iter().filter_map(|p| least_ms(world, p, subject, doers)).min(),
        Pattern::Acted { action, by, .. } => {
            let of = |p: &PersonId| by.is_empty() || world.content.carries_out(p, by);
            let able = |action: &Action, p: &PersonId| action.anybody || world.content.empowered(p, &action.powers);
            let actions = action.iter().filter_map(|id| law.actions.get(id));
            let times = actions.flat_map(|action| {
                let doers = doers.iter().filter(move |p| of(p) && able(action, p));
                doers.map(move |p| action.takes.ms() + approach_ms(world, action, p, subject))
            });
            times.min()
        }
        Pattern::Filled { form, .. } => form.iter().filter_map(|id| Some(law.forms.get(id)?.takes.ms())).min(),
        Pattern::Became { status } => {
            let makes = |effects: &[Effect]| {
                effects.iter().any(|e| matches!(e, Effect::Status { is, on: true, .. } if status.contains(is)))
            };
            // Beds and events give standings at once.
            let beds = world.content.case.resources.values().filter_map(|r| r.makes.as_ref());
            let events = world.content.case.events.iter().any(|i| makes(&i.effects) || makes(&i.otherwise));
            if events || beds.into_iter().any(|makes| status.contains(makes)) {
                return Some(0);
            }
            let actions = law.actions.values().filter(|a| makes(&a.effects) || a.by_word.values().any(|e| makes(e)));
            let forms = law.forms.values().filter(|f| f.makes.as_ref().is_some_and(|m| status.contains(m)));
            actions.map(|a| a.takes.ms()).chain(forms.map(|f| f.takes.ms())).min()
        }
        Pattern::Looked { .. } => Some(LOOK_MS),
        _ => Some(0),
    }
}

/// How long it takes at least until somebody is beside whom an action is done to: both may walk, or be led.
fn approach_ms(world: &World<'_>, action: &Action, actor: &PersonId, subject: Option<&PersonId>) -> i64 {
    let near = matches!(action.target, TargetKind::PersonHere | TargetKind::EverybodyHere);
    let place = |id: &PersonId| world.content.case.cast.get(id).filter(|p| !p.offstage && !p.later).map(|p| &p.place);
    let comes = world.been.iter().filter(|(_, person, _)| *person == actor).map(|(scene, ..)| *scene).min();
    match comes {
        None if near => return NEVER_MS,
        // Whoever comes with a later scene is not there before the first is over.
        Some(1..) if near => return Window::of(world.content, 0).length_ms(),
        _ => {}
    }
    let (true, Some(from), Some(to)) = (near, place(actor), subject.and_then(place)) else { return 0 };
    let (one, other) = (walks(world, from), walks(world, to));
    let meet = one.iter().filter_map(|(place, ms)| Some((*ms).max(*other.get(place)?))).min();
    let leads = world.content.law.actions.values().filter(|a| a.with.iter().any(|p| p.is == ParameterKind::Place));
    let led = leads.map(|action| action.takes.ms()).min();
    if from == to { 0 } else { meet.into_iter().chain(led).min().unwrap_or(0) }
}

/// The least time to walk from a place to each other.
fn walks<'a>(world: &World<'a>, from: &'a PlaceId) -> BTreeMap<&'a PlaceId, i64> {
    let mut least = BTreeMap::from([(from, 0)]);
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        let so_far = least.get(at).copied().unwrap_or_default();
        for (to, takes) in world.content.case.places.get(at).map_or(&[][..], |place| &place.ways) {
            let there = so_far + takes.ms();
            if least.get(to).is_none_or(|known| there < *known) {
                least.insert(to, there);
                open.push(to);
            }
        }
    }
    least
}
