//! What became of each person whose treatment is assessed.

use std::collections::BTreeMap;

use maud::{Markup, html};
use tavolo_scenario::ids::DutyId;
use tavolo_scenario::model::case::SubjectKind;

use super::journey;
use super::mark;
use super::objectives::{group, score};
use super::page::Page;
use super::procedure::procedure;
use super::signs;
use crate::html::table::{Row, Table, plain, table, words};
use crate::report::model::{Channel, Rate, ReadAs, Status, SubjectResult};

pub(super) fn section(page: &Page<'_>) -> Markup {
    let seen = &page.report.recognition;
    html! {
        p.intro { (page.t("report-subjects.intro")) }
        dl.reasons {
            (group(page, "report-victims-seen", &seen.victims_seen))
            (group(page, "report-victims-missed", &seen.victims_missed))
            (group(page, "report-others-right", &seen.others_cleared))
            (group(page, "report-others-flagged", &seen.others_flagged))
            @if !seen.given.is_empty() { (group(page, "report-recognition-given", &seen.given)) }
        }
        (rates(page))
        nav.jump aria-label=(page.t("report-subjects")) {
            ul {
                @for (index, subject) in page.report.subjects.iter().enumerate() {
                    li { a href={ "#subject-" (index) } { (page.person(&subject.person)) } }
                }
            }
        }
        @for (index, subject) in page.report.subjects.iter().enumerate() { (one(page, index, subject)) }
        (session(page))
    }
}

/// The procedure of the session as a whole, where it has one.
fn session(page: &Page<'_>) -> Markup {
    let procedure = procedure(page, "step", None);
    html! {
        @if !procedure.0.is_empty() {
            section.subject aria-labelledby="whole-session" {
                h3 #whole-session { (page.t("report-whole-session")) }
                (procedure)
            }
        }
    }
}

/// How well victims were told from others, and signs written down, with counts and intervals.
fn rates(page: &Page<'_>) -> Markup {
    let rates = &page.report.rates;
    let told = [
        ("report-rate-sensitivity", &rates.sensitivity),
        ("report-rate-specificity", &rates.specificity),
        ("report-rate-precision", &rates.precision),
    ];
    let rows = told.map(|(key, rate)| Row::of(vec![html! { (page.t(key)) }, html! { (counted(page, rate)) }]));
    let signs = page.report.sign_counts.iter().map(|count| {
        Row::of(vec![
            html! { span.cap { (page.function(&count.function)) } },
            html! { (page.t(channel_key(count.channel))) },
            html! { (counted(page, &count.recorded)) },
        ])
    });
    let heads = |keys: &[&str]| words(keys.iter().map(|key| page.t(key)));
    html! {
        details {
            summary { (page.t("report-rates")) }
            p { (page.t("report-rates.intro")) }
            (table(&Table {
                caption: page.t("report-rates"),
                heads: heads(&["report-column-what", "report-column-rate"]),
                groups: plain(rows.into()),
                quiet: true,
                ..Table::default()
            }))
            @if !page.report.sign_counts.is_empty() {
                p { (page.t("report-rates.signs")) }
                (table(&Table {
                    caption: page.t("report-rates.signs-caption"),
                    heads: heads(&["report-column-function", "report-column-channel", "report-column-rate"]),
                    groups: plain(signs.collect()),
                    ..Table::default()
                }))
            }
        }
    }
}

/// "4 of 5 (38 % to 96 %)".
pub(super) fn counted(page: &Page<'_>, rate: &Rate) -> String {
    let Some((low, high)) = rate.interval else {
        return "–".to_owned();
    };
    let count = |n: u32| page.number(i64::from(n));
    page.tw(
        "report-rate",
        [
            ("part", count(rate.part)),
            ("whole", count(rate.whole)),
            ("low", page.percent(low)),
            ("high", page.percent(high)),
        ],
    )
}

