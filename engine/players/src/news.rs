//! What a person noted of others that somebody else may need, kept by whom it is about: notes never change, and only grow.

use std::collections::BTreeMap;

use tavolo_seat::{Handle, How, Note, SeatView, Vocabulary};

/// Notes of a person by whom they are about.
#[derive(Clone, Debug, Default)]
pub(crate) struct News {
    /// How many notes of the view were read.
    read: usize,
    about: BTreeMap<Handle, Vec<Item>>,
}

/// A note of one's own about somebody.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// Its place in the notebook.
    pub(crate) note: usize,
    /// Whether one learnt it oneself, and was not told.
    pub(crate) first_hand: bool,
    /// Concerns of the pack to which it matters.
    pub(crate) concerns: Vec<usize>,
    /// Facts that raise an alert and that it shows, by their signs.
    pub(crate) signs: Vec<usize>,
}

impl News {
    /// Reads what was noted since.
    pub(crate) fn catch_up(&mut self, view: &SeatView, me: Handle) {
        if view.notebook.len() < self.read {
            *self = Self::default();
        }
        for (place, note) in view.notebook.iter().enumerate().skip(self.read).filter(|(_, note)| note.me == me) {
            if let Some(about) = note.about {
                self.about.entry(about).or_default().push(Item::of(&view.vocabulary, place, note));
            }
        }
        self.read = view.notebook.len();
    }

    /// Of whom one has noted anything.
    pub(crate) fn persons(&self) -> Vec<Handle> {
        self.about.keys().copied().collect()
    }

    /// What one noted of somebody, in order.
    pub(crate) fn of(&self, who: Handle) -> &[Item] {
        self.about.get(&who).map_or(&[], |items| items)
    }
}

impl Item {
    fn of(words: &Vocabulary, place: usize, note: &Note) -> Self {
        // What explains a sign matters to whoever heard of the sign.
        let matters = |signs: &[String]| note.shows.iter().chain(&note.explains).any(|s| signs.contains(s));
        let concerns = words.concerns.iter().enumerate().filter(|(_, concern)| matters(&concern.signs));
        let shown = |by: &[(String, u32)]| note.shows.iter().any(|s| by.iter().any(|(word, _)| word == s));
        let signs = words.signs.iter().enumerate().filter(|(_, sign)| sign.alert && shown(&sign.shown_by));
        Self {
            note: place,
            first_hand: !matches!(note.how, How::Told | How::Held),
            concerns: concerns.map(|(number, _)| number).collect(),
            signs: signs.map(|(number, _)| number).collect(),
        }
    }
}
