//! What fluent-bundle 0.16 cannot stand in an entry that parses.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// Selects and calls within each other: bounds the recursion of the resolver, which passes through a hundred placeables.
const DEPTH: usize = 8;
/// Digits of a number literal: what a plural rule can hold.
const DIGITS: usize = 15;

/// Why an entry could make the resolver panic, recurse or run away.
pub(super) fn danger(entry: &Entry<&str>) -> Option<&'static str> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return None,
    };
    value
        .into_iter()
        .chain(attributes.iter().map(|attribute| &attribute.value))
        .find_map(|pattern| in_pattern(pattern, 0))
}

fn in_pattern(pattern: &Pattern<&str>, depth: usize) -> Option<&'static str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression: Expression::Inline(inline) } => in_inline(inline, depth),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            if matches!(selector, InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }) {
                return Some("{ \"…\" -> }");
            }
            in_inline(selector, depth).or_else(|| {
                variants.iter().find_map(|variant| match variant.key {
                    VariantKey::NumberLiteral { value } if value.len() > DIGITS => Some("[0…]"),
                    _ if depth >= DEPTH => Some("{ { { …"),
                    _ => in_pattern(&variant.value, depth + 1),
                })
            })
        }
    })
}

fn in_inline(inline: &InlineExpression<&str>, depth: usize) -> Option<&'static str> {
    match inline {
        InlineExpression::Placeable { .. } => Some("{ { … } }"),
        InlineExpression::NumberLiteral { value } if value.len() > DIGITS => Some("{ 0… }"),
        InlineExpression::FunctionReference { arguments, .. } => in_call(arguments, 1, depth),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => in_call(arguments, 0, depth),
        _ => None,
    }
}

fn in_call(arguments: &CallArguments<&str>, positional: usize, depth: usize) -> Option<&'static str> {
    if arguments.positional.len() > positional {
        return Some("( …, … )");
    }
    if depth >= DEPTH {
        return Some("( ( ( …");
    }
    let named = arguments.named.iter().map(|argument| &argument.value);
    arguments.positional.iter().chain(named).find_map(|inline| in_inline(inline, depth + 1))
}
