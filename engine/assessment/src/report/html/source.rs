//! Where law is written, and how well that was read, as every page says it.

use maud::{Markup, html};
use tavolo_scenario::model::common::{SourceRef, Standing};

/// Where something is written, the instrument by its `name`, and how well founded that is; `t` gives a text of the reader's
/// language by its key.
pub fn source(name: &Markup, t: impl Fn(&str) -> String, source: &SourceRef) -> Markup {
    html! {
        cite { (name) }
        @if !source.at.is_empty() { ", " (source.at) }
        " " (standing(&t, source.status))
    }
}

/// How well founded something is, as a small label.
pub fn standing(t: impl Fn(&str) -> String, standing: Standing) -> Markup {
    let word = match standing {
        Standing::Verified => "verified",
        Standing::Secondary => "secondary",
        Standing::Unverified => "unverified",
        Standing::ExerciseDefault => "exercise",
    };
    html! { span class={ "tag " (word) } { (t(&format!("report-standing-{word}"))) } }
}
