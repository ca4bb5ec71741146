//! The tree that a screen reader reads, as text; and a harness around a seat.

use egui::Key;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use tavolo_panels::{Screen, Settings, Wish};
use tavolo_seat::Intent;

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
    subtree(&harness.root())
}

/// The same from a node on.
pub(crate) fn subtree(node: &Node<'_>) -> String {
    let mut out = String::new();
    write(node, 0, &mut out);
    out
}

fn write(node: &Node<'_>, depth: usize, out: &mut String) {
    let it = node.accesskit_node();
    if it.role() == Role::TextRun {
        return;
    }
    let (name, value) = (it.label().unwrap_or_default(), it.value().unwrap_or_default());
    let says = !name.is_empty() || !value.is_empty();
    if says {
        let named = if name.is_empty() { String::new() } else { format!(" “{name}”") };
        let valued = if value.is_empty() || value == name { String::new() } else { format!(" = “{value}”") };
        let greyed = if it.is_disabled() { " (greyed)" } else { "" };
        let chosen = it.is_selected() == Some(true) || it.toggled() == Some(Toggled::True);
        let on = if chosen { " (on)" } else { "" };
        out.push_str(&format!("{}{:?}{named}{valued}{greyed}{on}\n", "  ".repeat(depth), it.role()));
    }
    node.children().for_each(|child| write(&child, if says { depth + 1 } else { depth }, out));
}

/// What was asked for so far.
pub(crate) fn asked(harness: &Harness<'_, Seated>) -> Vec<Intent> {
    let wishes = harness.state().wishes.iter();
    wishes.filter_map(|wish| if let Wish::Ask(intent) = wish { Some(intent.clone()) } else { None }).collect()
}

/// Presses a key.
pub(crate) fn press(harness: &mut Harness<'_, Seated>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

/// Clicks what is called so, as a screen reader does.
pub(crate) fn click(harness: &mut Harness<'_, Seated>, name: &str) {
    harness.get_by_label_contains(name).click_accesskit();
    harness.run_steps(3);
}