fn channel_key(channel: Channel) -> &'static str {
    match channel {
        Channel::Look => "report-channel-look",
        Channel::Search => "report-channel-search",
        Channel::Hear => "report-channel-hear",
        Channel::Witness => "report-channel-witness",
        Channel::Read => "report-channel-read",
        Channel::Tell => "report-channel-tell",
        Channel::Find => "report-channel-find",
    }
}

fn one(page: &Page<'_>, index: usize, subject: &SubjectResult) -> Markup {
    html! {
        article.subject id={ "subject-" (index) } aria-labelledby={ "subject-" (index) "-h" } {
            h3 id={ "subject-" (index) "-h" } { (page.person(&subject.person)) }
            p.meta {
                (page.t(match subject.is {
                    SubjectKind::Victim => "report-is-victim",
                    SubjectKind::Decoy => "report-is-other",
                }))
                @if let Some(score) = score(page, &subject.score) { " · " (score) }
                @if subject.asked_again > 0 {
                    " · " (page.tw("report-asked-again", [("count", i64::from(subject.asked_again))]))
                }
            }
            (journey::journey(page, index, subject))
            (read_as(page, &subject.read_as))
            (procedure(page, &format!("step-{index}"), Some(&subject.person)))
            (signs::signs(page, index, subject))
            (findings(page, subject))
        }
    }
}

/// How the procedure was read for the person: what lines rest on, so that it can be contested.
fn read_as(page: &Page<'_>, read: &ReadAs) -> Markup {
    html! {
        @if !read.facts.is_empty() || !read.branches.is_empty() {
            details.read {
                summary { (page.t("report-procedure-read")) }
                @if !read.facts.is_empty() {
                    p { (page.t("report-procedure-facts")) " " (page.list(read.facts.iter().map(|fact| page.t(&format!("fact-{fact}"))))) }
                }
                @for branch in &read.branches {
                    p { (page.t(if branch.decided { "report-procedure-decided" } else { "report-procedure-undecided" })) }
                    (duties(page, &branch.duties))
                    @if !branch.instead_of.is_empty() {
                        p { (page.t("report-procedure-instead")) }
                        (duties(page, &branch.instead_of))
                    }
                }
            }
        }
    }
}

fn duties(page: &Page<'_>, duties: &[DutyId]) -> Markup {
    html! { ul { @for duty in duties { li { (page.content(&format!("duty-{duty}"))) } } } }
}

/// The person's findings: what cost points in full, the rest folded away.
fn findings(page: &Page<'_>, subject: &SubjectResult) -> Markup {
    let mut groups: BTreeMap<Status, Vec<usize>> = BTreeMap::new();
    let (mut good, mut open) = (Vec::new(), Vec::new());
    for index in &subject.findings {
        match page.report.findings.get(*index).map(|f| f.status) {
            Some(Status::Done) => good.push(*index),
            Some(Status::NotAssessed(_)) => open.push(*index),
            Some(status) => groups.entry(status).or_default().push(*index),
            None => {}
        }
    }
    let lost: Vec<usize> = [Status::Breached, Status::Missed, Status::WrongRole, Status::Late, Status::OutOfOrder]
        .iter()
        .filter_map(|status| groups.remove(status))
        .flatten()
        .collect();
    html! {
        h4 { (page.t("report-subject-findings")) }
        @if lost.is_empty() { p { (page.t("report-subject-no-loss")) } }
        @else { (list(page, &lost)) }
        (folded(page, "report-subject-done", &good))
        (folded(page, "report-subject-open", &open))
    }
}

fn folded(page: &Page<'_>, key: &str, findings: &[usize]) -> Markup {
    html! {
        @if !findings.is_empty() {
            details { summary { (page.tn(key, findings.len())) } (list(page, findings)) }
        }
    }
}

fn list(page: &Page<'_>, findings: &[usize]) -> Markup {
    html! {
        ul.findings {
            @for index in findings {
                @if let Some(finding) = page.report.findings.get(*index) {
                    li { (mark::status(page, finding.status)) " " a href={ "#" (page.anchor(*index)) } { (page.norm(&finding.of)) } }
                }
            }
        }
    }
}
