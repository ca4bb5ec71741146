//! The events list for whoever directs: scene by scene, when something comes, what it is, what should follow, and what comes if
//! it does not. Only texts: an id says nothing to somebody who has ten seconds.

use maud::{Markup, html};
use tavolo_scenario::model::case::{Inject, Trigger};
use tavolo_scenario::model::common::Limit;
use tavolo_wording::{Args, Value, clock};

use super::badges::grouped;
use super::book::Book;
use super::happenings::happenings;
use tavolo_hall::DIRECTOR;

pub(super) fn part(book: &Book<'_>) -> Markup {
    html! {
        @if let Some(link) = book.links.get(DIRECTOR) {
            div.director { p { (book.t("direct-link")) } p.link { (grouped(&link.to_string())) } }
        }
        p.eyes { strong { (book.t("kit-events-secret")) } }
        @for (scene, start) in &book.content.case.scenes {
            article.scene {
                h3 { (book.t(&format!("scene-{}", scene.id))) }
                p.intro {
                    (book.tw("kit-scene-times", &Args::new()
                        .with("start", Value::Instant(*start))
                        .with("length", Value::Duration(scene.length.ms()))))
                    @if let Some(booking) = scene.booking {
                        " " (book.tw("kit-scene-booking", &Args::new().with("length", Value::Duration(booking.ms()))))
                    }
                }
                (book.paragraphs(&book.t(&format!("scene-{}.brief", scene.id))))
                @let events = in_order(book.content.case.events.iter().filter(|e| e.scene == scene.id).collect());
                @if !events.is_empty() {
                    table.grid.events {
                        (book.heads(&["", "kit-event-time", "kit-event-what", "kit-event-expected", "kit-event-otherwise"]))
                        tbody { @for event in events { (row(book, event)) } }
                    }
                }
            }
        }
    }
}

/// By the clock of the scene; what waits for something to happen, and has no earliest time, comes last.
fn in_order(mut events: Vec<&Inject>) -> Vec<&Inject> {
    let at = |event: &Inject| match &event.when {
        Trigger::After(limit) => limit.ms(),
        Trigger::When { not_before, .. } => not_before.map_or(i64::MAX, Limit::ms),
        Trigger::OnCall => i64::MAX,
    };
    events.sort_by_key(|event| at(event));
    events
}

fn row(book: &Book<'_>, event: &Inject) -> Markup {
    let within = |limit: Limit| book.tw("kit-event-within", &Args::new().with("length", Value::Duration(limit.ms())));
    html! {
        tr {
            td { span.box {} }
            td.time { (time(book, &event.when)) }
            td {
                @if let Some(about) = &event.about { strong { (book.person(about)) ". " } }
                (book.t(&format!("event-{}", event.id)))
            }
            td {
                @if event.expects.is_some() { (book.t(&format!("event-{}.expected", event.id))) }
                @if let Some(limit) = event.within { br; small { (within(limit)) } }
            }
            td {
                @let lines = happenings(book, event.about.as_ref(), &event.otherwise);
                @if lines.is_empty() && event.expects.is_some() { small { (book.t("kit-event-nothing")) } }
                @if !lines.is_empty() { ul { @for line in lines { li { (line) } } } }
            }
        }
    }
}

/// When it comes, on the clock of the scene.
fn time(book: &Book<'_>, trigger: &Trigger) -> Markup {
    let clock = |limit: &Limit| clock(limit.ms());
    html! {
        @match trigger {
            Trigger::After(limit) => { strong { (clock(limit)) } },
            Trigger::When { not_before: Some(limit), .. } => {
                strong { (clock(limit)) } br; small { (book.t("kit-event-when.from")) }
            },
            Trigger::When { not_before: None, .. } => { (book.t("kit-event-when")) },
            Trigger::OnCall => { (book.t("kit-event-on-call")) },
        }
    }
}
