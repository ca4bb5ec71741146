//! Figures: about fifteen plain forms in ten jointed parts, who come when somebody is in sight and go when not.

use bevy::prelude::*;
use tavolo_seat::Handle;

use crate::build::{Build, Head};
use crate::floor::Floor;
use crate::form::Form;
use crate::motion::{Walker, on};
use crate::palette::{Rgb, rgb};
use crate::place::ground;
use crate::pose::{Pair, Pose};
use crate::shown::Shown;
use crate::spots::spots;
use crate::{Paint, palette};

/// Somebody's figure.
#[derive(Component, Clone, Debug)]
pub struct Figure {
    /// Whose.
    pub who: Handle,
    /// What the body and the clothes are like.
    pub build: Build,
    /// Number of the spot.
    pub(crate) spot: usize,
    /// The posture that is shown.
    pub(crate) pose: Pose,
    joints: Joints,
}

/// Parts that turn, left before right.
#[derive(Clone, Copy, Debug)]
struct Joints {
    trunk: Entity,
    head: Entity,
    arms: [Entity; 2],
    elbows: [Entity; 2],
    thighs: [Entity; 2],
    knees: [Entity; 2],
    seat: Entity,
}

/// A ring on the ground under whoever is in focus.
#[derive(Component)]
pub(crate) struct Ring;

/// Parts of figures, as a system asks for them.
pub(crate) type Parts<'w, 's> =
    Query<'w, 's, (&'static mut Transform, &'static mut Visibility), (Without<Figure>, Without<Ring>)>;

/// Where the joints are, as shares of the height.
struct Frame {
    hips: f32,
    neck: f32,
    shoulder: f32,
    out: f32,
    upper: f32,
    thigh: f32,
    hip: f32,
}

impl Frame {
    /// A child has a larger head and shorter legs.
    fn of(build: &Build) -> Self {
        if build.child {
            Self { hips: 0.46, neck: 0.315, shoulder: 0.285, out: 0.125, upper: 0.16, thigh: 0.225, hip: 0.055 }
        } else {
            Self { hips: 0.50, neck: 0.325, shoulder: 0.295, out: 0.125, upper: 0.17, thigh: 0.245, hip: 0.055 }
        }
    }
}

/// Lets figures come and go with what is shown.
pub(crate) fn come_and_go(
    mut commands: Commands,
    shown: Res<Shown>,
    mut last: Local<Option<Handle>>,
    mut there: Query<(Entity, &mut Figure, &mut Walker)>,
    rings: Query<Entity, With<Ring>>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut floor: ResMut<Floor>,
) {
    if !shown.is_changed() {
        return;
    }
    if !floor.is_of(&shown.scene) {
        *floor = Floor::of(&shown.scene);
    }
    let elsewhere = std::mem::replace(&mut *last, shown.place) != shown.place;
    let places = spots(&shown.scene, shown.people.len() + there.iter().len());
    let mut taken: Vec<usize> = Vec::new();
    let mut known: Vec<Handle> = Vec::new();
    for (entity, figure, mut walker) in &mut there {
        let person = shown.people.iter().find(|person| person.who == figure.who);
        match person.filter(|person| !elsewhere && person.build == figure.build) {
            Some(_) => {
                taken.push(figure.spot);
                known.push(figure.who);
                walker.leaves = false;
            }
            // Who left walks off, unless one went somewhere else oneself.
            None if !elsewhere && person.is_none() => walker.leaves = true,
            None => commands.entity(entity).despawn(),
        }
    }
    let height = ground(&shown.scene);
    for person in shown.people.iter().filter(|person| !known.contains(&person.who)) {
        let spot = (0..places.len()).find(|n| !taken.contains(n)).unwrap_or(0);
        taken.push(spot);
        let Some(at) = places.get(spot) else { continue };
        let home = on(*at, height);
        // At the beginning everybody is there already; later one sees them come.
        let from = if elsewhere { home } else { on(floor.away(*at, 4.0), height) };
        let walker = Walker::new(home, from);
        spawn(&mut commands, &mut meshes, (person.who, &person.build, spot), walker);
    }
    if rings.is_empty() {
        let mut ring = Form::default();
        ring.rings(Vec3::ZERO, 24, &[(0.0, 0.50, 0.50), (0.015, 0.50, 0.50)], rgb(255, 214, 120));
        commands.spawn((Ring, Paint::Solid, Mesh3d(meshes.add(ring.mesh())), Visibility::Hidden));
    }
}

