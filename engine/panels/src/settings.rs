//! What each person sets for themselves: language, size of text, colours, keys.

use egui::Key;

use crate::theme;

/// Sizes of text, percent.
pub const TEXT_PERCENT: [u16; 5] = [100, 125, 150, 175, 200];

/// What a person sets. The client keeps it between starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Language of the screen: a tag.
    pub language: String,
    /// Size of text, percent: one of [`TEXT_PERCENT`].
    pub text_percent: u16,
    /// How much the computer can draw.
    pub profile: Profile,
    /// Dark letters on light ground, instead of light ones on dark.
    pub light: bool,
    /// Nothing moves by itself that need not.
    pub calm: bool,
    /// Which key does what.
    pub keys: Keys,
}

/// How much the computer can draw. Reads `client-profile-<name>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// As much as it can.
    #[default]
    Normal,
    /// Little: no graphics hardware.
    Low,
    /// No picture at all: everything in words.
    Text,
}

impl Profile {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Low, Self::Text];

    /// Last part of its text key.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Low => "low",
            Self::Text => "text",
        }
    }
}

/// Which key does what, from anywhere. No letters and digits: those are for talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keys {
    /// Which keys there are.
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

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: tavolo_wording::FALLBACK.to_owned(),
            text_percent: TEXT_PERCENT[0],
            profile: Profile::default(),
            light: false,
            calm: false,
            keys: Keys::default(),
        }
    }
}

impl Settings {
    /// Makes a window look so. Sizes change with the next frame.
    pub fn apply(&self, ctx: &egui::Context) {
        ctx.set_zoom_factor(f32::from(self.text_percent.clamp(50, 300)) / 100.0);
        theme::apply(ctx, self.light, self.calm);
    }
}
