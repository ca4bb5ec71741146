//! Choosing: one of a list by number or by its place, one of many behind a button, several.
//!
//! Nothing pops up over the page: what there is to choose from opens in its place, so that reading order, order of the keys
//! and focus stay one and the same.

use egui::accesskit::Role;
use egui::{Id, Key, Modifiers, Ui};

use super::{button, choice, named, tick};
use crate::words::Words;

/// From so many on, what there is to choose from can be filtered by typing.
const FILTERED: usize = 9;

/// Keys of the first nine choices.
const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// One of a few, all shown. A digit chooses too while the keys are in the list. Gives whether the choice was changed.
pub(crate) fn choice_list<T: PartialEq + Clone>(
    ui: &mut Ui,
    name: &str,
    options: &[(String, T)],
    chosen: &mut Option<T>,
) -> bool {
    let mut changed = false;
    named(ui, Role::RadioGroup, name, |ui| {
        let mut within = false;
        for (label, value) in options {
            let response = choice(ui, chosen.as_ref() == Some(value), label);
            within |= response.has_focus();
            if response.clicked() {
                *chosen = Some(value.clone());
                changed = true;
            }
        }
        if within {
            for (key, (_, value)) in DIGITS.iter().zip(options) {
                if ui.input_mut(|input| input.consume_key(Modifiers::NONE, *key)) {
                    *chosen = Some(value.clone());
                    changed = true;
                }
            }
        }
    });
    changed
}

/// Several of a list. `chosen` holds those that are ticked.
pub(crate) fn several<T: PartialEq + Clone>(ui: &mut Ui, name: &str, options: &[(String, T)], chosen: &mut Vec<T>) {
    named(ui, Role::Group, name, |ui| {
        for (label, value) in options {
            let mut on = chosen.contains(value);
            if tick(ui, &mut on, label).changed() {
                chosen.retain(|other| other != value);
                if on {
                    chosen.push(value.clone());
                }
            }
        }
    });
}

/// One of many, behind a button that says what is chosen. Opened, the choices stand below it.
pub(crate) struct Picker<'a> {
    /// Where it stands: different for each on a page.
    pub(crate) id: &'a str,
    /// What is chosen.
    pub(crate) name: &'a str,
    /// How it reads while nothing is.
    pub(crate) nothing: &'a str,
}

#[derive(Clone, Default)]
struct Open {
    is: bool,
    filter: String,
}

impl Picker<'_> {
    /// Shows it; gives whether the choice was changed.
    pub(crate) fn show<T: PartialEq + Clone>(
        &self,
        ui: &mut Ui,
        words: &Words<'_>,
        options: &[(String, T)],
        chosen: &mut T,
    ) -> bool {
        let id = Id::new(("picker", self.id));
        let mut open: Open = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let current = options.iter().find(|(_, value)| value == chosen).map_or(self.nothing, |(label, _)| label);
        let sign = if open.is { "−" } else { "+" };
        let head = button(ui, format!("{sign} {}: {current}", self.name));
        ui.ctx().accesskit_node_builder(head.id, |node| {
            node.set_label(self.name);
            node.set_value(current);
            node.set_expanded(open.is);
        });
        if head.clicked() {
            open = Open { is: !open.is, filter: String::new() };
        }
        let mut changed = false;
        if open.is {
            if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
                open.is = false;
                head.request_focus();
            }
            ui.indent(id, |ui| {
                if options.len() > FILTERED {
                    super::field(ui, &words.plain("client-filter"), &mut open.filter, 80);
                }
                let filter = open.filter.to_lowercase();
                let fits = |label: &str| filter.split_whitespace().all(|part| label.to_lowercase().contains(part));
                let found: Vec<(String, T)> = options.iter().filter(|(label, _)| fits(label)).cloned().collect();
                let mut now = Some(chosen.clone());
                if choice_list(ui, self.name, &found, &mut now) {
                    if let Some(now) = now {
                        *chosen = now;
                        changed = true;
                    }
                    open = Open::default();
                    head.request_focus();
                }
            });
        }
        ui.data_mut(|data| data.insert_temp(id, open));
        changed
    }
}
