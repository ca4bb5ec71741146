//! What whoever wrote the case should look at first, each with the place where it stands.

use maud::{Markup, html};

use super::page::Page;
use crate::html::number;
use crate::rehearsal::summary::{Graded, Outcome};

/// Pairs in order, of a hundred: below this a score does not tell two skills apart.
const TELLS_APART: i64 = 90;

/// A remark: whether it is well, and where it stands.
pub(super) struct Remark {
    pub(super) well: bool,
    pub(super) href: &'static str,
    pub(super) text: String,
}

pub(super) fn section(page: &Page<'_>) -> Markup {
    let mut all = remarks(page);
    all.push(fixed(page));
    listed(page, &all)
}

/// What every rehearsal is asked.
pub(super) fn remarks(page: &Page<'_>) -> Vec<Remark> {
    let mut remarks = vec![apart(page)];
    remarks.extend(objectives(page));
    remarks.push(recognition(page));
    remarks.extend([idle(page), queue(page), rules(page)]);
    remarks
}

/// Remarks as they stand in a page.
pub(super) fn listed(page: &Page<'_>, remarks: &[Remark]) -> Markup {
    html! {
        p.intro { (page.t("rehearsal-verdict.intro")) }
        ul.remarks {
            @for remark in remarks {
                li class=(if remark.well { "well" } else { "look" }) {
                    (sign(remark.well))
                    span {
                        b { (page.t(if remark.well { "rehearsal-well" } else { "rehearsal-look" })) } " "
                        (remark.text) " "
                        a href=(remark.href) { (page.t("rehearsal-see")) }
                    }
                }
            }
        }
    }
}

fn sign(well: bool) -> Markup {
    html! {
        svg.shape viewBox="0 0 16 16" aria-hidden="true" focusable="false" {
            @if well {
                circle.fill cx="8" cy="8" r="7" {}
                path.cut d="M4.5 8.2l2.4 2.5 4.6-5.2" {}
            } @else {
                path.ring d="M8 1.8L14.8 14H1.2z" {}
                path.line d="M8 6v4M8 11.6v1" {}
            }
        }
    }
}

/// Steps that do not put enough pairs in order.
fn weak(graded: &Graded) -> Vec<usize> {
    let weak = |(higher, equal, lower): (u32, u32, u32)| {
        let all = i64::from(higher) + i64::from(equal) + i64::from(lower);
        all > 0 && i64::from(higher) * 100 < all * TELLS_APART
    };
    graded.steps.iter().enumerate().filter(|(_, step)| weak(step.order)).map(|(index, _)| index).collect()
}

fn apart(page: &Page<'_>) -> Remark {
    let weak = weak(&page.summary.team);
    let (key, steps) = if weak.is_empty() { ("rehearsal-apart", vec![]) } else { ("rehearsal-not-apart", weak) };
    let steps = page.list(steps.into_iter().map(|step| page.step(step)));
    Remark { well: key == "rehearsal-apart", href: "#steps", text: page.tw(key, [("steps", steps)]) }
}

fn objectives(page: &Page<'_>) -> Option<Remark> {
    let weak: Vec<String> = page
        .summary
        .objectives
        .iter()
        .filter(|o| !weak(&o.standing).is_empty())
        .map(|o| page.t(&format!("objective-{}", o.id)))
        .collect();
    (!weak.is_empty()).then(|| Remark {
        well: false,
        href: "#steps",
        text: page.tw("rehearsal-objectives-weak", [("objectives", page.list(weak))]),
    })
}

/// Whether the best skill recognises everybody.
fn recognition(page: &Page<'_>) -> Remark {
    let wrong = |row: &&crate::rehearsal::summary::RecognitionSummary| row.wrong.first().is_some_and(|f| f.0 > 0);
    let persons: Vec<String> =
        page.summary.recognition.iter().filter(wrong).map(|row| page.person(&row.person)).collect();
    let well = persons.is_empty();
    let key = if well { "rehearsal-all-recognised" } else { "rehearsal-some-mistaken" };
    Remark { well, href: "#recognition", text: page.tw(key, [("persons", page.list(persons)), ("skill", best(page))]) }
}

fn best(page: &Page<'_>) -> String {
    page.summary.skills.first().map_or_else(String::new, |s| page.skill(s))
}

/// Seats of the best skill that wait too long in most runs.
fn idle(page: &Page<'_>) -> Remark {
    let mut seats: Vec<String> = Vec::new();
    for row in &page.summary.load {
        let over =
            row.by_skill.first().copied().flatten().is_some_and(|f| f.longest_idle.0 > page.summary.bars.idle_ms);
        let seat = page.seat(&row.seat);
        if over && !seats.contains(&seat) {
            seats.push(seat);
        }
    }
    let well = seats.is_empty();
    let key = if well { "rehearsal-nobody-idle" } else { "rehearsal-idle" };
    let bar = page.duration(page.summary.bars.idle_ms);
    let args =
        [("count", page.number(number(seats.len()))), ("seats", page.list(seats)), ("bar", bar), ("skill", best(page))];
    Remark { well, href: "#load", text: page.tw(key, args) }
}

fn queue(page: &Page<'_>) -> Remark {
    let mut seats: Vec<String> = Vec::new();
    for row in &page.summary.load {
        let over = row.by_skill.first().copied().flatten().is_some_and(|f| f.over.1 > 0);
        let seat = page.seat(&row.seat);
        if over && !seats.contains(&seat) {
            seats.push(seat);
        }
    }
    let well = seats.is_empty();
    let key = if well { "rehearsal-no-queue" } else { "rehearsal-queues" };
    let args =
        [("seats", page.list(seats)), ("bar", page.number(i64::from(page.summary.bars.queue))), ("skill", best(page))];
    Remark { well, href: "#load", text: page.tw(key, args) }
}

fn rules(page: &Page<'_>) -> Remark {
    let never = page.summary.rules.iter().filter(|r| r.by_skill.iter().all(|f| f.called == 0)).count();
    let key = if never == 0 { "rehearsal-rules-called" } else { "rehearsal-rules-silent" };
    let all = page.summary.rules.len();
    Remark { well: never == 0, href: "#rules", text: page.tw(key, [("count", number(never)), ("all", number(all))]) }
}

/// Lines that say nothing of whoever plays; those that are never called for say nothing at all.
fn fixed(page: &Page<'_>) -> Remark {
    let fixed = page.summary.never_vary.iter().filter(|line| line.status != Outcome::NotAssessed).count();
    let key = if fixed == 0 { "rehearsal-all-vary" } else { "rehearsal-fixed" };
    Remark { well: fixed == 0, href: "#never-vary", text: page.tn(key, fixed) }
}
