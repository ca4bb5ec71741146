//! What to look at first: what a calibration finds, before what any rehearsal finds.

use maud::Markup;

use super::seats::{HARD, assessed, gap, mean_at};
use crate::html::number;
use crate::rehearsal::calibration::{Calibration, Reading};
use crate::rehearsal::html::page::Page;
use crate::rehearsal::html::verdict::{Remark, listed, remarks};
use crate::rehearsal::model::Apart;

/// More of the results than this, thousandths, should not go with the seed, nor with the seat one happens to sit in.
const LUCKY: i64 = 150;

pub(super) fn section(page: &Page<'_>, calibration: &Calibration) -> Markup {
    let mut all = vec![hard(page, calibration), little(page, calibration), lucky(page, calibration)];
    all.extend(with_team(page, calibration));
    all.extend([reversed(page, calibration), silent(page, calibration)]);
    all.extend(remarks(page));
    listed(page, &all)
}

/// Seats far below or above the others at the best skill.
fn hard(page: &Page<'_>, calibration: &Calibration) -> Remark {
    let apart: Vec<String> = calibration
        .seats
        .iter()
        .filter(|seat| gap(calibration, seat, 0).is_some_and(|gap| gap.abs() >= HARD))
        .map(|seat| {
            let standing = mean_at(seat, 0).map_or_else(String::new, |mean| page.standing(mean));
            page.tw("calibration-seat-at", [("seat", page.seat(&seat.seat)), ("standing", standing)])
        })
        .collect();
    let well = apart.is_empty();
    let key = if well { "calibration-seats-even" } else { "calibration-seats-uneven" };
    Remark { well, href: "#seats", text: page.tw(key, [("seats", page.list(apart)), ("by", page.standing(HARD))]) }
}

/// Seats of which too little is asked in most runs.
fn little(page: &Page<'_>, calibration: &Calibration) -> Remark {
    let few = calibration.seats.iter().filter(|seat| !assessed(seat) && seat.apart != Some(Apart::Team));
    let seats: Vec<String> = few.map(|s| page.seat(&s.seat)).collect();
    let well = seats.is_empty();
    let key = if well { "calibration-enough" } else { "calibration-too-little" };
    let lines = i64::from(crate::report::model::TOO_LITTLE);
    let args = [("seats", page.list(seats)), ("lines", page.number(lines))];
    Remark { well, href: "#seats", text: page.tw(key, args) }
}

/// Seats that the case marks with the team alone.
fn with_team(page: &Page<'_>, calibration: &Calibration) -> Option<Remark> {
    let seats = calibration.seats.iter().filter(|seat| seat.apart == Some(Apart::Team));
    let seats: Vec<String> = seats.map(|seat| page.seat(&seat.seat)).collect();
    let text = || page.tw("calibration-with-team", [("seats", page.list(seats.clone()))]);
    (!seats.is_empty()).then(|| Remark { well: true, href: "#seats", text: text() })
}

fn lucky(page: &Page<'_>, calibration: &Calibration) -> Remark {
    let luck = calibration.luck;
    let well = luck.seed <= LUCKY && luck.seat <= LUCKY && luck.skill > luck.seat + luck.seed;
    let key = match (luck.seeds, well) {
        (0, _) => "calibration-luck-unknown",
        (_, true) => "calibration-luck-small",
        (_, false) => "calibration-luck-large",
    };
    let args =
        [("skill", page.percent(luck.skill)), ("seat", page.percent(luck.seat)), ("seed", page.percent(luck.seed))];
    Remark { well: well && luck.seeds > 0, href: "#luck", text: page.tw(key, args) }
}

fn reversed(page: &Page<'_>, calibration: &Calibration) -> Remark {
    let count = calibration.items.iter().filter(|item| item.reading == Reading::Reversed).count();
    let key = if count == 0 { "calibration-none-reversed" } else { "calibration-some-reversed" };
    Remark { well: count == 0, href: "#items", text: page.tn(key, count) }
}

/// Lines that hardly say anything about conduct.
fn silent(page: &Page<'_>, calibration: &Calibration) -> Remark {
    let says_little = |reading: Reading| matches!(reading, Reading::Fixed | Reading::Weak);
    let count = calibration.items.iter().filter(|item| says_little(item.reading)).count();
    let all = calibration.items.len();
    // A few easy lines do no harm: they say what everybody can do.
    let well = count * 4 <= all;
    let key = if well { "calibration-most-tell" } else { "calibration-many-silent" };
    Remark { well, href: "#items", text: page.tw(key, [("count", number(count)), ("all", number(all))]) }
}
