//! How often victims are missed, and others taken for victims.

use maud::{Markup, html};

use crate::html::table::{self, Table, table};
use crate::rehearsal::calibration::Calibration;
use crate::rehearsal::html::page::Page;
use crate::report::model::Rate;

pub(super) fn section(page: &Page<'_>, calibration: &Calibration) -> Markup {
    let rows = page.skills().map(|(at, name)| {
        let mistaken = calibration.mistaken.get(at).copied().unwrap_or_default();
        table::Row::of(vec![html! { (name) }, rate(page, mistaken.missed), rate(page, mistaken.flagged)])
    });
    html! {
        p.intro { (page.t("calibration-mistaken.intro")) }
        (table(&Table {
            caption: page.t("calibration-mistaken"),
            heads: vec![
                (page.t("rehearsal-column-skill"), false),
                (page.t("calibration-column-missed"), true),
                (page.t("calibration-column-flagged"), true),
            ],
            groups: table::plain(rows.collect()),
            quiet: true,
            ..Table::default()
        }))
    }
}

/// The interval before the number: it says how much the number is worth.
fn rate(page: &Page<'_>, rate: Rate) -> Markup {
    let Some((low, high)) = rate.interval else { return html! { "–" } };
    let share = i64::from(rate.part) * 1_000 / i64::from(rate.whole.max(1));
    html! {
        (page.tw("calibration-interval", [("low", page.percent(low)), ("high", page.percent(high))])) br;
        small {
            (page.percent(share)) ": "
            (page.tw("report-of", [("part", i64::from(rate.part)), ("whole", i64::from(rate.whole))]))
        }
    }
}
