//! What raters decided: both values, the reason, and what came of it.

use tavolo_assessment::{Finding, Norm, Report, ReviewIs, Status};
use tavolo_wording::Args;

use super::Sheet;
use super::named::Named;
use crate::say;

impl Sheet<'_> {
    /// Every line that was contested or rated, with both values.
    pub(super) fn decided(&self) {
        let reviewed: Vec<usize> =
            (0..self.report.findings.len()).filter(|i| self.report.findings[*i].review.is_some()).collect();
        if reviewed.is_empty() {
            say(&self.text("rate-nothing-decided", &Args::new()));
        }
        for index in reviewed {
            self.both(index, &self.report.findings[index]);
        }
    }

    /// What came of a rating, against the verdict before it.
    pub(super) fn rated(&self, line: &str, before: &Report) {
        match self.named(line) {
            Ok(Named::Finding(index)) => self.both(index, &self.report.findings[index]),
            _ => say(&self.text("rate-behaviour-rated", &Args::new().with("line", line))),
        }
        let args = Args::new()
            .with("before", points(before.team.got - before.team.penalty))
            .with("before-max", points(before.team.max))
            .with("after", points(self.report.team.got - self.report.team.penalty))
            .with("after-max", points(self.report.team.max));
        say(&self.text("rate-team", &args));
    }

    fn both(&self, index: usize, finding: &Finding) {
        let Some(review) = &finding.review else { return };
        let key = match &finding.of {
            Norm::Duty(id) => format!("duty-{id}"),
            Norm::Rule(id) => format!("rule-{id}"),
        };
        let args = Args::new()
            .with("line", (index + 1) as i64)
            .with("what", self.text(&key, &Args::new()))
            .with("whom", self.whom(finding.subject.as_ref()));
        say(&self.text("rate-line", &args));
        let words = |reference: &Option<String>| match reference {
            Some(reference) => {
                self.recording.words(reference).unwrap_or_else(|| self.text("rate-erased", &Args::new()))
            }
            None => self.text("rate-no-words", &Args::new()),
        };
        for contest in &review.contests {
            let seat = contest.seat.as_ref().map(|s| self.text(&format!("seat-{s}"), &Args::new())).unwrap_or_default();
            self.beneath("rate-by-seat", Args::new().with("seat", seat).with("words", words(&contest.words)));
        }
        for mark in &review.marks {
            let args = Args::new()
                .with("rater", i64::from(mark.rater))
                .with("mark", self.text(&format!("rate-mark-{}", mark.mark.key()), &Args::new()))
                .with("reason", words(&mark.reason));
            self.beneath("rate-by-rater", args);
        }
        match (review.is, &review.original) {
            (ReviewIs::Decided, Some(before)) => {
                let args = Args::new()
                    .with("before", self.status(before.status))
                    .with("before-points", worth(before.max, before.got, before.penalty))
                    .with("after", self.status(finding.status))
                    .with("after-points", worth(finding.max, finding.got, finding.penalty));
                self.beneath("rate-both", args);
            }
            (ReviewIs::Disputed, _) => self.beneath("rate-waits-disputed", Args::new()),
            _ => self.beneath("rate-waits-contested", Args::new()),
        }
    }

    fn status(&self, status: Status) -> String {
        self.text(&format!("report-status-{}", status.key()), &Args::new())
    }
}

/// Points of a line as `got/max`, or what it cost.
fn worth(max: i64, got: i64, penalty: i64) -> String {
    if penalty > 0 { format!("−{}", points(penalty)) } else { format!("{}/{}", points(got), points(max)) }
}

fn points(thousandths: i64) -> String {
    let text = format!("{}.{:03}", thousandths / 1_000, thousandths.rem_euclid(1_000));
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
