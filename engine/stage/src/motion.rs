//! People come, walk up to each other, look at each other, and go. None of it is where the engine says that somebody is: that
//! is the place, and all who are shown are there.

use std::collections::VecDeque;

use bevy::prelude::*;

use crate::figure::{Figure, Parts, Ring};
use crate::floor::Floor;
use crate::lens::Orbit;
use crate::place::ground;
use crate::pose::Pose;
use crate::shown::Shown;
use crate::spots::spots;

/// Metres a second.
const PACE: f32 = 1.5;

/// Metres that two paces take.
const STRIDE: f32 = 1.35;

/// Whether nothing is to move that need not: for slow machines and for eyes that cannot bear it.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calm(pub bool);

/// Whether something is on the way: pictures are needed at once, one after the other.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moving(pub bool);

/// Where somebody is and is going, metres.
#[derive(Component, Clone, Debug)]
pub(crate) struct Walker {
    /// Now.
    pub(crate) at: Vec3,
    /// Where the person stands when nothing calls.
    pub(crate) home: Vec3,
    /// Whether the person walks off for good.
    pub(crate) leaves: bool,
    /// Where the person goes, and the corners of the way that are still ahead.
    goal: Option<Vec3>,
    way: VecDeque<Vec3>,
    /// Looks along this angle from +z.
    yaw: f32,
    /// Paces made.
    step: f32,
    walks: bool,
}

impl Walker {
    pub(crate) fn new(home: Vec3, at: Vec3) -> Self {
        Self { at, home, leaves: false, goal: None, way: VecDeque::new(), yaw: 0.0, step: 0.0, walks: false }
    }
}

impl Walker {
    /// Goes on by so much, metres, round every corner that it reaches; gives in which direction, unless it has arrived.
    fn go(&mut self, pace: f32) -> Option<Vec3> {
        let mut left = pace;
        self.walks = false;
        while let Some(next) = self.way.front().copied() {
            let along = next - self.at;
            let far = along.length();
            if far > left.max(0.01) {
                self.at += along / far * left;
                self.walks = true;
                return Some(along);
            }
            (self.at, left) = (next, left - far);
            self.way.pop_front();
        }
        None
    }
}

/// The rings below figures, as a system asks for them.
type Rings<'w, 's> = Query<'w, 's, (&'static mut Transform, &'static mut Visibility), (With<Ring>, Without<Figure>)>;

/// People go where they belong.
pub(crate) fn walk(
    mut commands: Commands,
    time: Res<Time>,
    shown: Res<Shown>,
    mut moving: ResMut<Moving>,
    mut orbit: ResMut<Orbit>,
    floor: Res<Floor>,
    mut walkers: Query<(Entity, &Figure, &mut Walker)>,
) {
    if shown.is_changed() {
        // Where furniture changed, everybody looks for a way anew.
        if floor.is_changed() {
            walkers.iter_mut().for_each(|(.., mut walker)| walker.goal = None);
        }
        let places = spots(&shown.scene, walkers.iter().len());
        let height = ground(&shown.scene);
        for (_, figure, mut walker) in &mut walkers {
            let Some(at) = places.get(figure.spot) else { continue };
            walker.home = on(*at, height);
        }
        let here = |own: bool| move |who: &&crate::ShownPerson| who.own == own;
        let me = shown.people.iter().find(here(true)).map(|person| person.who);
        let met = walkers.iter().find(|(_, figure, _)| Some(figure.who) == shown.focus).map(|(.., walker)| walker.home);
        for (_, figure, mut walker) in &mut walkers {
            // Where there is no room beside somebody, one speaks from where one stands.
            if let (true, Some(met)) = (Some(figure.who) == me, met)
                && let Some(beside) = floor.beside(met.xz())
            {
                walker.home = on(beside, met.y);
            }
        }
    }
    let mut any = false;
    for (entity, _, mut walker) in &mut walkers {
        let goal = match walker.leaves {
            true => on(floor.away(walker.home.xz(), 9.0), walker.home.y),
            false => walker.home,
        };
        if walker.goal != Some(goal) {
            let corners = floor.way(walker.at.xz(), goal.xz());
            walker.way = corners.into_iter().map(|at| on(at, goal.y)).collect();
            walker.goal = Some(goal);
        }
        let pace = PACE * time.delta_secs();
        if let Some(along) = walker.go(pace) {
            walker.step = (walker.step + pace / STRIDE) % 1.0;
            walker.yaw = turned(walker.yaw, along.x.atan2(along.z), 6.0 * time.delta_secs());
            any = true;
        } else if walker.leaves {
            commands.entity(entity).despawn();
        }
    }
    moving.set_if_neq(Moving(any));
    orbit.people = around(walkers.iter().filter(|(.., w)| !w.leaves).map(|(.., w)| w.home));
    orbit.focus = walkers.iter().find(|(_, figure, _)| Some(figure.who) == shown.focus).map(|(.., w)| w.home);
}

