//! Ways over the floors of all cases.

use std::fs;
use std::path::{Path, PathBuf};

use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::load_case;
use tavolo_scenario::model::case;
use tavolo_scenario::source::SourceTree;
use tavolo_seat::{Colour, Primitive, Shape};

use super::Floor;
use crate::spots::{furniture, spots};

/// As many as stand in the fullest place.
const CROWD: usize = 30;

/// Every place of every case, by name, with its scene.
fn places() -> Vec<(String, Vec<Primitive>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scenarios");
    let mut tree = SourceTree::new();
    let mut open = vec![root.clone()];
    let mut cases: Vec<String> = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").flatten().map(|entry| entry.path()) {
            let name = entry.strip_prefix(&root).expect("below it").to_string_lossy().into_owned();
            if entry.is_dir() {
                open.push(entry);
            } else if name.ends_with(".ron") {
                cases.extend(name.strip_suffix("/case.ron").map(str::to_owned));
                tree.insert(&name, &fs::read(PathBuf::from(&entry)).expect("a file"), &mut Diagnostics::new());
            }
        }
    }
    let mut out = Vec::new();
    for case in cases {
        let content = load_case(&tree, &case).content.expect("the case is without errors");
        let scenes = content.case.places.values().filter(|place| !place.scene.is_empty());
        out.extend(scenes.map(|place| (format!("{case}: {}", place.id), place.scene.iter().map(drawn).collect())));
    }
    out
}

/// A form as a seat gets it; of colours only whether it is water says anything here.
fn drawn(form: &case::Primitive) -> Primitive {
    let is = match form.is {
        case::Shape::Box => Shape::Box,
        case::Shape::Cylinder => Shape::Cylinder,
        case::Shape::Area => Shape::Area,
        case::Shape::Tent => Shape::Tent,
    };
    let colour = if form.colour == case::Colour::Water { Colour::Water } else { Colour::Grey };
    Primitive { is, at: form.at, size: form.size, colour }
}

#[test]
fn every_spot_is_reached_from_every_other_and_nobody_walks_through_furniture() {
    let places = places();
    assert!(places.len() > 20, "{} places", places.len());
    let mut round = 0;
    for (name, scene) in &places {
        let floor = Floor::of(scene);
        let solid = Floor { furniture: furniture(scene), ..Floor::default() };
        // Where there is no room for all, the last stand anywhere.
        let spots: Vec<_> = spots(scene, CROWD).into_iter().filter(|at| floor.is_clear(*at, *at)).collect();
        assert!(spots.len() > 1, "{name}: nowhere to stand");
        for from in &spots {
            for to in &spots {
                let way = floor.way(*from, *to);
                round += usize::from(way.len() > 1);
                let mut at = *from;
                for next in way {
                    assert!(solid.is_clear(at, next), "{name}: from {from} to {to}, between {at} and {next}");
                    at = next;
                }
                assert_eq!(at, *to, "{name}");
            }
        }
    }
    assert!(round > 0, "nothing was ever in the way");
}

#[test]
fn who_comes_goes_or_meets_somebody_walks_through_no_furniture() {
    for (name, scene) in &places() {
        let floor = Floor::of(scene);
        let solid = Floor { furniture: furniture(scene), ..Floor::default() };
        for spot in spots(scene, CROWD).into_iter().filter(|at| floor.is_clear(*at, *at)) {
            for (from, to) in [
                (floor.away(spot, 4.0), spot),
                (spot, floor.away(spot, 9.0)),
                (spot, floor.beside(spot).unwrap_or(spot)),
            ] {
                let mut at = from;
                for next in floor.way(from, to) {
                    assert!(solid.is_clear(at, next), "{name}: from {from} to {to}, between {at} and {next}");
                    at = next;
                }
            }
        }
    }
}
