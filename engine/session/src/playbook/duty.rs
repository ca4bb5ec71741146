//! Duties as something to watch for and to do; prohibitions as something to watch over oneself.

use std::collections::{BTreeMap, BTreeSet};

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::Clock;
use tavolo_scenario::model::condition::Condition;
use tavolo_scenario::model::condition::Pattern;
use tavolo_scenario::model::pack::{Anchor, Class, Cue, Duty, Rule, Scope, Template};
use tavolo_seat::{Ban, Certainty, Concern, Condition as Seen, DueWatch, Handle, Opens, Way, Word};

use super::condition::{pack_condition, ways};
use super::{office, office_of, offices};
use crate::entity::Text;

type Own<'a> = &'a [(PersonId, Handle)];

/// Duties of the functions of these persons, and what rules ask of them after what they did.
pub(super) fn duties(content: &Content, own: Own<'_>) -> Vec<DueWatch<Text>> {
    let place = placed(content);
    let duties = content.law.duties.values().filter_map(|d| watch(content, own, d, &place));
    let occasions = content.law.duties.values().filter_map(|d| occasion(content, own, d, &place));
    duties.chain(occasions).chain(content.law.rules.values().filter_map(|r| answer(content, own, r))).collect()
}

/// Duties in the order of the procedure.
fn placed(content: &Content) -> Vec<&DutyId> {
    let mut order = content.law.placed(Scope::Session);
    order.extend(content.law.placed(Scope::Subject));
    order
}

/// A duty as something that a seat can watch for over what it perceives.
fn watch(content: &Content, own: Own<'_>, duty: &Duty, place: &[&DutyId]) -> Option<DueWatch<Text>> {
    if duty.due_if.as_ref().is_some_and(|due_if| in_setting(content, due_if) == Certainty::No) {
        return None;
    }
    let mine: Vec<Handle> =
        own.iter().filter(|(p, _)| content.carries_out(p, &duty.functions)).map(|(_, h)| *h).collect();
    let first = own.iter().find(|(p, _)| content.carries_out(p, &duty.functions))?;
    let own_office = office(content, &first.0);
    let others_first = offices(content, &duty.functions).into_iter().take_while(|o| Some(o) != own_office.as_ref());
    let limit = duty.within.as_ref().and_then(|t| content.law.timer(t));
    Some(DueWatch {
        duty: duty.id.word().clone(),
        label: Text::of(format!("duty-{}", duty.id)),
        each_person: duty.scope == Scope::Subject,
        opens: match &duty.after {
            Anchor::Start => Opens::Start,
            Anchor::FirstCue(cue) => {
                let signs = content.law.indicators_of(cue).into_iter().map(|id| id.word().clone()).collect();
                Opens::Learnt(signs, matches!(cue, Cue::Set(_)))
            }
            Anchor::Done(before) => {
                Opens::Seen(content.law.duties.get(before).map_or(vec![], |d| ways(content, &d.act)))
            }
            Anchor::Happened(pattern) => Opens::Seen(ways(content, pattern)),
        },
        ways: ways(content, &duty.act),
        exercise_ms: limit.and_then(|(ms, clock)| (clock == Clock::Exercise).then_some(ms)),
        story_ms: limit.and_then(|(ms, clock)| (clock == Clock::Story).then_some(ms)),
        applies: pack_condition(content, duty.due_if.as_ref()),
        provided: pack_condition(content, duty.provided.as_ref()),
        mine,
        others_first: others_first.collect(),
        place: place.iter().position(|d| **d == duty.id).and_then(|i| u32::try_from(i).ok()).unwrap_or(u32::MAX),
        hard: matches!(duty.class, Class::HL | Class::HS),
        also_when_gone: duty.also_when_gone,
    })
}

/// A condition on a subject as far as the setting of the case answers it: facts of where and how people are met that nobody of
/// the cast has, or everybody. That much is told by the title of the case.
fn in_setting(content: &Content, condition: &Condition) -> Certainty {
    let each = |list: &[Condition]| list.iter().map(|c| in_setting(content, c)).collect::<Vec<_>>();
    match condition {
        Condition::All(list) => each(list).into_iter().min().unwrap_or(Certainty::Yes),
        Condition::Any(list) => each(list).into_iter().max().unwrap_or(Certainty::No),
        Condition::Not(inner) => !in_setting(content, inner),
        Condition::Fact(fact) if content.law.signs.get(fact).is_some_and(|sign| sign.setting) => {
            let mut met_so = content.case.subjects().map(|(_, subject)| Certainty::of(subject.facts.contains(fact)));
            let first = met_so.next().unwrap_or(Certainty::No);
            if met_so.all(|other| other == first) { first } else { Certainty::Unknown }
        }
        _ => Certainty::Unknown,
    }
}

/// The occasion of somebody else's duty, where it is these persons' to give it: what only their dispatch calls for.
fn occasion(content: &Content, own: Own<'_>, duty: &Duty, place: &[&DutyId]) -> Option<DueWatch<Text>> {
    let Anchor::Happened(Pattern::Sent { by, to, .. }) = &duty.after else { return None };
    if by.is_empty() || !to.is_empty() {
        return None;
    }
    let as_theirs = Duty { functions: by.clone(), tolerated: vec![], ..duty.clone() };
    let mut watch = watch(content, own, &as_theirs, place)?;
    let Anchor::Happened(pattern) = &duty.after else { return None };
    watch.ways = ways(content, pattern);
    let whose = offices(content, &duty.functions);
    for way in &mut watch.ways {
        if let Way::Send { to, .. } = way {
            to.extend(whose.first().cloned());
        }
    }
    // It is asked for whoever is believed to need it, as soon as the person is met or told of.
    watch.opens = Opens::Start;
    watch.duty = format!("{}-asked", duty.id).into();
    (watch.exercise_ms, watch.story_ms) = (None, None);
    Some(watch)
}

