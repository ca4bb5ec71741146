//! The place where one is and the people in it, as Bevy entities, without a window.
//!
//! What is shown is taken from a seat's view and from nothing else ([`Shown`]). Forms are plain, their colours stand in the
//! vertices, and how they are lit is worked out when they are made: whoever has a window draws all of them with two
//! materials, by the component [`Paint`]. No rule reads where somebody stands here; places are the engine's, spots are for
//! the eye.
//!
//! | module | holds |
//! |---|---|
//! | `shown` | [`Shown`]: what a view has to show, as plain data |
//! | `palette` | the colours, and how a face is lit |
//! | `form` | meshes out of blocks, tubes and balls |
//! | `place` | a place's scene as one mesh |
//! | `spots` | where people stand, free of furniture |
//! | `floor` | the ways round it |
//! | `build`, `figure` | what somebody looks like; the parts of a figure |
//! | `pose` | how the parts are turned: standing, walking, sitting, in distress |
//! | `motion` | people come, walk, look at each other and go |
//! | `lens` | [`Lens`]: the camera; from a point to the picture and back |

#![expect(elided_lifetimes_in_paths, reason = "a system names what it is given; lifetimes there say nothing")]

mod build;
mod figure;
mod floor;
mod form;
mod lens;
mod motion;
mod palette;
mod place;
mod pose;
mod shown;
mod spots;

use bevy::prelude::*;

pub use build::Build;
pub use figure::Figure;
pub use lens::{Lens, Orbit, SceneCamera};
pub use motion::{Calm, Moving};
pub use palette::BACKDROP;
pub use place::Scenery;
pub use shown::{Bearing, Shown, ShownPerson};

/// How something is to be painted. Colours stand in the vertices, linear, with the light in them.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Solid.
    Solid,
    /// A shade that lies over what is behind it.
    Shade,
}

/// Order in which a change of what is shown takes effect.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StageSystems {
    /// Forms and figures come and go.
    Furnish,
    /// People move.
    Move,
    /// The camera follows.
    Look,
}

/// Keeps entities in step with [`Shown`].
#[derive(Debug, Default)]
pub struct StagePlugin;

impl Plugin for StagePlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Shown>().init_resource::<Orbit>().init_resource::<Lens>().init_resource::<floor::Floor>();
        app.init_resource::<Calm>().init_resource::<Moving>();
        app.configure_sets(Update, (StageSystems::Furnish, StageSystems::Move, StageSystems::Look).chain());
        app.add_systems(
            Update,
            (
                (place::furnish, figure::come_and_go).chain().in_set(StageSystems::Furnish),
                (motion::walk, motion::turn, motion::bear).chain().in_set(StageSystems::Move),
                (lens::frame, lens::follow).chain().in_set(StageSystems::Look),
            ),
        );
    }
}
