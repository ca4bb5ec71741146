//! The stage without a window: what is shown becomes entities, and these follow what is shown.

use std::time::Duration;

use bevy::asset::AssetPlugin;
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use tavolo_seat::{Colour, Handle as Who, Primitive, Shape};
use tavolo_stage::{Bearing, Build, Calm, Figure, Lens, Moving, Paint, Scenery, Shown, ShownPerson, StagePlugin};

const STEP: Duration = Duration::from_millis(100);

/// A stage on which each update takes a tenth of a second.
fn stage() -> App {
    let mut app = App::new();
    app.add_plugins((MinimalPlugins, AssetPlugin::default()));
    app.init_asset::<Mesh>();
    app.insert_resource(TimeUpdateStrategy::ManualDuration(STEP));
    app.add_plugins(StagePlugin);
    app.insert_resource(Calm(true));
    app
}

fn person(who: u32) -> ShownPerson {
    let build = Build::of(who, false, None, None);
    ShownPerson { who: Who(who), own: who == 0, build, bearing: Bearing::default(), faces: None }
}

fn shown(place: u32, people: &[u32]) -> Shown {
    let floor = Primitive { is: Shape::Area, at: (0, 0, 0), size: (120, 80, 1), colour: Colour::Stone };
    let table = Primitive { is: Shape::Box, at: (0, 10, 0), size: (16, 8, 8), colour: Colour::Wood };
    let people = people.iter().copied().map(person).collect();
    Shown { place: Some(Who(place)), scene: vec![floor, table], people, focus: None }
}

fn figures(app: &mut App) -> Vec<(u32, Vec3)> {
    let mut query = app.world_mut().query::<(&Figure, &Transform)>();
    let mut all: Vec<(u32, Vec3)> = query.iter(app.world()).map(|(f, t)| (f.who.0, t.translation)).collect();
    all.sort_by_key(|(who, _)| *who);
    all
}

fn names(app: &mut App) -> Vec<u32> {
    figures(app).into_iter().map(|(who, _)| who).collect()
}

/// Until nothing is on the way any more.
fn settle(app: &mut App) {
    for _ in 0..400 {
        app.update();
        if !app.world().resource::<Moving>().0 {
            return;
        }
    }
    panic!("something moves for ever");
}

#[test]
fn who_is_shown_has_a_figure_with_painted_parts() {
    let mut app = stage();
    app.insert_resource(shown(10, &[0, 1, 2]));
    settle(&mut app);
    assert_eq!(names(&mut app), [0, 1, 2]);
    let mut painted = app.world_mut().query_filtered::<&Paint, With<Mesh3d>>();
    // Ten jointed parts, what one may sit on and a shade for each; the scene and its shades; the ring of the focus.
    assert_eq!(painted.iter(app.world()).count(), 3 * 12 + 2 + 1);
    let at: Vec<Vec3> = figures(&mut app).into_iter().map(|(_, at)| at).collect();
    assert!(at[0].distance(at[1]) > 0.6 && at[1].distance(at[2]) > 0.6, "{at:?}");
}

#[test]
fn who_goes_out_of_sight_walks_off_and_who_comes_walks_in() {
    let mut app = stage();
    app.insert_resource(shown(10, &[0, 1]));
    settle(&mut app);
    let before = figures(&mut app);
    app.insert_resource(shown(10, &[0, 2]));
    app.update();
    assert_eq!(names(&mut app), [0, 1, 2], "nobody vanishes");
    settle(&mut app);
    assert_eq!(names(&mut app), [0, 2]);
    assert_eq!(figures(&mut app)[0].1, before[0].1, "who stays, stays");
}

#[test]
fn another_place_is_another_scene_at_once() {
    let mut app = stage();
    app.insert_resource(shown(10, &[0, 1]));
    settle(&mut app);
    app.insert_resource(shown(11, &[0, 3]));
    app.update();
    app.update();
    assert_eq!(names(&mut app), [0, 3]);
    let mut scenery = app.world_mut().query::<&Scenery>();
    assert!(scenery.iter(app.world()).all(|scenery| scenery.of == Who(11)));
    app.insert_resource(Shown::default());
    app.update();
    app.update();
    assert!(names(&mut app).is_empty());
    assert_eq!(scenery.iter(app.world()).count(), 0);
}

#[test]
fn one_walks_up_to_whom_one_has_in_focus_and_the_camera_comes_nearer() {
    let mut app = stage();
    app.insert_resource(shown(10, &[0, 1, 2, 3, 4, 5]));
    settle(&mut app);
    let far = *app.world().resource::<Lens>();
    app.world_mut().resource_mut::<Shown>().focus = Some(Who(4));
    settle(&mut app);
    let all = figures(&mut app);
    let (me, other) = (all[0].1, all[4].1);
    assert!((0.6..1.6).contains(&me.distance(other)), "{me} {other}");
    let near = app.world().resource::<Lens>();
    assert!(near.eye.translation.distance(other) < far.eye.translation.distance(other));
    let seen = near.seen_at(other + Vec3::Y).expect("in front of the camera");
    assert!((0.2..0.8).contains(&seen.x) && (0.1..0.9).contains(&seen.y), "{seen}");
    // A click on the middle of the body finds the person again.
    let mut query = app.world_mut().query::<(&Figure, &Transform)>();
    let lens = *app.world().resource::<Lens>();
    let people = query.iter(app.world()).map(|(figure, at)| (figure, at.translation));
    assert_eq!(lens.hit(seen, people), Some(Who(4)));
}
