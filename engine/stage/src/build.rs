//! What somebody looks like: body and clothes, from what is seen of the person. Always fully clothed; which hair, skin and
//! clothes go with which likeness is mixed at random, so that no group of people looks alike.

use crate::palette::{Rgb, rgb};

/// Body and clothes.
#[derive(Clone, Debug, PartialEq)]
pub struct Build {
    /// Height, metres.
    pub height: f32,
    /// Breadth, as a share of the usual.
    pub breadth: f32,
    /// Whether the person is a child: a larger head.
    pub child: bool,
    pub(crate) skin: Rgb,
    pub(crate) hair: Rgb,
    pub(crate) head: Head,
    pub(crate) top: Rgb,
    pub(crate) bottom: Rgb,
    pub(crate) shoes: Rgb,
    /// A long skirt over the legs.
    pub(crate) skirt: bool,
    /// A vest over the clothes, of whoever is seen to hold an office.
    pub(crate) vest: Option<Rgb>,
}

/// What is on the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    Short,
    Long,
    Bun,
    Scarf,
    Cap,
}

/// One of these, by a number.
fn pick<T: Copy, const N: usize>(of: &[T; N], number: u32) -> T {
    of[number as usize % N]
}

impl Build {
    /// By a number that stands for the looks, whether it is plainly a child, sex as a word (`Female`, `Male`, `Other`), and
    /// the office, if there is one.
    #[must_use]
    pub fn of(likeness: u32, child: bool, sex: Option<&str>, office: Option<&str>) -> Self {
        // Each trait draws from bits of its own; the factor mixes numbers that lie near each other.
        let mixed = u64::from(likeness).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let draw = |n: u32| (mixed >> (8 * n)) as u32 & 0xff;
        let share = |n: u32| draw(n) as f32 / 255.0;
        let woman = match sex {
            Some("Female") => true,
            Some("Male") => false,
            _ => draw(0) % 2 == 0,
        };
        let height = match (child, woman) {
            (true, _) => 1.08 + 0.28 * share(1),
            (false, true) => 1.57 + 0.16 * share(1),
            (false, false) => 1.66 + 0.18 * share(1),
        };
        let heads = if woman {
            [Head::Long, Head::Bun, Head::Scarf, Head::Long, Head::Short]
        } else {
            [Head::Short, Head::Short, Head::Cap, Head::Short, Head::Short]
        };
        let (skins, hairs) = (
            [rgb(238, 206, 178), rgb(222, 180, 146), rgb(196, 149, 114), rgb(156, 112, 82), rgb(112, 78, 58)],
            [rgb(54, 46, 43), rgb(84, 62, 48), rgb(122, 92, 66), rgb(148, 144, 140), rgb(38, 36, 38)],
        );
        let tops = [
            rgb(150, 92, 84),
            rgb(92, 122, 122),
            rgb(201, 176, 128),
            rgb(108, 116, 146),
            rgb(126, 140, 104),
            rgb(176, 134, 118),
            rgb(96, 96, 104),
            rgb(190, 190, 184),
            rgb(140, 112, 134),
        ];
        let bottoms = [rgb(70, 78, 92), rgb(92, 82, 74), rgb(62, 64, 70), rgb(118, 108, 92), rgb(84, 98, 112)];
        let vests = [rgb(52, 84, 128), rgb(188, 96, 62), rgb(66, 112, 96), rgb(122, 82, 116), rgb(176, 146, 62)];
        // The same office wears the same vest.
        let vest = office.map(|office| pick(&vests, office.bytes().fold(7, |n, b| n * 31 % 9_973 + u32::from(b))));
        Self {
            height,
            breadth: 0.90 + 0.22 * share(2),
            child,
            skin: pick(&skins, draw(3)),
            hair: pick(&hairs, draw(4)),
            head: pick(&heads, draw(5)),
            top: pick(&tops, draw(6)),
            bottom: pick(&bottoms, draw(7)),
            shoes: rgb(58, 54, 52),
            skirt: woman && office.is_none() && draw(2) % 3 == 0,
            vest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_are_the_same_each_time_and_differ_between_people() {
        assert_eq!(Build::of(7, false, None, None), Build::of(7, false, None, None));
        let all: Vec<Build> = (0..40).map(|n| Build::of(n, false, Some("Female"), None)).collect();
        let first = &all[0];
        assert!(all.iter().any(|b| b.skin != first.skin) && all.iter().any(|b| b.top != first.top));
        assert!(all.iter().all(|b| (1.5..1.8).contains(&b.height)));
        let child = Build::of(3, true, None, None);
        assert!(child.child && child.height < 1.4);
    }

    #[test]
    fn one_office_wears_one_vest() {
        let vest = |n, office| Build::of(n, false, None, Some(office)).vest;
        assert_eq!(vest(1, "police"), vest(2, "police"));
        assert_eq!(Build::of(1, false, None, None).vest, None);
    }
}
