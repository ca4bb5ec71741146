//! Letters: the files of `assets/fonts`.

use std::fs;
use std::path::Path;

use egui::Context;

/// Loads them.
pub(crate) fn load(ctx: &Context, root: &Path) {
    ctx.set_fonts(tavolo_panels::fonts(|name| fs::read(root.join("assets/fonts").join(name)).ok()));
}
