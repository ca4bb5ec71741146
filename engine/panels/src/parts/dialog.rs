//! A question that has to be answered first. The keys stay in it, Escape closes it, and what was in focus is in focus again.

use egui::accesskit::Role;
use egui::{Id, Key, Modifiers, Ui};

use super::{button, heading, says};
use crate::words::Words;

/// Shows a dialog; gives what `add` gives, or `cancel` where Escape was pressed. `add` is told whether it is shown for the
/// first time, so that it can put its first control in focus.
fn dialog<R>(ui: &Ui, id: &str, title: &str, cancel: R, add: impl FnOnce(&mut Ui, bool) -> R) -> R {
    let id = Id::new(("dialog", id));
    let ctx = ui.ctx().clone();
    let before = ctx.memory(egui::Memory::focused);
    let first = !ctx.data(|data| data.get_temp::<bool>(id).unwrap_or(false));
    if first {
        ctx.data_mut(|data| {
            data.insert_temp(id, true);
            data.insert_temp(id.with("before"), before);
        });
    }
    let escaped = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let shown = egui::Modal::new(id).show(&ctx, |ui| {
        ui.set_max_width(460.0);
        ctx.accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Dialog);
            node.set_label(title);
            node.set_modal();
        });
        heading(ui, title);
        ui.add_space(4.0);
        add(ui, first)
    });
    if escaped { cancel } else { shown.inner }
}

/// A dialog was closed: what was in focus before it will be in focus again.
fn close(ui: &Ui, id: &str) {
    let id = Id::new(("dialog", id));
    ui.ctx().data_mut(|data| {
        data.remove::<bool>(id);
        if let Some(Some(before)) = data.remove_temp::<Option<Id>>(id.with("before")) {
            data.insert_temp(back(), Some(before));
        }
    });
}

/// Gives the focus back once no dialog keeps it, unless what had it is gone.
pub(crate) fn restore_focus(ui: &Ui) {
    let ctx = ui.ctx();
    if ctx.memory(|memory| memory.top_modal_layer().is_some()) {
        return;
    }
    if let Some(before) = ctx.data_mut(|data| data.remove_temp::<Option<Id>>(back()).flatten())
        && ctx.read_response(before).is_some()
    {
        ctx.memory_mut(|memory| memory.request_focus(before));
    }
}

/// Where it is kept what gets the focus back.
fn back() -> Id {
    Id::new("focus-back")
}

/// Asks before something that is not taken back, *no* first: keys of the title, of what comes of it, and of *yes*. None while
/// nobody has answered.
pub(crate) fn sure_of(ui: &Ui, words: &Words<'_>, [title, about, yes]: [&str; 3]) -> Option<bool> {
    let answer = dialog(ui, title, &words.plain(title), Some(false), |ui, first| {
        says(ui, words.plain(about));
        ui.add_space(6.0);
        let mut answer = None;
        ui.horizontal_wrapped(|ui| {
            let no = button(ui, words.plain("client-no-back"));
            if first {
                no.request_focus();
            }
            if no.clicked() {
                answer = Some(false);
            }
            if button(ui, words.plain(yes)).clicked() {
                answer = Some(true);
            }
        });
        answer
    });
    if answer.is_some() {
        close(ui, title);
    }
    answer
}
