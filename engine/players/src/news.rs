//! What a person noted of others that somebody else may need, kept by whom it is about: notes never change, and only grow.

use std::collections::BTreeMap;

use tavolo_seat::{Handle, How, Licence, Note, SeatView, Vocabulary, Word};

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
    /// Concerns of the pack to whose office it matters and may pass, and on what that depends.
    pub(crate) concerns: Vec<(usize, Passes)>,
    /// Facts that raise an alert and that it shows, by their signs.
    pub(crate) signs: Vec<usize>,
}

/// How something may pass on.
#[derive(Clone, Debug)]
pub(crate) enum Passes {
    /// Whatever the person concerned says.
    Freely,
    /// With one of these consents.
    With(Vec<Word>),
}

impl News {
    /// Reads what was noted since.
    pub(crate) fn catch_up(&mut self, view: &SeatView, me: Handle) {
        if view.notebook.len() < self.read {
            *self = Self::default();
        }
        for (place, note) in view.notebook.iter().enumerate().skip(self.read).filter(|(_, note)| note.me == me) {
            if let Some(about) = note.about {
                self.about.entry(about).or_default().push(Item::of(&view.vocabulary, view.office_of(me), place, note));
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
    fn of(words: &Vocabulary, office: Option<&Word>, place: usize, note: &Note) -> Self {
        // What explains a sign matters to whoever heard of the sign.
        let matters = |signs: &[Word]| note.shows.iter().chain(&note.explains).any(|s| signs.contains(s));
        let concerns = words.concerns.iter().enumerate().filter(|(_, concern)| matters(&concern.signs));
        let concerns =
            concerns.filter_map(|(number, to)| Some((number, Passes::of(words, &note.class, office, &to.office)?)));
        let shown = |by: &[(Word, u32)]| note.shows.iter().any(|s| by.iter().any(|(word, _)| word == s));
        let signs = words.signs.iter().enumerate().filter(|(_, sign)| sign.alert && shown(&sign.shown_by));
        Self {
            note: place,
            first_hand: !matches!(note.how, How::Told | How::Held),
            concerns: concerns.collect(),
            signs: signs.map(|(number, _)| number).collect(),
        }
    }
}

impl Passes {
    /// How a class of information may pass from one office to another; none: never.
    fn of(words: &Vocabulary, class: &Word, from: Option<&Word>, to: &Word) -> Option<Self> {
        if class == "Public" {
            return Some(Self::Freely);
        }
        let sends = |l: &&Licence| l.from.is_empty() || from.is_some_and(|office| l.from.contains(office));
        let licences = || words.licences.iter().filter(|l| &l.class == class && l.to.contains(to)).filter(sends);
        if licences().any(|l| l.consent.is_none()) {
            return Some(Self::Freely);
        }
        let consents: Vec<Word> = licences().filter_map(|l| l.consent.clone()).collect();
        (!consents.is_empty()).then_some(Self::With(consents))
    }

    /// Whether it may pass now.
    pub(crate) fn now(&self, view: &SeatView, about: Handle) -> bool {
        match self {
            Self::Freely => true,
            Self::With(consents) => consents.iter().any(|to| view.consent_of(about, to) == Some(true)),
        }
    }
}
