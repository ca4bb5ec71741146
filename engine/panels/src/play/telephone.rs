//! Telephones: what rings is picked up or let go, what is open is hung up.

use egui::Ui;
use tavolo_seat::{CallIs, Intent, calls};

use super::{Desk, Out};
use crate::parts::{button, live, warns};

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    let with = |who: Option<tavolo_seat::Handle>| who.map_or_else(|| words.plain("replay-unknown"), |w| words.what(w));
    let mine: Vec<_> = desk.view.calls.iter().filter(|call| call.me == desk.me && call.is.open()).collect();
    if mine.is_empty() {
        return;
    }
    live(ui, &words.plain("client-telephone"), |ui| {
        for call in &mine {
            let key = match call.is {
                CallIs::Ringing => "seat-call-ringing",
                CallIs::Calling => "seat-call-calling",
                CallIs::Connected => "seat-call-connected",
                CallIs::Busy => "seat-call-busy",
                CallIs::NoAnswer => "seat-call-no-answer",
                CallIs::Over => "seat-call-over",
            };
            warns(ui, &words.with(key, "with", with(call.with)));
        }
    });
    ui.horizontal_wrapped(|ui| {
        for offer in calls(desk.view).into_iter().filter(|offer| offer.me == desk.me) {
            let key = if offer.pick_up { "seat-pick-up" } else { "seat-hang-up" };
            if button(ui, words.with(key, "with", with(offer.with))).clicked() {
                let (by, call) = (offer.me, offer.call);
                let intent = if offer.pick_up { Intent::PickUp { by, call } } else { Intent::HangUp { by, call } };
                desk.ask(out, intent);
            }
        }
    });
}
