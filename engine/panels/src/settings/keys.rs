//! Which key does what from anywhere, and how a person changes it.

use egui::Key;

/// Keys that work from anywhere. No letters and digits, and none that moves about: those are for talk and for fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keys {
    /// The page that helps.
    pub help: Key,
    /// The place and who is there.
    pub here: Key,
    /// The notebook.
    pub notebook: Key,
    /// Papers and forms.
    pub papers: Key,
    /// Messages.
    pub messages: Key,
    /// What is due.
    pub due: Key,
    /// What one can do.
    pub deeds: Key,
    /// The handbook.
    pub handbook: Key,
    /// Everything stops.
    pub freeze: Key,
    /// The seat is given back.
    pub leave: Key,
    /// The cue card, while it is held.
    pub card: Key,
    /// Nothing is shown, until it is pressed again.
    pub blank: Key,
    /// The next person is in focus.
    pub next_person: Key,
    /// The one before.
    pub last_person: Key,
}

/// Something that has a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// The page that helps.
    Help,
    /// The place and who is there.
    Here,
    /// The notebook.
    Notebook,
    /// Papers and forms.
    Papers,
    /// Messages.
    Messages,
    /// What is due.
    Due,
    /// What one can do.
    Deeds,
    /// The handbook.
    Handbook,
    /// Everything stops.
    Freeze,
    /// The seat is given back.
    Leave,
    /// The cue card, while it is held.
    Card,
    /// Nothing is shown, until it is pressed again.
    Blank,
    /// The next person is in focus.
    NextPerson,
    /// The one before.
    LastPerson,
}

/// Why a key cannot be taken. Reads `client-key-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyProblem {
    /// It is for talk or for fields.
    NotFree,
    /// It does this already.
    Taken(Does),
}

impl Default for Keys {
    fn default() -> Self {
        Self {
            help: Key::F1,
            here: Key::F2,
            notebook: Key::F3,
            papers: Key::F4,
            messages: Key::F5,
            due: Key::F6,
            deeds: Key::F7,
            handbook: Key::F8,
            freeze: Key::F9,
            leave: Key::F10,
            card: Key::F11,
            blank: Key::F12,
            next_person: Key::PageDown,
            last_person: Key::PageUp,
        }
    }
}

impl Does {
    /// All of them, as they stand in a table.
    pub const ALL: [Self; 14] = [
        Self::Help,
        Self::Here,
        Self::Notebook,
        Self::Papers,
        Self::Messages,
        Self::Due,
        Self::Deeds,
        Self::Handbook,
        Self::Freeze,
        Self::Leave,
        Self::Card,
        Self::Blank,
        Self::NextPerson,
        Self::LastPerson,
    ];

    /// The key of its text.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Help => "client-page-help",
            Self::Here => "client-page-here",
            Self::Notebook => "client-page-notebook",
            Self::Papers => "client-page-papers",
            Self::Messages => "client-page-messages",
            Self::Due => "client-page-due",
            Self::Deeds => "client-page-deeds",
            Self::Handbook => "client-page-handbook",
            Self::Freeze => "client-freeze",
            Self::Leave => "client-leave",
            Self::Card => "client-card",
            Self::Blank => "client-key-blank",
            Self::NextPerson => "client-key-next",
            Self::LastPerson => "client-key-last",
        }
    }
}

impl Keys {
    /// The key of something.
    #[must_use]
    pub fn of(&self, does: Does) -> Key {
        match does {
            Does::Help => self.help,
            Does::Here => self.here,
            Does::Notebook => self.notebook,
            Does::Papers => self.papers,
            Does::Messages => self.messages,
            Does::Due => self.due,
            Does::Deeds => self.deeds,
            Does::Handbook => self.handbook,
            Does::Freeze => self.freeze,
            Does::Leave => self.leave,
            Does::Card => self.card,
            Does::Blank => self.blank,
            Does::NextPerson => self.next_person,
            Does::LastPerson => self.last_person,
        }
    }

