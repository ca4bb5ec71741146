//! Talk in two keys: somebody in focus, and a digit. Typing filters, Enter takes the best match, own words are looked up.

use egui::{Event, Id, Key, Modifiers, ScrollArea, Ui};
use tavolo_seat::{Handle, HeardLine, Intent, SeatView, SentenceOffer, Word};
use tavolo_wording::Args;

use super::{Desk, Out, Play, news, telephone};
use crate::parts::{Picker, aside, button, live, named, says, subheading, wide};
use crate::screen::LINE;
use crate::talk::{ABOUT, SHOWN, Sentences, WHOM, can_hear, interpreter, interpreters, people};
use crate::theme::TARGET;
use crate::wish::Wish;

/// Lengths of a silence, ms; the first has a key.
const SILENCES: [u32; 3] = [5_000, 10_000, 20_000];

/// Gestures, as words of the engine.
pub(super) const GESTURES: [&str; 10] =
    ["LookDown", "TurnAway", "Shake", "Stare", "HoldBelly", "Nod", "ShakeHead", "Point", "Weep", "SitDown"];

/// Keys of gestures, with Alt held.
const GESTURE_KEYS: [Key; 10] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9, Key::Num0];

/// Lines of a talk that are shown above what one could say.
const LATELY: usize = 8;

/// From this width on what was said stands beside what could be said, and sentences stand in two columns, points.
const WIDE: f32 = 900.0;

/// How much of the width what was said takes.
const HEARD: f32 = 0.32;

/// What is typed and chosen in talk.
#[derive(Debug, Default)]
pub(crate) struct Talk {
    typed: String,
    /// Digits are typed, and not taken as choices: the line is said in own words.
    own: bool,
    /// Which six are shown.
    six: usize,
    /// Through whom, if one chose.
    via: Option<Option<Handle>>,
    /// Whom it is about, among colleagues.
    about: Option<Handle>,
    /// A line in own words that is being looked up.
    looks_up: Option<String>,
    /// What such a line may mean.
    found: Option<Found>,
    gestures: bool,
    known: Option<(Moment, Sentences)>,
}

/// What a line in own words may mean.
#[derive(Debug)]
struct Found {
    line: String,
    phrases: Vec<Word>,
    certain: bool,
    /// Whether it was shown already.
    shown: bool,
}

/// For what moment sentences were ranked: they stay in their places until something is said between the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Moment {
    me: Handle,
    to: Handle,
    lines: usize,
    sentences: usize,
}

impl Talk {
    pub(crate) fn found(&mut self, phrases: Vec<Word>, certain: bool) {
        if let Some(line) = self.looks_up.take() {
            self.found = Some(Found { line, phrases, certain, shown: false });
        }
    }

    /// Nothing is typed any more.
    pub(super) fn clear(&mut self) {
        self.typed.clear();
        (self.own, self.six, self.looks_up, self.found) = (false, 0, None, None);
    }

    /// The sentences for somebody, as they stood when something was last said between the two.
    pub(super) fn sentences(&mut self, view: &SeatView, me: Handle, to: Handle) -> &Sentences {
        let between = |line: &&HeardLine| (line.by == me && line.to == to) || (line.by == to && line.to == me);
        let lines = view.heard.iter().filter(between).count();
        let sentences = view.own.get(&me).map_or(0, |own| own.sentences.len());
        let now = Moment { me, to, lines, sentences };
        if self.known.as_ref().is_none_or(|(moment, _)| *moment != now) {
            self.known = None;
        }
        &self.known.get_or_insert_with(|| (now, Sentences::new(view, me, to))).1
    }
}

/// Who is spoken to: who is in focus, or else whoever spoke last with one, or the only one there.
pub(super) fn partner(play: &Play, desk: &Desk<'_>) -> Option<Handle> {
    let all = can_hear(desk.view, desk.me);
    let focused = play.focus.filter(|focus| all.contains(focus));
    let spoke = |who: &Handle| {
        desk.view.heard.iter().any(|l| (l.by, l.to) == (*who, desk.me) || (l.by, l.to) == (desk.me, *who))
    };
    focused.or_else(|| all.first().copied().filter(|who| all.len() == 1 || spoke(who)))
}

