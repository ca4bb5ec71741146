//! Where law is written, and how well that was read, as every page says it.

use maud::{Markup, html};
use tavolo_scenario::model::common::{SourceRef, Standing};

/// Where something is written, the instrument by its `name`, and how well founded that is; `t` gives a text of the reader's
/// language by its key.
pub fn source(name: &Markup, t: impl Fn(&str) -> String, source: &SourceRef) -> Markup {
    html! {
        cite { (name) }
        @if !source.at.is_empty() { ", " span lang=[in_words(&source.at)] { (source.at) } }
        " " (standing(&t, source.status))
    }
}

/// Places in a source are authored once, in English where they are in words. Numbers and letters are of no language.
fn in_words(at: &str) -> Option<&'static str> {
    at.split(|letter: char| !letter.is_alphabetic()).any(|word| word.len() > 4).then_some("en")
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
