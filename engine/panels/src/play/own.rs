//! The report on one's own seat, once play is over and one is out of the role: line by line, and what one contests of it.

use egui::Ui;
use tavolo_seat::{CONTEST_BYTES, ContestRefusal, Contestable, OwnReport, ReportLine};
use tavolo_wording::clock;

use super::covers::{cover, kept};
use super::{Desk, Out};
use crate::parts::{button, card, field, heading, live, main_button, says, subheading, sure_of, wide};
use crate::wish::Wish;
use crate::words::Words;

/// The longest reason, letters.
const REASON: usize = CONTEST_BYTES / 4;

/// Name of the question whether one is sure.
const SURE: &str = "client-own-sure";

/// The report, which of its lines is open, and what is being written.
#[derive(Debug, Default)]
pub(crate) struct Own {
    report: Option<OwnReport>,
    open: Option<u32>,
    why: String,
    /// The line about which it is asked whether one is sure.
    asks: Option<u32>,
    /// What is to be said, and of which line.
    notice: Option<(String, u32)>,
}

impl Own {
    /// Whether the report is on the screen.
    pub(super) fn is_read(&self) -> bool {
        self.report.is_some()
    }

    /// Key of what there is to be said where there is no report.
    pub(super) fn notice(&self) -> Option<String> {
        self.notice.as_ref().map(|(key, _)| key.clone())
    }

    pub(crate) fn told(&mut self, report: Option<OwnReport>) {
        *self = Self::default();
        self.notice = report.is_none().then(|| ("client-own-none".to_owned(), 0));
        self.report = report;
    }

    pub(crate) fn contested(&mut self, number: u32, refusal: Option<ContestRefusal>) {
        let key = refusal
            .map_or_else(|| "seat-contested-line".to_owned(), |refusal| format!("contest-refused-{}", refusal.key()));
        self.notice = Some((key, number));
        let line = self.report.iter_mut().flat_map(|report| &mut report.lines).find(|line| line.number == number);
        if let (Some(line), None | Some(ContestRefusal::Before)) = (line, refusal) {
            line.contest = Contestable::Contested;
            self.why.clear();
        }
    }
}

/// Shows the report in place of the end of play.
pub(super) fn show(own: &mut Own, ui: &mut Ui, desk: &Desk<'_>, out: &mut Out) {
    let words = &desk.words;
    let Some(report) = own.report.clone() else { return };
    cover(ui, |ui| {
        heading(ui, words.plain("client-own-report"));
        for text in &report.opening {
            says(ui, text.as_str());
        }
        if !report.lines.is_empty() {
            subheading(ui, words.plain("client-own-lines"));
        }
        for line in &report.lines {
            let open = own.open == Some(line.number);
            if wide(ui, head(words, line), open).clicked() {
                (own.open, own.why) = ((!open).then_some(line.number), String::new());
                own.notice = None;
            }
            if open {
                card(ui, |ui| {
                    moments(ui, desk, line, out);
                    opened(own, ui, words, line);
                });
            }
        }
        kept(ui, desk);
        ui.add_space(8.0);
        ui.horizontal_wrapped(|ui| {
            if button(ui, words.plain("client-own-back")).clicked() {
                own.report = None;
            }
            if button(ui, words.plain("client-quit")).clicked() {
                out.wishes.push(Wish::Quit);
            }
        });
    });
    sure(own, ui, words, out);
}

/// A line as it is read, and whether it is contested.
fn head(words: &Words<'_>, line: &ReportLine) -> String {
    line.contest.key().map_or_else(|| line.head.clone(), |key| format!("{} · {}", line.head, words.plain(key)))
}

/// All there is to know of a line, and where one says that it is wrong.
fn opened(own: &mut Own, ui: &mut Ui, words: &Words<'_>, line: &ReportLine) {
    for text in &line.says {
        says(ui, text.as_str());
    }
    let number = i64::from(line.number);
    if line.contest == Contestable::Yes {
        field(ui, &words.with("client-own-why", "line", number), &mut own.why, REASON);
        if main_button(ui, words.with("client-own-contest", "line", number)).clicked() {
            match own.why.trim() {
                "" => own.notice = Some(("contest-refused-no-words".to_owned(), line.number)),
                _ => own.asks = Some(line.number),
            }
        }
    }
    if let Some((key, _)) = own.notice.as_ref().filter(|(_, about)| *about == line.number) {
        live(ui, &words.plain("client-own-status"), |ui| says(ui, words.with(key, "line", number)));
    }
}

/// Moments of a line, to be seen again; of one that is about none, the end of play.
fn moments(ui: &mut Ui, desk: &Desk<'_>, line: &ReportLine, out: &mut Out) {
    let end = [desk.view.exercise_ms];
    let moments = if line.at_ms.is_empty() { &end[..] } else { &line.at_ms };
    ui.horizontal_wrapped(|ui| {
        for at in moments {
            if button(ui, desk.words.with("client-own-moment", "at", clock(*at))).clicked() {
                out.wishes.push(Wish::Moment(Some(*at)));
            }
        }
    });
}

/// What is contested stays contested: it is asked once more.
fn sure(own: &mut Own, ui: &Ui, words: &Words<'_>, out: &mut Out) {
    let Some(line) = own.asks else { return };
    let Some(yes) = sure_of(ui, words, [SURE, "client-own-sure-says", "client-own-yes"]) else { return };
    own.asks = None;
    if yes {
        out.wishes.push(Wish::Contest { line, words: own.why.trim().to_owned() });
    }
}
