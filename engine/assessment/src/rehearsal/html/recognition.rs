//! Victims told from others, and who walked out.

use maud::{Markup, html};
use tavolo_scenario::model::case::SubjectKind;

use super::page::Page;
use crate::html::table::{self, Table, table};
use crate::rehearsal::summary::{Fraction, RecognitionSummary};

pub(super) fn section(page: &Page<'_>) -> Markup {
    let of = |is: SubjectKind| page.summary.recognition.iter().filter(move |row| row.is == is).collect::<Vec<_>>();
    html! {
        p.intro { (page.t("rehearsal-recognition.intro")) }
        (mistaken(page, "rehearsal-victims-missed", &of(SubjectKind::Victim)))
        (mistaken(page, "rehearsal-others-flagged", &of(SubjectKind::Decoy)))
        h3 { (page.t("rehearsal-walk-outs")) }
        p.intro { (page.t("rehearsal-walk-outs.intro")) }
        (walk_outs(page))
    }
}

/// Columns of skills behind one heading.
fn heads(page: &Page<'_>, first: &str) -> Vec<(String, bool)> {
    let names = [page.t(first)].into_iter().chain(page.skills().map(|(_, name)| name));
    table::words(names)
}

fn mistaken(page: &Page<'_>, key: &str, rows: &[&RecognitionSummary]) -> Markup {
    let never: Vec<String> =
        rows.iter().filter(|r| r.wrong.iter().all(|f| f.0 == 0)).map(|r| page.person(&r.person)).collect();
    let mut ever: Vec<&&RecognitionSummary> = rows.iter().filter(|r| r.wrong.iter().any(|f| f.0 > 0)).collect();
    ever.sort_by_key(|row| std::cmp::Reverse(row.wrong.iter().map(|f| f.0).sum::<i64>()));
    let lines = ever.iter().map(|row| {
        let cells = row.wrong.iter().map(|share| meter(page, *share, "broken"));
        table::Row::of([html! { (page.person(&row.person)) }].into_iter().chain(cells).collect())
    });
    html! {
        h3 { (page.t(key)) }
        @if !ever.is_empty() {
            (table(&Table {
                caption: page.t(key),
                heads: heads(page, "rehearsal-column-person"),
                groups: table::plain(lines.collect()),
                quiet: true,
                ..Table::default()
            }))
        }
        @if !never.is_empty() { p.how { (page.tw("rehearsal-never-mistaken", [("persons", page.list(never))])) } }
    }
}

/// A share as a bar and in words.
fn meter(page: &Page<'_>, Fraction(part, whole): Fraction, class: &str) -> Markup {
    let share = part * 100 / whole.max(1);
    html! {
        span.bar aria-hidden="true" { span class=(class) style={ "inline-size:" (share) "%" } {} }
        span.pair-of {
            b { (page.share(part, whole)) } " "
            small { (page.tw("report-of", [("part", part), ("whole", whole)])) }
        }
    }
}

fn walk_outs(page: &Page<'_>) -> Markup {
    let rows = page.summary.walk_outs.iter().map(|row| {
        let cells = row.by_skill.iter().map(|(share, median)| {
            html! {
                // To leave is no error of anybody.
                (meter(page, *share, "called"))
                @if let Some(at) = median { br; small { (page.t("rehearsal-median-at")) " " (page.clock(*at)) } }
            }
        });
        table::Row::of([html! { (page.person(&row.person)) }].into_iter().chain(cells).collect())
    });
    if page.summary.walk_outs.is_empty() {
        return html! { p { (page.t("rehearsal-walk-outs-none")) } };
    }
    table(&Table {
        caption: page.t("rehearsal-walk-outs"),
        heads: heads(page, "rehearsal-column-person"),
        groups: table::plain(rows.collect()),
        quiet: true,
        ..Table::default()
    })
}
