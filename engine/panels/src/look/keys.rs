//! Keys of whoever looks on: what is typed is a remark, and everything else that is done in a moment has a key too.

use egui::{Id, Key, Modifiers, Ui};
use tavolo_seat::{Direction, Running};

use super::page::{LEVELS, Text};
use super::{Looker, LookerAround};
use crate::play::keys::with_alt;
use crate::wish::LookerWish;

/// Remarks that stand ready, by the last part of their text keys: with Alt and their digit they are pinned.
pub(super) const READY: u32 = 6;

const DIGITS: [Key; 6] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];

/// The line of remarks.
pub(super) fn line_id() -> Id {
    Id::new("look-line")
}

/// Whether digits belong to the strip: nothing has the focus, or the line of remarks has it and is empty.
pub(super) fn free(looker: &Looker, ui: &Ui) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    focused.is_none_or(|id| id == line_id() && looker.remark.is_empty())
}

/// What keys do from anywhere on the page.
pub(super) fn take(
    looker: &mut Looker,
    ui: &Ui,
    around: &LookerAround<'_>,
    text: &Text<'_>,
    out: &mut Vec<LookerWish>,
) {
    let keys = looker.settings.keys;
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::NONE, keys.freeze) {
        let goes_on = (around.board.frozen || around.board.held) && around.post.may_release();
        out.push(if goes_on { LookerWish::GoOn } else { LookerWish::Freeze });
    }
    let count = u32::try_from(around.board.seats.len()).unwrap_or(0);
    if pressed(Modifiers::NONE, keys.next_person) {
        looker.seat = next(looker.seat, count);
    }
    if pressed(Modifiers::NONE, keys.last_person) {
        looker.seat = last(looker.seat, count);
    }
    if pressed(Modifiers::NONE, keys.here) && looker.seat.is_some() {
        let shown = around.seen.map(|(seat, _)| seat);
        out.push(LookerWish::Run(Running::See { seat: looker.seat.filter(|seat| Some(*seat) != shown) }));
    }
    for (number, key) in (1..=READY).zip(DIGITS) {
        if with_alt(ui, key) {
            let words = text.plain(&format!("client-look-ready-{number}"));
            out.push(LookerWish::Direct(Direction::Remark { seat: looker.seat, words }));
        }
    }
    let Some(seat) = looker.seat.filter(|seat| around.post.may_direct(&Direction::Hint { seat: *seat, level: 1 }))
    else {
        return;
    };
    for (level, key) in (1..=LEVELS).zip(DIGITS) {
        if pressed(Modifiers::COMMAND, key) {
            out.push(LookerWish::Direct(Direction::Hint { seat, level }));
        }
    }
}

/// All seats together stand before the first.
fn next(seat: Option<u32>, count: u32) -> Option<u32> {
    Some(seat.map_or(0, |seat| seat + 1)).filter(|seat| *seat < count)
}

fn last(seat: Option<u32>, count: u32) -> Option<u32> {
    match seat {
        None => count.checked_sub(1),
        Some(seat) => seat.checked_sub(1),
    }
}
