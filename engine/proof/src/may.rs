//! Whether a condition can hold in some play, and whether it can fail in one. Both answers err on the side of *yes*.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::Meter;
use tavolo_scenario::model::condition::{Condition, ConsentIs, Who};

use crate::world::{Scope, World};

impl<'a> World<'a> {
    /// Whether a condition can hold at some instant of this scene.
    pub(crate) fn may(&self, condition: &'a Condition, scope: &Scope<'a>) -> bool {
        self.may_from(condition, scope, 0)
    }

    /// The same, not before so long into the scene.
    pub(crate) fn may_from(&self, condition: &'a Condition, scope: &Scope<'a>, not_before_ms: i64) -> bool {
        if !timed(condition) {
            return self.can_hold(condition, scope);
        }
        self.window
            .instants(condition, not_before_ms)
            .into_iter()
            .any(|now| self.can_hold(condition, &Scope { now, ..*scope }))
    }

    fn can_hold(&self, condition: &'a Condition, scope: &Scope<'a>) -> bool {
        let who = |w: &'a Who| self.whom(w, scope);
        let anybody = |w: &'a Who, so: &dyn Fn(&'a PersonId) -> bool| who(w).into_iter().any(so);
        match condition {
            Condition::All(list) => list.iter().all(|c| self.can_hold(c, scope)),
            Condition::Any(list) => list.iter().any(|c| self.can_hold(c, scope)),
            Condition::Not(inner) => self.can_fail(inner, scope),
            Condition::Knows { who: w, clue } => anybody(w, &|p| self.knows.contains(&(p, clue))),
            Condition::Holds { who: w, thing } => anybody(w, &|p| self.holds.contains(&(p, thing.as_str()))),
            Condition::At { who: w, place } => anybody(w, &|p| self.here.get(p).is_some_and(|at| at.contains(place))),
            Condition::Together { a, b } => {
                let others = who(b);
                anybody(a, &|x| others.iter().any(|y| x != *y && self.together(x, y)))
            }
            Condition::Private => scope.actor.is_some_and(|p| self.present(p) || self.acts(p)),
            Condition::Hears(w) => anybody(w, &|p| self.present(p) || self.acts(p)),
            Condition::Sees(w) => anybody(w, &|p| self.present(p)),
            Condition::Interpreted { neutral } => self.interpreted(scope, *neutral),
            Condition::Understood => match (scope.actor, scope.target) {
                (Some(a), Some(b)) => self.understands(a, b),
                _ => true,
            },
            Condition::Consent { to, is } => {
                let person = scope.subject.or(scope.target);
                *is == ConsentIs::Open || person.is_some_and(|p| self.consents.contains(&(p, to, *is)))
            }
            Condition::Status { who: w, is } => anybody(w, &|p| self.statuses.contains(&(p, is))),
            Condition::Free(w) => anybody(w, &|_| true),
            Condition::Indicators { set, at_least } => scope.subject.is_some_and(|s| self.shown(s, set) >= *at_least),
            Condition::Mind { meter, toward, at_least, at_most } => {
                let Some((low, high)) = self.mind(scope, *meter, toward.as_ref()) else { return false };
                at_least.is_none_or(|n| high >= n) && at_most.is_none_or(|n| low <= n)
            }
            Condition::Did(pattern)
            | Condition::Since { did: pattern, .. }
            | Condition::Running { did: pattern, .. } => self.happens(pattern, scope.subject),
            Condition::Flag(flag) => self.flags.contains(flag),
            Condition::Fact(fact) => self.fact(scope, fact),
            Condition::Asked(means) => self.content.law.asks(means),
            Condition::Story(limit) => scope.now.story_ms >= limit.ms(),
            Condition::Exercise(limit) => scope.now.exercise_ms >= limit.ms(),
            Condition::Unlicensed(_) | Condition::TopicKnown => true,
            Condition::Tainted(_) => self.content.law.rules.values().any(|rule| rule.taints),
            Condition::Stands { form, .. } => self.is_filled(form, scope.subject),
            Condition::Room(id) => self.content.case.resources.get(id).is_some_and(|r| r.room > 0),
            Condition::HousedWith(w) => {
                let room = self.content.case.resources.values().any(|resource| resource.room > 1);
                room && !who(w).is_empty()
            }
            Condition::Gone(w) => !who(w).is_empty(),
        }
    }

    /// Whether a condition can fail to hold. *Not yet* is nearly always possible.
    fn can_fail(&self, condition: &'a Condition, scope: &Scope<'a>) -> bool {
        match condition {
            Condition::All(list) => list.iter().any(|c| self.can_fail(c, scope)),
            Condition::Any(list) => list.iter().all(|c| self.can_fail(c, scope)),
            Condition::Not(inner) => self.can_hold(inner, scope),
            Condition::Knows { who, clue } => {
                let from_start = |p: &&PersonId| self.content.case.cast.get(*p).is_some_and(|p| p.knows.contains(clue));
                !self.whom(who, scope).iter().any(from_start)
            }
            Condition::Understood => match (scope.actor, scope.target) {
                (Some(a), Some(b)) => !self.share_language(a, b),
                _ => false,
            },
            Condition::Consent { to, is: ConsentIs::Open } => {
                let answered =
                    |is| scope.subject.or(scope.target).is_some_and(|p| self.consents.contains(&(p, to, is)));
                answered(ConsentIs::Given) || answered(ConsentIs::Refused)
            }
            Condition::Fact(fact) => !self.fact(scope, fact),
            Condition::Asked(means) => !self.content.law.asks(means),
            Condition::Story(limit) => scope.now.story_ms < limit.ms(),
            Condition::Exercise(limit) => scope.now.exercise_ms < limit.ms(),
            Condition::Mind { meter, toward, at_least, at_most } => {
                let Some((low, high)) = self.mind(scope, *meter, toward.as_ref()) else { return true };
                at_least.is_some_and(|n| low < n) || at_most.is_some_and(|n| high > n)
            }
            Condition::Free(_) | Condition::Indicators { at_least: 0, .. } => false,
            _ => true,
        }
    }

    fn fact(&self, scope: &Scope<'a>, fact: &FactId) -> bool {
        let subject = scope.subject.and_then(|s| self.content.case.cast.get(s)).and_then(|p| p.subject.as_ref());
        subject.is_some_and(|subject| subject.facts.contains(fact))
    }

    fn interpreted(&self, scope: &Scope<'a>, neutral: bool) -> bool {
        let (Some(a), Some(b)) = (scope.actor, scope.target.or(scope.subject)) else { return false };
        self.interpreters(a, b).into_iter().any(|i| self.content.case.linked(i, b) != neutral)
    }

    /// How many members of a set can have been perceivable about a subject.
    pub(crate) fn shown(&self, subject: &PersonId, set: &IndicatorSetId) -> u32 {
        let shows = |member: &IndicatorId| {
            self.content.index().showing(subject).iter().any(|clue| {
                let shown = self.content.case.clues.get(clue).is_some_and(|c| c.shows.contains(member));
                shown && self.perceivable.contains_key(clue)
            })
        };
        u32::try_from(self.content.law.counted(set, shows)).unwrap_or(u32::MAX)
    }

    /// Between which values a meter of the subject's mind can be.
    pub(crate) fn mind(&self, scope: &Scope<'a>, meter: Meter, toward: Option<&'a Who>) -> Option<(i32, i32)> {
        let person = scope.subject?;
        let own = &self.content.case.cast.get(person)?.mind;
        let function = toward.and_then(|w| self.whom(w, scope).first().copied());
        let function = function.and_then(|p| self.content.function_of(p)).filter(|_| meter == Meter::Trust);
        let base = match meter {
            Meter::Fear => own.fear,
            Meter::Fatigue => own.fatigue,
            Meter::Information => own.information,
            Meter::Trust => function.and_then(|f| own.trust_in.get(f)).copied().unwrap_or(own.trust),
        };
        let feeling = (person, meter, function);
        let (up, down) = self.nudges.get(&feeling).copied().unwrap_or_default();
        // Trust in people at large is where trust in a function begins.
        let whole = (person, meter, None);
        let moves = |set: &std::collections::BTreeSet<_>| set.contains(&feeling) || set.contains(&whole);
        let low = if moves(&self.falls) { 0 } else { (base + down).max(0) };
        let high = if moves(&self.rises) { 100 } else { (base + up).min(100) };
        Some((low, high))
    }
}

/// Whether a condition asks for time itself.
fn timed(condition: &Condition) -> bool {
    match condition {
        Condition::All(list) | Condition::Any(list) => list.iter().any(timed),
        Condition::Not(inner) => timed(inner),
        Condition::Story(_) | Condition::Exercise(_) => true,
        _ => false,
    }
}
