//! People come, walk up to each other, look at each other, and go. None of it is where the engine says that somebody is: that
//! is the place, and all who are shown are there.

use bevy::prelude::*;

use crate::figure::{Figure, Parts, Ring};
use crate::lens::Orbit;
use crate::place::ground;
use crate::pose::Pose;
use crate::shown::Shown;
use crate::spots::spots;

/// Metres a second.
const PACE: f32 = 1.5;

/// Metres that two paces take.
const STRIDE: f32 = 1.35;

/// How close one stands to whom one has in focus, metres.
const BESIDE: f32 = 1.15;

/// Whether nothing is to move that need not: for slow machines and for eyes that cannot bear it.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calm(pub bool);

/// Whether something is on the way: pictures are needed at once, one after the other.
#[derive(Resource, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moving(pub bool);

/// Where somebody is and is going, metres.
#[derive(Component, Clone, Copy, Debug)]
pub(crate) struct Walker {
    /// Now.
    pub(crate) at: Vec3,
    /// Where the person stands when nothing calls.
    pub(crate) home: Vec3,
    /// Whether the person walks off for good.
    pub(crate) leaves: bool,
    /// Looks along this angle from +z.
    yaw: f32,
    /// Paces made.
    step: f32,
    walks: bool,
}

impl Walker {
    pub(crate) fn new(home: Vec3, at: Vec3) -> Self {
        Self { at, home, leaves: false, yaw: 0.0, step: 0.0, walks: false }
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
    mut walkers: Query<(Entity, &Figure, &mut Walker)>,
) {
    if shown.is_changed() {
        let places = spots(&shown.scene, walkers.iter().len());
        let height = ground(&shown.scene);
        for (_, figure, mut walker) in &mut walkers {
            let Some(at) = places.get(figure.spot) else { continue };
            walker.home = Vec3::new(at.x, height, at.y);
        }
        let here = |own: bool| move |who: &&crate::ShownPerson| who.own == own;
        let me = shown.people.iter().find(here(true)).map(|person| person.who);
        let met = walkers.iter().find(|(_, figure, _)| Some(figure.who) == shown.focus).map(|(.., walker)| walker.home);
        for (_, figure, mut walker) in &mut walkers {
            if let (true, Some(met)) = (Some(figure.who) == me, met) {
                // To the side, so that both are seen.
                walker.home = met + Vec3::new(BESIDE * 0.85, 0.0, BESIDE * 0.55);
            }
        }
    }
    let mut any = false;
    for (entity, _, mut walker) in &mut walkers {
        let goal =
            if walker.leaves { walker.home + Vec3::new(9.0 * walker.home.x.signum(), 0.0, 2.0) } else { walker.home };
        let way = goal - walker.at;
        let far = way.length();
        let pace = PACE * time.delta_secs();
        walker.walks = far > pace.max(0.01);
        if walker.walks {
            let step = way / far * pace;
            (walker.at, walker.step) = (walker.at + step, (walker.step + pace / STRIDE) % 1.0);
            any = true;
        } else {
            walker.at = goal;
            if walker.leaves {
                commands.entity(entity).despawn();
            }
        }
        if walker.walks {
            let goal = way.x.atan2(way.z);
            walker.yaw = turned(walker.yaw, goal, 6.0 * time.delta_secs());
        }
    }
    moving.set_if_neq(Moving(any));
    orbit.people = around(walkers.iter().filter(|(.., w)| !w.leaves).map(|(.., w)| w.home));
    orbit.focus = walkers.iter().find(|(_, figure, _)| Some(figure.who) == shown.focus).map(|(.., w)| w.home);
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
