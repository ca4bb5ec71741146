//! The pages of the start, one after the other; each can be gone back from.

use egui::{CentralPanel, Ui};
use tavolo_wording::{Args, Value};

use super::{Page, Start, StartAround, Waits, hosting};
use crate::parts::rebind::table;
use crate::parts::{
    aside, button, choice_list, column, field, have_more, heading, headlines, main_button, more, says, scrolled,
    several, subheading, tick, warns, wide,
};
use crate::settings::{Profile, Settings, TEXT_PERCENT, TIME_PERCENT};
use crate::theme;
use crate::wish::StartWish;

/// The longest name of a session, letters.
const NAME: usize = 40;

/// The longest link, letters: an address and some eighty more.
const LINK: usize = 400;

pub(super) fn show(start: &mut Start, ui: &mut Ui, around: &StartAround<'_>, out: &mut Vec<StartWish>) {
    let frame = theme::ground(ui).inner_margin(24);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        scrolled(ui, "start", true, |ui| {
            column(ui, |ui| {
                let text = Text { around, language: start.settings.language.clone() };
                page(start, ui, &text, out);
            });
        });
    });
}

fn page(start: &mut Start, ui: &mut Ui, text: &Text<'_>, out: &mut Vec<StartWish>) {
    if let Some(waits) = text.around.waits {
        return waiting(ui, text, waits, out);
    }
    match start.page {
        _ if text.around.hosted.is_some() => return hosting::page(start, ui, text, out),
        Page::Settings => settings(start, ui, text, out),
        Page::Safety => safety(start, ui, text),
        Page::Choose => choose(start, ui, text, out),
        Page::Case => case(start, ui, text),
        Page::Seat => seat(start, ui, text, out),
        Page::Join => join(start, ui, text, out),
    }
    if text.around.fault.is_some() {
        ui.add_space(8.0);
        fault(ui, text);
    }
}

/// Why the last wish came to nothing, or what else there is to be read.
pub(super) fn fault(ui: &mut Ui, text: &Text<'_>) {
    let Some((key, args)) = text.around.fault else { return };
    warns(ui, &text.with(key, args));
    if let Some(hint) = text.around.texts.try_render(&text.language, &format!("{key}.hint"), args) {
        says(ui, hint);
    }
}

pub(super) struct Text<'a> {
    pub(super) around: &'a StartAround<'a>,
    language: String,
}

impl Text<'_> {
    pub(super) fn plain(&self, key: &str) -> String {
        self.with(key, &Args::new())
    }

    pub(super) fn with(&self, key: &str, args: &Args) -> String {
        self.around.texts.render(&self.language, key, args)
    }

    /// What a seat is called, and whether it is for volunteers.
    pub(super) fn seat(&self, card: &super::SeatCard) -> String {
        match card.volunteers {
            true => self.with("client-start-seat-volunteers", &Args::new().with("seat", card.title.as_str())),
            false => card.title.clone(),
        }
    }
}

fn waiting(ui: &mut Ui, text: &Text<'_>, waits: Waits<'_>, out: &mut Vec<StartWish>) {
    crate::parts::live(ui, &text.plain("client-status"), |ui| match waits {
        Waits::Loading => says(ui, text.plain("client-start-loading")),
        Waits::Calling(address) => says(ui, text.with("client-start-calling", &Args::new().with("address", address))),
    });
    if button(ui, text.plain("client-start-give-up")).clicked() {
        out.push(StartWish::GiveUp);
    }
}

