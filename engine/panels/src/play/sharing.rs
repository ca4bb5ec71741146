//! Those who share a seat, at one computer or each at their own: who has its keys.

use egui::{Key, Modifiers, Ui};
use tavolo_seat::SHARE_A_SEAT;
use tavolo_wording::Args;

use super::{Desk, Out};
use crate::parts::{aside, choice_list, subheading, warns};
use crate::wish::Wish;
use crate::words::Words;

/// Keys by which those who share a seat say who has its keys, with Ctrl.
const KEYS: [Key; SHARE_A_SEAT as usize] = [Key::Num1, Key::Num2, Key::Num3];

/// How a seat is shared, as far as this computer was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sharing {
    /// For whom this computer's link is, from 1 on.
    me: u8,
    /// Who has the keys; nothing where it was only said that somebody else has them.
    now: Option<u8>,
    /// Whether what is done at this computer is done at the seat.
    here: bool,
}

impl Default for Sharing {
    fn default() -> Self {
        Self { me: 1, now: Some(1), here: true }
    }
}

impl Sharing {
    /// This computer's link is that of one of those who share the seat.
    pub(crate) fn joined(&mut self, me: u8, here: bool) {
        *self = Self { me, now: here.then_some(me), here };
    }

    /// Somebody took the keys.
    pub(crate) fn taken(&mut self, who: u8, here: bool) {
        (self.now, self.here) = (Some(who), here);
    }

    /// Whether it is said all the time who has the keys: wherever somebody could be wrong about it.
    pub(crate) fn is_said(self) -> bool {
        !self.here || self.me > 1 && self.now == Some(self.me)
    }

    /// Says whether what is done here counts.
    pub(super) fn show(self, ui: &mut Ui, words: &Words<'_>) {
        if !self.is_said() {
            return;
        }
        let me = name(words, self.me);
        if self.here {
            aside(ui, words.with("client-keys-mine", "me", me));
            return;
        }
        let key = KEYS[usize::from(self.me.clamp(1, SHARE_A_SEAT)) - 1].name();
        let args = Args::new().with("me", me).with("key", key);
        match self.now {
            Some(who) => {
                let args = args.with("who", name(words, who));
                warns(ui, &words.text("client-keys-elsewhere", &args));
            }
            None => {
                warns(ui, &words.text("client-keys-elsewhere.somebody", &args));
            }
        }
    }

    /// Lets those who share the seat say who has its keys.
    pub(super) fn choose(self, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
        let words = &desk.words;
        subheading(ui, words.plain("client-keys-who"));
        let choice = |(who, key): (u8, Key)| {
            let args = Args::new().with("who", name(words, who)).with("key", key.name());
            (words.text("client-keys-choice", &args), who)
        };
        let all: Vec<(String, u8)> = (1..).zip(KEYS).map(choice).collect();
        let mut chosen = self.now;
        if choice_list(ui, &words.plain("client-keys-who"), &all, &mut chosen) {
            out.wishes.extend(chosen.map(Wish::Keys));
        }
        aside(ui, words.plain("client-keys-says"));
    }
}

/// Somebody else of those who share the seat takes the keys, from anywhere.
pub(super) fn hand_over(ui: &Ui, out: &mut Out) {
    for (who, key) in (1..).zip(KEYS) {
        if ui.input_mut(|input| input.consume_key(Modifiers::CTRL, key)) {
            out.wishes.push(Wish::Keys(who));
        }
    }
}

fn name(words: &Words<'_>, who: u8) -> String {
    words.plain(&format!("client-partner-{who}"))
}
