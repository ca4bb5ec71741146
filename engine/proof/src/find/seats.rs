//! Seats: each has something to do, and enough that is judged.

use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::Severity;
use tavolo_scenario::model::case::{Mark, Seat, SeatKind};

use super::duties;
use crate::find::Proof;
use crate::finding::{Finding, code};
use crate::window::Window;
use crate::world::World;

/// Longer than this nobody should wait.
const IDLE_MS: i64 = 6 * 60_000;

/// Below so many lines a mark says little of whoever gets it.
const LEAST_LINES: usize = 6;

pub(super) fn find(world: &World<'_>, proof: &mut Proof) {
    for seat in &world.content.case.seats {
        let busy = idle(world, seat, proof);
        proof.count(Kind::Seat, seat.id.to_string(), busy);
        assessed(world, seat, proof);
    }
}

/// Whether in every long scene somebody of the seat has anybody to be with, to speak or to write to.
fn idle(world: &World<'_>, seat: &Seat, proof: &mut Proof) -> bool {
    if seat.kind == SeatKind::Other {
        return true;
    }
    let mut busy = true;
    for (number, (scene, _)) in world.content.case.scenes.iter().enumerate() {
        let window = Window::of(world.content, number);
        let there: Vec<_> =
            world.been.iter().filter(|(own, p, _)| *own == number && seat.persons.contains(p)).collect();
        // Who is yet to come waits for nothing.
        if window.length_ms() <= IDLE_MS || there.is_empty() {
            continue;
        }
        let company = there
            .iter()
            .any(|(_, own, place)| world.been.iter().any(|(other, p, at)| *other == number && p != own && at == place));
        let reached = || {
            let others = world.content.case.cast.keys();
            others.into_iter().any(|other| seat.persons.iter().any(|own| world.talks(own, other)))
        };
        if !company && !reached() {
            busy = false;
            let finding = Finding::new(code::IDLE, Severity::Error, Kind::Seat, &seat.id).with("scene", &scene.id);
            proof.findings.push(finding.with("minutes", window.length_ms() / 60_000));
        }
    }
    busy
}

fn assessed(world: &World<'_>, seat: &Seat, proof: &mut Proof) {
    if seat.kind != SeatKind::Agency {
        return;
    }
    let content = world.content;
    let renders = |p| content.function_of(p).is_some_and(|f| content.law.only_renders(f));
    // Who interprets is scored by renderings.
    if seat.persons.iter().any(renders) {
        return;
    }
    let own = |functions: &[_]| seat.persons.iter().any(|p| content.carries_out(p, functions));
    let found = duties::due(world).into_iter().filter(|(duty, _)| own(&duty.functions)).count();
    // A small part is marked with the team; no part at all is a mistake.
    let least = if seat.mark == Mark::Team { 1 } else { LEAST_LINES };
    if found < least {
        let severity = if found == 0 { Severity::Error } else { Severity::Warning };
        let finding = Finding::new(code::UNASSESSED, severity, Kind::Seat, &seat.id).at("persons");
        proof.findings.push(finding.with("found", found).with("needed", least));
    }
}
