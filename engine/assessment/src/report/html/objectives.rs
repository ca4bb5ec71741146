//! Objectives with their ratings and why; points by function and seat.

use maud::{Markup, html};
use tavolo_scenario::ids::PersonId;

use super::mark;
use super::page::{Page, number};
use crate::html::table::{Row, Table, plain, table};
use crate::report::model::{ObjectiveResult, Score};

pub(super) fn section(page: &Page<'_>) -> Markup {
    html! {
        p.intro { (page.t("report-objectives.intro")) }
        @for objective in &page.report.objectives { (one(page, objective)) }
        @if page.names() { (shares(page)) }
    }
}

fn one(page: &Page<'_>, objective: &ObjectiveResult) -> Markup {
    let id = &objective.id;
    html! {
        article.objective {
            h3 { (page.objective(id)) }
            p.verdict {
                (mark::rating(page, objective.rating))
                @if let Some(score) = score(page, &objective.score) { " " span.score { (score) } }
            }
            @if let Some(goal) = page.content_if(&format!("objective-{id}.goal")) { p { (goal) } }
            dl.reasons {
                (people(page, "report-goal-reached", &objective.reached))
                (people(page, "report-goal-unmet", &objective.unmet))
                @if !objective.capped_by.is_empty() {
                    div {
                        dt { (page.t("report-capped-by")) }
                        dd { (page.finding_links(&objective.capped_by)) }
                    }
                }
                @if objective.score.not_assessed > 0 {
                    div {
                        dt { (page.t("report-status-not-assessed")) }
                        dd { (page.tw("report-lines", [("count", i64::from(objective.score.not_assessed))])) }
                    }
                }
            }
        }
    }
}

/// For whom a goal was reached, or was not.
fn people(page: &Page<'_>, key: &str, people: &[Option<PersonId>]) -> Markup {
    let names = page.list(people.iter().map(|p| page.subject(p.as_ref())));
    html! {
        @if !people.is_empty() {
            div { dt { (page.tn(key, people.len())) } dd { (names) } }
        }
    }
}

/// "12 of 15 points, 80 %", or nothing where nothing was assessed.
pub(super) fn score(page: &Page<'_>, score: &Score) -> Option<String> {
    let thousandths = score.thousandths()?;
    let args = [
        ("got", page.points_about((score.got - score.penalty).max(0))),
        ("max", page.points_about(score.max)),
        ("percent", page.percent(thousandths)),
    ];
    Some(page.tw("report-score-line", args))
}

/// Points by function and by seat, folded away: a number about one person is never the headline.
fn shares(page: &Page<'_>) -> Markup {
    let functions = page.report.functions.iter().map(|(id, score)| (page.function(id), score));
    let seats = page.report.seats.iter().map(|(id, score)| (page.seat(id), score));
    html! {
        details {
            summary { (page.t("report-shares")) }
            p { (page.t("report-shares.intro")) }
            (share_table(page, "report-by-function", functions.collect()))
            (share_table(page, "report-by-seat", seats.collect()))
        }
    }
}

fn share_table(page: &Page<'_>, key: &str, rows: Vec<(String, &Score)>) -> Markup {
    if rows.is_empty() {
        return html! {};
    }
    let heads = [
        ("report-column-who", false),
        ("report-column-percent", true),
        ("report-column-got", true),
        ("report-column-max", true),
        ("report-column-penalty", true),
        ("report-column-lines", true),
        ("report-column-not-assessed", true),
    ];
    let rows = rows.into_iter().map(|(name, score)| {
        Row::of(vec![
            html! { span.cap { (name) } },
            html! { (score.thousandths().map_or_else(|| "–".to_owned(), |t| page.percent(t))) },
            html! { (page.points(score.got)) },
            html! { (page.points(score.max)) },
            html! { (page.points(score.penalty)) },
            html! { (page.number(i64::from(score.lines))) },
            html! { (page.number(i64::from(score.not_assessed))) },
        ])
    });
    html! {
        (table(&Table {
            caption: page.t(key),
            heads: heads.into_iter().map(|(key, numeric)| (page.t(key), numeric)).collect(),
            groups: plain(rows.collect()),
            ..Table::default()
        }))
    }
}

/// Names of a group of people, or the word for nobody.
pub(super) fn group(page: &Page<'_>, key: &str, people: &[PersonId]) -> Markup {
    html! {
        div {
            dt { (page.tw(key, [("count", number(people.len()))])) }
            dd {
                @if people.is_empty() { (page.t("report-nobody")) }
                @else { (page.list(people.iter().map(|p| page.person(p)))) }
            }
        }
    }
}
