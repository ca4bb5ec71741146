//! Everything on a screen that has words: the one place that gives a text to egui, so that all letters stand as they are read.

#![expect(clippy::disallowed_methods, reason = "this is where texts are written")]

use egui::{Button, Response, RichText, Ui};

use crate::theme::{TARGET, palette};
use crate::written::{galley, read_as, turns, written};

/// A paragraph.
pub(crate) fn says(ui: &mut Ui, text: impl Into<String>) -> Response {
    paragraph(ui, RichText::new(text))
}

/// A paragraph in letters of one's own choice.
pub(crate) fn paragraph(ui: &mut Ui, text: RichText) -> Response {
    let logical = text.text().to_owned();
    let shown = written(ui, text, ui.available_width());
    read_as(ui.add(egui::Label::new(shown).wrap()), &logical)
}

/// A paragraph that matters less.
pub(crate) fn aside(ui: &mut Ui, text: impl Into<String>) -> Response {
    let colour = palette(ui).muted;
    paragraph(ui, RichText::new(text).small().color(colour))
}

/// A paragraph that says what has just changed.
pub(crate) fn tells(ui: &mut Ui, text: impl Into<String>) -> Response {
    let colour = palette(ui).accent;
    paragraph(ui, RichText::new(text).color(colour))
}

/// A paragraph that must not be overlooked. It is marked by a sign, and not by its colour alone.
pub(crate) fn warns(ui: &mut Ui, text: &str) -> Response {
    let colour = palette(ui).warn;
    let shown = paragraph(ui, RichText::new(format!("! {text}")).strong().color(colour));
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_value(text));
    shown
}

/// Some words in a row of other things.
pub(crate) fn label(ui: &mut Ui, text: RichText) -> Response {
    let logical = text.text().to_owned();
    let shown = written(ui, text, ui.available_width());
    read_as(ui.add(egui::Label::new(shown)), &logical)
}

/// A button.
pub(crate) fn button(ui: &mut Ui, text: impl Into<String>) -> Response {
    pressed(ui, RichText::new(text), |button| button.min_size(egui::vec2(TARGET, TARGET)))
}

/// A button as wide as there is room, its text at the left.
pub(crate) fn wide(ui: &mut Ui, text: impl Into<String>, selected: bool) -> Response {
    wide_as(ui, RichText::new(text), |button| button.selected(selected))
}

fn wide_as(ui: &mut Ui, text: RichText, look: impl FnOnce(Button<'_>) -> Button<'_>) -> Response {
    let width = ui.available_width();
    let logical = text.text().to_owned();
    let shown = written(ui, text, inside(ui));
    let button = Button::new((shown, egui::Atom::grow())).min_size(egui::vec2(width, TARGET)).wrap();
    read_as(ui.add(look(button)), &logical)
}

/// A button that does what matters most here.
pub(crate) fn main_button(ui: &mut Ui, text: impl Into<String>) -> Response {
    let palette = palette(ui);
    let text = RichText::new(text).strong().color(palette.accent);
    let stroke = egui::Stroke::new(1.5, palette.accent);
    let look = |button: Button<'static>| button.stroke(stroke).min_size(egui::vec2(140.0, TARGET + 4.0));
    ui.horizontal(|ui| pressed(ui, text, look)).inner
}

/// A button that stays down while what it stands for is open.
pub(crate) fn tab(ui: &mut Ui, open: bool, text: impl Into<String>) -> Response {
    let text: String = text.into();
    let shown = written(ui, RichText::new(text.as_str()), inside(ui));
    read_as(ui.add(Button::selectable(open, shown).min_size(egui::vec2(0.0, TARGET))), &text)
}

fn pressed(ui: &mut Ui, text: RichText, look: impl FnOnce(Button<'static>) -> Button<'static>) -> Response {
    let logical = text.text().to_owned();
    let shown = written(ui, text, inside(ui));
    read_as(ui.add(look(Button::new(shown)).wrap()), &logical)
}

/// How wide the text of a button may be here.
fn inside(ui: &Ui) -> f32 {
    ui.available_width() - 2.0 * ui.spacing().button_padding.x - ui.spacing().item_spacing.x
}

/// A box to tick.
pub(crate) fn tick(ui: &mut Ui, on: &mut bool, text: &str) -> Response {
    let shown = written(ui, RichText::new(text), beside_sign(ui));
    read_as(ui.checkbox(on, shown), text)
}

/// One of a few.
pub(crate) fn choice(ui: &mut Ui, on: bool, text: &str) -> Response {
    let shown = written(ui, RichText::new(text), beside_sign(ui));
    read_as(ui.radio(on, shown), text)
}

fn beside_sign(ui: &Ui) -> f32 {
    ui.available_width() - ui.spacing().icon_width - ui.spacing().icon_spacing
}

/// Something that can be done, or cannot and then says why. It stays where the keys reach it; pressed, the reason is given.
pub(crate) fn offer(ui: &mut Ui, text: &str, greyed: Option<&str>) -> Response {
    match greyed {
        None => wide(ui, text, false),
        Some(why) => {
            let colour = palette(ui).muted;
            let shown = RichText::new(format!("{text} – {why}")).color(colour).italics();
            let response = wide_as(ui, shown, |button| button.frame(false));
            ui.ctx().accesskit_node_builder(response.id, egui::accesskit::Node::set_disabled);
            response
        }
    }
}

/// A line to type into, with its name. Gives the field.
pub(crate) fn field(ui: &mut Ui, name: &str, text: &mut String, limit: usize) -> Response {
    let label = label(ui, RichText::new(name));
    let width = ui.available_width().min(420.0);
    let shown = egui::TextEdit::singleline(text).char_limit(limit).desired_width(width);
    let response = ui.add(shown.min_size(egui::vec2(0.0, TARGET))).labelled_by(label.id);
    as_read(ui, text, width);
    response
}

/// Beneath a field: what was typed as it will be read, where that is from right to left and the field shows it otherwise.
/// It is painted alone; a screen reader has the field.
pub(crate) fn as_read(ui: &mut Ui, typed: &str, width: f32) {
    if !turns(typed) {
        return;
    }
    let colour = palette(ui).accent;
    let shown = galley(ui.ctx(), typed, 15.0, colour, width);
    let (place, _) = ui.allocate_exact_size(shown.size(), egui::Sense::hover());
    ui.painter().galley(place.min, shown, colour);
}
