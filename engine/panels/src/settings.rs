//! What each person sets for themselves: language, size of text, colours, keys.

mod keys;

pub use keys::{Does, KeyProblem, Keys};

use crate::theme;

/// Sizes of text, percent.
pub const TEXT_PERCENT: [u16; 5] = [100, 125, 150, 175, 200];

/// How long a second of play takes where one plays alone, percent of a second. Reads `client-time-<percent>`.
pub const TIME_PERCENT: [u16; 3] = [100, 150, 200];

/// What a person sets. The client keeps it between starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Language of the screen: a tag.
    pub language: String,
    /// Size of text, percent: one of [`TEXT_PERCENT`].
    pub text_percent: u16,
    /// How long a second of play takes where one plays alone, percent: one of [`TIME_PERCENT`].
    pub time_percent: u16,
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

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: tavolo_wording::FALLBACK.to_owned(),
            text_percent: TEXT_PERCENT[0],
            time_percent: TIME_PERCENT[0],
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
