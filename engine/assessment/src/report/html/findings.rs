//! Every line of the ledger: what was due, where it is written, what was seen, what it earned, what to do next time.

use maud::{Markup, html};
use tavolo_scenario::ids::ObjectiveId;
use tavolo_scenario::model::common::Clock;

use super::filter::{Filter, class_key};
use super::page::{Page, norm_key};
use super::{explanation, mark};
use crate::html::table::{Row, SHORT, Table, plain, table};
use crate::report::model::{Finding, Norm, ReadFrom, SaidAs, Status, Why, Witness};

/// A duty or rule with its lines in the ledger.
struct Block<'a> {
    norm: &'a Norm,
    findings: Vec<(usize, &'a Finding)>,
}

pub(super) fn section(page: &Page<'_>) -> Markup {
    let filter = Filter::new(page);
    let groups = groups(page);
    let parts: Vec<(String, Vec<usize>)> = groups.iter().flat_map(Group::parts).collect();
    html! {
        p.intro { (page.te("report-findings-intro")) }
        (for_a_rater(page))
        (filter.style(&parts))
        (filter.form(page))
        div.lines {
            @for group in &groups {
                section.part id=(group.anchor) aria-labelledby={ (group.anchor) "-h" } {
                    h3 id={ (group.anchor) "-h" } { (group.head) }
                    @if group.blocks.is_empty() { p { (page.t("report-breaches-none")) } }
                    @for (nth, block) in group.blocks.iter().enumerate() { (one(page, &filter, &group.block_anchor(nth), block)) }
                }
            }
            p.aside.shown { (page.t("report-filter-shown")) " " span {} }
        }
    }
}

/// Lines under a common heading.
struct Group<'a> {
    anchor: String,
    head: Markup,
    blocks: Vec<Block<'a>>,
}

impl Group<'_> {
    fn block_anchor(&self, nth: usize) -> String {
        format!("{}-{nth}", self.anchor)
    }

    /// Anchors of the group and of what it holds, with the lines below each.
    fn parts(&self) -> Vec<(String, Vec<usize>)> {
        let lines = |block: &Block<'_>| block.findings.iter().map(|(index, _)| *index).collect::<Vec<_>>();
        let blocks = self.blocks.iter().enumerate().map(|(nth, block)| (self.block_anchor(nth), lines(block)));
        [(self.anchor.clone(), self.blocks.iter().flat_map(lines).collect())].into_iter().chain(blocks).collect()
    }
}

/// Breaches, then duties by objective.
fn groups<'a>(page: &Page<'a>) -> Vec<Group<'a>> {
    let all: Vec<(usize, &Finding)> = page.report.findings.iter().enumerate().collect();
    let (breaches, duties): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, f)| matches!(f.of, Norm::Rule(_)));
    let mut objectives: Vec<&ObjectiveId> = page.report.objectives.iter().map(|o| &o.id).collect();
    for (_, finding) in &duties {
        if !objectives.contains(&&finding.objective) {
            objectives.push(&finding.objective);
        }
    }
    let head = html! { (page.t("report-breaches")) };
    let mut groups = vec![Group { anchor: "breaches".to_owned(), head, blocks: blocks(&breaches) }];
    for (index, objective) in objectives.iter().enumerate() {
        let own: Vec<_> = duties.iter().filter(|(_, f)| f.objective == **objective).copied().collect();
        if !own.is_empty() {
            let (anchor, head) = (format!("lines-{index}"), page.objective(objective));
            groups.push(Group { anchor, head, blocks: blocks(&own) });
        }
    }
    groups
}

/// Lines of which it is not sure enough what happened: somebody has to look at them.
fn for_a_rater(page: &Page<'_>) -> Markup {
    let doubtful = |f: &Finding| f.status == Status::NotAssessed(Why::WeakEvidence);
    let lines: Vec<usize> =
        page.report.findings.iter().enumerate().filter(|(_, f)| doubtful(f)).map(|(i, _)| i).collect();
    html! {
        @if !lines.is_empty() {
            section aria-labelledby="for-a-rater" {
                h3 #for-a-rater { (page.t("report-for-a-rater")) }
                p { (page.t("report-for-a-rater.intro")) }
                (page.finding_links(&lines))
            }
        }
    }
}

/// Lines of the same duty together, in the order of the ledger.
fn blocks<'a>(findings: &[(usize, &'a Finding)]) -> Vec<Block<'a>> {
    let mut blocks: Vec<Block<'a>> = Vec::new();
    for (index, finding) in findings {
        match blocks.iter_mut().find(|b| *b.norm == finding.of) {
            Some(block) => block.findings.push((*index, finding)),
            None => blocks.push(Block { norm: &finding.of, findings: vec![(*index, finding)] }),
        }
    }
    blocks
}

