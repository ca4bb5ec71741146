//! How scores are spread at each skill: team, objectives, ratings.

use maud::{Markup, html};

use super::page::{Page, scaled};
use super::plot::{Axis, Group, Row, Scale, boxed, columns, ink, plot, stack};
use crate::html::table::{self, Table, table};
use crate::rehearsal::summary::{Graded, ObjectiveSummary, Ratings, Spread};

/// Standings are thousandths.
pub(super) const STANDING: Scale = Scale { from: 0, to: 1_000 };

pub(super) fn section(page: &Page<'_>) -> Markup {
    let mut groups = vec![Group {
        head: html! { (page.t("rehearsal-team")) },
        note: html! {},
        rows: rows(page, &page.summary.team),
    }];
    groups.extend(page.summary.objectives.iter().map(|objective| Group {
        head: page.objective(&objective.id),
        note: html! { @if Page::by_breaches(objective) { (page.t("rehearsal-by-breaches")) } },
        rows: rows(page, &objective.standing),
    }));
    let axis = Axis { scale: STANDING, ticks: (0..=4).map(|n| (n * 250, page.number(n * 25))).collect(), bar: None };
    html! {
        p.intro { (page.t("rehearsal-scores.intro")) }
        p.how { (page.t("rehearsal-scores.how")) }
        (plot(&page.t("rehearsal-scores.picture"), &axis, &groups))
        details { summary { (page.t("rehearsal-as-table")) } (as_table(page)) }
        (ratings(page))
        (breaches(page))
    }
}

pub(super) fn rows(page: &Page<'_>, graded: &Graded) -> Vec<Row> {
    let row = |(index, name): (usize, String)| {
        let spread = graded.spreads.get(index).and_then(Option::as_ref);
        Row {
            label: name,
            class: ink(index),
            drawn: html! {
                @if let Some(spread) = spread {
                    (columns(STANDING, &spread.bins))
                    (boxed(STANDING, spread.min.0, spread.quartiles, spread.max.0))
                }
            },
            value: html! { @if let Some(spread) = spread { (page.mean(spread)) } @else { "–" } },
        }
    };
    page.skills().map(row).collect()
}

fn as_table(page: &Page<'_>) -> Markup {
    let heads = ["n", "mean", "min", "q1", "median", "q3", "max"];
    let cells = |spread: Option<&Spread>| -> Vec<Markup> {
        let Some(s) = spread else { return heads.map(|_| html! { "–" }).into() };
        let value = |thousandths: i64| html! { (page.standing(thousandths)) };
        vec![
            html! { (page.number(i64::from(s.n))) },
            html! { (page.mean(s)) },
            value(s.min.0),
            value(s.quartiles.0),
            value(s.quartiles.1),
            value(s.quartiles.2),
            value(s.max.0),
        ]
    };
    let group = |index: usize, head: Markup, graded: &Graded| table::Group {
        head: Some((format!("scores-{index}"), head)),
        rows: page
            .skills()
            .map(|(at, name)| {
                let own = cells(graded.spreads.get(at).and_then(Option::as_ref));
                table::Row::of([html! { (name) }].into_iter().chain(own).collect())
            })
            .collect(),
    };
    let mut groups = vec![group(0, html! { (page.t("rehearsal-team")) }, &page.summary.team)];
    groups.extend(
        page.summary.objectives.iter().enumerate().map(|(at, o)| group(at + 1, page.objective(&o.id), &o.standing)),
    );
    let names = [page.t("rehearsal-column-skill")]
        .into_iter()
        .chain(heads.map(|key| page.t(&format!("rehearsal-column-{key}"))));
    table(&Table {
        caption: page.t("rehearsal-scores.caption"),
        heads: names.enumerate().map(|(at, name)| (name, at > 0)).collect(),
        groups,
        grid: true,
        ..Table::default()
    })
}

// ---- Ratings ----

fn ratings(page: &Page<'_>) -> Markup {
    let heads = [page.t("rehearsal-column-objective")].into_iter().chain(page.skills().map(|(_, name)| name));
    let rows = page.summary.objectives.iter().map(|objective| {
        let cells = objective.ratings.iter().map(|ratings| rating_cell(page, ratings));
        table::Row::of([page.objective(&objective.id)].into_iter().chain(cells).collect())
    });
    html! {
        h3 { (page.t("rehearsal-ratings")) }
        p.intro { (page.t("rehearsal-ratings.intro")) }
        (table(&Table {
            caption: page.t("rehearsal-ratings"),
            heads: table::words(heads),
            groups: table::plain(rows.collect()),
            quiet: true,
            ..Table::default()
        }))
        ul.legend {
            @for (class, letter, key) in RATINGS { li { span class={ "swatch " (class) } { (letter) } " " (page.t(key)) } }
        }
    }
}

/// Class, letter and words of each rating.
const RATINGS: [(&str, &str, &str); 5] = [
    ("sP", "P", "report-rating-p"),
    ("sS", "S", "report-rating-s"),
    ("sM", "M", "report-rating-m"),
    ("sU", "U", "report-rating-u"),
    ("sN", "–", "report-rating-none"),
];

fn rating_cell(page: &Page<'_>, ratings: &Ratings) -> Markup {
    let counts = [ratings.p, ratings.s, ratings.m, ratings.u, ratings.none].map(i64::from);
    let parts: Vec<(&str, &str, i64)> =
        RATINGS.iter().zip(counts).map(|((class, letter, _), count)| (*class, *letter, count)).collect();
    let words = parts.iter().filter(|p| p.2 > 0).map(|(_, letter, count)| format!("{letter} {}", page.number(*count)));
    html! { (stack(&parts)) small { (words.collect::<Vec<_>>().join(" · ")) } }
}

/// Breaches a run, of every objective that is ever breached.
fn breaches(page: &Page<'_>) -> Markup {
    let ever = |o: &&ObjectiveSummary| o.breaches.iter().flatten().any(|f| f.0 > 0);
    let heads = [page.t("rehearsal-column-objective")].into_iter().chain(page.skills().map(|(_, name)| name));
    let rows = page.summary.objectives.iter().filter(ever).map(|objective| {
        let cells = objective.breaches.iter().map(|mean| match mean {
            Some(mean) => html! { (page.decimal(scaled(*mean, 100), 2)) },
            None => html! { "–" },
        });
        table::Row::of([page.objective(&objective.id)].into_iter().chain(cells).collect())
    });
    html! {
        h3 { (page.t("rehearsal-breaches")) }
        (table(&Table {
            caption: page.t("rehearsal-breaches"),
            heads: heads.enumerate().map(|(at, name)| (name, at > 0)).collect(),
            groups: table::plain(rows.collect()),
            quiet: true,
            grid: true,
        }))
    }
}
