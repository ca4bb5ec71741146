//! Verbs, forms, phrases, topics, licences and signs.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::condition::Effect;
use tavolo_scenario::model::indicators::{Concludes, Strength};
use tavolo_scenario::model::pack::{Action, Cue, FieldKind, Form, FormCheck, ParameterKind, TargetKind};
use tavolo_seat::{
    ActionWord, CheckWord, FieldWord, FormWord, Handle, Licence, ParameterWord, PhraseWord, Reach, SignWord, Slot,
    TopicWord, Word,
};

use super::condition::pack_condition;
use super::{list, office_of, offices};
use crate::entity::Text;
use crate::named;

type Own<'a> = &'a [(PersonId, Handle)];

fn may(own: Own<'_>, allowed: impl Fn(&PersonId) -> bool) -> Vec<Handle> {
    own.iter().filter(|(p, _)| allowed(p)).map(|(_, h)| *h).collect()
}

pub(super) fn actions(content: &Content, own: Own<'_>) -> Vec<ActionWord<Text>> {
    let words = content.law.actions.iter().map(|(id, action)| ActionWord {
        word: id.word().clone(),
        label: Text::of(format!("action-{id}")),
        reach: reach(action),
        takes_ms: action.takes.ms(),
        with: action.with.iter().map(|p| ParameterWord { name: p.id.clone(), is: parameter(&p.is) }).collect(),
        may: may(own, |p| action.anybody || content.empowered(p, &action.powers)),
        bookable: action.bookable,
        makes: made(&action.effects),
        door: action.effects.iter().find_map(|e| match e {
            Effect::Door { place: None, open } => Some(*open),
            _ => None,
        }),
        needs: pack_condition(content, action.needs.as_ref()),
        makes_by_word: action.by_word.iter().map(|(word, effects)| (word.clone(), made(effects))).collect(),
    });
    words.filter(|a| !a.may.is_empty()).collect()
}

fn reach(action: &Action) -> Reach {
    match action.target {
        TargetKind::Nothing => Reach::Nothing,
        TargetKind::EverybodyHere => Reach::EverybodyHere,
        TargetKind::PersonHere => Reach::PersonHere,
        TargetKind::PersonKnown => Reach::PersonKnown,
        TargetKind::Thing => Reach::Thing,
        TargetKind::Document => Reach::Document,
    }
}

fn parameter(kind: &ParameterKind) -> Slot {
    match kind {
        ParameterKind::OneOf(words) => Slot::OneOf(words.clone()),
        ParameterKind::Person => Slot::Person,
        ParameterKind::Place => Slot::Place,
        ParameterKind::Resource => Slot::Resource,
        ParameterKind::Language => Slot::Language,
    }
}

/// Standings that effects give.
fn made(effects: &[Effect]) -> Vec<Word> {
    let made = effects.iter().filter_map(|e| match e {
        Effect::Status { is, on: true, .. } => Some(is.word().clone()),
        _ => None,
    });
    made.collect()
}

pub(super) fn forms(content: &Content, own: Own<'_>) -> Vec<FormWord<Text>> {
    let words = content.law.forms.iter().map(|(id, form)| FormWord {
        word: id.word().clone(),
        label: Text::of(format!("form-{id}")),
        fields: fields(form),
        takes_ms: form.takes.ms(),
        may: may(own, |p| content.carries_out_or_any(p, &form.by)),
        checks: form.checks.iter().map(check).collect(),
        makes: form.makes.as_ref().map(|id| id.word().clone()),
        needs: pack_condition(content, form.needs.as_ref()),
    });
    words.filter(|f| !f.may.is_empty()).collect()
}

fn fields(form: &Form) -> Vec<FieldWord<Text>> {
    let word = |field: &tavolo_scenario::model::pack::Field| FieldWord {
        word: field.id.word().clone(),
        label: Text::of(format!("form-{}-{}", form.id, field.id)),
        is: match &field.is {
            FieldKind::Tick => Slot::Tick,
            FieldKind::OneOf(words) => Slot::OneOf(words.clone()),
            FieldKind::Clues => Slot::Clues,
            FieldKind::Person => Slot::Person,
            FieldKind::Place => Slot::Place,
            FieldKind::Words => Slot::Words,
        },
        class: named::class(field.class),
    };
    form.fields.iter().map(word).collect()
}

