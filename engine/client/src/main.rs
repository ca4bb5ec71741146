//! `tavolo-client`: the graphical client. One joins a session by its link or plays a case alone; either way the seat is at
//! the end of a link, and all it knows is a view.
//!
//! | module | holds |
//! |---|---|
//! | `options` | what can be typed when it is started |
//! | `machine` | whether there is anything to draw with, and how quick it is |
//! | `kept` | settings, from one start to the next |
//! | `link` | a seat's link: over the network, or to a room in this program |
//! | `cases` | what can be played here |
//! | `clock` | how late it is in play |
//! | `seat` | somebody has a seat: the end of the link, its clock, its screen |
//! | `look` | somebody looks on, as mentor or observer: the same |
//! | `hosts` | the session that is held here for others |
//! | `desk` | what is in front of the person: start screens, a seat, or all seats |
//! | `window` | the window: Bevy, egui, screen readers, redrawing when something changes |
//! | `picture` | the scene as a picture behind the screens |
//! | `fonts` | letters |

#![expect(elided_lifetimes_in_paths, reason = "a system names what it is given; lifetimes there say nothing")]

mod cases;
mod clock;
mod desk;
mod fonts;
mod hosts;
mod kept;
mod link;
mod look;
mod machine;
mod options;
mod picture;
mod seat;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;
use tavolo_panels::Profile;
use tavolo_wording::{Args, Catalogue};

use options::Options;

/// What the program needs wherever it is.
struct Ground {
    /// The folder with `scenarios/`, `locales/` and `assets/`.
    root: PathBuf,
    /// Texts of the program.
    texts: Catalogue,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(code) => code,
        Err(message) => {
            complain(&message);
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<ExitCode, String> {
    // No texts without a folder: the one sentence that must stand here.
    let root = tavolo_library::find(options.root.as_deref())
        .map_err(|root| format!("{}: no scenarios/ and locales/ here; say --root DIR", root.display()))?;
    let ground = Ground { texts: tavolo_library::app(&root), root };
    let known: Vec<&str> = ground.texts.languages().collect();
    let (mut settings, mut before) = kept::read();
    if let Some(lang) = &options.lang {
        if !known.contains(&lang.as_str()) {
            let args = Args::new().with("lang", lang.as_str()).with("known", tavolo_wording::Value::list(known));
            return Err(ground.texts.render("en", "cli-unknown-language", &args));
        }
        settings.language.clone_from(lang);
    } else if !before {
        let lang = tavolo_library::language();
        settings.language = if known.contains(&lang.as_str()) { lang } else { "en".to_owned() };
    }
    let Some(machine) = machine::look() else {
        let args = Args::new().with("link", options.link.as_deref().unwrap_or("LINK"));
        return Err(ground.texts.render(&settings.language, "client-no-display", &args));
    };
    match options.profile {
        Some(profile) => settings.profile = profile.into(),
        // What was never chosen is chosen by what the machine is.
        None if !before && machine.software => settings.profile = Profile::Low,
        None => {}
    }
    before |= options.link.is_some();
    Ok(window::open(ground, settings, before, options))
}

#[expect(clippy::print_stderr, reason = "where there is no window, the terminal is told")]
fn complain(message: &str) {
    eprintln!("{message}");
}
