//! Meshes out of a few forms, with flat faces and their colours in the vertices.

use std::f32::consts::TAU;

use bevy::asset::RenderAssetUsages;
use bevy::math::{Vec2, Vec3};
use bevy::mesh::{Mesh, PrimitiveTopology};

use crate::palette::{Rgb, lit};

/// Faces that become one mesh.
#[derive(Debug, Default)]
pub(crate) struct Form {
    positions: Vec<[f32; 3]>,
    normals: Vec<[f32; 3]>,
    colours: Vec<[f32; 4]>,
}

impl Form {
    /// A face of three or four corners, against the clock as seen from outside.
    fn face(&mut self, corners: &[Vec3], colour: Rgb) {
        let normal = (corners[1] - corners[0]).cross(corners[2] - corners[0]).normalize_or_zero();
        for n in 1..corners.len() - 1 {
            for corner in [corners[0], corners[n], corners[n + 1]] {
                self.positions.push(corner.to_array());
                self.normals.push(normal.to_array());
                self.colours.push(lit(colour, normal));
            }
        }
    }

    /// A block: middle of its foot, and width, height, depth, metres.
    pub(crate) fn block(&mut self, foot: Vec3, size: Vec3, colour: Rgb) -> &mut Self {
        let half = Vec3::new(size.x / 2.0, 0.0, size.z / 2.0);
        let corner = |x: f32, y: f32, z: f32| foot + Vec3::new(x * half.x, y * size.y, z * half.z);
        let [a, b, c, d] = [(-1.0, 1.0), (1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)].map(|(x, z)| corner(x, 0.0, z));
        let [e, f, g, h] = [(-1.0, 1.0), (1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)].map(|(x, z)| corner(x, 1.0, z));
        self.face(&[e, f, g, h], colour);
        self.face(&[d, c, b, a], colour);
        for [p, q, r, s] in [[a, b, f, e], [b, c, g, f], [c, d, h, g], [d, a, e, h]] {
            self.face(&[p, q, r, s], colour);
        }
        self
    }

    /// A flat area that looks up: its middle, width and depth, metres.
    pub(crate) fn area(&mut self, middle: Vec3, size: Vec2, colour: Rgb) -> &mut Self {
        let corner = |x: f32, z: f32| middle + Vec3::new(x * size.x / 2.0, 0.0, z * size.y / 2.0);
        self.face(&[corner(-1.0, 1.0), corner(1.0, 1.0), corner(1.0, -1.0), corner(-1.0, -1.0)], colour);
        self
    }

    /// Rings, each at a height with its radii to the side and to the front, joined and closed at both ends.
    pub(crate) fn rings(&mut self, foot: Vec3, sides: u8, rings: &[(f32, f32, f32)], colour: Rgb) -> &mut Self {
        let at = |(height, side, front): (f32, f32, f32), n: u8| {
            // Half a step round, so that a flat side looks to the front.
            let turn = TAU * (f32::from(n) + 0.5) / f32::from(sides);
            foot + Vec3::new(turn.sin() * side, height, turn.cos() * front)
        };
        for pair in rings.windows(2) {
            for n in 0..sides {
                let next = (n + 1) % sides;
                self.face(&[at(pair[0], n), at(pair[0], next), at(pair[1], next), at(pair[1], n)], colour);
            }
        }
        if let (Some(first), Some(last)) = (rings.first(), rings.last()) {
            let top: Vec<Vec3> = (0..sides).map(|n| at(*last, n)).collect();
            let bottom: Vec<Vec3> = (0..sides).rev().map(|n| at(*first, n)).collect();
            self.face(&top, colour);
            self.face(&bottom, colour);
        }
        self
    }

    /// A ball: its middle and radii to the side, up and to the front, metres.
    pub(crate) fn ball(&mut self, middle: Vec3, radii: Vec3, colour: Rgb) -> &mut Self {
        const LEVELS: [(f32, f32); 6] =
            [(-1.0, 0.12), (-0.72, 0.70), (-0.25, 0.97), (0.25, 0.97), (0.72, 0.70), (1.0, 0.12)];
        let rings = LEVELS.map(|(height, wide)| (height * radii.y, wide * radii.x, wide * radii.z));
        self.rings(middle, 10, &rings, colour)
    }

    /// A face of its own, for roofs and awnings: seen from both sides.
    pub(crate) fn sheet(&mut self, corners: [Vec3; 4], colour: Rgb) -> &mut Self {
        let [a, b, c, d] = corners;
        self.face(&[a, b, c, d], colour);
        self.face(&[d, c, b, a], colour);
        self
    }

    /// A dark, soft-edged round on the ground: middle and radii, metres.
    pub(crate) fn shadow(&mut self, middle: Vec3, radii: Vec2, strength: f32) -> &mut Self {
        const STEPS: u8 = 20;
        let at = |n: u8, far: f32| {
            let turn = TAU * f32::from(n) / f32::from(STEPS);
            (middle + Vec3::new(turn.cos() * radii.x * far, 0.0, -turn.sin() * radii.y * far)).to_array()
        };
        let mut corner = |position: [f32; 3], strength: f32| {
            self.positions.push(position);
            self.normals.push(Vec3::Y.to_array());
            self.colours.push([0.03, 0.04, 0.05, strength]);
        };
        for n in 0..STEPS {
            for (position, strength) in [(middle.to_array(), strength), (at(n, 1.0), 0.0), (at(n + 1, 1.0), 0.0)] {
                corner(position, strength);
            }
        }
        self
    }

    /// How many corners there are.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.positions.len()
    }

    /// The mesh.
    pub(crate) fn mesh(self) -> Mesh {
        Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::default())
            .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, self.positions)
            .with_inserted_attribute(Mesh::ATTRIBUTE_NORMAL, self.normals)
            .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, self.colours)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every face of a closed form looks away from its middle.
    fn looks_outward(form: &Form, middle: Vec3) {
        for (corner, normal) in form.positions.iter().zip(&form.normals) {
            let outward = (Vec3::from_array(*corner) - middle).dot(Vec3::from_array(*normal));
            assert!(outward > -1e-4, "{corner:?} {normal:?}");
        }
    }

    #[test]
    fn faces_look_outward() {
        let mut block = Form::default();
        block.block(Vec3::ZERO, Vec3::new(1.0, 2.0, 3.0), [1.0; 3]);
        looks_outward(&block, Vec3::Y);
        assert_eq!(block.len(), 36);
        let mut ball = Form::default();
        ball.ball(Vec3::Y, Vec3::ONE, [1.0; 3]);
        looks_outward(&ball, Vec3::Y);
    }
}
