//! Rating what one sees: a talk or a role, then what of it, then where it stands on a scale in words. Three keys: the page, the
//! line, the step. It is pinned to the moment in which the step is chosen.

use egui::{Key, Modifiers, Ui};
use tavolo_seat::{BehaviourLine, Direction, Marked, TalkLine};
use tavolo_wording::Args;

use super::page::Text;
use super::{Looker, LookerAround};
use crate::parts::{aside, button, card, heading, says, subheading, wide};
use crate::play::keys::digit;
use crate::wish::LookerWish;

/// The digit of a role as a whole; those below are for a talk and what is in it.
const ROLE: usize = 9;

/// What is being rated.
#[derive(Clone, Debug, Default)]
pub(super) struct Rating {
    /// Which talk, by who asks and with whom; none: the latest one.
    talk: Option<(u32, u32)>,
    /// What of it, once that was chosen.
    of: Option<Marked>,
}

/// Opens the page, or closes it: with its key, or with Escape one step back.
pub(super) fn keys(looker: &mut Looker, ui: &Ui) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(looker.settings.keys.notebook) {
        looker.rating = if looker.rating.is_some() { None } else { Some(Rating::default()) };
        // What is typed from here on is no remark.
        ui.memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
    }
    if looker.rating.is_some() && pressed(Key::Escape) {
        let back = looker.rating.take().filter(|rating| rating.of.is_some());
        looker.rating = back.map(|rating| Rating { of: None, ..rating });
    }
}

/// Way to the page.
pub(super) fn way(looker: &mut Looker, ui: &mut Ui, text: &Text<'_>) {
    heading(ui, text.plain("client-look-rate"));
    if button(ui, format!("{} {}", looker.settings.keys.notebook.name(), text.plain("client-look-rate-this"))).clicked()
    {
        looker.rating = Some(Rating::default());
    }
    aside(ui, text.plain("client-look-rate-says"));
}

/// The page.
pub(super) fn show(
    looker: &mut Looker,
    ui: &mut Ui,
    around: &LookerAround<'_>,
    text: &Text<'_>,
    out: &mut Vec<LookerWish>,
) {
    let Some(rating) = looker.rating.clone() else { return };
    heading(ui, text.plain("client-look-rate"));
    // A digit belongs to this page while nothing else has the focus, or one of its own buttons has.
    let pressed = digit(ui);
    let chosen = match &rating.of {
        None => lines(looker, ui, around, text, (&rating, pressed)),
        Some(of) => steps(ui, around, text, (of, pressed), out),
    };
    match chosen {
        Chosen::Nothing => {}
        Chosen::Of(of) => looker.rating = Some(Rating { of: Some(of), ..rating }),
        Chosen::Done => looker.rating = Some(Rating { of: None, ..rating }),
    }
    ui.add_space(8.0);
    if button(ui, format!("Esc {}", text.plain("client-look-rate-back"))).clicked() {
        looker.rating =
            looker.rating.take().filter(|rating| rating.of.is_some()).map(|rating| Rating { of: None, ..rating });
    }
}

enum Chosen {
    Nothing,
    Of(Marked),
    Done,
}

