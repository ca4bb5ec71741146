//! Why something cannot be: the parts of a condition or pattern that nothing in the case can bring about.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::condition::{Condition, Means, Pattern};

use crate::finding::Missing;
use crate::world::{Scope, World};

/// Nobody reads more reasons than these.
const MOST: usize = 6;

impl<'a> World<'a> {
    /// What keeps a condition from holding in this scene.
    pub(crate) fn lacking(&self, condition: &'a Condition, scope: &Scope<'a>) -> Vec<Missing> {
        let mut out = Vec::new();
        self.lack(condition, scope, &mut out);
        out.truncate(MOST);
        out
    }

    fn lack(&self, condition: &'a Condition, scope: &Scope<'a>, out: &mut Vec<Missing>) {
        if self.may(condition, scope) {
            return;
        }
        let who = |w| match &self.whom(w, scope)[..] {
            [] => "-".to_owned(),
            list => list.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        };
        let one = match condition {
            Condition::All(list) => {
                let before = out.len();
                list.iter().for_each(|c| self.lack(c, scope, out));
                if out.len() > before {
                    return;
                }
                Missing::of("never-at-once", "", "")
            }
            Condition::Any(list) => return list.iter().for_each(|c| self.lack(c, scope, out)),
            Condition::Not(_) => Missing::of("always-so", "", ""),
            Condition::Knows { who: w, clue } => Missing::of("knowledge", clue, who(w)),
            Condition::Holds { who: w, thing } => Missing::of("thing", thing, who(w)),
            Condition::At { who: w, place } => Missing::of("place", place, who(w)),
            Condition::Together { a, b } => Missing::of("together", who(a), who(b)),
            Condition::Private => Missing::of("private", "", ""),
            Condition::Hears(w) | Condition::Sees(w) | Condition::Gone(w) | Condition::HousedWith(w) => {
                Missing::of("nobody", who(w), "")
            }
            Condition::Interpreted { neutral } => {
                let what = if *neutral { "neutral-interpreter" } else { "tied-interpreter" };
                Missing::of(what, scope.target.or(scope.subject).map_or(String::new(), ToString::to_string), "")
            }
            Condition::Understood => Missing::of(
                "language",
                scope.target.map_or(String::new(), ToString::to_string),
                scope.actor.map_or(String::new(), ToString::to_string),
            ),
            Condition::Consent { to, .. } => {
                Missing::of("consent", to, scope.subject.or(scope.target).map_or(String::new(), ToString::to_string))
            }
            Condition::Status { who: w, is } => Missing::of("status", is, who(w)),
            Condition::Indicators { set, at_least } => Missing::of("indicators", set, at_least),
            Condition::Mind { meter, toward, at_least, at_most } => {
                let (low, high) = self.mind(scope, *meter, toward.as_ref()).unwrap_or_default();
                let reach = if at_least.is_some_and(|n| high < n) { high } else { low };
                let asked = at_least.filter(|n| high < *n).or(*at_most).unwrap_or_default();
                return out.push(Missing::of(meter_word(*meter), asked, reach));
            }
            Condition::Did(pattern)
            | Condition::Since { did: pattern, .. }
            | Condition::Running { did: pattern, .. } => {
                return self.undone(pattern, scope.subject, &self.actors(), out);
            }
            Condition::Flag(flag) => Missing::of("flag", flag, ""),
            Condition::Fact(fact) => {
                Missing::of("fact", fact, scope.subject.map_or(String::new(), ToString::to_string))
            }
            Condition::Asked(Means::Action(id)) => Missing::of("asked-action", id, ""),
            Condition::Asked(Means::Form(id)) => Missing::of("asked-form", id, ""),
            Condition::Story(limit) => Missing::of("story", limit.ms() / 60_000, ""),
            Condition::Exercise(limit) => Missing::of("exercise", limit.ms() / 1_000, self.window.length_ms() / 1_000),
            Condition::Tainted(thing) => Missing::of("taint", thing, ""),
            Condition::Stands { form, .. } => {
                Missing::of("form", form, scope.subject.map_or(String::new(), ToString::to_string))
            }
            Condition::Room(resource) => Missing::of("room", resource, ""),
            Condition::Free(_) | Condition::Unlicensed(_) | Condition::TopicKnown => return,
        };
        out.push(one);
    }

