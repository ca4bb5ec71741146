//! Whether a condition holds, for an act at hand.

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::{Clock, Cut, InfoClass, Limit, Meter};
use tavolo_scenario::model::condition::{Condition, Pattern, Who};

use crate::event::Event;
use crate::pattern::was;
use crate::state::{DocumentState, Past, State, Utterance};

/// The act at hand: whom a condition speaks of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Scope<'a> {
    /// Who acts.
    pub actor: Option<&'a PersonId>,
    /// Who is spoken to or acted upon.
    pub target: Option<&'a PersonId>,
    /// Whose treatment or mind is meant.
    pub subject: Option<&'a PersonId>,
    /// Who interprets.
    pub interpreter: Option<&'a PersonId>,
    /// The topic of talk.
    pub topic: Option<&'a TopicId>,
    /// The event itself, for conditions on what it carries.
    pub event: Option<&'a Event>,
}

impl<'a> Scope<'a> {
    /// The act that an event records, about a subject.
    pub fn of(state: &'a State, event: &'a Event, subject: Option<&'a PersonId>) -> Self {
        let actor = crate::pattern::actor(event);
        let base = Self { actor, subject, event: Some(event), ..Self::default() };
        match event {
            Event::Said { to, via, topic, .. } => {
                Self { target: Some(to), interpreter: via.as_ref(), topic: Some(topic), ..base }
            }
            Event::Rendered { utterance, .. } => match state.utterances.get(*utterance as usize) {
                Some(Utterance { by, to, via, topic, .. }) => {
                    Self { actor: Some(by), target: Some(to), interpreter: via.as_ref(), topic: Some(topic), ..base }
                }
                None => base,
            },
            Event::KeptSilent { to, .. } => Self { target: Some(to), ..base },
            Event::Gestured { to, .. } => Self { target: to.as_ref(), ..base },
            Event::Acted { on, via, .. } => {
                Self { target: on.as_ref().and_then(|o| o.person()), interpreter: via.as_ref(), ..base }
            }
            Event::Looked { at, .. } => Self { target: at.person(), ..base },
            Event::Consented { person, asked_by, .. } => {
                Self { actor: asked_by.as_ref(), target: Some(person), ..base }
            }
            _ => base,
        }
    }
}