/// What can be rated: the role of the seat that is chosen, a talk as a whole, and behaviours in it.
fn lines(
    looker: &mut Looker,
    ui: &mut Ui,
    around: &LookerAround<'_>,
    text: &Text<'_>,
    (rating, pressed): (&Rating, Option<usize>),
) -> Chosen {
    let mut chosen = Chosen::Nothing;
    if let Some((seat, line)) = looker.seat.and_then(|seat| Some((seat, around.board.seats.get(seat as usize)?))) {
        let role = text.with("client-look-rate-role", &Args::new().with("seat", line.title.as_str()));
        if wide(ui, format!("{ROLE}  {role}"), false).clicked() || pressed == Some(ROLE) {
            chosen = Chosen::Of(Marked::Seat { seat });
        }
    }
    // Of a seat that is chosen its own talks.
    let here = |talk: &&TalkLine| looker.seat.is_none_or(|seat| talk.seat == seat);
    let talks: Vec<&TalkLine> = around.board.rateable.iter().filter(here).collect();
    let named = |talk: &&&TalkLine| rating.talk == Some((talk.by, talk.with));
    let Some(talk) = talks.iter().find(named).or(talks.first()).copied() else {
        says(ui, text.plain("client-look-rate-no-talk"));
        return chosen;
    };
    let (by, with) = (talk.by, talk.with);
    subheading(ui, text.plain("client-look-rate-talk"));
    for line in &talks {
        let args = Args::new().with("asks", line.asks.as_str()).with("whom", line.whom.as_str());
        if wide(ui, text.with("given-with", &args), (line.by, line.with) == (by, with)).clicked() {
            looker.rating = Some(Rating { talk: Some((line.by, line.with)), of: None });
            return Chosen::Nothing;
        }
    }
    subheading(ui, text.plain("client-look-rate-what"));
    let whole = format!("0  {}", text.plain("given-talk"));
    if wide(ui, whole, false).clicked() || pressed == Some(0) {
        chosen = Chosen::Of(Marked::Talk { by, with });
    }
    for (number, line) in (1..).zip(&around.board.behaviours) {
        let what = named_as(line, text);
        let label = if number < ROLE { format!("{number}  {what}") } else { what };
        if wide(ui, label, false).clicked() || (number < ROLE && pressed == Some(number)) {
            chosen = Chosen::Of(Marked::Behaviour { by, with, behaviour: line.word.clone() });
        }
    }
    chosen
}

/// The steps of the scale, each with what it looks like.
fn steps(
    ui: &mut Ui,
    around: &LookerAround<'_>,
    text: &Text<'_>,
    (of, pressed): (&Marked, Option<usize>),
    out: &mut Vec<LookerWish>,
) -> Chosen {
    let board = around.board;
    let talk = |by, with| {
        let line = board.rateable.iter().find(|talk| (talk.by, talk.with) == (by, with));
        let args = |line: &TalkLine| Args::new().with("asks", line.asks.as_str()).with("whom", line.whom.as_str());
        line.map_or_else(String::new, |line| text.with("given-with", &args(line)))
    };
    let (what, whose, looks, first) = match of {
        Marked::Behaviour { by, with, behaviour } => {
            let line = board.behaviours.iter().find(|line| line.word == *behaviour);
            let what = line.map_or_else(String::new, |line| named_as(line, text));
            (what, talk(*by, *with), line.map(|line| line.looks.as_slice()).unwrap_or_default(), 0)
        }
        Marked::Talk { by, with } => (text.plain("given-talk"), talk(*by, *with), &[][..], 1),
        Marked::Seat { seat } => {
            let title = board.seats.get(*seat as usize).map_or_else(String::new, |seat| seat.title.clone());
            (text.plain("given-role"), title, &[][..], 1)
        }
    };
    let mut chosen = Chosen::Nothing;
    card(ui, |ui| {
        subheading(ui, what);
        aside(ui, whose);
        for (nth, step) in of.scale().iter().enumerate() {
            let mark = text.plain(&format!("mark-{step}"));
            // A behaviour that the pack does not word step by step has the name of the step alone.
            let looks = match of {
                Marked::Behaviour { .. } => looks.get(nth).filter(|looks| **looks != mark).cloned(),
                Marked::Talk { .. } | Marked::Seat { .. } => Some(text.plain(&format!("mark-{step}.looks"))),
            };
            let says = looks.map_or_else(String::new, |looks| format!(" – {looks}"));
            let number = first + nth;
            if wide(ui, format!("{number}  {mark}{says}"), false).clicked() || pressed == Some(number) {
                out.push(LookerWish::Direct(Direction::Mark { of: of.clone(), is: (*step).into() }));
                chosen = Chosen::Done;
            }
        }
    });
    chosen
}

/// A behaviour as it stands in the list: of what does harm it is said.
fn named_as(line: &BehaviourLine, text: &Text<'_>) -> String {
    if line.harmful { format!("{} {}", text.plain("client-look-rate-avoid"), line.what) } else { line.what.clone() }
}
