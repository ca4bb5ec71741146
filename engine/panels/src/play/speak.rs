//! What one could say: six sentences with their digits, a line that filters them, and own words until their meaning is
//! confirmed.

use egui::{Key, Modifiers, RichText, Ui};
use tavolo_seat::{Handle, Intent, SentenceOffer, Word};

use super::beside::via;
use super::keys::{digit, line_field, takes_keys};
use super::voice::{Found, WIDE, focus};
use super::{Desk, Out, Play};
use crate::parts::{as_read, aside, button, label, live, named, says, tick, wide};
use crate::talk::{ABOUT, SHOWN, WHOM, can_hear, people};
use crate::wish::Wish;

/// Lengths of a silence, ms; the first has a key.
const SILENCES: [u32; 3] = [5_000, 10_000, 20_000];

/// What one could say to somebody.
pub(super) fn speak(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, to: Handle, out: &mut Out) {
    let words = &desk.words;
    if let Some(found) = play.talk.found.take() {
        meant(play, ui, desk, to, found, out);
        return;
    }
    let keys = takes_keys(ui);
    let digit = if keys && !play.talk.own { digit(ui) } else { None };
    // With Shift first: without, a key fits also if Shift is held.
    let own_enter = keys && ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, Key::Enter));
    let enter = keys && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    if keys && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        play.talk.clear();
    }
    line(play, ui, desk);
    let typed = play.talk.typed.clone();
    if let Some(mark) = typed.chars().next().filter(|mark| [WHOM, ABOUT].contains(mark)) {
        return person(play, ui, desk, mark, if enter { Some(1) } else { digit }, out);
    }
    let from = play.talk.six * SHOWN;
    let suggests = desk.around.suggests || !typed.trim().is_empty();
    let (six, count): (Vec<SentenceOffer>, usize) = if suggests && !play.talk.own {
        let all = play.talk.sentences(desk.view, desk.me, to).matching(&typed);
        (all.iter().skip(from).take(SHOWN).map(|offer| (*offer).clone()).collect(), all.len())
    } else {
        (Vec::new(), 0)
    };
    let mut chosen = pick(ui, &words.plain("client-talk-sentences"), &six, digit);
    if six.is_empty() && !typed.trim().is_empty() {
        aside(ui, words.plain("client-talk-own-enter"));
    }
    if enter && !typed.trim().is_empty() && !play.talk.own {
        chosen = six.first().cloned();
    }
    if let Some(offer) = chosen {
        say(play, desk, to, offer.sentence, offer.phrase, None, out);
        return;
    }
    ui.horizontal_wrapped(|ui| {
        if count > SHOWN {
            let text = words.with("client-talk-more", "count", (count - SHOWN.min(count)) as i64);
            if button(ui, format!("7  {text}")).clicked() || digit == Some(7) {
                play.talk.six = if from + SHOWN < count { play.talk.six + 1 } else { 0 };
            }
        }
        for (n, ms) in SILENCES.into_iter().enumerate() {
            let text = words.with("client-talk-silence", "count", i64::from(ms / 1_000));
            let text = if n == 0 { format!("0  {text}") } else { text };
            if button(ui, text).clicked() || (n == 0 && digit == Some(0)) {
                desk.ask(out, Intent::Silence { by: desk.me, to, ms });
            }
        }
        let here = desk.view.others_here(Some(desk.me)).any(|who| who == to);
        if here && button(ui, words.plain("client-talk-aloud")).clicked() {
            desk.ask(out, Intent::Converse { by: desk.me, with: to });
        }
    });
    let asked = own_enter || (enter && (play.talk.own || six.is_empty()));
    if asked && !typed.trim().is_empty() {
        let line: String = typed.trim().to_owned();
        out.wishes.push(Wish::Find(line.clone()));
        play.talk.looks_up = Some(line);
    }
}

/// A person is chosen by name: whom one speaks to, or whom the next sentence is about.
fn person(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, mark: char, digit: Option<usize>, out: &mut Out) {
    let words = &desk.words;
    let all: Vec<Handle> = match mark {
        WHOM => can_hear(desk.view, desk.me),
        _ => desk.view.persons.keys().copied().collect(),
    };
    let named: Vec<(String, Handle)> = all.into_iter().map(|who| (words.what(who), who)).collect();
    let typed = play.talk.typed.trim_start_matches(mark).to_owned();
    says(ui, words.plain(if mark == WHOM { "client-talk-choose" } else { "client-talk-about-whom" }));
    for (number, (name, who)) in (1..).zip(people(&named, &typed).into_iter().take(SHOWN)) {
        if wide(ui, format!("{number}  {name}"), false).clicked() || digit == Some(number) {
            play.talk.clear();
            match mark {
                WHOM => focus(play, *who, out),
                _ => play.talk.about = Some(*who),
            }
        }
    }
}

