//! Conditions and patterns of pack and case in terms of what a seat perceives. What nobody at a seat can see becomes
//! `Hidden`, which is never sure.

use tavolo_scenario::Content;
use tavolo_scenario::model::common::{Clock, Cut, Limit};
use tavolo_scenario::model::condition::{Condition, ConsentIs, Pattern, Who};
use tavolo_seat::{Condition as Seen, Handle, Way, Whom};

use super::{list, offices};
use crate::entity::Entity;
use crate::named;

type Over = Seen<Entity>;

/// Whose condition it is: of an agency about a person, or of a person about the world.
pub(super) fn over(content: &Content, condition: &Condition) -> Over {
    let each = |c: &Condition| over(content, c);
    match condition {
        Condition::All(all) => Seen::All(all.iter().map(each).collect()),
        Condition::Any(any) => Seen::Any(any.iter().map(each).collect()),
        Condition::Not(inner) => Seen::Not(Box::new(each(inner))),
        Condition::Knows { clue, .. } => Seen::Knows(Entity::Clue(clue.clone())),
        Condition::Holds { who, thing } => {
            // A paper is written where a thing stands.
            let what = if content.case.things.contains_key(thing) {
                Entity::Thing(thing.clone())
            } else {
                Entity::Document(thing.as_str().into())
            };
            whom(content, who).map_or(Seen::Hidden, |w| Seen::Holds(w, what))
        }
        Condition::At { who, place } => {
            whom(content, who).map_or(Seen::Hidden, |w| Seen::At(w, Entity::Place(place.clone())))
        }
        Condition::Together { a, b } => match (whom(content, a), whom(content, b)) {
            (Some(a), Some(b)) => Seen::Together(a, b),
            _ => Seen::Hidden,
        },
        Condition::Private => Seen::Private,
        // Who controls whom is never written on anybody: the prudent keep all strangers out of earshot and sight.
        Condition::Hears(Who::Function(f)) => Seen::HeardBy(super::office_of(content, f)),
        Condition::Hears(_) => Seen::Overheard,
        Condition::Sees(_) => Seen::Watched,
        Condition::Interpreted { neutral } => Seen::Interpreted(*neutral),
        Condition::Understood => Seen::Understood,
        Condition::Consent { to, is } => Seen::Consent(
            to.word().clone(),
            match is {
                ConsentIs::Given => Some(true),
                ConsentIs::Refused => Some(false),
                ConsentIs::Open => None,
            },
        ),
        Condition::Status { who, is } => {
            whom(content, who).map_or(Seen::Hidden, |w| Seen::Status(w, is.word().clone()))
        }
        Condition::Free(_) => Seen::Free,
        Condition::Did(pattern) => Seen::Did(ways(content, pattern), 1),
        Condition::Since { did, within } => {
            Seen::Since(ways(content, did), within.ms(), within.ms() >= Limit::Hours(1).ms())
        }
        Condition::Running { did, timer } => content
            .law
            .timer(timer)
            .map_or(Seen::Hidden, |(ms, clock)| Seen::Since(ways(content, did), ms, clock == Clock::Story)),
        Condition::Fact(fact) => Seen::Seems(fact.word().clone()),
        Condition::Asked(means) if content.law.asks(means) => Seen::All(vec![]),
        Condition::Asked(_) => Seen::Any(vec![]),
        Condition::Story(limit) => Seen::Story(limit.ms()),
        Condition::Exercise(limit) => Seen::Exercise(limit.ms()),
        Condition::Unlicensed(class) => Seen::Unlicensed(named::class(*class)),
        Condition::TopicKnown => Seen::TopicKnown,
        Condition::Indicators { .. }
        | Condition::Mind { .. }
        | Condition::Flag(_)
        | Condition::Room(_)
        | Condition::Tainted(_)
        | Condition::Stands { .. } => Seen::Hidden,
        Condition::HousedWith(_) => Seen::Housed,
        Condition::Gone(who) => whom(content, who).map_or(Seen::Hidden, Seen::Gone),
    }
}

/// A condition of a pack: it names nobody in particular, so nothing in it needs a handle.
pub(super) fn pack_condition(content: &Content, condition: Option<&Condition>) -> Option<Seen> {
    let nobody = |_: Entity| Handle(u32::MAX);
    condition.map(|c| over(content, c).map(&mut { nobody }))
}

fn whom(content: &Content, who: &Who) -> Option<Whom<Entity>> {
    match who {
        Who::Actor => Some(Whom::Me),
        Who::Target | Who::Subject => Some(Whom::Target),
        Who::Person(id) => Some(Whom::Person(Entity::Person(id.clone()))),
        Who::Function(f) => Some(Whom::Office(super::office_of(content, f))),
        Who::Interpreter | Who::Controller | Who::Linked => None,
    }
}

/// The ways in which what a pattern means can happen, as far as a seat can see it.
pub(super) fn ways(content: &Content, pattern: &Pattern) -> Vec<Way> {
    let to_offices = |functions: &[_]| offices(content, functions);
    match pattern {
        Pattern::Any(any) => any.iter().flat_map(|p| ways(content, p)).collect(),
        Pattern::Acted { action, by, with } => {
            vec![Way::Act { actions: list(action), with: with.clone(), by: to_offices(by) }]
        }
        Pattern::Met { action, functions } => {
            vec![Way::Meet { action: action.word().clone(), offices: to_offices(functions) }]
        }
        // Whoever speaks through an interpreter does it because they have to, and never for the line.
        Pattern::Said { via: true, .. } => vec![],
        Pattern::Said { act, topic, by, to, own, interrupts: _, via: false } => vec![Way::Say {
            acts: act.iter().map(|a| named::act(*a)).collect(),
            topics: list(topic),
            by: to_offices(by),
            to: to_offices(to),
            own: *own,
        }],
        Pattern::Sent { kind, to, by, cut, form, topic: _ } => vec![Way::Send {
            kinds: kind.iter().map(|k| named::kind(*k)).collect(),
            to: to_offices(to),
            by: to_offices(by),
            form: form.as_ref().map(|id| id.word().clone()),
            minimal: cut.map(|c| c == Cut::Minimal),
        }],
        Pattern::Answered { kind, by, granted } => vec![Way::Answer {
            kinds: kind.iter().map(|k| named::kind(*k)).collect(),
            by: to_offices(by),
            granted: *granted,
        }],
        Pattern::Filled { form, by } => vec![Way::Fill { forms: list(form), by: to_offices(by) }],
        Pattern::Became { status } => vec![Way::Become(list(status))],
        Pattern::Consented { to, is } => vec![Way::Consent(to.word().clone(), *is == ConsentIs::Given)],
        Pattern::Gestured(gestures) => vec![Way::Gesture(gestures.iter().map(|g| named::gesture(*g)).collect())],
        Pattern::Looked { searching: false, .. } => vec![Way::Look],
        // Who looks on cannot always tell a search from a close look.
        Pattern::Looked { searching: true, .. } => vec![],
        // Learning is each one's own; the events list is nobody's to see.
        Pattern::Learned { .. } | Pattern::Fired(_) => vec![],
    }
}