/// Whether a condition holds.
pub fn holds<'a>(content: &'a Content, state: &State, condition: &'a Condition, scope: &Scope<'a>) -> bool {
    let each = |c: &'a Condition| holds(content, state, c, scope);
    let who = |w: &'a Who| persons(content, w, scope);
    match condition {
        Condition::All(list) => list.iter().all(each),
        Condition::Any(list) => list.iter().any(each),
        Condition::Not(inner) => !each(inner),
        Condition::Knows { who: w, clue } => {
            who(w).iter().any(|p| state.persons.get(p).is_some_and(|s| s.knows.contains_key(clue)))
        }
        Condition::Holds { who: w, thing } => who(w).iter().any(|p| state.carries(p, thing)),
        Condition::At { who: w, place } => who(w).iter().any(|p| state.place_of(p) == Some(place)),
        Condition::Together { a, b } => who(a).iter().any(|x| who(b).iter().any(|y| x != y && state.together(x, y))),
        Condition::Private => private(content, state, scope),
        Condition::Hears(w) => scope.actor.is_some_and(|actor| {
            let near: Vec<&PersonId> = state.earshot(content, actor).collect();
            who(w).iter().any(|p| !party(scope, p) && near.contains(&p))
                || who(w).iter().any(|p| scope.interpreter == Some(p))
        }),
        Condition::Sees(w) => {
            let place = scope.subject.or(scope.target).and_then(|a| state.place_of(a));
            place.is_some_and(|place| who(w).iter().any(|p| Some(p) != scope.subject && state.sees(content, p, place)))
        }
        Condition::Interpreted { neutral } => scope.interpreter.is_some_and(|i| {
            let tied = scope.target.or(scope.subject).is_some_and(|s| content.case.linked(i, s));
            tied != *neutral
        }),
        Condition::Understood => match (scope.actor, scope.target) {
            (Some(a), Some(b)) => shared_language(content, a, b).is_some() || interpretable(content, scope, a, b),
            _ => true,
        },
        Condition::Consent { to, is } => scope.subject.or(scope.target).is_some_and(|s| state.consent(s, to) == *is),
        Condition::Status { who: w, is } => {
            who(w).iter().any(|p| state.persons.get(p).is_some_and(|s| s.status.contains(is)))
        }
        Condition::Free(w) => {
            who(w).iter().any(|p| state.persons.get(p).is_some_and(|s| s.busy_until <= state.exercise_ms))
        }
        Condition::Indicators { set, at_least } => scope.subject.is_some_and(|subject| {
            content.law.counted(set, |m| shown(content, state, subject, m)) >= *at_least as usize
        }),
        Condition::Mind { meter, toward, at_least, at_most } => scope.subject.is_some_and(|subject| {
            let Some(mind) = state.persons.get(subject).map(|p| &p.mind) else { return false };
            let value = match meter {
                Meter::Fear => mind.fear,
                Meter::Fatigue => mind.fatigue,
                Meter::Information => mind.information,
                Meter::Trust => {
                    let toward = toward.as_ref().and_then(|w| who(w).first());
                    state.trust(subject, toward.and_then(|p| content.function_of(p)))
                }
            };
            at_least.is_none_or(|n| value >= n) && at_most.is_none_or(|n| value <= n)
        }),
        Condition::Did(pattern) => did(content, state, pattern, scope.subject),
        // As for limits: below one hour exercise time counts, from there story time.
        Condition::Since { did, within } => {
            let clock = if within.ms() >= Limit::Hours(1).ms() { Clock::Story } else { Clock::Exercise };
            recently(content, state, did, (within.ms(), clock), scope.subject)
        }
        Condition::Running { did, timer } => {
            content.law.timer(timer).is_some_and(|limit| recently(content, state, did, limit, scope.subject))
        }
        Condition::Flag(flag) => state.flags.contains(flag),
        Condition::Fact(fact) => scope
            .subject
            .and_then(|s| content.case.cast.get(s))
            .and_then(|p| p.subject.as_ref())
            .is_some_and(|s| s.facts.contains(fact)),
        Condition::Asked(means) => content.law.asks(means),
        Condition::Story(limit) => state.story_ms - content.case.start_ms >= limit.ms(),
        Condition::Exercise(limit) => state.scene.is_some_and(|(_, began)| state.exercise_ms - began >= limit.ms()),
        Condition::Unlicensed(class) => scope.event.is_some_and(|e| unlicensed(content, state, *class, e)),
        Condition::TopicKnown => topic_known(content, state, scope),
        Condition::Tainted(thing) => state.tainted.contains(thing),
        Condition::Stands { form, at_least } => stands(content, state, form, scope.subject) >= *at_least as usize,
        Condition::Room(resource) => state.room(content, resource) > 0,
        Condition::Gone(w) => who(w).iter().any(|p| state.gone(content, p, scope.actor)),
        Condition::HousedWith(w) => {
            let others = who(w);
            scope.subject.or(scope.target).is_some_and(|s| {
                state.reserved.values().any(|taken| {
                    taken.iter().flatten().any(|p| p == s)
                        && taken.iter().flatten().any(|p| p != s && others.contains(p))
                })
            })
        }
    }
}

/// Whether something happened: a pattern of a condition, or one by which a procedure branches.
pub fn did(content: &Content, state: &State, pattern: &Pattern, subject: Option<&PersonId>) -> bool {
    state.past.any(&content.index().asked, pattern, |_| true, |p, past| was(content, state, p, past, subject))
}

/// How many clues that can be relied on one form of a kind names, of those about the subject; of several forms the best.
fn stands(content: &Content, state: &State, form: &FormId, subject: Option<&PersonId>) -> usize {
    let of_kind =
        |d: &&DocumentState| d.form.as_ref() == Some(form) && (subject.is_none() || d.about.as_ref() == subject);
    let reliable = |d: &DocumentState| d.clues.iter().filter(|clue| state.reliable(content, clue)).count();
    state.documents.values().filter(of_kind).map(reliable).max().unwrap_or_default()
}

/// Whether something happened no longer ago than a limit.
fn recently(
    content: &Content,
    state: &State,
    did: &Pattern,
    (ms, clock): (i64, Clock),
    subject: Option<&PersonId>,
) -> bool {
    let recent = |past: &Past| match clock {
        Clock::Story => past.story_ms >= state.story_ms - ms,
        Clock::Exercise => past.exercise_ms >= state.exercise_ms - ms,
    };
    state.past.any(&content.index().asked, did, recent, |p, past| was(content, state, p, past, subject))
}

/// Persons whom a word means, in the order of the cast.
fn persons<'a>(content: &'a Content, who: &'a Who, scope: &Scope<'a>) -> &'a [PersonId] {
    let subject = scope.subject.or(scope.target);
    let one = |person: Option<&'a PersonId>| person.map_or(&[][..], std::slice::from_ref);
    match who {
        Who::Actor => one(scope.actor),
        Who::Target => one(scope.target),
        Who::Subject => one(scope.subject),
        Who::Interpreter => one(scope.interpreter),
        Who::Controller => subject.map_or(&[], |s| content.controllers(s)),
        Who::Linked => subject.map_or(&[], |s| content.linked(s)),
        Who::Person(id) => one(Some(id)),
        Who::Function(f) => content.carriers(f),
    }
}

