//! The camera: it goes round the middle of where people stand, comes nearer to whoever is in focus, and says where a point
//! lies in the picture and who stands at a point of it.

use bevy::prelude::*;
use tavolo_seat::{Handle, Primitive, Shape};

use crate::build::Build;
use crate::figure::Figure;
use crate::motion::{Calm, Moving};
use crate::place::extent;
use crate::shown::Shown;

/// Vertical opening, radians.
const OPENING: f32 = 0.62;

/// Looked at: this far above the ground, metres.
const EYE: f32 = 0.95;

/// The camera that shows the scene; whoever has a window makes it.
#[derive(Component, Clone, Copy, Debug, Default)]
#[require(Transform)]
pub struct SceneCamera;

/// From where the scene is seen, as whoever looks chose it.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Orbit {
    /// Round to the right, radians.
    pub yaw: f32,
    /// Above the ground, radians.
    pub pitch: f32,
    /// Nearer (below 1) or farther.
    pub zoom: f32,
    /// Middle of where people stand, and how far they reach, metres.
    pub(crate) people: (Vec3, f32),
    /// Where whoever is in focus stands.
    pub(crate) focus: Option<Vec3>,
}

impl Default for Orbit {
    fn default() -> Self {
        Self { yaw: 0.28, pitch: 0.30, zoom: 1.0, people: (Vec3::ZERO, 0.0), focus: None }
    }
}

impl Orbit {
    /// Goes round and up by radians, and nearer by a factor, as far as one still sees people.
    pub fn go(&mut self, round: f32, up: f32, nearer: f32) {
        self.yaw = (self.yaw + round).clamp(-1.25, 1.25);
        self.pitch = (self.pitch + up).clamp(0.12, 1.0);
        self.zoom = (self.zoom * nearer).clamp(0.4, 2.2);
    }
}

/// How the scene is projected: what [`SceneCamera`] shows.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Lens {
    /// Where the camera stands and looks.
    pub eye: Transform,
    /// Width of the picture by its height.
    pub aspect: f32,
}

impl Default for Lens {
    fn default() -> Self {
        Self { eye: Transform::from_xyz(0.0, 4.0, 12.0).looking_at(Vec3::Y, Vec3::Y), aspect: 1.6 }
    }
}

impl Lens {
    /// The projection for a camera.
    #[must_use]
    pub fn projection(&self) -> Projection {
        Projection::Perspective(PerspectiveProjection {
            fov: OPENING,
            aspect_ratio: self.aspect,
            near: 0.1,
            far: 400.0,
            ..PerspectiveProjection::default()
        })
    }

    /// Where a point lies in the picture, from its upper left corner, 0 to 1; none: behind the camera.
    #[must_use]
    pub fn seen_at(&self, point: Vec3) -> Option<Vec2> {
        let local = self.eye.to_matrix().inverse().transform_point3(point);
        let high = (OPENING / 2.0).tan() * -local.z;
        (local.z < -0.1).then(|| Vec2::new(local.x / (high * self.aspect), -local.y / high) * 0.5 + 0.5)
    }

    /// The direction in which a point of the picture lies.
    fn ray(&self, point: Vec2) -> Vec3 {
        let high = (OPENING / 2.0).tan();
        let at = (point - 0.5) * 2.0;
        self.eye.rotation * Vec3::new(at.x * high * self.aspect, -at.y * high, -1.0).normalize()
    }

    /// Who stands at a point of the picture, the nearest first: of figures with the ground under them.
    #[must_use]
    pub fn hit<'a>(&self, point: Vec2, figures: impl Iterator<Item = (&'a Figure, Vec3)>) -> Option<Handle> {
        let hits = figures.filter_map(|(figure, foot)| Some((figure.who, self.distance(point, foot, &figure.build)?)));
        hits.min_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(who, _)| who)
    }

    /// How far somebody is that a point of the picture lies on, metres.
    fn distance(&self, point: Vec2, foot: Vec3, build: &Build) -> Option<f32> {
        const ROUND: f32 = 0.34;
        let (from, way) = (self.eye.translation, self.ray(point));
        // Where the ray comes closest to the axis of the body, looked at from above.
        let flat = Vec2::new(way.x, way.z);
        let along = (foot - from).xz().dot(flat) / flat.length_squared().max(1e-6);
        let near = from + way * along;
        let beside = near.xz().distance(foot.xz()) <= ROUND;
        let within = (foot.y - 0.1..=foot.y + build.height + 0.1).contains(&near.y);
        (along > 0.0 && beside && within).then_some(along)
    }
}

/// The shortest way to the camera, metres: nearer one would stand in somebody.
const NEAREST: f32 = 3.6;

