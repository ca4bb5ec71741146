//! Observer sheets: for each objective of the case what to watch, the duties that serve it with their deadline, what must not
//! happen, and space to write.

use std::collections::BTreeSet;

use maud::{Markup, html};
use tavolo_assessment::due_set;
use tavolo_scenario::ids::{DutyId, ObjectiveId, RuleId};
use tavolo_scenario::model::condition::Pattern;
use tavolo_scenario::model::pack::{Duty, Procedure, Scope};

use super::book::Book;

/// Empty lines for moments that nobody foresaw.
const LINES: usize = 8;

pub(super) fn part(book: &Book<'_>) -> Markup {
    let law = &book.content.law;
    // Of a choice every branch: an observer cannot know which way somebody will decide.
    let mut decisions = Vec::new();
    law.procedure.iter().for_each(|p| decide(&p.tree, &mut decisions));
    let each = decisions.iter().flat_map(|taken| due_set(book.content, &|decision, _| decision == *taken));
    let due: BTreeSet<DutyId> = due_set(book.content, &|_, _| false).into_iter().chain(each).map(|i| i.duty).collect();
    let placed: Vec<&DutyId> = [Scope::Session, Scope::Subject].iter().flat_map(|s| law.placed(*s)).collect();
    let duties = |objective: &ObjectiveId| -> Vec<&Duty> {
        let due = placed.iter().filter(|id| due.contains(**id)).filter_map(|id| law.duties.get(*id));
        due.filter(|d| &d.objective == objective).collect()
    };
    html! {
        @for objective in &book.content.case.head.objectives {
            article.observer {
                p.training { (book.t("kit-banner")) }
                h3 { (book.t(&format!("objective-{objective}"))) }
                p.intro { (book.t(&format!("objective-{objective}.goal"))) }
                (book.to_fill(&["kit-observer-name", "kit-observer-place", "kit-observer-scene"]))
                (steps(book, &duties(objective)))
                @let rules: Vec<&RuleId> = law.rules.values().filter(|r| &r.objective == objective).map(|r| &r.id).collect();
                @if !rules.is_empty() {
                    h4 { (book.t("kit-observer-rules")) }
                    ul.ticks { @for rule in rules { li { span.box {} (book.t(&format!("rule-{rule}"))) } } }
                }
                div.whole {
                    h4 { (book.t("kit-observer-moments")) }
                    table.grid.moments {
                        (book.heads(&["kit-observer-time", "kit-observer-who", "kit-observer-what"]))
                        tbody { @for _ in 0..LINES { tr { td {} td {} td {} } } }
                    }
                }
            }
        }
    }
}

/// The duties that serve an objective, with space for what was seen; an objective may have prohibitions alone.
fn steps(book: &Book<'_>, duties: &[&Duty]) -> Markup {
    html! {
        @if !duties.is_empty() {
            table.grid.steps {
                (book.heads(&["kit-observer-step", "kit-law-whose", "kit-law-until", "kit-observer-seen"]))
                tbody {
                    @for duty in duties {
                        tr {
                            td { span.box {} (book.t(&format!("duty-{}", duty.id))) }
                            td { small { (book.functions(&duty.functions)) } }
                            td { (book.deadline(duty)) }
                            td.space {}
                        }
                    }
                }
            }
        }
    }
}

/// Decisions that lead into branches of a procedure.
fn decide<'a>(tree: &'a Procedure, out: &mut Vec<&'a Pattern>) {
    match tree {
        Procedure::Sequence(parts) | Procedure::Together(parts) => parts.iter().for_each(|p| decide(p, out)),
        Procedure::Choice(branches) => branches.iter().for_each(|branch| {
            out.extend(&branch.when);
            decide(&branch.then, out);
        }),
        Procedure::Optional(part) | Procedure::Loop(part) => decide(part, out),
        Procedure::Duty(_) => {}
    }
}