/// What a person sets, on any page. Gives whether something was changed.
pub(crate) fn settings_fields(
    settings: &mut Settings,
    ui: &mut Ui,
    languages: &[(String, String)],
    say: &dyn Fn(&str, &Args) -> String,
) -> bool {
    let plain = |key: &str| say(key, &Args::new());
    let before = settings.clone();
    subheading(ui, plain("client-set-language"));
    let mut language = Some(settings.language.clone());
    choice_list(ui, &plain("client-set-language"), languages, &mut language);
    settings.language = language.unwrap_or_default();
    subheading(ui, plain("client-set-text"));
    let sizes: Vec<(String, u16)> = TEXT_PERCENT
        .iter()
        .map(|percent| (say("client-percent", &Args::new().with("count", i64::from(*percent))), *percent))
        .collect();
    let mut size = Some(settings.text_percent);
    choice_list(ui, &plain("client-set-text"), &sizes, &mut size);
    settings.text_percent = size.unwrap_or(settings.text_percent);
    subheading(ui, plain("client-set-profile"));
    let profiles: Vec<(String, Profile)> =
        Profile::ALL.iter().map(|p| (plain(&format!("client-profile-{}", p.key())), *p)).collect();
    let mut profile = Some(settings.profile);
    choice_list(ui, &plain("client-set-profile"), &profiles, &mut profile);
    settings.profile = profile.unwrap_or_default();
    subheading(ui, plain("client-set-sight"));
    tick(ui, &mut settings.light, &plain("client-set-light"));
    tick(ui, &mut settings.calm, &plain("client-set-calm"));
    subheading(ui, plain("client-set-time"));
    let times: Vec<(String, u16)> =
        TIME_PERCENT.iter().map(|percent| (plain(&format!("client-time-{percent}")), *percent)).collect();
    let mut time = Some(settings.time_percent);
    choice_list(ui, &plain("client-set-time"), &times, &mut time);
    settings.time_percent = time.unwrap_or(settings.time_percent);
    table(ui, &mut settings.keys, say);
    *settings != before
}

/// Languages of the program, each by its own name.
pub(crate) fn languages(texts: &tavolo_wording::Catalogue) -> Vec<(String, String)> {
    let named = texts.languages().filter(|tag| texts.has(tag, "client-language-name"));
    named.map(|tag| (texts.render(tag, "client-language-name", &Args::new()), tag.to_owned())).collect()
}

fn settings(start: &mut Start, ui: &mut Ui, text: &Text<'_>, out: &mut Vec<StartWish>) {
    heading(ui, text.plain("client-start-settings"));
    // First, since most people change nothing here.
    if main_button(ui, text.plain("client-next")).clicked() {
        start.page = Page::Safety;
    }
    let languages = languages(text.around.texts);
    let say = |key: &str, args: &Args| text.with(key, args);
    if settings_fields(&mut start.settings, ui, &languages, &say) {
        out.push(StartWish::Settings(start.settings.clone()));
    }
}

fn safety(start: &mut Start, ui: &mut Ui, text: &Text<'_>) {
    heading(ui, text.plain("client-start-safety"));
    warns(ui, &text.plain("client-training-only"));
    subheading(ui, text.plain("client-exits"));
    says(ui, text.with("client-exit-freeze-says", &Args::new().with("key", start.settings.keys.freeze.name())));
    says(ui, text.with("client-exit-leave-says", &Args::new().with("key", start.settings.keys.leave.name())));
    says(ui, text.plain("client-exit-nobody-asks"));
    subheading(ui, text.plain("client-data"));
    match text.around.controller {
        Some(controller) => says(ui, text.with("client-data-controller", &Args::new().with("controller", controller))),
        None => says(ui, text.plain("client-data-ask")),
    };
    says(ui, text.plain("client-data-says"));
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        if main_button(ui, text.plain("client-understood")).clicked() {
            start.page = if start.link.is_empty() { Page::Choose } else { Page::Join };
        }
        if button(ui, text.plain("client-start-settings")).clicked() {
            start.page = Page::Settings;
        }
    });
}

fn choose(start: &mut Start, ui: &mut Ui, text: &Text<'_>, out: &mut Vec<StartWish>) {
    heading(ui, text.plain("client-start-choose"));
    let here = !text.around.cases.is_empty();
    if let Some(tutorial) = text.around.tutorial {
        if wide(ui, text.plain("client-start-tutorial"), false).clicked() {
            out.push(StartWish::Tutorial { case: tutorial });
        }
        aside(ui, text.plain("client-start-tutorial-says"));
    }
    if here {
        if wide(ui, text.plain("client-start-alone"), false).clicked() {
            (start.hosts, start.page) = (false, Page::Case);
        }
        aside(ui, text.plain("client-start-alone-says"));
    }
    if wide(ui, text.plain("client-start-join"), false).clicked() {
        start.page = Page::Join;
    }
    aside(ui, text.plain("client-start-join-says"));
    if here {
        if wide(ui, text.plain("client-start-host"), false).clicked() {
            (start.hosts, start.page) = (true, Page::Case);
        }
        aside(ui, text.plain("client-start-host-says"));
    }
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        if button(ui, text.plain("client-back")).clicked() {
            start.page = Page::Safety;
        }
        if button(ui, text.plain("client-quit")).clicked() {
            out.push(StartWish::Quit);
        }
    });
}

