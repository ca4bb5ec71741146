//! Where everything stands, by how much room there is, and the keys that work from anywhere.

use egui::{CentralPanel, Id, Key, Modifiers, Panel, Rect, Ui};
use tavolo_seat::Phase;

use super::keys::takes_keys;
use super::{Asks, Desk, Out, Page, Play, aloud, card, covers, deeds, due, handbook, heard, help, here, messages};
use super::{notebook, own, papers, past, sharing, top, voice};
use crate::around::{Around, LinkState};
use crate::parts::{heading, region, scrolled, sure_of, tab};
use crate::screen::{Screen, Shown, Stage};
use crate::settings::Profile;
use crate::theme;
use crate::wish::Wish;
use crate::words::Words;

/// Below this width, points, one page at a time fills the window, and the scene has no room.
pub(crate) const NARROW: f32 = 900.0;

/// Below this height the same.
const LOW: f32 = 520.0;

/// Shows a seat and takes what the person does.
pub(crate) fn show(screen: &mut Screen, ui: &mut Ui, around: &Around<'_>) -> Shown {
    let mut out = Out::default();
    let free = everything(screen, ui, around, &mut out);
    if out.notice.is_some() || out.wishes.iter().any(|wish| matches!(wish, Wish::Ask(_))) {
        screen.play.notice = out.notice;
    }
    Shown { wishes: out.wishes, free }
}

fn everything(screen: &mut Screen, ui: &mut Ui, around: &Around<'_>, out: &mut Out) -> Rect {
    let words = Words::new(*around);
    let keys = screen.settings.keys;
    let pressed = |ui: &Ui, key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    // Exits work whatever else is on the screen.
    if pressed(ui, keys.freeze) {
        let wish = if around.view.phase == Phase::Paused { Wish::GoOn } else { Wish::Freeze };
        out.wishes.push(wish);
    }
    if pressed(ui, keys.leave) {
        screen.play.asks = Some(Asks::Leave);
    }
    if pressed(ui, keys.blank) {
        screen.blank = !screen.blank;
    }
    if screen.blank {
        covers::blank(screen, ui, &words);
        return Rect::NOTHING;
    }
    let Some(me) = screen.play.me(around.view) else {
        covers::waiting(ui, &words);
        asks(screen, ui, None, &words, out);
        return Rect::NOTHING;
    };
    let desk = Desk { around, view: around.view, words, me, keys };
    if let LinkState::Closed(parting) = around.link {
        covers::closed(ui, &desk, parting, out);
        return Rect::NOTHING;
    }
    let free = match screen.stage {
        _ if around.view.phase == Phase::Ended => match around.past {
            Some(view) => past::show(ui, &desk, view, out),
            None if screen.play.own.is_read() => {
                own::show(&mut screen.play.own, ui, &desk, out);
                Rect::NOTHING
            }
            None => {
                covers::ended(ui, &desk, screen.play.own.notice(), out);
                Rect::NOTHING
            }
        },
        Stage::Briefing | Stage::Play if screen.play.card || ui.input(|input| input.key_down(keys.card)) => {
            card::show(&mut screen.play, ui, &desk);
            Rect::NOTHING
        }
        Stage::Notes | Stage::Briefing => {
            covers::arrival(screen, ui, &desk);
            Rect::NOTHING
        }
        Stage::Play => at_play(screen, ui, &desk, out),
    };
    if let Some(coach) = &mut screen.play.coach {
        coach.sees(around.view, screen.play.asks == Some(Asks::Leave));
    }
    asks(screen, ui, Some(&desk), &words, out);
    free
}

fn at_play(screen: &mut Screen, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) -> Rect {
    let size = ui.available_size();
    let narrow = size.x < NARROW || size.y < LOW;
    page_keys(&mut screen.play, ui, desk, narrow);
    into_page(&mut screen.play, ui);
    sharing::hand_over(ui, out);
    let frame = theme::ground(ui);
    let room = match narrow {
        true => top::Room { news: 1, talk: matches!(screen.play.page, None | Some(Page::Talk)) },
        false => top::Room { news: 2, talk: true },
    };
    Panel::top("top").frame(frame).show(ui, |ui| top::show(&mut screen.play, ui, desk, room, out));
    if narrow {
        let page = screen.play.page.unwrap_or(Page::Talk);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            scrolled(ui, page.key(), true, |ui| {
                tabs(&mut screen.play, ui, desk, narrow);
                page_in(screen, ui, desk, page, out);
            });
        });
        return Rect::NOTHING;
    }
    Panel::top("tabs").frame(frame).show(ui, |ui| tabs(&mut screen.play, ui, desk, narrow));
    let page = screen.play.page.filter(|page| !matches!(page, Page::Here | Page::Talk));
    let text_alone = screen.settings.profile == Profile::Text;
    // A page stands beside talk, not above it: it is what one reads and writes in.
    if let Some(page) = page.filter(|_| !text_alone) {
        Panel::right("page").frame(frame).resizable(true).default_size(400.0).size_range(300.0..=640.0).show(
            ui,
            |ui| {
                scrolled(ui, page.key(), true, |ui| page_in(screen, ui, desk, page, out));
            },
        );
    }
    // Many people to choose from scroll here: they must not push the scene away.
    Panel::bottom("talk").frame(frame).resizable(true).default_size(258.0).size_range(220.0..=size.y * 0.6).show(
        ui,
        |ui| {
            scrolled(ui, "talk", false, |ui| {
                region(ui, &desk.words.plain("client-page-talk"), |ui| talk(&mut screen.play, ui, desk, out));
            });
        },
    );
    Panel::left("here").frame(frame).resizable(true).default_size(290.0).size_range(220.0..=420.0).show(ui, |ui| {
        scrolled(ui, "here", screen.play.page.is_none(), |ui| here::show(&mut screen.play, ui, desk, out));
    });
    if text_alone {
        // Where nothing is drawn, a page has its room.
        let page = page.unwrap_or(Page::Heard);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            scrolled(ui, page.key(), true, |ui| page_in(screen, ui, desk, page, out));
        });
        return Rect::NOTHING;
    }
    ui.available_rect_before_wrap()
}

