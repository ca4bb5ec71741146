//! Which keys belong to talk: digits, Enter and letters, while its line or nothing has the focus.

use egui::{Event, Id, Key, Modifiers, Ui};

use crate::screen::LINE;
use crate::theme::TARGET;

/// Whether digits and Enter belong to talk: its line has the focus, or nothing has.
pub(super) fn takes_keys(ui: &Ui) -> bool {
    let (dialog, focused) = ui.memory(|memory| (memory.top_modal_layer().is_some(), memory.focused()));
    !dialog && focused.is_none_or(|id| id == line_id())
}

/// The line of talk, wherever it is shown.
pub(crate) fn line_id() -> Id {
    Id::new("talk-line")
}

/// A line of talk to type into. What is typed goes there while nothing else has the focus.
pub(super) fn line_field(ui: &mut Ui, typed: &mut String, width: f32, hint: String, label: Id) {
    if takes_keys(ui) {
        ui.memory_mut(|memory| memory.request_focus(line_id()));
    }
    let shown = egui::TextEdit::singleline(typed).id(line_id()).char_limit(LINE).desired_width(width).return_key(None);
    let shown = shown.min_size(egui::vec2(0.0, TARGET)).vertical_align(egui::Align::Center);
    ui.add(shown.hint_text(hint)).labelled_by(label);
}

/// A digit that was pressed; it is not typed then.
pub(crate) fn digit(ui: &Ui) -> Option<usize> {
    const KEYS: [Key; 10] =
        [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    ui.input_mut(|input| {
        // With Alt a digit is a sign of the body.
        if input.modifiers.any() {
            return None;
        }
        let mut found = None;
        input.events.retain(|event| match event {
            Event::Text(text) => match text.parse::<usize>() {
                Ok(number) if text.len() == 1 => {
                    found = Some(number);
                    false
                }
                _ => true,
            },
            _ => true,
        });
        let pressed = KEYS.iter().position(|key| input.consume_key(Modifiers::NONE, *key));
        found.or(pressed)
    })
}

/// Whether a digit was pressed with Alt; it is not typed then, though the window says that it was.
pub(crate) fn with_alt(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|input| {
        let pressed = input.consume_key(Modifiers::ALT, key);
        if pressed {
            input.events.retain(|event| !matches!(event, Event::Text(text) if text == key.symbol_or_name()));
        }
        pressed
    })
}