fn case(start: &mut Start, ui: &mut Ui, text: &Text<'_>) {
    heading(ui, text.plain("client-start-case"));
    for (number, case) in text.around.cases.iter().enumerate() {
        let minutes = Value::Duration(i64::from(case.minutes) * 60_000);
        let args = Args::new().with("title", case.title.as_str()).with("length", minutes);
        if wide(ui, text.with("client-start-case-line", &args), start.case == Some(number)).clicked() {
            (start.case, start.seat, start.page) = (Some(number), None, Page::Seat);
            start.people = hosting::usual(case);
        }
        says(ui, case.about.as_str());
    }
    if button(ui, text.plain("client-back")).clicked() {
        start.page = Page::Choose;
    }
}

fn seat(start: &mut Start, ui: &mut Ui, text: &Text<'_>, out: &mut Vec<StartWish>) {
    let Some((number, case)) = start.case.and_then(|n| Some((n, text.around.cases.get(n)?))) else {
        start.page = Page::Case;
        return;
    };
    heading(ui, case.title.as_str());
    if !case.notes.is_empty() {
        subheading(ui, text.plain("client-notes"));
        headlines(ui, &case.notes);
        if have_more(&case.notes) {
            more(ui, |key| text.plain(key));
        }
    }
    subheading(ui, text.plain("client-start-seat"));
    let seats: Vec<(String, Option<usize>)> =
        case.seats.iter().enumerate().map(|(n, card)| (text.seat(card), Some(n))).collect();
    let mut chosen = Some(start.seat);
    choice_list(ui, &text.plain("client-start-seat"), &seats, &mut chosen);
    if chosen != Some(start.seat) {
        (start.seat, start.volunteers) = (chosen.flatten(), false);
    }
    let asks = start.seat.and_then(|n| case.seats.get(n)).is_some_and(|card| card.volunteers);
    if asks {
        says(ui, text.plain("client-start-volunteer-says"));
        let mut agreed = if start.volunteers { vec![()] } else { vec![] };
        let option = [(text.plain("client-start-volunteer"), ())];
        several(ui, &text.plain("client-start-volunteer"), &option, &mut agreed);
        start.volunteers = !agreed.is_empty();
    }
    if start.hosts {
        hosting::people(start, ui, text, case);
        field(ui, &text.plain("client-start-session"), &mut start.session, NAME);
        start.session.retain(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        aside(ui, text.plain("client-start-session-says"));
    }
    ui.add_space(10.0);
    let ready = start.seat.is_some() && (!asks || start.volunteers) && !(start.hosts && start.session.is_empty());
    ui.horizontal_wrapped(|ui| {
        let begin = main_button(ui, text.plain(if start.hosts { "client-start-open" } else { "client-start-begin" }));
        match (begin.clicked(), start.seat) {
            (true, Some(seat)) if ready => out.push(match start.hosts {
                true => {
                    StartWish::Host { case: number, seat, people: start.people.clone(), session: start.session.clone() }
                }
                false => StartWish::Alone { case: number, seat },
            }),
            _ => {}
        }
        if button(ui, text.plain("client-back")).clicked() {
            start.page = Page::Case;
        }
    });
    if !ready {
        aside(ui, text.plain(if asks { "client-start-volunteer-first" } else { "client-start-seat-first" }));
    }
}

fn join(start: &mut Start, ui: &mut Ui, text: &Text<'_>, out: &mut Vec<StartWish>) {
    heading(ui, text.plain("client-start-join"));
    says(ui, text.plain("client-start-link-says"));
    let shown = field(ui, &text.plain("client-start-link"), &mut start.link, LINK);
    let entered = shown.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        let join = main_button(ui, text.plain("client-start-join-now")).clicked();
        if (join || entered) && !start.link.trim().is_empty() {
            out.push(StartWish::Join { link: start.link.trim().to_owned() });
        }
        if button(ui, text.plain("client-back")).clicked() {
            start.page = Page::Choose;
        }
    });
}