pub(super) fn show(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    telephone::show(ui, desk, out);
    to_vouch(ui, desk, out);
    to_render(play, ui, desk, out);
    cycle(play, ui, desk, out);
    let Some(to) = partner(play, desk) else {
        whom(play, ui, desk, out);
        gestures(play, ui, desk, out);
        return;
    };
    let width = ui.available_width();
    if width < WIDE {
        heard(ui, desk, to, 90.0);
        speak(play, ui, desk, to, out);
        return beside(play, ui, desk, to, out);
    }
    let height = ui.available_height();
    ui.horizontal_top(|ui| {
        ui.allocate_ui(egui::vec2(width * HEARD, height), |ui| {
            ui.vertical(|ui| {
                ScrollArea::vertical().id_salt("beside").max_height(height).auto_shrink(false).show(ui, |ui| {
                    heard(ui, desk, to, height * 0.55);
                    beside(play, ui, desk, to, out);
                });
            });
        });
        ui.separator();
        ui.vertical(|ui| {
            ScrollArea::vertical().id_salt("speak").max_height(height).auto_shrink(false).show(ui, |ui| {
                speak(play, ui, desk, to, out);
            });
        });
    });
}

/// Through whom, about whom, and signs of the body.
fn beside(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, to: Handle, out: &mut Out) {
    through(play, ui, desk, to);
    gestures(play, ui, desk, out);
}

/// Somebody to speak to is chosen, by a digit or a button.
fn whom(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let all = can_hear(desk.view, desk.me);
    if all.is_empty() {
        says(ui, desk.words.plain("client-talk-nobody"));
        return;
    }
    says(ui, desk.words.plain("client-talk-choose"));
    let digit = if ui.memory(|memory| memory.focused()).is_none() { digit(ui) } else { None };
    ui.horizontal_wrapped(|ui| {
        for (number, who) in (1..).zip(all) {
            let name = desk.words.what(who);
            let text = if number <= 9 { format!("{number}  {name}") } else { name };
            if button(ui, text).clicked() || digit == Some(number) {
                focus(play, who, out);
            }
        }
    });
}

/// The keys that go from one person to the next.
fn cycle(play: &mut Play, ui: &Ui, desk: &Desk<'_>, out: &mut Out) {
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let step = match (pressed(desk.keys.next_person), pressed(desk.keys.last_person)) {
        (true, _) => 1,
        (_, true) => -1,
        _ => return,
    };
    let all = can_hear(desk.view, desk.me);
    let now = partner(play, desk).and_then(|to| all.iter().position(|who| *who == to));
    let count = all.len() as i64;
    let next = match now {
        Some(now) if count > 0 => (now as i64 + step).rem_euclid(count) as usize,
        _ => 0,
    };
    if let Some(who) = all.get(next) {
        focus(play, *who, out);
    }
}

/// Somebody is in focus from now on.
pub(super) fn focus(play: &mut Play, who: Handle, out: &mut Out) {
    if play.focus != Some(who) {
        play.focus = Some(who);
        play.talk.via = None;
        play.talk.six = 0;
        out.wishes.push(Wish::Focus(Some(who)));
    }
}

