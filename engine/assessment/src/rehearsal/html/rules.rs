//! Rules: which nothing ever calls upon, which are never broken, which are broken in each run.

use maud::{Markup, html};

use super::page::Page;
use crate::html::table::{self, Table, table};
use crate::rehearsal::summary::{RuleFigures, RuleSummary};

pub(super) fn section(page: &Page<'_>) -> Markup {
    let rules = || page.summary.rules.iter();
    let silent = |rule: &&RuleSummary| rule.by_skill.iter().all(|f| f.called == 0);
    let kept = |rule: &&RuleSummary| !silent(rule) && rule.by_skill.iter().all(|f| f.broken == 0);
    let always = |f: &RuleFigures| f.runs > 0 && f.broken == f.runs;
    let broken: Vec<&RuleSummary> = rules().filter(|rule| rule.by_skill.iter().any(|f| f.broken > 0)).collect();
    html! {
        p.intro { (page.t("rehearsal-rules.intro")) }
        div.thirds {
            (list(page, "rehearsal-rules-never-called", rules().filter(silent).map(|rule| html! { (name(page, rule)) }).collect()))
            (list(page, "rehearsal-rules-never-broken", rules().filter(kept).map(|rule| html! { (name(page, rule)) }).collect()))
            (list(page, "rehearsal-rules-always-broken", rules()
                .filter(|rule| rule.by_skill.iter().any(always))
                .map(|rule| {
                    let skills = page.skills().filter(|(at, _)| rule.by_skill.get(*at).is_some_and(always));
                    html! { (name(page, rule)) " " small { (page.list(skills.map(|(_, name)| name))) } }
                })
                .collect()))
        }
        @if !broken.is_empty() { (broken_table(page, &broken)) }
    }
}

fn name(page: &Page<'_>, rule: &RuleSummary) -> Markup {
    page.content(&format!("rule-{}", rule.rule))
}

fn list(page: &Page<'_>, key: &str, items: Vec<Markup>) -> Markup {
    html! {
        section aria-label=(page.t(key)) {
            h3 { (page.t(key)) }
            p.intro { (page.t(&format!("{key}.means"))) }
            @if items.is_empty() { p { (page.t("rehearsal-none")) } }
            @else {
                details {
                    summary { (page.tn("rehearsal-rules-count", items.len())) }
                    ul { @for item in &items { li { (item) } } }
                }
            }
        }
    }
}

/// Shares of runs that called upon a rule and that broke it, of every rule that was ever broken.
fn broken_table(page: &Page<'_>, rules: &[&RuleSummary]) -> Markup {
    let heads = [page.t("rehearsal-column-rule")].into_iter().chain(page.skills().map(|(_, name)| name));
    let rows = rules.iter().map(|rule| {
        let cells = rule.by_skill.iter().map(|f| {
            let seeds = f.seeds.iter().map(|seed| html! { code { (seed) } });
            html! {
                (bar(f))
                span.pair-of {
                    b { (page.share(i64::from(f.broken), i64::from(f.runs))) } " "
                    small { (page.t("rehearsal-of-called")) " " (page.share(i64::from(f.called), i64::from(f.runs))) }
                }
                @if !f.seeds.is_empty() {
                    " " small { (page.tn("rehearsal-rules-seeds", f.seeds.len())) @for seed in seeds { " " (seed) } }
                }
            }
        });
        table::Row::of([name(page, rule)].into_iter().chain(cells).collect())
    });
    html! {
        h3 { (page.t("rehearsal-rules-broken")) }
        p.how { (page.t("rehearsal-rules-broken.how")) }
        (table(&Table {
            caption: page.t("rehearsal-rules-broken"),
            heads: table::words(heads),
            groups: table::plain(rows.collect()),
            quiet: true,
            ..Table::default()
        }))
    }
}

/// How many runs called upon it, and how many of them broke it.
fn bar(figures: &RuleFigures) -> Markup {
    let share = |part: u32| i64::from(part) * 100 / i64::from(figures.runs.max(1));
    html! {
        span.bar aria-hidden="true" {
            span.called style={ "inline-size:" (share(figures.called)) "%" } {}
            span.broken style={ "inline-size:" (share(figures.broken)) "%" } {}
        }
    }
}
