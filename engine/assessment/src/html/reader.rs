//! Catalogue and language together: how names, numbers and times are written for a reader.

use maud::{Markup, html};
use tavolo_scenario::ids::*;
use tavolo_wording::{Args, Catalogue, Value, clock};

use crate::report::model::{Given, GivenMark, Mark, Norm, Ordered, Score};

/// A language with its texts.
pub(crate) struct Reader<'a> {
    pub(crate) lang: &'a str,
    texts: &'a Catalogue,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(texts: &'a Catalogue, lang: &'a str) -> Self {
        Self { lang, texts }
    }

    // ---- Texts ----

    /// A text that some language has.
    pub(crate) fn if_any(&self, key: &str) -> Option<String> {
        self.texts.try_render(self.lang, key, &Args::new())
    }

    /// A value in the language's own form.
    pub(crate) fn show(&self, value: &Value) -> String {
        self.texts.show(self.lang, value)
    }

    /// A text of the page.
    pub(crate) fn t(&self, key: &str) -> String {
        self.texts.render(self.lang, key, &Args::new())
    }

    /// A text of the page with values.
    pub(crate) fn tw<N: Into<String>, V: Into<Value>>(
        &self,
        key: &str,
        args: impl IntoIterator<Item = (N, V)>,
    ) -> String {
        self.texts.render(self.lang, key, &args.into_iter().collect())
    }

    /// A text with a count.
    pub(crate) fn tn(&self, key: &str, count: usize) -> String {
        self.tw(key, [("count", number(count))])
    }

    /// A text of the case or pack; marked with its language where it is not the page's.
    pub(crate) fn content(&self, key: &str) -> Markup {
        let found = self.texts.render_checked(self.lang, key, &Args::new());
        match found.language {
            Some(language) if language != self.lang => {
                html! { span lang=(language) { (found.text) } }
            }
            _ => html! { (found.text) },
        }
    }

    /// The same, but nothing where no language has the text.
    pub(crate) fn content_if(&self, key: &str) -> Option<Markup> {
        self.texts.try_render(self.lang, key, &Args::new()).map(|_| self.content(key))
    }

    /// `ltr` or `rtl`.
    pub(crate) fn direction(&self) -> &'static str {
        match self.t("report-direction").as_str() {
            "rtl" => "rtl",
            _ => "ltr",
        }
    }

    // ---- Names ----

    pub(crate) fn person(&self, id: &PersonId) -> String {
        self.t(&format!("person-{id}"))
    }

    pub(crate) fn seat(&self, id: &SeatId) -> String {
        self.t(&format!("seat-{id}"))
    }

    /// A function by its name as a message; packs that have only the term's message are understood too.
    pub(crate) fn function(&self, id: &FunctionId) -> String {
        let none = Args::new();
        let name = format!("function-name-{id}");
        let plain = format!("function-{id}");
        self.texts
            .try_render(self.lang, &name, &none)
            .or_else(|| self.texts.try_render(self.lang, &plain, &none))
            .unwrap_or_else(|| self.t(&name))
    }

    /// That a line is charged to who ordered it, and to whom it is not; nobody is named where an edition names nobody.
    pub(crate) fn ordered(&self, order: &Ordered) -> String {
        let at = clock(order.at.exercise_ms);
        match (&order.by, &order.to) {
            (Some(by), Some(to)) => {
                self.tw("report-explain-ordered", [("by", self.person(by)), ("to", self.person(to)), ("at", at)])
            }
            _ => self.tw("report-explain-ordered.unnamed", [("at", at)]),
        }
    }

    pub(crate) fn scene(&self, id: &SceneId) -> String {
        self.t(&format!("scene-{id}"))
    }

    pub(crate) fn objective(&self, id: &ObjectiveId) -> Markup {
        self.content(&format!("objective-{id}"))
    }

    /// Names joined with the language's "and".
    pub(crate) fn list(&self, names: impl IntoIterator<Item = String>) -> String {
        self.texts.show(self.lang, &Value::list(names))
    }

    // ---- What those who looked on gave ----

    /// What was rated.
    pub(crate) fn given_what(&self, given: &Given) -> String {
        match (&given.behaviour, &given.by) {
            (Some(behaviour), _) => self.t(&format!("behaviour-{behaviour}")),
            (None, Some(_)) => self.t("given-talk"),
            (None, None) => self.t("given-role"),
        }
    }

    /// Whose talk with whom it is, or whose role.
    pub(crate) fn given_for(&self, given: &Given) -> String {
        match (&given.by, &given.with) {
            (Some(by), Some(with)) => self.tw("given-with", [("asks", self.person(by)), ("whom", self.person(with))]),
            _ => self.seat(&given.seat),
        }
    }

    /// Who gave it.
    pub(crate) fn given_by(&self, mark: &GivenMark) -> String {
        self.tw(&format!("station-{}", mark.station), [("number", i64::from(mark.number))])
    }

    /// What that step looks like: of a behaviour where the pack words it.
    pub(crate) fn looks(&self, given: &Given, mark: &GivenMark) -> Option<String> {
        let look = match mark.mark {
            Mark::NotShown => "none",
            Mark::Partly => "partly",
            Mark::Shown => "full",
            whole => return self.if_any(&format!("mark-{}.looks", whole.key())),
        };
        self.if_any(&format!("behaviour-{}.{look}", given.behaviour.as_ref()?))
    }

    // ---- Numbers and times ----

    pub(crate) fn number(&self, number: i64) -> String {
        self.texts.show(self.lang, &Value::Number(number))
    }

    /// Thousandths of a point, as points.
    pub(crate) fn points(&self, thousandths: i64) -> String {
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
    pub(crate) fn points_about(&self, thousandths: i64) -> String {
        self.points(thousandths.saturating_add(50).div_euclid(100).saturating_mul(100))
    }

    /// Thousandths as whole percent, rounded half up.
    pub(crate) fn percent(&self, thousandths: i64) -> String {
        self.tw("report-percent", [("percent", thousandths.saturating_add(5).div_euclid(10))])
    }

    /// "3 points", "1 point": thousandths, exact.
    pub(crate) fn in_points(&self, thousandths: i64) -> String {
        self.counted(thousandths, self.points(thousandths))
    }

    /// The same, rounded to tenths.
    pub(crate) fn in_points_about(&self, thousandths: i64) -> String {
        self.counted(thousandths, self.points_about(thousandths))
    }

    fn counted(&self, thousandths: i64, written: String) -> String {
        // A part of a point is said as several are.
        let count = if thousandths % 1_000 == 0 { thousandths / 1_000 } else { 2 };
        self.tw("report-in-points", [("points", Value::Text(written)), ("count", Value::Number(count))])
    }

    /// What was got of what could be got: "266.7 of 795 points".
    pub(crate) fn reached(&self, score: &Score) -> String {
        let got = self.points_about((score.got - score.penalty).max(0));
        self.tw("report-score-of", [("got", got), ("max", self.in_points_about(score.max))])
    }

    /// The share of a score: the interval before the number where not all is sure; too little to assess in place of either.
    pub(crate) fn share(&self, score: &Score) -> String {
        let Some(share) = score.thousandths() else {
            return "–".to_owned();
        };
        if score.with_team {
            return self.t("report-with-team");
        }
        if !score.says_enough() {
            return self.tw("report-too-little", [("count", i64::from(score.lines))]);
        }
        match self.interval(score) {
            Some(interval) => {
                self.tw("report-interval-and-share", [("interval", interval), ("percent", self.percent(share))])
            }
            None => self.percent(share),
        }
    }

    /// Between what the share lies, where something is open.
    pub(crate) fn interval(&self, score: &Score) -> Option<String> {
        let (low, high) = score.interval().filter(|_| score.open > 0 || score.open_penalty > 0)?;
        Some(self.tw("report-interval", [("low", self.percent(low)), ("high", self.percent(high))]))
    }

    pub(crate) fn duration(&self, ms: i64) -> String {
        self.texts.show(self.lang, &Value::Duration(ms))
    }

    /// An exercise time on its clock.
    pub(crate) fn clock(&self, exercise_ms: i64) -> Markup {
        html! { span.clock { (clock(exercise_ms)) } }
    }
}

/// The key of a duty's or a rule's sentence.
pub(crate) fn norm_key(norm: &Norm) -> String {
    match norm {
        Norm::Duty(id) => format!("duty-{id}"),
        Norm::Rule(id) => format!("rule-{id}"),
    }
}

/// A count as a number for a text.
pub(crate) fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
