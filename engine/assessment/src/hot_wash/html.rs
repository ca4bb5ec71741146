//! The sheet as a page, to show or to print: one moment, one question and room for notes, three times.

use maud::{Markup, html};
use tavolo_scenario::model::common::DispatchKind;
use tavolo_wording::{Catalogue, Value};

use super::{HotWash, ToTalkAbout, What};
use crate::html::{Document, Reader, number};

/// What it looks like beside what all pages look like.
const STYLE: &str = include_str!("sheet.css");

/// The sheet in `lang`. Texts that are missing there are shown in English and marked as such.
pub fn render(sheet: &HotWash, texts: &Catalogue, lang: &str) -> String {
    let reader = Reader::new(texts, lang);
    let document = Document {
        title: reader.tw("hot-wash-title", [("scene", reader.scene(&sheet.scene))]),
        style: STYLE,
        top: top(&reader, sheet),
        sections: vec![("moments", "hot-wash-moments", moments(&reader, sheet))],
        footer: reader.t("hot-wash-footer"),
    };
    document.written(&reader)
}

fn top(reader: &Reader<'_>, sheet: &HotWash) -> Markup {
    let story = |ms| reader.show(&Value::Instant(ms));
    html! {
        header {
            p.kicker { (reader.t("hot-wash")) " · " (reader.content("case-title")) }
            h1 { (reader.content(&format!("scene-{}", sheet.scene))) }
            p.intro {
                (reader.tw("hot-wash-scene", [
                    ("number", Value::Number(number(sheet.number))),
                    ("from", Value::Text(story(sheet.from.story_ms))),
                    ("until", Value::Text(story(sheet.until.story_ms))),
                ]))
            }
            ul.house {
                @for rule in ["hot-wash-first", "hot-wash-free", "hot-wash-what"] { li { (reader.t(rule)) } }
            }
        }
    }
}

fn moments(reader: &Reader<'_>, sheet: &HotWash) -> Markup {
    html! {
        ol.moments {
            @for moment in &sheet.moments {
                li {
                    p.when { (reader.clock(moment.at.exercise_ms)) " " small { (reader.show(&Value::Instant(moment.at.story_ms))) } }
                    h3 { (words(reader, moment, "")) }
                    p.question { (words(reader, moment, ".ask")) }
                    div.room aria-hidden="true" {}
                }
            }
        }
    }
}

/// The sentence of a moment, or its question.
fn words(reader: &Reader<'_>, moment: &ToTalkAbout, attribute: &str) -> String {
    let person = moment.what.person().map_or_else(String::new, |id| reader.person(id));
    let what = match &moment.what {
        What::Decided(_, consent) => reader.t(&format!("consent-{consent}")),
        What::PassedOn(_, kind) => reader.t(dispatch_key(*kind)),
        _ => String::new(),
    };
    reader.tw(&format!("hot-wash-{}{attribute}", moment.what.kind()), [("person", person), ("what", what)])
}

fn dispatch_key(kind: DispatchKind) -> &'static str {
    match kind {
        DispatchKind::Message => "hot-wash-message",
        DispatchKind::Call => "hot-wash-call",
        DispatchKind::Alert => "hot-wash-alert",
        DispatchKind::Referral => "hot-wash-referral",
        DispatchKind::Request => "hot-wash-request",
    }
}
