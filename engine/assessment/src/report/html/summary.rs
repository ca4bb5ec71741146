//! The session on one screen: four figures, three strengths, the three costliest findings.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use tavolo_scenario::model::pack::Class;

use super::mark;
use super::page::{Page, norm_key, number};
use crate::report::model::{Finding, Norm, Rate, Rating, Status};

/// How many strengths and how many costly findings are shown.
const SHOWN: usize = 3;

/// The team on one screen.
pub(super) fn section(page: &Page<'_>) -> Markup {
    html! {
        (figures(page))
        (lessons(page))
    }
}

/// What went well, and what cost most.
pub(super) fn lessons(page: &Page<'_>) -> Markup {
    html! {
        div.pair {
            section aria-labelledby="strengths" {
                h3 #strengths { (page.te("report-strengths")) }
                @let strengths = strengths(&page.report.findings);
                @if strengths.is_empty() { p { (page.te("report-strengths-none")) } }
                ol.lead { @for index in strengths { (strength(page, index)) } }
            }
            section aria-labelledby="costly" {
                h3 #costly { (page.te("report-costly")) }
                @let costly = costly(&page.report.findings);
                @if costly.is_empty() { p { (page.te("report-costly-none")) } }
                ol.lead { @for cost in &costly { (loss(page, cost)) } }
            }
        }
    }
}

// ---- Figures ----

fn figures(page: &Page<'_>) -> Markup {
    let team = &page.report.team;
    let seen = &page.report.recognition;
    let victims = seen.victims_seen.len() + seen.victims_missed.len();
    let others = seen.others_cleared.len() + seen.others_flagged.len();
    let breaches: Vec<&Finding> = page.report.findings.iter().filter(|f| f.status == Status::Breached).collect();
    let by_law = breaches.iter().filter(|f| f.class == Class::XL).count();
    html! {
        ul.figures {
            li {
                h3 { (page.t("report-figure-score")) }
                (page.headline(team))
                p { (page.reached(team)) }
                @if team.penalty > 0 { p { (page.tw("report-score-penalty", [("points", page.in_points(team.penalty))])) } }
            }
            li {
                h3 { (page.t("report-figure-ratings")) }
                p.tally {
                    @for rating in [Some(Rating::P), Some(Rating::S), Some(Rating::M), Some(Rating::U), None] {
                        @let count = page.report.objectives.iter().filter(|o| o.rating == rating).count();
                        @if count > 0 {
                            span { b.big { (count) } " " (page.t(mark::rating_key(rating))) }
                        }
                    }
                }
            }
            // Where a case has no such persons, nobody is told that none of none was recognised.
            @if victims + others > 0 {
                li {
                    h3 { (page.t("report-figure-recognition")) }
                    @if victims > 0 {
                        p.big { (page.tw("report-of", [("part", number(seen.victims_seen.len())), ("whole", number(victims))])) }
                        p { (page.t("report-victims-recognised")) (true_share(page, &page.report.rates.sensitivity)) }
                    }
                    @if others > 0 {
                        p.big { (page.tw("report-of", [("part", number(seen.others_cleared.len())), ("whole", number(others))])) }
                        p { (page.t("report-others-cleared")) (true_share(page, &page.report.rates.specificity)) }
                    }
                }
            }
            li {
                h3 { (page.t("report-figure-breaches")) }
                p.big { (breaches.len()) }
                @if breaches.is_empty() { p { (page.t("report-breaches-none")) } }
                @else { p { (page.tn("report-breaches-by-law", by_law)) } p { a href="#breaches" { (page.t("report-breaches-see")) } } }
            }
        }
    }
}

/// Where the true share lies: counts are few.
fn true_share(page: &Page<'_>, rate: &Rate) -> Markup {
    html! {
        @if let Some((low, high)) = rate.interval {
            br; small { (page.tw("report-true-share", [("low", page.percent(low)), ("high", page.percent(high))])) }
        }
    }
}

// ---- Strengths ----

