//! Parts that all screens are made of: regions, headings, buttons with their keys, greyed offers that say why.

mod dialog;
mod pick;
pub(crate) mod rebind;
mod scroll;

use egui::accesskit::{Live, Role};
use egui::{Button, Response, RichText, Ui};

pub(crate) use dialog::{restore_focus, sure_of};
pub(crate) use pick::{Picker, choice_list, several};
pub(crate) use scroll::scrolled;

use crate::theme::{TARGET, palette};

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
    let shown = ui.add(egui::Label::new(text).wrap());
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

/// A paragraph.
pub(crate) fn says(ui: &mut Ui, text: impl Into<String>) -> Response {
    ui.add(egui::Label::new(RichText::new(text)).wrap())
}

/// A paragraph that matters less.
pub(crate) fn aside(ui: &mut Ui, text: impl Into<String>) -> Response {
    let colour = palette(ui).muted;
    ui.add(egui::Label::new(RichText::new(text).small().color(colour)).wrap())
}

/// A paragraph that must not be overlooked. It is marked by a sign, and not by its colour alone.
pub(crate) fn warns(ui: &mut Ui, text: &str) -> Response {
    let colour = palette(ui).warn;
    let shown = ui.add(egui::Label::new(RichText::new(format!("! {text}")).strong().color(colour)).wrap());
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_value(text));
    shown
}

/// A button.
pub(crate) fn button(ui: &mut Ui, text: impl Into<String>) -> Response {
    ui.add(Button::new(RichText::new(text)).min_size(egui::vec2(TARGET, TARGET)).wrap())
}

/// A button as wide as there is room, its text at the left.
pub(crate) fn wide(ui: &mut Ui, text: impl Into<String>, selected: bool) -> Response {
    let width = ui.available_width();
    ui.add(
        Button::new((RichText::new(text), egui::Atom::grow()))
            .min_size(egui::vec2(width, TARGET))
            .selected(selected)
            .wrap(),
    )
}

/// A button that does what matters most here.
pub(crate) fn main_button(ui: &mut Ui, text: impl Into<String>) -> Response {
    let palette = palette(ui);
    let text = RichText::new(text).strong().color(palette.accent);
    let stroke = egui::Stroke::new(1.5, palette.accent);
    let button = Button::new(text).stroke(stroke).min_size(egui::vec2(140.0, TARGET + 4.0)).wrap();
    ui.horizontal(|ui| ui.add(button)).inner
}

/// Something that can be done, or cannot and then says why. It stays where the keys reach it; pressed, the reason is given.
pub(crate) fn offer(ui: &mut Ui, text: &str, greyed: Option<&str>) -> Response {
    match greyed {
        None => wide(ui, text, false),
        Some(why) => {
            let colour = palette(ui).muted;
            let shown = RichText::new(format!("{text} – {why}")).color(colour).italics();
            let width = ui.available_width();
            let response = ui
                .add(Button::new((shown, egui::Atom::grow())).frame(false).min_size(egui::vec2(width, TARGET)).wrap());
            ui.ctx().accesskit_node_builder(response.id, egui::accesskit::Node::set_disabled);
            response
        }
    }
}

/// A line to type into, with its name. Gives the field.
pub(crate) fn field(ui: &mut Ui, name: &str, text: &mut String, limit: usize) -> Response {
    let label = ui.label(name);
    let width = ui.available_width().min(420.0);
    ui.add(egui::TextEdit::singleline(text).char_limit(limit).desired_width(width).min_size(egui::vec2(0.0, TARGET)))
        .labelled_by(label.id)
}

/// The language in which a screen reader reads this window.
pub(crate) fn speaks(ui: &Ui, language: &str) {
    ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_language(language));
}