fn spawn(
    commands: &mut Commands,
    meshes: &mut Assets<Mesh>,
    (who, build, spot): (Handle, &Build, usize),
    walker: Walker,
) {
    let frame = Frame::of(build);
    let tall = build.height;
    let mut part =
        |form: Form, at: Vec3| (Paint::Solid, Mesh3d(meshes.add(form.mesh())), Transform::from_translation(at * tall));
    let root = commands.spawn((Transform::from_translation(walker.at), Visibility::default())).id();
    let mut limb = |commands: &mut Commands, parent: Entity, form: Form, at: Vec3| {
        let limb = commands.spawn(part(form, at)).id();
        commands.entity(parent).add_child(limb);
        limb
    };
    let trunk = limb(commands, root, trunk(build, &frame), Vec3::Y * frame.hips);
    let head = limb(commands, trunk, head(build), Vec3::Y * frame.neck);
    let side = |n: usize| if n == 0 { 1.0 } else { -1.0 };
    let arms = [0, 1].map(|n| {
        let at = Vec3::new(side(n) * frame.out * build.breadth, frame.shoulder, 0.0);
        limb(commands, trunk, sleeve(build, &frame), at)
    });
    let elbows = [0, 1].map(|n| limb(commands, arms[n], forearm(build), Vec3::NEG_Y * frame.upper));
    let thighs = [0, 1].map(|n| {
        let at = Vec3::new(side(n) * frame.hip * build.breadth, frame.hips, 0.0);
        limb(commands, root, thigh(build, &frame), at)
    });
    let knees = [0, 1].map(|n| limb(commands, thighs[n], shin(build, &frame), Vec3::NEG_Y * frame.thigh));
    let seat = limb(commands, root, stool(build, &frame), Vec3::ZERO);
    let mut shadow = Form::default();
    shadow.shadow(Vec3::Y * 0.025, Vec2::new(0.42, 0.36), 0.38);
    let shadow = commands.spawn((Paint::Shade, Mesh3d(meshes.add(shadow.mesh())), Transform::default())).id();
    commands.entity(root).add_child(shadow);
    let joints = Joints { trunk, head, arms, elbows, thighs, knees, seat };
    commands.entity(root).insert((Figure { who, build: build.clone(), spot, pose: Pose::default(), joints }, walker));
}

impl Figure {
    /// Turns the parts into the posture.
    pub(crate) fn bend(&self, parts: &mut Parts<'_, '_>) {
        let Self { pose, joints, build, .. } = self;
        let frame = Frame::of(build);
        let mut turn = |part: Entity, rotation: Quat| {
            if let Ok((mut transform, _)) = parts.get_mut(part) {
                transform.rotation = rotation;
            }
        };
        turn(joints.trunk, Quat::from_rotation_x(pose.bow) * Quat::from_rotation_z(pose.lean));
        turn(joints.head, Quat::from_rotation_y(pose.look) * Quat::from_rotation_x(pose.nod));
        for n in 0..2 {
            let inward = if n == 0 { -1.0 } else { 1.0 };
            let forward = |angles: Pair| Quat::from_rotation_x(-angles[n]);
            turn(joints.arms[n], forward(pose.arms) * Quat::from_rotation_z(inward * pose.close[n]));
            turn(joints.elbows[n], Quat::from_rotation_z(inward * pose.close[n].max(0.0)) * forward(pose.elbows));
            turn(joints.thighs[n], forward(pose.thighs));
            turn(joints.knees[n], Quat::from_rotation_x(pose.knees[n]));
        }
        let hips = (frame.hips - pose.lowered) * build.height;
        for part in [joints.trunk, joints.thighs[0], joints.thighs[1]] {
            if let Ok((mut transform, _)) = parts.get_mut(part) {
                transform.translation.y = hips;
            }
        }
        if let Ok((_, mut visibility)) = parts.get_mut(joints.seat) {
            visibility.set_if_neq(if pose.lowered > 0.15 { Visibility::Inherited } else { Visibility::Hidden });
        }
    }
}

fn trunk(build: &Build, frame: &Frame) -> Form {
    let (tall, wide) = (build.height, build.height * build.breadth);
    let outer = build.vest.unwrap_or(build.top);
    let mut form = Form::default();
    let ring = |height: f32, side: f32, front: f32| (height * tall, side * wide, front * wide);
    let (shoulder, neck) = (frame.shoulder, frame.neck);
    form.rings(Vec3::ZERO, 10, &[ring(-0.055, 0.088, 0.066), ring(0.02, 0.094, 0.068)], build.bottom);
    let upper =
        [ring(0.0, 0.096, 0.070), ring(0.10, 0.090, 0.066), ring(0.21, 0.112, 0.072), ring(shoulder, 0.106, 0.062)];
    form.rings(Vec3::ZERO, 10, &upper, outer);
    form.rings(Vec3::ZERO, 10, &[ring(shoulder, 0.106, 0.062), ring(neck - 0.012, 0.042, 0.040)], outer);
    form.rings(Vec3::ZERO, 8, &[ring(neck - 0.02, 0.030, 0.030), ring(neck + 0.03, 0.028, 0.028)], build.skin);
    if build.vest.is_some() {
        // A light band, so that who is on duty is told apart by more than a colour.
        form.rings(Vec3::ZERO, 10, &[ring(0.095, 0.0945, 0.0705), ring(0.125, 0.0965, 0.0715)], rgb(232, 230, 214));
    }
    if build.skirt {
        let hem = frame.hips - 0.14;
        form.rings(Vec3::ZERO, 10, &[ring(-hem, 0.118, 0.108), ring(0.0, 0.098, 0.072)], build.bottom);
    }
    form
}

