//! Ways over the floor, round the furniture: for the eye alone. Rules know places, and nobody there is nearer or farther.

use bevy::math::Vec2;
use bevy::prelude::Resource;
use polyanya::geo::{LineString, Polygon, unary_union};
use polyanya::{Mesh, Triangulation};
use tavolo_seat::Primitive;

use crate::spots::{floor, furniture};

/// Room that a body takes beside furniture, metres: less than is left free where people stand.
const BODY: f32 = 0.3;

/// So far beyond the floor people come from and go to, metres.
const BEYOND: f32 = 16.0;

/// How close one stands to whom one has in focus, metres.
const BESIDE: f32 = 1.15;

/// Where one stands beside somebody, the best first, as shares of that: to the side, so that both are seen.
const SIDES: [Vec2; 8] = [
    Vec2::new(0.85, 0.55),
    Vec2::new(-0.85, 0.55),
    Vec2::new(0.25, 1.0),
    Vec2::new(-0.25, 1.0),
    Vec2::new(1.0, 0.0),
    Vec2::new(-1.0, 0.0),
    Vec2::new(0.85, -0.55),
    Vec2::new(-0.85, -0.55),
];

/// The floor of a place, with what stands on it.
#[derive(Resource, Debug, Default)]
pub(crate) struct Floor {
    scene: Vec<Primitive>,
    /// Middle and half its size with room for a body, metres.
    furniture: Vec<(Vec2, Vec2)>,
    mesh: Option<Mesh>,
}

impl Floor {
    /// Of a scene.
    pub(crate) fn of(scene: &[Primitive]) -> Self {
        let scene = scene.to_vec();
        let grown = |(at, half): (Vec2, Vec2)| (at, half + BODY);
        let furniture: Vec<(Vec2, Vec2)> = furniture(&scene).into_iter().map(grown).collect();
        if furniture.is_empty() {
            return Self { scene, ..Self::default() };
        }
        let (middle, half) = floor(&scene);
        let (mut low, mut high) = (middle - half, middle + half);
        for (at, half) in &furniture {
            (low, high) = (low.min(*at - *half), high.max(*at + *half));
        }
        let mut walkable = Triangulation::from_outer_edges(&corners(low - BEYOND, high + BEYOND));
        // What overlaps is one obstacle: the mesh takes none that cross.
        let apart: Vec<_> = furniture.iter().map(|(at, half)| rectangle(*at - *half, *at + *half)).collect();
        for obstacle in &unary_union(&apart) {
            walkable.add_obstacle(obstacle.exterior().coords().skip(1).map(|at| Vec2::new(at.x, at.y)));
        }
        let mut mesh = walkable.as_navmesh();
        mesh.merge_polygons();
        mesh.bake();
        // In a crowd somebody may stand nearer to a table than one walks.
        mesh.set_search_delta(0.1);
        mesh.set_search_steps(4);
        Self { scene, furniture, mesh: Some(mesh) }
    }

    /// Whether it is that of a scene.
    pub(crate) fn is_of(&self, scene: &[Primitive]) -> bool {
        self.scene == scene
    }

    /// Where somebody comes from or goes to, so far from where the person stands, on whose own side if there is room.
    pub(crate) fn away(&self, home: Vec2, far: f32) -> Vec2 {
        let own = if home.x < 0.0 { -1.0 } else { 1.0 };
        let ends = [(own, 0.25), (own, -0.25), (own, 0.75), (-own, 0.25), (-own, -0.25), (0.0, 1.0), (0.0, -1.0)];
        let ends = ends.map(|(x, z)| home + Vec2::new(x, z) * far);
        ends.into_iter().find(|end| self.is_clear(*end, *end)).unwrap_or(ends[0])
    }

    /// The corners of the way from one point to another, its end last. Where there is none, it goes straight.
    pub(crate) fn way(&self, from: Vec2, to: Vec2) -> Vec<Vec2> {
        let found = self.mesh.as_ref().filter(|_| !self.is_clear(from, to)).and_then(|mesh| mesh.path(from, to));
        found.map_or_else(|| vec![to], |found| found.path)
    }

