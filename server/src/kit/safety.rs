//! The safety sheet: two exits, the word that stops, how people get out of their roles, whom to call. To be hung up.

use maud::{Markup, html};

use super::book::Book;

/// Lines for real contacts, which the school fills in.
const CONTACTS: [&str; 4] = ["person", "psychologist", "helpline", "emergency"];

/// What holds for everybody in the room.
const RULES: [&str; 7] = ["touch", "words", "story", "record", "time", "child", "switch"];

/// The way out of a role, in order.
const STEPS: [&str; 6] = ["names", "cards", "breath", "feel", "keep", "after"];

pub(super) fn part(book: &Book<'_>) -> Markup {
    let exit = |verb: &str, key: &str| {
        html! {
            div.exit {
                p.word { (book.t(&format!("seat-verb-{verb}"))) }
                h3 { (book.t(key)) }
                p { (book.t(&format!("{key}.means"))) }
            }
        }
    };
    html! {
        div.exits { (exit("freeze", "kit-exit-freeze")) (exit("leave", "kit-exit-leave")) }
        p.aloud { (book.t("kit-exit-aloud")) }
        div.ways {
            div {
                h3 { (book.t("kit-rules")) }
                ul { @for rule in RULES { li { (book.t(&format!("kit-rule-{rule}"))) } } }
            }
            div {
                h3 { (book.t("kit-derole")) }
                p.intro { (book.t("kit-derole.intro")) }
                ol { @for step in STEPS { li { (book.t(&format!("kit-derole-{step}"))) } } }
            }
        }
        h3 { (book.t("kit-contacts")) }
        p.intro { (book.t("kit-contacts.intro")) }
        table.grid.contacts {
            (book.heads(&["kit-contact-who", "kit-contact-name", "kit-contact-reach"]))
            tbody {
                @for contact in CONTACTS {
                    tr { th scope="row" { (book.t(&format!("kit-contact-{contact}"))) } td {} td {} }
                }
            }
        }
    }
}
