//! Settings from one start to the next: a few lines of text in the person's own folder for such things.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use tavolo_panels::{Does, Keys, Profile, Settings, TEXT_PERCENT, TIME_PERCENT};

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
    let Settings { language, text_percent, time_percent, profile, light, calm, keys } = settings;
    let mut lines = format!(
        "language {language}\ntext {text_percent}\ntime {time_percent}\nprofile {}\nlight {light}\ncalm {calm}\n",
        profile.key()
    );
    for does in Does::ALL {
        lines.push_str(&format!("{} {}\n", does.key(), keys.of(does).name()));
    }
    lines
}

/// What is not understood stays as it is when nothing was set.
fn parse(text: &str) -> Settings {
    let kept: BTreeMap<&str, &str> = text.lines().filter_map(|line| line.split_once(' ')).collect();
    let mut settings = Settings::default();
    let number = |name: &str, known: &[u16]| {
        let number = kept.get(name).and_then(|value| value.parse().ok());
        number.filter(|number| known.contains(number))
    };
    if let Some(language) = kept.get("language") {
        (*language).clone_into(&mut settings.language);
    }
    settings.text_percent = number("text", &TEXT_PERCENT).unwrap_or(settings.text_percent);
    settings.time_percent = number("time", &TIME_PERCENT).unwrap_or(settings.time_percent);
    let profile = Profile::ALL.into_iter().find(|profile| kept.get("profile") == Some(&profile.key()));
    settings.profile = profile.unwrap_or(settings.profile);
    settings.light = kept.get("light") == Some(&"true");
    settings.calm = kept.get("calm") == Some(&"true");
    settings.keys = Keys::named(|does| kept.get(does.key()).copied());
    settings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back() {
        let mut keys = Keys::default();
        keys.exchange(Does::Papers, Does::Freeze);
        let settings = Settings {
            keys,
            language: "it".to_owned(),
            text_percent: 150,
            time_percent: 200,
            profile: Profile::Low,
            light: true,
            ..Settings::default()
        };
        assert_eq!(parse(&lines(&settings)), settings);
        assert_eq!(parse("text many\ntime 7\nprofile best\nnothing\nclient-freeze Q"), Settings::default());
    }
}
