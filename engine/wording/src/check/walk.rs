//! Entries of a language and what stands in their patterns.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry as Ast, Expression, InlineExpression, Pattern, PatternElement, Variant};

use crate::catalogue::{File, Layered, Tongue};
use crate::guard::Lines;

/// A message or term with its place.
pub(super) struct Entry<'a> {
    pub(super) layer: usize,
    pub(super) file: &'a File,
    pub(super) lines: &'a Lines,
    pub(super) id: &'a str,
    pub(super) term: bool,
    pub(super) value: Option<&'a Pattern<&'a str>>,
    pub(super) attributes: &'a [Attribute<&'a str>],
}

impl<'a> Entry<'a> {
    /// The line on which a slice of the entry's file stands.
    pub(super) fn line(&self, part: &str) -> u32 {
        let start = self.file.read().resource.source().as_ptr() as usize;
        self.lines.line((part.as_ptr() as usize).saturating_sub(start))
    }

    /// The name as authors write it: a term with its dash.
    pub(super) fn name(&self) -> String {
        if self.term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    /// All patterns: the value and those of the attributes.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &'a Pattern<&'a str>> {
        self.value.into_iter().chain(self.attributes.iter().map(|attribute| &attribute.value))
    }

    /// Has it this attribute, or a value if none is asked for?
    pub(super) fn answers(&self, attribute: Option<&str>) -> bool {
        attribute.map_or(self.value.is_some(), |name| self.attributes.iter().any(|known| known.id.name == name))
    }

    /// Everything in its patterns.
    pub(super) fn parts(&self) -> Vec<Part<'a>> {
        let mut parts = Vec::new();
        self.patterns().for_each(|pattern| walk(pattern, &mut parts));
        parts
    }
}

/// All entries of a language; of several with one name, the maps hold the one that counts.
pub(super) struct Index<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    pub(super) messages: BTreeMap<&'a str, usize>,
    pub(super) terms: BTreeMap<&'a str, usize>,
}

impl<'a> Index<'a> {
    pub(super) fn of(tongue: &'a Tongue, lines: &'a [Lines]) -> Self {
        let (mut entries, mut messages, mut terms) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        for (Layered { layer, file }, lines) in tongue.files.iter().zip(lines) {
            for ast in file.read().resource.entries() {
                let (id, term, value, attributes) = match ast {
                    Ast::Message(message) => (message.id.name, false, message.value.as_ref(), &message.attributes),
                    Ast::Term(term) => (term.id.name, true, Some(&term.value), &term.attributes),
                    _ => continue,
                };
                if term { &mut terms } else { &mut messages }.insert(id, entries.len());
                entries.push(Entry { layer: *layer, file, lines, id, term, value, attributes });
            }
        }
        Self { entries, messages, terms }
    }

    pub(super) fn message(&self, id: &str) -> Option<&Entry<'a>> {
        self.messages.get(id).map(|at| &self.entries[*at])
    }

    pub(super) fn term(&self, id: &str) -> Option<&Entry<'a>> {
        self.terms.get(id).map(|at| &self.entries[*at])
    }

    /// Variables that rendering a message needs, its references to other messages included: name, entry, slice.
    pub(super) fn variables(&self, id: &str) -> Vec<(&'a str, &Entry<'a>)> {
        let (mut out, mut seen, mut open) = (Vec::new(), BTreeSet::new(), vec![id]);
        // A rendering passes through a hundred placeables at most, so deeper references are never reached.
        while let Some(id) = open.pop().filter(|_| seen.len() < 100) {
            let Some(entry) = self.message(id).filter(|entry| seen.insert(entry.id)) else {
                continue;
            };
            for part in entry.parts() {
                match part {
                    Part::Variable(name) => out.push((name, entry)),
                    Part::Message(id, _) => open.push(id),
                    _ => {}
                }
            }
        }
        out
    }
}

/// Something in a pattern, in the order in which it is written.
pub(super) enum Part<'a> {
    Text(&'a str),
    Variable(&'a str),
    Message(&'a str, Option<&'a str>),
    Term(&'a str, Option<&'a str>),
    Function(&'a str),
    Select(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
}

fn walk<'a>(pattern: &'a Pattern<&'a str>, out: &mut Vec<Part<'a>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push(Part::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, out),
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression<&'a str>, out: &mut Vec<Part<'a>>) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, out),
        Expression::Select { selector, variants } => {
            out.push(Part::Select(selector, variants));
            walk_inline(selector, out);
            variants.iter().for_each(|variant| walk(&variant.value, out));
        }
    }
}

fn walk_inline<'a>(inline: &'a InlineExpression<&'a str>, out: &mut Vec<Part<'a>>) {
    match inline {
        InlineExpression::StringLiteral { value } => out.push(Part::Text(value)),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => out.push(Part::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            out.push(Part::Message(id.name, attribute.as_ref().map(|attribute| attribute.name)));
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            out.push(Part::Term(id.name, attribute.as_ref().map(|attribute| attribute.name)));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            out.push(Part::Function(id.name));
            arguments.positional.iter().for_each(|argument| walk_inline(argument, out));
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, out),
    }
}

/// Variables of a term that stand after a reference to another term. `after` says whether one came before; gives the same.
pub(super) fn lost<'a>(pattern: &'a Pattern<&'a str>, mut after: bool, out: &mut Vec<&'a str>) -> bool {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, &[][..]),
            Expression::Select { selector, variants } => (selector, &variants[..]),
        };
        let mut parts = Vec::new();
        walk_inline(inline, &mut parts);
        for part in parts {
            match part {
                Part::Variable(name) if after => out.push(name),
                Part::Term(..) => after = true,
                _ => {}
            }
        }
        let before = after;
        for variant in variants {
            after |= lost(&variant.value, before, out);
        }
    }
    after
}
