//! One's own page: of a judged seat its lines, score and load; of any seat its track of time.

use maud::{Markup, html};
use tavolo_scenario::ids::PersonId;

use super::page::{Page, number};
use super::{journey, load, shares, summary, timeline};
use crate::html::table::{Group, Row, Table, table, words};
use crate::report::model::{Moment, Norm, Status, Step, StepKind, SubjectResult};

/// Score, lines and load of a judged seat; what went well, what to try.
pub(super) fn judged(page: &Page<'_>) -> Markup {
    let lines = || page.report.findings.iter().filter(|f| matches!(f.of, Norm::Duty(_)));
    let assessed = lines().filter(|f| !matches!(f.status, Status::NotAssessed(_))).count();
    let done = lines().filter(|f| f.status == Status::Done).count();
    let (busy, length) =
        page.report.load.iter().fold((0_i64, 0_i64), |(b, l), load| (b + load.busy_ms, l + load.length_ms));
    let share = busy.saturating_mul(1_000).checked_div(length.max(1)).unwrap_or(0).clamp(0, 1_000);
    html! {
        ul.figures {
            @for score in page.report.seats.values() {
                li {
                    h3 { (page.t("report-own-score")) }
                    (page.headline(score))
                    @if score.says_enough() { p { (page.reached(score)) } }
                }
            }
            li {
                h3 { (page.t("report-own-done")) }
                p.big { (page.tw("report-of", [("part", number(done)), ("whole", number(assessed))])) }
                p { (page.t("report-own-done.means")) }
            }
            li {
                h3 { (page.t("report-own-busy")) }
                p.big { (page.percent(share)) }
                p { (page.t("report-own-busy.means")) }
            }
        }
        (shares::fidelity(page))
        (summary::lessons(page))
    }
}

/// What the seat's persons decided and told, without any score.
pub(super) fn unjudged(page: &Page<'_>) -> Markup {
    html! {
        p { (page.t("report-own-thanks")) }
        p { (page.t("report-own-out-of-role")) }
        // Of several people some may have had nothing to say; their time stands below all the same.
        @for (index, subject) in page.report.subjects.iter().enumerate().filter(|(_, s)| spoke(s)) {
            section.subject aria-labelledby={ "subject-" (index) "-h" } {
                h3 id={ "subject-" (index) "-h" } { (page.person(&subject.person)) }
                (journey::journey(page, index, subject))
            }
        }
    }
}

fn spoke(subject: &SubjectResult) -> bool {
    !subject.told.is_empty() || !subject.consents.is_empty() || subject.left.is_some()
}

/// The seat's own lane, and everything in the order of time.
pub(super) fn time(page: &Page<'_>) -> Markup {
    html! {
        @if page.judged() { (timeline::section(page)) }
        h3 { (page.t("report-own-track")) }
        p.intro { (page.t("report-own-track.intro")) }
        @if page.report.track.is_empty() { p { (page.t("report-own-track-none")) } }
        @for (index, (id, from, story)) in page.report.session.scenes.iter().enumerate() {
            @let until = page.report.session.scenes.get(index + 1).map_or(i64::MAX, |s| s.1);
            @let steps: Vec<&Step> = page.report.track.iter().filter(|s| (*from..until).contains(&s.at.exercise_ms)).collect();
            @if !steps.is_empty() {
                details open[!page.judged()] {
                    summary { (index + 1) " " (page.scene(id)) " " span.aside { (page.story(*story)) " · " (page.tn("report-own-steps", steps.len())) } }
                    (steps_table(page, &page.scene(id), &steps))
                }
            }
        }
        @if page.judged() { h3 { (page.t("report-own-load")) } (load::section(page)) }
    }
}

fn steps_table(page: &Page<'_>, caption: &str, steps: &[&Step]) -> Markup {
    let several = page.report.track.iter().any(|s| page.report.track.first().is_some_and(|first| first.me != s.me));
    let mut heads = vec!["report-column-when", "report-column-kind", "report-column-what"];
    if several {
        heads.insert(1, "report-column-me");
    }
    let rows = steps.iter().map(|step| {
        let (kind, what) = told(page, &step.what);
        let mut cells = vec![time_of(page, &step.at), html! { (page.t(kind)) }, what];
        if several {
            cells.insert(1, html! { (page.person(&step.me)) });
        }
        Row::of(cells)
    });
    html! {
        div.one-line.track {
            (table(&Table {
                caption: caption.to_owned(),
                heads: words(heads.into_iter().map(|key| page.t(key))),
                groups: vec![Group { head: None, rows: rows.collect() }],
                quiet: true,
                ..Table::default()
            }))
        }
    }
}

fn time_of(page: &Page<'_>, at: &Moment) -> Markup {
    page.clock(at.exercise_ms)
}

/// The word for a step, and what it was.
fn told(page: &Page<'_>, what: &StepKind) -> (&'static str, Markup) {
    let line = |who: &PersonId, words: Option<&String>| {
        html! {
            b { (page.person(who)) } br;
            @match words {
                Some(key) => q { (page.content(key)) },
                None => small { (page.t("report-own-no-words")) },
            }
        }
    };
    let done = |action: &str, who: Option<&PersonId>| {
        html! {
            (page.content(&format!("action-{action}")))
            @if let Some(who) = who { " · " (page.person(who)) }
        }
    };
    let sent = |kind: &str, who: &[PersonId]| {
        html! {
            span.cap { (page.content(&format!("dispatch-{kind}"))) }
            " · " (page.list(who.iter().map(|p| page.person(p))))
        }
    };
    match what {
        StepKind::Heard { from, words } => ("report-own-heard", line(from, words.as_ref())),
        StepKind::Said { to, words } => ("report-own-said", line(to, words.as_ref())),
        StepKind::Did { action, on } => ("report-own-did", done(action.as_str(), on.as_ref())),
        StepKind::Met { by, action } => ("report-own-met", done(action.as_str(), Some(by))),
        StepKind::Filled { form, about } => (
            "report-own-filled",
            html! {
                (page.content(&format!("form-{form}")))
                @if let Some(about) = about { " · " (page.person(about)) }
            },
        ),
        StepKind::Sent { kind, to } => ("report-own-sent", sent(kind, to)),
        StepKind::Received { kind, from } => ("report-own-received", sent(kind, std::slice::from_ref(from))),
        StepKind::Decided { consent, given } => {
            let key = if *given { "report-consent-given" } else { "report-consent-refused" };
            let consent = page.t(&format!("consent-{consent}"));
            ("report-own-decided", html! { b { (page.tw(key, [("consent", consent)])) } })
        }
        StepKind::Left => ("report-own-decided", html! { b { (page.t("report-left")) } }),
    }
}
