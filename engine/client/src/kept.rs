//! Settings from one start to the next: a few lines of text in the person's own folder for such things.

use std::fs;
use std::path::PathBuf;

use tavolo_panels::{Profile, Settings};

/// What was kept, and whether anything was.
pub(crate) fn read() -> (Settings, bool) {
    let text = path().and_then(|path| fs::read_to_string(path).ok());
    (text.as_deref().map(parse).unwrap_or_default(), text.is_some())
}

/// Keeps settings. Where that cannot be, they hold until the program ends.
pub(crate) fn write(settings: &Settings) {
    let Some(path) = path() else { return };
    if let Some(folder) = path.parent() {
        let _ = fs::create_dir_all(folder);
    }
    let _ = fs::write(path, lines(settings));
}

/// `XDG_CONFIG_HOME`, `APPDATA` or `~/.config`.
fn path() -> Option<PathBuf> {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let folder = named("XDG_CONFIG_HOME").or_else(|| named("APPDATA"));
    let folder = folder.or_else(|| named("HOME").map(|home| home.join(".config")))?;
    Some(folder.join("tavolo").join("client.txt"))
}

fn lines(settings: &Settings) -> String {
    let Settings { language, text_percent, profile, light, calm, keys: _ } = settings;
    format!("language {language}\ntext {text_percent}\nprofile {}\nlight {light}\ncalm {calm}\n", profile.key())
}

/// What is not understood stays as it is when nothing was set.
fn parse(text: &str) -> Settings {
    let mut settings = Settings::default();
    for (name, value) in text.lines().filter_map(|line| line.split_once(' ')) {
        match name {
            "language" => value.clone_into(&mut settings.language),
            "text" => settings.text_percent = value.parse().unwrap_or(settings.text_percent),
            "profile" => {
                let known = Profile::ALL.into_iter().find(|profile| profile.key() == value);
                settings.profile = known.unwrap_or(settings.profile);
            }
            "light" => settings.light = value == "true",
            "calm" => settings.calm = value == "true",
            _ => {}
        }
    }
    settings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back() {
        let settings = Settings {
            language: "it".to_owned(),
            text_percent: 150,
            profile: Profile::Low,
            light: true,
            ..Settings::default()
        };
        assert_eq!(parse(&lines(&settings)), settings);
        assert_eq!(parse("text many\nprofile best\nnothing"), Settings::default());
    }
}