fn one(page: &Page<'_>, filter: &Filter, anchor: &str, block: &Block<'_>) -> Markup {
    let Some((_, first)) = block.findings.first() else {
        return html! {};
    };
    let key = norm_key(block.norm);
    html! {
        article.block.part.short[block.findings.len() <= SHORT] id=(anchor) {
            h4 { (page.norm(block.norm)) }
            p.meta { (page.t(class_key(first.class))) " · " (page.source(first)) }
            (lines(page, filter, block))
            (explanation::of(page, filter, &block.findings))
            dl.advice {
                div { dt { (page.t("report-why")) } dd { (page.content(&format!("{key}.why"))) } }
                div { dt { (page.t("report-next")) } dd { (page.content(&format!("{key}.next"))) } }
            }
        }
    }
}

// ---- The lines ----

fn lines(page: &Page<'_>, filter: &Filter, block: &Block<'_>) -> Markup {
    let breach = matches!(block.norm, Norm::Rule(_));
    let heads: &[(&str, bool)] = if breach {
        &[
            ("report-column-for", false),
            ("report-column-status", false),
            ("report-column-when", false),
            ("report-column-by", false),
            ("report-column-points", true),
        ]
    } else {
        &[
            ("report-column-for", false),
            ("report-column-status", false),
            ("report-column-since", false),
            ("report-column-due", false),
            ("report-column-done", false),
            ("report-column-points", true),
        ]
    };
    // A page that names nobody has no column for it.
    let nobody = breach && !page.names();
    let heads: Vec<(String, bool)> = heads
        .iter()
        .filter(|(key, _)| !nobody || *key != "report-column-by")
        .map(|(key, numeric)| (page.te(key), *numeric))
        .collect();
    let rows = block.findings.iter().map(|(index, finding)| Row {
        id: Some(page.anchor(*index)),
        class: filter.classes(*index),
        cells: if breach { breach_cells(page, *index, finding) } else { duty_cells(page, *index, finding) },
    });
    html! {
        (table(&Table {
            caption: page.t(&norm_key(block.norm)),
            heads,
            groups: plain(rows.collect()),
            quiet: true,
            ..Table::default()
        }))
    }
}

/// For whom, and the number of the line, which is its address.
fn whom(page: &Page<'_>, index: usize, finding: &Finding) -> Markup {
    html! {
        (page.subject(finding.subject.as_ref())) br;
        a.number href={ "#" (page.anchor(index)) } { (page.tn("report-line-number", page.report.number_of(index).saturating_add(1))) }
    }
}

fn breach_cells(page: &Page<'_>, index: usize, finding: &Finding) -> Vec<Markup> {
    let mut cells = vec![
        whom(page, index, finding),
        html! {
            (mark::status(page, finding.status))
            @if let Status::NotAssessed(why) = finding.status { br; small { (mark::why(page, why)) } }
        },
        times(page, index, finding),
        by(page, finding),
        points(page, index, finding),
    ];
    if !page.names() {
        cells.remove(3);
    }
    cells
}

fn duty_cells(page: &Page<'_>, index: usize, finding: &Finding) -> Vec<Markup> {
    vec![
        whom(page, index, finding),
        html! {
            (mark::status(page, finding.status))
            @if let Status::NotAssessed(why) = finding.status { br; small { (mark::why(page, why)) } }
            @if let Some(before) = &finding.after_missing {
                br; small { (page.t("report-after-missing")) " " (page.content(&format!("duty-{before}"))) }
            }
        },
        html! {
            @if let Some(since) = &finding.since { (page.moment_of(index, since)) }
            @else if page.is_own() && finding.status == Status::Missed { (never(page)) }
            @else { "–" }
            @if let Some(cue) = &finding.cue { br; small { (page.t("report-cue")) " " (page.content(&format!("clue-{cue}"))) } }
        },
        due(page, finding),
        html! { (times(page, index, finding)) br; (by(page, finding)) },
        points(page, index, finding),
    ]
}

/// A line whose clock nothing started, in neutral words: until the end there was time for it.
pub(super) fn never(page: &Page<'_>) -> Markup {
    html! { span.clock { (page.clock(page.report.session.exercise_ms)) } br; small { (page.t("report-own-not-come-up")) } }
}

