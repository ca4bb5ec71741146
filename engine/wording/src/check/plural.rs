//! Which plural categories a language asks for.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories of whole numbers that neither a branch nor an exact number covers; empty if this is no plural.
pub(super) fn missing(
    language: &LanguageIdentifier,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Vec<&'static str> {
    let (mut named, mut exact, mut default) = (BTreeSet::new(), BTreeSet::new(), None);
    for variant in variants {
        match variant.key {
            VariantKey::Identifier { name } => {
                let Some(category) = CATEGORIES.into_iter().find(|category| *category == name) else {
                    return Vec::new();
                };
                named.insert(category);
                default = variant.default.then_some(category).or(default);
            }
            VariantKey::NumberLiteral { value } => {
                exact.extend(value.parse::<u64>().ok());
            }
        }
    }
    let only_other = named.iter().all(|category| *category == "other");
    if only_other && exact.is_empty() {
        return Vec::new();
    }
    let Some(rules) = rules(language, kind(selector)) else {
        return Vec::new();
    };
    let mut wanted = BTreeSet::new();
    for number in (0..=210_u64).chain([1_000, 1_000_000]).filter(|number| !exact.contains(number)) {
        wanted.extend(rules.select(number).ok().map(name));
    }
    // The default branch serves whatever is left; that is right for "other" only.
    CATEGORIES
        .into_iter()
        .filter(|category| wanted.contains(category) && !named.contains(category) && default != Some(category))
        .collect()
}

fn kind(selector: &InlineExpression<&str>) -> PluralRuleType {
    let InlineExpression::FunctionReference { arguments, .. } = selector else {
        return PluralRuleType::CARDINAL;
    };
    let ordinal = arguments.named.iter().any(|argument| {
        argument.name.name == "type" && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
    });
    if ordinal { PluralRuleType::ORDINAL } else { PluralRuleType::CARDINAL }
}

fn rules(language: &LanguageIdentifier, kind: PluralRuleType) -> Option<PluralRules> {
    let plain = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    [language, &plain].into_iter().find_map(|tag| PluralRules::create(tag.clone(), kind).ok())
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
