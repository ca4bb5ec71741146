//! What is proven of a case. One kind of finding a file; all of them look at the same grown world.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::check::Kind;
use tavolo_scenario::diagnostic::Severity;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::SeatKind;

use crate::finding::{Finding, code};
use crate::window::Window;
use crate::world::World;

mod clues;
mod duties;
mod endings;
mod events;
mod goals;
mod limits;
mod seats;
mod talk;

/// What was proven of a case.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// What cannot be, and what else an author must know.
    pub findings: Vec<Finding>,
    /// Of each kind of thing: how many can be reached, of how many.
    pub counted: BTreeMap<&'static str, (usize, usize)>,
    /// All that can be reached: kind and id, with the person if it is somebody's.
    pub reached: BTreeSet<(Kind, String)>,
    /// In which scene each clue can be perceived first.
    pub first_seen: BTreeMap<ClueId, SceneId>,
    /// Lines that are due: the duty, and to whom if to somebody.
    pub due: BTreeSet<(DutyId, Option<PersonId>)>,
}

impl Proof {
    /// Whether nothing was found that makes the case unplayable as it stands.
    #[must_use]
    pub fn holds(&self) -> bool {
        !self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Whether the case can still be won: every goal of its objectives can be reached for everybody.
    #[must_use]
    pub fn winnable(&self) -> bool {
        !self.findings.iter().any(|finding| finding.code == code::GOAL || finding.code == code::UNTRAINED)
    }

    /// Notes whether something can be reached.
    fn count(&mut self, kind: Kind, id: String, reached: bool) {
        let counted = self.counted.entry(kind.word()).or_default();
        counted.1 += 1;
        if reached {
            counted.0 += 1;
            self.reached.insert((kind, id));
        }
    }
}

/// Proves what is impossible in a case, each seat being played by somebody.
#[must_use]
pub fn prove(content: &Content) -> Proof {
    proven(content, &BTreeSet::new())
}

fn proven(content: &Content, empty: &BTreeSet<SeatId>) -> Proof {
    let mut world = World::new(content, empty);
    world.grow();
    let mut proof = Proof::default();
    clues::find(&world, &mut proof);
    talk::find(&world, &mut proof);
    events::find(&world, &mut proof);
    goals::find(&world, &mut proof);
    duties::find(&world, &mut proof);
    limits::find(&world, &mut proof);
    endings::find(&world, &mut proof);
    seats::find(&world, &mut proof);
    let scene = |number: usize| content.case.scenes.get(number).map(|(scene, _)| scene.id.clone());
    let seen = world.perceivable.iter().filter_map(|(clue, number)| Some(((*clue).clone(), scene(*number)?)));
    proof.first_seen = seen.collect();
    proof.due = duties::due(&world).into_iter().map(|(duty, person)| (duty.id.clone(), person.cloned())).collect();
    proof.findings.sort();
    proof.findings.dedup();
    proof
}

/// What cannot be reached while one of the seats is empty that a case does not need: what rests on a bot or the director.
/// A duty that is the empty seat's own is left out.
#[must_use]
pub fn without_seats(content: &Content, whole: &Proof) -> Vec<Finding> {
    let mut findings = Vec::new();
    let optional = |kind| matches!(kind, SeatKind::Agency | SeatKind::Other);
    for seat in content.case.seats.iter().filter(|seat| !seat.needed && optional(seat.kind)) {
        let less = proven(content, &BTreeSet::from([seat.id.clone()]));
        for (kind, id) in whole.reached.difference(&less.reached) {
            let own = || match kind {
                Kind::Duty => {
                    let duty = content.law.duties.get(&DutyId::from(id.split(' ').next().unwrap_or_default()));
                    duty.is_some_and(|duty| seat.persons.iter().any(|p| content.carries_out(p, &duty.functions)))
                }
                Kind::Sentence => true,
                _ => false,
            };
            if !own() {
                let (item, person) = id.split_once(' ').unwrap_or((id, "none"));
                let finding = Finding::new(code::RESTS_ON_SEAT, Severity::Note, *kind, item);
                findings.push(finding.with("seat", &seat.id).with("kind", kind.word()).with("person", person));
            }
        }
    }
    findings
}

impl<'a> World<'a> {
    /// The same in another scene, to say why something does not come there.
    fn in_scene(&self, scene: &SceneId) -> Self {
        let number = self.content.case.scenes.iter().position(|(own, _)| own.id == *scene).unwrap_or(self.window.scene);
        let mut world = self.clone();
        world.window = Window::of(self.content, number);
        world.here.clear();
        for (scene, person, place) in &self.been {
            if *scene == number {
                world.here.entry(person).or_default().insert(place);
            }
        }
        world
    }
}
