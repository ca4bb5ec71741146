//! Errors that bots made on purpose: how often, what they cost, and which findings go with them.

use maud::{Markup, html};

use super::page::{Page, scaled};
use crate::html::norm_key;
use crate::html::table::{self, Table, table};
use crate::rehearsal::summary::{Fraction, SlipSummary};

pub(super) fn section(page: &Page<'_>) -> Markup {
    let heads = [page.t("rehearsal-column-slip")]
        .into_iter()
        .chain(page.skills().map(|(_, name)| name))
        .chain([page.t("rehearsal-column-loss"), page.t("rehearsal-column-findings")]);
    let rows = page.summary.slips.iter().map(|slip| {
        let mut cells = vec![html! { (page.slip(&slip.name)) br; small { (seats(page, slip)) } }];
        cells.extend(slip.by_skill.iter().zip(&page.summary.plays).map(|((runs, times), plays)| {
            html! {
                (page.share(i64::from(*runs), i64::from(plays.runs))) br;
                small { (page.tn("rehearsal-times", *times as usize)) }
            }
        }));
        cells.push(html! { @match slip.loss { Some(loss) => { (page.decimal(scaled(Fraction(loss, 1_000), 1), 1)) } None => { "–" } } });
        cells.push(findings(page, slip));
        table::Row::of(cells)
    });
    html! {
        p.intro { (page.t("rehearsal-slips.intro")) }
        p.how { (page.t("rehearsal-slips.how")) }
        @if page.summary.slips.is_empty() { p { (page.t("rehearsal-slips-none")) } }
        @else {
            (table(&Table {
                caption: page.t("rehearsal-slips"),
                heads: table::words(heads),
                groups: table::plain(rows.collect()),
                quiet: true,
                ..Table::default()
            }))
        }
    }
}

/// The seats at which it happened most.
fn seats(page: &Page<'_>, slip: &SlipSummary) -> String {
    let mut seats: Vec<_> = slip.seats.iter().collect();
    seats.sort_by_key(|(_, times)| std::cmp::Reverse(**times));
    page.list(seats.into_iter().take(3).map(|(seat, _)| page.seat(seat)))
}

fn findings(page: &Page<'_>, slip: &SlipSummary) -> Markup {
    html! {
        @if slip.findings.is_empty() { "–" }
        @else {
            ul.lifts {
                @for finding in &slip.findings {
                    li {
                        b { (page.tw("rehearsal-lift", [("lift", page.decimal(scaled(Fraction(finding.lift, 100), 1), 1))])) } " "
                        (page.content(&norm_key(&finding.of))) " "
                        small { (page.tn("rehearsal-lift-runs", finding.runs as usize)) }
                    }
                }
            }
        }
    }
}
