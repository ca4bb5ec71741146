//! Case, law, texts and people together: how names, limits and sources are written on paper.

use std::collections::BTreeMap;

use maud::{Markup, html};
use tavolo_assessment::report::html as law;
use tavolo_net::JoinLink;
use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::case::{Seat, SeatKind};
use tavolo_scenario::model::common::{Clock, SourceRef, Standing};
use tavolo_scenario::model::pack::{Class, Duty};
use tavolo_wording::{Args, Catalogue, Value};

use super::places::{Places, of_a_child};

/// What every part of the kit is given.
pub(super) struct Book<'a> {
    pub(super) content: &'a Content,
    pub(super) texts: &'a Catalogue,
    pub(super) lang: &'a str,
    /// Name of the session, if it has one already.
    pub(super) session: Option<&'a str>,
    /// Whether there is a roster.
    pub(super) named: bool,
    pub(super) places: &'a Places,
    /// The link of each seat, by its id, and of whoever directs; empty where none can be made yet.
    pub(super) links: &'a BTreeMap<String, JoinLink>,
}

impl Book<'_> {
    // ---- Texts ----

    /// A text.
    pub(super) fn t(&self, key: &str) -> String {
        self.texts.render(self.lang, key, &Args::new())
    }

    /// A text with values.
    pub(super) fn tw(&self, key: &str, args: &Args) -> String {
        self.texts.render(self.lang, key, args)
    }

    /// A text that there may be.
    pub(super) fn if_any(&self, key: &str) -> Option<String> {
        self.texts.try_render(self.lang, key, &Args::new())
    }

    /// A text of several paragraphs.
    pub(super) fn paragraphs(&self, text: &str) -> Markup {
        html! { @for line in text.lines().filter(|l| !l.trim().is_empty()) { p { (line) } } }
    }

    /// Names joined with the language's "and".
    pub(super) fn list(&self, names: impl IntoIterator<Item = String>) -> String {
        self.texts.show(self.lang, &Value::list(names))
    }

    // ---- Parts of sheets ----

    /// The heads of a table; an empty key heads a column of ticks or numbers.
    pub(super) fn heads(&self, keys: &[&str]) -> Markup {
        html! {
            thead {
                tr { @for key in keys { th scope="col" { @if !key.is_empty() { (self.t(key)) } } } }
            }
        }
    }

    /// Lines to fill in by hand, side by side.
    pub(super) fn to_fill(&self, keys: &[&str]) -> Markup {
        html! {
            div.head {
                @for key in keys { span.line { span.label { (self.t(key)) } span.rule {} } }
            }
        }
    }

    // ---- Names ----

    pub(super) fn person(&self, id: &PersonId) -> String {
        self.t(&format!("person-{id}"))
    }

    pub(super) fn seat(&self, id: &SeatId) -> String {
        self.t(&format!("seat-{id}"))
    }

    pub(super) fn place(&self, id: &PlaceId) -> String {
        self.t(&format!("place-{id}"))
    }

    pub(super) fn function(&self, id: &FunctionId) -> String {
        self.t(&format!("function-name-{id}"))
    }

    /// Offices joined with the language's "and".
    pub(super) fn functions(&self, ids: &[FunctionId]) -> String {
        self.list(ids.iter().map(|f| self.function(f)))
    }

    /// What kind of player a seat wants, where that is not a trainee; none of this tells what the person is in the case.
    pub(super) fn wants(&self, seat: &Seat) -> Option<String> {
        match seat.kind {
            SeatKind::Agency => None,
            _ if of_a_child(self.content, seat) => Some(self.t("kit-wants-actor")),
            SeatKind::Subject | SeatKind::Exploiter => Some(self.t("kit-wants-volunteer")),
            SeatKind::Other => Some(self.t("kit-wants-voice")),
        }
    }

    // ---- Law ----

    /// Where something is written and how well that was read.
    pub(super) fn source(&self, source: &SourceRef) -> Markup {
        let name = html! { (self.t(&format!("source-{}", source.instrument))) };
        law::source(&name, |key| self.t(key), source)
    }

    /// How well something is founded, as a small label.
    pub(super) fn standing(&self, standing: Standing) -> Markup {
        law::standing(|key| self.t(key), standing)
    }

    /// How binding something is.
    pub(super) fn class(&self, class: Class) -> String {
        self.t(match class {
            Class::HL => "report-class-hl",
            Class::HS => "report-class-hs",
            Class::G => "report-class-g",
            Class::XL => "report-class-xl",
            Class::XS => "report-class-xs",
        })
    }

    /// Until when a duty is to be done, with the standing of the limit where it is not law.
    pub(super) fn deadline(&self, duty: &Duty) -> Markup {
        let Some(id) = &duty.within else { return html! { (self.t("kit-before-the-end")) } };
        let Some((ms, clock)) = self.content.law.timer(id) else { return html! { (self.t("kit-before-the-end")) } };
        let chosen = self.content.law.timers.get(id).filter(|t| t.source.status == Standing::ExerciseDefault);
        let span = self.texts.show(self.lang, &Value::Duration(ms));
        html! {
            (span)
            @if clock == Clock::Story { " " small { (self.t("kit-story-time")) } }
            @if let Some(timer) = chosen { " " (self.standing(timer.source.status)) }
        }
    }
}
