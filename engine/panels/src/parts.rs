//! Parts that all screens are made of: regions, headings, buttons with their keys, greyed offers that say why.

mod dialog;
mod headline;
mod pick;
pub(crate) mod rebind;
mod scroll;
mod write;

use egui::accesskit::{Live, Role};
use egui::{Response, RichText, Ui};

pub(crate) use dialog::{restore_focus, sure_of};
pub(crate) use headline::{briefing, have_more, headlines, more};
pub(crate) use pick::{Picker, choice_list, several};
pub(crate) use scroll::scrolled;
pub(crate) use write::{
    as_read, aside, button, choice, field, label, main_button, offer, paragraph, says, tab, tells, tick, warns, wide,
};

use crate::theme::palette;

/// The widest line of text that is read with ease, points.
const COLUMN: f32 = 720.0;

/// A part of the screen with a name that is read, and not shown.
pub(crate) fn region<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    named(ui, Role::Region, name, add)
}

/// A part of the screen with a role and a name.
pub(crate) fn named<R>(ui: &mut Ui, role: Role, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ui.scope(|ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(role);
            node.set_label(name);
        });
        add(ui)
    });
    shown.inner
}

/// A part of the screen whose changes are read aloud when there is time.
pub(crate) fn live<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let shown = ui.scope(|ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Status);
            node.set_label(name);
            node.set_live(Live::Polite);
        });
        add(ui)
    });
    shown.inner
}

/// A card: something that belongs together.
pub(crate) fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = egui::Frame::new().fill(palette(ui).raised).corner_radius(8).inner_margin(egui::Margin::same(10));
    let shown = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        add(ui)
    });
    shown.inner
}

/// A heading.
pub(crate) fn heading(ui: &mut Ui, text: impl Into<String>) -> Response {
    titled(ui, RichText::new(text).heading().strong())
}

/// A heading within a page.
pub(crate) fn subheading(ui: &mut Ui, text: impl Into<String>) -> Response {
    ui.add_space(4.0);
    let colour = palette(ui).accent;
    titled(ui, RichText::new(text).strong().color(colour))
}

fn titled(ui: &mut Ui, text: RichText) -> Response {
    let name = text.text().to_owned();
    let shown = paragraph(ui, text);
    ui.ctx().accesskit_node_builder(shown.id, |node| {
        node.set_role(Role::Heading);
        node.clear_value();
        node.set_label(name);
    });
    shown
}

/// A column in the middle of a wide page.
pub(crate) fn column<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let width = ui.available_width().min(COLUMN);
    let margin = (ui.available_width() - width) / 2.0;
    let shown = ui.horizontal_top(|ui| {
        ui.add_space(margin);
        ui.vertical(|ui| {
            ui.set_width(width);
            add(ui)
        })
        .inner
    });
    shown.inner
}

/// The language in which a screen reader reads this window.
pub(crate) fn speaks(ui: &Ui, language: &str) {
    ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_language(language));
}
