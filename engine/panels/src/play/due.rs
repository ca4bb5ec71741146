//! What is due, as far as this seat can know, each on its own clock.

use egui::Ui;
use tavolo_seat::{DueLine, Handle};

use super::Desk;
use crate::parts::{aside, card, says, subheading, warns};

/// To how many people something that is due is read by name; more are counted.
const NAMED: usize = 4;

/// One thing that is due, for all whom it is due to by then.
pub(super) struct Due<'a> {
    line: &'a DueLine,
    about: Vec<Handle>,
}

impl Due<'_> {
    /// Whether its time is over.
    pub(super) fn late(&self, desk: &Desk<'_>) -> bool {
        let exercise = self.line.until_exercise_ms.is_some_and(|until| until < desk.view.exercise_ms);
        exercise || self.line.until_story_ms.is_some_and(|until| until < desk.view.story_ms)
    }
}

/// What is due and not done: what ends first before the rest, what is late after what can still be met.
pub(super) fn open<'a>(desk: &Desk<'a>) -> Vec<Due<'a>> {
    let mut due: Vec<Due<'_>> = Vec::new();
    for line in desk.view.open_due() {
        let until = |l: &DueLine| (l.until_exercise_ms, l.until_story_ms);
        match due.iter_mut().find(|known| known.line.duty == line.duty && until(known.line) == until(line)) {
            Some(known) => known.about.extend(line.about),
            None => due.push(Due { line, about: line.about.into_iter().collect() }),
        }
    }
    let never = i64::MAX;
    due.sort_by_key(|it| {
        let line = it.line;
        (it.late(desk), line.until_exercise_ms.unwrap_or(never), line.until_story_ms.unwrap_or(never))
    });
    due
}

/// One line: what, for whom, until when.
pub(super) fn line(desk: &Desk<'_>, due: &Due<'_>) -> String {
    let about = match &due.about[..] {
        [] => String::new(),
        few if few.len() <= NAMED => format!(" — {}", desk.words.names(few.iter().copied())),
        many => desk.words.with("seat-due-many", "count", many.len() as i64),
    };
    format!("{}{about} · {}", due.line.label, desk.words.until(due.line))
}

pub(super) fn show(ui: &mut Ui, desk: &Desk<'_>) {
    let words = &desk.words;
    let open = open(desk);
    if open.is_empty() {
        says(ui, words.plain("client-nothing-due"));
    }
    for due in &open {
        card(ui, |ui| {
            let text = line(desk, due);
            if due.late(desk) {
                warns(ui, &text)
            } else {
                says(ui, text)
            };
            if let Some(watch) = desk.view.watch_of(due.line) {
                aside(ui, words.plain(if watch.hard { "client-due-law" } else { "client-due-practice" }));
            }
        });
    }
    let done: Vec<&DueLine> = desk.view.due.iter().filter(|l| l.closed_ms.is_some()).collect();
    if !done.is_empty() {
        subheading(ui, words.plain("client-due-done"));
    }
    for line in done.iter().rev() {
        let about = line.about.map(|about| format!(" — {}", words.what(about))).unwrap_or_default();
        aside(ui, format!("{}{about}", line.label));
    }
}
