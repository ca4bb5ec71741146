//! Keys, settings, and what both exits do: the same page everywhere.

use egui::Ui;
use tavolo_wording::Args;

use super::{Desk, Out};
use crate::parts::{aside, button, says, subheading};
use crate::screen::Screen;
use crate::settings::Does;
use crate::start::pages::{languages, settings_fields};
use crate::wish::Wish;

pub(super) fn show(screen: &mut Screen, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    let keys = desk.keys;
    subheading(ui, words.plain("client-exits"));
    says(ui, words.with("client-exit-freeze-says", "key", keys.freeze.name()));
    says(ui, words.with("client-exit-leave-says", "key", keys.leave.name()));
    subheading(ui, words.plain("client-keys"));
    says(ui, words.plain("client-first-talk"));
    says(ui, words.plain("client-first-person"));
    for does in Does::ALL {
        let args = Args::new().with("key", keys.of(does).name()).with("does", words.plain(does.key()));
        aside(ui, words.text("client-key", &args));
    }
    aside(ui, words.plain("client-key-scroll-says"));
    screen.play.sharing.choose(ui, desk, out);
    let all = languages(desk.around.texts);
    let say = |key: &str, args: &Args| words.text(key, args);
    if settings_fields(&mut screen.settings, ui, &all, &say) {
        out.wishes.push(Wish::Settings(screen.settings.clone()));
    }
    if button(ui, words.plain("client-quit")).clicked() {
        out.wishes.push(Wish::Quit);
    }
    aside(ui, words.plain("client-quit-says"));
}