/// Whether nothing high stands between a point and the camera.
fn is_clear(scene: &[Primitive], from: Vec3, to: Vec3) -> bool {
    const STEPS: u8 = 24;
    let high = scene.iter().filter(|form| form.is != Shape::Area).map(extent).filter(|(_, size)| size.y > 1.3);
    let walls: Vec<(Vec3, Vec3)> = high.collect();
    (1..=STEPS).map(|n| from.lerp(to, f32::from(n) / f32::from(STEPS))).all(|at| {
        !walls.iter().any(|(foot, size)| {
            let beside = (at - *foot).xz().abs().cmple(size.xz() / 2.0 + 0.6).all();
            beside && at.y < foot.y + size.y + 0.4
        })
    })
}

/// Where the camera should stand.
fn wanted(orbit: &Orbit, aspect: f32, scene: &[Primitive]) -> Transform {
    let (middle, reach) = orbit.people;
    // A crowd is shown as far as it can be told apart, and not to its last.
    let reach = reach.clamp(2.2, 6.5);
    let wide = (OPENING / 2.0).tan() * aspect.min(1.5);
    let (target, far) = match orbit.focus {
        Some(focus) => (focus + Vec3::new(0.25, EYE + 0.12, 0.2), 4.9),
        None => (middle + Vec3::Y * EYE, (reach + 0.6) / wide + reach * 0.35),
    };
    let from = Quat::from_rotation_y(orbit.yaw) * Quat::from_rotation_x(-orbit.pitch) * Vec3::Z;
    let mut far = far * orbit.zoom;
    while far > NEAREST && !is_clear(scene, target, target + from * far) {
        far *= 0.94;
    }
    Transform::from_translation(target + from * far).looking_at(target, Vec3::Y)
}

/// Moves the camera to where it should stand.
pub(crate) fn frame(
    time: Res<Time>,
    calm: Res<Calm>,
    shown: Res<Shown>,
    orbit: Res<Orbit>,
    mut last: Local<Option<Handle>>,
    mut lens: ResMut<Lens>,
    mut moving: ResMut<Moving>,
) {
    let goal = wanted(&orbit, lens.aspect, &shown.scene);
    let elsewhere = std::mem::replace(&mut *last, shown.place) != shown.place;
    let far = lens.eye.translation.distance(goal.translation);
    let part = if calm.0 || elsewhere || far < 0.01 { 1.0 } else { (time.delta_secs() * 4.5).min(1.0) };
    let eye = Transform {
        translation: lens.eye.translation.lerp(goal.translation, part),
        rotation: lens.eye.rotation.slerp(goal.rotation, part),
        scale: Vec3::ONE,
    };
    if lens.eye != eye {
        lens.eye = eye;
        moving.set_if_neq(Moving(true));
    }
}

/// The camera stands where the lens is.
pub(crate) fn follow(
    lens: Res<Lens>,
    mut cameras: Query<(&mut Transform, Option<&mut Projection>), With<SceneCamera>>,
) {
    if !lens.is_changed() {
        return;
    }
    for (mut transform, projection) in &mut cameras {
        *transform = lens.eye;
        if let Some(mut projection) = projection {
            *projection = lens.projection();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_looked_at_is_in_the_middle_and_a_ray_goes_back_to_it() {
        let lens = Lens::default();
        let middle = lens.seen_at(Vec3::Y).expect("in front");
        assert!((middle - 0.5).length() < 1e-4, "{middle}");
        let left = lens.seen_at(Vec3::new(-1.0, 1.0, 0.0)).expect("in front");
        assert!(left.x < 0.5);
        assert_eq!(lens.seen_at(Vec3::new(0.0, 1.0, 100.0)), None);
        let build = Build::of(1, false, None, None);
        assert!(lens.distance(Vec2::splat(0.5), Vec3::ZERO, &build).is_some());
        assert!(lens.distance(Vec2::new(0.9, 0.5), Vec3::ZERO, &build).is_none());
    }

    #[test]
    fn a_container_in_front_does_not_hide_whom_one_looks_at() {
        let container =
            Primitive { is: Shape::Box, at: (0, -60, 0), size: (120, 20, 30), colour: tavolo_seat::Colour::Yellow };
        let orbit = Orbit { yaw: 0.0, people: (Vec3::ZERO, 6.0), ..Orbit::default() };
        let (open, behind) = (wanted(&orbit, 1.6, &[]), wanted(&orbit, 1.6, &[container]));
        assert!(open.translation.z > 7.0 && behind.translation.z < 5.0, "{open:?} {behind:?}");
    }

    #[test]
    fn a_camera_stays_where_people_are_seen() {
        let mut orbit = Orbit::default();
        orbit.go(9.0, 9.0, 0.01);
        assert_eq!((orbit.yaw, orbit.pitch, orbit.zoom), (1.25, 1.0, 0.4));
    }
}
