//! What can be typed: each deed, page and exit has a number that never changes and a word of the reader's language.

use super::voice::Voice;

/// Something that can be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Talk,
    Do,
    Look,
    Search,
    Go,
    Fill,
    Send,
    Answer,
    Read,
    Give,
    Phone,
    Render,
    Gesture,
    Silence,
    Book,
    Depart,
    Else,
    Aloud,
    Conclude,
    Around,
    Notebook,
    Due,
    Papers,
    Card,
    Heard,
    Be,
    Wait,
    Tap,
    Vouch,
    Report,
    Contest,
    Keys,
    Freeze,
    GoOn,
    Quit,
    Leave,
}

/// Every verb with its number and the end of its text keys: deeds, pages, exits.
pub(crate) const VERBS: &[(Verb, u32, &str)] = &[
    (Verb::Talk, 1, "talk"),
    (Verb::Do, 2, "do"),
    (Verb::Look, 3, "look"),
    (Verb::Search, 4, "search"),
    (Verb::Go, 5, "go"),
    (Verb::Fill, 6, "fill"),
    (Verb::Send, 7, "send"),
    (Verb::Answer, 8, "answer"),
    (Verb::Read, 9, "read"),
    (Verb::Give, 10, "give"),
    (Verb::Phone, 11, "phone"),
    (Verb::Render, 12, "render"),
    (Verb::Gesture, 13, "gesture"),
    (Verb::Silence, 14, "silence"),
    (Verb::Book, 15, "book"),
    (Verb::Depart, 16, "depart"),
    (Verb::Else, 17, "else"),
    (Verb::Aloud, 18, "aloud"),
    (Verb::Conclude, 19, "conclude"),
    (Verb::Around, 20, "around"),
    (Verb::Notebook, 21, "notebook"),
    (Verb::Due, 22, "due"),
    (Verb::Papers, 23, "papers"),
    (Verb::Card, 24, "card"),
    (Verb::Heard, 25, "heard"),
    (Verb::Be, 26, "be"),
    (Verb::Wait, 27, "wait"),
    (Verb::Tap, 28, "tap"),
    (Verb::Vouch, 29, "vouch"),
    (Verb::Report, 30, "report"),
    (Verb::Contest, 31, "contest"),
    (Verb::Keys, 32, "keys"),
    (Verb::Freeze, 90, "freeze"),
    (Verb::GoOn, 91, "go-on"),
    (Verb::Quit, 95, "quit"),
    (Verb::Leave, 99, "leave"),
];

impl Verb {
    /// By number, or by word: whole, or its beginning if no other begins so.
    pub(crate) fn read(voice: &Voice<'_>, typed: &str) -> Option<Self> {
        let typed = typed.to_lowercase();
        if let Ok(number) = typed.parse::<u32>() {
            return VERBS.iter().find(|(_, n, _)| *n == number).map(|(verb, ..)| *verb);
        }
        let words =
            || VERBS.iter().map(|(verb, _, key)| (*verb, voice.plain(&format!("seat-verb-{key}")).to_lowercase()));
        if let Some((verb, _)) = words().find(|(_, word)| *word == typed) {
            return Some(verb);
        }
        let mut begun = words().filter(|(_, word)| word.starts_with(&typed));
        let first = begun.next().map(|(verb, _)| verb);
        if begun.next().is_some() { None } else { first }
    }

    /// Whether its whole word was typed.
    pub(crate) fn is_said(self, voice: &Voice<'_>, typed: &str) -> bool {
        let key = VERBS.iter().find(|(verb, ..)| *verb == self).map(|(.., key)| key);
        key.is_some_and(|key| voice.plain(&format!("seat-verb-{key}")).to_lowercase() == typed.to_lowercase())
    }

    /// Whether it is carried out even while something else is waited for.
    pub(crate) fn is_exit(self) -> bool {
        matches!(self, Self::Freeze | Self::GoOn | Self::Quit | Self::Leave)
    }
}
