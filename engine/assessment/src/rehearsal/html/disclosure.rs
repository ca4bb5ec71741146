//! Who told something by when. No mark depends on it: the scores with and without stand side by side.

use maud::{Markup, html};
use tavolo_wording::clock;

use super::page::{Page, scaled};
use super::plot::{Scale, ink, rem};
use crate::html::table::{self, Table, table};
use crate::rehearsal::summary::{DisclosureFigures, DisclosureSummary};

/// Height of a picture, hundredths of a root unit, and room above and below its curves.
const HEIGHT: i64 = 900;
const HEAD: i64 = 60;
const FOOT: i64 = 170;

pub(super) fn section(page: &Page<'_>) -> Markup {
    let tell = |row: &&DisclosureSummary| row.by_skill.iter().any(|f| f.silent < f.runs);
    let told: Vec<&DisclosureSummary> = page.summary.disclosure.iter().filter(tell).collect();
    let silent = page.summary.disclosure.iter().filter(|row| !tell(row)).map(|row| page.person(&row.person));
    let silent: Vec<String> = silent.collect();
    html! {
        p.intro { (page.t("rehearsal-disclosure.intro")) }
        ul.legend {
            @for (index, name) in page.skills() {
                li { svg class={ "sample " (ink(index)) } viewBox="0 0 28 8" aria-hidden="true" { line.curve x1="0" x2="28" y1="4" y2="4" {} } " " (name) }
            }
        }
        div.multiples { @for row in &told { (picture(page, row)) } }
        @if !silent.is_empty() { p.how { (page.tw("rehearsal-never-told", [("persons", page.list(silent))])) } }
        (with_and_without(page, &told))
    }
}

/// The longest run, in whole minutes.
fn minutes(page: &Page<'_>) -> i64 {
    let longest = page.summary.plays.iter().filter_map(|p| p.length.as_ref()).map(|l| l.max.0).max();
    longest.unwrap_or(0).div_euclid(60_000) + 1
}

fn picture(page: &Page<'_>, row: &DisclosureSummary) -> Markup {
    let end = minutes(page);
    let scale = Scale { from: 0, to: end };
    let step = [5, 10, 15, 30, 60, 120].into_iter().find(|step| end / step <= 4).unwrap_or(240);
    let name = page.person(&row.person);
    let label = page.tw("rehearsal-disclosure.picture", [("person", name.clone())]);
    html! {
        figure {
            figcaption { (name) }
            svg.plot.small role="img" aria-label=(label) focusable="false" height=(rem(HEIGHT)) {
                @for level in [0, 500, 1_000] {
                    line.rule x1="0" x2="100%" y1=(rem(y(level))) y2=(rem(y(level))) {}
                    @if level > 0 { text.level x="0" y=(rem(y(level) - 20)) { (page.percent(level)) } }
                }
                @for minute in (0..=end).step_by(usize::try_from(step).unwrap_or(60)) {
                    line.axis x1=(scale.x(minute)) x2=(scale.x(minute)) y1=(rem(y(0))) y2=(rem(y(0) + 25)) {}
                    @let side = if minute == 0 { "tick first" } else { "tick" };
                    text class=(side) x=(scale.x(minute)) y=(rem(y(0) + 120)) { (clock(minute * 60_000).get(..5).unwrap_or_default()) }
                }
                @for (index, figures) in row.by_skill.iter().enumerate() { (curve(scale, index, figures, end)) }
            }
        }
    }
}

/// A share in thousandths, downwards.
fn y(share: i64) -> i64 {
    HEAD + (HEIGHT - HEAD - FOOT) * (1_000 - share) / 1_000
}

/// A staircase: flat until somebody more had told.
fn curve(scale: Scale, index: usize, figures: &DisclosureFigures, end: i64) -> Markup {
    let runs = i64::from(figures.runs.max(1));
    let mut steps: Vec<(i64, i64)> = vec![(0, 0)];
    steps.extend(figures.curve.iter().map(|(minute, told)| (*minute, i64::from(*told) * 1_000 / runs)));
    let ends: Vec<i64> = steps.iter().skip(1).map(|s| s.0).chain([end]).collect();
    let rises = steps.windows(2).map(|pair| (pair[1].0, pair[0].1, pair[1].1));
    html! {
        g class=(ink(index)) {
            @for ((from, share), to) in steps.iter().zip(&ends) {
                line.curve x1=(scale.x(*from)) x2=(scale.x(*to)) y1=(rem(y(*share))) y2=(rem(y(*share))) {}
            }
            @for (minute, from, to) in rises {
                line.curve x1=(scale.x(minute)) x2=(scale.x(minute)) y1=(rem(y(from))) y2=(rem(y(to))) {}
            }
        }
    }
}

/// In how many runs nothing was told, and what the lines about the person were worth then.
fn with_and_without(page: &Page<'_>, told: &[&DisclosureSummary]) -> Markup {
    if told.is_empty() {
        return html! { p { (page.t("rehearsal-nobody-told")) } };
    }
    let heads = ["skill", "silent", "score-with", "score-without", "gap"];
    let groups = told.iter().enumerate().map(|(index, row)| table::Group {
        head: Some((format!("told-{index}"), html! { (page.person(&row.person)) })),
        rows: row
            .by_skill
            .iter()
            .zip(page.skills())
            .map(|(f, (_, name))| table::Row::of(cells(page, f, name)))
            .collect(),
    });
    html! {
        h3 { (page.t("rehearsal-with-without")) }
        p.intro { (page.t("rehearsal-with-without.intro")) }
        (table(&Table {
            caption: page.t("rehearsal-with-without"),
            heads: heads.iter().enumerate().map(|(at, key)| (page.t(&format!("rehearsal-column-{key}")), at > 0)).collect(),
            groups: groups.collect(),
            quiet: true,
            grid: true,
        }))
    }
}

fn cells(page: &Page<'_>, figures: &DisclosureFigures, name: String) -> Vec<Markup> {
    let mean = |score: Option<crate::rehearsal::summary::Fraction>| score.map(|mean| scaled(mean, 1));
    let (with, without) = (mean(figures.score_with), mean(figures.score_without));
    let shown =
        |value: Option<i64>| html! { @match value { Some(value) => { (page.standing(value)) } None => { "–" } } };
    vec![
        html! { (name) },
        page.share(i64::from(figures.silent), i64::from(figures.runs)),
        shown(with),
        shown(without),
        html! { @match with.zip(without) { Some((a, b)) => { (page.difference(a - b, 1)) } None => { "–" } } },
    ]
}