fn head(build: &Build) -> Form {
    let size = build.height * if build.child { 0.088 } else { 0.072 };
    let at = |x: f32, y: f32, z: f32| Vec3::new(x, y, z) * size;
    let mut form = Form::default();
    form.ball(at(0.0, 1.05, 0.0), at(0.80, 1.05, 0.90), build.skin);
    form.ball(at(0.0, 0.95, 0.88), at(0.12, 0.18, 0.16), shade(build.skin, 0.92));
    for x in [-0.32, 0.32] {
        form.ball(at(x, 1.18, 0.80), at(0.085, 0.10, 0.07), rgb(44, 40, 40));
    }
    match build.head {
        Head::Short => {
            form.ball(at(0.0, 1.42, -0.14), at(0.86, 0.80, 0.90), build.hair);
        }
        Head::Long => {
            form.ball(at(0.0, 1.42, -0.14), at(0.88, 0.82, 0.92), build.hair);
            form.rings(
                at(0.0, 0.0, -0.46),
                10,
                &[(-0.5 * size, 0.60 * size, 0.26 * size), (1.5 * size, 0.84 * size, 0.52 * size)],
                build.hair,
            );
        }
        Head::Bun => {
            form.ball(at(0.0, 1.42, -0.14), at(0.86, 0.80, 0.90), build.hair);
            form.ball(at(0.0, 1.75, -0.85), at(0.38, 0.38, 0.38), build.hair);
        }
        Head::Scarf => {
            let scarf = shade(build.top, 1.18);
            form.ball(at(0.0, 1.25, -0.16), at(0.98, 1.08, 0.94), scarf);
            form.rings(
                at(0.0, 0.0, -0.12),
                10,
                &[(-0.42 * size, 0.98 * size, 0.72 * size), (0.55 * size, 0.80 * size, 0.70 * size)],
                scarf,
            );
        }
        Head::Cap => {
            form.ball(at(0.0, 1.36, -0.16), at(0.84, 0.72, 0.86), build.hair);
            form.ball(at(0.0, 1.62, -0.04), at(0.88, 0.56, 0.92), build.bottom);
            form.block(at(0.0, 1.52, 0.92), at(0.95, 0.10, 0.70), build.bottom);
        }
    }
    form
}

fn sleeve(build: &Build, frame: &Frame) -> Form {
    let tall = build.height;
    let mut form = Form::default();
    let rings = [
        (-frame.upper * tall, 0.027 * tall, 0.027 * tall),
        (-0.01 * tall, 0.036 * tall, 0.036 * tall),
        (0.022 * tall, 0.020 * tall, 0.022 * tall),
    ];
    form.rings(Vec3::ZERO, 7, &rings, build.top);
    form
}

fn forearm(build: &Build) -> Form {
    let tall = build.height;
    let mut form = Form::default();
    form.rings(
        Vec3::ZERO,
        7,
        &[(-0.125 * tall, 0.020 * tall, 0.020 * tall), (0.012 * tall, 0.027 * tall, 0.027 * tall)],
        build.top,
    );
    form.ball(Vec3::NEG_Y * 0.152 * tall, Vec3::new(0.019, 0.036, 0.024) * tall, build.skin);
    form
}

fn thigh(build: &Build, frame: &Frame) -> Form {
    let tall = build.height;
    let wide = tall * build.breadth;
    let mut form = Form::default();
    form.rings(
        Vec3::ZERO,
        8,
        &[(-frame.thigh * tall, 0.036 * wide, 0.040 * wide), (0.03 * tall, 0.050 * wide, 0.056 * wide)],
        build.bottom,
    );
    form
}

fn shin(build: &Build, frame: &Frame) -> Form {
    let tall = build.height;
    let long = (frame.hips - frame.thigh) * tall;
    let mut form = Form::default();
    form.rings(
        Vec3::ZERO,
        8,
        &[(-long + 0.03 * tall, 0.026 * tall, 0.028 * tall), (0.015 * tall, 0.036 * tall, 0.039 * tall)],
        build.bottom,
    );
    form.block(Vec3::new(0.0, -long, 0.020 * tall), Vec3::new(0.052, 0.036, 0.125) * tall, build.shoes);
    form
}

/// What somebody sits on, where there is no chair.
fn stool(build: &Build, frame: &Frame) -> Form {
    let high = (frame.hips - 0.23 - 0.05) * build.height;
    let mut form = Form::default();
    let colour = palette::scenery(tavolo_seat::Colour::Wood);
    form.block(Vec3::ZERO, Vec3::new(0.40, high, 0.36), colour);
    form
}

fn shade([red, green, blue]: Rgb, by: f32) -> Rgb {
    [red * by, green * by, blue * by].map(|c| c.min(1.0))
}
