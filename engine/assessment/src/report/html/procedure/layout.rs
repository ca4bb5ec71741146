//! Where the steps of a procedure stand in its drawing: what comes after stands to the right, what runs beside below. Lengths
//! are units of the drawing, sixteen to the reader's text size.

use crate::report::model::{CoursePart, CourseStep};

/// Width and height of a step, and what is free beside and below it.
pub(super) const WIDTH: i64 = 168;
pub(super) const HEIGHT: i64 = 58;
const BESIDE: i64 = 34;
const BELOW: i64 = 12;
/// What a frame adds on each side, and above for its words.
const FRAME: i64 = 8;
const WORDS: i64 = 20;

/// A drawing.
#[derive(Default)]
pub(super) struct Drawing<'a> {
    pub(super) width: i64,
    pub(super) height: i64,
    pub(super) steps: Vec<Placed<'a>>,
    pub(super) arrows: Vec<Arrow>,
    pub(super) frames: Vec<Frame>,
}

/// A step in its place.
pub(super) struct Placed<'a> {
    pub(super) step: &'a CourseStep,
    pub(super) x: i64,
    pub(super) y: i64,
}

/// A step and one that comes after it, by place in `steps`.
pub(super) struct Arrow {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Where all arrows between several and several meet, from the top.
    pub(super) via: Option<i64>,
}

/// What is around a part: of a choice, or of what may be left out.
pub(super) struct Frame {
    pub(super) choice: bool,
    pub(super) x: i64,
    pub(super) y: i64,
    pub(super) width: i64,
    pub(super) height: i64,
}

/// Steps with which a part begins and ends.
#[derive(Default)]
struct Ends {
    first: Vec<usize>,
    last: Vec<usize>,
}

impl<'a> Drawing<'a> {
    /// The drawing of parts below each other.
    pub(super) fn of(parts: &[&'a CoursePart]) -> Self {
        let mut drawing = Self::default();
        let mut y = 0;
        for part in parts {
            let (width, height) = size(part);
            drawing.place(part, 0, y);
            drawing.width = drawing.width.max(width);
            y += height + BELOW;
        }
        drawing.height = (y - BELOW).max(0);
        drawing
    }

    fn place(&mut self, part: &'a CoursePart, x: i64, y: i64) -> Ends {
        match part {
            CoursePart::Step(step) => {
                self.steps.push(Placed { step, x, y });
                let at = self.steps.len() - 1;
                Ends { first: vec![at], last: vec![at] }
            }
            CoursePart::Sequence(parts) => self.after_each_other(parts, x, y, size(part).1),
            CoursePart::Together(parts) => self.below_each_other(parts, x, y),
            CoursePart::Choice(parts) => {
                self.frame(true, part, x, y);
                self.below_each_other(parts, x + FRAME, y + WORDS)
            }
            CoursePart::Optional(inner) => {
                self.frame(false, part, x, y);
                self.place(inner, x + FRAME, y + WORDS)
            }
            CoursePart::Loop(inner) => self.place(inner, x, y),
        }
    }

    fn after_each_other(&mut self, parts: &'a [CoursePart], x: i64, y: i64, height: i64) -> Ends {
        let mut ends = Ends::default();
        let mut x = x;
        for part in parts.iter().filter(|part| !empty(part)) {
            let (width, own) = size(part);
            let next = self.place(part, x, y + (height - own) / 2);
            let via = (ends.last.len() > 1 && next.first.len() > 1).then_some(y + height / 2);
            for from in &ends.last {
                self.arrows.extend(next.first.iter().map(|to| Arrow { from: *from, to: *to, via }));
            }
            if ends.first.is_empty() {
                ends.first = next.first;
            }
            ends.last = next.last;
            x += width + BESIDE;
        }
        ends
    }

    fn below_each_other(&mut self, parts: &'a [CoursePart], x: i64, y: i64) -> Ends {
        let mut ends = Ends::default();
        let mut y = y;
        for part in parts.iter().filter(|part| !empty(part)) {
            let own = self.place(part, x, y);
            ends.first.extend(own.first);
            ends.last.extend(own.last);
            y += size(part).1 + BELOW;
        }
        ends
    }

    fn frame(&mut self, choice: bool, part: &CoursePart, x: i64, y: i64) {
        let (width, height) = size(part);
        self.frames.push(Frame { choice, x, y, width, height });
    }
}

/// Whether a part has no step at all, as the branch of a choice after which nothing is due.
fn empty(part: &CoursePart) -> bool {
    match part {
        CoursePart::Step(_) => false,
        CoursePart::Sequence(parts) | CoursePart::Together(parts) | CoursePart::Choice(parts) => {
            parts.iter().all(empty)
        }
        CoursePart::Optional(inner) | CoursePart::Loop(inner) => empty(inner),
    }
}

/// Width and height of a part.
fn size(part: &CoursePart) -> (i64, i64) {
    let sizes = |parts: &[CoursePart]| -> Vec<(i64, i64)> { parts.iter().filter(|p| !empty(p)).map(size).collect() };
    let stacked = |sizes: &[(i64, i64)]| {
        let height: i64 = sizes.iter().map(|s| s.1 + BELOW).sum();
        (sizes.iter().map(|s| s.0).max().unwrap_or(0), (height - BELOW).max(0))
    };
    let framed = |(width, height): (i64, i64)| (width + 2 * FRAME, height + WORDS + FRAME);
    match part {
        CoursePart::Step(_) => (WIDTH, HEIGHT),
        CoursePart::Sequence(parts) => {
            let sizes = sizes(parts);
            let width: i64 = sizes.iter().map(|s| s.0 + BESIDE).sum();
            ((width - BESIDE).max(0), sizes.iter().map(|s| s.1).max().unwrap_or(0))
        }
        CoursePart::Together(parts) => stacked(&sizes(parts)),
        CoursePart::Choice(parts) => framed(stacked(&sizes(parts))),
        CoursePart::Optional(inner) => framed(size(inner)),
        CoursePart::Loop(inner) => size(inner),
    }
}
