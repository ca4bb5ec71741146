//! Words, fields and parameters belong to the form or action they are given to.

use std::collections::BTreeMap;

use super::{Context, Kind, code};
use crate::content::Content;
use crate::diagnostic::did_you_mean;
use crate::ids::{ActionId, FieldId, FormId, Word};
use crate::load::walkthrough::steps;
use crate::model::condition::{Condition, Pattern};
use crate::model::pack::{Action, Field, FieldKind, Form, FormCheck, ParameterKind};
use crate::model::script::{Does, FieldWords};

/// Where a value is given.
struct Place<'a> {
    kind: Kind,
    id: &'a str,
}

impl Context<'_, '_> {
    fn wrong(&mut self, at: &Place<'_>, of: &str, found: &str, expected: &[&str]) {
        let problem = self.problem(code::WRONG_VALUE, at.kind, at.id, found).with("id", found).with("of", of);
        let guess = did_you_mean(found, expected.iter().copied());
        let expected = if expected.is_empty() { "none".to_owned() } else { expected.join(", ") };
        self.error(problem.with("expected", expected).suggest(guess));
    }

    fn one_of(&mut self, at: &Place<'_>, of: &str, found: &str, expected: &[Word]) {
        if !expected.iter().any(|word| word == found) {
            let expected: Vec<_> = expected.iter().map(Word::as_str).collect();
            self.wrong(at, of, found, &expected);
        }
    }

    fn parameter(&mut self, at: &Place<'_>, action: &Action, name: &str, value: &str) {
        let Some(parameter) = action.with.iter().find(|p| p.id == name) else {
            let names: Vec<_> = action.with.iter().map(|p| p.id.as_str()).collect();
            return self.wrong(at, action.id.as_str(), name, &names);
        };
        let kind = match &parameter.is {
            ParameterKind::OneOf(words) => return self.one_of(at, name, value, words),
            ParameterKind::Person => Kind::Person,
            ParameterKind::Place => Kind::Place,
            ParameterKind::Resource => Kind::Resource,
            ParameterKind::Language => Kind::Language,
        };
        let known = self.ids(kind);
        // A pack cannot know the persons and places of a case, but languages it does.
        if known.contains(value) || (self.content.is_none() && kind != Kind::Language) {
            return;
        }
        let guess = did_you_mean(value, known.iter().copied());
        let problem = self.problem(code::UNKNOWN_REFERENCE, at.kind, at.id, value);
        self.error(problem.with("kind", kind.word()).with("id", value).suggest(guess));
    }
}

pub(super) fn law(context: &mut Context<'_, '_>) {
    let law = context.law;
    for (id, form) in &law.forms {
        let at = Place { kind: Kind::Form, id: id.as_str() };
        let mut seen = std::collections::BTreeSet::new();
        for field in form.fields.iter().filter(|field| !seen.insert(&field.id)) {
            let problem = context.problem(code::DUPLICATE_ID, at.kind, at.id, field.id.as_str());
            let problem = problem.with("kind", Kind::Field.word()).with("id", &field.id);
            let problem = match context.reader.mark(at.kind, at.id) {
                Some(mark) => context.reader.beside(problem, &mark.at),
                None => problem,
            };
            context.error(problem);
        }
        form.checks.iter().for_each(|check| form_check(context, &at, form, check));
    }
    for (id, action) in &law.actions {
        let at = Place { kind: Kind::Action, id: id.as_str() };
        let words: Vec<Word> = action
            .with
            .iter()
            .filter_map(|p| if let ParameterKind::OneOf(words) = &p.is { Some(words.clone()) } else { None })
            .flatten()
            .collect();
        action.by_word.keys().for_each(|word| context.one_of(&at, id.as_str(), word, &words));
    }
    patterns(context);
}

fn form_check(context: &mut Context<'_, '_>, at: &Place<'_>, form: &Form, check: &FormCheck) {
    let (field, word) = match check {
        FormCheck::Free(_) => return,
        FormCheck::Filled(field) | FormCheck::AtLeast { field, .. } | FormCheck::AboutSubject(field) => (field, None),
        FormCheck::Says { field, word, .. } => (field, Some(word)),
    };
    let Some(field) = find(context, at, form, field) else { return };
    match (word, &field.is) {
        (None, _) => {}
        (Some(word), FieldKind::OneOf(words)) => context.one_of(at, field.id.as_str(), word, words),
        (Some(word), _) => context.wrong(at, field.id.as_str(), word, &[]),
    }
}