    /// What keeps a pattern from being met by these persons.
    pub(crate) fn undone(
        &self,
        pattern: &'a Pattern,
        subject: Option<&'a PersonId>,
        doers: &[&'a PersonId],
        out: &mut Vec<Missing>,
    ) {
        if self.done_by(pattern, subject, doers) {
            return;
        }
        let about = subject.map_or(String::new(), ToString::to_string);
        let list = |ids: &[FunctionId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let one = match pattern {
            Pattern::Any(all) => return all.iter().for_each(|p| self.undone(p, subject, doers, out)),
            Pattern::Acted { action, with: Some((_, word)), .. } => {
                return out.extend(action.iter().map(|a| Missing::of("action-word", a, word)));
            }
            Pattern::Acted { action, .. } => {
                return action.iter().for_each(|action| self.not_acted(action, subject, doers, out));
            }
            Pattern::Said { topic, to, .. } if !to.is_empty() && !topic.is_empty() => {
                Missing::of("said-to", topic.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "), list(to))
            }
            Pattern::Said { topic, .. } => {
                Missing::of("said", topic.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "), about)
            }
            Pattern::Gestured(_) => Missing::of("nobody", about, ""),
            Pattern::Sent { to, form: Some(form), .. } => Missing::of("sent-form", form, list(to)),
            Pattern::Sent { to, .. } => Missing::of("sent", list(to), ""),
            Pattern::Answered { by, .. } => Missing::of("answer", list(by), ""),
            Pattern::Filled { form, .. } => {
                return out.extend(form.iter().map(|form| Missing::of("form", form, &about)));
            }
            Pattern::Consented { to, .. } => Missing::of("consent", to, about),
            Pattern::Became { status } => {
                return out.extend(status.iter().map(|status| Missing::of("status", status, &about)));
            }
            Pattern::Learned { shows, .. } => {
                return out.extend(shows.iter().map(|shows| Missing::of("sign", shows, &about)));
            }
            Pattern::Looked { .. } => Missing::of("look", about, ""),
            Pattern::Fired(id) => Missing::of("event", id, ""),
            Pattern::Met { action, functions } => Missing::of("meeting", action, list(functions)),
        };
        out.push(one);
    }

    /// Why an action is done by none of these: nobody has the power, or it can be done to nobody, or what it needs cannot be.
    fn not_acted(
        &self,
        id: &'a ActionId,
        subject: Option<&'a PersonId>,
        doers: &[&'a PersonId],
        out: &mut Vec<Missing>,
    ) {
        let Some(action) = self.content.law.actions.get(id) else { return };
        let able: Vec<_> =
            doers.iter().copied().filter(|p| action.anybody || self.content.empowered(p, &action.powers)).collect();
        let Some(first) = able.first().copied() else {
            let powers = action.powers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            return out.push(Missing::of("power", id, powers));
        };
        let scope = Scope::act(first, subject);
        match action.needs.as_ref().filter(|needs| !self.may(needs, &scope)) {
            Some(needs) => self.lack(needs, &scope, out),
            None => out.push(Missing::of("action", id, subject.map_or("none".to_owned(), ToString::to_string))),
        }
    }
}

fn meter_word(meter: tavolo_scenario::model::common::Meter) -> &'static str {
    use tavolo_scenario::model::common::Meter;
    match meter {
        Meter::Trust => "trust",
        Meter::Fear => "fear",
        Meter::Fatigue => "fatigue",
        Meter::Information => "information",
    }
}