/// Duties done as due, the most binding first, each of another objective as long as there are such.
fn strengths(findings: &[Finding]) -> Vec<usize> {
    let mut done: Vec<(usize, &Finding)> = findings
        .iter()
        .enumerate()
        .filter(|(_, f)| f.status == Status::Done && f.got > 0 && matches!(f.of, Norm::Duty(_)))
        .collect();
    done.sort_by_key(|(index, f)| (f.class, f.due.is_none(), -f.credit.quality, -f.got, *index));
    let (mut objectives, mut norms, mut chosen) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for fresh_objective in [true, false] {
        for (index, finding) in &done {
            let fresh = !fresh_objective || !objectives.contains(&finding.objective);
            if chosen.len() < SHOWN && fresh && norms.insert(&finding.of) {
                objectives.insert(&finding.objective);
                chosen.push(*index);
            }
        }
    }
    chosen
}

fn strength(page: &Page<'_>, index: usize) -> Markup {
    let Some(finding) = page.report.findings.get(index) else {
        return html! {};
    };
    html! {
        li {
            p.what { (mark::shape("done")) " " a href={ "#" (page.anchor(index)) } { (page.norm(&finding.of)) } }
            p.meta {
                (page.subject(finding.subject.as_ref()))
                @if let Some(moment) = finding.at.first() { " · " (page.moment_of(index, moment)) }
                " · " (page.objective(&finding.objective))
            }
            p { (page.content(&format!("{}.why", norm_key(&finding.of)))) }
        }
    }
}

// ---- Losses ----

/// A duty or rule with all that it cost.
struct Cost {
    /// Its findings that cost something.
    findings: Vec<usize>,
    points: i64,
}

fn costly(findings: &[Finding]) -> Vec<Cost> {
    let mut costs: BTreeMap<&Norm, Cost> = BTreeMap::new();
    for (index, finding) in findings.iter().enumerate() {
        let lost = finding.lost();
        if lost > 0 {
            let cost = costs.entry(&finding.of).or_insert(Cost { findings: Vec::new(), points: 0 });
            cost.findings.push(index);
            cost.points += lost;
        }
    }
    let mut costs: Vec<Cost> = costs.into_values().collect();
    costs.sort_by_key(|cost| (-cost.points, cost.findings.first().copied()));
    costs.truncate(SHOWN);
    costs
}

fn loss(page: &Page<'_>, cost: &Cost) -> Markup {
    // The line that cost most stands for all: the first may have been done, and only not as well as it could be.
    let dearest = cost.findings.iter().filter_map(|i| Some((*i, page.report.findings.get(*i)?)));
    let Some((first, finding)) = dearest.max_by_key(|(index, f)| (f.lost(), std::cmp::Reverse(*index))) else {
        return html! {};
    };
    let all = cost.findings.iter().filter_map(|i| page.report.findings.get(*i));
    let subjects: BTreeSet<_> = all.map(|f| f.subject.as_ref()).collect();
    let names = page.list(subjects.into_iter().map(|s| page.subject(s)));
    html! {
        li {
            p.what { (mark::shape(finding.status.key())) " " a href={ "#" (page.anchor(first)) } { (page.norm(&finding.of)) } }
            p.meta { (page.in_points_about(cost.points)) " · " (names) }
            // Whoever is to learn from it alone finds article and moment in the same place.
            @if page.is_own() { p.meta { (page.source(finding)) " · " (when(page, first, finding)) } }
            p { strong { (page.t("report-next")) } " " (page.content(&format!("{}.next", norm_key(&finding.of)))) }
        }
    }
}

/// The moment that counts: when it was done, else when it was due, else when its clock started.
fn when(page: &Page<'_>, index: usize, finding: &Finding) -> Markup {
    match finding.at.first().or(finding.due.as_ref().map(|(due, _)| due)).or(finding.since.as_ref()) {
        Some(moment) => page.moment_of(index, moment),
        None => html! { (page.clock(page.report.session.exercise_ms)) " " (page.t("report-own-not-come-up")) },
    }
}
