//! Lines of duties: how easy, and whether they tell conduct apart.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::html::number;
use crate::html::table::{self, Table, table};
use crate::rehearsal::calibration::{Calibration, Item, Reading};
use crate::rehearsal::html::page::Page;
use crate::rehearsal::html::plot::{Scale, rem};

/// Readings from the first that asks for a look to the last: class and key.
const READINGS: [(Reading, &str, &str); 6] = [
    (Reading::Reversed, "i-reversed", "reversed"),
    (Reading::Fixed, "i-fixed", "fixed"),
    (Reading::Weak, "i-weak", "weak"),
    (Reading::Telling, "i-telling", "telling"),
    (Reading::Unknown, "i-unknown", "unknown"),
    (Reading::Aftermath, "i-unknown", "aftermath"),
];

/// Height of the picture, hundredths of a root unit.
const HEIGHT: i64 = 2_000;

pub(super) fn section(page: &Page<'_>, calibration: &Calibration) -> Markup {
    html! {
        p.intro { (page.t("calibration-items.intro")) }
        ul.legend {
            @for (reading, class, key) in READINGS {
                @let count = calibration.items.iter().filter(|item| item.reading == reading).count();
                @if count > 0 {
                    li { (mark(class)) " " (page.tw(&format!("calibration-reading-{key}"), [("count", number(count))])) }
                }
            }
        }
        (picture(page, &calibration.items))
        @for (reading, _, key) in READINGS {
            @let own: Vec<&Item> = calibration.items.iter().filter(|item| item.reading == reading).collect();
            @if !own.is_empty() {
                details open[matches!(reading, Reading::Reversed)] {
                    summary { (page.tw(&format!("calibration-reading-{key}"), [("count", number(own.len()))])) }
                    p.how { (page.t(&format!("calibration-reading-{key}.advice"))) }
                    (as_table(page, &own))
                }
            }
        }
    }
}

/// A sign for a reading: shape besides colour.
fn mark(class: &str) -> Markup {
    html! { svg.item-mark viewBox="-8 -8 16 16" aria-hidden="true" focusable="false" { g class=(class) { (shape(class)) } } }
}

fn shape(class: &str) -> Markup {
    html! {
        @match class {
            "i-reversed" => path d="M0 5.5L-5.5 -4.5H5.5z" {},
            "i-fixed" => rect x="-4" y="-4" width="8" height="8" {},
            "i-weak" => path d="M0 -5.5L5.5 0L0 5.5L-5.5 0z" {},
            "i-unknown" => path d="M-4 -4L4 4M4 -4L-4 4" {},
            _ => circle r="4.5" {},
        }
    }
}

/// Easiness to the right, correlation upwards.
fn picture(page: &Page<'_>, items: &[Item]) -> Markup {
    let across = Scale { from: 0, to: 1_000 };
    let y = |correlation: i64| rem((1_000 - correlation.clamp(-1_000, 1_000)) * HEIGHT / 2_000);
    // What falls on one place is drawn once.
    let mut places: BTreeMap<(i64, i64), (&str, usize)> = BTreeMap::new();
    for item in items {
        let (Some(r), Some((_, class, _))) = (item.correlation, READINGS.iter().find(|(is, ..)| *is == item.reading))
        else {
            continue;
        };
        places.entry((item.easiness / 10, r / 20)).or_insert((class, 0)).1 += 1;
    }
    html! {
        figure.scatter {
            div.y-name aria-hidden="true" { (page.t("calibration-axis-correlation")) }
            svg.drawn height=(rem(HEIGHT)) role="img" aria-label=(page.t("calibration-items.picture")) focusable="false" {
                @for r in [-1_000, -500, 0, 500, 1_000] {
                    line class=(if r == 0 { "axis" } else { "rule" }) x1="0%" x2="100%" y1=(y(r)) y2=(y(r)) {}
                    text x="0" y=(y(r)) dy="-3" { (page.decimal(r / 100, 1)) }
                }
                @for share in [0, 250, 500, 750, 1_000] {
                    line.rule x1=(across.x(share)) x2=(across.x(share)) y1="0" y2=(rem(HEIGHT)) {}
                }
                @for ((easiness, r), (class, count)) in &places {
                    svg.item-mark x=(across.x(easiness * 10)) y=(y(r * 20)) overflow="visible" width="1" height="1" {
                        g class=(class) transform=(if *count > 2 { "scale(1.5)" } else { "scale(1)" }) { (shape(class)) }
                    }
                }
            }
            div.x-ticks aria-hidden="true" { @for share in [0, 250, 500, 750, 1_000] { span { (page.percent(share)) } } }
            figcaption { (page.t("calibration-axis-easiness")) }
        }
    }
}

fn as_table(page: &Page<'_>, items: &[&Item]) -> Markup {
    let share = |value: Option<i64>| match value {
        Some(value) => html! { (page.percent(value)) },
        None => html! { "–" },
    };
    let hundredths = |value: Option<i64>| match value {
        Some(value) => html! { (page.decimal(value / 10, 2)) },
        None => html! { "–" },
    };
    let row = |item: &&Item| {
        let name = html! {
            (page.content(&format!("duty-{}", item.duty)))
            @if let Some(subject) = &item.subject { br; small { (page.person(subject)) } }
        };
        let cells = [html! { (page.number(i64::from(item.n))) }, share(Some(item.easiness))]
            .into_iter()
            .chain(page.skills().map(|(at, _)| share(item.by_skill.get(at).copied().flatten())))
            .chain([hundredths(item.correlation), hundredths(item.discrimination)]);
        table::Row::of([name].into_iter().chain(cells).collect())
    };
    let heads = [page.t("rehearsal-column-duty"), page.t("rehearsal-column-n"), page.t("calibration-column-easiness")]
        .into_iter()
        .chain(page.skills().map(|(_, name)| name))
        .chain(["correlation", "discrimination"].map(|key| page.t(&format!("calibration-column-{key}"))));
    table(&Table {
        caption: page.t("calibration-items.caption"),
        heads: heads.enumerate().map(|(at, name)| (name, at > 0)).collect(),
        groups: table::plain(items.iter().map(row).collect()),
        quiet: true,
        grid: true,
    })
}
