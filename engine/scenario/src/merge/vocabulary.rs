//! Unites the lists of names. Only the base may have new ones; who is a confidant is for each country to say.

use crate::check::{Kind, code};
use crate::diagnostic::did_you_mean;
use crate::items::{Item, Span};
use crate::load::Reader;
use crate::model::pack::Vocabulary;

/// The kinds of name that the vocabulary holds.
pub(crate) const KINDS: [Kind; 9] = [
    Kind::Power,
    Kind::Status,
    Kind::Fact,
    Kind::Consent,
    Kind::Language,
    Kind::Indicator,
    Kind::Competency,
    Kind::Pillar,
    Kind::Element,
];

/// Adds the names of the next pack of a chain.
pub(crate) fn unite(reader: &mut Reader<'_>, names: &mut Vocabulary, item: Item<Vocabulary>, base: bool) {
    let Item { value, at } = item;
    if base {
        reader.enter(Kind::Vocabulary, "vocabulary", at.clone());
    } else {
        reader.rewrite(Kind::Vocabulary, "vocabulary", at.clone());
    }
    let mut level = Level { reader, at: &at, base };
    level.list(Kind::Power, &mut names.powers, value.powers);
    level.list(Kind::Status, &mut names.statuses, value.statuses);
    level.list(Kind::Fact, &mut names.facts, value.facts);
    level.list(Kind::Consent, &mut names.consents, value.consents);
    level.list(Kind::Language, &mut names.languages, value.languages);
    level.list(Kind::Indicator, &mut names.indicators, value.indicators);
    level.list(Kind::Competency, &mut names.competencies, value.competencies);
    level.list(Kind::Pillar, &mut names.pillars, value.pillars);
    level.list(Kind::Element, &mut names.elements, value.elements);
    for power in value.searches {
        if !names.searches.contains(&power) {
            names.searches.push(power);
        }
    }
    for power in value.interprets {
        if !names.interprets.contains(&power) {
            names.interprets.push(power);
        }
    }
    for status in value.recognised {
        if !names.recognised.contains(&status) {
            names.recognised.push(status);
        }
    }
    for status in value.gone {
        if !names.gone.contains(&status) {
            names.gone.push(status);
        }
    }
    if value.leaves_as.is_some() {
        names.leaves_as = value.leaves_as;
    }
    for function in value.confidants {
        if !names.confidants.contains(&function) {
            names.confidants.push(function);
        }
    }
}

struct Level<'a, 'b> {
    reader: &'a mut Reader<'b>,
    at: &'a Span,
    base: bool,
}

impl Level<'_, '_> {
    fn list<T: PartialEq + ToString>(&mut self, kind: Kind, names: &mut Vec<T>, more: Vec<T>) {
        for name in more {
            let id = name.to_string();
            if self.base {
                if self.reader.enter(kind, &id, self.at.clone()) {
                    names.push(name);
                }
            } else if !names.contains(&name) {
                let known: Vec<_> = names.iter().map(ToString::to_string).collect();
                let guess = did_you_mean(&id, known.iter().map(String::as_str));
                let problem = self.reader.error_at(code::BASE_ONLY, self.at, &id);
                self.reader.report(problem.with("kind", kind.word()).with("id", &id).suggest(guess));
            }
        }
    }
}
