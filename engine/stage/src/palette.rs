//! Colours, linear, and how a face is lit. One palette for every place, calm enough to read text over it.

use bevy::color::{ColorToComponents as _, LinearRgba, Srgba};
use bevy::math::Vec3;
use tavolo_seat::Colour;

/// Red, green, blue, linear, 0 to 1.
pub(crate) type Rgb = [f32; 3];

/// What is behind everything.
pub const BACKDROP: Srgba = Srgba::rgb(0.836, 0.866, 0.882);

/// From where the light falls, and how bright the side away from it stays.
const LIGHT: Vec3 = Vec3::new(-0.45, 0.80, 0.40);
const SHADE: f32 = 0.62;

/// A colour given as on a screen, 0 to 255.
pub(crate) fn rgb(red: u8, green: u8, blue: u8) -> Rgb {
    let linear = LinearRgba::from(Srgba::rgb_u8(red, green, blue)).to_f32_array();
    [linear[0], linear[1], linear[2]]
}

/// The shade of a scene's colour.
pub(crate) fn scenery(colour: Colour) -> Rgb {
    match colour {
        Colour::Blue => rgb(98, 131, 160),
        Colour::Dark => rgb(66, 72, 79),
        Colour::Green => rgb(122, 148, 118),
        Colour::Grey => rgb(176, 180, 180),
        Colour::Metal => rgb(141, 151, 158),
        Colour::Orange => rgb(212, 138, 84),
        Colour::Red => rgb(184, 89, 78),
        Colour::Sand => rgb(214, 200, 174),
        Colour::Stone => rgb(190, 187, 180),
        Colour::Water => rgb(126, 164, 179),
        Colour::White => rgb(236, 236, 231),
        Colour::Wood => rgb(170, 135, 101),
        Colour::Yellow => rgb(222, 190, 112),
    }
}

/// A colour on a face that looks this way.
pub(crate) fn lit([red, green, blue]: Rgb, normal: Vec3) -> [f32; 4] {
    let toward = normal.normalize_or_zero().dot(LIGHT.normalize());
    let light = SHADE + (1.0 - SHADE) * (0.5 + 0.5 * toward);
    [red * light, green * light, blue * light, 1.0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_up_is_brighter_than_what_looks_down_and_nothing_is_black() {
        let [up, down] = [Vec3::Y, Vec3::NEG_Y].map(|normal| lit([0.5, 0.5, 0.5], normal)[0]);
        assert!(up > down && down > 0.25, "{up} {down}");
    }
}
