//! What the pack's sets of indicators say about one person: a line for each set, and behind it by which signs.

use maud::{Markup, html};
use tavolo_scenario::ids::DimensionId;
use tavolo_scenario::model::indicators::Strength;

use super::page::Page;
use crate::html::table::{Group, Row, Table, plain, table, words};
use crate::report::model::{DimensionShown, SetResult, SignsShown, SubjectResult};

pub(super) fn signs(page: &Page<'_>, index: usize, subject: &SubjectResult) -> Markup {
    let person = page.person(&subject.person);
    html! {
        h4 { (page.t("report-signs")) }
        @if subject.signs.is_empty() { p { (page.t("report-signs.none")) } }
        @else {
            (follows(page, &person, subject))
            details {
                summary { (page.t("report-signs-reasons")) }
                p.meta { (page.t("report-signs.note")) }
                (reasons(page, index, &person, subject))
            }
        }
    }
}

fn heads(page: &Page<'_>, first: &str) -> Vec<(String, bool)> {
    words([first, "report-signs-perceivable", "report-signs-recorded"].map(|key| page.t(key)))
}

/// What follows, a line a set.
fn follows(page: &Page<'_>, person: &str, subject: &SubjectResult) -> Markup {
    let rows = subject.signs.iter().map(|result| {
        let cell = |shown| what_follows(page, result, shown);
        Row::of(vec![set_name(page, result), cell(&result.perceivable), cell(&result.recorded)])
    });
    table(&Table {
        caption: page.tw("report-signs-of", [("person", person.to_owned())]),
        heads: heads(page, "report-signs-set"),
        groups: plain(rows.collect()),
        quiet: true,
        ..Table::default()
    })
}

fn set_name(page: &Page<'_>, result: &SetResult) -> Markup {
    page.content(&format!("set-{}", result.set))
}

fn what_follows(page: &Page<'_>, result: &SetResult, shown: &SignsShown) -> Markup {
    let outcome = shown.follows.as_ref().and_then(|follows| follows.outcome.as_ref());
    html! {
        @if shown.dimensions.is_empty() { "–" }
        @else if !result.concludes { (page.t("report-signs-names")) }
        @else if let Some(follows) = &shown.follows {
            span.cap {
                @if let Some(outcome) = outcome { (page.content(&format!("outcome-{outcome}"))) }
                @else { (page.t("report-signs-enough")) }
            }
            " " (page.standing(follows.source.status))
        } @else { (page.t("report-signs-nothing")) }
    }
}

/// By which signs, a group a set, a line a dimension.
fn reasons(page: &Page<'_>, index: usize, person: &str, subject: &SubjectResult) -> Markup {
    let groups = subject.signs.iter().enumerate().map(|(nth, result)| Group {
        head: Some((
            format!("signs-{index}-{nth}"),
            html! { (set_name(page, result)) " " (page.standing(result.source.status)) },
        )),
        rows: dimensions(result)
            .into_iter()
            .map(|dimension| {
                let cell = |shown: &SignsShown| {
                    let own = shown.dimensions.iter().find(|d| d.dimension.as_ref() == dimension);
                    own.map_or_else(|| html! { "–" }, |own| shown_of(page, result, own))
                };
                let name = match dimension {
                    Some(id) => page.content(&format!("dimension-{id}")),
                    None => html! { (page.t("report-signs-list")) },
                };
                Row::of(vec![html! { span.cap { (name) } }, cell(&result.perceivable), cell(&result.recorded)])
            })
            .collect(),
    });
    table(&Table {
        caption: page.tw("report-signs-reasons-of", [("person", person.to_owned())]),
        heads: heads(page, "report-signs-dimension"),
        groups: groups.collect(),
        quiet: true,
        ..Table::default()
    })
}

/// Dimensions of which anything could be seen or was written down: what was seen first, as the set has them.
fn dimensions(result: &SetResult) -> Vec<Option<&DimensionId>> {
    let mut all: Vec<Option<&DimensionId>> = Vec::new();
    for shown in result.perceivable.dimensions.iter().chain(&result.recorded.dimensions) {
        if !all.contains(&shown.dimension.as_ref()) {
            all.push(shown.dimension.as_ref());
        }
    }
    all
}

fn shown_of(page: &Page<'_>, result: &SetResult, shown: &DimensionShown) -> Markup {
    html! {
        @if shown.positive { strong.cap { (page.t("report-signs-positive")) } br; }
        @for (nth, (indicator, strength, standing)) in shown.indicators.iter().enumerate() {
            @if nth > 0 { br; }
            (page.content(&format!("indicator-{indicator}")))
            @if *standing != result.source.status { " " (page.standing(*standing)) }
            @if result.concludes { " " small { "(" (page.t(strength_key(*strength))) ")" } }
        }
    }
}

fn strength_key(strength: Strength) -> &'static str {
    match strength {
        Strength::Plain => "report-strength-plain",
        Strength::Significant => "report-strength-significant",
        Strength::Weak => "report-strength-weak",
        Strength::Medium => "report-strength-medium",
        Strength::Strong => "report-strength-strong",
    }
}
