//! A chart over exercise time: rows of spells and marks, scene bands, an axis, and the curves of a mind.
//!
//! It is drawn in percent sideways and in root units downwards, so that it fits a phone, a screen and paper without scaling
//! its words. A table beside it says the same; the picture itself is one image to a screen reader.

use maud::{Markup, html};
use tavolo_wording::clock;

use super::page::Page;

/// A row of a chart.
pub(super) struct Row {
    pub(super) label: Markup,
    /// Spells, exercise ms from and to.
    pub(super) spells: Vec<(i64, i64)>,
    pub(super) marks: Vec<Mark>,
}

/// A mark at a moment.
pub(super) struct Mark {
    pub(super) at: i64,
    /// The shape, as in `mark::shapes`.
    pub(super) shape: &'static str,
    /// A number that the table repeats.
    pub(super) number: Option<usize>,
    /// What it leads to.
    pub(super) href: Option<String>,
    pub(super) title: String,
}

/// A curve of values from 0 to 100 over time.
pub(super) struct Curve {
    pub(super) label: String,
    /// Class of its line: colour and dashes.
    pub(super) class: &'static str,
    pub(super) points: Vec<(i64, i32)>,
}

/// Heights in hundredths of a root unit.
const HEAD: i64 = 150;
const ROW: i64 = 235;
const CURVES: i64 = 550;
const FOOT: i64 = 125;
/// Marks closer than this, in thousandths of the width, would cover each other.
const CLOSE: i64 = 24;
/// Heights at which marks stand that would, from the middle of the row.
const LEVELS: [i64; 3] = [0, -50, 50];

/// Kept free left and right, in thousandths of the width, so that no mark is cut.
const MARGIN: i64 = 12;

/// The chart as it stands in the page.
pub(super) fn chart(page: &Page<'_>, label: &str, rows: &[Row], curves: &[Curve]) -> Markup {
    let scale = Scale::of(page);
    let rows_end = HEAD + ROW * i64::try_from(rows.len()).unwrap_or(0);
    let end = rows_end + if curves.is_empty() { 0 } else { CURVES };
    html! {
        div.chart role="region" tabindex="0" aria-label=(label) {
            div.labels aria-hidden="true" {
                div.head {}
                @for row in rows { div.label { span { (row.label) } } }
                @if !curves.is_empty() { (legend(page, curves)) }
            }
            svg.plot role="group" aria-label=(label) focusable="false" height=(rem(end + FOOT)) {
                (bands(page, &scale, end))
                @for (index, row) in (0_i64..).zip(rows) {
                    (line(&scale, row, HEAD + ROW * index + ROW / 2))
                }
                @if !curves.is_empty() { (drawn(&scale, curves, rows_end)) }
                (axis(&scale, end))
            }
        }
    }
}

/// Exercise time to the width.
struct Scale {
    end: i64,
}

impl Scale {
    fn of(page: &Page<'_>) -> Self {
        let marks = page.report.timeline.lanes.iter().flat_map(|l| l.marks.iter().map(|m| m.1));
        let last = marks.chain([page.report.session.exercise_ms]).max().unwrap_or(0);
        Self { end: last.max(1) }
    }

    /// Thousandths of the width.
    fn at(&self, ms: i64) -> i64 {
        let inner = i128::from(1_000 - 2 * MARGIN);
        let ms = i128::from(ms.clamp(0, self.end)) * inner / i128::from(self.end);
        MARGIN + i64::try_from(ms).unwrap_or(0)
    }

    /// As written in the picture.
    fn x(&self, ms: i64) -> String {
        percent(self.at(ms))
    }
}

fn bands(page: &Page<'_>, scale: &Scale, end: i64) -> Markup {
    let scenes = &page.report.session.scenes;
    let ends = scenes.iter().skip(1).map(|s| s.1).chain([scale.end]);
    html! {
        @for (index, ((id, start, _), until)) in scenes.iter().zip(ends).enumerate() {
            @let width = percent((scale.at(until) - scale.at(*start)).max(0));
            rect class=(if index % 2 == 0 { "band" } else { "band other" }) x=(scale.x(*start)) y="0" width=(width) height=(rem(end)) {}
            svg x=(scale.x(*start)) y="0" width=(width) height=(rem(HEAD)) {
                text.scene x=".4rem" y="1.05rem" { (index + 1) " " (page.scene(id)) }
            }
        }
    }
}

fn line(scale: &Scale, row: &Row, y: i64) -> Markup {
    let placed = places(&row.marks.iter().map(|mark| scale.at(mark.at)).collect::<Vec<_>>());
    let placed = row.marks.iter().zip(placed).map(|(mark, (x, shift))| (mark, percent(x), y + shift));
    html! {
        line.rule x1="0" x2="100%" y1=(rem(y)) y2=(rem(y)) {}
        @for (from, to) in &row.spells {
            @let width = percent((scale.at(*to) - scale.at(*from)).max(2));
            rect.spell x=(scale.x(*from)) y=(rem(y - 25)) width=(width) height=".5rem" rx="1" {}
        }
        @for (mark, x, y) in placed {
            @if let Some(href) = &mark.href {
                a href=(href) tabindex="-1" { (placed_mark(mark, &x, y)) }
            } @else {
                (placed_mark(mark, &x, y))
            }
        }
    }
}