/// A point of the floor at a height.
pub(crate) fn on(at: Vec2, height: f32) -> Vec3 {
    Vec3::new(at.x, height, at.y)
}

/// Middle of where people stand, and how far they reach from it, metres.
fn around(homes: impl Iterator<Item = Vec3> + Clone) -> (Vec3, f32) {
    let count = homes.clone().count().max(1) as f32;
    let middle = homes.clone().sum::<Vec3>() / count;
    (middle, homes.map(|home| home.distance(middle)).fold(0.0, f32::max))
}

/// Who stands looks at whom the talk is with; else to the front.
pub(crate) fn turn(
    time: Res<Time>,
    shown: Res<Shown>,
    mut moving: ResMut<Moving>,
    mut walkers: Query<(&Figure, &mut Walker, &mut Transform)>,
    mut rings: Rings<'_, '_>,
) {
    let places: Vec<_> = walkers.iter().map(|(figure, walker, _)| (figure.who, walker.at)).collect();
    let at = |who| places.iter().find(|(there, _)| *there == who).map(|(_, at)| *at);
    for (figure, mut walker, mut transform) in &mut walkers {
        let person = shown.people.iter().find(|person| person.who == figure.who);
        if !walker.walks {
            let own = person.is_some_and(|person| person.own);
            let other = if own && shown.focus.is_some() { shown.focus } else { person.and_then(|person| person.faces) };
            // Whoever is talked to by somebody at these keys looks back.
            let me = shown.people.iter().find(|p| p.own).map(|p| p.who);
            let other = other.or(me.filter(|_| shown.focus == Some(figure.who)));
            let seen = other.and_then(at).map(|other| other - walker.at).filter(|way| way.length() > 0.2);
            // Everybody else has a direction of their own, more or less to the front.
            let away = ((figure.who.0 * 37 % 100) as f32 / 100.0 - 0.5) * 2.2;
            let goal = seen.map_or(away, |way| way.x.atan2(way.z));
            let yaw = turned(walker.yaw, goal, 4.0 * time.delta_secs());
            if (yaw - walker.yaw).abs() > 1e-3 {
                moving.set_if_neq(Moving(true));
            }
            walker.yaw = yaw;
        }
        transform.translation = walker.at;
        transform.rotation = Quat::from_rotation_y(walker.yaw);
    }
    for (mut transform, mut visibility) in &mut rings {
        let focus = shown.focus.and_then(at);
        visibility.set_if_neq(if focus.is_some() { Visibility::Inherited } else { Visibility::Hidden });
        transform.translation = focus.unwrap_or_default() + Vec3::Y * 0.01;
    }
}

/// An angle turned toward another the short way, by no more than `most`.
fn turned(from: f32, to: f32, most: f32) -> f32 {
    use std::f32::consts::{PI, TAU};
    let left = (to - from + PI).rem_euclid(TAU) - PI;
    from + left.clamp(-most, most)
}

/// Figures take their postures.
pub(crate) fn bear(
    time: Res<Time>,
    calm: Res<Calm>,
    shown: Res<Shown>,
    mut moving: ResMut<Moving>,
    mut figures: Query<(&mut Figure, &Walker)>,
    mut parts: Parts<'_, '_>,
) {
    for (mut figure, walker) in &mut figures {
        let bearing = shown.people.iter().find(|person| person.who == figure.who).map(|person| person.bearing);
        let seconds = if calm.0 { 0.0 } else { time.elapsed_secs() + figure.who.0 as f32 * 1.7 };
        let goal = match bearing {
            _ if walker.walks => Pose::walking(walker.step),
            bearing => Pose::resting(bearing.unwrap_or_default(), seconds),
        };
        let apart = figure.pose.apart(&goal);
        if apart > 0.02 {
            moving.set_if_neq(Moving(true));
        } else if calm.0 && apart < 1e-4 {
            continue;
        }
        figure.pose = figure.pose.toward(goal, (time.delta_secs() * 9.0).min(1.0));
        figure.bend(&mut parts);
    }
}

#[cfg(test)]
mod tests {
    use std::f32::consts::PI;

    use super::*;

    #[test]
    fn one_turns_the_short_way_and_stops() {
        assert!((turned(3.0, -3.0, 10.0) - (2.0 * PI - 3.0)).abs() < 1e-5);
        assert_eq!(turned(0.0, 1.0, 0.25), 0.25);
        assert_eq!(turned(0.0, -1.0, 0.25), -0.25);
    }

    #[test]
    fn the_middle_of_nobody_is_the_middle() {
        assert_eq!(around([].into_iter()), (Vec3::ZERO, 0.0));
        assert_eq!(around([Vec3::X, Vec3::NEG_X].into_iter()), (Vec3::ZERO, 1.0));
    }
}
