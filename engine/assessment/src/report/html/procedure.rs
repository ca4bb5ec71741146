//! The procedure of a person drawn as a graph, and a table that says the same. Each step has shape and word of what became of
//! it; what was not due is there in outline, so that one sees what it would have been part of.

mod layout;

use maud::{Markup, html};
use tavolo_scenario::ids::PersonId;

use super::mark;
use super::page::{Page, number};
use crate::html::table::{Row, Table, plain, table};
use crate::report::model::{CoursePart, CourseStep, Norm};
use layout::{Arrow, Drawing, HEIGHT, Placed, WIDTH};

/// Letters in a line of a box, and lines in it.
const LINE: usize = 25;
const LINES: usize = 2;

/// The procedure of a subject, or of the session.
pub(super) fn procedure(page: &Page<'_>, anchor: &str, subject: Option<&PersonId>) -> Markup {
    let Some(course) = page.report.courses.iter().find(|c| c.subject.as_ref() == subject) else {
        return html! {};
    };
    // Parts that run beside each other and of which nothing was due say nothing about this person.
    let beside = apart(&course.steps);
    let (due, rest): (Vec<&CoursePart>, Vec<&CoursePart>) = beside.into_iter().partition(|part| any_due(part));
    if due.is_empty() {
        return html! {};
    }
    let left_out = rest.iter().map(|part| steps(part)).sum();
    let drawing = Drawing::of(&due);
    let label = page.tw("report-procedure-of", [("person", page.subject(subject))]);
    html! {
        details.procedure {
            summary { (page.t("report-procedure")) " " span.aside { (tally(page, &drawing)) } }
            p.aside {
                (page.t("report-procedure.means"))
                @if left_out > 0 { " " (page.tn("report-procedure-left-out", left_out)) }
            }
            div.scroll role="region" tabindex="0" aria-label=(label) { (picture(page, &label, &drawing)) }
            details.screen { summary { (page.t("report-procedure-table")) } (as_table(page, anchor, &label, &drawing)) }
        }
    }
}

/// Parts that run beside each other.
fn apart(part: &CoursePart) -> Vec<&CoursePart> {
    match part {
        CoursePart::Together(parts) => parts.iter().flat_map(apart).collect(),
        _ => vec![part],
    }
}

fn any_due(part: &CoursePart) -> bool {
    match part {
        CoursePart::Step(step) => step.line.is_some(),
        CoursePart::Sequence(parts) | CoursePart::Together(parts) | CoursePart::Choice(parts) => {
            parts.iter().any(any_due)
        }
        CoursePart::Optional(inner) | CoursePart::Loop(inner) => any_due(inner),
    }
}

fn steps(part: &CoursePart) -> usize {
    match part {
        CoursePart::Step(_) => 1,
        CoursePart::Sequence(parts) | CoursePart::Together(parts) | CoursePart::Choice(parts) => {
            parts.iter().map(steps).sum()
        }
        CoursePart::Optional(inner) | CoursePart::Loop(inner) => steps(inner),
    }
}