/// Where marks stand, by their places in order of time: each at the first height that is free there, else moved on as far as
/// it takes. Two in the middle of three close ones stand above and below.
fn places(places: &[i64]) -> Vec<(i64, i64)> {
    let mut free = [i64::MIN; LEVELS.len()];
    let mut placed = Vec::new();
    for (nth, at) in places.iter().enumerate() {
        let near = |other: Option<&i64>| other.is_some_and(|other| (other - at).abs() < CLOSE);
        let alone = !near(nth.checked_sub(1).and_then(|n| places.get(n))) && !near(places.get(nth + 1));
        // The middle is for who stands alone: it would cover those above and below.
        let levels = if alone && free.iter().all(|free| free <= at) { 0..1 } else { 1..LEVELS.len() };
        let level = levels.clone().find(|level| free[*level].max(free[0]) <= *at);
        let level = level.or_else(|| levels.min_by_key(|level| free[*level])).unwrap_or(0);
        let x = (*at).max(free[level]).max(if level == 0 { i64::MIN } else { free[0] });
        free[level] = x.saturating_add(CLOSE);
        placed.push((x, LEVELS[level]));
    }
    placed
}

fn placed_mark(mark: &Mark, x: &str, y: i64) -> Markup {
    // The number of a breach stands above its mark, all others inside.
    let size = if mark.number.is_some() && mark.shape != "breached" { "1.2rem" } else { "1rem" };
    html! {
        g class={ "mark " (mark.shape) @if mark.number.is_some() { " numbered" } } {
            title { (mark.title) }
            use href={ "#m-" (mark.shape) } x=(x) y=(rem(y)) width=(size) height=(size) {}
            @if let Some(number) = mark.number {
                text x=(x) y=(rem(y)) { (number) }
            }
        }
    }
}

fn legend(page: &Page<'_>, curves: &[Curve]) -> Markup {
    html! {
        div.label.curves {
            b { (page.t("report-never-scored")) }
            @for curve in curves {
                span {
                    svg class="sample" viewBox="0 0 28 8" { line class=(curve.class) x1="0" x2="28" y1="4" y2="4" {} }
                    " " (curve.label)
                }
            }
        }
    }
}

fn drawn(scale: &Scale, curves: &[Curve], top: i64) -> Markup {
    html! {
        svg.curves x="0" y=(rem(top + 50)) width="100%" height=(rem(CURVES - 75)) viewBox="0 0 1000 100" preserveAspectRatio="none" {
            @for level in [0, 50, 100] { line.rule x1="0" x2="1000" y1=(level) y2=(level) {} }
            @for curve in curves {
                @let points = curve.points.iter().map(|(ms, value)| format!("{},{}", scale.at(*ms), 100 - (*value).clamp(0, 100)));
                polyline class=(curve.class) points=(points.collect::<Vec<_>>().join(" ")) {}
            }
        }
    }
}

fn axis(scale: &Scale, top: i64) -> Markup {
    let minute = 60_000;
    let step = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480]
        .into_iter()
        .map(|minutes| minutes * minute)
        .find(|step| scale.end / step <= 6)
        .unwrap_or_else(|| scale.end.saturating_add(7) / 8);
    let ticks = (0..=8).map(|n| step.saturating_mul(n)).filter(|ms| *ms <= scale.end);
    html! {
        line.axis x1="0" x2="100%" y1=(rem(top)) y2=(rem(top)) {}
        @for ms in ticks {
            line.axis x1=(scale.x(ms)) x2=(scale.x(ms)) y1=(rem(top)) y2=(rem(top + 25)) {}
            @let side = if ms == 0 { "tick first" } else if scale.at(ms) > 950 { "tick last" } else { "tick" };
            text class=(side) x=(scale.x(ms)) y=(rem(top + 105)) { (clock(ms)) }
        }
    }
}

fn percent(thousandths: i64) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

fn rem(hundredths: i64) -> String {
    format!("{}.{:02}rem", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_do_not_cover_each_other_and_stay_in_order() {
        let rows: [&[i64]; 4] =
            [&[5, 500, 990], &[10, 10, 10, 10, 10], &[100, 110, 120, 160, 161, 400], &[50, 70, 95, 119, 120, 143, 180]];
        for row in rows {
            let placed = places(row);
            assert!(placed.iter().zip(row).all(|((x, _), at)| x >= at), "none is set before its time: {placed:?}");
            for (nth, (x, level)) in placed.iter().enumerate() {
                for (other, height) in &placed[..nth] {
                    let apart = (x - other).abs() >= CLOSE;
                    // A mark is as high as between the outer levels; the middle one is close to both.
                    assert!(apart || (level - height).abs() >= 100, "{row:?}: {placed:?}");
                }
            }
        }
        assert_eq!(places(&[5, 500, 990]), [(5, 0), (500, 0), (990, 0)]);
    }
}