/// A page with its name.
fn page_in(screen: &mut Screen, ui: &mut Ui, desk: &Desk<'_>, page: Page, out: &mut Out) {
    let name = desk.words.plain(&format!("client-page-{}", page.key()));
    region(ui, &name, |ui| {
        heading(ui, name.as_str());
        ui.memory_mut(|memory| memory.interested_in_focus(page_begins(), ui.layer_id()));
        let play = &mut screen.play;
        match page {
            Page::Here => here::show(play, ui, desk, out),
            Page::Talk => talk(play, ui, desk, out),
            Page::Notebook => notebook::show(play, ui, desk),
            Page::Papers => papers::show(play, ui, desk, out),
            Page::Messages => messages::show(play, ui, desk, out),
            Page::Due => due::show(ui, desk),
            Page::Deeds => deeds::show(play, ui, desk, out),
            Page::Handbook => handbook::show(ui, desk),
            Page::Heard => heard::show(ui, desk),
            Page::Help => help::show(screen, ui, desk, out),
        }
    });
}

fn talk(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    match desk.view.speaks_aloud(desk.me) {
        Some((with, began)) => aloud::show(play, ui, desk, with, began, out),
        None => voice::show(play, ui, desk, out),
    }
}

/// Pages in the order in which they stand in the row of buttons.
fn pages(narrow: bool) -> impl Iterator<Item = Page> {
    let first = narrow.then_some([Page::Talk, Page::Here]).into_iter().flatten();
    first.chain([
        Page::Notebook,
        Page::Papers,
        Page::Messages,
        Page::Due,
        Page::Deeds,
        Page::Handbook,
        Page::Heard,
        Page::Help,
    ])
}

fn tabs(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, narrow: bool) {
    region(ui, &desk.words.plain("client-pages"), |ui| {
        ui.horizontal_wrapped(|ui| {
            for page in pages(narrow) {
                let open = play.page == Some(page) || (narrow && play.page.is_none() && page == Page::Talk);
                let name = desk.words.plain(&format!("client-page-{}", page.key()));
                let count = match page {
                    Page::Messages => messages::unread(desk),
                    Page::Due => due::open(desk).len(),
                    _ => 0,
                };
                let name = if count > 0 { format!("{name} ({count})") } else { name };
                let text = match page.opens(&desk.keys) {
                    Some(key) => format!("{} {name}", key.name()),
                    None => name,
                };
                let shown = tab(ui, open, text);
                if shown.clicked() {
                    play.page = if open { None } else { Some(page) };
                }
            }
        });
    });
}

fn page_keys(play: &mut Play, ui: &Ui, desk: &Desk<'_>, narrow: bool) {
    for page in pages(narrow).chain([Page::Here]) {
        let Some(key) = page.opens(&desk.keys) else { continue };
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            play.page = if play.page == Some(page) { None } else { Some(page) };
            play.into_page = play.page.is_some();
            // The place is at the left already where there is room: the keys go there.
            play.go_here = page == Page::Here && play.page == Some(Page::Here);
        }
    }
}

/// The first Tab after a page was opened by its key goes to the page's first control. Letters and digits stay with talk until then.
fn into_page(play: &mut Play, ui: &Ui) {
    if play.into_page && ui.input(|input| input.key_pressed(Key::Tab) && input.modifiers.is_none()) {
        play.into_page = false;
        if takes_keys(ui) {
            ui.memory_mut(|memory| memory.request_focus(page_begins()));
        }
    }
}

/// What stands before the first control of a page.
fn page_begins() -> Id {
    Id::new("page-begins")
}

/// The question that is open over everything.
fn asks(screen: &mut Screen, ui: &Ui, desk: Option<&Desk<'_>>, words: &Words<'_>, out: &mut Out) {
    let Some(asks) = screen.play.asks else { return };
    let question = match asks {
        Asks::Leave => ["client-leave", "client-leave-says", "client-leave-yes"],
        Asks::Conclude => ["client-conclude", "seat-ask-conclude", "client-conclude-yes"],
        Asks::Depart => ["client-depart", "seat-ask-depart", "client-depart-yes"],
    };
    let Some(yes) = sure_of(ui, words, question) else { return };
    screen.play.asks = None;
    match (yes, asks, desk) {
        (true, Asks::Leave, _) => out.wishes.push(Wish::LeaveQuietly),
        (true, Asks::Conclude, Some(desk)) => {
            desk.ask(out, tavolo_seat::Intent::Conclude { by: desk.me });
        }
        (true, Asks::Depart, Some(desk)) => {
            desk.ask(out, tavolo_seat::Intent::Leave { by: desk.me });
        }
        _ => {}
    }
}
