//! Blank forms: every kind of the law, to be filled in by hand where people work on paper.

use maud::{Markup, html};
use tavolo_scenario::model::common::InfoClass;
use tavolo_scenario::model::pack::{Field, FieldKind, Form};

use super::book::Book;

pub(super) fn part(book: &Book<'_>) -> Markup {
    html! { @for form in book.content.law.forms.values() { (blank(book, form)) } }
}

fn blank(book: &Book<'_>, form: &Form) -> Markup {
    html! {
        article.form {
            p.training { (book.t("kit-form-training")) }
            h3 { (book.t(&format!("form-{}", form.id))) }
            (book.to_fill(&["kit-form-about", "kit-form-by", "kit-form-when"]))
            @if !form.by.is_empty() { p.by { (book.t("kit-form-only")) " " (book.functions(&form.by)) } }
            @for field in &form.fields { (line(book, form, field)) }
            @if let Some(source) = &form.source { p.source { (book.source(source)) } }
        }
    }
}

fn line(book: &Book<'_>, form: &Form, field: &Field) -> Markup {
    let key = format!("form-{}-{}", form.id, field.id);
    let label = html! {
        span.label { (book.t(&key)) @if let Some(class) = class(field.class) { " " span.tag { (book.t(class)) } } }
    };
    let rules = |count: usize| html! { @for _ in 0..count { span.rule {} } };
    html! {
        @match &field.is {
            FieldKind::Tick => { div.field.tick { span.box {} (label) } },
            FieldKind::OneOf(words) => {
                div.field.choice {
                    (label)
                    span.words { @for word in words { span.word { span.box {} (book.t(&format!("{key}-{word}"))) } } }
                }
            },
            FieldKind::Person | FieldKind::Place => { div.field.short { (label) span.rule {} } },
            FieldKind::Clues => { div.field.long { (label) small { (book.t("kit-form-clues")) } (rules(4)) } },
            FieldKind::Words => { div.field.long { (label) small { (book.t("kit-form-words")) } (rules(3)) } },
        }
    }
}

/// What somebody who carries the sheet about has to know of a field.
fn class(class: InfoClass) -> Option<&'static str> {
    match class {
        InfoClass::Public => None,
        InfoClass::CaseContent => Some("kit-class-case"),
        InfoClass::Health => Some("kit-class-health"),
        InfoClass::AddressSecret => Some("kit-class-address"),
        InfoClass::InvestigationSecret => Some("kit-class-investigation"),
        InfoClass::Child => Some("kit-class-child"),
    }
}