/// Signs of which other offices should hear: those that start something they owe.
pub(super) fn concerns(content: &Content, own: Own<'_>) -> Vec<Concern> {
    let mine: Vec<Word> = own.iter().filter_map(|(p, _)| office(content, p)).collect();
    let mut found: BTreeMap<Word, BTreeSet<Word>> = BTreeMap::new();
    for duty in content.law.duties.values() {
        let Anchor::FirstCue(cue) = &duty.after else { continue };
        // The office that comes first in the list owes it first.
        let Some(first) = offices(content, &duty.functions).into_iter().next().filter(|o| !mine.contains(o)) else {
            continue;
        };
        let signs = content.law.indicators_of(cue).into_iter().map(|sign| sign.word().clone());
        found.entry(first).or_default().extend(signs);
    }
    found.into_iter().map(|(office, signs)| Concern { office, signs: signs.into_iter().collect() }).collect()
}

/// A rule that asks for something after something one did oneself.
fn answer(content: &Content, own: Own<'_>, rule: &Rule) -> Option<DueWatch<Text>> {
    let Template::Answer { of, then, within } = &rule.says else { return None };
    let mine = bound(content, own, rule);
    if mine.is_empty() {
        return None;
    }
    let limit = within.as_ref().and_then(|t| content.law.timer(t));
    Some(DueWatch {
        duty: rule.id.word().clone(),
        label: Text::of(format!("rule-{}", rule.id)),
        each_person: rule.scope == Scope::Subject,
        opens: Opens::Seen(by_offices(content, own, ways(content, of))),
        ways: ways(content, then),
        exercise_ms: limit.and_then(|(ms, clock)| (clock == Clock::Exercise).then_some(ms)),
        story_ms: limit.and_then(|(ms, clock)| (clock == Clock::Story).then_some(ms)),
        applies: pack_condition(content, rule.due_if.as_ref()),
        provided: None,
        mine,
        others_first: vec![],
        place: u32::MAX,
        hard: rule.class != Class::G,
        also_when_gone: false,
    })
}

/// The same ways, done by these persons' offices.
fn by_offices(content: &Content, own: Own<'_>, mut ways: Vec<Way>) -> Vec<Way> {
    let offices: Vec<_> = own.iter().filter_map(|(p, _)| office(content, p)).collect();
    for way in &mut ways {
        match way {
            Way::Act { by, .. }
            | Way::Say { by, .. }
            | Way::Send { by, .. }
            | Way::Fill { by, .. }
            | Way::Answer { by, .. }
                if by.is_empty() =>
            {
                by.clone_from(&offices);
            }
            _ => {}
        }
    }
    ways
}

/// What these persons must not do.
pub(super) fn bans(content: &Content, own: Own<'_>) -> Vec<Ban<Text>> {
    content.law.rules.values().filter_map(|rule| ban(content, own, rule)).collect()
}

fn ban(content: &Content, own: Own<'_>, rule: &Rule) -> Option<Ban<Text>> {
    let binds = bound(content, own, rule);
    if binds.is_empty() {
        return None;
    }
    let not = |c: Seen| Seen::Not(Box::new(c));
    let and = |c: Seen, when: &Option<Condition>| match pack_condition(content, when.as_ref()) {
        Some(when) => Seen::All(vec![when, c]),
        None => c,
    };
    let (of, when) = match &rule.says {
        Template::Never { of, when } => (ways(content, of), pack_condition(content, when.as_ref())),
        Template::Before { first, then, when } => {
            (ways(content, then), Some(and(not(Seen::Did(ways(content, first), 1)), when)))
        }
        Template::While { given, until, then } => {
            let begun = not(Seen::Did(ways(content, given), 1));
            (ways(content, then), Some(Seen::Any(vec![begun, Seen::Did(ways(content, until), 1)])))
        }
        Template::NotAfter { of, then, within } => {
            let since = within.as_ref().map(|timer| Condition::Running { did: of.clone(), timer: timer.clone() });
            let after = since.unwrap_or_else(|| Condition::Did(of.clone()));
            (ways(content, then), pack_condition(content, Some(&after)))
        }
        Template::AtMost { of, times, when } => {
            (ways(content, of), Some(and(Seen::Did(ways(content, of), *times), when)))
        }
        Template::OnlyBy { of, functions } => {
            let own_offices: Vec<_> = own.iter().filter_map(|(p, _)| office(content, p)).collect();
            if functions.iter().any(|f| own_offices.contains(&office_of(content, f))) {
                return None;
            }
            (ways(content, of), None)
        }
        Template::Answer { .. } => return None,
    };
    Some(Ban {
        rule: rule.id.word().clone(),
        label: Text::of(format!("rule-{}", rule.id)),
        of,
        when,
        applies: pack_condition(content, rule.due_if.as_ref()),
        binds,
    })
}

/// Which of these persons a rule binds.
fn bound(content: &Content, own: Own<'_>, rule: &Rule) -> Vec<Handle> {
    let bound = |p: &PersonId| content.carries_out_or_any(p, &rule.binds);
    own.iter().filter(|(p, _)| bound(p)).map(|(_, h)| *h).collect()
}