/// Sentences with their digits; gives the one that is picked.
pub(super) fn pick(ui: &mut Ui, name: &str, six: &[SentenceOffer], digit: Option<usize>) -> Option<SentenceOffer> {
    let mut chosen = digit.and_then(|digit| six.get(digit.wrapping_sub(1)));
    named(ui, egui::accesskit::Role::List, name, |ui| {
        let columns = if ui.available_width() > WIDE / 2.0 { 2 } else { 1 };
        for (row, pair) in six.chunks(columns).enumerate() {
            ui.columns(columns, |cells| {
                for (place, (offer, ui)) in pair.iter().zip(cells).enumerate() {
                    let number = row * columns + place + 1;
                    if wide(ui, format!("{number}  {}", offer.words), false).clicked() {
                        chosen = Some(offer);
                    }
                }
            });
        }
    });
    chosen.cloned()
}

/// The line that is typed, and how it is meant.
fn line(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>) {
    let words = &desk.words;
    ui.horizontal(|ui| {
        let before = play.talk.typed.clone();
        let name = if play.talk.own { "client-talk-own-line" } else { "client-talk-line" };
        let label = label(ui, RichText::new(words.plain(name)));
        let width = (ui.available_width() - 170.0).max(120.0);
        line_field(ui, &mut play.talk.typed, width, words.plain("client-talk-hint"), label.id);
        if before != play.talk.typed {
            play.talk.six = 0;
        }
        tick(ui, &mut play.talk.own, &words.plain("client-talk-own"));
    });
    as_read(ui, &play.talk.typed, ui.available_width());
    if play.talk.looks_up.is_some() {
        aside(ui, words.plain("client-talk-looks-up"));
    }
}

/// What own words may mean: nothing is said until one of the meanings is confirmed.
fn meant(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, to: Handle, mut found: Found, out: &mut Out) {
    let words = &desk.words;
    let options: Vec<(Word, String)> = found
        .phrases
        .iter()
        .filter_map(|word| {
            let phrase = desk.view.vocabulary.phrases.iter().find(|p| p.word == *word)?;
            Some((word.clone(), phrase.words.clone()))
        })
        .take(SHOWN)
        .collect();
    let prompt = match (options.is_empty(), found.certain) {
        (true, _) => "client-talk-not-meant",
        (false, true) => "seat-meant",
        (false, false) => "client-talk-perhaps",
    };
    let mut choices: Vec<(usize, String, Meant)> =
        (1..).zip(options).map(|(number, (word, text))| (number, text, Meant::Phrase(word))).collect();
    choices.push((9, words.plain("seat-say-unmeant"), Meant::Nothing));
    choices.push((0, words.plain("client-talk-otherwise"), Meant::Back));
    says(ui, format!("“{}”", found.line));
    live(ui, &words.plain("client-status"), |ui| says(ui, words.plain(prompt)));
    // A key confirms what is certain; what is only likely has to be chosen.
    let first = if found.certain { 0 } else { choices.len() - 1 };
    let mut within = ui.memory(egui::Memory::focused).is_none();
    let mut chosen = None;
    for (place, (number, text, _)) in choices.iter().enumerate() {
        let shown = wide(ui, format!("{number}  {text}"), false);
        if place == first && !found.shown {
            shown.request_focus();
        }
        within |= shown.has_focus();
        if shown.clicked() {
            chosen = Some(place);
        }
    }
    found.shown = true;
    if within {
        let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let pressed = digit(ui).and_then(|digit| choices.iter().position(|(number, ..)| *number == digit));
        chosen = chosen.or(pressed).or(escape.then_some(choices.len() - 1));
    }
    match chosen.and_then(|place| choices.into_iter().nth(place)) {
        Some((_, _, Meant::Phrase(word))) => say(play, desk, to, None, Some(word), Some(found.line), out),
        Some((_, _, Meant::Nothing)) => say(play, desk, to, None, None, Some(found.line), out),
        Some((_, _, Meant::Back)) => {}
        None => play.talk.found = Some(found),
    }
}

/// What a line in own words is taken for.
enum Meant {
    Phrase(Word),
    Nothing,
    Back,
}

fn say(
    play: &mut Play,
    desk: &Desk<'_>,
    to: Handle,
    sentence: Option<Handle>,
    phrase: Option<Word>,
    line: Option<String>,
    out: &mut Out,
) {
    let via = via(&play.talk, desk, to);
    // Among colleagues a sentence of the bank may be about somebody.
    let about = play.talk.about.filter(|_| desk.view.office_of(to).is_some() && phrase.is_some());
    let said = Intent::Say { by: desk.me, to, sentence, phrase, via, about, words: line, aloud: false };
    if desk.ask(out, said) {
        play.talk.clear();
        focus(play, to, out);
    }
}
