//! Texts by their first sentence, the rest on request: who begins has read what matters before who wants to know more.

use egui::{Id, Ui};

use super::{button, says};

/// Each text by its first sentence; all of each once [`more`] was pressed.
pub(crate) fn headlines(ui: &mut Ui, texts: &[String]) {
    let open = wants_more(ui);
    for text in texts {
        says(ui, if open { text.as_str() } else { headline(text) });
    }
}

/// Whether there is more in them than their first sentences.
pub(crate) fn have_more(texts: &[String]) -> bool {
    texts.iter().any(|text| headline(text) != text.trim_end())
}

/// A briefing: its first and its last paragraph, who one is and what to do first; all of it once [`more`] was pressed. Gives
/// whether there is more.
pub(crate) fn briefing(ui: &mut Ui, text: &str) -> bool {
    let all: Vec<&str> = text.lines().collect();
    let within = all.len().saturating_sub(2);
    let open = wants_more(ui);
    for (number, paragraph) in all.iter().enumerate() {
        if open || number == 0 || number > within {
            says(ui, *paragraph);
        }
    }
    within > 0
}

/// The button that shows all of such texts, and hides it again. It stands after what leads on, so that nobody has to pass it.
pub(crate) fn more(ui: &mut Ui, say: impl Fn(&str) -> String) {
    let open = wants_more(ui);
    let shown = button(ui, say(if open { "client-less" } else { "client-more" }));
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_expanded(open));
    if shown.clicked() {
        ui.data_mut(|data| data.insert_temp(id(), !open));
    }
}

/// Whether everything is asked for.
fn wants_more(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(id())).unwrap_or(false)
}

fn id() -> Id {
    Id::new("headlines")
}

/// The first sentence of a text.
fn headline(text: &str) -> &str {
    let mut rest = text.char_indices().peekable();
    while let Some((_, c)) = rest.next() {
        if let (true, Some((at, next))) = (matches!(c, '.' | '!' | '?' | '؟' | '።'), rest.peek())
            && next.is_whitespace()
        {
            return &text[..*at];
        }
    }
    text.trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_ends_where_a_space_follows_its_sign() {
        assert_eq!(headline("One man was exploited. It is never told."), "One man was exploited.");
        assert_eq!(headline("By 05.40 all is done"), "By 05.40 all is done");
        assert_eq!(headline("Once."), "Once.");
        assert_eq!(headline("هل؟ نعم"), "هل؟");
    }
}