fn check(check: &FormCheck) -> CheckWord {
    match check {
        FormCheck::Filled(field) => CheckWord::Filled(field.word().clone()),
        FormCheck::AtLeast { field, entries } => CheckWord::AtLeast(field.word().clone(), *entries),
        FormCheck::Free(class) => CheckWord::Free(named::class(*class)),
        FormCheck::AboutSubject(field) => CheckWord::AboutSubject(field.word().clone()),
        FormCheck::Says { field, word, fact } => {
            CheckWord::Says { field: field.word().clone(), word: word.clone(), fact: fact.word().clone() }
        }
    }
}

/// Phrases of a profession; for those without one, what anybody may answer.
pub(super) fn phrases(content: &Content, own: Own<'_>) -> Vec<PhraseWord<Text>> {
    let offered = |p: &tavolo_scenario::model::pack::Phrase| {
        own.iter().any(|(person, _)| match content.function_of(person) {
            Some(_) => !p.cast && content.carries_out_or_any(person, &p.by),
            None => p.cast,
        })
    };
    let word = |(id, p): (&SentenceId, &tavolo_scenario::model::pack::Phrase)| PhraseWord {
        word: id.word().clone(),
        act: named::act(p.act),
        topic: p.topic.word().clone(),
        words: Text::of(format!("phrase-{id}")),
    };
    content.law.phrases.iter().filter(|(_, p)| offered(p)).map(word).collect()
}

pub(super) fn topics(content: &Content) -> Vec<TopicWord> {
    let word = |topic: &tavolo_scenario::model::pack::Topic| TopicWord {
        word: topic.id.word().clone(),
        consent: topic.consent.as_ref().map(|id| id.word().clone()),
        account: topic.account,
        always: topic.always,
        ties: topic.ties,
    };
    content.law.topics.values().map(word).collect()
}

pub(super) fn licences(content: &Content) -> Vec<Licence> {
    let licence = |rule: &tavolo_scenario::model::pack::InformationRule| Licence {
        class: named::class(rule.class),
        from: offices(content, &rule.from),
        to: offices(content, &rule.to),
        consent: rule.consent.as_ref().map(|id| id.word().clone()),
    };
    content.law.information.iter().map(licence).collect()
}

pub(super) fn signs(content: &Content) -> Vec<SignWord> {
    let law = &content.law;
    let word = |sign: &tavolo_scenario::model::pack::Sign| {
        let (shown_by, enough) = match &sign.by {
            Cue::Indicators(list) => (list.iter().map(|i| (i.word().clone(), 1)).collect(), 1),
            Cue::Set(set) => law.indicator_sets.get(set).map_or((vec![], 1), |set| match law.rule_of(set) {
                Concludes::AnySeveral { several, significant } => {
                    // A significant one weighs as much as it takes of the others.
                    let heavy = several.div_ceil((*significant).max(1));
                    let weight = |s| if s == Strength::Significant { heavy } else { 1 };
                    (law.members(set).map(|m| (m.indicator.word().clone(), weight(m.strength))).collect(), *several)
                }
                // A seat weighs a list and combines no dimensions; `check` lets no sign name such a set.
                Concludes::ByDimension { .. } | Concludes::NamesOnly => (vec![], 1),
            }),
        };
        SignWord {
            fact: sign.id.word().clone(),
            shown_by,
            enough,
            status: list(&sign.or_status),
            no_shared_language: sign.or_no_shared_language,
            alert: sign.or_alert,
            child: sign.or_plainly_child,
        }
    };
    law.signs.values().map(word).collect()
}

/// Offices with a power that interprets.
pub(super) fn interpreters(content: &Content) -> Vec<Word> {
    let wanted = &content.law.vocabulary.interprets;
    let mut out: Vec<Word> = Vec::new();
    for function in content.law.functions.keys() {
        let able = content.law.role_of(function).is_some_and(|r| r.powers.iter().any(|p| wanted.contains(p)));
        let office = office_of(content, function);
        if able && !out.contains(&office) {
            out.push(office);
        }
    }
    out
}

/// Persons whose power allows a search.
pub(super) fn searchers(content: &Content, own: Own<'_>) -> Vec<Handle> {
    let searches = &content.law.vocabulary.searches;
    may(own, |p| !searches.is_empty() && content.empowered(p, searches))
}
