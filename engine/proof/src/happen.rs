//! Whether what a pattern means can have happened by now, about a subject if one is given, by certain people if they are.

use tavolo_scenario::ids::*;
use tavolo_scenario::model::common::SpeechAct;
use tavolo_scenario::model::condition::Pattern;
use tavolo_scenario::model::pack::ParameterKind;

use crate::world::World;

impl<'a> World<'a> {
    /// Whether a pattern can be met, by anybody.
    pub(crate) fn happens(&self, pattern: &'a Pattern, subject: Option<&'a PersonId>) -> bool {
        self.done_by(pattern, subject, &self.actors())
    }

    /// Whether a pattern can be met by one of these persons, where it means something that people do.
    pub(crate) fn done_by(&self, pattern: &'a Pattern, subject: Option<&'a PersonId>, doers: &[&'a PersonId]) -> bool {
        let of = |by: &[FunctionId], person: &PersonId| by.is_empty() || self.content.carries_out(person, by);
        let able = |by: &'a [FunctionId]| doers.iter().copied().filter(move |p| of(by, p));
        match pattern {
            Pattern::Any(list) => list.iter().any(|p| self.done_by(p, subject, doers)),
            Pattern::Acted { action, by, with } => action.iter().any(|action| {
                let word = with.as_ref().is_none_or(|(name, word)| self.takes_word(action, name, word));
                word && able(by).any(|p| self.has_acted(action, p, subject))
            }),
            Pattern::Said { act, topic, by, to, own, interrupts: _, via: _ } => {
                let own = |p: &PersonId| !*own || subject.is_none_or(|s| s == p);
                let said = able(by).any(|p| own(p) && self.says(p, act, topic, to));
                let fits = |id: &&SentenceId| {
                    let line = self.content.line(id);
                    line.is_some_and(|l| any(act, &l.act) && any(topic, l.topic))
                };
                said || self.spoken.iter().any(|(id, from, listener)| {
                    fits(id) && of(by, from) && own(from) && doers.contains(from) && of(to, listener)
                })
            }
            Pattern::Gestured(_) => doers.iter().any(|p| self.been.iter().any(|(_, who, _)| who == p)),
            Pattern::Sent { to, by, form, .. } => {
                let paper = form.as_ref().is_none_or(|form| self.is_filled(form, subject));
                let arrives = |p: &PersonId| to.iter().all(|f| self.carrier_reached(p, f));
                paper && able(by).any(arrives)
            }
            Pattern::Answered { by, .. } => {
                let answering = self.agency.iter().copied().filter(|p| of(by, p));
                let asked = |p: &PersonId| self.actors().into_iter().any(|other| self.reaches(other, p));
                answering.into_iter().any(asked)
            }
            Pattern::Filled { form, by } => {
                let forms: Vec<&FormId> =
                    if form.is_empty() { self.content.law.forms.keys().collect() } else { form.iter().collect() };
                forms.into_iter().any(|f| able(by).any(|p| self.has_filled(f, p, subject)))
            }
            Pattern::Consented { to, is } => {
                self.consents.iter().any(|(p, c, answer)| *c == to && answer == is && subject.is_none_or(|s| s == *p))
            }
            Pattern::Became { status } => {
                self.statuses.iter().any(|(p, s)| any(status, s) && subject.is_none_or(|one| one == *p))
            }
            Pattern::Learned { shows, by } => self.knows.iter().any(|(p, clue)| {
                let fits = self.content.case.clues.get(clue).is_some_and(|clue| {
                    (shows.is_empty() || clue.shows.iter().any(|s| shows.contains(s)))
                        && subject.is_none_or(|s| clue.about.as_ref() == Some(s))
                });
                fits && of(by, p)
            }),
            Pattern::Looked { by, searching } => {
                let searches = &self.content.law.vocabulary.searches;
                let may = |p: &PersonId| !searching || !searches.is_empty() && self.content.empowered(p, searches);
                let looked = |p| self.looked.iter().any(|(who, at)| *who == p && (subject.is_none() || *at == subject));
                able(by).any(|p| may(p) && looked(p))
            }
            Pattern::Fired(id) => self.fired.contains(id),
            Pattern::Met { action, functions } => self.convened(action, functions),
        }
    }

    fn takes_word(&self, action: &ActionId, name: &str, word: &Word) -> bool {
        let parameters = self.content.law.actions.get(action).map_or(&[][..], |verb| &verb.with);
        parameters.iter().any(|p| p.id == name && matches!(&p.is, ParameterKind::OneOf(words) if words.contains(word)))
    }

    fn has_acted(&self, action: &'a ActionId, by: &'a PersonId, on: Option<&'a PersonId>) -> bool {
        match on {
            Some(_) => self.acted.contains(&(action, by, on)),
            None => {
                let first = self.acted.range((action, by, None)..).next();
                first.is_some_and(|(a, b, _)| *a == action && *b == by)
            }
        }
    }

    fn has_filled(&self, form: &'a FormId, by: &'a PersonId, about: Option<&'a PersonId>) -> bool {
        match about {
            Some(_) => self.filled.contains(&(form, by, about)),
            None => {
                let first = self.filled.range((form, by, None)..).next();
                first.is_some_and(|(f, b, _)| *f == form && *b == by)
            }
        }
    }

    pub(crate) fn is_filled(&self, form: &'a FormId, about: Option<&'a PersonId>) -> bool {
        self.agency.iter().any(|p| self.has_filled(form, p, about))
    }

    /// Whether somebody can write to a carrier of a function.
    fn carrier_reached(&self, from: &PersonId, function: &FunctionId) -> bool {
        self.content.carriers(function).iter().any(|to| self.reaches(from, to))
    }

    /// Whether somebody can say something of this kind to one of these functions; to anybody, if none is named.
    fn says(&self, by: &'a PersonId, act: &[SpeechAct], topic: &[TopicId], to: &[FunctionId]) -> bool {
        // Silence and rendering are no sentences.
        let wordless = act.iter().any(|a| matches!(a, SpeechAct::Silence | SpeechAct::Render));
        let words = || self.lines_of(by).iter().any(|(a, t)| any(act, a) && any(topic, *t));
        let heard = || {
            let listens = |p: &&PersonId| self.talks(by, p) && (to.is_empty() || self.content.carries_out(p, to));
            self.content.case.cast.keys().any(|p| listens(&p))
        };
        wordless || (heard() && words())
    }

    /// Whether persons of all these functions could be at one place with whoever does this.
    fn convened(&self, action: &'a ActionId, functions: &[FunctionId]) -> bool {
        let doers = self.actors().into_iter().filter(|p| self.has_acted(action, p, None));
        doers.into_iter().any(|doer| {
            let at = self.been.iter().filter(|(_, who, _)| *who == doer);
            at.into_iter().any(|(scene, _, place)| {
                functions.iter().all(|function| {
                    self.content.carriers(function).iter().any(|p| self.been.contains(&(*scene, p, place)))
                })
            })
        })
    }
}

fn any<T: PartialEq>(list: &[T], it: &T) -> bool {
    list.is_empty() || list.contains(it)
}
