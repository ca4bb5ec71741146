//! What the results of seats depend on.

use maud::{Markup, html};

use crate::html::table::{self, Table, table};
use crate::rehearsal::calibration::Calibration;
use crate::rehearsal::html::page::Page;
use crate::rehearsal::html::plot::stack;

pub(super) fn section(page: &Page<'_>, calibration: &Calibration) -> Markup {
    let luck = calibration.luck;
    if luck.seeds == 0 {
        return html! { p { (page.t("calibration-luck-unknown")) } };
    }
    let parts = [
        ("sP", "A", "skill", luck.skill),
        ("sS", "B", "seat", luck.seat),
        ("sN", "C", "skill-and-seat", luck.skill_and_seat),
        ("sM", "D", "seed", luck.seed),
        ("sU", "E", "rest", luck.rest),
    ];
    let bars: Vec<(&str, &str, i64)> =
        parts.iter().map(|(class, letter, _, share)| (*class, *letter, *share)).collect();
    let rows = parts.iter().map(|(class, letter, key, share)| {
        table::Row::of(vec![
            html! { span class={ "swatch " (class) } { (letter) } " " (page.t(&format!("calibration-luck-{key}"))) },
            html! { (page.percent(*share)) },
            html! { (page.t(&format!("calibration-luck-{key}.means"))) },
        ])
    });
    let of = [("seats", page.number(i64::from(luck.seats))), ("seeds", page.number(i64::from(luck.seeds)))];
    html! {
        p.intro { (page.t("calibration-luck.intro")) }
        (stack(&bars))
        p.how { (page.tw("calibration-luck.of", of)) }
        (table(&Table {
            caption: page.t("calibration-luck.caption"),
            heads: vec![
                (page.t("calibration-column-source"), false),
                (page.t("calibration-column-share"), true),
                (page.t("calibration-column-means"), false),
            ],
            groups: table::plain(rows.collect()),
            quiet: true,
            ..Table::default()
        }))
    }
}
