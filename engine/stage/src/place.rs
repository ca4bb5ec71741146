//! The scene of a place as one mesh, and shades under what stands on the ground.

use bevy::prelude::*;
use tavolo_seat::{Handle, Primitive, Shape};

use crate::form::Form;
use crate::shown::Shown;
use crate::{Paint, palette};

/// Decimetres to metres.
const METRES: f32 = 0.1;

/// Areas lie this far above one another, metres, so that the later one is seen.
const LAYER: f32 = 0.012;

/// A place's scene, or the shades under it.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scenery {
    /// Of which place.
    pub of: Handle,
}

/// Where a form stands: the middle of its foot; and width, height, depth, metres.
pub(crate) fn extent(form: &Primitive) -> (Vec3, Vec3) {
    let (x, y, z) = form.at;
    let (width, depth, height) = form.size;
    let metres = |n: i32| n as f32 * METRES;
    let across = |n: u32| n as f32 * METRES;
    (Vec3::new(metres(x), metres(z), -metres(y)), Vec3::new(across(width), across(height), across(depth)))
}

/// Puts up the scene of the place that is shown, and takes the former one away.
pub(crate) fn furnish(
    mut commands: Commands,
    shown: Res<Shown>,
    there: Query<(Entity, &Scenery)>,
    mut meshes: ResMut<Assets<Mesh>>,
) {
    if !shown.is_changed() {
        return;
    }
    for (entity, scenery) in &there {
        if Some(scenery.of) != shown.place {
            commands.entity(entity).despawn();
        }
    }
    let Some(place) = shown.place else { return };
    if there.iter().any(|(_, scenery)| scenery.of == place) {
        return;
    }
    let [solid, shade] = forms(&shown.scene);
    commands.spawn((Scenery { of: place }, Paint::Solid, Mesh3d(meshes.add(solid.mesh()))));
    commands.spawn((Scenery { of: place }, Paint::Shade, Mesh3d(meshes.add(shade.mesh()))));
}

/// Solid forms, and the shades under them.
fn forms(scene: &[Primitive]) -> [Form; 2] {
    let (mut solid, mut shade) = (Form::default(), Form::default());
    for (n, form) in scene.iter().enumerate() {
        let (foot, size) = extent(form);
        let colour = palette::scenery(form.colour);
        match form.is {
            Shape::Box => solid.block(foot, size, colour),
            Shape::Cylinder => {
                let (side, front) = (size.x / 2.0, size.z / 2.0);
                solid.rings(foot, 14, &[(0.0, side, front), (size.y, side, front)], colour)
            }
            Shape::Area => {
                let foot = foot + Vec3::Y * (LAYER * n as f32 - 0.1);
                solid.area(foot, Vec2::new(size.x, size.z), colour)
            }
            Shape::Tent => tent(&mut solid, foot, size, colour),
        };
        if form.at.2 == 0 && matches!(form.is, Shape::Box | Shape::Cylinder) {
            let radii = Vec2::new(size.x, size.z) * 0.5 + Vec2::splat(0.35);
            shade.shadow(foot.with_y(ground(scene) + 0.02), radii, 0.30);
        }
    }
    [solid, shade]
}

/// How high the ground lies: on top of every area.
pub(crate) fn ground(scene: &[Primitive]) -> f32 {
    let last = scene.iter().rposition(|form| form.is == Shape::Area);
    last.map_or(0.0, |n| LAYER * n as f32 - 0.1).max(-0.1)
}

/// Four posts, a roof, a wall behind; open to the front, so that one sees in.
fn tent(solid: &mut Form, foot: Vec3, size: Vec3, colour: palette::Rgb) -> &mut Form {
    let (half, eaves) = (Vec3::new(size.x / 2.0, 0.0, size.z / 2.0), size.y * 0.62);
    let at = |x: f32, y: f32, z: f32| foot + Vec3::new(x * half.x, y, z * half.z);
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
        let post = Vec3::new(0.1, eaves, 0.1);
        solid.block(at(x, 0.0, z), post, palette::scenery(tavolo_seat::Colour::Metal));
    }
    let [left, right] = [-1.0, 1.0].map(|x| [at(x, eaves, -1.0), at(x, size.y, 0.0), at(x, eaves, 1.0)]);
    // The back half of the roof alone: the front one would hide whoever stands below.
    solid.sheet([left[0], right[0], right[1], left[1]], colour);
    solid.sheet([at(-1.0, 0.0, -1.0), at(1.0, 0.0, -1.0), right[0], left[0]], colour);
    let edge = 0.12;
    let front = |x: f32, y: f32| at(x, y, 1.0);
    solid.sheet([front(-1.0, eaves - edge), front(1.0, eaves - edge), front(1.0, eaves), front(-1.0, eaves)], colour)
}

#[cfg(test)]
mod tests {
    use tavolo_seat::Colour;

    use super::*;

    #[test]
    fn into_the_picture_is_away_and_shades_lie_under_what_stands() {
        let area = Primitive { is: Shape::Area, at: (0, 0, 0), size: (40, 40, 1), colour: Colour::Grey };
        let table = Primitive { is: Shape::Box, at: (10, 20, 0), size: (16, 8, 7), colour: Colour::Wood };
        let lamp = Primitive { at: (10, 20, 7), ..table };
        let (foot, size) = extent(&table);
        assert_eq!((foot, size), (Vec3::new(1.0, 0.0, -2.0), Vec3::new(1.6, 0.7, 0.8)));
        let [solid, shade] = forms(&[area, table, lamp]);
        assert_eq!(solid.len(), 6 + 36 + 36);
        assert_eq!(shade.len(), 20 * 3, "what stands on something has its shade there");
    }
}
