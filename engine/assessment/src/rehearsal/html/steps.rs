//! Each skill against the next over equal seeds: whether the score tells them apart, and how surely.

use maud::{Markup, html};

use super::page::{Page, scaled};
use super::plot::{Axis, Group, Row, Scale, ink, plot};
use crate::html::table::{self, Table, table};
use crate::rehearsal::summary::{Graded, Step};

pub(super) fn section(page: &Page<'_>) -> Markup {
    let all = || std::iter::once(&page.summary.team).chain(page.summary.objectives.iter().map(|o| &o.standing));
    let ends: Vec<i64> =
        all().flat_map(|g| &g.steps).filter_map(interval).flat_map(|(from, _, to)| [from, to]).collect();
    let axis = axis(page, &ends);
    let scale = axis.scale;
    let mut groups = vec![Group {
        head: html! { (page.t("rehearsal-team")) },
        note: html! {},
        rows: rows(page, scale, &page.summary.team),
    }];
    groups.extend(page.summary.objectives.iter().map(|o| Group {
        head: page.objective(&o.id),
        note: html! { @if Page::by_breaches(o) { (page.t("rehearsal-by-breaches")) } },
        rows: rows(page, scale, &o.standing),
    }));
    html! {
        p.intro { (page.t("rehearsal-steps.intro")) }
        p.how { (page.t("rehearsal-steps.how")) }
        (plot(&page.t("rehearsal-steps.picture"), &axis, &groups))
        (as_table(page))
    }
}

/// From zero or below to the farthest end, with a line at each of a few round values.
fn axis(page: &Page<'_>, ends: &[i64]) -> Axis {
    // Ten out of a hundred, in millionths.
    const TEN: i64 = 100_000;
    let low = ends.iter().copied().min().unwrap_or(0).min(0).div_euclid(TEN);
    let high = ends.iter().copied().max().unwrap_or(0).max(1).div_euclid(TEN) + 1;
    let step = (high - low).div_euclid(6) + 1;
    let ticks = (low.div_euclid(step)..=(high + step - 1).div_euclid(step)).map(|n| n * step);
    let ticks: Vec<(i64, String)> = ticks.map(|n| (n * TEN, page.difference(n * 10, 0))).collect();
    let (from, to) = (ticks.first().map_or(0, |t| t.0), ticks.last().map_or(TEN, |t| t.0));
    Axis { scale: Scale { from, to }, ticks, bar: Some(0) }
}

/// Mean less and plus twice its standard error, millionths.
fn interval(step: &Step) -> Option<(i64, i64, i64)> {
    let mean = scaled(step.mean?, 1_000);
    let error = step.error.unwrap_or(0);
    Some((mean - 2 * error, mean, mean + 2 * error))
}

fn rows(page: &Page<'_>, scale: Scale, graded: &Graded) -> Vec<Row> {
    let row = |(index, step): (usize, &Step)| Row {
        label: page.step(index),
        class: ink(index).to_owned(),
        drawn: html! {
            @if let Some((from, mean, to)) = interval(step) {
                line.reach x1=(scale.x(from)) x2=(scale.x(to)) y1="1rem" y2="1rem" {}
                line.reach x1=(scale.x(from)) x2=(scale.x(from)) y1=".75rem" y2="1.25rem" {}
                line.reach x1=(scale.x(to)) x2=(scale.x(to)) y1=".75rem" y2="1.25rem" {}
                circle.dot cx=(scale.x(mean)) cy="1rem" r=".32rem" {}
            }
        },
        value: html! { @if let Some((_, mean, _)) = interval(step) { (page.difference(rounded(mean), 1)) } @else { "–" } },
    };
    graded.steps.iter().enumerate().map(row).collect()
}

/// Millionths to thousandths.
fn rounded(millionths: i64) -> i64 {
    scaled(crate::rehearsal::summary::Fraction(millionths, 1_000), 1)
}

fn as_table(page: &Page<'_>) -> Markup {
    let heads = ["step", "difference", "error", "order", "ties", "reversed"];
    let group = |index: usize, head: Markup, graded: &Graded| table::Group {
        head: Some((format!("step-{index}"), head)),
        rows: graded.steps.iter().enumerate().map(|(at, step)| table::Row::of(cells(page, at, step))).collect(),
    };
    let mut groups = vec![group(0, html! { (page.t("rehearsal-team")) }, &page.summary.team)];
    groups.extend(
        page.summary.objectives.iter().enumerate().map(|(at, o)| group(at + 1, page.objective(&o.id), &o.standing)),
    );
    html! {
        details {
            summary { (page.t("rehearsal-as-table")) }
            (table(&Table {
                caption: page.t("rehearsal-steps.caption"),
                heads: heads.iter().enumerate().map(|(at, key)| (page.t(&format!("rehearsal-column-{key}")), at > 0)).collect(),
                groups,
                grid: true,
                ..Table::default()
            }))
        }
    }
}

fn cells(page: &Page<'_>, at: usize, step: &Step) -> Vec<Markup> {
    let (higher, equal, lower) = step.order;
    let all = i64::from(higher) + i64::from(equal) + i64::from(lower);
    let share = |count: u32| page.share(i64::from(count), all);
    vec![
        html! { (page.step(at)) },
        html! { @match interval(step) { Some((_, mean, _)) => { (page.difference(rounded(mean), 1)) } None => { "–" } } },
        html! { @match step.error { Some(error) => { (page.decimal(rounded(error * 10), 2)) } None => { "–" } } },
        share(higher),
        share(equal),
        share(lower),
    ]
}