    /// Where one stands beside somebody: on a side where no furniture is, and none between the two; none where there is no room.
    pub(crate) fn beside(&self, met: Vec2) -> Option<Vec2> {
        let sides = SIDES.map(|side| met + side * BESIDE);
        sides.into_iter().find(|side| self.is_clear(met, *side))
    }

    /// Whether a straight line meets no furniture.
    pub(crate) fn is_clear(&self, from: Vec2, to: Vec2) -> bool {
        !self.furniture.iter().any(|(at, half)| meets(from - *at, to - *at, *half))
    }
}

fn rectangle(low: Vec2, high: Vec2) -> Polygon<f32> {
    let corners = corners(low, high).map(|at| (at.x, at.y));
    Polygon::new(LineString::from_iter(corners), Vec::new())
}

fn corners(low: Vec2, high: Vec2) -> [Vec2; 4] {
    [low, Vec2::new(high.x, low.y), high, Vec2::new(low.x, high.y)]
}

/// Whether a line meets the inside of a rectangle round the origin: which part of it lies within both bands.
fn meets(from: Vec2, to: Vec2, half: Vec2) -> bool {
    let way = to - from;
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    for axis in 0..2 {
        let (at, step, half) = (from[axis], way[axis], half[axis] - 1e-4);
        if step.abs() < 1e-6 {
            if at.abs() >= half {
                return false;
            }
            continue;
        }
        let (a, b) = ((-half - at) / step, (half - at) / step);
        (enters, leaves) = (enters.max(a.min(b)), leaves.min(a.max(b)));
    }
    enters < leaves
}

#[cfg(test)]
mod scenes;

#[cfg(test)]
mod tests {
    use tavolo_seat::{Colour, Shape};

    use super::*;

    fn form(is: Shape, at: (i32, i32, i32), size: (u32, u32, u32)) -> Primitive {
        Primitive { is, at, size, colour: Colour::Grey }
    }

    fn length(from: Vec2, way: &[Vec2]) -> f32 {
        way.iter().fold((from, 0.0), |(at, far), next| (*next, far + at.distance(*next))).1
    }

    #[test]
    fn one_walks_round_a_table_and_no_farther_than_one_must() {
        let scene = [form(Shape::Area, (0, 0, 0), (80, 80, 1)), form(Shape::Box, (0, 0, 0), (20, 10, 8))];
        let floor = Floor::of(&scene);
        let (from, to) = (Vec2::new(0.0, -2.0), Vec2::new(0.0, 2.0));
        assert!(!floor.is_clear(from, to));
        let way = floor.way(from, to);
        assert_eq!(way.last(), Some(&to));
        assert!(way.len() >= 3, "{way:?}");
        let mut at = from;
        for next in &way {
            assert!(floor.is_clear(at, *next), "{at} {next}");
            at = *next;
        }
        assert!(length(from, &way) < 6.0, "{way:?}");
    }

    #[test]
    fn where_nothing_is_in_the_way_or_nothing_leads_there_one_walks_straight() {
        let to = Vec2::new(3.0, 1.0);
        assert_eq!(Floor::of(&[]).way(Vec2::ZERO, to), [to]);
        // Walled in on all sides.
        let wall = |x, y, wide, deep| form(Shape::Box, (x, y, 0), (wide, deep, 20));
        let walls = [wall(0, 20, 44, 4), wall(0, -20, 44, 4), wall(20, 0, 4, 44), wall(-20, 0, 4, 44)];
        let out = Vec2::new(6.0, 0.0);
        assert_eq!(Floor::of(&walls).way(Vec2::ZERO, out), [out]);
    }

    #[test]
    fn one_stands_on_the_side_where_there_is_room() {
        let table = form(Shape::Box, (10, -6, 0), (8, 8, 8));
        let beside = Floor::of(&[table]).beside(Vec2::ZERO).expect("there is room");
        assert!(beside.x < 0.0, "{beside}");
    }
}