fn party(scope: &Scope<'_>, person: &PersonId) -> bool {
    [scope.actor, scope.target, scope.interpreter, scope.subject].contains(&Some(person))
}

/// Nobody hears but the parties and those whom the pack calls confidants.
fn private(content: &Content, state: &State, scope: &Scope<'_>) -> bool {
    let Some(actor) = scope.actor.filter(|a| state.place_of(a).is_some() || state.other_ends(a).next().is_some())
    else {
        return false;
    };
    let confidants = &content.law.vocabulary.confidants;
    state
        .earshot(content, actor)
        .all(|p| party(scope, p) || (!confidants.is_empty() && content.carries_out(p, confidants)))
}

/// The language in which two understand each other: the first that the speaker has.
pub(crate) fn shared_language<'a>(content: &'a Content, a: &PersonId, b: &PersonId) -> Option<&'a LanguageId> {
    let own = &content.case.cast.get(a)?.speaks;
    let other = &content.case.cast.get(b)?.speaks;
    own.iter().find(|l| other.contains(l))
}

fn interpretable(content: &Content, scope: &Scope<'_>, a: &PersonId, b: &PersonId) -> bool {
    scope
        .interpreter
        .is_some_and(|i| shared_language(content, a, i).is_some() && shared_language(content, i, b).is_some())
}

/// Whether an indicator about a subject was perceivable so far.
fn shown(content: &Content, state: &State, subject: &PersonId, indicator: &IndicatorId) -> bool {
    content.index().showing(subject).iter().any(|id| {
        content.case.clues.get(id).is_some_and(|c| c.shows.contains(indicator)) && state.cues.contains_key(id)
    })
}

/// Whether a dispatch or an utterance passes information of a class to somebody to whom no rule lets it pass.
fn unlicensed(content: &Content, state: &State, class: InfoClass, event: &Event) -> bool {
    let (by, to, about, carries): (&PersonId, Vec<&PersonId>, Option<&PersonId>, bool) = match event {
        Event::Sent { by, to, about, cut, classes, .. } => {
            (by, to.iter().collect(), about.as_ref(), *cut == Cut::Whole && classes.contains(&class))
        }
        Event::Said { by, to, tells, about, .. } => {
            let told = tells.iter().any(|c| content.case.class_of(c) == class);
            let whom = about
                .as_ref()
                .or_else(|| tells.iter().find_map(|c| content.case.clues.get(c)).and_then(|c| c.about.as_ref()));
            (by, vec![to], whom, told)
        }
        Event::Given { what: crate::deed::Object::Document(id), from: Some(from), to } => {
            let Some(document) = state.documents.get(id) else { return false };
            (from, vec![to], document.about.as_ref(), document.classes.contains(&class))
        }
        _ => return false,
    };
    // What people say of themselves is theirs to say; only agencies are bound.
    if !carries || content.function_of(by).is_none() {
        return false;
    }
    to.iter().any(|addressee| {
        let Some(function) = content.function_of(addressee) else {
            return about != Some(*addressee) && class != InfoClass::Public;
        };
        !content.law.information.iter().any(|rule| {
            rule.class == class
                && (rule.from.is_empty() || content.carries_out(by, &rule.from))
                && rule.to.iter().any(|f| content.law.same_role(f, function))
                && rule.consent.as_ref().is_none_or(|c| {
                    about.is_some_and(|a| state.consent(a, c) == tavolo_scenario::model::condition::ConsentIs::Given)
                })
        })
    })
}

/// Whether the actor already knows something that the subject told on the topic at hand, and the topic is none that is
/// always asked anew.
/// What was learnt less than this ago, exercise ms, nobody had taken in when they opened their mouth.
const TAKEN_IN_MS: i64 = 1_000;

/// Whether the actor could know that the subject need not be asked on this topic again.
fn topic_known(content: &Content, state: &State, scope: &Scope<'_>) -> bool {
    let (Some(actor), Some(topic)) = (scope.actor, scope.topic) else { return false };
    let subject = scope.subject.or(scope.target);
    if content.law.topics.get(topic).is_none_or(|t| t.always) {
        return false;
    }
    state.persons.get(actor).is_some_and(|p| {
        p.knows.iter().any(|(clue, known)| {
            known.how != tavolo_seat::How::Held
                && known.at_ms + TAKEN_IN_MS <= state.exercise_ms
                && content.case.clues.get(clue).and_then(|c| c.about.as_ref()) == subject
                && content.told_on(clue) == Some(topic)
        })
    })
}
