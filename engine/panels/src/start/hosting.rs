//! A session that is held on this computer: who may sit where, the links for others, and how it ends.

use egui::{Panel, RichText, TextStyle, Ui};
use tavolo_wording::{Args, Catalogue};

use super::pages::{Text, fault};
use super::{CaseCard, Hosted, Start};
use crate::parts::{aside, button, card, heading, label, live, main_button, says, several, subheading, warns};
use crate::wish::StartWish;

/// Seats in which others sit unless somebody says otherwise: all that are not for volunteers alone.
pub(super) fn usual(case: &CaseCard) -> Vec<usize> {
    case.seats.iter().enumerate().filter(|(_, seat)| !seat.volunteers).map(|(number, _)| number).collect()
}

/// Which seats are for people.
pub(super) fn people(start: &mut Start, ui: &mut Ui, text: &Text<'_>, case: &CaseCard) {
    subheading(ui, text.plain("client-start-people"));
    let seats: Vec<(String, usize)> =
        case.seats.iter().enumerate().map(|(number, seat)| (text.seat(seat), number)).collect();
    several(ui, &text.plain("client-start-people"), &seats, &mut start.people);
    aside(ui, text.plain("client-start-people-says"));
}

/// The page of a session that is held.
pub(super) fn page(start: &mut Start, ui: &mut Ui, text: &Text<'_>, out: &mut Vec<StartWish>) {
    let Some(hosted) = text.around.hosted else { return };
    if start.ends {
        return ends(start, ui, text, &hosted, out);
    }
    heading(ui, text.plain("client-hosted"));
    live(ui, &text.plain("client-status"), |ui| {
        let stands = match (hosted.over, hosted.runs) {
            (true, _) => "client-hosted-played",
            (false, true) => "client-hosted-runs",
            (false, false) => "client-hosted-stands",
        };
        says(ui, text.plain(stands));
        // Below all links nobody would see it.
        fault(ui, text);
    });
    ui.horizontal_wrapped(|ui| {
        let sit = text.plain(if hosted.seated { "client-hosted-back" } else { "client-hosted-sit" });
        if main_button(ui, sit).clicked() {
            out.push(StartWish::Sit);
        }
        let play = if hosted.runs {
            ("client-hosted-hold", StartWish::Hold)
        } else {
            ("client-hosted-begin", StartWish::Begin)
        };
        if !hosted.over && button(ui, text.plain(play.0)).clicked() {
            out.push(play.1);
        }
        if button(ui, text.plain("client-hosted-end")).clicked() {
            start.ends = true;
        }
    });
    ui.add_space(8.0);
    says(ui, text.plain("client-hosted-says"));
    for at in hosted.addresses {
        let key = if at.here_only { "client-hosted-here" } else { "client-hosted-at" };
        subheading(ui, text.with(key, &Args::new().with("address", at.address.as_str())));
        for (place, link) in &at.links {
            card(ui, |ui| one(ui, text, place, link));
        }
    }
    aside(ui, kept(text, &hosted));
}

/// Above the seat of somebody who holds the session on this computer: the way to its page. Tells whether it was taken.
pub fn way_to_hosted(ui: &mut Ui, texts: &Catalogue, language: &str) -> bool {
    let text = texts.render(language, "client-hosted-page", &Args::new());
    Panel::top("hosted").show(ui, |ui| button(ui, text).clicked()).inner
}

/// A link to be read out, typed from the screen or copied.
fn one(ui: &mut Ui, text: &Text<'_>, place: &str, link: &str) {
    says(ui, place);
    label(ui, RichText::new(link).text_style(TextStyle::Monospace));
    if button(ui, text.with("client-hosted-copy", &Args::new().with("seat", place))).clicked() {
        ui.ctx().copy_text(link.to_owned());
    }
}

fn kept(text: &Text<'_>, hosted: &Hosted<'_>) -> String {
    text.with("client-hosted-kept", &Args::new().with("folder", hosted.folder).with("session", hosted.session))
}

/// Before a class ends for everybody it is asked.
fn ends(start: &mut Start, ui: &mut Ui, text: &Text<'_>, hosted: &Hosted<'_>, out: &mut Vec<StartWish>) {
    heading(ui, text.plain("client-hosted-end"));
    warns(ui, &text.plain("client-hosted-sure"));
    says(ui, kept(text, hosted));
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        if main_button(ui, text.plain("client-hosted-stay")).clicked() {
            start.ends = false;
        }
        for (key, wish) in [("client-hosted-adjourn", StartWish::Adjourn), ("client-hosted-end-now", StartWish::End)] {
            if button(ui, text.plain(key)).clicked() {
                start.ends = false;
                out.push(wish);
            }
        }
    });
}
