//! Where people stand: spots on the floor of a place, free of furniture, the nearest to its middle first.

use bevy::math::Vec2;
use tavolo_seat::{Colour, Primitive, Shape};

use crate::place::extent;

/// Room that somebody takes, metres.
const APART: f32 = 1.25;

/// Room left beside furniture and at the edge, metres.
const MARGIN: f32 = 0.45;

/// Furniture that is lower lies flat, metres: one stands on it.
const FLAT: f32 = 0.15;

/// What begins higher hangs over people's heads, decimetres.
const REACHED: i32 = 15;

/// Half as thick as the wall of a tent, metres.
const WALL: f32 = 0.05;

/// Spots tried, at most, on each side of the middle.
const REACH: i16 = 14;

/// Middle of the floor and half its size, x and z, metres.
pub(crate) fn floor(scene: &[Primitive]) -> (Vec2, Vec2) {
    let floor = scene.iter().find(|form| form.is == Shape::Area && form.colour != Colour::Water);
    floor.map_or((Vec2::ZERO, Vec2::splat(6.0)), |floor| {
        let (foot, size) = extent(floor);
        (Vec2::new(foot.x, foot.z), Vec2::new(size.x, size.z) / 2.0)
    })
}

/// What stands on the floor so that nobody can stand or walk there: middle and half its size, x and z, metres. Of a tent its
/// wall behind.
pub(crate) fn furniture(scene: &[Primitive]) -> Vec<(Vec2, Vec2)> {
    let stands = |form: &&Primitive| {
        let low = form.at.2 < REACHED;
        low && match form.is {
            Shape::Box | Shape::Cylinder => extent(form).1.y > FLAT,
            Shape::Tent => true,
            Shape::Area => false,
        }
    };
    let flat = |form: &Primitive| {
        let (foot, size) = extent(form);
        let (at, half) = (Vec2::new(foot.x, foot.z), Vec2::new(size.x, size.z) / 2.0);
        match form.is {
            Shape::Tent => (at - Vec2::new(0.0, half.y), Vec2::new(half.x, WALL)),
            Shape::Box | Shape::Cylinder | Shape::Area => (at, half),
        }
    };
    scene.iter().filter(stands).map(flat).collect()
}

/// Spots on the floor, x and z, metres; at least `wanted` of them, though where there is no room they may lie anywhere.
pub(crate) fn spots(scene: &[Primitive], wanted: usize) -> Vec<Vec2> {
    let (middle, half) = floor(scene);
    let half = half - MARGIN;
    let furniture: Vec<(Vec2, Vec2)> = furniture(scene).into_iter().map(|(at, half)| (at, half + MARGIN)).collect();
    let free = |spot: &Vec2| {
        let inside = (*spot - middle).abs().cmple(half).all();
        inside && !furniture.iter().any(|(at, half)| (*spot - *at).abs().cmple(*half).all())
    };
    // A little toward whoever looks: what stands in the back is background.
    let start = middle + Vec2::new(0.0, (half.y * 0.25).min(1.5));
    let row = |n: i16| {
        (-REACH..=REACH).map(move |m| Vec2::new(f32::from(m) + if n % 2 == 0 { 0.0 } else { 0.5 }, f32::from(n)))
    };
    let mut found: Vec<Vec2> = (-REACH..=REACH).flat_map(row).map(|at| start + at * APART).filter(free).collect();
    found.sort_by(|a, b| a.distance_squared(start).total_cmp(&b.distance_squared(start)));
    let missing = wanted.saturating_sub(found.len());
    found.extend((0..missing).map(|n| start + Vec2::from_angle(n as f32 * 2.4) * (0.5 + 0.12 * n as f32)));
    // Nobody stands in rank and file.
    found.iter().enumerate().map(|(n, at)| *at + Vec2::from_angle(n as f32 * 2.4) * 0.18).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(is: Shape, at: (i32, i32, i32), size: (u32, u32, u32)) -> Primitive {
        Primitive { is, at, size, colour: Colour::Grey }
    }

    #[test]
    fn nobody_stands_in_a_table_or_beside_the_floor() {
        let scene = [form(Shape::Area, (0, 0, 0), (60, 60, 1)), form(Shape::Box, (0, 0, 0), (20, 10, 8))];
        let found = spots(&scene, 4);
        assert!(found.len() >= 4);
        for spot in &found {
            assert!(spot.abs().max_element() < 3.0, "{spot}");
            assert!(spot.x.abs() > 1.0 || spot.y.abs() > 0.5, "{spot}");
        }
    }

    #[test]
    fn there_is_a_spot_for_everybody_even_where_there_is_no_room() {
        assert!(spots(&[form(Shape::Area, (0, 0, 0), (8, 8, 1))], 30).len() >= 30);
        assert!(spots(&[], 60).len() >= 60);
    }
}
