//! What goes with talk: through whom and about whom one speaks, signs of the body, interpreting, and whether own words
//! meant what they are said to mean.

use egui::{Event, Key, Modifiers, Ui};
use tavolo_seat::{Handle, Intent};
use tavolo_wording::Args;

use super::keys::{takes_keys, with_alt};
use super::voice::{Talk, partner};
use super::{Desk, Out, Play, news};
use crate::parts::{Picker, aside, button, live, says};
use crate::talk::{interpreter, interpreters};

/// Gestures, as words of the engine.
const GESTURES: [&str; 10] =
    ["LookDown", "TurnAway", "Shake", "Stare", "HoldBelly", "Nod", "ShakeHead", "Point", "Weep", "SitDown"];

/// Keys of gestures, with Alt held.
const GESTURE_KEYS: [Key; 10] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9, Key::Num0];

/// Through whom: as was chosen, or whoever interprets here.
pub(super) fn via(talk: &Talk, desk: &Desk<'_>, to: Handle) -> Option<Handle> {
    let may = interpreters(desk.view, desk.me, to);
    match talk.via {
        Some(chosen) => chosen.filter(|who| may.contains(who)),
        None => interpreter(desk.view, desk.me, to),
    }
}

/// Through whom one speaks, and about whom.
pub(super) fn through(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, to: Handle) {
    let words = &desk.words;
    let may = interpreters(desk.view, desk.me, to);
    if desk.view.speaks(to).is_some() && !desk.view.share_language(desk.me, to) {
        let tongues = desk.view.speaks(to).unwrap_or_default().iter().map(|l| words.label("language", l)).collect();
        aside(ui, words.with("client-talk-strange", "language", words.list(tongues)));
    }
    if !may.is_empty() {
        let mut options = vec![(words.plain("client-talk-directly"), None)];
        options.extend(may.iter().map(|who| (words.what(*who), Some(*who))));
        let mut chosen = via(&play.talk, desk, to);
        let name = words.plain("client-talk-through");
        let nothing = words.plain("client-talk-directly");
        if (Picker { id: "via", name: &name, nothing: &nothing }).show(ui, words, &options, &mut chosen) {
            play.talk.via = Some(chosen);
        }
    }
    if desk.view.office_of(to).is_some() {
        let mut options = vec![(words.plain("seat-nobody"), None)];
        options.extend(desk.view.persons.keys().filter(|who| **who != to).map(|who| (words.what(*who), Some(*who))));
        let name = words.plain("client-talk-about");
        let nothing = words.plain("seat-nobody");
        (Picker { id: "about", name: &name, nothing: &nothing }).show(ui, words, &options, &mut play.talk.about);
    }
}

/// Signs of the body: one key with Alt, or a row of buttons.
pub(super) fn gestures(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    let to = partner(play, desk).filter(|to| desk.view.others_here(Some(desk.me)).any(|who| who == *to));
    let make = |is: &str, out: &mut Out| {
        desk.ask(out, Intent::Gesture { by: desk.me, is: is.into(), to });
    };
    for (key, is) in GESTURE_KEYS.into_iter().zip(GESTURES) {
        if with_alt(ui, key) {
            make(is, out);
        }
    }
    let sign = if play.talk.gestures { "−" } else { "+" };
    let head = button(ui, format!("{sign} {}", words.plain("client-gestures")));
    ui.ctx().accesskit_node_builder(head.id, |node| node.set_expanded(play.talk.gestures));
    if head.clicked() {
        play.talk.gestures = !play.talk.gestures;
    }
    if play.talk.gestures {
        ui.horizontal_wrapped(|ui| {
            for (number, is) in (1..).zip(GESTURES) {
                let text = words.text("seat-gesture", &Args::new().with("is", is));
                if button(ui, format!("Alt+{} {text}", number % 10)).clicked() {
                    make(is, out);
                }
            }
        });
    }
}

/// What waits to be interpreted, longest first.
pub(super) fn to_render(play: &Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    let waiting = desk.view.own.get(&desk.me).map_or(&[][..], |own| &own.to_render[..]);
    let Some(utterance) = waiting.first().copied() else { return };
    let line = desk.view.heard.iter().rev().find(|line| line.utterance == utterance);
    let said = line.map_or_else(|| words.plain("replay-unknown"), |line| news::heard_line(desk, line));
    let keys = takes_keys(ui) && !play.talk.own && play.talk.found.is_none();
    let pressed = |key: Key| keys && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (as_said, otherwise) = (pressed(Key::Num8), pressed(Key::Num9));
    if as_said || otherwise {
        ui.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Text(t) if t == "8" || t == "9")));
    }
    live(ui, &words.plain("client-render"), |ui| says(ui, words.with("client-render-this", "said", said)));
    ui.horizontal_wrapped(|ui| {
        for (text, faithful, key) in
            [("client-render-as-said", true, as_said), ("client-render-otherwise", false, otherwise)]
        {
            let number = if faithful { 8 } else { 9 };
            if button(ui, format!("{number}  {}", words.plain(text))).clicked() || key {
                desk.ask(out, Intent::Render { by: desk.me, utterance, faithful });
            }
        }
    });
}

/// What was said to one in own words or aloud: did it mean that?
pub(super) fn to_vouch(ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    let Some(line) = desk.view.to_vouch(desk.me).last() else { return };
    let args = Args::new().with("by", words.what(line.by)).with("words", line.words.clone().unwrap_or_default());
    let text = match &line.meant {
        Some(meant) => words.text("seat-vouch-own", &args.with("meant", meant.as_str())),
        None => words.text("seat-vouch-aloud", &args),
    };
    live(ui, &words.plain("client-vouch"), |ui| says(ui, text));
    ui.horizontal_wrapped(|ui| {
        for (key, agrees) in [("client-vouch-yes", true), ("client-vouch-no", false)] {
            if button(ui, words.plain(key)).clicked() {
                desk.ask(out, Intent::Vouch { by: desk.me, utterance: line.utterance, agrees });
            }
        }
    });
}
