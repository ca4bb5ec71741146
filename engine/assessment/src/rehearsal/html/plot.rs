//! What all plots share: rows of a label and a picture as wide as there is room, on one scale, with an axis below.
//!
//! Sideways everything is in percent, downwards in root units, so that words keep their size on a phone and on paper. The
//! pictures are one image to a screen reader; the table beside them says the same.

use maud::{Markup, html};

/// From the least to the greatest value of a plot, onto the width.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    pub(super) from: i64,
    pub(super) to: i64,
}

/// Kept free left and right, in tenths of a percent, so that no mark is cut.
const MARGIN: i64 = 15;

impl Scale {
    /// Tenths of a percent of the width.
    fn at(self, value: i64) -> i64 {
        let width = i128::from((self.to - self.from).max(1));
        let inner = i128::from(1_000 - 2 * MARGIN);
        let offset = i128::from(value.clamp(self.from, self.to) - self.from);
        MARGIN + i64::try_from(offset * inner / width).unwrap_or(0)
    }

    /// A place, as written in a picture.
    pub(super) fn x(self, value: i64) -> String {
        percent(self.at(value))
    }

    /// A length between two values.
    pub(super) fn width(self, from: i64, to: i64) -> String {
        percent((self.at(to) - self.at(from)).max(0))
    }
}

/// A group of rows under a heading.
pub(super) struct Group {
    pub(super) head: Markup,
    /// Something small below the heading.
    pub(super) note: Markup,
    pub(super) rows: Vec<Row>,
}

/// A row of a plot.
pub(super) struct Row {
    pub(super) label: String,
    /// Class of its ink, `k0` …
    pub(super) class: String,
    /// Drawn in a picture 2 root units high.
    pub(super) drawn: Markup,
    /// Written at the end of the row.
    pub(super) value: Markup,
}

/// The ink of a skill: colour and, where lines are drawn, dashes.
pub(super) fn ink(skill: usize) -> String {
    format!("k{}", skill.min(4))
}

/// Lines of an axis at these values, each with its word.
pub(super) struct Axis {
    pub(super) scale: Scale,
    pub(super) ticks: Vec<(i64, String)>,
    /// A value that is marked in every row.
    pub(super) bar: Option<i64>,
}

/// A plot as it stands in the page.
pub(super) fn plot(label: &str, axis: &Axis, groups: &[Group]) -> Markup {
    html! {
        div.plots role="img" aria-label=(label) {
            @for group in groups {
                div.group aria-hidden="true" {
                    div.name { (group.head) @if !group.note.0.is_empty() { " " small { (group.note) } } }
                    @for row in &group.rows {
                        div class={ "row " (row.class) } {
                            span.label { (row.label) }
                            svg.drawn height="2rem" focusable="false" {
                                (lines(axis))
                                (row.drawn)
                            }
                            span.value { (row.value) }
                        }
                    }
                }
            }
            div.row.axis-row aria-hidden="true" {
                span.label {}
                svg.drawn height="1.5rem" focusable="false" {
                    @for (index, (value, word)) in axis.ticks.iter().enumerate() {
                        line.axis x1=(axis.scale.x(*value)) x2=(axis.scale.x(*value)) y1="0" y2=".25rem" {}
                        @let side = if index == 0 { "tick first" } else if index + 1 == axis.ticks.len() { "tick last" } else { "tick" };
                        text class=(side) x=(axis.scale.x(*value)) y="1.1rem" { (word) }
                    }
                }
                span.value {}
            }
        }
    }
}

fn lines(axis: &Axis) -> Markup {
    html! {
        @for (value, _) in &axis.ticks {
            line.rule x1=(axis.scale.x(*value)) x2=(axis.scale.x(*value)) y1="0" y2="2rem" {}
        }
        @if let Some(bar) = axis.bar {
            line.limit x1=(axis.scale.x(bar)) x2=(axis.scale.x(bar)) y1="0" y2="2rem" {}
        }
    }
}

/// A box from the first to the third quartile with its median, between whiskers.
pub(super) fn boxed(scale: Scale, least: i64, (low, middle, high): (i64, i64, i64), greatest: i64) -> Markup {
    html! {
        line.whisker x1=(scale.x(least)) x2=(scale.x(greatest)) y1="1.45rem" y2="1.45rem" {}
        line.whisker x1=(scale.x(least)) x2=(scale.x(least)) y1="1.25rem" y2="1.65rem" {}
        line.whisker x1=(scale.x(greatest)) x2=(scale.x(greatest)) y1="1.25rem" y2="1.65rem" {}
        rect.box x=(scale.x(low)) width=(scale.width(low, high)) y="1.15rem" height=".6rem" {}
        line.median x1=(scale.x(middle)) x2=(scale.x(middle)) y1="1.05rem" y2="1.85rem" {}
    }
}

/// Columns over equal parts of the scale, as high as there are runs.
pub(super) fn columns(scale: Scale, bins: &[u32]) -> Markup {
    let most = i64::from(bins.iter().copied().max().unwrap_or(0).max(1));
    let edges = i64::try_from(bins.len()).unwrap_or(1).max(1);
    html! {
        @for (nth, runs) in (0_i64..).zip(bins) {
            @if *runs > 0 {
                // Hundredths of a root unit; one run is still to be seen.
                @let height = (i64::from(*runs) * 95 / most).max(6);
                @let (from, to) = (scale.from + (scale.to - scale.from) * nth / edges, scale.from + (scale.to - scale.from) * (nth + 1) / edges);
                rect.bin x=(scale.x(from)) width=(scale.width(from, to)) y=(rem(100 - height)) height=(rem(height)) {}
            }
        }
    }
}

/// Shares of a whole, side by side: class, letter, share.
pub(super) fn stack(parts: &[(&'static str, &'static str, i64)]) -> Markup {
    let whole: i64 = parts.iter().map(|p| p.2).sum::<i64>().max(1);
    html! {
        span.stacked {
            @for (class, letter, share) in parts {
                @if *share > 0 {
                    span class={ "part " (class) } style={ "flex-grow:" (share * 1_000 / whole) } {
                        @if share * 100 / whole >= 6 { (letter) }
                    }
                }
            }
        }
    }
}

pub(super) fn percent(tenths: i64) -> String {
    format!("{}.{}%", tenths / 10, tenths % 10)
}

pub(super) fn rem(hundredths: i64) -> String {
    format!("{}.{:02}rem", hundredths / 100, hundredths % 100)
}
