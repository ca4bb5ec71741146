//! Letters: the fonts of `assets/fonts`, before those that come with egui.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily};

/// Files, in the order in which a letter is looked for.
const FILES: [&str; 2] = ["NotoSans-Regular.ttf", "NotoSansSymbols2-Regular.ttf"];

/// Of those that come with egui, the one that has arrows.
const ARROWS: &str = "Hack";

/// Loads them. Where a file is missing, its letters come from the next.
pub(crate) fn load(ctx: &Context, root: &Path) {
    let mut fonts = FontDefinitions::default();
    let mut found = Vec::new();
    for name in FILES {
        if let Ok(bytes) = fs::read(root.join("assets/fonts").join(name)) {
            fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_owned(bytes)));
            found.push(name.to_owned());
        }
    }
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        let order = fonts.families.entry(family.clone()).or_default();
        // Columns of figures keep their own letters.
        let at = if family == FontFamily::Proportional { 0 } else { order.len() };
        order.splice(at..at, found.iter().cloned());
        // Arrows stand in none of the others.
        if !order.iter().any(|name| name == ARROWS) {
            order.push(ARROWS.to_owned());
        }
    }
    ctx.set_fonts(fonts);
}
