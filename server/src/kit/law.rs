//! A primer of the law as the pack has it: duties in the order of the procedure, then what is forbidden, each with its source.

use maud::{Markup, html};
use tavolo_scenario::ids::{DutyId, RuleId};
use tavolo_scenario::model::pack::{Anchor, Rule, Scope};
use tavolo_wording::Args;

use super::book::Book;

pub(super) fn part(book: &Book<'_>) -> Markup {
    let law = &book.content.law;
    html! {
        @if !law.head.signed_off { p.notice { (book.t("report-not-signed-off")) } }
        p { (book.t("report-standings.means")) }
        @for (scope, key) in [(Scope::Session, "kit-law-once"), (Scope::Subject, "kit-law-each")] {
            h3 { (book.t(key)) }
            (duties(book, &law.placed(scope)))
        }
        h3 { (book.t("kit-law-rules")) }
        p.intro { (book.t("kit-law-rules.intro")) }
        (rules(book, &law.rules.values().collect::<Vec<_>>()))
        @if !law.information.is_empty() {
            h3 { (book.t("kit-law-information")) }
            table.grid.law {
                (book.heads(&["kit-law-rule", "kit-law-source"]))
                tbody {
                    @for rule in &law.information {
                        tr { td { (book.t(&rule_key(&rule.id))) } td { (book.source(&rule.source)) } }
                    }
                }
            }
        }
    }
}

fn rule_key(id: &RuleId) -> String {
    format!("rule-{id}")
}

fn duties(book: &Book<'_>, ids: &[&DutyId]) -> Markup {
    html! {
        table.grid.law.five {
            (book.heads(&["", "kit-law-duty", "kit-law-whose", "kit-law-until", "kit-law-source"]))
            tbody {
                @for (nth, duty) in ids.iter().filter_map(|id| book.content.law.duties.get(*id)).enumerate() {
                    tr {
                        td.number { (nth + 1) }
                        td { (book.t(&format!("duty-{}", duty.id))) br; small { (book.class(duty.class)) } }
                        td {
                            (book.functions(&duty.functions))
                            @if !duty.tolerated.is_empty() {
                                @let who = Args::new().with("who", book.functions(&duty.tolerated));
                                br; small { (book.tw("kit-law-tolerated", &who)) }
                            }
                        }
                        td { (book.deadline(duty)) br; small { (from(book, &duty.after)) } }
                        td { (book.source(&duty.source)) }
                    }
                }
            }
        }
    }
}

/// When the clock of a duty starts.
fn from(book: &Book<'_>, anchor: &Anchor) -> String {
    match anchor {
        Anchor::Start => book.t("kit-from-start"),
        Anchor::FirstCue(_) => book.t("kit-from-cue"),
        Anchor::Happened(_) => book.t("kit-from-happened"),
        Anchor::Done(duty) => {
            book.tw("kit-from-done", &Args::new().with("duty", book.t(&format!("duty-{duty}")).trim_end_matches('.')))
        }
    }
}

/// Prohibitions with whom they bind and where they are written.
fn rules(book: &Book<'_>, rules: &[&Rule]) -> Markup {
    html! {
        table.grid.law.three {
            (book.heads(&["kit-law-rule", "kit-law-binds", "kit-law-source"]))
            tbody {
                @for rule in rules {
                    tr {
                        td { (book.t(&rule_key(&rule.id))) br; small { (book.class(rule.class)) } }
                        td {
                            @if rule.binds.is_empty() { (book.t("kit-law-everybody")) }
                            @else { (book.functions(&rule.binds)) }
                        }
                        td { (book.source(&rule.source)) }
                    }
                }
            }
        }
    }
}
