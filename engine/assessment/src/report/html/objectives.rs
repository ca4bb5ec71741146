//! Objectives with their ratings and why.

use maud::{Markup, html};
use tavolo_scenario::ids::PersonId;

use super::page::{Page, number};
use super::{mark, shares};
use crate::report::model::{ObjectiveResult, Score};

pub(super) fn section(page: &Page<'_>) -> Markup {
    html! {
        p.intro { (page.t("report-objectives.intro")) }
        @for objective in &page.report.objectives { (one(page, objective)) }
        @if page.names() { (shares::shares(page)) }
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

/// "80 %: 12 of 15 points"; in place of it that there is too little to say so, and nothing where nothing was assessed.
pub(super) fn score(page: &Page<'_>, score: &Score) -> Option<String> {
    score.thousandths()?;
    if !score.says_enough() {
        return Some(page.share(score));
    }
    Some(page.tw("report-score-line", [("share", page.share(score)), ("reached", page.reached(score))]))
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
