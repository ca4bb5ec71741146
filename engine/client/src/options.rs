//! What can be typed. Help is English here: it is read before a language is chosen.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use tavolo_panels::Profile;

/// Tavolo at a desk: take a seat by its link, or play a case alone. Training only: no real cases, no screening of real people.
#[derive(Debug, Parser)]
#[command(name = "tavolo-client", version)]
pub(crate) struct Options {
    /// Join link of a seat; without one, the program asks what to do
    pub(crate) link: Option<String>,
    /// Language of everything a person reads: en, it
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    /// Folder that holds scenarios/, locales/ and assets/; else TAVOLO_ROOT, else this folder or one above
    #[arg(long, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
    /// How much is drawn; else by what this computer is
    #[arg(long, value_name = "PROFILE")]
    pub(crate) profile: Option<ProfileName>,
    /// Folder in which sessions that are played alone are kept
    #[arg(long, value_name = "DIR", default_value = "out")]
    pub(crate) out: PathBuf,
    /// Draw without a pause, and print each second how many pictures there were: to measure a computer
    #[arg(long, hide = true)]
    pub(crate) measure: bool,
}

/// A profile by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProfileName {
    /// For computers without graphics hardware
    Low,
    /// For all others
    Normal,
    /// Words alone, no picture
    Text,
}

impl From<ProfileName> for Profile {
    fn from(name: ProfileName) -> Self {
        match name {
            ProfileName::Low => Self::Low,
            ProfileName::Normal => Self::Normal,
            ProfileName::Text => Self::Text,
        }
    }
}
