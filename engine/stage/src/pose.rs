//! How the parts of a figure are turned. Angles in radians; a figure looks along +z, and what swings forward has a positive
//! angle here.

use std::f32::consts::{FRAC_PI_2, TAU};

use crate::shown::{Bearing, Gesture};

/// Left and right.
pub(crate) type Pair = [f32; 2];

/// A figure's posture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Pose {
    /// How far the hips are lowered, as a share of the height.
    pub(crate) lowered: f32,
    /// The trunk, forward.
    pub(crate) bow: f32,
    /// The trunk, to the side.
    pub(crate) lean: f32,
    /// The head, forward.
    pub(crate) nod: f32,
    /// The head, to the left.
    pub(crate) look: f32,
    /// Arms, forward.
    pub(crate) arms: Pair,
    /// Arms, inward.
    pub(crate) close: Pair,
    /// Elbows.
    pub(crate) elbows: Pair,
    /// Thighs, forward.
    pub(crate) thighs: Pair,
    /// Knees.
    pub(crate) knees: Pair,
}

/// At rest.
const STANDING: Pose = Pose {
    lowered: 0.0,
    bow: 0.0,
    lean: 0.0,
    nod: 0.05,
    look: 0.0,
    arms: [0.04, 0.04],
    close: [-0.09, -0.09],
    elbows: [0.18, 0.18],
    thighs: [0.0, 0.0],
    knees: [0.0, 0.0],
};

/// On a low seat.
const SITTING: Pose = Pose {
    lowered: 0.23,
    bow: 0.10,
    arms: [0.45, 0.45],
    close: [0.02, 0.02],
    elbows: [0.75, 0.75],
    thighs: [FRAC_PI_2 - 0.06, FRAC_PI_2 - 0.06],
    knees: [FRAC_PI_2 - 0.06, FRAC_PI_2 - 0.06],
    ..STANDING
};

impl Pose {
    /// At rest, in a gesture, or seated. `seconds` moves what trembles, nods and breathes; stand it still and so do they.
    pub(crate) fn resting(bearing: Bearing, seconds: f32) -> Self {
        let mut pose = if bearing.sits { SITTING } else { STANDING };
        let wave = |per_second: f32| (seconds * per_second * TAU).sin();
        pose.bow += 0.012 * wave(0.22);
        pose.lean += 0.010 * wave(0.13);
        match bearing.gesture {
            None => {}
            Some(Gesture::LookDown) => {
                pose.nod = 0.62;
                pose.bow += 0.10;
                pose.close = [0.12, 0.12];
            }
            Some(Gesture::TurnAway) => {
                pose.look = 0.95;
                pose.nod = 0.30;
                pose.bow += 0.08;
                pose.elbows = [1.5, 1.5];
                pose.arms = [0.35, 0.35];
                pose.close = [0.55, 0.55];
            }
            Some(Gesture::Shake) => {
                pose.nod = 0.40;
                pose.bow += 0.16 + 0.02 * wave(6.0);
                pose.lean += 0.025 * wave(7.0);
                pose.elbows = [1.9, 1.9];
                pose.arms = [0.25, 0.25];
                pose.close = [0.60, 0.60];
            }
            Some(Gesture::HoldBelly) => {
                pose.nod = 0.35;
                pose.bow += 0.28;
                pose.arms = [0.15, 0.15];
                pose.elbows = [1.55, 1.55];
                pose.close = [0.45, 0.45];
            }
            Some(Gesture::Weep) => {
                pose.nod = 0.55;
                pose.bow += 0.18 + 0.015 * wave(1.6);
                pose.arms = [0.85, 0.85];
                pose.elbows = [2.15, 2.15];
                pose.close = [0.32, 0.32];
            }
            Some(Gesture::Stare) => pose.nod = -0.04,
            Some(Gesture::Nod) => pose.nod = 0.20 + 0.16 * wave(1.2),
            Some(Gesture::ShakeHead) => pose.look = 0.40 * wave(1.1),
            Some(Gesture::Point) => {
                pose.arms[1] = 1.35;
                pose.elbows[1] = 0.05;
                pose.close[1] = -0.05;
            }
        }
        pose
    }

    /// On the way: `step` counts from 0 to 1 for two paces.
    pub(crate) fn walking(step: f32) -> Self {
        let swing = (step * TAU).sin();
        let lift = |phase: f32| ((step + phase) * TAU).cos().max(0.0);
        Self {
            bow: 0.05,
            arms: [-0.42 * swing, 0.42 * swing],
            elbows: [0.35, 0.35],
            thighs: [0.48 * swing, -0.48 * swing],
            knees: [0.75 * lift(0.0), 0.75 * lift(0.5)],
            lowered: 0.012,
            ..STANDING
        }
    }

    /// A part of the way to another.
    pub(crate) fn toward(self, other: Self, part: f32) -> Self {
        let mix = |a: f32, b: f32| a + (b - a) * part;
        let both = |a: Pair, b: Pair| [mix(a[0], b[0]), mix(a[1], b[1])];
        Self {
            lowered: mix(self.lowered, other.lowered),
            bow: mix(self.bow, other.bow),
            lean: mix(self.lean, other.lean),
            nod: mix(self.nod, other.nod),
            look: mix(self.look, other.look),
            arms: both(self.arms, other.arms),
            close: both(self.close, other.close),
            elbows: both(self.elbows, other.elbows),
            thighs: both(self.thighs, other.thighs),
            knees: both(self.knees, other.knees),
        }
    }

    /// How far it is from another: the largest difference of what is seen from afar.
    pub(crate) fn apart(&self, other: &Self) -> f32 {
        let pairs = [(self.arms, other.arms), (self.elbows, other.elbows), (self.thighs, other.thighs)];
        let singles =
            [(self.lowered, other.lowered), (self.bow, other.bow), (self.nod, other.nod), (self.look, other.look)];
        let pairs = pairs.into_iter().flat_map(|(a, b)| [(a[0], b[0]), (a[1], b[1])]);
        pairs.chain(singles).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distress_is_seen_without_a_word() {
        let calm = Pose::resting(Bearing::default(), 0.0);
        for gesture in [Gesture::LookDown, Gesture::TurnAway, Gesture::Shake, Gesture::HoldBelly, Gesture::Weep] {
            for sits in [false, true] {
                let pose = Pose::resting(Bearing { sits, gesture: Some(gesture) }, 0.0);
                assert!(pose.nod > calm.nod + 0.2 && pose.bow > calm.bow, "{gesture:?}");
            }
        }
    }

    #[test]
    fn poses_run_into_each_other() {
        let (from, to) = (Pose::resting(Bearing::default(), 0.0), Pose::walking(0.3));
        assert_eq!(from.toward(to, 0.0), from);
        assert!(from.toward(to, 1.0).apart(&to) < 1e-6);
        assert!(from.toward(to, 0.5).apart(&to) < from.apart(&to));
    }
}