fn due(page: &Page<'_>, finding: &Finding) -> Markup {
    html! {
        @if let Some((moment, clock)) = &finding.due {
            (page.moment(moment)) br;
            small {
                (page.t(match clock {
                    Clock::Exercise => "report-by-exercise-clock",
                    Clock::Story => "report-by-story-clock",
                }))
            }
            @if let Some(standing) = finding.due_standing { " " (page.standing(standing)) }
        } @else { span.clock { (page.t("report-no-limit")) } }
    }
}

fn times(page: &Page<'_>, index: usize, finding: &Finding) -> Markup {
    html! {
        @if finding.at.is_empty() { "–" }
        @for (nth, moment) in finding.at.iter().enumerate() {
            @if nth > 0 { br; }
            (page.moment_of(index, moment))
        }
        (read_as(page, index))
    }
}

/// What was said that counts for the line, as it was read: whoever finds it misread can contest it.
fn read_as(page: &Page<'_>, index: usize) -> Markup {
    let known = page.report.said.iter().find(|(line, _)| *line == index);
    html! {
        @if let Some((_, all)) = known {
            details.read {
                summary { (page.t("report-read")) }
                ul {
                    @for said in all { li { (page.clock(said.at.exercise_ms)) " " (read(page, said)) } }
                }
            }
        }
    }
}

fn read(page: &Page<'_>, said: &SaidAs) -> String {
    let how = match said.read {
        ReadFrom::Picked => "report-read-picked",
        ReadFrom::OwnWords => "report-read-own-words",
        ReadFrom::Aloud => "report-read-aloud",
        ReadFrom::Unmeant => "report-read-unmeant",
    };
    let act = page.tw("speech-act", [("act", format!("{:?}", said.act))]);
    let args = [
        ("act", act),
        ("topic", page.t(&format!("topic-{}", said.topic))),
        ("how", page.t(how)),
        ("percent", page.percent(said.evidence)),
    ];
    // What an observer noted and nobody said has no topic.
    page.tw(if said.topic.as_str().is_empty() { "report-read-as.alone" } else { "report-read-as" }, args)
}

/// Who did it; where nobody did, whose it was.
fn by(page: &Page<'_>, finding: &Finding) -> Markup {
    if finding.by.is_none() && finding.functions.is_empty() {
        return html! {};
    }
    let functions = page.list(finding.functions.iter().map(|f| page.function(f)));
    let bound = matches!(finding.status, Status::Missed | Status::NotAssessed(_));
    html! {
        @if let Some(person) = &finding.by { (page.person(person)) br; }
        @if bound { small { (page.tw("report-bound", [("functions", functions)])) } }
        @else if !finding.functions.is_empty() { small.cap { (functions) } }
    }
}

fn points(page: &Page<'_>, index: usize, finding: &Finding) -> Markup {
    if finding.penalty > 0 {
        let text = page.tw("report-penalty", [("points", page.points(finding.penalty))]);
        return html! { strong { (text) } (witnesses(page, index)) };
    }
    if finding.max == 0 {
        return html! { "–" (witnesses(page, index)) };
    }
    let credit = finding.credit;
    let reduced: Vec<String> = [
        ("report-credit-quality", credit.quality),
        ("report-credit-time", credit.time),
        ("report-credit-order", credit.order),
        ("report-credit-actor", credit.actor),
    ]
    .into_iter()
    .filter(|(_, share)| *share < 1_000 && finding.got > 0)
    .map(|(key, share)| page.tw(key, [("percent", page.percent(share))]))
    .collect();
    html! {
        (page.tw("report-points-of", [("got", page.points(finding.got)), ("max", page.points(finding.max))]))
        @for credit in reduced { br; small { (credit) } }
        @if finding.evidence < 1_000 { br; small { (page.tw("report-evidence", [("percent", page.percent(finding.evidence))])) } }
        (witnesses(page, index))
    }
}

/// By whose note it counts, of what was said in own words or aloud.
fn witnesses(page: &Page<'_>, index: usize) -> Markup {
    let known = page.report.witnessed.iter().find(|(line, _)| *line == index);
    let words = known.map(|(_, who)| page.list(who.iter().map(|who| page.te(witness_key(*who)))));
    html! { @if let Some(words) = words { br; small.by-note { (page.tw("report-by-note", [("who", words)])) } } }
}

fn witness_key(witness: Witness) -> &'static str {
    match witness {
        Witness::OwnWords => "report-witness-own-words",
        Witness::OneSide => "report-witness-one-side",
        Witness::BothSides => "report-witness-both-sides",
        Witness::Onlooker => "report-witness-onlooker",
        Witness::Contested => "report-witness-contested",
    }
}
