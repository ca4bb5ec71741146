//! Letters: which fonts there are and in which order a letter is looked for. Files are read by whoever owns the window.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily};

/// Latin, Greek and Cyrillic.
const LATIN: &str = "NotoSans-Regular.ttf";

/// Letters that are written from right to left.
const ARABIC: &str = "NotoSansArabic-Regular.ttf";

/// Letters and signs that stand in neither.
const REST: [&str; 3] = ["NotoSansSymbols2-Regular.ttf", "NotoSansEthiopic-Regular.ttf", "NotoSansBengali-Regular.ttf"];

/// Of those that come with egui, the one that has arrows.
const ARROWS: &str = "Hack";

/// The family in which a text with letters from right to left is written as a whole: with another for its Latin words, lines
/// would jump.
const RIGHT_TO_LEFT: &str = "right-to-left";

/// Files that `assets/fonts` holds.
pub const FONTS: [&str; 5] = [LATIN, ARABIC, REST[0], REST[1], REST[2]];

/// All fonts, before those that come with egui. Where `read` has no file, its letters come from the next.
#[must_use]
pub fn fonts(read: impl Fn(&str) -> Option<Vec<u8>>) -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    for name in FONTS {
        if let Some(bytes) = read(name) {
            fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_owned(bytes)));
        }
    }
    let found = |names: &[&str]| -> Vec<String> {
        let there = |name: &&&str| fonts.font_data.contains_key(**name);
        names.iter().filter(there).map(|name| (*name).to_owned()).collect()
    };
    let before = found(&[LATIN, REST[0], REST[1], REST[2], ARABIC]);
    let right_to_left = found(&[ARABIC, LATIN, REST[0], REST[1], REST[2]]);
    for (family, ours) in [
        (FontFamily::Name(RIGHT_TO_LEFT.into()), &right_to_left),
        (FontFamily::Proportional, &before),
        (FontFamily::Monospace, &before),
    ] {
        // Columns of figures keep their own letters.
        let last = family == FontFamily::Monospace;
        let from = if last { FontFamily::Monospace } else { FontFamily::Proportional };
        let mut order = fonts.families.get(&from).cloned().unwrap_or_default();
        order.retain(|name| !ours.contains(name) && !before.contains(name));
        let at = if last { order.len() } else { 0 };
        order.splice(at..at, ours.iter().cloned());
        // Arrows stand in none of the others.
        if !order.iter().any(|name| name == ARROWS) {
            order.push(ARROWS.to_owned());
        }
        fonts.families.insert(family, order);
    }
    fonts
}

/// The family for a text with letters from right to left; that of all others where the window has none.
pub(crate) fn right_to_left(ctx: &egui::Context) -> FontFamily {
    let family = FontFamily::Name(RIGHT_TO_LEFT.into());
    let known = ctx.fonts(|fonts| fonts.definitions().families.contains_key(&family));
    if known { family } else { FontFamily::Proportional }
}