/// What became of a step, as the word in keys, classes and shapes.
fn word(page: &Page<'_>, step: &CourseStep) -> &'static str {
    let finding = step.line.and_then(|line| page.report.findings.get(line));
    finding.map_or("not-due", |finding| finding.status.key())
}

fn words(page: &Page<'_>, step: &CourseStep) -> String {
    page.t(&format!("report-status-{}", word(page, step)))
}

/// "12 done, 3 missed": how many steps of each kind.
fn tally(page: &Page<'_>, drawing: &Drawing<'_>) -> String {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for placed in &drawing.steps {
        let words = words(page, placed.step);
        match counts.iter_mut().find(|(known, _)| *known == words) {
            Some((_, count)) => *count += 1,
            None => counts.push((words, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
        .iter()
        .map(|(words, count)| format!("{words}: {}", page.number(number(*count))))
        .collect::<Vec<_>>()
        .join(" · ")
}

// ---- The picture ----

fn picture(page: &Page<'_>, label: &str, drawing: &Drawing<'_>) -> Markup {
    // A hair's breadth around, so that no stroke is cut.
    let (width, height) = (drawing.width + 4, drawing.height + 4);
    html! {
        svg.graph role="group" aria-label=(label) focusable="false" viewBox={ "-2 -2 " (width) " " (height) }
            width={ (width / 16) "." (width % 16 * 100 / 16) "rem" } {
            @for frame in &drawing.frames {
                rect.around x=(frame.x) y=(frame.y) width=(frame.width) height=(frame.height) rx="6" {}
                @let key = if frame.choice { "report-procedure-choice" } else { "report-procedure-optional" };
                text.small x=(frame.x + 8) y=(frame.y + 14) { (page.t(key)) }
            }
            @for one in &drawing.arrows { (arrow(drawing, one)) }
            @for (nth, placed) in drawing.steps.iter().enumerate() { (step(page, nth, placed)) }
        }
    }
}

fn arrow(drawing: &Drawing<'_>, arrow: &Arrow) -> Markup {
    let (Some(from), Some(to)) = (drawing.steps.get(arrow.from), drawing.steps.get(arrow.to)) else {
        return html! {};
    };
    let (x1, y1) = (from.x + WIDTH, from.y + HEIGHT / 2);
    let (x2, y2) = (to.x, to.y + HEIGHT / 2);
    let (out, into) = (x2 - 24, x2 - 14);
    html! {
        path.arrow d={ "M" (x1) " " (y1) "H" (out) @if let Some(y) = arrow.via { "L" ((out + into) / 2) " " (y) } "L" (into) " " (y2) "H" (x2 - 1) } {}
        path.head d={ "M" (x2 - 7) " " (y2 - 4) "L" (x2 - 1) " " (y2) "L" (x2 - 7) " " (y2 + 4) "z" } {}
    }
}

fn step(page: &Page<'_>, nth: usize, placed: &Placed<'_>) -> Markup {
    let (x, y, name) = (placed.x, placed.y, word(page, placed.step));
    let sentence = page.t(&format!("duty-{}", placed.step.duty));
    let title = page.tw(
        "report-mark-title",
        [("status", words(page, placed.step)), ("what", sentence.clone()), ("who", (nth + 1).to_string())],
    );
    let drawn = html! {
        g class={ "node " (name) } {
            title { (title) }
            rect x=(x) y=(y) width=(WIDTH) height=(HEIGHT) rx="4" {}
            use href={ "#m-" (name) } x=(x + 8) y=(y + 6) width="14" height="14" {}
            text.word x=(x + 27) y=(y + 17) { (words(page, placed.step)) }
            text.nth x=(x + WIDTH - 8) y=(y + 17) { (nth + 1) }
            @for (line, text) in (0_i64..).zip(wrapped(&sentence)) { text.what x=(x + 9) y=(y + 34 + 14 * line) { (text) } }
        }
    };
    match placed.step.line {
        Some(line) => html! { a href={ "#" (page.anchor(line)) } tabindex="-1" { (drawn) } },
        None => drawn,
    }
}

/// The beginning of a sentence in so many lines.
fn wrapped(sentence: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut words = sentence.split_whitespace();
    for word in words.by_ref() {
        let own = word.chars().count();
        let line = lines.last().map_or(0, |line| line.chars().count());
        if line > 0 && line + 1 + own > LINE {
            if lines.len() == LINES {
                let last = lines.last_mut();
                last.into_iter().for_each(|line| line.push('…'));
                break;
            }
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.extend(word.chars().take(LINE));
        }
    }
    lines
}

// ---- The same as a table ----

fn as_table(page: &Page<'_>, anchor: &str, label: &str, drawing: &Drawing<'_>) -> Markup {
    let heads = [
        "report-column-number",
        "report-column-what",
        "report-column-status",
        "report-column-after",
        "report-column-line",
    ];
    let rows = drawing.steps.iter().enumerate().map(|(nth, placed)| {
        let before = drawing.arrows.iter().filter(|arrow| arrow.to == nth).map(|arrow| (arrow.from + 1).to_string());
        let name = word(page, placed.step);
        Row {
            id: Some(format!("{anchor}-{}", nth + 1)),
            cells: vec![
                html! { (nth + 1) },
                page.norm(&Norm::Duty(placed.step.duty.clone())),
                html! { span class={ "status " (name) } { (mark::shape(name)) span { (words(page, placed.step)) } } },
                html! { (before.collect::<Vec<_>>().join(", ")) },
                html! { @if let Some(line) = placed.step.line { (page.line(line)) } },
            ],
            ..Row::default()
        }
    });
    table(&Table {
        caption: label.to_owned(),
        heads: heads.map(|key| (page.t(key), false)).into(),
        groups: plain(rows.collect()),
        quiet: true,
        ..Table::default()
    })
}
