//! The table of keys: a button for each, and the next key that is pressed is its new one.

use egui::{Event, Id, Key, Ui};
use tavolo_wording::Args;

use super::{button, live, region, warns};
use crate::settings::{Does, KeyProblem, Keys};

/// What is waited for, while somebody changes a key.
#[derive(Clone, Copy, Debug)]
struct Waits {
    does: Does,
    /// What was pressed since the last frame.
    pressed: Option<Key>,
    problem: Option<KeyProblem>,
}

fn id() -> Id {
    Id::new("rebind")
}

fn waits(ui: &Ui) -> Option<Waits> {
    ui.data(|data| data.get_temp::<Option<Waits>>(id())).flatten()
}

fn put(ui: &Ui, waits: Option<Waits>) {
    ui.data_mut(|data| data.insert_temp(id(), waits));
}

/// While a key is waited for, the next one is that, whatever else it would do. To be called before anything looks at keys.
pub(crate) fn catch(ui: &Ui) {
    let Some(mut waits) = waits(ui).filter(|waits| waits.problem.is_none()) else { return };
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Key { key, pressed: true, repeat, .. } => {
                if !repeat {
                    waits.pressed = Some(*key);
                }
                false
            }
            Event::Text(_) => false,
            _ => true,
        });
    });
    if waits.pressed.is_some() {
        put(ui, Some(waits));
    }
}

/// Shows the table, folded until it is wanted. What was changed stands in the keys.
pub(crate) fn table(ui: &mut Ui, keys: &mut Keys, say: &dyn Fn(&str, &Args) -> String) {
    let plain = |key: &str| say(key, &Args::new());
    let named = |does: Does, key: Key| Args::new().with("key", key.name()).with("does", plain(does.key()));
    let open = id().with("open");
    let mut is_open = ui.data(|data| data.get_temp::<bool>(open)).unwrap_or(false);
    let head = button(ui, format!("{} {}", if is_open { "−" } else { "+" }, plain("client-key-change")));
    ui.ctx().accesskit_node_builder(head.id, |node| {
        node.set_label(plain("client-key-change"));
        node.set_expanded(is_open);
    });
    if head.clicked() {
        is_open = !is_open;
        ui.data_mut(|data| data.insert_temp(open, is_open));
        put(ui, None);
    }
    if !is_open {
        return;
    }
    let mut now = waits(ui);
    if let Some(it) = now.as_mut()
        && let Some(pressed) = it.pressed.take()
    {
        it.problem = match pressed {
            Key::Escape => None,
            other => keys.set(it.does, other).err(),
        };
        now = now.filter(|it| it.problem.is_some());
    }
    region(ui, &plain("client-keys"), |ui| {
        for does in Does::ALL {
            let shown = button(ui, say("client-key", &named(does, keys.of(does))));
            if shown.clicked() {
                now = Some(Waits { does, pressed: None, problem: None });
            }
            let Some(it) = now.filter(|it| it.does == does) else { continue };
            live(ui, &plain("client-keys"), |ui| match it.problem {
                None => warns(ui, &say("client-key-press", &named(does, keys.of(does)))),
                Some(KeyProblem::NotFree) => warns(ui, &plain("client-key-not-free")),
                Some(KeyProblem::Taken(other)) => warns(ui, &say("client-key-taken", &named(other, keys.of(other)))),
            });
            if let Some(problem) = it.problem {
                ui.horizontal_wrapped(|ui| {
                    if let KeyProblem::Taken(other) = problem
                        && button(ui, plain("client-key-exchange")).clicked()
                    {
                        keys.exchange(does, other);
                        now = None;
                    }
                    if button(ui, plain("client-key-other")).clicked() {
                        now = Some(Waits { does, pressed: None, problem: None });
                    }
                    if button(ui, plain("client-key-keep")).clicked() {
                        now = None;
                    }
                });
            }
        }
        if *keys != Keys::default() && button(ui, plain("client-key-all")).clicked() {
            (*keys, now) = (Keys::default(), None);
        }
    });
    put(ui, now);
}
