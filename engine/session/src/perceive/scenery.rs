//! The looks of a place as authored, in the words of a seat.

use tavolo_scenario::model::case::{Colour as Authored, Primitive, Shape};
use tavolo_seat::Colour;

/// A plain form of a place's scene. It has no id, and nothing of it depends on what happened.
pub(super) fn scenery(form: &Primitive) -> tavolo_seat::Primitive {
    let is = match form.is {
        Shape::Box => tavolo_seat::Shape::Box,
        Shape::Cylinder => tavolo_seat::Shape::Cylinder,
        Shape::Area => tavolo_seat::Shape::Area,
        Shape::Tent => tavolo_seat::Shape::Tent,
    };
    tavolo_seat::Primitive { is, at: form.at, size: form.size, colour: colour(form.colour) }
}

fn colour(colour: Authored) -> Colour {
    match colour {
        Authored::Blue => Colour::Blue,
        Authored::Dark => Colour::Dark,
        Authored::Green => Colour::Green,
        Authored::Grey => Colour::Grey,
        Authored::Metal => Colour::Metal,
        Authored::Orange => Colour::Orange,
        Authored::Red => Colour::Red,
        Authored::Sand => Colour::Sand,
        Authored::Stone => Colour::Stone,
        Authored::Water => Colour::Water,
        Authored::White => Colour::White,
        Authored::Wood => Colour::Wood,
        Authored::Yellow => Colour::Yellow,
    }
}
