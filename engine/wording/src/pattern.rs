//! What stands in a pattern.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

/// Something in a pattern, in the order in which it is written.
pub(crate) enum Part<'a> {
    Text(&'a str),
    Variable(&'a str),
    Message(&'a str, Option<&'a str>),
    Term(&'a str, Option<&'a str>),
    Function(&'a str),
    Select(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
}

/// All that is in a pattern.
pub(crate) fn walk<'a>(pattern: &'a Pattern<&'a str>, out: &mut Vec<Part<'a>>) {
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

/// All that is in an expression.
pub(crate) fn walk_inline<'a>(inline: &'a InlineExpression<&'a str>, out: &mut Vec<Part<'a>>) {
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
