//! The texts that a case and its packs need, by key. Terms begin with `-`, attributes stand behind a dot.

use std::sync::Arc;

use super::Kind;
use crate::content::{Content, Law};
use crate::ids::{CaseId, PackId};
use crate::load::Places;

mod case;

/// Whose texts a key belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Those of a pack.
    Pack(PackId),
    /// Those of a case.
    Case(CaseId),
}

/// A text that is needed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextKey {
    /// Its key: `place-quay`, `place-quay.sight`, `-function-guardian`.
    pub key: String,
    /// Whose it is.
    pub layer: Layer,
    /// The file that needs it.
    pub file: Arc<str>,
    /// The line there, counted from 1.
    pub line: u32,
}

/// Collects keys.
pub(super) struct Keys<'a> {
    places: &'a Places,
    own: Layer,
    list: Vec<TextKey>,
}

impl Keys<'_> {
    /// Notes the key of an item and its attributes.
    fn item(&mut self, kind: Kind, id: &str, key: &str, attributes: &[&str]) {
        self.at(kind, id, key.to_owned());
        attributes.iter().for_each(|attribute| self.at(kind, id, format!("{key}.{attribute}")));
    }

    /// Notes a key that an item needs.
    fn at(&mut self, kind: Kind, id: &str, key: String) {
        let stand = self.places.get(kind, id);
        let file = stand.map_or_else(|| Arc::from(""), |stand| Arc::clone(&stand.file));
        let pack = file.strip_prefix("packs/").and_then(|rest| rest.split_once('/'));
        let layer = pack.map_or_else(|| self.own.clone(), |(pack, _)| Layer::Pack(pack.into()));
        self.list.push(TextKey { key, layer, file, line: stand.map_or(0, |stand| stand.line) });
    }

    fn finish(mut self) -> Vec<TextKey> {
        self.list.sort();
        self.list.dedup_by(|a, b| a.key == b.key && a.layer == b.layer);
        self.list
    }
}

/// Every text that a case and its packs need, sorted. `places` are those of the same loading.
#[must_use]
pub fn text_keys(content: &Content, places: &Places) -> Vec<TextKey> {
    let mut keys = Keys { places, own: Layer::Case(content.case.head.id.clone()), list: Vec::new() };
    of_law(&mut keys, &content.law);
    case::of_case(&mut keys, content);
    keys.finish()
}

/// Every text that a pack and what it extends need, sorted.
#[must_use]
pub fn law_text_keys(law: &Law, places: &Places) -> Vec<TextKey> {
    let mut keys = Keys { places, own: Layer::Pack(law.head.id.clone()), list: Vec::new() };
    of_law(&mut keys, law);
    keys.finish()
}

fn of_law(keys: &mut Keys<'_>, law: &Law) {
    use crate::model::pack::{FieldKind, ParameterKind};
    macro_rules! each {
        ($($kind:ident $prefix:literal $list:expr, $attributes:expr;)+) => {
            $(for id in $list {
                let id = id.as_str();
                keys.item(Kind::$kind, id, &format!(concat!($prefix, "-{}"), id), &$attributes);
            })+
        };
    }
    each! {
        Pack "pack" &law.chain, [];
        Function "-function" law.functions.keys(), [];
        Function "function-name" law.functions.keys(), [];
        Role "role" law.roles.keys(), [];
        Action "action" law.actions.keys(), [];
        Topic "topic" law.topics.keys(), [];
        Form "form" law.forms.keys(), [];
        Status "status" &law.vocabulary.statuses, [];
        Consent "consent" &law.vocabulary.consents, [];
        Competency "competency" &law.vocabulary.competencies, [];
        Pillar "pillar" &law.vocabulary.pillars, [];
        Element "element" law.vocabulary.elements.iter().map(|element| &element.id), [];
        Fact "fact" &law.vocabulary.facts, [];
        Indicator "indicator" &law.vocabulary.indicators, [];
        Power "power" &law.vocabulary.powers, [];
        Language "language" &law.vocabulary.languages, [];
        Duty "duty" law.duties.keys(), ["why", "next"];
        Rule "rule" law.rules.keys(), ["why", "next"];
        Information "rule" law.information.iter().map(|rule| &rule.id), [];
        Behaviour "behaviour" law.behaviours.keys(), [];
        Objective "objective" law.objectives.keys(), ["goal"];
        Instrument "source" law.sources.keys(), [];
        Phrase "phrase" law.phrases.keys(), [];
        Timer "timer" law.timers.keys(), [];
        Set "set" law.indicator_sets.keys(), [];
        Contact "contact" law.contacts.keys(), [];
    }
    for responder in &law.responders {
        for need in &responder.needs {
            keys.at(Kind::Responder, responder.id.as_str(), format!("reason-{}", need.reason));
        }
    }
    for set in law.indicator_sets.values() {
        for (kind, place) in crate::merge::Keyed::inner(set) {
            let own = place.rsplit_once('/').map_or(place.as_str(), |(_, own)| own);
            keys.at(kind, &place, format!("{}-{own}", kind.word()));
        }
    }
    for role in law.roles.values() {
        keys.at(Kind::Role, role.id.as_str(), format!("agency-{}", role.agency));
    }
    for (id, action) in &law.actions {
        for parameter in &action.with {
            if let ParameterKind::OneOf(words) = &parameter.is {
                words.iter().for_each(|word| keys.at(Kind::Action, id.as_str(), format!("action-{id}-{word}")));
            }
        }
    }
    for (id, form) in &law.forms {
        for field in &form.fields {
            let place = format!("{id}/{}", field.id);
            let key = format!("form-{id}-{}", field.id);
            if let FieldKind::OneOf(words) = &field.is {
                words.iter().for_each(|word| keys.at(Kind::Field, &place, format!("{key}-{word}")));
            }
            keys.at(Kind::Field, &place, key);
        }
    }
}