    fn place(&mut self, does: Does) -> &mut Key {
        match does {
            Does::Help => &mut self.help,
            Does::Here => &mut self.here,
            Does::Notebook => &mut self.notebook,
            Does::Papers => &mut self.papers,
            Does::Messages => &mut self.messages,
            Does::Due => &mut self.due,
            Does::Deeds => &mut self.deeds,
            Does::Handbook => &mut self.handbook,
            Does::Freeze => &mut self.freeze,
            Does::Leave => &mut self.leave,
            Does::Card => &mut self.card,
            Does::Blank => &mut self.blank,
            Does::NextPerson => &mut self.next_person,
            Does::LastPerson => &mut self.last_person,
        }
    }

    /// Gives something another key.
    ///
    /// # Errors
    /// Where the key is not free; everything then stays as it is.
    pub fn set(&mut self, does: Does, key: Key) -> Result<(), KeyProblem> {
        if !may(key) {
            return Err(KeyProblem::NotFree);
        }
        if let Some(other) = Does::ALL.into_iter().find(|other| *other != does && self.of(*other) == key) {
            return Err(KeyProblem::Taken(other));
        }
        *self.place(does) = key;
        Ok(())
    }

    /// Two things change keys with each other.
    pub fn exchange(&mut self, one: Does, other: Does) {
        let (first, second) = (self.of(one), self.of(other));
        (*self.place(one), *self.place(other)) = (second, first);
    }

    /// Keys by name, as they were kept: all of them or, where something is wrong with one, those of the beginning.
    #[must_use]
    pub fn named<'a>(names: impl Fn(Does) -> Option<&'a str>) -> Self {
        let mut keys = Self::default();
        for does in Does::ALL {
            match names(does).map(Key::from_name) {
                None => {}
                Some(Some(key)) => *keys.place(does) = key,
                Some(None) => return Self::default(),
            }
        }
        let all = Does::ALL.map(|does| keys.of(does));
        let twice = all.iter().enumerate().any(|(n, key)| !may(*key) || all[..n].contains(key));
        if twice { Self::default() } else { keys }
    }
}

/// Whether a key may do something from anywhere.
fn may(key: Key) -> bool {
    let functions = Key::F1 as u32..=Key::F35 as u32;
    functions.contains(&(key as u32)) || matches!(key, Key::PageUp | Key::PageDown | Key::Insert)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_does_two_things_and_none_takes_a_letter() {
        let mut keys = Keys::default();
        assert_eq!(keys.set(Does::Papers, Key::A), Err(KeyProblem::NotFree));
        assert_eq!(keys.set(Does::Papers, Key::Tab), Err(KeyProblem::NotFree));
        assert_eq!(keys.set(Does::Papers, Key::F9), Err(KeyProblem::Taken(Does::Freeze)));
        assert_eq!(keys, Keys::default());
        assert_eq!(keys.set(Does::Papers, Key::Insert), Ok(()));
        keys.exchange(Does::Papers, Does::Freeze);
        assert_eq!((keys.papers, keys.freeze), (Key::F9, Key::Insert));
    }

    #[test]
    fn what_was_kept_is_taken_whole_or_not_at_all() {
        let kept = |does| match does {
            Does::Papers => Some("F9"),
            Does::Freeze => Some("F4"),
            _ => None,
        };
        let keys = Keys::named(kept);
        assert_eq!((keys.papers, keys.freeze), (Key::F9, Key::F4));
        assert_eq!(Keys::named(|does| (does == Does::Papers).then_some("F9")), Keys::default(), "twice");
        assert_eq!(Keys::named(|does| (does == Does::Papers).then_some("Q")), Keys::default(), "a letter");
        assert_eq!(Keys::named(|does| (does == Does::Papers).then_some("nothing")), Keys::default());
    }
}
