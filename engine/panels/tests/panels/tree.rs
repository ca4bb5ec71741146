//! The tree that a screen reader reads, as text; and a harness around a seat.

use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use tavolo_panels::{Screen, Settings, Wish};

use crate::played::Room;

/// A seat on a screen, with everything that it wished for so far.
pub(crate) struct Seated {
    pub(crate) screen: Screen,
    pub(crate) room: Room,
    pub(crate) wishes: Vec<Wish>,
    pub(crate) free: egui::Rect,
}

/// A window of 1280 by 720 with a seat at play.
pub(crate) fn seated(room: Room, settings: Settings) -> Harness<'static, Seated> {
    shown(Screen::back(settings), room)
}

/// A window of 1280 by 720 with a screen.
pub(crate) fn shown(screen: Screen, room: Room) -> Harness<'static, Seated> {
    let seated = Seated { screen, room, wishes: Vec::new(), free: egui::Rect::NOTHING };
    let mut harness = Harness::builder().with_size([1280.0, 720.0]).build_ui_state(
        |ui, it: &mut Seated| {
            let shown = it.screen.show(ui, &it.room.around());
            it.wishes.extend(shown.wishes);
            it.free = shown.free;
        },
        seated,
    );
    harness.run_steps(4);
    harness
}

/// The tree as text: role, name, value and state of each node that says something.
pub(crate) fn tree<State>(harness: &Harness<'_, State>) -> String {
    fn write(node: egui_kittest::Node<'_>, depth: usize, out: &mut String) {
        let it = node.accesskit_node();
        let role = it.role();
        let name = it.label().unwrap_or_default();
        let value = it.value().unwrap_or_default();
        let plain = matches!(role, egui::accesskit::Role::TextRun);
        let says = !name.is_empty() || (!value.is_empty() && !plain);
        if says {
            out.push_str(&"  ".repeat(depth));
            out.push_str(&format!("{role:?}"));
            if !name.is_empty() {
                out.push_str(&format!(" “{name}”"));
            }
            if !value.is_empty() && value != name {
                out.push_str(&format!(" = “{value}”"));
            }
            if it.is_disabled() {
                out.push_str(" (greyed)");
            }
            if it.is_selected() == Some(true) || it.toggled() == Some(egui::accesskit::Toggled::True) {
                out.push_str(" (on)");
            }
            out.push('\n');
        }
        let deeper = if says { depth + 1 } else { depth };
        if !plain {
            node.children().for_each(|child| write(child, deeper, out));
        }
    }
    let mut out = String::new();
    write(harness.root(), 0, &mut out);
    out
}
