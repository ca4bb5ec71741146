//! Report, catalogue and language together: how names, times and points are written on this page.

use std::collections::BTreeSet;
use std::ops::Deref;

use maud::{Markup, html};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::Standing;
use tavolo_wording::{Catalogue, Value};

use super::{finding_anchor, source};
pub(super) use crate::html::{Reader, norm_key, number};
use crate::report::model::{Edition, Finding, Moment, Norm, Report, Score};

/// What every section is given.
pub(super) struct Page<'a> {
    pub(super) report: &'a Report,
    reader: Reader<'a>,
    /// Rows of the timeline's table that a time may link to: finding and exercise ms.
    moments: BTreeSet<(usize, i64)>,
    /// Words that people wrote, by reference.
    words: &'a dyn Fn(&str) -> Option<String>,
}

/// A page says everything in its reader's language.
impl<'a> Deref for Page<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl<'a> Page<'a> {
    pub(super) fn new(
        report: &'a Report,
        texts: &'a Catalogue,
        lang: &'a str,
        words: &'a dyn Fn(&str) -> Option<String>,
    ) -> Self {
        let marks = report.timeline.lanes.iter().flat_map(|lane| &lane.marks);
        let own = report.findings.iter().enumerate();
        let moments = marks
            .filter(|(finding, _)| *finding < report.findings.len())
            .copied()
            .chain(own.flat_map(|(at, f)| f.at.iter().map(move |m| (at, m.exercise_ms))))
            .collect();
        Self { report, reader: Reader::new(texts, lang), moments, words }
    }

    /// What somebody wrote, by its reference; what was erased, and that nothing was written, in words.
    pub(super) fn written(&self, reference: Option<&String>) -> String {
        match reference {
            Some(reference) => (self.words)(reference).unwrap_or_else(|| self.t("rate-erased")),
            None => self.t("rate-no-words"),
        }
    }

    // ---- Texts ----

    pub(super) fn title(&self) -> String {
        let key = match self.report.edition {
            Edition::Examiner => "report-title",
            Edition::Team => "report-title-team",
            Edition::Own(_) => "report-title-own",
        };
        self.tw(key, [("case", self.t("case-title"))])
    }

    /// What the edition says in place of a text of the examiner's page.
    pub(super) fn te(&self, key: &str) -> String {
        let own = match self.report.edition {
            Edition::Examiner => return self.t(key),
            Edition::Team => format!("{key}.team"),
            Edition::Own(_) => format!("{key}.own"),
        };
        self.if_any(&own).unwrap_or_else(|| self.t(key))
    }

    /// What an edition shows and what not, at the top of its page.
    pub(super) fn edition_note(&self) -> Option<String> {
        let key = match &self.report.edition {
            Edition::Examiner => return None,
            Edition::Team => "report-edition-team",
            Edition::Own(_) if self.judged() => "report-edition-own",
            Edition::Own(_) => "report-edition-own.unjudged",
        };
        Some(self.t(key))
    }

    /// Whether the page has lines and a score: of a seat that is not judged it has none.
    pub(super) fn judged(&self) -> bool {
        !self.is_own() || !self.report.seats.is_empty()
    }

    /// Whether it is somebody's own page.
    pub(super) fn is_own(&self) -> bool {
        matches!(self.report.edition, Edition::Own(_))
    }

    /// Whether a person of an agency may be named.
    pub(super) fn names(&self) -> bool {
        self.report.edition != Edition::Team
    }

    /// The anchor of a finding by its index: the number by which it is cited in every edition.
    pub(super) fn anchor(&self, index: usize) -> String {
        finding_anchor(self.report.number_of(index))
    }

    // ---- Names ----

    /// A subject by name, or the session as a whole.
    pub(super) fn subject(&self, id: Option<&PersonId>) -> String {
        id.map_or_else(|| self.t("report-whole-session"), |id| self.person(id))
    }

    /// What is due or forbidden, in one sentence.
    pub(super) fn norm(&self, norm: &Norm) -> Markup {
        self.content(&norm_key(norm))
    }

    /// Where a duty is written and how well founded that is.
    pub(super) fn source(&self, finding: &Finding) -> Markup {
        let name = self.content(&format!("source-{}", finding.source.instrument));
        source(&name, |key| self.t(key), &finding.source)
    }

    /// How well founded something is, as a small label.
    pub(super) fn standing(&self, standing: Standing) -> Markup {
        super::standing(|key| self.t(key), standing)
    }

    // ---- Numbers and times ----

    /// The share of a score as a headline: the interval, and beside it in small what it is without what is open. That there
    /// is too little to assess is no headline.
    pub(super) fn headline(&self, score: &Score) -> Markup {
        let share = score.thousandths().filter(|_| score.says_enough());
        html! {
            @match (self.interval(score), share) {
                (_, None) => p { (self.share(score)) },
                (None, Some(share)) => p.big { (self.percent(share)) },
                (Some(interval), Some(share)) => {
                    p.big { (interval) }
                    p { (self.tw("report-without-open", [("percent", self.percent(share))])) }
                }
            }
        }
    }

    /// A story instant with date and time.
    pub(super) fn story(&self, ms: i64) -> String {
        self.show(&Value::Instant(ms))
    }

    /// A moment: exercise clock and story date.
    pub(super) fn moment(&self, moment: &Moment) -> Markup {
        html! {
            span.moment { (self.clock(moment.exercise_ms)) " " small { (self.story(moment.story_ms)) } }
        }
    }

    /// A moment of a finding, with a link to its row in the timeline.
    pub(super) fn moment_of(&self, finding: usize, moment: &Moment) -> Markup {
        if !self.moments.contains(&(finding, moment.exercise_ms)) {
            return self.moment(moment);
        }
        html! {
            span.moment {
                a href={ "#" (anchor_at(finding, moment.exercise_ms)) } { (self.clock(moment.exercise_ms)) }
                " " small { (self.story(moment.story_ms)) }
            }
        }
    }

    /// The story instant of an exercise time, from the scene that was being played.
    pub(super) fn story_at(&self, exercise_ms: i64) -> i64 {
        let session = &self.report.session;
        let scene = session.scenes.iter().rev().find(|(_, start, _)| *start <= exercise_ms);
        scene.map_or(session.story_ms.0.saturating_add(exercise_ms), |(_, start, story)| {
            story.saturating_add(exercise_ms.saturating_sub(*start))
        })
    }

    /// Rows of the timeline's table that times link to.
    pub(super) fn moments(&self) -> &BTreeSet<(usize, i64)> {
        &self.moments
    }

    /// A line by the number by which it is cited, as a link.
    pub(super) fn line(&self, index: usize) -> Markup {
        html! { a href={ "#" (self.anchor(index)) } { (self.tn("report-line-number", self.report.number_of(index).saturating_add(1))) } }
    }

    /// Findings of the same duty or rule as one link to the first of them, with those whom they are about.
    pub(super) fn finding_links(&self, indices: &[usize]) -> Markup {
        let mut groups: Vec<(&Norm, usize, Vec<String>)> = Vec::new();
        for index in indices {
            let Some(finding) = self.report.findings.get(*index) else {
                continue;
            };
            let name = self.subject(finding.subject.as_ref());
            match groups.iter_mut().find(|(norm, _, _)| **norm == finding.of) {
                Some((_, _, names)) if names.contains(&name) => {}
                Some((_, _, names)) => names.push(name),
                None => groups.push((&finding.of, *index, vec![name])),
            }
        }
        html! {
            ul {
                @for (norm, first, names) in groups {
                    li { a href={ "#" (self.anchor(first)) } { (self.norm(norm)) } " " span.who { (self.list(names)) } }
                }
            }
        }
    }
}

/// The anchor of a finding's moment in the timeline's table.
pub(super) fn anchor_at(finding: usize, exercise_ms: i64) -> String {
    format!("at-{finding}-{exercise_ms}")
}
