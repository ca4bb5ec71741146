//! Observer sheets: for each objective of the case what to watch, the duties that serve it with their deadline, what must not
//! happen, and space to write.

use std::collections::BTreeSet;

use maud::{Markup, html};
use tavolo_assessment::due_set;
use tavolo_scenario::ids::{DutyId, ObjectiveId};
use tavolo_scenario::model::condition::Pattern;
use tavolo_scenario::model::pack::{Procedure, Scope};

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
    let sheet = |objective: &ObjectiveId| {
        let duties = placed.iter().filter(|id| due.contains(**id)).filter_map(|id| law.duties.get(*id));
        let rules = law.rules.values().filter(|r| &r.objective == objective);
        html! {
            article.observer {
                p.training { (book.t("kit-banner")) }
                h3 { (book.t(&format!("objective-{objective}"))) }
                p.intro { (book.t(&format!("objective-{objective}.goal"))) }
                div.head { @for key in ["kit-observer-name", "kit-observer-place", "kit-observer-scene"] { span.line { span.label { (book.t(key)) } span.rule {} } } }
                table.grid.steps {
                    thead { tr { @for key in ["kit-observer-step", "kit-law-whose", "kit-law-until", "kit-observer-seen"] { th scope="col" { (book.t(key)) } } } }
                    tbody {
                        @for duty in duties.filter(|d| &d.objective == objective) {
                            tr {
                                td { span.box {} (book.t(&format!("duty-{}", duty.id))) }
                                td { small { (book.functions(&duty.functions)) } }
                                td { (book.deadline(duty)) }
                                td.space {}
                            }
                        }
                    }
                }
                h4 { (book.t("kit-observer-rules")) }
                ul.ticks { @for rule in rules { li { span.box {} (book.t(&format!("rule-{}", rule.id))) } } }
                h4 { (book.t("kit-observer-moments")) }
                table.grid.moments {
                    thead { tr { @for key in ["kit-observer-time", "kit-observer-who", "kit-observer-what"] { th scope="col" { (book.t(key)) } } } }
                    tbody { @for _ in 0..LINES { tr { td {} td {} td {} } } }
                }
            }
        }
    };
    html! { @for objective in &book.content.case.head.objectives { (sheet(objective)) } }
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
