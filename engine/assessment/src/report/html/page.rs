//! Report, catalogue and language together: how names, times and points are written on this page.

use std::collections::BTreeSet;

use maud::{Markup, html};
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::Standing;
use tavolo_wording::{Args, Catalogue, Value, clock};

use super::finding_anchor;
use crate::report::model::{Edition, Finding, Moment, Norm, Report};

/// What every section is given.
pub(super) struct Page<'a> {
    pub(super) report: &'a Report,
    pub(super) lang: &'a str,
    texts: &'a Catalogue,
    /// Rows of the timeline's table that a time may link to: finding and exercise ms.
    moments: BTreeSet<(usize, i64)>,
}

impl<'a> Page<'a> {
    pub(super) fn new(report: &'a Report, texts: &'a Catalogue, lang: &'a str) -> Self {
        let marks = report.timeline.lanes.iter().flat_map(|lane| &lane.marks);
        let own = report.findings.iter().enumerate();
        let moments = marks
            .filter(|(finding, _)| *finding < report.findings.len())
            .copied()
            .chain(own.flat_map(|(at, f)| f.at.iter().map(move |m| (at, m.exercise_ms))))
            .collect();
        Self { report, lang, texts, moments }
    }

    // ---- Texts ----

    /// A text of the page.
    pub(super) fn t(&self, key: &str) -> String {
        self.texts.render(self.lang, key, &Args::new())
    }

    /// A text of the page with values.
    pub(super) fn tw<N: Into<String>, V: Into<Value>>(
        &self,
        key: &str,
        args: impl IntoIterator<Item = (N, V)>,
    ) -> String {
        self.texts.render(self.lang, key, &args.into_iter().collect())
    }

    /// A text with a count.
    pub(super) fn tn(&self, key: &str, count: usize) -> String {
        self.tw(key, [("count", number(count))])
    }

    /// A text of the case or pack; marked with its language where it is not the page's.
    pub(super) fn content(&self, key: &str) -> Markup {
        let found = self.texts.render_checked(self.lang, key, &Args::new());
        match found.language {
            Some(language) if language != self.lang => {
                html! { span lang=(language) { (found.text) } }
            }
            _ => html! { (found.text) },
        }
    }

    /// The same, but nothing where no language has the text.
    pub(super) fn content_if(&self, key: &str) -> Option<Markup> {
        self.texts.try_render(self.lang, key, &Args::new()).map(|_| self.content(key))
    }

    /// `ltr` or `rtl`.
    pub(super) fn direction(&self) -> &'static str {
        match self.t("report-direction").as_str() {
            "rtl" => "rtl",
            _ => "ltr",
        }
    }

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
        self.texts.try_render(self.lang, &own, &Args::new()).unwrap_or_else(|| self.t(key))
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

    pub(super) fn person(&self, id: &PersonId) -> String {
        self.t(&format!("person-{id}"))
    }

    /// A subject by name, or the session as a whole.
    pub(super) fn subject(&self, id: Option<&PersonId>) -> String {
        id.map_or_else(|| self.t("report-whole-session"), |id| self.person(id))
    }

    pub(super) fn seat(&self, id: &SeatId) -> String {
        self.t(&format!("seat-{id}"))
    }

    /// A function by its name as a message; packs that have only the term's message are understood too.
    pub(super) fn function(&self, id: &FunctionId) -> String {
        let none = Args::new();
        let name = format!("function-name-{id}");
        let plain = format!("function-{id}");
        self.texts
            .try_render(self.lang, &name, &none)
            .or_else(|| self.texts.try_render(self.lang, &plain, &none))
            .unwrap_or_else(|| self.t(&name))
    }

    pub(super) fn scene(&self, id: &SceneId) -> String {
        self.t(&format!("scene-{id}"))
    }

    pub(super) fn objective(&self, id: &ObjectiveId) -> Markup {
        self.content(&format!("objective-{id}"))
    }

    /// What is due or forbidden, in one sentence.
    pub(super) fn norm(&self, norm: &Norm) -> Markup {
        self.content(&norm_key(norm))
    }

    /// Names joined with the language's "and".
    pub(super) fn list(&self, names: impl IntoIterator<Item = String>) -> String {
        self.texts.show(self.lang, &Value::list(names))
    }

    /// Where a duty is written and how well founded that is.
    pub(super) fn source(&self, finding: &Finding) -> Markup {
        let source = &finding.source;
        html! {
            cite { (self.content(&format!("source-{}", source.instrument))) }
            @if !source.at.is_empty() { ", " (source.at) }
            " " (self.standing(source.status))
        }
    }

    /// How well founded something is, as a small label.
    pub(super) fn standing(&self, standing: Standing) -> Markup {
        let word = match standing {
            Standing::Verified => "verified",
            Standing::Secondary => "secondary",
            Standing::Unverified => "unverified",
            Standing::ExerciseDefault => "exercise",
        };
        html! { span class={ "tag " (word) } { (self.t(&format!("report-standing-{word}"))) } }
    }

    // ---- Numbers and times ----

    pub(super) fn number(&self, number: i64) -> String {
        self.texts.show(self.lang, &Value::Number(number))
    }

    /// Thousandths of a point, as points.
    pub(super) fn points(&self, thousandths: i64) -> String {
        let whole = self.number(thousandths.saturating_abs() / 1_000);
        let rest = thousandths.saturating_abs() % 1_000;
        let sign = if thousandths < 0 { "−" } else { "" };
        if rest == 0 {
            return format!("{sign}{whole}");
        }
        let digits = format!("{rest:03}");
        let point = self.t("number-decimal");
        format!("{sign}{whole}{point}{}", digits.trim_end_matches('0'))
    }

    /// Thousandths of a point, rounded to tenths for headlines. Lines of the ledger stay exact.
    pub(super) fn points_about(&self, thousandths: i64) -> String {
        self.points(thousandths.saturating_add(50).div_euclid(100).saturating_mul(100))
    }

    /// Thousandths as whole percent, rounded half up.
    pub(super) fn percent(&self, thousandths: i64) -> String {
        self.tw("report-percent", [("percent", thousandths.saturating_add(5).div_euclid(10))])
    }

    pub(super) fn duration(&self, ms: i64) -> String {
        self.texts.show(self.lang, &Value::Duration(ms))
    }

    /// A story instant with date and time.
    pub(super) fn story(&self, ms: i64) -> String {
        self.texts.show(self.lang, &Value::Instant(ms))
    }

    /// An exercise time on its clock.
    pub(super) fn clock(&self, exercise_ms: i64) -> Markup {
        html! { span.clock { (clock(exercise_ms)) } }
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

/// The key of a duty's or a rule's sentence.
pub(super) fn norm_key(norm: &Norm) -> String {
    match norm {
        Norm::Duty(id) => format!("duty-{id}"),
        Norm::Rule(id) => format!("rule-{id}"),
    }
}

/// The anchor of a finding's moment in the timeline's table.
pub(super) fn anchor_at(finding: usize, exercise_ms: i64) -> String {
    format!("at-{finding}-{exercise_ms}")
}

/// A count as a number for a text.
pub(super) fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
