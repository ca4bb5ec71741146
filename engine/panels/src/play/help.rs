//! Keys, settings, and what both exits do: the same page everywhere.

use egui::{Key, Modifiers, Ui};
use tavolo_seat::SHARE_A_SEAT;
use tavolo_wording::Args;

use super::{Desk, Out};
use crate::parts::{aside, button, choice_list, says, subheading};
use crate::screen::Screen;
use crate::settings::Does;
use crate::start::pages::{languages, settings_fields};
use crate::wish::Wish;

/// Keys by which those who share a seat say who has its keys, with Ctrl.
const PARTNERS: [Key; SHARE_A_SEAT as usize] = [Key::Num1, Key::Num2, Key::Num3];

/// Somebody else of those who share the seat takes the keys, from anywhere.
pub(super) fn hand_over(ui: &Ui, out: &mut Out) {
    for (who, key) in (1..).zip(PARTNERS) {
        if ui.input_mut(|input| input.consume_key(Modifiers::CTRL, key)) {
            out.wishes.push(Wish::Keys(who));
        }
    }
}

/// Who of those who share this seat has the keys.
fn shared(now: u8, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    subheading(ui, words.plain("client-keys-who"));
    let all: Vec<(String, u8)> = (1..)
        .zip(PARTNERS)
        .map(|(who, key)| {
            let args = Args::new().with("who", words.plain(&format!("client-partner-{who}"))).with("key", key.name());
            (words.text("client-keys-choice", &args), who)
        })
        .collect();
    // Nobody has said anything yet: the first has them.
    let mut chosen = Some(now.max(1));
    if choice_list(ui, &words.plain("client-keys-who"), &all, &mut chosen) {
        out.wishes.extend(chosen.map(Wish::Keys));
    }
    aside(ui, words.plain("client-keys-says"));
}

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
    shared(screen.play.keys, ui, desk, out);
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