fn find<'f>(context: &mut Context<'_, '_>, at: &Place<'_>, form: &'f Form, id: &FieldId) -> Option<&'f Field> {
    let field = form.fields.iter().find(|field| field.id == *id);
    if field.is_none() {
        let names: Vec<_> = form.fields.iter().map(|field| field.id.as_str()).collect();
        context.wrong(at, form.id.as_str(), id.as_str(), &names);
    }
    field
}

/// `with: ("outcome", "asylum")` of patterns, wherever they stand.
fn patterns(context: &mut Context<'_, '_>) {
    fn of_pattern<'a>(pattern: &'a Pattern, out: &mut Vec<(&'a ActionId, &'a str, &'a str)>) {
        match pattern {
            Pattern::Any(list) => list.iter().for_each(|p| of_pattern(p, out)),
            Pattern::Acted { action, with: Some((name, value)), .. } => {
                out.extend(action.iter().map(|id| (id, name.as_str(), value.as_str())));
            }
            _ => {}
        }
    }
    fn of_condition<'a>(condition: &'a Condition, out: &mut Vec<(&'a ActionId, &'a str, &'a str)>) {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| of_condition(c, out)),
            Condition::Not(inner) => of_condition(inner, out),
            Condition::Did(pattern)
            | Condition::Since { did: pattern, .. }
            | Condition::Running { did: pattern, .. } => of_pattern(pattern, out),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for entry in &context.entries {
        let mut out = Vec::new();
        entry.found.patterns.iter().for_each(|p| of_pattern(p, &mut out));
        entry.found.conditions.iter().for_each(|c| of_condition(c, &mut out));
        found.extend(out.into_iter().map(|named| (entry.kind, entry.id.clone(), named)));
    }
    for (kind, id, (action, name, value)) in found {
        if let Some(action) = context.law.actions.get(action) {
            context.parameter(&Place { kind, id: &id }, action, name, value);
        }
    }
}

pub(super) fn case(context: &mut Context<'_, '_>, content: &Content) {
    let case = &content.case;
    for (id, walkthrough) in &case.walkthroughs {
        let at = Place { kind: Kind::Walkthrough, id: id.as_str() };
        steps(walkthrough).for_each(|step| deed(context, &at, &step.does));
    }
}

fn deed(context: &mut Context<'_, '_>, at: &Place<'_>, does: &Does) {
    match does {
        Does::Act { action, with, .. } | Does::Book { action, with, .. } => {
            let Some(action) = context.law.actions.get(action) else { return };
            with.iter().for_each(|(name, value)| context.parameter(at, action, name, value));
            for missing in action.with.iter().filter(|p| !with.contains_key(p.id.as_str())) {
                context.wrong(at, action.id.as_str(), &missing.id, &[]);
            }
        }
        Does::Fill { form, fields, .. } => fill(context, at, form, fields),
        _ => {}
    }
}

fn fill(context: &mut Context<'_, '_>, at: &Place<'_>, form: &FormId, fields: &BTreeMap<FieldId, FieldWords>) {
    let Some(form) = context.law.forms.get(form) else { return };
    for (id, words) in fields {
        let Some(field) = find(context, at, form, id) else { continue };
        let (fits, expected) = match (&field.is, words) {
            (FieldKind::OneOf(list), FieldWords::Word(word)) => {
                context.one_of(at, id.as_str(), word, list);
                continue;
            }
            (kind, words) => (fits(kind, words), spelled(kind)),
        };
        if !fits {
            context.wrong(at, form.id.as_str(), id.as_str(), &[expected]);
        }
    }
}

fn fits(kind: &FieldKind, words: &FieldWords) -> bool {
    matches!(
        (kind, words),
        (FieldKind::Tick, FieldWords::Ticked)
            | (FieldKind::Clues, FieldWords::Clues(_))
            | (FieldKind::Person, FieldWords::Person(_))
            | (FieldKind::Place, FieldWords::Place(_))
            | (FieldKind::Words, FieldWords::Words(_))
    )
}

/// How a value of this kind is written.
fn spelled(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Tick => "Ticked",
        FieldKind::OneOf(_) => "Word(\"…\")",
        FieldKind::Clues => "Clues([…])",
        FieldKind::Person => "Person(\"…\")",
        FieldKind::Place => "Place(\"…\")",
        FieldKind::Words => "Words(\"…\")",
    }
}
