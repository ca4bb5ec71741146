//! Lines as a rater sees them before deciding: without mark and without name.

use tavolo_assessment::{Finding, Norm, ReviewIs, for_raters, line_of};
use tavolo_scenario::ids::PersonId;
use tavolo_scenario::model::common::Clock;
use tavolo_wording::{Args, Value, clock};

use super::Sheet;
use crate::say;

impl Sheet<'_> {
    /// What waits for a rater.
    pub(super) fn open(&self) {
        let open = for_raters(self.report);
        let heading = if open.is_empty() { "rate-none" } else { "rate-open" };
        say(&self.text(heading, &Args::new().with("count", open.len() as i64)));
        for index in open {
            say("");
            self.line(index, &self.report.findings[index]);
        }
        let (talks, behaviours) = (self.report.interviews.held.len(), self.left_to_raters().count());
        say("");
        let args = Args::new().with("talks", talks as i64).with("behaviours", behaviours as i64);
        say(&self.text("rate-talks-left", &args));
    }

    /// What was due or forbidden, for whom, until when, where it is written, and when something of it happened.
    fn line(&self, index: usize, finding: &Finding) {
        let none = Args::new();
        let (key, source) = match &finding.of {
            Norm::Duty(id) => (format!("duty-{id}"), &finding.source),
            Norm::Rule(id) => (format!("rule-{id}"), &finding.source),
        };
        let args = Args::new()
            .with("line", (index + 1) as i64)
            .with("what", self.text(&key, &none))
            .with("whom", self.whom(finding.subject.as_ref()));
        say(&self.text("rate-line", &args));
        let instrument = self.text(&format!("source-{}", source.instrument), &none);
        self.beneath("rate-written", Args::new().with("source", instrument).with("at", source.at.as_str()));
        if let Some(since) = &finding.since {
            self.beneath("rate-since", Args::new().with("at", clock(since.exercise_ms)));
        }
        match &finding.due {
            Some((due, Clock::Exercise)) => {
                self.beneath("rate-due", Args::new().with("until", clock(due.exercise_ms)));
            }
            Some((due, Clock::Story)) => {
                self.beneath("rate-due-story", Args::new().with("until", Value::Instant(due.story_ms)));
            }
            None => {}
        }
        let at: Vec<String> = finding.at.iter().map(|moment| clock(moment.exercise_ms)).collect();
        if at.is_empty() {
            self.beneath("rate-nothing-seen", Args::new());
        } else {
            self.beneath("rate-seen", Args::new().with("at", Value::list(at)));
        }
        let waits = match finding.review.as_ref().map(|review| review.is) {
            Some(ReviewIs::Disputed) => "rate-waits-disputed",
            Some(_) => "rate-waits-contested",
            None => "rate-waits-weak",
        };
        self.beneath(waits, Args::new());
        let marks = line_of(finding).marks().map(|mark| mark.key().to_owned()).collect::<Vec<_>>().join(", ");
        self.beneath("rate-values", Args::new().with("values", marks));
    }

    /// Talks, and what of them only somebody who was there or reads them can tell.
    pub(super) fn talks(&self) {
        say(&self.text("rate-talks", &Args::new().with("count", self.report.interviews.held.len() as i64)));
        for (index, talk) in self.report.interviews.held.iter().enumerate() {
            let (from, to) = talk.span;
            let args = Args::new()
                .with("talk", format!("T{}", index + 1))
                .with("whom", self.whom(Some(&talk.with)))
                .with("from", clock(from.exercise_ms))
                .with("to", clock(to.exercise_ms));
            say(&format!("  {}", self.text("rate-talk", &args)));
        }
        say("");
        say(&self.text("rate-behaviours", &Args::new()));
        for behaviour in self.left_to_raters() {
            let avoid = if behaviour.harmful { self.text("rate-avoid", &Args::new()) + " " } else { String::new() };
            let what = self.text(&format!("behaviour-{}", behaviour.id), &Args::new());
            say(&format!("  {}  {avoid}{what}", behaviour.id));
        }
        say("");
        say(&self.text("rate-talks-how", &Args::new()));
    }

    pub(super) fn whom(&self, subject: Option<&PersonId>) -> String {
        match subject {
            Some(person) => self.text(&format!("person-{person}"), &Args::new()),
            None => self.text("rate-session", &Args::new()),
        }
    }

    pub(super) fn beneath(&self, key: &str, args: Args) {
        say(&format!("      {}", self.text(key, &args)));
    }
}
