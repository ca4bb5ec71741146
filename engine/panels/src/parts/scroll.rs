//! What is longer than there is room: scrolled by wheel, by moving through its controls, and by two keys where it has none.

use egui::{Key, Modifiers, ScrollArea, Ui, vec2};

use crate::play::keys::line_id;

/// How far a press of a key scrolls, points: three lines.
const STEP: f32 = 60.0;

/// Shows something that may be longer than there is room. `by_keys`: the arrows scroll it while they have nothing else to do.
pub(crate) fn scrolled<R>(ui: &mut Ui, id: &str, by_keys: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
        // Room for the bar, so that it covers nothing.
        ui.set_max_width(ui.available_width() - 8.0);
        if by_keys && ui.memory(egui::Memory::focused).is_none_or(|focused| focused == line_id()) {
            let count = |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key)) as f32;
            let (down, up) = (count(Key::ArrowDown), count(Key::ArrowUp));
            if down != up {
                ui.scroll_with_delta(vec2(0.0, (up - down) * STEP));
            }
        }
        add(ui)
    });
    shown.inner
}