/// The last lines between the two, and what the other speaks.
fn heard(ui: &mut Ui, desk: &Desk<'_>, to: Handle, height: f32) {
    let words = &desk.words;
    ui.vertical(|ui| {
        subheading(ui, words.with("client-talk-with", "who", words.what(to)));
        ScrollArea::vertical().id_salt("heard").max_height(height - 40.0).stick_to_bottom(true).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let mine = |line: &&HeardLine| [line.by, line.to].contains(&to);
            let lines: Vec<&HeardLine> = desk.view.heard.iter().rev().filter(mine).take(LATELY).collect();
            live(ui, &words.plain("client-talk-lately"), |ui| {
                if lines.is_empty() {
                    aside(ui, words.plain("client-talk-nothing-yet"));
                }
                for line in lines.into_iter().rev() {
                    let text = news::heard_line(desk, line);
                    if line.words.is_some() {
                        says(ui, text)
                    } else {
                        aside(ui, text)
                    };
                }
            });
        });
    });
}

/// What one could say to somebody.
fn speak(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, to: Handle, out: &mut Out) {
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
    through(play, ui, desk, to);
    gestures(play, ui, desk, out);
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
        let label = ui.label(words.plain(name));
        let width = (ui.available_width() - 170.0).max(120.0);
        line_field(ui, &mut play.talk.typed, width, words.plain("client-talk-hint"), label.id);
        if before != play.talk.typed {
            play.talk.six = 0;
        }
        ui.checkbox(&mut play.talk.own, words.plain("client-talk-own"));
    });
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
    let mut within = ui.memory(|memory| memory.focused()).is_none();
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

/// Through whom: as was chosen, or whoever interprets here.
fn via(talk: &Talk, desk: &Desk<'_>, to: Handle) -> Option<Handle> {
    let may = interpreters(desk.view, desk.me, to);
    match talk.via {
        Some(chosen) => chosen.filter(|who| may.contains(who)),
        None => interpreter(desk.view, desk.me, to),
    }
}

/// Through whom one speaks, and about whom.
fn through(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, to: Handle) {
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
fn gestures(play: &mut Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    let to = partner(play, desk).filter(|to| desk.view.others_here(Some(desk.me)).any(|who| who == *to));
    let make = |is: &str, out: &mut Out| {
        desk.ask(out, Intent::Gesture { by: desk.me, is: is.to_owned(), to });
    };
    for (key, is) in GESTURE_KEYS.into_iter().zip(GESTURES) {
        if ui.input_mut(|input| input.consume_key(Modifiers::ALT, key)) {
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
fn to_render(play: &Play, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
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

/// Whether digits and Enter belong to talk: its line has the focus, or nothing has.
pub(super) fn takes_keys(ui: &Ui) -> bool {
    let (dialog, focused) = ui.memory(|memory| (memory.top_modal_layer().is_some(), memory.focused()));
    !dialog && focused.is_none_or(|id| id == line_id())
}

/// The line of talk, wherever it is shown.
pub(super) fn line_id() -> Id {
    Id::new("talk-line")
}

/// A line of talk to type into. What is typed goes there while nothing else has the focus.
pub(super) fn line_field(ui: &mut Ui, typed: &mut String, width: f32, hint: String, label: Id) {
    if takes_keys(ui) {
        ui.memory_mut(|memory| memory.request_focus(line_id()));
    }
    let shown = egui::TextEdit::singleline(typed).id(line_id()).char_limit(LINE).desired_width(width).return_key(None);
    let shown = shown.min_size(egui::vec2(0.0, TARGET)).vertical_align(egui::Align::Center);
    ui.add(shown.hint_text(hint)).labelled_by(label);
}

/// A digit that was pressed; it is not typed then.
pub(crate) fn digit(ui: &Ui) -> Option<usize> {
    const KEYS: [Key; 10] =
        [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    ui.input_mut(|input| {
        // With Alt a digit is a sign of the body.
        if input.modifiers.any() {
            return None;
        }
        let mut found = None;
        input.events.retain(|event| match event {
            Event::Text(text) => match text.parse::<usize>() {
                Ok(number) if text.len() == 1 => {
                    found = Some(number);
                    false
                }
                _ => true,
            },
            _ => true,
        });
        let pressed = KEYS.iter().position(|key| input.consume_key(Modifiers::NONE, *key));
        found.or(pressed)
    })
}
